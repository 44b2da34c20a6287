"""A document that its fonts can draw: what they lack is left out or said in words, never shown as boxes (decision 0011)."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from kiosk.delivery.document import Document, Figures, Line, Names, Row, Table, numbered_line
from kiosk.delivery.lettering import Lettering
from kiosk.documents.part import Part, part
from kiosk.domain.errors import Code, EnvironmentProblem


def letters(document: Document) -> set[str]:
    """Every letter of `document`."""
    names = document.names
    rest = replace(document, names=names and replace(names, lines=()))
    return set().union(*_texts(msgspec.to_builtins(rest)), *(_line_texts(names.lines) if names else ()))


def legible(document: Document, lettering: Lettering) -> Document:
    """`document` without pictures that no font has. What people typed in such letters is replaced by words that say so.

    Raises `EnvironmentProblem(FONT_MISSING)` where letters of the campaign's own text cannot be drawn.
    """
    if lettering.is_complete:
        return document
    names = document.names and _legible_names(document.names, lettering)
    figures = document.figures and _legible_figures(document.figures, lettering)
    typed = replace(document, names=names, figures=figures)
    return msgspec.convert(_drawn(msgspec.to_builtins(typed), lettering), Document)


def _legible_names(names: Names, lettering: Lettering) -> Names:
    def drawn(one: Part) -> Part:
        return part(lettering.legible(one.text, names.otherwise))

    lines = (numbered_line(one.number, map(drawn, one.parts), one.message and drawn(one.message)) for one in names.lines)
    return replace(names, lines=tuple(lines))


def _legible_figures(figures: Figures, lettering: Lettering) -> Figures:
    def row(one: Row, otherwise: str) -> Row:
        return replace(one, name=part(lettering.legible(one.name.text, otherwise)))

    def table(one: Table) -> Table:
        return replace(one, rows=tuple(row(counted, one.otherwise) for counted in one.rows))

    return replace(figures, tables=tuple(table(one) for one in figures.tables))


def _line_texts(lines: Iterable[Line]) -> Iterator[str]:
    """The same as `_texts`, for what is most of a document."""
    for line in lines:
        yield line.number
        for one in line.parts:
            yield one.text
        if line.message:
            yield line.message.text


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
