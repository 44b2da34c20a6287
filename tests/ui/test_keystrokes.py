"""The kiosk's own column of docs/KEYSTROKES.md: each press is made on the real pages and counted."""

import pytest

from kiosk.bootstrap import RESOURCES
from tests.bench.keystrokes import BRIEFINGS, DECLARATION, GIVEN, LETTER, OPEN_LETTER, PLAIN, TASKS, THREE, Task, kiosk, odk, web
from tests.ui.conftest import Open
from tests.ui.stage import Person


class Counting:
    """A person who presses no more than the estimate says."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.taps = 0

    def tap(self, name: str) -> None:
        self.person.press(name)
        self.taps += 1

    def sign(self, task: Task, *decisions: str) -> None:
        self.tap("attract-sign")
        self.person.type("\r".join(task.fields))  # the keyboard's Next leads from field to field
        self.tap("you-next")
        for decision in decisions:
            self.tap(decision)
        self.tap("choose-consent")
        self.tap("choose-sign")
        self.person.wait(lambda: self.person.sees("thanks-next"))


CASES = [
    (PLAIN, "execution-spree", ()),
    (LETTER, "protesters-at-risk", ("choose-named",)),
    (DECLARATION, "joint-declaration", ()),
    (BRIEFINGS, "call-to-action", ()),
    (OPEN_LETTER, "release-narges-mohammadi", ("choose-counted",)),
    (THREE, "execution-spree", ("also-call-to-action", "also-protesters-at-risk", "also-protesters-at-risk-counted-high")),
]


@pytest.mark.parametrize(("task", "campaign", "decisions"), CASES, ids=lambda one: one.name if isinstance(one, Task) else "")
def test_the_kiosk_takes_as_many_taps_as_are_written_down(at_window: Open, task: Task, campaign: str, decisions: tuple[str, ...]) -> None:
    person = at_window()
    person.unlock()
    person.press(f"campaign-{campaign}")
    person.press("language-en")
    counting = Counting(person)
    counting.sign(task, *decisions)
    assert counting.taps == kiosk(task).taps
    assert person.text("thanks-kept") == "Thank you. Kept safely."


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_nothing_else_takes_as_little(task: Task) -> None:
    assert GIVEN in task.fields
    assert kiosk(task).taps < min(odk(task).taps, web(task).taps)
    assert kiosk(task).seconds < min(odk(task).seconds, web(task).seconds)


def test_the_page_of_the_estimate_is_up_to_date() -> None:
    page = (RESOURCES.parent / "docs" / "KEYSTROKES.md").read_text("utf-8")
    assert all(f"| {task.name} | {kiosk(task).taps} |" in page for task in TASKS)
