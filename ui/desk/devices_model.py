"""The devices that sent something: which are trusted, and what is missing of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import KioskError
from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.desk.paths import dropped
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.intake import DeviceRow
    from kiosk.office import Office

T = TypeVar("T")

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_STATES: Final = {
    "pending": QT_TRANSLATE_NOOP("DevicesModel", "Waits for your approval"),
    "approved": QT_TRANSLATE_NOOP("DevicesModel", "Approved"),
    "revoked": QT_TRANSLATE_NOOP("DevicesModel", "Revoked"),
}
_LOST: Final = QT_TRANSLATE_NOOP(
    "DevicesModel",
    "This database was restored from an older copy: what it acknowledged of this device is missing. Bring its files in again.",
)


@QmlElement
class DevicesModel(PageModel):
    """`trusted`: another device is trusted now, so that what waits of it can be taken in."""

    changed = Signal()
    trusted = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._devices: tuple[DeviceRow, ...] = ()
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(())

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """A device each: `device`, `label`, `fingerprint`, `state`, `waits`, `revoked`, `notes` (what should be looked at)."""
        return [self._row(device) for device in self._devices]

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many wait for a decision."""
        return sum(device.status == "pending" for device in self._devices)

    @Slot()
    def renew(self) -> None:
        """Read them as they are now."""
        office = self._office
        if office is not None:
            self._looking.renew(lambda _: office.devices(), self._show)

    @Slot(str)
    def approve(self, device: str) -> None:
        """Its fingerprint was compared; trust it."""
        self._change(lambda office: office.approve(device), lambda _: "")

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl]) -> None:
        """Trust the devices whose requests are in files or pictures, also before their first batch."""
        self._take(dropped(urls))

    @Slot(str)
    def takeFrom(self, place: str) -> None:
        """The same for a file or picture that was typed."""
        if place.strip():
            self._take([typed(place)])

    @Slot(str)
    def revoke(self, device: str) -> None:
        """Trust nothing that comes of it from now on; what is here stays."""
        self._change(lambda office: office.revoke(device), lambda _: "")

    def _take(self, paths: Sequence[Path]) -> None:
        if paths:
            self._change(lambda office: _approved(office, paths), self._told)

    def _told(self, approved: _Approved) -> str:
        told = [self.tr("%Ln device(s) approved. Compare each fingerprint with its volunteer.", "", approved.devices)]
        if approved.without:
            told.append(self.tr("%Ln file(s) held no request: %1.", "", len(approved.without)).replace("%1", ", ".join(approved.without)))
        return " ".join(told)

    def _change(self, change: Callable[[Office], T], outcome: Callable[[T], str]) -> None:
        office = self._office
        if office is None:
            return

        def work(_: object) -> tuple[T, tuple[DeviceRow, ...]]:
            return change(office), office.devices()

        def done(came: tuple[T, tuple[DeviceRow, ...]]) -> None:
            value, devices = came
            self._looking.drop()
            self._show(devices)
            self._task.say(lambda: outcome(value))
            self.trusted.emit()

        self._task.run(work, done)

    def _show(self, devices: tuple[DeviceRow, ...]) -> None:
        self._devices = tuple(sorted(devices, key=lambda device: device.status != "pending"))  # first what has to be decided
        self.changed.emit()

    def _row(self, device: DeviceRow) -> dict[str, object]:
        return {
            "device": device.device,
            "label": device.label or device.device[:8],
            "fingerprint": device.fingerprint,
            "state": self.tr(str(_STATES[device.status])),
            "waits": device.status == "pending",
            "revoked": device.status == "revoked",
            "notes": self._notes(device),
        }

    def _notes(self, device: DeviceRow) -> list[str]:
        missing = sum(last - first + 1 for first, last in device.holes)
        notes = [self.tr("%Ln entry(ies) taken in.", "", device.entries)]
        if missing:
            notes.append(self.tr("%Ln entry(ies) missing: ask for its older files.", "", missing))
        if device.lost:
            notes.append(self.tr(str(_LOST)))
        if device.held:
            notes.append(self.tr("%Ln file(s) of it wait.", "", device.held))
        if device.branches:
            notes.append(self.tr("It was copied or restored: its log has two ends."))
        return notes


@dataclass(frozen=True)
class _Approved:
    """How many devices are trusted now, and the names of the files that held no request."""

    devices: int
    without: tuple[str, ...]


def _approved(office: Office, paths: Sequence[Path]) -> _Approved:
    """One file that is none keeps no other from being taken. Raises what the first was refused for where none was."""
    devices, refusals = 0, dict[Path, KioskError]()
    for path in paths:
        try:
            devices += len(office.approve_asking(path))
        except KioskError as error:
            refusals[path] = error
    if not devices:
        raise next(iter(refusals.values()))
    return _Approved(devices, tuple(isolated(path.name) for path in refusals))
