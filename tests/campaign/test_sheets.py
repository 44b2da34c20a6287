"""The names of paper sheets tell for which words a sheet was printed, and most slips of whoever types them."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign.sheets import LAST_ROW, expect_place, find_sheet, kept_sheet, language_of, new_sheet
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, UserError
from tests.support.devices import OTHER, draft
from tests.support.packs import vector_manifest, vector_pack

MANIFEST = vector_pack().manifest
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_name_says_in_which_language_its_sheet_was_printed() -> None:
    for language in MANIFEST.languages:
        name = new_sheet(MANIFEST, language)
        assert (language_of(MANIFEST, name), len(name)) == (language, 14)


def test_no_two_sheets_have_one_name() -> None:
    assert len({new_sheet(MANIFEST, "fr") for _ in range(1000)}) == 1000


def test_a_sheet_is_found_among_the_campaigns_of_a_device_however_it_is_typed() -> None:
    other = vector_manifest(lambda one: one.update(campaign=OTHER.hex()))
    name = new_sheet(MANIFEST, "fa")
    for typed in (name, name.lower(), name.replace("-", ""), f" {name.replace('-', ' ')} "):
        assert find_sheet([other, MANIFEST], typed) == (MANIFEST, "fa", name)
    with pytest.raises(UserError) as caught:
        find_sheet([other], name)
    assert caught.value.code is Code.SHEET_UNKNOWN


Change = Callable[[dict[str, Any]], None]


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one["texts"]["fr"].update(ask="Something else"),
        lambda one: one["consents"][0]["text"].update(fr="Something else"),
        lambda one: one["consents"][0].update(version=2),
        lambda one: one["recipients"][0].update(fields=["country"]),
        lambda one: one["notices"]["fr"].update(facts=["Something else"]),
        lambda one: one["controller"].update(name="Somebody else"),
        lambda one: one.update(minimum_age=99),
    ],
)
def test_a_sheet_printed_for_other_words_is_unknown(change: Change) -> None:
    assert language_of(vector_manifest(change), new_sheet(MANIFEST, "fr")) is None


def test_a_revision_that_changes_nothing_a_signer_reads_knows_the_sheets_of_the_one_before() -> None:
    newer = vector_manifest(lambda one: one.update(revision=99, valid_until="2040-01-01", paused=True))
    assert language_of(newer, new_sheet(MANIFEST, "fr")) == "fr"


@given(st.integers(0, 11), st.sampled_from(LETTERS))
def test_a_single_wrong_letter_makes_another_name_of_none(place: int, letter: str) -> None:
    letters = list(new_sheet(MANIFEST, "fr").replace("-", ""))
    if letters[place] != letter:
        letters[place] = letter
        assert language_of(MANIFEST, "".join(letters)) is None


def test_without_the_checksum_a_wrong_letter_could_be_another_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.crypto.crockford._CHECK_MODULUS", 1)
    letters = list(new_sheet(MANIFEST, "fr").replace("-", ""))
    letters[0] = "1" if letters[0] == "0" else "0"
    assert language_of(MANIFEST, "".join(letters)) == "fr"


def test_what_is_no_name_is_kept_as_it_is() -> None:
    assert [kept_sheet(text) for text in ("", "nonsense")] == ["", "nonsense"]


PLACE: dict[str, Any] = {"source": Source.PAPER, "sheet": new_sheet(MANIFEST, "fr"), "row": 3}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"source": Source.PAPER}, Code.SHEET_UNKNOWN),
        (PLACE | {"sheet": "nonsense"}, Code.SHEET_UNKNOWN),
        (PLACE | {"text_language": "en"}, Code.SHEET_UNKNOWN),
        (PLACE | {"source": Source.SELF}, Code.SHEET_UNKNOWN),
        ({"row": 3}, Code.SHEET_UNKNOWN),
        (PLACE | {"row": 0}, Code.ROW_WRONG),
        (PLACE | {"row": LAST_ROW + 1}, Code.ROW_WRONG),
    ],
)
def test_a_row_without_its_right_place_on_paper_is_refused(changes: dict[str, Any], code: Code) -> None:
    with pytest.raises(UserError) as caught:
        expect_place(MANIFEST, draft(**changes))
    assert caught.value.code is code


def test_a_row_in_its_place_and_a_signature_of_no_paper_are_good() -> None:
    expect_place(MANIFEST, draft(**PLACE))
    expect_place(MANIFEST, draft())
