"""A delivery as CSV (RFC 4180): one row for each signer named, and no cell that a spreadsheet would calculate."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

_MARK: Final = "\ufeff"
"""Spreadsheets read UTF-8 as UTF-8 only after a byte order mark."""

_STARTS_FORMULA: Final = re.compile(r"""(?:\A|(?<=[,;|\t\r\n]))(?=["\s]*[=+\-@＝＋－＠])|\A(?=[\t\r\n])""")
"""Before what a cell may not begin with. Also after the separators: a spreadsheet set to semicolons cuts a cell there."""


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The whole file: UTF-8 with byte order mark, every cell quoted and safe, lines ended by CR LF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([safe_cell(cell) for cell in row])
    return (_MARK + text.getvalue()).encode()


def safe_cell(text: str) -> str:
    """`text` with an apostrophe before all that a spreadsheet might take for the start of a formula; otherwise unchanged."""
    return _STARTS_FORMULA.sub("'", text)
