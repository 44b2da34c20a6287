"""Batches put together by hand, right ones and wrong ones, all signed by one test device with a fixed key."""

import base64
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import msgspec

from kiosk.campaign.pack import read_manifest
from kiosk.crypto import container
from kiosk.crypto.container import FrameKind, Kind, Writer
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.log import device_id, first_head, leaf, next_head
from kiosk.crypto.sealing import Header, key_id, seal
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.ids import CampaignId, Digest
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.transfer.batch import BatchHeader
from tests.support.packs import RING, manifest_container, setting, vector_json

DEVICE: Final = SigningKey(b"d" * 32)
DEVICE_ID: Final = device_id(DEVICE.public)
INTAKE: Final = RING.signing_key(Role.INTAKE)


@dataclass(frozen=True)
class Parts:
    """What a batch is made of. `file` writes it as it stands, right or wrong."""

    header: bytes
    manifests: tuple[bytes, ...]
    envelopes: tuple[bytes, ...]
    acknowledgement: bytes = b""
    key: SigningKey = DEVICE

    def file(self) -> bytes:
        stream = io.BytesIO()
        writer = Writer(stream, Kind.BATCH)
        writer.frame(FrameKind.HEADER, self.header)
        for manifest in self.manifests:
            writer.frame(FrameKind.MANIFEST, manifest)
        if self.acknowledgement:
            writer.frame(FrameKind.ACKNOWLEDGEMENT, self.acknowledgement)
        for envelope in self.envelopes:
            writer.frame(FrameKind.ENVELOPE, envelope)
        writer.finish(self.key)
        return stream.getvalue()

    @property
    def said(self) -> BatchHeader:
        """What the header says."""
        return canonical.decode(self.header, BatchHeader)

    def saying(self, **changes: object) -> "Parts":
        """The same with a header that says something else."""
        return replace(self, header=canonical.encode(msgspec.structs.replace(self.said, **changes)))


@cache
def manifest_of(campaign: int = 1, revision: int = 1, ring: KeyRing = RING) -> bytes:
    """A signed manifest whose entries are small."""

    def change(content: dict[str, object]) -> None:
        setting(
            campaign=bytes([campaign] * 16).hex(),
            slug=f"c{campaign}",
            revision=revision,
            fields={"given_name": "required", "country": "required"},
            organisation_key=text_of(ring.organisation_public_key),
            sealing_key=text_of(ring.opening_key(CampaignId(bytes([campaign] * 16))).public),
        )(content)
        del content["ink"]
        content["consents"] = [one for one in content["consents"] if one["purpose"] == "sign"]  # type: ignore[attr-defined]

    return manifest_container(vector_json(change), ring.signing_key(Role.PACK))


def envelope(seq: int, manifest: bytes | None = None, bucket: int = 0, **changes: object) -> bytes:
    """A sealed entry that a reader of batches takes, in the manifest's size unless told otherwise; what it holds is for openers."""
    content, revision, organisation = read_manifest(manifest or manifest_of())
    header = Header(organisation, content.campaign_id, revision, key_id(content.sealing_key), DEVICE_ID, seq)
    said = msgspec.structs.replace(header, **changes)
    sealed = seal(content.sealing_key, header, b"{}", bucket or content.bucket)
    return said.encode() + sealed[len(said.encode()) :]


def parts(
    envelopes: Sequence[bytes], manifests: Sequence[bytes], first: int = 1, before: Digest | None = None, acknowledgement: bytes = b""
) -> Parts:
    """A right batch of these entries."""
    head = before or first_head(RING.organisation, DEVICE.public)
    after = chain(head, envelopes)
    header = BatchHeader(
        schema=1,
        organisation=RING.organisation.hex(),
        device_key=DEVICE.public,
        label="Tablet 1",
        first=first,
        last=first + len(envelopes) - 1,
        head_before=head.hex(),
        head_after=after.hex(),
        manifests=tuple(hashlib.sha256(manifest).hexdigest() for manifest in manifests),
    )
    return Parts(canonical.encode(header), tuple(manifests), tuple(envelopes), acknowledgement)


def chain(head: Digest, envelopes: Sequence[bytes]) -> Digest:
    """The head after these entries."""
    for one in envelopes:
        head = next_head(head, leaf(one))
    return head


@cache
def good() -> Parts:
    """Three entries of two campaigns, from the beginning of the log."""
    one, two = manifest_of(1), manifest_of(2)
    return parts([envelope(1, one), envelope(2, two), envelope(3, one)], [one, two])


@cache
def later() -> Parts:
    """The next two entries, with the acknowledgement of the first three."""
    one = manifest_of(1)
    head = chain(first_head(RING.organisation, DEVICE.public), good().envelopes)
    return parts([envelope(4, one), envelope(5, one)], [one], 4, head, acknowledged(3, head))


def acknowledged(last: int, head: Digest, key: SigningKey = INTAKE, **changes: object) -> bytes:
    """The signed acknowledgement of entries 1 to `last`."""
    said = Acknowledgement(
        schema=1,
        organisation=RING.organisation.hex(),
        central="0c" * 16,
        signer=key.public,
        device=DEVICE_ID.hex(),
        first=1,
        last=last,
        head=head.hex(),
    )
    return write_acknowledgement(msgspec.structs.replace(said, **changes), key)


def signed(content: bytes, kind: Kind, key: SigningKey = INTAKE) -> bytes:
    """Any content as a container of one frame."""
    return container.write_whole(content, kind, key)


def text_of(key: bytes) -> str:
    """A key as JSON spells it."""
    return base64.b64encode(key).decode("ascii")
