"""What a campaign's drafts would hand over, in numbers: counted where the signatures are, so that none of them is read for it."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import compress
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, ScalarSelect, Select, and_, case, func, or_, select

from kiosk.central.bulk import VALUES_AT_ONCE, entry_columns, has_key, in_parts, key_of, same_entry
from kiosk.central.database import Database
from kiosk.central.drafts import Draft, Subject, inherited
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
    `is_unsettled`: whether somebody must say if they are left out, as in `Inherited`.
    """

    revision: Digest
    language: str
    hand_over: str
    told: frozenset[FieldName]
    has_message: bool
    left_out: str = UNDECIDED
    message: str = UNDECIDED
    is_unsettled: bool = False

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
        found[replace(one, left_out=UNDECIDED, message=UNDECIDED, is_unsettled=False)] -= number
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
    rows = connection.execute(_counted(each))
    found = Counter({replace(_alike(row, asked), left_out=row[-3], message=row[-2]): row.number for row in rows})
    found.update(_moved(connection, draft, asked))
    return found


def _moved(connection: Connection, draft: Draft, asked: Collection[FieldName]) -> Counter[Alike]:
    """How many more or fewer are alike, as some count in the place of others who were left out."""
    found, others = Counter[Alike](), inherited(connection, draft)
    message = func.coalesce(_judged(draft), UNDECIDED).label("judged")
    columns = (*_traits(asked), *entry_columns(SIGNATURE), message)
    for some in in_parts(sorted(others.unsettled.union(others.left_out)), VALUES_AT_ONCE):
        for row in connection.execute(select(*columns).where(has_key(SIGNATURE, some))):
            before, key = replace(_alike(row, asked), message=row.judged), key_of(row)
            if row.judged:
                found[before] -= 1
            found[replace(before, left_out=others.left_out.get(key, UNDECIDED), is_unsettled=key in others.unsettled)] += 1
    return found


def _judged(draft: Draft) -> ScalarSelect[str]:
    ours = and_(DRAFT_DECISION.c.delivery == draft.id, DRAFT_DECISION.c.subject == Subject.MESSAGE.value)
    return select(DRAFT_DECISION.c.decision).where(same_entry(DRAFT_DECISION, SIGNATURE), ours).scalar_subquery()


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
