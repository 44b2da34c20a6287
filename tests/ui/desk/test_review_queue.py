"""A reviewer's way through the cases."""

from collections.abc import Container, Sequence
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reports.review import Decision, ReviewCase
from ui.desk.review_queue import ReviewQueue, Step, Waiting


def case(*entries: str, rule: str = "place", reasons: tuple[str, ...] = ()) -> ReviewCase:
    return ReviewCase(campaign="c", titles={"en": "Stop"}, rule=rule, reasons=reasons, entries=entries)


def queue(*cases: ReviewCase) -> ReviewQueue:
    found = ReviewQueue()
    found.renew(cases)
    return found


def test_a_decision_is_on_all_but_the_first_and_goes_on_to_the_next_case() -> None:
    way = queue(case("a", "b", "c"), case("d", "e"))
    step = way.decide(Decision.APART)
    assert step is not None
    assert (step.targets, way.position) == (("b", "c"), 1)


def test_keeping_is_about_all() -> None:
    step = queue(case("a", "b")).decide(Decision.KEEP)
    assert step is not None
    assert step.targets == ("a", "b")


def test_what_is_gone_is_not_decided_on() -> None:
    way = queue(case("a", "b"))
    way.look(["a", "b"], ["a"])
    step = way.decide(Decision.KEEP)
    assert step is not None
    assert step.targets == ("b",)
    alone = queue(case("a"))
    alone.look(["a"], ["a"])
    assert alone.decide(Decision.KEEP) is None


def test_a_case_that_looks_odd_is_done_when_each_of_it_is_decided() -> None:
    way = queue(case("a", "b", rule="", reasons=("household",)))
    way.decide(Decision.EXCLUDE)
    assert way.position == 0
    assert way.targets(Decision.EXCLUDE) == ("a",)
    way.decide(Decision.EXCLUDE)
    assert way.shown is None


def test_the_one_that_is_meant_is_decided_on_alone() -> None:
    way = queue(case("a", "b", "c"))
    way.pick(1, 3)
    way.pick(1, 3)
    assert way.targets(Decision.EXCLUDE) == ("b",)
    way.decide(Decision.EXCLUDE)
    assert way.position == 0
    for _ in range(4):
        way.pick(1, 3)
    assert way.chosen is None


def test_undo_goes_back_to_where_somebody_decided_last() -> None:
    way = queue(case("a", "b"), case("c", "d"), case("e", "f"))
    for _ in range(3):
        way.decide(Decision.KEEP)
    way.undo()
    step = way.undo()
    assert step is not None
    assert (way.position, step.targets, way.cases[1].decided) == (1, ("c", "d"), {})


def test_nothing_decided_leaves_nothing_to_undo() -> None:
    assert queue(case("a", "b")).undo() is None


def test_what_could_not_be_decided_waits_again() -> None:
    way = queue(case("a", "b"), case("c", "d"))
    steps = [step for _ in range(2) if (step := way.decide(Decision.KEEP))]
    way.take_back(steps)
    assert (way.position, way.is_undoable) == (0, False)
    assert not any(one.decided for one in way.cases)


def test_what_comes_in_meanwhile_leaves_the_reviewer_where_they_are() -> None:
    way = queue(case("a", "b"), case("c", "d"))
    way.decide(Decision.KEEP)
    way.renew([case("x", "y"), case("c", "d")])
    assert way.shown is not None
    assert way.shown.case.entries == ("c", "d")
    assert [one.case.entries for one in way.cases] == [("a", "b"), ("x", "y"), ("c", "d")]


def test_so_many_wait_as_are_not_done() -> None:
    way = queue(case("a", "b"), case("c", "d"), case("d", "e", rule="possible"))
    assert way.waiting == 3
    way.decide(Decision.KEEP)
    assert way.waiting == 2
    way.look(["c", "d"], ["d"])
    assert way.waiting == 1, "of both cases with the one that is gone only that with another is left"
    way.look(["d"], [])
    assert way.waiting == 2
    way.undo()
    assert way.waiting == 3
    way.renew([case("c", "d")])
    assert way.waiting == 1


def test_a_case_that_came_no_more_waits_again_once_its_decision_is_undone() -> None:
    way = queue(case("a", "b"), case("c", "d"))
    for _ in range(2):
        way.position = 0
        way.choose(1)
        way.decide(Decision.EXCLUDE)
    way.undo()
    way.renew([case("c", "d")])
    assert way.waiting == 1
    way.undo()
    assert way.waiting == 2
    way.look(["a", "b"], ["b"])
    assert way.waiting == 1


def test_a_decision_on_one_case_looks_at_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    way = queue(*(case(f"{number}a", f"{number}b") for number in range(50)))
    looked_at: list[Waiting] = []
    is_done = Waiting.is_done

    def noted(one: Waiting, gone: Container[str]) -> bool:
        looked_at.append(one)
        return is_done(one, gone)

    monkeypatch.setattr(Waiting, "is_done", noted)
    way.decide(Decision.KEEP)
    assert way.waiting == 49
    way.look(["0a", "0b"], [])
    way.undo()
    assert way.waiting == 50
    assert set(looked_at) == {way.cases[0]}


_NAMES: Final = "abcdef"
_SOME: Final = st.lists(st.sampled_from(_NAMES), unique=True)
_CASES: Final = st.lists(
    st.builds(
        lambda entries, rule, reasons: case(*entries, rule=rule, reasons=reasons),
        st.lists(st.sampled_from(_NAMES), min_size=1, max_size=4, unique=True),
        st.sampled_from(["", "place"]),
        st.sampled_from([(), ("household",)]),
    ),
    max_size=5,
)
_STEPS: Final = st.one_of(
    st.tuples(st.just("renew"), _CASES),
    st.tuples(st.just("look"), st.tuples(_SOME, _SOME)),
    st.tuples(st.just("move"), st.integers(-3, 3)),
    st.tuples(st.just("pick"), st.sampled_from([-1, 1])),
    st.tuples(st.just("decide"), st.sampled_from(list(Decision))),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("take_back"), st.integers(1, 3)),
)


@given(_CASES, st.lists(_STEPS, max_size=25))
def test_whatever_happens_so_many_wait_as_a_count_of_all_finds(first: Sequence[ReviewCase], happened: Sequence[tuple[str, Any]]) -> None:
    way, gone, made = queue(*first), set[str](), list[Step]()
    for what, told in happened:
        if what == "look":
            asked, missing = told
            way.look(asked, [one for one in missing if one in asked])
            gone = (gone - {*asked}) | ({*missing} & {*asked})
        elif what == "pick":
            way.pick(told, len(way.shown.case.entries) if way.shown else 0)
        elif what == "decide":
            made += filter(None, [way.decide(told)])
        elif what == "take_back":
            way.take_back(made[-told:])
        else:
            getattr(way, what)(*[] if told is None else [told])
        assert way.waiting == sum(not one.is_done(gone) for one in way.cases)
