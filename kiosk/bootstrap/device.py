"""The device's side."""

from pathlib import Path

from kiosk.station import Station


def station(folder: Path, pin: str) -> Station:
    """The device in `folder`."""
    return Station.open(folder, pin)


def new_station(folder: Path, pack: Path, pin: str, label: str) -> Station:
    """A new device in `folder`, bound to the organisation of `pack`."""
    return Station.set_up(folder, pack, pin, label)
