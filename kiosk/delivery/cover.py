"""The page with the number for the photograph."""

from datetime import date

from kiosk.delivery.document import Cover
from kiosk.delivery.frozen import FrozenList
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.part import part


def cover(frozen: FrozenList, promise: Promise, words: Words, day: date) -> Cover:
    """What a camera sees from across the street: how many signed, and what."""
    language = promise.recipient.language
    return Cover(
        title=part(promise.manifest.text(language)[1].title),
        number=words.number(frozen.total),
        signed=words.plural(words.sentences.people_signed, frozen.total),
        sender=part(promise.manifest.controller.name),
        addressee=part(promise.recipient.addressed(language)),
        day=words.day(day),
    )
