"""One person's way through the screens, from the first touch to thanks, or to nothing at all."""

from typing import Final

from kiosk.domain.campaign import HandOver
from ui.demonstration.people import COUNTRIES, Conduct, Means, Person
from ui.demonstration.visitor import Visitor

SIGNATURE: Final = [(0.15, 0.7), (0.25, 0.3), (0.35, 0.7), (0.45, 0.4), (0.55, 0.65), (0.7, 0.45), (0.85, 0.6)]
"""The points of a drawn signature, in parts of the pad."""

HOME: Final = "attract-sign"
"""What is on the first page alone."""


class Signer:
    """Does with the kiosk what one person does."""

    def __init__(self, person: Person, visitor: Visitor) -> None:
        self._person = person
        self._visitor = visitor
        self._eye = visitor.eye
        self._language = person.language

    def visit(self) -> None:
        """All of it, by the person's conduct."""
        self._arrive()
        self._look_around()
        if self._person.reads:
            self._read_briefing()
        self._tell_details()
        match self._person.conduct:
            case Conduct.LEAVES:
                self._leave()
            case Conduct.ERASES:
                self._go_to_choices()
                self._visitor.press("erase", then=HOME)
            case Conduct.RETHINKS:
                self._go_to_choices()
                self._rethink()
                self._choose_and_sign()
            case Conduct.SIGNS:
                self._go_to_choices()
                self._choose_and_sign()

    # --- the first page -------------------------------------------------------------------------------------------

    def _arrive(self) -> None:
        self._visitor.await_sight(HOME)
        self._speak(self._person.language)
        campaign = f"campaign-{self._person.campaign}"
        self._visitor.press(campaign, then=lambda: self._eye.is_chosen(campaign))
        self._keep("attract", self._person.campaign)

    def _look_around(self) -> None:
        """The first of each language reads everything."""
        for page in ("read", "notice"):
            if not self._visitor.has_photographed(page, self._language):
                self._visitor.press(f"attract-{page}", then="close-reading")
                self._keep(page)
                self._visitor.press("close-reading", then=lambda: not self._eye.sees("close-reading"))

    def _read_briefing(self) -> None:
        """Look for a word among the articles, read what was found, and come back."""
        post = f"post-{self._person.reads}"
        self._visitor.press("attract-articles", then="library-search")
        self._keep("articles")
        self._fill("library-search", self._person.searches)
        self._visitor.await_sight(post)
        if self._person.means is Means.SCREEN:
            self._visitor.put_screen_keyboard_away()
        self._keep("search")
        self._visitor.press(post, then="library-back")
        self._keep("article")
        self._visitor.press("library-back", then="library-close")
        self._visitor.press("library-close", then=HOME)

    def _speak(self, language: str) -> None:
        button = f"language-{language}"
        self._visitor.press(button, then=lambda: self._eye.is_chosen(button))
        self._language = language

    # --- the details ----------------------------------------------------------------------------------------------

    def _tell_details(self) -> None:
        self._visitor.press("attract-sign", then="you-given_name")
        for name, text in self._details.items():
            self._fill(f"you-{name}", text)
        if self._person.country:
            self._choose_country(self._person.country)
        self._keep("you")

    @property
    def _details(self) -> dict[str, str]:
        person = self._person
        told = {name: getattr(person, name) for name in ("given_name", "family_name", "postal_code", "title", "organisation")}
        return {name: text for name, text in told.items() if text} | ({"given_name": person.mistypes} if person.mistypes else {})

    def _choose_country(self, code: str) -> None:
        chip = f"you-country-{code}"
        if not self._eye.sees(chip):
            self._visitor.press("you-country-other", then="you-country-search")
            self._fill("you-country-search", COUNTRIES[code])
        self._visitor.press(chip, then=lambda: self._eye.is_chosen(chip))

    def _go_to_choices(self) -> None:
        if self._person.means is Means.SCREEN:
            self._visitor.enter_on_screen(then="choose-sign")
        else:
            self._visitor.press("you-next", then="choose-sign")
        self._keep("choose", self._person.campaign)

    # --- the choices ----------------------------------------------------------------------------------------------

    def _choose_and_sign(self) -> None:
        self._choose_hand_over(self._person.hand_over)
        self._answer_news(self._person.email)
        if self._person.message:
            self._write_message(self._person.message)
        if self._person.listed:
            self._visitor.press("choose-listed", then=lambda: self._eye.is_chosen("choose-listed"))
        if self._person.draws:
            self._visitor.draw("choose-ink", SIGNATURE, then="choose-ink-clear")
        self._sign_along()
        if self._person.means is Means.SCREEN:
            self._visitor.put_screen_keyboard_away()
        self._visitor.press("choose-consent", then=lambda: self._eye.is_chosen("choose-consent"))
        self._keep("chosen", self._person.campaign)
        self._visitor.press("choose-sign", then="thanks-next")
        if self._person.mistypes:
            self._correct()
        self._take_thanks()

    def _sign_along(self) -> None:
        """Nothing is chosen for anybody there, since a name would be dangerous."""
        for campaign, choice in self._person.also:
            for name in (f"also-{campaign}", f"also-{campaign}-{choice.value}-high"):
                self._visitor.press(name, then=lambda name=name: self._eye.is_chosen(name))  # type: ignore[misc]
        if self._person.also:
            self._keep("also")

    def _choose_hand_over(self, choice: HandOver) -> None:
        card = f"choose-{choice.value}"
        self._visitor.press(card, then=lambda: self._eye.is_chosen(card))
        if choice is HandOver.NAMED and self._eye.sees("letter-signature"):
            self._visitor.await_sight(lambda: self._person.given_name in self._eye.text("letter-signature"))

    def _write_message(self, message: str) -> None:
        """The letter shows it while it is written, and the whole letter can be read with it."""
        self._fill("choose-message", message)
        self._visitor.await_sight(lambda: self._eye.text("letter-message") == message)
        self._visitor.press("choose-letter", then=lambda: self._eye.sees("text-message") and self._eye.text("text-message") == message)
        self._visitor.press("close-reading", then=lambda: not self._eye.sees("close-reading"))

    def _answer_news(self, email: str) -> None:
        answer = "choose-news-yes" if email else "choose-news-no"
        self._visitor.press(answer, then=lambda: self._eye.is_chosen(answer))
        if email:
            self._fill("choose-email", email)

    def _rethink(self) -> None:
        """Back, another language, and on again: everything typed must still be there."""
        self._visitor.press("back", then="you-next")
        self._speak(self._person.changes_to)
        kept = self._details
        self._visitor.await_sight(lambda: all(self._eye.text(f"you-{name}") == text for name, text in kept.items()))
        self._visitor.press("you-next", then="choose-sign")

    def _correct(self) -> None:
        """The form is back with all that was typed; only the name is typed anew."""
        self._visitor.press("thanks-correct", then="correcting")
        self._keep("correcting")
        self._visitor.empty("you-given_name")
        self._fill("you-given_name", self._person.given_name)
        self._visitor.press("you-next", then="choose-sign")
        self._visitor.press("choose-sign", then="thanks-next")
        self._keep("corrected")

    # --- the ends -------------------------------------------------------------------------------------------------

    def _take_thanks(self) -> None:
        if not self._visitor.has_photographed("thanks", self._language):
            self._keep("thanks")
            self._visitor.press("thanks-show-code", then="thanks-code")
            self._keep("code")
        code = self._note_code() if self._person.withdraws else ""
        self._visitor.press("thanks-next", then=HOME)
        if code:
            self._withdraw(code)

    def _note_code(self) -> str:
        if not self._eye.sees("thanks-code"):
            self._visitor.press("thanks-show-code", then="thanks-code")
        return self._eye.text("thanks-code")

    def _withdraw(self, code: str) -> None:
        """Nobody there can say whether anything was signed with it."""
        self._speak(self._person.ends_in)
        self._visitor.press("attract-withdraw", then="withdraw-code")
        self._visitor.fill("withdraw-code", code)
        self._keep("withdraw")
        self._visitor.press("withdraw-send", then="withdraw-done")
        self._keep("withdrawn")
        self._visitor.press("close-reading", then=HOME)

    def _leave(self) -> None:
        """Nobody touches the window any more: it warns, then it erases."""
        self._visitor.await_sight("idle-warning")
        self._keep("idle")
        self._visitor.await_sight(lambda: self._eye.sees(HOME) and not self._eye.sees("idle-warning"))

    # --- by their own means ---------------------------------------------------------------------------------------

    def _fill(self, field: str, text: str) -> None:
        self._visitor.fill(field, text, on_screen=self._person.means is Means.SCREEN)

    def _keep(self, page: str, campaign: str = "") -> None:
        self._visitor.photograph(f"{page}-{campaign}" if campaign else page, self._language)
