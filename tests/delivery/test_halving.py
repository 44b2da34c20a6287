"""The few that are wrong are found among many without asking about each."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.delivery.halving import failing


@given(st.lists(st.booleans(), max_size=40))
def test_exactly_what_fails_by_itself_is_found(goods: list[bool]) -> None:
    things = list(enumerate(goods))
    assert failing(things, lambda some: all(good for _, good in some)) == [thing for thing in things if not thing[1]]


def test_one_among_many_costs_few_questions() -> None:
    asked: list[int] = []

    def are_good(some: Sequence[int]) -> bool:
        asked.append(len(some))
        return 77 not in some

    assert failing(range(1024), are_good) == [77]
    assert len(asked) == 21
