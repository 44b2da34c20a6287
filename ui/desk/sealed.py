"""What an opening left sealed for want of a key, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.record import in_language
from kiosk.domain.reports.intake import ClosedCampaign
from kiosk.domain.visible import isolated
from ui.i18n import comma, locale


def sealed(campaigns: Sequence[ClosedCampaign], language: str) -> list[str]:
    """Which campaigns, with how many entries, and the next step; nothing where all was opened."""
    if not campaigns:
        return []
    numbers = locale(language)
    named = [f"{isolated(in_language(one.titles, language))} ({numbers.toString(one.entries)})" for one in campaigns]
    return [
        QCoreApplication.translate("Sealed", "Sealed for a key that this key file does not have: %1.").replace(
            "%1", comma(language).join(named)
        ),
        QCoreApplication.translate("Sealed", "Ask whoever has the organisation’s key for a new key file, then import a file again."),
    ]
