"""Quarantine, once more: what could not be opened is sealed again for the next opening, after what kept it closed was mended.

A key that came late, most often, or a newer program. The run that an entry was part of is cut into pieces, so that what was
opened stays opened, and an entry is in just one run as before.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from sqlalchemy import Connection, and_, delete, exists, func, select

from kiosk.central.bulk import Cell, insert_rows
from kiosk.central.claims import Run, numbers_of, row_of
from kiosk.central.database import Database
from kiosk.central.schema import QUARANTINE, RUN
from kiosk.domain.ids import CampaignId


def reseal(database: Database, campaigns: Collection[CampaignId]) -> int:
    """Take what is in quarantine in these campaigns out of it, to be opened; how many entries. What is erased is not there any more."""
    place = (QUARANTINE.c.device_id, QUARANTINE.c.branch, QUARANTINE.c.campaign)
    with database.reading() as connection:
        places = connection.execute(select(*place).where(QUARANTINE.c.campaign.in_(campaigns)).distinct().order_by(*place)).all()
    sealed = 0
    for device, branch, campaign in places:
        with database.writing() as connection:
            sealed += _reseal(connection, bytes(device), branch, CampaignId(bytes(campaign)))
    return sealed


def in_quarantine(connection: Connection) -> dict[CampaignId, int]:
    """How many entries of each campaign are in quarantine."""
    counted = select(QUARANTINE.c.campaign, func.count()).group_by(QUARANTINE.c.campaign)
    return {CampaignId(bytes(campaign)): entries for campaign, entries in connection.execute(counted)}


def _reseal(connection: Connection, device: bytes, branch: int, campaign: CampaignId) -> int:
    ours = and_(RUN.c.device_id == device, RUN.c.branch == branch, RUN.c.campaign == campaign)
    here = and_(QUARANTINE.c.device_id == device, QUARANTINE.c.branch == branch, QUARANTINE.c.campaign == campaign)
    # Runs are locked before what is in quarantine, as with whoever erases them. What others open meanwhile is of other runs.
    has_some = exists().where(here, QUARANTINE.c.seq.between(RUN.c.first, RUN.c.last))
    concerned = select(RUN.c.first, RUN.c.last, RUN.c.entries).where(ours, RUN.c.opened, has_some)
    runs = connection.execute(concerned.order_by(RUN.c.first).with_for_update()).all()
    sealed = 0
    for run in (Run(device, branch, campaign, *row) for row in runs):
        of_run = and_(here, QUARANTINE.c.seq.between(run.first, run.last))
        taken_out = connection.execute(delete(QUARANTINE).where(of_run).returning(QUARANTINE.c.seq, QUARANTINE.c.arrived))
        waiting = {row.seq: row.arrived for row in taken_out}
        if waiting:  # else somebody erased it meanwhile
            connection.execute(delete(RUN).where(ours, RUN.c.first == run.first))
            insert_rows(connection, RUN, _pieces(run, numbers_of(connection, run), waiting))
            sealed += len(waiting)
    return sealed


def _pieces(run: Run, numbers: Sequence[int], waiting: Mapping[int, str]) -> Iterable[tuple[Cell, ...]]:
    """`waiting`: since when those were in quarantine that are to be opened; should they come back, it is since then."""
    for since, some in groupby(numbers, key=waiting.get):
        found = list(some)
        piece = replace(run, first=found[0], last=found[-1], entries=len(found), quarantined=since)
        yield row_of(piece, is_opened=since is None)
