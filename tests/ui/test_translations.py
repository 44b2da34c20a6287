"""The translations are whole: nothing new in the pages is without its words, nothing is translated that is no longer there."""

import re
import shutil
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.support.words import ROOT, TRANSLATIONS, sources, update
from tests.ui.walk import LANGUAGES


def updated(language: str, package: Path, folder: Path) -> ET.Element:
    """The file of translations as Qt's tool brings it up to date; what is left over stays in it, marked."""
    path = Path(shutil.copy(TRANSLATIONS / f"kiosk_{language}.ts", folder))
    update(path, sources(package), keep_left_over=True)
    return ET.parse(path).getroot()


def faults(root: ET.Element) -> list[str]:
    translations = [(message.findtext("source", ""), message.find("translation")) for message in root.iter("message")]
    return [source for source, words in translations if words is None or words.get("type") or not "".join(words.itertext()).strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_pages_is_translated_and_none_is_left_over(language: str, tmp_path: Path) -> None:
    assert faults(updated(language, ROOT / "ui", tmp_path)) == []


def test_a_new_word_without_translation_is_noticed(tmp_path: Path) -> None:
    package = tmp_path / "ui"
    shutil.copytree(ROOT / "ui", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "Plea.qml").write_text('import QtQuick\nText { text: qsTr("Please do not forget me") }\n')
    assert "Please do not forget me" in faults(updated("fa", package, tmp_path))


def test_the_places_of_values_are_the_same_in_every_language() -> None:
    for path in TRANSLATIONS.glob("*.ts"):
        for message in ET.parse(path).getroot().iter("message"):
            source = message.findtext("source", "")
            forms = message.findall("translation/numerusform") or message.findall("translation")
            for mark in ("%1", "%2", "%3"):
                assert all((mark in source) == (mark in (form.text or "")) for form in forms), (path.name, source)
            # Arabic has words for one and two of a thing: only its last form is for all other numbers.
            assert ("%Ln" in source) == ("%Ln" in (forms[-1].text or "")), (path.name, source)


@pytest.mark.parametrize("language", ["fa", "ar", "ckb"])
def test_a_sentence_from_right_to_left_begins_so_whatever_word_comes_first(language: str) -> None:
    """The first letter gives a text its direction: before a word in Latin letters stands a mark (U+200F)."""
    for message in ET.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot().iter("message"):
        for form in message.findall("translation/numerusform") or message.findall("translation"):
            assert not turns_round(form.text or ""), form.text


def test_french_spaces_do_not_break_before_punctuation() -> None:
    """A line may not begin with a colon: a space that does not break (U+00A0) stands before it."""
    wrong = re.compile(r" [;:?!»]|« | …")
    for message in ET.parse(TRANSLATIONS / "kiosk_fr.ts").getroot().iter("message"):
        for form in message.findall("translation/numerusform") or message.findall("translation"):
            assert not wrong.search(form.text or ""), form.text


def turns_round(text: str) -> bool:
    kinds = [unicodedata.bidirectional(sign) for sign in re.sub(r"%L?n|%\d|\{\w+\}", "", text)]
    strong = [kind for kind in kinds if kind in {"L", "R", "AL"}]
    return strong[:1] == ["L"] and "AL" in strong


def test_a_sentence_that_would_turn_round_is_noticed() -> None:
    assert turns_round("Rally Kiosk: میز")
    assert not turns_round("\u200fRally Kiosk: میز")
    assert not turns_round("PDF")
