"""Statistics for people and other programs: as CSV, as charts, and a rally on one page."""

import contextlib
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.campaign.files import PRIVATE, make_folder, write_whole
from kiosk.delivery.charts import Charts, Picture
from kiosk.delivery.csv import csv_bytes
from kiosk.delivery.placing import place, placed
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.statistics import CampaignStats, RallyReport, StatsReport

_GROUPS: Final = ("states", "by_event", "by_hour", "by_country", "by_language", "by_device", "by_source")
_BESIDE: Final = ("flagged", "held", "waiting", "erased")
_COLUMNS: Final = ("campaign", "slug", "group", "value", "entries")
_MOST_LETTERS: Final = 40
"""Of the name of a rally in that of a file: in four bytes each they leave room for the rest."""


def write_csv(report: StatsReport, out: Path) -> FilesReport:
    """Every number as a row of one table at `out`. The group `states` adds up to all entries.

    In the group `beside` is what waits, and how many of the counted are erased since, and so in no other group.
    """
    content = _table(report.campaigns)
    write_whole(out, lambda stream: stream.write(content), size=len(content))
    return FilesReport(files=(str(out),))


def write_charts(report: StatsReport, out: Path, kind: Picture, language: str, day: date) -> FilesReport:
    """A picture of each way to count each campaign, into the folder `out`; all of them, or none. In `language`, else in the campaign's."""
    make_folder(out, PRIVATE)
    with contextlib.ExitStack() as undoing:
        paths = [
            place(out / name, content, undoing)
            for campaign in report.campaigns
            for name, content in _pictures(campaign, kind, language or next(iter(campaign.titles), ""), day)
        ]
        undoing.pop_all()
    return FilesReport(files=tuple(map(str, paths)))


def write_numbers(campaign: CampaignStats, folder: Path, language: str, day: date) -> FilesReport:
    """One campaign as a table and as pictures in `language`, into `folder`, which is made if only it is missing; all of them, or none."""
    contents = {f"{_stem(campaign)}-numbers.csv": _table([campaign]), **dict(_pictures(campaign, "png", language, day))}
    with placed(folder, contents) as paths:
        return FilesReport(files=tuple(map(str, paths)))


def write_rally_into(report: RallyReport, folder: Path, language: str, day: date) -> FilesReport:
    """The page of a rally in `folder`, which is made if only it is missing, in a file that names day, rally and language."""
    make_folder(folder, PRIVATE)
    name = re.sub(r"[\W_]+", "-", report.name[:_MOST_LETTERS]).strip("-")
    parts = ("rally", report.date, name, report.event[:8], language)
    return write_rally(report, folder / f"{'-'.join(filter(None, parts))}.pdf", language, day)


def write_rally(report: RallyReport, out: Path, language: str, day: date) -> FilesReport:
    """The page of a rally as PDF at `out`, in `language`, else in that of the campaign."""
    pdf = Charts(language or report.language).rally(report, day)
    write_whole(out, lambda stream: stream.write(pdf), size=len(pdf))
    return FilesReport(files=(str(out),))


def _stem(campaign: CampaignStats) -> str:
    return f"{campaign.slug}-{campaign.campaign[:8]}"


def _pictures(campaign: CampaignStats, kind: Picture, language: str, day: date) -> Iterator[tuple[str, bytes]]:
    for name, content in Charts(language).pictures(campaign, kind, day):
        yield f"{_stem(campaign)}-{name}", content


def _table(campaigns: Iterable[CampaignStats]) -> bytes:
    return csv_bytes(_COLUMNS, (row for campaign in campaigns for row in _rows(campaign)))


def _rows(campaign: CampaignStats) -> Iterator[tuple[str, ...]]:
    groups: dict[str, dict[str, int]] = {group.removeprefix("by_"): getattr(campaign, group) for group in _GROUPS}
    groups["beside"] = {name: getattr(campaign, name) for name in _BESIDE}
    for group, counts in groups.items():
        yield from ((campaign.campaign, campaign.slug, group, value, str(number)) for value, number in counts.items())
