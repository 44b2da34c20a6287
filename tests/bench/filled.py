"""Embedded databases with signatures that are counted as if they had come in batches and been opened."""

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from sqlalchemy import insert

from kiosk.central.bulk import Cell, insert_rows
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.events import event_digest
from kiosk.central.schema import CAMPAIGN, EVENT, PACK_REVISION, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain import canonical
from kiosk.domain.ids import CampaignId
from tests.support.central_batches import RALLY, SomeCampaign

RING: Final = KeyRing.from_seed(b"b" * 32)
CAMPAIGN_ID: Final = CampaignId(b"c" * 16)
_PER_DEVICE: Final = 1000

Told = Mapping[str, str]
"""The fields of a signature."""


def fill(
    url: str,
    count: int,
    fields: Callable[[int], Told],
    hand_over: Callable[[int], Told],
    stand: Callable[[int], int | None] = lambda _: None,
) -> None:
    """A database with signatures of one campaign. What each says and who gets what of it follows from its number, from 0 on.

    `stand`: the number of the one that stands for it; it is a duplicate then.
    """
    create_database(url, RING)
    campaign, event = SomeCampaign(RING, CAMPAIGN_ID), event_digest(RALLY)
    with Database.open(url, RING) as database, database.writing() as connection:
        connection.execute(insert(CAMPAIGN).values(id=CAMPAIGN_ID))
        revision = {"revision": campaign.revision, "campaign": CAMPAIGN_ID, "number": 1, "manifest": campaign.signed}
        connection.execute(insert(PACK_REVISION).values(revision))
        told = {"name": RALLY.name, "place": RALLY.place, "date": RALLY.date, "timezone": RALLY.timezone}
        connection.execute(insert(EVENT).values(digest=event, id=bytes.fromhex(RALLY.id), **told))
        same: dict[str, Cell] = {"revision": campaign.revision, "event": event}
        each = ({**_signature(number, fields(number), hand_over(number)), **same, **_standing(stand(number))} for number in range(count))
        insert_rows(connection, SIGNATURE, (tuple(told.get(column.name) for column in SIGNATURE.columns) for told in each))


def keys(count: int) -> Iterator[tuple[bytes, int, int]]:
    """Device, branch and sequence number of each."""
    return map(_key, range(count))


def _key(number: int) -> tuple[bytes, int, int]:
    return hashlib.sha256(b"device %d" % (number // _PER_DEVICE)).digest(), 0, number % _PER_DEVICE + 1


def _standing(stand: int | None) -> dict[str, Cell]:
    if stand is None:
        return {"state": "counted"}
    place: dict[str, Cell] = dict(zip(("stand_device", "stand_branch", "stand_seq"), _key(stand), strict=True))
    return {"state": "duplicate", "rule": "place", **place}


def _signature(number: int, fields: Told, hand_over: Told) -> dict[str, Cell]:
    return {
        **dict(zip(("device_id", "branch", "seq"), _key(number), strict=True)),
        "campaign": CAMPAIGN_ID,
        "intake": 1,
        "entry": secrets.token_bytes(16),
        "source": "self",
        "signed": "2025-02-08T14:03:22Z",
        "language": "fr",
        "screen_language": "fr",
        "receipt_leaf": secrets.token_bytes(32),
        "country": fields["country"],
        "fields": canonical.encode(dict(fields)).decode(),
        "hand_over": canonical.encode(dict(hand_over)).decode(),
    }
