"""Paper sheets as plain values, all words ready in the language of each: what the Typst template lays out.

A sheet says what the screens say before somebody signs: the ask, the recipients, who answers for the data and what becomes
of them, and every box in the pack's own words. Nothing here is markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final

import msgspec

from kiosk.campaign.answers import contact_field
from kiosk.documents.code import drawn
from kiosk.documents.language import Language
from kiosk.documents.part import Part, part
from kiosk.documents.words import read_words
from kiosk.domain.campaign import CampaignKind, Manifest, Purpose, Recipient, Risk
from kiosk.domain.fields import CONTACT_FIELDS, FieldName, Requirement
from kiosk.domain.record import in_language

FALLBACK: Final = "en"
"""The language around a campaign's own words where there are no words for its language yet."""


class SheetWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of words; its English sibling says what each is for."""

    locale: str
    comma: str
    letters: tuple[str, ...]
    sheet: str
    kind: dict[CampaignKind, str]
    to: str
    controller: str
    whole: str
    facts: str
    without_code: str
    sign: str
    hand_over: str
    named: str
    named_means: str
    named_means_each: str
    counted: str
    counted_means: str
    without_tick: str
    danger: str
    news: str
    news_age: str
    no: str
    yes: str
    listed: str
    yes_listed: str
    guard: str
    guard_sentences: tuple[str, ...]
    sample: str
    fields: dict[str, str]


class Box(msgspec.Struct, frozen=True):
    """What one letter stands for: its question and sentences above the rows; what is ticked or written in each row."""

    letter: str
    title: str
    sentences: tuple[str, ...]
    warning: str
    options: tuple[str, ...]
    lines: tuple[str, ...]


class Leaf(msgspec.Struct, frozen=True):
    """One sheet of paper: its name, and the same as a code (SVG)."""

    name: str
    code: str


class Form(msgspec.Struct, frozen=True):
    """What all sheets of one language say. `message` and `ink`: labels of the room for them, or nothing."""

    language: str
    rtl: bool
    digits: Annotated[tuple[str, ...], msgspec.Meta(min_length=10, max_length=10)]
    sheet: str
    kind: str
    title: str
    ask: str
    to: tuple[str, ...]
    controller: str
    whole: str
    facts_title: str
    facts: tuple[str, ...]
    boxes: tuple[Box, ...]
    fields: tuple[str, ...]
    message: str
    ink: str
    guard: str
    guard_sentences: tuple[str, ...]
    sample: str
    leaves: tuple[Leaf, ...]


class Sheets(msgspec.Struct, frozen=True):
    """A document of sheets, each on a page of its own."""

    title: Part
    author: str
    language: str
    forms: tuple[Form, ...]


def sheets(manifest: Manifest, names: Sequence[tuple[str, Sequence[str]]], folder: Path) -> Sheets:
    """Sheets of `manifest`: for each language of `names` one for each name. `folder` holds the words."""
    forms = tuple(_form(manifest, language, some, words_of(folder, language)) for language, some in names)
    title = manifest.text(forms[0].language)[1].title
    return Sheets(title=part(title), author=manifest.controller.name, language=forms[0].language, forms=forms)


def words_of(folder: Path, language: str) -> SheetWords:
    """The words for `language`, or those of FALLBACK. Raises as `read_words`."""
    path = folder / f"{language}.toml"
    return read_words(path if path.is_file() else folder / f"{FALLBACK}.toml", SheetWords)


def _form(manifest: Manifest, code: str, names: Iterable[str], words: SheetWords) -> Form:
    text, language = manifest.texts[code], Language(words.locale)
    answers = manifest.controller
    who = (answers.name, *answers.address, *answers.joint, answers.representative)
    controller = words.comma.join(filter(None, who))
    return Form(
        language=code,
        rtl=language.right_to_left,
        digits=language.digits,
        sheet=words.sheet,
        kind=words.kind[manifest.kind],
        title=text.title,
        ask=text.ask,
        to=tuple(words.to.format(recipient=_with_hand_over(one, code)) for one in manifest.recipients),
        controller=words.controller.format(controller=controller),
        whole=words.whole,
        facts_title=words.facts,
        facts=(*manifest.notices[code].facts, words.without_code.format(email=manifest.controller.email)),
        boxes=tuple(_lettered(_boxes(manifest, code, words, language), words.letters)),
        fields=tuple(words.fields[field] for field in manifest.details),
        message=_label(manifest.requirement(FieldName.MESSAGE), words.fields["message"]),
        ink=_label(manifest.ink, words.fields["ink"]),
        guard=words.guard,
        guard_sentences=tuple(one.format(controller=manifest.controller.name) for one in words.guard_sentences),
        sample=words.sample if manifest.sample else "",
        leaves=tuple(Leaf(name, drawn(name)) for name in names),
    )


def _boxes(manifest: Manifest, code: str, words: SheetWords, language: Language) -> Iterator[Box]:
    """In the order of the screen: hand-over, public list, news, then the one box that signs."""
    for risk in dict.fromkeys(one.risk for one in manifest.recipients):
        yield _hand_over(tuple(one for one in manifest.recipients if one.risk is risk), code, words)
    if listed := manifest.consent(Purpose.LISTED):
        yield Box("", words.listed, (in_language(listed.text, code),), "", (words.yes_listed,), ())
    contact = manifest.consent(Purpose.CONTACT)
    if contact and contact_field(manifest):
        age = (words.news_age.format(age=language.number(manifest.contact_age)),) if manifest.contact_age else ()
        wanted = [one for one in FieldName if one in CONTACT_FIELDS and manifest.requirement(one) is Requirement.OPTIONAL]
        lines = tuple(words.fields[one] for one in wanted)
        yield Box("", words.news, (in_language(contact.text, code), *age), "", (words.no, words.yes), lines)
    if sign := manifest.consent(Purpose.SIGN):
        yield Box("", words.sign, (in_language(sign.text, code),), "", (words.sign,), ())


def _hand_over(recipients: Sequence[Recipient], code: str, words: SheetWords) -> Box:
    def read(one: Recipient) -> str:
        return words.comma.join(words.fields[field] for field in one.fields)

    promised = {read(one) for one in recipients}
    named = (
        (words.named_means.format(fields=promised.pop()),)
        if len(promised) == 1
        else tuple(words.named_means_each.format(recipient=one.addressed(code), fields=read(one)) for one in recipients)
    )
    sentences = (*named, words.counted_means, words.without_tick)
    warning = words.danger if any(one.risk is Risk.HIGH for one in recipients) else ""
    title = f"{words.hand_over} {words.comma.join(one.addressed(code) for one in recipients)}"
    return Box("", title, sentences, warning, (words.named, words.counted), ())


def _lettered(boxes: Iterable[Box], letters: Iterable[str]) -> Iterator[Box]:
    return (msgspec.structs.replace(box, letter=letter) for box, letter in zip(boxes, letters, strict=False))


def _with_hand_over(recipient: Recipient, language: str) -> str:
    return " · ".join(words for words in (recipient.addressed(language), in_language(recipient.hand_over, language)) if words)


def _label(requirement: Requirement, words: str) -> str:
    return "" if requirement is Requirement.HIDDEN else words
