"""What a campaign's drafts would hand over, in numbers: counted where the signatures are, so that none of them is read for it."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import compress
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from kiosk.central.bulk import entry_columns
from kiosk.central.database import Database
from kiosk.central.drafts import Draft, Subject
from kiosk.central.opener import COUNTED
from kiosk.central.schema import DRAFT_DECISION, SIGNATURE
from kiosk.domain.campaign import HandOver
from kiosk.domain.fields import FieldName
from kiosk.domain.handed import no_answers
from kiosk.domain.ids import CampaignId, Digest

UNDECIDED: Final = ""

_HAND_OVER: Final = msgspec.json.Decoder(dict[str, HandOver])


@dataclass(frozen=True, slots=True)
class Alike:
    """What signatures have in common that stand for the same in a draft.

    `told`: which of the fields that were asked about they answered; `left_out` and `message`: what was decided of them, or UNDECIDED.
    """

    revision: Digest
    language: str
    hand_over: str
    told: frozenset[FieldName]
    has_message: bool
    left_out: str = UNDECIDED
    message: str = UNDECIDED

    def choice(self, recipient: str) -> HandOver | None:
        """What their signers chose that a recipient gets of them."""
        return _HAND_OVER.decode(self.hand_over).get(recipient)


Tally = Mapping[Alike, int]
"""How many counted signatures are alike."""


def tallies(database: Database, campaign: CampaignId, drafts: Collection[Draft], fields: Collection[FieldName]) -> dict[bytes, Tally]:
    """For each draft of one campaign, by its id, what it stands for at this moment. `fields`: those of which it matters who answered.

    The signatures are counted once for all drafts together; what was decided, of which there is little, for each.
    """
    asked = sorted(fields)
    with database.reading() as connection:
        undecided = _undecided(connection, campaign, asked)
        return {draft.id: _with_decisions(undecided, _decided(connection, draft, asked)) for draft in drafts}


def _with_decisions(undecided: Tally, decided: Tally) -> Tally:
    """`undecided` counts all of them as such."""
    found = Counter(undecided)
    found.update(decided)
    for one, number in decided.items():
        found[replace(one, left_out=UNDECIDED, message=UNDECIDED)] -= number
    return found


def _undecided(connection: Connection, campaign: CampaignId, asked: Collection[FieldName]) -> Tally:
    each = select(*_traits(asked)).where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    return {_alike(row, asked): row.number for row in connection.execute(_counted(each))}


def _decided(connection: Connection, draft: Draft, asked: Collection[FieldName]) -> Tally:
    key = entry_columns(DRAFT_DECISION)
    by_entry = (
        func.coalesce(func.max(case((DRAFT_DECISION.c.subject == one, DRAFT_DECISION.c.decision))), UNDECIDED).label(one) for one in Subject
    )
    decisions = select(*key, *by_entry).where(DRAFT_DECISION.c.delivery == draft.id).group_by(*key).subquery()
    same = and_(*(decisions.c[column.name] == column for column in entry_columns(SIGNATURE)))
    columns = (*_traits(asked), *(decisions.c[one] for one in Subject))
    each = select(*columns).join(decisions, same).where(SIGNATURE.c.campaign == draft.campaign, SIGNATURE.c.state == COUNTED)
    return {replace(_alike(row, asked), left_out=row[-3], message=row[-2]): row.number for row in connection.execute(_counted(each))}


def _traits(asked: Iterable[FieldName]) -> list[ColumnElement[Any]]:
    has_message = func.coalesce(SIGNATURE.c.message, "") != ""
    told = (_is_told(name).label(f"told_{name}") for name in asked)
    return [SIGNATURE.c.revision, SIGNATURE.c.language, SIGNATURE.c.hand_over, has_message.label("has_message"), *told]


def _is_told(name: FieldName) -> ColumnElement[bool]:
    """Whether the answers, which are canonical JSON, have this one. No answer can look like a name: its quotation marks are escaped."""
    said_nothing = (_has(f'"{name}":"{text}"') for text in sorted(no_answers(name)))
    return and_(_has(f'"{name}":'), ~or_(*said_nothing))


def _has(part: str) -> ColumnElement[bool]:
    return SIGNATURE.c.fields.contains(part, autoescape=True)


def _counted(each: Select[Any]) -> Select[Any]:
    rows = each.subquery()
    return select(*rows.c, func.count().label("number")).group_by(*rows.c)


def _alike(row: Row[Any], asked: Iterable[FieldName]) -> Alike:
    revision, language, hand_over, has_message, *told = tuple(row)
    return Alike(Digest(bytes(revision)), language, hand_over, frozenset(compress(asked, told)), bool(has_message))
