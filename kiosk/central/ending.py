"""Erasing a campaign whose time is over: in transactions of a run's size, since whoever takes in or opens waits for each of them."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, and_, select, update

from kiosk.central.bulk import VALUES_AT_ONCE, in_parts, is_among, keys_where
from kiosk.central.claims import Fate, Place, Run, fates_of, runs_of
from kiosk.central.database import Database
from kiosk.central.drafts import handing_on
from kiosk.central.duplicates import lock_campaign
from kiosk.central.erasing import count_as, erase, erase_envelopes, write_down
from kiosk.central.schema import ENTRY, MAIN_BRANCH, RUN, WITHDRAWAL
from kiosk.central.statistics import UNOPENED
from kiosk.central.storing import RUN_SIZE
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, utc_text
from kiosk.domain.progress import Progress


def erase_campaign(database: Database, campaign: CampaignId, progress: Progress, clock: Clock) -> None:
    """Erase everything of a campaign. Stopped anywhere, it goes on where it was; the audit tells what is erased by then."""
    with database.reading() as connection:
        runs = _neighbours(runs_of(connection, campaign))
    for number, run in enumerate(runs):
        progress(number, len(runs))
        with database.writing() as connection:
            write_down(connection, database, campaign, _erase_run(connection, run, utc_text(clock())), "ended", clock)
    with database.writing() as connection:
        lock_campaign(connection, campaign)
        ours = and_(WITHDRAWAL.c.campaign == campaign, WITHDRAWAL.c.done, WITHDRAWAL.c.undone.is_(None), WITHDRAWAL.c.erased.is_(None))
        tokens = sorted(set(connection.scalars(select(WITHDRAWAL.c.token_hash).where(ours))))
        for some in in_parts(tokens, VALUES_AT_ONCE):
            among = is_among(connection, WITHDRAWAL.c.token_hash, some)
            connection.execute(update(WITHDRAWAL).where(ours, among).values(erased=utc_text(clock())))
        waiting = keys_where(connection, ENTRY, ENTRY.c.branch > MAIN_BRANCH, ENTRY.c.campaign == campaign, ENTRY.c.envelope.is_not(None))
        erased = sum(erase_envelopes(connection, some) for some in in_parts(waiting, VALUES_AT_ONCE))
        write_down(connection, database, campaign, erased, "ended", clock)


def _neighbours(runs: Iterable[Run]) -> list[Run]:
    """Those of one branch that follow each other as one, up to RUN_SIZE entries: there may be very many of an entry or two."""
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else run
        if found and (before.device, before.branch) == (run.device, run.branch) and before.entries + run.entries <= RUN_SIZE:
            found[-1] = replace(before, last=run.last, entries=before.entries + run.entries)
        else:
            found.append(run)
    return found


def _erase_run(connection: Connection, run: Run, now: str) -> int:
    """How many entries of the run are erased.

    The runs' rows come before the campaign's lock, as with workers that open. A run may be in pieces, when it was read or since.
    """
    of_device = and_(RUN.c.device_id == run.device, RUN.c.branch == run.branch, RUN.c.campaign == run.campaign)
    overlaps = and_(of_device, RUN.c.first <= run.last, RUN.c.last >= run.first)
    connection.execute(select(RUN.c.first).where(overlaps).order_by(RUN.c.first).with_for_update()).all()
    pieces = connection.execute(update(RUN).where(overlaps, ~RUN.c.opened).values(opened=True).returning(RUN.c.first, RUN.c.last)).all()
    lock_campaign(connection, run.campaign)
    # As far as these go, which may have been cut anew since.
    first, last = min([run.first, *(piece.first for piece in pieces)]), max([run.last, *(piece.last for piece in pieces)])
    keys = keys_where(
        connection,
        ENTRY,
        ENTRY.c.device_id == run.device,
        ENTRY.c.branch == run.branch,
        ENTRY.c.seq.between(first, last),
        ENTRY.c.campaign == run.campaign,
        ENTRY.c.envelope.is_not(None),
    )
    # A run may say of what was opened that it is sealed, if no batch brought it.
    fates = fates_of(connection, Place(run.device, run.branch, run.campaign)) if pieces else {}
    in_pieces = (key for key in keys if any(piece.first <= key[2] <= piece.last for piece in pieces))
    sealed = [key for key in in_pieces if fates.get(key[2]) is Fate.SEALED]
    count_as(connection, run.campaign, dict.fromkeys(sealed, UNOPENED), now)
    with handing_on(connection, run.campaign, keys, now):
        return erase(connection, run.campaign, keys, now)
