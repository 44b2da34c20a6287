"""What is wrong with a campaign is told in plain words, at its place, in every language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.domain import findings
from kiosk.domain.editing import Consequence, Misfit
from kiosk.domain.findings import Finding, Flaw
from tests.ui.walk import LANGUAGES
from ui.desk.editor import flaws
from ui.desk.editor.pages import PAGES, page_of
from ui.i18n import Languages

FACTS = re.compile(r"\{(\w+)\}")
ROOT = Path(__file__).parents[3]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:  # noqa: ARG001
    languages = Languages(RESOURCES / "translations", request.param)
    yield request.param
    languages.close()


def some_facts(flaw: Flaw) -> dict[str, str | int]:
    """What the command line's words of a flaw name."""
    facts: dict[str, str | int] = dict.fromkeys(FACTS.findall(findings._WORDS[flaw]), 7)  # noqa: SLF001
    return facts | {name: value for name, value in {"language": "fr", "field": "city"}.items() if name in facts}


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_is_told_with_its_facts(language: str, flaw: Flaw) -> None:
    told = flaws.sentence(Finding("title", flaw, some_facts(flaw)))
    assert told, (language, flaw)
    assert not FACTS.search(told)


def test_every_flaw_has_words_for_the_command_line() -> None:
    assert set(findings._WORDS) == set(Flaw) == set(flaws.SENTENCES)  # noqa: SLF001


def test_every_flaw_is_found_by_some_rule() -> None:
    rules = "".join(path.read_text("utf-8") for path in (ROOT / "kiosk" / "campaign").glob("*.py"))
    assert {flaw.name for flaw in Flaw if f"Flaw.{flaw.name}" not in rules} == set()


def test_every_consequence_is_told(language: str) -> None:
    assert all(flaws.consequence(one) for one in Consequence), language


def test_another_language_is_not_english(language: str) -> None:
    told = flaws.sentence(Finding("title", Flaw.EMPTY))
    assert (told == "Nothing is written here yet.") is (language == "en")


@pytest.mark.parametrize(
    ("file", "where", "language", "told", "page"),
    [
        ("texts/fr.toml", "sections.1.heading", "fr", "Français · Section 2 · Heading", "text"),
        ("texts/fa.toml", "notice.facts", "fa", "فارسی · Facts on data", "notice"),
        ("campaign.toml", "recipients.canada.fields", "", "Recipient · What is asked or handed over", "recipients"),
        ("campaign.toml", "events.0.date", "", "Rally 1 · Date", "rallies"),
        ("campaign.toml", "valid_until", "", "Last day of signing", "general"),
        ("campaign.toml", "banner_until", "", "Last day of the urgent line", "text"),
        ("briefings/x/en.toml", "title", "en", "English · Title", "briefings"),
        ("texts/en.toml", "assets.dot.alternative", "en", "English · Picture · Words for who cannot see it", "pictures"),
    ],
)
def test_it_is_told_where_it_is(qapp: QGuiApplication, file: str, where: str, language: str, told: str, page: str) -> None:  # noqa: ARG001
    assert " · ".join(flaws.place(Misfit(file=file, finding=Finding(where, Flaw.EMPTY)), language, str)) == told
    assert page_of(file, where) == page
    assert page in PAGES
