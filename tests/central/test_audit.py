import pytest
from sqlalchemy import delete, update

from kiosk.central import audit
from kiosk.central.schema import AUDIT
from kiosk.domain.errors import Code, Refused
from tests.central.conftest import Centre


@pytest.fixture
def chained(centre: Centre) -> Centre:
    """A database with five rows of audit."""
    for number in range(4):
        with centre.database.writing() as connection:
            audit.append(connection, "intake", "something", number=number)
    return centre


def test_the_head_moves_with_every_row(centre: Centre) -> None:
    heads = {audit.head(centre.database)}
    for _ in range(2):
        with centre.database.writing() as connection:
            audit.append(connection, "intake", "something")
        heads.add(audit.head(centre.database))
    assert len(heads) == 3


def test_a_whole_chain_is_verified(chained: Centre) -> None:
    assert audit.verify_audit(chained.database) == 5


@pytest.mark.parametrize("column", ["at", "actor", "action", "facts"])
def test_a_changed_row_breaks_the_chain(chained: Centre, column: str) -> None:
    with chained.database.writing() as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.number == 3).values({column: "other"}))
    with pytest.raises(Refused) as raised:
        audit.verify_audit(chained.database)
    assert (raised.value.code, raised.value.facts["number"]) == (Code.CHAIN_BROKEN, 3)


def test_a_lost_row_breaks_the_chain(chained: Centre) -> None:
    with chained.database.writing() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.number == 3))
    with pytest.raises(Refused):
        audit.verify_audit(chained.database)


def test_a_lost_end_shows_by_the_head(chained: Centre) -> None:
    head = audit.head(chained.database)
    with chained.database.writing() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.number == 5))
    assert audit.verify_audit(chained.database) == 4
    assert audit.head(chained.database) != head
