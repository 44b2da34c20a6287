"""A letter that no font has neither becomes a box nor keeps everybody else from being delivered."""

from collections.abc import Callable
from datetime import date

import pytest

from kiosk.delivery.lettering import Lettering
from kiosk.delivery.pdf import Press
from kiosk.documents.typesetting import RESOURCES

PRESS = Press(RESOURCES / "templates", RESOURCES / "fonts", date(2025, 2, 8))
OTHERWISE = "[elsewhere]"


def _all_but(letters: str, asked: list[str] | None = None) -> Callable[[str], bool]:
    def draws(text: str) -> bool:
        if asked is not None:
            asked.append(text)
        return not set(letters) & set(text)

    return draws


def test_texts_that_can_be_drawn_cost_one_question_and_ascii_none() -> None:
    asked: list[str] = []
    assert Lettering(["Zoé", "Élodie"], _all_but("", asked)).is_complete
    assert len(asked) == 1
    assert Lettering(["Ava"], _all_but("A", asked)).is_complete
    assert len(asked) == 1


def test_every_letter_that_cannot_be_drawn_is_found() -> None:
    lettering = Lettering(["éàüßøł", "王伟😀"], _all_but("王伟😀ü"))
    assert lettering.missing("ü王é伟😀!") == set("ü王伟😀")


@pytest.mark.parametrize("mark", ["\u0308", "\u20dd", "\u0903"])
def test_a_mark_is_drawn_on_a_letter(mark: str) -> None:
    asked: list[str] = []
    Lettering([mark], _all_but("", asked))
    assert asked == [f"a{mark}"]


def test_a_control_character_is_asked_about_and_left_out() -> None:
    lettering = Lettering(["Paris\x1b[31m"], _all_but("\x1b"))
    assert lettering.legible("Paris\x1b[31m", OTHERWISE) == "Paris[31m"


def test_a_picture_is_left_out_and_the_name_stays() -> None:
    lettering = Lettering(["Zoé 🌸"], _all_but("🌸"))
    assert lettering.legible("Zoé 🌸", OTHERWISE) == "Zoé"
    assert lettering.legible("🌸", OTHERWISE) == OTHERWISE


def test_a_picture_in_a_message_leaves_its_lines_as_they_were_typed() -> None:
    lettering = Lettering(["🌸 First\nSecond  🌸 half\n\nLast\n🌸"], _all_but("🌸"))
    assert lettering.legible("🌸 First\nSecond  🌸 half\n\nLast\n🌸", OTHERWISE) == "First\nSecond half\n\nLast"


def test_a_name_is_never_handed_over_with_letters_missing() -> None:
    assert Lettering(["Lee 李"], _all_but("李")).legible("Lee 李", OTHERWISE) == OTHERWISE


@pytest.mark.parametrize("name", ["Zoé", "Nguyễn", "Çelik", "علی‌رضا", "ئەڵێ", "Олена", "Ελένη", "Անահիտ", "שלום", "გიორგი", "O’Connor"])
def test_our_fonts_draw(name: str) -> None:
    assert PRESS.lettering([name]).is_complete


@pytest.mark.parametrize("name", ["王伟", "さくら", "สมชาย", "😀", "Ava\u20dd", "Ava\u1abe", "Ava\x1b"])
def test_our_fonts_do_not_draw(name: str) -> None:
    assert not PRESS.lettering([name]).is_complete
