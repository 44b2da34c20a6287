"""How the desk reaches the organisers' side of the core: loaded behind its first page, which takes several times as long as a window."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ui.behind import behind

if TYPE_CHECKING:
    from kiosk.domain.organiser import Organiser
    from kiosk.domain.reports import KeyReport
    from kiosk.office import Office
    from kiosk.office.first_hour import FirstHour


def _load() -> None:
    importlib.import_module("kiosk.bootstrap.organisation")


@dataclass(frozen=True)
class DeskDoors:
    """`open`: a central database by its address, with a key file and its passphrase. `begin`: an organisation's first hour in a folder.

    `restore` and `combine`: a key file from a recovery sheet, or from the words of shares. `load`: all that these stand on.
    """

    open: Callable[[str, Path, str], Office] = field(default=behind("organisation", "office"))
    begin: Callable[[Path, Organiser], FirstHour] = field(default=behind("organisation", "first_hour"))
    restore: Callable[[Path, str, Path], KeyReport] = field(default=behind("organisation", "restore"))
    combine: Callable[[tuple[str, ...], Path, str], KeyReport] = field(default=behind("organisation", "combine"))
    load: Callable[[], None] = _load
