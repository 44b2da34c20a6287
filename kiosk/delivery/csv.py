"""A delivery as CSV (RFC 4180): one row for each signer named, and no cell that a spreadsheet would calculate.

What people typed stays as it is but for an apostrophe before what a spreadsheet might take for the start of a formula: at the
beginning of a cell, and wherever a reader might cut one. A spreadsheet that is set to another separator cuts there and after line
breaks, and sees no quotation marks. At the file's own separator nobody cuts what stands in quotation marks, so nothing is put there;
but in a row with a line break in it, since a reader that goes line by line begins anew in the middle of a cell.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

_MARK: Final = "\ufeff"
"""Spreadsheets read UTF-8 as UTF-8 only after a byte order mark."""

_UNSEEN: Final = (
    r"\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
"""Controls and formats (Unicode's Cc and Cf), such as the zero-width non-joiner: on the way into a sheet they may get lost."""

_SEPARATORS: Final = ",;|\t"
"""Those that spreadsheets may be set to."""

_BREAKS: Final = "\r\n"


def _starts_of_formulas(cuts: str) -> re.Pattern[str]:
    """Matches before what a cell may not begin with, at the beginning of a text and after any of the characters `cuts`."""
    return re.compile(rf"""(?:\A|(?<=[{re.escape(cuts)}]))(?=["\s{_UNSEEN}]*[=+\-@＝＋－＠])|\A(?=[\t\r\n])""")


_ANYWHERE: Final = _starts_of_formulas(_SEPARATORS + _BREAKS)
_BUT_AT: Final = {own: _starts_of_formulas(_SEPARATORS.replace(own, "") + _BREAKS) for own in _SEPARATORS}


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The whole file: UTF-8 with byte order mark, every cell quoted and safe, lines ended by CR LF."""
    whole = io.BytesIO(_MARK.encode())
    whole.seek(0, io.SEEK_END)
    whole.writelines(csv_lines(chain((header,), rows)))
    return whole.getvalue()


def csv_lines(rows: Iterable[Sequence[str]], separator: str = ",") -> Iterator[bytes]:
    """Each row as a line: every cell quoted and safe, ended by CR LF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n", delimiter=separator)
    for row in rows:
        writer.writerow(_safe(row, separator))
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()


def is_kept(cell: str) -> bool:
    """Whether a cell stands in every file as it is, whatever separates the cells and stands beside it.

    An apostrophe in an e-mail address makes it somebody else's.
    """
    return _ANYWHERE.search(cell) is None


def _safe(row: Sequence[str], separator: str) -> list[str]:
    """The cells of one row as they are written into a file with this separator."""
    is_broken = any(char in cell for cell in row for char in _BREAKS)
    pattern = _ANYWHERE if is_broken else _BUT_AT[separator]
    return [pattern.sub("'", cell) for cell in row]
