"""One signed container for packs, manifests, batches, acknowledgements and device requests (FORMAT.md, Container).

Written and read as a stream: neither side ever holds more than one frame. Nothing that `Reader.frames` gives may be
acted upon before `Reader.finish` has returned.
"""

import hashlib
import io
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import BinaryIO, Final

import msgspec

from kiosk.crypto.labels import Label, labelled
from kiosk.crypto.magic import check_version
from kiosk.crypto.sealing import MAX_ENVELOPE
from kiosk.crypto.signing import SIGNATURE_SIZE, SigningKey, verify
from kiosk.domain.errors import Bug, Code, Refused, UserError

VERSION: Final = 1
MAGIC_SIZE: Final = 4
_FRAME: Final = struct.Struct(">BI")
_END: Final = _FRAME.pack(0, 0)
_KIB: Final = 1024
_MIB: Final = 1024 * _KIB

SINGLE_OVERHEAD: Final = MAGIC_SIZE + 1 + _FRAME.size + len(_END) + SIGNATURE_SIZE
"""By how much a container of one frame is longer than its content: 79 bytes."""

MAX_MANIFEST: Final = _MIB
MAX_ACKNOWLEDGEMENT: Final = 16 * _KIB


class FrameKind(IntEnum):
    """What a frame holds. 0 is the end marker and no kind."""

    CONTENT = 1
    HEADER = 2
    MANIFEST = 3
    ASSET = 4
    ACKNOWLEDGEMENT = 5
    ENVELOPE = 6


@dataclass(frozen=True)
class Rule:
    """How many frames of a kind a container may have, and the most bytes of each. The least is always one byte."""

    kind: FrameKind
    least: int
    most: int
    limit: int


class Frame(msgspec.Struct, frozen=True, gc=False):
    """One part of a container. There can be a million: one costs less than as a dataclass."""

    kind: FrameKind
    payload: bytes

    def __repr__(self) -> str:
        return f"Frame({self.kind!r})"


class Kind(Enum):
    """The kinds of containers: their first bytes, the label of their signature, their frames in order."""

    PACK = (
        b"RKP1",
        Label.PACK,
        (Rule(FrameKind.MANIFEST, 1, 1, MAX_MANIFEST + SINGLE_OVERHEAD), Rule(FrameKind.ASSET, 0, 500, 8 * _MIB)),
    )
    MANIFEST = (b"RKM1", Label.MANIFEST, (Rule(FrameKind.CONTENT, 1, 1, MAX_MANIFEST),))
    BATCH = (
        b"RKB1",
        Label.BATCH,
        (
            Rule(FrameKind.HEADER, 1, 1, 64 * _KIB),
            Rule(FrameKind.MANIFEST, 1, 500, MAX_MANIFEST + SINGLE_OVERHEAD),
            Rule(FrameKind.ACKNOWLEDGEMENT, 0, 1, MAX_ACKNOWLEDGEMENT),
            Rule(FrameKind.ENVELOPE, 1, 1_000_000, MAX_ENVELOPE),
        ),
    )
    ACKNOWLEDGEMENT = (b"RKA1", Label.ACKNOWLEDGEMENT, (Rule(FrameKind.CONTENT, 1, 1, MAX_ACKNOWLEDGEMENT - SINGLE_OVERHEAD),))
    DEVICE_REQUEST = (b"RKD1", Label.DEVICE_REQUEST, (Rule(FrameKind.CONTENT, 1, 1, 16 * _KIB - SINGLE_OVERHEAD),))

    def __init__(self, magic: bytes, label: Label, grammar: tuple[Rule, ...]) -> None:
        self.magic = magic
        self.label = label
        self.grammar = grammar


def kind_of(start: bytes) -> Kind | None:
    """The kind of container that begins with these bytes (four at least); None for any other file."""
    return next((kind for kind in Kind if start.startswith(kind.magic)), None)


_FRAME_KINDS: Final[dict[int, FrameKind]] = {kind.value: kind for kind in FrameKind}


class Writer:
    """Writes one container of `kind` to a buffered `stream`, frame by frame.

    Raises `UserError(TOO_LARGE)` for a frame, or a number of frames, beyond the limits, and `Bug` for a wrong order.
    """

    def __init__(self, stream: BinaryIO, kind: Kind) -> None:
        self._stream = stream
        self._kind = kind
        self._order = _Order(kind)
        self._hash = hashlib.sha512()
        self._write(kind.magic + bytes([VERSION]))

    def frame(self, kind: FrameKind, payload: bytes) -> None:
        """Appends one frame."""
        try:
            self._order.admit(kind, len(payload))
        except Refused as breach:
            raise _as_writers_mistake(breach) from breach
        self._write(_FRAME.pack(kind, len(payload)))
        self._write(payload)

    def finish(self, key: SigningKey) -> None:
        """Appends the end marker and the signature."""
        try:
            self._order.end()
        except Refused as breach:
            raise _as_writers_mistake(breach) from breach
        self._write(_END)
        self._stream.write(key.sign(_signed(self._kind, self._hash.digest())))

    def _write(self, content: bytes) -> None:
        self._hash.update(content)
        self._stream.write(content)


class Reader:
    """Reads one container of `kind` from `stream`: first all `frames`, then `finish`.

    Raises `Refused`: `WRONG_KIND_OF_FILE`, `NEWER_VERSION`, `TOO_LARGE` (a frame, or a number of frames, beyond the
    limits), `DAMAGED` (cut short, a frame out of place, trailing bytes), and what `signing.verify` raises.
    """

    def __init__(self, stream: BinaryIO, kind: Kind) -> None:
        self._stream = stream
        self._kind = kind
        self._order = _Order(kind)
        self._hash = hashlib.sha512()
        self._ended = False
        self._begin()

    def frames(self) -> Iterator[Frame]:
        """The frames in order, each read when it is asked for. They are authentic only after `finish`."""
        number, size = _FRAME.unpack(self._read(_FRAME.size))
        while number:
            kind = self._admitted(number, size)
            content = self._read(size + _FRAME.size)  # with the beginning of what follows, be it the end: one reading for each frame
            number, following = _FRAME.unpack_from(content, size)
            yield Frame(kind, content[:size])
            size = following
        self._end(size)

    def finish(self, public_key: bytes) -> None:
        """Verifies the signature and that nothing follows it. `Bug` where frames are still unread."""
        if not self._ended:
            raise Bug("a container was to be trusted before it was read")
        signature = self._exactly(SIGNATURE_SIZE)
        if _read_up_to(1, self._stream):
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        verify(public_key, signature, _signed(self._kind, self._hash.digest()))

    def _begin(self) -> None:
        magic = _read_up_to(MAGIC_SIZE, self._stream)
        if magic != self._kind.magic:
            raise Refused(Code.WRONG_KIND_OF_FILE, expected=_name(self._kind))
        self._hash.update(magic)
        check_version(self._read(1)[0], VERSION, _name(self._kind))

    def _admitted(self, number: int, size: int) -> FrameKind:
        kind = _FRAME_KINDS.get(number)
        if kind is None:
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        self._order.admit(kind, size)
        return kind

    def _end(self, size: int) -> None:
        if size:
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        self._order.end()
        self._ended = True

    def _read(self, size: int) -> bytes:
        content = self._exactly(size)
        self._hash.update(content)
        return content

    def _exactly(self, size: int) -> bytes:
        content = _read_up_to(size, self._stream)
        if len(content) < size:
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        return content


def checked_frames(stream: BinaryIO) -> Iterator[Frame]:
    """The frames of a container, from the beginning of `stream`, that a `Reader` read and finished: not hashed a second time."""
    stream.seek(MAGIC_SIZE + 1)
    number, size = _FRAME.unpack(stream.read(_FRAME.size))
    while number:
        kind, content = _FRAME_KINDS[number], stream.read(size + _FRAME.size)
        number, following = _FRAME.unpack_from(content, size)
        yield Frame(kind, content[:size])
        size = following


def write_whole(content: bytes, kind: Kind, key: SigningKey) -> bytes:
    """The container whose only frame is `content`: a manifest, acknowledgement or device request."""
    stream = io.BytesIO()
    writer = Writer(stream, kind)
    writer.frame(FrameKind.CONTENT, content)
    writer.finish(key)
    return stream.getvalue()


def read_whole(container: bytes, kind: Kind, signer: Callable[[bytes], bytes]) -> bytes:
    """The content of a container that has only one frame, verified.

    `signer` gives the public key for this content, which may name it itself; it must not act upon the content.
    Errors as `Reader`, and whatever `signer` raises.
    """
    reader = Reader(io.BytesIO(container), kind)
    (frame,) = reader.frames()
    reader.finish(signer(frame.payload))
    return frame.payload


class _Order:
    """Follows the grammar of a kind through its frames."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._place = 0
        self._count = 0

    def admit(self, frame: FrameKind, size: int) -> None:
        """Counts a frame in; raises `Refused` where it may not stand here."""
        while (rule := self._rule()).kind is not frame:
            self._next()
        self._count += 1
        if size > rule.limit or self._count > rule.most:
            raise Refused(Code.TOO_LARGE, part=frame.name.lower(), size=size, limit=rule.limit, most=rule.most)
        if size == 0:
            raise Refused(Code.DAMAGED, part=_name(self._kind))

    def end(self) -> None:
        """Raises `Refused(DAMAGED)` where frames are missing."""
        while self._place < len(self._kind.grammar):
            self._next()

    def _rule(self) -> Rule:
        if self._place == len(self._kind.grammar):
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        return self._kind.grammar[self._place]

    def _next(self) -> None:
        if self._count < self._rule().least:
            raise Refused(Code.DAMAGED, part=_name(self._kind))
        self._place += 1
        self._count = 0


def _signed(kind: Kind, digest: bytes) -> bytes:
    return labelled(kind.label, digest)


def _read_up_to(size: int, stream: BinaryIO) -> bytes:
    content = stream.read(size)
    while 0 < len(content) < size and (more := stream.read(size - len(content))):  # an unbuffered stream gives less at a time
        content += more
    return content


def _as_writers_mistake(breach: Refused) -> UserError | Bug:
    if breach.code is Code.TOO_LARGE:
        return UserError(breach.code, **breach.facts)
    return Bug("a container was written in a wrong order")


def _name(kind: Kind) -> str:
    return kind.name.lower()
