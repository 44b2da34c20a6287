"""`kioskctl database`: what its commands tell a person."""

from pathlib import Path

from tests.support.kioskctl import Kioskctl


def test_an_upgrade_on_a_server_reminds_of_the_roles(tmp_path: Path, postgres_url: str) -> None:
    assert "kioskctl database roles" in upgraded(Kioskctl(tmp_path, postgres_url))


def test_a_database_file_has_no_roles_to_be_reminded_of(tmp_path: Path) -> None:
    assert "roles" not in upgraded(Kioskctl(tmp_path, f"sqlite:///{tmp_path}/central.db"))


def upgraded(kioskctl: Kioskctl) -> str:
    """What somebody reads after an upgrade."""
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    return kioskctl("database", "upgrade", json_output=False).out
