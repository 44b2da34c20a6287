"""What stays withdrawn or erased though a withdrawal of it was undone, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.domain.reports.withdrawals import WithdrawUndone


def kept_back(report: WithdrawUndone) -> Iterator[str]:
    """Why not all of it is as it was before; nothing where it is."""
    if report.corrected:
        yield QCoreApplication.translate("Undone", "What was corrected stays withdrawn: its correction stands for it.")
    if report.others:
        yield QCoreApplication.translate("Undone", "What somebody else withdrew too stays withdrawn.")
    if report.erased:
        yield QCoreApplication.translate("Undone", "What is erased cannot come back.")
