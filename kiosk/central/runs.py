"""How many entries of a device are in, by their runs: there may be very many entries, and a run says how many it has."""

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from kiosk.central.schema import ENTRY, RUN
from kiosk.domain.ids import CampaignId


def count_taken_in(connection: Connection, device: bytes, first: int, last: int, *which: ColumnElement[bool]) -> Counter[CampaignId]:
    """How many of the entries numbered `first` to `last` are in, by campaign. `which`: of which runs; else of all branches that count."""
    ours = and_(RUN.c.device_id == device, RUN.c.first <= last, first <= RUN.c.last, *which)
    taken_in: Counter[CampaignId] = Counter()
    for run in connection.execute(select(RUN).where(ours)).all():
        is_whole = first <= run.first and run.last <= last
        taken_in[CampaignId(bytes(run.campaign))] += run.entries if is_whole else _count_part(connection, run, first, last)
    return taken_in


def _count_part(connection: Connection, run: Row[Any], first: int, last: int) -> int:
    """How many entries of a run lie in a range that cuts it."""
    within = ENTRY.c.seq.between(max(first, run.first), min(last, run.last))
    ours = and_(ENTRY.c.device_id == run.device_id, ENTRY.c.branch == run.branch, ENTRY.c.campaign == run.campaign, within)
    return connection.scalar(select(func.count()).select_from(ENTRY).where(ours)) or 0
