"""Who is the same person, whatever the order in which signatures come in."""

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.bulk import EntryKey
from kiosk.central.clusters import APART, Member, Standing, clusters, standings
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN


@dataclass(frozen=True)
class Person:
    """What somebody told, all with one name: nothing stands for no answer."""

    email: str = ""
    phone: str = ""
    place: str = "75014"
    row: str = ""


def member(seq: int, person: Person, intake: int | None = None, state: str = COUNTED, **changes: Any) -> Member:  # noqa: ANN401
    known = Member(
        (b"d" * 32, 0, seq),
        seq if intake is None else intake,
        Standing(state),
        person.email.encode() or None,
        person.phone.encode() or None,
        b"place " + person.place.encode() if person.place else None,
        b"row " + person.row.encode() if person.row else None,
    )
    return replace(known, **changes)


def states(*members: Member) -> dict[int, str]:
    return {key[2]: one.state for key, one in standings(members).items()}


def counted(people: tuple[Person, ...]) -> int:
    members = [member(seq, person) for seq, person in enumerate(people, 1)]
    return sum(one.state == COUNTED for one in standings(members).values())


def test_what_a_signature_that_is_erased_silenced_stays_so_with_whoever_joins() -> None:
    erased = (b"d" * 32, 0, 9)
    waits = member(1, Person(email="a"), state=DUPLICATE, silenced_by=erased)
    found = standings([waits, member(2, Person(email="a"))])
    assert {(one.state, one.stand) for one in found.values()} == {(DUPLICATE, erased)}
    assert states(replace(waits, silenced_by=None), member(2, Person(email="a"))) == {1: COUNTED, 2: DUPLICATE}


NOBODY = Person(place="")


@pytest.mark.parametrize(
    ("people", "number"),
    [
        ((Person(email="a"), Person(email="a", place="69001")), 1),
        ((Person(phone="1", place=""), Person(phone="1", place="")), 1),
        ((Person(), Person()), 1),
        ((Person(email="a"), Person()), 1),
        ((Person(email="a"), Person(phone="1")), 1),
        ((Person(email="a"), Person(email="b")), 2),
        ((Person(phone="1"), Person(phone="2")), 2),
        ((Person(email="a", phone="1"), Person(email="b", phone="1")), 1),
        ((Person(email="a", phone="1"), Person(email="b")), 2),
        ((Person(place="75014"), Person(place="75015")), 2),
        ((NOBODY, NOBODY), 2),
        ((NOBODY, Person()), 2),
        ((Person(email="a"), Person(email="b"), Person()), 2),
        ((Person(email="a"), Person(email="b"), Person(), Person()), 2),
        ((Person(email="a"), Person(email="b"), Person(phone="1")), 2),
        ((Person(email="a"), Person(email="b"), Person(email="a", phone="1"), Person(email="b", phone="1")), 1),
        ((Person(email="a", place="69001"), Person(email="a"), Person()), 1),
        ((Person(row="1", place="x"), Person(row="1", place="y")), 1),
        ((Person(row="1", email="a"), Person(row="1", email="b")), 1),
        ((Person(row="1", place="x"), Person(row="2", place="y")), 2),
        ((Person(row="1", place="x"), Person(row="1", place="y"), Person(place="y")), 1),
        ((Person(row="1", place="x"), Person(row="1", place=""), Person(place="y")), 2),
    ],
)
def test_the_rules_of_duplicates_in_every_order_of_intake(people: tuple[Person, ...], number: int) -> None:
    assert {counted(order) for order in itertools.permutations(people)} == {number}


PEOPLE = st.builds(
    Person,
    email=st.sampled_from(["", "a", "b", "c"]),
    phone=st.sampled_from(["", "1", "2"]),
    place=st.sampled_from(["", "x", "y"]),
    row=st.sampled_from(["", "", "1", "2"]),
)


STATES = st.sampled_from([COUNTED, COUNTED, COUNTED, WITHDRAWN, WITHDRAWN, EXCLUDED])
DECIDED = st.sampled_from([None, None, None, APART])
BEFORE = st.builds(
    member,
    st.integers(0, 6),
    PEOPLE,
    state=STATES,
    is_frozen=st.sampled_from([False, False, True]),
    is_corrected=st.booleans(),
    decided=DECIDED,
)
"""Its number is that of the one from which it was set apart, where it was."""


GONE = (b"d" * 32, 0, 99)


def told(members: list[Member]) -> list[Member]:
    """The same, numbered; who was set apart was so from one of them, perhaps from one that is gone."""
    return [
        replace(one, key=(b"d" * 32, 0, place), now=replace(one.now, stand=one.key) if one.is_apart and one.key[2] != place else one.now)
        for place, one in enumerate(members)
    ]


MEMBERS = st.lists(BEFORE, min_size=1, max_size=7).map(told)


def in_order(members: Iterable[Member]) -> list[Member]:
    """The same signatures, taken in one after the other."""
    taken = list(members)
    keys = {one.key: (b"d" * 32, 0, seq) for seq, one in enumerate(taken, 1)}
    return [
        replace(one, key=(b"d" * 32, 0, seq), intake=seq, now=replace(one.now, stand=one.now.stand and keys.get(one.now.stand, GONE)))
        for seq, one in enumerate(taken, 1)
    ]


def number_counted(members: Collection[Member]) -> int:
    return sum(one.state == COUNTED for one in standings(members).values())


@settings(max_examples=300, deadline=None)
@given(MEMBERS, st.randoms(use_true_random=False))
def test_the_number_counted_does_not_depend_on_the_order_of_intake(members: list[Member], random: Random) -> None:
    """Whatever was withdrawn, corrected, excluded or delivered meanwhile."""
    shuffled = list(members)
    random.shuffle(shuffled)
    assert number_counted(in_order(members)) == number_counted(in_order(shuffled))


def counted_unless_the_first_is_withdrawn(cluster: Sequence[Member]) -> dict[EntryKey, Standing]:
    """Another rule: only who stands for a cluster silences it."""
    first, *others = sorted(cluster, key=lambda one: one.rank)
    return {first.key: first.now, **{one.key: one.now if one.is_withdrawn else Standing(DUPLICATE, first.key) for one in others}}


def numbers_in_all_orders(members: list[Member]) -> set[int]:
    return {number_counted(in_order(order)) for order in itertools.permutations(members)}


@pytest.mark.parametrize(
    ("name", "other_rule", "members"),
    [
        ("_ranked", counted_unless_the_first_is_withdrawn, [member(0, Person()), member(0, Person(), state=WITHDRAWN)]),
        (
            "_by_contacts",
            lambda one: one.rank,
            [
                member(0, Person(email="a")),
                member(0, Person(email="a"), state=WITHDRAWN),
                member(0, Person(email="b")),
                member(0, Person(), state=WITHDRAWN),
            ],
        ),
    ],
)
def test_by_a_rule_that_looks_at_the_order_it_would_depend_on_it(
    monkeypatch: pytest.MonkeyPatch, name: str, other_rule: Callable[..., object], members: list[Member]
) -> None:
    assert len(numbers_in_all_orders(members)) == 1
    monkeypatch.setattr(f"kiosk.central.clusters.{name}", other_rule)
    assert len(numbers_in_all_orders(members)) == 2


@settings(max_examples=200, deadline=None)
@given(MEMBERS, st.integers(0, 6))
def test_nobody_counts_because_somebody_withdrew(members: list[Member], place: int) -> None:
    before = in_order(members)
    withdrawn = before[place % len(before)]
    after = [replace(one, now=replace(one.now, state=WITHDRAWN), is_corrected=False) if one is withdrawn else one for one in before]
    states_before, states_after = standings(before), standings(after)
    assert all(states_before[key].state == COUNTED for key, one in states_after.items() if one.state == COUNTED)


@settings(max_examples=200, deadline=None)
@given(st.lists(PEOPLE, min_size=1, max_size=7))
def test_each_cluster_has_one_that_counts_and_it_came_first(people: list[Person]) -> None:
    members = [member(seq, person) for seq, person in enumerate(people, 1)]
    decided = standings(members)
    for cluster in clusters(members):
        first = min(cluster, key=lambda one: one.rank)
        assert decided[first.key] == Standing(COUNTED)
        assert all(decided[one.key].stand == first.key for one in cluster if one is not first)


def test_the_lowest_intake_number_stands_not_the_lowest_sequence_number() -> None:
    assert states(member(1, Person(), intake=9), member(2, Person(), intake=3)) == {1: DUPLICATE, 2: COUNTED}


def test_a_duplicate_says_which_rule_joined_it() -> None:
    rules = standings(
        [member(1, Person(email="a", phone="1")), member(2, Person(email="a")), member(3, Person(phone="1")), member(4, Person())]
    )
    assert [one.rule for one in rules.values()] == [None, "email", "phone", "place"]
    rows = standings([member(1, Person(row="1", place="x")), member(2, Person(row="1", place="y")), member(3, Person(place="y"))])
    assert [one.rule for one in rows.values()] == [None, "row", "place"]


def test_a_delivered_signature_keeps_its_place() -> None:
    assert states(member(1, Person()), member(2, Person(), is_frozen=True)) == {1: DUPLICATE, 2: COUNTED}
    assert states(member(1, Person(), is_frozen=True), member(2, Person(), is_frozen=True), member(3, Person())) == {
        1: COUNTED,
        2: COUNTED,
        3: DUPLICATE,
    }


def test_when_a_signature_is_withdrawn_its_duplicates_do_not_count_unasked() -> None:
    assert states(member(1, Person(), state=WITHDRAWN), member(2, Person())) == {1: WITHDRAWN, 2: DUPLICATE}
    assert states(member(1, Person()), member(2, Person(), state=WITHDRAWN)) == {1: DUPLICATE, 2: WITHDRAWN}


def test_a_duplicate_of_a_withdrawn_signature_names_it() -> None:
    gone = member(2, Person(email="a"), state=WITHDRAWN)
    decided = standings([member(1, Person(email="a")), gone, member(3, Person(email="a"), state=WITHDRAWN)])
    assert decided[b"d" * 32, 0, 1] == Standing(DUPLICATE, gone.key, "email")


def test_a_delivered_signature_keeps_its_place_though_a_duplicate_is_withdrawn() -> None:
    assert states(member(1, Person(), is_frozen=True), member(2, Person(), state=WITHDRAWN)) == {1: COUNTED, 2: WITHDRAWN}


def test_a_correction_takes_the_place_of_what_it_replaces() -> None:
    old = member(1, Person(), state=WITHDRAWN, is_corrected=True)
    assert states(old, member(3, Person())) == {1: WITHDRAWN, 3: COUNTED}


def test_a_correction_that_was_corrected_counts_once() -> None:
    old = [member(seq, Person(), state=WITHDRAWN, is_corrected=True) for seq in (1, 3)]
    assert states(*old, member(5, Person())) == {1: WITHDRAWN, 3: WITHDRAWN, 5: COUNTED}


def test_a_correction_that_was_withdrawn_silences_its_duplicates() -> None:
    old, new = member(1, Person(), state=WITHDRAWN, is_corrected=True), member(3, Person(), state=WITHDRAWN)
    assert states(old, new, member(4, Person())) == {1: WITHDRAWN, 3: WITHDRAWN, 4: DUPLICATE}


def test_an_excluded_signature_stands_for_nobody() -> None:
    assert states(member(1, Person(), state=EXCLUDED), member(2, Person())) == {1: EXCLUDED, 2: COUNTED}


def test_an_excluded_signature_that_is_withdrawn_silences_nobody() -> None:
    assert states(member(1, Person(), state=WITHDRAWN, decided=EXCLUDED), member(2, Person())) == {1: WITHDRAWN, 2: COUNTED}


def apart_from(seq: int, person: Person, other: int, **changes: Any) -> Member:  # noqa: ANN401
    one = member(seq, person, decided=APART, **changes)
    return replace(one, now=replace(one.now, stand=(b"d" * 32, 0, other)))


A, B, BOTH = Person(email="a", place="x"), Person(email="a", phone="1", place="y"), Person(email="a", phone="1", place="x")


def test_who_comes_later_and_is_like_one_that_was_set_apart_alone_is_its_duplicate() -> None:
    late = Person(phone="1", place="z")
    assert states(member(1, A), apart_from(2, B, 1), member(3, late)) == {1: COUNTED, 2: COUNTED, 3: DUPLICATE}
    assert standings([member(1, late), apart_from(2, B, 9)])[b"d" * 32, 0, 1].stand == (b"d" * 32, 0, 2)


def test_who_comes_later_and_is_like_both_joins_those_it_was_set_apart_from() -> None:
    found = standings([member(1, A), apart_from(2, B, 1), member(3, BOTH)])
    assert [one.stand for one in found.values()] == [None, (b"d" * 32, 0, 1), (b"d" * 32, 0, 1)]


def test_one_that_was_set_apart_stays_so_when_the_other_is_excluded_whoever_counts_in_its_place() -> None:
    first = (b"d" * 32, 0, 1)
    left = member(3, A, now=Standing(DUPLICATE, first, "email"))
    found = standings([member(1, A, state=EXCLUDED), apart_from(2, A, 1), left])
    assert [(one.state, one.stand) for one in found.values()] == [(EXCLUDED, None), (COUNTED, left.key), (COUNTED, None)]
    again = standings([member(1, A, state=EXCLUDED), apart_from(2, A, 3), member(3, A)])
    assert list(again.values()) == list(found.values())


def test_two_that_were_set_apart_are_never_one_person() -> None:
    assert states(apart_from(1, A, 9), apart_from(2, A, 9), member(3, A)) == {1: COUNTED, 2: COUNTED, 3: DUPLICATE}


def test_who_is_like_several_that_were_set_apart_joins_the_same_in_whichever_order_they_are_read() -> None:
    alike = [apart_from(1, A, 2), apart_from(2, A, 1), member(3, A)]
    found = {standings(list(some))[b"d" * 32, 0, 3].stand for some in itertools.permutations(alike)}
    assert found == {(b"d" * 32, 0, 1)}


def test_one_that_was_set_apart_and_withdraws_silences_those_who_came_later() -> None:
    gone = replace(apart_from(2, B, 1), now=Standing(WITHDRAWN, (b"d" * 32, 0, 1)))
    assert states(member(1, A), gone, member(3, Person(phone="1"))) == {1: COUNTED, 2: WITHDRAWN, 3: DUPLICATE}


def test_if_nobody_joined_those_that_were_set_apart_somebody_would_count_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.clusters._host", lambda *_: None)
    assert states(apart_from(2, A, 1), member(3, A)) == {2: COUNTED, 3: COUNTED}


def test_thousands_with_one_name_are_compared_in_no_time() -> None:
    many = [member(seq, Person(email=str(seq))) for seq in range(1, 20_000)]
    assert len(clusters(many)) == len(many)
