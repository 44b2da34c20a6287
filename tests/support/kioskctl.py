"""Runs `kioskctl` as people do: a process of its own, secrets in files, results read from its output."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


class Kioskctl:
    """The command line in `folder`, with an organisation key, a passphrase file, a PIN file and a database address."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        (folder / "pass").write_text(PASSPHRASE)
        (folder / "pin").write_text(PIN)
        self._environment = os.environ | {
            "KIOSKCTL_KEY": str(folder / "org.key"),
            "KIOSKCTL_PASSPHRASE_FILE": str(folder / "pass"),
            "KIOSKCTL_DATABASE": database,
            "PYTHONWARNINGS": "error",
        }

    def __call__(self, *arguments: str | Path, lines: Iterable[object] = (), json_output: bool = True) -> Result:
        """Run one command; `lines` are written to its input as JSON."""
        command = [sys.executable, "-m", "kiosk.cli", *map(str, arguments), *(["--json"] if json_output else [])]
        given = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env=self._environment,
            check=False,
            timeout=120,
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
