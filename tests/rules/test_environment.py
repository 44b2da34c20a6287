""".ci/environment installs what is locked, once; again when the lock or the project file has other content, or the folder moved."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Stands for a Python: makes a virtual environment of stubs, and writes down what pip was asked to do.
PYTHON = """#!/bin/sh
case "$1 $2" in
    "-c import sys; sys.exit"*) exit {too_old} ;;
    "-m venv") mkdir -p "$4/bin"; rm -rf "$4/installed"; cp "$0" "$4/bin/python"; echo "venv" >>{calls} ;;
    "-m pip") echo "pip $*" >>{calls}; exit {pip_fails} ;;
esac
"""


class Checkout:
    """A checkout with nothing but the files that decide about the environment, and a PATH with one Python on it."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self.calls = programs / "calls"
        self._programs = programs
        (folder / ".ci").mkdir(parents=True)
        shutil.copy(ROOT / ".ci/environment", folder / ".ci")
        (folder / "requirements.lock").write_text("rich==1 \\\n    --hash=sha256:00\n")
        (folder / "pyproject.toml").write_text("[project]\n")

    def python(self, name: str, *, too_old: bool = False, pip_fails: bool = False) -> None:
        self._programs.mkdir(exist_ok=True)
        for path in (self._programs / name, self.folder / ".venv/bin/python"):
            if path.parent.exists():
                path.write_text(PYTHON.format(calls=self.calls, too_old=int(too_old), pip_fails=int(pip_fails)))
                path.chmod(0o755)

    def prepare(self) -> subprocess.CompletedProcess[str]:
        # Not the machine's whole PATH: a Python of its own on it would be found too.
        tools = self._programs / "tools"
        if not tools.exists():
            tools.mkdir()
            for tool in ("bash", "cat", "cmp", "cp", "dirname", "mkdir", "rm", "sh"):
                (tools / tool).symlink_to(str(shutil.which(tool)))
        environment = {**os.environ, "PATH": f"{self._programs}:{tools}"}
        return subprocess.run([self.folder / ".ci/environment"], env=environment, capture_output=True, text=True, check=False)

    def new_calls(self) -> list[str]:
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        self.calls.unlink(missing_ok=True)
        return [line.partition(" ")[0] for line in lines]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path / "checkout", tmp_path / "programs")
    made.python("python3")
    return made


def test_the_first_call_installs_only_what_is_locked_by_hash(checkout: Checkout) -> None:
    assert checkout.prepare().returncode == 0
    calls = checkout.calls.read_text()
    assert [line.partition(" ")[0] for line in calls.splitlines()] == ["venv", "pip", "pip"]
    assert "--require-hashes -r requirements.lock" in calls
    assert "--no-deps --no-build-isolation --no-index --editable ." in calls


def test_the_second_call_does_nothing(checkout: Checkout) -> None:
    checkout.prepare()
    checkout.new_calls()
    for name in ("requirements.lock", "pyproject.toml"):
        os.utime(checkout.folder / name)
    assert checkout.prepare().returncode == 0
    assert checkout.new_calls() == []


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_changed_content_installs_again_into_the_same_environment(checkout: Checkout, name: str) -> None:
    checkout.prepare()
    checkout.new_calls()
    (checkout.folder / name).write_text("[changed]\n")
    checkout.prepare()
    assert checkout.new_calls() == ["pip", "pip"]


def test_an_installation_that_failed_is_done_again(checkout: Checkout) -> None:
    checkout.python("python3", pip_fails=True)
    failed = checkout.prepare()
    assert failed.returncode == 1
    assert "README.md, under Machines" in failed.stderr
    checkout.new_calls()
    checkout.python("python3")
    assert checkout.prepare().returncode == 0
    assert checkout.new_calls() == ["pip", "pip"]


def test_a_moved_checkout_gets_a_new_environment(checkout: Checkout) -> None:
    checkout.prepare()
    checkout.new_calls()
    checkout.folder = checkout.folder.rename(checkout.folder.with_name("elsewhere"))
    checkout.prepare()
    assert checkout.new_calls() == ["venv", "pip", "pip"]


def test_a_name_that_is_too_old_is_passed_over(checkout: Checkout) -> None:
    checkout.python("python3.13", too_old=True)
    assert checkout.prepare().returncode == 0


def test_without_a_new_enough_python_it_says_what_to_install(checkout: Checkout) -> None:
    checkout.python("python3", too_old=True)
    done = checkout.prepare()
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr
    assert "apt-get install python3" in done.stderr
