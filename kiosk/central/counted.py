"""What a delivery is made of: the counted signatures of one campaign, and where a frozen delivery is recorded."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, Select, and_, func, insert, select

from kiosk.central import audit
from kiosk.central.bulk import EntryKey, entry_columns, insert_rows, is_after, key_of, same_entry, without_index
from kiosk.central.catalogue import promised_revisions
from kiosk.central.choices import Spared, spared, spared_among
from kiosk.central.database import Database
from kiosk.central.drafts import Decided, Draft, end, keep_only, settle
from kiosk.central.duplicates import lock_campaign
from kiosk.central.engines import keeping_few_pages
from kiosk.central.events import NOT_MERGED, Events, Merged, all_events, merged_text
from kiosk.central.opener import COUNTED
from kiosk.central.schema import DELIVERY, DELIVERY_FILE, DELIVERY_ITEM, SIGNATURE
from kiosk.domain.campaign import Event, HandOver, Manifest
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, DeviceId, Digest
from kiosk.domain.moment import Clock, system_clock, utc_text

_ROWS_AT_ONCE: Final = 1000
_RECORDED: Final = ("named", "counted_only", "root", "revision", "audit", "left_out", "not_promised")
_HAND_OVER: Final = msgspec.json.Decoder(dict[str, HandOver])
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])

_Choice = Callable[[EntryKey, str], Mapping[str, HandOver]]
"""What recipients get of a signature in which something is said of that."""


@dataclass(frozen=True, slots=True)
class CountedSignature:
    """A signature that counts. `revision` is the pack its signer saw, `event` the one that stands for its own.

    `country`: an ISO code or "". `hand_over`: what each recipient gets, a number where another signature of the same person says so.
    The repr shows nobody.
    """

    device: DeviceId
    branch: int
    seq: int
    revision: Digest
    language: str
    event: Event
    country: str
    receipt_leaf: Digest
    hand_over: Mapping[str, HandOver] = field(repr=False)
    fields: Mapping[FieldName, str] = field(repr=False)
    message: str = field(default="", repr=False)

    @property
    def key(self) -> EntryKey:
        """The entry that it is."""
        return self.device, self.branch, self.seq


@dataclass(frozen=True, slots=True)
class FrozenItem:
    """One signature of a delivery. `leaf`: that of its receipt."""

    device: DeviceId
    branch: int
    seq: int
    hand_over: HandOver
    leaf: Digest

    @property
    def key(self) -> EntryKey:
        """The entry that it is."""
        return self.device, self.branch, self.seq


@dataclass(frozen=True)
class DeliveryRecord:
    """What is kept of a delivery. `root`: the Merkle root over the receipts of all its items; `files`: their contents by name.

    `revision`: the newest pack there was; `audit`: the head of the audit log that the documents show; `merged`: which events stood
    for others; `in_effect`: the decisions of its review that changed anything.
    """

    draft: Draft
    named: int
    counted_only: int
    root: Digest
    revision: Digest
    audit: Digest
    left_out: int = 0
    not_promised: int = 0
    merged: Merged = field(default_factory=dict)
    in_effect: frozenset[Decided] = frozenset()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def counted_signatures(database: Database, campaign: CampaignId, merged: Merged = NOT_MERGED) -> Iterator[CountedSignature]:
    """The counted signatures of `campaign`, as a stream in bounded memory."""
    with database.reading() as connection, keeping_few_pages(connection):
        choice = _or_a_number(spared(connection, campaign))
        yield from _stream(connection, merged, _signatures().where(_is_counted(campaign)), choice)


def counted_page(
    connection: Connection, campaign: CampaignId, after: EntryKey | None, at_most: int, *which: ColumnElement[bool]
) -> list[CountedSignature]:
    """The next counted signatures of `campaign` of which `which` is so, in the order of their keys, from behind `after` on.

    The index of keys leads there, so that the last page costs what the first one does.
    """
    ours = without_index(connection, _is_counted(campaign))
    wanted = _signatures().where(ours, *which).order_by(*entry_columns(SIGNATURE)).limit(at_most)
    rows = connection.execute(wanted.where(is_after(SIGNATURE, after)) if after else wanted).all()
    choice = _or_a_number(spared_among(connection, campaign, list(map(key_of, rows))))
    return list(_read(rows, Events(all_events(connection).known, NOT_MERGED), choice))


def delivered_signatures(database: Database, delivery: bytes, recipient: str, merged: Merged = NOT_MERGED) -> Iterator[CountedSignature]:
    """The signatures that a frozen delivery stands for, whatever became of them since; what was erased is missing.

    Each is handed over to its `recipient` as it was then, whatever its signer and others like it say now.
    """

    def choice(_: EntryKey, handed_over: str) -> Mapping[str, HandOver]:
        return {recipient: HandOver(handed_over)}

    wanted = _signatures(DELIVERY_ITEM.c.hand_over).join(DELIVERY_ITEM, same_entry(SIGNATURE, DELIVERY_ITEM))
    with database.reading() as connection, keeping_few_pages(connection):
        yield from _stream(connection, merged, wanted.where(DELIVERY_ITEM.c.delivery == delivery), choice)


def has_message() -> ColumnElement[bool]:
    """Whether a signature came with a personal message."""
    return SIGNATURE.c.message != ""


def _is_counted(campaign: CampaignId) -> ColumnElement[bool]:
    return and_(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)


def _signatures(hand_over: Column[Any] = SIGNATURE.c.hand_over) -> Select[Any]:
    columns = SIGNATURE.c
    wanted = (*entry_columns(SIGNATURE), columns.revision, columns.language, columns.event, columns.country, columns.receipt_leaf)
    return select(*wanted, hand_over, columns.fields, columns.message)


def _or_a_number(others: Spared) -> _Choice:
    """What signers chose, but a number for those who get only that of `others`."""

    def choice(key: EntryKey, said: str) -> Mapping[str, HandOver]:
        own = _HAND_OVER.decode(said)
        return own | dict.fromkeys(others[key], HandOver.COUNTED) if key in others else own

    return choice


def _stream(connection: Connection, merged: Merged, statement: Select[Any], choice: _Choice) -> Iterator[CountedSignature]:
    streamed = statement.execution_options(yield_per=_ROWS_AT_ONCE)
    events = Events(all_events(connection).known, merged)
    with connection.execute(streamed) as rows:
        yield from _read(rows, events, choice)


def _read(rows: Iterable[Sequence[Any]], events: Events, choice: _Choice) -> Iterator[CountedSignature]:
    devices = dict[DeviceId, DeviceId]()  # each once: many signatures are of the same
    # By place: to look a column up by its name costs as much as to decode it.
    for owner, branch, seq, revision, language, event, country, leaf, hand_over, fields, message in rows:
        device = DeviceId(bytes(owner))
        yield CountedSignature(
            device=devices.setdefault(device, device),
            branch=branch,
            seq=seq,
            revision=Digest(bytes(revision)),
            language=language,
            event=events.of(bytes(event)),
            country=country or "",
            receipt_leaf=Digest(bytes(leaf)),
            hand_over=choice((device, branch, seq), hand_over),
            fields=_FIELDS.decode(fields),
            message=message or "",
        )


def campaign_manifests(database: Database, campaign: CampaignId) -> Mapping[Digest, Manifest]:
    """All revisions of `campaign` that batches brought. Raises `UserError(CAMPAIGN_UNKNOWN)` for none, and as `promised_revisions`."""
    with database.reading() as connection:
        found = promised_revisions(connection, campaign)
    if not found:
        raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())
    return found


def freeze_delivery(database: Database, delivery: DeliveryRecord, items: Collection[FrozenItem], clock: Clock = system_clock) -> str:
    """Record a delivery, its items and its files, in the place of its draft; its id in hexadecimal.

    From here on the items keep their place among duplicates, and no decision stays that changed nothing.
    Raises `EnvironmentProblem(DATABASE_CHANGED)` where an item counts no more since it was read, or only as a number, or the draft was
    reviewed further: make the list again.
    """
    draft, now = delivery.draft, utc_text(clock())
    with database.writing() as connection, keeping_few_pages(connection):
        lock_campaign(connection, draft.campaign)
        end(connection, draft)
        settle(connection, draft, {one.key for one in items}, now)
        _expect_as_read(connection, draft, items)
        keep_only(connection, draft.id, delivery.in_effect)
        rows = ((*one.key, draft.id, one.hand_over.value, one.leaf) for one in items)
        insert_rows(connection, DELIVERY_ITEM, rows)
        if _still_counted(connection, draft.id, draft.campaign) != len(items):
            raise EnvironmentProblem(Code.DATABASE_CHANGED)
        columns = {name: getattr(delivery, name) for name in _RECORDED}
        columns |= {"id": draft.id, "campaign": draft.campaign, "recipient": draft.recipient, "made": now}
        columns["merged"] = merged_text(delivery.merged)
        connection.execute(insert(DELIVERY).values(columns))
        files = [(draft.id, name, len(content), hashlib.sha256(content).digest()) for name, content in delivery.files.items()]
        insert_rows(connection, DELIVERY_FILE, files)
        facts: dict[str, Fact] = {
            "delivery": draft.id.hex(),
            "recipient": draft.recipient,
            "named": delivery.named,
            "counted_only": delivery.counted_only,
            "left_out": delivery.left_out,
            "root": delivery.root.hex(),
        }
        audit.append(connection, database.actor, "deliver", clock, **facts)
    return draft.id.hex()


def _expect_as_read(connection: Connection, draft: Draft, items: Iterable[FrozenItem]) -> None:
    """Raises `EnvironmentProblem(DATABASE_CHANGED)` where somebody is named who chose to be a number since. The campaign must be locked."""
    numbers = {key for key, recipients in spared(connection, draft.campaign).items() if draft.recipient in recipients}
    if any(one.hand_over is HandOver.NAMED and one.key in numbers for one in items):
        raise EnvironmentProblem(Code.DATABASE_CHANGED)


def _still_counted(connection: Connection, delivery: bytes, campaign: CampaignId) -> int:
    # From item to signature, both in the order of their keys: the other way round SQLite comes back to pages that it has not kept.
    its_signature = select(SIGNATURE).where(same_entry(SIGNATURE, DELIVERY_ITEM), _is_counted(campaign)).exists()
    items = select(func.count()).select_from(DELIVERY_ITEM)
    return connection.scalars(items.where(DELIVERY_ITEM.c.delivery == delivery, its_signature)).one()
