"""Who may be where: the set-up of a new device, the PIN at start, the hidden corner, the volunteer's page."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bootstrap import is_removed
from kiosk.domain.errors import EnvironmentProblem
from ui.device import DeviceView, Doors, SigningStation, SigningView, signing_view, view_of
from ui.i18n import Languages
from ui.task import Task

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


class Place(StrEnum):
    """Which part of the program is on the screen."""

    SCREEN = "screen"
    SET_UP = "set_up"
    PIN = "pin"
    SIGNING = "signing"
    CORNER = "corner"
    LOCKED = "locked"
    VOLUNTEER = "volunteer"
    PRACTICE = "practice"


_GUARDED = frozenset({Place.SIGNING, Place.CORNER, Place.LOCKED, Place.PRACTICE})
_LOCKABLE = frozenset({Place.SIGNING, Place.CORNER, Place.VOLUNTEER, Place.PRACTICE})
_OF_SIGNERS = frozenset({Place.SIGNING, Place.PRACTICE})


@QmlElement
class AccessModel(QObject):
    """Opens the device. Until then nothing of it is shown; a PIN is never kept."""

    place_changed = Signal()
    entered = Signal(object, object)
    practised = Signal(object, object)
    practice_ended = Signal()
    signing_began = Signal()
    locked = Signal()
    closing = Signal()
    ended = Signal()
    guarded = Signal(bool)

    def __init__(self, folder: Path, doors: Doors, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._doors = doors
        self._task = task
        self._languages = languages
        self._station: Station | None = None
        self._place = Place.PIN if doors.holds_device(folder) else Place.SCREEN

    @Property(str, notify=place_changed)
    def place(self) -> str:
        """screen, set_up, pin, signing, corner, locked, volunteer or practice."""
        return self._place.value

    @Property(bool, notify=place_changed)
    def isOpen(self) -> bool:
        """Whether a device is behind the screens: then only the volunteer's page ends the program."""
        return self._station is not None

    @property
    def is_locked(self) -> bool:
        """Whether only the PIN leads on."""
        return self._place is Place.LOCKED

    @Property(str, notify=place_changed)
    def folder(self) -> str:
        return str(self._folder)

    @Property(Task, notify=place_changed)
    def task(self) -> Task:
        return self._task

    @Slot(str)
    def givePin(self, pin: str) -> None:
        """At the start it opens the device; at the corner, and where it is locked, it lets a volunteer in."""
        station = self._station
        if station is None:
            open_, folder = self._doors.open, self._folder
            self._task.run(lambda _: _with_view(open_(folder, pin)), self._enter)
        elif self._place is Place.LOCKED:
            self._task.run(lambda _: _checked_view(station, pin), self._unlock)
        else:
            self._task.run(lambda _: station.check_pin(pin), lambda _: self._go(Place.VOLUNTEER))

    @Slot(object, str, str)
    def set_up(self, pack: Path, pin: str, label: str) -> None:
        """Make the device from the organisers' pack and open it."""
        set_up, folder = self._doors.set_up, self._folder
        self._task.run(lambda _: _with_view(set_up(folder, pack, pin, label)), self._enter)

    @Slot()
    def lock(self) -> None:
        """At once, whoever is there: from now on only the PIN leads on. The store stays open, so that what is sealed can be exported."""
        if self._place in _LOCKABLE and self._station is not None:
            self._go(Place.LOCKED)
            self.locked.emit()

    @Slot()
    def end(self) -> None:
        """Close the device for good, whatever is going on; nobody gets at it any more without its PIN."""
        self._go(Place.PIN)
        try:
            self.close()
        finally:
            self.ended.emit()

    @Slot(str, int)
    def remove(self, pin: str, at_risk: int) -> None:
        """Remove everything of the device, with `at_risk` entries that are nowhere else."""
        station, folder = self._station, self._folder
        if station is None or self._place is not Place.VOLUNTEER:
            return

        def work(_: object) -> None:
            try:
                station.remove(pin, at_risk)
            except EnvironmentProblem:
                if not is_removed(folder):
                    raise
                # it is a device no more, and the next start deletes the rest

        self._task.run(work, lambda _: self.end())

    @Slot()
    def askPin(self) -> None:
        """Somebody pressed the hidden corner."""
        if self._place is Place.SIGNING:
            self._go(Place.CORNER)
        elif self._place is Place.PRACTICE:
            self._leave_practice(Place.CORNER)

    @Slot()
    def backToSigning(self) -> None:
        if self._station is None or self._task.is_busy or self._place is Place.LOCKED:
            return
        if self._place is Place.PRACTICE:
            self._leave_practice(Place.SIGNING)
        else:
            self._go(Place.SIGNING)

    # --- the size of the screen ---

    @Slot()
    def askScreen(self) -> None:
        """A volunteer wants to look at it again."""
        if self._place is Place.VOLUNTEER:
            self._go(Place.SCREEN)

    @Slot()
    def leaveScreen(self) -> None:
        if self._place is Place.SCREEN:
            self._go(Place.SET_UP if self._station is None else Place.VOLUNTEER)

    # --- practice ---

    @Slot()
    def practise(self) -> None:
        """Sign as signers do without anything being kept: before the set-up, or on the volunteer's page."""
        if self._place in (Place.SCREEN, Place.SET_UP, Place.VOLUNTEER):
            practice, station, language = self._doors.practice, self._station, self._languages.code
            self._task.run(lambda _: _with_signing_view(practice(station, language)), self._practise)

    def stand_in(self) -> None:
        """Signers sign at what is shown, and no device is behind it."""
        if self._station is None and self._place is not Place.PRACTICE:
            self._go(Place.PRACTICE)

    @Slot()
    def endPractice(self) -> None:
        if self._place is Place.PRACTICE:
            self._leave_practice(Place.SIGNING)

    def _practise(self, opened: tuple[SigningStation, SigningView]) -> None:
        self.practised.emit(*opened)
        self._go(Place.PRACTICE)

    def _leave_practice(self, place: Place) -> None:
        """The device is on the screens again before anybody can be where signatures count."""
        station = self._station
        if station is None:
            self._go(Place.SET_UP)
            self.practice_ended.emit()
            return

        def leave(view: DeviceView) -> None:
            self.entered.emit(station, view)
            # Whoever ended the practice need not be a volunteer: without an event only the PIN leads on.
            self._go(place if view.signing.event else Place.CORNER)

        self._task.run(lambda _: view_of(station), leave)

    @Slot()
    def quit(self) -> None:
        """End the program: from the volunteer's page, or while no device is open."""
        if self._place is Place.VOLUNTEER or self._station is None:
            self.closing.emit()

    def close(self) -> None:
        """Close the device."""
        if self._station is not None:
            self._station.close()
            self._station = None

    def _enter(self, opened: tuple[Station, DeviceView]) -> None:
        self._station, view = opened
        self.entered.emit(self._station, view)
        # Without an event nobody can sign: the volunteer chooses one first.
        self._go(Place.SIGNING if view.signing.event else Place.VOLUNTEER)

    def _unlock(self, view: DeviceView) -> None:
        """Practice may have been going on: the device is on the screens again."""
        self.entered.emit(self._station, view)
        self._go(Place.VOLUNTEER)

    def _go(self, place: Place) -> None:
        self._task.forget()
        self._place = place
        self.place_changed.emit()
        self.guarded.emit(place in _GUARDED)
        if place in _OF_SIGNERS:
            self.signing_began.emit()


def _with_signing_view(station: SigningStation) -> tuple[SigningStation, SigningView]:
    return station, signing_view(station)


def _checked_view(station: Station, pin: str) -> DeviceView:
    station.check_pin(pin)
    return view_of(station)


def _with_view(station: Station) -> tuple[Station, DeviceView]:
    try:
        return station, view_of(station)
    except BaseException:
        station.close()  # else the lock on its folder would outlive the failure
        raise
