"""Retention: what was withdrawn is erased after 14 days, a campaign after the time that its pack promised, a person on request.

What is erased stands in the audit from the very transaction that erases it: whoever stops a run leaves nothing untold.

A campaign's time runs from its last hand-over, or from the end of its newest pack where that is later: as long as it collects,
there will be another hand-over. One that was never handed over is erased only when organisers say so.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, literal_column, select, update

from kiosk.central import audit
from kiosk.central.bulk import (
    VALUES_AT_ONCE,
    EntryKey,
    entry_columns,
    has_key,
    in_parts,
    insert_missing,
    is_among,
    key_of,
    keys_where,
    rows_of,
)
from kiosk.central.catalogue import SignedRevision, name_of, read_revisions
from kiosk.central.contacts import told_systems
from kiosk.central.corrections import replaced_by, replacing
from kiosk.central.database import Database
from kiosk.central.drafts import handing_on
from kiosk.central.duplicates import decide, holders, lock_campaign
from kiosk.central.ending import erase_campaign
from kiosk.central.entry_text import entry_text
from kiosk.central.erasing import erase, erase_withdrawals, write_down
from kiosk.central.handing import IS_CORRECTED
from kiosk.central.held import HeldFile, campaigns_in, drop, held_files, reopened
from kiosk.central.one_person import people_of
from kiosk.central.opener import WITHDRAWN
from kiosk.central.schema import (
    AUDIT,
    DELIVERY,
    DELIVERY_ITEM,
    ENTRY,
    HAND_OVER,
    HELD,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.central.scrubbing import scrub
from kiosk.central.settling import lock_device
from kiosk.central.taking_back import asked_here, links_of, meet, take_back
from kiosk.central.withdrawing import GRACE_DAYS, since
from kiosk.domain.campaign import HandOver, Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, DeviceId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import DeliveryState
from kiosk.domain.reports.persons import ErasureReport, HeldDelivery
from kiosk.domain.reports.withdrawals import RetentionReport, RetentionRow, StillHeld
from kiosk.transfer.batch import batch_name

# In the statement itself: for a parameter neither database would take the index of withdrawn signatures.
_IS_WITHDRAWN: ColumnElement[bool] = SIGNATURE.c.state == literal_column(f"'{WITHDRAWN}'")


@dataclass(frozen=True)
class Plan:
    """What a run erases. `now_too`: campaigns that organisers end; `drops_held`: also held files that hold more than what is erased."""

    now_too: frozenset[CampaignId] = frozenset()
    grace_days: int = GRACE_DAYS
    drops_held: bool = False


def planned(database: Database, plan: Plan, clock: Clock = system_clock) -> RetentionReport:
    """What `retain` would do now; nothing is changed."""
    moment = clock()
    with database.reading() as connection:
        rows = _campaigns(connection, plan, moment.date())
        due = _due(connection, since(moment, plan.grace_days))
        sent = _sent(connection, due)
        dropped, left = _held(connection, database, _with_held(connection), _ended(rows), plan)
    return RetentionReport(
        dry_run=True,
        withdrawn=len(due),
        campaigns=rows,
        held_dropped=len(dropped),
        held_left=len(left),
        still_held=_still_held(left),
        sent=sent,
    )


def retain(database: Database, plan: Plan, progress: Progress = unwatched, clock: Clock = system_clock) -> RetentionReport:
    """Erase what is due, in transactions of a few thousand entries. Stopped anywhere, the next run goes on."""
    moment = clock()
    _mend_times(database, utc_text(moment))
    with database.reading() as connection:
        rows = _campaigns(connection, plan, moment.date())
        due = _due(connection, since(moment, plan.grace_days))
        sent = _sent(connection, due)
    withdrawn = sum(_erase_withdrawn(database, some, clock) for some in in_parts(due, VALUES_AT_ONCE))
    ended = _ended(rows)
    for campaign in sorted(ended):
        erase_campaign(database, campaign, progress, clock)
    with database.writing() as connection:
        dropped, left = _held(connection, database, _held_still(connection, _with_held(connection)), ended, plan)
        for file in dropped:
            drop(connection, file)
        facts = {"withdrawn": withdrawn, "campaigns": len(ended), "held_dropped": len(dropped), "held_left": len(left)}
        audit.append(connection, database.actor, "retention", clock, **facts)
    # Also where nothing was due: another run may have been stopped, or somebody in its way, before it came here.
    scrubbed = scrub(database)
    return RetentionReport(
        dry_run=False,
        withdrawn=withdrawn,
        campaigns=rows,
        held_dropped=len(dropped),
        held_left=len(left),
        left_bytes=scrubbed.left_bytes,
        not_vacuumed=scrubbed.not_vacuumed and bool(withdrawn or ended),
        still_held=_still_held(left),
        sent=sent,
    )


def erase_on_request(database: Database, entries: Collection[EntryKey], clock: Clock = system_clock) -> ErasureReport:
    """Withdraw and erase signatures at once, because their signer asks for it, with what they replaced by correcting it.

    The list of withdrawals remembers it, unless others have the same code: by that it would have them erased, too.
    """
    now, erased, people, unlisted = utc_text(clock()), set[EntryKey](), set[EntryKey](), set[EntryKey]()
    with database.writing() as connection:
        earlier = replaced_by(connection, entries)
        keys = sorted({*entries, *earlier})
        deliveries, sent = _naming(connection, keys), told_systems(connection, keys)  # the latter is erased
        columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.token_hash)
        for campaign, found in _by_campaign(rows_of(connection, columns, keys)):
            lock_campaign(connection, campaign)
            # Read once more: somebody may have erased one of them until the lock was here.
            rows = list(rows_of(connection, columns, map(key_of, found)))
            people.update(*people_of(connection, list(map(key_of, rows))).values())
            unlisted |= _erase_asked(connection, campaign, rows, now)
            erased |= set(map(key_of, rows))
        audit.append(connection, database.actor, "erase on request", clock, entries=len(erased))
    still_held = _still_held(_drop_held(database, keys, clock))
    scrubbed = scrub(database)
    return ErasureReport(
        erased=len(erased - earlier),
        earlier=len(erased & earlier),
        left_bytes=scrubbed.left_bytes,
        not_vacuumed=scrubbed.not_vacuumed and bool(erased),
        still_held=still_held,
        deliveries=deliveries,
        other_systems=len(set[bytes]().union(*sent.values())),
        duplicates=tuple(map(entry_text, sorted(people - erased))),
        unlisted=tuple(map(entry_text, sorted(unlisted))),
    )


def _erase_asked(connection: Connection, campaign: CampaignId, rows: Collection[Row[Any]], now: str) -> set[EntryKey]:
    """Withdraw and erase these signatures; those whose code others have too, which a dishonest device gave to several people.

    Of these the list is told nothing: by their code it would have the others erased.
    """
    codes = {key_of(row): bytes(row.token_hash) for row in rows}
    found = holders(connection, set(codes.values()))
    shared = {key for key, token in codes.items() if not codes.keys() >= set(found[token])}
    tokens = {token for key, token in codes.items() if key not in shared}
    asked = [{**asked_here(campaign, token), "done": True, "arrived": now} for token in sorted(tokens)]
    insert_missing(connection, WITHDRAWAL, asked)
    withdrawn = meet(connection, campaign, tokens, now) | take_back(connection, campaign, shared, now)
    decide(connection, campaign, links_of(connection, withdrawn), now)
    erase_withdrawals(connection, campaign, tokens, now)
    _erase_and_decide(connection, campaign, list(codes), now)
    return shared


def _naming(connection: Connection, keys: Collection[EntryKey]) -> tuple[HeldDelivery, ...]:
    """The frozen deliveries in which one of these entries stands by name; a number says nothing of anybody."""
    rows = rows_of(connection, (*entry_columns(DELIVERY_ITEM), DELIVERY_ITEM.c.delivery, DELIVERY_ITEM.c.hand_over), keys)
    ids = {bytes(row.delivery) for row in rows if row.hand_over == HandOver.NAMED.value}
    found = [connection.execute(select(DELIVERY).where(DELIVERY.c.id == one)).one() for one in sorted(ids)]
    return tuple(
        HeldDelivery(recipient=one.recipient, made=one.made, handed_over=HandOver.NAMED.value)
        for one in sorted(found, key=lambda one: (one.made, one.recipient))
    )


def _sent(connection: Connection, keys: Collection[EntryKey]) -> tuple[str, ...]:
    """Those of these entries that other systems were sent, as people write them: what is erased here, they have still.

    Not what was corrected where its correction stays, and is known there in its place (decision 67): that signer agrees still.
    """
    told, pairs = told_systems(connection, keys), list[tuple[EntryKey, EntryKey]]()
    for campaign, rows in _by_campaign(rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.campaign), told)):
        pairs += replacing(connection, campaign, list(map(key_of, rows)))
    known = told_systems(connection, {correction for _, correction in pairs})
    kept = known.keys() - set(keys)
    while more := {one for one, other in pairs if other in kept and told[one] <= known[other]} - kept:
        kept |= more
    return tuple(map(entry_text, sorted(told.keys() - kept)))


def _drop_held(database: Database, keys: Collection[EntryKey], clock: Clock) -> list[HeldFile]:
    """Drop the held files with one of these entries, if it is erased; but those that have to stay, which these are.

    In a transaction of its own: files are read, and nobody is to wait so long for a campaign. Stopped before, retention makes up for it.
    """
    dropped: list[HeldFile] = []
    left: list[HeldFile] = []
    with database.writing() as connection:
        asked = {bytes(row.leaf) for row in rows_of(connection, (*entry_columns(ENTRY), ENTRY.c.leaf), keys)}
        devices = _held_still(connection, {DeviceId(device) for device, *_ in keys})
        for file, gone, holds_others in _with_erased(connection, database, devices, frozenset()):
            if not asked.isdisjoint(gone):
                (left if holds_others else dropped).append(file)
        for file in dropped:
            drop(connection, file)
        if dropped:
            audit.append(connection, database.actor, "drop held files", clock, files=len(dropped))
    return left


def _still_held(files: Iterable[HeldFile]) -> tuple[StillHeld, ...]:
    return tuple(StillHeld(file=batch_name(one.device, one.first, one.last), device=one.device.hex(), reason=one.reason) for one in files)


def _campaigns(connection: Connection, plan: Plan, today: date) -> tuple[RetentionRow, ...]:
    by_campaign: dict[CampaignId, list[Manifest]] = {}
    hiding: set[CampaignId] = set()
    for one in read_revisions(connection):
        if isinstance(one, SignedRevision):
            by_campaign.setdefault(one.manifest.campaign_id, []).append(one.manifest)
        elif one.may_promise:
            hiding.add(one.campaign)
    if hidden := plan.now_too & hiding:
        raise Refused(Code.PACK_UNREAD, campaign=min(hidden).hex())
    if unknown := plan.now_too - by_campaign.keys():
        raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=min(unknown).hex())
    last = _last_handed_over(connection)
    full = select(ENTRY.c.campaign, func.count()).where(ENTRY.c.envelope.is_not(None)).group_by(ENTRY.c.campaign)
    entries = {CampaignId(bytes(campaign)): number for campaign, number in connection.execute(full)}
    unread = {one for one in {*by_campaign, *entries} if one in hiding or one not in by_campaign}
    rows = [
        _row(campaign, manifests, last.get(campaign), entries.get(campaign, 0), today, is_ended=campaign in plan.now_too)
        for campaign, manifests in by_campaign.items()
        if campaign not in unread
    ]
    rows += [_unread_row(campaign, by_campaign.get(campaign), last.get(campaign), entries.get(campaign, 0)) for campaign in unread]
    return tuple(sorted(rows, key=lambda row: row.campaign))


@dataclass(frozen=True)
class _HandedOver:
    """The last day on which a campaign was handed over, as it was recorded, and the day from which it is kept."""

    day: str
    kept_from: str


def _last_handed_over(connection: Connection) -> dict[CampaignId, _HandedOver]:
    """By campaign. No list is handed over before it is frozen: whoever mistypes the year must not have a campaign erased.

    When it was frozen is written by the clock of Greenwich: where that was done it may have been the day before.
    """
    handed = select(DELIVERY.c.campaign, DELIVERY.c.made, HAND_OVER.c.day).join(HAND_OVER, HAND_OVER.c.delivery == DELIVERY.c.id)
    found: dict[CampaignId, _HandedOver] = {}
    for campaign, made, day in connection.execute(handed.where(HAND_OVER.c.outcome == DeliveryState.HANDED_OVER.value, ~IS_CORRECTED)):
        before = found.get(CampaignId(bytes(campaign)), _HandedOver("", ""))
        frozen = (datetime.fromisoformat(made).date() - timedelta(days=1)).isoformat()
        found[CampaignId(bytes(campaign))] = _HandedOver(max(before.day, day), max(before.kept_from, day, frozen))
    return found


def _row(
    campaign: CampaignId, manifests: list[Manifest], last: _HandedOver | None, entries: int, today: date, *, is_ended: bool
) -> RetentionRow:
    """`manifests`: newest first. Of several promises the shortest holds."""
    days, newest = min(one.retention_days for one in manifests), manifests[0]
    until = newest.valid_until
    due = _after(date.fromisoformat(max(last.kept_from, until)), days).isoformat() if last else ""
    return RetentionRow(
        campaign=campaign.hex(),
        slug=newest.slug,
        title=newest.title,
        titles=newest.titles,
        days=days,
        handed_over=last.day if last else "",
        due=due,
        entries=entries,
        is_due=is_ended or bool(due and due < today.isoformat()),
        collects_until=until if last and until > last.kept_from else "",
    )


def _unread_row(campaign: CampaignId, manifests: list[Manifest] | None, last: _HandedOver | None, entries: int) -> RetentionRow:
    """Of a campaign whose promise nobody can read, or perhaps not the whole of it: nothing is due."""
    name = name_of(campaign, manifests[0] if manifests else None)
    return RetentionRow(
        campaign=campaign.hex(),
        slug=name.slug,
        title=name.title,
        titles=name.titles,
        days=0,
        handed_over=last.day if last else "",
        due="",
        entries=entries,
        is_due=False,
        is_unread=True,
    )


def _ended(rows: Iterable[RetentionRow]) -> frozenset[CampaignId]:
    return frozenset(CampaignId(bytes.fromhex(row.campaign)) for row in rows if row.is_due)


def _after(day: date, days: int) -> date:
    """So many days later, or the last day that there is: a pack may be valid up to it."""
    return day + timedelta(days=min(days, (date.max - day).days))


def _due(connection: Connection, before: str) -> list[EntryKey]:
    """Signatures that were withdrawn before, and those that an older copy of the database brought back after they were erased.

    With what they replaced, and that first: without its correction it would pass for what its signer took back for good.
    """
    old = keys_where(connection, SIGNATURE, _IS_WITHDRAWN, SIGNATURE.c.withdrawn <= before)
    tokens = [bytes(token) for token in connection.scalars(select(WITHDRAWAL.c.token_hash).where(WITHDRAWAL.c.erased.is_not(None)))]
    back = (key for keys in holders(connection, tokens).values() for key in keys)
    due = {*old, *back}
    return sorted(due | replaced_by(connection, due))


def _mend_times(database: Database, now: str) -> None:
    """Let what was withdrawn later than now have been withdrawn now: a clock that was ahead would keep it for as long as it was.

    Only where it is this clock that is right, which the audit tells: one that went back would have its days over too early.
    """
    is_later = and_(_IS_WITHDRAWN, SIGNATURE.c.withdrawn > now)
    with database.reading() as connection:
        later = keys_where(connection, SIGNATURE, is_later) if _is_believed(connection, now) else []
    for some in in_parts(later, VALUES_AT_ONCE):
        with database.writing() as connection:
            connection.execute(update(SIGNATURE).where(has_key(SIGNATURE, some), is_later).values(withdrawn=now))


def _is_believed(connection: Connection, now: str) -> bool:
    """Whether the database was made before now, and what was done last was done before now too."""
    ends = [select(AUDIT.c.at).order_by(number).limit(1) for number in (AUDIT.c.number, AUDIT.c.number.desc())]
    return all(connection.scalars(end).one() <= now for end in ends)


def _erase_and_decide(connection: Connection, campaign: CampaignId, keys: Collection[EntryKey], now: str) -> None:
    """Erase signatures, and let those who are left be joined by what they have in common without them."""
    links = links_of(connection, keys)
    with handing_on(connection, campaign, keys, now):
        erase(connection, campaign, keys, now)
        decide(connection, campaign, links, now)


def _erase_withdrawn(database: Database, keys: Collection[EntryKey], clock: Clock) -> int:
    now, erased = utc_text(clock()), dict[CampaignId, int]()
    with database.writing() as connection:
        columns = (*entry_columns(SIGNATURE), SIGNATURE.c.campaign, SIGNATURE.c.token_hash, SIGNATURE.c.state)
        for campaign, found in _by_campaign(rows_of(connection, columns, keys)):
            lock_campaign(connection, campaign)
            _withdraw_again(connection, campaign, found, now)
            # Read once more: somebody may have undone one of them until the lock was here.
            rows = [row for row in rows_of(connection, columns, keys) if row.campaign == campaign and row.state == WITHDRAWN]
            erase_withdrawals(connection, campaign, {bytes(row.token_hash) for row in rows if row.token_hash}, now)
            _erase_and_decide(connection, campaign, [key_of(row) for row in rows], now)
            erased[campaign] = len(rows)
        for campaign, number in erased.items():  # only now: nobody may wait for a campaign who has the audit
            write_down(connection, database, campaign, number, "withdrawn", clock)
    return sum(erased.values())


def _withdraw_again(connection: Connection, campaign: CampaignId, rows: Iterable[Row[tuple[object, ...]]], now: str) -> None:
    """Let those count no more that were erased before, in whatever state an older copy brought them back."""
    tokens = sorted({bytes(row.token_hash) for row in rows if row.token_hash})
    for some in in_parts(tokens, VALUES_AT_ONCE):
        ours = and_(
            is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == campaign, WITHDRAWAL.c.erased.is_not(None)
        )
        erased = {bytes(token) for token in connection.scalars(select(WITHDRAWAL.c.token_hash).where(ours))}
        decide(connection, campaign, links_of(connection, meet(connection, campaign, erased, now)), now)


def _held(
    connection: Connection, database: Database, devices: Iterable[DeviceId], ended: frozenset[CampaignId], plan: Plan
) -> tuple[list[HeldFile], list[HeldFile]]:
    """Held files with something that is erased: those that may go, and those that must wait because they hold something else too.

    What waits is not acknowledged, so its device has it still.
    """
    dropped: list[HeldFile] = []
    left: list[HeldFile] = []
    for file, _, holds_others in _with_erased(connection, database, devices, ended):
        (left if holds_others and not plan.drops_held else dropped).append(file)
    return dropped, left


def _with_held(connection: Connection) -> list[DeviceId]:
    """The devices of which files are held."""
    return [DeviceId(bytes(one)) for one in connection.scalars(select(HELD.c.device_id).distinct())]


def _held_still(connection: Connection, devices: Collection[DeviceId]) -> list[DeviceId]:
    """These devices, of which nobody settles a held file meanwhile: until the transaction ends, whoever takes in waits for it."""
    ordered = sorted(devices)
    for device in ordered:
        lock_device(connection, device)
    return ordered


def _with_erased(
    connection: Connection, database: Database, devices: Iterable[DeviceId], ended: frozenset[CampaignId]
) -> Iterator[tuple[HeldFile, set[bytes], bool]]:
    """The held files of these devices with something erased, the leaves of that, and whether they have what is nowhere else, too."""
    for device in devices:
        for file in held_files(connection, device):
            gone, holds_others = _content(connection, database, file, ended)
            if gone:
                yield file, gone, holds_others


def _content(connection: Connection, database: Database, file: HeldFile, ended: frozenset[CampaignId]) -> tuple[set[bytes], bool]:
    """The leaves of those entries of a held file that are erased, and whether it has others that are nowhere else."""
    among = and_(ENTRY.c.device_id == file.device, ENTRY.c.seq.between(file.first, file.last))
    stored: dict[bytes, bool] = {}
    for leaf, is_erased in connection.execute(select(ENTRY.c.leaf, ENTRY.c.envelope.is_(None)).where(among)):
        stored[bytes(leaf)] = bool(is_erased)
    campaigns = connection.scalars(select(HELD.c.campaigns).where(HELD.c.device_id == file.device, HELD.c.sha256 == file.sha256)).one()
    if not any(stored.values()) and ended.isdisjoint(campaigns_in(campaigns)):
        return set(), True
    try:
        with reopened(connection, file, database.organisation) as incoming:
            entries = [(one.leaf, one.campaign) for one in incoming.entries(incoming.first, incoming.last)]
    except Refused:
        return {file.sha256}, False  # no batch, so that nothing of it ever comes in
    gone = {bytes(leaf) for leaf, campaign in entries if stored.get(leaf, False) or campaign in ended}
    return gone, any(leaf not in stored and campaign not in ended for leaf, campaign in entries)


def _by_campaign(rows: Iterable[Row[tuple[object, ...]]]) -> Iterator[tuple[CampaignId, list[Row[tuple[object, ...]]]]]:
    """Rows by campaign, in the order in which campaigns are locked everywhere."""
    found: dict[CampaignId, list[Row[tuple[object, ...]]]] = {}
    for row in rows:
        found.setdefault(CampaignId(bytes(row.campaign)), []).append(row)
    yield from sorted(found.items())
