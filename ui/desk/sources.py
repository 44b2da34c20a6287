"""How a signature came in, in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SOURCES: Final = {
    "self": QT_TRANSLATE_NOOP("Sources", "By themselves"),
    "assisted": QT_TRANSLATE_NOOP("Sources", "With a volunteer’s help"),
    "paper": QT_TRANSLATE_NOOP("Sources", "On paper"),
    "desk": QT_TRANSLATE_NOOP("Sources", "At the desk"),
}


def source_name(source: str) -> str:
    """`source` of an entry in the language on screen."""
    return QCoreApplication.translate("Sources", str(SOURCES[source]))
