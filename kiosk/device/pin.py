"""PINs: which ones a device takes, and how wrong tries are counted or delayed (DESIGN section 6, device store)."""

import itertools
import os
import time
import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.fields import plain_digits

LEAST_DIGITS: Final = 6
MOST_DIGITS: Final = 64
TRIES: Final = 10
DELAYS: Final = (30, 60, 300)
"""Seconds to wait after the first, the second and every further wrong try at the hidden exit."""

_LEAST_DISTINCT: Final = 3
_DATES: Final = ("%d%m%y", "%m%d%y", "%y%m%d", "%d%m%Y", "%m%d%Y", "%Y%m%d")
# Shapes on the keypad and numbers that many know by heart.
_COMMON: Final = """
    102030 112358 123321 123654 141421 142536 147258 147852 147963 159357 159753 161803 246813 258369 258456 271828
    314159 321654 369258 456123 456789 741852 741963 753159 753951 789456 789123 852456 852963 951753 963852 987456
"""


def plain(pin: str) -> str:
    """A PIN as it is compared: digits of every script as 0 to 9, no spaces around it."""
    return plain_digits(unicodedata.normalize("NFKC", pin)).strip()


def check_new_pin(pin: str) -> str:
    """The plain form of a PIN good enough for a device.

    Raises `UserError(PIN_WEAK)` for fewer than six digits, anything but digits, patterns, dates, and what many choose.
    """
    digits = plain(pin)
    if not (digits.isascii() and digits.isdigit()) or not LEAST_DIGITS <= len(digits) <= MOST_DIGITS or _is_common(digits):
        raise UserError(Code.PIN_WEAK, least=LEAST_DIGITS)
    return digits


class Tries:
    """Wrong PINs since the last right one, in a file that is counted up and synced before each check.

    Ten marks, overwritten in place: a full disk can neither keep a volunteer out nor give a thief more tries.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def left(self) -> int:
        """How many tries are left."""
        try:
            marks = self._path.read_bytes()[:TRIES]
        except FileNotFoundError:
            marks = b""
        except OSError as error:
            raise EnvironmentProblem(Code.FILE_NOT_READABLE, path=str(self._path)) from error
        return TRIES - sum(mark != ord(".") for mark in marks)

    def count(self) -> None:
        """Count a try, durably, before it is made. Raises `UserError(PIN_LOCKED)` where none is left."""
        left = self.left
        if left == 0:
            raise UserError(Code.PIN_LOCKED)
        self._write(TRIES - left + 1)

    def reset(self) -> None:
        """Forget the wrong tries: the PIN was right, or is a new one."""
        if self.left < TRIES or not self._path.exists():
            self._write(0)

    def _write(self, used: int) -> None:
        try:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, (b"x" * used).ljust(TRIES, b"."))
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise EnvironmentProblem(Code.DEVICE_NOT_WRITABLE, path=str(self._path)) from error


class Delay:
    """Wrong tries at the hidden exit of a running kiosk: they only cost time, so that signing can go on."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._wrong = 0
        self._until = 0.0

    def expect_over(self) -> None:
        """Raise `UserError(PIN_DELAYED)` with the `seconds` still to wait."""
        rest = self._until - self._seconds()
        if self._wrong and rest > 0:
            raise UserError(Code.PIN_DELAYED, seconds=int(rest) + 1)

    def begin(self) -> int:
        """Note a wrong try; gives the seconds to wait from now on."""
        wait = DELAYS[min(self._wrong, len(DELAYS) - 1)]
        self._wrong += 1
        self._until = self._seconds() + wait
        return wait

    def end(self) -> None:
        """Note the right PIN."""
        self._wrong = 0


def _is_common(digits: str) -> bool:
    return (
        digits in _COMMON.split()
        or len(set(digits)) < _LEAST_DISTINCT
        or _is_pattern(digits)
        or any(_is_date(digits, form) for form in _DATES)
    )


def _is_pattern(digits: str) -> bool:
    """One part repeated, the same step from digit to digit, or such a row with each digit twice."""
    if digits in (digits + digits)[1:-1]:
        return True
    rows = [digits]
    if digits[::2] == digits[1::2]:
        rows.append(digits[::2])
    return any(len(set(_steps(row))) == 1 for row in rows)


def _steps(digits: str) -> Iterator[int]:
    for one, following in itertools.pairwise(digits):
        yield (int(following) - int(one)) % 10


def _is_date(digits: str, form: str) -> bool:
    # strptime takes one digit where two are meant, so that the length must be compared too.
    if len(digits) != (8 if "Y" in form else 6):
        return False
    try:
        datetime.strptime(digits, form)  # noqa: DTZ007 - a calendar date, no moment
    except ValueError:
        return False
    return True
