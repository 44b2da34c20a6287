"""`kioskctl export-contacts`: who agreed to be contacted, for the organisation's other systems."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.bootstrap import organisation
from kiosk.cli import output, secrets
from kiosk.cli.options import WITH_FINDINGS, CampaignArgument, DatabaseUrl, Json, Key, PassphraseFile
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.delivery import ContactsReport, PushReport
from kiosk.office.contacts import FORMATS, Choices

_NOTES: Final = {
    "not_in_petition_total": "CiviCRM does not count imported activities in a petition's total; civicrm-api does.",
    "contacts_first": "Import the files of contacts first, with Skip or Fill where they exist, and then those of activities.",
    "added_again": (
        "Each import adds its activities again, and an export always holds everybody: import each activity once, or use civicrm-api."
    ),
    "known_again": (
        "Made again, the calls double nothing and leave memberships of the group alone. They write name and address over what is there, "
        "and take back nothing of who withdrew or corrected a signature since."
    ),
    "subscribed_at_once": "Action Network subscribes new people at once.",
    "keep_choices": "Import so that nothing that people chose there is overwritten: who unsubscribed since must stay so.",
    "confirmation_pending": "The pack promised a second confirmation: write to nobody before they have confirmed.",
}
_LIKE_FORMULA: Final = (
    "An e-mail address that a spreadsheet would take for a formula is in no table: made safe, it would be another address. "
    "civicrm-api, osdi and action_network hold it as it is."
)
_DEFERRED: Final = (
    "The server did not take the deferred ones now: run the command again later to send them. "
    "Only after a fault or a lost answer may it have them all the same. "
    "Where it fails on the same ones again, ask whoever runs it."
)
_UNCLEAR: Final = (
    "The server did not want the unclear ones, in this push or an earlier one, and failed on them at another try or its answer was lost: "
    "it may have them. Look there. Nothing is sent again, each push tells them again, "
    "and whoever of them withdraws or is erased is told as sent."
)
_CORRECTED: Final = (
    "The corrected ones were sent before their signers corrected them, and count there. Nothing is sent again: "
    "change name, town or address there, and remove an address that was wrong."
)


def add_to(app: typer.Typer) -> None:
    """Register the command on the top level."""
    app.command()(export_contacts)


def export_contacts(  # noqa: PLR0913, PLR0917 - each is an option of the command
    campaign: CampaignArgument,
    database: DatabaseUrl,
    kind: Annotated[str, typer.Option("--format", help=f"One of {', '.join(FORMATS)}.")],
    out: Annotated[Path | None, typer.Option("--output", "-o", help="A folder for the files; it is made if need be.")] = None,
    push: Annotated[str, typer.Option(help="Send them to this address instead (osdi, action_network); run again, it goes on.")] = "",
    token_file: Annotated[Path | None, typer.Option(help="A file with the token for --push; else it is asked for.")] = None,
    rate: Annotated[float, typer.Option(min=0.01, max=100, help="Requests a second, at most.")] = 4.0,
    petition: Annotated[str, typer.Option(help="The petition's or campaign's number there (civicrm-api, engaging_networks).")] = "",
    tag: Annotated[
        list[str] | None, typer.Option(help="A tag for all, which must exist there (osdi, action_network, nationbuilder); repeatable.")
    ] = None,
    group: Annotated[str, typer.Option(help="A group or list there (osdi, action_network, civicrm-api).")] = "",
    separator: Annotated[str, typer.Option(help="Between the cells of CSV (civicrm-csv, nationbuilder, engaging_networks).")] = ",",
    confirms_there: Annotated[
        bool, typer.Option("--confirms-there", help="The server asks everybody once more itself, as the pack promised (action_network).")
    ] = False,
    key: Key = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Hand contacts to another system: only who agreed, only what was asked for that purpose.

    The address for --push is the petition's there. For osdi it ends in /record_signature_helper, for action_network in
    /api/v2/petitions/ID/signatures.
    """
    if (out is None) == (not push):
        raise UserError(Code.OPTION_WRONG, option="--output", problem="give either a folder or --push")
    choices = Choices(kind, petition, tuple(tag or ()), group, separator, rate, confirms_there)
    token = secrets.token(token_file) if push else ""
    with organisation.office(database, key, secrets.passphrase(passphrase_file)) as office, output.watched("Exporting") as progress:
        if out is None:
            _show_sent(office.push_contacts(campaign, choices, push, token, progress), json=json)
        else:
            _show_written(office.export_contacts(campaign, choices, out, progress), json=json)


def _show_written(report: ContactsReport, *, json: bool) -> None:
    if json:
        output.as_json(report)
        return
    output.facts([("Contacts", f"{report.contacts:,}"), *_skipped(report.skipped), *(("File", file) for file in report.files)])
    if "address_like_formula" in report.skipped:
        output.say(_LIKE_FORMULA)
    _say_notes(report.notes)


def _skipped(skipped: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """How many are missing from the number above, and why."""
    yield from ((f"Without ({why})", f"{number:,}") for why, number in skipped.items())


def _say_notes(notes: Iterable[str]) -> None:
    for note in notes:
        output.say(_NOTES[note])


def _show_sent(report: PushReport, *, json: bool) -> None:
    if json:
        output.as_json(report)
    else:
        more = report.unclear_in_all - len(report.unclear)
        unclear = (*report.unclear, *([f"and {more:,} more"] if more else []))
        left = {"Not wanted": report.refused, "Unclear": unclear, "Deferred": report.deferred, "Corrected": report.corrected}
        entries = ((name, entry) for name, those in left.items() for entry in those)
        output.facts([("Sent", f"{report.sent:,}"), *_skipped(report.skipped), *entries])
        if report.unclear:
            output.say(_UNCLEAR)
        if report.deferred:
            output.say(_DEFERRED)
        if report.corrected:
            output.say(_CORRECTED)
        _say_notes(report.notes)
    if report.refused or report.unclear or report.deferred:
        raise typer.Exit(WITH_FINDINGS)
