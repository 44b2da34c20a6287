"""The program `kiosk`: a window for signers and volunteers on one device's folder."""

import argparse
import importlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.domain.errors import KioskError
from ui import messages, power
from ui.behind import behind
from ui.device import Doors
from ui.i18n import LANGUAGES, system_language
from ui.items import qr_code
from ui.program import Program
from ui.voice import SYSTEM
from ui.window import Settings


def _load_behind() -> None:
    """What is not needed for the first page."""
    importlib.import_module("kiosk.bootstrap.device")
    power.load()
    qr_code.load()


class Window(Protocol):
    """What is on the screen, be it the kiosk or the desk."""

    def close(self) -> None:
        """Close it, with all that is behind it."""


_NOTICES_WITHIN: Final = 1_000
"""Milliseconds until the end of the session is noticed."""

DOORS: Final = Doors(open=behind("device", "station"), set_up=behind("device", "new_station"), load=_load_behind)


def prepare(*, brings_keyboard: bool = True) -> None:
    """Set what Qt reads when an application is made. One that brings no keyboard of its own leaves typing to the system.

    That puts accents onto letters, and shows the system's keyboard to fingers.
    """
    if brings_keyboard:
        # Not the one of the session: ours would not come, and that one may learn what signers type.
        os.environ.pop("QT_IM_MODULES", None)  # goes before the other
        os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
        # The keyboard is part of our own window, not one beside it.
        os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    # What Qt's own file dialog is drawn with, where this system has none.
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    QCoreApplication.setApplicationName("Rally Kiosk")
    QCoreApplication.setOrganizationName("Rally Kiosk")


def default_folder() -> Path:
    """Where this user's device lies on this system."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "device"


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    prepare(brings_keyboard=not options.desk)
    application = QGuiApplication(sys.argv[:1])
    # A terminal's Ctrl+C ends the program: each signature is durable before its thanks.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        program: Window = _desk(options) if options.desk else _kiosk(options, application)
    except KioskError as error:
        words = messages.message(error)
        print(words.sentence, words.next_step, file=sys.stderr)  # noqa: T201  no window to say it in
        return 3
    # The system ends the session: the window goes, with whatever is typed on it. Python notices when it does something the next time.
    # Later: Python may be in the middle of what a page asked it.
    signal.signal(signal.SIGTERM, lambda *_: QTimer.singleShot(0, application.quit))
    notices = QTimer(interval=_NOTICES_WITHIN)
    notices.timeout.connect(lambda: None)
    notices.start()
    try:
        return application.exec()
    finally:
        program.close()


def _kiosk(options: argparse.Namespace, application: QGuiApplication) -> Program:
    settings = Settings(
        folder=options.folder or default_folder(),
        resources=RESOURCES,
        language=options.language or system_language(),
        windowed=options.windowed,
        voice=SYSTEM,
    )
    return Program(settings, DOORS, application.quit)


def _desk(options: argparse.Namespace) -> Window:
    """The organisers' window, which nobody who signs has to wait for."""
    desk = importlib.import_module("ui.desk.window")
    settings = desk.DeskSettings(
        resources=RESOURCES, language=options.language or system_language(), remembered=default_folder().with_name("desk.ini")
    )
    window: Window = desk.DeskWindow(settings, desk.DeskDoors())
    return window


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kiosk", description="Collect signatures on this device, or bring them together at the desk.")
    parser.add_argument("--folder", type=Path, help="the device's folder (default: in this user's application data)")
    parser.add_argument("--desk", action="store_true", help="open the organisers' desk instead of a device")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the whole screen")
    parser.add_argument("--language", choices=tuple(LANGUAGES), help="language of the first page (default: this system's)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
