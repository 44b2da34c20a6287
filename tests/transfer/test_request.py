"""Device requests: signed by the device itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Bug, Code, Refused
from kiosk.transfer import request
from kiosk.transfer.request import read_request, read_request_text, request_name, request_text, write_request
from tests.support.batches import DEVICE, DEVICE_ID, INTAKE
from tests.support.packs import RING

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "transfer"
REFUSED: Final[dict[str, str]] = json.loads((VECTORS / "expected.json").read_text())["request"]
GOOD: Final = (VECTORS / "good.request").read_bytes()


def test_a_request_of_a_released_version_is_read() -> None:
    read = read_request(GOOD)
    assert (read.organisation, read.device_key, read.label) == (RING.organisation.hex(), DEVICE.public, "Tablet 1")


def test_every_vector_has_its_expectation() -> None:
    assert {path.stem for path in VECTORS.glob("*.request")} == {*REFUSED, "good"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_request_is_refused_with_its_reason(name: str) -> None:
    with pytest.raises(Refused) as caught:
        read_request((VECTORS / f"{name}.request").read_bytes())
    assert caught.value.code == REFUSED[name]


def test_control_without_looking_at_the_label_it_turns_the_line_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request, "expect_label", lambda _: None)
    assert read_request((VECTORS / "label-read-backwards.request").read_bytes()).label == "a\u202eb"


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
def test_no_byte_of_a_request_can_be_changed(place: int, bit: int) -> None:
    with pytest.raises(Refused):
        read_request(GOOD[:place] + bytes([GOOD[place] ^ 1 << bit]) + GOOD[place + 1 :])


def test_a_request_that_is_too_large_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_request(write_request(msgspec.structs.replace(read_request(GOOD), label="x" * 80), DEVICE).replace(b"x" * 80, b"x" * 20_000))
    assert caught.value.code in (Code.TOO_LARGE, Code.DAMAGED)


def test_a_device_cannot_ask_in_anothers_name() -> None:
    with pytest.raises(Bug):
        write_request(read_request(GOOD), INTAKE)


def test_a_request_is_named_by_its_device() -> None:
    assert request_name(DEVICE_ID) == f"{DEVICE_ID.hex()[:8]}.request"


def test_a_code_says_the_same_as_the_file() -> None:
    assert read_request_text(request_text(GOOD)) == read_request(GOOD)


@pytest.mark.parametrize(
    "changed",
    [str.lower, lambda text: text + "=", lambda text: text[:-1], lambda text: text.replace("RKR1", "RKT1")],
)
def test_a_code_has_one_spelling(changed: Callable[[str], str]) -> None:
    with pytest.raises(Refused):
        read_request_text(changed(request_text(GOOD)))
