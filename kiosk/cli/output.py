"""How results leave `kioskctl`: one JSON object for programs, tables and sentences for people. Progress goes to stderr."""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from json import dumps
from typing import Final

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from kiosk.cli.messages import sentence
from kiosk.domain import progress
from kiosk.domain.errors import KioskError
from kiosk.domain.reports.base import Report
from kiosk.domain.visible import legible

_COPIED: Final = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}:[0-9:]+")
"""What a campaign's id and an entry are written like."""
_NARROW: Final = 24
"""How narrow other cells may become beside these, in characters."""
_BORDERS: Final = 3

_JOINERS: Final = "\u200c\u200d"
_CONTROLS: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of controls, formats, lone surrogates, separators of lines and paragraphs."""


def in_every_script() -> None:
    """Let what is printed have any letters: UTF-8 for files and other programs, as JSON has to be, and `?` on a terminal without them.

    Windows writes into a file what its country reads, and a Persian name would end the command after its work was done.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def as_json(report: Report | dict[str, object]) -> None:
    """Print one JSON object on one line. What the system could not read of a file's name is no text, and U+FFFD in it."""
    plain = dumps(msgspec.to_builtins(report), ensure_ascii=False, separators=(",", ":"))  # msgspec would encode no such name
    sys.stdout.write(legible(plain) + "\n")


def facts(rows: Iterable[tuple[str, object]]) -> None:
    """Print names and values, one a line, aligned."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column()
    grid.add_column(overflow="fold")  # the number of an entry that is cut short names nothing
    for name, value in rows:
        grid.add_row(harmless(name), harmless(value))
    _screen().print(grid)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; numbers to the right. Entries and ids stay in one line, so that they can be copied: the table grows where it must."""
    content = [list(row) for row in rows]
    drawn = Table()
    width = 1
    for place, name in enumerate(columns):
        cells = [row[place] for row in content]
        is_number = bool(content) and all(isinstance(cell, int) for cell in cells)
        copied = [len(cell) for cell in cells if isinstance(cell, str) and _COPIED.fullmatch(cell)]
        drawn.add_column(name, justify="right" if is_number else "left", overflow="fold", no_wrap=bool(copied))
        width += _BORDERS + max([len(name), *(copied or [min(_NARROW, len(str(cell))) for cell in cells])])
    for row in content:
        drawn.add_row(*map(harmless, row))
    screen = _screen()
    screen.width = max(screen.width, width if any(column.no_wrap for column in drawn.columns) else 0)
    screen.print(drawn)


def counted(number: int, one: str, more: str) -> str:
    """`one` for the number 1, else `more` with the number in the place of its braces."""
    return one if number == 1 else more.format(f"{number:,}")


def say(text: str) -> None:
    """Print one sentence."""
    _screen().print(harmless(text))


def harmless(value: object) -> str:
    """`value` in characters that a terminal shows and does not obey: names of devices, events and files come from others.

    The zero-width joiners stay, without which some scripts cannot be written.
    """
    return "".join("\N{REPLACEMENT CHARACTER}" if _is_obeyed(char) else char for char in str(value))


def told(error: KioskError) -> dict[str, object]:
    """An error as programs read it."""
    return {"error": {"code": error.code.value, "facts": error.facts, "sentence": sentence(error)}}


def complain(error: KioskError, *, json: bool) -> None:
    """Tell an error: its sentence to a person on stderr, and to a program as JSON on stdout."""
    if json:
        as_json(told(error))
    Console(stderr=True, highlight=False, markup=False, soft_wrap=True).print(harmless(sentence(error)))


@contextmanager
def watched(what: str) -> Iterator[progress.Progress]:
    """A progress bar on stderr for work that can take longer than a second; silent where nobody looks."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or None)

        yield advance


def _is_obeyed(char: str) -> bool:
    return char not in _JOINERS and unicodedata.category(char) in _CONTROLS


def _screen() -> Console:
    return Console(highlight=False, markup=False, soft_wrap=True)
