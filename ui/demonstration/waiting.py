"""Waiting for what must happen, never for time to pass."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

LIMIT: Final = 15_000
"""How many milliseconds anything may take on a slow machine before it counts as not happening."""

_TURN: Final = 4


def happens(condition: Callable[[], bool], limit: int = LIMIT) -> bool:
    """Let the window live until `condition` holds; False if that took longer than `limit` milliseconds."""
    deadline = QDeadlineTimer(limit)
    while not condition():
        if deadline.hasExpired():
            return False
        live(_TURN)
    return True


def live(milliseconds: int) -> None:
    """Let the windows live for a while, and the other threads: `QTest.qWait` keeps them out of Python meanwhile."""
    moment = QEventLoop()
    QTimer.singleShot(milliseconds, moment.quit)
    moment.exec()
