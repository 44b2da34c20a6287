"""Paper sheets at the volunteer's page: printed to a stick, and typed row by row with keys alone."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.campaign.sheets import new_sheet
from kiosk.crypto.sealing import unseal
from kiosk.device.log import envelopes
from kiosk.device.unlock import unlock
from kiosk.documents.sheet import words_of
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain import canonical
from kiosk.domain.campaign import HandOver, Manifest, Purpose
from kiosk.domain.entry import Entry, EntryKind, Source
from kiosk.domain.fields import FieldName
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import DECLARATION, OPEN_LETTER, PETITION, Person
from tests.ui.test_pages import ALL, SOME, cases
from tests.ui.test_volunteer import enter
from tests.ui.traces import Traces
from tests.ui.walk import LANGUAGES
from ui.idle import Patience

TAB, SPACE, RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture(scope="module")
def manifests(original: Path) -> dict[str, Manifest]:
    """The campaigns of the device, by short name."""
    with Station.open(original, stage.PIN) as station:
        return {one.slug: one for one in station.manifests()}


@pytest.fixture
def volunteer(at_window: Open) -> Person:
    """A volunteer at their page, in English; nobody has signed."""
    return at_page(at_window())


def at_page(person: Person, language: str = "en") -> Person:
    person.unlock()
    enter(person)
    person.press(f"language-{language}")
    return person


def open_sheet(person: Person, name: str) -> None:
    """From the page on, no mouse is used."""
    person.press("volunteer-enter-sheet")
    person.wait(lambda: has_focus(person, "enter-name"))
    person.type(name + "\r")
    person.wait(lambda: person.sees("enter-campaign"))
    stage.rest()


def has_focus(person: Person, name: str) -> bool:
    return person.window.activeFocusItem().objectName() == name


def type_row(person: Person, given: str = "Ava", family: str = "Martin", postal: str = "75014", *, named: bool = True) -> None:
    """The petition: four fields, two boxes of which one is ticked, no news, the box that signs."""
    person.type(f"{given}\r{family}\r{postal}\r\r")
    if not named:
        person.strike(RETURN)
    person.strike(SPACE)
    person.strike(RETURN)
    if named:
        person.strike(RETURN)
    person.strike(RETURN)
    person.type("x")


def keep(person: Person) -> None:
    person.strike(RETURN)
    person.wait(lambda: has_focus(person, "enter-given_name") and person.text("enter-given_name") == "")


def entries(person: Person, device: Path, manifest: Manifest) -> list[Entry]:
    """What was sealed, as the organisers read it."""
    person.close()
    opened = unlock(device, stage.PIN)
    key = stage.ring().opening_key(manifest.campaign_id, manifest.rotation)
    sealed = list(envelopes(opened.store, 1, 100))
    opened.close()
    return [canonical.decode(unseal(key, envelope)[1], Entry) for envelope in sealed]


# --- typing -----------------------------------------------------------------------------------------------------------


def test_rows_are_typed_with_keys_alone_one_after_the_other(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    manifest = manifests[PETITION]
    name = new_sheet(manifest, "fr")
    open_sheet(volunteer, name.lower().replace("-", " "))
    assert volunteer.text("enter-campaign") == manifest.texts["fr"].title
    type_row(volunteer)
    keep(volunteer)
    assert volunteer.text("enter-kept") == "Row 1 is kept."
    type_row(volunteer, "Zahra", "-", "-", named=False)
    keep(volunteer)
    first, second = entries(volunteer, device, manifest)
    assert [(one.source, one.sheet, one.row, one.text_language) for one in (first, second)] == [
        (Source.PAPER, name, 1, "fr"),
        (Source.PAPER, name, 2, "fr"),
    ]
    assert first.fields == {
        FieldName.GIVEN_NAME: "Ava",
        FieldName.FAMILY_NAME: "Martin",
        FieldName.POSTAL_CODE: "75014",
        FieldName.COUNTRY: "FR",
    }
    assert set(first.hand_over.values()) == {HandOver.NAMED}
    assert second.fields[FieldName.GIVEN_NAME] == "Zahra"
    assert FieldName.FAMILY_NAME not in second.fields
    assert set(second.hand_over.values()) == {HandOver.COUNTED}
    assert not any(one.given for one in first.consents if one.purpose is Purpose.CONTACT)


def test_tab_goes_where_enter_goes(volunteer: Person, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    order = []
    for _ in range(8):
        order.append(volunteer.window.activeFocusItem().objectName())
        volunteer.strike(TAB)
    fields = ["enter-given_name", "enter-family_name", "enter-postal_code", "enter-country"]
    assert order == [*fields, "enter-named-normal", "enter-counted-normal", "enter-contact", "enter-sign"]


def test_the_box_for_news_asks_for_the_address(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fa"))
    volunteer.type("آوا\r\r۷۵۰۱۴\r\r")
    volunteer.type("x\r\r")
    assert not volunteer.sees("enter-email")
    volunteer.type("x\r")
    assert has_focus(volunteer, "enter-email")
    volunteer.type("ava@example.org\rx")
    keep(volunteer)
    (entry,) = entries(volunteer, device, manifests[PETITION])
    assert (entry.text_language, entry.fields[FieldName.EMAIL], entry.fields[FieldName.POSTAL_CODE]) == ("fa", "ava@example.org", "75014")


def test_a_country_is_known_by_the_beginning_of_its_name(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    assert volunteer.text("enter-country") == "France"
    volunteer.type("Ava\r\r1000\r")
    for _ in "France":
        volunteer.strike(Qt.Key.Key_Backspace)
    volunteer.type("belg\rx\r\r\rx")
    assert "Belgium" in volunteer.words()
    keep(volunteer)
    (entry,) = entries(volunteer, device, manifests[PETITION])
    assert entry.fields[FieldName.COUNTRY] == "BE"


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    volunteer.type("\rMartin\r75014\r\r\r\r\rx\r")
    volunteer.wait(lambda: has_focus(volunteer, "enter-given_name"))
    assert "Please fill this in." in volunteer.words()
    assert "Please choose one of the two." in volunteer.words()
    assert volunteer.text("enter-family_name") == "Martin"
    volunteer.type("Ava")
    for _ in range(4):
        volunteer.strike(RETURN)
    assert has_focus(volunteer, "enter-named-normal")
    volunteer.type("x\r\r\r")
    assert volunteer.is_chosen("enter-sign")
    keep(volunteer)
    assert len(entries(volunteer, device, manifests[PETITION])) == 1


def test_a_row_without_the_box_that_signs_is_not_kept(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    volunteer.type("Ava\r\r75014\r\rx\r\r\r\r")
    volunteer.wait(lambda: "Please tick this box if you agree." in volunteer.words())
    assert has_focus(volunteer, "enter-sign")
    assert entries(volunteer, device, manifests[PETITION]) == []


def test_a_row_typed_twice_is_told_and_can_take_the_place_of_the_first(
    volunteer: Person, device: Path, manifests: dict[str, Manifest]
) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    type_row(volunteer, "Avva")
    keep(volunteer)
    volunteer.strike(Qt.Key.Key_Backtab)
    assert (has_focus(volunteer, "enter-row"), volunteer.text("enter-row")) == (True, "2")
    volunteer.strike(Qt.Key.Key_Backspace)
    volunteer.type("1\r")
    type_row(volunteer, "Ava")
    volunteer.strike(RETURN)
    volunteer.wait(lambda: has_focus(volunteer, "enter-replace"))
    assert "Row 1 of this sheet was typed here already." in volunteer.words()
    keep(volunteer)
    kinds = [(one.kind, one.row, bool(one.replaces)) for one in entries(volunteer, device, manifests[PETITION])]
    assert kinds == [(EntryKind.SIGNATURE, 1, False), (EntryKind.WITHDRAWAL, 0, False), (EntryKind.SIGNATURE, 1, True)]


def test_a_sheet_that_no_campaign_printed_is_told_at_its_field(volunteer: Person) -> None:
    volunteer.press("volunteer-enter-sheet")
    volunteer.wait(lambda: has_focus(volunteer, "enter-name"))
    volunteer.type("ABCD-EFGH-JKMN\r")
    volunteer.wait(lambda: any("No campaign on this device" in words for words in volunteer.words()))
    assert not volunteer.sees("enter-campaign")


def test_a_sheet_opened_again_goes_on_after_its_last_row(volunteer: Person, manifests: dict[str, Manifest]) -> None:
    name = new_sheet(manifests[PETITION], "fr")
    open_sheet(volunteer, name)
    type_row(volunteer)
    keep(volunteer)
    volunteer.strike(Qt.Key.Key_Escape)
    volunteer.wait(lambda: volunteer.find("volunteer-quit").isEnabled())
    open_sheet(volunteer, name)
    assert (volunteer.text("enter-row"), volunteer.sees("enter-kept")) == ("2", False)


def test_words_and_boxes_of_every_pack_are_asked(volunteer: Person, device: Path, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[OPEN_LETTER], "en"))
    assert volunteer.sees("enter-message")
    assert volunteer.sees("enter-named-high")
    volunteer.strike(Qt.Key.Key_Escape)
    volunteer.wait(lambda: volunteer.find("volunteer-quit").isEnabled())
    open_sheet(volunteer, new_sheet(manifests[DECLARATION], "ar"))
    volunteer.type("ليلى\r\r\rرئيسة بلدية\r\r" + "\rx\rx\r\rx")
    keep(volunteer)
    (entry,) = entries(volunteer, device, manifests[DECLARATION])
    assert {one.purpose: one.given for one in entry.consents} == {Purpose.SIGN: True, Purpose.LISTED: True, Purpose.CONTACT: False}
    assert set(entry.hand_over.values()) == {HandOver.COUNTED}


# --- nothing stays ----------------------------------------------------------------------------------------------------

SECRETS = ("Xanthippe", "Quillfeather", "98765", "xanthippe@")


def type_secrets(person: Person) -> None:
    person.type("Xanthippe\rQuillfeather\r98765\r\rx\r\rx\rxanthippe@example.org\rx")


def test_nothing_of_a_row_is_there_once_it_is_kept(volunteer: Person, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    type_secrets(volunteer)
    assert Traces(volunteer.kiosk).of(*SECRETS) == list(SECRETS), "the control: while it is typed it is there"
    keep(volunteer)
    traces = Traces(volunteer.kiosk)
    assert (traces.of(*SECRETS), traces.undoable) == ([], [])
    assert not any(volunteer.is_chosen(f"enter-{box}") for box in ("named-normal", "contact", "sign"))


def test_nothing_of_a_row_is_there_once_the_page_is_closed(volunteer: Person, manifests: dict[str, Manifest]) -> None:
    open_sheet(volunteer, new_sheet(manifests[PETITION], "fr"))
    type_secrets(volunteer)
    volunteer.strike(Qt.Key.Key_Escape)
    volunteer.wait(lambda: volunteer.find("volunteer-quit").isEnabled())
    assert Traces(volunteer.kiosk).of(*SECRETS) == []


def test_a_row_that_nobody_goes_on_with_is_erased(at_window: Open, impatient: Patience, manifests: dict[str, Manifest]) -> None:
    person = at_page(at_window(patience=impatient))
    open_sheet(person, new_sheet(manifests[PETITION], "fr"))
    type_secrets(person)
    person.wait(lambda: person.sees("attract-sign"))
    assert Traces(person.kiosk).of(*SECRETS) == []


# --- printing ---------------------------------------------------------------------------------------------------------


def test_sheets_are_written_to_the_folder_that_was_chosen(volunteer: Person, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    volunteer.press("volunteer-print-sheets")
    volunteer.press(f"print-campaign-{PETITION}")
    assert volunteer.is_chosen("print-language-en")
    volunteer.press("print-language-fa")
    volunteer.fill("print-count", "3")
    volunteer.fill("print-folder", str(folder))
    volunteer.press("print-write")
    volunteer.wait(lambda: volunteer.sees("print-outcome"))
    (path,) = folder.iterdir()
    assert path.read_bytes().startswith(b"%PDF")
    assert volunteer.text("print-outcome").startswith("6 ")
    assert re.fullmatch(rf"{PETITION}-\w{{4}}-\w{{4}}-\w{{4}}\.pdf", path.name)


def test_what_cannot_be_printed_is_told(volunteer: Person, tmp_path: Path) -> None:
    volunteer.press("volunteer-print-sheets")
    volunteer.fill("print-folder", str(tmp_path))
    volunteer.fill("print-count", "many")
    volunteer.press("print-write")
    volunteer.wait(lambda: volunteer.sees("print-trouble"))
    assert not volunteer.sees("print-outcome")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_names_the_button_as_the_screen_does(at_window: Open, language: str) -> None:
    person = at_page(at_window(), language)
    sentences = words_of(RESOURCES / "templates" / "sheet_words", language).guard_sentences
    assert any(person.text("volunteer-enter-sheet") in sentence for sentence in sentences)


# --- looks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "size"), cases(ALL, often=SOME))
def test_nothing_is_wrong_with_the_pages_on_any_screen_in_any_language(
    at_window: Open, manifests: dict[str, Manifest], size: tuple[int, int], language: str
) -> None:
    person = at_page(at_window(size=size), language)
    person.press("volunteer-print-sheets")
    stage.rest()
    assert faults(person.window) == []
    person.strike(Qt.Key.Key_Escape)
    person.wait(lambda: person.find("volunteer-quit").isEnabled())
    open_sheet(person, new_sheet(manifests[DECLARATION], "ar"))
    assert faults(person.window) == []
