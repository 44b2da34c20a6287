"""PINs: what a device takes, how tries are counted on disk, how they are delayed at the hidden exit."""

import contextlib
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device import pin
from kiosk.device.pin import TRIES, Delay, Tries, check_new_pin, plain
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, UserError

WEAK = """
    12345 123456 234567 654321 987654 890123 135791 000000 111111 121212 123123 112233 332211 445566 696969 159753 147258
    100200 010203 080225 250880 311299 19791104 04111979 12345678 55555555 12341234
"""


def code_of(candidate: str) -> Code:
    with pytest.raises(UserError) as caught:
        check_new_pin(candidate)
    return caught.value.code


@pytest.mark.parametrize("candidate", WEAK.split())
def test_a_pin_that_many_choose_is_refused(candidate: str) -> None:
    assert code_of(candidate) is Code.PIN_WEAK


@pytest.mark.parametrize("candidate", ["", "48291", "48291a", "482-915", "48 2915", "-482915", "9" * 70, "48291\u0000"])
def test_a_pin_is_six_digits_or_more_and_nothing_else(candidate: str) -> None:
    assert code_of(candidate) is Code.PIN_WEAK


@pytest.mark.parametrize("candidate", ["482915", "739164", "4829157", "948271650348", " 482915\n"])
def test_a_good_pin_is_taken(candidate: str) -> None:
    assert check_new_pin(candidate) == candidate.strip()


@pytest.mark.parametrize("candidate", ["۴۸۲۹۱۵", "٤٨٢٩١٥", "４８２９１５", "४८२९१५"])
def test_digits_of_every_script_are_the_same_pin(candidate: str) -> None:
    assert check_new_pin(candidate) == plain(candidate) == "482915"


@given(st.text(max_size=80))
def test_no_text_is_too_strange_to_be_judged(candidate: str) -> None:
    with contextlib.suppress(UserError):
        assert check_new_pin(candidate).isascii()


def test_most_random_pins_are_good_enough() -> None:
    def is_taken(number: int) -> bool:
        try:
            check_new_pin(f"{number:06}")
        except UserError:
            return False
        return True

    assert sum(map(is_taken, range(0, 1_000_000, 997))) > 850


def test_a_try_is_counted_on_disk_before_it_is_made(tmp_path: Path) -> None:
    Tries(tmp_path / "tries").count()
    assert Tries(tmp_path / "tries").left == TRIES - 1


def test_after_ten_tries_none_is_left(tmp_path: Path) -> None:
    tries = Tries(tmp_path / "tries")
    for _ in range(TRIES):
        tries.count()
    with pytest.raises(UserError) as caught:
        tries.count()
    assert (caught.value.code, tries.left) == (Code.PIN_LOCKED, 0)


def test_the_right_pin_forgets_the_wrong_tries(tmp_path: Path) -> None:
    tries = Tries(tmp_path / "tries")
    tries.count()
    tries.reset()
    assert tries.left == TRIES


@pytest.mark.parametrize("moment", [0, 4_102_444_800])
def test_no_clock_gives_tries_back(tmp_path: Path, moment: int) -> None:
    tries = Tries(tmp_path / "tries")
    tries.count()
    os.utime(tmp_path / "tries", (moment, moment))
    assert tries.left == TRIES - 1


def test_a_damaged_count_gives_no_tries_back(tmp_path: Path) -> None:
    (tmp_path / "tries").write_bytes(b"\xff" * TRIES)
    assert Tries(tmp_path / "tries").left == 0


def test_the_count_never_grows_so_that_a_full_disk_cannot_lock_a_volunteer_out(tmp_path: Path) -> None:
    tries = Tries(tmp_path / "tries")
    tries.reset()
    size = (tmp_path / "tries").stat().st_size
    tries.count()
    assert (tmp_path / "tries").stat().st_size == size == TRIES


def test_a_count_that_cannot_be_kept_is_the_environments_fault(tmp_path: Path) -> None:
    folder = tmp_path / "tries"
    folder.mkdir()
    with pytest.raises(EnvironmentProblem):
        Tries(folder).count()
    with pytest.raises(EnvironmentProblem) as caught:
        Tries(tmp_path / "missing" / "tries").reset()
    assert caught.value.code is Code.DEVICE_NOT_WRITABLE


class Seconds:
    """A clock of seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def seconds_left(delay: Delay) -> object:
    with pytest.raises(KioskError) as caught:
        delay.expect_over()
    assert caught.value.code is Code.PIN_DELAYED
    return caught.value.facts["seconds"]


def test_wrong_tries_at_the_exit_cost_30_seconds_then_1_then_5_minutes() -> None:
    seconds = Seconds()
    delay = Delay(seconds)
    delay.expect_over()
    for wait in (30, 60, 300, 300):
        assert delay.begin() == wait
        seconds.now += wait - 1
        assert seconds_left(delay) == 2
        seconds.now += 1
        delay.expect_over()


def test_setting_the_clock_ends_no_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    delay = Delay()
    delay.begin()
    monkeypatch.setattr(time, "time", lambda: 4_102_444_800.0)
    assert seconds_left(delay) in (30, 31)


def test_the_right_pin_at_the_exit_ends_the_delays() -> None:
    delay = Delay(Seconds())
    delay.begin()
    delay.end()
    delay.expect_over()
    assert delay.begin() == pin.DELAYS[0]
