"""The organisers at their command line: every word of it goes through the real `kioskctl`, in a process of its own."""

import os
import subprocess
import sys
from typing import TypeVar

import msgspec

from kiosk.domain.reports.delivery import DeliveryReport
from kiosk.domain.reports.device import DeviceReport
from kiosk.domain.reports.intake import DeviceRow, IntakeReport, IntakeStatus, OpenReport
from kiosk.domain.reports.statistics import StatsReport
from ui.demonstration.mishap import Mishap, expect
from ui.demonstration.stage import Stage

T = TypeVar("T")

_DONE = 0
_WITH_FINDINGS = 1


class Organiser:
    """Takes the stick in, opens, counts and delivers."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def take_in(self) -> IntakeReport:
        """The first batch of an unknown device is held; after its approval it is taken in and acknowledged."""
        batches = sorted(map(str, self._stage.stick.glob("*.batch")))
        intake = ("intake", *batches, "--acknowledgements", str(self._stage.stick))
        held = self._told(IntakeReport, *intake, ends=_WITH_FINDINGS)
        expect(all(file.status is IntakeStatus.HELD for file in held.files), "an unknown device's batch was not held")
        self._told(DeviceRow, "devices", "approve", held.files[0].device)
        taken = self._told(IntakeReport, *intake)
        expect(all(file.status is IntakeStatus.ACCEPTED for file in taken.files), "an approved device's batch was not taken in")
        return taken

    def open(self) -> OpenReport:
        """Unseal everything that was taken in."""
        return self._told(OpenReport, "open", "--workers", "2")

    def deliver(self) -> tuple[DeliveryReport, ...]:
        """A list for every recipient of every campaign."""
        return tuple(self._deliver(pack.campaign, one.id) for pack in self._stage.packs for one in pack.recipients)

    def stats(self) -> StatsReport:
        """What the central database counts."""
        return self._told(StatsReport, "stats")

    def device_status(self) -> DeviceReport:
        """What the device itself says, once the kiosk has let go of it."""
        return self._told(DeviceReport, "device", "status", str(self._stage.device), "--pin-file", str(self._stage.pin_file))

    def _deliver(self, campaign: str, recipient: str) -> DeliveryReport:
        return self._told(DeliveryReport, "deliver", campaign, "--recipient", recipient, "-o", str(self._stage.deliveries))

    def _told(self, kind: type[T], *words: str, ends: int = _DONE) -> T:
        done = subprocess.run(  # noqa: S603 (our own program, no shell)
            [*_kioskctl(), *words, "--json"], env=self._environment(), capture_output=True, check=False
        )
        told = f"kioskctl {' '.join(words)} ended with {done.returncode}: {done.stderr.decode(errors='replace')}"
        expect(done.returncode == ends, told)
        try:
            return msgspec.json.decode(done.stdout, type=kind)
        except msgspec.DecodeError as error:
            raise Mishap(told) from error

    def _environment(self) -> dict[str, str]:
        settings = {
            "KIOSKCTL_KEY": str(self._stage.key),
            "KIOSKCTL_PASSPHRASE_FILE": str(self._stage.passphrase_file),
            "KIOSKCTL_DATABASE": self._stage.database,
        }
        return {**os.environ, **settings}


def _kioskctl() -> tuple[str, ...]:
    """In a bundle it is a part of our own program, else a module of the same Python."""
    return (sys.executable, "ctl") if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk.cli")
