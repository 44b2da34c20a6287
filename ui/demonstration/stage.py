"""What the demonstration is played on: one folder with an organisation key, the sample packs, a device and a central database."""

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.bootstrap import RESOURCES
from kiosk.bootstrap.device import new_station
from kiosk.bootstrap.organisation import key_ring
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.campaigns import PackReport
from kiosk.office import campaigns, databases, keys
from kiosk.station import Station

PIN: Final = "482915"
LABEL: Final = "Tablet 1"

_MARKER: Final = ".rally-kiosk-demonstration"


@dataclass(frozen=True)
class Stage:
    """Where everything of one demonstration lies. `packs`: what was built, in the order of the screens."""

    folder: Path
    packs: tuple[PackReport, ...] = ()

    @property
    def key(self) -> Path:
        return self.folder / "organisation.key"

    @property
    def passphrase_file(self) -> Path:
        return self.folder / "passphrase"

    @property
    def pin_file(self) -> Path:
        return self.folder / "pin"

    @property
    def device(self) -> Path:
        return self.folder / "device"

    @property
    def database(self) -> str:
        return f"sqlite:///{(self.folder / 'central.db').as_posix()}"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def deliveries(self) -> Path:
        return self.folder / "deliveries"

    @property
    def desk(self) -> Path:
        """The empty folder in which an organisation begins."""
        return self.folder / "desk"

    @property
    def screenshots(self) -> Path:
        return self.folder / "screenshots"

    @property
    def summary(self) -> Path:
        return self.folder / "summary.json"


def set_stage(folder: Path) -> Stage:
    """Make everything afresh under `folder`. What an earlier demonstration left there is replaced; anything else is not touched.

    Raises `UserError(FILE_EXISTS)` for a folder that holds something else.
    """
    _clear(folder)
    stage = Stage(folder.resolve())
    for made in (stage.stick, stage.deliveries, stage.desk, stage.screenshots):
        made.mkdir()
    stage.pin_file.write_text(PIN, encoding="utf-8")
    stage = Stage(stage.folder, _organisation(stage))
    _device(stage)
    return stage


def _clear(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARKER).is_file():
            raise UserError(Code.FILE_EXISTS, path=str(folder))
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARKER).touch()


def _organisation(stage: Stage) -> tuple[PackReport, ...]:
    passphrase = secrets.token_urlsafe(24)
    stage.passphrase_file.write_text(passphrase, encoding="utf-8")
    keys.new(stage.key, passphrase)
    ring = key_ring(stage.key, passphrase)
    databases.create(stage.database, ring)
    sources = sorted((RESOURCES / "campaigns").glob("*/campaign.toml"))
    return tuple(campaigns.build(source.parent, ring, stage.folder / f"{source.parent.name}.campaign") for source in sources)


def _device(stage: Stage) -> None:
    first, *others = (Path(pack.path) for pack in stage.packs)
    with new_station(stage.device, first, PIN, LABEL) as station:
        for pack in others:
            station.add_pack(pack)
        _choose_event(station)


def _choose_event(station: Station) -> None:
    planned = station.planned_events()
    station.choose_event(planned[0])
