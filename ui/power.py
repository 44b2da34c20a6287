"""Battery, sleep and the end of the session: what happens to the machine must neither lose anything nor leave anybody's form on it."""

import ctypes
import importlib
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.i18n import Languages

QML_IMPORT_NAME = "ui"
QML_IMPORT_MAJOR_VERSION = 1

LOW: Final = 15
"""Percent from which on the volunteer is told."""
EMPTY: Final = 5
"""Percent from which on nobody begins to sign any more."""
SLEPT: Final = 2.0
"""Seconds of sleep after which whoever stood here is gone. A program that was merely busy has not slept."""
_TICKS_BETWEEN_LOOKS: Final = 15


@dataclass(frozen=True)
class Battery:
    """How full it is, 0..100, and whether it is being charged."""

    percent: int
    plugged: bool


def load() -> ModuleType:
    """The library that knows batteries. Nobody asks it before the first page is there, which would wait for it."""
    return importlib.import_module("psutil")


def system_battery() -> Battery | None:
    """The battery of this machine, if it has one and tells of it."""
    try:
        told = load().sensors_battery()
    except (OSError, RuntimeError, ValueError):  # a driver's odd answers are no reason to stop
        return None
    return Battery(round(told.percent), bool(told.power_plugged)) if told else None


def system_sleep() -> float:
    """How many seconds this machine has slept in all, from some moment on: what one clock went on without the other."""
    if sys.platform == "linux":
        slept = time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    elif sys.platform == "win32":
        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        slept = time.monotonic() - awake.value / 1e7
    else:
        slept = time.time() - time.monotonic()  # on a Mac the second stands still in sleep
    return slept


@dataclass(frozen=True)
class Machine:
    """Where the news comes from; a test has its own. `slept` grows in sleep alone; `tick`: milliseconds between two looks."""

    battery: Callable[[], Battery | None] = system_battery
    slept: Callable[[], float] = system_sleep
    tick: int = 1_000


@QmlElement
class Power(QObject):
    """Looks at every tick whether the machine slept, and now and then at the battery.

    `woke`: it slept, so that whoever stood here is gone. `ran_low`: it is about to go off.
    """

    changed = Signal()
    woke = Signal()
    ran_low = Signal()

    def __init__(self, machine: Machine, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._languages = languages
        self._battery: Battery | None = None
        self._slept = machine.slept()
        self._until_look = 0
        self._ticks = QTimer(self, interval=machine.tick)
        self._ticks.timeout.connect(self.look)
        self._ticks.start()
        languages.changed.connect(self.changed)

    def stop(self) -> None:
        """The window is closing."""
        self._ticks.stop()

    @property
    def battery(self) -> Battery | None:
        """What the last look found."""
        return self._battery

    @Property(str, notify=changed)
    def charge(self) -> str:
        """Percent, in the digits of the language on screen; nothing without a battery."""
        return self._languages.number(self._battery.percent) if self._battery else ""

    @Property(bool, notify=changed)
    def plugged(self) -> bool:
        return self._battery is None or self._battery.plugged

    @Property(bool, notify=changed)
    def low(self) -> bool:
        """Whether a volunteer should find a socket."""
        return _is_at_most(LOW, self._battery)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nobody should begin to sign."""
        return self.is_empty

    @property
    def is_empty(self) -> bool:
        """The same, for Python."""
        return _is_at_most(EMPTY, self._battery)

    @Slot()
    def look(self) -> None:
        """A tick has gone by, or the night."""
        before, self._slept = self._slept, self._machine.slept()
        slept = self._slept - before > SLEPT
        self._until_look -= 1
        if slept or self._until_look < 0:
            self._until_look = _TICKS_BETWEEN_LOOKS
            self._look_at_battery()
        if slept:
            self.woke.emit()

    def _look_at_battery(self) -> None:
        before, self._battery = self._battery, self._machine.battery()
        if self._battery != before:
            self.changed.emit()
        if _is_at_most(EMPTY, self._battery) and not _is_at_most(EMPTY, before):
            self.ran_low.emit()


def _is_at_most(percent: int, battery: Battery | None) -> bool:
    return battery is not None and not battery.plugged and battery.percent <= percent
