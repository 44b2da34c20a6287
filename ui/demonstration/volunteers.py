"""What a volunteer does: opens the device by its PIN, exports, brings the acknowledgement, closes the kiosk."""

from pathlib import Path

from ui.demonstration.signers import HOME
from ui.demonstration.visitor import Visitor


class Volunteer:
    """The one who looks after the device."""

    def __init__(self, visitor: Visitor, pin: str, languages: tuple[str, ...]) -> None:
        self._visitor = visitor
        self._eye = visitor.eye
        self._pin = pin
        self._languages = languages

    def unlock(self) -> None:
        """Open the device, digit by digit."""
        self._visitor.await_sight("pin-ok")
        self._photograph("pin")
        self._give_pin(then=HOME)

    def enter(self) -> None:
        """Through the hidden corner to the volunteer's page."""
        self._visitor.hold("corner", then="pin-ok")
        self._give_pin(then="volunteer-export")
        self._photograph("volunteer")

    def export(self, stick: Path) -> None:
        """Everything that is not safe yet, to the stick."""
        self._choose_folder(stick)
        self._visitor.press("volunteer-export", then=lambda: any(stick.glob("*.batch")) and self._eye.sees("volunteer-outcome"))
        self._photograph("exported")

    def acknowledge(self, stick: Path) -> None:
        """What the organisers gave back on the stick."""
        self._choose_folder(stick)
        before = self._eye.text("volunteer-safety")
        self._visitor.press("volunteer-acknowledge", then=lambda: self._eye.text("volunteer-safety") != before)
        self._photograph("acknowledged")

    def go_back(self) -> None:
        """To the signers."""
        self._visitor.press("volunteer-back", then=HOME)

    def _give_pin(self, then: str) -> None:
        for number, digit in enumerate(self._pin, start=1):
            self._visitor.press(f"pin-{digit}", then=lambda number=number: len(self._eye.text("pin-field")) == number)  # type: ignore[misc]
        self._visitor.press("pin-ok", then=then)

    def _choose_folder(self, folder: Path) -> None:
        field = "volunteer-folder"
        if self._eye.text(field):
            self._visitor.empty(field)
        self._visitor.fill(field, str(folder))

    def _photograph(self, page: str) -> None:
        for language in self._languages:
            button = f"language-{language}"
            self._visitor.press(button, then=lambda button=button: self._eye.is_chosen(button))  # type: ignore[misc]
            self._visitor.photograph(page, language)
