"""What the tests of the desk stand on: an organisation, its database, and somebody at the desk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication

from kiosk.bootstrap import RESOURCES, organisation
from kiosk.central.creation import create_database
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyRing
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in
from tests.ui import stage
from tests.ui.stage import Person
from ui.desk.doors import DeskDoors
from ui.desk.window import DeskSettings, DeskWindow
from ui.window import KioskWindow

PASSPHRASE = "correct horse battery staple"


class Organiser(Person):
    """Somebody at the desk, with the same hand and eye as whoever stands before a kiosk."""

    def __init__(self, desk: DeskWindow) -> None:
        super().__init__(cast("KioskWindow", desk))
        self.desk = desk

    def rest(self) -> None:
        """Wait until nothing is read or changed any more, and all of it is laid out."""
        self.wait(lambda: not self.desk.is_busy)
        stage.rest()

    def press_surely(self, name: str) -> None:
        """Press what asks before it does something that cannot be undone, and say yes."""
        self.press(name)
        self.wait(lambda: bool(self.find(name).property("ready")))
        self.press(name)

    def drop(self, name: str, *files: Path | str) -> None:
        """Drop files onto an item, or words."""
        data = QMimeData()
        if isinstance(files[0], str):
            data.setText(files[0])
        else:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        place, action = self.centre(name), Qt.DropAction.CopyAction
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self.window, QDragEnterEvent(place, action, data, button, key))
        QCoreApplication.sendEvent(self.window, QDropEvent(QPointF(place), action, data, button, key))
        stage.settle()


def open_desk(
    remembered: Path, size: tuple[int, int] = (1280, 800), language: str = "en", resources: Path = RESOURCES, doors: DeskDoors | None = None
) -> Organiser:
    """The desk's window at its first page; `remembered` is the file that names where it was last."""
    desk = DeskWindow(DeskSettings(resources=resources, language=language, remembered=remembered), doors or DeskDoors())
    return Organiser(stage.resized(desk, size))


OpenDesk = Callable[..., Organiser]


@pytest.fixture(scope="session")
def ring() -> KeyRing:
    return KeyRing.generate()


@pytest.fixture(scope="session")
def campaign(ring: KeyRing) -> SomeCampaign:
    return SomeCampaign(ring)


@pytest.fixture(scope="session")
def key_file(ring: KeyRing, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "organisation.key"
    write_key_file(path, ring, PASSPHRASE)
    return path


@pytest.fixture
def database(ring: KeyRing, tmp_path: Path) -> Path:
    """An empty embedded database."""
    path = tmp_path / "central.db"
    create_database(f"sqlite:///{path}", ring)
    return path


@pytest.fixture
def at_desk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[OpenDesk]:  # noqa: ARG001  there is no window without it
    """Opens the desk and gives whoever sits at it; windows are closed after the test."""
    QAccessible.setActive(True)
    opened: list[Organiser] = []

    def come(
        size: tuple[int, int] = (1280, 800), language: str = "en", resources: Path = RESOURCES, doors: DeskDoors | None = None
    ) -> Organiser:
        opened.append(open_desk(tmp_path / "desk.ini", size, language, resources, doors))
        return opened[-1]

    yield come
    for organiser in opened:
        organiser.close()


@pytest.fixture
def signed(database: Path, ring: KeyRing, campaign: SomeCampaign, key_file: Path, tmp_path: Path) -> Path:
    """The database with three signatures that count: of somebody who wants to be contacted, of another, and one to be looked at."""
    device = SomeDevice(ring)
    for given, family, email in (("Ava", "Karimi", "ava@example.org"), ("Zoé", "Martin", ""), ("Test", "Test", "")):
        device.sign(campaign, given=given, family=family, email=email)
    brought(database, key_file, device, tmp_path)
    return database


@pytest.fixture
def organiser(at_desk: OpenDesk, database: Path, key_file: Path) -> Organiser:
    """Somebody who has opened the desk on an empty database."""
    person = at_desk()
    enter(person, database, key_file)
    return person


def brought(database: Path, key_file: Path, device: SomeDevice, folder: Path) -> None:
    """The entries of `device` taken in and opened, without a window."""
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as opened:
        take_all_in(opened, device, folder)
        opened.open(1)


def enter(person: Organiser, database: Path | str, key_file: Path, passphrase: str = PASSPHRASE) -> None:
    person.fill("door-database", str(database))
    person.fill("door-key", str(key_file))
    person.write("door-passphrase", passphrase)
    person.press("door-open")
    person.wait(lambda: person.sees("desk-overview") or person.sees("door-trouble"))
