"""What a volunteer sees of the hours in which people signed."""

import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.bootstrap import RESOURCES
from kiosk.domain.reports.device import Tally
from ui.device import DeviceView
from ui.i18n import Languages
from ui.volunteer.numbers_model import NumbersModel


@pytest.fixture
def languages() -> Iterator[Languages]:
    languages = Languages(RESOURCES / "translations", "en")
    yield languages
    languages.close()


@pytest.mark.parametrize(("hour", "zone", "day"), [("0001-01-01T00", "America/Los_Angeles", "1"), ("9999-12-31T23", "Asia/Tokyo", "31")])
@pytest.mark.usefixtures("qtbot")
def test_the_hours_of_a_clock_at_the_end_of_all_years_are_shown(
    languages: Languages, monkeypatch: pytest.MonkeyPatch, hour: str, zone: str, day: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        numbers = NumbersModel(languages)
        view = SimpleNamespace(tallies=(Tally(hour=hour, campaign="", language="fr", signed=2),))
        numbers.show(None, cast(DeviceView, view))
        assert str(numbers.property("day")).startswith(f"{day} ")
        assert [one["signed"] for one in numbers.property("hours")] == ["2"]
    finally:
        monkeypatch.undo()
        time.tzset()
