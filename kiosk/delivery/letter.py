"""The cover letter: from the organisation to the recipient, with the campaign's own text."""

from datetime import date
from typing import Final

from kiosk.delivery.document import Block, Figure, Letter
from kiosk.delivery.frozen import FrozenList
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.part import Part, part
from kiosk.domain.campaign import CampaignKind, Controller, Recipient, Section

_LETTERS: Final = frozenset({CampaignKind.LETTER, CampaignKind.OPEN_LETTER})


def letter(frozen: FrozenList, promise: Promise, words: Words, day: date) -> Letter:
    """The letter in the recipient's language. Of a letter the signers speak themselves; of other campaigns the organisation does."""
    says, kind = words.sentences, promise.manifest.kind
    language, text = promise.manifest.text(promise.recipient.language)
    people = words.plural(says.people, frozen.total)
    organisation = promise.manifest.controller.name
    return Letter(
        sender=_sender(promise.manifest.controller),
        day=words.day(day),
        addressee=_addressee(promise.recipient),
        kind=says.kinds[kind],
        salutation=part(text.salutation or says.salutation),
        opening=says.opening[kind].format(title=text.title, people=people),
        language=language,
        rtl=part(text.title).rtl,
        subtitle=text.subtitle,
        ask=text.ask,
        sections=tuple(_block(one, words) for one in text.handed_over.sections),
        closing=text.closing,
        signed=(people,) if kind in _LETTERS else (says.on_behalf, organisation),
        names_follow=_names_follow(frozen, words),
    )


def _sender(controller: Controller) -> tuple[Part, ...]:
    return tuple(part(line) for line in (controller.name, *controller.address, controller.email))


def _addressee(recipient: Recipient) -> tuple[Part, ...]:
    return tuple(part(line) for line in (recipient.addressed(recipient.language), *recipient.address) if line)


def _block(section: Section, words: Words) -> Block:
    says = words.sentences
    source = says.source.format(source=section.source) if section.source else ""
    figures = tuple(
        Figure(one.number, one.text, says.source.format(source=says.separator.join((one.source, words.partial_day(one.date)))))
        for one in section.figures
    )
    return Block(section.kind, section.heading, section.paragraphs, section.items, figures, source)


def _names_follow(frozen: FrozenList, words: Words) -> str:
    says = words.sentences
    sentence = says.named_and_counted
    if not frozen.counted_only:
        sentence = says.named_only
    elif not frozen.named:
        sentence = says.counted_only
    return sentence.format(named=words.plural(says.people, len(frozen.named)), counted=words.plural(says.people, frozen.counted_only))
