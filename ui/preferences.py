"""What a volunteer chose for the screens of this device. It lies beside the store, in the open: nothing of a signer is in it."""

from pathlib import Path

from PySide6.QtCore import QSettings

from kiosk.bootstrap import SCREENS, holds_device


class Preferences:
    """Words by name, kept in the device's folder once there is a device. Where they cannot be written they last until the program ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._chosen: dict[str, str] = {}
        self._file = QSettings(str(folder / SCREENS), QSettings.Format.IniFormat)

    def get(self, name: str, default: str) -> str:
        """What was chosen under `name`; whoever asks judges whether it is of any use."""
        return self._chosen.get(name) or str(self._file.value(name, default))

    def keep(self, name: str, value: str) -> None:
        self._chosen[name] = value
        self.write()

    def write(self) -> None:
        """Keep what was chosen before there was a device, too: the folder of a new one must be empty until it is made."""
        if holds_device(self._folder):
            for name, value in self._chosen.items():
                self._file.setValue(name, value)
            self._file.sync()
