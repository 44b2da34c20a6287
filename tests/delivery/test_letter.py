"""The letter says what the campaign says to its recipient, and nothing that it says to signers."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from kiosk.delivery.document import Letter
from kiosk.delivery.frozen import freeze
from kiosk.delivery.letter import letter
from kiosk.delivery.making import Making
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.campaign import Audience, CampaignKind, Section
from kiosk.domain.progress import unwatched
from tests.delivery.samples import FIRST, RECIPIENT, TEXT, manifest, signature, text_of

WORDS = RESOURCES / "templates" / "words"
DAY = date(2025, 2, 8)
TO_SIGNERS = Section(heading="What can you do?", paragraphs=("Sign. It takes half a minute.",), audience=Audience.SIGNERS)


def promised(kind: CampaignKind, extra: Section) -> Promise:
    text = msgspec.structs.replace(TEXT, sections=(TEXT.sections[0], extra, *TEXT.sections[1:]))
    return Promise({FIRST: manifest(kind=kind, text=text)}, RECIPIENT)


def letter_of(promise: Promise) -> Letter:
    return letter(freeze([signature()], promise), promise, Words(WORDS, "en"), DAY)


@pytest.mark.parametrize("kind", list(CampaignKind))
def test_what_speaks_to_signers_is_not_in_the_letter(kind: CampaignKind) -> None:
    headings = [block.heading for block in letter_of(promised(kind, TO_SIGNERS)).sections]
    assert headings == [section.heading for section in TEXT.sections]


def test_without_its_mark_the_same_section_is_in_the_letter() -> None:
    unmarked = msgspec.structs.replace(TO_SIGNERS, audience=Audience.EVERYBODY)
    assert [block.heading for block in letter_of(promised(CampaignKind.PETITION, unmarked)).sections][1] == TO_SIGNERS.heading


def test_what_speaks_to_signers_is_not_in_the_file_either(tmp_path: Path) -> None:
    promise = promised(CampaignKind.PETITION, TO_SIGNERS)
    files = Making(promise, DAY, "0123456789abcdef" * 4).files(freeze([signature()], promise), unwatched)
    told = text_of(next(content for name, content in files.items() if name.endswith(".pdf")), tmp_path)
    assert "We urge you to" in told
    assert "half a minute" not in told
