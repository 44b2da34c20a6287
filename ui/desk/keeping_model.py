"""How long data are kept, who withdrew, and whether the record of all looks is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui.desk.left import left
from ui.desk.page_model import PageModel
from ui.desk.undone import kept_back
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.verification import AuditReport
    from kiosk.domain.reports.withdrawals import RetentionReport, RetentionRow, WithdrawalRow, WithdrawUndone
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_HEAD: Final = 16
"""So many digits of a head are enough to write down."""

_GROUP: Final = 4

_Outcome = TypeVar("_Outcome")
_Told = tuple["RetentionReport", "tuple[WithdrawalRow, ...]"]


@QmlElement
class KeepingModel(PageModel):
    """`erased`: the numbers have changed."""

    changed = Signal()
    erased = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._languages = languages
        self._retention: RetentionReport | None = None
        self._withdrawals: tuple[WithdrawalRow, ...] = ()
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._retention, self._withdrawals = None, ()
        self.changed.emit()

    @Property(QVariantList, notify=changed)
    def campaigns(self) -> list[dict[str, object]]:
        """Each with its name, `due` and what would happen in `words`: a dry run, nothing is done."""
        return [self._campaign(one) for one in self._retention.campaigns] if self._retention else []

    @Property(bool, notify=changed)
    def due(self) -> bool:
        """Whether anything is due to be erased."""
        return bool(self._retention and (self._retention.withdrawn or any(one.is_due for one in self._retention.campaigns)))

    @Property(str, notify=changed)
    def withdrawn(self) -> str:
        """The signatures whose time to undo is over, in words."""
        return " ".join(self._withdrawn(self._retention)) if self._retention else ""

    @Property(QVariantList, notify=changed)
    def withdrawals(self) -> list[dict[str, object]]:
        """By device: `device` (nothing for the organisers' own), its number in `words`, `alarm` where suddenly many came."""
        return [self._sender(one) for one in self._withdrawals]

    @Slot()
    def renew(self) -> None:
        """Read it as it is now."""
        office = self._office
        if office is not None:
            self._looking.renew(lambda _: (office.retention(dry_run=True), office.withdrawals.list()), self._show)

    @Slot()
    def erase(self) -> None:
        """Erase what is due, for ever."""
        self._run(lambda office: office.retention(dry_run=False), self._erased)

    @Slot(str)
    def undo(self, device: str) -> None:
        """Let everything count again that a device withdrew."""
        self._run(lambda office: office.withdrawals.undo_device(device), self._undone)

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the list of withdrawals, which is kept apart from backups."""
        out = typed(path)
        self._run(lambda office: office.withdrawals.save(out), self._saved)

    @Slot(str)
    def audit(self, head: str) -> None:
        """Whether no line of the audit was changed or taken away, up to a head that was written down, if there is one."""
        office = self._office
        if office is not None:
            self._task.run(lambda _: office.audit(head.strip()), self._audited)

    def _run(self, work: Callable[[Office], _Outcome], outcome: Callable[[_Outcome], str]) -> None:
        office = self._office
        if office is None:
            return

        def done(report: _Outcome) -> None:
            self._task.say(lambda: outcome(report))
            self.renew()
            self.erased.emit()

        self._task.run(lambda _: work(office), done)

    def _withdrawn(self, report: RetentionReport) -> Iterator[str]:
        if report.withdrawn:
            yield self.tr("%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.", "", report.withdrawn)
        if report.sent:
            yield self.tr("%Ln of them was (were) sent to other systems: erase them there first.", "", len(report.sent))
            yield self.tr("The command kioskctl retention --dry-run names them.")

    def _erased(self, report: RetentionReport) -> str:
        return " ".join([self.tr("What was due is erased for ever."), *left(report)])

    def _undone(self, report: WithdrawUndone) -> str:
        return " ".join([self.tr("%Ln signature(s) is (are) withdrawn no more.", "", report.undone), *kept_back(report)])

    def _saved(self, number: int) -> str:
        listed = self.tr("%Ln withdrawal(s) is (are) in the list.", "", number)
        return " ".join([listed, self.tr("Write that number down, and keep the list apart from your backups.")])

    def _audited(self, report: AuditReport) -> None:
        words = self._broken if report.broken >= 0 else self._whole
        self._task.say(lambda: " ".join(words(report)))

    def _whole(self, report: AuditReport) -> Iterator[str]:
        yield self.tr("The audit is whole: %Ln line(s).", "", report.rows)
        if report.written:
            yield self.tr("The head that you wrote down is that of line %1.").replace("%1", self._languages.number(report.written))
        yield self.tr("Write down its head now, apart from the database: %1.").replace("%1", _grouped(report.head))

    def _broken(self, report: AuditReport) -> Iterator[str]:
        if report.broken:
            line = self._languages.number(report.broken)
            yield self.tr("The audit was changed at line %1.").replace("%1", line)
        elif report.lacks:
            yield self.tr("The audit has no line with the head %1.").replace("%1", _grouped(report.lacks))
            yield self.tr("Its end was cut off, or this is another database or an older copy.")
        else:
            yield self.tr("The audit lacks a line whose head a delivery shows: its end was cut off.")
        yield self.tr("Keep the database as it is, and find out who had it.")

    def _show(self, told: _Told) -> None:
        self._retention, self._withdrawals = told
        self.changed.emit()

    def _campaign(self, row: RetentionRow) -> dict[str, object]:
        there = self.tr("%Ln entry(ies) with data.", "", row.entries)
        if row.is_unread:
            when = self.tr("Its pack in this database cannot be read, so nobody knows when they are due: bring the pack in under “Import”.")
        elif row.is_due:
            when = self.tr("They are due to be erased.")
        elif row.due:
            when = self.tr("They are due after %1.").replace("%1", self._languages.date(row.due))
            if row.collects_until:
                from_there = self.tr("The days run from %1, when its collection ends.")
                when = f"{when} {from_there.replace('%1', self._languages.date(row.collects_until))}"
        else:
            when = self.tr("Nothing is due before it is handed over.")
        return {"name": isolated(in_language(row.titles, self._languages.code)), "due": row.is_due, "words": f"{there} {when}"}

    def _sender(self, row: WithdrawalRow) -> dict[str, object]:
        words = [self.tr("%Ln withdrawn", "", row.done)]
        if row.waiting:
            words.append(self.tr("%Ln wait for their signature", "", row.waiting))
        if row.undone:
            words.append(self.tr("%Ln undone", "", row.undone))
        name = isolated(row.label or row.device[:8]) if row.device else self.tr("By the organisers")
        return {"device": row.device, "name": name, "words": " · ".join(words), "alarm": row.alarm, "done": row.done}


def _grouped(head: str) -> str:
    """The beginning of a head as it is written down and read out, from the left in every language (UAX 9, left-to-right isolate)."""
    groups = " ".join(head[start : start + _GROUP] for start in range(0, min(len(head), _HEAD), _GROUP))
    return f"\u2066{groups}\u2069"
