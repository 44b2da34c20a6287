"""qmllint knows the types written in Python: a page that uses what its view-model does not have is found."""

from pathlib import Path

import pytest

from tests.support import qmllint

MODEL = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "sample.counting"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Counter(QObject):
    changed = Signal()

    @Property(int, notify=changed)
    def number(self) -> int:
        return 1

    @Slot(int)
    def add(self, amount: int) -> None:
        pass
"""
PAGE = """
import QtQuick
import sample.counting

Item {
    id: page
    required property Counter counter
    Text { text: page.counter.number }
    TapHandler { onTapped: page.counter.add(1) }
}
"""
QMLDIR = "module sample.counting\nPage 1.0 Page.qml\n"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "sample" / "counting"
    folder.mkdir(parents=True)
    (folder / "counter.py").write_text(MODEL)
    (folder / "Page.qml").write_text(PAGE)
    (folder / "qmldir").write_text(QMLDIR)
    return tmp_path / "sample"


def test_a_page_that_matches_passes(package: Path) -> None:
    assert qmllint.check(package) == 1


@pytest.mark.parametrize(
    ("right", "planted", "complaint"),
    [
        ("counter.number", "counter.nonsense", 'Member "nonsense" not found on type "Counter"'),
        ("counter.add(1)", "counter.subtract(1)", 'Member "subtract" not found on type "Counter"'),
        ("page.counter.number", "elsewhere.number", "Unqualified access"),
    ],
    ids=["property", "slot", "context property"],
)
def test_a_planted_fault_is_found(package: Path, right: str, planted: str, complaint: str) -> None:
    page = package / "counting" / "Page.qml"
    page.write_text(PAGE.replace(right, planted))
    with pytest.raises(qmllint.LintFailure, match=r"counting/Page\.qml:") as failure:
        qmllint.check(package)
    assert complaint in failure.value.report


def test_a_folder_without_pages_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(qmllint.LintFailure, match="no QML page"):
        qmllint.check(tmp_path)
