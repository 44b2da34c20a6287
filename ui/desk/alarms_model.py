"""What could not be opened, and what looks like an attack or an accident: in plain words, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.progress import Progress
from kiosk.domain.visible import isolated
from ui.desk.page_model import PageModel
from ui.desk.sealed import first_of, put_right, sealed
from ui.i18n import Languages
from ui.task import Task
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.intake import BranchRow, DeviceRow, OpenReport, QuarantineRow
    from kiosk.domain.reports.withdrawals import WithdrawalRow
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_WORKERS: Final = 2
_OTHER_CAMPAIGN: Final = QT_TRANSLATE_NOOP("AlarmsModel", "The text, consents or recipients are none of this campaign’s.")
_NOT_ALLOWED: Final = QT_TRANSLATE_NOOP("AlarmsModel", "An answer is missing or is not as this campaign allows.")
_NOT_OURS: Final = QT_TRANSLATE_NOOP("AlarmsModel", "It is not built as Rally Kiosk builds entries.")
_REASONS: Final = {
    "wrong_key": QT_TRANSLATE_NOOP("AlarmsModel", "It was sealed for a key that this key file does not have."),
    "key_role_missing": QT_TRANSLATE_NOOP("AlarmsModel", "It was sealed for a key that this key file does not have."),
    "campaign_unknown": QT_TRANSLATE_NOOP("AlarmsModel", "Its version of the campaign is not here yet."),
    "cannot_unseal": QT_TRANSLATE_NOOP("AlarmsModel", "It was changed after it was sealed."),
    "damaged": QT_TRANSLATE_NOOP("AlarmsModel", "It is damaged or cut short."),
    **dict.fromkeys(("text_unknown", "consent_unknown", "recipient_unknown"), _OTHER_CAMPAIGN),
    "consent_missing": QT_TRANSLATE_NOOP("AlarmsModel", "Nobody agreed to sign, so it cannot count."),
    "age_not_declared": QT_TRANSLATE_NOOP("AlarmsModel", "The signer did not say that they are old enough."),
    **dict.fromkeys(
        ("field_unknown", "field_missing", "field_too_long", "field_not_normalised", "country_unknown", "ink_wrong", "sheet_wrong"),
        _NOT_ALLOWED,
    ),
}


@dataclass(frozen=True)
class _Alarms:
    quarantine: tuple[QuarantineRow, ...] = ()
    withdrawals: tuple[WithdrawalRow, ...] = ()
    branches: tuple[BranchRow, ...] = ()
    devices: tuple[DeviceRow, ...] = ()
    packs: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()


@QmlElement
class AlarmsModel(PageModel):
    """`mended`: something was opened or counts again."""

    changed = Signal()
    mended = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._languages = languages
        self._found = _Alarms()
        languages.changed.connect(self.changed)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(_Alarms())

    @Property(QVariantList, notify=changed)
    def quarantine(self) -> list[dict[str, object]]:
        """What could not be opened, by device and reason: `sentence`, `why`."""
        return [self._quarantined(one) for one in self._found.quarantine]

    @Property(QVariantList, notify=changed)
    def alarms(self) -> list[dict[str, object]]:
        """Each with a `sentence`, a `nextStep`, the `action` that ends it (or none), and what to mend it by: `kind`, `device`, `branch`."""
        bursts = [self._burst(one) for one in self._found.withdrawals if one.alarm]
        lost = [self._lost(one) for one in self._found.devices if one.lost]
        foreign = [self._foreign(len(self._found.packs))] if self._found.packs else []
        mistaken = [self._mistaken(self._found.mistaken)] if self._found.mistaken else []
        return [*lost, *mistaken, *foreign, *bursts, *(self._copied(one) for one in self._found.branches)]

    @Property(int, notify=changed)
    def quarantined(self) -> int:
        """Entries that could not be opened."""
        return sum(one.entries for one in self._found.quarantine)

    @Slot()
    def renew(self) -> None:
        """Read them as they are now."""
        office = self._office
        if office is not None:
            self._looking.renew(lambda _: _look(office), self._show)

    @Slot()
    def retry(self) -> None:
        """Try to open what is in quarantine."""
        self._mend(lambda office, progress: office.open(_WORKERS, progress, retry=True))

    @Slot(str, str, int)
    def mend(self, kind: str, device: str, branch: int) -> None:
        """withdrawals: count again what a device withdrew; branch: take in what its copy collected; runs: put right what is wrong."""
        if kind == "runs":
            self.retry()
        elif kind == "withdrawals":
            self._mend(lambda office, _: _let_count(office, device))
        else:
            self._mend(lambda office, progress: _take_in(office, device, branch, progress))

    def _mend(self, work: Callable[[Office, Progress], OpenReport | None]) -> None:
        office = self._office
        if office is None:
            return

        def whole(progress: Progress) -> tuple[OpenReport | None, _Alarms]:
            return work(office, progress), _look(office)

        def done(came: tuple[OpenReport | None, _Alarms]) -> None:
            opened, found = came
            self._looking.drop()
            self._show(found)
            if opened is not None:
                self._task.say(lambda: self._told(opened))
            self.mended.emit()

        self._task.run(whole, done)

    def _show(self, found: _Alarms) -> None:
        self._found = found
        self.changed.emit()

    def _told(self, report: OpenReport) -> str:
        opened = self.tr("%Ln signature(s) opened.", "", report.opened)
        quarantined = self.tr("%Ln still in quarantine.", "", report.quarantined)
        return " ".join([opened, quarantined, *sealed(report.closed, self._languages.code), *put_right(report.alarms)])

    def _quarantined(self, row: QuarantineRow) -> dict[str, object]:
        entries = self.tr("%Ln entry(ies) from %1.", "", row.entries).replace("%1", isolated(row.label or row.device[:8]))
        return {"sentence": entries, "why": self.tr(str(_REASONS.get(row.reason, _NOT_OURS)))}

    def _lost(self, row: DeviceRow) -> dict[str, object]:
        missing = self.tr("This database was restored from an older copy: entries of %1 that it acknowledged are missing.")
        return {
            "kind": "restored",
            "device": row.device,
            "branch": 0,
            "sentence": missing.replace("%1", isolated(row.label or row.device[:8])),
            "nextStep": self.tr("Bring its files in again, all that came since the copy was made."),
            "action": "",
        }

    def _mistaken(self, devices: Sequence[str]) -> dict[str, object]:
        """All in one, as with packs."""
        labels = {one.device: one.label for one in self._found.devices}
        names = first_of([isolated(labels.get(device) or device[:8]) for device in devices], self._languages.code)
        wrong = self.tr("Numbers are wrong: something stands in the database that no file of these devices brought (%1).")
        return {
            "kind": "runs",
            "device": "",
            "branch": 0,
            "sentence": wrong.replace("%1", names),
            "nextStep": self.tr(
                "Somebody may have written into the database, or its disk fails. See who has a login, and check the audit.",
            ),
            "action": self.tr("Put it right"),
        }

    def _foreign(self, packs: int) -> dict[str, object]:
        """All in one: whoever writes them there may write thousands."""
        sentence = self.tr(
            "%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.", "", packs
        )
        return {
            "kind": "pack",
            "device": "",
            "branch": 0,
            "sentence": sentence,
            "nextStep": " ".join(
                [
                    self.tr("As long as a damaged one is there, nothing of its campaign is delivered, exported or erased."),
                    self.tr("Somebody may have written into the database, or its disk fails. See who has a login, and check the audit."),
                    self.tr("Bring the campaign’s pack in under “Import”: that mends a damaged one."),
                ]
            ),
            "action": "",
        }

    def _burst(self, row: WithdrawalRow) -> dict[str, object]:
        labels = {one.device: one.label for one in self._found.devices}
        label = isolated(labels.get(row.device) or row.device[:8])
        return {
            "kind": "withdrawals",
            "device": row.device,
            "branch": 0,
            "sentence": self.tr("%1 withdrew %Ln signature(s) within a few days.", "", row.done).replace("%1", label),
            "nextStep": self.tr("Ask its volunteer. If no signers asked for it, let the signatures count again."),
            "action": self.tr("Let them count again"),
        }

    def _copied(self, row: BranchRow) -> dict[str, object]:
        label = isolated(row.label or row.device[:8])
        waiting = self.tr("%1 was copied or restored: %Ln entry(ies) of the copy wait.", "", row.entries)
        return {
            "kind": "branch",
            "device": row.device,
            "branch": row.branch,
            "sentence": waiting.replace("%1", label),
            "nextStep": self.tr("Ask who used the copy. If people signed on it, take its entries in."),
            "action": self.tr("Take them in"),
        }


def _look(office: Office) -> _Alarms:
    return _Alarms(
        quarantine=office.quarantine(),
        withdrawals=office.withdrawals.list(),
        branches=office.branches(),
        devices=office.devices(),
        packs=office.packs.foreign(),
        mistaken=tuple(one.partition(":")[2] for one in office.wrong_numbers()),
    )


def _let_count(office: Office, device: str) -> None:
    office.withdrawals.undo_device(device)


def _take_in(office: Office, device: str, branch: int, progress: Progress) -> OpenReport:
    office.accept_branch(device, branch)
    return office.open(_WORKERS, progress)
