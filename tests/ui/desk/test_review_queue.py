"""A reviewer's way through the cases."""

from kiosk.domain.reports import Decision, ReviewCase
from ui.desk.review_queue import ReviewQueue

NOBODY: frozenset[str] = frozenset()


def case(*entries: str, rule: str = "place", reasons: tuple[str, ...] = ()) -> ReviewCase:
    return ReviewCase(campaign="c", titles={"en": "Stop"}, rule=rule, reasons=reasons, entries=entries)


def queue(*cases: ReviewCase) -> ReviewQueue:
    found = ReviewQueue()
    found.renew(cases)
    return found


def test_a_decision_is_on_all_but_the_first_and_goes_on_to_the_next_case() -> None:
    way = queue(case("a", "b", "c"), case("d", "e"))
    step = way.decide(Decision.APART, NOBODY)
    assert step is not None
    assert (step.targets, way.position) == (("b", "c"), 1)


def test_keeping_is_about_all() -> None:
    step = queue(case("a", "b")).decide(Decision.KEEP, NOBODY)
    assert step is not None
    assert step.targets == ("a", "b")


def test_what_is_gone_is_not_decided_on() -> None:
    step = queue(case("a", "b")).decide(Decision.KEEP, {"a"})
    assert step is not None
    assert step.targets == ("b",)
    assert queue(case("a")).decide(Decision.KEEP, {"a"}) is None


def test_a_case_that_looks_odd_is_done_when_each_of_it_is_decided() -> None:
    way = queue(case("a", "b", rule="", reasons=("household",)))
    way.decide(Decision.EXCLUDE, NOBODY)
    assert way.position == 0
    assert way.targets(Decision.EXCLUDE, NOBODY) == ("a",)
    way.decide(Decision.EXCLUDE, NOBODY)
    assert way.shown is None


def test_the_one_that_is_meant_is_decided_on_alone() -> None:
    way = queue(case("a", "b", "c"))
    way.pick(1, 3)
    way.pick(1, 3)
    assert way.targets(Decision.EXCLUDE, NOBODY) == ("b",)
    way.decide(Decision.EXCLUDE, NOBODY)
    assert way.position == 0
    for _ in range(4):
        way.pick(1, 3)
    assert way.chosen is None


def test_undo_goes_back_to_where_somebody_decided_last() -> None:
    way = queue(case("a", "b"), case("c", "d"), case("e", "f"))
    for _ in range(3):
        way.decide(Decision.KEEP, NOBODY)
    way.undo()
    step = way.undo()
    assert step is not None
    assert (way.position, step.targets, way.cases[1].decided) == (1, ("c", "d"), {})


def test_nothing_decided_leaves_nothing_to_undo() -> None:
    assert queue(case("a", "b")).undo() is None


def test_what_could_not_be_decided_waits_again() -> None:
    way = queue(case("a", "b"), case("c", "d"))
    steps = [step for _ in range(2) if (step := way.decide(Decision.KEEP, NOBODY))]
    way.take_back(steps)
    assert (way.position, way.is_undoable) == (0, False)
    assert not any(one.decided for one in way.cases)


def test_what_comes_in_meanwhile_leaves_the_reviewer_where_they_are() -> None:
    way = queue(case("a", "b"), case("c", "d"))
    way.decide(Decision.KEEP, NOBODY)
    way.renew([case("x", "y"), case("c", "d")])
    assert way.shown is not None
    assert way.shown.case.entries == ("c", "d")
    assert [one.case.entries for one in way.cases] == [("a", "b"), ("x", "y"), ("c", "d")]
