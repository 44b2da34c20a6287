import tomllib
from pathlib import Path

from kiosk.domain.version import VERSION


def test_the_program_knows_the_version_that_is_packaged() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
