"""How quick the window is: `python -m tests.bench window`. First frames against a bare window, and how long the event loop is held.

First frame: from the start of the program to the first frame on the screen, of a bare QML window with one button and of the kiosk,
each in a process of its own, in turn. The kiosk comes in two parts, since a volunteer types a PIN in between: up to the page
of the PIN, and from the PIN to the attract page; what is loaded behind the first page is loaded by then. The derivation of
the key from the PIN is slow on purpose, so that a thief's guesses are.

Event loop: how long one step of it takes while a person signs, looks around, types and draws, rendering included, with the software
renderer at 1280 x 800. A step over 16 ms is a frame that came late. How much of it was the window's own work, and not another
program's that had the processor meanwhile, is told beside. So is the machine's own share: in between, a sum that is always the
same is timed as the steps are, as often and about as long as the longest usual step; whatever it is late, nobody could mend.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.ui import stage
from ui.demonstration.waiting import live
from ui.window import KioskWindow

ROUNDS: Final = 7
TARGET: Final = 3.0
SIZE: Final = (1280, 800)
SIGNERS: Final = 25
FRAME: Final = 16.0
_STEPS: Final = 12
"""Of the event loop after each event, and after a page came: it is handled, the page is made, laid out and drawn, animations begin."""
_USUAL: Final = 7.0
"""Milliseconds of the longest steps of a page change, in the median."""
_LOOK: Final = 300
"""Milliseconds that a person looks at a page before they press anything on it."""
_PAGES: Final = "page changes of a signer"
_AROUND: Final = "sheets, campaigns and languages"
_TYPING: Final = "typing"
_DRAWING: Final = "drawing"
_CONTROL: Final = "none, but the same sum each time"
_LEFT: Final = Qt.MouseButton.LeftButton
_QUIET: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_LOGGING_RULES": "*=false"}


def main() -> None:
    """Print both."""
    os.environ.update(_QUIET)
    stage.prepare()
    with tempfile.TemporaryDirectory() as folder:
        device = stage.build_device(Path(folder) / "device", stage.build_packs(Path(folder)))
        _print_first_frames(device)
        _print_steps(device)


# --- first frames ---


def _print_first_frames(device: Path) -> None:
    rounds = [(_child("tests.bench.bare_window")[0], *_child("tests.bench.kiosk_window", str(device))) for _ in range(ROUNDS)]
    bare, pin, attract, derivation = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(
        f"first frame: bare window {bare * 1e3:.0f} ms; kiosk {pin * 1e3:.0f} ms to the PIN, {attract * 1e3:.0f} ms from the PIN to the "
        f"attract page, {derivation * 1e3:.0f} ms of these for the key that is derived from the PIN; ratios {pin / bare:.2f} to the PIN, "
        f"{(pin + attract - derivation) / bare:.2f} to the attract page but for that key (target {TARGET:.1f}), "
        f"{(pin + attract) / bare:.2f} with it"
    )


def _child(module: str, *arguments: str) -> list[float]:
    """The seconds that a program prints, the first of them counted from its start; compiled, as what is installed is."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | _QUIET
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    first, *others = (float(word) for word in done.stdout.split())
    return [first - begun, *others]


# --- the event loop ---


def _print_steps(device: Path) -> None:
    kiosk = stage.open_window(device, SIZE)
    person = Watched(kiosk)
    try:
        stage.Person(kiosk).unlock()
        for number in range(SIGNERS):
            person.sign(number)
        for _ in range(ROUNDS):
            person.look_around()
        person.draw()
    finally:
        kiosk.close()
    for what, held in person.held.items():
        passed, worked = zip(*held, strict=True)
        print(f"event loop, {what}: {len(held)} steps, {_spread(passed)}; of the processor {_spread(worked)}")


def _spread(times: Sequence[float]) -> str:
    ordered = sorted(times)
    late = sum(one > FRAME for one in ordered)
    return f"99th percentile {ordered[int(len(ordered) * 0.99)]:.1f} ms, longest {ordered[-1]:.1f} ms, {late} over {FRAME:.0f} ms"


class Watched:
    """A person whose presses, keys and lines are timed, step by step of the event loop."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self._person = stage.Person(kiosk)
        self._window = kiosk.window
        self.held: dict[str, list[tuple[float, float]]] = {one: [] for one in (_PAGES, _AROUND, _TYPING, _DRAWING, _CONTROL)}
        self._sum = _sum_of(_USUAL)

    def sign(self, number: int) -> None:
        """The petition, from the attract page and back."""
        self._person.press(f"campaign-{stage.PETITION}")
        self._press("attract-sign")
        for field, text in (("you-given_name", f"Zahra{number}"), ("you-family_name", "Ahmadi"), ("you-postal_code", "75011")):
            self._person.press(field)
            self._type(text)
        self._press("you-next")
        self._person.press("choose-consent")
        self._person.press("choose-sign")
        self._person.wait(lambda: self._person.sees("thanks-next"))
        self._press("thanks-next")

    def look_around(self) -> None:
        """Whatever is not on the way of somebody who only signs; a correction, too."""
        for name in (
            *(f"campaign-{one}" for one in (stage.LETTER, stage.DECLARATION, stage.OPEN_LETTER, stage.CALL)),
            *("attract-articles", "library-close", f"campaign-{stage.PETITION}"),
            *("attract-read", "close-reading", "attract-notice", "close-reading", "attract-withdraw", "close-reading"),
            *("look", "look", "language-fa", "language-fr"),
        ):
            self._press(name, _AROUND)
        self._press("attract-sign")
        for field, text in (("you-given_name", "Mina"), ("you-family_name", "Karimi"), ("you-postal_code", "75020")):
            self._person.write(field, text)
        for name in ("you-next", "back", "you-next"):
            self._press(name)
        self._person.press("choose-consent")
        self._person.press("choose-sign")
        self._person.wait(lambda: self._person.sees("thanks-correct"))
        self._press("thanks-correct")
        self._press("you-next")
        self._person.press("choose-sign")
        self._person.wait(lambda: self._person.sees("thanks-next"))
        self._press("thanks-next")

    def draw(self) -> None:
        """On the pad of the open letter: some long strokes."""
        person = self._person
        person.press(f"campaign-{stage.OPEN_LETTER}")
        person.press("attract-sign")
        for field, text in (("you-given_name", "Ava"), ("you-family_name", "Whitfield"), ("you-postal_code", "75011")):
            if person.sees(field):
                person.write(field, text)
        person.press("you-next")
        person.centre("choose-ink")
        pad = person.find("choose-ink")
        for stroke in range(6):
            for place in _line(stroke):
                point = pad.mapToScene(QPointF(pad.width() * place[0], pad.height() * place[1])).toPoint()
                self._timed(_DRAWING, lambda point=point: QTest.mouseMove(self._window, point))  # type: ignore[misc]
                if place == (0.1, 0.5):
                    QTest.mousePress(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
            self._timed(_DRAWING, lambda point=point: QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=point))  # type: ignore[misc]

    def _press(self, name: str, what: str = _PAGES) -> None:
        live(_LOOK)
        centre = self._person.centre(name)
        QTest.mousePress(self._window, _LEFT, Qt.KeyboardModifier.NoModifier, centre)
        place = QPointF(centre)
        release = QMouseEvent(QEvent.Type.MouseButtonRelease, place, place, _LEFT, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
        before = len(self.held[_PAGES])
        self._timed(what, lambda: QCoreApplication.postEvent(self._window, release))
        for _ in self.held[_PAGES][before:]:
            self._step(_CONTROL, self._sum)

    def _type(self, text: str) -> None:
        for char in text:
            self._timed(_TYPING, partial(_strike, self._window, char))

    def _timed(self, what: str, event: Callable[[], object]) -> None:
        self._step(what, event)
        left = _STEPS
        while left := left - 1 if self._person.is_complete() else _STEPS:
            self._step(what, QCoreApplication.processEvents)

    def _step(self, what: str, step: Callable[[], object]) -> None:
        begun, worked = time.perf_counter(), time.thread_time()
        step()
        self.held[what].append(((time.perf_counter() - begun) * 1e3, (time.thread_time() - worked) * 1e3))
        QTest.qSleep(2)


def _sum_of(length: float) -> Callable[[], object]:
    """Something that takes about `length` milliseconds on this machine, as it is now."""
    usual = statistics.median(_passed(_add_up) for _ in range(500))
    times = round(length / usual)
    return lambda: [_add_up() for _ in range(times)]


def _add_up() -> int:
    return sum(range(10_000))


def _passed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def _strike(window: QQuickWindow, char: str) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, Qt.Key(ord(char.upper())), char, Qt.KeyboardModifier.NoModifier)


def _line(stroke: int) -> Iterator[tuple[float, float]]:
    for step in range(120):
        yield 0.1 + 0.8 * step / 120, 0.5 + 0.3 * ((step * (stroke + 2)) % 20 - 10) / 10 if step else 0.5
