import pytest
from sqlalchemy import delete, insert, update

from kiosk.central import audit
from kiosk.central.schema import AUDIT, DELIVERY
from kiosk.domain.errors import Code, Refused, UserError
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


@pytest.mark.parametrize("digits", [64, 16], ids=["whole", "its beginning"])
def test_a_lost_end_is_found_by_a_head_that_was_written_down(chained: Centre, digits: int) -> None:
    written = audit.head(chained.database).hex()[:digits]
    with chained.database.writing() as connection:
        audit.append(connection, "intake", "something later")
    found = audit.read_chain(chained.database, written)
    assert (found.rows, found.head, found.written) == (6, audit.head(chained.database), 5)
    with chained.database.writing() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.number >= 5))
        audit.append(connection, "intake", "another end")
    assert audit.read_chain(chained.database).rows == 5, "nobody would know by the chain alone"
    assert audit.read_chain(chained.database, written).written == 0


def test_a_head_is_read_as_it_is_printed_and_nothing_else_is_one() -> None:
    assert audit.head_digits(" 0123 4567 89AB\ncdef ") == "0123456789abcdef"
    for text in ("", "0123456789abcde", "0123456789abcdeg", "0" * 65, "４" * 16):
        with pytest.raises(UserError) as raised:
            audit.head_digits(text)
        assert raised.value.facts["option"] == "--head"


def test_a_head_that_a_delivery_shows_must_be_in_the_chain(chained: Centre) -> None:
    made = {"recipient": "parliament", "named": 1, "counted_only": 0, "root": bytes(32), "made": "then"}
    delivery = {"id": b"d" * 16, "campaign": b"c" * 16, "audit": audit.head(chained.database), **made}
    with chained.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(**delivery))
    assert audit.verify_audit(chained.database) == 5
    with chained.database.writing() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.number == 5))
        audit.append(connection, "intake", "another end")
    with pytest.raises(Refused) as raised:
        audit.verify_audit(chained.database)
    assert (raised.value.code, raised.value.facts["number"]) == (Code.CHAIN_BROKEN, 0)
