"""Statistics as charts, and a rally on one page: plain values with all words ready, and what Typst makes of them (decision 0038)."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from kiosk.delivery.words import FALLBACK
from kiosk.documents.language import Language
from kiosk.documents.part import Part, part
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.documents.words import read_words
from kiosk.domain.hours import hours_shown
from kiosk.domain.rallies import in_directions
from kiosk.domain.record import in_language
from kiosk.domain.reports.statistics import CampaignStats, RallyCampaign, RallyReport

MOST_BARS: Final = 12
"""More rows than this are added up in the last one."""

_MOST_ON_THE_PAGE: Final = 6

_MOST_CAMPAIGNS: Final = 8
_MOST_HOURS: Final = 48
_MOST_HOURS_ON_THE_PAGE: Final = 24
_DAY: Final = len("2025-02-08")
_YEAR: Final = len("2025")

Picture = Literal["png", "svg"]

Counts = Sequence[tuple[str, int]]
"""What is counted, as it is called, and how many."""


class ChartWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words; its English sibling says what each is for."""

    locale: str
    rally: str
    counted: dict[str, str]
    others: str
    unknown: str
    clocks: str
    made: str
    erased: str
    entries: str
    campaign: str
    by_hour: str
    other_hours: str
    by_country: str
    by_language: str
    by_event: str
    by_device: str
    by_source: str
    states: dict[str, str]
    sources: dict[str, str]


class Bar(msgspec.Struct, frozen=True):
    """What is counted, how many, and how long that is beside the longest (0 to 1)."""

    label: Part
    number: str
    share: float


class Chart(msgspec.Struct, frozen=True):
    """Bars beneath a title: `columns` stand beside each other in the order of time, others lie beneath each other."""

    title: str
    columns: bool
    bars: tuple[Bar, ...]


class Sheet(msgspec.Struct, frozen=True):
    """One chart by itself, of the campaign named `caption`."""

    language: str
    rtl: bool
    caption: Part
    chart: Chart


class Share(msgspec.Struct, frozen=True):
    """A campaign at a rally: its title, and a number for each state."""

    title: Part
    numbers: tuple[str, ...]


class RallyPage(msgspec.Struct, frozen=True):
    """A rally on one page."""

    language: str
    rtl: bool
    title: str
    organisation: Part
    name: Part
    where: tuple[Part, ...]
    number: str
    counted: str
    columns: tuple[str, ...]
    campaigns: tuple[Share, ...]
    hours: Chart
    charts: Annotated[tuple[Chart, ...], msgspec.Meta(max_length=4)]
    notes: tuple[str, ...]


class Charts:
    """Charts in one language; where there are no words for it, in FALLBACK."""

    def __init__(self, language: str, resources: Path = RESOURCES) -> None:
        folder = resources / "templates" / "chart_words"
        self.language = language if (folder / f"{language}.toml").is_file() else FALLBACK
        self._words = read_words(folder / f"{self.language}.toml", ChartWords)
        self._language = Language(self._words.locale)
        self._resources = resources

    def pictures(self, campaign: CampaignStats, kind: Picture, day: date) -> Iterator[tuple[str, bytes]]:
        """A picture for each way to count a campaign, with its name: `hours.svg`. What was never counted has none."""
        typesetter = self._typesetter(day)
        for name, chart in self._of_campaign(campaign):
            sheet = Sheet(self.language, self._language.right_to_left, part(in_language(campaign.titles, self.language)), chart)
            yield f"{name}.{kind}", typesetter.picture("chart.typ", sheet, kind)

    def rally(self, report: RallyReport, day: date) -> bytes:
        """The PDF of a rally's page."""
        return self._typesetter(day).pdf_in_any_letters("rally.typ", self.page(report, day))

    def page(self, report: RallyReport, day: date) -> RallyPage:
        """The same as values."""
        says, states = self._words, sorted({state for one in report.campaigns for state in one.states}, key=list(self._words.states).index)
        charts = (
            self._chart(says.by_country, self._countries(report.by_country), most=_MOST_ON_THE_PAGE),
            self._chart(says.by_language, self._languages(report.by_language), most=_MOST_ON_THE_PAGE),
            self._chart(says.by_device, list(report.by_device.items()), most=_MOST_ON_THE_PAGE),
            self._chart(says.by_source, self._sources(report.by_source), most=_MOST_ON_THE_PAGE),
        )
        return RallyPage(
            language=self.language,
            rtl=self._language.right_to_left,
            title=says.rally,
            organisation=part(report.organisation),
            name=part(report.name),
            where=tuple(part(text) for text in (report.place, self._language.day(date.fromisoformat(report.date))) if text),
            number=self._language.number(report.counted),
            counted=self._language.plural(says.counted, report.counted),
            columns=(says.campaign, *(says.states[state] for state in states)),
            campaigns=tuple(self._share(title, numbers, states) for title, numbers in self._first(report.campaigns)),
            hours=self._hours(report.by_hour, _MOST_HOURS_ON_THE_PAGE, [report.timezone], report.date),
            charts=tuple(chart for chart in charts if chart.bars),
            notes=(says.clocks, says.made.format(date=self._language.day(day)), *self._erased(report.erased)),
        )

    def _erased(self, number: int) -> Iterator[str]:
        """A page without what is erased must not pass for the whole rally."""
        if number:
            yield self._words.erased.format(number=self._language.number(number))

    def _first(self, campaigns: Sequence[RallyCampaign]) -> Iterator[tuple[str, Mapping[str, int]]]:
        """The titles and states of as many campaigns as the page has room for, and of the others together."""
        most = len(campaigns) if len(campaigns) <= _MOST_CAMPAIGNS else _MOST_CAMPAIGNS - 1
        yield from ((in_language(one.titles, self.language), one.states) for one in campaigns[:most])
        if campaigns[most:]:
            together: Counter[str] = Counter()
            for one in campaigns[most:]:
                together.update(one.states)
            yield self._words.others, together

    def _share(self, title: str, numbers: Mapping[str, int], states: Sequence[str]) -> Share:
        return Share(part(title), tuple(self._language.number(numbers.get(state, 0)) for state in states))

    def _of_campaign(self, campaign: CampaignStats) -> Iterator[tuple[str, Chart]]:
        says = self._words
        counts = {
            "hours": self._hours(campaign.by_hour, _MOST_HOURS, campaign.timezones),
            "countries": self._chart(says.by_country, self._countries(campaign.by_country)),
            "languages": self._chart(says.by_language, self._languages(campaign.by_language)),
            "events": self._chart(says.by_event, [(in_directions(called), number) for called, number in campaign.by_event.items()]),
            "devices": self._chart(says.by_device, [(device[:8], number) for device, number in campaign.by_device.items()]),
            "sources": self._chart(says.by_source, self._sources(campaign.by_source)),
            "states": self._chart(says.entries, [(says.states[state], number) for state, number in campaign.states.items() if number]),
        }
        yield from ((name, chart) for name, chart in counts.items() if chart.bars)

    def _chart(self, title: str, counts: Counts, *, columns: bool = False, most: int = MOST_BARS) -> Chart:
        shown = list(counts)
        if not columns and len(shown) > most:
            shown = [*shown[: most - 1], (self._words.others, sum(number for _, number in shown[most - 1 :]))]
        longest = max((number for _, number in shown), default=0)
        bars = (Bar(part(label), self._language.number(number), number / longest if longest else 0.0) for label, number in shown)
        return Chart(title, columns, tuple(bars))

    def _countries(self, counts: Mapping[str, int]) -> Counts:
        names = self._language.locale.territories
        return [(names.get(code, code) or self._words.unknown, number) for code, number in counts.items()]

    def _languages(self, counts: Mapping[str, int]) -> Counts:
        names = self._language.locale.languages
        return [(names.get(code, code) or self._words.unknown, number) for code, number in counts.items()]

    def _sources(self, counts: Mapping[str, int]) -> Counts:
        return [(self._words.sources[source], number) for source, number in counts.items()]

    def _hours(self, counts: Mapping[str, int], most: int, timezones: Collection[str], only_day: str = "") -> Chart:
        """By the hour, with each day where it begins, unless all are of the `only_day`.

        The title tells how many there are at hours for which there is no room, so that no number is lost.
        """
        shown = hours_shown(counts, most, timezones)
        days = _days([hour[:_DAY] for hour in shown], {hour[:_DAY] for hour in (*counts, *shown)}, only_day)
        labelled = [(self._hour(hour, day), counts.get(hour, 0)) for hour, day in zip(shown, days, strict=True)]
        others = sum(counts.values()) - sum(number for _, number in labelled)
        title = self._words.by_hour
        if others:
            title = self._words.other_hours.format(title=title, number=self._language.number(others))
        return self._chart(title, labelled, columns=True)

    def _hour(self, hour: str, day: str) -> str:
        return self._language.in_digits("\n".join(filter(None, (str(int(hour[_DAY + 1 :])), day))))

    def _typesetter(self, day: date) -> Typesetter:
        return Typesetter(self._resources / "templates", self._resources / "fonts", day)


def _days(shown: Sequence[str], all_days: AbstractSet[str], only_day: str) -> Iterator[str]:
    """What stands beneath each column: the day where one begins, with its year where there are several; else nothing."""
    several_years = len({day[:_YEAR] for day in all_days | {only_day} if day}) > 1
    for place, day in enumerate(shown):
        is_told = all_days != {only_day} and (not place or shown[place - 1] != day)
        year = f"\n{day[:_YEAR]}" if several_years else ""
        yield f"{int(day[8:])}/{int(day[5:7])}{year}" if is_told else ""
