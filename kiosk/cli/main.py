"""The entry point of `kioskctl`: all commands, and the one place where an error becomes an exit code."""

import importlib
import multiprocessing
import sys
import traceback
from collections.abc import Sequence
from types import ModuleType
from typing import Final

from typer import Typer
from typer.exceptions import TyperException

from kiosk.cli import output
from kiosk.cli.messages import exit_code
from kiosk.cli.options import application
from kiosk.domain.errors import Bug, Cancelled, Code, KioskError, UserError

_GROUPS: Final = ("keys", "campaign", "device", "database", "devices", "deliveries", "withdrawals", "review", "access", "events")
"""Commands of commands, each in a module of its name."""

_SINGLE: Final = ("central", "delivery", "contacts", "statistics", "withdrawals", "retention")
"""Modules whose commands stand beside those groups."""


def main() -> None:
    """Run the command that the arguments name, and exit with 0, 1, 2 or 3 (130 when interrupted)."""
    multiprocessing.freeze_support()
    output.in_every_script()
    try:
        commands(sys.argv[1:])()
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


def commands(arguments: Sequence[str]) -> Typer:
    """The group of commands that the first of `arguments` names, without the others, which take up to a second to load; else all."""
    app = application("Rally Kiosk by command line: keys, campaigns, devices, the central database and deliveries.")
    named = [name for name in _GROUPS if name in arguments[:1]]
    for name in named or _GROUPS:
        app.add_typer(_module(name).app, name=name)
    for name in () if named else _SINGLE:
        _module(name).add_to(app)
    return app


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"kiosk.cli.{name}")


def _tell_usage(error: BaseException | None) -> None:
    """Tell a program what a person has read on stderr: why the arguments were refused, if that is why the program ends."""
    if not isinstance(error, TyperException) or "--json" not in sys.argv:
        return
    spellings = getattr(getattr(error, "param", None), "opts", ()) or (getattr(error, "option_name", ""),)
    output.as_json(output.told(UserError(Code.OPTION_WRONG, option=str(spellings[0]), problem=error.format_message().rstrip("."))))


def _fail(error: KioskError) -> None:
    output.complain(error, json="--json" in sys.argv)
    sys.exit(exit_code(error))
