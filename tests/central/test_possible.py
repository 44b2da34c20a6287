"""Who may be one person is found among all names of a campaign that asks for no postal code, which are not kept at once."""

import tracemalloc
from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import select

from kiosk.central import possible
from kiosk.central.bulk import insert_rows
from kiosk.central.possible import possible_duplicates
from kiosk.central.schema import SIGNATURE, TOLD
from tests.central.case import Case

MANY = 30_000


@pytest.fixture
def named(case: Case) -> Callable[[int, int], None]:
    """Lets so many more sign without a postal code, of whom so many have each name."""
    case.signed({"given": "Ava", "postal": "-"})

    def sign(number: int, alike: int) -> None:
        with case.centre.database.writing() as connection:
            cells = connection.execute(select(*TOLD)).one()._asdict()
            rows = ((cells | {"seq": seq + 2, "fields": _name(seq // alike)}).values() for seq in range(number))
            insert_rows(connection, SIGNATURE, map(tuple, rows), TOLD)

    return sign


def _name(number: int) -> str:
    return msgspec.json.encode({"given_name": f"Ava {number}", "family_name": "Karimi"}).decode()


def test_the_names_of_a_whole_campaign_take_little_memory(
    case: Case, named: Callable[[int, int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(possible, "_GROUPS_AT_ONCE", 100)
    named(MANY, 2)
    possible_duplicates(case.centre.database, 0, 1)  # whatever is loaded once is loaded
    tracemalloc.start()
    report = possible_duplicates(case.centre.database, 0, 1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert report.possible == MANY / 2
    assert peak < 100 * MANY


def test_all_groups_are_told_once_though_they_are_gathered_a_few_at_a_time(
    case: Case, named: Callable[[int, int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    named(20, 4)
    told = possible_duplicates(case.centre.database, 0, 9)
    assert (len(told.groups), told.possible) == (5, 5 * 6)
    monkeypatch.setattr(possible, "_GROUPS_AT_ONCE", 2)
    assert possible_duplicates(case.centre.database, 0, 9) == told
    assert possible_duplicates(case.centre.database, 3, 9).groups == told.groups[3:]
    assert {entry for group in told.groups for entry in group.entries} == {case.entry(seq) for seq in range(2, 22)}
