"""Which deliveries this database knows of."""

from datetime import date

from sqlalchemy import func, select

from kiosk.central.database import Database
from kiosk.central.schema import DELIVERY
from kiosk.domain.ids import CampaignId


def is_recorded(database: Database, campaign: CampaignId, recipient: str, day: date) -> bool:
    """Whether a delivery of `campaign` to `recipient` was recorded on `day` (UTC)."""
    of_that_day = DELIVERY.c.made.startswith(day.isoformat(), autoescape=True)
    wanted = select(func.count()).where(DELIVERY.c.campaign == campaign, DELIVERY.c.recipient == recipient, of_that_day)
    with database.reading() as connection:
        return connection.scalars(wanted).one() > 0
