"""Objects that look at a window from inside its engine: quicker than Python, and without wrappers that outlive what they wrap."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow


def probe(window: QQuickWindow, name: str, source: bytes) -> QObject:
    """The one of this name in the window, made from `source`. The engine would keep what is compiled anew for each look."""
    made = window.property(name)
    if isinstance(made, QObject):
        return made
    engine = qmlEngine(window)
    assert engine is not None
    component = QQmlComponent(engine, window)
    component.setData(source, "")
    thing = component.create(engine.rootContext())
    assert isinstance(thing, QObject), component.errorString()
    thing.setParent(window)
    window.setProperty(name, thing)
    return thing
