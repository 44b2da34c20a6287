"""Acknowledgements: signed by the key they name, in one spelling."""

import json
from pathlib import Path
from typing import Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Bug, Code, Refused
from kiosk.domain.ids import Digest
from kiosk.transfer.acknowledgement import (
    acknowledgement_in,
    acknowledgement_name,
    acknowledgement_text,
    read_acknowledgement,
    write_acknowledgement,
)
from tests.support.batches import DEVICE, DEVICE_ID, INTAKE, acknowledged
from tests.support.packs import RING

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "transfer"
REFUSED: Final[dict[str, str]] = json.loads((VECTORS / "expected.json").read_text())["ack"]
GOOD: Final = (VECTORS / "good.ack").read_bytes()


def code_of(content: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        read_acknowledgement(content)
    return caught.value.code


def test_an_acknowledgement_of_a_released_version_is_read() -> None:
    read = read_acknowledgement(GOOD)
    assert (read.organisation, read.device, read.first, read.last) == (RING.organisation.hex(), DEVICE_ID.hex(), 1, 3)
    assert (read.signer, read.head) == (INTAKE.public, "01" * 32)


def test_the_same_words_by_the_same_key_give_the_same_bytes() -> None:
    assert acknowledged(3, Digest(b"\x01" * 32)) == GOOD


def test_every_vector_has_its_expectation() -> None:
    assert {path.stem for path in VECTORS.glob("*.ack")} == {*REFUSED, "good"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_acknowledgement_is_refused_with_its_reason(name: str) -> None:
    assert code_of((VECTORS / f"{name}.ack").read_bytes()) == REFUSED[name]


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
def test_no_byte_of_an_acknowledgement_can_be_changed(place: int, bit: int) -> None:
    code_of(GOOD[:place] + bytes([GOOD[place] ^ 1 << bit]) + GOOD[place + 1 :])


@given(st.integers(0, len(GOOD) - 1))
def test_no_acknowledgement_can_be_cut_short(size: int) -> None:
    code_of(GOOD[:size])


def test_nobody_can_acknowledge_in_anothers_name() -> None:
    with pytest.raises(Bug):
        write_acknowledgement(read_acknowledgement(GOOD), DEVICE)


def test_an_acknowledgement_is_named_by_device_and_last_entry() -> None:
    said = msgspec.structs.replace(read_acknowledgement(GOOD), device="0123456789" + "00" * 27, last=12)
    assert acknowledgement_name(said) == "01234567-12.ack"


def test_a_code_says_the_same_as_the_file_scanned_saved_or_as_it_is() -> None:
    text = acknowledgement_text(GOOD)
    assert text.startswith("RKA1:")
    for said in (text, text.lower(), f" {text[:40]}\n{text[40:]}\r\n", text.encode(), f"{text}\n".encode(), GOOD):
        assert acknowledgement_in(said) == GOOD


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("hello", Code.WRONG_KIND_OF_FILE),
        ("RKR1:AAAA", Code.WRONG_KIND_OF_FILE),
        ("RKA1:A1", Code.DAMAGED),
        (acknowledgement_text(GOOD) + "=", Code.NOT_CANONICAL),
        ("RKA1:é".encode(), Code.DAMAGED),
    ],
)
def test_a_text_that_spells_no_acknowledgement_is_refused(said: str | bytes, code: Code) -> None:
    with pytest.raises(Refused) as caught:
        acknowledgement_in(said)
    assert caught.value.code is code


def test_what_is_neither_is_left_to_who_reads_files() -> None:
    for said in (b"", b"RKA1", b"hello", GOOD[:20]):
        assert acknowledgement_in(said) == said
        assert code_of(said)
