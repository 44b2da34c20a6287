"""What reviewers decide on signatures. Each decision is kept with the signature, outlives every later opening, and can be undone."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Connection, Row, and_, case, delete, func, or_, select, true, update

from kiosk.central import audit
from kiosk.central.bulk import (
    VALUES_AT_ONCE,
    EntryKey,
    entry_columns,
    has_key,
    in_parts,
    insert_missing,
    key_of,
    keys_where,
    rows_of,
    same_entry,
    stand_of,
)
from kiosk.central.catalogue import expect_known
from kiosk.central.clusters import APART, MERGED
from kiosk.central.database import Database
from kiosk.central.duplicates import BY_REVIEW, beside, decide, ends_of, joined, lock_campaign, merged_into, rule_of
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.flagged import WAITS
from kiosk.central.marking import flag, flag_again, take_flag
from kiosk.central.one_person import let_count
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN
from kiosk.central.review import Flag
from kiosk.central.schema import DEVICE, REVIEW, SIGNATURE
from kiosk.central.taking_back import links_of
from kiosk.domain.errors import Code, Fact, UserError
from kiosk.domain.ids import CampaignId, DeviceId
from kiosk.domain.moment import Clock, system_clock, utc_text
from kiosk.domain.reports.review import Decision, Earlier, ReviewLine

BY_HAND: Final = "by_hand"
"""The reason of a decision on a signature that nothing had flagged."""

_PLACE: Final = ("stand_device", "stand_branch", "stand_seq")
_COLUMNS: Final[Sequence[Column[Any]]] = (
    *entry_columns(SIGNATURE),
    *(SIGNATURE.c[name] for name in ("campaign", "state", *_PLACE, "rule", "decided")),
)


@dataclass(frozen=True)
class Chosen:
    """Signatures of one campaign that nobody named: for which `which` is so once it is locked. `told`: how the audit says which."""

    campaign: CampaignId
    which: ColumnElement[bool]
    told: Mapping[str, Fact]


def decide_on(
    database: Database,
    entries: Collection[EntryKey] | Chosen,
    decision: Decision,
    into: EntryKey | None = None,
    clock: Clock = system_clock,
) -> tuple[EntryKey, ...]:
    """Decide on signatures of one campaign that nobody withdrew; on which. A merged one is a duplicate of `into`, with its own duplicates.

    Raises `UserError(OPTION_WRONG)` where one of them is no such signature, or `into` does not count.
    """
    now = utc_text(clock())
    with database.writing() as connection:
        campaign, rows = _rows(connection, entries)
        keys = [key_of(row) for row in rows]
        before = links_of(connection, keys)
        if decision is Decision.MERGE:
            stand = _stand(connection, campaign, into, keys)
            keys = sorted({*keys, *_duplicates_of(connection, campaign, keys)})
            _merge(connection, keys, stand)
        elif decision is Decision.EXCLUDE:
            _set(connection, keys, state=EXCLUDED, decided=EXCLUDED)
            flag_again(connection, merged_into(connection, keys), Flag.STAND_EXCLUDED, now)
        elif decision is Decision.APART:
            _set_apart(connection, campaign, rows, before)
            take_flag(connection, merged_into(connection, _excluded(rows)), Flag.STAND_EXCLUDED)
        _look_anew(connection, campaign, rows)
        decide(connection, campaign, before | links_of(connection, keys), now)
        # Last: whoever decided saw what deciding flags because of it.
        _note(connection, keys, decision, now)
        audit.append(connection, database.actor, "review", clock, decision=decision.value, entries=len(keys), **_told(entries))
    return tuple(keys)


def earlier(database: Database, keys: Collection[EntryKey]) -> tuple[Earlier, ...]:
    """What is decided of these signatures, and of those that are merged together with them, before somebody decides on them."""
    with database.reading() as connection:
        campaigns = {CampaignId(bytes(row.campaign)) for row in rows_of(connection, (SIGNATURE.c.campaign,), keys)}
        others = (key for campaign in campaigns for key in _duplicates_of(connection, campaign, keys))
        rows = list(rows_of(connection, _COLUMNS, sorted({*keys, *others})))
        flags: dict[EntryKey, dict[str, str]] = {key_of(row): {} for row in rows}
        for row in rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason, REVIEW.c.decision), flags):
            flags[key_of(row)][row.reason] = row.decision or ""
    return tuple(
        Earlier(
            entry=entry_text(key_of(row)),
            state=row.state,
            decided=row.decided or "",
            rule=row.rule or "",
            stands=entry_text(stand) if (stand := stand_of(row)) else "",
            flags=flags[key_of(row)],
        )
        for row in rows
    )


def undo(database: Database, entries: Collection[EntryKey] | Chosen, clock: Clock = system_clock, before: Collection[Earlier] = ()) -> int:
    """Let signatures be what they would be had nobody decided on them; how many. Their flags wait for a decision again.

    Of those of which it is told what was decided `before`, that stands again.
    """
    now, known = utc_text(clock()), {read_entry(one.entry): one for one in before}
    with database.writing() as connection:
        campaign, rows = _rows(connection, entries)
        keys = [key_of(row) for row in rows]
        stood = {key: known[key] for key in keys if key in known and known[key].decided}
        put_out = {key for key, one in stood.items() if one.decided == EXCLUDED}
        behind = merged_into(connection, set(_excluded(rows)) - put_out)
        _set(connection, [key_of(row) for row in rows if row.decided], state=COUNTED, decided=None)
        _stand_again(connection, stood)
        take_flag(connection, behind, Flag.STAND_EXCLUDED)
        flag(connection, merged_into(connection, put_out), Flag.STAND_EXCLUDED, now)
        for some in in_parts(keys, VALUES_AT_ONCE):
            ours, needless = has_key(REVIEW, some), REVIEW.c.reason.in_((BY_HAND, Flag.WITHDRAWAL_UNDONE.value))
            connection.execute(delete(REVIEW).where(ours, needless, *(~_was_flagged(known[key]) for key in some if key in known)))
            connection.execute(update(REVIEW).where(ours).values(decision=None))
        _flag_as_before(connection, {key: known[key].flags for key in keys if key in known})
        _look_anew(connection, campaign, rows)
        decide(connection, campaign, links_of(connection, keys), now)
        audit.append(connection, database.actor, "undo review", clock, entries=len(keys), **_told(entries))
    return len(keys)


def exclude_of_device(database: Database, device: DeviceId, after: int, clock: Clock = system_clock) -> int:
    """Count no signature of a device after its entry `after`, in any campaign; how many. Where somebody decided, that stands."""
    same = same_entry(REVIEW, SIGNATURE)
    is_decided = select(REVIEW.c.seq).where(same, REVIEW.c.decision.is_not(None)).exists()
    ours = and_(_of_device(device, after), SIGNATURE.c.state != WITHDRAWN, ~is_decided)
    return sum(len(decide_on(database, some, Decision.EXCLUDE, clock=clock)) for some in _chosen(database, device, after, ours))


def undo_of_device(database: Database, device: DeviceId, after: int, clock: Clock = system_clock) -> int:
    """Let the signatures of a device after its entry `after` that are excluded be what they would be otherwise; how many."""
    ours = and_(_of_device(device, after), SIGNATURE.c.state == EXCLUDED)
    return sum(undo(database, some, clock) for some in _chosen(database, device, after, ours))


def device_lines(database: Database, device: DeviceId, after: int) -> tuple[ReviewLine, ...]:
    """The signatures of a device after its entry `after`, whatever they are, in the order of their keys."""
    with database.reading() as connection:
        rows = connection.execute(select(*entry_columns(SIGNATURE)).where(_of_device(device, after)))
        return tuple(_lines(connection, [(bytes(owner), branch, seq) for owner, branch, seq in rows]))


def review_lines(database: Database, campaign: CampaignId, first: int, at_most: int, *, decided: bool = False) -> tuple[ReviewLine, ...]:
    """Signatures that wait for a decision, or those on which somebody decided; in the order of their keys, from `first` on.

    Raises `UserError(CAMPAIGN_UNKNOWN)`.
    """
    is_wanted = REVIEW.c.decision.is_not(None) if decided else WAITS
    key = same_entry(REVIEW, SIGNATURE)
    wanted = select(*entry_columns(SIGNATURE)).join(REVIEW, key).where(SIGNATURE.c.campaign == campaign, is_wanted).distinct()
    with database.reading() as connection:
        expect_known(connection, campaign)
        page = wanted.order_by(*entry_columns(SIGNATURE)).offset(first).limit(at_most)
        keys = [(bytes(device), branch, seq) for device, branch, seq in connection.execute(page)]
        return tuple(_lines(connection, keys))


def lines_of(database: Database, keys: Sequence[EntryKey]) -> tuple[ReviewLine, ...]:
    """These signatures as a reviewer sees them."""
    with database.reading() as connection:
        return tuple(_lines(connection, keys))


def look(database: Database, keys: Sequence[EntryKey], clock: Clock = system_clock) -> tuple[ReviewLine, ...]:
    """The same, with the look in the audit."""
    with database.writing() as connection:
        found = tuple(_lines(connection, keys))
        audit.append(connection, database.actor, "look", clock, entries=" ".join(one.entry for one in found))
    return found


def _lines(connection: Connection, keys: Sequence[EntryKey]) -> Iterator[ReviewLine]:
    reasons: dict[EntryKey, dict[str, str]] = {}
    for row in rows_of(connection, (*entry_columns(REVIEW), REVIEW.c.reason, REVIEW.c.decision), keys):
        reasons.setdefault(key_of(row), {})[row.reason] = row.decision or ""
    columns = (*_COLUMNS, SIGNATURE.c.fields, SIGNATURE.c.source, SIGNATURE.c.sheet, SIGNATURE.c.row, SIGNATURE.c.signed)
    labels = {bytes(device): label for device, label in connection.execute(select(DEVICE.c.device_id, DEVICE.c.label))}
    rows = sorted(rows_of(connection, columns, keys), key=key_of)
    stands = {key_of(row): stand for row in rows if row.state == DUPLICATE and (stand := stand_of(row))}
    ends = ends_of(connection, set(stands.values()))
    for row in rows:
        found = reasons.get(key_of(row), {})
        yield ReviewLine(
            entry=entry_text(key_of(row)),
            state=row.state,
            stands=entry_text(ends[stands[key_of(row)]]) if key_of(row) in stands else "",
            reasons=tuple(sorted(found)),
            decision=next((one for one in found.values() if one), ""),
            fields=row.fields,
            source=row.source,
            sheet=row.sheet or "",
            row=row.row or 0,
            signed=row.signed,
            device=labels.get(key_of(row)[0], ""),
            rule=rule_of(row),
        )


def _of_device(device: DeviceId, after: int) -> ColumnElement[bool]:
    return and_(SIGNATURE.c.device_id == device, SIGNATURE.c.seq > after)


def _chosen(database: Database, device: DeviceId, after: int, which: ColumnElement[bool]) -> list[Chosen]:
    told: dict[str, Fact] = {"device": device.hex(), "after": after}
    with database.reading() as connection:
        campaigns = connection.scalars(select(SIGNATURE.c.campaign).where(which).distinct().order_by(SIGNATURE.c.campaign))
        return [Chosen(CampaignId(bytes(campaign)), which, told) for campaign in campaigns]


def _told(entries: Collection[EntryKey] | Chosen) -> Mapping[str, Fact]:
    return entries.told if isinstance(entries, Chosen) else {}


def _rows(connection: Connection, entries: Collection[EntryKey] | Chosen) -> tuple[CampaignId, list[Row[Any]]]:
    """These signatures, once their campaign is locked: until then others may decide on them, withdraw or erase them."""
    if isinstance(entries, Chosen):
        lock_campaign(connection, entries.campaign)
        ours = and_(SIGNATURE.c.campaign == entries.campaign, SIGNATURE.c.state != WITHDRAWN, entries.which)
        return entries.campaign, list(rows_of(connection, _COLUMNS, keys_where(connection, SIGNATURE, ours)))
    keys = sorted(set(entries))
    campaigns = {CampaignId(bytes(row.campaign)) for row in rows_of(connection, (SIGNATURE.c.campaign,), keys)}
    if len(campaigns) != 1:
        raise _wrong("they are not signatures of one campaign")
    (campaign,) = campaigns
    lock_campaign(connection, campaign)
    rows = [row for row in rows_of(connection, _COLUMNS, keys) if row.state != WITHDRAWN]
    if len(rows) != len(keys):
        raise _wrong("not all of them are signatures that nobody withdrew")
    return campaign, rows


def _stand(connection: Connection, campaign: CampaignId, into: EntryKey | None, keys: Collection[EntryKey]) -> EntryKey:
    """The counted signature that is to stand for others: `into`, or the one that stands for it."""
    found = [row for row in rows_of(connection, _COLUMNS, [into] if into else []) if row.campaign == campaign]
    if found and found[0].state == DUPLICATE and (place := stand_of(found[0])):
        found = list(rows_of(connection, _COLUMNS, ends_of(connection, [place]).values()))
    if not found or found[0].state != COUNTED or key_of(found[0]) in keys:
        raise _wrong("they can be merged into another counted signature of their campaign only")
    return key_of(found[0])


def _duplicates_of(connection: Connection, campaign: CampaignId, stands: Collection[EntryKey]) -> list[EntryKey]:
    """Those of these, also who hangs together with one by others alone."""
    near = joined(connection, campaign, links_of(connection, stands)).values()
    found = [one.key for one in near if one.now.state == DUPLICATE and one.now.stand in stands]
    return [*found, *merged_into(connection, stands)]


def _excluded(rows: Iterable[Row[Any]]) -> list[EntryKey]:
    return [key_of(row) for row in rows if row.decided == EXCLUDED]


def _merge(connection: Connection, keys: Collection[EntryKey], stand: EntryKey) -> None:
    place, rule = dict(zip(_PLACE, stand, strict=True)), func.coalesce(_was_apart(connection, keys), BY_REVIEW)
    for some in in_parts(keys, VALUES_AT_ONCE):
        connection.execute(update(SIGNATURE).where(_is(some)).values(state=DUPLICATE, rule=rule, decided=MERGED, **place))


def _look_anew(connection: Connection, campaign: CampaignId, rows: Iterable[Row[Any]]) -> None:
    """Whoever is like what was merged need not be looked at for that; deciding finds who still need."""
    links = links_of(connection, [key_of(row) for row in rows if row.decided == MERGED])
    take_flag(connection, joined(connection, campaign, links), Flag.LIKE_MERGED)


def _set_apart(connection: Connection, campaign: CampaignId, rows: Iterable[Row[Any]], links: Collection[bytes]) -> None:
    """Each is apart from those it is joined to now. Where there is nobody, nothing but the note of it is left: who comes later joins.

    It names one who stays with the others: those set apart with it are among them no more.
    """
    by_key = {key_of(row): row for row in rows}
    known = {key: stand for key, row in by_key.items() if row.decided != MERGED and (stand := stand_of(row))}
    found = known | beside(connection, campaign, by_key, links) | {key: stand for key, stand in known.items() if stand not in by_key}
    _set(connection, sorted(by_key), state=COUNTED, decided=None)
    for key, stand in found.items():
        place = dict(zip(_PLACE, stand, strict=True))
        connection.execute(update(SIGNATURE).where(has_key(SIGNATURE, [key])).values(decided=APART, **place))


def _set(connection: Connection, keys: Collection[EntryKey], *, state: str, decided: str | None) -> None:
    """Whom they were duplicates of stays written, unless a reviewer said so: undone, they may not count where it was withdrawn.

    Of what is excluded or merged it stays written, as its rule, that it was set apart: it is somebody else still.
    """
    columns = SIGNATURE.c
    place = {name: case((func.coalesce(columns.decided, "") == MERGED, None), else_=columns[name]) for name in _PLACE}
    rule = _was_apart(connection, keys) if decided == EXCLUDED else None
    for some in in_parts(keys, VALUES_AT_ONCE):
        connection.execute(update(SIGNATURE).where(_is(some)).values(state=state, rule=rule, decided=decided, **place))


def _was_apart(connection: Connection, keys: Collection[EntryKey]) -> ColumnElement[str | None]:
    """Of these, `APART` for what was set apart, also where it was excluded or merged since. Who was let count is nobody else."""
    is_apart = and_(SIGNATURE.c.decided == APART, ~has_key(SIGNATURE, let_count(connection).keys() & set(keys)))
    return case((or_(is_apart, SIGNATURE.c.rule == APART), APART), else_=None)


def _stand_again(connection: Connection, before: Mapping[EntryKey, Earlier]) -> None:
    """Let what reviewers had decided stand again."""
    for key, one in before.items():
        place = dict(zip(_PLACE, read_entry(one.stands) if one.stands else (None, None, None), strict=True))
        values = {"state": one.state, "decided": one.decided, "rule": one.rule or None, **place}
        connection.execute(update(SIGNATURE).where(_is([key])).values(values))


def _flag_as_before(connection: Connection, before: Mapping[EntryKey, Mapping[str, str]]) -> None:
    """Let the reasons on which somebody had decided wait no more."""
    for key, flags in before.items():
        for reason, decision in flags.items():
            if decision:
                is_flag = and_(has_key(REVIEW, [key]), REVIEW.c.reason == reason)
                connection.execute(update(REVIEW).where(is_flag).values(decision=decision))


def _was_flagged(one: Earlier) -> ColumnElement[bool]:
    return and_(has_key(REVIEW, [read_entry(one.entry)]), REVIEW.c.reason.in_(list(one.flags)))


def _is(keys: Collection[EntryKey]) -> ColumnElement[bool]:
    return and_(has_key(SIGNATURE, keys), SIGNATURE.c.state != WITHDRAWN)


def _note(connection: Connection, keys: Collection[EntryKey], decision: Decision, now: str) -> None:
    """Write the decision beside every flag; a signature without any gets one that says who raised it.

    What is kept stays what somebody decided before. Whatever is merged gets a note of its own, by which it is found from then on:
    a flag may wait again.
    """
    flagged = set[EntryKey]() if decision is Decision.MERGE else {key_of(row) for row in rows_of(connection, entry_columns(REVIEW), keys)}
    names = ("device_id", "branch", "seq")
    insert_missing(
        connection,
        REVIEW,
        [{**dict(zip(names, key, strict=True)), "reason": BY_HAND, "raised": now} for key in keys if key not in flagged],
    )
    is_open = REVIEW.c.decision.is_(None) if decision is Decision.KEEP else true()
    for some in in_parts(keys, VALUES_AT_ONCE):
        connection.execute(update(REVIEW).where(has_key(REVIEW, some), is_open).values(decision=decision.value))


def _wrong(problem: str) -> UserError:
    return UserError(Code.OPTION_WRONG, option="ENTRY", problem=problem)
