"""How much a signer has to do, on paper: `python -m tests.bench keystrokes > docs/KEYSTROKES.md`.

The keystroke-level model of Card, Moran and Newell (1980) adds up what hands and head do. Here it is used to compare, with the
same fields and the same constants on every side; `tests/ui/test_keystrokes.py` presses the kiosk's own column on the real pages.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

K: Final = 0.28
P: Final = 1.10
M: Final = 1.35
GIVEN, FAMILY, POSTAL_CODE, TITLE, INSTITUTION = "Zahra", "Ahmadi", "75014", "Maire", "Ville de Lyon"

INTRODUCTION: Final = f"""# How much a signer has to do

An estimate by the keystroke-level model: S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for user performance
time with interactive systems", *Communications of the ACM* 23(7), 1980, pages 396-410. Operators, with that paper's constants:

| operator | what | seconds |
| --- | --- | --- |
| K | one key, by an average typist who is no secretary | {K} |
| P | to point at a target; on a touchscreen the touch is part of it: one tap | {P} |
| M | to get ready in mind for the next thing: one for each field, and one for each decision | {M} |

The paper measured mice and keyboards; fingers on glass differ, in the same way for every form below. So the columns compare, and
the seconds are no promise. Reading the text is the same everywhere and left out. Typed, wherever a form asks for it: "{GIVEN}",
"{FAMILY}", "{POSTAL_CODE}" (for the declaration also "{TITLE}" and "{INSTITUTION}"); the country is the one that stands there already.

* **Kiosk**: the pages of this program, as `tests/ui/test_keystrokes.py` presses them.
* **ODK form**: the same questions in ODK Collect, one on a screen: the form is started and chosen for every signer; for each
  question a tap into the field or on the answer and one to go on; a last one saves.
* **Web petition**: the same fields on one page of a usual petition site, open in a tablet's browser: scroll to the form, tap into
  the first field, tick, submit, leave the page that asks to share, back to the form. It has no choice between a name and a number,
  and no drawing.

"""


@dataclass(frozen=True)
class Task:
    """What is signed. `decisions`: answers on the kiosk's second screen that take a tap, beside the box and Sign."""

    name: str
    fields: tuple[str, ...] = (GIVEN, FAMILY, POSTAL_CODE)
    decisions: int = 0
    campaigns: int = 1


PLAIN: Final = Task("petition (execution spree)")
LETTER: Final = Task("letter, high risk (protesters at risk)", decisions=1)
OPEN_LETTER: Final = Task("open letter, high risk (release Narges Mohammadi)", decisions=1)
DECLARATION: Final = Task("declaration (joint declaration)", (GIVEN, FAMILY, TITLE, INSTITUTION))
BRIEFINGS: Final = Task("petition with a library (call to action)")
THREE: Final = Task("three at once (two petitions, the letter)", decisions=3, campaigns=3)
TASKS: Final = (PLAIN, LETTER, DECLARATION, BRIEFINGS, OPEN_LETTER, THREE)


@dataclass(frozen=True)
class Effort:
    """Taps beside typing, keys, thoughts."""

    taps: int
    keys: int
    thoughts: int

    @property
    def seconds(self) -> float:
        return P * self.taps + K * self.keys + M * self.thoughts

    def times(self, number: int) -> "Effort":
        return Effort(self.taps * number, self.keys * number, self.thoughts * number)


def kiosk(task: Task) -> Effort:
    """Sign; the fields, Next by its key; Next; the decisions; the box; Sign."""
    keys = sum(map(len, task.fields)) + len(task.fields) - 1
    return Effort(4 + task.decisions, keys, 1 + len(task.fields) + 1 + task.decisions)


def odk(task: Task) -> Effort:
    """Start, choose the form, go past its introduction; two taps a question; save. Once for each campaign."""
    questions = len(task.fields) + 4  # country, name or number, news, consent
    one = Effort(3 + 2 * questions + 1, sum(map(len, task.fields)), 1 + questions)
    return one.times(task.campaigns)


def web(task: Task) -> Effort:
    """Scroll, tap into the first field, the box, submit, leave the page about sharing, back to the form. Once for each campaign."""
    keys = sum(map(len, task.fields)) + len(task.fields) - 1
    return Effort(6, keys, 1 + len(task.fields) + 2).times(task.campaigns)


def table() -> Iterator[str]:
    """The comparison as lines of Markdown."""
    yield "| what | kiosk: taps | seconds | ODK form: taps | seconds | web petition: taps | seconds |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for task in TASKS:
        cells = [f"{effort.taps} | {effort.seconds:.0f}" for effort in (kiosk(task), odk(task), web(task))]
        yield f"| {task.name} | {' | '.join(cells)} |"


def main() -> None:
    """Print the page."""
    print(INTRODUCTION + "\n".join(table()))
