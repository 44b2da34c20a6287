"""A short list changes in place: what is not new is not made anew."""

from ui.desk.rows import Rows


def rows_of(rows: Rows) -> list[object]:
    return [rows.data(rows.index(place)) for place in range(rows.rowCount())]


def test_it_shows_what_it_was_given_longer_shorter_and_changed() -> None:
    rows = Rows()
    for numbers in ([1, 2], [1, 5, 3], [4], [], [7]):
        rows.show([{"number": number} for number in numbers])
        assert rows_of(rows) == [{"number": number} for number in numbers]


def test_only_what_changed_is_told() -> None:
    rows, told = Rows(), list[int]()
    rows.show([{"number": 1}, {"number": 2}, {"number": 3}])
    rows.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    rows.modelReset.connect(lambda: told.append(-1))
    rows.show([{"number": 1}, {"number": 5}, {"number": 3}])
    assert told == [1]
