"""Somebody reads and searches the briefings of the sample; nothing of it is there for the next person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import CALL, LETTER, Person
from tests.ui.traces import Traces
from ui.idle import Patience

POSTS = 13


@pytest.fixture
def reader(at_window: Open) -> Person:
    """Somebody in the library of the sample, in English."""
    return in_library(at_window())


def in_library(person: Person, language: str = "en") -> Person:
    person.unlock()
    person.press(f"campaign-{CALL}")
    person.press(f"language-{language}")
    person.press("attract-articles")
    return person


def posts(person: Person) -> list[str]:
    """The posts on the screen, from above."""
    return [name.removeprefix("post-") for name in person.names("post-")]


def lists(person: Person, *names: str) -> bool:
    """Whether these posts come to be on the screen, from above, and nothing else."""
    person.wait(lambda: posts(person) == list(names))
    return True


def found(person: Person) -> int:
    return int("".join(char for char in person.text("library-found") if char.isdigit()) or 0)


def marked(person: Person) -> list[str]:
    """The texts on the screen in which something is marked."""
    return [text for text in person.words() if "<u>" in text]


def test_a_campaign_without_briefings_offers_none(at_window: Open) -> None:
    person = at_window()
    person.unlock()
    person.press(f"campaign-{LETTER}")
    assert not person.sees("attract-articles")
    person.press(f"campaign-{CALL}")
    assert person.sees("attract-articles")


def test_the_newest_posts_are_listed_first_with_date_kind_categories_and_a_line(reader: Person) -> None:
    assert posts(reader)[:2] == ["rally-in-paris", "the-ask"]
    assert found(reader) == POSTS
    words = reader.words()
    assert "3 February 2025 · Article · Action · Tuesdays hunger strike" in words
    assert "A rally in Paris on 8 February" in words
    assert "Iranians living in France meet for a rally on 8 February 2025." in words


def test_dates_are_written_in_the_digits_of_the_language(reader: Person) -> None:
    reader.press("language-fa")
    assert any(text.startswith("۳ فوریهٔ ۲۰۲۵ · مقاله · ") for text in reader.words())


def test_posts_are_filtered_by_category_and_kind(reader: Person) -> None:
    reader.press("library-category-women")
    assert lists(reader, "thirty-two-women", "a-year-in-figures")
    reader.press("library-kind-report")
    assert lists(reader, "a-year-in-figures")
    reader.press("library-category-")
    reader.press("library-kind-quote")
    assert lists(reader, "the-ask", "three-words")


def test_every_letter_gives_an_answer_with_what_was_found_marked(reader: Person) -> None:
    reader.press("library-search")
    counts = []
    for letter in "betan":
        reader.type(letter)
        counts.append(found(reader))
    assert counts == sorted(counts, reverse=True)
    assert lists(reader, "four-speakers")
    assert any("Betancourt" in text for text in marked(reader))


def test_words_are_searched_in_title_in_text_and_exactly(reader: Person) -> None:
    reader.write("library-search", "women")
    everywhere = found(reader)
    reader.press("library-where-title")
    assert lists(reader, "thirty-two-women")
    reader.press("library-where-text")
    assert 0 < found(reader) <= everywhere
    reader.press("library-where-everywhere")
    reader.fill("library-search", "women thirty-two")
    assert lists(reader, "thirty-two-women")
    reader.press("library-exact")
    assert found(reader) == 0


def test_persian_is_found_however_it_is_typed(at_window: Open) -> None:
    person = in_library(at_window(), "fa")
    person.write("library-search", "قزل حصار")
    assert "tuesdays-begin" in posts(person)
    assert any("قزل‌حصار" in text for text in marked(person))


def test_nothing_found_is_said_and_everything_is_one_press_away(reader: Person) -> None:
    reader.write("library-search", "xyz")
    assert lists(reader)
    reader.press("library-forget")
    assert found(reader) == POSTS
    assert reader.text("library-search") == ""


def test_a_post_is_read_with_pictures_source_and_marks_and_the_list_stays_as_it_was(reader: Person) -> None:
    reader.write("library-search", "red")
    before = posts(reader)
    reader.press("post-thirty-four-prisons")
    assert "34 prisons, 53 weeks" in reader.words()
    assert "53 weeks, a Tuesday in each." in reader.words()
    assert "Picture: Rally Kiosk contributors. Permission: CC BY-SA 4.0, drawn for this sample." in reader.words()
    assert any("Collectif exemple (sample)" in text for text in reader.words())
    assert marked(reader)
    reader.press("library-back")
    assert lists(reader, *before)
    assert reader.text("library-search") == "red"


def test_a_tag_lists_all_posts_with_it(reader: Person) -> None:
    reader.write("library-search", "leaflet")
    reader.press("post-tuesdays-begin")
    reader.press("post-tag-1")
    assert lists(reader, "three-words", "thirty-four-prisons", "tuesdays-begin")
    assert reader.text("library-search") == ""
    reader.press("library-tag")
    assert found(reader) == POSTS


def test_a_post_keeps_the_direction_of_its_own_language(at_window: Open) -> None:
    """The pack has no Arabic: a screen in Arabic shows its articles in French, from left to right."""
    person = in_library(at_window(), "ar")
    assert "Un rassemblement à Paris le 8 février" in person.words()
    person.press("post-rally-in-paris")
    assert not is_right_to_left(person.find("post-title"))
    assert is_right_to_left(person.find("library-back"))


def test_the_language_can_be_changed_while_somebody_searches(reader: Person) -> None:
    reader.write("library-search", "2024")
    reader.press("language-fa")
    assert reader.text("library-search") == "2024"
    assert found(reader) > 0
    assert any("۲۰۲۴" in text for text in marked(reader))


def test_nothing_typed_stays_when_the_library_is_closed(reader: Person) -> None:
    reader.write("library-search", "xanthippe")
    assert Traces(reader.kiosk).of("xanthippe")
    reader.press("library-close")
    assert not Traces(reader.kiosk).of("xanthippe")
    reader.press("attract-articles")
    assert found(reader) == POSTS
    assert reader.text("library-search") == ""


def test_escape_closes_the_post_then_the_library(reader: Person) -> None:
    reader.press("post-rally-in-paris")
    reader.strike(Qt.Key.Key_Escape)
    assert reader.sees("library-search")
    reader.strike(Qt.Key.Key_Escape)
    assert not reader.sees("library-search")
    assert reader.sees("attract-sign")


def test_a_reader_who_walks_away_is_warned_then_everything_is_forgotten(at_window: Open, impatient: Patience) -> None:
    person = in_library(at_window(patience=impatient), "en")
    person.write("library-search", "xanthippe")
    person.wait(lambda: person.sees("idle-warning"))
    person.wait(lambda: not person.sees("library-search"))
    assert not Traces(person.kiosk).of("xanthippe")
    assert person.is_chosen("language-fr")


def test_everything_is_reached_by_the_keyboard(reader: Person) -> None:
    reader.press("library-search")
    for _ in range(40):
        reader.strike(Qt.Key.Key_Tab)
        if _focused(reader).startswith("post-"):
            break
    name = _focused(reader)
    assert name.startswith("post-")
    reader.strike(Qt.Key.Key_Space)
    assert reader.sees("library-back")
    reader.strike(Qt.Key.Key_Escape)
    assert _focused(reader) == name


def test_a_post_stands_alone_while_it_is_read(reader: Person) -> None:
    reader.press("post-the-ask")
    assert not reader.sees("library-search")
    assert faults(reader.window) == []


def is_right_to_left(item: QQuickItem) -> bool:
    context = qmlContext(item)
    assert context is not None
    return bool(QQmlProperty.read(item, "LayoutMirroring.enabled", context))


def _focused(person: Person) -> str:
    return person.window.activeFocusItem().objectName()
