"""A delivery as CSV (RFC 4180): one row for each signer named, and no cell that a spreadsheet would calculate."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

_MARK: Final = "\ufeff"
"""Spreadsheets read UTF-8 as UTF-8 only after a byte order mark."""

_UNSEEN: Final = (
    r"\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
"""Controls and formats (Unicode's Cc and Cf), such as the zero-width non-joiner: on the way into a sheet they may get lost."""

_STARTS_FORMULA: Final = re.compile(rf"""(?:\A|(?<=[,;|\t\r\n]))(?=["\s{_UNSEEN}]*[=+\-@＝＋－＠])|\A(?=[\t\r\n])""")
"""Before what a cell may not begin with. Also after the separators: a spreadsheet set to semicolons cuts a cell there."""


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The whole file: UTF-8 with byte order mark, every cell quoted and safe, lines ended by CR LF."""
    return b"".join((_MARK.encode(), *csv_lines((header, *rows))))


def csv_lines(rows: Iterable[Sequence[str]], separator: str = ",") -> Iterator[bytes]:
    """Each row as a line: every cell quoted and safe, ended by CR LF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n", delimiter=separator)
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()


def safe_cell(text: str) -> str:
    """`text` with an apostrophe before all that a spreadsheet might take for the start of a formula; otherwise unchanged."""
    return _STARTS_FORMULA.sub("'", text)
