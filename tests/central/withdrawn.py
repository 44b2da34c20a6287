"""Signatures that are withdrawn with a code, and the desk where it is given."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.crypto import receipt
from kiosk.office.withdrawals import Withdrawals
from tests.support.central_batches import SomeCampaign, SomeDevice

if TYPE_CHECKING:  # its fixtures are made of these
    from tests.central.conftest import Centre

SECRET = bytes(range(16))
CODE = receipt.encode_code(SECRET)


def sign_with(device: SomeDevice, campaign: SomeCampaign, given: str = "Ava", **answers: str | bool) -> None:
    """Sign as a session whose secret is SECRET does."""
    device.sign(campaign, given=given, receipt=receipt.for_campaign(SECRET, campaign.id).hex(), **answers)


def opened(centre: "Centre", *devices: SomeDevice) -> None:
    """Take in and open what they have."""
    for device in devices:
        centre.approve(device)
        centre.take_from(device)
    centre.open()


def at_day(centre: "Centre", day: int) -> Withdrawals:
    """The desk on a day of a month."""
    return Withdrawals(centre.database, centre.ring, lambda: datetime(2026, 3, day, 12, tzinfo=UTC))
