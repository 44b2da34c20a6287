"""Deliveries from their draft to their hand-over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.progress import Progress
from kiosk.domain.reports.delivery import DeliveryRow, DeliveryState, HandOverRecord, HandOverTold
from ui.desk.page_model import PageModel
from ui.i18n import Languages, comma
from ui.task import Task
from ui.typed import typed
from ui.variants import QVariantList

if TYPE_CHECKING:
    from kiosk.domain.reports.delivery import Addressee
    from kiosk.office import Office

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_STATES: Final = {
    DeliveryState.DRAFT: QT_TRANSLATE_NOOP("DeliveriesModel", "Draft"),
    DeliveryState.FROZEN: QT_TRANSLATE_NOOP("DeliveriesModel", "Ready to be handed over"),
    DeliveryState.HANDED_OVER: QT_TRANSLATE_NOOP("DeliveriesModel", "Handed over"),
    DeliveryState.REFUSED: QT_TRANSLATE_NOOP("DeliveriesModel", "Refused by the recipient"),
}


@QmlElement
class DeliveriesModel(PageModel):
    """What is decided of a delivery is kept at once. `looking`: what reads the list, `task`: what changes something.

    `recorded`: when signatures are due to be erased may have changed.
    """

    changed = Signal()
    recorded = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._languages = languages
        self._rows: tuple[DeliveryRow, ...] = ()
        self._addressees: tuple[Addressee, ...] = ()
        languages.changed.connect(self.renew)

    @Slot(object)
    def open(self, office: Office) -> None:
        super().open(office)
        self.renew()

    @Slot()
    def close(self) -> None:
        super().close()
        self._show(((), ()))

    @Property(QVariantList, notify=changed)
    def addressees(self) -> list[dict[str, str]]:
        """To whom something can be delivered: `campaign` and `recipient` by their ids, `title` and `name` in words."""
        return [{"campaign": one.campaign, "recipient": one.recipient, "title": one.title, "name": one.name} for one in self._addressees]

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """`delivery`, `name`, `title`, `state`, `draft`, `handedOver`, `numbers`, `history`. Drafts first, newest first.

        In `history`, beside what was recorded: `words`, and `stands` for what is not corrected.
        """
        drafts = [one for one in self._rows if one.state is DeliveryState.DRAFT]
        frozen = self._rows[len(drafts) :]
        return [self._row(one) for one in (*reversed(drafts), *reversed(frozen))]

    @Slot()
    def renew(self) -> None:
        """Read them as they are now."""
        office, language = self._office, self._languages.code
        if office is not None:
            self._looking.renew(lambda _: (office.deliveries.list(), office.deliveries.addressees(language)), self._show)

    @Slot(str, str)
    def begin(self, campaign: str, recipient: str) -> None:
        """A draft, which is reviewed before anything in it is fixed."""
        self._change(lambda office, _: office.draft(campaign, recipient), lambda _: "")

    @Slot(str)
    def discard(self, delivery: str) -> None:
        """Forget a draft; the signatures stay."""
        self._change(lambda office, _: office.deliveries.discard(delivery), lambda _: self.tr("The draft is gone. The signatures stay."))

    @Slot(str, str)
    def freeze(self, delivery: str, folder: str) -> None:
        """Fix the list for ever and write its files into `folder`."""
        out = typed(folder)
        self._change(
            lambda office, progress: len(office.deliveries.freeze(delivery, out, progress).files),
            lambda files: self.tr("The list is fixed for ever. %Ln file(s) written.", "", files),
        )

    @Slot(str, str)
    def writeAgain(self, delivery: str, folder: str) -> None:
        """The very same files once more."""
        out = typed(folder)
        self._change(
            lambda office, progress: len(office.deliveries.write_again(delivery, out, progress)),
            lambda files: self.tr("%Ln file(s) written once more, the very same.", "", files),
        )

    @Slot(str, str, str, str, str, str, str)
    def handOver(self, delivery: str, outcome: str, day: str, place: str, giver: str, receiver: str, proof: str) -> None:
        """Record what came of handing it over: "handed_over" or "refused"."""
        told = HandOverTold(outcome=DeliveryState(outcome), day=day, place=place, giver=giver, receiver=receiver, proof=proof)
        self._change(lambda office, _: office.deliveries.hand_over(delivery, told), lambda _: self.tr("The hand-over is recorded."))

    @Slot(str, int, str, str, str, str, str, str)
    def correct(self, delivery: str, number: int, outcome: str, day: str, place: str, giver: str, receiver: str, proof: str) -> None:
        """Record that it was otherwise than attempt `number` says; "frozen": it never happened."""
        told = HandOverTold(outcome=DeliveryState(outcome), day=day, place=place, giver=giver, receiver=receiver, proof=proof)
        self._change(
            lambda office, _: office.deliveries.correct_hand_over(delivery, number, told),
            lambda _: self.tr("The record is corrected. What stood there before stays to be seen."),
        )

    @Slot(result=str)
    def today(self) -> str:
        """The date of today, the year first."""
        return date.today().isoformat()  # noqa: DTZ011  by the clock on the wall

    def _change(self, change: Callable[[Office, Progress], object], outcome: Callable[..., str]) -> None:
        office = self._office
        if office is None:
            return

        def done(value: object) -> None:
            self._task.say(lambda: outcome(value))
            self.renew()
            self.recorded.emit()

        self._task.run(lambda progress: change(office, progress), done)

    def _show(self, told: tuple[tuple[DeliveryRow, ...], tuple[Addressee, ...]]) -> None:
        self._rows, self._addressees = told
        self.changed.emit()

    def _row(self, row: DeliveryRow) -> dict[str, object]:
        addressee = next((one for one in self._addressees if (one.campaign, one.recipient) == (row.campaign, row.recipient)), None)
        return {
            "delivery": row.delivery,
            "name": addressee.name if addressee else row.recipient,
            "title": addressee.title if addressee else row.campaign[:8],
            "state": self.tr(str(_STATES[row.state])),
            "draft": row.state is DeliveryState.DRAFT,
            "handedOver": row.state is DeliveryState.HANDED_OVER,
            "waiting": row.waiting,
            "numbers": self._numbers(row),
            "history": [self._attempt(one, row) for one in row.hand_overs if one.outcome is not DeliveryState.FROZEN],
        }

    def _numbers(self, row: DeliveryRow) -> list[str]:
        told = (
            (row.named, self.tr("%Ln by name", "", row.named)),
            (row.counted_only, self.tr("%Ln as a number only", "", row.counted_only)),
            (sum(row.left_out.values()), self.tr("%Ln left out", "", sum(row.left_out.values()))),
            (row.not_promised, self.tr("%Ln signed before this recipient was named", "", row.not_promised)),
            (row.earlier_texts, self.tr("%Ln signed an earlier wording of the text", "", row.earlier_texts)),
            (row.other_names, self.tr("%Ln signed when this recipient had another name", "", row.other_names)),
            (row.waiting, self.tr("%Ln message(s) wait for you", "", row.waiting)),
            (row.unsettled, self.tr("%Ln line(s) to decide on again", "", row.unsettled)),
            (row.withdrawn, self.tr("%Ln withdrew since and stand(s) on it still", "", row.withdrawn)),
        )
        return [words for number, words in told if number or words is told[0][1]]

    def _attempt(self, one: HandOverRecord, row: DeliveryRow) -> dict[str, object]:
        parts = (self.tr(str(_STATES[one.outcome])), self._languages.date(one.day), one.place, one.receiver)
        words = comma(self._languages.code).join(part for part in parts if part)
        if one.corrected_by:
            is_never = any(other.number == one.corrected_by and other.outcome is DeliveryState.FROZEN for other in row.hand_overs)
            words = (self.tr("Taken back: %1") if is_never else self.tr("Corrected: %1")).replace("%1", words)
        return {
            "number": one.number,
            "words": words,
            "stands": one.stands,
            "outcome": one.outcome.value,
            "day": one.day,
            "place": one.place,
            "giver": one.giver,
            "receiver": one.receiver,
            "proof": one.proof,
        }
