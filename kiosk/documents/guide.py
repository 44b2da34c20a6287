"""The guide for volunteers on paper: its Markdown, of which it uses headings, lists, one kind of table, bold, slanted and links."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from kiosk.documents.typesetting import RESOURCES, Typesetter

GUIDE: Final = RESOURCES.parent / "docs" / "GUIDE_VOLUNTEERS.md"
"""Beside the packages in a checkout and in a bundle alike."""

_BLOCK: Final = re.compile(r"(?P<heading>#+) |(?P<number>\d+\.) |(?P<bullet>\*) |(?P<row>\|)")
_WORDS: Final = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<slanted>.+?)\*|\[(?P<link>.+?)\]\(.+?\)")


class Words(msgspec.Struct, frozen=True):
    """A piece of a line. `style`: "", bold, slanted or link."""

    text: str
    style: str = ""


class Block(msgspec.Struct, frozen=True):
    """`kind`: heading, number, bullet, row or paragraph; `mark`: its number or the signs before it; a row has many `cells`."""

    kind: str
    mark: str
    cells: tuple[tuple[Words, ...], ...]


class Guide(msgspec.Struct, frozen=True):
    """The whole text, ready to be set."""

    title: str
    blocks: tuple[Block, ...]


def guide_pdf(day: date, source: Path = GUIDE) -> bytes:
    """The guide as a PDF."""
    blocks = tuple(_blocks(source.read_text("utf-8")))
    title = "".join(words.text for words in blocks[0].cells[0])
    return Typesetter(RESOURCES / "templates", RESOURCES / "fonts", day).pdf("guide.typ", Guide(title, blocks))


def _blocks(text: str) -> Iterator[Block]:
    for line in filter(None, text.splitlines()):
        found = _BLOCK.match(line)
        kind = found.lastgroup if found and found.lastgroup else "paragraph"
        if not set(line) <= set("|- "):  # the line between a table's head and its rows
            mark = found[0].strip() if found else ""
            rest = line[found.end() if found else 0 :]
            cells = rest.rstrip("| ").split("|") if kind == "row" else [rest]
            yield Block(kind, mark, tuple(tuple(_words(cell.strip())) for cell in cells))


def _words(text: str) -> Iterator[Words]:
    end = 0
    for found in _WORDS.finditer(text):
        if found.start() > end:
            yield Words(text[end : found.start()])
        yield Words(found[found.lastgroup or 0], found.lastgroup or "")
        end = found.end()
    if text[end:]:
        yield Words(text[end:])
