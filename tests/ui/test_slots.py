"""What a signal calls on a QObject is declared as a slot.

PySide adds an undeclared one to the type's meta-object when it is connected and takes it away when the object goes. Pages that are
bound to another object of that type then read all its properties as undefined.
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tests.ui.conftest import Open

UI = Path(__file__).parents[2] / "ui"


def undeclared(source: str) -> list[str]:
    classes = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.ClassDef) and _is_qobject(one)]
    return [f"{one.name}.{name}" for one in classes for name in sorted(set(_connected(one)) - _declared(one))]


def _is_qobject(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id.startswith("Q") for base in node.bases)


def _connected(node: ast.ClassDef) -> Iterator[str]:
    """Methods and signals of `self` that signals are connected to."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect":
            target = call.args[0]
            if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self":
                yield target.attr


def _declared(node: ast.ClassDef) -> set[str]:
    slots = {
        one.name
        for one in node.body
        if isinstance(one, ast.FunctionDef) and any("Slot" in ast.unparse(each) for each in one.decorator_list)
    }
    signals = {
        target.id
        for one in node.body
        if isinstance(one, ast.Assign) and "Signal" in ast.unparse(one.value)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    return slots | signals


def test_every_method_that_a_signal_calls_is_a_slot() -> None:
    assert {str(path): found for path in UI.rglob("*.py") if (found := undeclared(path.read_text("utf-8")))} == {}


def grown(objects: Iterable[object]) -> list[str]:
    """The types of those among `objects` that have other methods than their type has: something was connected that is no slot."""
    return [
        type(one).__name__
        for one in objects
        if isinstance(one, QObject) and one.metaObject().methodCount() != type(one).staticMetaObject.methodCount()  # type: ignore[attr-defined]  # each type of Qt has one
    ]


def test_no_model_of_an_open_kiosk_has_grown_a_slot(at_window: Open) -> None:
    person = at_window()
    person.unlock()
    assert grown(one for name, one in vars(person.kiosk).items() if name != "window") == []


def test_one_that_has_grown_a_slot_is_noticed() -> None:
    class Model(QObject):
        changed = Signal()

        def follow(self) -> None:
            """Not declared."""

    model = Model()
    assert grown([model]) == []
    model.changed.connect(model.follow)
    assert grown([model]) == ["Model"]


def test_an_undeclared_one_is_noticed() -> None:
    source = (
        "class Model(QObject):\n    def __init__(self, session):\n        session.turned.connect(self._turned)\n    def _turned(self): ..."
    )
    assert undeclared(source) == ["Model._turned"]
