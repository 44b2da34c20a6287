"""requirements.lock pins every package by hash, names no index, and agrees with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
ADDRESS = re.compile(r"://|\bfile:|--(extra-)?index-url|--find-links|--trusted-host|@ ")
PINNED = re.compile(r"([a-z0-9.-]+)==([^ ]+)(?: ; [^\\]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+")


def _entries(lock: str) -> list[str]:
    return [entry for entry in re.split(r"\n(?! )", lock.strip()) if entry]


def _pinned(lock: str) -> dict[str, str]:
    found = [PINNED.fullmatch(entry) for entry in _entries(lock)]
    return {match[1]: match[2] for match in found if match}


def _wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["development"], *project["build-system"]["requires"]]
    return [Requirement(line) for line in lines]


def test_every_package_is_pinned_with_hashes() -> None:
    assert len(_pinned(LOCK)) == len(_entries(LOCK)) > 40


@pytest.mark.parametrize("entry", ["rich==15.0.0", "rich>=15.0.0 \\\n    --hash=sha256:" + 64 * "0"], ids=["no hash", "no version"])
def test_an_entry_without_hash_or_version_is_noticed(entry: str) -> None:
    assert _pinned(entry) == {}


def test_the_lock_names_no_index() -> None:
    assert ADDRESS.search(LOCK) is None


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links /wheels",
        "rich @ https://packages.example/rich.whl",
        "rich @ file:rich.whl",
    ],
)
def test_an_index_is_noticed(line: str) -> None:
    assert ADDRESS.search(f"{LOCK}\n{line}\n")


@pytest.mark.parametrize("wanted", _wanted(), ids=str)
def test_the_lock_holds_what_the_project_wants(wanted: Requirement) -> None:
    version = _pinned(LOCK).get(canonicalize_name(wanted.name))
    assert version is not None
    assert wanted.specifier.contains(version)
