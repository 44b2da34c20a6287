"""What a clock says, in the spellings of entries and sums."""

from datetime import UTC, datetime, timedelta, timezone

from kiosk.domain.moment import each_hour, hour_text, local_offset, system_clock, utc_text

PARIS = timezone(timedelta(hours=1))


def test_a_moment_is_spelt_in_utc_to_the_second() -> None:
    assert utc_text(datetime(2025, 2, 8, 0, 3, 22, 999_999, tzinfo=PARIS)) == "2025-02-07T23:03:22Z"
    assert utc_text(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00Z"


def test_an_hour_is_spelt_in_utc() -> None:
    assert hour_text(datetime(2025, 2, 8, 0, 59, 59, tzinfo=PARIS)) == "2025-02-07T23"


def test_the_offset_is_the_machines_own_in_minutes() -> None:
    moment = datetime(2025, 2, 8, 14, tzinfo=UTC)
    assert timedelta(minutes=local_offset(moment)) == moment.astimezone().utcoffset()


def test_the_systems_clock_is_aware_and_in_utc() -> None:
    assert system_clock().tzinfo is UTC


def test_the_hours_between_are_there_unless_a_wrong_clock_made_them_very_many() -> None:
    assert each_hour(["2025-02-08T22", "2025-02-09T00"], 24) == ["2025-02-08T22", "2025-02-08T23", "2025-02-09T00"]
    assert each_hour(["2025-02-08 14"], 24) == ["2025-02-08 14"]
    assert each_hour(["2025-02-08T14", "2125-02-08T14"], 24) == ["2025-02-08T14", "2125-02-08T14"]
    assert each_hour([], 24) == []
