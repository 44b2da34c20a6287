"""A walk through every page of the kiosk with one campaign in one language; whoever walks along looks at each page."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from tests.ui.stage import LETTER, OPEN_LETTER, PETITION, SAMPLES, Person

SIZES: Final = ((1024, 600), (1280, 800), (800, 1280))
LANGUAGES: Final = ("fr", "en", "fa", "ar", "ckb")

_FIELDS: Final = ("given_name", "family_name", "postal_code", "title", "organisation")
ANSWERS: Final = {
    "fr": ("Élodie", "Lefèvre-Montgolfier", "75014", "Maire", "Ville de Montgolfier"),
    "en": ("Ava", "Whitfield", "75011", "Member of Parliament", "House of Commons"),
    "fa": ("شیرین", "موسوی‌زاده", "۷۵۰۱۵", "نویسنده", "کانون نویسندگان"),
    "ar": ("ليلى", "عبد الرحمن", "75012", "رئيسة بلدية", "بلدية المثال"),
    "ckb": ("ژیان", "ڕەسووڵزادە", "٧٥٠١٦", "شاعیر", "یەکێتیی نووسەران"),
}

_FOUND: Final = {"fr": "mardi", "en": "tuesday", "fa": "سه شنبه"}
"""What is looked for in the library; a screen whose language the articles do not have shows them in French."""

Look = Callable[[str], None]
"""Called with the name of each page when it is on the screen."""


def walk_as_beginner(person: Person, language: str, look: Look) -> None:
    """Before there is a device: the size of the screen, then practice on the program's own campaign, to thanks and back."""
    person.press(f"language-{language}")
    look("screen")
    person.press("screen-ok")
    look("set-up")
    person.press("practise")
    person.wait(lambda: person.sees("attract-sign"))
    look("practice-attract")
    person.press("attract-sign")
    person.touch("you-given_name")
    look("practice-you")
    _tell(person, language)
    person.press("you-next")
    look("practice-choose")
    _decide(person)
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    look("practice-thanks")
    person.press("practice-end")


def walk_through_set_up(person: Person, pack: Path, language: str, look: Look) -> None:
    """A new device, past a file that is not there, to the PIN; no device is made."""
    person.press(f"language-{language}")
    look("screen")
    person.press("screen-ok")
    look("set-up")
    person.type(f"{pack.parent}/none.campaign\r")
    person.wait(lambda: person.sees("setup-trouble"))
    look("set-up-refused")
    person.fill("setup-pack", str(pack))
    person.press("setup-next")
    person.wait(lambda: person.sees("setup-same"))
    look("set-up-compare")
    person.press("setup-same")
    look("set-up-pin")
    person.type("Tablet 7\r482915\r482916\r")
    look("set-up-other-pin")


def walk_everywhere(person: Person, language: str, look: Look, campaigns: Sequence[str] = SAMPLES) -> None:
    """Through every page of a kiosk that was just opened. A page that is new is met here by one more line."""
    walk_to_signing(person, language, _in("start", look))
    walk_past_the_look(person, language, _in("start", look))
    for campaign in campaigns:
        walk_as_signer(person, campaign, language, _in(campaign, look))
    walk_with_several(person, language, _in("several", look))
    walk_as_child(person, language, _in("child", look))
    walk_as_volunteer(person, language, _in("volunteer", look))


def _in(part: str, look: Look) -> Look:
    return lambda page: look(f"{part}-{page}")


def walk_to_signing(person: Person, language: str, look: Look) -> None:
    """From the locked device to the attract page, past a wrong PIN."""
    person.press(f"language-{language}")
    look("pin")
    person.write("pin-field", "000000")
    person.press("pin-ok")
    person.wait(lambda: person.sees("pin-trouble"))
    look("pin-wrong")
    _forget(person, look)
    person.unlock()


def _forget(person: Person, look: Look) -> None:
    """What there is for whoever has forgotten the PIN."""
    person.press("pin-forgotten")
    person.wait(lambda: person.sees("recovery-ok"))
    look("recovery")
    person.write("recovery-folder", "/no/such/folder")
    for way in ("copy", "answer"):
        person.press(f"recovery-{way}")
        look(f"recovery-{way}")
    person.write("recovery-code", "ABCD")
    person.write("recovery-pin", "739164")
    person.write("recovery-pin-again", "739164")
    person.press("recovery-ok")
    person.wait(lambda: person.sees("recovery-trouble"))
    look("recovery-trouble")
    person.press("close-reading")


def walk_past_the_look(person: Person, language: str, look: Look) -> None:
    """What a signer may want of the screen."""
    person.press(f"language-{language}")
    person.press("look")
    look("look")
    person.press("look-done")


def walk_as_child(person: Person, language: str, look: Look) -> None:
    """To the page for somebody who is too young, and back."""
    person.press(f"campaign-{LETTER}")
    person.press(f"language-{language}")
    person.press("attract-sign")
    _tell(person, language)
    person.press("you-next")
    person.press("choose-too-young")
    look("too-young")
    person.press("too-young-next")


def walk_as_signer(person: Person, campaign: str, language: str, look: Look) -> None:
    """From the attract page to thanks and back, over every question and every complaint."""
    person.press(f"campaign-{campaign}")
    person.press(f"language-{language}")
    look("attract")
    for name in ("text", "notice"):
        person.press("attract-read" if name == "text" else "attract-notice")
        look(f"read-{name}")
        person.press("close-reading")
    if person.sees("attract-articles"):
        walk_as_reader(person, language, look)
    person.touch("attract-sign")
    person.press(f"language-{language}")
    person.touch("you-given_name")
    look("you-keyboard")
    person.type("\r")
    person.press("you-next")
    look("you-incomplete")
    _tell(person, language)
    look("you-filled")
    person.press("you-next")
    look("choose")
    person.press("choose-news-yes")
    person.press("choose-sign")
    look("choose-incomplete")
    _decide(person)
    look("choose-decided")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    look("thanks")
    person.press("thanks-show-code")
    look("thanks-code")
    person.press("thanks-next")


def walk_with_several(person: Person, language: str, look: Look) -> None:
    """Three campaigns at once, with every complaint; then a correction; then a withdrawal by its code."""
    person.press(f"campaign-{PETITION}")
    person.press(f"language-{language}")
    person.press("attract-sign")
    _tell(person, language)
    person.press("you-next")
    for slug in (LETTER, OPEN_LETTER):
        person.press(f"also-{slug}")
    look("also")
    person.press("choose-consent")
    person.press("choose-sign")
    look("also-incomplete")
    person.press(f"also-{LETTER}-counted-high")
    person.press(f"also-{OPEN_LETTER}-named-high")
    look("also-decided")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    look("thanks-for-several")
    person.press("thanks-show-code")
    look("thanks-code-for-several")
    person.press("thanks-correct")
    look("correcting-you")
    person.press("you-next")
    look("correcting-choose")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    look("corrected")
    person.press("thanks-show-code")
    look("corrected-code")
    code = person.text("thanks-code")
    person.press("thanks-next")
    _withdraw(person, language, code, look)


def _withdraw(person: Person, language: str, code: str, look: Look) -> None:
    person.press(f"language-{language}")
    person.press("attract-withdraw")
    look("withdraw")
    person.touch("withdraw-code")
    look("withdraw-keyboard")
    person.type("ABCD\r")
    person.wait(lambda: bool(person.find("withdraw-code").parentItem().property("problem")))
    look("withdraw-wrong")
    person.fill("withdraw-code", code)
    person.press("withdraw-send")
    person.wait(lambda: person.sees("withdraw-done"))
    look("withdraw-done")
    person.press("close-reading")


def walk_as_reader(person: Person, language: str, look: Look) -> None:
    """Through the library: everything, what is found and what is not, one post, and back to the attract page."""
    person.press("attract-articles")
    look("library")
    person.touch("library-search")
    look("library-keyboard")
    person.write("library-search", _FOUND.get(language, _FOUND["fr"]))
    look("library-found")
    person.press_first("post-")
    look("library-post")
    person.press("library-back")
    person.write("library-search", "xyz")
    look("library-nothing")
    person.press("library-close")


def walk_as_volunteer(person: Person, language: str, look: Look) -> None:
    """Through the hidden corner to the volunteer's page and back."""
    person.hold("corner")
    person.press(f"language-{language}")
    look("corner")
    person.unlock()
    person.wait(lambda: person.find("volunteer-quit").isEnabled())
    look("volunteer")
    person.write("volunteer-folder", "/no/such/folder")
    person.press("volunteer-export")
    person.wait(lambda: person.sees("volunteer-trouble"))
    look("volunteer-trouble")
    person.press("volunteer-read-out")
    look("read-out")
    person.press("close-reading")
    person.press("volunteer-total")
    person.wait(lambda: person.sees("total-signatures"))
    look("total")
    person.press("close-reading")
    person.press("volunteer-request")
    look("request")
    person.press("close-reading")
    person.press("volunteer-diagnose")
    person.wait(lambda: person.sees("diagnostic-text"))
    look("diagnostic")
    person.press("close-reading")
    person.press("volunteer-remove")
    person.wait(lambda: person.sees("remove-pin"))
    look("remove")
    person.press("close-reading")
    person.press("volunteer-close")
    person.wait(lambda: person.sees("closing-cancel"))
    look("closing")
    person.press("closing-cancel")
    person.press("volunteer-other-event")
    look("other-event")
    person.press("volunteer-event-leave")
    person.press("volunteer-back")


def _tell(person: Person, language: str) -> None:
    for field, text in zip(_FIELDS, ANSWERS[language], strict=True):
        if person.sees(f"you-{field}"):
            person.write(f"you-{field}", text)
    person.press("you-country-other")
    person.write("you-country-search", {"fr": "pays", "en": "neth", "fa": "هل", "ar": "هول", "ckb": "هۆڵ"}[language])
    person.press("you-country-NL")


def _decide(person: Person) -> None:
    person.press("choose-named")
    person.press("choose-news-no")
    person.press("choose-consent")
