"""Everything that a kiosk still knows of anybody: what its items and Python objects hold, what is spoken, undone or pasted."""

import gc
import re
import types
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickWindow

from tests.ui.probes import probe
from ui.window import KioskWindow

# Walked by the engine itself: wrappers of Python that outlive what they wrap would crash.
_WALKER: Final = b"""
import QtQuick
import QtQuick.VirtualKeyboard

QtObject {
    property var from: null
    property var found: null

    // no binding, which would follow whatever is read
    onFromChanged: {
        if (from === null)
            return;
        const seen = { "texts": [], "undoable": [], "scrolled": [], "names": ({}) };
        const met = { "things": ({}), "lists": new Set() };
        const waiting = [from, InputContext];
        while (waiting.length > 0)
            meet(waiting.pop(), met, waiting, seen);
        found = seen;
    }

    function meet(value: var, met: var, waiting: var, seen: var) {
        if (typeof value === "string")
            seen.texts.push(value);
        if (typeof value !== "object" || value === null)
            return;
        if (value.objectName !== undefined)
            meetThing(value, met, waiting, seen);
        else if ((value.length !== undefined || value.constructor === Object) && !met.lists.has(value)) {
            met.lists.add(value);
            waiting.push(...Object.values(value));
        }
    }
    // by the address that its description tells: Qt looks through all of a Set for each
    function meetThing(thing: var, met: var, waiting: var, seen: var) {
        const address = String(thing);
        if (!met.things[address]) {
            met.things[address] = true;
            look(thing, waiting, seen);
        }
    }
    function holds(name: string, value: var): bool {
        // `data` are the children and what lies beside them; lines of anchors hold nothing and are slow to look at
        const known = ["anchors", "children", "layer", "palette", "resources", "states", "transform", "transitions", "visibleChildren"];
        const lines = ["baseline", "bottom", "horizontalCenter", "left", "right", "top", "verticalCenter"];
        return ["string", "object", "undefined"].includes(typeof value) && !known.includes(name) && !lines.includes(name);
    }
    function look(thing: var, waiting: var, seen: var) {
        if (thing.canUndo || thing.canRedo)
            seen.undoable.push(thing.objectName);
        if (thing.flickableDirection !== undefined && thing.contentY !== 0)
            seen.scrolled.push(thing.objectName);
        const kind = String(thing).split("(")[0];
        seen.names[kind] = seen.names[kind] ?? Object.keys(thing).filter(name => holds(name, thing[name]));
        for (const name of seen.names[kind])
            waiting.push(thing[name]);
    }
}
"""
_ELSEWHERE: Final = (
    type,
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.CodeType,
    types.FrameType,
)


class Traces:
    """What there is at this moment. `texts` of everything, fields where something is `undoable`, whether a page is `scrolled`."""

    def __init__(self, kiosk: KioskWindow) -> None:
        found = _walked(kiosk.window)
        self.texts = [*map(str, found["texts"]), *spoken(kiosk.window), *copied(), *_in_python(kiosk)]
        self.undoable = [str(name) for name in found["undoable"]]
        self.scrolled = bool(found["scrolled"])

    def of(self, *secrets: str) -> list[str]:
        """Which of `secrets` something still knows."""
        texts = [text.casefold() for text in self.texts]
        return [secret for secret in secrets if any(_is_in(secret.casefold(), text) for text in texts)]


def _is_in(secret: str, text: str) -> bool:
    """Five digits come in some random id by chance: those of a postal code count where nothing of such an id stands around them."""
    if not secret.isdecimal():
        return secret in text
    return re.search(rf"(?<![0-9a-f]){secret}(?![0-9a-f])", text) is not None


def spoken(window: QQuickWindow) -> list[str]:
    """What a screen reader could be told."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    said = list[str]()
    for one in _tree(QAccessible.queryAccessibleInterface(window)):
        said += [one.text(kind) for kind in kinds]
        text = one.textInterface()
        said += [text.text(0, text.characterCount())] if text is not None else []  # type: ignore[redundant-expr]
    return said


def copied() -> list[str]:
    """What could be pasted, here or in another program."""
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard, *([QClipboard.Mode.Selection] if clipboard.supportsSelection() else [])]
    return [clipboard.text(mode) for mode in modes]


def _walked(window: QQuickWindow) -> dict[str, list[object]]:
    walker = probe(window, "walker", _WALKER)
    walker.setProperty("from", window)
    found = walker.property("found")
    walker.setProperty("from", None)
    walker.setProperty("found", None)
    assert isinstance(found, QJSValue)
    return dict(found.toVariant())


def _in_python(kiosk: KioskWindow) -> Iterator[str]:
    """The texts that the program's own objects hold, and whatever these hold."""
    met = set[int]()
    waiting: list[object] = [kiosk]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, bytes):
            yield one.decode(errors="ignore")
        elif not isinstance(one, _ELSEWHERE) and id(one) not in met:
            met.add(id(one))
            waiting += gc.get_referents(one)


def _tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for number in range(interface.childCount()):
        yield from _tree(interface.child(number))
