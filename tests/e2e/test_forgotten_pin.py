"""A forgotten PIN: the device asks, the organisers answer, and no entry is lost."""

from pathlib import Path

import pytest

from tests.e2e.conftest import SIGNED
from tests.support.kioskctl import Kioskctl


@pytest.fixture
def url(tmp_path: Path) -> str:
    """An embedded database: which kind it is makes no difference here."""
    return f"sqlite:///{tmp_path / 'central.db'}"


def test_a_device_locked_by_ten_wrong_pins_comes_back_with_every_entry(rally: Kioskctl) -> None:
    folder = rally.folder
    (folder / "wrong").write_text("000000")
    (folder / "new").write_text("739164")
    for _ in range(10):
        rally("device", "status", "dev", "--pin-file", "wrong")
    locked = rally("device", "status", "dev", "--pin-file", "pin")
    assert (locked.code, locked.answer["error"]["code"]) == (2, "pin_locked")

    rally.good("device", "recover", "dev", "--request", "tablet.request")
    (folder / "code").write_text(rally.good("devices", "unlock", "tablet.request", "-o", "tablet.unlock")["code"])
    rally.good("device", "recover", "dev", "--unlock", "tablet.unlock", "--code-file", "code", "--pin-file", "new")

    assert rally.good("device", "status", "dev", "--pin-file", "new")["unacknowledged"] == SIGNED
    assert rally("device", "status", "dev", "--pin-file", "pin").code == 2
