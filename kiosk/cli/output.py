"""How results leave `kioskctl`: one JSON object for programs, tables and sentences for people. Progress goes to stderr."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from kiosk.cli.messages import sentence
from kiosk.domain import progress
from kiosk.domain.errors import KioskError
from kiosk.domain.reports import Report


def as_json(report: Report | dict[str, object]) -> None:
    """Print one JSON object on one line."""
    sys.stdout.write(msgspec.json.encode(report).decode("utf-8") + "\n")


def facts(rows: Iterable[tuple[str, object]]) -> None:
    """Print names and values, one a line, aligned."""
    grid = Table.grid(padding=(0, 2))
    for name, value in rows:
        grid.add_row(name, str(value))
    _screen().print(grid)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; numbers to the right."""
    content = [list(row) for row in rows]
    drawn = Table()
    for place, name in enumerate(columns):
        is_number = bool(content) and all(isinstance(row[place], int) for row in content)
        drawn.add_column(name, justify="right" if is_number else "left", overflow="fold")
    for row in content:
        drawn.add_row(*map(str, row))
    _screen().print(drawn)


def say(text: str) -> None:
    """Print one sentence."""
    _screen().print(text)


def complain(error: KioskError, *, json: bool) -> None:
    """Tell an error: its sentence to a person on stderr, and to a program as JSON on stdout."""
    told = sentence(error)
    if json:
        as_json({"error": {"code": error.code.value, "facts": error.facts, "sentence": told}})
    Console(stderr=True, highlight=False, markup=False, soft_wrap=True).print(told)


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


def _screen() -> Console:
    return Console(highlight=False, markup=False, soft_wrap=True)
