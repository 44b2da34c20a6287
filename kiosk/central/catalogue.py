"""What batches bring along beside entries: signed manifests, and through them campaigns, revisions and planned events.

Organisers can bring the manifest of a pack, too: of a campaign of which no batch has come yet.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, select

from kiosk.campaign.pack import read_manifest
from kiosk.central.bulk import insert_missing
from kiosk.central.events import event_digest, record_events
from kiosk.central.schema import CAMPAIGN, ORGANISATION, PACK_REVISION
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.transfer.batch import Batch


def record_manifests(connection: Connection, batch: Batch) -> None:
    """Keep the revisions of a batch, which are verified as the organisation's. What is known already stays."""
    record_revisions(connection, batch.revisions, dict(zip(batch.revisions, batch.manifests, strict=True)))


def record_revisions(connection: Connection, known: Mapping[Digest, Manifest], signed: Mapping[Digest, bytes]) -> None:
    """Keep these revisions of the organisation as it `signed` them. What is known already stays."""
    # Table by table, each in the order of its keys, so that two intakes never wait for each other crosswise.
    insert_missing(connection, CAMPAIGN, [{"id": one} for one in sorted({one.campaign_id for one in known.values()})])
    rows = [
        {"revision": revision, "campaign": one.campaign_id, "number": one.revision, "manifest": signed[revision]}
        for revision, one in sorted(known.items())
    ]
    insert_missing(connection, PACK_REVISION, rows)
    record_events(connection, {event_digest(event): event for one in known.values() for event in one.events})


def known_campaigns(connection: Connection) -> list[CampaignId]:
    """The campaigns that batches and packs made known, in the order of their ids."""
    return [CampaignId(bytes(one)) for one in connection.scalars(select(CAMPAIGN.c.id).order_by(CAMPAIGN.c.id))]


def expect_known(connection: Connection, campaign: CampaignId) -> None:
    """Raise `UserError(CAMPAIGN_UNKNOWN)` for a campaign of which nothing is here."""
    if connection.scalar(select(CAMPAIGN.c.id).where(CAMPAIGN.c.id == campaign)) is None:
        raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())


def known_revisions(connection: Connection, campaign: CampaignId | None = None) -> frozenset[Digest]:
    """Which revisions batches and packs brought, of one campaign or of all."""
    return frozenset(revisions(connection, campaign))


def newest_revision(connection: Connection, campaign: CampaignId) -> int:
    """The highest revision number of a campaign that batches brought; 0 for none."""
    return next((one.manifest.revision for one in _signed(connection, campaign)), 0)


def revisions(connection: Connection, campaign: CampaignId | None = None) -> dict[Digest, Manifest]:
    """All revisions that batches brought, of one campaign or of all, newest first: of several with one number everywhere the same.

    Those that the organisation signed: who may take batches in may write rows, and decides neither what is promised nor for how long.
    """
    return {one.revision: one.manifest for one in _signed(connection, campaign)}


def foreign_revisions(connection: Connection) -> list[Digest]:
    """Rows that are no revision which the organisation signed, by what they say that they are; of a sound database none."""
    known = {one.revision for one in _signed(connection)}
    every = connection.scalars(select(PACK_REVISION.c.revision).order_by(PACK_REVISION.c.revision))
    return [one for one in map(Digest, map(bytes, every)) if one not in known]


@dataclass(frozen=True)
class SignedRevision:
    """A revision of the organisation: `content` is its manifest as it was signed."""

    revision: Digest
    manifest: Manifest
    content: bytes


def newest_signed(connection: Connection) -> dict[CampaignId, SignedRevision]:
    """The newest revision of each campaign, in the order of their ids; a campaign of which none can be read is missing."""
    newest = {campaign: next(_signed(connection, campaign), None) for campaign in known_campaigns(connection)}
    return {campaign: one for campaign, one in newest.items() if one}


def newest_manifests(connection: Connection) -> dict[CampaignId, Manifest]:
    """What these say."""
    return {campaign: one.manifest for campaign, one in newest_signed(connection).items()}


class CampaignName(NamedTuple):
    """How reports call a campaign. `titles`: by language, its own first."""

    slug: str
    title: str
    titles: dict[str, str]


def name_of(campaign: CampaignId, newest: Manifest | None) -> CampaignName:
    """As its newest pack calls it, or by its id where none can be read, which is of no language (`und`, BCP 47): its entries are told."""
    text = campaign.hex()
    return CampaignName(newest.slug, newest.title, newest.titles) if newest else CampaignName(text, text, {"und": text})


def _signed(connection: Connection, campaign: CampaignId | None = None) -> Iterator[SignedRevision]:
    """What the rows hold that are as they say and signed by the organisation, newest first. Each is verified when it is asked for."""
    organisation = connection.scalars(select(ORGANISATION.c.id)).one()
    statement = select(PACK_REVISION).order_by(PACK_REVISION.c.number.desc(), PACK_REVISION.c.revision)
    if campaign is not None:
        statement = statement.where(PACK_REVISION.c.campaign == campaign)
    for row in connection.execute(statement).all():
        content = bytes(row.manifest)
        try:
            manifest, revision, signer = read_manifest(content)
        except Refused as error:
            if error.code is Code.NEWER_VERSION:  # perhaps the organisation's: without it nothing may be decided
                raise
            continue
        said = (row.revision, row.campaign, row.number, organisation)
        if said == (revision, manifest.campaign_id, manifest.revision, signer):
            yield SignedRevision(revision, manifest, content)
