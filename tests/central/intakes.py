"""What an intake wrote, and what it acknowledges."""

from sqlalchemy import select

from kiosk.central import intake
from kiosk.central.schema import AUDIT, BATCH, DEVICE, ENTRY, HELD, HELD_PART, HOLE, RUN
from kiosk.transfer.acknowledgement import Acknowledgement, read_acknowledgement
from tests.central.conftest import Centre


def entries_of(centre: Centre, branch: int = 0) -> list[int]:
    with centre.database.reading() as connection:
        return list(connection.scalars(select(ENTRY.c.seq).where(ENTRY.c.branch == branch).order_by(ENTRY.c.seq)))


def contents(centre: Centre) -> dict[str, list[tuple[object, ...]]]:
    """All that intake may write."""
    with centre.database.reading() as connection:
        tables = (DEVICE, BATCH, ENTRY, RUN, HOLE, HELD, HELD_PART, AUDIT)
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))] for table in tables
        }


def word(taken: intake.Taken) -> Acknowledgement | None:
    return read_acknowledgement(taken.acknowledgement) if taken.acknowledgement else None


def span(taken: intake.Taken) -> tuple[int, int] | None:
    said = word(taken)
    return (said.first, said.last) if said else None
