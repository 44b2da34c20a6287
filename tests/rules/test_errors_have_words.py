"""Every code of an error is used, and has its words at both edges of the program."""

import re
from pathlib import Path

import pytest

from kiosk.cli import messages as command_line
from kiosk.domain.errors import Code
from ui import messages as windows

ROOT = Path(__file__).parents[2]
DEFINITION_AND_WORDS = {"kiosk/domain/errors.py", "kiosk/cli/messages.py", "ui/messages.py"}
USE = re.compile(r"\bCode\.([A-Z_]+)\b")


def _used(folder: Path) -> set[str]:
    sources = [path for package in ("kiosk", "ui") for path in (folder / package).rglob("*.py")]
    return {
        name
        for path in sources
        if path.relative_to(folder).as_posix() not in DEFINITION_AND_WORDS
        for name in USE.findall(path.read_text("utf-8"))
    }


def test_every_code_is_raised_somewhere() -> None:
    by_their_class = {Code.BUG, Code.CANCELLED}
    assert {code.name for code in Code if code not in by_their_class} - _used(ROOT) == set()


def test_a_code_that_only_has_words_is_noticed(tmp_path: Path) -> None:
    for name, text in {"kiosk/cli/messages.py": "Code.DISK_FULL: '...'", "kiosk/device/export.py": "raise Refused(Code.DAMAGED)"}.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    assert _used(tmp_path) == {"DAMAGED"}


@pytest.mark.parametrize("sentences", [command_line.SENTENCES, windows.SENTENCES], ids=["command line", "windows"])
def test_every_code_has_words(sentences: dict[Code, object]) -> None:
    assert set(sentences) == set(Code)
