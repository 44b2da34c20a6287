"""Taking every file of one kind from a folder: what is for other devices or already known stops none of the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from kiosk.domain.errors import Code, KioskError, UserError
from kiosk.domain.progress import Progress
from kiosk.domain.reports import AcknowledgeReport, PackReport
from ui.volunteer.places import files

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`

T = TypeVar("T")

ACKNOWLEDGEMENT: Final = ".ack"
PACK: Final = ".campaign"


def take_acknowledgements(station: Station, folder: Path, progress: Progress) -> tuple[AcknowledgeReport, ...]:
    """Raises what the first file was refused for if none was taken, `UserError(FILE_MISSING)` if there is none."""
    return _take(station.acknowledge, folder, ACKNOWLEDGEMENT, progress)


def take_packs(station: Station, folder: Path, progress: Progress) -> tuple[PackReport, ...]:
    """Raises as `take_acknowledgements`."""
    return _take(station.add_pack, folder, PACK, progress)


def _take(take: Callable[[Path], T], folder: Path, suffix: str, progress: Progress) -> tuple[T, ...]:
    # By length first: an acknowledgement up to 25 comes before one up to 100.
    found = sorted(files(folder, suffix), key=lambda path: (len(path.name), path.name))
    if not found:
        raise UserError(Code.FILE_MISSING, path=str(folder / f"*{suffix}"))
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
