"""What the window does with the answers of a signer, by real presses and keys."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.campaign import Purpose
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.flow import Draft
from kiosk.domain.signed import Signed
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import DECLARATION, LETTER, OPEN_LETTER, PETITION, Person
from tests.ui.traces import Traces
from ui.device import Doors


def tell(person: Person, given: str = "Ava", family: str = "Whitfield", postal_code: str = "75011") -> None:
    """The details, from the attract page to the choices."""
    person.press("attract-sign")
    person.write("you-given_name", given)
    person.write("you-family_name", family)
    person.write("you-postal_code", postal_code)
    person.press("you-next")


def declare(person: Person) -> None:
    """The details of a mayor, from the attract page to the choices of the declaration."""
    person.press(f"campaign-{DECLARATION}")
    person.press("attract-sign")
    for field, text in (("given_name", "Ava"), ("family_name", "Whitfield"), ("title", "Mayor"), ("organisation", "City of Example")):
        person.write(f"you-{field}", text)
    person.press("you-next")


def sign(person: Person) -> None:
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))


def signed(device: Path) -> int:
    with Station.open(device, stage.PIN) as station:
        return sum(station.numbers().values())


# --- the way through ---


def test_four_presses_beside_typing_sign(signer: Person) -> None:
    tell(signer)  # Sign, Next
    sign(signer)  # the box, Sign
    assert signer.text("thanks-number") == "Number 1 here."


def test_the_keyboard_alone_leads_from_field_to_field_and_on(signer: Person) -> None:
    signer.press("attract-sign")
    signer.type("Ava\rWhitfield\r75011\r")
    assert signer.sees("choose-named")


def test_next_stays_and_says_what_is_missing(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("you-next")
    assert signer.sees("you-given_name")
    assert signer.find("you-given_name").property("activeFocus")
    assert "Please fill this in." in signer.words()


def test_what_was_missing_is_forgiven_while_it_is_written(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("you-next")
    signer.write("you-given_name", "A")
    signer.write("you-postal_code", "7")
    assert "Please fill this in." not in signer.words()


def test_without_consent_nothing_is_signed(signer: Person) -> None:
    tell(signer)
    signer.press("choose-sign")
    assert "Please tick this box if you agree." in signer.words()
    assert not signer.sees("thanks-next")


def test_pressing_sign_twice_signs_once(signer: Person, device: Path) -> None:
    tell(signer)
    signer.press("choose-consent")
    signer.press_twice("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))
    assert signer.text("thanks-number") == "Number 1 here."
    signer.close()
    assert signed(device) == 1


def test_a_signer_without_postal_code_says_so(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.press("you-no-postal_code")
    signer.press("you-next")
    assert signer.sees("choose-named")


# --- what is handed over ---


def test_named_is_preselected_where_a_name_brings_no_danger(signer: Person) -> None:
    tell(signer)
    assert signer.is_chosen("choose-named")
    assert signer.text("choose-named") == "Ava, France"
    assert signer.text("choose-counted") == "one person from France"


def test_nothing_is_preselected_where_a_name_is_dangerous(signer: Person) -> None:
    signer.press(f"campaign-{LETTER}")
    tell(signer)
    assert not signer.is_chosen("choose-named")
    assert not signer.is_chosen("choose-counted")
    signer.press("choose-consent")
    signer.press("choose-sign")
    assert "Please choose one of the two." in signer.words()


def test_a_letter_ends_with_what_was_chosen(signer: Person) -> None:
    signer.press(f"campaign-{LETTER}")
    tell(signer)
    assert signer.text("letter-signature") == "[your choice]"
    signer.press("choose-named")
    assert signer.text("letter-signature") == "Ava Whitfield, France"
    signer.press("choose-counted")
    assert signer.text("letter-signature") == "one person from France"


def test_the_name_fills_in_under_the_letter_with_every_letter_typed(signer: Person) -> None:
    signer.press(f"campaign-{LETTER}")
    signer.press("attract-sign")
    assert signer.text("you-signature") == "[your name]"
    signer.write("you-given_name", "Av")
    assert signer.text("you-signature") == "Av"
    signer.type("a")
    signer.write("you-family_name", "Whitfield")
    assert signer.text("you-signature") == "Ava Whitfield"
    signer.press("hide")
    assert signer.text("you-signature") == "••• •••••••••"


def test_who_is_only_counted_is_nowhere_named_in_the_letter(signer: Person) -> None:
    signer.press(f"campaign-{LETTER}")
    tell(signer)
    signer.press("choose-counted")
    signer.press("choose-letter")
    assert signer.text("text-signature") == "one person from France"
    signer.press("close-reading")
    signer.press("back")
    assert signer.text("you-signature") == "one person from France"


def test_the_petition_has_no_letter_to_fill_in(signer: Person) -> None:
    signer.press("attract-sign")
    assert not signer.sees("you-signature")
    assert signer.sees("you-next")


def test_recipients_are_told_with_when_and_where(signer: Person) -> None:
    tell(signer)
    assert any("Government of Canada · In July, in writing, in Ottawa." in words for words in signer.words())


def test_an_office_stands_in_the_line(signer: Person) -> None:
    declare(signer)
    assert signer.text("choose-named") == "Ava Whitfield, Mayor, City of Example, France"


def test_the_line_speaks_the_language_on_screen(signer: Person) -> None:
    tell(signer, "شیرین", "نوری")
    signer.press("language-fa")
    assert signer.text("choose-named") == "شیرین، فرانسه"


def test_another_country_is_found_by_the_beginning_of_its_name(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("you-country-other")
    signer.write("you-country-search", "swed\r")
    assert signer.is_chosen("you-country-SE")


# --- news, message, drawn signature ---


def test_news_are_asked_without_an_answer_and_only_yes_asks_for_an_address(signer: Person) -> None:
    tell(signer)
    assert not signer.is_chosen("choose-news-no")
    assert not signer.is_chosen("choose-news-yes")
    assert not signer.sees("choose-email")
    signer.press("choose-news-yes")
    signer.type("ava")
    signer.press("choose-domain-gmail.com")
    assert signer.text("choose-email") == "ava@gmail.com"


def test_the_choice_of_news_is_as_large_as_its_refusal(signer: Person) -> None:
    tell(signer)
    stage.rest()
    no, yes = signer.find("choose-news-no"), signer.find("choose-news-yes")
    assert (no.width(), no.height()) == (yes.width(), yes.height())


def test_a_message_and_a_drawn_signature_come_back_with_back(signer: Person) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    signer.write("choose-message", "Free her.")
    signer.draw("choose-ink")
    signer.press("back")
    signer.press("you-next")
    assert signer.text("choose-message") == "Free her."
    assert not signer.find("choose-ink").property("empty")


def test_a_message_is_told_its_length_in_the_digits_of_the_signer(signer: Person) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    assert signer.text("message-length") == "0 of 400 characters"
    signer.write("choose-message", "Free her.")
    assert signer.text("message-length") == "9 of 400 characters"
    signer.press("language-fa")
    assert signer.text("message-length") == "۹ از ۴۰۰ حرف"


@pytest.mark.parametrize(("letter", "length", "told"), [("a", 395, "Room for 5 more characters"), ("ی", 399, "Room for 1 more character")])
def test_the_end_of_a_message_is_told_before_it_comes(signer: Person, letter: str, length: int, told: str) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    signer.write("choose-message", letter * length)
    assert signer.text("message-length") == told


def test_a_message_that_is_too_long_is_told_and_not_signed(signer: Person) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    signer.press("choose-counted")
    signer.write("choose-message", "a" * 402)
    assert signer.text("message-length") == "2 characters too many"
    signer.press("choose-consent")
    signer.press("choose-sign")
    assert not signer.sees("thanks-next")
    for _ in range(2):
        signer.strike(Qt.Key.Key_Backspace)
    assert signer.text("message-length") == "Room for 0 more characters"
    signer.press("choose-sign")
    signer.wait(lambda: signer.sees("thanks-next"))


def test_the_letter_is_read_with_the_message_and_the_name(signer: Person) -> None:
    signer.press(f"campaign-{OPEN_LETTER}")
    tell(signer)
    signer.write("choose-message", "  Free   her. ")
    signer.press("choose-named")
    assert signer.text("letter-message") == "Free her."
    signer.press("choose-letter")
    assert signer.text("text-message") == "Free her."
    assert signer.text("text-signature") == "Ava Whitfield, France"
    assert "Ayatollah Sadegh Larijani" in signer.words()


# --- the public list ---


def test_nobody_is_listed_publicly_who_did_not_tick_the_box_for_it(signer: Person) -> None:
    declare(signer)
    assert not signer.find("choose-listed").property("checked")
    signer.press("choose-consent")
    assert not signer.find("choose-listed").property("checked")


@pytest.mark.parametrize("listed", [True, False])
def test_the_consent_to_be_listed_is_signed_as_it_was_given(at_window: Open, listed: bool) -> None:
    noted: list[Draft] = []

    class Noting(Station):
        def sign_all(self, drafts: Sequence[Draft]) -> Signed:
            noted.extend(drafts)
            return super().sign_all(drafts)

    person = at_window(doors=Doors(open=Noting.open, set_up=Noting.set_up))
    person.unlock()
    person.press("language-en")
    declare(person)
    if listed:
        person.press("choose-listed")
    sign(person)
    assert [draft.consents.get(Purpose.LISTED, False) for draft in noted] == [listed]


def test_where_no_list_is_published_nobody_is_asked(signer: Person) -> None:
    tell(signer)
    assert not signer.sees("choose-listed")


# --- language ---


def test_a_change_of_language_keeps_what_was_typed_and_where(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.press("language-fa")
    assert signer.text("you-given_name") == "Ava"
    assert signer.find("you-given_name").property("activeFocus")
    assert "چه کسی امضا می‌کند؟" in signer.words()


def test_persian_pages_begin_on_the_right(signer: Person) -> None:
    left = signer.find("attract-sign").mapToScene(signer.find("attract-sign").boundingRect().center()).x()
    signer.press("language-fa")
    stage.rest()
    right = signer.find("attract-sign").mapToScene(signer.find("attract-sign").boundingRect().center()).x()
    assert (left > signer.window.width() / 2) != (right > signer.window.width() / 2)


def test_numbers_have_the_digits_of_the_language(signer: Person) -> None:
    signer.press("language-fa")
    assert any("۷۸۵" in words for words in signer.words())


def test_the_next_person_meets_the_language_of_the_campaign(signer: Person) -> None:
    tell(signer)
    sign(signer)
    signer.press("thanks-next")
    assert signer.is_chosen("language-fr")


# --- nothing of the last person stays ---


@pytest.mark.parametrize("page", ["you", "choose"])
def test_erase_forgets_everything_at_once(signer: Person, page: str) -> None:
    tell(signer, "Xanthippe")
    if page == "you":
        signer.press("back")
    signer.press("erase")
    assert signer.sees("attract-sign")
    assert Traces(signer.kiosk).of("Xanthippe") == []


def test_back_forgets_nothing(signer: Person) -> None:
    tell(signer)
    signer.press("back")
    assert signer.text("you-given_name") == "Ava"
    assert signer.text("you-postal_code") == "75011"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_what_is_typed_cannot_be_copied(signer: Person, key: Qt.Key) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.strike(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    signer.strike(key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ""
    assert signer.text("you-given_name") == "Ava"


def test_what_is_typed_can_be_hidden_from_other_eyes(signer: Person) -> None:
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    signer.press("hide")
    assert signer.find("you-given_name").property("displayText") == "●●●"
    signer.write("you-postal_code", "75011")
    signer.press("you-next")
    assert signer.text("choose-named") == "•••, France"


def test_the_next_person_is_not_hidden(signer: Person) -> None:
    signer.press("attract-sign")
    signer.press("hide")
    signer.press("erase")
    signer.press("attract-sign")
    signer.write("you-given_name", "Ava")
    assert signer.find("you-given_name").property("displayText") == "Ava"


# --- when signing fails ---


class FullDisk(Station):
    """A station whose store cannot keep anything more."""

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:  # noqa: ARG002
        raise EnvironmentProblem(Code.COMMIT_FAILED)


def test_a_signature_that_cannot_be_kept_is_not_thanked_for_and_its_draft_stays(at_window: Open) -> None:
    person = at_window(doors=Doors(open=FullDisk.open, set_up=FullDisk.set_up))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    tell(person)
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("choose-trouble"))
    assert "Your signature could not be kept, so it does not count." in person.words()
    assert "Please try again, or ask a volunteer." in person.words()
    assert person.text("choose-named") == "Ava, France"
    assert person.find("choose-sign").isEnabled()


class Renewed(Station):
    """A station that gets a newer revision of a campaign while somebody signs it."""

    newer = Path()

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        self.add_pack(self.newer)
        return super().sign_all(drafts)


@pytest.mark.parametrize("campaign", [PETITION, LETTER])
def test_nothing_is_sealed_but_the_text_that_was_on_the_screen(at_window: Open, device: Path, tmp_path: Path, campaign: str) -> None:
    """Neither the campaign on the screen nor one that is signed along."""
    Renewed.newer = stage.build_newer(tmp_path, campaign)
    person = at_window(doors=Doors(open=Renewed.open, set_up=Renewed.set_up))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("language-en")
    tell(person)
    if campaign != PETITION:
        person.press(f"also-{campaign}")
        person.press(f"also-{campaign}-counted-high")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("choose-trouble"))
    assert "The text of this campaign was replaced meanwhile. Nothing was signed." in person.words()
    person.close()
    assert signed(device) == 0


class SlowDisk(Station):
    """A station that keeps nothing before it is told to."""

    may_keep = Event()

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        assert self.may_keep.wait(stage.PATIENCE)
        return super().sign_all(drafts)


def test_thanks_come_only_after_the_signature_is_kept(at_window: Open) -> None:
    SlowDisk.may_keep.clear()
    person = at_window(doors=Doors(open=SlowDisk.open, set_up=SlowDisk.set_up))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    tell(person)
    person.press("choose-consent")
    person.press("choose-sign")
    stage.rest()
    assert not person.sees("thanks-next")
    assert not person.find("choose-sign").isEnabled()
    assert not person.find("erase").isEnabled()
    SlowDisk.may_keep.set()
    person.wait(lambda: person.sees("thanks-next"))


# --- thanks ---


def test_the_code_is_hidden_until_it_is_asked_for(signer: Person) -> None:
    tell(signer)
    sign(signer)
    assert not signer.sees("thanks-code")
    signer.press("thanks-show-code")
    code = signer.text("thanks-code")
    signer.press("thanks-next")
    assert Traces(signer.kiosk).of(code) == []
