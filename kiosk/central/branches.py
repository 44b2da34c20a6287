"""The tails of copied or restored devices that wait for somebody to accept them."""

from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, select

from kiosk.central.schema import BATCH, DEVICE, ENTRY, MAIN_BRANCH
from kiosk.domain.reports.intake import BranchRow

IS_WAITING: Final[ColumnElement[bool]] = and_(
    BATCH.c.device_id == ENTRY.c.device_id,
    BATCH.c.branch == ENTRY.c.branch,
    BATCH.c.number == ENTRY.c.batch,
    BATCH.c.waiting,
    ENTRY.c.branch > MAIN_BRANCH,
    ENTRY.c.envelope.is_not(None),  # of what is erased there is nothing to accept
)
"""Whether an entry waits, beside the batch that brought it."""


def branches_of(connection: Connection, *which: ColumnElement[bool]) -> tuple[BranchRow, ...]:
    """The branches that nobody has accepted yet, by their devices' labels. `which`: of which rows of `DEVICE`; else of all."""
    columns = (DEVICE.c.device_id, DEVICE.c.label, ENTRY.c.branch)
    joined = select(*columns, func.count(), func.min(ENTRY.c.seq)).join_from(BATCH, ENTRY, IS_WAITING)
    among = joined.join(DEVICE, DEVICE.c.device_id == BATCH.c.device_id).where(*which)
    return tuple(
        BranchRow(device=device.hex(), label=label, branch=branch, entries=entries, first=first)
        for device, label, branch, entries, first in connection.execute(
            among.group_by(*columns).order_by(DEVICE.c.label, DEVICE.c.device_id, ENTRY.c.branch)
        )
    )
