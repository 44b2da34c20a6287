"""`make help` lists every command, and `.ci/run` is `make test`."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
INTERNAL = {"ready", "ready-for-tests"}


def _make(*arguments: str) -> str:
    return subprocess.check_output(["make", "--no-print-directory", *arguments], cwd=ROOT, text=True)


def test_help_lists_every_command() -> None:
    declared = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert declared
    assert set(re.findall(r"^  make ([a-z-]+) +\S", _make("help"), re.MULTILINE)) == set(declared[1].split()) - INTERNAL


def test_make_test_runs_every_check_and_forbids_skips() -> None:
    planned = _make("--dry-run", "test")
    for check in ("ruff check", "ruff format --check", "mypy", "lint-imports", "tests.support.qmllint", "pytest", "--forbid-skips"):
        assert check in planned


def test_the_build_server_runs_make_test() -> None:
    script = (ROOT / ".ci/run").read_text("utf-8").splitlines()
    assert [line for line in script if "make" in line and not line.startswith("#")] == ["CI=true exec make test"]
