"""What a campaign's drafts would hand over, in numbers: counted where the signatures are, so that no answers are read for it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import compress
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, key_of
from kiosk.central.choices import Spared, spared
from kiosk.central.database import Database
from kiosk.central.drafts import APPROVED, REFUSED, Draft, Inherited, Subject, decisions_among, inherited
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
    `is_unsettled`: whether somebody must say if they are left out, as in `Inherited`; `is_number`: whether the draft's recipient gets only
    a number of them, whatever they say, as other signatures of the same people say so.
    """

    revision: Digest
    language: str
    hand_over: str
    told: frozenset[FieldName]
    has_message: bool
    left_out: str = UNDECIDED
    message: str = UNDECIDED
    is_unsettled: bool = False
    is_number: bool = False

    def choice(self, recipient: str) -> HandOver | None:
        """What a recipient gets of them."""
        return HandOver.COUNTED if self.is_number else _HAND_OVER.decode(self.hand_over).get(recipient)


Tally = Mapping[Alike, int]
"""How many counted signatures are alike."""


def tallies(database: Database, campaign: CampaignId, drafts: Collection[Draft], fields: Collection[FieldName]) -> dict[bytes, Tally]:
    """For each draft of one campaign, by its id, what it stands for at this moment. `fields`: those of which it matters who answered.

    The signatures are counted once for all drafts together; what was decided, and who is a number beside that, of which there is little,
    for each.
    """
    asked = sorted(fields)
    with database.reading() as connection:
        undecided, numbers = _undecided(connection, campaign, asked), spared(connection, campaign)
        return {draft.id: _of_draft(connection, draft, asked, undecided, numbers) for draft in drafts}


def _of_draft(connection: Connection, draft: Draft, asked: Collection[FieldName], undecided: Tally, numbers: Spared) -> Tally:
    others = inherited(connection, draft)
    found = _with_decisions(undecided, _decided(connection, draft, asked, others))
    for one in _each(connection, draft, asked, others, [key for key, recipients in numbers.items() if draft.recipient in recipients]):
        found[one] -= 1
        found[replace(one, is_number=True)] += 1
    return found


def _with_decisions(undecided: Tally, decided: Tally) -> Counter[Alike]:
    """`undecided` counts all of them as such."""
    found = Counter(undecided)
    found.update(decided)
    for one, number in decided.items():
        found[replace(one, left_out=UNDECIDED, message=UNDECIDED, is_unsettled=False)] -= number
    return found


def _undecided(connection: Connection, campaign: CampaignId, asked: Collection[FieldName]) -> Tally:
    each = select(*_traits(asked)).where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    return {_alike(row, asked): row.number for row in connection.execute(_counted(each))}


def _decided(connection: Connection, draft: Draft, asked: Collection[FieldName], others: Inherited) -> Tally:
    key = entry_columns(DRAFT_DECISION)
    by_entry = (
        func.coalesce(func.max(case((DRAFT_DECISION.c.subject == one, DRAFT_DECISION.c.decision))), UNDECIDED).label(one) for one in Subject
    )
    decisions = select(*key, *by_entry).where(DRAFT_DECISION.c.delivery == draft.id).group_by(*key).subquery()
    same = and_(*(decisions.c[column.name] == column for column in entry_columns(SIGNATURE)))
    columns = (*_traits(asked), *(decisions.c[one] for one in Subject))
    each = select(*columns).join(decisions, same).where(SIGNATURE.c.campaign == draft.campaign, SIGNATURE.c.state == COUNTED)
    rows = connection.execute(_counted(each))
    found = Counter({replace(_alike(row, asked), left_out=row[-3], message=row[-2]): row.number for row in rows})
    for one in _each(connection, draft, asked, others, others.unsettled.union(others.left_out)):
        if one.message:
            found[replace(one, left_out=UNDECIDED, is_unsettled=False)] -= 1
        found[one] += 1
    return found


def _each(
    connection: Connection, draft: Draft, asked: Collection[FieldName], others: Inherited, keys: Collection[EntryKey]
) -> Iterator[Alike]:
    """These signatures one by one, as they are in a draft."""
    judged = {None: UNDECIDED, True: APPROVED, False: REFUSED}
    columns = (*_traits(asked), *entry_columns(SIGNATURE))
    for some in in_parts(sorted(keys), VALUES_AT_ONCE):
        decisions = others.added_to(decisions_among(connection, draft.id, some))
        for row in connection.execute(select(*columns).where(has_key(SIGNATURE, some))):
            key = key_of(row)
            left_out, message = decisions.left_out.get(key, UNDECIDED), judged[decisions.messages.get(key)]
            yield replace(_alike(row, asked), left_out=left_out, message=message, is_unsettled=key in decisions.unsettled)


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
