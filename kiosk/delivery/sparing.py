"""The net below `legible`: a name that cannot be set, for whatever reason, keeps nobody else from being delivered.

Letters that can each be drawn may fail together, such as a mark on a digit of another script (DESIGN section 2, rule 6).
"""

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.delivery.document import Document, Figures, Names, Row, Table, numbered_line
from kiosk.delivery.halving import failing
from kiosk.documents.part import part

IsSet = Callable[[Document], bool]
"""Whether a document can be set."""


def spared(document: Document, is_set: IsSet) -> Document:
    """`document` with other words for the names and events that cannot be set; they are found by setting ever smaller parts.

    What nobody typed at a rally stays: where that fails, so does this document, and no name is looked for.
    """
    bare = replace(document, cover=None, letter=None, figures=None, method=None, names=None)
    names = document.names and _names_spared(document.names, lambda some: is_set(replace(bare, names=some)))
    figures = document.figures and _figures_spared(document.figures, lambda some: is_set(replace(bare, figures=some)))
    return replace(document, names=names, figures=figures)


def _names_spared(names: Names, is_set: Callable[[Names], bool]) -> Names:
    if not is_set(replace(names, lines=())):
        return names
    culprits = frozenset(failing(names.lines, lambda lines: is_set(replace(names, lines=tuple(lines)))))
    otherwise = (part(names.otherwise),)
    return replace(names, lines=tuple(numbered_line(one.number, otherwise) if one in culprits else one for one in names.lines))


def _figures_spared(figures: Figures, is_set: Callable[[Figures], bool]) -> Figures:
    if not is_set(replace(figures, tables=())):
        return figures

    def table(one: Table) -> Table:
        culprits = frozenset(failing(one.rows, lambda rows: is_set(replace(figures, tables=(replace(one, rows=tuple(rows)),)))))
        return replace(one, rows=tuple(_row_spared(row, one.otherwise) if row in culprits else row for row in one.rows))

    return replace(figures, tables=tuple(table(one) for one in figures.tables))


def _row_spared(row: Row, otherwise: str) -> Row:
    return replace(row, name=part(otherwise))
