"""What erasure leaves, as the tests of it look at it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from kiosk.central import withdrawing
from kiosk.central.schema import AUDIT, ENTRY, HELD, METADATA
from tests.central.conftest import Centre
from tests.central.withdrawn import SECRET, opened, sign_with
from tests.support.central_batches import SomeCampaign, SomeDevice


def in_days(days: float) -> Callable[[], datetime]:
    """The clock so many days from now."""
    return lambda: datetime.now(UTC) + timedelta(days=days)


def withdrawn_one(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Three signed, and the second withdrew with a code."""
    device.sign(campaign, given="Zoé")
    sign_with(device, campaign, "Canaryname", email="canary@example.org", contact=True)
    device.sign(campaign, given="Canaryname", email="canary@example.org")
    opened(centre, device)
    withdrawing.withdraw(centre.database, SECRET)


def rows_with(centre: Centre, device: SomeDevice, seq: int) -> set[str]:
    """The tables that have a row of this entry."""
    found = set()
    with centre.database.reading() as connection:
        for table in METADATA.tables.values():
            if (
                "seq" in table.c
                and connection.execute(select(table).where(table.c.device_id == device.id, table.c.seq == seq).limit(1)).first()
            ):
                found.add(table.name)
    return found


def envelopes(centre: Centre, device: SomeDevice) -> list[int]:
    """The numbers of the entries whose bytes are there."""
    with centre.database.reading() as connection:
        statement = select(ENTRY.c.seq).where(ENTRY.c.device_id == device.id, ENTRY.c.envelope.is_not(None)).order_by(ENTRY.c.seq)
        return list(connection.scalars(statement))


def held(centre: Centre) -> int:
    """How many files are held."""
    with centre.database.reading() as connection:
        return len(connection.execute(select(HELD.c.sha256)).all())


def told_and_erased(centre: Centre) -> tuple[int, int]:
    """How many entries are erased by the audit, and how many are."""
    with centre.database.reading() as connection:
        facts = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "erase")).all()
        gone = connection.scalars(select(func.count()).select_from(ENTRY).where(ENTRY.c.envelope.is_(None))).one()
    return sum(json.loads(one)["entries"] for one in facts), gone
