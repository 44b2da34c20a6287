"""The kiosk's window with everything behind it, put together in one place: it is opened by the program, the robot and the tests alike."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6.QtQuick  # noqa: F401  else roots would be bare QWindows
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.errors import Bug, Code, EnvironmentProblem
from ui.awake import Awake
from ui.country_search import country_search
from ui.device import DeviceView, Doors, SigningStation, SigningView
from ui.engine import Engine
from ui.garbage import loading
from ui.i18n import LANGUAGES, Languages
from ui.idle import IdleWatch, Patience
from ui.items import ink_pad, pictures, qr_code
from ui.jobs import Jobs
from ui.keyboard import Keyboard
from ui.library.library_model import LibraryModel
from ui.lock import Lock, forget_copies
from ui.look import Look
from ui.pointer import Pointer
from ui.power import Machine, Power
from ui.preferences import Preferences
from ui.screen_size import ScreenSize
from ui.signing.along_model import AlongModel
from ui.signing.aloud_model import AloudModel
from ui.signing.campaign_model import CampaignModel
from ui.signing.choice_model import ChoiceModel
from ui.signing.counter_model import CounterModel
from ui.signing.details_model import DetailsModel
from ui.signing.session import Session
from ui.signing.signing_model import SigningModel
from ui.signing.thanks_model import ThanksModel
from ui.signing.withdraw_model import WithdrawModel
from ui.task import Task
from ui.voice import SILENT, Voice
from ui.volunteer.access_model import AccessModel
from ui.volunteer.closing_model import ClosingModel
from ui.volunteer.entering_model import EnteringModel
from ui.volunteer.health_model import HealthModel
from ui.volunteer.numbers_model import NumbersModel
from ui.volunteer.places import LookForSticks, plugged_in
from ui.volunteer.printing_model import PrintingModel
from ui.volunteer.recovery_model import RecoveryModel
from ui.volunteer.safety_model import SafetyModel
from ui.volunteer.set_up_model import SetUpModel
from ui.volunteer.sticks_model import SticksModel
from ui.volunteer.total_model import TotalModel
from ui.volunteer.volunteer_model import VolunteerModel

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

FAMILY: Final = "Vazirmatn"
_TYPES: Final = (ink_pad.InkPad, qr_code.QrCode)


@dataclass(frozen=True)
class Settings:
    """How a kiosk is opened. `resources`: the folder of fonts and translations; `language`: the one of the first page.

    `voice`: what reads aloud, as `ui.voice` names it; `machine`: where battery and sleep are looked up; `look_for_sticks`: how
    sticks are found that are plugged in; `stays_awake`: whether the machine may not go to sleep meanwhile.
    """

    folder: Path
    resources: Path
    language: str
    windowed: bool = False
    patience: Patience = field(default_factory=Patience)
    voice: str = SILENT
    machine: Machine = field(default_factory=Machine)
    look_for_sticks: LookForSticks = plugged_in
    stays_awake: bool = True


class KioskWindow:
    """One open kiosk. `window` is what is on the screen; `close` ends everything behind it, the device too."""

    def __init__(self, settings: Settings, doors: Doors) -> None:
        load_fonts(settings.resources / "fonts")
        self._jobs = Jobs()
        self._stick_jobs = Jobs("sticks")  # a stick that is slow or hangs keeps nobody from signing
        self._languages = Languages(settings.resources / "translations", settings.language)
        self._idle = IdleWatch(settings.patience)
        self._keyboard = Keyboard()
        self._preferences = Preferences(settings.folder)
        self._look = Look(self._preferences)
        self._screen_size = ScreenSize(QGuiApplication.primaryScreen(), self._preferences)
        self._awake = Awake()
        self._power = Power(settings.machine, self._languages)
        self._voice = Voice(settings.voice)
        self._pictures = pictures.PictureProvider()
        self._tasks: list[Task] = []
        self._session = Session(self._languages)
        at_the_door = self._task()
        self._access = AccessModel(settings.folder, doors, at_the_door, self._languages)
        self._set_up = SetUpModel(doors, at_the_door)
        self._recovery = RecoveryModel(settings.folder, doors, self._task(), self._languages)
        self._closing = ClosingModel(settings.patience.closing, self._languages)
        self._signing = SigningModel(self._session, self._languages, self._task(), settings.patience.thanks)
        self._at_work = self._task()
        self._volunteer = VolunteerModel(self._at_work, self._languages)
        self._numbers = NumbersModel(self._languages)
        self._health = HealthModel(
            settings.folder, doors, self._task(), lambda: (*self._stick_jobs.codes, *self._jobs.codes), self._languages
        )
        self._total = TotalModel(self._task(), self._languages)
        self._printing = PrintingModel(self._task(), self._languages)
        self._entering = EnteringModel(self._task(), self._languages)
        self._sticks = SticksModel(self._stick_jobs, settings.look_for_sticks, self._languages)
        self._safety = SafetyModel(self._stick_jobs, settings.look_for_sticks, self._preferences, self._languages)
        self._details = DetailsModel(self._session, self._languages)
        self._choice = ChoiceModel(self._session, self._details, self._languages)
        self._along = AlongModel(self._session, self._choice, self._details, self._languages)
        self._thanks = ThanksModel(self._session, self._languages, settings.patience.thanks)
        self._withdraw = WithdrawModel(self._task())
        self._connect()
        if settings.stays_awake:
            self._access.guarded.connect(self._awake.keep)
        self._engine = self._load(settings)
        self._languages.on_switch(self._engine.retranslate)
        self.window = self._shown()
        self._pointer = Pointer(self.window)
        self._lock = Lock(self.window, covers_screen=not settings.windowed)
        self._access.guarded.connect(self._lock.guard)
        self._lock.asked.connect(self._lock_or_close)
        # The last that is installed is asked first: a key that the lock refuses shows that somebody is there all the same.
        self.window.installEventFilter(self._idle)
        self.window.installEventFilter(self._keyboard)
        self._load_behind(doors)

    @property
    def power(self) -> Power:
        """What is known of the machine's battery."""
        return self._power

    def on_closing(self, callback: Callable[[], None]) -> None:
        """Have `callback` called when a volunteer ends the program."""
        self._access.closing.connect(callback)

    def on_ended(self, callback: Callable[[], None]) -> None:
        """Have `callback` called when the device was closed for good, or removed, and the window is of no use any more."""
        self._access.ended.connect(callback)

    @property
    def session(self) -> Session:
        """What signers see, and what the present one told."""
        return self._session

    @property
    def keyboard(self) -> Keyboard:
        """Which keyboard whoever is here uses."""
        return self._keyboard

    def show(self, station: SigningStation, view: SigningView, *, practising: bool) -> None:
        """Let signers sign at `station`, without a device. Whoever is signing already goes on where they are."""
        self._pictures.show(view.pictures)
        self._signing.renew(station, view, practising=practising)
        self._withdraw.open(station, practising=practising)
        self._access.stand_in()

    def on_practice_ended(self, callback: Callable[[], None]) -> None:
        """Have `callback` called when what was shown is not on the screen any more."""
        self._access.practice_ended.connect(callback)

    def speak(self, language: str) -> None:
        """Screen and text in `language`, as far as there are both."""
        if language in LANGUAGES:
            self._languages.choose(language)
        else:
            self._session.read_in(language)

    def restart(self) -> None:
        """The first page again, with nothing of anybody."""
        self._signing.erase()

    def release(self) -> None:
        """Let go of what another window would share: the words and the voice of this program."""
        self._voice.stop()
        self._languages.close()

    def close(self, *, waits: bool = True) -> None:
        """Close the window and the device; twice does no harm. The engine goes before what its pages are bound to.

        `waits`: for the work under way, such as an export. Else it is cut off as if the device was closed beneath it.
        """
        if not shiboken6.isValid(self._engine):
            return
        self._closing.cancel()
        self.release()
        self._idle.rest()
        self._power.stop()
        self._pointer.show()
        self._engine.close()
        self._sticks.close()
        self._safety.close()
        self._stick_jobs.close(waits=waits)
        self._jobs.close(waits=waits)
        self._awake.close()
        self._access.close()
        self._signing.stop()
        self._along.stop()
        self._thanks.stop()
        gc.unfreeze()

    def _lock_or_close(self) -> None:
        """The one key: struck once it locks, on a device that is locked it closes."""
        if self._access.is_locked:
            self._closing.begin()
        else:
            self._access.lock()

    def _load_behind(self, doors: Doors) -> None:
        """Once the first page is on the screen, and before anybody has typed a PIN."""
        is_loading = False

        def load() -> None:
            nonlocal is_loading
            if is_loading:
                return  # a second frame was on its way
            is_loading = True
            self.window.frameSwapped.disconnect(load)
            self._jobs.run(partial(_load_all, doors), on_done=lambda _: None, on_error=lambda _: None)

        self.window.frameSwapped.connect(load, Qt.ConnectionType.QueuedConnection)

    def _task(self) -> Task:
        self._tasks.append(Task(self._jobs, self._languages))
        return self._tasks[-1]

    def _connect(self) -> None:
        self._access.entered.connect(self._enter)
        self._set_up.complete.connect(self._access.set_up)
        self._recovery.recovered.connect(self._access.givePin)
        self._closing.over.connect(self._access.end)
        self._access.signing_began.connect(self._signing.erase)
        self._signing.cleared.connect(self._look.forget)
        self._access.practised.connect(self._practise_at)
        self._volunteer.renewed.connect(self._sign_at)
        self._volunteer.renewed.connect(self._numbers.show)
        self._volunteer.renewed.connect(self._health.show)
        self._volunteer.renewed.connect(self._printing.show)
        self._volunteer.renewed.connect(self._entering.show)
        self._at_work.busy_changed.connect(lambda: self._safety.wait(self._at_work.is_busy))
        self._signing.cleared.connect(forget_copies)
        self._thanks.over.connect(self._signing.next)
        self._power.woke.connect(self._signing.erase)
        self._access.locked.connect(self._signing.erase)
        self._power.ran_low.connect(self._safety.hurry)
        # Whoever was signing when the battery ran low is on the safety stick, too.
        self._signing.cleared.connect(lambda: self._power.is_empty and self._safety.hurry())

    def _enter(self, station: Station, view: DeviceView) -> None:
        self._preferences.write()
        QTimer.singleShot(0, self._voice.begin)  # it may take long, and nobody waits for it
        self._total.open(station)
        self._volunteer.open(station, view)  # which shows it to signers too
        self._safety.open(station)

    def _sign_at(self, station: Station, view: DeviceView) -> None:
        self._open(station, view.signing, practising=False)

    def _practise_at(self, station: SigningStation, view: SigningView) -> None:
        self._open(station, view, practising=True)

    def _open(self, station: SigningStation, view: SigningView, *, practising: bool) -> None:
        self._pictures.show(view.pictures)
        self._signing.open(station, view, practising=practising)
        self._withdraw.open(station, practising=practising)

    def _load(self, settings: Settings) -> Engine:
        engine = Engine()
        engine.addImageProvider(pictures.PROVIDER, self._pictures)
        models = self._models()
        engine.keep((*models.values(), *self._tasks))
        engine.setInitialProperties({**models, "windowed": settings.windowed})
        engine.loadFromModule("ui", "Main")
        return engine

    def _models(self) -> dict[str, QObject]:
        """What the pages are bound to, by the names of the window's properties."""
        return {
            "access": self._access,
            "awake": self._awake,
            "campaign": CampaignModel(self._session, self._languages, self._session),
            "aloud": AloudModel(self._session, self._voice, self._session),
            "along": self._along,
            "choice": self._choice,
            "closing": self._closing,
            "counter": CounterModel(self._session, self._languages, self._session),
            "details": self._details,
            "entering": self._entering,
            "health": self._health,
            "idle": self._idle,
            "keyboard": self._keyboard,
            "languages": self._languages,
            "library": LibraryModel(self._session, self._languages, self._session),
            "look": self._look,
            "numbers": self._numbers,
            "power": self._power,
            "printing": self._printing,
            "recovery": self._recovery,
            "safety": self._safety,
            "screenSize": self._screen_size,
            "setUp": self._set_up,
            "signing": self._signing,
            "sticks": self._sticks,
            "thanks": self._thanks,
            "total": self._total,
            "volunteer": self._volunteer,
            "withdraw": self._withdraw,
        }

    def _shown(self) -> QQuickWindow:
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise Bug("the window could not be made")
        return window


def _load_all(doors: Doors, _: object) -> None:
    with loading():
        doors.load()
        country_search()


def load_fonts(folder: Path) -> None:
    """Write everything in the project's own typeface: no text depends on a font of this machine."""
    _add_fonts(folder)
    QGuiApplication.setFont(QFont(FAMILY))


@cache
def _add_fonts(folder: Path) -> None:
    """Once in a program: with each font that is added Qt forgets all letters that it has drawn."""
    files = sorted(folder.glob("*.ttf"))
    if not files or any(QFontDatabase.addApplicationFont(str(path)) < 0 for path in files):
        raise EnvironmentProblem(Code.FONT_MISSING, font=FAMILY)
