"""Signatures drawn by chance and looked at, by which the valid ones of a campaign are estimated."""

from collections.abc import Collection, Iterable
from random import SystemRandom
from typing import Final

import msgspec
from sqlalchemy import Connection, and_, delete, func, select, update

from kiosk.central import audit
from kiosk.central.bulk import (
    VALUES_AT_ONCE,
    EntryKey,
    entry_columns,
    has_key,
    in_parts,
    insert_rows,
    key_of,
    keys_where,
    rows_of,
    same_entry,
)
from kiosk.central.catalogue import expect_known
from kiosk.central.database import Database
from kiosk.central.duplicates import lock_campaign
from kiosk.central.opener import COUNTED
from kiosk.central.schema import AUDIT, SAMPLE, SIGNATURE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.estimate import estimate
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.review import EstimateReport, Judgement

_ROWS_AT_ONCE: Final = 1000
_ACTION: Final = "sample"
"""How the audit tells of a drawing; `of`: from how many signatures it was."""


def draw(database: Database, campaign: CampaignId, size: int, clock: Clock = system_clock, *, anew: bool = False) -> list[EntryKey]:
    """Draw so many counted signatures, all equally likely, in the place of an earlier sample of the campaign.

    Raises `UserError` with CAMPAIGN_UNKNOWN, or OPTION_WRONG where somebody has judged some of that sample, unless it is `anew`.
    """
    counted = select(*entry_columns(SIGNATURE)).where(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    with database.reading() as connection:
        expect_known(connection, campaign)
        with connection.execute(counted.execution_options(yield_per=_ROWS_AT_ONCE)) as rows:
            drawn, population = _drawn(((bytes(device), branch, seq) for device, branch, seq in rows), size)
    with database.writing() as connection:
        lock_campaign(connection, campaign)
        judged = connection.scalar(select(func.count()).where(SAMPLE.c.campaign == campaign, SAMPLE.c.judged.is_not(None)))
        if judged and not anew:
            problem = f"{judged} of the drawn signatures are judged already; with --anew these judgements are lost"
            raise UserError(Code.OPTION_WRONG, option="--size", problem=problem)
        for some in in_parts(keys_where(connection, SAMPLE, SAMPLE.c.campaign == campaign), VALUES_AT_ONCE):
            connection.execute(delete(SAMPLE).where(has_key(SAMPLE, some)))
        # Who was erased until the lock was here could be judged by nobody.
        drawn = sorted(map(key_of, rows_of(connection, entry_columns(SIGNATURE), drawn)))
        insert_rows(connection, SAMPLE, [(*key, campaign, None) for key in drawn])
        audit.append(connection, database.actor, _ACTION, clock, campaign=campaign.hex(), size=len(drawn), of=population)
    return drawn


def sampled(database: Database, campaign: CampaignId) -> dict[EntryKey, str]:
    """The present sample of the campaign, in the order of its keys: what each is judged to be, empty for what nobody has judged.

    Raises `UserError(CAMPAIGN_UNKNOWN)`.
    """
    statement = select(*entry_columns(SAMPLE), SAMPLE.c.judged).where(SAMPLE.c.campaign == campaign).order_by(*entry_columns(SAMPLE))
    with database.reading() as connection:
        expect_known(connection, campaign)
        return {key_of(row): row.judged or "" for row in connection.execute(statement)}


def judge(database: Database, entries: Collection[EntryKey], judgement: Judgement, clock: Clock = system_clock) -> int:
    """Say of drawn signatures what they are; how many. Raises `UserError(OPTION_WRONG)` where one was not drawn."""
    judged = 0
    with database.writing() as connection:
        for some in in_parts(sorted(set(entries)), VALUES_AT_ONCE):
            judged += connection.execute(update(SAMPLE).where(has_key(SAMPLE, some)).values(judged=judgement.value)).rowcount
        if judged != len(set(entries)):
            raise UserError(Code.OPTION_WRONG, option="ENTRY", problem="not all of them are in a sample")
        audit.append(connection, database.actor, "judge a sample", clock, judgement=judgement.value, entries=judged)
    return judged


def estimated(database: Database, campaign: CampaignId) -> EstimateReport:
    """What the sample says of all signatures that counted when it was drawn, once somebody has judged all of it.

    Of what came since it says nothing, and of what went since it says what that was worth then. Raises `UserError(CAMPAIGN_UNKNOWN)`.
    """
    judged = select(SAMPLE.c.judged, func.count()).where(SAMPLE.c.campaign == campaign).group_by(SAMPLE.c.judged)
    is_counted = and_(SIGNATURE.c.campaign == campaign, SIGNATURE.c.state == COUNTED)
    same = same_entry(SAMPLE, SIGNATURE)
    with database.reading() as connection:
        expect_known(connection, campaign)
        counts: dict[str, int] = {str(judgement or ""): number for judgement, number in connection.execute(judged)}
        counted = connection.scalars(select(func.count()).select_from(SIGNATURE).where(is_counted)).one()
        still = connection.scalars(select(func.count()).select_from(SIGNATURE).join(SAMPLE, same).where(is_counted)).one()
        drawn_from = _population(connection, campaign)
    waiting, sample = counts.pop("", 0), sum(counts.values())
    gone = sample + waiting - still
    population = counted + gone if drawn_from is None else drawn_from
    duplicates = counts.get(Judgement.DUPLICATE, 0)
    found = None if waiting else estimate(population, sample, counts.get(Judgement.VALID, 0), duplicates)
    return EstimateReport(
        counted=counted,
        population=population,
        changed=gone + abs(counted + gone - population),
        sample=sample + waiting,
        waiting=waiting,
        judged=counts,
        rate=str(found.rate) if found else "",
        projected=found.projected if found else 0,
        lowest=found.lowest if found else 0,
        highest=found.highest if found else 0,
        enough=found.enough if found else 0,
    )


def _population(connection: Connection, campaign: CampaignId) -> int | None:
    """How many signatures counted when the present sample was drawn, as the audit tells; None of one by an older program."""
    drawings = select(AUDIT.c.facts).where(AUDIT.c.action == _ACTION).order_by(AUDIT.c.number.desc())
    for text in connection.scalars(drawings):
        facts = msgspec.json.decode(text, type=dict[str, str | int])
        if facts["campaign"] == campaign.hex():
            return int(facts["of"]) if "of" in facts else None
    return None


def _drawn(keys: Iterable[EntryKey], size: int) -> tuple[list[EntryKey], int]:
    """Of a stream of any length, in the memory of the sample (reservoir sampling), in order; and how long it was."""
    random, kept, length = SystemRandom(), list[EntryKey](), 0
    for length, key in enumerate(keys, start=1):
        if length <= size:
            kept.append(key)
        elif (place := random.randrange(length)) < size:
            kept[place] = key
    return sorted(kept), length
