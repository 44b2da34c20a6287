"""What a clock says, in the spellings of entries and sums."""

import time
import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.domain.moment import FARTHEST_OFFSET, day_at, each_hour, here, hour_text, local_offset, local_text, system_clock, today, utc_text

PARIS = timezone(timedelta(hours=1))
FIRST, LAST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_a_moment_is_spelt_in_utc_to_the_second() -> None:
    assert utc_text(datetime(2025, 2, 8, 0, 3, 22, 999_999, tzinfo=PARIS)) == "2025-02-07T23:03:22Z"
    assert utc_text(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00Z"


def test_an_hour_is_spelt_in_utc() -> None:
    assert hour_text(datetime(2025, 2, 8, 0, 59, 59, tzinfo=PARIS)) == "2025-02-07T23"


def test_the_offset_is_the_machines_own_in_minutes() -> None:
    moment = datetime(2025, 2, 8, 14, tzinfo=UTC)
    assert timedelta(minutes=local_offset(moment)) == moment.astimezone().utcoffset()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "FAR-20", "FAR+20"])
@pytest.mark.parametrize("moment", [FIRST, LAST])
def test_no_clock_and_no_zone_of_a_machine_is_too_much(moment: datetime, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert here(moment) == moment
        assert -FARTHEST_OFFSET <= local_offset(moment) <= FARTHEST_OFFSET
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(("zone", "day"), [("Pacific/Kiritimati", 9), ("Europe/Paris", 8), ("Pacific/Pago_Pago", 7)])
def test_today_is_what_the_calendar_on_the_wall_says(zone: str, day: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert today(lambda: datetime(2025, 2, 8, 10, 30, tzinfo=UTC)) == date(2025, 2, day)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("moment", [FIRST, LAST, datetime(476, 9, 4, 12, tzinfo=UTC)])
def test_every_moment_has_a_day_and_a_text_in_every_zone(moment: datetime) -> None:
    for zone in zoneinfo.available_timezones():
        text = local_text(zone, moment)
        assert datetime.fromisoformat(text).isoformat(" ") == text
        assert day_at(zone, moment) == text[:10]


def test_the_text_of_a_zone_is_by_its_clocks() -> None:
    assert local_text("Asia/Tehran", datetime(2025, 2, 8, 14, 3, 22, 5, tzinfo=UTC)) == "2025-02-08 17:33:22"


@pytest.mark.parametrize("zone", ["Europe", "America/Argentina", "Europe/Nowhere", "posixrules/x", "__pycache__", "x" * 300])
def test_a_zone_that_is_none_counts_as_utc(zone: str) -> None:
    assert local_text(zone, datetime(2025, 2, 8, 14, 3, 22, tzinfo=UTC)) == "2025-02-08 14:03:22"


def test_the_systems_clock_is_aware_and_in_utc() -> None:
    assert system_clock().tzinfo is UTC


def test_the_hours_between_are_there_unless_a_wrong_clock_made_them_very_many() -> None:
    assert each_hour(["2025-02-08T22", "2025-02-09T00"], 24) == ["2025-02-08T22", "2025-02-08T23", "2025-02-09T00"]
    assert each_hour(["2025-02-08 14"], 24) == ["2025-02-08 14"]
    assert each_hour(["2025-02-08T14", "2125-02-08T14"], 24) == ["2025-02-08T14", "2125-02-08T14"]
    assert each_hour([], 24) == []


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Paris", "2025-03-30", ["01", "03"]),
        ("Europe/Paris", "2025-10-26", ["01", "02", "03"]),
        ("Australia/Lord_Howe", "2025-10-05", ["01", "02", "03"]),  # by half an hour
        ("UTC", "2025-03-30", ["01", "02", "03"]),
        ("Europe/Nowhere", "2025-03-30", ["01", "02", "03"]),
        ("Asia/Tokyo", "0001-01-01", ["01", "02", "03"]),
    ],
)
def test_an_hour_that_the_clocks_of_the_place_leave_out_does_not_stand_between(zone: str, day: str, hours: list[str]) -> None:
    assert each_hour([f"{day} 01", f"{day} 03"], 24, [zone]) == [f"{day} {hour}" for hour in hours]


def test_an_hour_in_which_somebody_signed_by_a_clock_that_was_not_moved_stays() -> None:
    there = ["2025-03-30 01", "2025-03-30 02", "2025-03-30 03"]
    assert each_hour(there, 24, ["Europe/Paris"]) == there
