"""Runs commands in processes of their own, forked from one that has loaded the program: starting Python takes longer than most of them.

    python -W error -m tests.support.commands

reads orders from its input and writes their results to its output, both pickled.
"""

import contextlib
import importlib
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.support.kioskctl import Kioskctl, Order, Result

_ROOT: Final = Path(__file__).parents[2]
_LOADED: Final = ("campaign", "central", "database", "delivery", "device", "devices", "keys")


class Commands:
    """The process from which the others are forked."""

    def __enter__(self) -> Self:
        command = [sys.executable, "-W", "error", "-m", "tests.support.commands"]
        self._process = subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.communicate()

    def run(self, order: Order) -> Result:
        """How the order ended, in a process that ended with it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        pickle.dump(order, self._process.stdin)
        self._process.stdin.flush()
        result = pickle.load(self._process.stdout)
        assert isinstance(result, Result)
        return result


class Apart(Kioskctl):
    """The command line with a process of its own for every command."""

    def __init__(self, folder: Path, database: str, commands: Commands) -> None:
        super().__init__(folder, database)
        self._commands = commands

    def __call__(self, *arguments: str | Path, lines: Iterable[object] = (), json_output: bool = True) -> Result:
        """Run one command in a process of its own."""
        return self._commands.run(self.order(*arguments, lines=lines, json_output=json_output))


def main() -> None:
    """Serve until the input ends."""
    for name in _LOADED:
        importlib.import_module(f"kiosk.cli.{name}")
    for order in _orders():
        child = os.fork()
        if child == 0:
            _answer(order)
        _, status = os.waitpid(child, 0)
        if status != 0:
            break  # nobody answered


def _orders() -> Iterator[Order]:
    with contextlib.suppress(EOFError):
        while True:
            yield pickle.load(sys.stdin.buffer)


def _answer(order: Order) -> None:
    """Obey in this process, which ends."""
    status = 1
    try:
        pickle.dump(order.obey(), sys.stdout.buffer)
        sys.stdout.buffer.flush()
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
