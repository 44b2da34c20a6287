"""The key of the store, behind the PIN and for recovery: damage is told from a wrong PIN."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.crypto.custody import unseal_from_recovery
from kiosk.device import keyslots
from kiosk.device.keyslots import KeySlots, key_slots, keys_behind, new_slot, read_key_slots, write_key_slots
from kiosk.domain import canonical
from kiosk.domain.errors import Code, KioskError
from tests.support.batches import DEVICE_ID
from tests.support.devices import PIN
from tests.support.packs import RING

KEY = b"k" * 32
SLOT = new_slot(KEY, PIN, RING.recovery_key().public, RING.organisation, DEVICE_ID)
OTHER = new_slot(b"o" * 32, "739164", RING.recovery_key().public, RING.organisation, DEVICE_ID)
SLOTS = key_slots(RING.organisation, DEVICE_ID, SLOT)
CONTENT = canonical.encode(SLOTS)


def code_of(path: Path, content: bytes) -> Code:
    path.write_bytes(content)
    with pytest.raises(KioskError) as caught:
        read_key_slots(path)
    return caught.value.code


def test_the_right_pin_opens_the_stores_key() -> None:
    assert keys_behind(SLOTS, PIN) == ((SLOT, KEY),)


def test_a_wrong_pin_opens_nothing() -> None:
    assert keys_behind(SLOTS, "482916") == ()
    assert keys_behind(SLOTS, "") == ()


def test_the_organisation_can_open_the_stores_key() -> None:
    assert unseal_from_recovery(RING.recovery_key(), SLOTS.slot.recovery, RING.organisation, DEVICE_ID) == KEY


def test_while_the_key_is_changed_either_pin_opens_its_own() -> None:
    both = key_slots(RING.organisation, DEVICE_ID, SLOT, OTHER)
    assert keys_behind(both, "739164") == ((OTHER, b"o" * 32),)
    assert keys_behind(both, PIN) == ((SLOT, KEY),)


def test_the_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_key_slots(tmp_path / "keyslots", SLOTS)
    assert read_key_slots(tmp_path / "keyslots") == SLOTS
    assert (tmp_path / "keyslots").stat().st_mode & 0o077 == 0


def test_the_file_shows_no_key() -> None:
    assert KEY not in CONTENT
    assert KEY.hex().encode() not in CONTENT


def test_a_missing_file_is_damage(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        read_key_slots(tmp_path / "keyslots")
    assert caught.value.code is Code.STORE_DAMAGED


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(CONTENT) - 1), st.integers(0, 7))
def test_no_byte_of_it_can_be_changed_unseen(tmp_path: Path, place: int, bit: int) -> None:
    changed = CONTENT[:place] + bytes([CONTENT[place] ^ 1 << bit]) + CONTENT[place + 1 :]
    assert code_of(tmp_path / "keyslots", changed) in (Code.STORE_DAMAGED, Code.NEWER_VERSION)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(CONTENT) - 1))
def test_it_cannot_be_cut_short(tmp_path: Path, size: int) -> None:
    assert code_of(tmp_path / "keyslots", CONTENT[:size]) is Code.STORE_DAMAGED


def test_a_file_of_a_later_program_is_told_as_such(tmp_path: Path) -> None:
    assert code_of(tmp_path / "keyslots", CONTENT.replace(b'"schema":1', b'"schema":2')) is Code.NEWER_VERSION


def test_without_the_checksum_a_flipped_bit_would_look_like_a_wrong_pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = CONTENT.replace(DEVICE_ID.hex().encode(), b"0" * 64)
    assert code_of(tmp_path / "keyslots", changed) is Code.STORE_DAMAGED
    monkeypatch.setattr(keyslots, "_check", lambda slots: slots.check)
    assert keys_behind(canonical.decode(changed, KeySlots), PIN) == ()
    read_key_slots(tmp_path / "keyslots")
