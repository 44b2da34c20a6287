"""A walk through every page and sheet of the desk in one language; whoever walks along looks at each page."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.bootstrap import RESOURCES
from kiosk.office import campaigns
from tests.ui.desk.campaigning import CODE, DRAWN, Campaigning
from tests.ui.desk.conftest import PASSPHRASE, Organiser, enter
from tests.ui.desk.test_delivering import freeze
from tests.ui.desk.test_editor import fill, leave, show_campaigns
from tests.ui.desk.test_events import look as look_at_events
from tests.ui.desk.test_first_hour import make_key, organise, write_campaign
from tests.ui.desk.test_importing import bring_in, code_on
from tests.ui.desk.test_letters import keep, type_letter
from tests.ui.desk.test_preview import wait_for_kiosk
from tests.ui.desk.test_saving import save
from tests.ui.walk import Look

SIZES: Final = ((1024, 600), (1280, 800), (1920, 1080))
LANGUAGES: Final = ("fr", "en", "fa")

PAGES: Final = (
    *("overview", "campaigns", "intake", "letters", "devices", "square", "signatures", "review"),
    *("deliveries", "contacts", "persons", "keeping", "helpers"),
)


def walk_through_first_hour(person: Organiser, folder: Path, look: Look) -> None:
    """The way in, a lost key, and each step from an empty folder to a stick."""
    look("desk-door")
    person.press("door-write")
    person.wait(lambda: person.sees("campaigns-folder"))
    look("desk-writing")
    person.press("writing-leave")
    person.press("door-return")
    look("desk-return-sheet")
    person.press("return-by-shares")
    look("desk-return-shares")
    person.press("return-leave")
    person.press("door-begin")
    look("desk-hour-organisation")
    person.press("hour-leave")
    organise(person, folder / "ligue")
    look("desk-hour-key")
    make_key(person, again="another")
    look("desk-hour-key-differs")
    person.fill("hour-passphrase-again", PASSPHRASE)
    person.press("hour-make-key")
    person.wait(lambda: person.sees("hour-fingerprint"))
    look("desk-hour-paper")
    person.press("hour-divide")
    person.wait(lambda: person.sees("hour-shares-written"))
    look("desk-hour-shares")
    person.press_surely("hour-forget-shares")
    person.wait(lambda: not person.sees("hour-shares-written"))
    person.press("hour-printed")
    person.press("hour-go-on")
    look("desk-hour-database")
    person.press("hour-server")
    look("desk-hour-server")
    person.press("hour-embedded")
    person.press("hour-make-database")
    person.wait(lambda: person.sees("hour-title"))
    look("desk-hour-campaign")
    write_campaign(person)
    wait_for_kiosk(person)
    look("desk-hour-try")
    person.press("hour-tried")
    person.wait(lambda: person.sees("hour-stick"))
    look("desk-hour-sticks")
    (folder / "stick").mkdir()
    person.write("hour-stick", str(folder / "stick"))
    person.press("hour-write-stick")
    person.wait(lambda: person.sees("hour-outcome"))
    look("desk-hour-written")


def walk_with_nothing(person: Organiser, place: Campaigning, look: Look) -> None:
    """Past a wrong passphrase to each page while nobody has signed."""
    enter(person, place.empty, place.key, "wrong")
    look("desk-door-refused")
    person.write("door-passphrase", PASSPHRASE)
    person.press("door-open")
    person.wait(lambda: person.sees("desk-overview"))
    for page in PAGES:
        person.press(f"desk-{page}")
        look(f"desk-empty-{page}")


def walk_at_work(person: Organiser, place: Campaigning, look: Look) -> None:
    """Through each page in the middle of a campaign."""
    enter(person, place.database, place.key)
    for page in PAGES:
        person.press(f"desk-{page}")
        _AT_WORK[page](person, place, lambda part: look(f"desk-{part}"))
    person.press("desk-leave")
    person.wait(lambda: person.sees("door-open"))
    look("desk-locked")


def _overview(person: Organiser, place: Campaigning, look: Look) -> None:
    person.wait(lambda: bool(person.names("overview-counted-")))
    look("overview")
    person.press(person.names("overview-save-")[0])
    save(person, place.folder / "numbers")
    look("numbers-saved")
    person.press("saving-leave")
    look_at_events(person)
    look("events")
    person.press("events-page-0")
    save(person, place.folder / "missing" / "pages")
    look("page-refused")
    person.press("saving-leave")
    person.press(person.names("events-proposal-")[0])
    look("events-chosen")
    person.press("events-merge")
    person.wait(lambda: person.sees("events-outcome"))
    look("events-merged")
    person.press("close-reading")


def _campaigns(person: Organiser, place: Campaigning, look: Look) -> None:
    (place.folder / "campaigns").mkdir()
    campaigns.copy_in(place.folder / "campaigns", RESOURCES / "campaigns" / "call-to-action")
    show_campaigns(person, place.folder / "campaigns")
    look("campaigns")
    person.press("campaigns-new")
    look("campaigns-new")
    person.press("close-reading")
    person.wait(lambda: person.sees("campaign-open-call-to-action"))
    person.press("campaign-open-call-to-action")
    person.wait(lambda: person.sees("preview-screen"))
    wait_for_kiosk(person)
    for page in ("text", "general", "recipients", "asked", "notice", "rallies", "pictures", "briefings"):
        person.press(f"editor-{page}")
        look(f"campaign-{page}")
    person.press("editor-large")
    look("campaign-kiosk")
    person.press("editor-preview")
    person.press("editor-text")
    fill(person, "texts/fr.toml", "ask", "")
    look("campaign-missing")
    person.press("editor-finish")
    person.wait(lambda: person.sees("missing-0"))
    look("campaign-finish")
    person.press("editor-undo")
    person.wait(lambda: person.find("finish-build").isEnabled())
    person.press("finish-build")
    person.wait(lambda: person.sees("finish-outcome"))
    look("campaign-built")
    leave(person)


def _intake(person: Organiser, place: Campaigning, look: Look) -> None:
    bring_in(person, place.stick)
    look("intake")
    person.press(person.names("intake-answer-")[0])
    person.wait(lambda: person.sees("answer-code") and code_on(person) != "")
    look("intake-answer")
    person.press("close-reading")


def _letters(person: Organiser, _: Campaigning, look: Look) -> None:
    person.wait(lambda: person.sees("enter-given_name"))
    look("letters")
    person.press("letters-keep")
    look("letters-missing")
    type_letter(person)
    keep(person)
    look("letters-kept")


def _devices(person: Organiser, _: Campaigning, look: Look) -> None:
    person.wait(lambda: bool(person.names("devices-approve-")))
    look("devices")


def _square(person: Organiser, place: Campaigning, look: Look) -> None:
    person.drop("square-place", place.photographs)
    person.wait(lambda: person.sees("square-total"))
    look("square")


def _signatures(person: Organiser, _: Campaigning, look: Look) -> None:
    person.wait(lambda: person.sees("signature-0"))
    look("signatures")
    person.press("signatures-source")
    look("signatures-picker")
    person.press("signatures-source-paper")
    person.wait(lambda: person.sees("signatures-none"))
    look("signatures-none")
    person.press("signatures-source")
    person.press("signatures-source-all")
    person.write("signatures-sought", DRAWN)
    person.wait(lambda: person.sees("signature-0") and not person.sees("signature-1"))
    person.press("signature-0")
    person.wait(lambda: person.sees("signature-ink"))
    look("signature")
    person.press("close-reading")


def _review(person: Organiser, _: Campaigning, look: Look) -> None:
    for why in ("test", "same-name", "shared-address"):
        person.wait(lambda: person.sees("review-keep") and person.find("review-keep").isEnabled())
        look(f"review-{why}")
        if person.find("review-next").isEnabled():
            person.press("review-next")
    person.press("review-show-quarantine")
    person.wait(lambda: person.sees("quarantine-row-0"))
    look("review-quarantine")
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    look("review-alarms")
    person.press("alarm-mend-0")
    look("review-alarm-sure")


def _deliveries(person: Organiser, place: Campaigning, look: Look) -> None:
    person.wait(lambda: person.sees("deliveries-begin-parliament"))
    person.press("deliveries-begin-parliament")
    person.wait(lambda: person.sees("deliveries-review"))
    look("deliveries-draft")
    person.press("deliveries-review")
    person.wait(lambda: person.sees("draft-line-0"))
    look("draft")
    person.press("draft-show-messages")
    person.wait(lambda: person.sees("draft-approve-0"))
    look("draft-messages")
    person.press("draft-approve-0")
    person.wait(lambda: not person.sees("draft-approve-0"))
    person.press("draft-show-all")
    person.wait(lambda: person.sees("draft-line-0") and person.find("draft-leave-0").isEnabled())
    person.press("draft-leave-0")
    look("draft-reasons")
    person.press("draft-reason-test")
    person.wait(lambda: not person.sees("draft-reason-test") and person.find("draft-leave-0").isEnabled())
    look("draft-left-out")
    person.press("close-reading")
    freeze(person, place.folder / "list")
    look("deliveries-frozen")
    ready = person.text("deliveries-state")
    person.press("deliveries-hand-over")
    person.wait(lambda: person.sees("hand-receiver"))
    look("hand-over")
    person.press("hand-refused")
    person.write("hand-receiver", "The porter")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") != ready)
    look("deliveries-handed-over")
    person.press("deliveries-correct-0")
    person.wait(lambda: person.sees("hand-never"))
    look("hand-over-corrected")
    person.press("hand-never")
    person.press("hand-record")
    person.wait(lambda: person.sees("deliveries-state") and person.text("deliveries-state") == ready)
    look("deliveries-taken-back")


def _contacts(person: Organiser, _: Campaigning, look: Look) -> None:
    person.wait(lambda: person.sees("contacts-folder"))
    for system in [name.removeprefix("contacts-") for name in person.names("contacts-") if name in _SYSTEMS]:
        person.press(f"contacts-{system}")
        look(f"contacts-{system}")


_SYSTEMS: Final = ("contacts-civicrm-csv", "contacts-osdi")


def _persons(person: Organiser, _: Campaigning, look: Look) -> None:
    person.write("persons-asked", CODE)
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-facts-0"))
    look("persons-found")
    person.press("persons-withdraw")
    person.wait(lambda: person.sees("persons-outcome"))
    look("persons-withdrawn")


def _keeping(person: Organiser, _: Campaigning, look: Look) -> None:
    person.wait(lambda: not person.sees("keeping-none"))
    look("keeping")
    person.press("keeping-audit")
    person.wait(lambda: person.sees("keeping-outcome"))
    look("keeping-audited")


def _helpers(person: Organiser, place: Campaigning, look: Look) -> None:
    look("helpers")
    person.press("helpers-opening")
    person.write("helpers-name", "Leila")
    person.fill("helpers-folder", str(place.folder))
    for field in ("helpers-passphrase", "helpers-passphrase-again"):
        person.write(field, PASSPHRASE)
    person.press("helpers-write")
    person.wait(lambda: person.sees("helpers-outcome"))
    look("helpers-written")


_AT_WORK: Final[dict[str, Callable[[Organiser, Campaigning, Look], None]]] = {
    "overview": _overview,
    "campaigns": _campaigns,
    "intake": _intake,
    "letters": _letters,
    "devices": _devices,
    "square": _square,
    "signatures": _signatures,
    "review": _review,
    "deliveries": _deliveries,
    "contacts": _contacts,
    "persons": _persons,
    "keeping": _keeping,
    "helpers": _helpers,
}
