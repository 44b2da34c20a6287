"""What organisers do with withdrawals: by a signer's code, undo, and a look at who sends many."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, Row, and_, case, delete, func, select, update

from kiosk.campaign.pack import read_manifest
from kiosk.central import audit
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, insert_missing, is_among, rows_of
from kiosk.central.catalogue import known_campaigns, name_of, newest_manifests, put_right, record_revisions
from kiosk.central.clusters import MERGED
from kiosk.central.contacts import told_systems
from kiosk.central.corrections import corrected_beside
from kiosk.central.database import Database
from kiosk.central.duplicates import decide, holders, lock_campaign, merged_into, stands_of_merged
from kiosk.central.events import put_events_right
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN
from kiosk.central.review import BY_WITHDRAWAL
from kiosk.central.schema import AUDIT, DESK, DEVICE, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.central.taking_back import after_all, asked_here, corrected, links_of, meet
from kiosk.crypto import receipt
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.campaigns import BroughtPack
from kiosk.domain.reports.intake import UnreachedCampaign
from kiosk.domain.reports.withdrawals import CampaignReached, CodeReport, WithdrawalRow, WithdrawUndone

GRACE_DAYS: Final = 14
"""For how long a withdrawal can be undone: only then are the data erased."""

BURST: Final = 10
"""More withdrawals than these from one device within that time raise an alarm. Corrections are none."""

_BY_CODE: Final = "withdraw"
"""How the audit calls it when a code was given."""


def since(moment: datetime, days: int = GRACE_DAYS) -> str:
    """The time so many days before, as rows spell it."""
    return utc_text(moment - timedelta(days=days))


def make_known(database: Database, signed: bytes, clock: Clock = system_clock) -> BroughtPack:
    """Make a campaign known by its `signed` manifest before a batch does, so that codes withdraw in it too; mend the revision if need be.

    Raises `Refused` as `read_manifest` does, or with ORGANISATION_FOREIGN for a campaign of another organisation, and
    `EnvironmentProblem(DATABASE_FORBIDDEN)` where the revision is to be mended and the login may not.
    """
    manifest, revision, organisation = read_manifest(signed)
    if organisation != database.organisation:
        raise Refused(Code.ORGANISATION_FOREIGN)
    with database.writing() as connection:
        record_revisions(connection, {revision: manifest}, {revision: signed})
        mended = any([put_right(connection, revision, manifest, signed), put_events_right(connection, manifest.events)])
        action = "mend pack" if mended else "take pack"
        audit.append(connection, database.actor, action, clock, campaign=manifest.campaign, revision=manifest.revision)
    return BroughtPack(campaign=manifest.campaign, title=manifest.title, revision=manifest.revision, mended=mended)


def withdraw(database: Database, secret: bytes, clock: Clock = system_clock) -> CodeReport:
    """Withdraw whatever was signed with the receipt secret R (16 bytes), in every campaign that is known here.

    What is not there yet is waited for, as with a device's withdrawal. In campaigns that become known later nothing is withdrawn:
    their tokens would come from R, which nobody but the signer keeps.
    """
    now, met, corrections, systems = utc_text(clock()), dict[CampaignId, int](), 0, set[bytes]()
    with database.writing() as connection:
        tokens = _tokens(connection, secret)
        gone = _erased(connection, tokens)
        for campaign, token in tokens.items():
            if campaign not in gone:
                _ask(connection, campaign, token, now)
            withdrawn = settled(connection, campaign, meet(connection, campaign, {token}, now), now)
            met[campaign] = len(withdrawn)
            corrections += _standing_beside(connection, withdrawn)
            systems.update(*told_systems(connection, withdrawn).values())
        newest = newest_manifests(connection)
        audit.append(connection, database.actor, _BY_CODE, clock, campaigns=len(met), withdrawn=sum(met.values()))
    return CodeReport(
        withdrawn=sum(met.values()),
        waiting=sum(not number for campaign, number in met.items() if campaign not in gone),
        campaigns=tuple(_reached(campaign, newest.get(campaign), number) for campaign, number in met.items()),
        corrected=corrections,
        erased=len(gone),
        other_systems=len(systems),
    )


def unreached(database: Database, before: Collection[CampaignId]) -> tuple[UnreachedCampaign, ...]:
    """The campaigns that became known after those of `before`, if codes were given by then: in them they withdraw nothing.

    The audit tells how many codes: whoever takes in may not read withdrawals.
    """
    with database.reading() as connection:
        new = set(known_campaigns(connection)).difference(before)
        codes = _codes_given(connection) if new else 0
        newest = newest_manifests(connection) if codes else {}
    return tuple(UnreachedCampaign(one.hex(), name_of(one, newest.get(one)).titles, codes) for one in sorted(new) if codes)


def undo_code(database: Database, secret: bytes, clock: Clock = system_clock) -> WithdrawUndone:
    """Undo every withdrawal of what was signed with the receipt secret R, whoever asked for it."""
    with database.writing() as connection:
        tokens = set(_tokens(connection, secret).values())
        return _undo(connection, database, WITHDRAWAL.c.token_hash.in_(tokens), clock, by="code")


def undo_device(database: Database, device: bytes, clock: Clock = system_clock) -> WithdrawUndone:
    """Undo all that a device sent. What somebody else withdrew too stays withdrawn."""
    with database.writing() as connection:
        return _undo(connection, database, WITHDRAWAL.c.device_id == device, clock, by=device.hex())


def undo_entries(database: Database, entries: Collection[EntryKey], clock: Clock = system_clock) -> WithdrawUndone:
    """Undo every withdrawal of these signatures."""
    with database.writing() as connection:
        tokens = {bytes(row.token_hash) for row in rows_of(connection, (SIGNATURE.c.token_hash,), entries) if row.token_hash}
        return _undo(connection, database, WITHDRAWAL.c.token_hash.in_(tokens), clock, by="entry")


def withdrawals(database: Database, clock: Clock = system_clock) -> tuple[WithdrawalRow, ...]:
    """Who sent how many, the organisers' own last."""
    columns = WITHDRAWAL.c
    kinds = (columns.undone.is_not(None), columns.erased.is_not(None), columns.done)
    statement = select(columns.device_id, *kinds, func.count()).group_by(columns.device_id, *kinds)
    counts: dict[bytes, Counter[str]] = defaultdict(Counter)
    with database.reading() as connection:
        for device, is_undone, is_erased, is_done, number in connection.execute(statement):
            counts[bytes(device)]["undone" if is_undone else "erased" if is_erased else "done" if is_done else "waiting"] += number
        sudden = bursts(connection, clock())
        labels = {bytes(device): label for device, label in connection.execute(select(DEVICE.c.device_id, DEVICE.c.label))}
    return tuple(
        WithdrawalRow(device="" if device == DESK else device.hex(), alarm=device in sudden, label=labels.get(device, ""), **found)
        for device, found in sorted(counts.items(), key=lambda item: (item[0] == DESK, item[0]))
    )


def bursts(connection: Connection, moment: datetime) -> dict[bytes, int]:
    """Devices that withdrew more than BURST signatures lately, with how many; what was corrected is none of them."""
    columns = WITHDRAWAL.c
    lately = and_(columns.device_id != DESK, columns.done, columns.undone.is_(None), columns.arrived >= since(moment))
    many = select(columns.device_id).where(lately).group_by(columns.device_id).having(func.count() > BURST)
    found = {}
    for device in connection.scalars(many).all():
        tokens = select(columns.campaign, columns.token_hash).where(lately, columns.device_id == device)
        by_campaign = _by_campaign(connection.execute(tokens))
        # By token: whoever types a code several times has withdrawn one signature.
        withdrawn = sum(len(some - corrected(connection, campaign, some)) for campaign, some in by_campaign.items())
        if withdrawn > BURST:
            found[bytes(device)] = withdrawn
    return found


def _reached(campaign: CampaignId, newest: Manifest | None, withdrawn: int) -> CampaignReached:
    name = name_of(campaign, newest)
    return CampaignReached(campaign=campaign.hex(), title=name.title, titles=name.titles, withdrawn=withdrawn)


def _standing_beside(connection: Connection, withdrawn: set[EntryKey]) -> int:
    """How many signatures correct these, or are corrected by them, and are not withdrawn: their signer may not know (decision 0022)."""
    beside = sorted(corrected_beside(connection, withdrawn) - withdrawn)
    return sum(row.state != WITHDRAWN for row in rows_of(connection, (SIGNATURE.c.state,), beside))


def _erased(connection: Connection, tokens: Mapping[CampaignId, bytes]) -> set[CampaignId]:
    """In which campaigns a signature with its token is erased: it stays withdrawn for good, and nobody waits for it."""
    ours = and_(WITHDRAWAL.c.token_hash.in_(tokens.values()), WITHDRAWAL.c.erased.is_not(None))
    found = _by_campaign(connection.execute(select(WITHDRAWAL.c.campaign, WITHDRAWAL.c.token_hash).where(ours)))
    return {campaign for campaign, erased in found.items() if tokens.get(campaign) in erased}


def _codes_given(connection: Connection) -> int:
    return connection.scalars(select(func.count()).select_from(AUDIT).where(AUDIT.c.action == _BY_CODE)).one()


def _tokens(connection: Connection, secret: bytes) -> dict[CampaignId, bytes]:
    """The hash of the withdraw token in each campaign, all of which are locked, in one order for everybody."""
    found = {}
    for campaign in known_campaigns(connection):
        lock_campaign(connection, campaign)
        found[campaign] = bytes(receipt.withdraw_hash(receipt.withdraw_token(receipt.for_campaign(secret, campaign))))
    return found


def _ask(connection: Connection, campaign: CampaignId, token: bytes, now: str) -> None:
    """Write the organisers' own withdrawal; one that was undone counts again, from now."""
    key = asked_here(campaign, token)
    now = after_all(connection, and_(WITHDRAWAL.c.token_hash == token, WITHDRAWAL.c.campaign == campaign), now)
    insert_missing(connection, WITHDRAWAL, [{**key, "done": False, "arrived": now}])
    again = and_(*(WITHDRAWAL.c[name] == value for name, value in key.items()), WITHDRAWAL.c.undone.is_not(None))
    connection.execute(update(WITHDRAWAL).where(again).values(undone=None, arrived=now))


def settled(connection: Connection, campaign: CampaignId, withdrawn: set[EntryKey], now: str) -> set[EntryKey]:
    """The same, once it is decided what becomes of the duplicates of what was withdrawn."""
    decide(connection, campaign, links_of(connection, withdrawn), now)
    return withdrawn


def _undo(connection: Connection, database: Database, which: ColumnElement[bool], clock: Clock, by: str) -> WithdrawUndone:
    """Take back these withdrawals, but for those whose signature is erased: they cannot be.

    A correction's is none: what was replaced would count beside what replaces it.
    """
    columns, now = WITHDRAWAL.c, utc_text(clock())
    gone = connection.scalars(select(func.count(columns.token_hash.distinct())).where(which, columns.erased.is_not(None))).one()
    active = and_(which, columns.undone.is_(None), columns.erased.is_(None))
    asked = _by_campaign(connection.execute(select(columns.campaign, columns.token_hash).where(active)))
    back, again, others, waiting = 0, 0, 0, 0
    for campaign, found in sorted(asked.items()):
        # The campaign's lock comes before rows of withdrawals, as with everybody who writes them.
        lock_campaign(connection, campaign)
        tokens = found - (replaced := corrected(connection, campaign, found))
        again += len(replaced)
        for some in in_parts(sorted(tokens), VALUES_AT_ONCE):
            ours = and_(active, is_among(connection, columns.token_hash, some), columns.campaign == campaign)
            connection.execute(update(WITHDRAWAL).where(ours).values(undone=after_all(connection, ours, now)))
        still = still_asked(connection, campaign, tokens)
        others += len(still)
        waiting += len(tokens - still - holders(connection, tokens).keys())
        back += len(let_count(connection, campaign, tokens - still, now))
    audit.append(connection, database.actor, "undo withdrawals", clock, by=by, counted_again=back, erased=gone)
    return WithdrawUndone(undone=back, erased=gone, corrected=again, others=others, waiting=waiting)


def still_asked(connection: Connection, campaign: CampaignId, tokens: Collection[bytes]) -> set[bytes]:
    """Which of these somebody withdrew who was not undone."""
    found: set[bytes] = set()
    for some in in_parts(sorted(tokens), VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == campaign, WITHDRAWAL.c.undone.is_(None))
        found.update(map(bytes, connection.scalars(select(WITHDRAWAL.c.token_hash).where(ours))))
    return found


def let_count(connection: Connection, campaign: CampaignId, tokens: Collection[bytes], now: str) -> set[EntryKey]:
    """Let the signatures of these tokens be what they would be had nobody withdrawn them; which they are."""
    back: set[EntryKey] = set()
    found = sorted(key for keys in holders(connection, tokens).values() for key in keys)
    columns = SIGNATURE.c
    state = case((columns.decided == EXCLUDED, EXCLUDED), (columns.decided == MERGED, DUPLICATE), else_=COUNTED)
    for some in in_parts(found, VALUES_AT_ONCE):
        ours = and_(has_key(SIGNATURE, some), SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == WITHDRAWN)
        rows = connection.execute(update(SIGNATURE).where(ours).values(state=state, withdrawn=None).returning(*entry_columns(SIGNATURE)))
        back.update((bytes(device), branch, seq) for device, branch, seq in rows)
    links = links_of(connection, {*back, *stands_of_merged(connection, back)})
    # Whoever was to be looked at because of this withdrawal alone need not be; deciding flags again who must.
    near = {key for keys in holders(connection, links).values() for key in keys}
    for some in in_parts(sorted({*near, *merged_into(connection, back)}), VALUES_AT_ONCE):
        needless = and_(has_key(REVIEW, some), REVIEW.c.reason.in_(BY_WITHDRAWAL), REVIEW.c.decision.is_(None))
        connection.execute(delete(REVIEW).where(needless))
    decide(connection, campaign, links, now)
    return back


def _by_campaign(rows: Iterable[Row[tuple[bytes, bytes]]]) -> dict[CampaignId, set[bytes]]:
    found: dict[CampaignId, set[bytes]] = defaultdict(set)
    for row in rows:
        found[CampaignId(bytes(row.campaign))].add(bytes(row.token_hash))
    return found
