"""The numbers that the overview shows become files: a campaign as a table and charts, a rally as one page."""

import csv
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from kiosk.crypto.keys import KeyRing
from tests.delivery.samples import text_of
from tests.support.central_batches import RALLY, SomeCampaign
from tests.ui.desk.conftest import OpenDesk, Organiser, brought, enter
from tests.ui.desk.test_events import look
from tests.ui.desk.test_overview import device_with
from tests.ui.faintness import faint
from tests.ui.looks import faults
from tests.ui.stage import rest


@pytest.fixture
def other(ring: KeyRing) -> SomeCampaign:
    return SomeCampaign(ring)


@pytest.fixture
def counted(database: Path, ring: KeyRing, campaign: SomeCampaign, other: SomeCampaign, key_file: Path, tmp_path: Path) -> Path:
    """The database with three signatures of one campaign and one of another."""
    brought(database, key_file, device_with(ring, campaign, {}, {"country": "BE"}, {"language": "fa", "country": "IR"}), tmp_path)
    brought(database, key_file, device_with(ring, other, {}), tmp_path)
    return database


@pytest.fixture
def at_overview(at_desk: OpenDesk, counted: Path, key_file: Path) -> Organiser:
    person = at_desk()
    enter(person, counted, key_file)
    return person


def ask_for_numbers(person: Organiser, campaign: SomeCampaign) -> None:
    name = f"overview-save-{campaign.id.hex()}"
    person.wait(lambda: person.sees(name))
    person.press(name)
    person.wait(lambda: person.sees("saving-folder"))


def ask_for_page(person: Organiser) -> None:
    look(person)
    person.press("events-page-0")
    person.wait(lambda: person.sees("saving-folder"))


def save(person: Organiser, folder: Path) -> str:
    """Write into `folder`; what is told then."""
    person.wait(lambda: person.sees("saving-folder"))
    person.fill("saving-folder", str(folder))
    person.press("saving-save")
    return came(person)


def came(person: Organiser) -> str:
    person.wait(lambda: person.sees("saving-outcome") or person.sees("saving-trouble"))
    return person.text("saving-outcome") if person.sees("saving-outcome") else str(person.find("saving-trouble").property("sentence"))


def test_the_numbers_of_the_chosen_campaign_become_a_table_and_charts(
    at_overview: Organiser, campaign: SomeCampaign, tmp_path: Path
) -> None:
    out = tmp_path / "numbers"
    ask_for_numbers(at_overview, campaign)
    assert save(at_overview, out) == f"8 files written: \u2068{out}\u2069"
    (table,) = out.glob("*.csv")
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert {row["campaign"] for row in rows} == {campaign.id.hex()}
    assert {("states", "counted", "3"), ("country", "BE", "1")} <= {(row["group"], row["value"], row["entries"]) for row in rows}
    charts = list(out.glob("*.png"))
    assert len(charts) == 7
    for chart in charts:
        with Image.open(chart) as picture:
            picture.verify()


def test_the_page_of_a_rally_is_in_the_language_of_the_screen_and_the_desk_says_where(
    at_desk: OpenDesk, counted: Path, key_file: Path, tmp_path: Path
) -> None:
    person = at_desk(language="fr")
    enter(person, counted, key_file)
    ask_for_page(person)
    page = tmp_path / "pages" / f"rally-{RALLY.date}-{RALLY.name.replace(' ', '-')}-{RALLY.id[:8]}-fr.pdf"
    assert save(person, page.parent) == f"1 fichier écrit\u00a0: \u2068{page}\u2069"
    text = text_of(page.read_bytes(), tmp_path)
    assert RALLY.name in text
    assert " 4 " in text
    assert "février" in text


def test_a_file_that_is_there_stays_as_it_is_and_nothing_comes_beside_it(
    at_overview: Organiser, campaign: SomeCampaign, tmp_path: Path
) -> None:
    ask_for_numbers(at_overview, campaign)
    save(at_overview, tmp_path / "numbers")
    taken = tmp_path / "taken"
    taken.mkdir()
    theirs = taken / next((tmp_path / "numbers").glob("*hours.png")).name
    theirs.write_bytes(b"theirs")
    assert save(at_overview, taken) == f"\u2068{theirs}\u2069 exists already and was left as it is."
    assert [path.read_bytes() for path in taken.iterdir()] == [b"theirs"]


def test_a_folder_that_cannot_be_had_is_told_and_another_may_be_chosen_at_once(at_overview: Organiser, tmp_path: Path) -> None:
    ask_for_page(at_overview)
    assert save(at_overview, tmp_path / "no" / "where") == f"There is no folder \u2068{tmp_path / 'no'}\u2069."
    (tmp_path / "file").write_bytes(b"")
    assert save(at_overview, tmp_path / "file") == f"Nothing can be written in \u2068{tmp_path / 'file'}\u2069."
    assert "1 file written" in save(at_overview, tmp_path)


def test_a_relative_folder_is_told_whole(at_overview: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ask_for_page(at_overview)
    assert str(tmp_path / "pages" / "rally-") in save(at_overview, Path("pages"))


def test_the_next_page_may_go_where_the_last_one_went_and_the_last_one_is_told_no_more(at_overview: Organiser, tmp_path: Path) -> None:
    ask_for_page(at_overview)
    save(at_overview, tmp_path / "pages")
    at_overview.press("saving-leave")
    at_overview.wait(lambda: not at_overview.sees("saving-folder"))
    at_overview.press("events-page-0")
    at_overview.wait(lambda: at_overview.sees("saving-folder"))
    assert at_overview.text("saving-folder") == str(tmp_path / "pages")
    assert not at_overview.sees("saving-outcome")


def test_a_page_is_asked_for_and_written_by_keys_alone_and_they_lead_back_to_its_rally(at_overview: Organiser, tmp_path: Path) -> None:
    person = at_overview
    look(person)
    person.find("events-page-0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    person.strike(Qt.Key.Key_Return)
    person.wait(lambda: person.sees("saving-folder"))
    person.wait(lambda: person.find("saving-leave").hasActiveFocus())
    person.strike(Qt.Key.Key_Tab)
    person.type(str(tmp_path))
    person.strike(Qt.Key.Key_Return)
    assert "1 file written" in came(person)
    person.strike(Qt.Key.Key_Escape)
    person.wait(lambda: not person.sees("saving-folder"))
    person.wait(lambda: person.find("events-page-0").hasActiveFocus())


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_sheet_is_whole_in_each_language(
    at_desk: OpenDesk, counted: Path, campaign: SomeCampaign, key_file: Path, tmp_path: Path, language: str
) -> None:
    person = at_desk((1024, 600), language)
    enter(person, counted, key_file)
    for is_page in (False, True):
        if is_page:
            ask_for_page(person)
        else:
            ask_for_numbers(person, campaign)
        save(person, tmp_path / "files")
        rest()
        assert [*faults(person.window, smallest=1), *faint(person.window, 4.5)] == []
        person.press("saving-leave")
        person.wait(lambda: not person.sees("saving-folder"))
