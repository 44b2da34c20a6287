"""What a volunteer sees of a device: numbers and states, nobody's data."""

from datetime import UTC, datetime

from sqlalchemy import Connection

from kiosk.crypto.keys import fingerprint
from kiosk.device.export import exported, exports
from kiosk.device.identity import Identity
from kiosk.device.log import numbers, tip, waiting_since
from kiosk.device.packs import HeldPack
from kiosk.device.purge import Weight, through
from kiosk.device.signing import Conditions
from kiosk.domain.errors import Code
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.device import CampaignOnDevice, DeviceReport


def device_report(connection: Connection, identity: Identity, conditions: Conditions, now: datetime) -> DeviceReport:
    """The state of the device, with what its clock says of the time."""
    entries, safe = tip(connection, identity).seq, through(connection, Weight.SAFE)
    return DeviceReport(
        device=identity.device.hex(),
        label=identity.label,
        organisation=identity.organisation.hex(),
        organisation_fingerprint=fingerprint(identity.organisation_key),
        fingerprint=fingerprint(identity.key.public),
        entries=entries,
        acknowledged=safe,
        unacknowledged=entries - safe,
        unexported=entries - max(safe, exported(connection)),
        waiting_days=_days(waiting_since(connection, entries - safe), now),
        campaigns=_campaigns(connection, conditions),
        event=conditions.event.name if conditions.event else "",
        alias=conditions.alias,
        exports=exports(connection),
        stopped=conditions.stopped,
    )


def _days(since: str, now: datetime) -> int:
    """Whole days since an hour as tallies spell it; a clock that went back has seen none."""
    return max(0, (now - datetime.fromisoformat(f"{since}:00:00").replace(tzinfo=UTC)).days) if since else 0


def _campaigns(connection: Connection, conditions: Conditions) -> tuple[CampaignOnDevice, ...]:
    signed = numbers(connection)
    verified = [_campaign(held, signed.get(held.manifest.campaign_id, 0), conditions.stopped) for held in conditions.packs.held]
    return (*verified, *(_unverified(campaign, signed.get(campaign, 0)) for campaign in conditions.packs.unverified))


def _campaign(held: HeldPack, signed: int, stopped: str) -> CampaignOnDevice:
    manifest = held.manifest
    return CampaignOnDevice(
        campaign=manifest.campaign,
        slug=manifest.slug,
        title=manifest.title,
        revision=manifest.revision,
        signed=signed,
        collecting=stopped or (Code.CAMPAIGN_PAUSED.value if manifest.paused else ""),
    )


def _unverified(campaign: CampaignId, signed: int) -> CampaignOnDevice:
    return CampaignOnDevice(campaign=campaign.hex(), slug="", title="", revision=0, signed=signed, collecting=Code.DAMAGED.value)
