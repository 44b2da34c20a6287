"""What cannot be set, for whatever reason, is said in other words; all the rest is delivered as it was."""

from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.delivery.compose import Composer
from kiosk.delivery.document import Document, encoded
from kiosk.delivery.frozen import freeze
from kiosk.delivery.pdf import Press
from kiosk.delivery.promise import Promise
from kiosk.delivery.sparing import spared
from kiosk.delivery.words import Words
from kiosk.documents.part import part
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.errors import Code, EnvironmentProblem
from tests.delivery.samples import FIRST, RECIPIENT, manifest, signature

DAY = date(2025, 2, 8)
HOSTILE = "1\u0945\u0945x"
"""A digit with marks of another script: each can be drawn, together they cannot."""


class PressWithoutNet(Press):
    """Sets a document as it is."""

    def set(self, document: bytes) -> bytes:
        return self._set_as_it_is(document)


def _document(*names: str) -> Document:
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    frozen = freeze([signature(number, given_name=name, event=f"In {name}") for number, name in enumerate(names, 1)], promise)
    (document,) = Composer(frozen, frozen.named, promise, Words(RESOURCES / "templates" / "words", "en"), DAY).volumes()
    return document


def _is_set(document: Document) -> bool:
    return "Bad" not in repr(document)


def test_the_one_line_and_the_one_row_are_replaced() -> None:
    document = spared(_document("Ava", "Bad", "Zoé"), _is_set)
    assert document.names is not None
    assert document.figures is not None
    assert [line.parts[0].text for line in document.names.lines] == ["Ava Number1", "[see the CSV file]", "Zoé Number3"]
    assert [line.number for line in document.names.lines] == ["1", "2", "3"]
    assert {row.name.text for row in document.figures.tables[1].rows} == {"In Ava", "[in other letters]", "In Zoé"}
    assert [row.numbers for row in document.figures.tables[1].rows] == [("1",)] * 3
    assert _is_set(document)


def test_a_document_without_culprits_stays_as_it_is() -> None:
    assert spared(_document("Ava", "Zoé"), _is_set) == _document("Ava", "Zoé")


def test_no_name_is_looked_for_where_the_rest_fails_already() -> None:
    asked: list[Document] = []

    def never(document: Document) -> bool:
        asked.append(document)
        return False

    document = _document(*["Ava"] * 50)
    assert spared(document, never) == document
    assert len(asked) == 2


def test_letters_that_fail_together_alone_are_spared_too() -> None:
    document = _document("Ava", HOSTILE)
    folders = RESOURCES / "templates", RESOURCES / "fonts"
    assert Press(*folders, DAY).set(encoded(document)).startswith(b"%PDF-")
    with pytest.raises(EnvironmentProblem) as problem:  # the control: without the net nobody is delivered
        PressWithoutNet(*folders, DAY).set(encoded(document))
    assert problem.value.code is Code.DOCUMENT_FAILED


def test_what_the_campaign_itself_says_is_never_replaced() -> None:
    document = replace(_document("Ava"), title=part(HOSTILE))
    with pytest.raises(EnvironmentProblem) as problem:
        Press(RESOURCES / "templates", RESOURCES / "fonts", DAY).set(encoded(document))
    assert problem.value.code is Code.DOCUMENT_FAILED
