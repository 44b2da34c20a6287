"""What the tests of windows stand on: compiled translations, the sample packs, a device, and somebody at its window."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.bootstrap import RESOURCES
from tests.support import pseudo
from tests.ui import stage
from tests.ui.stage import Person
from ui.idle import Patience
from ui.window import KioskWindow

Open = Callable[..., Person]


@pytest.fixture(scope="session", autouse=True)
def translations() -> None:
    """As `make` compiles them; a test run by hand does not go through it."""
    for source in (RESOURCES / "translations").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            program = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([program, "-silent", source, "-qm", compiled], check=True)


@pytest.fixture(scope="session")
def pseudo_resources(tmp_path_factory: pytest.TempPathFactory, translations: None) -> Path:  # noqa: ARG001
    """A folder of resources in whose English and Arabic everything is in the language for tests."""
    return pseudo.build(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return stage.build_packs(tmp_path_factory.mktemp("packs"))


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory, packs: list[Path]) -> Path:
    """A device with all samples and an event; each test gets a copy."""
    return stage.build_device(tmp_path_factory.mktemp("original") / "device", packs)


@pytest.fixture
def device(original: Path, tmp_path: Path) -> Path:
    return stage.copied(original, tmp_path / "device")


@pytest.fixture
def at_window(qapp: QGuiApplication, device: Path) -> Iterator[Open]:  # noqa: ARG001  there is no window without it
    """Opens a window and gives whoever stands before it; windows are closed after the test."""
    QAccessible.setActive(True)
    opened: list[KioskWindow] = []

    def open_window(folder: Path = device, **how: object) -> Person:
        opened.append(stage.open_window(folder, **how))  # type: ignore[arg-type]
        return Person(opened[-1])

    yield open_window
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def signer(at_window: Open) -> Person:
    """Somebody at the attract page of the petition, in English."""
    person = at_window()
    person.unlock()
    person.press(f"campaign-{stage.PETITION}")
    person.press("language-en")
    return person


@pytest.fixture
def impatient() -> Patience:
    """Idleness within a test: long enough for any press of a busy machine, short enough to wait for."""
    return Patience(quiet=3_000, tick=300, ticks=3, thanks=2_000)
