"""`kioskctl campaign`: write, build and show packs."""

from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import DatabaseUrl, Json, Key, PassphraseFile, application
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.organiser import Organiser
from kiosk.domain.reports.campaigns import PackReport
from kiosk.office import campaigns, sticks

_MENDED: Final = " What lay here in its place was damaged, or not that pack. Open what waited: `kioskctl open`, once more with --retry."

app = application("Write a campaign, build its pack, look at a pack.")


@app.command()
def new(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that does not exist yet.")],
    kind: Annotated[CampaignKind, typer.Option(help="What is signed.")] = CampaignKind.PETITION,
    organisation: Annotated[str, typer.Option(help="Who answers for the data.")] = "",
    address: Annotated[list[str] | None, typer.Option(help="A line of its address; may be repeated.")] = None,
    email: Annotated[str, typer.Option(help="Where people write to withdraw or to ask for their data.")] = "",
    country: Annotated[str, typer.Option(help="Its country, as FR: whose law the notice follows, and who takes complaints.")] = "",
    language: Annotated[str, typer.Option(help="In which the campaign is written first: en, fa or fr.")] = "en",
    json: Json = False,
) -> None:
    """Write a template of a campaign to edit; it builds as it is."""
    campaigns.new(folder, kind, Organiser(organisation, tuple(address or ()), email, country, language))
    if json:
        output.as_json({"folder": str(folder), "kind": kind.value})
        return
    output.say(f"Written: {folder}. Edit campaign.toml and the texts, then run `kioskctl campaign build`.")


@app.command()
def build(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The source folder of the campaign.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The pack to write.")],
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Check a campaign and write its signed pack."""
    ring = organisation.key_ring(key, secrets.passphrase(passphrase_file))
    _show(campaigns.build(folder, ring, out), json)


@app.command()
def show(pack: Annotated[Path, typer.Argument(metavar="PACK", help="A .campaign file.")], json: Json = False) -> None:
    """Verify a pack and show what it asks and promises."""
    _show(campaigns.show(pack), json)


@app.command()
def bring(
    packs: Annotated[list[Path], typer.Argument(metavar="PACKS...", help="Packs of this organisation's campaigns.")],
    database: DatabaseUrl,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Let a database know packs that no batch brought yet, and mend those that are damaged there."""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office:
        brought = [office.packs.bring(pack) for pack in packs]
    if json:
        output.as_json({"packs": brought})
        return
    for one in brought:
        output.say(f"Known here: {one.title}, revision {one.revision}.{_MENDED if one.mended else ''}")


@app.command()
def stick(
    packs: Annotated[list[Path], typer.Argument(metavar="PACKS...", help="The packs that volunteers start with.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="The stick, or a folder that is there.")],
    program: Annotated[Path | None, typer.Option(help="The program's folder; else what `make bundle` built, if anything.")] = None,
    json: Json = False,
) -> None:
    """Write a starter stick: the packs, the guide for volunteers to print, and the program; never a private key."""
    with output.watched("Files") as progress:
        report = sticks.starter(packs, out, program or sticks.program_beside(), progress)
    if json:
        output.as_json(report)
        return
    output.facts([*(("Pack", pack) for pack in report.packs), ("Guide", report.guide), ("Program", report.program or "none came along")])
    output.say(f"{report.files:,} files are on {report.path}, and were read back. You may take it out.")


def _show(report: PackReport, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.facts(
        [
            ("Pack", f"{report.path} ({report.bytes:,} bytes)"),
            ("Title", report.title),
            ("Kind", report.kind),
            ("Campaign", report.campaign),
            ("Revision", f"{report.revision} ({report.revision_sha256[:16]})"),
            ("Languages", ", ".join(report.languages)),
            ("Briefings", ", ".join(f"{kind} {number}" for kind, number in report.briefings.items()) or "none"),
            ("Organisation", report.organisation),
            ("Fingerprint", report.organisation_fingerprint),
            ("Valid until", report.valid_until + (", paused" if report.paused else "")),
        ]
    )
    output.table(
        ("Recipient", "Name", "Handed over", "Risk"), [(one.id, one.name, ", ".join(one.fields), one.risk) for one in report.recipients]
    )
