"""An unsealed entry as opening reads it: the same JSON as `domain.entry.Entry`, strictly, at half the price.

Everybody at a rally has the same event and nearly everybody the same consents and hand-over. Those parts stay the bytes that
they are, are looked at once, and known again by their bytes. Identifiers are compared with the header, or turned into bytes,
instead of being matched against patterns. A test shows that this accepts exactly what `Entry` accepts.
"""

import re
from collections.abc import Callable
from typing import Annotated, Final, Generic, Literal, TypeVar

import msgspec

from kiosk.domain import canonical
from kiosk.domain.campaign import Count
from kiosk.domain.entry import MOMENT, ClockFlag, EntryKind, Offset, Source
from kiosk.domain.errors import Code, Refused
from kiosk.domain.fields import FieldName
from kiosk.domain.ink import Ink
from kiosk.domain.record import Record

T = TypeVar("T")

Hex16 = Annotated[str, msgspec.Meta(min_length=32, max_length=32)]
Hex32 = Annotated[str, msgspec.Meta(min_length=64, max_length=64)]

_SHAPES: Final = re.compile(f"[a-z]{{2,3}} [a-z]{{2,3}} (?:{MOMENT})")
"""Two languages and a time, as `domain.record.LanguageCode` and `domain.entry.Moment` spell them."""
_KNOWN_AT_MOST: Final = 1000
"""Parts remembered; a hostile device could make each of its own."""


class Moment(Record, frozen=True):
    """As `domain.entry.Moment`."""

    utc: str
    offset: Offset
    flags: tuple[ClockFlag, ...] = ()


class Unsealed(Record, frozen=True):
    """As `domain.entry.Entry`; `event`, `hand_over` and `consents` are the bytes of canonical JSON. Its repr shows nobody."""

    schema: Literal[1]
    entry: Hex16
    kind: EntryKind
    source: Source
    organisation: str
    campaign: str
    revision: str
    key_id: str
    device: str
    seq: int
    text_sha256: Hex32
    text_language: str
    screen_language: str
    event: msgspec.Raw
    time: Moment
    receipt: Hex16
    shift: str = ""
    fields: dict[FieldName, str] = msgspec.field(default_factory=dict)
    message: str = ""
    ink: Ink = ()
    hand_over: msgspec.Raw = msgspec.Raw()
    consents: msgspec.Raw = msgspec.Raw()
    age: bool = False
    replaces: Hex16 | Literal[""] = ""
    sheet: str = ""
    row: Count = 0
    withdraws: Hex32 | Literal[""] = ""

    def __repr__(self) -> str:
        return "Unsealed(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


class Known(Generic[T]):
    """Remembers what `look` found out about parts of entries, by their bytes."""

    def __init__(self, look: Callable[[bytes], T]) -> None:
        self._look = look
        self._found: dict[bytes, T] = {}

    def __call__(self, part: msgspec.Raw) -> T:
        """What `look` says of `part`, or said before; raises what `look` raises."""
        content = bytes(part)
        found = self._found.get(content)
        if found is None:
            found = self._look(content)
            if len(self._found) == _KNOWN_AT_MOST:
                self._found.clear()
            self._found[content] = found
        return found


_DECODER: Final = msgspec.json.Decoder(Unsealed)


def read_unsealed(content: bytes) -> Unsealed:
    """The entry in `content`, but for the three parts that `read_part` reads.

    Raises `Refused(DAMAGED)` where it is no entry, `Refused(NOT_CANONICAL)` where it is one spelt otherwise.
    """
    try:
        entry = _DECODER.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused(Code.DAMAGED, part="entry") from error
    if canonical.encode(entry) != content:
        raise Refused(Code.NOT_CANONICAL, part="entry")
    identifiers = f"{entry.entry}{entry.receipt}{entry.replaces}{entry.withdraws}{entry.text_sha256}"
    if not _is_hex(identifiers) or not _SHAPES.fullmatch(f"{entry.text_language} {entry.screen_language} {entry.time.utc}"):
        raise Refused(Code.DAMAGED, part="entry")
    return entry


def read_part(content: bytes, kind: type[T], empty: T) -> T:
    """A part of an entry as what it is; `empty` where the entry leaves it out. Errors as `read_unsealed`."""
    if not content:
        return empty
    part = canonical.decode(content, kind)
    if part == empty:  # what is empty is left out
        raise Refused(Code.NOT_CANONICAL, part="entry")
    return part


def _is_hex(text: str) -> bool:
    try:
        return bytes.fromhex(text).hex() == text
    except ValueError:
        return False
