"""The first hour: from an empty folder to a key, a database, a campaign and sticks, one step after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.campaign import CampaignKind
from kiosk.domain.organiser import LANGUAGES, FirstWords, Organiser
from kiosk.domain.visible import isolated
from ui import countries
from ui.country_search import country_search
from ui.desk.doors import DeskDoors
from ui.desk.paths import address
from ui.desk.preview.preview_model import PreviewModel, Shown
from ui.desk.remembered import Remembered
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.progress import Progress
    from kiosk.domain.reports.campaigns import KeyReport, PackReport, StickReport
    from kiosk.domain.reports.database import DatabaseReport
    from kiosk.office.first_hour import FirstHour

T = TypeVar("T")

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FirstHourModel(QObject):
    """`step`: "" before it begins; then organisation, key, paper, database, campaign, try, sticks. The passphrase passes through."""

    changed = Signal()

    def __init__(
        self,
        doors: DeskDoors,
        remembered: Remembered,
        task: Task,
        preview: PreviewModel,
        languages: Languages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._doors = doors
        self._remembered = remembered
        self._task = task
        self._languages = languages
        self._forget()
        languages.changed.connect(self.changed)
        preview.changed.connect(self._look)
        preview.ended.connect(self.isTried)

    def _forget(self) -> None:
        """Nothing is held any more, the key above all."""
        self._step = ""
        self._hour: FirstHour | None = None
        self._country = ""
        self._sought = ""
        self._fingerprint = ""
        self._shares: tuple[str, ...] = ()
        self._database = ""
        self._campaigns: list[str] = []
        self._signed = False

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, constant=True)
    def folder(self) -> str:
        """Where an organisation begins unless they say otherwise."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(Path(documents, "Rally Kiosk"))

    @Property(str, notify=changed)
    def country(self) -> str:
        """The code of the country that was chosen."""
        return self._country

    @Property(QVariantList, notify=changed)
    def countries(self) -> list[dict[str, str]]:
        """The countries to choose from: likely ones, or those whose name begins as was typed; `code` and `name`."""
        if self._sought:
            return self._named(country_search().found(self._sought, self._languages.code, self._country))
        return self._named(countries.offered("", self._country))

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._fingerprint

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """Where the recovery sheet lies."""
        return isolated(str(self._hour.sheet)) if self._hour else ""

    @Property(QUrl, notify=changed)
    def sheetUrl(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._hour.sheet) if self._hour else "")

    @Property(str, notify=changed)
    def shares(self) -> str:
        """Where the pages of the shares lie; nothing while there are none."""
        return isolated(str(Path(self._shares[0]).parent)) if self._shares else ""

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[str]:
        """The titles of the campaigns that were made."""
        return self._campaigns

    @Property(PreviewModel, notify=changed)
    def preview(self) -> PreviewModel:
        """The kiosk with the last campaign."""
        return self._preview

    @Property(bool, notify=changed)
    def signed(self) -> bool:
        """Whether somebody has tried to sign it, to the end."""
        return self._signed

    @Slot()
    def begin(self) -> None:
        self._task.forget()
        self._go("organisation")

    @Slot()
    def leave(self) -> None:
        """What was made stays in its folder; the next time goes on from there."""
        self._task.drop()
        self._preview.forget()
        self._forget()
        self.changed.emit()

    @Slot(str)
    def seek(self, text: str) -> None:
        self._sought = text.strip()
        self.changed.emit()

    @Slot(str)
    def chooseCountry(self, code: str) -> None:
        self._country = code
        self._sought = ""
        self.changed.emit()

    @Slot(str, str, str, str, str)
    def organise(self, name: str, street: str, city: str, email: str, folder: str) -> None:
        """Who answers for the data, and where everything is kept."""
        lines = (street.strip(), city.strip(), self._languages.country(self._country))
        language = self._languages.code if self._languages.code in LANGUAGES else LANGUAGES[0]
        organiser = Organiser(name.strip(), tuple(filter(None, lines)), email.strip(), self._country, language)
        place = typed(folder)
        self._task.run(lambda _: self._doors.begin(place, organiser), self._has_begun)

    @Slot(str)
    def makeKey(self, passphrase: str) -> None:
        self._run(lambda hour, _: hour.make_key(passphrase), self._has_key)

    @Slot(int, int)
    def divide(self, shares: int, threshold: int) -> None:
        self._run(lambda hour, _: hour.split(shares, threshold), lambda report: self._show_shares(report.files))

    @Slot()
    def forgetShares(self) -> None:
        """They are on paper: here they would be the key without its passphrase."""
        self._run(lambda hour, _: hour.forget_shares(), lambda _: self._show_shares(()))

    @Slot()
    def isPrinted(self) -> None:
        self._go("database")

    @Slot(str)
    def makeDatabase(self, place: str) -> None:
        """On a server, or in the organisation's folder where there is no address; it is opened at once."""
        self._database = place.strip()
        self._run(lambda hour, _: hour.make_database(address(place) if place.strip() else ""), self._has_database)

    @Slot(str, str, str, str, str)
    def makeCampaign(self, kind: str, title: str, ask: str, recipient: str, text: str) -> None:
        """`text`: each line is a paragraph."""
        paragraphs = tuple(filter(None, (" ".join(line.split()) for line in text.splitlines())))
        first = FirstWords(title.strip(), ask.strip(), recipient.strip(), paragraphs)
        self._run(lambda hour, _: _made(hour, CampaignKind(kind), first), self._has_campaign)

    @Slot()
    def isTried(self) -> None:
        if self._step == "try":
            self._go("sticks")

    @Slot()
    def another(self) -> None:
        """One more campaign."""
        self._task.forget()
        self._go("campaign")

    @Slot(str)
    def makeStick(self, place: str) -> None:
        stick = typed(place)
        self._run(lambda hour, progress: hour.make_stick(stick, progress), self._has_stick)

    @Slot()
    def finish(self) -> None:
        """The way in knows where all of it is, and asks for the passphrase."""
        if self._hour is not None:
            self._remembered.keep(self._database or str(self._hour.embedded), str(self._hour.key))
        self.leave()

    def _run(self, work: Callable[[FirstHour, Progress], T], on_done: Callable[[T], None]) -> None:
        hour = self._hour
        if hour is not None:
            self._task.run(lambda progress: work(hour, progress), on_done)

    def _go(self, step: str) -> None:
        self._step = step
        self.changed.emit()

    def _has_begun(self, hour: FirstHour) -> None:
        self._hour = hour
        self._go("key")

    def _has_key(self, report: KeyReport) -> None:
        self._fingerprint = report.fingerprint
        self._go("paper")

    def _show_shares(self, files: tuple[str, ...]) -> None:
        self._shares = files
        self.changed.emit()

    def _has_database(self, _: DatabaseReport) -> None:
        self._go("campaign")

    def _has_campaign(self, made: tuple[PackReport, Shown]) -> None:
        report, shown = made
        self._campaigns.append(report.title)
        self._signed = False
        self._preview.show(shown)
        self._go("try")

    def _has_stick(self, report: StickReport) -> None:
        self._task.say(lambda: self._written(report))

    def _written(self, report: StickReport) -> str:
        words = self.tr("%Ln file(s) are on %1, and were read back. You may take it out.", "", report.files)
        program = "" if report.program else self.tr("The program itself was not at hand.")
        return f"{words.replace('%1', isolated(report.path))} {program}".strip()

    @Slot()
    def _look(self) -> None:
        if self._step == "try" and not self._signed and self._preview.is_thanked:
            self._signed = True
            self.changed.emit()

    def _named(self, codes: Sequence[str]) -> list[dict[str, str]]:
        return [{"code": code, "name": self._languages.country(code)} for code in codes]


def _made(hour: FirstHour, kind: CampaignKind, first: FirstWords) -> tuple[PackReport, Shown]:
    report = hour.make_campaign(kind, first)
    return report, hour.shown(report)
