"""Every letter of a document is tried before it is set, whichever part of it has the letter."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kiosk.delivery.compose import Composer
from kiosk.delivery.document import Document, decoded, encoded
from kiosk.delivery.frozen import NamedSigner, freeze
from kiosk.delivery.legible import letters
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.fields import FieldName
from tests.delivery.samples import FIRST, RECIPIENT, manifest, signature


def _document(signer: NamedSigner) -> Document:
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    frozen = replace(freeze([signature(1, event="In Ωmsk")], promise), named=(signer,))
    words = Words(RESOURCES / "templates" / "words", "fa")
    (document,) = Composer(frozen, frozen.named, promise, words, date(2025, 2, 8)).volumes()
    return document


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict | list):
        for branch in tree.values() if isinstance(tree, dict) else tree:
            yield from _texts(branch)


def test_a_letter_is_found_in_whatever_part_of_a_document_it_stands() -> None:
    document = _document(NamedSigner({FieldName.GIVEN_NAME: "李", FieldName.COUNTRY: "FR"}, "Für иx"))
    assert letters(document) == {letter for text in _texts(json.loads(encoded(document))) for letter in text}
    assert letters(document) >= set("李иΩ۱")


def test_a_document_that_waits_encoded_is_the_same_afterwards() -> None:
    document = _document(NamedSigner({FieldName.GIVEN_NAME: "Zoé"}, 'Open "them"\nnow'))
    assert decoded(encoded(document)) == document
