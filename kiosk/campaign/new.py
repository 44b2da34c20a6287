"""A first template for an organiser: commented, with a random campaign id, and good enough to build as it is."""

import datetime as dt
import secrets
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.campaign.files import write_whole
from kiosk.campaign.template import CAMPAIGN, TEXTS, text_file
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.errors import Code, EnvironmentProblem, UserError

_LANGUAGE: Final = "en"
_VALID: Final = dt.timedelta(days=365)
_LETTER: Final = 'salutation = "Your Excellency,"\nclosing = "Yours sincerely,"\n'
_ADDRESS: Final = '["Street and number", "Postal code and city", "Country"]'
_MESSAGE: Final = 'message = "optional"                           # the signer\'s own words, delivered only after review\n'
_OFFICE: Final = (
    'title = "required"                             # title or office\norganisation = "optional"                      # institution\n'
)
_LISTED: Final = '\n[[consents]]\npurpose = "listed"                             # on a public list: a box of its own\nversion = 1\n'
_LISTED_WORDS: Final = 'listed = "Name of your organisation may list me publicly with name, title or office, institution and country."\n'


def new_template(folder: Path, kind: CampaignKind) -> None:
    """Make `folder` with a template for a campaign of `kind` in it.

    Raises `UserError(FILE_EXISTS)` where something has that name already, and as `files.write_whole` does.
    """
    _make(folder)
    starter = resources.files("kiosk.campaign") / "starter"
    blanks = _blanks(kind)
    _write(folder / CAMPAIGN, starter / CAMPAIGN, blanks)
    _write(text_file(folder, _LANGUAGE), starter / TEXTS / f"{_LANGUAGE}.toml", blanks)


def _make(folder: Path) -> None:
    try:
        folder.mkdir()
        (folder / TEXTS).mkdir()
    except FileExistsError as error:
        raise UserError(Code.FILE_EXISTS, path=str(folder)) from error
    except FileNotFoundError as error:
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder.parent)) from error
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(folder)) from error


def _blanks(kind: CampaignKind) -> dict[str, str]:
    """What stands in place of each blank of the starter files."""
    is_declaration = kind is CampaignKind.DECLARATION
    return {
        "campaign": secrets.token_hex(16),
        "event": secrets.token_hex(16),
        "kind": kind.value,
        "valid_until": (dt.datetime.now(dt.UTC).date() + _VALID).isoformat(),
        "letter": _LETTER if kind in (CampaignKind.LETTER, CampaignKind.OPEN_LETTER) else "",
        "fields": _MESSAGE if kind is CampaignKind.OPEN_LETTER else _OFFICE if is_declaration else "",
        "address": _ADDRESS if kind is CampaignKind.LETTER else "[]",
        "consents": _LISTED if is_declaration else "",
        "listed": _LISTED_WORDS if is_declaration else "",
    }


def _write(target: Path, starter: Traversable, blanks: dict[str, str]) -> None:
    text = starter.read_text(encoding="utf-8")
    for name, filling in blanks.items():
        text = text.replace(f"@{name}@", filling)

    def write(stream: BinaryIO) -> None:
        stream.write(text.encode("utf-8"))

    write_whole(target, write)
