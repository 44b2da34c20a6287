"""A bare QML window with one button; prints when its first frame came, by the clock that all processes share, and ends."""

import os
import sys
import time

import PySide6.QtQuick  # noqa: F401
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

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
    print(time.perf_counter(), flush=True)
    os._exit(0)


application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(PAGE)
engine.rootObjects()[0].frameSwapped.connect(ended)  # type: ignore[attr-defined]
application.exec()
