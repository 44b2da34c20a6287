"""What a campaign is made of beside its text: recipients, questions, consents, notice, rallies, numbers, pictures, briefings."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.bootstrap import RESOURCES
from kiosk.crypto.signing import SigningKey
from kiosk.domain.campaign import Purpose
from kiosk.domain.editing import WrittenCampaign
from kiosk.domain.fields import FieldName
from kiosk.domain.source import AcknowledgerSource
from kiosk.office import campaigns
from kiosk.office.writing import Writing
from tests.ui.desk.conftest import Organiser
from tests.ui.desk.test_editor import CAMPAIGN, EN, Write, add_language, field, fill, folder, go, kept, press, write

__all__ = ["folder", "write"]

PNG = RESOURCES / "campaigns" / "execution-spree" / "pictures" / "chairs.png"


def written(folder: Path) -> WrittenCampaign:
    return Writing(folder).view()


# --- general ---


def test_the_kind_decides_what_is_written(write: Write, folder: Path) -> None:
    person = write(folder)
    assert not person.sees(field(EN, "salutation"))
    go(person, "general")
    press(person, "choose-kind-letter")
    go(person, "text")
    assert person.sees(field(EN, "salutation"))
    assert written(folder).source.kind == "letter"


def test_languages_come_lead_and_go(write: Write, folder: Path) -> None:
    person = write(folder)
    for code in ("fa", "de"):
        add_language(person, code)
    press(person, "lead-fa")
    assert written(folder).source.languages == ("fa", "en", "de")
    press(person, "drop-de")
    assert not (folder / "texts" / "de.toml").exists()
    press(person, "editor-undo")
    assert (folder / "texts" / "de.toml").exists()


def test_what_is_no_date_is_told_and_changes_nothing(write: Write, folder: Path) -> None:
    before = written(folder).source.valid_until
    person = write(folder)
    go(person, "general")
    for wrong in ("2031-02-30", "31.1.2031", ""):
        fill(person, CAMPAIGN, "valid_until", wrong)
        assert "Write the year first, as 2030-01-31." in person.words()
        assert written(folder).source.valid_until == before
    fill(person, CAMPAIGN, "valid_until", "2031-02-28")
    assert written(folder).source.valid_until.isoformat() == "2031-02-28"


def test_the_country_is_chosen_by_its_name(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "general")
    person.write(field(CAMPAIGN, "country"), "Icel")
    person.wait(lambda: person.sees("country-country-IS"))
    press(person, "country-country-IS")
    assert written(folder).source.country == "IS"
    press(person, "country-country-none")
    assert written(folder).source.country == ""


def test_files_are_named_after_a_short_name(write: Write, folder: Path) -> None:
    before = written(folder).source.slug
    person = write(folder)
    go(person, "general")
    for wrong in ("Our campaign", "-ours", ""):
        fill(person, CAMPAIGN, "slug", wrong)
        assert "Use small letters from a to z, digits and hyphens, 40 at most." in person.words()
        assert written(folder).source.slug == before
    fill(person, CAMPAIGN, "slug", "ours-2031")
    assert written(folder).source.slug == "ours-2031"


def test_the_hub_has_a_secure_address(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "general")
    fill(person, CAMPAIGN, "hub", "http://hub.example.org")
    person.wait(lambda: "Write the address as https://hub.example.org, without spaces." in person.words())
    fill(person, CAMPAIGN, "hub", "https://hub.example.org")
    person.wait(lambda: "Write the address as https://hub.example.org, without spaces." not in person.words())
    assert written(folder).source.hub == "https://hub.example.org"
    fill(person, CAMPAIGN, "hub", "")
    assert written(folder).source.hub == ""


def name_partner(person: Organiser, key: str) -> None:
    person.fill(field(CAMPAIGN, "acknowledgers"), key)
    person.press("add-acknowledger")


def test_a_partner_acknowledges_and_goes(write: Write, folder: Path) -> None:
    key = SigningKey(bytes(range(32))).public.hex()
    person = write(folder)
    go(person, "general")
    name_partner(person, key.upper()[:60])
    assert "A public key has 64 characters: digits, and letters from a to f." in person.words()
    name_partner(person, key.upper())
    kept(person)
    assert written(folder).source.acknowledgers == (AcknowledgerSource(key=key, may_delete=False),), "nothing is deleted unasked"
    assert person.text("acknowledgers.0-key").replace(" ", "") == key
    press(person, "tick-acknowledgers.0.may_delete")
    assert written(folder).source.acknowledgers[0].may_delete
    press(person, "acknowledgers.0-drop")
    assert not written(folder).source.acknowledgers
    press(person, "editor-undo")
    assert written(folder).source.acknowledgers[0].key == key


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("0" * 64,), "One of these keys cannot be used. Take it away, and ask for it anew."),
        (("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",) * 2, "This is there more than once: "),
    ],
)
def test_a_partner_who_cannot_acknowledge_is_told(write: Write, folder: Path, keys: tuple[str, ...], told: str) -> None:
    person = write(folder)
    go(person, "general")
    for key in keys:
        name_partner(person, key)
        kept(person)
    person.wait(lambda: any(told in words for words in person.words()))
    go(person, "finish")
    person.press("missing-0")
    person.wait(lambda: person.sees(field(CAMPAIGN, "acknowledgers")))
    assert person.find(field(CAMPAIGN, "acknowledgers")).hasActiveFocus()


# --- recipients ---


def test_a_recipient_comes_with_a_promise_and_goes(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "recipients")
    press(person, "add-recipient")
    fill(person, EN, "recipients.recipient-2.name", "United Nations")
    fill(person, EN, "recipients.recipient-2.hand_over", "In July, in Geneva.")
    fill(person, CAMPAIGN, "recipients.1.address", "Palais des Nations\rGenève")
    press(person, "choose-recipients.1.risk-high")
    press(person, "promise-1-family_name")
    second = written(folder).source.recipients[1]
    assert (second.address, second.risk, second.fields) == (("Palais des Nations", "Genève"), "high", ("given_name", "country"))
    press(person, "recipients.0-drop")
    assert [one.id for one in written(folder).source.recipients] == ["recipient-2"]
    assert not person.sees("recipients.0-drop"), "the last one stays"


def test_a_promise_of_what_is_not_asked_is_told(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "asked")
    press(person, "choose-fields.country-hidden")
    go(person, "recipients")
    assert any("“Country”" in words.replace("\u2068", "").replace("\u2069", "") for words in person.words())
    press(person, "promise-0-country")
    go(person, "finish")
    assert person.text("finish-missing") == "Nothing is missing"


# --- questions and consents ---


def test_what_is_asked_is_chosen_field_by_field(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "asked")
    press(person, "choose-fields.city-required")
    press(person, "choose-fields.postal_code-hidden")
    press(person, "choose-ink-optional")
    source = written(folder).source
    assert (source.fields[FieldName.CITY], source.fields[FieldName.POSTAL_CODE], source.ink) == ("required", "hidden", "optional")


def test_a_consent_comes_with_its_words_and_goes(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "asked")
    press(person, "consent-listed")
    fill(person, EN, "consents.listed", "I may be listed.")
    assert Purpose.LISTED in {one.purpose for one in written(folder).source.consents}
    press(person, "consent-listed")
    assert "listed" not in written(folder).words["en"].consents
    assert not person.sees("consent-sign"), "nobody signs without it"


def test_an_age_beyond_any_is_told(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "asked")
    fill(person, CAMPAIGN, "minimum_age", "150")
    assert "Write a number in digits, 120 at most." in person.words()
    assert written(folder).source.minimum_age == 15
    fill(person, CAMPAIGN, "minimum_age", "16")
    assert written(folder).source.minimum_age == 16


# --- notice ---


def test_who_answers_for_the_data_and_the_notice(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "notice")
    fill(person, CAMPAIGN, "controller.name", "Ligue")
    fill(person, CAMPAIGN, "controller.representative", "Somebody, Paris")
    fill(person, CAMPAIGN, "retention_days", "90")
    fill(person, EN, "notice.facts", "Ligue keeps your data.\rNot for long.")
    press(person, "add-notice.full")
    fill(person, EN, "notice.full.3.paragraphs", "More.")
    view = written(folder)
    controller = view.source.controller
    assert (controller.name, controller.representative, view.source.retention_days) == ("Ligue", "Somebody, Paris", 90)
    assert view.words["en"].notice.facts == ("Ligue keeps your data.", "Not for long.")
    assert view.words["en"].notice.full[3].paragraphs == ("More.",)


# --- rallies and numbers ---


def test_a_rally_is_planned_and_announced(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "rallies")
    press(person, "add-event")
    fill(person, CAMPAIGN, "events.0.name", "Rally")
    fill(person, CAMPAIGN, "events.0.place", "Place de la République")
    fill(person, CAMPAIGN, "events.0.date", "2031-02-08")
    press(person, "events.0-announced")
    event = written(folder).source.events[0]
    fill(person, EN, f"announcements.{event.id}", "Come!")
    assert written(folder).misfits == ()
    press(person, "events.0-drop")
    assert (written(folder).source.events, written(folder).source.announcements) == ((), ())


def test_numbers_online_need_their_day(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "rallies")
    fill(person, CAMPAIGN, "counter.online", "785")
    assert "The number online and its day belong together." in person.words()
    fill(person, CAMPAIGN, "counter.online_date", "2030-01-31")
    fill(person, CAMPAIGN, "counter.goal", "1500")
    press(person, "add-signers")
    fill(person, EN, "signers.signers", "mayors")
    fill(person, CAMPAIGN, "counter.by_category.0.signers", "12")
    counter = written(folder).source.counter
    assert (counter.online, counter.goal, counter.by_category[0].signers, written(folder).misfits) == (785, 1500, 12, ())


def test_numbers_by_country_come_and_go(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "rallies")
    person.write("signed-country", "Icel")
    person.wait(lambda: person.sees("signed-country-IS"))
    press(person, "signed-country-IS")
    fill(person, CAMPAIGN, "counter.by_country.IS", "12")
    person.type("5")
    kept(person)
    assert written(folder).source.counter.by_country == {"IS": 125}
    press(person, "drop-signed-IS")
    assert written(folder).source.counter.by_country == {}


# --- pictures ---


def test_a_picture_is_added_with_its_words_and_credit(write: Write, folder: Path) -> None:
    person = write(folder)
    go(person, "pictures")
    person.write("picture-file", str(PNG))
    press(person, "add-picture")
    fill(person, EN, "assets.picture.alternative", "Three chairs.")
    fill(person, CAMPAIGN, "assets.0.credit", "Somebody")
    fill(person, CAMPAIGN, "assets.0.permission", "CC BY-SA 4.0")
    assert written(folder).misfits == ()
    press(person, "assets.0-drop")
    assert person.sees("pictures-none")


def test_what_is_no_picture_is_told(write: Write, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"GIF89a")
    person = write(folder)
    go(person, "pictures")
    person.write("picture-file", str(tmp_path / "x.png"))
    person.press("add-picture")
    person.wait(lambda: person.sees("editor-trouble"))
    assert not (folder / "pictures").exists()


# --- briefings ---


def test_a_briefing_is_written_in_each_language(write: Write, folder: Path) -> None:
    person = write(folder)
    add_language(person, "fa")
    go(person, "briefings")
    press(person, "add-report")
    fill(person, EN, "categories.category", "Courts")
    fill(person, "briefings/report/en.toml", "title", "A report")
    fill(person, "briefings/report/en.toml", "source", "Somebody, 2030")
    fill(person, "briefings/report/en.toml", "sections.0.paragraphs", "One.")
    press(person, "briefing-in-fa")
    fill(person, "briefings/report/fa.toml", "title", "گزارش")
    (briefing,) = written(folder).briefings
    assert {language: words.title for language, words in briefing.texts.items()} == {"en": "A report", "fa": "گزارش"}
    press(person, "briefing-drop")
    assert written(folder).briefings == ()


@pytest.mark.parametrize("sample", ["call-to-action"])
def test_many_briefings_are_chosen_by_their_titles(write: Write, tmp_path: Path, sample: str) -> None:
    folder = campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / sample)
    person = write(folder)
    go(person, "briefings")
    person.press("briefing-three-words")
    person.wait(lambda: person.sees(field("briefings/three-words/fr.toml", "title")))
    person.press(field("briefings/three-words/fr.toml", "title"))
    person.strike(Qt.Key.Key_End)
    person.type("!")
    kept(person)
    assert next(one for one in written(folder).briefings if one.id == "three-words").texts["fr"].title.endswith("!")
