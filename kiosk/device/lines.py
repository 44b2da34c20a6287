"""Signers as JSON lines, for the device without a window."""

from typing import Annotated

import msgspec

from kiosk.campaign.sheets import LAST_ROW
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import MAX_COORDINATE
from kiosk.domain.record import Hex16, LanguageCode, Slug

Coordinate = Annotated[float, msgspec.Meta(ge=0, le=MAX_COORDINATE)]


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One signer. `hand_over` is one choice for every recipient or one for each; where it is absent it means named.

    With the source `paper` it says in which row of which sheet the signer stands.
    """

    campaign: Hex16
    language: LanguageCode
    fields: dict[FieldName, str]
    consents: dict[Purpose, bool]
    age: bool = False
    message: str | None = None
    hand_over: HandOver | dict[Slug, HandOver] = HandOver.NAMED
    ink: tuple[tuple[tuple[Coordinate, Coordinate], ...], ...] = ()
    source: Source = Source.SELF
    sheet: str = ""
    row: Annotated[int, msgspec.Meta(ge=0, le=LAST_ROW)] = 0

    def __repr__(self) -> str:
        return "Line(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


def read_line(line: str, number: int) -> Line:
    """The signer on line `number`. Raises `UserError(LINE_WRONG)`; never with what stands there."""
    try:
        return msgspec.json.decode(line, type=Line)
    except (msgspec.DecodeError, UnicodeEncodeError, UnicodeDecodeError, RecursionError):
        # The decoder quotes what it could not read, which may be a name.
        raise UserError(Code.LINE_WRONG, line=number) from None


def campaign_of(line: Line) -> CampaignId:
    """The campaign that is signed."""
    return CampaignId(bytes.fromhex(line.campaign))


def draft_of(line: Line, recipients: tuple[str, ...]) -> Draft:
    """What this signer told, with a choice for each of the campaign's recipients that the line speaks of."""
    return Draft(
        campaign=campaign_of(line),
        screen_language=line.language,
        text_language=line.language,
        fields=line.fields,
        message=line.message or "",
        ink=tuple(tuple((round(x), round(y)) for x, y in stroke) for stroke in line.ink),
        hand_over=dict.fromkeys(recipients, line.hand_over) if isinstance(line.hand_over, HandOver) else line.hand_over,
        consents=line.consents,
        age=line.age,
        source=line.source,
        sheet=line.sheet,
        row=line.row,
    )
