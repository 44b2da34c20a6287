"""After a hundred people have signed in the window, nothing on the device tells who they were."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.answers import kept_answers
from kiosk.device import signing
from kiosk.domain.campaign import Manifest
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from tests.support.canaries import betrayed, files_under, names
from tests.ui.stage import PETITION, Person, build_device, build_packs, open_window

NAMES = names(100)
FEW = NAMES[:4]
_SETTINGS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@pytest.fixture
def device(tmp_path: Path) -> Path:
    packs = tmp_path / "packs"
    packs.mkdir()
    return build_device(tmp_path / "device", build_packs(packs))


@pytest.fixture
def person(device: Path, qapp: QGuiApplication) -> Iterator[Person]:  # noqa: ARG001 - there is no window without it
    kiosk = open_window(device)
    visitor = Person(kiosk)
    visitor.unlock()
    visitor.press(f"campaign-{PETITION}")
    yield visitor
    kiosk.close()


def sign(person: Person, name: str, number: int) -> None:
    person.press("attract-sign")
    person.write("you-given_name", name)
    person.write("you-family_name", name)
    person.write("you-postal_code", "75014")
    person.press("you-next")
    person.press("choose-named" if number % 3 else "choose-counted")
    person.press("choose-news-yes" if name.isascii() else "choose-news-no")
    if name.isascii():
        person.write("choose-email", f"{name}@example.org")
    person.press("choose-consent")
    person.press("choose-sign")
    person.wait(lambda: person.sees("thanks-next"))
    person.press("thanks-next")


def on_disk(device: Path) -> list[bytes]:
    """The device's folder while it works, the temporary folder, and where Qt keeps settings and caches."""
    folders = [Path(os.environ[name]) for name in _SETTINGS]
    return list(files_under(device, Path(tempfile.gettempdir()), *(folder for folder in folders if folder.exists())))


@pytest.mark.early
def test_nothing_of_a_hundred_signers_is_on_the_disk(person: Person, device: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for number, name in enumerate(NAMES):
        sign(person, name, number)
    printed = [text.encode() for text in capfd.readouterr()]
    assert betrayed(NAMES, [*on_disk(device), *printed]) == set()


def test_a_log_that_names_signers_would_be_noticed(person: Person, device: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def noting(manifest: Manifest, draft: Draft) -> Draft:
        with (device / "kiosk.log").open("a", encoding="utf-16-le") as log:
            log.write(f"signed: {draft.fields[FieldName.GIVEN_NAME].upper()}\n")
        return kept_answers(manifest, draft)

    monkeypatch.setattr(signing, "kept_answers", noting)
    for number, name in enumerate(FEW):
        sign(person, name, number)
    assert betrayed(FEW, on_disk(device)) == set(FEW)
