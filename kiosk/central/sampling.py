"""Signatures drawn by chance and looked at, by which the valid ones of a campaign are estimated."""

from collections.abc import Collection, Iterable
from random import SystemRandom
from typing import Final

from sqlalchemy import and_, delete, func, select, update

from kiosk.central import audit
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, has_key, in_parts, insert_rows
from kiosk.central.database import Database
from kiosk.central.opener import COUNTED
from kiosk.central.schema import SAMPLE, SIGNATURE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.estimate import estimate
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports import EstimateReport, Judgement

_ROWS_AT_ONCE: Final = 1000


def draw(database: Database, campaign: CampaignId, size: int, clock: Clock = system_clock) -> list[EntryKey]:
    """Draw so many counted signatures, all equally likely, in the place of an earlier sample of the campaign."""
    counted = select(*entry_columns(SIGNATURE)).where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    with database.reading() as connection, connection.execute(counted.execution_options(yield_per=_ROWS_AT_ONCE)) as rows:
        drawn = sorted(_drawn(((bytes(device), branch, seq) for device, branch, seq in rows), size))
    with database.writing() as connection:
        connection.execute(delete(SAMPLE).where(SAMPLE.c.campaign == campaign))
        insert_rows(connection, SAMPLE, [(*key, campaign, None) for key in drawn])
        audit.append(connection, database.actor, "sample", clock, campaign=campaign.hex(), size=len(drawn))
    return drawn


def judge(database: Database, entries: Collection[EntryKey], judgement: Judgement) -> int:
    """Say of drawn signatures what they are; how many. Raises `UserError(OPTION_WRONG)` where one was not drawn."""
    judged = 0
    with database.writing() as connection:
        for some in in_parts(sorted(set(entries)), VALUES_AT_ONCE):
            judged += connection.execute(update(SAMPLE).where(has_key(SAMPLE, some)).values(judged=judgement.value)).rowcount
        if judged != len(set(entries)):
            raise UserError(Code.OPTION_WRONG, option="ENTRY", problem="not all of them are in a sample")
    return judged


def estimated(database: Database, campaign: CampaignId) -> EstimateReport:
    """What the sample says of all counted signatures of the campaign, once somebody has judged all of it."""
    judged = select(SAMPLE.c.judged, func.count()).where(SAMPLE.c.campaign == campaign).group_by(SAMPLE.c.judged)
    all_counted = and_(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    with database.reading() as connection:
        counts: dict[str, int] = {str(judgement or ""): number for judgement, number in connection.execute(judged)}
        everything = connection.scalars(select(func.count()).select_from(SIGNATURE).where(all_counted)).one()
    waiting, sample = counts.pop("", 0), sum(counts.values())
    duplicates = counts.get(Judgement.DUPLICATE, 0)
    found = None if waiting else estimate(everything, sample, counts.get(Judgement.VALID, 0) + duplicates, duplicates)
    return EstimateReport(
        counted=everything,
        sample=sample + waiting,
        waiting=waiting,
        judged=counts,
        rate=str(found.rate) if found else "",
        projected=found.projected if found else 0,
        lowest=found.lowest if found else 0,
        highest=found.highest if found else 0,
    )


def _drawn(keys: Iterable[EntryKey], size: int) -> list[EntryKey]:
    """Of a stream of any length, in the memory of the sample (reservoir sampling)."""
    random, kept = SystemRandom(), list[EntryKey]()
    for number, key in enumerate(keys):
        if number < size:
            kept.append(key)
        elif (place := random.randrange(number + 1)) < size:
            kept[place] = key
    return kept
