"""Contacts for other systems: as files in their formats, or sent to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.central.counted import campaign_manifests
from kiosk.central.database import Database
from kiosk.delivery.connectors.export import Export
from kiosk.delivery.connectors.push import Pace, Push
from kiosk.delivery.connectors.server import HttpServer
from kiosk.delivery.connectors.settings import Format, Settings, refuse_without_place
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import ContactsReport, PushReport

FORMATS: tuple[str, ...] = tuple(Format)
"""The names of all formats."""


@dataclass(frozen=True)
class Choices:
    """What an organiser chooses. `petition`: the campaign's number in the other system; `rate`: requests a second, at most.

    `confirms_there`: whether the other system asks everybody once more before it writes to them.
    """

    kind: str
    petition: str = ""
    tags: Sequence[str] = ()
    group: str = ""
    separator: str = ","
    rate: float = 4.0
    confirms_there: bool = False


@dataclass(frozen=True)
class ContactsOffice:
    """The contacts in one central database. `secret`: that of the role `database`, by which people are named elsewhere."""

    database: Database
    secret: bytes = field(repr=False)

    def export(self, campaign: CampaignId, choices: Choices, out: Path, progress: Progress = unwatched) -> ContactsReport:
        """Write everybody who agreed to be contacted into the folder `out`."""
        kind, settings = _format(choices.kind), self._settings(campaign, choices)
        refuse_without_place(kind, settings)
        return Export(self.database, self.secret, campaign, kind, settings).write(out, progress)

    def push(self, campaign: CampaignId, choices: Choices, url: str, token: str, progress: Progress = unwatched) -> PushReport:
        """Send to the server at `url` whom it was not told of yet."""
        kind, server, settings = _format(choices.kind), HttpServer(url, token), self._settings(campaign, choices)
        refuse_without_place(kind, settings)
        return Push(self.database, self.secret, campaign, kind, settings, server, url).run(Pace(choices.rate), progress)

    def _settings(self, campaign: CampaignId, choices: Choices) -> Settings:
        if len(choices.separator) != 1 or choices.separator not in ",;|\t":
            raise UserError(Code.OPTION_WRONG, option="--separator", problem="it is a comma, a semicolon, a bar or a tabulator")
        newest = max(campaign_manifests(self.database, campaign).values(), key=lambda one: one.revision)
        return Settings(
            title=newest.title,
            petition=choices.petition,
            tags=tuple(choices.tags),
            group=choices.group,
            separator=choices.separator,
            confirms_there=choices.confirms_there,
        )


def _format(name: str) -> Format:
    try:
        return Format(name)
    except ValueError as error:
        raise UserError(Code.OPTION_WRONG, option="--format", problem=f"there are {', '.join(FORMATS)}") from error
