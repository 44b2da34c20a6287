"""Which signatures wait for a look, and why."""

from typing import Final

from sqlalchemy import ColumnElement, and_, select

from kiosk.central.bulk import EntryKey, entry_columns, key_of, same_entry
from kiosk.central.database import Database
from kiosk.central.opener import COUNTED, DUPLICATE
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.domain.ids import CampaignId

WAITS: Final[ColumnElement[bool]] = and_(REVIEW.c.decision.is_(None), SIGNATURE.c.state.in_((COUNTED, DUPLICATE)))
"""Whether a flag waits for somebody. What was withdrawn or excluded needs no look, nor may anybody decide on what was withdrawn."""


def open_flags(database: Database, campaign: CampaignId) -> dict[EntryKey, tuple[str, ...]]:
    """Of counted signatures: the reasons for which nobody has decided yet, by entry. Few have any."""
    key = same_entry(SIGNATURE, REVIEW)
    wanted = select(*entry_columns(REVIEW), REVIEW.c.reason).join(SIGNATURE, key)
    ours = wanted.where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED, REVIEW.c.decision.is_(None))
    found: dict[EntryKey, tuple[str, ...]] = {}
    with database.reading() as connection:
        for row in connection.execute(ours.order_by(REVIEW.c.reason)):
            found[key_of(row)] = (*found.get(key_of(row), ()), row.reason)
    return found
