"""The packs of a device: verified when they come, and again from the store at each start (DESIGN section 2, fail closed)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.campaign.briefings import decode_library
from kiosk.campaign.files import opened_to_read
from kiosk.campaign.pack import Pack, organisation_of, read_manifest, read_pack
from kiosk.crypto.keyfile import is_key_file
from kiosk.crypto.sealing import key_id
from kiosk.device.schema import ASSET, ENTRY, PACK
from kiosk.domain.briefing import Library
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, Digest, KeyId, OrganisationId

_START: Final = 64
"""How many bytes tell a key file from a pack."""


@dataclass(frozen=True)
class HeldPack:
    """A pack in the store. `row` is its number there, `size` the bytes of manifest, pictures and briefings."""

    row: int
    manifest: Manifest
    revision: Digest
    size: int

    @cached_property
    def key_id(self) -> KeyId:
        """The name of its sealing key."""
        return key_id(self.manifest.sealing_key)


@dataclass(frozen=True)
class CurrentPacks:
    """The packs that verify, in the order in which they came, and the campaigns whose pack does not."""

    held: tuple[HeldPack, ...]
    unverified: tuple[CampaignId, ...]


def pack_in_file(path: Path) -> Pack:
    """The verified pack in `path`.

    Raises `UserError(PRIVATE_KEY_ON_DEVICE)` for a key file, and whatever `read_pack` raises.
    """
    try:
        with opened_to_read(path) as stream:
            start = stream.read(_START)
    except OSError:
        start = b""  # read_pack says why
    if is_key_file(start):
        raise UserError(Code.PRIVATE_KEY_ON_DEVICE, path=str(path))
    return read_pack(path)


def take_pack(connection: Connection, pack: Pack, organisation: OrganisationId) -> None:
    """Make `pack` the current revision of its campaign. One that is current already changes nothing.

    Raises `Refused` with PACK_FOREIGN for another organisation's, PACK_OLDER for an earlier revision, or another
    content under the current number.
    """
    if organisation_of(pack.manifest) != organisation:
        raise Refused(Code.PACK_FOREIGN)
    campaign = pack.manifest.campaign_id
    present = connection.execute(select(PACK).where(PACK.c.campaign == campaign, PACK.c.current)).one_or_none()
    if present is not None and present.sha256 == pack.revision:
        return
    if present is not None and present.revision >= pack.manifest.revision:
        raise Refused(Code.PACK_OLDER, revision=pack.manifest.revision, present=present.revision)
    connection.execute(update(PACK).where(PACK.c.campaign == campaign).values(current=False))
    position = present.position if present is not None else connection.execute(select(func.count(PACK.c.campaign.distinct()))).scalar_one()
    row = {"campaign": campaign, "revision": pack.manifest.revision, "sha256": pack.revision, "manifest": pack.manifest_bytes}
    connection.execute(insert(PACK), row | {"position": position, "current": True})
    _write_assets(connection, pack.assets)
    drop_unused(connection, organisation)


def drop_unused(connection: Connection, organisation: OrganisationId) -> None:
    """Forget revisions that are neither current nor named by an entry still here, and contents no current pack names."""
    named = select(ENTRY.c.pack).where(ENTRY.c.pack.is_not(None))
    connection.execute(delete(PACK).where(~PACK.c.current, PACK.c.id.not_in(named)))
    packs = current_packs(connection, organisation).held
    wanted = [bytes.fromhex(name) for held in packs for name in held.manifest.contents]
    connection.execute(delete(ASSET).where(ASSET.c.sha256.not_in(wanted)))


def current_packs(connection: Connection, organisation: OrganisationId) -> CurrentPacks:
    """The current revision of each campaign, every signature verified again: without a verified pack nothing is collected."""
    held: list[HeldPack] = []
    unverified: list[CampaignId] = []
    for row in connection.execute(select(PACK).where(PACK.c.current).order_by(PACK.c.position)):
        try:
            held.append(_held(connection, row.id, row.manifest, organisation))
        except Refused:  # one campaign that cannot be shown must not keep the others from being signed or exported
            unverified.append(CampaignId(row.campaign))
    return CurrentPacks(tuple(held), tuple(unverified))


def manifests_of(connection: Connection, first: int, last: int) -> tuple[tuple[Digest, bytes], ...]:
    """The signed manifests that entries `first` to `last` name, each with its hash, in the order of their first use."""
    used = (
        select(ENTRY.c.pack, func.min(ENTRY.c.seq).label("begin"))
        .where(ENTRY.c.seq.between(first, last), ENTRY.c.pack.is_not(None))
        .group_by(ENTRY.c.pack)
        .subquery()
    )
    rows = connection.execute(select(PACK.c.sha256, PACK.c.manifest).join(used, used.c.pack == PACK.c.id).order_by(used.c.begin))
    return tuple((Digest(row.sha256), row.manifest) for row in rows)


def campaigns_of(connection: Connection, first: int, last: int) -> frozenset[CampaignId]:
    """The campaigns of the entries `first` to `last` that are still here."""
    rows = connection.scalars(select(PACK.c.campaign).distinct().join(ENTRY).where(ENTRY.c.seq.between(first, last)))
    return frozenset(CampaignId(campaign) for campaign in rows)


def library_of(connection: Connection, manifest: Manifest) -> Library | None:
    """The briefings of a current pack; none where it has none. Raises as `asset_content` and `decode_library`."""
    return decode_library(asset_content(connection, manifest.briefings)) if manifest.briefings else None


def asset_content(connection: Connection, sha256: str) -> bytes:
    """A picture or library of a current pack. Raises `UserError(ASSET_MISSING)` for one that no pack names."""
    content = connection.execute(select(ASSET.c.content).where(ASSET.c.sha256 == bytes.fromhex(sha256))).scalar_one_or_none()
    if content is None:
        raise UserError(Code.ASSET_MISSING, name=sha256)
    return bytes(content)


def _write_assets(connection: Connection, assets: Mapping[str, bytes]) -> None:
    rows = [{"sha256": bytes.fromhex(name), "content": content} for name, content in assets.items()]
    if rows:
        connection.execute(upsert(ASSET).on_conflict_do_nothing(), rows)


def _held(connection: Connection, row: int, content: bytes, organisation: OrganisationId) -> HeldPack:
    manifest, revision, signer = read_manifest(content)
    if signer != organisation:
        raise Refused(Code.PACK_FOREIGN)
    return HeldPack(row, manifest, revision, len(content) + _size_of(connection, manifest.contents))


def _size_of(connection: Connection, names: Iterable[str]) -> int:
    wanted = [bytes.fromhex(name) for name in names]
    size = func.coalesce(func.sum(func.length(ASSET.c.content)), 0)
    return int(connection.execute(select(size).where(ASSET.c.sha256.in_(wanted))).scalar_one())
