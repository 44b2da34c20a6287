"""What `kioskctl` loads: starting it is most of what a short command costs."""

import importlib
import json
import os
import pkgutil
import pty
import subprocess
import sys

import pytest

import kiosk.cli
from kiosk.cli.main import commands

MODULES = [importlib.import_module(f"kiosk.cli.{module.name}") for module in pkgutil.iter_modules(kiosk.cli.__path__)]
_ORDER = "import sys; from kiosk.cli.main import commands; commands(sys.argv[1:]); print(*sys.modules)"


def test_a_command_on_a_device_does_not_wait_for_the_organisers_side() -> None:
    command = [sys.executable, "-c", _ORDER, "device", "status"]
    modules = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    assert "kiosk.station" in modules
    assert not {"kiosk.office", "kiosk.central", "alembic", "psycopg"} & modules


@pytest.mark.parametrize("arguments", [(), ("--help",), ("intake",), ("deivce",)], ids=str)
def test_where_no_group_is_named_every_command_is_there(arguments: tuple[str, ...]) -> None:
    app = commands(arguments)
    groups = {module.__name__.rpartition(".")[2] for module in MODULES if hasattr(module, "app")}
    assert {group.name for group in app.registered_groups} == groups
    single = {module.__name__ for module in MODULES if hasattr(module, "add_to")}
    assert {command.callback.__module__ for command in app.registered_commands if command.callback} == single


def test_a_group_is_there_by_itself() -> None:
    app = commands(("keys", "new"))
    assert [group.name for group in app.registered_groups] == ["keys"]
    assert app.registered_commands == []


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_what_goes_to_another_program_is_utf_8_whatever_the_system_reads(encoding: str) -> None:
    command = [sys.executable, "-m", "kiosk.cli", "keys", "show", "org.key", "--passphrase-file", "کلید", "--json"]
    done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": encoding})
    assert json.loads(done.stdout)["error"]["facts"] == {"path": "کلید"}
    assert "کلید" in done.stderr.decode()


def test_a_terminal_without_the_letters_of_a_name_is_shown_the_others() -> None:
    there, here = pty.openpty()
    said = "from kiosk.cli import output; output.in_every_script(); output.say('Zoé signs.')"
    subprocess.run([sys.executable, "-c", said], stdout=here, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert os.read(there, 100) == b"Zo? signs.\r\n"
    os.close(there)
    os.close(here)
