"""Retention is a dry run until somebody says otherwise, and the audit is checked on screen."""

from pathlib import Path

import pytest

from tests.ui.desk.conftest import OpenDesk, Organiser, enter


@pytest.fixture
def at_keeping(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    person = at_desk()
    enter(person, signed, key_file)
    person.press("desk-keeping")
    person.wait(lambda: not person.sees("keeping-none"))
    return person


def test_what_is_not_due_cannot_be_erased(at_keeping: Organiser) -> None:
    assert any("3 entries with data. Nothing is due before it is handed over." in words for words in at_keeping.words())
    assert not at_keeping.find("keeping-erase").isEnabled()


def test_the_audit_is_checked(at_keeping: Organiser) -> None:
    at_keeping.press("keeping-audit")
    at_keeping.wait(lambda: at_keeping.sees("keeping-outcome"))
    assert at_keeping.text("keeping-outcome").startswith("The audit is whole")


def test_the_list_of_withdrawals_is_written(at_keeping: Organiser, tmp_path: Path) -> None:
    at_keeping.write("keeping-out", str(tmp_path / "withdrawals"))
    at_keeping.press("keeping-save")
    at_keeping.wait(lambda: at_keeping.sees("keeping-outcome"))
    assert (tmp_path / "withdrawals").exists()
