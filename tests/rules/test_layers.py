"""Imports follow the layers, and each contract of pyproject.toml notices a breach that is planted."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _checked(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("kiosk", "ui"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_imports_follow_the_layers() -> None:
    done = _checked(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "imported", "contract"),
    [
        ("kiosk/domain/planted.py", "kiosk.crypto", "Arrows point one way"),
        ("kiosk/device/planted.py", "kiosk.central", "Arrows point one way"),
        ("kiosk/central/planted.py", "kiosk.device", "Arrows point one way"),
        ("kiosk/transfer/planted.py", "kiosk.delivery", "Arrows point one way"),
        ("kiosk/planted.py", "kiosk.domain", "Arrows point one way"),
        ("kiosk/delivery/planted.py", "ui", "The core knows no user interface"),
        ("kiosk/cli/planted.py", "kiosk.central", "Windows and command line call use cases"),
        ("ui/planted.py", "kiosk.device", "Windows and command line call use cases"),
        ("ui/planted.py", "kiosk.cli", "Windows and command line do not know each other"),
        ("kiosk/domain/planted.py", "PySide6.QtCore", "Only the user interface uses Qt"),
        ("kiosk/device/planted.py", "cryptography.exceptions", "Only kiosk.crypto uses cryptography"),
        ("ui/planted.py", "sqlalchemy", "Only the device's store and the central database"),
        ("kiosk/transfer/planted.py", "rich", "Only the outermost layer speaks to the terminal"),
    ],
)
def test_a_planted_breach_is_noticed(copy: Path, module: str, imported: str, contract: str) -> None:
    (copy / module).write_text(f"import {imported}\n")
    done = _checked(copy)
    assert done.returncode == 1
    assert any(line.startswith(contract) and line.endswith("BROKEN") for line in done.stdout.splitlines()), done.stdout
