"""A campaign is read aloud where the machine has a voice for its language; what somebody types never is."""

import pytest

from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from ui.voice import SYSTEM, Voice

PRETENDED = "mock"
"""Qt's own engine for tests: it takes its time to speak, without a sound. It has English, but no Persian."""


@pytest.fixture
def listener(at_window: Open) -> Person:
    person = at_window(voice=PRETENDED)
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    person.wait(lambda: person.sees("read-aloud"))
    return person


def is_speaking(person: Person) -> bool:
    return bool(person.find("read-aloud").property("symbol") == "stop")


def test_the_ask_is_read_and_stopped(listener: Person) -> None:
    listener.press("read-aloud")
    listener.wait(lambda: is_speaking(listener))
    listener.press("read-aloud")
    listener.wait(lambda: not is_speaking(listener))


def test_nothing_is_read_on_when_the_page_is_another(listener: Person) -> None:
    listener.press("attract-read")
    listener.press("read-aloud")
    listener.wait(lambda: is_speaking(listener))
    listener.press("close-reading")
    listener.wait(lambda: not is_speaking(listener))


def test_there_is_no_button_without_a_voice_for_the_language(listener: Person) -> None:
    listener.press("language-fa")
    assert not listener.sees("read-aloud")


def test_there_is_no_button_on_a_machine_without_voices(signer: Person) -> None:
    assert not signer.sees("read-aloud")


def test_there_is_no_button_where_somebody_types(listener: Person) -> None:
    listener.press("attract-sign")
    assert not listener.sees("read-aloud")


def test_what_was_typed_is_never_given_to_a_voice(listener: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Voice, "say", lambda _, sentences, __: said.extend(sentences))
    listener.press("attract-sign")
    listener.type("Xenophilia\rQuartermaine\r75011\r")
    listener.press("read-aloud")
    assert said
    assert not [one for one in said if "Xenophilia" in one or "Quartermaine" in one or "75011" in one]


@pytest.mark.usefixtures("qapp")
def test_the_engine_for_tests_is_no_voice_of_a_system() -> None:
    voice = Voice(SYSTEM)
    voice.begin()
    assert not voice.speaks("nb"), "only Qt's engine for tests would speak Norwegian here"
    voice.stop()
