"""Duplicates and what looks odd, case by case: the signatures side by side, a decision with one key, and undo."""

from __future__ import annotations

import datetime as dt
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fields import FieldName
from kiosk.domain.record import in_language
from kiosk.domain.reports.review import Decision
from ui.desk.page_model import PageModel
from ui.desk.reasons import reason_told
from ui.desk.review_keys import LETTERS, meant
from ui.desk.review_queue import ReviewQueue, Step, Waiting
from ui.i18n import Languages, is_right_to_left
from ui.task import Task
from ui.variants import QVariantList, QVariantMap

if TYPE_CHECKING:
    from kiosk.domain.reports.review import ReviewCase, ReviewLine
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

BESIDE: Final = 4
"""Signatures that are seen side by side."""

_MOST: Final = 40
"""Signatures of a case that are looked at; the others have the same answers, or nobody would read them."""

_AHEAD: Final = 8
_COUNTED: Final = "counted"
_WITHDRAWN: Final = "withdrawn"
_STATES: Final = {
    _COUNTED: QT_TRANSLATE_NOOP("ReviewModel", "Counts"),
    "duplicate": QT_TRANSLATE_NOOP("ReviewModel", "Duplicate"),
    _WITHDRAWN: QT_TRANSLATE_NOOP("ReviewModel", "Withdrawn"),
    "excluded": QT_TRANSLATE_NOOP("ReviewModel", "Excluded"),
}
_DECIDED: Final = {
    Decision.KEEP: QT_TRANSLATE_NOOP("ReviewModel", "Kept as it is"),
    Decision.MERGE: QT_TRANSLATE_NOOP("ReviewModel", "Made a duplicate"),
    Decision.APART: QT_TRANSLATE_NOOP("ReviewModel", "Made no duplicate"),
    Decision.EXCLUDE: QT_TRANSLATE_NOOP("ReviewModel", "Excluded"),
}


@QmlElement
class ReviewModel(PageModel):
    """Shows signers: it holds their answers only while somebody looks at them. `decided`: what counts may have changed."""

    changed = Signal()
    decided = Signal()

    def __init__(self, task: Task, looking: Task, reading: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, reading, parent=parent)
        self._looking = looking
        self._reading = reading
        self._languages = languages
        self._is_looked_at = False
        self._is_loaded = False
        self._has_decided = False
        self._forget_all()
        languages.changed.connect(self.changed)
        task.failed.connect(self._take_back)

    @Slot()
    def close(self) -> None:
        super().close()
        self._is_looked_at, self._is_loaded, self._has_decided = False, False, False
        self._forget_all()
        self.changed.emit()

    @Property(Task, notify=changed)
    def looking(self) -> Task:
        return self._looking

    @Property(Task, notify=changed)
    def reading(self) -> Task:
        return self._reading

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        """Whether it is known what waits."""
        return self._is_loaded

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many cases wait for a decision."""
        return self._queue.waiting

    @Property(str, notify=changed)
    def progress(self) -> str:
        """Where one is; nothing where there is no case."""
        if self._queue.shown is None:
            return ""
        number = self._languages.number
        return self.tr("%1 of %2").replace("%1", number(self._queue.position + 1)).replace("%2", number(len(self._queue.cases)))

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the case is on the screen, so that somebody can decide."""
        return self._is_ready()

    @Property(str, notify=changed)
    def campaign(self) -> str:
        return in_language(self._queue.shown.case.titles, self._languages.code) if self._queue.shown else ""

    @Property(QVariantList, notify=changed)
    def why(self) -> list[str]:
        """Sentences that say why the case is shown."""
        case = self._queue.shown.case if self._queue.shown else None
        return [reason_told(one) for one in (*case.reasons, *filter(None, case.rule.split("+")))] if case else []

    @Property(QVariantList, notify=changed)
    def signatures(self) -> list[dict[str, object]]:
        """Those side by side: `place`, `number`, `state`, `said` (what was decided), `counts`, `chosen`."""
        return [self._signature(shown, place) for shown, place in self._beside()]

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """What they answered, an answer each: `field`, or a `name` that is no field's; `texts` of them; whether it `differs`."""
        lines = [self._lines.get(shown.case.entries[place]) for shown, place in self._beside()] if self._is_ready() else []
        return list(self._rows(lines))

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many signatures of the case are not seen."""
        return len(self._queue.shown.case.entries) - len(self._beside()) if self._queue.shown else 0

    @Property(bool, notify=changed)
    def canMerge(self) -> bool:
        """Whether there is a signature that counts, of which others can be duplicates."""
        return self._is_ready() and self._into() != ""

    @Property(bool, notify=changed)
    def canPart(self) -> bool:
        """Whether there is anybody whose duplicate it could be."""
        return self._is_ready() and self._is_of_several()

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._queue.is_undoable

    @Property(QVariantMap, notify=changed)
    def letters(self) -> dict[str, str]:
        """The key of each action: keep, merge, apart, exclude, undo."""
        return dict(LETTERS)

    @Slot()
    def look(self) -> None:
        """Somebody comes to look."""
        self._is_looked_at = True
        self.renew()

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more: what signers told is let go of."""
        self._is_looked_at = False
        self._reading.drop()
        self._lines.clear()
        self.changed.emit()
        self._tell()

    @Slot()
    def renew(self) -> None:
        """Read what waits as it is now, if somebody looks."""
        office = self._office
        if office is not None and self._is_looked_at:
            self._looking.renew(lambda _: office.review.cases(), self._take)

    @Slot(int, int, result=bool)
    def key(self, key: int, place: int) -> bool:
        """Do what a key does, which lies at `place` of the board; false for a key that does nothing here."""
        forward = Qt.Key.Key_Left if is_right_to_left(self._languages.code) else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if forward == Qt.Key.Key_Left else Qt.Key.Key_Left
        moves: dict[int, Callable[[], None]] = {
            forward: lambda: self.pick(1),
            backward: lambda: self.pick(-1),
            Qt.Key.Key_Down: lambda: self.move(1),
            Qt.Key.Key_Up: lambda: self.move(-1),
        }
        if action := moves.get(key):
            action()
        elif does := meant(key, place):
            self.act(does)
        else:
            return False
        return True

    @Slot(int)
    def move(self, by: int) -> None:
        """To another case."""
        self._queue.move(by)
        self._show()

    @Slot(int)
    def pick(self, by: int) -> None:
        """Mean one signature, or the one beside it."""
        if self._queue.shown is not None:
            self._queue.pick(by, len(_looked_at(self._queue.shown)))
            self._show()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Mean the signature at `place`, or none any more."""
        self._queue.choose(place)
        self._show()

    @Slot(str)
    def act(self, action: str) -> None:
        """keep, merge, apart, exclude: decide; undo: take the last decision back. The database follows behind."""
        if action == "undo":
            self._undo()
        elif self._is_ready():
            self._decide(Decision(action))

    def _decide(self, decision: Decision) -> None:
        into = self._into() if decision is Decision.MERGE else ""
        if (decision is Decision.MERGE and not into) or (decision is Decision.APART and not self._is_of_several()):
            return
        step = self._queue.decide(decision, into)
        if step is not None:
            self._order(step, lambda office: _made(office, step))

    def _undo(self) -> None:
        step = self._queue.undo()
        if step is not None:
            self._order(step, lambda office: _unmade(office, step))

    def _order(self, step: Step, work: Callable[[Office], object]) -> None:
        self._orders.append((step, work))
        self._show()
        self._work_off()

    def _work_off(self) -> None:
        """Make the decisions one after the other, while whoever decides is ahead."""
        office = self._office
        if office is not None and self._orders and not self._task.is_busy:
            _, work = self._orders[0]
            self._task.run(lambda _: work(office), self._worked)

    def _worked(self, _: object) -> None:
        step, _work = self._orders.popleft()
        self._has_decided = True
        self._stale.update(_looked_at(step.waiting))
        self._read_ahead()
        self._work_off()
        if not self._is_looked_at:
            self._tell()

    def _tell(self) -> None:
        """Others need not follow each decision, only what came of all."""
        if self._has_decided and not self._orders:
            self._has_decided = False
            self.decided.emit()

    @Slot()
    def _take_back(self) -> None:
        """A decision was not made, so none after it is."""
        steps = [step for step, _ in self._orders]
        self._orders.clear()
        self._queue.take_back(steps)
        self._show()
        self.renew()

    def _take(self, cases: Sequence[ReviewCase]) -> None:
        self._is_loaded = True
        self._queue.renew(cases)
        self._show()

    def _show(self) -> None:
        self.changed.emit()
        self._read_ahead()

    def _read_ahead(self) -> None:
        """Read the signatures of this case and the next ones, and let go of those before."""
        office, position = self._office, self._queue.position
        near = self._queue.cases[max(0, position - 1) : position + _AHEAD] if self._is_looked_at else []
        wanted = [entry for one in near for entry in _looked_at(one)]
        for entry in self._lines.keys() - set(wanted):
            del self._lines[entry]
        missing = [entry for entry in wanted if entry not in self._lines or entry in self._stale]
        is_short = self._queue.shown is not None and not self._is_ready()
        is_due = is_short or self._stale.intersection(wanted) or len(missing) > len(wanted) // 2
        if office is not None and missing and is_due and not self._reading.is_busy:
            self._stale.difference_update(missing)
            self._reading.run(lambda _: office.review.look(missing), lambda lines: self._keep(missing, lines))

    def _keep(self, asked: Sequence[str], lines: Sequence[ReviewLine]) -> None:
        self._lines |= dict.fromkeys(asked)
        self._lines |= {line.entry: line for line in lines}
        self._queue.look(asked, [entry for entry in asked if (line := self._lines[entry]) is None or line.state == _WITHDRAWN])
        self._show()

    def _forget_all(self) -> None:
        self._queue = ReviewQueue()
        self._lines: dict[str, ReviewLine | None] = {}
        self._stale: set[str] = set()
        self._orders: deque[tuple[Step, Callable[[Office], object]]] = deque()

    def _is_ready(self) -> bool:
        return self._queue.shown is not None and all(entry in self._lines for entry in _looked_at(self._queue.shown))

    def _is_of_several(self) -> bool:
        return self._queue.shown is not None and len(self._queue.shown.case.entries) > 1

    def _into(self) -> str:
        """Of whom others become duplicates: the first that counts and is not meant itself."""
        shown, targets = self._queue.shown, self._queue.targets(Decision.MERGE)
        entries = _looked_at(shown) if shown and targets else ()
        return next((entry for entry in entries if entry not in targets and self._counts(entry)), "")

    def _counts(self, entry: str) -> bool:
        line = self._lines.get(entry)
        return line is not None and line.state == _COUNTED

    def _beside(self) -> list[tuple[Waiting, int]]:
        """The case and the places in it that are seen: those around the one that is meant."""
        shown = self._queue.shown
        if shown is None:
            return []
        number = len(_looked_at(shown))
        first = max(0, min((self._queue.chosen or 0) - BESIDE // 2, number - BESIDE))
        return [(shown, place) for place in range(first, min(first + BESIDE, number))]

    def _signature(self, shown: Waiting, place: int) -> dict[str, object]:
        entry = shown.case.entries[place]
        line = self._lines.get(entry)
        decision = shown.decided.get(entry)
        return {
            "place": place,
            "number": self._languages.number(place + 1),
            "state": self.tr(str(_STATES[line.state])) if line else self.tr("Erased") if entry in self._lines else "",
            "said": self.tr(str(_DECIDED[decision])) if decision else "",
            "counts": self._counts(entry),
            "chosen": place == self._queue.chosen,
        }

    def _rows(self, lines: Sequence[ReviewLine | None]) -> Iterator[dict[str, object]]:
        answers: list[dict[str, str]] = [json.loads(line.fields) if line else {} for line in lines]
        for field in FieldName:
            texts = [one.get(field, "") for one in answers]
            if any(texts):
                shown = [self._languages.country(text) if text else "" for text in texts] if field is FieldName.COUNTRY else texts
                yield _row(shown, field=field.value)
        present = [line for line in lines if line]
        yield _row([self._moment(line.signed) if line else "" for line in lines], name=self.tr("Signed (UTC)"))
        yield _row([line.device if line else "" for line in lines], name=self.tr("Device"))
        if any(line.sheet for line in present):
            yield _row([f"{line.sheet} · {line.row}" if line and line.sheet else "" for line in lines], name=self.tr("Paper sheet and row"))

    def _moment(self, utc: str) -> str:
        return self._languages.moment(dt.datetime.fromisoformat(utc))


def _looked_at(waiting: Waiting) -> tuple[str, ...]:
    return waiting.case.entries[:_MOST]


def _row(texts: Sequence[str], field: str = "", name: str = "") -> dict[str, object]:
    return {"field": field, "name": name, "texts": list(texts), "differs": len(set(texts)) > 1}


def _made(office: Office, step: Step) -> None:
    step.before = office.review.earlier(step.targets)
    step.entries = office.review.decide(step.targets, step.decision, step.into)


def _unmade(office: Office, step: Step) -> None:
    office.review.undo(step.entries, step.before)
