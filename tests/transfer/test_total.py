"""Rally totals: signed by the device itself, in one spelling, small enough for one code."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
import qrcode
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.log import first_head
from kiosk.domain.errors import Bug, Code, Refused
from kiosk.domain.ids import CampaignId, OrganisationId
from kiosk.domain.visible import is_line
from kiosk.transfer import spelling
from kiosk.transfer import total as totals
from kiosk.transfer.total import MAX_CAMPAIGNS, MAX_TEXT, MAX_WORDS, Total, hour_of, largest, read_total, short, write_total
from tests.support.batches import DEVICE, DEVICE_ID, INTAKE
from tests.support.devices import RALLY
from tests.support.packs import RING
from tests.vectors.transfer.make import total

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "transfer"
REFUSED: Final[dict[str, str]] = json.loads((VECTORS / "expected.json").read_text())["total"]
GOOD: Final = (VECTORS / "good.total").read_text()
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def vector(name: str) -> str:
    return (VECTORS / f"{name}.total").read_text()


def code_of(text: str) -> Code:
    with pytest.raises(Refused) as caught:
        read_total(text)
    return caught.value.code


def largest_possible() -> Total:
    campaigns = tuple((CampaignId(bytes([n] * 16)), 2**28) for n in range(1, MAX_CAMPAIGNS + 1))
    return total(seq=2**53 - 1, signatures=2**32 - 1, label="x" * MAX_WORDS, event="y" * MAX_WORDS, campaigns=campaigns)


def test_a_total_of_a_released_version_is_read() -> None:
    read = read_total(GOOD)
    assert (read.organisation, read.device, read.seq, read.head) == (RING.organisation, DEVICE_ID, 3, b"\x01" * 32)
    assert (read.label, read.event, read.signatures) == ("Tablet 1", "Paris", 2)
    assert read.moment == RALLY.replace(minute=0, second=0)


def test_the_same_words_by_the_same_key_give_the_same_text() -> None:
    assert write_total(total(), DEVICE) == GOOD


def test_every_vector_has_its_expectation() -> None:
    assert {path.stem for path in VECTORS.glob("*.total")} == {*REFUSED, "good"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_total_is_refused_with_its_reason(name: str) -> None:
    assert code_of(vector(name)) == REFUSED[name]


@given(st.integers(0, len(GOOD) - 1), st.sampled_from(LETTERS + ":= a\u0661"))
def test_no_letter_of_a_total_can_be_changed(place: int, letter: str) -> None:
    changed = GOOD[:place] + letter + GOOD[place + 1 :]
    assert changed == GOOD or code_of(changed)


@given(st.integers(0, len(GOOD) - 1))
def test_no_total_can_be_cut_short(size: int) -> None:
    code_of(GOOD[:size])


@given(st.integers(0, len(GOOD)), st.sampled_from([*LETTERS, "\n", " ", "="]))
def test_nothing_can_be_put_into_a_total(place: int, letter: str) -> None:
    code_of(GOOD[:place] + letter + GOOD[place:])


def test_control_without_the_signature_a_changed_label_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(totals, "verify", lambda *_: None)
    assert read_total(vector("bit-in-the-label")).label == "Tablet 0"


def test_control_without_a_look_at_its_sense_a_device_signs_more_than_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(totals, "_expect_sense", lambda _: None)
    said = read_total(vector("more-signatures-than-entries"))
    assert said.signatures > said.seq


def test_control_without_a_second_look_at_the_letters_one_total_has_two_spellings(monkeypatch: pytest.MonkeyPatch) -> None:
    other = vector("a-letter-of-padding")
    assert code_of(other) is Code.NOT_CANONICAL
    monkeypatch.setattr(spelling, "spelt", lambda _: other.removeprefix("RKT1:"))
    assert read_total(other) == total()


def test_a_total_of_an_empty_log_is_read() -> None:
    head = first_head(RING.organisation, DEVICE.public)
    empty = total(seq=0, head=head, signatures=0, event="", campaigns=())
    assert read_total(write_total(empty, DEVICE)) == empty


def test_a_total_says_which_organisation_it_is_for() -> None:
    other = replace(total(), organisation=OrganisationId(b"o" * 32))
    assert read_total(write_total(other, DEVICE)).organisation == b"o" * 32


def test_nobody_can_make_a_total_in_anothers_name() -> None:
    with pytest.raises(Bug):
        write_total(total(), INTAKE)


def test_the_largest_total_is_read_and_fits_into_one_code() -> None:
    text = write_total(largest_possible(), DEVICE)
    assert (read_total(text), len(text)) == (largest_possible(), MAX_TEXT)
    assert version_of(text) == 17


def test_a_usual_total_has_few_bytes_and_a_code_with_large_squares() -> None:
    usual = total(seq=412, signatures=409, event="Paris, place de la République", campaigns=largest(numbers(140, 139, 130)))
    text = write_total(usual, DEVICE)
    assert (len(text) - len("RKT1:")) * 5 // 8 < 300
    assert version_of(text) <= 13


def version_of(text: str) -> int:
    """How large its code is at level M: 17 + 4 times this, in squares."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    code.make(fit=True)
    assert code.version is not None
    return code.version


def numbers(*signed: int) -> dict[CampaignId, int]:
    return {CampaignId(bytes([place] * 16)): number for place, number in enumerate(signed, 1)}


def test_campaigns_without_signatures_are_left_out() -> None:
    assert [number for _, number in largest(numbers(3, 0, 5))] == [3, 5]


def test_of_many_campaigns_the_largest_are_told() -> None:
    assert [number for _, number in largest(numbers(1, 9, 8, 7, 6, 5, 4, 3, 2))] == [9, 8, 7, 6, 5, 4, 3, 2]


@given(st.text(min_size=1).filter(is_line))
def test_a_long_name_is_cut_to_a_line_that_fits(name: str) -> None:
    cut = short(name)
    assert is_line(cut)
    assert len(cut.encode()) <= MAX_WORDS
    assert name.startswith(cut)


def test_an_hour_before_1970_counts_as_the_first() -> None:
    assert hour_of(RALLY.replace(year=1905)) == 0
