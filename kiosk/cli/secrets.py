"""Passphrases and PINs come from a file or a prompt, never from an argument or a log."""

import sys
from pathlib import Path

import typer

from kiosk.domain.errors import Code, UserError

_LONGEST = 4096


def passphrase(file: Path | None, *, new: bool = False) -> str:
    """The passphrase of a key file, without its last line end. A new one is asked for twice."""
    return _from_file(file) if file else _asked("Passphrase", new=new)


def pin(file: Path | None, *, new: bool = False) -> str:
    """A device's PIN, without its last line end. A new one is asked for twice."""
    return _from_file(file) if file else _asked("PIN", new=new)


def one_time_code(file: Path | None) -> str:
    """The code that the organisers told with an unlock file."""
    return _from_file(file) if file else _asked("One-time code", new=False)


def receipt(file: Path) -> str:
    """The code of a receipt, from a file; `-`: it is asked for."""
    return _asked("Code of the receipt", new=False) if file == Path("-") else _from_file(file)


def email(file: Path) -> str:
    """Somebody's e-mail address; in an argument it would stay in the shell's history."""
    return _from_file(file)


def token(file: Path | None) -> str:
    """The token by which another system knows us."""
    return _from_file(file) if file else _asked("Token", new=False)


def _from_file(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            content = stream.read(_LONGEST)
        return content.decode("utf-8").rstrip("\r\n")
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(file)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(file)) from error


def _asked(what: str, *, new: bool) -> str:
    if not sys.stdin.isatty():
        raise UserError(Code.PASSPHRASE_MISSING)
    return str(typer.prompt(what, hide_input=True, confirmation_prompt=new, err=True))
