"""Nobody knows the PIN: the device asks, the organisers answer, it opens with a new one; or its signatures are brought out without."""

from pathlib import Path

import pytest

from kiosk.station import Station
from kiosk.transfer.recovery import Answer, answer
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import Person
from ui.volunteer.places import Place

STICK = "Stick"
NEW_PIN = "739164"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / STICK).mkdir()
    return tmp_path / STICK


@pytest.fixture
def person(at_window: Open, stick: Path) -> Person:
    """Somebody who asked what to do without the PIN."""
    person = at_window(look_for_sticks=lambda: (Place(STICK, stick, 10**9),))
    person.press("language-en")
    person.press("pin-forgotten")
    person.wait(lambda: person.sees("recovery-ok") and person.text("recovery-folder") != "")
    return person


def answered(request: Path) -> Answer:
    return answer(request.read_bytes(), stage.ring().recovery_key())


def asked(person: Person, stick: Path) -> Path:
    """The request that the device wrote."""
    person.press("recovery-ok")
    person.wait(lambda: person.sees("recovery-outcome"))
    (request,) = stick.iterdir()
    return request


def with_the_answer(person: Person, stick: Path) -> str:
    """The organisers' answer lies on the stick; its code."""
    given = answered(asked(person, stick))
    (stick / "tablet.unlock").write_bytes(given.unlock)
    person.press("recovery-answer")
    return given.code


def type_in(person: Person, code: str, pin: str, again: str) -> None:
    person.write("recovery-code", code)
    person.write("recovery-pin", pin)
    person.write("recovery-pin-again", again)
    person.press("recovery-ok")


def test_the_device_asks_is_answered_and_opens_with_a_new_pin(person: Person, stick: Path, device: Path) -> None:
    type_in(person, with_the_answer(person, stick), NEW_PIN, NEW_PIN)
    person.wait(lambda: person.sees("attract-sign"))
    assert not [text for text in person.everything_known() if NEW_PIN in text]
    person.close()
    Station.open(device, NEW_PIN).close()


def test_asking_twice_is_the_same_request(person: Person, stick: Path) -> None:
    before = asked(person, stick).read_bytes()
    assert asked(person, stick).read_bytes() == before
    assert not person.sees("recovery-trouble")


def test_a_mistyped_code_is_told_and_changes_nothing(person: Person, stick: Path, device: Path) -> None:
    type_in(person, with_the_answer(person, stick)[::-1], NEW_PIN, NEW_PIN)
    person.wait(lambda: person.sees("recovery-trouble") and person.is_in_view("recovery-trouble"))
    person.close()
    Station.open(device, stage.PIN).close()


def test_two_different_pins_go_nowhere(person: Person, stick: Path) -> None:
    type_in(person, with_the_answer(person, stick), NEW_PIN, NEW_PIN[::-1])
    assert "This is not the same PIN." in person.words()


def test_answers_to_other_devices_on_the_same_stick_are_passed_over(person: Person, stick: Path, tmp_path: Path, packs: list[Path]) -> None:
    other = stage.build_device(tmp_path / "other", packs[:1])
    Station.request_recovery(other, tmp_path / "others")
    (stick / "a.unlock").write_bytes(answered(tmp_path / "others").unlock)
    (stick / "b.unlock").write_text("no answer at all")
    code = answered(asked_beside(person, stick))
    (stick / "tablet.unlock").write_bytes(code.unlock)
    person.press("recovery-answer")
    type_in(person, code.code, NEW_PIN, NEW_PIN)
    person.wait(lambda: person.sees("attract-sign"))


def asked_beside(person: Person, stick: Path) -> Path:
    """The request among other files."""
    person.press("recovery-ok")
    person.wait(lambda: person.sees("recovery-outcome"))
    return next(stick.glob("*.recovery"))


def test_without_an_answer_on_the_stick_it_says_so(person: Person) -> None:
    person.press("recovery-answer")
    type_in(person, "ABCD", NEW_PIN, NEW_PIN)
    person.wait(lambda: person.sees("recovery-trouble"))


def test_its_signatures_are_brought_out_without_the_pin(person: Person, stick: Path) -> None:
    person.press("recovery-copy")
    person.press("recovery-ok")
    person.wait(lambda: person.sees("recovery-outcome"))
    (copy,) = stick.iterdir()
    assert Station.exists(copy)
    assert copy.name in person.text("recovery-outcome")


def test_a_device_locked_by_ten_tries_offers_the_same(at_window: Open, device: Path) -> None:
    for _ in range(10):
        with pytest.raises(Exception, match="pin_"):
            Station.open(device, "194837")
    person = at_window(device)
    person.write("pin-field", stage.PIN)
    person.press("pin-ok")
    person.wait(lambda: person.sees("pin-trouble"))
    person.press("pin-forgotten")
    person.wait(lambda: person.sees("recovery-ok"))
