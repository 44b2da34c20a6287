""".ci/system-libraries installs where it may, and elsewhere says exactly what to install."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SCRIPT = ROOT / ".ci/system-libraries"
KNOWN = re.findall(r"^(lib\S+\.so\.\d+) +\S+$", SCRIPT.read_text("utf-8"), re.MULTILINE)
TOOLS = ("bash", "basename", "cat", "dirname", "env", "mktemp", "rm", "sh", "true")

WRITE_DOWN = 'echo "$(basename "$0") $*" >>"$(dirname "$0")/calls"\n'
SUDO_WITHOUT_PASSWORD = 'shift; exec "$@"\n'
SUDO_WITH_PASSWORD = "exit 1\n"


class Machine:
    """A Debian machine played by stubs, on which every library of Qt is installed but those in `without`."""

    def __init__(self, folder: Path, without: tuple[str, ...]) -> None:
        self._folder = folder
        libraries = "\n".join(f"{name} (libc6,x86-64)" for name in KNOWN if name not in without)
        self.has("ldconfig", f"echo '{libraries}'\n")
        self.has("uname", "echo Linux\n")
        self.has("dpkg-query", "")
        self.has("apt-get", WRITE_DOWN)
        self.has("id", "echo 1000\n")
        for tool in TOOLS:
            (folder / tool).symlink_to(str(shutil.which(tool)))

    def has(self, program: str, script: str) -> None:
        (self._folder / program).write_text(f"#!/bin/sh\n{script}")
        (self._folder / program).chmod(0o755)

    def lacks(self, program: str) -> None:
        (self._folder / program).unlink()

    def prepare(self) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PATH": str(self._folder)}
        return subprocess.run(["bash", SCRIPT, "run"], env=environment, capture_output=True, text=True, check=False)

    def calls(self) -> str:
        calls = self._folder / "calls"
        return calls.read_text() if calls.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, without=("libpulse.so.0", "libEGL.so.1"))


def test_the_list_names_what_qt_loads() -> None:
    assert {"libEGL.so.1", "libpulse.so.0", "libxcb-cursor.so.0"} < set(KNOWN)


def test_nothing_missing_means_nothing_done(tmp_path: Path) -> None:
    complete = Machine(tmp_path, without=())
    done = complete.prepare()
    assert (done.returncode, done.stderr, complete.calls()) == (0, "", "")


def test_root_installs_exactly_what_is_missing(machine: Machine) -> None:
    machine.has("id", "echo 0\n")
    assert machine.prepare().returncode == 0
    assert re.search(r"^apt-get .* install -y --no-install-recommends libegl1 libpulse0$", machine.calls(), re.MULTILINE)


def test_a_user_whose_sudo_asks_nothing_installs_too(machine: Machine) -> None:
    machine.has("sudo", SUDO_WITHOUT_PASSWORD)
    assert machine.prepare().returncode == 0
    assert "libegl1 libpulse0" in machine.calls()


def test_old_lists_of_packages_are_renewed_once(machine: Machine) -> None:
    machine.has("id", "echo 0\n")
    machine.has(
        "apt-get", WRITE_DOWN + 'case "$*" in *install*) test -e "$(dirname "$0")/renewed" ;; *) : >"$(dirname "$0")/renewed" ;; esac\n'
    )
    assert machine.prepare().returncode == 0
    assert [line.split()[4] for line in machine.calls().splitlines()] == ["install", "update", "install"]


@pytest.mark.parametrize("sudo", [SUDO_WITH_PASSWORD, None], ids=["sudo asks", "no sudo"])
def test_other_users_are_told_the_command(machine: Machine, sudo: str | None) -> None:
    if sudo:
        machine.has("sudo", sudo)
    done = machine.prepare()
    assert done.returncode == 1
    assert "sudo apt-get install libegl1 libpulse0\n" in done.stderr
    assert machine.calls() == ""


def test_another_system_is_told_the_libraries(machine: Machine) -> None:
    machine.lacks("apt-get")
    done = machine.prepare()
    assert done.returncode == 1
    assert "Missing on this machine: libEGL.so.1 libpulse.so.0\n" in done.stderr


def test_what_apt_says_is_shown_when_it_fails(machine: Machine) -> None:
    machine.has("id", "echo 0\n")
    machine.has("apt-get", "echo E: no space left; exit 100\n")
    done = machine.prepare()
    assert done.returncode == 1
    assert "E: no space left" in done.stderr
    assert "sudo apt-get install libegl1 libpulse0\n" in done.stderr
