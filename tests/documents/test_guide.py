"""The guide for volunteers is two pages to print, and says what its text says."""

import re
import subprocess
from datetime import date
from pathlib import Path

import pytest

from kiosk.documents.guide import GUIDE, guide_pdf

DAY = date(2026, 11, 28)


def pages(pdf: bytes, folder: Path) -> list[str]:
    (folder / "guide.pdf").write_bytes(pdf)
    done = subprocess.run(["pdftotext", folder / "guide.pdf", "-"], capture_output=True, check=True, text=True)
    return done.stdout.split("\f")[:-1]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return pages(guide_pdf(DAY), tmp_path_factory.mktemp("guide"))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_the_guide_is_two_pages(printed: list[str]) -> None:
    assert len(printed) == 2


def test_every_word_of_the_guide_is_printed(printed: list[str]) -> None:
    spoken = re.sub(r"\]\([^)]*\)", "", GUIDE.read_text("utf-8"))
    assert set(words(spoken)) - set(words(" ".join(printed))) == set()


def test_no_sign_of_its_spelling_is_left(printed: list[str]) -> None:
    assert re.findall(r"\*\*|\]\(|\||^#", " ".join(printed), re.MULTILINE) == []


def test_rows_bold_slanted_and_links_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "small.md").write_text("# T\n\n1. **Bold** and *Button* and [link](x.md).\n\n| a | b |\n| --- | --- |\n| *c* | d |\n")
    (page,) = pages(guide_pdf(DAY, tmp_path / "small.md"), tmp_path)
    assert sorted(words(page)) == sorted(["T", "1", "Bold", "and", "Button", "and", "link", "a", "b", "c", "d", "1", "1"])
