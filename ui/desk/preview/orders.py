"""What the desk and the kiosk that it shows tell each other through their pipe."""

from typing import Final

import msgspec

from kiosk.domain.campaign import Manifest


class Message(msgspec.Struct, frozen=True, tag=True):
    """Base of the shapes; only its settings are inherited."""


class Begin(Message, frozen=True):
    """The first order. `resources`: the folder of fonts and translations; `practising`: every page says that nothing is kept."""

    resources: str
    language: str
    width: int
    height: int
    practising: bool


class Show(Message, frozen=True):
    """A campaign, with what its manifest names by SHA-256. Whoever is signing goes on where they are."""

    manifest: Manifest
    assets: dict[str, bytes]


class Resize(Message, frozen=True):
    """How large the screen is, in pixels."""

    width: int
    height: int


class Speak(Message, frozen=True):
    """Screen and text in a language, as far as there are both."""

    language: str


class Restart(Message, frozen=True):
    """The first page again; whatever was typed is forgotten."""


class Point(Message, frozen=True):
    """The left button of the mouse at a place of the screen; `held` says whether it is down, `turned` whether it has just changed."""

    x: float
    y: float
    held: bool
    turned: bool


class Roll(Message, frozen=True):
    """The wheel at a place of the screen, in eighths of a degree."""

    x: float
    y: float
    across: int
    down: int


class Strike(Message, frozen=True):
    """A key by Qt's number, and what it writes."""

    pressed: bool
    key: int
    modifiers: int
    text: str


class Frame(Message, frozen=True):
    """The whole screen, 4 bytes for each pixel as `QImage.Format_RGB32` has them."""

    width: int
    height: int
    pixels: bytes


class Turned(Message, frozen=True):
    """Which page is on the screen, and in which language."""

    step: str
    language: str


class Ended(Message, frozen=True):
    """Somebody pressed "End the practice"."""


Order = Show | Resize | Speak | Restart | Point | Roll | Strike
Told = Frame | Turned | Ended

BEGIN: Final = msgspec.msgpack.Decoder(Begin)
ORDERS: Final = msgspec.msgpack.Decoder(Order)
TOLD: Final = msgspec.msgpack.Decoder(Told)
encode: Final = msgspec.msgpack.encode
