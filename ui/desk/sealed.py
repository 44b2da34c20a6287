"""What an opening left sealed for want of a key or a pack, and what it had to put right, in words."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.domain.record import in_language
from kiosk.domain.reports.intake import ClosedCampaign
from kiosk.domain.visible import isolated
from ui.i18n import comma, locale

_NAMED: Final = 5


def sealed(campaigns: Sequence[ClosedCampaign], language: str) -> list[str]:
    """Which campaigns, with how many entries, and the next step; nothing where all was opened."""
    told: list[str] = []
    if keyless := [one for one in campaigns if one.lacking]:
        lacks = QCoreApplication.translate("Sealed", "Sealed for a key that this key file does not have: %1.")
        told.append(lacks.replace("%1", _named(keyless, language)))
        told.append(
            QCoreApplication.translate("Sealed", "Ask whoever has the organisation’s key for a new key file, then import a file again.")
        )
    if unread := [one for one in campaigns if not one.lacking]:
        lacks = QCoreApplication.translate("Sealed", "Still sealed, since their packs in this database cannot be read: %1.")
        told.append(lacks.replace("%1", _named(unread, language)))
        told.append(QCoreApplication.translate("Sealed", "Bring these campaigns’ packs in under “Import”."))
    return told


def put_right(alarms: Iterable[str]) -> list[str]:
    """That something stood in the database that no batch brought, if one of an opening's `alarms` says so."""
    if not any(one.startswith("runs:") for one in alarms):
        return []
    return [
        QCoreApplication.translate("Sealed", "Something stood in the database that no file of a device brought. It was put right."),
        QCoreApplication.translate("Sealed", "See who has a login, and check the audit."),
    ]


def _named(campaigns: Sequence[ClosedCampaign], language: str) -> str:
    numbers = locale(language)
    named = [f"{isolated(in_language(one.titles, language))} ({numbers.toString(one.entries)})" for one in campaigns]
    return first_of(named, language)


def first_of(names: Sequence[str], language: str) -> str:
    """The first few of them: whoever may write into the database can put thousands there."""
    return comma(language).join([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])])
