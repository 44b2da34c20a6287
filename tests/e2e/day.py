"""A volunteer's hands in a process of their own, so that it can be killed: `python -m tests.e2e.day DEVICE`.

Orders come line by line; everything is done at the real window by real events. Each thanks that was on the screen is told at
once (`thanked`), the end of an order by `done` and what the volunteer's page says.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.ui import stage
from tests.ui.stage import Person

FIRST: Final = "protesters-at-risk"
NAMES: Final = ("Ava", "Mina", "Élodie", "شیرین", "ليلى", "ژیان")


class Volunteer:
    """Somebody who runs the device and signs for everybody who comes."""

    def __init__(self, device: Path) -> None:
        self._person = Person(stage.open_window(device))
        self._signed = 0

    def obey(self, order: str, told: list[str]) -> None:
        orders: dict[str, Callable[..., None]] = {
            "set-up": self._set_up,
            "unlock": self._unlock,
            "add": self._add,
            "event": self._event,
            "back": self._back,
            "sign": self._sign,
            "enter": self._enter,
            "export": self._export,
            "acknowledge": self._acknowledge,
            "guess": self._guess,
            "ask": self._ask,
            "answer": self._answer,
            "close": self._close,
        }
        orders[order](*told)

    def said(self) -> dict[str, str]:
        """What can be read on the volunteer's page now."""
        names = ("volunteer-safety", "volunteer-outcome", "volunteer-trouble")
        return {name: self._person.text(name) for name in names if self._person.sees(name) and name != "volunteer-trouble"} | {
            "words": " ".join(self._person.words())
        }

    def _set_up(self, pack: str, pin: str) -> None:
        person = self._person
        person.press("language-en")
        person.press("screen-ok")
        person.type(f"{pack}\r")
        person.wait(lambda: person.sees("setup-same"))
        person.press("setup-same")
        person.type(f"Tablet 1\r{pin}\r{pin}\r")
        self._wait_for_page()

    def _unlock(self, pin: str) -> None:
        person = self._person
        person.press("language-en")
        person.write("pin-field", pin)
        person.press("pin-ok")
        person.wait(lambda: person.sees("attract-sign"))

    def _enter(self, pin: str) -> None:
        person = self._person
        person.hold("corner")
        person.wait(lambda: person.sees("pin-field"))
        person.write("pin-field", pin)
        person.press("pin-ok")
        self._wait_for_page()
        person.press("language-en")

    def _add(self, folder: str) -> None:
        self._do("volunteer-add-campaigns", folder)

    def _export(self, folder: str) -> None:
        self._do("volunteer-export", folder)

    def _acknowledge(self, folder: str) -> None:
        self._do("volunteer-acknowledge", folder)

    def _event(self) -> None:
        self._person.press_first("volunteer-event-")
        self._person.wait(lambda: self._person.find("volunteer-back").isEnabled())

    def _back(self) -> None:
        self._person.press("volunteer-back")
        self._person.wait(lambda: self._person.sees("attract-sign"))

    def _sign(self, number: str) -> None:
        person = self._person
        for _ in range(int(number)):
            campaign = (stage.PETITION, stage.CALL)[self._signed % 2]
            person.press(f"campaign-{campaign}")
            person.press("attract-sign")
            self._fill(NAMES[self._signed % len(NAMES)])
            person.press("you-next")
            person.press("choose-consent")
            person.press("choose-sign")
            person.wait(lambda: person.sees("thanks-next"))
            self._signed += 1
            print("thanked", flush=True)
            person.press("thanks-next")

    def _fill(self, name: str) -> None:
        for field, text in (("you-given_name", name), ("you-family_name", "Ahmadi"), ("you-postal_code", "75011")):
            if self._person.sees(field):
                self._person.write(field, text)

    def _do(self, what: str, folder: str) -> None:
        person = self._person
        person.fill("volunteer-folder", folder)
        person.press(what)
        person.wait(
            lambda: person.find("volunteer-quit").isEnabled() and (person.sees("volunteer-outcome") or person.sees("volunteer-trouble"))
        )

    def _guess(self, pin: str, number: str) -> None:
        """A wrong PIN, again and again."""
        person = self._person
        person.press("language-en")
        for _ in range(int(number)):
            person.write("pin-field", pin)
            person.press("pin-ok")
            person.wait(lambda: person.find("pin-ok").isEnabled() and person.sees("pin-trouble"))

    def _ask(self, folder: str) -> None:
        """Write the request for a way back in."""
        person = self._person
        person.press("pin-forgotten")
        person.wait(lambda: person.sees("recovery-ok"))
        person.write("recovery-folder", folder)
        person.press("recovery-ok")
        person.wait(lambda: person.sees("recovery-outcome"))

    def _answer(self, code: str, pin: str) -> None:
        """Open the device with the organisers' answer, which lies beside the request."""
        person = self._person
        person.press("recovery-answer")
        for name, text in (("code", code), ("pin", pin), ("pin-again", pin)):
            person.write(f"recovery-{name}", text)
        person.press("recovery-ok")
        person.wait(lambda: person.sees("attract-sign"))

    def _close(self) -> None:
        self._person.close()

    def _wait_for_page(self) -> None:
        self._person.wait(lambda: self._person.sees("volunteer-quit") and self._person.find("volunteer-quit").isEnabled())


def main() -> None:
    stage.prepare()
    volunteer = Volunteer(Path(sys.argv[1]))
    for line in sys.stdin:
        order, *told = json.loads(line)
        volunteer.obey(order, told)
        print("done", json.dumps({} if order == "close" else volunteer.said()), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
