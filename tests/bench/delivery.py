"""How fast a delivery is made, and in how much memory: `python -m tests.bench delivery [NAMES]`.

From an embedded database, by the commands that an organiser gives, each in a process of its own: the draft is begun, looked through,
and frozen into files. Then the same by `kioskctl deliver`, which nobody reviews. Wanted of each with its files: 100,000 names in 30 s,
and 400 MB in whichever process takes most.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final

from kiosk.crypto.keyfile import write_key_file
from tests.bench.filled import CAMPAIGN_ID, RING, Told, fill
from tests.bench.memory import held_by, in_mebibytes, peak_of, started_by
from tests.bench.synthetic import name_of
from tests.support.kioskctl import PASSPHRASE

SIZES: Final = (2_500, 10_000, 100_000)
_COUNTED: Final = 10
"""One more in so many is only counted."""
_COUNTRIES: Final = ("FR", "DE", "BE", "CA", "SE", "GB")
_TWINKLE: Final = 0.05
"""Seconds between two looks at the memory of processes."""
_SECONDS: Final = 30
_MEMORY: Final = 400
_SELDOM: Final = 10
"""The memory of all together is seen each so many looks."""


@dataclass
class Spent:
    """What a command took: seconds, seconds of processor, the most MiB of each process, the leading one first, and of all at one moment.

    `most`: MiB of the largest of them as the system tells when they have ended, as `/usr/bin/time -v` does. Between two looks a process may
    take more than was seen, and end.
    """

    seconds: float = 0.0
    processor: float = 0.0
    most: int = 0
    peaks: dict[int, int] = field(default_factory=dict)
    together: int = 0

    def look(self, lead: int) -> None:
        """See how much memory the processes have had; those that end meanwhile are left out."""
        for process in (lead, *started_by(lead)):
            with suppress(OSError, ValueError):
                self.peaks[process] = max(self.peaks.get(process, 0), peak_of(process))

    def look_at_all(self, lead: int) -> None:
        """See how much they have now. Pages that they share count once. This takes longer, so it is done less often."""
        together = 0
        for process in (lead, *started_by(lead)):
            with suppress(OSError):
                together += held_by(process)
        self.together = max(self.together, together)

    def end(self, spent: resource.struct_rusage, seconds: float) -> None:
        """Take what the system tells of a command and all that it waited for."""
        self.seconds, self.processor, self.most = seconds, spent.ru_utime + spent.ru_stime, in_mebibytes(spent)

    def told(self, what: str) -> str:
        """One line of the report, with what is too much."""
        lead, *others = self.peaks.values()
        seen = f"{lead} seen in the process that leads" + (f", {max(others)} in others" if others else "")
        over = [f"{name} OVER {limit}" for name, limit, is_over in self._limits() if is_over]
        return (
            f"   {what:<28} {self.seconds:6.1f} s, {self.processor:6.1f} of processor; most memory of a process: {self.most} MB ({seen}), "
            f"{self.together} together{''.join(f'; {one}' for one in over)}"
        )

    def _limits(self) -> Iterator[tuple[str, int, bool]]:
        yield "seconds", _SECONDS, self.seconds > _SECONDS
        yield "MB", _MEMORY, self.most > _MEMORY


def populate(url: str, count: int) -> None:
    """A database with `count` signers who are named, in four scripts, and a tenth of that who are only counted.

    Half of these signed twice, and chose so the second time alone.
    """
    random, half = Random(count), count // _COUNTED // 2

    def fields(number: int) -> Told:
        _, given, family = name_of(number)
        return {"given_name": given, "family_name": family, "country": random.choice(_COUNTRIES)}

    def stand(number: int) -> int | None:
        return number - 2 * half if number >= count + 2 * half else None

    fill(url, count + 3 * half, fields, lambda number: {"parliament": "named" if number < count + half else "counted"}, stand)


class Organiser:
    """Gives commands in `folder`, where the database is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "pass").write_text(PASSPHRASE)
        write_key_file(folder / "organisation.key", RING, PASSPHRASE)
        told = {"DATABASE": f"sqlite:///{folder}/central.db", "KEY": "organisation.key", "PASSPHRASE_FILE": "pass"}
        self._environment = os.environ | {f"KIOSKCTL_{name}": value for name, value in told.items()}

    def give(self, *words: str) -> tuple[dict[str, object], Spent]:
        """What a command answers, and what it took."""
        spent, begun = Spent(), time.perf_counter()
        command = [sys.executable, "-m", "kiosk.cli", *words, "--json"]
        with (self._folder / "answer").open("w+b") as answer:
            process = subprocess.Popen(command, cwd=self._folder, env=self._environment, stdout=answer)
            looks = 0
            while (ended := _ended(process)) is None:
                spent.look(process.pid)
                if looks % _SELDOM == 0:
                    spent.look_at_all(process.pid)
                looks += 1
            spent.end(ended, time.perf_counter() - begun)
            assert process.returncode == 0, words
            answer.seek(0)
            return json.load(answer), spent


def _ended(process: subprocess.Popen[bytes]) -> resource.struct_rusage | None:
    """What a process took that has ended; nothing, a little later, of one that runs still."""
    number, status, spent = os.wait4(process.pid, os.WNOHANG)
    if number:
        process.returncode = os.waitstatus_to_exitcode(status)
        return spent
    time.sleep(_TWINKLE)
    return None


def measure(count: int) -> None:
    """Print what each command takes for a list with so many names."""
    with tempfile.TemporaryDirectory() as folder:
        organiser, campaign = Organiser(Path(folder)), CAMPAIGN_ID.hex()
        # Apart: what this process has counts for those that it starts, too.
        with ProcessPoolExecutor(1, get_context("spawn")) as processes:
            processes.submit(populate, f"sqlite:///{folder}/central.db", count).result()
        print(f"{count:,} names, {count // _COUNTED:,} more who are counted")
        begun, draft = organiser.give("deliveries", "draft", campaign, "--recipient", "parliament")
        name = str(begun["delivery"])
        print(draft.told("draft"), flush=True)
        _, reviewed = organiser.give("deliveries", "lines", name, "--show", "flagged")
        print(reviewed.told("what to look at"), flush=True)
        report, frozen = organiser.give("deliveries", "freeze", name, "-o", "reviewed")
        print(frozen.told("freeze, with its files"), flush=True)
        report, delivered = organiser.give("deliver", campaign, "--recipient", "parliament", "-o", "at once")
        print(delivered.told("deliver at once"), flush=True)
        assert report["named"] == count
        files = [Path(folder) / str(file) for file in report["files"]]  # type: ignore[attr-defined]
        sizes = sum(file.stat().st_size for file in files)
        print(f"   {sum(file.suffix == '.pdf' for file in files)} PDF of {len(files)} files, {sizes / 1e6:.1f} MB", flush=True)


def main() -> None:
    """Measure the sizes that are asked for, or those of the report."""
    for count in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        measure(count)
