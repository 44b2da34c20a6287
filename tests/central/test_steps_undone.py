"""A step of a reviewer that is taken back: whatever was decided before it stands as it stood."""

from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import select

from kiosk.central.bulk import entry_columns
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.reports.review import Decision
from tests.central.case import Case

Prior = Callable[[Case], None]


def nothing(case: Case) -> None:
    case.signed("Ava", "Ava", "Eva")


def merged_behind(case: Case) -> None:
    """The third is merged into the second, which counts."""
    case.signed("Ava", "Eva", "Ida")
    case.merge(3, into=2)


def stand_excluded(case: Case) -> None:
    """The second is merged into the first, which was excluded since: it waits."""
    case.signed("Ava", "Eva", "Ida")
    case.merge(2, into=1)
    case.decide(Decision.EXCLUDE, 1)


def set_apart(case: Case) -> None:
    case.signed("Ava", "Ava", "Eva")
    case.decide(Decision.APART, 2)


def excluded(case: Case) -> None:
    case.signed("Ava", "Ava", "Eva")
    case.decide(Decision.EXCLUDE, 1)


def kept(case: Case) -> None:
    """Somebody looked at a name that looks like a test, and kept it."""
    case.signed("Test", "Test", "Eva")
    case.decide(Decision.KEEP, 1)


PRIORS: Sequence[Prior] = (nothing, merged_behind, stand_excluded, set_apart, excluded, kept)
STEPS: Sequence[tuple[Decision, tuple[int, ...], int]] = (
    (Decision.KEEP, (1, 2), 0),
    (Decision.EXCLUDE, (1,), 0),
    (Decision.EXCLUDE, (2,), 0),
    (Decision.APART, (1, 2), 0),
    (Decision.APART, (1,), 0),
    (Decision.MERGE, (2,), 3),
    (Decision.MERGE, (1, 2), 3),
)
BOTH = [
    *((prior, step) for prior in PRIORS for step in STEPS if not (prior is merged_behind and step[2])),
    (merged_behind, (Decision.MERGE, (2,), 1)),
]


def decided(case: Case) -> list[tuple[object, ...]]:
    """What stands of each signature, and what came of each reason to look at it."""
    columns = SIGNATURE.c
    place = (columns.state, columns.decided, columns.rule, columns.stand_device, columns.stand_branch, columns.stand_seq)
    with case.centre.database.reading() as connection:
        signatures = connection.execute(select(*entry_columns(SIGNATURE), *place).order_by(columns.seq))
        reasons = select(REVIEW.c.seq, REVIEW.c.reason, REVIEW.c.decision).order_by(REVIEW.c.seq, REVIEW.c.reason)
        return [*map(tuple, signatures), *map(tuple, connection.execute(reasons))]


@pytest.mark.parametrize(("prior", "step"), BOTH, ids=lambda one: one.__name__ if callable(one) else f"{one[0].value}-{one[1]}")
def test_a_step_that_is_undone_leaves_everything_as_it_was(case: Case, prior: Prior, step: tuple[Decision, tuple[int, ...], int]) -> None:
    prior(case)
    decision, seqs, into = step
    before, entries = decided(case), list(map(case.entry, seqs))
    earlier = case.review.earlier(entries)
    touched = case.review.decide(entries, decision, case.entry(into) if into else "")
    case.review.undo(touched, earlier)
    assert decided(case) == before


def test_without_what_was_decided_before_an_undone_step_would_take_it_along(case: Case) -> None:
    merged_behind(case)
    before = decided(case)
    case.review.undo(case.review.decide([case.entry(2)], Decision.MERGE, case.entry(1)))
    assert decided(case) != before


def test_whoever_was_merged_into_an_excluded_one_waits_no_more_where_both_are_undone(case: Case) -> None:
    stand_excluded(case)
    assert case.waiting == [(2, "duplicate", ("stand_excluded",))]
    case.undo(1, 2)
    assert case.waiting == []
    assert case.states == {"counted": 3}
