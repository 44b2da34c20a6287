"""Today's signatures as numbers: by hour for a plot, by language. Of whom they are, nobody knows here."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.moment import here
from ui.i18n import Languages, own_name
from ui.variants import QVariantList

if TYPE_CHECKING:
    from ui.device import DeviceView

QML_IMPORT_NAME = "ui.volunteer"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_HOURS = 16
"""Bars of the plot, at most: the latest ones."""


@QmlElement
class NumbersModel(QObject):
    """Sums that a device keeps apart from its entries, which a purge leaves alone."""

    changed = Signal()

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._by_hour: Counter[dt.datetime] = Counter()
        self._by_language: Counter[str] = Counter()
        languages.changed.connect(self.changed)

    @Slot(object, object)
    def show(self, _: object, view: DeviceView) -> None:
        """Take over the numbers of a device."""
        self._by_hour, self._by_language = Counter(), Counter()
        for tally in view.tallies:
            self._by_hour[_local_hour(tally.hour)] += tally.signed
            self._by_language[tally.language] += tally.signed
        self.changed.emit()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The latest day on which somebody signed, by this machine's clock; nothing before anybody did."""
        return self._languages.date(max(self._by_hour).date().isoformat()) if self._by_hour else ""

    @Property(QVariantList, notify=changed)
    def hours(self) -> list[dict[str, object]]:
        """Of that day, from its first hour to its last: the hour, how many signed in words and as a share of the busiest hour."""
        day = _of_the_last_day(self._by_hour)
        if not day:
            return []
        most, first, last = max(day.values()), min(day), max(day)
        return [
            {"hour": self._languages.number(hour), "signed": self._languages.number(day.get(hour, 0)), "share": day.get(hour, 0) / most}
            for hour in range(max(first, last - _MOST_HOURS + 1), last + 1)
        ]

    @Property(QVariantList, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """In which languages people signed on this device, ever; the most frequent first."""
        return [{"name": own_name(code), "signed": self._languages.number(signed)} for code, signed in self._by_language.most_common()]


def _local_hour(hour: str) -> dt.datetime:
    """What this machine's clock shows at an hour of UTC (`2025-02-08T14`)."""
    return here(dt.datetime.fromisoformat(f"{hour}:00+00:00")).replace(tzinfo=None)


def _of_the_last_day(by_hour: Counter[dt.datetime]) -> dict[int, int]:
    last = max((hour.date() for hour in by_hour), default=None)
    return {hour.hour: signed for hour, signed in by_hour.items() if hour.date() == last}
