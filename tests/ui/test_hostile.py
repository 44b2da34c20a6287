"""A hostile signer at the real form: nothing crashes, nothing gets out, and what is stored is what was typed, normalised."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from kiosk.domain.entry import Entry
from kiosk.domain.fields import LIMITS, FieldName, normalise, stored_size
from kiosk.domain.ink import MAX_POINTS
from kiosk.domain.visible import is_shown
from kiosk.station import Station
from tests.support.naughty import naughty_strings
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import OPEN_LETTER, Person
from tests.ui.test_lock import state, try_everything

LINES: Final = (
    FieldName.FAMILY_NAME,
    FieldName.STREET,
    FieldName.CITY,
    FieldName.TITLE,
    FieldName.ORGANISATION,
    FieldName.CONSTITUENCY,
)
"""The fields of one line in which anything may stand."""

ASKS_ALL: Final = (
    'postal_code = "required"',
    "\n".join(f'{field} = "optional"' for field in ("street", "city", "title", "organisation", "constituency")),
)
OWN: Final = (
    "\u202eمعکوس\u202c abc \u2066x\u2069",
    "\u200b\u200c\u200d\ufeff",
    "👩‍👩‍👧‍👦🏳️‍🌈" * 4,
    "a" + "\u0301" * 300,
    "é" * 10_000,
    "A" * 10_000,
    "\0\x01\x1b[31m\x7f\x85\u2028\u2029",
    "{0} %1 %n ${x} <b>b</b> &amp; \\u0041",
    "ﷺ" * 60,
)


def as_typed(person: Person, name: str, text: str) -> None:
    """By keys; what no key writes comes as an input method would bring it."""
    person.press(name)
    if text.isprintable() and len(text) < 500:
        person.type(text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(person.window.activeFocusItem(), event)
    stage.settle()


def is_refused(field: FieldName, text: str) -> bool:
    """Whether an answer may not be stored at all."""
    kept = normalise(field, text)
    nameless = field is FieldName.FAMILY_NAME and not any(char.isalpha() for char in kept)
    return bool(kept) and (stored_size(kept) > LIMITS[field] or nameless)


def tell(person: Person, answers: dict[FieldName, str]) -> dict[FieldName, str]:
    """Fill in the form; what it refuses is taken back. Returns what must be stored."""
    person.press("attract-sign")
    person.write("you-given_name", "Ava")
    for field, text in answers.items():
        as_typed(person, f"you-{field}", text)
    person.press("you-next")
    refused = [field for field, text in answers.items() if is_refused(field, text)]
    assert [field for field in answers if problem(person, field)] == refused
    for field in refused:
        person.fill(f"you-{field}", "")
    if refused:
        person.press("you-next")
    told = {FieldName.GIVEN_NAME: "Ava"} | {field: normalise(field, text) for field, text in answers.items() if field not in refused}
    return {field: text for field, text in told.items() if text}


def problem(person: Person, field: FieldName) -> str:
    return str(person.find(f"you-{field}").parentItem().property("problem")) if person.sees(f"you-{field}") else ""


def sign(person: Person) -> None:
    person.press("choose-counted")
    person.press("choose-news-no")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))


def texts_of(entry: Entry) -> Iterator[str]:
    yield from entry.fields.values()
    yield from entry.message.split("\n")


@pytest.fixture
def hostile(at_window: Open, device: Path, tmp_path: Path) -> Person:
    """Somebody at a campaign that asks for nearly everything."""
    with Station.open(device, stage.PIN) as station:
        station.add_pack(stage.build_variant(tmp_path, "asks-all", ASKS_ALL, of=OPEN_LETTER))
    person = at_window()
    person.unlock()
    person.press("campaign-asks-all")
    person.press("language-en")
    return person


@pytest.mark.long
def test_whatever_is_typed_is_stored_as_it_was_declared(hostile: Person, device: Path, tmp_path: Path) -> None:
    strings: Sequence[str] = (*naughty_strings(tmp_path), *OWN)
    expected = []
    for first in range(0, len(strings), len(LINES)):
        texts = strings[first : first + len(LINES)]
        answers = dict(zip(LINES, texts, strict=False))
        told = tell(hostile, answers)
        as_typed(hostile, "choose-message", texts[0][:400])
        if first % 10 == 0:
            before = state(hostile)
            try_everything(hostile)
            assert state(hostile) == before
        expected.append((told | {FieldName.COUNTRY: "FR"}, normalise(FieldName.MESSAGE, texts[0][:400])))
        sign(hostile)
        hostile.press("thanks-next")
    hostile.close()
    entries = stage.entries_in(device)
    assert [(dict(entry.fields), entry.message) for entry in entries] == expected
    assert all(is_shown(char) for entry in entries for text in texts_of(entry) for char in text)


@pytest.mark.long
def test_a_drawing_of_ten_thousand_points_is_one_of_a_few(hostile: Person, device: Path) -> None:
    tell(hostile, {})
    middle = hostile.centre("choose-ink")
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(hostile.window, left, none, middle)
    for number in range(10_000):
        QTest.mouseMove(hostile.window, middle + QPoint(number * 37 % 201 - 100, number * 53 % 91 - 45))
    QTest.mouseRelease(hostile.window, left, none, middle)
    sign(hostile)
    hostile.close()
    (entry,) = stage.entries_in(device)
    assert 0 < sum(len(stroke) for stroke in entry.ink) <= MAX_POINTS
