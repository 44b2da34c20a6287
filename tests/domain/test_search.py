"""What is asked for is found, in every script, however it is spelt; and nothing else."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.briefing import Briefing, BriefingKind, BriefingText, Category, Library
from kiosk.domain.campaign import Section, SectionKind
from kiosk.domain.folding import folded_words
from kiosk.domain.search import Index, Query, Where, pieces

LETTERS: Final = st.text(alphabet="ab éÉ-’يیكک\u200c\u064eآ۱1,ß", max_size=30)


def text(title: str, *paragraphs: str, source: str = "Somebody", tags: tuple[str, ...] = ()) -> BriefingText:
    return BriefingText(title=title, source=source, tags=tags, sections=(Section(paragraphs=paragraphs or ("Nothing.",)),))


def briefing(name: str, date: str, kind: str, categories: tuple[str, ...], **texts: BriefingText) -> Briefing:
    return Briefing(id=name, kind=BriefingKind(kind), date=date, categories=categories, texts=texts)


LIBRARY: Final = Library(
    schema=1,
    categories=tuple(Category(id=name, name={"fr": name, "fa": name, "ar": name}) for name in ("prison", "women")),
    briefings=(
        briefing(
            "newest",
            "2025-03-01",
            "article",
            ("prison", "women"),
            fr=text("Grève de la faim à Qezel-Hessar", "Dans 34 prisons, l’Iran exécute.", "La 53e semaine.", tags=("Grève", "Mardi")),
            fa=text("اعتصاب غذا در قزل‌حصار", "در ۳۴ زندان؛ می‌گویند «نه به اعدام».", tags=("سه‌شنبه‌ها",)),
        ),
        briefing("middle", "2025-02-01", "report", ("prison",), fr=text("Rapport", "La faim, la prison. Grève ici et là.")),
        briefing("oldest", "2025-01-01", "quote", ("women",), ar=text("كلمة السجينة", "أريد حُرِّيَّةً لكل النساء، ٩٩٣ مرة.")),
    ),
)
INDEX: Final = Index(LIBRARY, ("fr", "fa", "ar"))


def found(language: str = "fr", **asked: object) -> list[str]:
    return [one.id for one in INDEX.find(Query(**asked), language)]  # type: ignore[arg-type]


def test_without_a_question_everything_is_there_the_newest_first() -> None:
    assert found() == ["newest", "middle", "oldest"]


@pytest.mark.parametrize("words", ["", "   ", "…", "«»"])
def test_words_that_hold_no_letter_ask_for_nothing(words: str) -> None:
    assert len(found(words=words)) == 3


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("grève", ["newest", "middle"]),
        ("GREVE", ["newest", "middle"]),
        ("faim greve", ["newest", "middle"]),
        ("qezel hessar", ["newest"]),
        ("exécut", ["newest"]),
        ("l'iran", ["newest"]),
        ("53", ["newest"]),
        ("mardi", ["newest"]),
        ("semaine rapport", []),
        ("حرية", ["oldest"]),
        ("کلمه السجینه", ["oldest"]),
        ("993", ["oldest"]),
    ],
)
def test_words_are_found_anywhere_however_they_are_spelt(words: str, names: list[str]) -> None:
    assert found(words=words) == names


@pytest.mark.parametrize("words", ["قزل حصار", "قزل‌حصار", "قزلحصار", "۳۴", "34", "می‌گویند", "ميگويند", "اعدام", "سه شنبه"])
def test_persian_is_found_with_or_without_its_joints_and_on_every_keyboard(words: str) -> None:
    assert found("fa", words=words)[0] == "newest"


def test_a_text_is_searched_in_the_language_in_which_it_is_shown() -> None:
    assert found("fr", words="اعتصاب") == []
    assert found("fa", words="grève") == ["middle"]


def test_a_post_without_this_language_is_shown_in_the_first_that_it_has() -> None:
    newest, middle, oldest = LIBRARY.briefings
    assert [INDEX.text(one, "fa")[0] for one in (newest, middle, oldest)] == ["fa", "fr", "ar"]
    assert [INDEX.text(one, "en")[0] for one in (newest, middle, oldest)] == ["fr", "fr", "ar"]


def test_in_title_and_in_text_look_there_alone() -> None:
    assert found(words="grève", where=Where.TITLE) == ["newest"]
    assert found(words="grève", where=Where.TEXT) == ["newest", "middle"]  # a tag is part of the text
    assert found(words="exécute", where=Where.TITLE) == []
    assert found(words="rapport", where=Where.TEXT) == []


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("la faim", ["newest", "middle"]),
        ("faim la", ["middle"]),
        ("GREVE DE LA FAIM", ["newest"]),
        ("exécut", []),
        ("exécute", ["newest"]),
        ("iran execute", ["newest"]),
        ("execute la", []),
        ("prison", ["middle"]),
    ],
)
def test_exact_words_stand_whole_and_next_to_each_other_in_one_paragraph(words: str, names: list[str]) -> None:
    assert found(words=words, exact=True) == names


def test_posts_are_filtered_by_kind_category_and_tag() -> None:
    assert found(kind=BriefingKind.REPORT) == ["middle"]
    assert found(category="women") == ["newest", "oldest"]
    assert found(category="prison", kind=BriefingKind.ARTICLE, words="faim") == ["newest"]
    assert found(tag="greve") == ["newest"]
    assert found(tag="grev") == []


def test_what_was_found_is_marked_by_whole_words() -> None:
    def marked(words: str, *, exact: bool = False) -> tuple[str, ...]:
        return pieces("L’Iran exécute, à l’aube.", Query(words=words, exact=exact), Where.TEXT)

    assert marked("EXEC") == ("L’Iran ", "exécute", ", à l’aube.")
    assert marked("l a") == ("L’Iran exécute, à l’aube.",)
    assert marked("a ir au") == ("L’", "Iran", " exécute, à l’", "aube", ".")
    assert marked("l iran", exact=True) == ("", "L’Iran", " exécute, à l’aube.")
    assert marked("iran execute", exact=True) == ("L’", "Iran exécute", ", à l’aube.")
    assert marked("exec", exact=True) == ("L’Iran exécute, à l’aube.",)
    assert marked("") == ("L’Iran exécute, à l’aube.",)


def test_a_mark_takes_in_joints_and_vowel_signs() -> None:
    assert pieces("به زندان‌هایِ ما", Query(words="زندان"), Where.TEXT) == ("به ", "زندان‌هایِ", " ما")


def test_nothing_is_marked_where_nobody_looks() -> None:
    query = Query(words="iran", where=Where.TITLE)
    assert pieces("L’Iran", query, Where.TITLE) == ("L’", "Iran", "")
    assert pieces("L’Iran", query, Where.TEXT) == ("L’Iran",)


@given(LETTERS, LETTERS, st.booleans())
def test_pieces_are_the_text_and_hold_what_was_found(words: str, shown: str, exact: bool) -> None:
    query = Query(words=words, exact=exact)
    cut = pieces(shown, query, Where.TEXT)
    assert "".join(cut) == shown
    assert len(cut) % 2 == 1
    assert all(any(needle.strip() in folded_words(piece) for needle in query.needles) for piece in cut[1::2])
    line = f" {folded_words(shown)} "
    assert (len(cut) > 1) == any(needle in line for needle in query.needles if len(needle) > 1)


def excerpt(shown: BriefingText, query: Query) -> str:
    one = briefing("one", "2025-01-01", "article", ("prison",), fr=shown)
    return Index(Library(schema=1, categories=(), briefings=(one,)), ("fr",)).excerpt(one, query, "fr")


def test_an_excerpt_is_the_beginning_where_nothing_was_found() -> None:
    assert excerpt(text("Title", "First line.", "Second line."), Query()) == "First line."
    assert excerpt(text("Title", "First line.", "Second line."), Query(words="title")) == "First line."
    assert excerpt(text("Title", "First line.", "Second line."), Query(words="second", where=Where.TITLE)) == "First line."
    assert excerpt(text("Title", "First line.", source="Elsewhere"), Query(words="elsewhere")) == "First line."


def test_an_excerpt_is_the_part_in_which_something_was_found() -> None:
    assert excerpt(text("Title", "First line.", "Second line."), Query(words="second")) == "Second line."
    figures = BriefingText(title="t", source="s", sections=(Section(kind=SectionKind.FIGURES, heading="h", items=("993 executions",)),))
    assert excerpt(figures, Query(words="993")) == "993 executions"


def test_a_long_part_is_cut_around_what_was_found() -> None:
    long = " ".join(f"word{number}" for number in range(200))
    beginning = excerpt(text("Title", long), Query())
    assert beginning.startswith("word0 ")
    assert beginning.endswith("…")
    middle = excerpt(text("Title", long), Query(words="word120"))
    assert middle.startswith("… word")
    assert " word120 " in middle
    assert len(middle) < 180
    assert excerpt(text("Title", long), Query(words="word199")).endswith("word199")
