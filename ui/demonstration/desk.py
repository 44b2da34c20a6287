"""The organisers at their desk: a campaign from an empty folder to a list that is handed over, by mouse and keyboard alone."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.bootstrap import RESOURCES
from kiosk.bootstrap.device import new_station
from kiosk.domain.campaign import Event, HandOver, Manifest, Purpose
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from ui.demonstration.eye import Eye
from ui.demonstration.stage import PIN
from ui.demonstration.visitor import Visitor
from ui.desk.doors import DeskDoors
from ui.desk.window import DeskSettings, DeskWindow

LANGUAGE: Final = "en"
"""Of the desk's pages; `kioskctl` speaks it, too."""

_RALLY: Final = Event(id="5a" * 16, name="Place de la République", place="Paris", date="2026-11-28", timezone="Europe/Paris")
_ORGANISATION: Final = {
    "name": "Ligue de la place",
    "street": "12 rue de l’Exemple",
    "city": "75014 Paris",
    "email": "droits@example.org",
}
_CAMPAIGN: Final = {
    "title": "Release them",
    "ask": "We ask for their release.",
    "recipient": "The minister",
    "text": "They are held without a trial.",
}
_TABLETS: Final = {
    "A": (("Ava", "Karimi"), ("Zoé", "Martin"), ("Sara", "Ahmadi")),
    "B": (("Ava", "Karimi"), ("آوا", "کریمی"), ("Test", "Test")),
    "C": (("Mina", "Rezaei"),),
}
"""Who signs on which tablet: one comes twice, one is no name, and one takes it back."""

_WAY_OUT: Final = "desk-leave"
_TAKES_BACK: Final = ("A", 2)
_LOST_BYTES: Final = 50
_STARTED: Final = 60_000
"""Milliseconds that another process of the program may take until it shows something."""

_COPIED: Final = 300_000
"""Milliseconds that the whole program may take onto a stick, and back from it."""


class DeskNumbers(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk said, as it stood on the screen: of each file brought in, of a withdrawal, of the delivery; and the rows of its CSV."""

    files: tuple[str, ...]
    withdrawn: str
    delivered_rows: int
    state: str


WANTED: Final = DeskNumbers(
    files=("Waits", "Waits", "Not taken in", "Was here already"),
    withdrawn="1 signature withdrawn",
    delivered_rows=3,
    state="Handed over",
)
"""What has to come out, of six signatures: one is a duplicate, one is no name, one is taken back."""


@dataclass(frozen=True)
class Tablet:
    """A device that people signed on: its id, its batch on a stick of its own, and the receipt code of each signature."""

    id: str
    batch: Path
    codes: tuple[str, ...]


class Desk:
    """Plays the organisers in `folder`, which is empty, before a window that `visitor` sees."""

    def __init__(self, visitor: Visitor, folder: Path) -> None:
        self._visitor = visitor
        self._eye = visitor.eye
        self._folder = folder
        self._passphrase = secrets.token_urlsafe(24)
        self._files: list[str] = []

    def play(self) -> DeskNumbers:
        """The whole cycle; raises `Mishap` where something did not work."""
        pack = self._first_hour()
        tablets = {label: _collected(self._folder, pack, label, people) for label, people in _TABLETS.items()}
        whole = tablets["C"].batch.read_bytes()
        tablets["C"].batch.write_bytes(whole[:-_LOST_BYTES])
        self._take_in(tablets.values())
        self._approve(tablets["A"], tablets["B"])
        self._bring_in(tablets["A"].batch)  # once more: it is known already
        self._review()
        label, number = _TAKES_BACK
        withdrawn = self._withdraw(tablets[label].codes[number])
        rows = self._deliver()
        state = self._hand_over()
        self._look_around()
        return DeskNumbers(files=tuple(self._files), withdrawn=withdrawn, delivered_rows=rows, state=state)

    # --- the first hour ---------------------------------------------------------------------------------------------

    def _first_hour(self) -> Path:
        """From nothing to an open desk; the campaign file that was written on a stick."""
        visitor = self._visitor
        self._see("door", "door-begin")
        visitor.press("door-begin", then="hour-organise")
        for field, text in _ORGANISATION.items():
            visitor.fill(f"hour-{field}", text)
        visitor.press("hour-country-FR", then="hour-organise")
        self._replace("hour-folder", str(self._folder / "organisation"))
        self._see("first-hour", "hour-organise")
        visitor.press("hour-organise", then="hour-passphrase")
        self._make_key()
        visitor.press("hour-make-database", then="hour-title")
        for field, text in _CAMPAIGN.items():
            visitor.fill(f"hour-{field}", text)
        self._see("first-campaign", "hour-make-campaign")
        visitor.press("hour-make-campaign", then="hour-tried")
        visitor.await_sight(self._shows_the_kiosk, limit=_STARTED)
        self._see("try", "preview-screen")
        visitor.press("hour-tried", then="hour-stick")
        return self._open_desk()

    def _make_key(self) -> None:
        visitor = self._visitor
        for field in ("hour-passphrase", "hour-passphrase-again"):
            visitor.fill(field, self._passphrase)
        visitor.press("hour-make-key", then="hour-fingerprint")
        self._see("key", "hour-fingerprint")
        visitor.press("hour-printed", then=lambda: self._can_press("hour-go-on"))
        visitor.press("hour-go-on", then="hour-make-database")

    def _open_desk(self) -> Path:
        visitor, stick = self._visitor, self._folder / "stick"
        stick.mkdir()
        visitor.fill("hour-stick", str(stick))
        visitor.press("hour-write-stick", then=lambda: self._eye.sees("work-stop") or self._eye.sees("hour-outcome"))
        visitor.await_sight("hour-outcome", limit=_COPIED)
        self._see("sticks", "hour-outcome")
        visitor.press("hour-finish", then="door-passphrase")
        visitor.fill("door-passphrase", self._passphrase)
        visitor.press("door-open", then="overview-none")
        return next(stick.glob("*.campaign"))

    # --- what comes in ----------------------------------------------------------------------------------------------

    def _take_in(self, tablets: Iterable[Tablet]) -> None:
        for tablet in tablets:
            self._bring_in(tablet.batch)

    def _bring_in(self, batch: Path) -> None:
        self._visitor.press("desk-intake", then="intake-place")
        self._replace("intake-place", str(batch))
        self._visitor.await_sight(lambda: self._can_press("intake-take"))
        self._visitor.press("intake-take", then=lambda: batch.name in self._eye.text("intake-file-0"))
        self._visitor.await_sight("intake-outcome")
        self._files.append(self._eye.text("intake-result-0"))
        self._see("intake", "intake-outcome")

    def _approve(self, *tablets: Tablet) -> None:
        self._visitor.press("desk-devices", then=f"devices-approve-{tablets[0].id}")
        self._see("devices", f"devices-approve-{tablets[0].id}")
        for tablet in tablets:
            button = f"devices-approve-{tablet.id}"
            self._visitor.await_sight(lambda button=button: self._can_press(button))  # type: ignore[misc]
            self._visitor.press(button, then=lambda button=button: not self._eye.sees(button))  # type: ignore[misc]
            # What waits of it is taken in, after which the rows are shown anew: a press in that moment would be lost.
            waits = f"devices-note-{tablet.id}-1"
            self._visitor.await_sight(lambda waits=waits: not self._eye.sees(waits))  # type: ignore[misc]

    # --- what is done with it ---------------------------------------------------------------------------------------

    def _review(self) -> None:
        """What is no name does not count, and whoever signed twice stays a duplicate: one key for each."""
        self._visitor.press("desk-review", then=lambda: self._can_press("review-exclude"))
        self._see("review-name", "review-exclude")
        self._visitor.strike(Qt.Key.Key_X, then=lambda: self._eye.text("review-progress") == "2 of 2" and self._can_press("review-keep"))
        self._see("review-duplicate", "review-keep")
        self._visitor.strike(Qt.Key.Key_K, then="review-none")

    def _withdraw(self, code: str) -> str:
        self._visitor.press("desk-persons", then="persons-asked")
        self._visitor.fill("persons-asked", code)
        self._visitor.press("persons-withdraw", then="persons-outcome")
        self._see("persons", "persons-outcome")
        return self._eye.text("persons-outcome").partition(".")[0]  # where the code must be given again follows

    def _deliver(self) -> int:
        """Freeze the list for the recipient; how many names are in it."""
        visitor, place = self._visitor, self._folder / "list"
        visitor.press("desk-deliveries", then=lambda: self._first("deliveries-begin-") != "")
        visitor.press(self._first("deliveries-begin-"), then="deliveries-review")
        self._replace("deliveries-folder", str(place))
        visitor.press("deliveries-freeze", then=lambda: self._does_what_it_asked("deliveries-freeze"))
        visitor.press("deliveries-freeze", then="deliveries-hand-over")
        self._see("deliveries", "deliveries-hand-over")
        (table,) = place.rglob("*.csv")
        return len(table.read_text(encoding="utf-8-sig").splitlines()) - 1

    def _hand_over(self) -> str:
        visitor = self._visitor
        before = self._eye.text("deliveries-state")
        visitor.press("deliveries-hand-over", then="hand-receiver")
        visitor.fill("hand-receiver", "The minister’s office")
        self._see("hand-over", "hand-record")
        visitor.press("hand-record", then=lambda: self._eye.text("deliveries-state") not in ("", before))
        visitor.press("desk-overview", then=lambda: not self._eye.sees("overview-none"))
        self._see("overview", "desk-overview")
        visitor.press("desk-deliveries", then="deliveries-state")
        return self._eye.text("deliveries-state")

    def _look_around(self) -> None:
        """Every page once, and a dialog that asks for files."""
        for name in [item.objectName() for item in self._eye.shown() if item.objectName().startswith("desk-")]:
            if name != _WAY_OUT:
                self._visitor.press(name, then=lambda name=name: self._is_chosen(name))  # type: ignore[misc]
                self._see(f"page-{name.removeprefix('desk-')}", name)
        self._visitor.press("desk-intake", then="intake-files")
        self._visitor.press("intake-files", then=lambda: self._dialogs() != [])
        for dialog in self._dialogs():
            dialog.close()

    # --- hands and eyes ---------------------------------------------------------------------------------------------

    def _replace(self, field: str, text: str) -> None:
        self._visitor.await_sight(field)
        if self._eye.text(field):
            self._visitor.empty(field)
        self._visitor.fill(field, text)

    def _see(self, page: str, name: str) -> None:
        self._visitor.await_sight(name)
        self._visitor.photograph(f"desk-{page}", LANGUAGE)

    def _shows_the_kiosk(self) -> bool:
        """Whether the process that plays the kiosk has drawn a page of it."""
        screen = self._eye.find("preview-screen")
        return screen is not None and bool(screen.property("drawn"))

    def _can_press(self, name: str) -> bool:
        item = self._eye.find(name)
        return item is not None and item.isEnabled()

    def _does_what_it_asked(self, name: str) -> bool:
        """Whether a button that asks before it does something waited long enough for another press."""
        item = self._eye.find(name)
        return item is not None and bool(item.property("ready"))

    def _is_chosen(self, name: str) -> bool:
        item = self._eye.find(name)
        return item is not None and bool(item.property("checked"))

    def _dialogs(self) -> list[QWindow]:
        """The windows beside the desk's own."""
        return [window for window in QGuiApplication.topLevelWindows() if window.isVisible() and window != self._eye.window]

    def _first(self, beginning: str) -> str:
        """The first item on the screen whose name begins so; nothing where there is none."""
        return next((item.objectName() for item in self._eye.shown() if item.objectName().startswith(beginning)), "")


@contextmanager
def open_desk(folder: Path) -> Iterator[Eye]:
    """The same window as the program opens, which remembers nothing of an earlier one."""
    desk = DeskWindow(DeskSettings(resources=RESOURCES, language=LANGUAGE, remembered=folder / "desk.ini"), DeskDoors())
    try:
        desk.window.requestActivate()
        yield Eye(desk.window)
    finally:
        desk.close()


def _collected(folder: Path, pack: Path, label: str, people: Sequence[tuple[str, str]]) -> Tablet:
    """What a tablet brings back from the rally."""
    stick = folder / f"from {label}"
    stick.mkdir()
    with new_station(folder / label, pack, PIN, label) as station:
        station.choose_event(_RALLY)
        (manifest,) = station.manifests()
        codes = tuple(station.sign(_draft(manifest, *person)).code for person in people)
        return Tablet(station.status().device, Path(station.export(stick).path), codes)


def _draft(manifest: Manifest, given: str, family: str) -> Draft:
    """Somebody who tells all that the campaign asks, and agrees to what it needs."""
    answers = {
        FieldName.GIVEN_NAME: given,
        FieldName.FAMILY_NAME: family,
        FieldName.EMAIL: f"{given}.{family}@example.org" if given.isascii() else "",
        FieldName.POSTAL_CODE: "75014",
        FieldName.COUNTRY: "FR",
        FieldName.CITY: "Paris",
    }
    language = manifest.languages[0]
    return Draft(
        campaign=manifest.campaign_id,
        screen_language=language,
        text_language=language,
        fields={name: text for name, text in answers.items() if name in manifest.fields and text},
        hand_over={recipient.id: HandOver.NAMED for recipient in manifest.recipients},
        consents={one.purpose: one.purpose is Purpose.SIGN for one in manifest.consents},
        age=True,
    )
