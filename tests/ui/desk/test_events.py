"""What is one rally under several names is counted as one, by the mouse, and set apart again."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPointF

from kiosk.central.database import Database
from kiosk.crypto.keys import KeyRing
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice
from tests.ui.desk.conftest import OpenDesk, Organiser, brought, enter
from tests.ui.looks import faults, told
from tests.ui.stage import rest

NAMES = ("Denfert-Rochereau", "Denfert-Rochereau", "denfert rochereau", "Place Denfert Rochereau", "Lyon")


@pytest.fixture
def spelt(ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path) -> None:
    """A rally that three tablets spelt in three ways, and another of that day."""
    device = SomeDevice(ring)
    for number, name in enumerate(NAMES):
        place = "Bellecour" if name == "Lyon" else "Paris"
        event = msgspec.structs.replace(RALLY, id=f"{NAMES.index(name):032x}", name=name, place=place)
        device.sign(campaign, given=f"Ava {'abcde'[number]}", event=event)
    brought(database, key_file, device, tmp_path)


@pytest.fixture
def merging(at_desk: OpenDesk, database: Path, key_file: Path, spelt: None) -> Organiser:  # noqa: ARG001  it has to be there
    person = at_desk()
    enter(person, database, key_file)
    look(person)
    return person


def look(person: Organiser) -> None:
    person.wait(lambda: person.sees("overview-events"))
    person.press("overview-events")
    person.wait(lambda: person.sees("events-tick-0"))


def says(person: Organiser, words: str) -> None:
    """Wait until this was done."""
    person.wait(lambda: person.sees("events-outcome") and person.text("events-outcome") == words)


def by_event(person: Organiser) -> set[str]:
    """What the chart of the overview says."""
    return {words for words in told(person.window) if words.startswith(("Denfert", "denfert", "Place", "Lyon")) and ": " in words}


def test_what_seems_to_be_one_is_ticked_at_once_counted_as_one_and_set_apart_again(merging: Organiser) -> None:
    merging.press("events-proposal-0")
    merging.press("events-merge")
    says(merging, "2 events counted as \u2068Denfert-Rochereau, Paris\u2069.")
    assert [merging.text(name) for name in merging.names("events-under-")] == ["Place Denfert Rochereau", "denfert rochereau"]
    assert not merging.names("events-proposal-")
    assert len({merging.find(name).mapToScene(QPointF()).x() for name in merging.names("events-counted-")}) == 1, "one column"
    merging.press("close-reading")
    merging.wait(lambda: by_event(merging) == {"Denfert-Rochereau: 4", "Lyon: 1"})
    look(merging)
    merging.press("events-part-1")
    says(merging, "1 event stands for itself again.")
    merging.press("events-undo")
    merging.wait(lambda: len(merging.names("events-under-")) == 2)


def test_a_merge_is_counted_though_the_sheet_is_closed_and_opened_again_meanwhile(
    merging: Organiser, database: Path, ring: KeyRing
) -> None:
    merging.press("events-proposal-0")
    with Database.open(f"sqlite:///{database}", ring) as central, central.writing():
        merging.press("events-merge")
        merging.press("close-reading")
        look(merging)
    says(merging, "2 events counted as \u2068Denfert-Rochereau, Paris\u2069.")
    merging.press("close-reading")
    merging.wait(lambda: by_event(merging) == {"Denfert-Rochereau: 4", "Lyon: 1"})


def test_whoever_knows_better_chooses_which_one_stands(merging: Organiser) -> None:
    rows = {merging.text(name): name for name in merging.names("events-tick-")}
    merging.press(rows["denfert rochereau"])
    assert not merging.find("events-merge").isEnabled(), "one alone is already one"
    merging.press(rows["Lyon"])
    merging.press("events-into")
    merging.wait(lambda: len(merging.names("events-into-")) == 2)
    merging.press(merging.names("events-into-")[1])
    merging.press("events-merge")
    says(merging, "1 event counted as \u2068Lyon, Bellecour\u2069.")
    assert [merging.text(name) for name in merging.names("events-under-")] == ["denfert rochereau"]
    merging.press("events-undo")
    merging.wait(lambda: merging.names("events-under-") == [])


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_sheet_is_whole_in_each_language(
    at_desk: OpenDesk,
    database: Path,
    key_file: Path,
    spelt: None,  # noqa: ARG001  it has to be there
    language: str,
) -> None:
    person = at_desk((1024, 640), language)
    enter(person, database, key_file)
    look(person)
    rest()
    assert faults(person.window, smallest=1) == []
    person.press("events-proposal-0")
    rest()
    assert faults(person.window, smallest=1) == []
    person.press("events-merge")
    person.wait(lambda: person.sees("events-under-1"))
    rest()
    assert faults(person.window, smallest=1) == []
