"""Which deliveries this database knows of."""

from sqlalchemy import func, select

from kiosk.central.database import Database
from kiosk.central.schema import DELIVERY_FILE


def is_recorded(database: Database, file: str) -> bool:
    """Whether any delivery was recorded with a file of this name: two campaigns may have the same short name."""
    wanted = select(func.count()).select_from(DELIVERY_FILE).where(DELIVERY_FILE.c.name == file)
    with database.reading() as connection:
        return connection.scalars(wanted).one() > 0
