"""Somebody at the window: presses what they see, fills in fields, and sees what comes of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from PySide6.QtCore import QPointF, Qt

from ui.demonstration.album import Album
from ui.demonstration.eye import Eye
from ui.demonstration.hand import Find, Hand
from ui.demonstration.mishap import Mishap
from ui.demonstration.screen_keyboard import ScreenKeyboard
from ui.demonstration.waiting import LIMIT, happens

Sight = str | Callable[[], bool]
"""What comes of a press: an item of this name is shown, or something else that can be seen."""


class Visitor:
    """One person before the window. Whatever does not work ends in a `Mishap` that names the person, the step and a picture."""

    def __init__(self, name: str, eye: Eye, hand: Hand, album: Album) -> None:
        self.eye = eye
        self._name = name
        self._hand = hand
        self._album = album
        self._screen_keyboard = ScreenKeyboard(eye, hand)

    def press(self, name: str, then: Sight) -> None:
        """Press the item of this name, and see that it had its effect."""
        with self._trying(f"press {name}"):
            self._hand.press(self._met(name))
            self._see(then)

    def hold(self, name: str, then: Sight) -> None:
        """Press the item of this name and keep it pressed until that has its effect."""
        with self._trying(f"hold {name}"):
            if not self._hand.hold(self._met(name), self._sight(then)):
                raise Mishap(_without(then))

    def strike(self, key: Qt.Key, then: Sight, times: int = 1) -> None:
        """Press a key of the keyboard."""
        with self._trying(f"strike {key.name}"):
            for _ in range(times):
                self._hand.strike(key)
            self._see(then)

    def enter_on_screen(self, then: Sight) -> None:
        """Go on by the key of the keyboard on the screen."""
        with self._trying("go on by the keyboard on the screen"):
            self._screen_keyboard.enter()
            self._see(then)

    def put_screen_keyboard_away(self) -> None:
        """Hide the keyboard on the screen, as one does who needs what is beneath it."""
        with self._trying("hide the keyboard on the screen"):
            self._screen_keyboard.put_away()

    def touch(self, name: str) -> None:
        """Put the finger into the field of this name."""
        with self._trying(f"touch {name}"):
            self._hand.press(self._met(name))

    def fill(self, name: str, text: str, *, on_screen: bool = False) -> None:
        """Put the finger into the field of this name and type; every letter must appear."""
        with self._trying(f"type into {name}"):
            self._hand.press(self._met(name))
            if on_screen:
                self._screen_keyboard.type(text, name)
            else:
                self._hand.type(text)
            self._see(lambda: self.eye.text(name) == text)

    def empty(self, name: str) -> None:
        """Take away what stands in the field of this name."""
        self.touch(name)
        self.strike(Qt.Key.Key_End, then=name)
        self.strike(Qt.Key.Key_Backspace, then=lambda: not self.eye.text(name), times=len(self.eye.text(name)))

    def draw(self, name: str, shape: list[tuple[float, float]], then: Sight) -> None:
        """Draw one line in the item of this name; points are in parts of its width and height."""
        with self._trying(f"draw in {name}"):
            pad = self._hand.reach(self._met(name))
            self._hand.stroke([pad.mapToScene(QPointF(x * pad.width(), y * pad.height())) for x, y in shape])
            self._see(then)

    def await_sight(self, then: Sight, limit: int = LIMIT) -> None:
        """Wait until this is seen, for so many milliseconds."""
        with self._trying("go on"):
            self._see(then, limit)

    def has_photographed(self, page: str, language: str) -> bool:
        """Whether the album has this page."""
        return not self._album.lacks(page, language)

    def photograph(self, page: str, language: str) -> None:
        """Keep a picture of the page for the album."""
        self._album.keep(page, language, self.eye)

    @contextmanager
    def _trying(self, step: str) -> Iterator[None]:
        try:
            yield
        except Mishap as mishap:
            self._give_up(step, mishap)

    def _give_up(self, step: str, mishap: Mishap) -> NoReturn:
        picture = self._album.evidence(self.eye)
        raise Mishap(f"{self._name} could not {step}: {mishap}. The window then: {picture}") from mishap

    def _met(self, name: str) -> Find:
        """How to find the item of this name, which is on the screen now."""
        if not happens(lambda: self.eye.sees(name)):
            raise Mishap("it is not on the screen")
        return lambda: self.eye.find(name)

    def _see(self, then: Sight, limit: int = LIMIT) -> None:
        if not happens(self._sight(then), limit):
            raise Mishap(_without(then))

    def _sight(self, then: Sight) -> Callable[[], bool]:
        return (lambda: self.eye.sees(then)) if isinstance(then, str) else then


def _without(then: Sight) -> str:
    return f"{then} did not appear" if isinstance(then, str) else "it had no effect"
