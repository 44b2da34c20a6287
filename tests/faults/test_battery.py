"""Every file of a device's folder × every fault: it opens with what must be there, or is refused with a sentence and stays as it is.

There is never a silent new store, never an overwritten damaged one, never an uncaught exception; through the station and the
command line here, through the window in `tests/ui/test_faults.py`.
"""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TypeVar

import pytest
from _pytest.mark import ParameterSet

from kiosk.cli.messages import sentence
from kiosk.device.folder import KEY_SLOTS, LOCK, STORE, TRIES
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from kiosk.station import Station
from tests.faults.kill import names_in
from tests.support.devices import PIN, draft, fresh_device, reopened
from tests.support.disk import can_be_had, left_in, on_disk
from tests.support.kioskctl import Kioskctl
from tests.support.stick import can_be_plugged, plugged

WAL: Final = f"{STORE}-wal"
FILES: Final = (STORE, WAL, KEY_SLOTS, TRIES, LOCK)
EARLY, LATE = [f"early {number}" for number in range(6)], [f"late {number}" for number in range(6)]
"""Those in the store itself, and those in the log beside it."""


def emptied(path: Path, _: bytes) -> None:
    path.write_bytes(b"")


def cut_by_a_byte(path: Path, _: bytes) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def cut_in_half(path: Path, _: bytes) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def with_a_flipped_bit(path: Path, _: bytes) -> None:
    content = bytearray(path.read_bytes() or b"\0")
    content[len(content) // 3] ^= 4
    path.write_bytes(content)


def deleted(path: Path, _: bytes) -> None:
    path.unlink()


def older(path: Path, before: bytes) -> None:
    path.write_bytes(before)


def of_zeros(path: Path, _: bytes) -> None:
    path.write_bytes(bytes(max(1, path.stat().st_size)))


def a_folder(path: Path, _: bytes) -> None:
    path.unlink()
    path.mkdir()


def a_link_to_nothing(path: Path, _: bytes) -> None:
    path.unlink()
    path.symlink_to(path.with_name("away") / "away")


def a_link_to_itself(path: Path, _: bytes) -> None:
    path.unlink()
    path.symlink_to(path)


Fault = Callable[[Path, bytes], None]
FAULTS: Final[tuple[Fault, ...]] = (
    emptied,
    cut_by_a_byte,
    cut_in_half,
    with_a_flipped_bit,
    deleted,
    older,
    of_zeros,
    a_folder,
    a_link_to_nothing,
    a_link_to_itself,
)

ALL, FEWER = "opens with everybody", "opens with those that are left"
DAMAGED, NOT_WRITABLE, NOT_READABLE = Code.STORE_DAMAGED, Code.DEVICE_NOT_WRITABLE, Code.FILE_NOT_READABLE
EXPECTED: Final[dict[str, tuple[str, ...]]] = {
    #          emptied  cut      half     bit      deleted  older    zeros    folder        link          loop
    STORE: (DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED),
    # A log that ends too early is what a power cut leaves; nothing tells them apart.
    WAL: (FEWER, FEWER, FEWER, DAMAGED, FEWER, FEWER, FEWER, NOT_WRITABLE, NOT_WRITABLE, NOT_WRITABLE),
    KEY_SLOTS: (DAMAGED, DAMAGED, DAMAGED, DAMAGED, DAMAGED, ALL, DAMAGED, DAMAGED, DAMAGED, DAMAGED),
    TRIES: (ALL, ALL, ALL, ALL, ALL, ALL, Code.PIN_LOCKED, NOT_READABLE, NOT_WRITABLE, NOT_READABLE),
    LOCK: (ALL, ALL, ALL, ALL, ALL, ALL, ALL, NOT_WRITABLE, NOT_WRITABLE, NOT_WRITABLE),
}


def cases(quick: Iterable[Fault]) -> list[ParameterSet]:
    """The whole table; what is not `quick` is asked for by `make faults`."""
    return [
        pytest.param(name, fault, expected, id=f"{name} {fault.__name__}", marks=[] if fault in quick else pytest.mark.long)
        for name, row in EXPECTED.items()
        for fault, expected in zip(FAULTS, row, strict=True)
    ]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A device that was killed, with people in its store and in the log beside it; and its files before any of them signed."""
    device = fresh_device(tmp_path_factory.mktemp("battery"))
    before = {path.name: path.read_bytes() for path in device.iterdir()}
    with reopened(device) as station:
        for name in EARLY:
            station.sign(draft(name))
    with reopened(device) as station:
        for name in LATE:
            station.sign(draft(name))
        left = {name: (device / name).read_bytes() for name in (STORE, WAL)}
    for name, content in left.items():
        (device / name).write_bytes(content)
    return device, before


@pytest.fixture
def device(original: tuple[Path, dict[str, bytes]], tmp_path: Path) -> Path:
    return shutil.copytree(original[0], tmp_path / "device")


def contents(device: Path) -> dict[str, bytes | str]:
    """Every file of the folder; what is no file is told as such."""
    return {
        path.name: path.read_bytes() if path.is_file() else ("link" if path.is_symlink() else "folder") for path in sorted(device.iterdir())
    }


def outcome(device: Path) -> str:
    """How opening it ends."""
    try:
        with Station.open(device, PIN) as station:
            entries = station.status().entries
    except KioskError as error:
        return error.code if "?" not in sentence(error) else "has no whole sentence"
    assert names_in(device) == [*EARLY, *LATE][:entries]
    assert entries >= len(EARLY)
    return ALL if entries == len([*EARLY, *LATE]) else FEWER


@pytest.mark.parametrize(("name", "fault", "expected"), cases({emptied, cut_in_half, with_a_flipped_bit, deleted, older, a_folder}))
def test_each_fault_of_each_file_has_its_outcome(
    device: Path, original: tuple[Path, dict[str, bytes]], name: str, fault: Fault, expected: str
) -> None:
    fault(device / name, original[1].get(name, b""))
    before = contents(device)
    assert outcome(device) == expected
    if expected not in (ALL, FEWER):
        assert contents(device) == before


def test_the_table_has_every_file_of_a_device(original: tuple[Path, dict[str, bytes]]) -> None:
    assert {path.name for path in original[0].iterdir()} == set(FILES) == set(EXPECTED)


def test_a_store_that_is_an_older_copy_with_nothing_beside_it_opens_as_it_was_then(
    device: Path, original: tuple[Path, dict[str, bytes]]
) -> None:
    """The device cannot know it alone: what was signed since is seen in the next batch or acknowledgement."""
    (device / WAL).unlink()
    (device / STORE).write_bytes(original[1][STORE])
    with reopened(device) as station:
        assert station.status().entries == 0
        assert station.health().findings == ()
        assert station.sign(draft("again")).seq == 1


def test_nothing_of_a_device_but_its_tries_is_no_device_and_no_place_for_one(device: Path) -> None:
    for name in (STORE, KEY_SLOTS):
        (device / name).unlink()
    before = contents(device)
    with pytest.raises(KioskError) as caught:
        Station.open(device, PIN)
    assert caught.value.code is Code.STORE_MISSING
    with pytest.raises(KioskError) as caught:
        Station.set_up(device, Path(__file__), PIN, "Tablet")
    assert contents(device) == before


# --- through the command line -----------------------------------------------------------------------------------------


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    return Kioskctl(tmp_path, "")


def told_by_status(kioskctl: Kioskctl, expected: str) -> None:
    result = kioskctl("device", "status", "device", "--pin-file", "pin")
    if expected in (ALL, FEWER):
        assert result.code == 0
        assert (result.answer["entries"] == len([*EARLY, *LATE])) is (expected == ALL)
    else:
        error = result.answer["error"]
        assert (error["code"], result.err.strip()) == (expected, error["sentence"])
        assert result.code in (1, 2, 3)
        assert "Traceback" not in result.err


@pytest.mark.parametrize(("name", "fault", "expected"), cases({with_a_flipped_bit, deleted}))
def test_the_command_line_tells_each_in_a_sentence(
    kioskctl: Kioskctl, device: Path, original: tuple[Path, dict[str, bytes]], name: str, fault: Fault, expected: str
) -> None:
    fault(device / name, original[1].get(name, b""))
    before = contents(device)
    told_by_status(kioskctl, expected)
    if expected not in (ALL, FEWER):
        assert contents(device) == before


@pytest.mark.long
@pytest.mark.parametrize("name", [STORE, KEY_SLOTS])
def test_a_bit_anywhere_is_told_by_the_command_line_or_does_no_harm(
    kioskctl: Kioskctl, original: tuple[Path, dict[str, bytes]], tmp_path: Path, name: str
) -> None:
    """No harm is in a page that the log beside the store holds anew."""
    content, harmless = (original[0] / name).read_bytes(), 0
    places = range(0, len(content), len(content) // 200)
    for place in places:
        device = shutil.copytree(original[0], tmp_path / "device", dirs_exist_ok=True)
        (device / name).write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        before = contents(device)
        result = kioskctl("device", "status", "device", "--pin-file", "pin")
        if result.code == 0:
            assert result.answer["entries"] == len([*EARLY, *LATE])
            harmless += 1
        else:
            assert result.answer["error"]["code"] == DAMAGED
            assert contents(device) == before
    assert harmless < len(places) // 2


# --- full and locked disks --------------------------------------------------------------------------------------------

Test = TypeVar("Test")


def on_disks(test: Test) -> Test:
    """Where none can be mounted a test of them is asked for by `make faults` alone, which fails over it."""
    return test if can_be_had() else _asked_for(test)


def on_sticks(test: Test) -> Test:
    """The same for those of `tests.support.stick`."""
    return test if can_be_plugged() else _asked_for(test)


def _asked_for(test: Test) -> Test:
    pytest.mark.long(test)
    return test


def run(kind: str, device: Path, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    (device.parent / "pin").write_text(PIN)
    given = (str(device), "--pin-file", str(device.parent / "pin"), "--json", *arguments)
    done = on_disk(kind, device, "kiosk.cli", "device", command, *given)
    assert "Traceback" not in done.stderr, done.stderr
    return done


@pytest.fixture(params=[True, False], ids=["after a kill", "closed well"])
def left(request: pytest.FixtureRequest, device: Path) -> Path:
    """The device after a kill, and closed well."""
    if not request.param:
        names_in(device)
    return device


@on_disks
def test_on_a_full_disk_everybody_is_there_and_can_be_exported(left: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert json.loads(run("full", left, "export", "-o", str(tmp_path / "stick")).stdout)["entries"] == 12


@on_disks
def test_a_full_disk_is_found_by_the_check_up(device: Path) -> None:
    found = run("full", device, "health")
    assert found.returncode == 1
    assert ("space_low", "alarm") in [(one["code"], one["grade"]) for one in json.loads(found.stdout)["findings"]]


@on_disks
def test_nobody_is_thanked_on_a_full_disk_and_nothing_is_lost(left: Path, tmp_path: Path) -> None:
    line = {"campaign": "00112233445566778899aabbccddeeff", "language": "fr", "consents": {"sign": True}, "age": True}
    fields = {"given_name": "new", "family_name": "x", "country": "FR"}
    hand_over = {"first": "named", "second": "counted"}
    (tmp_path / "lines").write_text(json.dumps({**line, "fields": fields, "hand_over": hand_over}) + "\n")
    told = json.loads(run("full", left, "sign", str(tmp_path / "lines")).stdout)
    assert (told["signed"], [one["code"] for one in told["refused"]]) == (0, ["disk_full"])
    for name, content in left_in(left).items():
        (left / name).write_bytes(content)
    assert names_in(left) == [*EARLY, *LATE]


@on_disks
def test_on_a_locked_disk_nothing_opens_and_nothing_changes(left: Path) -> None:
    before = contents(left)
    done = run("locked", left, "status")
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (3, "device_not_writable")
    assert left_in(left) == before


LOCKED_FILES: Final = {STORE: NOT_WRITABLE, WAL: NOT_WRITABLE, KEY_SLOTS: ALL, TRIES: NOT_WRITABLE, LOCK: NOT_WRITABLE}


@on_disks
@pytest.mark.parametrize(("name", "expected"), LOCKED_FILES.items())
def test_each_file_that_is_locked_is_told(device: Path, name: str, expected: str) -> None:
    before = contents(device)
    done = run(f"locked/{name}", device, "status")
    if expected == ALL:
        assert json.loads(done.stdout)["entries"] == 12
    else:
        assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (3, expected)
        assert left_in(device) == before


# --- a disk that is gone ----------------------------------------------------------------------------------------------


@on_sticks
def test_a_device_whose_disk_does_not_answer_is_still_a_device_and_is_told_in_a_sentence(device: Path) -> None:
    """Nobody may be led to set up a new one."""
    with plugged() as stick:
        shutil.copytree(device, stick.folder / "device", copy_function=shutil.copyfile)
        stick.pull()
        assert Station.exists(stick.folder / "device")
        with pytest.raises(EnvironmentProblem) as caught:
            Station.open(stick.folder / "device", PIN)
    assert caught.value.code is Code.DEVICE_NOT_WRITABLE
