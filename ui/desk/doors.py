"""How the desk reaches the organisers' side of the core: loaded behind its first page, which takes several times as long as a window."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ui.behind import behind

if TYPE_CHECKING:
    from kiosk.domain.campaign import CampaignKind
    from kiosk.domain.editing import CampaignFolder
    from kiosk.domain.organiser import FirstWords, Organiser
    from kiosk.domain.reports.campaigns import KeyReport
    from kiosk.office import Office
    from kiosk.office.first_hour import FirstHour
    from kiosk.office.writing import Writing


def _load() -> None:
    importlib.import_module("kiosk.bootstrap.organisation")


@dataclass(frozen=True)
class DeskDoors:
    """`open`: a central database by its address, with a key file and its passphrase. `begin`: an organisation's first hour in a folder.

    `restore` and `combine`: a key file from a recovery sheet, or from the words of shares. `write`, `written_in`, `new_campaign` and
    `copy_campaign`: campaigns in their folders, for which no key is needed. `load`: all that these stand on.
    """

    open: Callable[[str, Path, str], Office] = field(default=behind("organisation", "office"))
    begin: Callable[[Path, Organiser], FirstHour] = field(default=behind("organisation", "first_hour"))
    restore: Callable[[Path, str, Path], KeyReport] = field(default=behind("organisation", "restore"))
    combine: Callable[[tuple[str, ...], Path, str], KeyReport] = field(default=behind("organisation", "combine"))
    write: Callable[[Path], Writing] = field(default=behind("organisation", "write"))
    written_in: Callable[[Path], tuple[CampaignFolder, ...]] = field(default=behind("organisation", "written_in"))
    new_campaign: Callable[[Path, CampaignKind, Organiser, FirstWords], Path] = field(default=behind("organisation", "new_campaign"))
    copy_campaign: Callable[[Path, Path], Path] = field(default=behind("organisation", "copy_campaign"))
    load: Callable[[], None] = _load
