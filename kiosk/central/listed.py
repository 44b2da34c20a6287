"""The list of withdrawals that is kept apart from the database: what it says, and how it counts again.

It says nothing about anybody without the database: hashes of random tokens, when they were withdrawn, and the leaves of the sealed
requests that devices sent. After a restore it is applied again, so that nobody who withdrew counts because a backup is older, and
nobody is withdrawn by what was undone since.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select, update

from kiosk.central import audit
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, insert_missing, is_among, key_of, rows_of
from kiosk.central.catalogue import known_campaigns
from kiosk.central.database import Database
from kiosk.central.duplicates import lock_campaign
from kiosk.central.schema import DESK, ENTRY, MAIN_BRANCH, WITHDRAWAL
from kiosk.central.taking_back import asked_here, asked_there, corrected, meet
from kiosk.central.withdrawing import let_count, settled, still_asked
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.withdrawals import Withdrawn, WithdrawReport

_IS_OWN: Final = and_(WITHDRAWAL.c.device_id == DESK, WITHDRAWAL.c.branch == MAIN_BRANCH)
"""Whether organisers asked here; of `DESK` is, too, what stands for requests of which a list told alone (`asked_there`)."""


def listed(database: Database) -> Iterator[Withdrawn]:
    """The list that is kept apart: one of each token. It is withdrawn unless everybody who asked for it was undone.

    `arrived`: when organisers asked, or else the first of those who were not undone. A code that was given after an undoing elsewhere
    must not pass for older than that because of a device's request, which was undone there.
    """
    columns = WITHDRAWAL.c
    active = columns.undone.is_(None)
    by_organisers = case((and_(active, _IS_OWN), columns.arrived))
    arrived = func.coalesce(func.min(by_organisers), func.min(case((active, columns.arrived))), func.min(columns.arrived))
    is_undone = func.min(case((columns.undone.is_(None), 0), else_=1)) == 1
    told = (columns.token_hash, columns.campaign, arrived, func.max(columns.undone), func.max(columns.erased), is_undone)
    statement = select(*told).group_by(columns.token_hash, columns.campaign).order_by(columns.token_hash)
    with database.reading() as connection:
        for some in in_parts(connection.execute(statement), VALUES_AT_ONCE):
            asked = _asked(connection, {bytes(row.token_hash) for row in some})
            for token, campaign, came, undone, erased, was_undone in some:
                by = _Asked() if erased else asked[bytes(token), bytes(campaign)]
                yield Withdrawn(
                    token=token.hex(),
                    campaign=campaign.hex(),
                    arrived=came,
                    undone=undone if was_undone else "",
                    erased=erased or "",
                    requests=by.requests(undone=False),
                    undone_requests=by.requests(undone=True),
                    by_organisers=by.own is not None and not by.own.is_undone,
                    organisers_undone=by.own is not None and by.own.is_undone,
                )


def lacking(database: Database, given: Iterable[Withdrawn]) -> int:
    """How many withdrawals of a list the database lacks, or has as they were before they were asked for again, undone, or erased.

    None, whatever became of them since, where it is the database that the list is of. One that is older may be none, too.
    """
    more, undid = 0, defaultdict[CampaignId, set[bytes]](set)
    with database.reading() as connection:
        for some in in_parts(given, VALUES_AT_ONCE):
            asked = _asked(connection, {bytes.fromhex(one.token) for one in some})
            for one in some:
                token, campaign = bytes.fromhex(one.token), CampaignId(bytes.fromhex(one.campaign))
                ours = asked.get((token, campaign), _Asked())
                if _lacks(one, ours):
                    more += 1
                elif not (one.erased or ours.is_erased) and set(one.undone_requests) & set(ours.requests(undone=False)):
                    undid[campaign].add(token)
        return more + sum(len(tokens - corrected(connection, campaign, tokens)) for campaign, tokens in undid.items())


def apply(database: Database, given: Collection[Withdrawn], clock: Clock = system_clock) -> WithdrawReport:
    """Let a list count again, in a database that may be older than it. Applying it twice changes nothing.

    Where the database knows something newer of a token, that stays; but what was erased stays erased.
    """
    now, asked, met, waiting, undone = utc_text(clock()), 0, 0, 0, 0
    by_campaign: dict[CampaignId, list[Withdrawn]] = defaultdict(list)
    for one in given:
        by_campaign[CampaignId(bytes.fromhex(one.campaign))].append(one)
    with database.writing() as connection:
        known = set(known_campaigns(connection))
        for campaign, told in sorted(by_campaign.items()):
            if campaign in known:
                lock_campaign(connection, campaign)
            undone_there = _undo_as_there(connection, campaign, told)
            rows = _not_older(connection, campaign, told)
            tokens = {bytes.fromhex(one.token) for one in rows if not _is_undone(one)}
            taken_back = {bytes.fromhex(one.token) for one in rows if _is_undone(one)}
            _restore_rows(connection, campaign, rows)
            met += len(settled(connection, campaign, meet(connection, campaign, tokens, now), now))
            asked += len(tokens)
            waiting += _waited_for(connection, campaign, tokens)
            taken_back |= undone_there - still_asked(connection, campaign, undone_there)
            undone += len(let_count(connection, campaign, taken_back - corrected(connection, campaign, taken_back), now))
        audit.append(connection, database.actor, "apply withdrawals", clock, tokens=asked, withdrawn=met, undone=undone)
    return WithdrawReport(listed=len(given), withdrawn=met, waiting=waiting, undone=undone)


@dataclass(frozen=True)
class _Request:
    """One request to withdraw: of which entry (of `DESK`: the organisers' own), since when, and when it was undone, if it was."""

    entry: EntryKey
    arrived: str
    undone: str | None

    @property
    def is_undone(self) -> bool:
        return self.undone is not None


@dataclass
class _Asked:
    """Who asked for a withdrawal. `sent`: the devices' requests by their leaves; `own`: that of the organisers.

    `there`: what stands for requests of which a list told alone.
    """

    sent: dict[str, _Request] = field(default_factory=dict)
    own: _Request | None = None
    there: _Request | None = None
    is_erased: bool = False

    @property
    def all(self) -> list[_Request]:
        """Everybody's."""
        return [*self.sent.values(), *(one for one in (self.own, self.there) if one)]

    @property
    def active(self) -> list[_Request]:
        """Those that nobody undid."""
        return [one for one in self.all if not one.is_undone]

    @property
    def last(self) -> str:
        """When it was last asked for or undone; of everybody, since one may have been undone before another asked."""
        return max((one.undone or one.arrived for one in self.all), default="")

    def requests(self, *, undone: bool) -> tuple[str, ...]:
        """Those of devices that were undone, or the others."""
        return tuple(sorted(leaf for leaf, one in self.sent.items() if one.is_undone is undone))


def _asked(connection: Connection, tokens: Iterable[bytes]) -> Mapping[tuple[bytes, bytes], _Asked]:
    """Who asked to withdraw these, by token and campaign."""
    found: dict[tuple[bytes, bytes], _Asked] = defaultdict(_Asked)
    columns = WITHDRAWAL.c
    told = (*entry_columns(WITHDRAWAL), columns.token_hash, columns.campaign, columns.arrived, columns.undone, columns.erased)
    for some in in_parts(sorted(tokens), VALUES_AT_ONCE):
        rows = connection.execute(select(*told).where(is_among(connection, columns.token_hash, some))).all()
        sent = [key_of(row) for row in rows if row.device_id != DESK]
        leaves = {key_of(row): row.leaf.hex() for row in rows_of(connection, (*entry_columns(ENTRY), ENTRY.c.leaf), sent)}
        for row in rows:
            one = found[bytes(row.token_hash), bytes(row.campaign)]
            one.is_erased |= row.erased is not None
            request = _Request(key_of(row), row.arrived, row.undone)
            if leaf := leaves.get(request.entry):
                one.sent[leaf] = request
            elif row.branch == MAIN_BRANCH:
                one.own = request
            else:
                one.there = request
    return found


def _undo_as_there(connection: Connection, campaign: CampaignId, told: Iterable[Withdrawn]) -> set[bytes]:
    """Undo here what devices sent and a list tells was undone; the tokens.

    What is opened after it was undone elsewhere looks as if somebody had asked once more. A correction's is never undone.
    """
    there = {bytes.fromhex(one.token): one for one in told if one.undone_requests and not one.erased}
    asked, found = _asked(connection, there), set[bytes]()
    for token in there.keys() - corrected(connection, campaign, there.keys()):
        one, ours = there[token], asked.get((token, campaign), _Asked())
        keys = [ours.sent[leaf].entry for leaf in one.undone_requests if leaf in ours.sent and not ours.sent[leaf].is_undone]
        if keys:
            which = and_(WITHDRAWAL.c.token_hash == token, WITHDRAWAL.c.erased.is_(None), has_key(WITHDRAWAL, keys))
            connection.execute(update(WITHDRAWAL).where(which).values(undone=one.undone or one.arrived))
            found.add(token)
    return found


def _not_older(connection: Connection, campaign: CampaignId, told: Iterable[Withdrawn]) -> list[Withdrawn]:
    """Those of a list that may change something here."""
    by_token = {bytes.fromhex(one.token): one for one in told}
    asked = _asked(connection, by_token)
    return [one for token, one in by_token.items() if _is_news(one, asked.get((token, campaign), _Asked()))]


def _is_news(one: Withdrawn, ours: _Asked) -> bool:
    """Whether nothing was asked or undone here after what a list tells. What it tells as erased is so, whatever was done here."""
    if one.erased:
        return True
    if one.undone:
        return not ours.is_erased and one.undone >= ours.last and not _asked_apart(one, ours)
    if one.by_organisers:
        return one.arrived >= ((ours.own and ours.own.undone) or "")
    return one.arrived >= ours.last and not _asks_as_undone(one, ours.requests(undone=True))


def _asked_apart(one: Withdrawn, ours: _Asked) -> bool:
    """Whether organisers asked here for what was undone there, and nobody undid theirs: where it was undone they had not asked."""
    return bool(one.undone_requests) and not one.organisers_undone and ours.own is not None and not ours.own.is_undone


def _asks_as_undone(one: Withdrawn, undone: Collection[str]) -> bool:
    """Whether nobody asks for it but devices by requests that are all among those `undone`."""
    return bool(one.requests) and set(one.requests) <= set(undone)


def _lacks(one: Withdrawn, ours: _Asked) -> bool:
    """Whether a list knows of somebody who asked, undid or erased what the database does not."""
    if not ours.all or (one.erased and not ours.is_erased):
        return True
    if ours.is_erased or not _is_news(one, ours):
        return False
    if one.undone:
        return bool(ours.active) and ours.last < one.undone
    if one.by_organisers and ours.active:  # applied, it is not undone with the device's
        return (ours.own is None or ours.own.is_undone) and min(by.arrived for by in ours.active) < one.arrived
    return not ours.active and (one.by_organisers or ours.last < one.arrived)


def _waited_for(connection: Connection, campaign: CampaignId, tokens: Iterable[bytes]) -> int:
    """How many of these are of signatures that are not here, and that nobody erased."""
    columns, found = WITHDRAWAL.c, 0
    for some in in_parts(sorted(tokens), VALUES_AT_ONCE):
        ours = and_(is_among(connection, columns.token_hash, some), columns.campaign == campaign, ~columns.done, columns.erased.is_(None))
        found += connection.scalars(select(func.count(columns.token_hash.distinct())).where(ours)).one()
    return found


def _is_undone(one: Withdrawn) -> bool:
    """What is erased stays so, whoever undid a withdrawal of it before."""
    return bool(one.undone and not one.erased)


def _restore_rows(connection: Connection, campaign: CampaignId, rows: Iterable[Withdrawn]) -> None:
    """Write what the list knows and the database does not. What was erased since it was written stays so."""
    columns = WITHDRAWAL.c
    for one in rows:
        token = bytes.fromhex(one.token)
        ours = and_(columns.token_hash == token, columns.campaign == campaign)
        if one.erased or one.undone:
            _end_as_there(connection, campaign, one, ours)
        elif one.by_organisers:
            _ask_as_there(connection, asked_here(campaign, token), one.arrived)
        else:
            _wait_as_there(connection, campaign, one, ours)


def _end_as_there(connection: Connection, campaign: CampaignId, one: Withdrawn, ours: ColumnElement[bool]) -> None:
    """Undone or erased there, so here. `ours`: the rows of its token."""
    columns, token = WITHDRAWAL.c, bytes.fromhex(one.token)
    values = {"undone": one.undone if _is_undone(one) else None, "erased": one.erased or None}
    undone = case((columns.erased.is_not(None), None), else_=values["undone"])
    # What was undone here was perhaps asked for again since, there: as of then.
    arrived = case((columns.undone.is_not(None), one.arrived), else_=columns.arrived)
    known = {"undone": undone, "arrived": arrived, "erased": func.coalesce(columns.erased, values["erased"])}
    if not connection.execute(update(WITHDRAWAL).where(ours).values(known)).rowcount:
        key = (asked_here if one.erased or one.organisers_undone else asked_there)(campaign, token)
        insert_missing(connection, WITHDRAWAL, [{**key, "done": False, "arrived": one.arrived, **values}])


def _wait_as_there(connection: Connection, campaign: CampaignId, one: Withdrawn, ours: ColumnElement[bool]) -> None:
    """Devices asked there. Where somebody but the organisers asks here, only the time may change: others may have been undone.

    It was undone and asked for again since: with the older time, a list that knows of the undoing alone would be the newer one. The
    organisers' own keeps its time, by which it is told from a device's request, and outlives it.
    """
    columns = WITHDRAWAL.c
    again = and_(ours, ~_IS_OWN, columns.undone.is_(None))
    newer = case((columns.arrived < one.arrived, one.arrived), else_=columns.arrived)
    if not connection.execute(update(WITHDRAWAL).where(again).values(arrived=newer)).rowcount:
        _ask_as_there(connection, asked_there(campaign, bytes.fromhex(one.token)), one.arrived)


def _ask_as_there(connection: Connection, key: Mapping[str, object], arrived: str) -> None:
    """Somebody asked there: who undoes what a device sent here must not undo that, too. `key`: of what stands for it here."""
    insert_missing(connection, WITHDRAWAL, [{**key, "done": False, "arrived": arrived}])
    ours = and_(*(WITHDRAWAL.c[name] == value for name, value in key.items()))
    is_older = or_(WITHDRAWAL.c.undone.is_not(None), WITHDRAWAL.c.arrived < arrived)
    connection.execute(update(WITHDRAWAL).where(ours, is_older).values(undone=None, arrived=arrived))
