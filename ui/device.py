"""What the windows need of a device: how to open one, and what a screen shows of it, read once in the store's thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.reports import DeviceReport
from kiosk.station import Station


@dataclass(frozen=True)
class Doors:
    """How a station is opened (folder, PIN) and made (folder, pack, PIN, label); bootstrap's functions, or a test's."""

    open: Callable[[Path, str], Station]
    set_up: Callable[[Path, Path, str, str], Station]


@dataclass(frozen=True)
class DeviceView:
    """A device as the screens show it. `pictures` by SHA-256, `numbers` of signatures by campaign."""

    manifests: tuple[Manifest, ...]
    pictures: Mapping[str, bytes]
    numbers: Mapping[str, int]
    event: Event | None
    planned: tuple[Event, ...]
    report: DeviceReport


def view_of(station: Station) -> DeviceView:
    """Read everything that the screens show; in the store's thread."""
    manifests = station.manifests()
    digests = {asset.sha256 for manifest in manifests for asset in manifest.assets}
    return DeviceView(
        manifests=manifests,
        pictures={digest: station.picture(digest) for digest in digests},
        numbers=station.numbers(),
        event=station.event(),
        planned=station.planned_events(),
        report=station.status(),
    )
