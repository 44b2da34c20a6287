"""How the pages of a delivery look, as far as a reader would stumble over it."""

import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import typst
from msgspec.structs import replace as with_values

from kiosk.central.counted import CountedSignature
from kiosk.central.drafts import Decisions
from kiosk.delivery.document import numbered_line
from kiosk.delivery.frozen import UNDECIDED, freeze
from kiosk.delivery.making import Making
from kiosk.delivery.promise import Promise
from kiosk.documents.part import part
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.campaign import Figure, Manifest, Section, SectionKind, Text
from kiosk.domain.fields import FieldName
from kiosk.domain.progress import unwatched
from tests.delivery.samples import FIRST, PROMISED, RECIPIENT, counted_only, manifest, signature

_MAY_BREAK = "\u200b"
_PAGE, _MARGIN = 595.3, 70.9
"""The width of a page, and what is kept free at its sides, in points."""

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]+)</word>')


def _pdf(campaign: Manifest, signatures: Sequence[CountedSignature], folder: Path, decisions: Decisions = UNDECIDED) -> Path:
    promise = Promise({FIRST: campaign}, RECIPIENT)
    files = Making(promise, date(2025, 2, 8)).files(freeze(signatures, promise, decisions), unwatched)
    path = folder / "read.pdf"
    path.write_bytes(next(content for name, content in files.items() if name.endswith(".pdf")))
    return path


def _read(pdf: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def _words(pdf: Path, page: int) -> list[tuple[float, float, str]]:
    """Where each word of that page begins and ends, in points from the left, and the word, wherever it could be broken."""
    found = _WORD.findall(_read(pdf, "-bbox", "-f", str(page), "-l", str(page)))
    return [(float(left), float(right), word.replace(_MAY_BREAK, "")) for left, right, word in found]


def _lefts(words: Sequence[tuple[float, float, str]], sought: str) -> list[float]:
    """Where words with `sought` in them begin; pdftotext spells a word backwards in a line that goes the other way."""
    return [left for left, _, word in words if sought in word or sought[::-1] in word]


@pytest.mark.parametrize("paragraphs", range(14, 26))
def test_no_signature_stands_on_a_page_of_its_own(paragraphs: int, tmp_path: Path) -> None:
    sections = (Section(paragraphs=("A line of it.",) * paragraphs), Section(heading="At last", paragraphs=("The last words.",)))
    text = Text(title="Open the gates", ask="We ask you to open the gates.", sections=sections)
    pages = _read(_pdf(manifest(text=text), [signature()], tmp_path)).split("\f")
    (signed,) = [page for page in pages if "On behalf of the signers" in page]
    assert "At last" in signed
    assert "The last words." in signed


@pytest.mark.parametrize("paragraphs", range(16, 26))
def test_no_figure_stands_on_another_page_than_its_source(paragraphs: int, tmp_path: Path) -> None:
    figure = Figure(number="2", text="gates without a key", source="Gardeners " * 8 + "Union", date="2023-05")
    sections = (Section(paragraphs=("A line of it.",) * paragraphs), Section(kind=SectionKind.FIGURES, figures=(figure,)))
    text = Text(title="Open the gates", ask="We ask you to open the gates.", sections=(*sections, Section(paragraphs=("The last words.",))))
    pages = _read(_pdf(manifest(text=text), [signature()], tmp_path)).split("\f")
    (shown,) = [page for page in pages if "gates without a key" in page]
    assert "Union" in shown


@pytest.mark.parametrize(("language", "eleven", "one"), [("en", "11", "1"), ("fa", "۱۱", "۱")])
def test_units_stand_under_units(language: str, eleven: str, one: str, tmp_path: Path) -> None:
    signatures = [*(counted_only(number) for number in range(1, 12)), counted_only(12, country="DE"), signature(13)]
    words = _words(_pdf(manifest(language=language), signatures, tmp_path), 3)
    (end,) = [right for _, right, word in words if word == eleven]
    assert [word for _, right, word in words if word == one and abs(right - end) < 1] == [one]


def _gaps(words: Sequence[tuple[float, float, str]]) -> list[float]:
    """How far apart the parts of each 1 234 stand, in points."""
    return [right[0] - left[1] for left, right in pairwise(words) if (left[2], right[2]) == ("1", "234")]


def test_the_parts_of_a_french_number_stand_apart(tmp_path: Path) -> None:
    gaps = _gaps(_words(_pdf(manifest(language="fr"), [counted_only(number) for number in range(1, 1235)], tmp_path), 3))
    assert len(gaps) >= 3
    assert min(gaps) > 1.5


def test_a_narrow_space_that_somebody_typed_is_seen(tmp_path: Path) -> None:
    text = Text(title="Ouvrez les portes", ask="Pour 1\u202f234 personnes.", sections=(Section(paragraphs=("Voici.",)),))
    (gap,) = _gaps(_words(_pdf(manifest(text=text, language="fr"), [signature()], tmp_path), 2))
    assert gap > 1.5


LONG, WIDE = "Papadimitrakopoulou", "W" * 80
"""Who fits a column, and who does not: no field takes more than 160 bytes."""


@pytest.mark.parametrize("language", ["en", "fa"])
def test_whoever_writes_a_word_without_end_stands_on_nobody_else(language: str, tmp_path: Path) -> None:
    signatures = [signature(number, given_name=WIDE, family_name=WIDE) for number in (1, 2)]
    words = _words(_pdf(manifest(language=language), signatures, tmp_path), 5)
    middle = _PAGE / 2
    assert any("WWW" in word for *_, word in words)
    assert not [word for left, right, word in words if left < _MARGIN - 1 or right > _PAGE - _MARGIN + 1]
    assert not [word for left, right, word in words if left < middle < right and "WWW" in word]


def test_a_long_name_that_fits_is_found_again(tmp_path: Path) -> None:
    pdf = _pdf(manifest(), [signature(1, family_name=LONG), signature(2, family_name=WIDE)], tmp_path)
    assert LONG in _read(pdf, "-f", "5")


_ASKED = """
#import "templates/names.typ": column
#set text(font: "Vazirmatn", size: 9pt)
#context {
  let room = column - measure(text(size: 7.5pt, "100 000 000")).width - 0.6em.to-absolute()
  [#metadata(json(bytes(sys.inputs.words)).filter(it => measure(it).width > room)) <told>]
}
"""
_FEW = ("O’Neill-Çelik Ava", "Тарас Шевченко-Коваль", "Թադևոս Հովհաննիսյան", "Αλέξανδρος Παπαδόπουλος", "علی‌رضا محمدی", "אברהם בן יוסף כהן")
_MANY = ("W" * 17, "Ava " + "Щ" * 17, "გამარჯობა", "ﷺ" * 7)


def _fits(text: str) -> bool:
    return numbered_line("1", (part(text),)).fits


def test_only_what_fits_for_certain_is_not_looked_at(tmp_path: Path) -> None:
    certain = [word for word in (chr(letter) * 16 for letter in range(0x21, 0x2070)) if _fits(word)]
    assert len(certain) > 900
    (tmp_path / "asked.typ").write_text(_ASKED)
    shutil.copytree(RESOURCES / "templates", tmp_path / "templates")
    too_wide = typst.query(
        tmp_path / "asked.typ",
        "<told>",
        field="value",
        one=True,
        font_paths=[RESOURCES / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"words": json.dumps([*certain, WIDE])},
    )
    assert json.loads(too_wide) == [WIDE]


def test_usual_names_are_not_looked_at() -> None:
    assert all(map(_fits, (*_FEW, "Two lines\nof a message", "Too  many spaces ")))
    assert not any(map(_fits, _MANY))


def test_every_text_of_a_line_is_asked_whether_it_fits() -> None:
    assert not numbered_line("1", (part("Ava"), part(WIDE))).fits
    assert not numbered_line("1", (part("Ava"),), part(WIDE)).fits
    assert numbered_line("1", (part("Ava"),), part("Stop it!")).fits


def _is_number(word: str) -> bool:
    return word.replace(",", "").replace("٬", "").isdigit()


@pytest.mark.parametrize(("language", "edge"), [("en", 1), ("fr", 1), ("fa", 0)])
def test_the_numbers_of_a_column_end_at_one_place(language: str, edge: int, tmp_path: Path) -> None:
    pdf = _pdf(manifest(language=language), [signature(number) for number in range(1, 1001)], tmp_path)
    words = [word for page in range(5, 14) for word in _words(pdf, page)]
    ends = Counter(round(word[:2][edge], 1) for word in words if _is_number(word[2]))
    assert sum(count for _, count in ends.most_common(2)) == 1000


@pytest.mark.parametrize(
    ("language", "name", "city"),
    [("en", "زهرا", "تهران"), ("fa", "Ava", "Paris"), ("en", "Ava زهرا", "تهران"), ("fa", "زهرا Ava", "Paris")],
)
def test_the_name_stands_first_in_its_line_whatever_it_is_written_in(language: str, name: str, city: str, tmp_path: Path) -> None:
    promised = (FieldName.GIVEN_NAME, FieldName.CITY)
    words = _words(_pdf(manifest(promised, language=language), [signature(given_name=name, family_name="", city=city)], tmp_path), 5)
    of_name = [left for part in name.split() for left in _lefts(words, part)]
    (of_city,) = _lefts(words, city)
    assert of_name
    assert all(left > of_city if language == "fa" else left < of_city for left in of_name)


def test_an_event_without_a_space_stands_on_no_number(tmp_path: Path) -> None:
    words = _words(_pdf(manifest(), [signature(1, event="W" * 110), signature(2)], tmp_path), 3)
    (number,) = [left for left, _, word in words if word == "2"][-1:]
    ends = [right for _, right, word in words if "WWW" in word]
    assert len(ends) > 1
    assert max(ends) < number


LONG_TITLE, LONG_NAME = "Open the gates of every garden for good. " * 15, "The honourable members of the committee. " * 10


def _longwinded(language: str) -> Manifest:
    """A sample whose title and names are longer than a page of large letters."""
    one = manifest(language=language, text=Text(title=LONG_TITLE, ask="We ask you to.", sections=(Section(paragraphs=("Now.",)),)))
    whose, whom = with_values(one.controller, name=LONG_NAME), with_values(one.recipients[0], name={"en": LONG_NAME})
    return with_values(one, sample=True, controller=whose, recipients=(whom,))


@pytest.mark.parametrize(("language", "sample", "page"), [("en", "Sample", "Page 2 of"), ("fr", "Exemple", "Page 2 sur")])
def test_the_page_for_cameras_is_one_page_and_tells_of_a_sample(language: str, sample: str, page: str, tmp_path: Path) -> None:
    first, second, *_ = _read(_pdf(_longwinded(language), [signature()], tmp_path), "-layout").split("\f")
    assert " ".join(first.split()).count("Open the gates of every garden for good.") == 15
    assert sample in first
    assert page in second


def test_every_page_of_a_sample_tells_so_whatever_its_title_is(tmp_path: Path) -> None:
    pages = _read(_pdf(_longwinded("en"), [signature()], tmp_path), "-layout").split("\f")[:-1]
    assert [number for number, page in enumerate(pages, 1) if "Sample" not in page] == []


def test_numbers_follow_each_other_on_a_page_where_messages_need_several(tmp_path: Path) -> None:
    signatures = [replace(signature(number), message="A line.\n" * 9 + "The last.") for number in range(1, 41)]
    promise = (*PROMISED, FieldName.MESSAGE)
    pdf = _pdf(manifest(promise), signatures, tmp_path, Decisions(messages={one.key: True for one in signatures}))
    pages = [[int(word) for *_, word in _words(pdf, page) if word.isdigit()] for page in (5, 6)]
    assert max(pages[0][:-2]) < min(pages[1][:-2])  # but for the numbers of pages, which stand at the foot


@pytest.mark.parametrize("language", ["fa", "ar", "ckb"])
def test_a_title_at_the_foot_ends_at_the_margin_where_lines_begin_there(language: str, tmp_path: Path) -> None:
    ends = [right for _, right, word in _words(_pdf(manifest(language=language), [signature()], tmp_path), 5) if word == "gates"]
    assert ends == [pytest.approx(_PAGE - _MARGIN, abs=1)]
