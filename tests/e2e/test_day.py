"""Two days of a volunteer at the real window: set-up, a crash, a full stick and a good one, a forgotten PIN. Every count agrees."""

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.faults.kill import child
from tests.support.kioskctl import SAMPLES, Kioskctl
from tests.support.stick import plugged
from tests.ui.stage import CALL, LETTER, PETITION

PIN: Final = "739164"
NEW_PIN: Final = "518372"
FULL: Final = 4096
"""Bytes of a stick that has room for no batch."""


class Kiosk:
    """The kiosk of that volunteer, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.thanked = 0

    def do(self, *order: object) -> dict[str, str]:
        """Have something done to its end; gives what the volunteer's page says then."""
        self._order(order)
        return self._told()

    def crash_while(self, *order: object, after: int) -> None:
        """Kill it as soon as `after` more people were thanked."""
        self._order(order)
        wanted = self.thanked + after
        assert self._process.stdout is not None
        while self.thanked < wanted:
            assert self._process.stdout.readline() == "thanked\n"
            self.thanked += 1
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def _order(self, order: tuple[object, ...]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(word) for word in order]) + "\n")
        self._process.stdin.flush()

    def _told(self) -> dict[str, str]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, _, told = line.partition(" ")
            if word == "done":
                return dict(json.loads(told))
            self.thanked += line == "thanked\n"
        raise AssertionError("the kiosk ended by itself")


@contextmanager
def kiosk(device: Path) -> Iterator[Kiosk]:
    with child("tests.e2e.day", str(device)) as process:
        yield Kiosk(process)


@pytest.fixture
def organisers(tmp_path: Path) -> Kioskctl:
    """Their command line, with a key, an empty database, and three campaigns: one as a file, two more on a stick."""
    organisers = Kioskctl(tmp_path, f"sqlite:///{tmp_path / 'central.db'}")
    organisers.good("keys", "new", "org.key")
    organisers.good("database", "init")
    (tmp_path / "more").mkdir()
    (tmp_path / "first").mkdir()
    organisers.good("campaign", "build", SAMPLES / LETTER, "-o", f"first/{LETTER}.campaign")
    for name in (PETITION, CALL):
        organisers.good("campaign", "build", SAMPLES / name, "-o", f"more/{name}.campaign")
    return organisers


def status(organisers: Kioskctl, pin: str) -> dict[str, object]:
    (organisers.folder / "day.pin").write_text(pin)
    return dict(organisers.good("device", "status", "device", "--pin-file", "day.pin"))


@pytest.mark.early
@pytest.mark.parametrize("signers", [10, pytest.param(60, marks=pytest.mark.long)])
def test_every_count_of_two_days_agrees(organisers: Kioskctl, tmp_path: Path, signers: int) -> None:
    device, stick = tmp_path / "device", tmp_path / "stick"
    stick.mkdir()

    with kiosk(device) as first:
        first.do("set-up", tmp_path / "first" / f"{LETTER}.campaign", PIN)
        assert "2 campaigns taken." in first.do("add", tmp_path / "more")["words"]
        first.do("event")
        first.do("back")
        first.crash_while("sign", signers, after=signers // 2)
    before = status(organisers, PIN)
    # Whoever was thanked is there; the one who was just signing may be, too.
    assert before["unacknowledged"] in (first.thanked, first.thanked + 1)
    signed = int(str(before["unacknowledged"]))

    with kiosk(device) as second:
        second.do("unlock", PIN)
        second.do("sign", signers - signed)
        signed += second.thanked
        assert signed == signers
        assert second.do("enter", PIN)["volunteer-safety"].startswith(f"{signers} signatures are only on this device.")
        with plugged(claims=FULL) as full:
            assert "Make room or take another stick. Nothing is lost." in second.do("export", full.folder)["words"]
            assert full.names() == []
        assert second.do("export", stick)["volunteer-outcome"].startswith(f"{signers} signatures written and read back.")
        organisers("intake", *stick.glob("*.batch"), "--acknowledgements", stick)
        held = organisers.good("devices", "list")["devices"]
        organisers.good("devices", "approve", held[0]["device"])
        organisers.good("intake", *stick.glob("*.batch"), "--acknowledgements", stick)
        assert second.do("acknowledge", stick)["volunteer-outcome"].startswith(f"{signers} signatures are safe")
        second.do("close")
    assert [status(organisers, PIN)[name] for name in ("entries", "acknowledged", "unacknowledged")] == [signers, signers, 0]

    with kiosk(device) as third:
        third.do("unlock", PIN)
        third.do("sign", 2)
        third.do("close")

    with kiosk(device) as fourth:
        assert "this device is locked. Its signatures are safe." in fourth.do("guess", "000000", 10)["words"]
        fourth.do("ask", stick)
        fourth.do("answer", answered(organisers, stick), NEW_PIN)
        fourth.do("sign", 1)
        assert fourth.do("enter", NEW_PIN)["volunteer-safety"].startswith("3 signatures are only on this device.")
        fourth.do("export", stick)
        fourth.do("close")
    organisers.good("intake", *stick.glob("*.batch"), "--acknowledgements", stick)
    organisers.good("open")
    stats = organisers.good("stats")["campaigns"]
    assert sum(one["entries"] for one in stats) == signers + 3


def answered(organisers: Kioskctl, stick: Path) -> str:
    """The organisers' answer to a forgotten PIN lies on the stick; its code, which they tell by telephone."""
    (request,) = stick.glob("*.recovery")
    return str(organisers.good("devices", "unlock", request, "-o", stick / "tablet.unlock")["code"])
