"""What batches bring along beside entries: signed manifests, and through them campaigns, revisions and planned events.

Organisers can bring the manifest of a pack, too: of a campaign of which no batch has come yet.
"""

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from kiosk.campaign.pack import read_manifest
from kiosk.central.bulk import insert_missing
from kiosk.central.events import event_digest, record_events
from kiosk.central.schema import CAMPAIGN, ORGANISATION, PACK_REVISION
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.transfer.batch import Batch

_HASH: Final = 32
"""Bytes of a SHA-256."""


def record_manifests(connection: Connection, batch: Batch) -> None:
    """Keep the revisions of a batch, which are verified as the organisation's. What is known already stays."""
    record_revisions(connection, batch.revisions, dict(zip(batch.revisions, batch.manifests, strict=True)))


def record_revisions(connection: Connection, known: Mapping[Digest, Manifest], signed: Mapping[Digest, bytes]) -> None:
    """Keep these revisions of the organisation as it `signed` them.

    What lies there under the hash of one stays, since whoever takes batches in may not write over it: then it is kept beside that, under
    a hash that nobody can know before, and is read by what it says.
    """
    # Table by table, each in the order of its keys, so that two intakes never wait for each other crosswise.
    insert_missing(connection, CAMPAIGN, [{"id": one} for one in sorted({one.campaign_id for one in known.values()})])
    rows = [
        {"revision": revision, "campaign": one.campaign_id, "number": one.revision, "manifest": signed[revision]}
        for revision, one in sorted(known.items())
    ]
    insert_missing(connection, PACK_REVISION, rows)
    for row in rows:
        is_kept = and_(*(PACK_REVISION.c[name] == row[name] for name in ("campaign", "number", "manifest")))
        if connection.scalar(select(PACK_REVISION.c.revision).where(is_kept).limit(1)) is None:
            connection.execute(insert(PACK_REVISION).values(row | {"revision": secrets.token_bytes(_HASH)}))
    record_events(connection, {event_digest(event): event for one in known.values() for event in one.events})


def put_right(connection: Connection, revision: Digest, manifest: Manifest, signed: bytes) -> bool:
    """Write a revision that was recorded over what is not that revision, if such a row lies there under its hash; whether one did.

    Where it lies there under another hash, that row goes. Whoever takes batches in may not: what somebody put there is told until
    organisers bring the pack.
    """
    elsewhere = and_(PACK_REVISION.c.manifest == signed, PACK_REVISION.c.revision != revision)
    was_elsewhere = connection.scalar(select(PACK_REVISION.c.revision).where(elsewhere)) is not None
    if was_elsewhere:
        connection.execute(delete(PACK_REVISION).where(elsewhere))
    right = {PACK_REVISION.c.campaign: manifest.campaign_id, PACK_REVISION.c.number: manifest.revision, PACK_REVISION.c.manifest: signed}
    is_right = and_(PACK_REVISION.c.revision == revision, *(column == value for column, value in right.items()))
    if connection.scalar(select(PACK_REVISION.c.revision).where(is_right)) is not None:
        return was_elsewhere
    wrong = PACK_REVISION.c.revision == revision
    connection.execute(update(PACK_REVISION).where(wrong).values({column.name: value for column, value in right.items()}))
    return True


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


@dataclass(frozen=True)
class SignedRevision:
    """A revision of the organisation: `content` is its manifest as it was signed."""

    revision: Digest
    manifest: Manifest
    content: bytes


@dataclass(frozen=True)
class UnreadRevision:
    """A row that is no revision which the organisation signed, by what it says that it is: damaged, or somebody else's.

    `may_promise`: the organisation's newest promise may be in its place, since it is not what its hash says, says of a revision of the
    organisation what that is not, or reads as what a later program wrote; and no revision that is known belongs there.
    """

    revision: Digest
    campaign: CampaignId
    may_promise: bool

    @property
    def alarm(self) -> str:
        """As reports tell it."""
        return f"{'promise' if self.may_promise else 'pack'}:{self.revision.hex()}"


def read_revisions(connection: Connection, campaign: CampaignId | None = None) -> Iterator[SignedRevision | UnreadRevision]:
    """What the rows hold, of one campaign or of all, newest first: of several with one number everywhere the same.

    Who may take batches in may write rows, and decides neither what is promised nor for how long. Each is verified when it is asked for.
    """
    organisation, rows = _rows(connection, campaign)
    found = [_read(row, organisation) for row in rows]
    known = {one.revision for one in found if isinstance(one, SignedRevision)}
    for row, one in zip(rows, found, strict=True):
        # What is in the place of a revision that is known, or says the same as one, hides no other.
        hides = known.isdisjoint((row.revision, _hash(row)))
        yield one if isinstance(one, SignedRevision) or hides else replace(one, may_promise=False)


def newest_revision(connection: Connection, campaign: CampaignId) -> int:
    """The highest revision number of a campaign that batches brought; 0 for none. Raises as `promised_revisions`."""
    return max((one.revision for one in promised_revisions(connection, campaign).values()), default=0)


def revisions(connection: Connection, campaign: CampaignId | None = None) -> dict[Digest, Manifest]:
    """All revisions that batches brought and the organisation signed, of one campaign or of all, newest first."""
    return _manifests(read_revisions(connection, campaign))


def promised_revisions(connection: Connection, campaign: CampaignId) -> dict[Digest, Manifest]:
    """The same for what must be as a campaign promised. Raises `Refused(PACK_UNREAD)` where it may have promised something else since."""
    found = list(read_revisions(connection))  # of all: a damaged row may say that it is another campaign's
    if any(isinstance(one, UnreadRevision) and one.may_promise and one.campaign == campaign for one in found):
        raise Refused(Code.PACK_UNREAD, campaign=campaign.hex())
    return {revision: one for revision, one in _manifests(found).items() if one.campaign_id == campaign}


def unread_revisions(connection: Connection) -> list[UnreadRevision]:
    """The rows that nobody reads, in the order of their hashes; of a sound database none."""
    unread = (one for one in read_revisions(connection) if isinstance(one, UnreadRevision))
    return sorted(unread, key=lambda one: one.revision)


def newest_signed(connection: Connection) -> dict[CampaignId, SignedRevision]:
    """The newest revision of each campaign, in the order of their ids; a campaign of which none can be read is missing."""
    newest: dict[CampaignId, SignedRevision] = {}
    organisation, rows = _rows(connection)
    for row in rows:
        campaign = CampaignId(bytes(row.campaign))
        if campaign not in newest and isinstance(one := _read(row, organisation), SignedRevision):
            newest[campaign] = one
    return dict(sorted(newest.items()))


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


def _manifests(found: Iterable[SignedRevision | UnreadRevision]) -> dict[Digest, Manifest]:
    return {one.revision: one.manifest for one in found if isinstance(one, SignedRevision)}


def _rows(connection: Connection, campaign: CampaignId | None = None) -> tuple[bytes, Sequence[Row[Any]]]:
    """The organisation, and the rows that say that they are its revisions, newest first: of one number by what they hold."""
    statement = select(PACK_REVISION)
    if campaign is not None:
        statement = statement.where(PACK_REVISION.c.campaign == campaign)
    rows = connection.execute(statement).all()
    return connection.scalars(select(ORGANISATION.c.id)).one(), sorted(rows, key=lambda row: (-row.number, _hash(row)))


def _read(row: Row[Any], organisation: bytes) -> SignedRevision | UnreadRevision:
    content, campaign = bytes(row.manifest), CampaignId(bytes(row.campaign))
    is_whole = _hash(row) == row.revision
    unread = UnreadRevision(Digest(bytes(row.revision)), campaign, may_promise=not is_whole)
    try:
        manifest, revision, signer = read_manifest(content)
    except Refused as error:
        return replace(unread, may_promise=not is_whole or error.code is Code.NEWER_VERSION)
    if signer != organisation:
        return unread
    if (row.campaign, row.number) != (manifest.campaign_id, manifest.revision):
        return replace(unread, campaign=manifest.campaign_id, may_promise=True)
    return SignedRevision(revision, manifest, content)  # under whatever hash it lies: what it says is signed


def _hash(row: Row[Any]) -> bytes:
    """Of what the row holds: under it a revision lies, or should."""
    return hashlib.sha256(row.manifest).digest()
