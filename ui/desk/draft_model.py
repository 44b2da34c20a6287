"""A draft line by line, exactly as it will be printed, before it is fixed for ever."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reports.delivery import LEFT_OUT_BEFORE, LeftOut, Lines
from ui.desk.page_model import PageModel
from ui.desk.reasons import reason_told
from ui.desk.rows import Rows
from ui.i18n import Languages, comma, in_order
from ui.task import Task
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.delivery import DraftLine
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE: Final = 100
_REASONS: Final = {
    LeftOut.NO_NAME: QT_TRANSLATE_NOOP("DraftModel", "No name"),
    LeftOut.TEST: QT_TRANSLATE_NOOP("DraftModel", "A test"),
    LeftOut.OFFENSIVE: QT_TRANSLATE_NOOP("DraftModel", "Offensive"),
    LeftOut.DUPLICATE: QT_TRANSLATE_NOOP("DraftModel", "Signed twice"),
    LeftOut.ASKED: QT_TRANSLATE_NOOP("DraftModel", "Asked for it"),
    LeftOut.OTHER: QT_TRANSLATE_NOOP("DraftModel", "Another reason"),
}


@QmlElement
class DraftModel(PageModel):
    """Shows signers: it holds lines only while somebody looks at them. `decided`: the numbers of the delivery have changed.

    `looking`: what reads lines, and is dropped when nobody looks any more. `task`: what decides, and is done even then.
    """

    changed = Signal()
    decided = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._delivery = ""
        self._show = Lines.ALL
        self._lines: tuple[DraftLine, ...] = ()
        self._rows = Rows(self)
        self._is_whole = True
        self._languages = languages
        languages.changed.connect(self._tell)

    @Slot()
    def close(self) -> None:
        super().close()
        self.leave()

    @Property(Task, notify=changed)
    def looking(self) -> Task:
        return self._looking

    @Property(str, notify=changed)
    def show(self) -> str:
        """all, flagged or messages."""
        return self._show.value

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether there are no more lines than those shown."""
        return self._is_whole

    @Property(Rows, notify=changed)
    def lines(self) -> Rows:
        """Each `entry`: its `line` as printed, its `message`, `why` to look at it; what was decided: `judged`, `leftOut`; all in words."""
        return self._rows

    @Property(QVariantList, notify=changed)
    def reasons(self) -> list[dict[str, str]]:
        """Why a line may be left out: `reason` and its `name`."""
        return [{"reason": reason.value, "name": self.tr(str(words))} for reason, words in _REASONS.items()]

    @Slot(str, str)
    def look(self, delivery: str, show: str) -> None:
        """From the first line on."""
        self._delivery, self._show = delivery, Lines(show)
        if not self._task.is_busy:
            self._task.forget()
        self._take(())
        self.more()

    @Slot()
    def more(self) -> None:
        """Some more lines."""
        office, delivery, show, after = self._office, self._delivery, self._show, self._lines[-1].entry if self._lines else ""
        if office is not None:
            self._looking.renew(lambda _: office.deliveries.lines(delivery, after, _PAGE, show), self._add)

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more. A decision under way is made all the same, and told to whoever shows its numbers."""
        self._looking.drop()
        self._delivery, self._is_whole = "", True
        self._take(())

    @Slot(str, str)
    def leaveOut(self, entry: str, reason: str) -> None:
        delivery = self._delivery
        self._decide(lambda office: office.deliveries.leave_out(delivery, [entry], LeftOut(reason)))

    @Slot(str)
    def takeBack(self, entry: str) -> None:
        delivery = self._delivery
        self._decide(lambda office: office.deliveries.take_back(delivery, [entry]))

    @Slot(str, bool)
    def judge(self, entry: str, good: bool) -> None:
        """Whether a personal message is handed over."""
        delivery = self._delivery
        self._decide(lambda office: office.deliveries.judge_messages(delivery, [entry], good=good))

    def _decide(self, decide: Callable[[Office], object]) -> None:
        office, delivery, show, shown = self._office, self._delivery, self._show, max(_PAGE, len(self._lines))
        if office is None:
            return

        def work(_: object) -> tuple[DraftLine, ...]:
            decide(office)
            return office.deliveries.lines(delivery, "", shown, show)

        def done(lines: tuple[DraftLine, ...]) -> None:
            if delivery == self._delivery and not self._looking.is_busy:  # what is read now is read after it
                self._take(lines)
            self.decided.emit()

        self._task.run(work, done)

    def _add(self, lines: tuple[DraftLine, ...]) -> None:
        self._is_whole = len(lines) < _PAGE
        self._take((*self._lines, *lines))

    def _take(self, lines: tuple[DraftLine, ...]) -> None:
        self._lines = lines
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """In place: whoever has come far down the list stays there."""
        self._rows.show([self._line(one) for one in self._lines])
        self.changed.emit()

    def _line(self, line: DraftLine) -> dict[str, object]:
        return {
            "entry": line.entry,
            "line": in_order(line.line.split(", "), comma(self._languages.code), self._languages.code),
            "message": line.message,
            "judged": line.message_decision,
            "why": " ".join(map(reason_told, line.flags)),
            "unsettled": LEFT_OUT_BEFORE in line.flags,
            "leftOut": self.tr(str(_REASONS[LeftOut(line.left_out)])) if line.left_out else "",
        }
