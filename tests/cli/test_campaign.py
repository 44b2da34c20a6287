"""`kioskctl campaign stick`: what a volunteer begins with."""

import shutil
from pathlib import Path

from tests.support.kioskctl import SAMPLES, Kioskctl


def test_a_starter_stick_is_made_and_never_beside_a_key(tmp_path: Path) -> None:
    kioskctl = Kioskctl(tmp_path, "")
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")
    for folder in ("stick", "program"):
        (tmp_path / folder).mkdir()
    (tmp_path / "program" / "kiosk").write_text("a program")
    words = ("campaign", "stick", "spree.campaign", "-o", "stick", "--program", "program")
    assert kioskctl.good(*words)["packs"] == ["execution-spree-1.campaign"]
    assert "You may take it out" in kioskctl(*words, json_output=False).out
    shutil.copy(tmp_path / "org.key", tmp_path / "stick")
    assert "must never come near a device" in kioskctl(*words, json_output=False).err
