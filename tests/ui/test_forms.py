"""What the form asks of whom: one name or two, a postal code where there are any, an age."""

import shutil
from pathlib import Path

import pytest

from kiosk.bootstrap import RESOURCES
from kiosk.office import campaigns
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person


@pytest.fixture
def strict(at_window: Open, tmp_path: Path) -> Person:
    """Somebody at a petition that requires two names and lets nobody under 18 be written to."""
    source = shutil.copytree(RESOURCES / "campaigns" / PETITION, tmp_path / PETITION)
    campaign = source / "campaign.toml"
    words = campaign.read_text("utf-8")
    for plain, strict in (('family_name = "optional"', 'family_name = "required"'), ("contact_age = 15", "contact_age = 18")):
        assert plain in words
        words = words.replace(plain, strict)
    campaign.write_text(words, "utf-8")
    pack = tmp_path / "strict.campaign"
    campaigns.build(source, stage.ring(), pack)
    person = at_window(stage.build_device(tmp_path / "strict", [pack]))
    person.unlock()
    person.press("language-en")
    return person


def test_who_has_only_one_name_says_so_and_goes_on(strict: Person) -> None:
    strict.press("attract-sign")
    strict.write("you-given_name", "Sukarno")
    strict.write("you-postal_code", "75011")
    strict.press("you-next")
    assert strict.sees("you-given_name")
    strict.press("you-no-family_name")
    strict.press("you-next")
    assert strict.text("choose-named") == "Sukarno, France"


def test_saying_that_one_has_none_takes_what_was_typed(strict: Person) -> None:
    strict.press("attract-sign")
    strict.write("you-family_name", "Ahmadi")
    strict.press("you-no-family_name")
    assert strict.text("you-family_name") == ""
    strict.press("you-no-family_name")
    assert strict.text("you-family_name") == ""


def test_a_second_name_that_nobody_requires_needs_no_excuse(signer: Person) -> None:
    signer.press("attract-sign")
    assert not signer.sees("you-no-family_name")


def choose_country(person: Person, beginning: str, code: str) -> None:
    person.press("you-country-other")
    person.write("you-country-search", beginning)
    person.press(f"you-country-{code}")


def test_a_country_without_postal_codes_is_not_asked_for_one(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    choose_country(signer, "hong", "HK")
    assert not signer.sees("you-postal_code")
    assert signer.text("you-given_name") == "Ava"
    signer.press("you-next")
    assert signer.sees("choose-named")


def test_a_postal_code_of_another_form_is_remarked_upon_and_taken(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-postal_code", "7501")
    signer.write("you-given_name", "Ava")
    assert any("33380" in words for words in signer.words())
    signer.press("you-next")
    assert signer.sees("choose-named")


def test_a_postal_code_of_the_right_form_is_not_remarked_upon(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-postal_code", "75011")
    signer.write("you-given_name", "Ava")
    assert not any("33380" in words for words in signer.words())


def test_nothing_is_kept_of_whom_the_campaign_is_too_early_for(signer: Person, device: Path) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Canary")
    signer.write("you-postal_code", "75011")
    signer.press("you-next")
    signer.press("choose-too-young")
    assert signer.text("too-young") == "Thank you for standing up for others."
    assert any("15" in words for words in signer.words())
    assert not any("Canary" in words for words in signer.everything_known())
    signer.press("too-young-next")
    assert signer.sees("attract-sign")
    signer.close()
    with stage.DOORS.open(device, stage.PIN) as station:
        assert sum(station.numbers().values()) == 0


def tell(person: Person) -> None:
    person.press("attract-sign")
    for field, text in (("given_name", "Ava"), ("family_name", "Whitfield"), ("postal_code", "75011")):
        person.write(f"you-{field}", text)
    person.press("you-next")
    assert person.sees("choose-news-yes")


def test_from_which_age_on_news_come_is_said_where_it_is_later(strict: Person) -> None:
    tell(strict)
    assert "From the age of 18 on." in strict.words()


def test_nothing_is_said_of_that_age_where_it_is_the_same(signer: Person) -> None:
    tell(signer)
    assert not any("From the age of" in words for words in signer.words())
