"""A campaign is written at the desk: what is typed is kept in its own files at once, checked, shown and taken back."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.campaign import files
from kiosk.campaign.new import new_template
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.editing import CampaignFolder, Put
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.office import campaigns
from kiosk.office.writing import Writing
from tests.ui.desk.conftest import OpenDesk, Organiser, enter
from tests.ui.probes import probe
from ui.desk.doors import DeskDoors

CAMPAIGN = "campaign.toml"
EN, FA = "texts/en.toml", "texts/fa.toml"

_KEYS: Final = b"""
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Item {
    property string layout: ""
    property InputPanel panel: InputPanel {}

    onLayoutChanged: VirtualKeyboardSettings.locale = layout
}
"""
"""Chooses what the keyboard writes."""

Write = Callable[..., Organiser]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A campaign from a template, beside the others of its organisation."""
    (tmp_path / "campaigns").mkdir()
    new_template(tmp_path / "campaigns" / "ours", CampaignKind.PETITION)
    return tmp_path / "campaigns" / "ours"


@pytest.fixture
def write(at_desk: OpenDesk, database: Path, key_file: Path) -> Write:
    """Opens the desk and a campaign in it: in a small window, where the kiosk is shown only if it is asked for."""

    def open_campaign(folder: Path, size: tuple[int, int] = (800, 600), language: str = "en") -> Organiser:
        person = at_desk(size, language)
        enter(person, database, key_file)
        show_campaigns(person, folder.parent)
        person.wait(lambda: person.sees(f"campaign-open-{folder.name}"))
        person.press(f"campaign-open-{folder.name}")
        person.wait(lambda: person.sees("editor-title"))
        return person

    return open_campaign


def show_campaigns(person: Organiser, folder: Path) -> None:
    """At the campaigns in a folder."""
    person.press("desk-campaigns")
    person.wait(lambda: person.sees("campaigns-folder"))
    person.fill("campaigns-folder", str(folder))
    person.type("\r")
    person.wait(lambda: person.sees("campaigns-none") or any(person.find(name).isEnabled() for name in person.names("campaign-open-")))


def field(file: str, path: str) -> str:
    return f"edit-{file}-{path}"


def kept(person: Organiser) -> None:
    person.wait(lambda: person.sees("editor-kept"))


def go(person: Organiser, page: str) -> None:
    person.press(f"editor-{page}")
    person.wait(lambda: person.is_chosen(f"editor-{page}"))


def press(person: Organiser, name: str) -> None:
    """What changes parts of the campaign, which takes a moment."""
    person.press(name)
    kept(person)


def fill(person: Organiser, file: str, path: str, text: str) -> None:
    name = field(file, path)
    person.press(name)
    person.strike(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.strike(Qt.Key.Key_Delete)
    person.type(text)
    kept(person)


def text_of(folder: Path, file: str) -> str:
    return (folder / file).read_text("utf-8")


# --- the list ---


def test_an_empty_folder_says_what_to_do(organiser: Organiser, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    show_campaigns(organiser, tmp_path / "empty")
    assert organiser.sees("campaigns-none")


def test_a_folder_that_is_being_looked_through_is_told(at_desk: OpenDesk, database: Path, key_file: Path, tmp_path: Path) -> None:
    may_end = Event()

    def found(folder: Path) -> tuple[CampaignFolder, ...]:
        may_end.wait()
        return DeskDoors().written_in(folder)

    person = at_desk(doors=DeskDoors(written_in=found))
    enter(person, database, key_file)
    try:
        person.press("desk-campaigns")
        person.wait(lambda: person.sees("campaigns-looking"))
        assert not person.sees("campaigns-none"), "nobody knows yet"
    finally:
        may_end.set()
    person.wait(lambda: person.sees("campaigns-none"))
    assert not person.sees("campaigns-looking")
    person.fill("campaigns-folder", str(tmp_path / "nowhere"))
    person.type("\r")
    person.wait(lambda: person.sees("campaigns-trouble"))
    assert not person.sees("campaigns-looking"), "what failed goes on no more"


def test_campaigns_are_listed_with_what_is_missing(organiser: Organiser, folder: Path) -> None:
    new_template(folder.parent / "theirs", CampaignKind.LETTER)
    Writing(folder.parent / "theirs").change([Put(EN, ("title",), "")])
    show_campaigns(organiser, folder.parent)
    assert {"Ready: no pack has been built yet", "1 thing is missing"} <= set(organiser.words())


def test_one_that_cannot_be_read_hides_no_other(organiser: Organiser, folder: Path) -> None:
    (folder.parent / "broken").mkdir()
    (folder.parent / "broken" / "campaign.toml").write_text("nonsense")
    show_campaigns(organiser, folder.parent)
    assert not organiser.find("campaign-open-broken").isEnabled()
    assert organiser.find("campaign-open-ours").isEnabled()


def test_a_new_campaign_begins_from_a_template_and_knows_whose_it_is(organiser: Organiser, folder: Path) -> None:
    path = folder / CAMPAIGN
    path.write_text(path.read_text("utf-8").replace('name = "Name of your organisation"', 'name = "Ligue"'), "utf-8")
    show_campaigns(organiser, folder.parent)
    organiser.press("campaigns-new")
    organiser.wait(lambda: organiser.sees("new-letter"))
    organiser.press("new-letter")
    organiser.write("new-title", "Free them now")
    organiser.press("new-in-fr")
    organiser.press("new-begin")
    organiser.wait(lambda: organiser.sees("editor-title"))
    written = Writing(folder.parent / "free-them-now").view()
    assert (written.source.kind, written.source.languages, written.source.controller.name) == ("letter", ("fr",), "Ligue")
    assert written.words["fr"].title == "Free them now"


def test_a_campaign_begins_from_a_sample(organiser: Organiser, folder: Path) -> None:
    show_campaigns(organiser, folder.parent)
    organiser.press("campaigns-new")
    organiser.wait(lambda: organiser.sees("new-execution-spree"))
    organiser.press("new-execution-spree")
    organiser.press("new-begin")
    organiser.wait(lambda: organiser.sees("editor-title"))
    assert not Writing(folder.parent / "execution-spree").view().source.sample


def test_a_campaign_begins_from_another(organiser: Organiser, folder: Path) -> None:
    show_campaigns(organiser, folder.parent)
    organiser.press("campaign-copy-ours")
    organiser.wait(lambda: organiser.sees("editor-title"))
    assert Writing(folder.parent / "ours-2").view().source.campaign != Writing(folder).view().source.campaign


def test_a_folder_is_not_called_empty_before_it_was_looked_through(organiser: Organiser, folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    show_campaigns(organiser, empty)
    assert organiser.sees("campaigns-none")
    organiser.fill("campaigns-folder", str(folder.parent))
    organiser.type("\r")
    assert not organiser.sees("campaigns-none")
    organiser.wait(lambda: organiser.sees("campaign-open-ours"))


# --- texts ---


def test_what_is_typed_is_on_the_disk_and_nothing_else_has_changed(write: Write, folder: Path) -> None:
    before = text_of(folder, EN)
    person = write(folder)
    fill(person, EN, "title", "Free Toomaj")
    assert text_of(folder, EN) == before.replace('title = "Title of the campaign"', 'title = "Free Toomaj"')
    assert person.text("editor-title") == "Free Toomaj"


def test_looking_at_every_page_changes_nothing(write: Write, tmp_path: Path) -> None:
    """Fields that are being made must not be taken for somebody who types."""
    samples = ("joint-declaration", "release-narges-mohammadi", "call-to-action")
    for sample in samples:
        campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / sample)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.toml")}
    person = write(tmp_path / samples[-1])
    for sample in samples:
        for page in ("general", "recipients", "asked", "notice", "rallies", "pictures", "briefings", "finish", "text"):
            go(person, page)
        assert not person.find("editor-undo").isEnabled()
        leave(person)
        person.press(f"campaign-open-{sample}")
        person.wait(lambda: person.sees("editor-title"))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.toml")} == before


def leave(person: Organiser) -> None:
    person.press("editor-leave")
    person.wait(lambda: any(person.find(name).isEnabled() for name in person.names("campaign-open-")))


def test_spaces_that_must_not_break_stay(write: Write, folder: Path) -> None:
    """French has many. A field of Qt tells them as plain ones."""
    Writing(folder).change(
        [Put(EN, ("ask",), "Libérez-les\u00a0: nous le demandons."), Put(EN, ("sections", 0, "paragraphs"), ["Un\u00a0!", "Deux"])]
    )
    person = write(folder)
    for path in ("ask", "sections.0.paragraphs"):
        person.press(field(EN, path))
        person.strike(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        person.type("x")
        kept(person)
    words = Writing(folder).view().words["en"]
    assert words.ask == "Libérez-les\u00a0: nous le demandons.x"
    assert words.sections[0].paragraphs == ("Un\u00a0!", "Deuxx")


def test_each_line_is_a_paragraph(write: Write, folder: Path) -> None:
    person = write(folder)
    fill(person, EN, "sections.0.paragraphs", "One.\r\rTwo.\r")
    assert Writing(folder).view().words["en"].sections[0].paragraphs == ("One.", "Two.")
    person.type("Three.")
    kept(person)
    assert Writing(folder).view().words["en"].sections[0].paragraphs == ("One.", "Two.", "Three.")


def test_two_languages_stand_side_by_side_each_in_its_direction(write: Write, folder: Path) -> None:
    person = write(folder)
    add_language(person, "fa")
    go(person, "text")
    english, persian = person.find(field(EN, "title")), person.find(field(FA, "title"))
    assert english.mapToScene(english.position()).y() == persian.mapToScene(persian.position()).y()
    fill(person, FA, "title", "آزادی")
    assert Writing(folder).view().words["fa"].title == "آزادی"


@pytest.mark.parametrize("keyboard", ["en_GB", "fa_IR"])
@pytest.mark.parametrize("title", ["", "2030", "Freedom", "آزادی"])
def test_a_text_begins_at_the_side_of_its_language_with_any_keyboard(write: Write, folder: Path, keyboard: str, title: str) -> None:
    person = write(folder)
    add_language(person, "fa")
    keys = probe(person.window, "keys", _KEYS)
    keys.setProperty("layout", keyboard)
    person.wait(lambda: QGuiApplication.inputMethod().locale().name() == keyboard)
    go(person, "text")
    for language, file in (("en", EN), ("fa", FA)):
        fill(person, file, "title", title)
        person.strike(Qt.Key.Key_Home if language == ("fa" if title == "آزادی" else "en") else Qt.Key.Key_End)
        one = person.find(field(file, "title"))
        share = one.property("cursorRectangle").x() / one.width()
        assert share > 0.75 if language == "fa" else share < 0.25


def add_language(person: Organiser, code: str) -> None:
    go(person, "general")
    person.press("more-language")
    person.press(f"more-language-{code}")
    kept(person)


@pytest.mark.parametrize(("screen", "beside"), [("fr", "en"), ("en", "en"), ("fa", "fa")])
def test_the_campaigns_own_language_stands_beside_that_of_the_screen(write: Write, tmp_path: Path, screen: str, beside: str) -> None:
    person = write(campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / "execution-spree"), language=screen)
    shown = {code for code in ("fr", "en", "fa") if person.sees(field(f"texts/{code}.toml", "title"))}
    assert shown == {"fr", beside}


def test_a_third_language_takes_the_place_of_the_second(write: Write, folder: Path) -> None:
    person = write(folder)
    for code in ("fa", "fr"):
        add_language(person, code)
    go(person, "text")
    assert person.sees(field(FA, "title"))
    person.press("beside-fr")
    assert person.sees(field("texts/fr.toml", "title"))
    assert not person.sees(field(FA, "title"))


def test_sections_come_move_and_go_in_every_language(write: Write, folder: Path) -> None:
    person = write(folder)
    add_language(person, "fa")
    go(person, "text")
    press(person, "add-sections")
    press(person, "choose-sections.2.kind-quote")
    fill(person, EN, "sections.2.source", "Somebody")
    press(person, "sections.2-up")
    assert person.text(field(EN, "sections.1.source")) == "Somebody"
    written = Writing(folder).view().words
    assert [one.kind for one in written["fa"].sections] == ["text", "quote", "demands"]
    press(person, "sections.1-drop")
    assert [one.kind for one in Writing(folder).view().words["en"].sections] == ["text", "demands"]


def test_figures_have_one_date_in_every_language(write: Write, folder: Path) -> None:
    person = write(folder)
    add_language(person, "fa")
    go(person, "text")
    press(person, "choose-sections.0.kind-figures")
    press(person, "add-sections.0.figures")
    fill(person, EN, "sections.0.figures.0.date", "2024-0")
    assert "Write a year, a month or a day: 2030, 2030-01 or 2030-01-31." in person.words()
    person.type("7")
    kept(person)
    assert {one.sections[0].figures[0].date for one in Writing(folder).view().words.values()} == {"2024-07"}


# --- what is missing ---


def test_what_is_missing_is_counted_told_and_found(write: Write, folder: Path) -> None:
    person = write(folder)
    fill(person, EN, "ask", "")
    assert "Nothing is written here yet." in person.words()
    assert "Text (1)" in person.words()
    assert "1 missing" in person.told("editor-text").text(QAccessible.Text.Description)
    go(person, "finish")
    assert person.text("finish-missing") == "1 thing is missing"
    assert not person.find("finish-build").isEnabled()
    person.press("missing-0")
    person.wait(lambda: person.sees(field(EN, "ask")))
    assert person.find(field(EN, "ask")).hasActiveFocus()
    person.type("We ask.")
    kept(person)
    go(person, "finish")
    assert person.text("finish-missing") == "Nothing is missing"


def test_a_language_that_says_less_is_told_at_the_paragraphs(write: Write, folder: Path) -> None:
    person = write(folder)
    add_language(person, "fa")
    go(person, "text")
    fill(person, FA, "sections.0.paragraphs", "یک")
    assert person.told(field(FA, "sections.0.paragraphs")).text(QAccessible.Text.Description).startswith("English has")


# --- taking back ---


def test_undo_and_redo_put_back_what_was_there(write: Write, folder: Path) -> None:
    before = text_of(folder, EN)
    person = write(folder)
    fill(person, EN, "title", "One")
    fill(person, EN, "ask", "Two")
    press(person, "editor-undo")
    press(person, "editor-undo")
    assert text_of(folder, EN) == before
    assert person.text(field(EN, "title")) == "Title of the campaign"
    press(person, "editor-redo")
    assert person.text(field(EN, "title")) == "One"
    assert Writing(folder).view().words["en"].title == "One"


def test_what_was_taken_away_comes_back(write: Write, folder: Path) -> None:
    person = write(folder)
    press(person, "sections.1-drop")
    press(person, "editor-undo")
    assert person.sees(field(EN, "sections.1.items"))


# --- nothing is lost ---


def type_at_once(person: Organiser) -> None:
    person.press(field(EN, "title"))
    person.strike(Qt.Key.Key_End)
    person.type(" now")


@pytest.mark.parametrize("how", ["editor-leave", "desk-leave", "desk-overview"])
def test_what_was_typed_is_kept_by_who_leaves_at_once(write: Write, folder: Path, how: str) -> None:
    person = write(folder)
    type_at_once(person)
    person.press(how)
    person.wait(lambda: Writing(folder).view().words["en"].title == "Title of the campaign now")


def test_what_was_typed_is_kept_when_the_window_is_closed(write: Write, folder: Path) -> None:
    person = write(folder)
    type_at_once(person)
    person.desk.close()
    assert Writing(folder).view().words["en"].title == "Title of the campaign now"


def test_who_comes_back_to_the_page_goes_on_where_they_were(write: Write, folder: Path) -> None:
    person = write(folder)
    person.press("desk-overview")
    person.press("desk-campaigns")
    person.wait(lambda: person.sees(field(EN, "title")))


def test_a_file_that_somebody_else_changed_is_told_and_what_was_typed_stays_on_screen(write: Write, folder: Path) -> None:
    person = write(folder)
    (folder / EN).write_text(text_of(folder, EN) + "\n# by hand\n", "utf-8")
    type_at_once(person)
    person.wait(lambda: person.sees("editor-trouble"))
    assert person.text(field(EN, "title")) == "Title of the campaign now"
    assert text_of(folder, EN).endswith("# by hand\n")


def test_a_full_disk_is_told_and_the_next_letter_tries_again(write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person = write(folder)
    monkeypatch.setattr(files, "_expect_space", _full)
    type_at_once(person)
    person.wait(lambda: person.sees("editor-trouble"))
    assert person.sees("editor-keeping")
    monkeypatch.undo()
    person.type("!")
    kept(person)
    assert not person.sees("editor-trouble")
    assert Writing(folder).view().words["en"].title == "Title of the campaign now!"


def _full(folder: Path, size: int) -> None:
    raise EnvironmentProblem(Code.DISK_FULL, path=str(folder), needed=size, free=0)


# --- without a key ---


def test_a_campaign_is_written_and_checked_without_any_key(at_desk: OpenDesk, folder: Path) -> None:
    person = at_desk((800, 600))
    person.press("door-write")
    person.wait(lambda: person.sees("campaigns-folder"))
    person.fill("campaigns-folder", str(folder.parent))
    person.type("\r")
    person.wait(lambda: person.sees("campaign-open-ours"))
    person.press("campaign-open-ours")
    person.wait(lambda: person.sees("editor-title"))
    fill(person, EN, "title", "Translated")
    go(person, "finish")
    assert person.sees("finish-locked")
    assert not person.sees("finish-build")
    person.press("writing-leave")
    person.wait(lambda: person.sees("door-open"))
    assert Writing(folder).view().words["en"].title == "Translated"
