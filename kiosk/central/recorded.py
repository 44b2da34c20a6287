"""Which deliveries this database knows of."""

from sqlalchemy import func, select

from kiosk.central.database import Database
from kiosk.central.schema import DELIVERY, DELIVERY_FILE
from kiosk.domain.ids import CampaignId


def is_recorded(database: Database, campaign: CampaignId, recipient: str, file: str) -> bool:
    """Whether a delivery of `campaign` to `recipient` was recorded with a file of this name."""
    ours = select(func.count()).select_from(DELIVERY).join(DELIVERY_FILE, DELIVERY_FILE.c.delivery == DELIVERY.c.id)
    wanted = ours.where(DELIVERY.c.campaign == campaign, DELIVERY.c.recipient == recipient, DELIVERY_FILE.c.name == file)
    with database.reading() as connection:
        return connection.scalars(wanted).one() > 0
