"""No cell of a delivery is a formula, whatever a signer typed and however a spreadsheet cuts the line."""

import csv
import io
import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.delivery.csv import csv_bytes, safe_cell

NASTY = st.text(alphabet=st.sampled_from("=+-@＝＋－＠\t\r\n,;|\"' a1é\u00a0\u200c\x1b"), max_size=12)
CELLS = st.one_of(st.text(max_size=20), NASTY)
SEPARATORS = (",", ";", "\t", "|")


def _read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def _is_formula(cell: str) -> bool:
    """What a spreadsheet may calculate, once it has taken quotation marks and spaces off."""
    seen = "".join(char for char in cell if unicodedata.category(char) not in ("Cc", "Cf"))
    return re.match(r"""[\s"]*[=+\-@＝＋－＠]""", seen) is not None or cell[:1] in {"\t", "\r", "\n"}


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    assert not [cell for row in _read(csv_bytes(["No."], rows)) for cell in row if _is_formula(cell)]


@given(st.lists(CELLS, min_size=1, max_size=4))
def test_no_cell_is_a_formula_where_a_spreadsheet_takes_another_separator(row: list[str]) -> None:
    text = csv_bytes(["No."], [row]).decode("utf-8-sig")
    pieces = [piece for separator in SEPARATORS for line in text.split("\r\n") for piece in line.split(separator)]
    assert not [piece for piece in pieces if re.match(r"""[ "]*[=+\-@＝＋－＠]""", piece)]


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_all_that_was_typed_comes_back_but_for_the_apostrophes(rows: list[list[str]]) -> None:
    read = _read(csv_bytes(["No."], rows))[1:]
    assert [[cell.replace("'", "") for cell in row] for row in read] == [[cell.replace("'", "") for cell in row] for row in rows]


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+33 6", "-1", "@ava", "\t=1", "\r=1", "＝1", ' "=1"', "\u200c=1+1x", "\x00 \u202e@x", "a;=1", "a,\n@b"]
)
def test_the_usual_attacks_are_disarmed(name: str) -> None:
    cell = _read(csv_bytes(["No."], [[name]]))[1][0]
    assert not _is_formula(cell)
    assert cell != name  # the control: without the apostrophe it stands there as typed


def test_nothing_unseen_hides_a_formula() -> None:
    unseen = (char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) in ("Cc", "Cf"))
    assert [char for char in unseen if _is_formula(safe_cell(f"{char}=1"))] == []


@pytest.mark.parametrize("name", ["Ava", "Jean-Baptiste O’Connor", "علی‌رضا", "\u200cعلی", "d'Arc, Jeanne", "a=b", "5 - 3"])
def test_a_harmless_answer_stays_as_it_was_typed(name: str) -> None:
    assert safe_cell(name) == name


def test_the_file_is_utf_8_with_its_mark_and_quotes_every_cell() -> None:
    assert csv_bytes(["No.", "Prénom"], [["1", 'Zo"é']]) == '\ufeff"No.","Prénom"\r\n"1","Zo""é"\r\n'.encode()
