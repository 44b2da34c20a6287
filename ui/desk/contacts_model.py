"""Who agreed to be contacted, for the organisation's other systems: as files, or sent to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.progress import Progress
from ui.behind import behind
from ui.desk.page_model import PageModel
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.delivery import Addressee, ContactsReport, PushReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_SYSTEMS: Final = {
    "osdi": "OSDI",
    "action_network": "Action Network",
    "civicrm-csv": "CiviCRM (CSV)",
    "civicrm-api": "CiviCRM (API)",
    "nationbuilder": "NationBuilder",
    "engaging_networks": "Engaging Networks",
}
_SENT_TO: Final = frozenset({"osdi", "action_network"})
"""Systems that take contacts over the network."""
_NUMBERED: Final = frozenset({"civicrm-api", "engaging_networks"})
"""Those whose files name the petition by its number there."""
_SUBSCRIBES: Final = frozenset({"action_network"})
"""Those that write to new people at once, unless they are set to ask them first."""
_GROUPED: Final = frozenset({"osdi", "action_network", "civicrm-api"})
"""Those that can put people into a group."""
_NOTES: Final = {
    "not_in_petition_total": QT_TRANSLATE_NOOP("ContactsModel", "CiviCRM does not count imported activities as signatures; its API does."),
    "contacts_first": QT_TRANSLATE_NOOP("ContactsModel", "Import contacts first, with Skip or Fill, then activities."),
    "added_again": QT_TRANSLATE_NOOP("ContactsModel", "Each import adds its activities again."),
    "known_again": QT_TRANSLATE_NOOP(
        "ContactsModel", "Imported again, nothing is doubled; names and addresses are written over, and nobody who withdrew is removed."
    ),
    "subscribed_at_once": QT_TRANSLATE_NOOP("ContactsModel", "Action Network subscribes new people at once."),
    "keep_choices": QT_TRANSLATE_NOOP("ContactsModel", "Import so that whoever unsubscribed there since stays so."),
    "confirmation_pending": QT_TRANSLATE_NOOP("ContactsModel", "Write to nobody before they have confirmed: that was promised."),
}
_choices = behind("organisation", "contact_choices")


@QmlElement
class ContactsModel(PageModel):
    """Names nobody: contacts go from the database to a file or a server."""

    changed = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._languages = languages
        self._addressees: tuple[Addressee, ...] = ()
        languages.changed.connect(self.renew)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(())

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, str]]:
        """Each with its id, `campaign`, and its `title`."""
        titles = {one.campaign: one.title for one in self._addressees}
        return [{"campaign": campaign, "title": title} for campaign, title in titles.items()]

    @Property(QVariantList, notify=changed)
    def systems(self) -> list[dict[str, object]]:
        """Systems that are written for: `system`, its `name`, and what there is: sending (`sends`), a number (`numbers`), `groups`.

        `subscribes`: whether people there must confirm by its own doing.
        """
        kinds = {"sends": _SENT_TO, "subscribes": _SUBSCRIBES, "numbers": _NUMBERED, "groups": _GROUPED}
        return [
            {"system": system, "name": name, **{what: system in those for what, those in kinds.items()}}
            for system, name in _SYSTEMS.items()
        ]

    @Slot()
    def renew(self) -> None:
        """Read the campaigns as they are now."""
        office, language = self._office, self._languages.code
        if office is not None:
            self._looking.renew(lambda _: office.deliveries.addressees(language), self._show)

    @Slot(str, str, str, str, str)
    def write(self, campaign: str, system: str, petition: str, group: str, folder: str) -> None:
        """Write them into `folder`, in the format of `system`."""
        out, number = typed(folder), petition.strip() if system in _NUMBERED else ""

        def work(office: Office, progress: Progress) -> ContactsReport:
            return office.export_contacts(campaign, _choices(system, number, _group(system, group)), out, progress)

        self._run(work, self._written)

    @Slot(str, str, str, str, str, bool)
    def send(self, campaign: str, system: str, group: str, address: str, token: str, confirms: bool) -> None:
        """Send to the server at `address` whom it was not told of yet. `confirms`: whether it asks them once more itself."""

        def work(office: Office, progress: Progress) -> PushReport:
            choices = _choices(system, "", _group(system, group), confirms_there=confirms and system in _SUBSCRIBES)
            return office.push_contacts(campaign, choices, address.strip(), token, progress)

        self._run(work, self._sent)

    def _run(self, work: Callable[[Office, Progress], object], on_done: Callable[..., None]) -> None:
        office = self._office
        if office is not None:
            self._task.run(lambda progress: work(office, progress), on_done)

    def _written(self, report: ContactsReport) -> None:
        unsafe = report.skipped.get("address_like_formula", 0)
        skipped = sum(report.skipped.values()) - unsafe

        def words() -> str:
            told = [self.tr("%Ln contact(s) written.", "", report.contacts)]
            if skipped:
                told.append(self.tr("%Ln left out: no address that this system takes, or the same person again.", "", skipped))
            if unsafe:
                told.append(self.tr("%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.", "", unsafe))
            return " ".join([*told, *(self.tr(str(_NOTES[note])) for note in report.notes)])

        self._task.say(words)

    def _sent(self, report: PushReport) -> None:
        refused, deferred, corrected = map(len, (report.refused, report.deferred, report.corrected))

        def words() -> str:
            told = [self.tr("%Ln contact(s) sent.", "", report.sent)]
            if refused:
                told.append(self.tr("%Ln was (were) not wanted there.", "", refused))
            if report.unclear:
                told.append(self.tr("Of %Ln nobody knows whether they arrived: look there.", "", report.unclear_in_all))
            if deferred:
                told.append(self.tr("The server failed on %Ln: send again later, and ask whoever runs it if it stays so.", "", deferred))
            if corrected:
                told.append(self.tr("%Ln was (were) corrected after being sent: change that there by hand.", "", corrected))
            return " ".join([*told, *(self.tr(str(_NOTES[note])) for note in report.notes)])

        self._task.say(words)

    def _show(self, addressees: tuple[Addressee, ...]) -> None:
        self._addressees = addressees
        self.changed.emit()


def _group(system: str, group: str) -> str:
    """What was typed before another system was chosen is not meant for it."""
    return group.strip() if system in _GROUPED else ""
