"""Killing from outside: the parent of `stepper` and of `signing_on`, and what must hold after each kill."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import func, select

from kiosk.crypto.log import leaf, next_head
from kiosk.crypto.sealing import read_header, unseal
from kiosk.device.log import head_at
from kiosk.device.schema import ENTRY, TALLY
from kiosk.domain import canonical
from kiosk.domain.entry import Entry, EntryKind
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import Digest
from tests.support.devices import unlocked
from tests.support.packs import RING

ROOT = Path(__file__).parents[2]
NEVER = 10**9


@contextmanager
def child(module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A program of the tests with pipes to it; it is ended when the block is."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


class Stepper:
    """Runs actions up to a line of theirs and kills them there."""

    def __enter__(self) -> Self:
        self._running = child("tests.faults.stepper")
        self._process = self._running.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._running.__exit__(kind, error, trace)

    def run(self, action: str, folder: Path, stop_at: int = NEVER) -> list[str]:
        """What the action promised before it was killed with SIGKILL at its line number `stop_at`."""
        return [line.removeprefix("promised ") for line in self._lines(action, folder, stop_at) if line.startswith("promised ")]

    def steps(self, action: str, folder: Path) -> list[str]:
        """The functions whose lines the action runs, one for each line."""
        said = list(self._lines(action, folder, NEVER))
        return list(json.loads(next(line for line in said if line.startswith("steps ")).removeprefix("steps ")))

    def _lines(self, action: str, folder: Path, stop_at: int) -> Iterator[str]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{action} {stop_at} {folder}\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith("at "):
                os.kill(int(line.removeprefix("at ")), signal.SIGKILL)
            if line == "ended\n":
                return
            yield line.rstrip("\n")


def entries_in(folder: Path) -> list[Entry]:
    """The entries in the log of the device in `folder` that were not deleted. The log must be whole: chain, sums and every entry."""
    device = unlocked(folder)
    try:
        with device.store.reading() as connection:
            rows = connection.execute(select(ENTRY).order_by(ENTRY.c.seq)).all()
            signed = connection.execute(select(func.coalesce(func.sum(TALLY.c.signed), 0))).scalar_one()
            head = head_at(connection, device.identity, 0)
    finally:
        device.close()
    assert head is not None
    for number, row in enumerate(rows, start=1):
        head = next_head(head, Digest(row.leaf))
        assert (row.seq, row.head) == (number, head)
        assert row.envelope is None or leaf(row.envelope) == row.leaf
    entries = [_opened(row.envelope) for row in rows if row.envelope is not None]
    assert signed == len(rows) - sum((one.kind is EntryKind.WITHDRAWAL) + bool(one.replaces) for one in entries)
    return entries


def names_in(folder: Path) -> list[str]:
    """The given names in that log."""
    return [entry.fields[FieldName.GIVEN_NAME] for entry in entries_in(folder)]


def _opened(envelope: bytes) -> Entry:
    _, content = unseal(RING.opening_key(read_header(envelope).campaign), envelope)
    return canonical.decode(content, Entry)
