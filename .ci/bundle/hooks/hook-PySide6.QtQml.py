"""Takes in the QML modules that our pages and Qt's keyboard import, in place of all that the wheel has."""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies, pyside6_library_info

_WHOLE = (
    "Qt/labs/folderlistmodel",
    "QtQuick/Controls/Basic",
    "QtQuick/Controls/impl",
    "QtQuick/Dialogs",
    "QtQuick/Layouts",
    "QtQuick/Templates",
    "QtQuick/VirtualKeyboard",
    "QtQuick/Window",
)
_ALONE = ("QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Controls")
_QML = PurePath(pyside6_library_info.qt_rel_dir) / "qml"


def _is_used(destination: str) -> bool:
    place = PurePath(destination).relative_to(_QML)
    return place.as_posix() in _ALONE or any(place.is_relative_to(module) for module in _WHOLE)


def _used(files: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(source, destination) for source, destination in files if _is_used(destination)]


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
qml_binaries, qml_datas = pyside6_library_info.collect_qtqml_files()
binaries += _used(qml_binaries)
datas += _used(qml_datas)
