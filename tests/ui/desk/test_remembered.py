"""Nothing secret is remembered."""

from pathlib import Path

import pytest

from ui.desk.remembered import Remembered


@pytest.mark.parametrize("address", ["/home/a/central.db", "postgresql://eva@localhost/rally"])
def test_a_place_is_remembered(address: str, tmp_path: Path) -> None:
    Remembered(tmp_path / "desk.ini").keep(address, "/home/a/organisation.key")
    again = Remembered(tmp_path / "desk.ini")
    assert (again.database, again.key) == (address, "/home/a/organisation.key")


@pytest.mark.parametrize("address", ["postgresql://eva:geheim@localhost/rally", "postgresql://eva:geheim@[localhost/rally"])
def test_an_address_with_a_password_is_not(address: str, tmp_path: Path) -> None:
    Remembered(tmp_path / "desk.ini").keep(address, "")
    assert Remembered(tmp_path / "desk.ini").database == ""
    assert "geheim" not in (tmp_path / "desk.ini").read_text()
