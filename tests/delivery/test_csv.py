"""No cell of a delivery is a formula, whatever a signer typed and however a spreadsheet cuts the line."""

import csv
import io
import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.delivery.csv import csv_bytes, csv_lines, is_kept

NASTY = st.text(alphabet=st.sampled_from("=+-@＝＋－＠\t\r\n,;|\"' a1é\u00a0\u200c\x1b"), max_size=12)
CELLS = st.one_of(st.text(max_size=20), NASTY)
SEPARATORS = (",", ";", "\t", "|")


def _read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def written(text: str) -> str:
    """How `text` stands in a delivery, alone in its row but for the number."""
    return _read(csv_bytes(["No."], [["1", text]]))[1][1]


def _is_formula(cell: str) -> bool:
    """What a spreadsheet may calculate, once it has taken quotation marks and spaces off."""
    seen = "".join(char for char in cell if unicodedata.category(char) not in ("Cc", "Cf"))
    return re.match(r"""[\s"]*[=+\-@＝＋－＠]""", seen) is not None or cell[:1] in {"\t", "\r", "\n"}


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    assert not [cell for row in _read(csv_bytes(["No."], rows)) for cell in row if _is_formula(cell)]


@given(CELLS, st.lists(CELLS, max_size=3), st.sampled_from(SEPARATORS))
def test_a_cell_that_is_kept_stands_as_it_is_whatever_stands_beside_it(cell: str, others: list[str], own: str) -> None:
    content = b"".join(csv_lines([[cell, *others]], own)).decode()
    ((first, *_),) = csv.reader(io.StringIO(content, newline=""), delimiter=own)
    assert first == cell or not is_kept(cell)


def test_an_address_is_kept_but_where_it_begins_like_a_formula() -> None:
    assert [is_kept(address) for address in ("ava+tag@x.org", "a-b@x.org", "+tag@x.org", "-eve@x.org")] == [True, True, False, False]


def _cut(text: str, separator: str) -> list[str]:
    """What a spreadsheet makes of a file when it is set to `separator`, whatever that of the file is."""
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]


@given(st.lists(CELLS, min_size=1, max_size=4), st.sampled_from(SEPARATORS))
def test_no_cell_is_a_formula_where_a_spreadsheet_takes_another_separator(row: list[str], own: str) -> None:
    text = b"".join(csv_lines([row], own)).decode()
    others = [other for other in SEPARATORS if other != own]
    pieces = [piece for other in others for line in re.split(r"\r\n|\r|\n", text) for piece in line.split(other)]
    assert not [piece for piece in pieces if re.match(r"""[ "]*[=+\-@＝＋－＠]""", piece)]
    assert not [cell for other in others for cell in _cut(text, other) if _is_formula(cell.lstrip("\t\r\n"))]


@given(st.lists(CELLS, min_size=1, max_size=4), st.sampled_from(SEPARATORS))
def test_no_cell_is_a_formula_where_a_spreadsheet_reads_line_by_line(row: list[str], own: str) -> None:
    text = b"".join(csv_lines([row], own)).decode()
    cells = [cell for line in re.split(r"\r\n|\r|\n", text) for cell in _cut(line, own)]
    assert not [cell for cell in cells if _is_formula(cell.lstrip("\t"))]


def _may_stand_before(rest: str, before: str, own: str, *, broken: bool) -> bool:
    """Whether an apostrophe is due between these parts of a text."""
    cuts = "\r\n" + "".join(one for one in SEPARATORS if broken or one != own)
    return (not before or before[-1] in cuts) and _is_formula(rest)


def _without_what_was_put_in(read: str, typed: str, own: str, *, broken: bool) -> str:
    """`read` without the apostrophes that are due, found by going along with what was typed."""
    found, at = "", 0
    while at < len(read):
        put_in = read[at] == "'" and _may_stand_before(typed[len(found) :], found, own, broken=broken)
        at += put_in
        found += read[at : at + 1]
        at += 1
    return found


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5), st.sampled_from(SEPARATORS))
def test_all_that_was_typed_comes_back_but_for_the_apostrophes_that_are_due(rows: list[list[str]], own: str) -> None:
    content = b"".join(csv_lines(rows, own)).decode()
    for read, typed in zip(csv.reader(io.StringIO(content, newline=""), delimiter=own), rows, strict=True):
        broken = any(char in cell for cell in typed for char in "\r\n")
        pairs = zip(read, typed, strict=True)
        assert [_without_what_was_put_in(cell, said, own, broken=broken) for cell, said in pairs] == typed


HARMLESS = st.text(max_size=30).filter(lambda text: not re.search(r"[=+\-@＝＋－＠]", text) and text[:1] not in {"\t", "\r", "\n"})


@given(st.lists(st.lists(HARMLESS, min_size=1, max_size=4), max_size=5))
def test_what_can_be_no_formula_comes_back_to_the_letter(rows: list[list[str]]) -> None:
    assert _read(csv_bytes(["No."], rows))[1:] == rows


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+33 6", "-1", "@ava", "\t=1", "\r=1", "＝1", ' "=1"', "\u200c=1+1x", "\x00 \u202e@x", "a;=1", "a,\n@b"]
)
def test_the_usual_attacks_are_disarmed(name: str) -> None:
    cell = _read(csv_bytes(["No."], [[name]]))[1][0]
    assert not _is_formula(cell)
    assert cell != name  # the control: without the apostrophe it stands there as typed


def test_nothing_unseen_hides_a_formula() -> None:
    unseen = (char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char) in ("Cc", "Cf"))
    assert [char for char in unseen if _is_formula(written(f"{char}=1"))] == []


@pytest.mark.parametrize(
    "text",
    [
        *("Ava", "Jean-Baptiste O’Connor", "علی‌رضا", "\u200cعلی", "d'Arc, Jeanne", "a=b", "5 - 3"),
        *(", - et", "Oui, - et toi ?", "Paris, -5 °C", "dites, @ministre", "tel, +33 6", "« non », -- dit-elle", "'=1", "two\nlines"),
    ],
)
def test_a_harmless_answer_stays_as_it_was_typed(text: str) -> None:
    assert written(text) == text


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("oui; - et", "oui;' - et"),
        ("first\n- second", "first\n'- second"),
        ("first\nsecond, - third", "first\nsecond,' - third"),
    ],
)
def test_where_a_spreadsheet_may_cut_a_message_an_apostrophe_stands(typed: str, stands: str) -> None:
    assert written(typed) == stands


def test_a_line_break_anywhere_in_a_row_lets_no_other_cell_become_a_formula() -> None:
    line_by_line = b"".join(csv_lines([['a\n"', "b,=1"]])).decode().split("\n")[1]
    assert [cell for cell in _cut(line_by_line, ",") if _is_formula(cell)] == []
    # The control: without the apostrophe that reader sees one.
    assert "=1" in "".join(cell for cell in _cut(line_by_line.replace("'", ""), ",") if _is_formula(cell))


def test_the_file_is_utf_8_with_its_mark_and_quotes_every_cell() -> None:
    assert csv_bytes(["No.", "Prénom"], [["1", 'Zo"é']]) == '\ufeff"No.","Prénom"\r\n"1","Zo""é"\r\n'.encode()
