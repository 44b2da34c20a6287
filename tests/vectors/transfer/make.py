"""Writes the vectors of batches and acknowledgements anew: `python -m tests.vectors.transfer.make`. For a new rule only.

Files of released versions stay as they are: they must be read, or be refused, for ever. Sealing is random, so that each run
gives other bytes.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from kiosk.crypto.container import Kind
from kiosk.crypto.keys import Role
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.errors import Code
from kiosk.domain.ids import CampaignId, DeviceId, Digest, KeyId, OrganisationId
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.request import DeviceRequest, write_request
from tests.support.batches import DEVICE, INTAKE, acknowledged, envelope, good, later, manifest_of, parts, signed, text_of
from tests.support.packs import RING, STRANGER

VECTORS: Final = Path(__file__).parent
Vector = tuple[str, Code, bytes]
_ONES: Final = b"\x01" * 32
_NESTED: Final = b'{"a":' + b"[" * 3000 + b"]" * 3000 + b"}"


def flipped(content: bytes, place: int) -> bytes:
    """`content` with one bit of the byte at `place` changed."""
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def refused_batches() -> Iterator[Vector]:
    """All batches that must be refused: name, code, bytes."""
    yield from damaged()
    yield from headers_wrong()
    yield from manifests_wrong()
    yield from envelopes_wrong()
    yield from acknowledgements_carried_wrong()


def damaged() -> Iterator[Vector]:
    """Damage that hits the file."""
    content = good().file()
    yield "empty", Code.WRONG_KIND_OF_FILE, b""
    yield "another-kind-of-file", Code.WRONG_KIND_OF_FILE, b"RKP1" + content[4:]
    yield "newer-container", Code.NEWER_VERSION, content[:4] + b"\x02" + content[5:]
    yield "cut-by-a-byte", Code.DAMAGED, content[:-1]
    yield "a-byte-too-long", Code.DAMAGED, content + b"\0"
    yield "bit-in-the-label", Code.SIGNATURE_INVALID, content.replace(b"Tablet 1", b"Tablet 0")
    yield "bit-in-the-signature", Code.SIGNATURE_INVALID, flipped(content, len(content) - 1)
    yield "signed-by-another-device", Code.SIGNATURE_INVALID, replace(good(), key=SigningKey(b"e" * 32)).file()
    yield "no-envelope", Code.DAMAGED, content[: content.index(b"RKE1") - 5] + bytes(5) + content[-64:]


def headers_wrong() -> Iterator[Vector]:
    """Headers that are signed and say what is not so."""
    right = good()
    yield "newer-header", Code.NEWER_VERSION, replace(right, header=right.header.replace(b'"schema":1', b'"schema":2')).file()
    yield "header-with-a-space", Code.NOT_CANONICAL, replace(right, header=right.header.replace(b'"last":', b'"last": ')).file()
    yield "header-with-an-unknown-key", Code.DAMAGED, replace(right, header=right.header.replace(b"{", b'{"a":1,', 1)).file()
    yield "last-before-first", Code.CHAIN_BROKEN, later().saying(first=5, last=4).file()
    yield "first-is-zero", Code.DAMAGED, right.saying(first=0).file()
    yield "label-too-long", Code.DAMAGED, right.saying(label="x" * 81).file()
    yield "label-empty", Code.DAMAGED, right.saying(label="").file()
    yield "label-with-a-zero-byte", Code.DAMAGED, right.saying(label="a\0b").file()
    yield "label-with-an-escape", Code.DAMAGED, right.saying(label="a\x1b[2Jb").file()
    yield "label-read-backwards", Code.DAMAGED, right.saying(label="a\u202eb").file()
    yield "label-of-two-lines", Code.DAMAGED, right.saying(label="a\nb").file()
    yield "label-with-a-space-before-it", Code.DAMAGED, right.saying(label=" a").file()
    yield "header-nested-deeply", Code.DAMAGED, replace(right, header=_NESTED).file()
    yield "another-beginning-of-the-log", Code.CHAIN_BROKEN, right.saying(head_before=_ONES.hex()).file()
    yield "another-head-before", Code.CHAIN_BROKEN, later().saying(head_before=_ONES.hex()).file()
    yield "another-head-after", Code.CHAIN_BROKEN, right.saying(head_after=_ONES.hex()).file()
    yield "more-entries-promised", Code.CHAIN_BROKEN, right.saying(last=4).file()
    yield "fewer-entries-promised", Code.CHAIN_BROKEN, right.saying(last=2).file()


def manifests_wrong() -> Iterator[Vector]:
    """Manifests that are missing, too many, out of order or of somebody else."""
    right, one, two = good(), manifest_of(1), manifest_of(2)
    names = right.said.manifests
    yield "manifest-twice", Code.CHAIN_BROKEN, replace(right.saying(manifests=(*names, names[0])), manifests=(one, two, one)).file()
    yield "manifests-in-another-order", Code.CHAIN_BROKEN, replace(right.saying(manifests=names[::-1]), manifests=(two, one)).file()
    yield "manifest-not-as-promised", Code.CHAIN_BROKEN, replace(right, manifests=(two, one)).file()
    yield "manifest-missing", Code.CHAIN_BROKEN, replace(right, manifests=(one,)).file()
    yield "manifest-not-promised", Code.CHAIN_BROKEN, replace(right, manifests=(one, two, manifest_of(3))).file()
    yield "manifest-that-no-entry-names", Code.CHAIN_BROKEN, parts(right.envelopes, [one, two, manifest_of(3)]).file()
    yield "entry-of-another-revision", Code.CHAIN_BROKEN, parts([envelope(1, manifest_of(1, 2))], [one]).file()
    yield "changed-manifest", Code.SIGNATURE_INVALID, parts(right.envelopes, [flipped(one, len(one) - 1), two]).file()
    foreign = manifest_of(1, ring=STRANGER)
    yield "manifest-of-another-organisation", Code.ORGANISATION_FOREIGN, parts([envelope(1, foreign)], [foreign]).file()


def envelopes_wrong() -> Iterator[Vector]:
    """Entries exchanged, left out, doubled, out of place."""
    right = good()
    first, second, third = right.envelopes
    yield "entries-exchanged", Code.CHAIN_BROKEN, replace(right, envelopes=(second, first, third)).file()
    yield "entry-doubled", Code.CHAIN_BROKEN, replace(right, envelopes=(first, first, third)).file()
    yield "entry-left-out", Code.CHAIN_BROKEN, replace(right, envelopes=(first, second)).file()
    yield "entry-added", Code.CHAIN_BROKEN, replace(right, envelopes=(*right.envelopes, envelope(4))).file()
    yield "entry-replaced", Code.CHAIN_BROKEN, replace(right, envelopes=(first, second, envelope(3))).file()
    yield "entry-is-nothing", Code.DAMAGED, replace(right, envelopes=(first, second, b"nothing")).file()
    yield "entry-shorter-than-the-others", Code.DAMAGED, parts([envelope(1, bucket=2048)], [manifest_of()]).file()
    yield "entry-longer-than-the-others", Code.DAMAGED, parts([envelope(1), envelope(2, bucket=60_000)], [manifest_of()]).file()
    yield "entry-of-another-device", Code.DEVICE_FOREIGN, _alone(device=DeviceId(_ONES))
    yield "entry-of-another-organisation", Code.ORGANISATION_FOREIGN, _alone(organisation=OrganisationId(_ONES))
    yield "entry-of-another-campaign", Code.CHAIN_BROKEN, _alone(campaign=CampaignId(b"\x09" * 16))
    yield "entry-under-another-key", Code.CHAIN_BROKEN, _alone(key_id=KeyId(_ONES[:16]))
    yield "entry-of-an-unknown-revision", Code.CHAIN_BROKEN, _alone(revision=Digest(_ONES))
    yield "entry-with-another-number", Code.CHAIN_BROKEN, parts([envelope(2)], [manifest_of()]).file()


def _alone(**changes: Any) -> bytes:  # noqa: ANN401 - any part of an envelope's header
    """A batch of one entry whose header says something else."""
    return parts([envelope(1, manifest_of(1), **changes)], [manifest_of(1)]).file()


def acknowledgements_carried_wrong() -> Iterator[Vector]:
    """Acknowledgements that are not of this device, or no acknowledgements."""
    right = acknowledged(3, Digest(_ONES))
    others = acknowledged(3, Digest(_ONES), device="01" * 32)
    foreign = acknowledged(3, Digest(_ONES), organisation="01" * 32)
    yield "acknowledgement-of-another-device", Code.DEVICE_FOREIGN, replace(later(), acknowledgement=others).file()
    yield "acknowledgement-of-another-organisation", Code.ORGANISATION_FOREIGN, replace(later(), acknowledgement=foreign).file()
    yield "changed-acknowledgement", Code.SIGNATURE_INVALID, replace(later(), acknowledgement=flipped(right, len(right) - 1)).file()


def refused_acknowledgements() -> Iterator[Vector]:
    """All acknowledgements that must be refused."""
    head = Digest(_ONES)
    content = acknowledged(3, head)
    said = canonical.encode(read_acknowledgement(content))
    yield "empty", Code.WRONG_KIND_OF_FILE, b""
    yield "another-kind-of-file", Code.WRONG_KIND_OF_FILE, good().file()
    yield "newer-container", Code.NEWER_VERSION, content[:4] + b"\x02" + content[5:]
    yield "newer-record", Code.NEWER_VERSION, signed(said.replace(b'"schema":1', b'"schema":2'), Kind.ACKNOWLEDGEMENT)
    yield "cut-by-a-byte", Code.DAMAGED, content[:-1]
    yield "a-byte-too-long", Code.DAMAGED, content + b"\0"
    yield "with-a-space", Code.NOT_CANONICAL, signed(said.replace(b'"last":', b'"last": '), Kind.ACKNOWLEDGEMENT)
    yield "with-an-unknown-key", Code.DAMAGED, signed(said.replace(b"{", b'{"a":1,', 1), Kind.ACKNOWLEDGEMENT)
    yield "nested-deeply", Code.DAMAGED, signed(_NESTED, Kind.ACKNOWLEDGEMENT)
    yield "last-before-first", Code.CHAIN_BROKEN, acknowledged(3, head, first=4)
    yield "another-number", Code.SIGNATURE_INVALID, content.replace(b'"last":3', b'"last":4')
    yield "signed-by-another-key", Code.SIGNATURE_INVALID, signed(said, Kind.ACKNOWLEDGEMENT, STRANGER.signing_key(Role.PACK))
    weak = said.replace(b'"' + text_of(INTAKE.public).encode() + b'"', b'"AQ' + b"A" * 41 + b'="')
    yield "key-of-low-order", Code.WEAK_KEY, signed(weak, Kind.ACKNOWLEDGEMENT)


def request(label: str = "Tablet 1") -> bytes:
    """The request of the test device."""
    said = DeviceRequest(schema=1, organisation=RING.organisation.hex(), device_key=DEVICE.public, label=label)
    return write_request(said, DEVICE)


def refused_requests() -> Iterator[Vector]:
    """All device requests that must be refused."""
    content = request()
    yield "empty", Code.WRONG_KIND_OF_FILE, b""
    yield "newer-container", Code.NEWER_VERSION, content[:4] + b"\x02" + content[5:]
    yield "cut-by-a-byte", Code.DAMAGED, content[:-1]
    yield "a-byte-too-long", Code.DAMAGED, content + b"\0"
    yield "nested-deeply", Code.DAMAGED, signed(_NESTED, Kind.DEVICE_REQUEST, DEVICE)
    yield "another-label", Code.SIGNATURE_INVALID, content.replace(b"Tablet 1", b"Tablet 0")
    yield "label-empty", Code.DAMAGED, request("")
    yield "label-with-a-zero-byte", Code.DAMAGED, request("a\0b")
    yield "label-read-backwards", Code.DAMAGED, request("a\u202eb")


def main() -> None:
    """Write the files and what is expected of each."""
    (VECTORS / "good.batch").write_bytes(good().file())
    (VECTORS / "later.batch").write_bytes(later().file())
    (VECTORS / "good.ack").write_bytes(acknowledged(3, Digest(_ONES)))
    (VECTORS / "good.request").write_bytes(request())
    index = {}
    for ending, refused in (("batch", refused_batches()), ("ack", refused_acknowledgements()), ("request", refused_requests())):
        index[ending] = {name: code.value for name, code, _ in _written(ending, refused)}
    (VECTORS / "expected.json").write_text(json.dumps(index, indent=1) + "\n")


def _written(ending: str, vectors: Iterator[Vector]) -> Iterator[Vector]:
    for vector in vectors:
        (VECTORS / f"{vector[0]}.{ending}").write_bytes(vector[2])
        yield vector


if __name__ == "__main__":
    main()
