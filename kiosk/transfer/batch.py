"""Batches: a run of sealed entries of one device, with all that is needed to check them (DESIGN section 6).

A batch is read in two passes over one unchanging copy: `read_batch` checks everything in bounded memory, then
`envelopes` gives the entries. Between the two nothing of it is trusted.
"""

import contextlib
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, BinaryIO, Final, Literal

import msgspec

from kiosk.campaign.files import opened_to_read
from kiosk.campaign.pack import read_manifest
from kiosk.crypto.container import Frame, FrameKind, Kind, Reader, Writer, checked_frames
from kiosk.crypto.log import device_id, first_head, leaf, next_head
from kiosk.crypto.sealing import NUMBER, envelope_size, key_id, read_header
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import CampaignId, DeviceId, Digest, KeyId, OrganisationId
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.record import Hex32, Record
from kiosk.domain.visible import is_line
from kiosk.transfer.acknowledgement import PublicKey, Sequence, read_acknowledgement

SCHEMA: Final = 1
_TELL_EVERY: Final = 256

Label = Annotated[str, msgspec.Meta(max_length=80)]
"""What volunteers call a device: a line (`expect_label`), so that it cannot play tricks on the screens of organisers."""


class BatchHeader(Record, frozen=True):
    """What a batch holds: entries `first` to `last` of one log, its head before and after them, the revisions they name.

    `manifests`: SHA-256 of each signed manifest carried, each once, in the order in which the entries first name them.
    """

    schema: Literal[1]
    organisation: Hex32
    device_key: PublicKey
    label: Label
    first: Sequence
    last: Sequence
    head_before: Hex32
    head_after: Hex32
    manifests: Annotated[tuple[Hex32, ...], msgspec.Meta(min_length=1, max_length=500)]


@dataclass(frozen=True)
class Batch:
    """A batch whose every byte was checked. `manifests` are signed containers in the header's order.

    `leaves` and `heads` have 32 bytes for each entry: what stands for it in the log, and the log's head after it.

    `acknowledgement` is the signed file that the device held, or nothing; it is of this device and organisation, and
    signed by the key it names: whether that key counts is for the reader to judge.
    """

    header: BatchHeader
    device: DeviceId
    organisation: OrganisationId
    manifests: tuple[bytes, ...]
    revisions: Mapping[Digest, Manifest]
    acknowledgement: bytes
    leaves: bytes = field(repr=False)
    heads: bytes = field(repr=False)

    @property
    def first(self) -> int:
        """The number of the first entry."""
        return self.header.first

    @property
    def last(self) -> int:
        """The number of the last entry."""
        return self.header.last

    @property
    def head_before(self) -> Digest:
        """The log's head before the first entry."""
        return Digest(bytes.fromhex(self.header.head_before))

    @property
    def head_after(self) -> Digest:
        """The log's head after the last entry."""
        return Digest(bytes.fromhex(self.header.head_after))


def expect_label(label: str) -> None:
    """Raises `Refused(DAMAGED)` unless `label` is one line without characters that nobody sees, as devices make it."""
    if not is_line(label):
        raise Refused(Code.DAMAGED, part="label")


def batch_name(device: DeviceId, first: int, last: int) -> str:
    """The name of its file: `<first 8 of device>-<first>-<last>.batch`."""
    return f"{device.hex()[:8]}-{first}-{last}.batch"


def write_batch(
    stream: BinaryIO,
    header: BatchHeader,
    manifests: Iterable[bytes],
    acknowledgement: bytes,
    envelopes: Iterable[bytes],
    device_key: SigningKey,
    progress: Progress = unwatched,
) -> None:
    """Write a signed batch as a stream. It checks nothing: whoever keeps the file reads it back with `read_batch`."""
    if device_key.public != header.device_key:
        raise Bug("a batch names another device")
    writer = Writer(stream, Kind.BATCH)
    writer.frame(FrameKind.HEADER, canonical.encode(header))
    for manifest in manifests:
        writer.frame(FrameKind.MANIFEST, manifest)
    if acknowledgement:
        writer.frame(FrameKind.ACKNOWLEDGEMENT, acknowledgement)
    total = header.last - header.first + 1
    for done, envelope in enumerate(envelopes):
        if done % _TELL_EVERY == 0:
            progress(done, total)
        writer.frame(FrameKind.ENVELOPE, envelope)
    writer.finish(device_key)
    progress(total, total)


def read_batch(source: Path | BinaryIO, organisation: OrganisationId | None = None, progress: Progress = unwatched) -> Batch:
    """Check a whole batch in one pass: container, signature, device, manifests, acknowledgement, every envelope, the chain.

    `source` is a file or a seekable stream, read from its beginning. With `organisation` a batch for another one is
    refused before more of it is read.

    Raises `Refused` with the codes of the container and of canonical JSON, ORGANISATION_FOREIGN, DEVICE_FOREIGN (an
    envelope or acknowledgement of another device), CHAIN_BROKEN with the `part` that does not fit.
    """
    with _opened(source) as stream:
        reader = Reader(stream, Kind.BATCH)
        frames = reader.frames()
        checked = _Checked(_header(next(frames).payload, organisation))
        for frame in frames:
            checked.take(frame)
            _tell(progress, checked)
        checked.end()
        reader.finish(checked.header.device_key)
    return checked.batch()


def stated(source: Path) -> BatchHeader:
    """What a file says it holds, nothing of it checked. Raises `Refused` as `read_batch` does, and `UserError` for the file."""
    with _opened(source) as stream:
        return _header(next(Reader(stream, Kind.BATCH).frames()).payload, None)


def expect_batch(start: bytes, organisation: OrganisationId) -> None:
    """Raises what `read_batch` does for a file that begins like this, if its beginning is enough to refuse it.

    `start`: all of a file, or so much of it that a header fits in.
    """
    _header(next(Reader(io.BytesIO(start), Kind.BATCH).frames()).payload, organisation)


def envelopes(source: Path | BinaryIO) -> Iterator[bytes]:
    """The envelopes in a source that `read_batch` checked: still the same bytes, a private copy that nobody else can write."""
    with _opened(source) as stream:
        for frame in checked_frames(stream):
            if frame.kind is FrameKind.ENVELOPE:
                yield frame.payload


@contextlib.contextmanager
def _opened(source: Path | BinaryIO) -> Iterator[BinaryIO]:
    if not isinstance(source, Path):
        source.seek(0)
        yield source
        return
    try:
        stream = opened_to_read(source)
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(source)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(source)) from error
    with stream:
        yield stream


def _header(payload: bytes, organisation: OrganisationId | None) -> BatchHeader:
    header = canonical.decode_record(payload, BatchHeader)
    if organisation is not None and header.organisation != organisation.hex():
        raise Refused(Code.ORGANISATION_FOREIGN)
    expect_label(header.label)
    _expect(header.first <= header.last, "range")
    if header.first == 1:
        start = first_head(OrganisationId(bytes.fromhex(header.organisation)), header.device_key)
        _expect(header.head_before == start.hex(), "head_before")
    _expect(len(set(header.manifests)) == len(header.manifests), "manifests")
    return header


def _expect(holds: bool, part: str, seq: int = 0) -> None:
    if not holds:
        raise Refused(Code.CHAIN_BROKEN, part=part, **({"seq": seq} if seq else {}))


class _Checked:
    """What was found good of a batch so far. The container's grammar promises the order of its frames."""

    def __init__(self, header: BatchHeader) -> None:
        self.header = header
        self.done = 0
        self._device = device_id(header.device_key)
        self._organisation = OrganisationId(bytes.fromhex(header.organisation))
        self._manifests: list[bytes] = []
        self._revisions: dict[Digest, Manifest] = {}
        self._names: dict[Digest, tuple[CampaignId, KeyId]] = {}
        self._sizes: dict[Digest, int] = {}
        self._used: dict[Digest, None] = {}
        self._acknowledgement = b""
        self._head = Digest(bytes.fromhex(header.head_before))
        self._leaves, self._heads = bytearray(), bytearray()
        self._alike = (b"", 0)  # the header but for its number, and the size, of the last envelope: they are nearly always the next one's

    def take(self, frame: Frame) -> None:
        """Check the next frame after the header."""
        if frame.kind is FrameKind.ENVELOPE:
            self._take_envelope(frame.payload)
        elif frame.kind is FrameKind.MANIFEST:
            self._take_manifest(frame.payload)
        else:
            self._take_acknowledgement(frame.payload)

    def end(self) -> None:
        """Check what shows only once every frame was seen."""
        _expect(self.done == self.header.last - self.header.first + 1, "count")
        _expect(self._head.hex() == self.header.head_after, "head_after")
        _expect([digest.hex() for digest in self._used] == list(self.header.manifests), "manifests")

    def batch(self) -> Batch:
        """The batch, all of it checked."""
        manifests, leaves, heads = tuple(self._manifests), bytes(self._leaves), bytes(self._heads)
        return Batch(self.header, self._device, self._organisation, manifests, self._revisions, self._acknowledgement, leaves, heads)

    def _take_manifest(self, content: bytes) -> None:
        # The hash comes first: checking a signature on what the header does not name would be wasted on it.
        digest = Digest(hashlib.sha256(content).digest())
        _expect(digest.hex() in self.header.manifests[len(self._manifests) :][:1], "manifests")
        manifest, _, organisation = read_manifest(content)
        if organisation != self._organisation:
            raise Refused(Code.ORGANISATION_FOREIGN)
        self._manifests.append(content)
        self._revisions[digest] = manifest
        self._names[digest] = (manifest.campaign_id, key_id(manifest.sealing_key))
        self._sizes[digest] = envelope_size(manifest.bucket)

    def _take_acknowledgement(self, content: bytes) -> None:
        acknowledgement = read_acknowledgement(content)
        if acknowledgement.organisation != self.header.organisation:
            raise Refused(Code.ORGANISATION_FOREIGN)
        if acknowledgement.device != self._device.hex():
            raise Refused(Code.DEVICE_FOREIGN)
        self._acknowledgement = content

    def _take_envelope(self, envelope: bytes) -> None:
        seq = self.header.first + self.done
        alike = (envelope[: NUMBER.start], len(envelope))
        if alike != self._alike:
            self._check_header(envelope, seq)
            self._alike = alike
        _expect(int.from_bytes(envelope[NUMBER]) == seq, "seq", seq)
        own = leaf(envelope)
        self._head = next_head(self._head, own)
        self._leaves += own
        self._heads += self._head
        self.done += 1

    def _check_header(self, envelope: bytes, seq: int) -> None:
        entry = read_header(envelope)
        if entry.device != self._device:
            raise Refused(Code.DEVICE_FOREIGN, seq=seq)
        if entry.organisation != self._organisation:
            raise Refused(Code.ORGANISATION_FOREIGN, seq=seq)
        _expect(self._names.get(entry.revision) == (entry.campaign, entry.key_id), "revision", seq)
        if len(envelope) != self._sizes[entry.revision]:  # a length of its own would tell about its signer
            raise Refused(Code.DAMAGED, part="size", seq=seq)
        self._used.setdefault(entry.revision)


def _tell(progress: Progress, checked: _Checked) -> None:
    if checked.done % _TELL_EVERY == 0:
        progress(checked.done, checked.header.last - checked.header.first + 1)
