"""The signatures of the database: a list to scroll, search and choose from, and one of them in full."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.fields import FieldName
from kiosk.domain.record import in_language
from kiosk.domain.reports.signatures import Choice, SignatureChoices, SignatureFilter
from kiosk.domain.visible import isolated
from ui import countries
from ui.desk.page_model import PageModel
from ui.desk.signature_list import PAGE, SignatureList, Told
from ui.desk.sources import SOURCES, source_name
from ui.i18n import Languages, comma, own_name
from ui.task import Task
from ui.variants import QVariantList, QVariantMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.domain.progress import Progress
    from kiosk.domain.reports.persons import HeldSignature
    from kiosk.domain.reports.signatures import SignatureLine, SignaturePage

QML_IMPORT_NAME = "ui.desk"
QML_IMPORT_MAJOR_VERSION = 1

_WAITING: Final = 3
"""Pages that are asked for at the same time; whoever scrolls on wants the earlier ones no more."""
_STATES: Final = {
    "counted": QT_TRANSLATE_NOOP("SignaturesModel", "Counted"),
    "duplicate": QT_TRANSLATE_NOOP("SignaturesModel", "Duplicate"),
    "withdrawn": QT_TRANSLATE_NOOP("SignaturesModel", "Withdrawn"),
    "excluded": QT_TRANSLATE_NOOP("SignaturesModel", "Excluded"),
}
_KINDS: Final = {
    "campaign": QT_TRANSLATE_NOOP("SignaturesModel", "Campaign"),
    "state": QT_TRANSLATE_NOOP("SignaturesModel", "State"),
    "country": QT_TRANSLATE_NOOP("SignaturesModel", "Country"),
    "event": QT_TRANSLATE_NOOP("SignaturesModel", "Event"),
    "device": QT_TRANSLATE_NOOP("SignaturesModel", "Device"),
    "source": QT_TRANSLATE_NOOP("SignaturesModel", "How it came"),
}
_PURPOSES: Final = {
    "contact": QT_TRANSLATE_NOOP("SignaturesModel", "News by e-mail or telephone"),
    "listed": QT_TRANSLATE_NOOP("SignaturesModel", "Being listed publicly"),
}
_HANDED_OVER: Final = {
    "named": QT_TRANSLATE_NOOP("SignaturesModel", "by name"),
    "counted": QT_TRANSLATE_NOOP("SignaturesModel", "as a number only"),
}


@QmlElement
class SignaturesModel(PageModel):
    """Nothing is read before somebody looks: each look is in the audit."""

    changed = Signal()
    choices_changed = Signal()
    held_changed = Signal()

    def __init__(self, task: Task, looking: Task, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(task, looking, parent=parent)
        self._looking = looking
        self._languages = languages
        self._wanted = SignatureFilter()
        self._choices = SignatureChoices(campaigns={}, events=(), devices=())
        self._length = -1
        self._asked: list[int] = []
        self._held: HeldSignature | None = None
        self._list = SignatureList(self._line, self._ask, self)
        task.failed.connect(self._give_up)
        for renewed in (self.changed, self.choices_changed, self.held_changed):
            languages.changed.connect(renewed)
        languages.changed.connect(self._list.tell_anew)

    @Slot()
    def close(self) -> None:
        super().close()
        self.leave()

    @Property(Task, notify=changed)
    def looking(self) -> Task:
        return self._looking

    @Property(SignatureList, notify=changed)
    def lines(self) -> SignatureList:
        return self._list

    @Property(str, notify=changed)
    def found(self) -> str:
        """How many there are, as far as it is known without counting."""
        if self._length >= 0:
            return self.tr("%Ln signature(s)", "", self._length)
        if self._list.has_more:
            return self.tr("More than %Ln signature(s) found", "", self._list.rows) if self._list.rows else ""
        return self.tr("%Ln signature(s) found", "", self._list.rows)

    @Property(bool, notify=changed)
    def none(self) -> bool:
        """Whether everything was read and nothing was there."""
        return not self._list.has_more and not self._list.rows

    @Property(bool, notify=changed)
    def choosy(self) -> bool:
        """Whether not all are wanted."""
        return self._wanted != SignatureFilter()

    @Property(QVariantList, notify=choices_changed)
    def kinds(self) -> list[dict[str, object]]:
        """What they can be chosen by: a `kind` with its `label`, its `options` (`id` and `name`) and the place of the `chosen` one."""
        return [self._kind(kind, options) for kind, options in zip(_KINDS, self._options(), strict=True)]

    @Property(QVariantMap, notify=held_changed)
    def held(self) -> dict[str, object]:
        """The signature that is looked at: `title`, `answers` and `facts` (each a `name` or a `field`, and a `value`), `ink`."""
        return self._told(self._held) if self._held else {}

    @Slot()
    def begin(self) -> None:
        """Read the list from its beginning."""
        self._forget()
        self._ask(0)

    @Slot()
    def leave(self) -> None:
        """Nobody looks any more: nobody is held, and whoever comes next finds all of them."""
        self._looking.drop()
        self._wanted = SignatureFilter()
        self._choices = SignatureChoices(campaigns={}, events=(), devices=())
        self._forget()
        self.choices_changed.emit()
        self.putBack()

    @Slot(str)
    def seek(self, text: str) -> None:
        """Only those of whom a name or an address begins so."""
        self._want(text=text.strip())

    @Slot(str, str)
    def choose(self, kind: str, option: str) -> None:
        """Only those of this campaign, state and so on; all of them for an empty one."""
        self._want(**{kind: option})

    @Slot(str)
    def look(self, entry: str) -> None:
        """Everything of one signature."""
        office = self._office
        if office is not None:
            self._looking.renew(lambda _: office.signatures.one(entry), self._hold)

    @Slot()
    def putBack(self) -> None:
        """Look at it no longer."""
        self._hold(None)

    def _want(self, **changes: str) -> None:
        wanted = msgspec.structs.replace(self._wanted, **changes)
        if wanted != self._wanted:
            self._wanted = wanted
            self.begin()

    def _forget(self) -> None:
        self._task.drop()
        self._asked = []
        self._length = -1
        self._list.forget()
        self.changed.emit()

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked = [*self._asked, number][-_WAITING:]
            self._go_on()

    def _go_on(self) -> None:
        """Read what was asked for last: it is what somebody sees now."""
        office = self._office
        if office is None or self._task.is_busy or not self._asked:
            return
        number, wanted = self._asked[-1], self._wanted
        start = self._list.start(number)

        def work(progress: Progress) -> tuple[SignaturePage, SignatureChoices | None]:
            progress(0, 0)  # nobody waits for it any more, if another letter was typed
            choices = None if number else office.signatures.choices()
            return office.signatures.page(wanted, start, PAGE), choices

        self._task.run(work, lambda read: self._arrived(number, *read))

    def _arrived(self, number: int, page: SignaturePage, choices: SignatureChoices | None) -> None:
        self._asked = [one for one in self._asked if one != number]
        if number == 0:
            self._length = page.length
        if choices is not None and choices != self._choices:
            self._choices = choices
            self.choices_changed.emit()
        self._list.put(number, page)
        self.changed.emit()
        self._go_on()

    @Slot()
    def _give_up(self) -> None:
        """The sentence says why; whoever scrolls on asks again."""
        self._asked = []

    def _hold(self, held: HeldSignature | None) -> None:
        self._held = held
        self.held_changed.emit()

    # --- in words ---

    def _line(self, line: SignatureLine) -> Told:
        return {
            "entry": line.entry,
            "name": line.name,
            "email": line.email,
            "country": self._languages.country(line.country) if line.country else "",
            "state": self._state(line.state),
            "counts": line.state == "counted",
            "event": line.event,
            "day": self._languages.date(line.signed[:10]),
        }

    def _state(self, state: str) -> str:
        return self.tr(str(_STATES[state]))

    def _kind(self, kind: str, options: Iterable[Choice]) -> dict[str, object]:
        every = [{"id": "", "name": self.tr("All")}, *({"id": one.id, "name": one.name} for one in options)]
        chosen = getattr(self._wanted, kind)
        place = next((place for place, one in enumerate(every) if one["id"] == chosen), 0)
        return {"kind": kind, "label": self.tr(str(_KINDS[kind])), "options": every, "chosen": place}

    def _options(self) -> tuple[Iterable[Choice], ...]:
        """In the order of the kinds."""
        lands = sorted(countries.names(self._languages.code).items(), key=lambda one: one[1])
        titles = {one: in_language(titles, self._languages.code) for one, titles in self._choices.campaigns.items()}
        return (
            [Choice(id=campaign, name=title) for campaign, title in sorted(titles.items(), key=lambda one: one[::-1])],
            self._named(_STATES),
            [Choice(id=code, name=name) for code, name in lands],
            [Choice(id=one.id, name=self._event(one.name)) for one in self._choices.events],
            self._choices.devices,
            [Choice(id=source, name=source_name(source)) for source in SOURCES],
        )

    def _named(self, words: Mapping[str, object]) -> list[Choice]:
        return [Choice(id=value, name=self.tr(str(word))) for value, word in words.items()]

    def _event(self, named: str) -> str:
        """An event as `name, place, date`, with its date in words; nothing where there is none."""
        place, _, day = named.rpartition(", ")
        return comma(self._languages.code).join((isolated(place), self._languages.date(day))) if place else named

    def _told(self, held: HeldSignature) -> dict[str, object]:
        answers = {name.value: held.fields[name] for name in FieldName if name in held.fields}
        name = " ".join(filter(None, (answers.get("given_name"), answers.get("family_name"))))
        if country := answers.pop("country", ""):
            answers["country"] = self._languages.country(country)
        words = {"country": self.tr("Country")}
        return {
            "title": name,
            "answers": [{"field": field, "name": words.get(field, ""), "value": value} for field, value in answers.items()],
            "ink": [[list(point) for point in line] for line in held.ink],
            "facts": [{"field": "", "name": label, "value": value} for label, value in self._facts(held) if value],
        }

    def _facts(self, held: HeldSignature) -> list[tuple[str, str]]:
        consents = [self.tr(str(_PURPOSES[one.purpose])) for one in held.consents if one.purpose in _PURPOSES]
        promised = [
            f"{isolated(held.recipients.get(recipient, recipient))} · {self.tr(str(_HANDED_OVER[how]))}"
            for recipient, how in held.hand_over.items()
        ]
        deliveries = [
            f"{isolated(held.recipients.get(one.recipient, one.recipient))} · {self._languages.date(one.made[:10])}"
            for one in held.deliveries
        ]
        return [
            (self.tr("Own words"), held.message),
            (self.tr("Agreed to"), "\n".join(consents) or self.tr("Nothing beside signing")),
            (self.tr("May be handed over"), "\n".join(promised)),
            (self.tr("Delivered to"), "\n".join(deliveries)),
            (self.tr("Campaign"), in_language(held.titles, self._languages.code)),
            (self.tr("State"), self._state(held.state)),
            (self.tr("How it came"), source_name(held.source)),
            (self.tr("Event"), self._event(held.event)),
            (self.tr("Signed (UTC)"), self._languages.moment(dt.datetime.fromisoformat(held.signed))),
            (self.tr("Language of the text"), own_name(held.language)),
            (self.tr("Sheet and row"), held.sheet),
            (self.tr("Entry"), held.entry),
        ]
