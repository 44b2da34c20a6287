"""Several files of a template that are changed together: all of them or none, whenever the machine stops."""

import contextlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from kiosk.campaign.files import make_folder, read_small, sync_folder, write_whole
from kiosk.domain.errors import Code, EnvironmentProblem, UserError

_JOURNAL: Final = ".unfinished.json"
_MOST: Final = 64 * 1024 * 1024
_OURS: Final = re.compile(r"campaign\.toml|texts/[a-z]{2,3}\.toml|briefings/[a-z0-9][a-z0-9-]{0,39}/[a-z]+\.toml")
_JOURNAL_TYPE: Final = dict[str, str | None]


def keep(folder: Path, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Make the files in `folder`, which say `before`, say `after`; they are named by their places there.

    Several are first written down as one: whoever reads the template next finishes what was begun (`settle`).
    Raises `UserError(TEMPLATE_CHANGED)` where somebody else changed one meanwhile, and `EnvironmentProblem` as `write_whole`.
    """
    changed = {name: after.get(name) for name in sorted(before.keys() | after.keys()) if before.get(name) != after.get(name)}
    for name in changed:
        _expect(folder / name, before.get(name))
    if len(changed) > 1:
        _write(folder / _JOURNAL, json.dumps(changed, ensure_ascii=False))
    _apply(folder, changed)


def settle(folder: Path) -> None:
    """Finish what was being written when the program was stopped.

    Raises `UserError(TEMPLATE_WRONG)` for a journal that names anything but files of a template, and `EnvironmentProblem` as `write_whole`.
    """
    journal = folder / _JOURNAL
    if not journal.is_file():
        return
    try:
        changed = msgspec.json.decode(read_small(journal, _MOST), type=_JOURNAL_TYPE)
    except msgspec.DecodeError as error:
        raise _wrong(journal) from error
    if not all(map(_OURS.fullmatch, changed)):  # a folder may come from anybody, and must not have other files written
        raise _wrong(journal)
    _apply(folder, changed)


def _wrong(journal: Path) -> UserError:
    return UserError(Code.TEMPLATE_WRONG, file=str(journal), where="", problem="this program did not write it: delete it")


def _apply(folder: Path, changed: Mapping[str, str | None]) -> None:
    for name, text in changed.items():
        if text is None:
            _remove(folder / name)
        else:
            _write(folder / name, text)
    if (folder / _JOURNAL).exists():
        (folder / _JOURNAL).unlink()
        sync_folder(folder)


def _expect(path: Path, before: str | None) -> None:
    try:
        present = path.read_bytes()
    except FileNotFoundError:
        present = None
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(path)) from error
    if present != (None if before is None else before.encode()):
        raise UserError(Code.TEMPLATE_CHANGED, path=str(path))


def _write(path: Path, text: str) -> None:
    content = text.encode()
    make_folder(path.parent, parents=True)
    write_whole(path, lambda stream: stream.write(content), size=len(content), replace=True)


def _remove(path: Path) -> None:
    """With its folder, where it was the last in it."""
    try:
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(path)) from error
    with contextlib.suppress(OSError):
        path.parent.rmdir()
