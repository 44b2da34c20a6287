"""The way of a reviewer through the cases: which is shown, what was decided, what can be undone. It knows entries by name only."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.reports.review import Decision, Earlier, ReviewCase


@dataclass(eq=False)
class Waiting:
    """A case, and what was decided on its signatures so far."""

    case: ReviewCase
    decided: dict[str, Decision] = field(default_factory=dict)

    def is_done(self, gone: Container[str]) -> bool:
        """Whether nothing is left to decide. Where all others are decided, the first need not be, unless something looks odd."""
        others = self.case.entries[1:] if self.case.rule and not self.case.reasons else self.case.entries
        return all(entry in self.decided or entry in gone for entry in others)


@dataclass(eq=False)
class Step:
    """A decision on some signatures of a case. `entries`: all that the database decided on because of it, once it has.

    `before`: what was decided of them earlier.
    """

    waiting: Waiting
    decision: Decision
    targets: tuple[str, ...]
    into: str = ""
    entries: tuple[str, ...] = ()
    before: tuple[Earlier, ...] = ()


class ReviewQueue:
    """`position`: of the case that is shown, behind the last where all is done. `chosen`: the one signature of it that is meant.

    There may be ten thousands of cases: whatever happens to one looks at no others.
    """

    def __init__(self) -> None:
        self.cases: list[Waiting] = []
        self.position = 0
        self.chosen: int | None = None
        self._gone: set[str] = set()
        self._of: dict[str, list[Waiting]] = {}
        self._waiting: set[Waiting] = set()
        self._steps: list[Step] = []

    @property
    def waiting(self) -> int:
        """How many cases wait for a decision."""
        return len(self._waiting)

    @property
    def shown(self) -> Waiting | None:
        """The case that is looked at."""
        return self.cases[self.position] if self.position < len(self.cases) else None

    @property
    def is_undoable(self) -> bool:
        """Whether anything was decided."""
        return bool(self._steps)

    def renew(self, waiting: Iterable[ReviewCase]) -> None:
        """Take what waits now; what was decided stays before it, and the same case is shown as long as it waits."""
        before = self.shown
        done = [one for one in self.cases if one.decided]
        known = {one.case.entries for one in done}
        self.cases = [*done, *(Waiting(one) for one in waiting if one.entries not in known)]
        self._of.clear()
        for one in self.cases:
            for entry in one.case.entries:
                self._of.setdefault(entry, []).append(one)
        self._waiting.clear()
        self._note(self.cases)
        places = {one.case.entries: place for place, one in enumerate(self.cases)}
        self.position = places.get(before.case.entries, len(done)) if before else len(done)
        if self.shown is None or before is None or before.case.entries != self.shown.case.entries:
            self.chosen = None

    def look(self, entries: Iterable[str], gone: Iterable[str]) -> None:
        """Of these signatures, those that are `gone` are withdrawn or erased, and nobody can decide on them; the others are there."""
        self._gone.difference_update(entries)
        self._gone.update(gone)
        self._note(one for entry in entries for one in self._of.get(entry, ()))

    def move(self, by: int) -> None:
        """To another case."""
        self.position = max(0, min(self.position + by, len(self.cases)))
        self.chosen = None

    def pick(self, by: int, shown: int) -> None:
        """Mean one of the first `shown` signatures, or the one beside it; before the first and behind the last none is meant."""
        place = (0 if by > 0 else shown - 1) if self.chosen is None else self.chosen + by
        self.chosen = place if 0 <= place < shown else None

    def choose(self, place: int) -> None:
        """Mean the signature at this place, or none any more."""
        self.chosen = None if self.chosen == place else place

    def targets(self, decision: Decision) -> tuple[str, ...]:
        """On which signatures the decision would be: the one that is meant; else what is left of all but the first, or of all."""
        if self.shown is None:
            return ()
        entries = self.shown.case.entries
        if self.chosen is not None:
            return tuple(entry for entry in (entries[self.chosen],) if entry not in self._gone)
        left = [entry for entry in entries if entry not in self.shown.decided and entry not in self._gone]
        if decision is Decision.KEEP or len(entries) == 1 or left == [entries[0]]:
            return tuple(left)
        return tuple(entry for entry in left if entry != entries[0])

    def decide(self, decision: Decision, into: str = "") -> Step | None:
        """Note a decision, and go on to the next case once this one is done. Nothing where there is nothing to decide on."""
        targets = self.targets(decision)
        if self.shown is None or not targets:
            return None
        step = Step(self.shown, decision, targets, into)
        self.shown.decided |= dict.fromkeys(targets, decision)
        self._steps.append(step)
        self._note([self.shown])
        self.move(0 if self.shown in self._waiting else 1)
        return step

    def undo(self) -> Step | None:
        """Go back to where somebody decided last, as if they had not."""
        if not self._steps:
            return None
        step = self._steps.pop()
        self._forget(step)
        return step

    def take_back(self, steps: Sequence[Step]) -> None:
        """These could not be made."""
        for step in reversed(steps):
            if step in self._steps:
                self._steps.remove(step)
                self._forget(step)

    def _forget(self, step: Step) -> None:
        for entry in step.targets:
            step.waiting.decided.pop(entry, None)
        if step.waiting not in self.cases:
            self.cases.insert(self.position, step.waiting)
            for entry in step.waiting.case.entries:
                self._of.setdefault(entry, []).append(step.waiting)
        self._note([step.waiting])
        self.position, self.chosen = self.cases.index(step.waiting), None

    def _note(self, cases: Iterable[Waiting]) -> None:
        """Whether something is left to decide of these."""
        for one in cases:
            (self._waiting.discard if one.is_done(self._gone) else self._waiting.add)(one)
