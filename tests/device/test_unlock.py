"""Into a device: set up whole or not at all, ten tries, and back in with the organisers' answer and nothing lost."""

import stat
import sys
from pathlib import Path

import pytest

from kiosk.campaign.pack import Pack
from kiosk.device import unlock as under_test
from kiosk.device.folder import KEY_SLOTS, STORE, TRIES
from kiosk.device.keyslots import KeySlots, write_key_slots
from kiosk.device.log import tip
from kiosk.device.packs import pack_in_file
from kiosk.device.pin import Tries
from kiosk.device.store import Store
from kiosk.device.unlock import check_pin, recover, request_recovery, set_up, unlock
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused
from kiosk.transfer.recovery import Answer, answer
from tests.support.devices import LABEL, PIN, fresh_device, pack_file, reopened, sign_some
from tests.support.packs import RING

NEW_PIN = "739164"


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return pack_in_file(pack_file(tmp_path))


@pytest.fixture
def device(tmp_path: Path) -> Path:
    return fresh_device(tmp_path)


def code_of_opening(folder: Path, pin: str) -> KioskError:
    with pytest.raises(KioskError) as caught:
        unlock(folder, pin)
    return caught.value


def entries(folder: Path, pin: str) -> int:
    opened = unlock(folder, pin)
    try:
        with opened.store.reading() as connection:
            return tip(connection, opened.identity).seq
    finally:
        opened.close()


def answered(device: Path, out: Path) -> Answer:
    request = out / "request"
    request_recovery(device, request)
    given = answer(request.read_bytes(), RING.recovery_key())
    (out / "unlock").write_bytes(given.unlock)
    return given


# --- setting up -------------------------------------------------------------------------------------------------------


def test_a_new_device_opens_with_its_pin_and_is_bound_to_its_organisation(tmp_path: Path, pack: Pack) -> None:
    set_up(tmp_path / "device", pack, PIN, LABEL)
    opened = unlock(tmp_path / "device", PIN)
    assert (opened.identity.organisation, opened.identity.label) == (RING.organisation, LABEL)
    opened.close()


def test_the_folder_and_its_files_are_for_their_owner_alone(tmp_path: Path, pack: Pack) -> None:
    set_up(tmp_path / "device", pack, PIN, LABEL)
    assert stat.S_IMODE((tmp_path / "device").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "device").iterdir()} == {0o600}


def test_two_devices_have_different_keys(tmp_path: Path, pack: Pack) -> None:
    for name in ("one", "two"):
        set_up(tmp_path / name, pack, PIN, LABEL)
    one, two = unlock(tmp_path / "one", PIN), unlock(tmp_path / "two", PIN)
    assert one.identity.device != two.identity.device
    assert one.store.key != two.store.key
    one.close()
    two.close()


@pytest.mark.parametrize("left", [STORE, KEY_SLOTS])
def test_a_device_or_half_of_one_is_never_replaced(device: Path, pack: Pack, left: str) -> None:
    for file in device.iterdir():
        if file.name != left:
            file.unlink()
    before = (device / left).read_bytes()
    with pytest.raises(KioskError) as caught:
        set_up(device, pack, PIN, LABEL)
    assert caught.value.code is Code.STORE_EXISTS
    assert (device / left).read_bytes() == before


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "device").mkdir()
    (tmp_path / "device" / "letter").write_text("dear")
    with pytest.raises(KioskError) as caught:
        set_up(tmp_path / "device", pack, PIN, LABEL)
    assert caught.value.code is Code.FILE_EXISTS
    assert (tmp_path / "device" / "letter").read_text() == "dear"


def test_an_empty_folder_becomes_the_device(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "device").mkdir()
    set_up(tmp_path / "device", pack, PIN, LABEL)
    assert entries(tmp_path / "device", PIN) == 0


def test_the_present_folder_can_become_the_device(tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "device").mkdir()
    monkeypatch.chdir(tmp_path / "device")
    set_up(Path(), pack, PIN, LABEL)
    assert entries(tmp_path / "device", PIN) == 0


def test_no_device_in_a_folder_that_is_away(tmp_path: Path, pack: Pack) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        set_up(tmp_path / "away" / "device", pack, PIN, LABEL)
    assert caught.value.code is Code.FOLDER_MISSING


def test_a_set_up_that_fails_leaves_nothing(tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(under_test, "write_key_slots", fail)
    with pytest.raises(EnvironmentProblem) as caught:
        set_up(tmp_path / "device", pack, PIN, LABEL)
    assert caught.value.code is Code.NOT_WRITABLE
    assert [path.suffix for path in tmp_path.iterdir()] == [".campaign"]


def test_a_weak_pin_makes_no_device(tmp_path: Path, pack: Pack) -> None:
    with pytest.raises(KioskError) as caught:
        set_up(tmp_path / "device", pack, "123456", LABEL)
    assert caught.value.code is Code.PIN_WEAK
    assert not (tmp_path / "device").exists()


# --- opening ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pin", ["482916", "000000", "", "not a pin", "\ud800"])
def test_a_wrong_pin_is_wrong_and_counted(device: Path, pin: str) -> None:
    error = code_of_opening(device, pin)
    assert (error.code, error.facts) == (Code.PIN_WRONG, {"left": 9})
    assert Tries(device / TRIES).left == 9


def test_the_pin_may_be_typed_in_any_digits(device: Path) -> None:
    assert entries(device, "۴۸۲۹۱۵") == 0


def test_the_right_pin_forgets_the_wrong_tries(device: Path) -> None:
    code_of_opening(device, "482916")
    assert entries(device, PIN) == 0
    assert Tries(device / TRIES).left == 10


def test_the_tenth_wrong_try_locks_even_the_right_pin_out_and_erases_nothing(device: Path) -> None:
    before = (device / STORE).read_bytes(), (device / KEY_SLOTS).read_bytes()
    codes = [code_of_opening(device, "482916").code for _ in range(10)]
    assert codes == [Code.PIN_WRONG] * 9 + [Code.PIN_LOCKED]
    assert code_of_opening(device, PIN).code is Code.PIN_LOCKED
    assert ((device / STORE).read_bytes(), (device / KEY_SLOTS).read_bytes()) == before


def test_a_device_that_is_away_is_missing(tmp_path: Path) -> None:
    assert code_of_opening(tmp_path / "away", PIN).code is Code.STORE_MISSING
    assert code_of_opening(tmp_path, PIN).code is Code.STORE_MISSING


@pytest.mark.parametrize("lost", [STORE, KEY_SLOTS])
def test_half_a_device_is_damaged_and_stays_half(device: Path, lost: str) -> None:
    (device / lost).unlink()
    assert code_of_opening(device, PIN).code is Code.STORE_DAMAGED
    assert not (device / lost).exists()


def test_a_second_opener_is_kept_out_and_loses_no_try(device: Path) -> None:
    opened = unlock(device, PIN)
    assert code_of_opening(device, "482916").code is Code.STORE_IN_USE
    opened.close()
    assert Tries(device / TRIES).left == 10


def test_a_store_of_no_device_under_the_same_key_is_damage(device: Path) -> None:
    opened = unlock(device, PIN)
    key = opened.store.key
    opened.close()
    (device / STORE).unlink()
    Store.create(device / STORE, key).close()
    with pytest.raises(KioskError) as caught:
        unlock(device, PIN)
    assert caught.value.code is Code.STORE_DAMAGED


def test_the_pin_of_an_opened_device_can_be_checked_without_counting(device: Path) -> None:
    opened = unlock(device, PIN)
    assert check_pin(opened.slots, " ۴۸۲۹۱۵ ")
    assert not check_pin(opened.slots, "482916")
    opened.close()
    assert Tries(device / TRIES).left == 10


# --- recovery ---------------------------------------------------------------------------------------------------------


def test_with_the_answer_a_locked_device_takes_a_new_pin_and_loses_nothing(device: Path, tmp_path: Path) -> None:
    with reopened(device) as station:
        sign_some(station, 3)
    for _ in range(10):
        code_of_opening(device, "482916")
    given = answered(device, tmp_path)
    recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    assert entries(device, NEW_PIN) == 3
    assert code_of_opening(device, PIN).code is Code.PIN_WRONG


def test_after_a_recovery_the_old_key_and_the_old_answer_are_worthless(device: Path, tmp_path: Path) -> None:
    opened = unlock(device, PIN)
    key = opened.store.key
    opened.close()
    given = answered(device, tmp_path)
    recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    with pytest.raises(Refused):
        Store.open(device / STORE, key)
    with pytest.raises(Refused) as caught:
        recover(device, tmp_path / "unlock", given.code, "948271")
    assert caught.value.code is Code.UNLOCK_FOREIGN


@pytest.mark.skipif(sys.platform == "win32", reason="what is open there cannot be replaced")
def test_key_slots_that_were_replaced_can_be_undeleted_by_nobody(device: Path, tmp_path: Path) -> None:
    (tmp_path / "undeleted").hardlink_to(device / KEY_SLOTS)
    before = (device / KEY_SLOTS).read_bytes()
    given = answered(device, tmp_path)
    recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    after = (tmp_path / "undeleted").read_bytes()
    assert not any(before[place : place + 16] in after for place in range(0, len(before) - 16, 16))


def test_a_recovered_device_can_be_recovered_again(device: Path, tmp_path: Path) -> None:
    for number, pin in enumerate((NEW_PIN, "948271")):
        (tmp_path / str(number)).mkdir()
        given = answered(device, tmp_path / str(number))
        recover(device, tmp_path / str(number) / "unlock", given.code, pin)
    assert entries(device, "948271") == 0


@pytest.mark.parametrize("step", range(4))
def test_a_recovery_that_is_stopped_leaves_a_way_in(device: Path, tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    given = answered(device, tmp_path)
    _stop_at(step, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    monkeypatch.undo()
    if step == 0:
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    assert entries(device, NEW_PIN) == 0
    assert entries(device, NEW_PIN) == 0


@pytest.mark.parametrize("step", [0, 1])
def test_the_same_answer_goes_on_where_a_recovery_was_stopped(
    device: Path, tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = answered(device, tmp_path)
    _stop_at(step, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    monkeypatch.undo()
    recover(device, tmp_path / "unlock", given.code, "948271")
    assert entries(device, "948271") == 0


@pytest.mark.parametrize("step", [2, 3])
def test_once_the_key_is_another_one_only_the_new_pin_opens(
    device: Path, tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = answered(device, tmp_path)
    _stop_at(step, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    monkeypatch.undo()
    with pytest.raises(Refused) as caught:
        recover(device, tmp_path / "unlock", given.code, "948271")
    assert caught.value.code is Code.UNLOCK_FOREIGN
    assert entries(device, NEW_PIN) == 0


def test_a_recovery_that_is_stopped_can_be_recovered_from(device: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stop_at(2, monkeypatch)
    given = answered(device, tmp_path)
    with pytest.raises(KeyboardInterrupt):
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    monkeypatch.undo()
    (tmp_path / "again").mkdir()
    given = answered(device, tmp_path / "again")
    recover(device, tmp_path / "again" / "unlock", given.code, "948271")
    assert entries(device, "948271") == 0


def test_a_wrong_code_changes_nothing(device: Path, tmp_path: Path) -> None:
    answered(device, tmp_path)
    before = (device / KEY_SLOTS).read_bytes()
    with pytest.raises(KioskError) as caught:
        recover(device, tmp_path / "unlock", "0000-0000-0000-0000", NEW_PIN)
    assert caught.value.code is Code.UNLOCK_CODE_WRONG
    assert (device / KEY_SLOTS).read_bytes() == before


def test_another_devices_answer_is_foreign(device: Path, tmp_path: Path, pack: Pack) -> None:
    set_up(tmp_path / "other", pack, PIN, LABEL)
    given = answered(tmp_path / "other", tmp_path)
    with pytest.raises(Refused) as caught:
        recover(device, tmp_path / "unlock", given.code, NEW_PIN)
    assert caught.value.code is Code.UNLOCK_FOREIGN


def test_a_weak_new_pin_changes_nothing(device: Path, tmp_path: Path) -> None:
    given = answered(device, tmp_path)
    with pytest.raises(KioskError) as caught:
        recover(device, tmp_path / "unlock", given.code, "111111")
    assert caught.value.code is Code.PIN_WEAK
    assert entries(device, PIN) == 0


def test_there_is_nothing_to_recover_where_there_is_no_device(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        request_recovery(tmp_path, tmp_path / "request")
    assert caught.value.code is Code.STORE_MISSING


def _stop_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop a change of key before its first file, after it, after the new key of the store, or at the very end."""
    write, rekey, calls = write_key_slots, Store.rekey, iter((0, 3))

    def write_or_stop(path: Path, slots: KeySlots) -> None:
        if next(calls) == step:
            raise KeyboardInterrupt
        write(path, slots)

    def rekey_or_stop(store: Store, key: bytes) -> None:
        if step == 1:
            raise KeyboardInterrupt
        rekey(store, key)
        if step == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(under_test, "write_key_slots", write_or_stop)
    monkeypatch.setattr(Store, "rekey", rekey_or_stop)
