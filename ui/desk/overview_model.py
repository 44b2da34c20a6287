"""The campaigns of the database in numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.i18n import Languages, own_name
from ui.task import Task
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports import CampaignStats, StatsReport
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN: Final = 8
"""Rows of a chart; the rest is one row together."""
_HOURS: Final = 24
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
class OverviewModel(QObject):
    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._languages = languages
        self._office: Office | None = None
        self._stats: StatsReport | None = None
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        self._office = office
        self.renew()

    @Slot()
    def close(self) -> None:
        """Nothing of the database is held any more."""
        self._task.drop()
        self._office = None
        self._show(None)

    @Property(Task, notify=changed)
    def task(self) -> Task:
        return self._task

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, object]]:
        """Each with its `title`, how many count (`counted`), `states` and `charts`; a chart has a `title` and `bars`."""
        return [self._campaign(one) for one in self._stats.campaigns] if self._stats else []

    @Slot()
    def renew(self) -> None:
        """Read the numbers as they are now."""
        office = self._office
        if office is not None:
            self._task.renew(lambda _: office.stats(), self._show)

    def _show(self, stats: StatsReport | None) -> None:
        self._stats = stats
        self.changed.emit()

    def _campaign(self, stats: CampaignStats) -> dict[str, object]:
        others = {state: count for state, count in stats.states.items() if count and state != "counted"}
        return {
            "campaign": stats.campaign,
            "title": stats.title or stats.slug,
            "counted": self._languages.number(stats.states.get("counted", 0)),
            "entries": self.tr("of %Ln entry(ies) in all", "", stats.entries),
            "states": [f"{self._languages.number(count)} {self.tr(str(_STATES[state]))}" for state, count in others.items()],
            "charts": [
                {"title": title, "bars": bars}
                for title, bars in (
                    (self.tr("By hour (UTC)"), self._bars(_last(stats.by_hour), _hour)),
                    (self.tr("By event"), self._bars(_largest(stats.by_event), str)),
                    (self.tr("By country"), self._bars(_largest(stats.by_country), self._languages.country)),
                    (self.tr("By language"), self._bars(_largest(stats.by_language), own_name)),
                )
                if bars
            ],
        }

    def _bars(self, counts: Mapping[str, int], name: Callable[[str], str]) -> list[dict[str, object]]:
        most = max(counts.values(), default=0)
        return [
            {"name": name(key) if key else self.tr("others"), "count": self._languages.number(count), "share": count / most}
            for key, count in counts.items()
            if count
        ]


def _largest(counts: Mapping[str, int]) -> dict[str, int]:
    """The largest first, and all the small ones as one without a name."""
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = sum(count for _, count in ordered[_SHOWN:])
    return dict(ordered[:_SHOWN]) | ({"": rest} if rest else {})


def _last(hours: Mapping[str, int]) -> dict[str, int]:
    """The newest of them, in their order."""
    return dict(list(hours.items())[-_HOURS:])


def _hour(hour: str) -> str:
    """`2025-02-08T14` as `02-08 14 h`."""
    return f"{hour[5:10]} {hour[11:]} h"
