"""Sticks and cards as they come and go."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import KioskError
from ui.i18n import Languages
from ui.jobs import Jobs
from ui.variants import QVariantList
from ui.volunteer.places import LookForSticks, Place

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 1_000
"""Milliseconds between two looks."""


@QmlElement
class SticksModel(QObject):
    """Looks for sticks while a page is there that needs them; in a thread of their own, where one that hangs holds nobody up."""

    changed = Signal()
    came = Signal(str)
    left = Signal(str)

    def __init__(self, jobs: Jobs, look: LookForSticks, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = look
        self._languages = languages
        self._places: tuple[Place, ...] = ()
        self._is_looking = False
        self._watching = 0
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look_again)
        languages.changed.connect(self.changed)

    @Property(QVariantList, notify=changed)
    def places(self) -> list[dict[str, str]]:
        """The one that was plugged in last comes first: its name, where it is, how much room is on it (nothing: it is locked)."""
        size = self._languages.size
        return [{"name": one.name, "path": str(one.path), "free": size(one.free) if one.free else ""} for one in self._places]

    @Slot()
    def watch(self) -> None:
        """A page needs to know."""
        self._watching += 1
        self._timer.start()
        self._look_again()

    @Slot()
    def rest(self) -> None:
        """A page needs to know no more."""
        self._watching -= 1
        if self._watching <= 0:
            self._timer.stop()

    def close(self) -> None:
        """The window is closing."""
        self._timer.stop()

    @Slot()
    def _look_again(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._jobs.run(lambda _: self._look(), self._found, self._failed)

    def _found(self, places: tuple[Place, ...]) -> None:
        self._is_looking = False
        before, now = self._places, {one.path: one for one in places}
        known = {one.path for one in before}
        new = [one for one in places if one.path not in known]
        self._places = (*new, *(now[one.path] for one in before if one.path in now))
        if self._places != before:
            self.changed.emit()
        for gone in known - set(now):
            self.left.emit(str(gone))
        if new:
            self.came.emit(str(new[0].path))

    def _failed(self, _: KioskError) -> None:
        self._is_looking = False
