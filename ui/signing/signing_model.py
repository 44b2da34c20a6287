"""From the attract screen to thanks: which page is shown, and the way from one to the next."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.flow import Step
from kiosk.domain.signed import Signed
from ui.device import SigningStation, SigningView
from ui.i18n import Languages
from ui.items.pictures import picture_url
from ui.signing.session import Session
from ui.task import Task
from ui.variants import QVariantList

QML_IMPORT_NAME = "ui.signing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SigningModel(QObject):
    """Thanks come only after Station.sign_all returned, which is after commit and sync (DESIGN section 2, rule 3)."""

    step_changed = Signal()
    campaigns_changed = Signal()
    shown_changed = Signal()
    judged = Signal()
    cleared = Signal()
    practising_changed = Signal()

    def __init__(self, session: Session, languages: Languages, task: Task, thanks: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._languages = languages
        self._task = task
        self._station: SigningStation | None = None
        self._practising = False
        self._farewell = QTimer(self, singleShot=True, interval=thanks)
        self._farewell.timeout.connect(self.next)
        session.showed.connect(self.shown_changed)
        session.turned.connect(self._turned)
        session.reworded.connect(self._spoke)

    def open(self, station: SigningStation, view: SigningView, *, practising: bool = False) -> None:
        """Sign here from now on."""
        self._station = station
        self._practising = practising
        self.practising_changed.emit()
        self._session.open(view, station)
        self.campaigns_changed.emit()

    def renew(self, station: SigningStation, view: SigningView, *, practising: bool) -> None:
        """The same with campaigns that have changed: whoever is signing goes on where they are."""
        self._station = station
        self._practising = practising
        self.practising_changed.emit()
        self._session.renew(view, station)
        self.campaigns_changed.emit()

    def stop(self) -> None:
        """The window is closing."""
        self._farewell.stop()

    @Property(bool, notify=practising_changed)
    def practising(self) -> bool:
        """Whether nothing that is signed here is kept: then every page says so."""
        return self._practising

    # --- pages ---

    @Property(str, notify=step_changed)
    def step(self) -> str:
        """attract, you, choose or thanks."""
        return self._session.step.value

    @Property(QVariantList, notify=campaigns_changed)
    def campaigns(self) -> list[dict[str, object]]:
        """All campaigns of the device, when there are several to choose from."""
        return [
            {
                "campaign": one.campaign,
                "slug": one.slug,
                "title": one.texts[self._session.language_of(one)].title,
                "picture": next((picture_url(asset.sha256) for asset in one.assets if asset.role == "picture"), ""),
            }
            for one in self._session.manifests
        ]

    @Property(str, notify=shown_changed)
    def shown(self) -> str:
        """The campaign on the screen."""
        return self._session.manifest.campaign

    @Slot(str)
    def show(self, campaign: str) -> None:
        self._session.show(campaign)

    @Slot()
    def begin(self) -> None:
        if self._session.is_open and self._session.step is Step.ATTRACT:
            self._session.begin()

    @Slot()
    def forward(self) -> None:
        if self._session.step is Step.YOU:
            self._session.forward()
            self.judged.emit()

    @Property(str, notify=step_changed)
    def minimumAge(self) -> str:
        """Years, in the digits of the language on the screen; empty where the campaign asks for none."""
        age = self._session.manifest.minimum_age
        return self._languages.number(age) if age else ""

    @Slot()
    def tooYoung(self) -> None:
        """Below that age nothing is kept; the page that says so goes by itself."""
        if self._session.step is not Step.CHOOSE or self._task.is_busy or self._station is None:
            return
        if not self._session.is_correcting:
            self._part()
            return
        station, signed = self._station, self._session.flow.signed
        self._task.run(lambda _: station.correct(signed, ()), self._taken_back)

    @Slot()
    def back(self) -> None:
        if self._session.step is Step.CHOOSE and not self._task.is_busy:
            self._session.back()

    @Slot()
    def erase(self) -> None:
        """Nothing of the signer stays. While their signature is being kept it is too late for that."""
        if not self._task.is_busy and self._session.is_open:
            self._session.erase()
            self._session.go_home()
            self.cleared.emit()

    # --- signing ---

    @Property(Task, notify=step_changed)
    def task(self) -> Task:
        return self._task

    @Slot()
    def sign(self) -> None:
        """Once, however often it is pressed."""
        if self._task.is_busy or self._session.step is not Step.CHOOSE or self._station is None:
            return
        if not self._session.ready():
            self.judged.emit()
            return
        station, drafts, signed = self._station, self._session.flow.drafts, self._session.flow.signed
        if self._session.is_correcting:
            self._task.run(lambda _: station.correct(signed, drafts), self._session.thanked)
        else:
            self._task.run(lambda _: station.sign_all(drafts), self._session.thanked)

    @Slot()
    def correct(self) -> None:
        if self._session.step is Step.THANKS and self._session.flow.signed.entries:
            self._session.correct()

    @Property(bool, notify=step_changed)
    def correcting(self) -> bool:
        """Whether the form is open to correct what was signed a moment ago."""
        return self._session.is_correcting

    @Slot()
    def next(self) -> None:
        """The next person may come."""
        if self._session.step in (Step.THANKS, Step.TOO_YOUNG):
            self.erase()

    def _taken_back(self, signed: Signed) -> None:
        self._session.recount(signed)
        self._part()

    def _part(self) -> None:
        self._session.too_young()
        self._farewell.start()

    @Slot()
    def _turned(self) -> None:
        self._task.forget()
        if self._session.step is not Step.TOO_YOUNG:
            self._farewell.stop()
        self.step_changed.emit()

    @Slot()
    def _spoke(self) -> None:
        self.campaigns_changed.emit()
        self.step_changed.emit()
