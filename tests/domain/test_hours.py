"""Of more hours than a chart has room for those of the newest rally are shown, whatever a wrong clock says."""

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


def test_hours_between_are_there_where_they_are_few_and_none_before_the_first_or_after_the_last_signature() -> None:
    assert hours_shown({"2025-02-08 14": 1, "2025-02-08 16": 1}, 24) == ["2025-02-08 14", "2025-02-08 15", "2025-02-08 16"]
    late = {"2025-02-08 14": 9, "2025-02-08 15": 9} | {"2025-02-09 15": 0}
    assert hours_shown(late, 24, filled=48) == ["2025-02-08 14", "2025-02-08 15"]
    assert hours_shown({}, 24) == []


def test_an_hour_that_the_clocks_of_no_place_had_is_none() -> None:
    spring = {"2025-03-30 00": 1, "2025-03-30 03": 1}
    assert hours_shown(spring, 24, ["Europe/Paris"]) == ["2025-03-30 00", "2025-03-30 01", "2025-03-30 03"]
    assert hours_shown(spring, 24, ["Europe/Paris", "Europe/London"]) == [f"2025-03-30 0{hour}" for hour in range(4)]
    assert hours_shown(spring, 24, []) == [f"2025-03-30 0{hour}" for hour in range(4)]
