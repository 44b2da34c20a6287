"""Withdrawals and signatures meet, whichever came first and whoever brought them: a device, or an organiser with a signer's code.

They meet within their campaign alone: whoever lets them meet has the lock of no other, and nobody asked to withdraw there.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from kiosk.central import duplicates
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, is_among, key_of, rows_of
from kiosk.central.clusters import persons
from kiosk.central.corrections import entry_id, replaced_among
from kiosk.central.marking import flag_again
from kiosk.central.opener import WITHDRAWN
from kiosk.central.review import COUNTS_STILL, Flag
from kiosk.central.schema import DESK, MAIN_BRANCH, REVIEW, SIGNATURE, WITHDRAWAL
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import utc_text
from kiosk.domain.reports.review import Decision

_NUMBER: Final = 7
"""So many bytes of a campaign's id are a number that every database keeps."""


def meet(connection: Connection, campaign: CampaignId, tokens: Collection[bytes], now: str) -> set[EntryKey]:
    """Withdraw the signatures of these hashes of withdraw tokens, as far as they are there; their keys. The campaign must be locked."""
    targets = duplicates.holders(connection, tokens)
    withdrawn = take_back(connection, campaign, {key for found in targets.values() for key in found}, now)
    met = sorted(token for token, keys in targets.items() if not withdrawn.isdisjoint(keys))
    for some in in_parts(met, VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == campaign)
        connection.execute(update(WITHDRAWAL).where(ours, ~WITHDRAWAL.c.done).values(done=True))
    return withdrawn


def take_back(connection: Connection, campaign: CampaignId, keys: Iterable[EntryKey], now: str) -> set[EntryKey]:
    """Withdraw those of these signatures that are of `campaign`; their keys. The campaign must be locked."""
    ordered = sorted(keys)
    before = {key_of(row) for row in rows_of(connection, (*entry_columns(SIGNATURE), SIGNATURE.c.state), ordered) if row.state == WITHDRAWN}
    withdrawn = _mark(connection, campaign, ordered, now)
    # Here and not where duplicates are decided on: what has no fingerprints leads there to nobody.
    flag_again(connection, duplicates.merged_into(connection, withdrawn - before), Flag.STAND_WITHDRAWN, now)
    _ask_again(connection, campaign, withdrawn - before)
    return withdrawn


def _ask_again(connection: Connection, campaign: CampaignId, withdrawn: Collection[EntryKey]) -> None:
    """Whoever kept what counts though others of the same person were withdrawn knew nothing of these."""
    members = duplicates.joined(connection, campaign, links_of(connection, withdrawn)).values()
    people = persons(duplicates.as_taken_back(members))
    near = {one.key for person in people if any(one.key in withdrawn and one.is_taken_back for one in person) for one in person}
    for some in in_parts(sorted(near), VALUES_AT_ONCE):
        kept = and_(has_key(REVIEW, some), REVIEW.c.reason.in_(COUNTS_STILL), REVIEW.c.decision == Decision.KEEP.value)
        connection.execute(update(REVIEW).where(kept).values(decision=None))


def asked_here(campaign: CampaignId, token: bytes) -> dict[str, object]:
    """What names the organisers' own withdrawal of a token, which is another one in each campaign.

    A device can have sent the token for a campaign in which nobody signed with it: the list knows of that too, and it takes the
    place of no other.
    """
    return {"token_hash": token, "device_id": DESK, "branch": MAIN_BRANCH, "seq": int.from_bytes(campaign[:_NUMBER]), "campaign": campaign}


def asked_there(campaign: CampaignId, token: bytes) -> dict[str, object]:
    """What names a withdrawal that a list tells of and whose requests are not here: it stands for them, beside the organisers' own."""
    return {**asked_here(campaign, token), "branch": MAIN_BRANCH + 1}


def taken_back(connection: Connection, campaign: CampaignId, tokens: Iterable[bytes], now: str) -> set[bytes]:
    """Which of these were withdrawn before: those waited for, and those of a secret that was used twice.

    What was undone is none, but for a signature that another one replaces, whichever of these came last.
    """
    columns = WITHDRAWAL.c
    if connection.scalar(select(columns.token_hash).limit(1)) is None:
        return set()
    asked, undone = set[bytes](), set[bytes]()
    for some in in_parts(tokens, VALUES_AT_ONCE):
        ours = and_(is_among(connection, columns.token_hash, some), columns.campaign == campaign)
        for token, is_undone in connection.execute(select(columns.token_hash, columns.undone.is_not(None)).where(ours)):
            (undone if is_undone else asked).add(bytes(token))
    return asked | _again(connection, campaign, undone - asked, now)


def corrected(connection: Connection, campaign: CampaignId, tokens: Collection[bytes]) -> set[bytes]:
    """Which of these are of a signature that another one replaces."""
    keys = sorted({key for found in duplicates.holders(connection, tokens).values() for key in found})
    rows = list(rows_of(connection, (SIGNATURE.c.device_id, SIGNATURE.c.entry, SIGNATURE.c.token_hash), keys))
    replaced = replaced_among(connection, campaign, map(entry_id, rows))
    return {bytes(row.token_hash) for row in rows if entry_id(row) in replaced}


def after_all(connection: Connection, withdrawals: ColumnElement[bool], now: str) -> str:
    """`now`, or a second after what was last asked or undone of these, where that is not before: the clock may have been ahead.

    By these times lists that are kept apart tell what was done after what (`listed.apply`).
    """
    last = connection.scalar(select(func.max(func.coalesce(WITHDRAWAL.c.undone, WITHDRAWAL.c.arrived))).where(withdrawals))
    return max(now, utc_text(datetime.fromisoformat(last) + timedelta(seconds=1))) if last else now


def links_of(connection: Connection, keys: Iterable[EntryKey]) -> set[bytes]:
    """The fingerprints by which these signatures may be joined to others."""
    columns = SIGNATURE.c
    rows = rows_of(connection, (columns.by_email, columns.by_phone, columns.by_place, columns.by_row), keys)
    return {value for row in rows for value in row if value is not None}


def _again(connection: Connection, campaign: CampaignId, tokens: Collection[bytes], now: str) -> set[bytes]:
    """Let those of these undone withdrawals count again, from now, that were of a correction; which they are."""
    again = corrected(connection, campaign, tokens)
    for some in in_parts(sorted(again), VALUES_AT_ONCE):
        ours = and_(is_among(connection, WITHDRAWAL.c.token_hash, some), WITHDRAWAL.c.campaign == campaign, WITHDRAWAL.c.erased.is_(None))
        connection.execute(update(WITHDRAWAL).where(ours).values(undone=None, arrived=after_all(connection, ours, now)))
    return again


def _mark(connection: Connection, campaign: CampaignId, keys: Iterable[EntryKey], now: str) -> set[EntryKey]:
    """Those of the signatures that are of `campaign`; from here on they are withdrawn. Who was already is so since then.

    Whom they were duplicates of stays written: undone, they may not count where that one was withdrawn and erased meanwhile.
    """
    withdrawn: set[EntryKey] = set()
    for some in in_parts(keys, VALUES_AT_ONCE):
        ours = update(SIGNATURE).where(has_key(SIGNATURE, some), SIGNATURE.c.campaign == campaign)
        marked = ours.values(state=WITHDRAWN, withdrawn=func.coalesce(SIGNATURE.c.withdrawn, now))
        rows = connection.execute(marked.returning(*entry_columns(SIGNATURE)))
        withdrawn.update((bytes(device), branch, seq) for device, branch, seq in rows)
    return withdrawn
