"""Other campaigns with the same details, by real presses and keys: each is signed by its own tick and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.campaign import HandOver, Manifest
from kiosk.domain.entry import Entry, Source
from kiosk.domain.fields import NO_POSTAL_CODE, FieldName
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import DECLARATION, LETTER, OPEN_LETTER, PETITION, Person
from tests.ui.test_signing import sign, tell
from tests.ui.traces import Traces

ASKS_CITY = ('postal_code = "required"', 'postal_code = "required"\ncity = "required"')
ASKS_INK = ("sample = true", 'sample = true\nink = "required"')
PAUSED = ("sample = true", "sample = true\npaused = true")

With = Callable[..., Person]


@pytest.fixture
def with_variant(at_window: Open, device: Path, tmp_path: Path) -> With:
    """Somebody at the choices of the petition, on a device that has a changed copy of it besides."""

    def begin(*changes: tuple[str, str]) -> Person:
        with Station.open(device, stage.PIN) as station:
            station.add_pack(stage.build_variant(tmp_path, "variant", *changes))
        person = at_window()
        person.unlock()
        person.press(f"campaign-{PETITION}")
        person.press("language-en")
        tell(person)
        return person

    return begin


def signed(person: Person, device: Path) -> dict[str, Entry]:
    """What is in the log, by the campaign's slug, once the window is closed."""
    person.close()
    with Station.open(device, stage.PIN) as station:
        slugs = {one.campaign: one.slug for one in station.manifests()}
    return {slugs[entry.campaign]: entry for entry in stage.entries_in(device)}


def manifest(device: Path, slug: str) -> Manifest:
    with Station.open(device, stage.PIN) as station:
        return next(one for one in station.manifests() if one.slug == slug)


def test_three_campaigns_are_signed_at_once(signer: Person, device: Path) -> None:
    tell(signer)
    for slug, choice in ((LETTER, "counted"), (OPEN_LETTER, "named")):
        signer.press(f"also-{slug}")
        signer.press(f"also-{slug}-{choice}-high")
    assert signer.text("choose-sign") == "Sign all 3"
    sign(signer)
    assert any("Release Narges Mohammadi" in words and "number 1 here." in words for words in signer.words())
    entries = signed(signer, device)
    assert set(entries) == {PETITION, LETTER, OPEN_LETTER}
    assert [set(entries[slug].hand_over.values()) for slug in (PETITION, LETTER, OPEN_LETTER)] == [
        {HandOver.NAMED},
        {HandOver.COUNTED},
        {HandOver.NAMED},
    ]
    assert {entry.fields[FieldName.GIVEN_NAME] for entry in entries.values()} == {"Ava"}


def test_a_correction_says_what_it_takes_back(signer: Person, device: Path) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    signer.press(f"also-{LETTER}-counted-high")
    sign(signer)
    signer.press("thanks-correct")
    signer.press("you-next")
    assert not signer.sees("taken-back")
    signer.press(f"also-{LETTER}")
    assert signer.text("taken-back").startswith("Signing again takes your signature back here: ")
    signer.press("back")
    assert not signer.sees("taken-back")
    signer.press("you-next")
    assert signer.sees("taken-back")
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))
    signer.close()
    letter = manifest(device, LETTER)
    with Station.open(device, stage.PIN) as station:
        assert station.numbers().get(letter.campaign, 0) == 0


def test_nothing_is_signed_along_without_its_own_tick(signer: Person, device: Path) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    signer.press(f"also-{LETTER}")
    sign(signer)
    assert set(signed(signer, device)) == {PETITION}


def test_one_tick_signs_where_a_name_brings_no_danger(with_variant: With, device: Path) -> None:
    person = with_variant()
    person.press("choose-counted")
    person.press("also-variant")
    assert "Handed over: one person from France" in person.words()
    sign(person)
    assert set(signed(person, device)["variant"].hand_over.values()) == {HandOver.COUNTED}


def test_at_high_risk_each_campaign_asks_for_itself_and_warns(signer: Person) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    assert not signer.is_chosen(f"also-{LETTER}-named-high")
    assert not signer.is_chosen(f"also-{LETTER}-counted-high")
    assert any("you may be in danger" in words for words in signer.words())
    signer.press("choose-consent")
    signer.press("choose-sign")
    assert "Please choose one of the two." in signer.words()
    assert not signer.sees("thanks-next")


def test_each_tick_consents_to_the_words_beside_it(signer: Person, device: Path) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    words = signer.text(f"also-{LETTER}")
    signer.press(f"also-{LETTER}-counted-high")
    sign(signer)
    entry = signed(signer, device)[LETTER]
    consent = manifest(device, LETTER).consents[0]
    assert (words, entry.consents[0].text_sha256, entry.consents[0].given) == (consent.text["en"], consent.digest("en"), True)
    assert entry.text_sha256 == manifest(device, LETTER).texts["en"].digest


def test_what_was_ticked_is_signed_in_the_language_it_is_read_in_at_last(signer: Person, device: Path) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    signer.press(f"also-{LETTER}-counted-high")
    signer.press("language-fa")
    sign(signer)
    assert {entry.text_language for entry in signed(signer, device).values()} == {"fa"}


def test_one_more_question_is_asked_with_the_tick(with_variant: With, device: Path) -> None:
    person = with_variant(ASKS_CITY)
    assert "One more question: City" in person.words()
    assert not person.sees("also-variant-city")
    person.press("also-variant")
    person.press("choose-consent")
    person.press("choose-sign")
    assert "Please fill this in." in person.words()
    person.write("also-variant-city", "Paris")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    entries = signed(person, device)
    assert [entries[slug].fields.get(FieldName.CITY) for slug in (PETITION, "variant")] == [None, "Paris"]


def test_who_has_no_postal_code_says_so_there_too(at_window: Open, device: Path) -> None:
    person = at_window()
    person.unlock()
    person.press(f"campaign-{DECLARATION}")
    person.press("language-en")
    person.press("attract-sign")
    for field in ("given_name", "title"):
        person.write(f"you-{field}", "Mayor")
    person.press("you-next")
    person.press(f"also-{PETITION}")
    person.press(f"also-{PETITION}-no-postal_code")
    assert person.is_chosen(f"also-{PETITION}-no-postal_code")
    sign(person)
    assert signed(person, device)[PETITION].fields[FieldName.POSTAL_CODE] == NO_POSTAL_CODE


def test_an_answer_to_one_more_question_leaves_no_trace(with_variant: With) -> None:
    person = with_variant(ASKS_CITY)
    person.press("also-variant")
    person.write("also-variant-city", "Xanadu")
    assert Traces(person.kiosk).of("Xanadu") == ["Xanadu"]
    person.press("erase")
    assert Traces(person.kiosk).of("Xanadu") == []


def test_a_drawing_is_asked_for_once_where_any_of_them_needs_it(with_variant: With, device: Path) -> None:
    person = with_variant(ASKS_INK)
    assert not person.sees("choose-ink")
    person.press("also-variant")
    person.press(f"also-{OPEN_LETTER}")
    person.press(f"also-{OPEN_LETTER}-counted-high")
    person.draw("choose-ink")
    sign(person)
    entries = signed(person, device)
    assert entries["variant"].ink == entries[OPEN_LETTER].ink != ()
    assert entries[PETITION].ink == ()


def test_who_cannot_draw_signs_with_help(with_variant: With, device: Path) -> None:
    person = with_variant(ASKS_INK)
    person.press("also-variant")
    assert person.sees("choose-ink")
    person.press("choose-ink-assisted")
    assert person.is_chosen("choose-ink-assisted")
    assert not person.sees("choose-ink")
    sign(person)
    entries = signed(person, device)
    assert (entries["variant"].ink, entries["variant"].source) == ((), Source.ASSISTED)


def test_who_draws_after_all_needs_no_help(with_variant: With, device: Path) -> None:
    person = with_variant(ASKS_INK)
    person.press("also-variant")
    person.press("choose-ink-assisted")
    person.press("choose-ink-assisted")
    person.draw("choose-ink")
    assert not person.sees("choose-ink-assisted")
    sign(person)
    entry = signed(person, device)["variant"]
    assert entry.ink
    assert entry.source is Source.SELF


def test_a_paused_campaign_is_not_offered(with_variant: With) -> None:
    person = with_variant(PAUSED)
    assert person.sees(f"also-{LETTER}")
    assert not person.sees("also-variant")


def test_a_message_belongs_to_its_campaign_alone(signer: Person, device: Path) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    signer.write("choose-message", "Free her.")
    signer.press("choose-counted")
    signer.press(f"also-{PETITION}")
    signer.press(f"also-{PETITION}-counted-normal")
    sign(signer)
    entries = signed(signer, device)
    assert [entries[slug].message for slug in (OPEN_LETTER, PETITION)] == ["Free her.", ""]


def test_back_forgets_no_tick(signer: Person) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    signer.press("back")
    signer.press("you-next")
    assert signer.is_chosen(f"also-{LETTER}")


def test_the_next_person_finds_nothing_ticked(signer: Person) -> None:
    tell(signer)
    signer.press(f"also-{LETTER}")
    signer.press("erase")
    tell(signer)
    assert not signer.is_chosen(f"also-{LETTER}")
