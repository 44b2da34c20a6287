"""A damaged device: it opens with everything, or is refused with a reason and stays as it is. There is never a new empty store."""

import random
from pathlib import Path

import pytest

from kiosk.device.folder import KEY_SLOTS, STORE, TRIES
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.station import Station
from tests.faults.kill import names_in
from tests.support.devices import LABEL, PIN, draft, fresh_device, pack_file, reopened

SIGNED = [f"person {number}" for number in range(12)]
WAL = f"{STORE}-wal"


@pytest.fixture
def device(tmp_path: Path) -> Path:
    """Twelve people signed, and the process was killed: some are in the store, some in the log beside it."""
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        for name in SIGNED[:6]:
            station.sign(draft(name))
    with reopened(device) as station:
        for name in SIGNED[6:]:
            station.sign(draft(name))
        left = {name: (device / name).read_bytes() for name in (STORE, WAL)}
    for name, content in left.items():
        (device / name).write_bytes(content)
    return device


def contents(device: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in device.iterdir()}


def restore(device: Path, before: dict[str, bytes]) -> None:
    for name, content in before.items():
        (device / name).write_bytes(content)


def opens_whole_or_is_refused(device: Path) -> bool:
    """Whether it opens; every other outcome than these two fails."""
    before = contents(device)
    found, refusal = _tried(device)
    if refusal:
        assert refusal is Code.STORE_DAMAGED
        assert contents(device) == before
        return False
    assert found == SIGNED[: len(found)]
    assert len(found) >= 6
    return True


def _tried(device: Path) -> tuple[list[str], Code | None]:
    try:
        return names_in(device), None
    except Refused as error:
        return [], error.code


def changed(content: bytes, chance: random.Random) -> bytes:
    """One random damage: a flipped bit, a cut, a hole of zeros, garbage, a doubled part, a foreign tail."""
    place, length = chance.randrange(len(content)), chance.randint(1, 5000)
    kind = chance.randrange(6)
    if kind == 0:
        return content[:place] + bytes([content[place] ^ 1 << chance.randrange(8)]) + content[place + 1 :]
    if kind == 1:
        return content[:place]
    if kind == 2:
        return content[:place] + bytes(min(length, len(content) - place)) + content[place + length :]
    if kind == 3:
        return content[:place] + chance.randbytes(min(length, len(content) - place)) + content[place + length :]
    if kind == 4:
        return content[:place] + content[place : place + length] + content[place:]
    return content + chance.randbytes(length)


def battery(device: Path, name: str, times: int) -> int:
    """Damage one file many times; gives how often the device was refused."""
    chance = random.Random(times)
    before = {path.name: path.read_bytes() for path in device.iterdir()}
    refused = 0
    for _ in range(times):
        restore(device, before)
        (device / name).write_bytes(changed(before[name], chance))
        refused += not opens_whole_or_is_refused(device)
    return refused


@pytest.mark.parametrize(("name", "least"), [(STORE, 30), (WAL, 0), (KEY_SLOTS, 50)])
def test_damage_is_refused_or_does_no_harm(device: Path, name: str, least: int) -> None:
    assert battery(device, name, 50) >= least


@pytest.mark.long
@pytest.mark.parametrize("name", [STORE, WAL, KEY_SLOTS])
def test_no_damage_at_all_gives_an_uncaught_error_or_an_empty_store(device: Path, name: str) -> None:
    battery(device, name, 3_000)


def test_an_undamaged_device_that_was_killed_opens_with_everybody(device: Path) -> None:
    assert names_in(device) == SIGNED


def test_a_store_that_is_gone_is_not_made_anew(device: Path) -> None:
    (device / STORE).unlink()
    assert not opens_whole_or_is_refused(device)
    assert not (device / STORE).exists()


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\0" + bytes(4080), bytes(8192), b"\xff" * 100_000])
def test_a_store_that_is_something_else_is_refused_and_stays(device: Path, content: bytes) -> None:
    (device / STORE).write_bytes(content)
    assert not opens_whole_or_is_refused(device)
    assert (device / STORE).read_bytes() == content


def test_a_store_of_another_device_is_refused(device: Path, tmp_path: Path) -> None:
    (device / STORE).write_bytes(_another_store(tmp_path))
    (device / WAL).unlink()
    with pytest.raises(KioskError) as caught:
        Station.open(device, PIN)
    assert caught.value.code is Code.STORE_DAMAGED


def _another_store(tmp_path: Path) -> bytes:
    (tmp_path / "other").mkdir()
    Station.set_up(tmp_path / "other" / "device", pack_file(tmp_path), PIN, LABEL).close()
    return (tmp_path / "other" / "device" / STORE).read_bytes()


def test_a_folder_in_place_of_the_store_is_refused(device: Path) -> None:
    (device / STORE).unlink()
    (device / STORE).mkdir()
    with pytest.raises(Refused) as caught:
        names_in(device)
    assert caught.value.code is Code.STORE_DAMAGED


def test_a_folder_in_place_of_the_tries_keeps_the_device_shut(device: Path) -> None:
    (device / TRIES).unlink()
    (device / TRIES).mkdir()
    with pytest.raises(EnvironmentProblem):
        Station.open(device, PIN)


def test_with_the_pin_damage_is_told_from_a_wrong_pin(device: Path) -> None:
    names_in(device)  # which closes it: then nothing beside the store can mend it
    content = (device / STORE).read_bytes()
    (device / STORE).write_bytes(content[:100] + b"\0" * 100 + content[200:])
    with pytest.raises(Refused) as damaged:
        Station.open(device, PIN)
    with pytest.raises(UserError) as wrong:
        Station.open(device, "482916")
    assert (damaged.value.code, wrong.value.code) == (Code.STORE_DAMAGED, Code.PIN_WRONG)
