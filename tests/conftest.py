"""Surroundings of every test: Qt without a display, folders of our own instead of the user's, and a look for leaks after each test."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_OURS = ("derivations", "early", "forbid_skips", "leaks", "postgres")
pytest_plugins = ["pytester", *(f"tests.support.{name}" for name in _OURS)]

_QT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    # Its desktop integration lets the QML loader log from its own thread, which deadlocks with a Python message handler.
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    # So does what it says of its own pages, which are read behind the first page.
    "QT_LOGGING_RULES": "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false",
}
_USER_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_HOME = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Set what Qt reads at its start, before any test can import it, and keep caches and settings out of the user's own folders."""
    # A busy machine is no reason to fail: nothing here is timed.
    settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("untimed")
    home = Path(tempfile.mkdtemp(prefix="rally-kiosk-home-"))
    config.stash[_HOME] = home
    os.environ.update(_QT)
    for name in _USER_FOLDERS:
        os.environ[name] = str(home / name)
    # Nor may a test hold off the screen saver of the desktop it is started from.
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    # A tester's own key or database must never be met by a test.
    for name in [name for name in os.environ if name.startswith("KIOSKCTL_")]:
        del os.environ[name]


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)
