"""Options that several commands share, with their environment variables (DESIGN section 12)."""

from pathlib import Path
from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of sentences and tables.")]
Key = Annotated[Path | None, typer.Option("--key", envvar="KIOSKCTL_KEY", help="The key file.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", envvar="KIOSKCTL_PASSPHRASE_FILE", help="A file with the passphrase; else it is asked for."),
]
DatabaseUrl = Annotated[
    str, typer.Option("--database", envvar="KIOSKCTL_DATABASE", help="sqlite:///FILE (encrypted) or postgresql://USER@HOST/NAME.")
]
MaybeDatabaseUrl = Annotated[
    str | None, typer.Option("--database", envvar="KIOSKCTL_DATABASE", help="The campaign database to compare with, where there is one.")
]
PinFile = Annotated[Path | None, typer.Option("--pin-file", help="A file with the device's PIN; else it is asked for.")]
DeviceFolder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The device's folder.")]
Files = Annotated[list[Path], typer.Argument(metavar="FILES...")]
Batches = Annotated[
    list[Path] | None, typer.Argument(metavar="[FILES...]", help="Batches; without any, only what is held is settled where it can be.")
]
CampaignArgument = Annotated[str, typer.Argument(metavar="CAMPAIGN", help="The campaign's id.")]
DeviceArgument = Annotated[str, typer.Argument(metavar="DEVICE", help="The device's id, or its first eight characters or more.")]
LARGEST = 2**53 - 1
"""The largest number that an option takes: no entry has a higher one, and no database takes one without bounds."""

WITH_FINDINGS = 1
"""Exit code of a command that did its work and found something to look at."""


def application(help_text: str) -> typer.Typer:
    """A group of commands with the same manners everywhere: help when called bare, no secrets in tracebacks."""
    return typer.Typer(help=help_text, no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
