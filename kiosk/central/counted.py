"""What a delivery is made of: the counted signatures of one campaign, and where a frozen delivery is recorded."""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.central.database import Database
from kiosk.domain.campaign import HandOver, Manifest
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, DeviceId, Digest


@dataclass(frozen=True, slots=True)
class CountedSignature:
    """A signature that counts. `revision` is the pack its signer saw, `country` an ISO code or "". The repr shows nobody."""

    device: DeviceId
    branch: int
    seq: int
    revision: Digest
    language: str
    event: str
    country: str
    receipt_leaf: Digest
    hand_over: Mapping[str, HandOver] = field(repr=False)
    fields: Mapping[FieldName, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FrozenItem:
    """One signature of a delivery."""

    device: DeviceId
    branch: int
    seq: int
    hand_over: HandOver


@dataclass(frozen=True)
class DeliveryRecord:
    """What is kept of a delivery. `root`: the Merkle root over the receipts of all its items."""

    campaign: CampaignId
    recipient: str
    named: int
    counted_only: int
    root: Digest


def counted_signatures(database: Database, campaign: CampaignId) -> Iterator[CountedSignature]:
    """The counted signatures of `campaign`, as a stream in bounded memory, in no promised order."""


def campaign_manifests(database: Database, campaign: CampaignId) -> Mapping[Digest, Manifest]:
    """All revisions of `campaign` that batches brought. Raises `UserError(CAMPAIGN_UNKNOWN)` where there is none."""


def freeze_delivery(database: Database, delivery: DeliveryRecord, items: Iterable[FrozenItem]) -> str:
    """Record a delivery and its items; its id in hexadecimal.

    Raises `EnvironmentProblem(DATABASE_CHANGED)` where an item counts no more since it was read: make the list again.
    """
