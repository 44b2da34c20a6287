"""Deliveries before they are frozen: who is left out of them and why, and which personal messages somebody has read."""

import secrets
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, Row, and_, delete, exists, func, insert, select, update

from kiosk.central import audit
from kiosk.central.bulk import EntryKey, entry_columns, has_key, in_parts, insert_rows, key_of, keys_where, rows_of, same_entry
from kiosk.central.database import Database
from kiosk.central.heirs import companions, counting_beside, heirs, leading_to, left_behind
from kiosk.central.opener import COUNTED
from kiosk.central.schema import DELIVERY, DRAFT, DRAFT_DECISION, SIGNATURE
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.delivery import LeftOut

ID_SIZE: Final = 16
_AT_ONCE: Final = 200


class Subject(StrEnum):
    """What is decided on."""

    SIGNATURE = "signature"
    MESSAGE = "message"


_DECISIONS: Final[Sequence[Column[Any]]] = (
    *entry_columns(DRAFT_DECISION),
    *(DRAFT_DECISION.c[name] for name in ("delivery", "subject", "decision")),
)
APPROVED, REFUSED = "approved", "refused"

Decided = tuple[EntryKey, Subject]
"""What a decision is about."""


@dataclass(frozen=True)
class Decisions:
    """What was decided for one delivery. `messages`: whether each that was looked at may be handed over.

    `already_out`: how many were left out of a list from which they are missing already. `unsettled`: as in `Inherited`.
    """

    left_out: Mapping[EntryKey, LeftOut] = field(default_factory=dict)
    messages: Mapping[EntryKey, bool] = field(default_factory=dict)
    already_out: int = 0
    unsettled: frozenset[EntryKey] = frozenset()


@dataclass(frozen=True)
class Inherited:
    """Who counts in the place of signatures that were left out of a draft and count no more (decision 0068).

    `left_out`: for whom that holds too, with its reason; `unsettled`: for whom nobody but a person can say whether it does. Of neither
    is anything decided by itself. `origins`: of each who counts in such a place, whose place it is.
    """

    left_out: Mapping[EntryKey, LeftOut] = field(default_factory=dict)
    unsettled: frozenset[EntryKey] = frozenset()
    origins: Mapping[EntryKey, frozenset[EntryKey]] = field(default_factory=dict)

    def added_to(self, own: Decisions) -> Decisions:
        """What holds in a draft beside what was decided on each signature by itself."""
        return Decisions({**self.left_out, **own.left_out}, own.messages, own.already_out, self.unsettled)


@dataclass(frozen=True)
class Draft:
    """A delivery that is not frozen. `decisions`: how many were taken so far; None for one that was made just now and kept nowhere."""

    id: bytes
    campaign: CampaignId
    recipient: str
    decisions: int | None = None


def new_draft(campaign: CampaignId, recipient: str) -> Draft:
    """A delivery that is to be frozen at once."""
    return Draft(secrets.token_bytes(ID_SIZE), campaign, recipient)


def keep_draft(database: Database, draft: Draft, clock: Clock = system_clock) -> Draft:
    """Keep a new draft for its review."""
    row = {"id": draft.id, "campaign": draft.campaign, "recipient": draft.recipient, "decisions": 0, "made": utc_text(clock())}
    with database.writing() as connection:
        connection.execute(insert(DRAFT).values(**row))
    return Draft(draft.id, draft.campaign, draft.recipient, 0)


def drafts(database: Database) -> list[Draft]:
    """All drafts, the oldest first."""
    with database.reading() as connection:
        rows = connection.execute(select(DRAFT).order_by(DRAFT.c.made, DRAFT.c.id)).all()
    return [Draft(bytes(row.id), CampaignId(bytes(row.campaign)), row.recipient, row.decisions) for row in rows]


def find_draft(database: Database, name: str) -> Draft:
    """The draft whose id in hexadecimal begins so. Raises `UserError` with DELIVERY_FROZEN or DELIVERY_UNKNOWN."""
    found = [one for one in drafts(database) if name and one.id.hex().startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    with database.reading() as connection:
        frozen = [bytes(one).hex() for one in connection.scalars(select(DELIVERY.c.id))]
    if name and any(one.startswith(name.lower()) for one in frozen):
        raise UserError(Code.DELIVERY_FROZEN, delivery=name)
    raise UserError(Code.DELIVERY_UNKNOWN, delivery=name)


def discard(database: Database, draft: Draft, clock: Clock = system_clock) -> None:
    """Forget a draft with all its decisions."""
    with database.writing() as connection:
        end(connection, draft)
        ours = DRAFT_DECISION.c.delivery == draft.id
        for some in in_parts(keys_where(connection, DRAFT_DECISION, ours), _AT_ONCE):
            connection.execute(delete(DRAFT_DECISION).where(ours, has_key(DRAFT_DECISION, some)))
        audit.append(connection, database.actor, "discard a draft", clock, delivery=draft.id.hex())


def end(connection: Connection, draft: Draft) -> None:
    """Take the draft away, in the transaction that freezes it.

    Raises `EnvironmentProblem(DATABASE_CHANGED)` where somebody decided something since it was read.
    """
    gone = connection.execute(delete(DRAFT).where(DRAFT.c.id == draft.id, DRAFT.c.decisions == draft.decisions))
    if draft.decisions is not None and gone.rowcount != 1:
        raise EnvironmentProblem(Code.DATABASE_CHANGED)


def settle(connection: Connection, draft: Draft, items: Collection[EntryKey], now: str) -> None:
    """Write down who is left out in somebody's place, as the list is frozen. `items`: who is on it.

    Raises `EnvironmentProblem(DATABASE_CHANGED)` where one of those got there since it was read. The campaign must be locked.
    """
    found, (decided, _) = inherited(connection, draft), _left_out(connection, draft.id)
    if not found.unsettled.union(found.left_out, decided).isdisjoint(items):
        raise EnvironmentProblem(Code.DATABASE_CHANGED)
    _write(connection, draft.id, found.left_out, now)


def keep_only(connection: Connection, delivery: bytes, in_effect: Collection[Decided]) -> None:
    """Forget what was decided for a delivery about anything else, such as who withdrew before it was frozen."""
    columns = (*entry_columns(DRAFT_DECISION), DRAFT_DECISION.c.subject)
    stale: dict[str, list[EntryKey]] = {}
    for row in connection.execute(select(*columns).where(DRAFT_DECISION.c.delivery == delivery)):
        if (key_of(row), Subject(row.subject)) not in in_effect:
            stale.setdefault(row.subject, []).append(key_of(row))
    for subject, keys in stale.items():
        for some in in_parts(sorted(keys), _AT_ONCE):
            _forget(connection, delivery, some, subject)


def leave_out(database: Database, draft: Draft, entries: Sequence[EntryKey], reason: LeftOut, clock: Clock = system_clock) -> None:
    """Leave signatures out of this delivery; everywhere else they count as before."""
    _decide(database, draft, entries, Subject.SIGNATURE, reason.value, clock)


def take_back(database: Database, draft: Draft, entries: Sequence[EntryKey], clock: Clock = system_clock) -> None:
    """Let signatures be part of this delivery after all."""
    _decide(database, draft, entries, Subject.SIGNATURE, None, clock)


def judge_messages(database: Database, draft: Draft, entries: Sequence[EntryKey], *, good: bool, clock: Clock = system_clock) -> None:
    """Say of personal messages, which somebody has read, whether they are handed over."""
    _decide(database, draft, entries, Subject.MESSAGE, APPROVED if good else REFUSED, clock)


def decisions_on(database: Database, delivery: bytes) -> Decisions:
    """What was decided for a draft or a delivery, signature by signature."""
    with database.reading() as connection:
        return _decisions_on(connection, delivery)


def holding(database: Database, draft: Draft) -> Decisions:
    """What was decided for a draft, as it holds for those who count now."""
    with database.reading() as connection:
        return inherited(connection, draft).added_to(_decisions_on(connection, draft.id))


def inherited(connection: Connection, draft: Draft) -> Inherited:
    """For whom the decisions to leave somebody out hold since that one counts no more, or since the same person counts beside it.

    Who was left out as signed twice was so beside another signature, which may be the very one that counts in the same place: nobody
    would be left of that person. So this alone is not carried on.
    """
    decided, gone = _left_out(connection, draft.id)
    left_out, unsettled, origins = dict[EntryKey, LeftOut](), set[EntryKey](), defaultdict[EntryKey, set[EntryKey]](set)
    about_people = {key for key, reason in decided.items() if reason is not LeftOut.DUPLICATE}
    places = {**heirs(connection, draft.campaign, gone), **counting_beside(connection, about_people.difference(gone))}
    for key, found in sorted(places.items()):
        for heir in found:
            origins[heir].add(key)
            if heir not in decided and decided[key] is LeftOut.DUPLICATE:
                unsettled.add(heir)
            elif heir not in decided:
                left_out.setdefault(heir, decided[key])
    return Inherited(left_out, frozenset(unsettled - left_out.keys()), {heir: frozenset(some) for heir, some in origins.items()})


@contextmanager
def handing_on(connection: Connection, campaign: CampaignId, erased: Collection[EntryKey], now: str) -> Iterator[None]:
    """Erase these within: then it is written down who else is left out of drafts, where nothing leads to them without these.

    Also who does not count by then, but may later: until then such a decision changes nothing, and freezing forgets it. For whom nobody
    said whether they are left out, as in `inherited`, they stay on the list. The campaign must be locked.
    """
    ours = [bytes(one) for one in connection.scalars(select(DRAFT.c.id).where(DRAFT.c.campaign == campaign))]
    near = leading_to(connection, erased) if ours else set()
    decided = {draft: _carried_on(connection, draft, near) for draft in ours}
    # Draft by draft: who was left out of another is on this list as anybody is who counts.
    before = {draft: companions(connection, campaign, reasons) for draft, reasons in decided.items()}
    yield
    for draft, reasons in decided.items():
        found = left_behind(connection, campaign, before[draft], erased)
        others = {one: reasons[key] for key in sorted(reasons, reverse=True) for one in found[key]}
        known = decisions_among(connection, draft, others).left_out
        _write(connection, draft, {one: reason for one, reason in others.items() if one not in known}, now)


def decisions_among(connection: Connection, delivery: bytes, keys: Iterable[EntryKey]) -> Decisions:
    """What was decided for a draft on these signatures."""
    rows = rows_of(connection, _DECISIONS, keys)
    return _decisions(row for row in rows if row.delivery == delivery)


def is_judged(delivery: bytes) -> ColumnElement[bool]:
    """Whether somebody decided for a draft on the message of a signature."""
    ours = and_(DRAFT_DECISION.c.delivery == delivery, DRAFT_DECISION.c.subject == Subject.MESSAGE.value)
    return exists().where(same_entry(DRAFT_DECISION, SIGNATURE), ours)


def _decisions_on(connection: Connection, delivery: bytes) -> Decisions:
    return _decisions(connection.execute(select(*_DECISIONS).where(DRAFT_DECISION.c.delivery == delivery)))


def _left_out(connection: Connection, delivery: bytes) -> tuple[dict[EntryKey, LeftOut], list[EntryKey]]:
    """Who was left out, with the reason; and which of them do not count any more."""
    columns = (*entry_columns(DRAFT_DECISION), DRAFT_DECISION.c.decision, SIGNATURE.c.state)
    its_signature = select(*columns).select_from(DRAFT_DECISION).outerjoin(SIGNATURE, same_entry(DRAFT_DECISION, SIGNATURE))
    ours = and_(DRAFT_DECISION.c.delivery == delivery, DRAFT_DECISION.c.subject == Subject.SIGNATURE.value)
    rows = connection.execute(its_signature.where(ours)).all()
    return {key_of(row): LeftOut(row.decision) for row in rows}, [key_of(row) for row in rows if row.state != COUNTED]


def _carried_on(connection: Connection, delivery: bytes, keys: Collection[EntryKey]) -> dict[EntryKey, LeftOut]:
    """Who of these was left out for a reason that is about the person."""
    left_out = decisions_among(connection, delivery, keys).left_out
    return {key: reason for key, reason in left_out.items() if reason is not LeftOut.DUPLICATE}


def _write(connection: Connection, delivery: bytes, left_out: Mapping[EntryKey, LeftOut], now: str) -> None:
    subject = Subject.SIGNATURE.value
    insert_rows(connection, DRAFT_DECISION, [(*key, delivery, subject, reason.value, now) for key, reason in left_out.items()])


def _disinherit(connection: Connection, draft: Draft, entries: Collection[EntryKey], now: str) -> None:
    """Take back what was decided on those in whose place these count; for others who count there it holds still."""
    found = inherited(connection, draft)
    origins = {key for entry in entries for key in found.origins.get(entry, ())}
    others = {heir: why for heir, why in found.left_out.items() if heir not in entries and not origins.isdisjoint(found.origins[heir])}
    _write(connection, draft.id, others, now)
    for some in in_parts(sorted(origins), _AT_ONCE):
        _forget(connection, draft.id, some, Subject.SIGNATURE.value)


def _forget(connection: Connection, delivery: bytes, keys: Collection[EntryKey], subject: str) -> None:
    ours = and_(has_key(DRAFT_DECISION, keys), DRAFT_DECISION.c.delivery == delivery, DRAFT_DECISION.c.subject == subject)
    connection.execute(delete(DRAFT_DECISION).where(ours))


def _decisions(rows: Iterable[Row[Any]]) -> Decisions:
    left_out: dict[EntryKey, LeftOut] = {}
    messages: dict[EntryKey, bool] = {}
    for row in rows:
        if row.subject == Subject.SIGNATURE:
            left_out[key_of(row)] = LeftOut(row.decision)
        else:
            messages[key_of(row)] = row.decision == APPROVED
    return Decisions(left_out, messages)


def _decide(database: Database, draft: Draft, entries: Sequence[EntryKey], subject: Subject, decision: str | None, clock: Clock) -> None:
    """Replace what was decided on these entries before; no `decision`: nothing is decided any more. Each of them must count."""
    now = utc_text(clock())
    with database.writing() as connection:
        counted = update(DRAFT).where(DRAFT.c.id == draft.id).values(decisions=DRAFT.c.decisions + 1)
        if connection.execute(counted).rowcount != 1:
            raise UserError(Code.DELIVERY_FROZEN, delivery=draft.id.hex())
        if subject is Subject.SIGNATURE and decision is None:
            _disinherit(connection, draft, entries, now)
        for some in in_parts(sorted(set(entries)), _AT_ONCE):
            _expect_counted(connection, draft.campaign, some, subject)
            _forget(connection, draft.id, some, subject.value)
            if decision is not None:
                insert_rows(connection, DRAFT_DECISION, [(*key, draft.id, subject.value, decision, now) for key in some])
        facts = {"delivery": draft.id.hex(), "subject": subject.value, "decision": decision or "none", "entries": len(set(entries))}
        audit.append(connection, database.actor, "decide on a draft", clock, **facts)


def _expect_counted(connection: Connection, campaign: CampaignId, entries: Sequence[EntryKey], subject: Subject) -> None:
    ours = and_(has_key(SIGNATURE, entries), SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    what = "counted signatures of this campaign"
    if subject is Subject.MESSAGE:
        ours, what = and_(ours, SIGNATURE.c.message.is_not(None)), f"{what} with a message"
    if connection.scalar(select(func.count()).select_from(SIGNATURE).where(ours)) != len(entries):
        raise UserError(Code.OPTION_WRONG, option="ENTRY", problem=f"not all of them are {what}")
