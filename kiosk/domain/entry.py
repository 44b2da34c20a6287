"""The sealed record: a signature or a withdrawal (DESIGN section 7). Only its canonical JSON is ever sealed."""

from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec

from kiosk.domain.campaign import Count, Event, HandOver, Purpose
from kiosk.domain.fields import FieldName
from kiosk.domain.ink import Ink
from kiosk.domain.moment import FARTHEST_OFFSET
from kiosk.domain.record import Hex16, Hex32, LanguageCode, Record, Slug

SCHEMA: Literal[1] = 1

ALIAS_LIMIT: Final = 40
"""The most bytes of a shift's alias and of a paper sheet's name, each as it stands in canonical JSON."""


class EntryKind(StrEnum):
    """A withdrawal is a request and no signature."""

    SIGNATURE = "signature"
    WITHDRAWAL = "withdrawal"


class Source(StrEnum):
    """How it came in: from the signer alone, with a volunteer’s help (also who cannot draw), from a paper sheet, at the desk."""

    SELF = "self"
    ASSISTED = "assisted"
    PAPER = "paper"
    DESK = "desk"


WITHOUT_INK: Final = frozenset({Source.ASSISTED, Source.PAPER, Source.DESK})
"""Where nothing is drawn though a pack requires it: who cannot draw is assisted; on a sheet or in a letter it stands on the paper."""


class ClockFlag(StrEnum):
    """Why the time of an entry is in doubt. It is recorded and decides nothing."""

    BEFORE_PACK = "before_pack"
    WENT_BACK = "went_back"
    NOT_EVENT_DAY = "not_event_day"


_DAY: Final = (
    r"(?:(?!0000)[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)"
)
MOMENT: Final = _DAY + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"
"""How `Moment.utc` is spelt: any second of the years 1 to 9999, however wrong, for a clock decides nothing.

These are all that a device's clock can say and all that `datetime` reads; `domain.moment` goes with each of them into any zone.
What no calendar has would stop whoever reads it. An expression refuses it at no cost: openings match one for every entry.
"""

Offset = Annotated[int, msgspec.Meta(ge=-FARTHEST_OFFSET, le=FARTHEST_OFFSET)]


class Moment(Record, frozen=True):
    """What the device's clock said: UTC to the second (`2025-02-08T14:03:22Z`), minutes ahead of UTC, doubts."""

    utc: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})\Z")]
    offset: Offset
    flags: tuple[ClockFlag, ...] = ()


class ConsentGiven(Record, frozen=True):
    """The answer to one consent, with the version and the hash of the words that were shown."""

    purpose: Purpose
    version: Count
    text_sha256: Hex32
    given: bool


class Entry(Record, frozen=True):
    """One entry before sealing. From `organisation` to `seq` it repeats the envelope's header, so that neither can be swapped.

    `receipt` is the campaign's receipt secret r. `withdraws` is the withdraw token that a withdrawal carries. The repr shows
    nothing of a signer.
    """

    schema: Literal[1]
    entry: Hex16
    kind: EntryKind
    source: Source
    organisation: Hex32
    campaign: Hex16
    revision: Hex32
    key_id: Hex16
    device: Hex32
    seq: Annotated[int, msgspec.Meta(ge=1, le=2**53 - 1)]
    text_sha256: Hex32
    text_language: LanguageCode
    screen_language: LanguageCode
    event: Event
    time: Moment
    receipt: Hex16
    shift: str = ""
    fields: dict[FieldName, str] = msgspec.field(default_factory=dict)
    message: str = ""
    ink: Ink = ()
    hand_over: dict[Slug, HandOver] = msgspec.field(default_factory=dict)
    consents: tuple[ConsentGiven, ...] = ()
    age: bool = False
    replaces: Hex16 | Literal[""] = ""
    sheet: str = ""
    row: Count = 0
    withdraws: Hex32 | Literal[""] = ""

    def __repr__(self) -> str:
        return f"Entry(seq={self.seq}, ...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []
