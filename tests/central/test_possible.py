"""Who may be one person is found among all names of a campaign that asks for no postal code, which are not kept at once."""

import tracemalloc
from collections.abc import Callable
from itertools import product

import msgspec
import pytest
from sqlalchemy import event, select

from kiosk.central.bulk import insert_rows
from kiosk.central.entry_text import entry_text
from kiosk.central.possible import possible_duplicates, possible_groups
from kiosk.central.schema import SIGNATURE, TOLD
from tests.central.case import Case
from tests.support.central_batches import SomeDevice

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


def test_the_names_of_a_whole_campaign_take_little_memory(case: Case, named: Callable[[int, int], None]) -> None:
    named(MANY, 2)
    possible_duplicates(case.centre.database, 0, 1)  # whatever is loaded once is loaded
    tracemalloc.start()
    report = possible_duplicates(case.centre.database, 0, 1)
    of_a_page = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    with case.centre.database.reading() as connection:
        groups = sum(1 for _ in possible_groups(connection))
    of_all = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (report.possible, groups) == (MANY / 2, MANY / 2)
    assert of_a_page < 50 * MANY
    assert of_all < 100 * MANY


@pytest.mark.parametrize("pairs", [2, 22_000])
def test_names_are_read_twice_however_many_groups_there_are(case: Case, named: Callable[[int, int], None], pairs: int) -> None:
    named(2 * pairs, 2)
    names = list[str]()

    def noted(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        names.extend([statement] if "signature.fields" in statement else [])

    event.listen(case.centre.database.engine, "before_cursor_execute", noted)
    with case.centre.database.reading() as connection:
        assert sum(1 for _ in possible_groups(connection)) == pairs
    assert len(names) == 3, "those without a postal code, those with one, and all"
    names.clear()
    assert len(possible_duplicates(case.centre.database, 0, 1).groups) == 1
    assert len(names) == 3


def test_all_groups_are_told_once_page_by_page(case: Case, named: Callable[[int, int], None]) -> None:
    named(20, 4)
    device = SomeDevice(case.device.ring)
    for given, email in product(("Bea", "Cem", "Dora"), ("one@example.org", "two@example.org")):
        device.sign(case.campaign, given=given, email=email)
    case.come_in(device)
    told = possible_duplicates(case.centre.database, 0, 99)
    assert (len(told.groups), told.possible) == (3 + 5, 3 + 5 * 6)
    for size in range(1, 9):
        pages = [possible_duplicates(case.centre.database, first, size) for first in range(0, 9, size)]
        assert tuple(group for page in pages for group in page.groups) == told.groups
        assert {page.possible for page in pages} == {told.possible}
    with case.centre.database.reading() as connection:
        assert tuple(tuple(entry_text(key) for key in sorted(keys)) for _, keys in possible_groups(connection)) == tuple(
            group.entries for group in told.groups
        )
