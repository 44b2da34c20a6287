"""Of more hours than a chart has room for those of the newest rally are shown, whatever a wrong clock says."""

import pytest

from kiosk.domain.hours import hours_shown


def rally(day: str, *numbers: int) -> dict[str, int]:
    return {f"{day} {hour:02}": number for hour, number in enumerate(numbers, 14)}


OLD, NEW = rally("2025-02-01", 100, 300, 200), rally("2025-02-15", 20, 40, 30)


def test_the_newest_rally_is_shown_whole_though_another_was_larger() -> None:
    assert hours_shown(OLD | NEW, 4) == ["2025-02-01 16", *sorted(NEW)]
    assert hours_shown(OLD | NEW, 3) == sorted(NEW)
    assert hours_shown(OLD | NEW, 6) == sorted(OLD | NEW)


def test_a_clock_that_is_ahead_does_not_put_itself_in_the_place_of_the_rally() -> None:
    ahead = rally("2025-03-01", 3, 3, 2)
    assert hours_shown(OLD | NEW | ahead, 3) == sorted(NEW)
    assert hours_shown(rally("2125-02-15", 1) | NEW, 3) == sorted(NEW)


def test_a_small_newest_rally_is_shown_whole_beside_large_ones() -> None:
    large = [rally(day, *[300] * 8) for day in ("2025-02-01", "2025-02-08", "2025-02-15", "2025-02-22")]
    small = rally("2025-03-01", *[29] * 6)
    shown = hours_shown({hour: number for one in (*large, small) for hour, number in one.items()}, 24)
    assert shown == [*sorted(large[1])[-2:], *sorted(large[2]), *sorted(large[3]), *sorted(small)][-24:]


@pytest.mark.parametrize("ahead", ["2025-02-09", "2025-02-10", "2026-02-08"])
@pytest.mark.parametrize("number", [1, 29, 60])
def test_a_tablet_that_is_ahead_stands_beside_the_rally_and_not_in_its_place(ahead: str, number: int) -> None:
    older, real, wrong = rally("2025-02-01", *[300] * 9), rally("2025-02-08", *[300] * 9), rally(ahead, *[number] * 9)
    assert hours_shown(older | real | wrong, 24) == [*sorted(older)[-6:], *sorted(real), *sorted(wrong)]


def test_a_tablet_that_is_ahead_at_each_of_many_rallies_leaves_the_newest_in_the_chart() -> None:
    rallies = [rally(f"{year}-02-{day:02}", *[number] * 8) for year, number in ((2025, 300), (2026, 29)) for day in (1, 8, 15, 22)]
    shown = hours_shown({hour: number for one in rallies for hour, number in one.items()}, 24)
    assert shown == [*sorted(rallies[3]), *sorted(rallies[6]), *sorted(rallies[7])]


def test_of_a_rally_that_is_longer_than_the_chart_the_fullest_hours_are_shown() -> None:
    vigil = {f"2025-02-08 {hour:02}": 1 + hour for hour in range(24)} | {f"2025-02-09 {hour:02}": 1 for hour in range(24)}
    assert hours_shown(vigil, 10) == [f"2025-02-08 {hour}" for hour in range(14, 24)]


@pytest.mark.parametrize("small_hours", [(), ("01",)], ids=["nobody at night", "one signature each night"])
def test_rallies_that_follow_each_other_daily_are_several_and_the_newest_is_shown(small_hours: tuple[str, ...]) -> None:
    days = [f"2025-02-{day:02}" for day in range(1, 11)]
    stalls = {f"{day} {hour:02}": 40 if day == days[0] else 30 for day in days for hour in range(9, 22)}
    nights = {f"{day} {hour}": 1 for day in days for hour in small_hours}
    shown = hours_shown(stalls | nights, 24)
    assert [hour for hour in shown if hour in stalls and hour.startswith(days[-1])] == [f"{days[-1]} {hour:02}" for hour in range(9, 22)]
    assert {hour[:10] for hour in shown} <= set(days[-2:])


def test_of_a_camp_of_many_days_and_nights_the_newest_large_hours_are_shown() -> None:
    camp = {f"2025-02-{day:02} {hour:02}": (40 if day == 1 else 30) if hour > 8 else 1 for day in range(1, 11) for hour in range(24)}
    shown = hours_shown(camp, 24)
    assert shown == [f"2025-02-10 {hour:02}" for hour in range(24)]
    packing_up = {f"2025-02-11 {hour:02}": 2 for hour in range(12)}
    assert [hour for hour in hours_shown(camp | packing_up, 15) if hour in camp] == [f"2025-02-10 {hour:02}" for hour in range(9, 24)]


def test_hours_between_are_there_where_they_are_few_and_none_before_the_first_or_after_the_last_signature() -> None:
    assert hours_shown({"2025-02-08 14": 1, "2025-02-08 16": 1}, 24) == ["2025-02-08 14", "2025-02-08 15", "2025-02-08 16"]
    late = {"2025-02-08 14": 9, "2025-02-08 15": 9} | {"2025-02-09 15": 0}
    assert hours_shown(late, 24) == ["2025-02-08 14", "2025-02-08 15"]
    assert hours_shown({}, 24) == []


def test_an_hour_that_the_clocks_of_no_place_had_is_none() -> None:
    spring = {"2025-03-30 00": 1, "2025-03-30 03": 1}
    assert hours_shown(spring, 24, ["Europe/Paris"]) == ["2025-03-30 00", "2025-03-30 01", "2025-03-30 03"]
    assert hours_shown(spring, 24, ["Europe/Paris", "Europe/London"]) == [f"2025-03-30 0{hour}" for hour in range(4)]
    assert hours_shown(spring, 24, []) == [f"2025-03-30 0{hour}" for hour in range(4)]
