"""Files come in wherever the desk takes some: dropped, chosen in a dialog, or by a typed path."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.crypto.keys import KeyRing
from kiosk.crypto.signing import SigningKey
from kiosk.transfer.request import DeviceRequest, request_text, write_request
from tests.support.central_batches import SomeCampaign
from tests.support.pictures import code, jpeg, photographed
from tests.ui.desk.conftest import Organiser
from tests.ui.desk.test_importing import batch


def asked(ring: KeyRing, label: str) -> bytes:
    key = SigningKey.generate()
    return write_request(DeviceRequest(schema=1, organisation=ring.organisation.hex(), device_key=key.public, label=label), key)


def dialogs(person: Organiser) -> list[str]:
    return [window.title() for window in QGuiApplication.topLevelWindows() if window.isVisible() and window is not person.window]


def test_batches_are_dropped(organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    batches = [batch(ring, campaign, tmp_path / label, label)[1] for label in ("A", "B")]
    organiser.press("desk-intake")
    organiser.drop("intake-place", *batches)
    organiser.wait(lambda: organiser.sees("intake-outcome"))
    assert {path.name for path in batches} <= set(organiser.words())


def test_requests_are_dropped_as_a_file_and_as_a_photograph(organiser: Organiser, ring: KeyRing, tmp_path: Path) -> None:
    (tmp_path / "one.request").write_bytes(asked(ring, "Tablet 1"))
    (tmp_path / "two.jpg").write_bytes(jpeg(photographed(code(request_text(asked(ring, "Tablet 2"))), 0.8, 4)))
    (tmp_path / "cat.txt").write_text("a cat")
    organiser.press("desk-devices")
    organiser.drop("devices-request-place", *(tmp_path / name for name in ("cat.txt", "one.request", "two.jpg")))
    organiser.wait(lambda: organiser.sees("devices-outcome"))
    told = "2 devices approved. Compare each fingerprint with its volunteer. 1 file held no request: \u2068cat.txt\u2069."
    assert organiser.text("devices-outcome") == told
    assert {"Tablet 1", "Tablet 2", "Approved"} <= set(organiser.words())


def test_the_request_of_another_organisations_device_is_told(organiser: Organiser, tmp_path: Path) -> None:
    (tmp_path / "foreign.request").write_bytes(asked(KeyRing.generate(), "Tablet 9"))
    organiser.press("desk-devices")
    organiser.write("devices-request-place", str(tmp_path / "foreign.request"))
    organiser.press("devices-request-take")
    organiser.wait(lambda: organiser.sees("devices-trouble"))
    assert "Tablet 9" not in organiser.words()


@pytest.mark.parametrize("button", ["intake-files", "intake-folder"])
def test_a_dialog_asks_for_files(organiser: Organiser, button: str) -> None:
    organiser.press("desk-intake")
    assert dialogs(organiser) == []
    organiser.press(button)
    organiser.wait(lambda: dialogs(organiser) == ["Drop batch files or a folder here"])
    organiser.strike(Qt.Key.Key_Escape)
