"""The device's side."""

from pathlib import Path

from kiosk.bootstrap import RESOURCES
from kiosk.device.practice import PracticeStation
from kiosk.domain.reports import PackReport
from kiosk.station import Station


def station(folder: Path, pin: str) -> Station:
    """The device in `folder`."""
    return Station.open(folder, pin)


def new_station(folder: Path, pack: Path, pin: str, label: str) -> Station:
    """A new device in `folder`, bound to the organisation of `pack`."""
    return Station.set_up(folder, pack, pin, label)


def look_at(pack: Path) -> PackReport:
    """Whose campaign file it is."""
    return Station.look_at(pack)


def practice(station: Station | None, language: str) -> PracticeStation:
    """A place to practise: with the campaigns of `station`, or before there is a device with the program's own, in `language` first."""
    return PracticeStation.from_template(RESOURCES / "practice", language) if station is None else station.practice()
