"""The desk's window with everything behind it: it is opened by the program and the tests alike."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import PySide6.QtQuick  # noqa: F401  else roots would be bare QWindows
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import Bug
from ui.country_search import country_search
from ui.desk.alarms_model import AlarmsModel
from ui.desk.contacts_model import ContactsModel
from ui.desk.deliveries_model import DeliveriesModel
from ui.desk.devices_model import DevicesModel
from ui.desk.door_model import DoorModel
from ui.desk.doors import DeskDoors
from ui.desk.draft_model import DraftModel
from ui.desk.editor.build_model import BuildModel
from ui.desk.editor.campaigns_model import CampaignsModel
from ui.desk.editor.editor_model import MORE, EditorModel
from ui.desk.events_model import EventsModel
from ui.desk.first_hour_model import FirstHourModel
from ui.desk.helpers_model import HelpersModel
from ui.desk.intake_model import IntakeModel
from ui.desk.keeping_model import KeepingModel
from ui.desk.key_return_model import KeyReturnModel
from ui.desk.letters_model import LettersModel
from ui.desk.overview_model import OverviewModel
from ui.desk.persons_model import PersonsModel
from ui.desk.preview import preview_screen
from ui.desk.preview.preview_model import PreviewModel
from ui.desk.remembered import Remembered
from ui.desk.review_model import ReviewModel
from ui.desk.saving_model import SavingModel
from ui.desk.signatures_model import SignaturesModel
from ui.desk.square_model import SquareModel
from ui.engine import Engine
from ui.garbage import loading
from ui.i18n import Languages, own_name
from ui.jobs import Jobs
from ui.keyboard import Keyboard
from ui.task import Task
from ui.window import load_fonts

if TYPE_CHECKING:
    from kiosk.office import Office

_TYPES: Final = (preview_screen.PreviewScreen,)


@dataclass(frozen=True)
class DeskSettings:
    """How a desk is opened. `resources`: the folder of fonts and translations; `remembered`: the file that names where it was last."""

    resources: Path
    language: str
    remembered: Path


class Page(Protocol):
    """The view-model of a page: it reads from the database that is open, and lets go of it."""

    def open(self, office: Office) -> None:
        """A database is open."""

    def close(self) -> None:
        """Nothing of it may be held any more."""


@dataclass(frozen=True)
class _Pages:
    """The view-models by the names that the window knows them by."""

    overview: OverviewModel
    events: EventsModel
    saving: SavingModel
    intake: IntakeModel
    letters: LettersModel
    devices: DevicesModel
    signatures: SignaturesModel
    square: SquareModel
    review: ReviewModel
    alarms: AlarmsModel
    deliveries: DeliveriesModel
    draft: DraftModel
    persons: PersonsModel
    keeping: KeepingModel
    contacts: ContactsModel
    helpers: HelpersModel
    campaigns: CampaignsModel
    build: BuildModel

    def all(self) -> Sequence[Page]:
        return tuple(vars(self).values())


@dataclass
class _Threads:
    """`work` changes the database and may take long; `looks` reads meanwhile; `table` and `writing` (of campaigns) wait for neither."""

    work: Jobs = field(default_factory=lambda: Jobs("work"))
    looks: Jobs = field(default_factory=lambda: Jobs("looks"))
    table: Jobs = field(default_factory=lambda: Jobs("table"))
    writing: Jobs = field(default_factory=lambda: Jobs("writing"))

    def close(self) -> None:
        for jobs in (self.work, self.looks, self.table, self.writing):
            jobs.close()


class DeskWindow:
    """One open desk. `window` is what is on the screen; `close` ends everything behind it, the database too."""

    def __init__(self, settings: DeskSettings, doors: DeskDoors) -> None:
        load_fonts(settings.resources / "fonts")
        self._threads = _Threads()
        self._languages = Languages(settings.resources / "translations", settings.language)
        self._keyboard = Keyboard()
        self._tasks: list[Task] = []
        remembered = Remembered(settings.remembered)
        self._door = DoorModel(doors, remembered, self._task(self._threads.work))
        self._practice = PreviewModel(settings.resources, practising=True)
        self._first_hour = FirstHourModel(doors, remembered, self._task(self._threads.work), self._practice, self._languages)
        self._key_return = KeyReturnModel(doors, remembered, self._task(self._threads.work))
        looks, writing = self._threads.looks, self._threads.writing
        self._preview = PreviewModel(settings.resources, practising=False)
        self._editor = EditorModel(self._task(writing), self._preview, self._languages)
        self._pages = _Pages(
            overview=OverviewModel(self._task(looks), self._languages),
            events=EventsModel(self._task(looks), self._languages),
            saving=SavingModel(self._task(looks), self._languages),
            intake=IntakeModel(
                settings.remembered.with_name("acknowledgements"), self._task(self._threads.work), self._task(looks), self._languages
            ),
            letters=LettersModel(
                settings.remembered.with_name("letters"), self._task(looks), self._task(self._threads.work), self._languages
            ),
            devices=DevicesModel(self._task(looks), self._task(looks), self._languages),
            signatures=SignaturesModel(self._task(self._threads.table), self._task(self._threads.table), self._languages),
            square=SquareModel(self._task(looks), self._languages),
            review=ReviewModel(self._task(looks), self._task(looks), self._task(looks), self._languages),
            alarms=AlarmsModel(self._task(self._threads.work), self._task(looks), self._languages),
            deliveries=DeliveriesModel(self._task(self._threads.work), self._task(looks), self._languages),
            draft=DraftModel(self._task(looks), self._task(looks), self._languages),
            persons=PersonsModel(self._task(self._threads.work), self._languages),
            keeping=KeepingModel(self._task(self._threads.work), self._task(looks), self._languages),
            contacts=ContactsModel(self._task(self._threads.work), self._task(looks), self._languages),
            helpers=HelpersModel(self._task(self._threads.work), self._languages),
            campaigns=CampaignsModel(doors, remembered, self._task(writing), self._languages),
            build=BuildModel(self._editor, self._task(writing), self._task(writing), self._languages),
        )
        self._connect()
        self._engine = self._load()
        self._languages.on_switch(self._engine.retranslate)
        self.window = self._shown()
        self.window.installEventFilter(self._keyboard)
        self._threads.work.run(lambda _: _load_all(doors), on_done=lambda _: None, on_error=lambda _: None)

    @property
    def is_busy(self) -> bool:
        """Whether anything is read or changed."""
        return any(task.is_busy for task in self._tasks)

    def models(self) -> dict[str, QObject]:
        """What the pages are bound to, by the names of the window's properties."""
        way = {"door": self._door, "editor": self._editor, "firstHour": self._first_hour, "keyReturn": self._key_return}
        return way | {"keyboard": self._keyboard, "languages": self._languages} | vars(self._pages)

    def close(self) -> None:
        """Close the window and the database; twice does no harm. Work under way is stopped at its next step, and nothing is half done."""
        if not shiboken6.isValid(self._engine):
            return
        for task in self._tasks:
            task.cancel()
        self._languages.close()
        self._engine.close()
        self._practice.forget()
        self._threads.close()
        self._editor.finish()
        self._door.leave()
        gc.unfreeze()

    def _connect(self) -> None:
        pages = self._pages
        for page in pages.all():
            self._door.entered.connect(page.open)
            self._door.left.connect(page.close)
        self._door.left.connect(self._editor.leave)
        pages.campaigns.picked.connect(self._editor.take)
        pages.campaigns.stopped.connect(self._editor.leave)
        from_outside = (pages.intake.taken, pages.letters.taken, pages.persons.withdrew, pages.keeping.erased)
        for changed in (*from_outside, pages.alarms.mended, pages.review.decided):
            for renew in (pages.overview.renew, pages.devices.renew, pages.deliveries.renew, pages.keeping.renew, pages.contacts.renew):
                changed.connect(renew)
        for changed in from_outside:
            changed.connect(pages.alarms.renew)
        for changed in (*from_outside, pages.alarms.mended):
            changed.connect(pages.review.renew)
        pages.devices.trusted.connect(pages.intake.settle)
        for changed in (pages.devices.trusted, pages.intake.taken):
            changed.connect(pages.square.renew)
        pages.draft.decided.connect(pages.deliveries.renew)
        pages.deliveries.recorded.connect(pages.keeping.renew)
        pages.events.counted.connect(pages.overview.renew)

    def _task(self, jobs: Jobs) -> Task:
        self._tasks.append(Task(jobs, self._languages))
        return self._tasks[-1]

    def _load(self) -> Engine:
        engine = Engine()
        models = self.models()
        engine.keep((*models.values(), *self._tasks, self._practice, self._preview))
        engine.setInitialProperties(models)
        engine.loadFromModule("ui.desk", "Desk")
        return engine

    def _shown(self) -> QQuickWindow:
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise Bug("the window could not be made")
        return window


def _load_all(doors: DeskDoors) -> None:
    """Before a key is opened: what the CLDR knows of languages and countries takes a second to read, which every thread waits for."""
    with loading():
        doors.load()
        for code in MORE:
            own_name(code)
        country_search()
