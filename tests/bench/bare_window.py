"""A bare QML window with one button; prints the seconds from its start to its first frame, and ends."""

import time

BEGUN = time.perf_counter()

import os  # noqa: E402
import sys  # noqa: E402

import PySide6.QtQuick  # noqa: E402, F401
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQml import QQmlApplicationEngine  # noqa: E402

PAGE = b"""
import QtQuick
import QtQuick.Controls.Basic
Window {
    height: 800
    visible: true
    width: 1280
    Button { anchors.centerIn: parent; text: "Sign" }
}
"""


def ended() -> None:
    print(time.perf_counter() - BEGUN, flush=True)
    os._exit(0)


application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(PAGE)
engine.rootObjects()[0].frameSwapped.connect(ended)  # type: ignore[attr-defined]
application.exec()
