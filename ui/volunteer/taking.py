"""Taking every file of one kind from a folder: what is for other devices or already known stops none of the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.domain.errors import Code, KioskError, Refused, UserError
from kiosk.domain.progress import Progress
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import AcknowledgeReport
from ui.volunteer.places import files

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

T = TypeVar("T")

ACKNOWLEDGEMENT: Final = ".ack"
ANSWER: Final = ".unlock"
PACK: Final = ".campaign"


def take_acknowledgements(station: Station, folder: Path, progress: Progress) -> tuple[AcknowledgeReport, ...]:
    """Raises what the first file was refused for if none was taken, `UserError(FILE_MISSING)` if there is none."""
    return _take(station.acknowledge, folder, ACKNOWLEDGEMENT, progress)


def take_packs(station: Station, folder: Path, progress: Progress) -> tuple[PackReport, ...]:
    """Raises as `take_acknowledgements`."""
    return _take(station.add_pack, folder, PACK, progress)


def take_answer(recover: Callable[[Path], None], folder: Path) -> None:
    """Take the organisers' answer to a forgotten PIN: of the files in `folder` the one that is for this device.

    Raises `UserError(FILE_MISSING)` if there is none, what `recover` raises for the right one, or for the first if none is.
    """
    refusals = list[Refused]()
    for path in _found(folder, ANSWER):
        try:
            recover(path)
        except Refused as error:
            refusals.append(error)
        else:
            return
    raise refusals[0]


def _found(folder: Path, suffix: str) -> list[Path]:
    # By length first: an acknowledgement up to 25 comes before one up to 100.
    found = sorted(files(folder, suffix), key=lambda path: (len(path.name), path.name))
    if not found:
        raise UserError(Code.FILE_MISSING, path=str(folder / f"*{suffix}"))
    return found


def _take(take: Callable[[Path], T], folder: Path, suffix: str, progress: Progress) -> tuple[T, ...]:
    found = _found(folder, suffix)
    taken, refusals = list[T](), list[KioskError]()
    for number, path in enumerate(found):
        progress(number, len(found))
        try:
            taken.append(take(path))
        except KioskError as error:
            refusals.append(error)
    if not taken:
        raise refusals[0]
    return tuple(taken)
