"""What a person asks for: everything that is held about them, their withdrawal, and its erasure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fields import FieldName
from kiosk.domain.record import in_language
from kiosk.domain.visible import isolated
from ui.desk.left import left
from ui.desk.page_model import PageModel
from ui.desk.undone import kept_back
from ui.i18n import Languages, comma, in_order
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.persons import ErasureReport, HeldSignature
    from kiosk.domain.reports.withdrawals import CodeReport, WithdrawUndone
    from kiosk.office import Office
    from kiosk.office.access import Access

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_STATES: Final = {
    "counted": QT_TRANSLATE_NOOP("PersonsModel", "It counts."),
    "duplicate": QT_TRANSLATE_NOOP("PersonsModel", "It stands behind another one of the same person."),
    "withdrawn": QT_TRANSLATE_NOOP("PersonsModel", "It is withdrawn."),
    "excluded": QT_TRANSLATE_NOOP("PersonsModel", "It was excluded by a review."),
}


@QmlElement
class PersonsModel(PageModel):
    """Shows one person while somebody looks at them. `withdrew`: the numbers have changed.

    What changes something is done, and told to whoever comes to the page next, though nobody looks any more; what reads is dropped.
    """

    changed = Signal()
    chose = Signal()
    withdrew = Signal()

    def __init__(self, task: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, parent=parent)
        self._languages = languages
        self._held: tuple[HeldSignature, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._is_shared = False
        self._has_withdrawn = False
        self._is_changing = False
        task.busy_changed.connect(self._rest)
        languages.changed.connect(self.changed)

    @Slot()
    def close(self) -> None:
        super().close()
        self._put_back()

    @Property(QVariantList, notify=changed)
    def held(self) -> list[dict[str, object]]:
        """A signature each: `entry`, `title`, `state` in words, and `facts` in one line."""
        return [
            {
                "entry": one.entry,
                "title": isolated(in_language(one.titles, self._languages.code)),
                "state": self.tr(str(_STATES[one.state])) if one.state in _STATES else "",
                "facts": in_order(filter(None, self._facts(one)), " · ", self._languages.code),
            }
            for one in self._held
        ]

    @Property(bool, notify=changed)
    def shared(self) -> bool:
        """Whether what is shown may be several people's, as in a household, so that somebody says what is the person's who asks."""
        return self._is_shared

    @Property(QVariantList, notify=chose)
    def chosen(self) -> list[str]:
        """The entries that are the person's who asks."""
        return sorted(self._chosen)

    @Slot(str, bool)
    def choose(self, entry: str, is_theirs: bool) -> None:
        """Say whether an entry is the person's who asks."""
        self._chosen = self._chosen | {entry} if is_theirs else self._chosen - {entry}
        self.chose.emit()

    @Property(bool, notify=changed)
    def hasWithdrawn(self) -> bool:
        """Whether a code was given to withdraw, so that it may be asked in which other campaigns it is to."""
        return self._has_withdrawn

    @Slot(str)
    def find(self, asked: str) -> None:
        """Everything about what was signed with a receipt's code or an e-mail address, and what seems to be the same person's."""
        text = asked.strip()
        self._run(lambda office: _searched(office.access, text), self._found)

    @Slot(str)
    def withdraw(self, code: str) -> None:
        """Withdraw whatever was signed with a receipt's code."""
        self._change(lambda office: office.withdrawals.withdraw(code.strip()), self._withdrawn)

    @Slot(str, str)
    def withdrawBeyond(self, code: str, pack: str) -> None:
        """The same, also in the campaign of a pack, of which nothing has come yet."""
        path = typed(pack)
        self._change(lambda office: office.withdrawals.withdraw(code.strip(), [path]), self._withdrawn)

    @Slot(str)
    def undo(self, code: str) -> None:
        """Undo that, within the days that are promised."""
        self._change(lambda office: office.withdrawals.undo_code(code.strip()), self._undone)

    @Slot(str)
    def erase(self, entry: str) -> None:
        """Withdraw and erase a signature at once, which cannot be undone."""
        shown = [one.entry for one in self._held]
        self._change(lambda office: _erased(office.access, entry, shown), self._erased)

    @Slot(str)
    def write(self, path: str) -> None:
        """Write what is the person's as a PDF for them."""
        held, out = [one for one in self._held if one.entry in self._chosen], typed(path)
        self._change(lambda office: office.access.write(held, out, chosen=True), self._written)

    @Slot()
    def forget(self) -> None:
        """Nobody looks any more."""
        if not self._is_changing:
            self._task.drop()
        self._put_back()

    def _run(self, work: Callable[[Office], object], on_done: Callable[..., None]) -> None:
        office = self._office
        if office is not None:
            self._task.run(lambda _: work(office), on_done)

    def _change(self, work: Callable[[Office], object], on_done: Callable[..., None]) -> None:
        if not self._task.is_busy:
            self._is_changing = True
            self._run(work, on_done)

    @Slot()
    def _rest(self) -> None:
        self._is_changing = self._is_changing and self._task.is_busy

    def _facts(self, held: HeldSignature) -> list[str]:
        """What was answered, in the order in which it is asked."""
        answers = {name: held.fields.get(name.value, "") for name in FieldName}
        if country := answers[FieldName.COUNTRY]:
            answers[FieldName.COUNTRY] = self._languages.country(country)
        return [*answers.values(), held.message]

    def _found(self, found: _Found) -> None:
        self._has_withdrawn = False
        # Of what several share nothing is anybody's until somebody says so, nor are the others.
        theirs = () if found.names > 1 else found.held
        chosen = frozenset(one.entry for one in theirs)
        self._show((*found.held, *found.others), chosen, is_shared=found.names > 1 or bool(found.others))
        self._task.say(lambda: " ".join(self._search_told(found)))

    def _show(self, held: tuple[HeldSignature, ...], chosen: frozenset[str], *, is_shared: bool) -> None:
        self._held, self._chosen, self._is_shared = held, chosen, is_shared
        self.changed.emit()
        self.chose.emit()

    def _search_told(self, found: _Found) -> Iterator[str]:
        number = len(found.held)
        yield self.tr("%Ln signature(s) found.", "", number) if number else self.tr("Nothing was found.")
        if found.names > 1:
            yield self.tr("Several people used this address: tick what belongs to the person who asks.")
        yield from self._others_told(len(found.others))
        if found.not_searched:
            yield self.tr("%Ln entry(ies) not opened, in quarantine or held could not be searched.", "", found.not_searched)

    def _others_told(self, others: int) -> Iterator[str]:
        """They were found as duplicates are, and may be somebody else's of that name and household."""
        if others:
            yield self.tr("%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).", "", others)

    def _withdrawn(self, report: CodeReport) -> None:
        self._put_back()
        self._has_withdrawn = True
        self.changed.emit()
        self._task.say(lambda: " ".join(self._told(report)))
        self.withdrew.emit()

    def _told(self, report: CodeReport) -> Iterator[str]:
        """What a code reached, and where it must be given again."""
        if not report.campaigns:
            yield self.tr("No campaign is known here yet, so nothing is withdrawn, and the code is not kept.")
            yield self.tr("Keep it, and give it again after the next import, or name the campaign’s file here.")
            return
        if report.withdrawn:
            yield self.tr("%Ln signature(s) withdrawn.", "", report.withdrawn)
        elif not report.erased:
            yield self.tr("Nothing with this code is here yet.")
        if report.corrected:
            yield self.tr("It was corrected, and the correction still stands: give its newer code, or find it here and erase it.")
        if report.erased:
            yield self.tr("What was signed with it is erased. A correction may stand: ask for a newer code, or look for the person here.")
        if report.other_systems:
            yield self.tr("Another system was told of the person: erase them there, too.")
        titles = [in_language(one.titles, self._languages.code) for one in report.campaigns]
        yield self.tr("What comes later with this code will not count in: {campaigns}.").format(
            campaigns=in_order(titles, comma(self._languages.code), self._languages.code)
        )
        yield self.tr("Keep the code, and give it again when a campaign comes in that is new here.")

    def _undone(self, report: WithdrawUndone) -> None:
        self._put_back()
        self._task.say(lambda: " ".join([self.tr("%Ln signature(s) is (are) withdrawn no more.", "", report.undone), *kept_back(report)]))
        self.withdrew.emit()

    def _written(self, _: object) -> None:
        self._task.say(lambda: self.tr("Written for the person."))

    def _erased(self, done: tuple[ErasureReport, tuple[HeldSignature, ...]]) -> None:
        """What is left is shown at once: with the code or address of what is erased nobody would find it any more.

        What somebody said before of what is the person's, stands; once nobody looks any more, what was shown before is shown no more.
        """
        report, left = done
        by_entry = {one.entry: one for one in left}
        names = dict.fromkeys([*(one.entry for one in self._held), *report.duplicates])
        held = tuple(by_entry[name] for name in names if name in by_entry)
        others = len(by_entry.keys() & set(report.duplicates))
        self._has_withdrawn = False
        self._show(held, self._chosen & by_entry.keys(), is_shared=self._is_shared or bool(others))
        self._task.say(lambda: " ".join([*self._words_of(report), *self._others_told(others)]))
        self.withdrew.emit()

    def _words_of(self, report: ErasureReport) -> Iterator[str]:
        """What is erased, and who has it still."""
        yield self.tr("%Ln signature(s) erased for ever.", "", report.erased + report.earlier)
        yield self.tr("Save the list of withdrawals again, so that no backup brings them back.")
        if report.unlisted:
            yield self.tr("Others have the same code, so the list does not name it: erase it again if an older backup is ever restored.")
        yield from left(report)
        if report.deliveries:
            yield self.tr("A delivery names the person still: ask its recipient to erase them there.")
        if report.other_systems:
            yield self.tr("Another system was told of the person: erase them there, too.")

    def _put_back(self) -> None:
        """What is shown is no longer so."""
        self._has_withdrawn = False
        self._show((), frozenset(), is_shared=False)


@dataclass(frozen=True)
class _Found:
    """What is `held` about whoever was looked for, with so many names, and about the `others` that seem to be the same person's.

    `not_searched`: in how many entries nobody could look for them.
    """

    held: tuple[HeldSignature, ...]
    names: int
    others: tuple[HeldSignature, ...]
    not_searched: int


def _searched(access: Access, asked: str) -> _Found:
    """By their address or code."""
    held = access.by_email(asked) if "@" in asked else access.by_code(asked)
    return _Found(held, access.names(held), access.others(held), access.not_searched().number)


def _erased(access: Access, entry: str, shown: Sequence[str]) -> tuple[ErasureReport, tuple[HeldSignature, ...]]:
    """What became of it, and everything about what is left: of what was shown, and of what seems to be the same person's."""
    report = access.erase([entry])
    left = {*shown, *report.duplicates} - {entry}
    return report, access.of_entries(sorted(left)) if left else ()
