"""What somebody gets on paper who asks what is held about them, in the language that they signed in."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

import msgspec

from kiosk.documents.language import Language
from kiosk.documents.part import Part, part
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.documents.words import read_words
from kiosk.domain.fields import FieldName
from kiosk.domain.ink import Ink
from kiosk.domain.reports.persons import HeldSignature, HeldWithdrawal

_TEMPLATES: Final = RESOURCES / "templates"

LANGUAGES: Final = ("en", "ar", "ckb", "fa", "fr")
"""In which there are words: all in which a kiosk speaks. The first stands for any other."""


class AccessWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words. `names`: what each thing that is held is called; the others stand for values."""

    locale: str
    title: str
    lead: str
    nothing: str
    drawn: str
    gets: str
    listed: str
    decided: str
    undone: str
    moment: str
    names: Mapping[str, str]
    states: Mapping[str, str]
    sources: Mapping[str, str]
    choices: Mapping[str, str]
    purposes: Mapping[str, str]
    reasons: Mapping[str, str]
    rules: Mapping[str, str]
    decisions: Mapping[str, str]
    judgements: Mapping[str, str]
    list_decisions: Mapping[str, str]


class Row(msgspec.Struct, frozen=True):
    """A name and what it stands for."""

    name: str
    value: Part


class HeldPage(msgspec.Struct, frozen=True):
    """One signature. `drawing`: an SVG, or nothing."""

    title: Part
    rows: tuple[Row, ...]
    drawing: str


class HeldDocument(msgspec.Struct, frozen=True):
    """Everything about one person."""

    language: str
    rtl: bool
    title: str
    lead: str
    nothing: str
    drawn: str
    signatures: tuple[HeldPage, ...]


@dataclass(frozen=True)
class PersonPaper:
    """Sets what is held about one person, in one of `LANGUAGES`."""

    language: str
    day: date

    @classmethod
    def of(cls, held: Sequence[HeldSignature], day: date) -> "PersonPaper":
        """In the language of the screen on which somebody signed last; in the first of those languages where there is none of them."""
        last = max(held, key=lambda one: one.signed).screen_language if held else ""
        return cls(last if last in LANGUAGES else LANGUAGES[0], day)

    def pdf(self, held: Sequence[HeldSignature]) -> bytes:
        """The PDF. It names no other signatures: somebody else of that name and household may have given them."""
        says = access_words(self.language)
        language = Language(says.locale)
        names = {one.entry for one in held}
        document = HeldDocument(
            language=self.language,
            rtl=language.right_to_left,
            title=says.title,
            lead=says.lead.format(day=language.day(self.day)),
            nothing=says.nothing,
            drawn=says.drawn,
            signatures=tuple(_page(_naming(one, names), says, language) for one in held),
        )
        return Typesetter(_TEMPLATES, RESOURCES / "fonts", self.day).pdf_in_any_letters("access.typ", document)


def access_words(language: str) -> AccessWords:
    """The words for `language`, one of `LANGUAGES`. Raises as `read_words`."""
    return read_words(Path(_TEMPLATES, "access_words", f"{language}.toml"), AccessWords)


def _naming(held: HeldSignature, names: Collection[str]) -> HeldSignature:
    """The same, which names no other entries than these."""
    stands = held.stands if held.stands in names else ""
    return msgspec.structs.replace(held, stands=stands, duplicates=tuple(name for name in held.duplicates if name in names))


def _page(held: HeldSignature, says: AccessWords, language: Language) -> HeldPage:
    rows = tuple(Row(name, part(value)) for name, value in _told(held, says, language) if value)
    return HeldPage(part(held.titles.get(held.language, held.title)), rows, _drawing(held.ink) if held.ink else "")


def _told(held: HeldSignature, says: AccessWords, language: Language) -> Iterator[tuple[str, str]]:
    """What there is, name by name; nothing for what is not."""
    names = says.names
    for field, answer in held.fields.items():
        yield names[field], language.country(answer) if field == FieldName.COUNTRY else answer
    yield names["message"], held.message
    yield names["state"], says.states[held.state]
    yield names["rule"], says.rules[held.rule] if held.rule else ""
    yield names["stands"], held.stands
    yield names["duplicates"], "; ".join(held.duplicates)
    yield names["source"], says.sources[held.source]
    yield names["event"], held.event
    yield names["sheet"], held.sheet
    yield names["signed"], _moment(held.signed, says, language)
    yield names["withdrawn"], _moment(held.withdrawn, says, language)
    for one in held.withdrawals:
        yield names["withdrawals"], _came_of(one, says, language)
    yield names["language"], language.name(held.language)
    yield names["screen_language"], language.name(held.screen_language)
    for recipient, choice in held.hand_over.items():
        yield says.gets.format(recipient=held.recipients.get(recipient, recipient)), says.choices[choice]
    yield names["consents"], "; ".join(f"{says.purposes[one.purpose]} ({language.number(one.version)})" for one in held.consents)
    yield names["looked_at"], "; ".join(says.reasons[one] for one in held.looked_at)
    yield names["decisions"], "; ".join(says.decisions[one] for one in held.decisions)
    yield names["judged"], says.judgements[held.judged] if held.judged else ""
    for decided in held.list_decisions:
        recipient, day = held.recipients.get(decided.recipient, decided.recipient), _day(decided.decided, language)
        decision = says.list_decisions[decided.decision]
        yield names["list_decisions"], says.decided.format(recipient=recipient, day=day, decision=decision)
    for delivery in held.deliveries:
        recipient, day = held.recipients.get(delivery.recipient, delivery.recipient), _day(delivery.made, language)
        yield names["deliveries"], says.listed.format(recipient=recipient, day=day, choice=says.choices[delivery.handed_over])
    yield names["sent_to_other_systems"], "; ".join(_moment(one, says, language) for one in held.sent_to_other_systems)
    yield names["perhaps_sent_to_other_systems"], "; ".join(_moment(one, says, language) for one in held.perhaps_sent_to_other_systems)
    yield names["campaign"], held.campaign
    yield names["entry"], held.entry


def _came_of(one: HeldWithdrawal, says: AccessWords, language: Language) -> str:
    arrived = _moment(one.arrived, says, language)
    return says.undone.format(arrived=arrived, undone=_moment(one.undone, says, language)) if one.undone else arrived


def _moment(text: str, says: AccessWords, language: Language) -> str:
    return says.moment.format(day=_day(text, language), time=language.in_digits(text[11:16])) if text else ""


def _day(text: str, language: Language) -> str:
    return language.day(datetime.fromisoformat(text).date())


def _drawing(ink: Ink) -> str:
    """The drawn signature as an SVG, cut to what is drawn."""
    xs, ys = zip(*(point for stroke in ink for point in stroke), strict=True)
    size = max(max(xs) - min(xs), max(ys) - min(ys), 1)
    path = "".join("M" + "L".join(f"{x} {y}" for x, y in stroke) for stroke in ink)
    box = f"{min(xs) - size // 50} {min(ys) - size // 50} {max(xs) - min(xs) + size // 25} {max(ys) - min(ys) + size // 25}"
    style = f'fill="none" stroke="#1c2430" stroke-width="{max(1, size // 100)}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path {style} d="{path}"/></svg>'
