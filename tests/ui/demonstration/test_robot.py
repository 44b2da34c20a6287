"""The demonstration from the first touch to the delivery, and what must make it fail."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

import ui
from ui.demonstration.__main__ import judged, main
from ui.demonstration.people import CALL, DECLARATION, LETTER, OPEN_LETTER, PEOPLE, PETITION, Conduct, Means
from ui.demonstration.robot import Robot
from ui.demonstration.stage import set_stage
from ui.demonstration.summary import differences, write
from ui.i18n import LANGUAGES

FEW = (
    "Louise Martin",
    "Élodie Lefèvre",
    "کیان رستمی",
    "elodie lefevre",
    "Grace Adeyemi",
    "Camille Durand",
    "سارا رهنما",
    "Ousmane Diallo",
    "ليلى حداد",
    "نیلوفر موسوی‌زاده",
    "Noémie Garnier",
    "Oliver Bennett",
    "پریسا مرادی",
)


def test_the_people_are_those_that_a_demonstration_needs() -> None:
    assert len([person for person in PEOPLE if person.signs]) >= 30
    assert {person.conduct for person in PEOPLE} == set(Conduct)
    assert {person.means for person in PEOPLE} == set(Means)
    assert {(person.campaign, person.language) for person in PEOPLE if person.reads} == {(CALL, "fr"), (CALL, "en"), (CALL, "fa")}
    campaigns = (LETTER, PETITION, DECLARATION, CALL, OPEN_LETTER)
    signed = {(person.campaign, person.language) for person in PEOPLE if person.signs}
    assert signed == {(campaign, language) for campaign in campaigns for language in LANGUAGES}


def test_the_robot_knows_windows_by_what_is_seen_alone() -> None:
    known = {"ui.app", "ui.desk.doors", "ui.desk.window", "ui.idle", "ui.messages", "ui.window"}
    for path in (Path(ui.__file__).parent / "demonstration").glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        imported = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
        foreign = {name for name in imported if name.startswith("ui.") and not name.startswith("ui.demonstration")}
        assert foreign <= known, path
        called = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        assert not called & {"setProperty", "invokeMethod", "setEnabled", "setVisible"}, path


@pytest.mark.early
def test_a_robot_signs_and_organisers_deliver(qapp: QGuiApplication, tmp_path: Path) -> None:  # noqa: ARG001  there is no window without it
    people = [person for person in PEOPLE if person.name in FEW and (person.name, person.campaign) != ("Élodie Lefèvre", OPEN_LETTER)]
    assert len(people) == len(FEW)
    stage = set_stage(tmp_path / "demo")
    parts: list[str] = []
    summary = Robot(stage, people, parts.append).play()
    names = ("walking away", "signing", "export", "intake", "acknowledgement", "opening", "delivery", "the desk")
    assert parts == [f"{name} ..." for name in names]
    assert differences(summary, people, stage.packs) == []
    assert differences(summary, people[:-1], stage.packs) != []
    assert (summary.signed, summary.requests, summary.abandoned, summary.left_on_device) == (12, 6, 2, 0)
    assert {Path(path).suffix for path in summary.deliveries} == {".pdf", ".csv", ".receipts"}
    write(summary, stage.summary)
    assert msgspec.json.decode(stage.summary.read_bytes(), type=type(summary)) == summary


@pytest.mark.early
def test_a_robot_that_cannot_press_sign_fails(tmp_path: Path) -> None:
    copy = tmp_path / "ui"
    shutil.copytree(Path(ui.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    page = copy / "signing" / "ConsentBar.qml"
    before = page.read_text(encoding="utf-8")
    after = before.replace("enabled: !bar.signing.task.busy", "enabled: false")
    assert after != before
    page.write_text(after, encoding="utf-8")
    done = _program(tmp_path)
    assert done.returncode == 1, done.stderr
    assert "Élodie Lefèvre could not press choose-sign: it is disabled" in done.stderr
    assert (tmp_path / "demo" / "screenshots" / "mishap.png").is_file()
    assert not (tmp_path / "demo" / "summary.json").exists()


def test_numbers_that_do_not_match_end_with_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert judged([]) == 0
    assert judged(["signed is 31 instead of 32"]) == 1
    assert "signed is 31 instead of 32" in capsys.readouterr().err


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "thesis.txt"
    other.write_text("mine")
    assert main(["--robot", "--folder", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_an_earlier_demonstration_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    (first,) = {pack.organisation for pack in set_stage(folder).packs}
    (folder / "left over").touch()
    (second,) = {pack.organisation for pack in set_stage(folder).packs}
    assert first != second
    assert not (folder / "left over").exists()


def _program(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the demonstration in `folder`, with the copy of the windows that lies there."""
    root = Path(ui.__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(root)])}
    command = [sys.executable, "-m", "ui.demonstration", "--robot"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
