"""The entry point of `kioskctl`: all commands, and the one place where an error becomes an exit code."""

import multiprocessing
import sys
import traceback

from typer.exceptions import TyperException

from kiosk.cli import campaign, central, database, deliveries, delivery, device, devices, keys, output
from kiosk.cli.messages import exit_code
from kiosk.cli.options import application
from kiosk.domain.errors import Bug, Cancelled, Code, KioskError, UserError

app = application("Rally Kiosk by command line: keys, campaigns, devices, the central database and deliveries.")
app.add_typer(keys.app, name="keys")
app.add_typer(campaign.app, name="campaign")
app.add_typer(device.app, name="device")
app.add_typer(database.app, name="database")
app.add_typer(devices.app, name="devices")
app.add_typer(deliveries.app, name="deliveries")
central.add_to(app)
delivery.add_to(app)


def main() -> None:
    """Run the command that the arguments name, and exit with 0, 1, 2 or 3 (130 when interrupted)."""
    multiprocessing.freeze_support()
    try:
        app()
    except SystemExit as end:
        _tell_usage(end.__context__)
        raise
    except KioskError as error:
        _fail(error)
    except KeyboardInterrupt:
        _fail(Cancelled())
    except Exception as error:  # noqa: BLE001 - the outermost edge: whatever comes here is our mistake, told as such
        traceback.print_exc()
        _fail(Bug(type(error).__name__))


def _tell_usage(error: BaseException | None) -> None:
    """Tell a program what a person has read on stderr: why the arguments were refused, if that is why the program ends."""
    if not isinstance(error, TyperException) or "--json" not in sys.argv:
        return
    spellings = getattr(getattr(error, "param", None), "opts", ()) or (getattr(error, "option_name", ""),)
    output.as_json(output.told(UserError(Code.OPTION_WRONG, option=str(spellings[0]), problem=error.format_message().rstrip("."))))


def _fail(error: KioskError) -> None:
    output.complain(error, json="--json" in sys.argv)
    sys.exit(exit_code(error))
