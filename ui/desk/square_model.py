"""The rally total from pictures of the devices' codes: what a square comes to, and what each picture gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Code, UserError
from kiosk.domain.rallies import in_directions
from kiosk.domain.reports.verification import DeviceKey, DeviceTotal, VerifiedFile, VerifyReport
from kiosk.domain.visible import isolated
from ui import messages
from ui.desk.page_model import PageModel
from ui.desk.paths import dropped
from ui.i18n import Languages
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.progress import Progress

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING: Final = VerifyReport(files=())
_PICTURES: Final = frozenset({".heic", ".heif", ".jpeg", ".jpg", ".png", ".txt", ".webp"})
"""What is looked at of a folder: telephones write some that have to be saved otherwise, which is told."""
_TOTAL: Final = "rally total"
_REQUEST: Final = "device request"
_NOT_ADDED: Final = {
    DeviceKey.PENDING: (
        QT_TRANSLATE_NOOP("SquareModel", "Nobody has approved this device yet."),
        QT_TRANSLATE_NOOP("SquareModel", "Compare its fingerprint with its volunteer, and approve it under “Devices”: %1"),
    ),
    DeviceKey.UNKNOWN: (
        QT_TRANSLATE_NOOP("SquareModel", "This device is not known here yet."),
        QT_TRANSLATE_NOOP("SquareModel", "Take its request in under “Devices”, or its first file under “Import”. Its fingerprint: %1"),
    ),
    DeviceKey.REVOKED: (
        QT_TRANSLATE_NOOP("SquareModel", "This device was revoked before it came so far."),
        QT_TRANSLATE_NOOP("SquareModel", "Ask who had it."),
    ),
}
_NO_PICTURE: Final = (
    QT_TRANSLATE_NOOP("SquareModel", "This is neither a picture that can be read nor a rally total."),
    QT_TRANSLATE_NOOP("SquareModel", "Save the picture as JPEG or PNG, and drop that."),
)
_OTHER_FILE: Final = (
    QT_TRANSLATE_NOOP("SquareModel", "This is a file of ours, but no rally total."),
    QT_TRANSLATE_NOOP("SquareModel", "Requests go to “Devices”, batches to “Import”."),
)


@QmlElement
class SquareModel(PageModel):
    """Pictures that come later are added to those that were read, until somebody begins anew."""

    changed = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        self._languages = languages
        self._report = _NOTHING
        self._titles: Mapping[str, str] = {}
        languages.changed.connect(self.renew)

    @Slot()
    def close(self) -> None:
        super().close()
        self.clear()

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether no picture was read yet."""
        return not self._report.files

    @Property(str, notify=changed)
    def total(self) -> str:
        """The signatures of all devices that were added."""
        return self.tr("%Ln signature(s)", "", sum(square.signatures for square in self._report.squares))

    @Property(str, notify=changed)
    def told(self) -> str:
        """On how many devices, and how many more are on devices that are not added."""
        words = [self.tr("on %Ln device(s) that are approved.", "", sum(square.added for square in self._report.squares))]
        waiting = sum(one.newest.signatures for one in self._devices() if _waits(one))
        if waiting:
            words.append(self.tr("%Ln more is (are) on devices that nobody has approved, and not added.", "", waiting))
        return " ".join(words)

    @Property(QVariantList, notify=changed)
    def charts(self) -> list[dict[str, object]]:
        """By campaign and by event, each with a `title` and `bars`."""
        squares = self._report.squares
        charts = (
            (self.tr("By campaign"), _added_up((square.campaigns for square in squares), self._campaign)),
            (self.tr("By event"), _added_up((square.events for square in squares), self._event)),
        )
        return [{"title": title, "bars": self._bars(counts)} for title, counts in charts if counts]

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """A code each, or a picture that gave none: `name`, `result`, `good`, `remark`, `nextStep`. Those to look at come first."""
        rows = [self._row(file) for file in self._report.files]
        return sorted(rows, key=lambda row: bool(row["good"]))

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl]) -> None:
        """Read the pictures at `urls`; of a folder all in it and below."""
        self._read(dropped(urls), ())

    @Slot(str)
    def takeFrom(self, text: str) -> None:
        """The same for a path, or for the codes in a text that somebody sent."""
        office = self._office
        if office is not None and text.strip():
            codes = office.codes_in_words(text)
            self._read([] if codes else [typed(text)], codes)

    @Slot()
    def renew(self) -> None:
        """Hold what was read against the database as it is now."""
        self.changed.emit()
        if self._report.files:
            self._compare([], ())

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self._task.drop()
        self._show(_NOTHING)

    def _read(self, paths: Sequence[Path], codes: Sequence[str]) -> None:
        if paths or codes:
            self._compare(paths, codes)

    def _compare(self, paths: Sequence[Path], codes: Sequence[str]) -> None:
        office, before, language = self._office, self._report, self._languages.code
        if office is None:
            return

        def work(progress: Progress) -> tuple[VerifyReport, Mapping[str, str]]:
            titles = {one.campaign: one.title for one in office.deliveries.addressees(language)}
            return office.square(_pictures(paths), codes, before, progress), titles

        def done(came: tuple[VerifyReport, Mapping[str, str]]) -> None:
            report, self._titles = came
            self._show(report)

        self._task.run(work, done)

    def _show(self, report: VerifyReport) -> None:
        self._report = report
        self.changed.emit()

    def _devices(self) -> list[DeviceTotal]:
        return [device for square in self._report.squares for device in square.devices]

    def _campaign(self, campaign: str) -> str:
        title = self._titles.get(campaign)
        if not title:
            return self.tr("Campaign %1").replace("%1", campaign[:8])
        is_alone = list(self._titles.values()).count(title) == 1
        # what tells them apart comes first: the end of a long title is not shown
        return title if is_alone else " · ".join(map(isolated, (campaign[:8], title)))

    def _event(self, event: str) -> str:
        return in_directions(event, self._languages.date) or self.tr("No event")

    def _bars(self, counts: Mapping[str, int]) -> list[dict[str, object]]:
        most = max(counts.values()) or 1
        ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        return [{"name": name, "count": self._languages.number(count), "share": count / most} for name, count in ordered]

    def _row(self, file: VerifiedFile) -> dict[str, object]:
        name = self.tr("A code as text") if ":" in file.path[:5] and not Path(file.path).is_absolute() else Path(file.path).name
        return {"name": name, **self._told_of(file)}

    def _told_of(self, file: VerifiedFile) -> dict[str, object]:
        if not file.valid:
            return self._no_total(*self._trouble(file))
        device = next((one for one in self._devices() if file.kind == _TOTAL and one.newest.device == file.facts["device"]), None)
        return self._of_device(file, device) if device else self._no_total(*map(self._in_words, _OTHER_FILE))

    def _of_device(self, file: VerifiedFile, device: DeviceTotal) -> dict[str, object]:
        newest = device.newest
        signatures = self.tr("%Ln signature(s)", "", newest.signatures)
        who = " · ".join(map(isolated, filter(None, (newest.label, newest.event))))
        said = self.tr("{who}: {signatures}.").format(who=who, signatures=signatures)
        if (file.path, file.facts["entries"]) != (newest.path, newest.entries):
            return _row(self.tr("Counted once"), said + " " + self.tr("Another picture of this device is as new or newer."))
        if device.findings:
            words = messages.code_message(Code(device.findings[0].code), device.findings[0].facts | {"device": newest.label})
            return _row(self._added(device), f"{said} {words.sentence}", words.next_step, good=False)
        if not device.added:
            sentence, step = map(self._in_words, _NOT_ADDED[device.key])
            return _row(self._added(device), f"{said} {sentence}", step.replace("%1", _whole(newest.fingerprint)), good=False)
        missing = device.held.missing if device.held else 0
        lacking = self.tr("%Ln of its entry(ies) is (are) not here yet: import its files.", "", missing) if missing else ""
        return _row(self._added(device), f"{said} {lacking}".strip())

    def _added(self, device: DeviceTotal) -> str:
        return self.tr("Added") if device.added else self.tr("Not added")

    def _trouble(self, file: VerifiedFile) -> tuple[str, str]:
        if file.code == Code.WRONG_KIND_OF_FILE:
            sentence, step = map(self._in_words, _NO_PICTURE)
            return sentence, step
        words = messages.code_message(Code(file.code), file.facts | ({"path": Path(file.path).name} if "path" in file.facts else {}))
        return words.sentence, words.next_step

    def _no_total(self, sentence: str, step: str) -> dict[str, object]:
        return _row(self.tr("No total"), sentence, step, good=False)

    def _in_words(self, words: object) -> str:
        return self.tr(str(words))


def _added_up(counts: Iterable[Mapping[str, int]], called: Callable[[str], str]) -> Counter[str]:
    """All `counts` together, by what each is called; those that are called the same are one."""
    found = Counter[str]()
    for name, number in chain.from_iterable(one.items() for one in counts):
        found[called(name)] += number
    return found


def _row(result: str, remark: str, next_step: str = "", *, good: bool = True) -> dict[str, object]:
    return {"result": result, "remark": remark, "nextStep": next_step, "good": good}


def _whole(fingerprint: str) -> str:
    """A fingerprint on one line and in its own direction: it is compared group by group."""
    unbroken = fingerprint.replace(" ", "\u00a0")
    return f"\u2066{unbroken}\u2069"


def _waits(device: DeviceTotal) -> bool:
    """Whether it is a device of ours that could be added."""
    foreign = any(finding.code == Code.ORGANISATION_FOREIGN for finding in device.findings)
    return not device.added and not foreign and device.key is not DeviceKey.REVOKED


def _pictures(paths: Sequence[Path]) -> list[Path]:
    """The files among `paths`, and all pictures below the folders among them. Raises `UserError(FILE_MISSING)` for a folder without one."""
    found: list[Path] = []
    for path in paths:
        within = sorted(filter(_is_picture, path.rglob("*"))) if path.is_dir() else [path]
        if not within:
            raise UserError(Code.FILE_MISSING, path=str(path / "*.jpg"))
        found += within
    return found


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in _PICTURES and not path.name.startswith(".") and path.is_file()
