"""After signing: the numbers, correcting for as long as there is time, the code, and nothing of it afterwards."""

import gc
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.domain.entry import EntryKind
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.domain.signed import Signed
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import LETTER, PETITION, Person
from tests.ui.test_signing import sign, tell
from tests.ui.traces import Traces
from ui.device import Doors
from ui.idle import Patience


@pytest.fixture
def hasty(at_window: Open) -> Person:
    """Somebody at the petition, where thanks do not stay long."""
    person = at_window(patience=Patience(thanks=4000))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    return person


def told(person: Person, device: Path) -> list[tuple[str, str]]:
    """Kind and given name of each entry, once the window is closed."""
    person.close()
    return [(entry.kind.value, entry.fields.get(FieldName.GIVEN_NAME, "")) for entry in stage.entries_in(device)]


def correct(person: Person, given: str) -> None:
    """From the page of thanks, with another given name."""
    person.press("thanks-correct")
    person.fill("you-given_name", given)
    person.press("you-next")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))


# --- correcting ---


def test_the_form_comes_back_filled_and_three_presses_correct(signer: Person, device: Path) -> None:
    tell(signer, "Avva")
    signer.press("choose-news-no")
    sign(signer)
    signer.press("thanks-correct")
    assert [signer.text(f"you-{name}") for name in ("given_name", "family_name", "postal_code")] == ["Avva", "Whitfield", "75011"]
    assert signer.sees("correcting")
    signer.fill("you-given_name", "Ava")
    signer.press("you-next")
    assert [signer.is_chosen(f"choose-{name}") for name in ("named", "news-no", "consent")] == [True, True, True]
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))
    assert signer.text("thanks-kept") == "Corrected. Kept safely."
    assert told(signer, device) == [("signature", "Avva"), ("withdrawal", ""), ("signature", "Ava")]


def test_the_number_here_stays_when_somebody_corrects(signer: Person) -> None:
    tell(signer, "Avva")
    sign(signer)
    correct(signer, "Ava")
    assert signer.text("thanks-number") == "Number 1 here."
    signer.press("thanks-next")
    signer.press("language-en")
    assert any("1 here" in words for words in signer.words())


def test_what_was_signed_along_is_corrected_along_and_can_be_left_out(signer: Person, device: Path) -> None:
    tell(signer, "Avva")
    signer.press(f"also-{LETTER}")
    signer.press(f"also-{LETTER}-counted-high")
    sign(signer)
    correct(signer, "Ava")
    signer.press("thanks-correct")
    signer.press("you-next")
    assert signer.is_chosen(f"also-{LETTER}")
    signer.press(f"also-{LETTER}")
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))
    signer.close()
    with Station.open(device, stage.PIN) as station:
        assert sum(station.numbers().values()) == 1
    kinds = [entry.kind for entry in stage.entries_in(device)]
    assert (kinds.count(EntryKind.SIGNATURE), kinds.count(EntryKind.WITHDRAWAL)) == (5, 4)


@pytest.mark.parametrize("way", ["erase", "back", "idle"])
def test_who_gives_up_correcting_has_signed_as_before_and_left_nothing(at_window: Open, device: Path, way: str) -> None:
    person = at_window(patience=Patience(quiet=3000, tick=50, ticks=3) if way == "idle" else Patience())
    person.unlock()
    person.press(f"campaign-{PETITION}")
    tell(person, "Xanthippe")
    sign(person)
    person.press("thanks-correct")
    if way == "back":
        person.press("you-next")
        person.press("back")
        person.press("erase")
    elif way == "erase":
        person.press("erase")
    person.wait(lambda: person.sees("attract-sign"))
    assert Traces(person.kiosk).of("Xanthippe") == []
    tell(person, "Zahra")
    assert not person.sees("correcting")
    assert told(person, device) == [("signature", "Xanthippe")]


def test_what_was_hidden_comes_back_hidden(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("hide")
    signer.type("Ava\rWhitfield\r75011\r")
    sign(signer)
    signer.press("thanks-correct")
    assert signer.find("you-given_name").property("displayText") == "●●●"


def test_who_turns_out_to_be_too_young_has_their_signature_taken_back(signer: Person, device: Path) -> None:
    tell(signer)
    sign(signer)
    signer.press("thanks-correct")
    signer.press("you-next")
    signer.press("choose-too-young")
    signer.wait(lambda: signer.sees("too-young-next"))
    assert told(signer, device) == [("signature", "Ava"), ("withdrawal", "")]


class FullDiskAtLast(Station):
    """A station that can sign and not correct."""

    def correct(self, signed: Signed, drafts: Sequence[Draft]) -> Signed:  # noqa: ARG002
        raise EnvironmentProblem(Code.COMMIT_FAILED)


def test_a_correction_that_cannot_be_kept_leaves_the_form_and_what_was_signed(at_window: Open, device: Path) -> None:
    person = at_window(doors=Doors(open=FullDiskAtLast.open, set_up=FullDiskAtLast.set_up))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    tell(person)
    sign(person)
    person.press("thanks-correct")
    person.press("you-next")
    person.press("choose-sign")
    person.wait(lambda: person.sees("choose-trouble"))
    assert person.sees("correcting")
    assert told(person, device) == [("signature", "Ava")]


# --- time ---


def seconds_left(person: Person) -> int:
    """To correct, as the page says."""
    said = re.match(r"You can correct it for (\d+) second", person.text("thanks-time"))
    return int(said[1]) if said else 0


def drafts_alive() -> list[Draft | Signed]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Draft | Signed) and one != Signed()]


@pytest.fixture
def drafts_held() -> Callable[[], int]:
    """How many drafts this test made that somebody still holds; others of this process may have left some in their parameters."""
    before = drafts_alive()
    return lambda: sum(all(one is not other for other in before) for one in drafts_alive())


def test_after_the_time_to_correct_nothing_is_held_though_the_page_stays_for_the_code(
    drafts_held: Callable[[], int], hasty: Person
) -> None:
    tell(hasty, "Xanthippe", "Quillfeather", "98765")
    sign(hasty)
    assert drafts_held() > 0
    hasty.wait(lambda: seconds_left(hasty) < 15)
    hasty.press("thanks-show-code")
    hasty.wait(lambda: not hasty.sees("thanks-correct"))
    assert hasty.sees("thanks-code")
    assert Traces(hasty.kiosk).of("Xanthippe", "Quillfeather", "98765") == []
    assert drafts_held() == 0
    hasty.wait(lambda: hasty.sees("attract-sign"))


def test_next_person_ends_the_time_to_correct(drafts_held: Callable[[], int], signer: Person) -> None:
    tell(signer)
    sign(signer)
    signer.press("thanks-next")
    assert drafts_held() == 0


def test_a_code_that_was_asked_for_when_there_was_none_is_not_shown_to_the_next(signer: Person) -> None:
    signer.kiosk._thanks.showCode()  # noqa: SLF001  no page asks for it then
    tell(signer)
    sign(signer)
    assert not signer.sees("thanks-code")


def test_there_is_time_to_correct_a_correction(hasty: Person) -> None:
    tell(hasty)
    sign(hasty)
    hasty.wait(lambda: seconds_left(hasty) < 20)
    hasty.press("thanks-correct")
    hasty.press("you-next")
    hasty.press("choose-sign")
    hasty.wait(lambda: hasty.sees("thanks-correct"))
    hasty.wait(lambda: not hasty.sees("thanks-correct"))


# --- the code ---


def read_from(image: QImage) -> list[str]:
    """The QR codes in a picture."""
    picture = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = Image.frombytes("RGB", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


def code_on_screen(person: Person) -> str:
    person.press("thanks-show-code")
    stage.rest()
    return person.text("thanks-code")


def test_a_telephone_reads_the_code_and_nothing_else(signer: Person) -> None:
    tell(signer)
    sign(signer)
    assert read_from(signer.window.grabWindow()) == []
    code = code_on_screen(signer)
    assert read_from(signer.window.grabWindow()) == [code]


def test_the_code_of_a_correction_is_another_one_and_the_page_says_so(signer: Person) -> None:
    tell(signer)
    sign(signer)
    first = code_on_screen(signer)
    correct(signer, "Eva")
    assert code_on_screen(signer) != first
    assert any("A code that you saw before the correction is void." in words for words in signer.words())
    signer.press("thanks-next")
    tell(signer)
    sign(signer)
    code_on_screen(signer)
    assert not any("is void" in words for words in signer.words())


def test_a_pack_can_do_without_a_code(at_window: Open, device: Path, tmp_path: Path) -> None:
    with Station.open(device, stage.PIN) as station:
        station.add_pack(stage.build_variant(tmp_path, "variant", ("sample = true", "sample = true\nreceipt_code = false")))
    person = at_window()
    person.unlock()
    person.press("campaign-variant")
    tell(person)
    sign(person)
    assert not person.sees("thanks-show-code")
    assert person.sees("thanks-correct")
