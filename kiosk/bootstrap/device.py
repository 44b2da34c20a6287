"""The device's side."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.bootstrap import RESOURCES
from kiosk.device.practice import PracticeStation
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import DiagnosticReport, RescueReport
from kiosk.station import Station


def station(folder: Path, pin: str) -> Station:
    """The device in `folder`."""
    return Station.open(folder, pin)


def new_station(folder: Path, pack: Path, pin: str, label: str) -> Station:
    """A new device in `folder`, bound to the organisation of `pack`."""
    return Station.set_up(folder, pack, pin, label)


def request_recovery(folder: Path, place: Path) -> Path:
    """Write the request for a way back in to the device in `folder`; the new file in `place`."""
    return Station.request_recovery_in(folder, place)


def recover(folder: Path, answer: Path, code: str, new_pin: str) -> None:
    """Give the device in `folder` a new PIN by the organisers' answer."""
    Station.recover(folder, answer, code, new_pin)


def rescue(folder: Path, place: Path) -> RescueReport:
    """Copy the device in `folder` to `place`, for its organisers alone."""
    return Station.rescue(folder, place)


def diagnose_closed(folder: Path, opening: Code) -> DiagnosticReport:
    """The device in `folder`, which does not open because of `opening`, for support."""
    return Station.diagnose_closed(folder, opening)


def write_diagnostic(report: DiagnosticReport, out: Path) -> None:
    """Write the very text that was shown."""
    Station.write_diagnostic(report, out)


def look_at(pack: Path) -> PackReport:
    """Whose campaign file it is."""
    return Station.look_at(pack)


def stand_in(manifest: Manifest, assets: Mapping[str, bytes]) -> PracticeStation:
    """A place to practise with one campaign, which need not be whole yet; `assets`: what it names, by SHA-256."""
    return PracticeStation((manifest,), assets, {}, next(iter(manifest.events), None))


def practice(station: Station | None, language: str) -> PracticeStation:
    """A place to practise: with the campaigns of `station`, or before there is a device with the program's own, in `language` first."""
    return PracticeStation.from_template(RESOURCES / "practice", language) if station is None else station.practice()
