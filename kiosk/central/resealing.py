"""Quarantine, once more: what could not be opened is sealed again for the next opening, after what kept it closed was mended.

A key that came late, most often, or a newer program. The run that an entry was part of is cut into pieces, so that what was
opened stays opened, and an entry is in just one run as before.
"""

from collections.abc import Collection

from sqlalchemy import Connection, and_, delete, func, select

from kiosk.central.claims import Place
from kiosk.central.database import Database
from kiosk.central.mending import lock, recut
from kiosk.central.schema import QUARANTINE
from kiosk.domain.ids import CampaignId


def reseal(database: Database, campaigns: Collection[CampaignId]) -> int:
    """Take what is in quarantine in these campaigns out of it, to be opened; how many entries. What is erased is not there any more."""
    place = (QUARANTINE.c.device_id, QUARANTINE.c.branch, QUARANTINE.c.campaign)
    with database.reading() as connection:
        places = connection.execute(select(*place).where(QUARANTINE.c.campaign.in_(campaigns)).distinct().order_by(*place)).all()
    sealed = 0
    for device, branch, campaign in places:
        with database.writing() as connection:
            sealed += _reseal(connection, Place(bytes(device), branch, CampaignId(bytes(campaign))))
    return sealed


def in_quarantine(connection: Connection) -> dict[CampaignId, int]:
    """How many entries of each campaign are in quarantine."""
    counted = select(QUARANTINE.c.campaign, func.count()).group_by(QUARANTINE.c.campaign)
    return {CampaignId(bytes(campaign)): entries for campaign, entries in connection.execute(counted)}


def _reseal(connection: Connection, place: Place) -> int:
    # Runs are locked before what is in quarantine, as with whoever erases them.
    lock(connection, place)
    here = and_(QUARANTINE.c.device_id == place.device, QUARANTINE.c.branch == place.branch, QUARANTINE.c.campaign == place.campaign)
    taken_out = connection.execute(delete(QUARANTINE).where(here).returning(QUARANTINE.c.seq, QUARANTINE.c.arrived))
    since = {row.seq: row.arrived for row in taken_out}
    recut(connection, place, since)
    return len(since)
