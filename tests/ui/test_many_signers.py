"""Five hundred people at one window: memory stays as it is, and nobody meets anything of the one before."""

import gc

import psutil
import pytest
from PySide6.QtGui import QImage

from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, Person
from tests.ui.traces import Traces

SIGNERS = 500
SETTLED = 50
"""After so many, what is made once has been made."""


def name_of(number: int) -> str:
    """A name that occurs nowhere else."""
    return "Zq" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}") + "x"


def blank_form(person: Person) -> QImage:
    """What the next person sees before they type; the cursor is not looked at."""
    person.press("language-en")
    person.press("attract-sign")
    person.window.activeFocusItem().setProperty("cursorVisible", False)
    stage.rest()
    return person.window.grabWindow()


def sign(person: Person, number: int) -> None:
    for field, text in (("given_name", name_of(number)), ("family_name", name_of(number) + "family"), ("postal_code", "75011")):
        person.write(f"you-{field}", text)
    person.press("you-next")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-next")


def memory() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)


@pytest.mark.long
def test_five_hundred_signers_leave_nothing_and_need_no_more_memory(signer: Person) -> None:
    before, first = 0, blank_form(signer)
    for number in range(SIGNERS):
        if number == SETTLED:
            before = memory()
        sign(signer, number)
        assert blank_form(signer) == first, f"signer {number} is still to be seen"
        assert Traces(signer.kiosk).of(name_of(number)) == [], f"signer {number} is still there"
    after = memory()
    print(f"{before / 2**20:.0f} MiB after {SETTLED} signers, {after / 2**20:.0f} MiB after {SIGNERS}")
    assert after < 1.1 * before


@pytest.mark.long
def test_somebody_who_is_still_there_is_noticed(at_window: Open) -> None:
    person = at_window()
    person.unlock()
    person.press(f"campaign-{PETITION}")
    person.press("attract-sign")
    person.write("you-given_name", name_of(1))
    stage.settle()
    assert Traces(person.kiosk).of(name_of(1)) != []
