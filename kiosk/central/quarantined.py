"""What is in quarantine: how many entries could not be opened, and why. Nobody has read them, so nothing here is about a person."""

from sqlalchemy import func, select

from kiosk.central.database import Database
from kiosk.central.schema import DEVICE, QUARANTINE
from kiosk.domain.reports.intake import QuarantineRow


def quarantined(database: Database) -> tuple[QuarantineRow, ...]:
    """What is in quarantine by campaign, reason and device, the most first."""
    columns = QUARANTINE.c
    parts = (columns.campaign, columns.reason, columns.device_id, DEVICE.c.label)
    joined = select(*parts, func.count(), func.min(columns.arrived)).outerjoin(DEVICE, DEVICE.c.device_id == columns.device_id)
    ordered = joined.group_by(*parts).order_by(func.count().desc(), *parts)
    with database.reading() as connection:
        return tuple(
            QuarantineRow(campaign=campaign.hex(), device=device.hex(), label=label or "", reason=reason, entries=entries, arrived=arrived)
            for campaign, reason, device, label, entries, arrived in connection.execute(ordered)
        )
