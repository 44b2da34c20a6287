"""A delivery's PDF as plain values, all words and numbers ready in the recipient's language: what the Typst template lays out.

Nothing here is markup: the template sets every text as it stands.
"""

import re
from collections.abc import Iterable
from typing import Annotated, Final

import msgspec

from kiosk.documents.part import Part
from kiosk.domain.campaign import SectionKind


class Figure(msgspec.Struct, frozen=True):
    """A number of the campaign's text. `source` is a whole sentence with the date."""

    number: str
    text: str
    source: str


class Block(msgspec.Struct, frozen=True):
    """A section of the campaign's text. `source` is a whole sentence or empty."""

    kind: SectionKind
    heading: str
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]
    figures: tuple[Figure, ...]
    source: str


class Letter(msgspec.Struct, frozen=True):
    """The cover letter with the campaign's text: `subtitle` to `closing` are in `language`, all else in the document's."""

    sender: tuple[Part, ...]
    day: str
    addressee: tuple[Part, ...]
    kind: str
    salutation: Part
    opening: str
    language: str
    rtl: bool
    subtitle: str
    ask: str
    sections: tuple[Block, ...]
    closing: str
    signed: tuple[str, ...]
    names_follow: str


class Share(msgspec.Struct, frozen=True):
    """A part of the total: how many, what they are called, what that means."""

    number: str
    label: str
    meaning: str


class Row(msgspec.Struct, frozen=True):
    """What is counted, and the numbers for it."""

    name: Part
    numbers: tuple[str, ...]


class Table(msgspec.Struct, frozen=True):
    """Numbers by country or event: under the words of the first column, and their sums at the end.

    `otherwise` stands for a name that cannot be drawn.
    """

    title: str
    otherwise: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sums: tuple[str, ...]


class Figures(msgspec.Struct, frozen=True):
    """The page with the number."""

    title: str
    total: str
    signed: str
    shares: tuple[Share, ...]
    tables: tuple[Table, ...]


class Method(msgspec.Struct, frozen=True):
    """How the signatures were gathered, and what makes the list tamper-evident. `root` and `audit` are hexadecimal in groups."""

    title: str
    sentences: tuple[str, ...]
    root_title: str
    root_sentences: tuple[str, ...]
    root_size: str
    root: tuple[str, ...]
    audit_title: str
    audit: tuple[str, ...]


class Cover(msgspec.Struct, frozen=True):
    """The page that is held up when the list is handed over: the number, of what, from whom to whom, when."""

    title: Part
    number: str
    signed: str
    sender: Part
    addressee: Part
    day: str


class Line(msgspec.Struct, frozen=True, array_like=True):
    """One signer, with their number in the whole list, and what they wrote.

    `fits`: whether each word is so short that it fits a column for certain, so that nothing has to be measured.
    """

    number: str
    parts: tuple[Part, ...]
    message: Part | None
    fits: bool


_FITS: Final = re.compile(
    r"(?:[\u0021-\u007e\u00a1-\u017f\u0370-\u045f\u0490-\u04ff\u0531-\u0556\u0561-\u0587"
    r"\u05d0-\u05ea\u0620-\u06d3\u200c\u2019]{1,16}(?:[ \n]+|\Z))+"
)
"""Sixteen of these letters fit a column, whichever they are. Words of more, or in other letters, are measured.

Looked for here: Typst took a sixth of the time of a list in Cyrillic letters for it.
"""


def numbered_line(number: str, parts: Iterable[Part], message: Part | None = None) -> Line:
    """One signer, whose words are looked at for whether they fit."""
    parts = tuple(parts)
    return Line(number, parts, message, all(_FITS.fullmatch(one.text) for one in (*parts, message) if one))


class Names(msgspec.Struct, frozen=True):
    """The list, or the part of it in this volume; `span` says which part, where there are several. `widest`: its longest number.

    `otherwise` stands for what cannot be drawn of a line.
    """

    title: str
    otherwise: str
    span: str
    widest: str
    separator: str
    lines: tuple[Line, ...]


class Document(msgspec.Struct, frozen=True):
    """One volume. The first one has the cover page, the letter, the figures and the method; every one has names, if anybody is named.

    `page` keeps its braces for the numbers of the page and of all pages, `digits` are what those are written with.
    """

    language: str
    rtl: bool
    digits: Annotated[tuple[str, ...], msgspec.Meta(min_length=10, max_length=10)]
    title: Part
    author: str
    page: str
    volume: str
    sample: str
    cover: Cover | None
    letter: Letter | None
    figures: Figures | None
    method: Method | None
    names: Names | None


def encoded(document: Document) -> bytes:
    """`document` in a tenth of the memory, for as long as it waits to be set."""
    return msgspec.json.encode(document)


def decoded(content: bytes) -> Document:
    """What `encoded` was given."""
    return msgspec.json.decode(content, type=Document)
