"""The vectors come from FORMAT.md, not from the code they judge."""

from pathlib import Path

import pytest

from tests.crypto.vectors import load
from tests.vectors import makers
from tests.vectors.makers.made import MAKERS, text

FOLDER = Path(makers.__path__[0])
WITHOUT_CHANCE = ["keys", "signing", "log", "container", "passphrase", "receipt", "merkle", "keyed", "canonical"]


@pytest.mark.parametrize("name", WITHOUT_CHANCE)
def test_vectors_are_what_the_specification_gives(name: str) -> None:
    assert text(MAKERS[name]()) == (FOLDER.parent / "crypto" / f"{name}.json").read_text(encoding="utf-8")


def test_every_file_of_vectors_has_a_maker() -> None:
    assert {path.stem for path in (FOLDER.parent / "crypto").glob("*.json")} == set(MAKERS)
    assert all(load(name) for name in MAKERS)


def test_no_maker_knows_the_product() -> None:
    lines = [line for path in FOLDER.glob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    assert not [line for line in lines if line.startswith(("import kiosk", "from kiosk"))]
