"""Every error and every trouble with an answer has its words, in every language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.domain.errors import Code, Fact, UserError
from kiosk.domain.fields import Trouble
from tests.ui.walk import LANGUAGES
from ui import messages
from ui.i18n import Languages

FACTS = re.compile(r"\{\w+\}")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:  # noqa: ARG001
    languages = Languages(RESOURCES / "translations", request.param)
    yield request.param
    languages.close()


def test_every_code_has_a_sentence_and_a_next_step(language: str) -> None:
    for code in Code:
        words = messages.code_message(code, {})
        assert words.sentence, (language, code)
        assert words.next_step, (language, code)


def test_every_trouble_has_words(language: str) -> None:
    assert all(messages.trouble(kind) for kind in Trouble), language


def test_a_translation_keeps_the_facts_of_its_sentence(language: str) -> None:
    for code, words in messages.SENTENCES.items():
        for source in map(str, words):
            translated = messages._translated(source)  # noqa: SLF001  the words before their facts are filled in
            assert sorted(FACTS.findall(translated)) == sorted(FACTS.findall(source)), (language, code)


def test_other_languages_are_not_english(language: str) -> None:
    words = messages.message(UserError(Code.PIN_WRONG, left=9))
    assert (words.sentence == "This PIN is wrong.") is (language == "en")


def test_numbers_are_told_in_the_digits_on_screen(language: str) -> None:
    words = messages.message(UserError(Code.PIN_WRONG, left=9))
    assert {"fa": "۹", "ckb": "٩"}.get(language, "9") in words.next_step


def test_a_fact_that_is_missing_hides_nothing() -> None:
    assert "?" in messages.code_message(Code.FILE_MISSING, {}).sentence


def test_a_wrong_pin_at_the_corner_is_told_as_a_wait() -> None:
    assert "30" in messages.message(UserError(Code.PIN_WRONG, seconds=30)).next_step


def test_a_device_that_was_revoked_is_asked_about_and_not_approved_where_too_much_of_it_waits() -> None:
    asked = messages.code_message(Code.DEVICE_REVOKED, {"revoked_after": 2}).next_step
    assert messages.code_message(Code.HELD_FULL, {"revoked_after": 2}).next_step == asked
    assert messages.code_message(Code.HELD_FULL, {}).next_step != asked


@pytest.mark.parametrize(("facts", "waits_for"), [({"first": 4}, Code.BATCH_GAP), ({"common": 4}, Code.LOG_FORKED)], ids=["gap", "copy"])
def test_a_device_that_is_approved_is_not_to_be_approved_where_too_much_of_it_waits(facts: dict[str, Fact], waits_for: Code) -> None:
    words = messages.code_message(Code.HELD_FULL, facts)
    assert words.next_step == messages.code_message(waits_for, facts).next_step
    assert words.sentence != messages.code_message(Code.HELD_FULL, {}).sentence
