"""The campaigns of the database in numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.hours import hours_shown
from kiosk.domain.rallies import in_directions
from kiosk.domain.record import in_language
from ui.desk.page_model import PageModel
from ui.desk.rows import Rows
from ui.desk.sources import source_name
from ui.i18n import Languages, own_name
from ui.task import Task

if TYPE_CHECKING:
    from kiosk.domain.reports.statistics import CampaignStats, StatsReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN: Final = 8
"""Rows of a chart; the rest is one row together."""
_HOURS: Final = 24
_DAY: Final = len("2025-02-08")
_STATES: Final = {
    "counted": QT_TRANSLATE_NOOP("OverviewModel", "counted"),
    "duplicate": QT_TRANSLATE_NOOP("OverviewModel", "duplicates"),
    "withdrawn": QT_TRANSLATE_NOOP("OverviewModel", "withdrawn"),
    "excluded": QT_TRANSLATE_NOOP("OverviewModel", "excluded"),
    "quarantined": QT_TRANSLATE_NOOP("OverviewModel", "in quarantine"),
    "unopened": QT_TRANSLATE_NOOP("OverviewModel", "not opened yet"),
    "request": QT_TRANSLATE_NOOP("OverviewModel", "corrections and withdrawals"),
}


@QmlElement
class OverviewModel(PageModel):
    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        self._languages = languages
        self._stats: StatsReport | None = None
        self._campaigns = Rows(self)
        languages.changed.connect(self._tell)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(None)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether it is known that nothing was taken in yet."""
        return self._stats is not None and not self._stats.campaigns

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether it is known that something was taken in."""
        return self._stats is not None and bool(self._stats.campaigns)

    @Property(Rows, notify=changed)
    def campaigns(self) -> Rows:
        """Each with its `title`, how many count (`counted`), how far that is (`reached`), `states`, its `hours` and other `charts`.

        `hoursTitle` tells how many signed at hours that are not shown. `online` and `offline` are shares of the goal; a chart has a
        `title` and `bars`.
        """
        return self._campaigns

    @Slot()
    def renew(self) -> None:
        """Read the numbers as they are now."""
        office = self._office
        if office is not None:
            self._task.renew(lambda _: office.stats(), self._show)

    @Slot()
    def follow(self) -> None:
        """The same while the database changes all the time: what is being read is read to its end."""
        if not self._task.is_busy:
            self.renew()

    def _show(self, stats: StatsReport | None) -> None:
        self._stats = stats
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._campaigns.show([self._campaign(one) for one in self._stats.campaigns] if self._stats else [])
        self.changed.emit()

    def _campaign(self, stats: CampaignStats) -> dict[str, object]:
        others = {state: count for state, count in stats.states.items() if count and state != "counted"}
        counted, counter = stats.states.get("counted", 0), stats.counter
        hours = hours_shown(stats.by_hour, _HOURS, stats.timezones)
        return {
            "campaign": stats.campaign,
            "title": in_language(stats.titles, self._languages.code) or stats.slug,
            "counted": self._languages.number(counted),
            "reached": self._reached(stats),
            "hasGoal": counter.goal > 0,
            "online": min(1.0, counter.online / counter.goal) if counter.goal else 0.0,
            "offline": min(1.0, counted / counter.goal) if counter.goal else 0.0,
            "entries": self.tr("of %Ln entry(ies) in all", "", stats.entries),
            "states": [*(self._state(state, count) for state, count in others.items()), *self._erased(stats.erased)],
            "hours": self._hours(stats.by_hour, hours),
            "hoursTitle": self._hours_title(stats.by_hour, hours),
            "charts": [
                {"title": title, "bars": bars}
                for title, bars in (
                    (self.tr("By event"), self._bars(stats.by_event, self._event)),
                    (self.tr("By country"), self._bars(stats.by_country, self._languages.country)),
                    (self.tr("By language"), self._bars(stats.by_language, own_name)),
                    (self.tr("How they came"), self._bars(stats.by_source, source_name)),
                )
            ],
        }

    def _event(self, called: str) -> str:
        return in_directions(called, self._languages.date)

    def _state(self, state: str, count: int) -> str:
        return self.tr("{what}: {number}").format(what=self.tr(str(_STATES[state])), number=self._languages.number(count))

    def _erased(self, count: int) -> list[str]:
        """Of those that count: the charts are without them."""
        return [self.tr("counted and erased since: {number}").format(number=self._languages.number(count))] if count else []

    def _reached(self, stats: CampaignStats) -> str:
        """Online and offline apart, and both together beside the goal."""
        counter, number = stats.counter, self._languages.number
        offline = stats.states.get("counted", 0)
        together, told = number(counter.online + offline), number(counter.online)
        if counter.more_than:
            together, told = (self.tr("more than %1").replace("%1", one) for one in (together, told))
        if not counter.online:
            return self.tr("Goal: {goal}").format(goal=number(counter.goal)) if counter.goal else ""
        date = self._languages.date(counter.online_date)
        parts = self.tr("{online} online on {date} + {offline} offline = {together}")
        words = parts.format(online=told, date=date, offline=number(offline), together=together)
        return self.tr("{sum}, goal {goal}").format(sum=words, goal=number(counter.goal)) if counter.goal else words

    def _bars(self, counts: Mapping[str, int], name: Callable[[str], str]) -> list[dict[str, object]]:
        """The largest first, and all the small ones together."""
        ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        rows = [(name(key) if key else self.tr("not told"), count) for key, count in ordered[:_SHOWN]]
        rest = sum(count for _, count in ordered[_SHOWN:])
        if rest:
            rows.append((self.tr("others"), rest))
        most = max((count for _, count in rows), default=0)
        return [{"name": named, "count": self._languages.number(count), "share": count / most} for named, count in rows]

    def _hours_title(self, counts: Mapping[str, int], shown: Sequence[str]) -> str:
        """With how many were counted at hours that are not shown, so that no number is lost."""
        title = self.tr("By hour, in the time of the place")
        others = sum(counts.values()) - sum(counts.get(hour, 0) for hour in shown)
        return self.tr("{title} (at other hours: {number})").format(title=title, number=self._languages.number(others)) if others else title

    def _hours(self, counts: Mapping[str, int], hours: Sequence[str]) -> list[dict[str, object]]:
        """These hours in their order; the first of each day names it, and knows how many hours of that day follow (`span`)."""
        most = max((counts.get(hour, 0) for hour in hours), default=0)
        return [
            {
                "hour": self._languages.number(int(hour[_DAY + 1 :])),
                "name": f"{self._languages.date(hour[:_DAY])}, {self._languages.number(int(hour[_DAY + 1 :]))}",
                "day": self._languages.short_date(hour[:_DAY]) if span else "",
                "span": span,
                "count": self._languages.number(counts.get(hour, 0)),
                "share": counts.get(hour, 0) / most,
            }
            for hour, span in zip(hours, _spans(hours), strict=True)
        ]


def _spans(hours: Sequence[str]) -> list[int]:
    """For the first hour of each day how many there are of that day, else 0."""
    days = (len(list(some)) for _, some in groupby(hours, lambda hour: hour[:_DAY]))
    return [span for many in days for span in (many, *[0] * (many - 1))]
