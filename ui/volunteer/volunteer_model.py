"""The volunteer's page: what is on the device, which event goes on, handing over, what came back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, QTimeZone, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import Event
from kiosk.domain.errors import Bug, Code
from kiosk.domain.progress import Progress
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import AcknowledgeReport, DeviceReport, ExportReport
from kiosk.domain.visible import isolated
from ui import messages
from ui.device import DeviceView, view_of
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList
from ui.volunteer.taking import take_acknowledgements, take_packs

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class VolunteerModel(QObject):
    """Numbers come as text in the digits of the language on screen, and as a number where a sentence counts with it."""

    changed = Signal()
    renewed = Signal(object, object)

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._languages = languages
        self._station: Station | None = None
        self._view: DeviceView | None = None
        languages.changed.connect(self.changed)

    def open(self, station: Station, view: DeviceView) -> None:
        self._station = station
        self._show(view)

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Slot()
    def begin(self) -> None:
        """Another page is there: what was said on the one before is over."""
        self._task.forget()

    # --- what is on the device ---

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._report.label if self._view else ""

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._report.fingerprint if self._view else ""

    @Property(str, notify=changed)
    def request(self) -> str:
        """The device's key and name as the text of a code."""
        return self._view.request if self._view else ""

    @Property(int, notify=changed)
    def unsafe(self) -> int:
        """Signatures that are nowhere else for certain."""
        return self._report.unacknowledged if self._view else 0

    @Property(int, notify=changed)
    def unexported(self) -> int:
        """Of these, the ones that are in no export."""
        return self._report.unexported if self._view else 0

    @Property(int, notify=changed)
    def safe(self) -> int:
        """Signatures that the organisers hold."""
        return self._report.acknowledged if self._view else 0

    @Property(int, notify=changed)
    def overdue(self) -> int:
        """For how many days signatures have waited for an acknowledgement, once that is worth a reminder."""
        return self._report.waiting_days if self._view and self._report.is_overdue else 0

    @Property(str, notify=changed)
    def stopped(self) -> str:
        """Why the device collects nothing any more; nothing while it does."""
        if not self._view or not self._report.stopped:
            return ""
        words = messages.code_message(Code(self._report.stopped), {})
        return f"{words.sentence} {words.next_step}"

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, str]]:
        """Each campaign: its title in the language on screen, how many signed, why it does not collect."""
        if not self._view:
            return []
        titles = {one.campaign: one.text(self._languages.code)[1].title for one in self._view.signing.manifests}
        return [
            {
                "title": titles.get(one.campaign, one.title),
                "signed": self._languages.number(one.signed),
                "collecting": messages.code_message(Code(one.collecting), {}).sentence if one.collecting else "",
            }
            for one in self._report.campaigns
        ]

    @Property(QVariantList, notify=changed)
    def exports(self) -> list[dict[str, object]]:
        """Each batch written, the newest first: how many signatures, and written, received or safe."""
        if not self._view:
            return []
        return [
            {"name": Path(one.path).name, "entries": self._languages.number(one.entries), "state": one.state.value}
            for one in reversed(self._report.exports)
        ]

    # --- the event ---

    @Property(str, notify=changed)
    def chosenEvent(self) -> str:
        """The id of the event that is going on; nothing if none was chosen."""
        return self._view.signing.event.id if self._view and self._view.signing.event else ""

    @Property(QVariantList, notify=changed)
    def planned(self) -> list[dict[str, str]]:
        if not self._view:
            return []
        return [{"id": one.id, "name": one.name, "where": self._place_and_date(one)} for one in self._view.planned]

    @Property(str, notify=changed)
    def alias(self) -> str:
        """By what name this shift wants to be told apart."""
        return self._report.alias if self._view else ""

    @Property(str, notify=changed)
    def today(self) -> str:
        """By this machine's clock, the year first."""
        return dt.date.today().isoformat()  # noqa: DTZ011  the machine's own day is what a person there calls today

    @Slot(str, result=bool)
    def isDate(self, text: str) -> bool:
        try:
            return dt.date.fromisoformat(text.strip()).isoformat() == text.strip()
        except ValueError:
            return False

    @Slot(str, str)
    def chooseEvent(self, event: str, alias: str) -> None:
        chosen = next(one for one in self._planned if one.id == event)
        self._change(lambda station, _: station.choose_event(chosen, alias), self._chosen)

    @Slot(str, str, str, str)
    def makeEvent(self, name: str, place: str, date: str, alias: str) -> None:
        """An event that no pack plans, in this machine's time zone."""
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "ignore")
        self._change(lambda station, _: station.make_event(name, place, date, zone, alias), self._chosen)

    # --- sticks and folders ---

    @Slot(str)
    def exportTo(self, folder: str) -> None:
        self._change(lambda station, progress: station.export(typed(folder), progress), self._exported)

    @Slot(str)
    def requestTo(self, folder: str) -> None:
        self._change(lambda station, _: station.request(typed(folder)), self._requested)

    @Slot(str)
    def acknowledgeFrom(self, folder: str) -> None:
        self._change(lambda station, progress: take_acknowledgements(station, typed(folder), progress), self._acknowledged)

    @Slot(str)
    def acknowledgeCode(self, text: str) -> None:
        """Take the acknowledgement whose code a scanner typed."""
        if text.strip():
            self._change(lambda station, _: (station.acknowledge_text(text),), self._acknowledged)

    @Slot(str)
    def addCampaignsFrom(self, folder: str) -> None:
        self._change(lambda station, progress: take_packs(station, typed(folder), progress), self._added)

    @Slot()
    def renew(self) -> None:
        """Read the numbers again, as they are now."""
        self._change(lambda _, __: None, lambda _: "")

    # --- what is said afterwards ---

    def _exported(self, report: ExportReport) -> str:
        written = self.tr("%Ln signature(s) written and read back.", "", report.entries)
        return written + " " + self.tr("You may take the stick out. They stay here until the organisers have them.")

    def _requested(self, path: Path) -> str:
        return self.tr("The file %1 is written. Bring it to the organisers.").replace("%1", isolated(path.name))

    def _chosen(self, _: object) -> str:
        return self.tr("The event is chosen. Signing can begin.")

    def _acknowledged(self, reports: tuple[AcknowledgeReport, ...]) -> str:
        purged = sum(report.purged for report in reports)
        if purged:
            return self.tr("%Ln signature(s) are safe at the organisers’ and no longer on this device.", "", purged)
        if any(report.status == "received" for report in reports):
            return self.tr("The signatures were received, but they are not safe yet. They stay on this device.")
        return self.tr("These acknowledgements were known already.")

    def _added(self, reports: tuple[PackReport, ...]) -> str:
        return self.tr("%Ln campaign(s) taken.", "", len(reports))

    # --- work ---

    def _place_and_date(self, event: Event) -> str:
        date = self._languages.date(event.date).replace(" ", "\u00a0")
        return f"{isolated(event.place)}\u00a0· {isolated(date)}"

    def _change(self, work: Callable[[Station, Progress], T], tell: Callable[[T], str]) -> None:
        """Do something with the device, then show it as it is afterwards and say what was done."""
        station = self._station
        if station is None:
            raise Bug("no device is open")

        def done(result: tuple[T, DeviceView]) -> None:
            value, view = result
            self._show(view)
            self._task.say(lambda: tell(value))

        self._task.run(lambda progress: (work(station, progress), view_of(station)), done)

    def _show(self, view: DeviceView) -> None:
        self._view = view
        self.changed.emit()
        self.renewed.emit(self._station, view)

    @property
    def _report(self) -> DeviceReport:
        if self._view is None:
            raise Bug("no device is shown")
        return self._view.report

    @property
    def _planned(self) -> tuple[Event, ...]:
        return self._view.planned if self._view else ()
