"""Who agreed to be contacted, and which other systems were told of them."""

import contextlib
import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, delete, exists, func, select, text, update

from kiosk.central import audit
from kiosk.central.bulk import EntryKey, entry_columns, has_key, insert_first, is_after, key_of, rows_of, same_entry, without_index
from kiosk.central.corrections import replaced_by
from kiosk.central.database import Database
from kiosk.central.events import Events, all_events
from kiosk.central.opener import COUNTED
from kiosk.central.problems import translated
from kiosk.central.schema import CONSENT, CONTACT_PUSH, EVENT, SIGNATURE
from kiosk.domain.campaign import Event, Purpose
from kiosk.domain.errors import Fact
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text

_ROWS_AT_ONCE: Final = 1000
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])
_KEY: Final = ("device_id", "branch", "seq")

TAKEN: Final = "taken"
"""The outcome of a push that arrived."""
REFUSED: Final = "refused"
"""Of one that did not."""
SENDING: Final = "sending"
"""Of one whose answer is waited for, or that was stopped meanwhile: it may have arrived, and is to be pushed again."""
UNANSWERED: Final = "unanswered"
"""Of one that may have arrived, and is to be pushed again."""
UNCLEAR: Final = "unclear"
"""Of one that was refused, and may have arrived by another try: perhaps it was refused because it was there already."""
PERHAPS: Final = frozenset({SENDING, UNANSWERED, UNCLEAR})
"""Of which nobody knows whether the other system has it."""


@dataclass(frozen=True, slots=True)
class ConsentedSignature:
    """A counted signature whose signer agreed to be contacted. The repr shows nobody.

    `signed`: what the device's clock said, in UTC. `is_correction`: whether it replaces another.
    """

    key: EntryKey
    entry: bytes
    revision: Digest
    signed: str
    language: str
    event: Event
    is_correction: bool
    fields: Mapping[FieldName, str] = field(repr=False)


def consented_signatures(database: Database, campaign: CampaignId) -> Iterator[ConsentedSignature]:
    """Those of `campaign`, as a stream in bounded memory."""
    with database.reading() as connection:
        events = all_events(connection)
        with connection.execute(_consented(campaign).execution_options(yield_per=_ROWS_AT_ONCE)) as rows:
            for row in rows:
                yield _signature(row, events)


def consented_by_event(database: Database, campaign: CampaignId) -> Iterator[tuple[bytes, Iterator[ConsentedSignature]]]:
    """The same by the digest of the event that stands for theirs, the earliest first: one stream, to be read event by event."""
    with database.reading() as connection:
        events = all_events(connection)
        stand = _stand(events)
        joined = _consented(campaign).add_columns(EVENT.c.digest).join(EVENT, EVENT.c.digest == stand)
        ordered = joined.order_by(EVENT.c.date, EVENT.c.digest).execution_options(yield_per=_ROWS_AT_ONCE)
        with connection.execute(ordered) as rows:
            for digest, found in groupby(rows, key=lambda row: bytes(row.digest)):
                yield digest, _signatures(database, found, events)


def _signatures(database: Database, rows: Iterable[Row[Any]], events: Events) -> Iterator[ConsentedSignature]:
    """They are read where somebody uses them, outside the transaction's own care for what drivers raise."""
    with translated(database.address):
        for row in rows:
            yield _signature(row, events)


def _stand(events: Events) -> ColumnElement[bytes]:
    """The event that stands for a signature's. Few are merged."""
    merged = {digest: events.stand(digest) for digest in events.merged}
    return case(merged, value=SIGNATURE.c.event, else_=SIGNATURE.c.event) if merged else SIGNATURE.c.event


def not_yet_pushed(
    database: Database, campaign: CampaignId, target: bytes, at_most: int, after: EntryKey | None
) -> list[ConsentedSignature]:
    """The next signatures after `after` that `target` did not answer, in the order of their keys."""
    told = exists().where(_answered(target), same_entry(CONTACT_PUSH, SIGNATURE))
    with database.reading() as connection:
        # The index of keys leads there, so that the last page costs what the first one does.
        ours = without_index(connection, _is_consented(campaign))
        statement = _signatures_where(ours, ~told).order_by(*entry_columns(SIGNATURE)).limit(at_most)
        events = all_events(connection)
        rows = connection.execute(statement.where(is_after(SIGNATURE, after)) if after else statement)
        return [_signature(row, events) for row in rows]


def taken(database: Database, campaign: CampaignId, target: bytes) -> Iterator[ConsentedSignature]:
    """Those of `campaign` that `target` took, as a stream; also what counts here no more, since nobody took it back there."""
    there = exists().where(_took(target), same_entry(CONTACT_PUSH, SIGNATURE))
    with database.reading() as connection:
        events = all_events(connection)
        statement = _signatures_where(SIGNATURE.c.campaign == campaign, there).execution_options(yield_per=_ROWS_AT_ONCE)
        with connection.execute(statement) as rows:
            for row in rows:
                yield _signature(row, events)


def unclear(database: Database, campaign: CampaignId, target: bytes, at_most: int) -> tuple[int, list[EntryKey]]:
    """How many of `campaign` are UNCLEAR at `target`, and so many of them, the newest first; also what counts here no more."""
    columns, ours = CONTACT_PUSH.c, exists().where(SIGNATURE.c.campaign == campaign, same_entry(SIGNATURE, CONTACT_PUSH))
    found = select(CONTACT_PUSH).where(columns.target == target, columns.outcome == UNCLEAR, ours)
    with database.reading() as connection:
        number = connection.scalar(select(func.count()).select_from(found.subquery())) or 0
        newest = connection.execute(found.order_by(columns.pushed.desc(), *entry_columns(CONTACT_PUSH)).limit(at_most))
        return number, [key_of(row) for row in newest]


Told = Mapping[str, Any]
"""A row of CONTACT_PUSH."""


def carry_over(database: Database, signatures: Iterable[ConsentedSignature], target: bytes) -> dict[EntryKey, Told]:
    """Those of `signatures` that correct one which `target` took: they are there already, in other words.

    Each with what is to be remembered of it once somebody is told of it (`remember`): as told when the first was, so that this outlives
    the erasure of what was corrected. Of a correction that is still to be pushed it is remembered here that the first may have arrived,
    until that proves taken.
    """
    with database.reading() as connection:
        found = {one.key: _first_told(connection, one.key, target) for one in signatures if one.is_correction}
    remember(database, {key: row for key, row in found.items() if row and row["outcome"] != TAKEN})
    return {key: row for key, row in found.items() if row and row["outcome"] == TAKEN}


def remember(database: Database, told: Mapping[EntryKey, Told]) -> None:
    """Add this to what is remembered of these signatures."""
    if told:
        with database.writing() as connection:
            for key, row in told.items():
                _remember(connection, key, row)


def _first_told(connection: Connection, key: EntryKey, target: bytes) -> Told:
    """What is recorded of the first that `target` took, or else may have, among those that this signature replaces; nothing of none."""
    replaced, columns = replaced_by(connection, [key]), CONTACT_PUSH.c
    told = select(CONTACT_PUSH).where(columns.target == target, columns.outcome != REFUSED, has_key(CONTACT_PUSH, replaced))
    first = connection.execute(told.order_by(columns.outcome != TAKEN, columns.pushed)).mappings().first()
    if first is None:
        return {}
    return {**first, "outcome": TAKEN if first["outcome"] == TAKEN else UNANSWERED}


def _took(target: bytes) -> ColumnElement[bool]:
    return and_(CONTACT_PUSH.c.target == target, CONTACT_PUSH.c.outcome == TAKEN)


def _answered(target: bytes) -> ColumnElement[bool]:
    return and_(CONTACT_PUSH.c.target == target, CONTACT_PUSH.c.outcome.not_in((SENDING, UNANSWERED)))


def told_systems(connection: Connection, keys: Collection[EntryKey]) -> dict[EntryKey, set[bytes]]:
    """Which other systems took each of these signatures, or may have; of what none did nothing."""
    found: dict[EntryKey, set[bytes]] = {}
    for row in rows_of(connection, (*entry_columns(CONTACT_PUSH), CONTACT_PUSH.c.target, CONTACT_PUSH.c.outcome), keys):
        if row.outcome != REFUSED:
            found.setdefault(key_of(row), set()).add(bytes(row.target))
    return found


def still_agrees(database: Database, campaign: CampaignId, key: EntryKey) -> bool:
    """Whether a signature counts and may be contacted at this moment."""
    with database.reading() as connection:
        return connection.execute(_consented(campaign).where(has_key(SIGNATURE, [key]))).first() is not None


@contextlib.contextmanager
def telling(database: Database, key: EntryKey, target: bytes) -> Iterator[bool]:
    """Whether `target` is still to be told of a signature, which another push that goes on at the same time may have done.

    Next to PostgreSQL no other push tells it until the block ends, or this process does. Of a file, which has one writer, nobody can hold
    a part for as long as a server takes to answer: two pushes at the same moment may both tell it, by the same identifier.
    """
    if database.is_embedded:
        yield not _is_told(database, key, target)
        return
    with database.reading() as connection:
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))  # some servers end who waits so long for an answer
        connection.execute(select(func.pg_advisory_xact_lock(_lock_of(key, target))))
        # By a connection of its own: this one sees the database as it was before the other push let go.
        yield not _is_told(database, key, target)


def _is_told(database: Database, key: EntryKey, target: bytes) -> bool:
    with database.reading() as connection:
        told = select(CONTACT_PUSH.c.outcome).where(_answered(target), has_key(CONTACT_PUSH, [key]))
        return connection.execute(told).first() is not None


def _lock_of(key: EntryKey, target: bytes) -> int:
    """PostgreSQL's number of a lock for these two."""
    device, branch, seq = key
    return int.from_bytes(hashlib.sha256(target + device + f"{branch}/{seq}".encode()).digest()[:8], signed=True)


def begin_push(database: Database, key: EntryKey, target: bytes, clock: Clock = system_clock) -> None:
    """Remember that `target` may have a signature from now on: whoever is erased while its answer is waited for has to hear of it.

    `record_push` or `forget_push` ends that. Where neither did, the push was stopped, and whether it arrived stays in doubt.
    """
    row = {"target": target, "outcome": SENDING, "pushed": utc_text(clock())}
    with database.writing() as connection:
        if not insert_first(connection, CONTACT_PUSH, {**row, **_named(key)}):
            connection.execute(update(CONTACT_PUSH).where(_is_sending(key, target)).values(outcome=UNANSWERED))


def forget_push(database: Database, key: EntryKey, target: bytes) -> None:
    """Remember no more that `target` may have a signature by what was begun last: it took nothing."""
    with database.writing() as connection:
        connection.execute(delete(CONTACT_PUSH).where(_is_sending(key, target)))


def _is_sending(key: EntryKey, target: bytes) -> ColumnElement[bool]:
    return and_(CONTACT_PUSH.c.target == target, has_key(CONTACT_PUSH, [key]), CONTACT_PUSH.c.outcome == SENDING)


def record_push(database: Database, key: EntryKey, target: bytes, outcome: str, clock: Clock = system_clock) -> str:
    """Remember what came of telling `target` of a signature, and give what is remembered of all tries.

    That is TAKEN where any try was, and UNCLEAR where one was REFUSED and another UNANSWERED, whichever came first: of a file two
    pushes may hear of one signature at the same time.
    """
    with database.writing() as connection:
        return _remember(connection, key, {"target": target, "outcome": outcome, "pushed": utc_text(clock())})


def _remember(connection: Connection, key: EntryKey, row: Told) -> str:
    """Add a row to what is remembered of this signature and the same target, and give the outcome of both."""
    ours = and_(CONTACT_PUSH.c.target == row["target"], has_key(CONTACT_PUSH, [key]))
    while True:  # once more where another process added one in between: then that is there to be read
        earlier = connection.scalar(select(CONTACT_PUSH.c.outcome).where(ours))
        outcome = _of_both(earlier or row["outcome"], row["outcome"])
        if outcome == earlier:
            return outcome
        connection.execute(delete(CONTACT_PUSH).where(ours, CONTACT_PUSH.c.outcome == earlier))
        if insert_first(connection, CONTACT_PUSH, {**row, **_named(key), "outcome": outcome}):
            return outcome


def _of_both(one: str, other: str) -> str:
    if one in (SENDING, other):
        return other
    return TAKEN if TAKEN in (one, other) else UNCLEAR


def record_export(database: Database, action: str, facts: Mapping[str, Fact], clock: Clock = system_clock) -> None:
    """Write into the audit that contacts left, how many and in which format."""
    with database.writing() as connection:
        audit.append(connection, database.actor, action, clock, **facts)


def _named(key: EntryKey) -> dict[str, bytes | int]:
    return dict(zip(_KEY, key, strict=True))


def _consented(campaign: CampaignId) -> Select[Any]:
    return _signatures_where(_is_consented(campaign))


def _signatures_where(*which: ColumnElement[bool]) -> Select[Any]:
    columns = SIGNATURE.c
    wanted = (columns.entry, columns.revision, columns.signed, columns.screen_language, columns.event, columns.replaces, columns.fields)
    return select(*entry_columns(SIGNATURE), *wanted).where(*which)


def _is_consented(campaign: CampaignId) -> ColumnElement[bool]:
    agreed = exists().where(CONSENT.c.purpose == Purpose.CONTACT.value, same_entry(CONSENT, SIGNATURE))
    return and_(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED, agreed)


def _signature(row: Row[Any], events: Events) -> ConsentedSignature:
    return ConsentedSignature(
        key=(bytes(row.device_id), row.branch, row.seq),
        entry=bytes(row.entry),
        revision=Digest(bytes(row.revision)),
        signed=row.signed,
        language=row.screen_language,
        event=events.of(bytes(row.event)),
        is_correction=row.replaces is not None,
        fields=_FIELDS.decode(row.fields),
    )
