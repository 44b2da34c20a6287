"""The events of the database: each a rally with a page; those that are one under several names ticked, counted as one, set apart again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.desk.rows import Row, Rows
from ui.i18n import Languages, comma
from ui.task import Task
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.statistics import EventRow, EventsReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_PROPOSED: Final = 4


@QmlElement
class EventsModel(PageModel):
    """`counted`: events are counted otherwise than before."""

    changed = Signal()
    counted = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        self._languages = languages
        self._report: EventsReport | None = None
        self._ticked: tuple[str, ...] = ()
        self._first: tuple[str, ...] = ()
        self._into = ""
        self._undo: Callable[[], None] | None = None
        self._rows = Rows(self)
        languages.changed.connect(self._tell)

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(None)

    @Property(Rows, notify=changed)
    def rows(self) -> Rows:
        """Each `event` in words (`name`, `where`), how many signed (`counted`), whether it is `ticked` and stands `under` another.

        By its `id` its page is asked for.
        """
        return self._rows

    @Property(QVariantList, notify=changed)
    def proposals(self) -> list[str]:
        """What seems to be one: how many spellings of which. Others come once these are decided on."""
        return [self._proposal(group) for group in self._report.alike[:_PROPOSED]] if self._report else []

    @Property(QVariantList, notify=changed)
    def ticked(self) -> list[dict[str, str]]:
        """Those that are ticked, as options: `id` and `name`."""
        return [{"id": event, "name": self._named(event)} for event in self._ticked]

    @Property(int, notify=changed)
    def into(self) -> int:
        """Which of them stands for the others."""
        return self._ticked.index(self._into) if self._into in self._ticked else 0

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self._undo is not None

    @Slot()
    def look(self) -> None:
        """Read the events as they are now; what is being merged or set apart shows them when it is done."""
        office = self._office
        self._ticked, self._first, self._undo = (), (), None
        if office is not None and not self._task.is_busy:
            self._task.run(lambda _: office.events.all(), self._show)

    @Slot(str)
    def turn(self, event: str) -> None:
        """Tick an event, or no longer."""
        kept = tuple(one for one in self._ticked if one != event)
        self._tick(kept if event in self._ticked else (*kept, event))

    @Slot(int)
    def propose(self, number: int) -> None:
        """Tick all that seem to be one, and list them first."""
        if self._report:
            self._first = self._report.alike[number]
            self._tick(self._first)

    @Slot(str)
    def choose(self, event: str) -> None:
        """Which of the ticked ones shall stand for the others."""
        self._into = event
        self._tell()

    @Slot()
    def merge(self) -> None:
        """Count all that are ticked as one."""
        if len(self._ticked) > 1:
            into = self._into if self._into in self._ticked else self._ticked[0]
            self._merge(self._ticked, into)

    @Slot(str)
    def part(self, event: str) -> None:
        """Let an event stand for itself again."""
        self._part((event,))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self._undo:
            self._undo()

    def _merge(self, events: Sequence[str], into: str) -> None:
        def done(merged: tuple[str, ...]) -> None:
            self._task.say(lambda: self.tr("%Ln event(s) counted as %1.", "", len(merged)).replace("%1", isolated(self._named(into))))
            self._undo = lambda: self._part(merged)

        self._change(lambda office: office.events.merge(events, into), done)

    def _part(self, events: Sequence[str]) -> None:
        stands = next((row.stands for row in self._events if row.event in events), "")

        def done(parted: tuple[str, ...]) -> None:
            self._task.say(lambda: self.tr("%Ln event(s) stand(s) for itself again.", "", len(parted)))
            self._undo = lambda: self._merge(parted, stands)

        self._change(lambda office: office.events.part(events), done)

    def _change(self, change: Callable[[Office], tuple[str, ...]], done: Callable[[tuple[str, ...]], None]) -> None:
        office = self._office
        if office is None:
            return

        def work(_: object) -> tuple[tuple[str, ...], EventsReport]:
            return change(office), office.events.all()

        def show(both: tuple[tuple[str, ...], EventsReport]) -> None:
            changed, report = both
            done(changed)
            self._ticked, self._into = (), ""
            self._show(report)
            self.counted.emit()

        self._task.run(work, show)

    def _tick(self, events: Sequence[str]) -> None:
        self._ticked = tuple(events)
        self._tell()

    def _show(self, report: EventsReport | None) -> None:
        self._report = report
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._rows.show([self._row(row) for row in self._in_order()])
        self.changed.emit()

    @property
    def _events(self) -> Sequence[EventRow]:
        return self._report.events if self._report else ()

    def _in_order(self) -> list[EventRow]:
        """The newest rally first, after those that were proposed; and below each what is counted as it."""
        standing = [row for row in self._events if not row.stands]
        newest = sorted(standing, key=lambda row: (row.event in self._first, row.date), reverse=True)
        return [one for row in newest for one in (row, *(other for other in self._events if other.stands == row.event))]

    def _row(self, row: EventRow) -> Row:
        return {
            "event": row.event,
            "id": row.id,
            "name": row.name,
            "where": f"{isolated(row.place)}{comma(self._languages.code)}{self._languages.date(row.date)}",
            "counted": self.tr("%Ln signature(s)", "", row.counted),
            "ticked": row.event in self._ticked,
            "under": row.stands != "",
        }

    def _named(self, event: str) -> str:
        row = next((row for row in self._events if row.event == event), None)
        return comma(self._languages.code).join(filter(None, (row.name, row.place))) if row else ""

    def _proposal(self, group: Sequence[str]) -> str:
        first = next(row for row in self._events if row.event == group[0])
        words = self.tr("%Ln spelling(s) of %1, %2", "", len(group))
        return words.replace("%1", isolated(first.name)).replace("%2", self._languages.date(first.date))
