"""A pack: the signed manifest of a campaign, the pictures and briefings it names, verified before anything of it is shown or signed.

    pack      container PACK: the manifest container, each picture once, in the order of the manifest, the briefing library
    manifest  container MANIFEST: the canonical JSON of `domain.campaign.Manifest`

Both are signed by the organisation whose key the manifest names. That key proves only that the parts belong together;
whoever takes a pack compares `organisation_of` with the organisation it trusts.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from kiosk.campaign.briefings import read_library
from kiosk.campaign.files import opened_to_read
from kiosk.campaign.pictures import picture_problem
from kiosk.campaign.rules import findings
from kiosk.campaign.structure import breaches
from kiosk.crypto.container import FrameKind, Kind, Reader, Writer, read_whole
from kiosk.crypto.keys import organisation_id
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.briefing import Library
from kiosk.domain.campaign import Asset, Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.findings import Finding
from kiosk.domain.ids import Digest, OrganisationId

Said = TypeVar("Said")

MAX_ASSETS_SIZE: Final = 64 * 1024 * 1024
"""The most bytes of all assets of a pack together; a device holds them in memory while it verifies."""


@dataclass(frozen=True)
class Pack:
    """A verified pack. `revision` is the SHA-256 of `manifest_bytes`, `assets` maps SHA-256 in hexadecimal to content.

    `library`: what the last asset says, where the manifest names briefings.
    """

    manifest: Manifest
    manifest_bytes: bytes
    revision: Digest
    assets: Mapping[str, bytes]
    library: Library | None = None


def organisation_of(manifest: Manifest) -> OrganisationId:
    """The organisation that signed, by its key; 32 bytes."""
    return organisation_id(manifest.organisation_key)


def read_manifest(manifest_bytes: bytes) -> tuple[Manifest, Digest, OrganisationId]:
    """A manifest container by itself, as batches carry it: the manifest, its revision hash, its organisation.

    Raises `Refused` as `container.Reader` and `canonical.decode` do, `NEWER_VERSION` for a manifest of a later
    program, and `DAMAGED` with `where` and `problem` for one that breaks a rule of `structure`. Those of `rules` are asked
    only of packs that are built or taken.
    """
    content = read_whole(manifest_bytes, Kind.MANIFEST, lambda said: canonical.decode_record(said, Manifest).organisation_key)
    manifest = canonical.decode_record(content, Manifest)
    _refuse_any(breaches(manifest))
    return manifest, Digest(hashlib.sha256(manifest_bytes).digest()), organisation_of(manifest)


def read_pack(path: Path) -> Pack:
    """The pack in the file `path`, with everything verified: both signatures, the manifest, each picture, the briefings.

    Raises `UserError` with FILE_MISSING or FILE_NOT_READABLE, and `Refused` as `read_manifest` does; `DAMAGED` for a
    broken rule of `rules` too; `ASSET_MISSING` for a picture or library that is named and not there, `DAMAGED` for
    one that is not named; what `read_library` raises.
    """
    return _from(path, _read)


def manifest_in(path: Path) -> bytes:
    """The manifest container of the pack in the file `path`, for `read_manifest`; nothing else of the pack is looked at.

    So it can be one under which people signed before the rules of packs became stricter. Raises `UserError` as `read_pack` does, and
    `Refused` as `container.Reader` does.
    """
    return _from(path, lambda stream: next(Reader(stream, Kind.PACK).frames()).payload)


def write_pack(stream: BinaryIO, manifest_bytes: bytes, assets: Mapping[str, bytes], key: SigningKey) -> None:
    """Write the pack of a manifest container and the contents of its assets, which stand in the manifest's order."""
    writer = Writer(stream, Kind.PACK)
    writer.frame(FrameKind.MANIFEST, manifest_bytes)
    for content in assets.values():
        writer.frame(FrameKind.ASSET, content)
    writer.finish(key)


def _from(path: Path, read: Callable[[BinaryIO], Said]) -> Said:
    try:
        with opened_to_read(path) as stream:
            return read(stream)
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error


def _read(stream: BinaryIO) -> Pack:
    reader = Reader(stream, Kind.PACK)
    frames = reader.frames()
    manifest_bytes = next(frames).payload
    manifest, revision, _ = read_manifest(manifest_bytes)
    _refuse_any(findings(manifest))
    contents: list[bytes] = []
    room = MAX_ASSETS_SIZE
    for frame in frames:
        room -= len(frame.payload)
        if room < 0:
            raise Refused(Code.TOO_LARGE, part="pack", limit=MAX_ASSETS_SIZE)
        contents.append(frame.payload)
    reader.finish(manifest.organisation_key)
    assets = _named(manifest, contents)
    return Pack(manifest, manifest_bytes, revision, assets, _library(manifest, assets))


def _refuse_any(broken: Iterable[Finding]) -> None:
    for finding in broken:
        raise Refused(Code.DAMAGED, part="manifest", where=finding.where, problem=finding.problem)


def _named(manifest: Manifest, contents: list[bytes]) -> dict[str, bytes]:
    """The assets by their hashes; each exactly once, in the manifest's order, and none beside them."""
    found = {hashlib.sha256(content).hexdigest(): content for content in contents}
    for asset in manifest.assets:
        _check_asset(asset, found)
    if manifest.briefings:
        _expect(manifest.briefings, "briefings", found)
    if tuple(found) != manifest.contents or len(found) != len(contents):
        raise Refused(Code.DAMAGED, part="assets")
    return found


def _check_asset(asset: Asset, found: Mapping[str, bytes]) -> None:
    _expect(asset.sha256, asset.name, found)
    if problem := picture_problem(found[asset.sha256], asset.media_type):
        raise Refused(Code.DAMAGED, part="assets", name=asset.name, problem=problem)


def _expect(sha256: str, name: str, found: Mapping[str, bytes]) -> None:
    if sha256 not in found:
        raise Refused(Code.ASSET_MISSING, name=name)


def _library(manifest: Manifest, assets: Mapping[str, bytes]) -> Library | None:
    return read_library(assets[manifest.briefings], manifest) if manifest.briefings else None
