"""Reads the test vectors beside FORMAT.md."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import KioskError

Case = dict[str, Any]
_FOLDER = Path(__file__).parents[1] / "vectors" / "crypto"


def load(name: str) -> Case:
    """A whole file of vectors."""
    vectors: Case = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return vectors


def each(name: str, part: str) -> pytest.MarkDecorator:
    """Runs a test with each `case` of one part of a file, named by its rule."""
    cases = load(name)[part]
    return pytest.mark.parametrize("case", [pytest.param(case, id=case.get("rule", str(number))) for number, case in enumerate(cases)])


def outcome(caught: pytest.ExceptionInfo[KioskError]) -> str:
    """The code with which something was refused."""
    return caught.value.code.value


def raw(case: Case, name: str) -> bytes:
    """The bytes that stand under this name in hexadecimal."""
    return bytes.fromhex(case[name])


def unhex(case: Case, *names: str) -> list[bytes]:
    """The bytes that stand under each of these names."""
    return [raw(case, name) for name in names]
