"""A document that its fonts can draw: what they lack is left out or said in words, never shown as boxes (decision 0021)."""

from collections.abc import Iterator

import msgspec

from kiosk.delivery.document import Document, Line, part
from kiosk.delivery.lettering import Lettering
from kiosk.domain.errors import Code, EnvironmentProblem


def texts(document: Document) -> Iterator[str]:
    """Every text of `document`."""
    yield from _texts(msgspec.to_builtins(document))


def legible(document: Document, lettering: Lettering, otherwise: str) -> Document:
    """`document` without pictures that no font has; a signer's answer in such letters is replaced by `otherwise`.

    Raises `EnvironmentProblem(FONT_MISSING)` where letters of the campaign's own text cannot be drawn.
    """
    if lettering.is_complete:
        return document
    names = document.names and msgspec.structs.replace(
        document.names, lines=tuple(_legible_line(line, lettering, otherwise) for line in document.names.lines)
    )
    drawn = _drawn(msgspec.to_builtins(msgspec.structs.replace(document, names=names)), lettering)
    return msgspec.convert(drawn, Document)


def _legible_line(line: Line, lettering: Lettering, otherwise: str) -> Line:
    return Line(line.number, tuple(part(lettering.legible(one.text, otherwise)) for one in line.parts))


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for branch in tree.values():
            yield from _texts(branch)
    elif isinstance(tree, list | tuple):
        for branch in tree:
            yield from _texts(branch)


def _drawn(tree: object, lettering: Lettering) -> object:
    if isinstance(tree, dict):
        return {name: _drawn(branch, lettering) for name, branch in tree.items()}
    if isinstance(tree, list | tuple):
        return [_drawn(branch, lettering) for branch in tree]
    return _drawn_text(tree, lettering) if isinstance(tree, str) else tree


def _drawn_text(text: str, lettering: Lettering) -> str:
    drawn = lettering.without_pictures(text)
    if missing := lettering.missing(drawn):
        raise EnvironmentProblem(Code.FONT_MISSING, font=" ".join(sorted(missing)))
    return drawn
