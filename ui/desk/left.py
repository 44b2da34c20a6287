"""What an erasure left somewhere, in words with the next step."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.domain.reports.persons import ErasureReport
from kiosk.domain.reports.withdrawals import RetentionReport
from kiosk.domain.visible import isolated


def left(report: RetentionReport | ErasureReport) -> Iterator[str]:
    """Where something of what was erased still is in this database; nothing where it is gone."""
    if report.left_bytes:
        yield QCoreApplication.translate(
            "Left", "The database was in use elsewhere or did not answer, so bytes of it may be left in its files."
        )
        yield QCoreApplication.translate("Left", "They go when every program with this database is closed.")
    if report.not_vacuumed:
        yield QCoreApplication.translate(
            "Left", "The server has bytes of it until whoever made the database vacuums its tables; your login may not."
        )
    if report.still_held:
        files = ", ".join(isolated(one.file) for one in report.still_held)
        told = QCoreApplication.translate(
            "Left", "Held files have it still, sealed, beside others: %1. Approve their device, or take in what is missing."
        )
        yield told.replace("%1", files)
