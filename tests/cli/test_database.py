"""`kioskctl database`: what its commands tell a person."""

from pathlib import Path

import pytest

from tests.support.kioskctl import Kioskctl

COMMANDS = [
    ("database", "init"),
    ("database", "upgrade"),
    ("database", "status"),
    ("database", "backup", "more.backup"),
    ("database", "restore", "central.backup"),
    ("intake", "some.batch"),
    ("open",),
    ("stats",),
    ("verify", "--audit"),
]


def test_an_upgrade_on_a_server_reminds_of_the_roles(tmp_path: Path, postgres_url: str) -> None:
    assert "kioskctl database roles" in upgraded(Kioskctl(tmp_path, postgres_url))


def test_a_database_file_has_no_roles_to_be_reminded_of(tmp_path: Path) -> None:
    assert "roles" not in upgraded(Kioskctl(tmp_path, f"sqlite:///{tmp_path}/central.db"))


def upgraded(kioskctl: Kioskctl) -> str:
    """What somebody reads after an upgrade."""
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    return kioskctl("database", "upgrade", json_output=False).out


@pytest.mark.parametrize("command", [("init",), ("upgrade",), ("status",), ("restore", "central.backup")])
def test_an_address_that_is_a_folder_is_told_with_a_file_in_it(tmp_path: Path, command: tuple[str, ...]) -> None:
    good = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/central.db")
    good.good("keys", "new", "org.key")
    good.good("database", "init")
    good.good("database", "backup", "central.backup")
    (tmp_path / "folder").mkdir()
    said = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/folder")("database", *command, json_output=False)
    assert said.code == 2
    words = "".join(said.err.split())
    assert "isafolder" in words
    assert f"sqlite:///{tmp_path}/folder/central.db" in words
    assert "already" not in words
    assert [*(tmp_path / "folder").iterdir()] == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_file_that_is_no_database_is_told_as_such(tmp_path: Path, command: tuple[str, ...]) -> None:
    good = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/good.db")
    good.good("keys", "new", "org.key")
    good.good("database", "init")
    good.good("database", "backup", "central.backup")
    (tmp_path / "notes.txt").write_text("what we have to buy\n")
    said = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/notes.txt")(*command, json_output=False)
    assert said.code == 1
    words = " ".join(said.err.split())
    assert "or no campaign database at all; it was left as it is. Check the address" in words
    assert f"sqlite:///{tmp_path}/notes.txt" in "".join(said.err.split())
    assert (tmp_path / "notes.txt").read_text() == "what we have to buy\n"


def test_a_backup_and_the_way_back_are_told(tmp_path: Path) -> None:
    kioskctl = Kioskctl(tmp_path, f"sqlite:///{tmp_path}/central.db")
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    made = kioskctl.good("database", "backup", "central.backup")
    assert (made["path"], made["entries"], made["moved"]) == ("central.backup", 0, "")
    said = kioskctl("database", "restore", "central.backup", json_output=False).out
    assert "central.db.before-1" in "".join(said.split())
    assert "list of withdrawals" in said


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_of_a_server_the_commands_are_told_that_do_it(tmp_path: Path, postgres_url: str, command: str) -> None:
    kioskctl = Kioskctl(tmp_path, postgres_url)
    kioskctl.good("keys", "new", "org.key")
    said = kioskctl("database", command, "central.backup", json_output=False)
    assert said.code == 2
    words = " ".join(said.err.split())
    name = postgres_url.partition("@/")[2].partition("?")[0]
    for line in documented_commands(name):
        assert line in words


def documented_commands(name: str) -> list[str]:
    """What docs/OPERATIONS.md says of PostgreSQL's backups, for this database."""
    operations = (Path(__file__).parents[2] / "docs" / "OPERATIONS.md").read_text()
    line = next(line for line in operations.splitlines() if line.startswith("* **PostgreSQL**"))
    return [command.replace("NAME", name) for command in line.split("`")[1::2] if command.startswith(("umask", "pg_", "createdb"))]
