"""Paper sheets: the same words in every language, all boxes of the pack, codes that can be read, rows that fit."""

import io
from datetime import date
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
import typst
import zxingcpp
from PIL import Image

from kiosk.campaign.build import described
from kiosk.campaign.sheets import new_sheet
from kiosk.crypto.keys import KeyRing
from kiosk.documents.sheet import FALLBACK, Sheets, SheetWords, sheets, words_of
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.domain.campaign import CampaignKind, Manifest, Purpose
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName
from tests.support.packs import vector_manifest

TEMPLATES = RESOURCES / "templates"
FOLDER = TEMPLATES / "sheet_words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))
SAMPLES = sorted(path.name for path in (RESOURCES / "campaigns").iterdir())


def sample(name: str) -> Manifest:
    return described(RESOURCES / "campaigns" / name, KeyRing.generate())[0]


def sheets_of(manifest: Manifest, *languages: str) -> Sheets:
    return sheets(manifest, [(language, [new_sheet(manifest, language)]) for language in languages or manifest.languages], FOLDER)


def pictures(document: Sheets) -> list[Image.Image]:
    """Each page as it is printed."""
    options = {"document": msgspec.json.encode(document).decode()}
    compiler = typst.Compiler(TEMPLATES / "sheet.typ", font_paths=[RESOURCES / "fonts"], ignore_system_fonts=True, sys_inputs=options)
    made = compiler.compile(format="png", ppi=72)
    return [Image.open(io.BytesIO(page)) for page in (made if isinstance(made, list) else [made]) if page]


@pytest.mark.parametrize("language", ["ar", "ckb", "en", "fa", "fr"])
def test_the_languages_of_the_screens_have_words(language: str) -> None:
    assert language in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_every_field_and_kind_and_box(language: str) -> None:
    words = words_of(FOLDER, language)
    assert set(words.fields) == {*FieldName, "ink"}
    assert set(words.kind) == set(CampaignKind)
    assert len(set(words.letters)) == 6


def braces(entry: object) -> list[str]:
    return sorted(part.split("}")[0] for part in str(entry).split("{")[1:]) if isinstance(entry, str | tuple) else []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_in_the_same_facts(language: str) -> None:
    ours, english = words_of(FOLDER, language), words_of(FOLDER, FALLBACK)
    for name in SheetWords.__struct_fields__:
        assert braces(getattr(ours, name)) == braces(getattr(english, name)), name


def test_a_language_without_words_of_its_own_has_the_english_ones_around_the_campaigns() -> None:
    assert words_of(FOLDER, "de") == words_of(FOLDER, "en")


def test_a_file_that_lacks_a_word_is_our_mistake(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('locale = "en"')
    with pytest.raises(Bug):
        words_of(tmp_path, "en")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_sheets_of_every_sample_fit_a_page_each_with_a_code_that_reads(name: str) -> None:
    document = sheets_of(sample(name))
    pages = pictures(document)
    assert len(pages) == len(document.forms)
    for page, form in zip(pages, document.forms, strict=True):
        assert [found.text for found in zxingcpp.read_barcodes(page)] == [form.leaves[0].name]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_set_for_archives_and_screen_readers(name: str) -> None:
    pdf = Typesetter(TEMPLATES, RESOURCES / "fonts", date(2025, 2, 8)).pdf("sheet.typ", sheets_of(sample(name)))
    assert pdf.startswith(b"%PDF")


def test_no_box_of_the_pack_is_missing_and_the_last_one_signs() -> None:
    (form,) = sheets_of(sample("joint-declaration"), "en").forms
    assert [(box.letter, len(box.options), len(box.lines)) for box in form.boxes] == [("A", 2, 0), ("B", 1, 0), ("C", 2, 1), ("D", 1, 0)]
    consents = {one.purpose: one.text["en"] for one in sample("joint-declaration").consents}
    words = [box.sentences[0] for box in form.boxes[1:]]
    assert words == [consents[purpose] for purpose in (Purpose.LISTED, Purpose.CONTACT, Purpose.SIGN)]


def test_at_high_risk_the_sheet_warns_as_the_screen_does() -> None:
    (risky,) = sheets_of(sample("protesters-at-risk"), "en").forms
    (other,) = sheets_of(sample("execution-spree"), "en").forms
    assert "danger" in risky.boxes[0].warning
    assert other.boxes[0].warning == ""


def test_there_is_room_for_ink_and_words_where_the_pack_asks_for_them() -> None:
    (asks,) = sheets_of(sample("release-narges-mohammadi"), "en").forms
    (not_so,) = sheets_of(sample("execution-spree"), "en").forms
    assert (asks.ink, asks.message, not_so.ink, not_so.message) == ("Signature", "Your own words", "", "")


@pytest.mark.parametrize(("language", "is_beginning_right"), [("fa", True), ("en", False)])
def test_rows_begin_where_the_language_begins(language: str, is_beginning_right: bool) -> None:
    """The code stands at the end of the heading."""
    (page,) = pictures(sheets_of(sample("execution-spree"), language))
    (code,) = zxingcpp.read_barcodes(page)
    assert (code.position.top_left.x < page.width / 2) is is_beginning_right


def test_a_sheet_without_consents_to_more_has_no_boxes_for_more() -> None:
    def fewer(one: dict[str, object]) -> None:
        one["consents"] = [each for each in one["consents"] if each["purpose"] == "sign"]  # type: ignore[attr-defined]

    (form,) = sheets_of(vector_manifest(fewer), "fr").forms
    assert [box.lines for box in form.boxes if box.lines] == []


def test_letters_follow_each_other() -> None:
    (form,) = sheets_of(sample("joint-declaration"), "en").forms
    assert all(ord(after.letter) - ord(before.letter) == 1 for before, after in pairwise(form.boxes))
