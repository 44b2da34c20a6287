"""Pages of a key: the same words in every language, on one page, with a code that cameras read."""

import dataclasses
import datetime as dt
import subprocess
from pathlib import Path

import msgspec
import pytest

from kiosk.documents import recovery
from kiosk.documents.recovery import Paper, RecoveryWords
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.errors import Bug
from kiosk.domain.organiser import LANGUAGES

FOLDER = RESOURCES / "templates" / "recovery_words"
CODE = "RKK1:" + "AB7Q" * 55 + "ABC"
SHARE = ("academic", *(["literary"] * 31), "zero")
PAPER = Paper("Ligue des droits humains", "12345 67890 12345 67890 12345 67890", "en", dt.date(2026, 11, 28))


def text_of(pdf: bytes, folder: Path) -> list[str]:
    """What stands on each page."""
    (folder / "page.pdf").write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", folder / "page.pdf", "-"], capture_output=True, check=True, text=True)
    return done.stdout.split("\f")[:-1]


def words(language: str) -> RecoveryWords:
    return msgspec.toml.decode((FOLDER / f"{language}.toml").read_bytes(), type=RecoveryWords)


def test_there_are_words_for_each_language_that_is_offered() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_as_much_as_english(language: str) -> None:
    def shape(one: RecoveryWords) -> list[int]:
        return [len(section.sentences) for page in (one.sheet, one.share) for section in page.sections]

    assert shape(words(language)) == shape(words("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheet_and_share_are_one_page_each(language: str, tmp_path: Path) -> None:
    paper = dataclasses.replace(PAPER, language=language)
    for pdf in (paper.sheet(CODE), paper.share(SHARE, 16, 16, 16)):
        (page,) = text_of(pdf, tmp_path)
        assert "12345" in page


def test_a_sheet_shows_the_letters_of_its_code_in_groups(tmp_path: Path) -> None:
    (page,) = text_of(PAPER.sheet(CODE), tmp_path)
    assert page.split().count("AB7Q") == 55
    assert "Ligue des droits humains" in page


def test_a_share_shows_its_words_and_which_it_is(tmp_path: Path) -> None:
    (page,) = text_of(PAPER.share(SHARE, 2, 5, 3), tmp_path)
    assert "Share 2 of 5" in page
    assert "3 shares together" in page
    assert (page.split().count("literary"), page.count("33.")) == (31, 1)


def test_an_organisation_without_a_name_has_a_page_too(tmp_path: Path) -> None:
    assert text_of(dataclasses.replace(PAPER, name="").sheet(CODE), tmp_path)


def test_words_that_are_missing_are_our_mistake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(recovery, "_TEMPLATES", tmp_path)
    with pytest.raises(Bug):
        PAPER.sheet(CODE)
