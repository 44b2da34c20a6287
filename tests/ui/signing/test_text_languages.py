"""A text may be in a language that no screen speaks, and a screen in one that the text has not."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.bootstrap import RESOURCES
from kiosk.domain.flow import Draft
from kiosk.domain.signed import Signed
from kiosk.office import campaigns
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.looks import faults
from tests.ui.stage import Person
from tests.ui.walk import SIZES
from ui.device import Doors

GERMAN: Final = "Wir bitten um ein Ende der Hinrichtungen im Iran."
URDU: Final = "ہم ایران میں پھانسیوں کے خاتمے کا مطالبہ کرتے ہیں۔"
ENGLISH: Final = "We ask the Government of Canada"
FRENCH: Final = "Nous demandons"


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The petition with two more languages; only what is asked is translated."""
    folder = tmp_path_factory.mktemp("translated")
    source = Path(shutil.copytree(RESOURCES / "campaigns" / stage.PETITION, folder / "source"))
    for language, like, ask in (("de", "en", GERMAN), ("ur", "fa", URDU)):
        lines = (source / "texts" / f"{like}.toml").read_text("utf-8").splitlines()
        translated = [f'ask = "{ask}"' if line.startswith("ask = ") else line for line in lines]
        (source / "texts" / f"{language}.toml").write_text("\n".join(translated), "utf-8")
    template = source / "campaign.toml"
    template.write_text(template.read_text("utf-8").replace('"fr", "en", "fa"]', '"fr", "en", "fa", "de", "ur"]'), "utf-8")
    campaigns.build(source, stage.ring(), folder / "translated.campaign")
    return folder / "translated.campaign"


@pytest.fixture(scope="session")
def translated(pack: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stage.build_device(tmp_path_factory.mktemp("translated") / "device", [pack])


@pytest.fixture
def reader(at_window: Open, translated: Path, tmp_path: Path) -> Person:
    """Somebody at the attract page of the translated petition, on a French screen."""
    person = at_window(stage.copied(translated, tmp_path / "own"))
    person.unlock()
    person.press("language-fr")
    return person


def starts_right(person: Person) -> bool:
    ask = person.find("attract-ask")
    context = qmlContext(ask)
    assert context
    side, _ = QQmlExpression(context, ask, "effectiveHorizontalAlignment").evaluate()
    return bool(side & Qt.AlignmentFlag.AlignRight.value)


class Observed(Station):
    """A station that remembers the languages of text and screen of what it kept."""

    kept: ClassVar[list[tuple[str, str]]] = []

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        self.kept.extend((draft.text_language, draft.screen_language) for draft in drafts)
        return super().sign_all(drafts)


def test_a_text_is_read_in_a_language_that_no_screen_speaks(reader: Person) -> None:
    reader.press("text-de")
    assert reader.text("attract-ask") == GERMAN
    assert reader.text("attract-sign") == "Signer"


def test_a_text_has_the_direction_of_its_own_language(reader: Person) -> None:
    assert not starts_right(reader)
    reader.press("text-ur")
    assert reader.text("attract-ask") == URDU
    assert starts_right(reader)
    reader.press("text-de")
    reader.press("language-ckb")
    assert not starts_right(reader)


def test_a_screen_without_a_text_keeps_the_text_that_was_read(reader: Person) -> None:
    reader.press("text-de")
    reader.press("language-ar")
    assert reader.text("attract-ask") == GERMAN
    reader.press("language-en")
    reader.press("language-ckb")
    assert reader.text("attract-ask").startswith(ENGLISH)


def test_the_language_of_the_screen_brings_the_text_back(reader: Person) -> None:
    reader.press("text-de")
    reader.press("language-fr")
    assert reader.text("attract-ask").startswith(FRENCH)


def test_what_is_signed_is_what_was_read(at_window: Open, translated: Path, tmp_path: Path) -> None:
    Observed.kept.clear()
    person = at_window(stage.copied(translated, tmp_path / "own"), doors=Doors(open=Observed.open, set_up=Observed.set_up))
    person.unlock()
    person.press("language-fr")
    person.press("text-de")
    person.press("attract-sign")
    person.type("Ava\rWhitfield\r75011\r")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    assert Observed.kept == [("de", "fr")]


def test_the_next_person_begins_in_the_language_of_the_event(reader: Person) -> None:
    reader.press("text-de")
    reader.press("attract-sign")
    reader.press("erase")
    assert reader.text("attract-ask").startswith(FRENCH)


def test_nothing_is_offered_where_the_screens_speak_every_language_of_the_text(signer: Person) -> None:
    assert "Text in:" not in signer.words()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_there_is_room_for_all_languages(at_window: Open, translated: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    person = at_window(stage.copied(translated, tmp_path / "own"), size=size)
    person.unlock()
    stage.rest()
    assert faults(person.window) == []
