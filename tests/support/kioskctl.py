"""Runs `kioskctl` as people do: by its entry point, secrets in files, results read from its output."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from kiosk.cli.main import main
from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing
from tests.support.central_batches import SomeDevice

PASSPHRASE = "five words chosen by dice"
PIN = "482915"
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "campaigns"


@dataclass(frozen=True)
class Result:
    """How a command ended. `answer` is the JSON object it printed."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> Any:  # noqa: ANN401 - JSON of any shape
        return json.loads(self.out)


@dataclass(frozen=True)
class Order:
    """One command with all that it is given: where it runs, its whole environment, its arguments, and the text of its input."""

    folder: Path
    environment: dict[str, str]
    words: list[str]
    given: str

    def obey(self) -> Result:
        """Run it by the entry point, in this process."""
        out, err = io.StringIO(), io.StringIO()
        code = 0
        with self._surroundings(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                main()
            except SystemExit as end:
                code = int(end.code or 0)
        return Result(code, out.getvalue(), err.getvalue())

    @contextlib.contextmanager
    def _surroundings(self) -> Iterator[None]:
        """What a process of its own would have; a device makes its process private, which must not outlast the command."""
        before = dict(os.environ), sys.argv, sys.stdin, os.umask(0o022)
        _surround(self.environment)
        sys.argv, sys.stdin = ["kioskctl", *self.words], io.StringIO(self.given)
        try:
            with contextlib.chdir(self.folder):
                yield
        finally:
            environment, sys.argv, sys.stdin, mask = before
            os.umask(mask)
            _surround(environment)


class Kioskctl:
    """The command line in `folder`, with an organisation key, a passphrase file, a PIN file and a database address."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        (folder / "pass").write_text(PASSPHRASE)
        (folder / "pin").write_text(PIN)
        self._environment = {
            "KIOSKCTL_KEY": str(folder / "org.key"),
            "KIOSKCTL_PASSPHRASE_FILE": str(folder / "pass"),
            "KIOSKCTL_DATABASE": database,
        }

    @classmethod
    def with_database(cls, folder: Path) -> Self:
        """The same, once the key is made, and an empty database file."""
        made = cls(folder, f"sqlite:///{folder / 'central.db'}")
        made.good("keys", "new", "org.key")
        made.good("database", "init")
        return made

    @property
    def ring(self) -> KeyRing:
        """The organisation's keys."""
        return read_key_file(self.folder / "org.key", PASSPHRASE)

    def bring(self, device: SomeDevice) -> None:
        """Take everything in that `device` has, which is approved then."""
        batch = device.export(self.folder)
        self("intake", batch)
        self.good("devices", "approve", device.id.hex())
        self.good("intake", batch)

    def __call__(self, *arguments: str | Path, lines: Iterable[object] = (), json_output: bool = True) -> Result:
        """Run one command by the entry point, in this process; `lines` are written to its input as JSON."""
        return self.order(*arguments, lines=lines, json_output=json_output).obey()

    def order(self, *arguments: str | Path, lines: Iterable[object] = (), json_output: bool = True) -> Order:
        """The same before it is run."""
        words = [*map(str, arguments), *(["--json"] if json_output else [])]
        given = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        return Order(self.folder, os.environ | self._environment, words, given)

    def apart(self, *arguments: str | Path, lines: Iterable[object] = (), json_output: bool = True) -> Result:
        """Run one command in a process of its own, as from a terminal."""
        order = self.order(*arguments, lines=lines, json_output=json_output)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "kiosk.cli", *order.words],
            input=order.given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=order.folder,
            env=order.environment,
            check=False,
            timeout=300,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    def good(self, *arguments: str | Path, lines: Iterable[object] = ()) -> Any:  # noqa: ANN401 - JSON of any shape
        """Run one command that must succeed; its answer."""
        result = self(*arguments, lines=lines)
        assert result.code == 0, (arguments, result)
        return result.answer

    def device(self, command: str, folder: str, *arguments: str | Path, lines: Iterable[object] = ()) -> Any:  # noqa: ANN401
        """Run a command on a device, which must succeed."""
        return self.good("device", command, folder, "--pin-file", "pin", *arguments, lines=lines)


def _surround(environment: Mapping[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
