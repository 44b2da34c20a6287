"""Which counted signatures of a campaign wait for a look, and why."""

from sqlalchemy import select

from kiosk.central.bulk import EntryKey, entry_columns, key_of, same_entry
from kiosk.central.database import Database
from kiosk.central.opener import COUNTED
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.ids import CampaignId


def open_flags(database: Database, campaign: CampaignId) -> dict[EntryKey, tuple[str, ...]]:
    """The reasons for which nobody has decided yet, by entry. Few signatures have any."""
    key = same_entry(SIGNATURE, REVIEW)
    wanted = select(*entry_columns(REVIEW), REVIEW.c.reason).join(SIGNATURE, key)
    ours = wanted.where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED, REVIEW.c.decision.is_(None))
    found: dict[EntryKey, tuple[str, ...]] = {}
    with database.reading() as connection:
        for row in connection.execute(ours.order_by(REVIEW.c.reason)):
            found[key_of(row)] = (*found.get(key_of(row), ()), row.reason)
    return found
