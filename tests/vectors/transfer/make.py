"""Writes the vectors of this folder anew: `python -m tests.vectors.transfer.make`. For a new rule only.

Files of released versions stay as they are: they must be read, or be refused, for ever. Sealing is random, so that each run
gives other bytes.
"""

import base64
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
from kiosk.transfer.total import Total, write_total
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


def total(**changes: Any) -> Total:  # noqa: ANN401 - any part of a total
    """A total of the test device: three entries, of which two signatures stand."""
    right = Total(
        organisation=RING.organisation,
        device_key=DEVICE.public,
        seq=3,
        head=Digest(_ONES),
        hour=483_062,
        signatures=2,
        label="Tablet 1",
        event="Paris",
        campaigns=_campaigns(1, 1),
    )
    return replace(right, **changes)


def _campaigns(*numbers: int) -> tuple[tuple[CampaignId, int], ...]:
    return tuple((CampaignId(bytes([place] * 16)), number) for place, number in enumerate(numbers, 1))


def text_of_total(content: bytes) -> bytes:
    """The text that spells what stands after `RKT1` in a total."""
    return b"RKT1:" + base64.b32encode(content).rstrip(b"=")


def total_signed(body: bytes, key: SigningKey = DEVICE) -> bytes:
    """The text of a total whose signature is right, whatever it says; `body` without `RKT1`."""
    return text_of_total(body + key.sign(b"rally-kiosk/total/v1\0RKT1" + body))


def refused_totals() -> Iterator[Vector]:
    """All rally totals that must be refused."""
    text = write_total(total(), DEVICE).encode()
    content = base64.b32decode(text[5:] + b"=" * (-len(text[5:]) % 8))
    body = content[:-64]
    yield "empty", Code.WRONG_KIND_OF_FILE, b""
    yield "another-kind-of-code", Code.WRONG_KIND_OF_FILE, text.replace(b"RKT1:", b"RKT2:")
    yield "in-small-letters", Code.WRONG_KIND_OF_FILE, text.lower()
    yield "small-letters-after-the-colon", Code.DAMAGED, text[:5] + text[5:].lower()
    yield "too-long", Code.TOO_LARGE, text + b"A" * 677
    yield "newer", Code.NEWER_VERSION, text_of_total(b"\x02" + content[1:])
    yield "version-that-never-was", Code.DAMAGED, text_of_total(b"\0" + content[1:])
    yield "nothing-after-the-colon", Code.DAMAGED, b"RKT1:"
    yield "cut-by-a-byte", Code.DAMAGED, text_of_total(content[:-1])
    yield "a-byte-too-long", Code.DAMAGED, text_of_total(content + b"\0")
    yield "a-letter-of-padding", Code.NOT_CANONICAL, _other_spelling(text)
    yield "with-padding", Code.NOT_CANONICAL, text + b"=" * (-len(text[5:]) % 8)
    yield "with-a-space", Code.DAMAGED, text.replace(b":", b": ")
    yield "bit-in-the-label", Code.SIGNATURE_INVALID, text_of_total(content.replace(b"Tablet 1", b"Tablet 0"))
    yield "bit-in-the-signature", Code.SIGNATURE_INVALID, text_of_total(flipped(content, len(content) - 1))
    yield "signed-by-another-device", Code.SIGNATURE_INVALID, total_signed(body, SigningKey(b"e" * 32))
    yield "signed-for-another-use", Code.SIGNATURE_INVALID, text_of_total(body + DEVICE.sign(b"rally-kiosk/batch/v1\0RKT1" + body))
    yield "key-of-low-order", Code.WEAK_KEY, text_of_total(content.replace(DEVICE.public, b"\x01" + bytes(31)))
    yield "label-empty", Code.DAMAGED, _said(label="")
    yield "label-read-backwards", Code.DAMAGED, _said(label="a\u202eb")
    yield "label-too-long", Code.DAMAGED, _said(label="x" * 41)
    yield "label-that-is-no-text", Code.DAMAGED, total_signed(body.replace(b"Tablet 1", b"Tablet \xff"))
    yield "event-of-two-lines", Code.DAMAGED, _said(event="a\nb")
    yield "more-signatures-than-entries", Code.DAMAGED, _said(seq=1)
    yield "more-in-campaigns-than-signatures", Code.DAMAGED, _said(signatures=1)
    yield "fewer-in-campaigns-than-signatures", Code.DAMAGED, _said(signatures=3)
    yield "campaign-twice", Code.DAMAGED, _said(campaigns=total().campaigns[:1] * 2)
    yield "campaigns-in-another-order", Code.DAMAGED, _said(campaigns=total().campaigns[::-1])
    yield (
        "campaign-without-signatures",
        Code.DAMAGED,
        _said(campaigns=_campaigns(2, 0)),
    )
    yield "campaign-of-zeros", Code.DAMAGED, _said(campaigns=((CampaignId(bytes(16)), 2),))
    yield (
        "nine-campaigns",
        Code.DAMAGED,
        _said(seq=9, signatures=9, campaigns=_campaigns(*[1] * 9)),
    )
    yield "number-too-high", Code.DAMAGED, _said(seq=2**53)
    yield "hour-after-the-year-9999", Code.DAMAGED, _said(hour=70_389_528)
    yield "no-entry-and-another-head", Code.CHAIN_BROKEN, _said(seq=0, signatures=0, campaigns=())


def _said(**changes: Any) -> bytes:  # noqa: ANN401 - any part of a total
    """A total that is signed and says what no device says."""
    return write_total(total(**changes), DEVICE).encode()


def _other_spelling(text: bytes) -> bytes:
    """The same bytes with other bits after their end."""
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    return text[:-1] + letters[letters.index(text[-1:]) + 1 :][:1]


def main() -> None:
    """Write the files and what is expected of each."""
    (VECTORS / "good.batch").write_bytes(good().file())
    (VECTORS / "later.batch").write_bytes(later().file())
    (VECTORS / "good.ack").write_bytes(acknowledged(3, Digest(_ONES)))
    (VECTORS / "good.request").write_bytes(request())
    (VECTORS / "good.total").write_bytes(write_total(total(), DEVICE).encode())
    index = {}
    refused_files = {
        "batch": refused_batches(),
        "ack": refused_acknowledgements(),
        "request": refused_requests(),
        "total": refused_totals(),
    }
    for ending, refused in refused_files.items():
        index[ending] = {name: code.value for name, code, _ in _written(ending, refused)}
    (VECTORS / "expected.json").write_text(json.dumps(index, indent=1) + "\n")


def _written(ending: str, vectors: Iterator[Vector]) -> Iterator[Vector]:
    for vector in vectors:
        (VECTORS / f"{vector[0]}.{ending}").write_bytes(vector[2])
        yield vector


if __name__ == "__main__":
    main()
