"""The letters on the buttons, in whatever script a keyboard writes."""

import pytest
from PySide6.QtCore import Qt

from ui.desk.review_keys import meant

PERSIAN_NOON = 0x646


@pytest.mark.parametrize(("key", "action"), [(Qt.Key.Key_K, "keep"), (Qt.Key.Key_D, "merge"), (Qt.Key.Key_U, "undo"), (Qt.Key.Key_A, "")])
def test_a_latin_letter_means_itself_wherever_it_lies(key: Qt.Key, action: str) -> None:
    assert meant(key.value, 57, "linux") == action


@pytest.mark.parametrize(("platform", "place"), [("linux", 45), ("win32", 0x25)])
def test_any_other_letter_means_what_stands_at_its_place(platform: str, place: int) -> None:
    assert meant(PERSIAN_NOON, place, platform) == "keep"


def test_where_no_place_is_known_only_latin_letters_mean_anything() -> None:
    assert meant(PERSIAN_NOON, 45, "darwin") == ""
