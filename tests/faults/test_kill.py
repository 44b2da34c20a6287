"""`kill -9` from outside: who was thanked is there once; who was not thanked is there once or not at all; nothing else breaks.

A few places in every run of the tests, each line of each path in `make faults`.
"""

import random
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.crypto.keys import Role
from kiosk.device.folder import TRIES
from kiosk.device.log import head_at
from kiosk.device.packs import pack_in_file
from kiosk.device.pin import Tries
from kiosk.device.unlock import set_up
from kiosk.domain.errors import Code, KioskError, UserError
from kiosk.domain.fields import FieldName
from kiosk.station import Station
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.transfer.batch import read_batch
from kiosk.transfer.recovery import answer
from tests.faults.kill import Stepper, child, entries_in, names_in
from tests.faults.stepper import NEW_PIN
from tests.support.devices import (
    CAMPAIGN,
    LABEL,
    OTHER,
    PIN,
    draft,
    fresh_device,
    pack_file,
    reopened,
    sign_some,
    store_key,
    unlocked,
)
from tests.support.packs import RING

AROUND_THE_COMMIT = {"append", "appending", "_insert", "_trusting"}
WHAT_WRITES = ("kiosk.device.unlock:", "kiosk.device.store:", "kiosk.device.keyslots:", "kiosk.device.pin:", "kiosk.campaign.files:")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "original").mkdir()
    fresh_device(tmp_path / "original")
    (tmp_path / "original" / "key").write_bytes(store_key())
    return tmp_path


def some(steps: Sequence[str], count: int, names: frozenset[str] | set[str] = frozenset()) -> list[int]:
    """The lines of these functions, and `count` lines spread over all; lines count from 1."""
    spread = {1 + place * (len(steps) - 1) // (count - 1) for place in range(count)}
    return sorted(spread | {number for number, name in enumerate(steps, start=1) if name.partition(":")[2] in names})


def every(steps: Sequence[str], modules: tuple[str, ...] = ("kiosk.",)) -> list[int]:
    """All lines of these modules."""
    return [number for number, name in enumerate(steps, start=1) if name.startswith(modules)]


def each_line(
    stepper: Stepper, action: str, folder: Path, lines: Callable[[list[str]], list[int]], check: Callable[[Path, list[str]], None]
) -> None:
    """Kill `action` at each of `lines`, every time on a new copy of `folder / "original"`, and `check` what is left."""
    work = folder / "work"
    shutil.copytree(folder / "original", work)
    steps = stepper.steps(action, work)
    for line in lines(steps):
        shutil.rmtree(work)
        shutil.copytree(folder / "original", work)
        promised = stepper.run(action, work, line)
        check(work, promised)
    assert len(steps) > 20


# --- signing ----------------------------------------------------------------------------------------------------------


def signed_once_or_not_thanked(work: Path, promised: list[str]) -> None:
    names = names_in(work / "device")
    assert names in (["first"], ["first", "second"])
    assert promised == ["first"]
    with reopened(work / "device") as station:
        assert station.sign(draft("third")).seq == len(names) + 1
        assert station.status().unacknowledged == len(names) + 1


def test_a_signer_who_is_killed_is_there_once_or_was_not_thanked(stepper: Stepper, folder: Path) -> None:
    each_line(stepper, "sign", folder, lambda steps: some(steps, 10, AROUND_THE_COMMIT), signed_once_or_not_thanked)


@pytest.mark.long
def test_a_signer_who_is_killed_at_any_line_is_there_once_or_was_not_thanked(stepper: Stepper, folder: Path) -> None:
    each_line(stepper, "sign", folder, every, signed_once_or_not_thanked)


def test_a_signer_who_is_not_killed_is_thanked(stepper: Stepper, folder: Path) -> None:
    assert stepper.run("sign", folder / "original") == ["first", "second"]
    assert names_in(folder / "original" / "device") == ["first", "second"]


def test_a_program_that_thanks_too_early_would_be_caught(stepper: Stepper, folder: Path) -> None:
    assert stepper.run("thank_too_early", folder / "original", 100) == ["first"]
    assert names_in(folder / "original" / "device") == []


# --- several at once, correcting, withdrawing -------------------------------------------------------------------------


@pytest.fixture
def with_two_campaigns(folder: Path) -> Path:
    with reopened(folder / "original" / "device") as station:
        station.add_pack(pack_file(folder, OTHER))
    return folder


def told_in(work: Path) -> list[tuple[str, str, str]]:
    """Kind, campaign and given name of each entry."""
    return [(one.kind.value, one.campaign[:2], one.fields.get(FieldName.GIVEN_NAME, "")) for one in entries_in(work / "device")]


FIRST = [("signature", "00", "first"), ("signature", "ff", "first")]
MISTAKEN = [("signature", "00", "frist"), ("signature", "ff", "frist")]
WITHDRAWN = [("withdrawal", "00", ""), ("withdrawal", "ff", "")]


def signs_on(work: Path, entries: int) -> None:
    """The device goes on as if nothing had happened."""
    with reopened(work / "device") as station:
        assert station.sign(draft("next")).seq == entries + 1


def both_or_none(work: Path, promised: list[str]) -> None:
    assert promised == []
    told = told_in(work)
    assert told in ([], FIRST)
    signs_on(work, len(told))


def corrected_whole_or_not_at_all(work: Path, promised: list[str]) -> None:
    assert promised == ["both"]
    told = told_in(work)
    assert told in (MISTAKEN, [*MISTAKEN, *WITHDRAWN, *FIRST])
    with reopened(work / "device") as station:
        assert station.numbers() == {CAMPAIGN.hex(): 1, OTHER.hex(): 1}
    signs_on(work, len(told))


def withdrawn_everywhere_or_nowhere(work: Path, promised: list[str]) -> None:
    assert promised == []
    told = told_in(work)
    assert told in (FIRST[:1], [*FIRST[:1], *WITHDRAWN])
    signs_on(work, len(told))


TOGETHER = pytest.mark.parametrize(
    ("action", "check"),
    [("sign_both", both_or_none), ("correct", corrected_whole_or_not_at_all), ("withdraw", withdrawn_everywhere_or_nowhere)],
)


@TOGETHER
def test_what_is_done_together_is_done_whole_or_not_at_all(
    stepper: Stepper, with_two_campaigns: Path, action: str, check: Callable[[Path, list[str]], None]
) -> None:
    each_line(stepper, action, with_two_campaigns, lambda steps: some(steps, 5, AROUND_THE_COMMIT), check)


@pytest.mark.long
@TOGETHER
def test_what_is_done_together_is_done_whole_or_not_at_all_at_any_line(
    stepper: Stepper, with_two_campaigns: Path, action: str, check: Callable[[Path, list[str]], None]
) -> None:
    each_line(stepper, action, with_two_campaigns, every, check)


@pytest.mark.parametrize(
    ("action", "promised", "told"),
    [
        ("sign_both", ["both"], FIRST),
        ("correct", ["both", "corrected"], [*MISTAKEN, *WITHDRAWN, *FIRST]),
        ("withdraw", ["withdrawn"], [*FIRST[:1], *WITHDRAWN]),
    ],
)
def test_what_is_not_killed_is_done(
    stepper: Stepper, with_two_campaigns: Path, action: str, promised: list[str], told: list[tuple[str, str, str]]
) -> None:
    assert stepper.run(action, with_two_campaigns / "original") == promised
    assert told_in(with_two_campaigns / "original") == told


def test_a_program_that_signs_one_campaign_after_the_other_would_be_caught(stepper: Stepper, with_two_campaigns: Path) -> None:
    shutil.copytree(with_two_campaigns / "original", with_two_campaigns / "work")
    steps = stepper.steps("sign_one_by_one", with_two_campaigns / "work")
    within_the_second = max(number for number, name in enumerate(steps, start=1) if name == "kiosk.device.signing:_before")
    stepper.run("sign_one_by_one", with_two_campaigns / "original", within_the_second)
    assert told_in(with_two_campaigns / "original") == FIRST[:1]
    with pytest.raises(AssertionError):
        both_or_none(with_two_campaigns / "original", [])


# --- at random moments ------------------------------------------------------------------------------------------------


def _thanked(line: str) -> str:
    assert line.startswith("thanked ")
    assert line.endswith("\n")
    return line.removeprefix("thanked ").strip()


def killed_at_random(device: Path, times: int) -> None:
    """Sign in one process after the other, each killed at a random moment of its signing."""
    chance = random.Random(times)
    thanked: list[str] = []
    for _ in range(times):
        with child("tests.faults.signing_on", str(device), str(len(names_in(device)) + 1)) as process:
            assert process.stdout is not None
            thanked += [_thanked(process.stdout.readline()) for _ in range(chance.randint(1, 20))]
            moment = time.perf_counter() + chance.random() / 500
            while time.perf_counter() < moment:  # a moment within a signature, and no wait for anything
                pass
            process.kill()
            thanked += map(_thanked, process.stdout)
        names = names_in(device)
        assert len(names) == len(set(names))
        assert {f"person {number}" for number in thanked} <= set(names)
        assert len(names) <= len(thanked) + times


def test_whoever_was_thanked_before_a_kill_at_a_random_moment_is_there_once(folder: Path) -> None:
    killed_at_random(folder / "original" / "device", 3)


@pytest.mark.long
def test_whoever_was_thanked_before_any_of_many_kills_is_there_once(folder: Path) -> None:
    killed_at_random(folder / "original" / "device", 200)


# --- purging ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def acknowledged(folder: Path) -> Path:
    """Five entries and the organisation's acknowledgement of the first four."""
    device = folder / "original" / "device"
    with reopened(device) as station:
        sign_some(station, 5)
    opened = unlocked(device)
    with opened.store.reading() as connection:
        head = head_at(connection, opened.identity, 4)
    opened.close()
    assert head is not None
    key = RING.signing_key(Role.PACK)
    said = Acknowledgement(
        schema=1,
        organisation=RING.organisation.hex(),
        central="0c" * 16,
        signer=key.public,
        device=opened.identity.device.hex(),
        first=1,
        last=4,
        head=head.hex(),
    )
    (folder / "original" / "all.ack").write_bytes(write_acknowledgement(said, key))
    return folder


def purged_whole_or_not_at_all(work: Path, promised: list[str]) -> None:
    assert promised == []
    names = names_in(work / "device")
    assert names in ([f"Person {number}" for number in range(5)], ["Person 4"])
    with reopened(work / "device") as station:
        assert station.status().unacknowledged == len(names)
        assert station.acknowledge(work / "all.ack").status == ("purged" if len(names) == 5 else "already_known")
        assert station.sign(draft()).number == 6


def test_a_purge_that_is_killed_has_deleted_what_is_safe_or_nothing(stepper: Stepper, acknowledged: Path) -> None:
    each_line(stepper, "purge", acknowledged, lambda steps: some(steps, 20), purged_whole_or_not_at_all)


@pytest.mark.long
def test_a_purge_that_is_killed_at_any_line_has_deleted_what_is_safe_or_nothing(stepper: Stepper, acknowledged: Path) -> None:
    each_line(stepper, "purge", acknowledged, every, purged_whole_or_not_at_all)


# --- exporting --------------------------------------------------------------------------------------------------------


def a_whole_batch_or_none(work: Path, promised: list[str]) -> None:
    assert promised == []
    for batch in (work / "stick").glob("*.batch"):
        assert read_batch(batch).last == 3
    with reopened(work / "device") as station:
        assert station.export(work / "stick").entries == 3


def with_three_entries_and_a_stick(folder: Path) -> None:
    with reopened(folder / "original" / "device") as station:
        sign_some(station, 3)
    (folder / "original" / "stick").mkdir()


def test_an_export_that_is_killed_leaves_a_whole_batch_or_none(stepper: Stepper, folder: Path) -> None:
    with_three_entries_and_a_stick(folder)
    each_line(stepper, "export", folder, lambda steps: some(steps, 15, {"write_whole", "_rename", "_linked"}), a_whole_batch_or_none)


@pytest.mark.long
def test_an_export_that_is_killed_at_any_line_leaves_a_whole_batch_or_none(stepper: Stepper, folder: Path) -> None:
    with_three_entries_and_a_stick(folder)
    each_line(stepper, "export", folder, every, a_whole_batch_or_none)


# --- setting up and recovering ----------------------------------------------------------------------------------------


def a_whole_device_or_none(work: Path, promised: list[str]) -> None:
    assert promised == []
    if not (work / "new").exists():
        Station.set_up(work / "new", work / "a.campaign", PIN, LABEL).close()
    Station.open(work / "new", PIN).close()


def test_a_set_up_that_is_killed_leaves_a_whole_device_or_none(stepper: Stepper, folder: Path) -> None:
    pack_file(folder / "original").rename(folder / "original" / "a.campaign")
    each_line(stepper, "new_device", folder, lambda steps: some(steps, 4, {"_move"}), a_whole_device_or_none)


@pytest.mark.long
def test_a_set_up_that_is_killed_at_any_line_leaves_a_whole_device_or_none(stepper: Stepper, folder: Path) -> None:
    pack_file(folder / "original").rename(folder / "original" / "a.campaign")
    each_line(stepper, "new_device", folder, lambda steps: every(steps, WHAT_WRITES), a_whole_device_or_none)


def with_an_answer(folder: Path) -> None:
    original = folder / "original"
    with reopened(original / "device") as station:
        sign_some(station, 2)
    Station.request_recovery(original / "device", original / "request")
    given = answer((original / "request").read_bytes(), RING.recovery_key())
    (original / "unlock").write_bytes(given.unlock)
    (original / "code").write_text(given.code)


def a_way_in_and_nothing_lost(work: Path, promised: list[str]) -> None:
    assert promised == []
    if not _opens(work / "device"):
        Station.recover(work / "device", work / "unlock", (work / "code").read_text(), NEW_PIN)
    with Station.open(work / "device", NEW_PIN) as station:
        assert station.status().entries == 2


def _opens(device: Path) -> bool:
    try:
        Station.open(device, NEW_PIN).close()
    except KioskError as error:
        return error.code is not Code.PIN_WRONG
    return True


def test_a_recovery_that_is_killed_leaves_a_way_in_and_loses_nothing(stepper: Stepper, folder: Path) -> None:
    with_an_answer(folder)
    each_line(stepper, "new_pin", folder, lambda steps: some(steps, 2, {"rekey"}), a_way_in_and_nothing_lost)


@pytest.mark.long
def test_a_recovery_that_is_killed_at_any_line_leaves_a_way_in_and_loses_nothing(stepper: Stepper, folder: Path) -> None:
    with_an_answer(folder)
    each_line(stepper, "new_pin", folder, lambda steps: every(steps, WHAT_WRITES), a_way_in_and_nothing_lost)


# --- trying PINs ------------------------------------------------------------------------------------------------------

THE_CHECK = "kiosk.device.keyslots:keys_behind"


def tries_left(work: Path) -> int:
    return Tries(work / "device" / TRIES).left


def counted_once_it_is_checked(stepper: Stepper, action: str, folder: Path, lines: Callable[[list[str]], list[int]]) -> None:
    """Kill a wrong try at each of `lines`: whoever got as far as the check has one try less."""
    work = folder / "work"
    shutil.copytree(folder / "original", work)
    steps = stepper.steps(action, work)
    checked = steps.index(THE_CHECK) + 1
    for line in lines(steps):
        shutil.rmtree(work)
        shutil.copytree(folder / "original", work)
        assert stepper.run(action, work, line) == []
        assert tries_left(work) in ((9,) if line >= checked else (9, 10)), steps[line - 1]


def test_a_try_that_is_killed_is_counted_once_its_pin_was_checked(stepper: Stepper, folder: Path) -> None:
    counted_once_it_is_checked(stepper, "open_wrongly", folder, lambda steps: some(steps, 6, {"_write", "_keys"}))


@pytest.mark.long
def test_a_try_that_is_killed_at_any_line_is_counted_once_its_pin_was_checked(stepper: Stepper, folder: Path) -> None:
    counted_once_it_is_checked(stepper, "open_wrongly", folder, every)


def test_a_program_that_counts_after_the_check_would_be_caught(stepper: Stepper, folder: Path) -> None:
    with pytest.raises(AssertionError):
        counted_once_it_is_checked(stepper, "check_before_counting", folder, lambda steps: some(steps, 6, {"keys_behind"}))


def test_ten_tries_that_are_killed_at_the_check_lock_even_the_right_pin_out(stepper: Stepper, folder: Path) -> None:
    shutil.copytree(folder / "original", folder / "work")
    at_the_check = stepper.steps("open_wrongly", folder / "work").index(THE_CHECK) + 1
    for _ in range(10):
        stepper.run("open_wrongly", folder / "original", at_the_check)
    with pytest.raises(UserError) as caught:
        Station.open(folder / "original" / "device", PIN)
    assert caught.value.code is Code.PIN_LOCKED


# --- removing a device ------------------------------------------------------------------------------------------------


def with_two_entries(folder: Path) -> None:
    with reopened(folder / "original" / "device") as station:
        sign_some(station, 2)
    pack_file(folder / "original").rename(folder / "original" / "a.campaign")


def a_whole_device_or_openly_none(work: Path, promised: list[str]) -> None:
    assert promised == []
    device = work / "device"
    if Station.exists(device):
        assert len(names_in(device)) == 2
    else:
        with pytest.raises(UserError) as caught:
            Station.open(device, PIN)
        assert caught.value.code is Code.STORE_MISSING
        assert not device.exists() or not list(device.iterdir())
        set_up(device, pack_in_file(work / "a.campaign"), PIN, LABEL)


def test_a_removal_that_is_killed_leaves_a_whole_device_or_openly_none(stepper: Stepper, folder: Path) -> None:
    with_two_entries(folder)
    each_line(stepper, "remove_device", folder, lambda steps: some(steps, 6, {"condemn", "erase"}), a_whole_device_or_openly_none)


@pytest.mark.long
def test_a_removal_that_is_killed_at_any_line_leaves_a_whole_device_or_openly_none(stepper: Stepper, folder: Path) -> None:
    with_two_entries(folder)
    each_line(stepper, "remove_device", folder, every, a_whole_device_or_openly_none)


def test_a_removal_that_is_not_killed_is_done(stepper: Stepper, folder: Path) -> None:
    with_two_entries(folder)
    assert stepper.run("remove_device", folder / "original") == ["removed"]
    assert not (folder / "original" / "device").exists()


def test_a_program_that_just_deletes_its_files_would_be_caught(stepper: Stepper, folder: Path) -> None:
    with_two_entries(folder)
    shutil.copytree(folder / "original", folder / "work")
    steps = stepper.steps("remove_file_by_file", folder / "work")
    within_the_second = [number for number, name in enumerate(steps, start=1) if name == "kiosk.device.folder:is_removed"][1]
    stepper.run("remove_file_by_file", folder / "original", within_the_second)
    with pytest.raises(KioskError):
        a_whole_device_or_openly_none(folder / "original", [])
