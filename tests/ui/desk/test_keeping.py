"""Retention is a dry run until somebody says otherwise, and the audit is checked on screen."""

from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.bootstrap import organisation
from kiosk.central import engines
from kiosk.central.contacts import TAKEN, record_push
from kiosk.central.database import Database
from kiosk.central.schema import AUDIT
from kiosk.central.withdrawing import withdraw
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.domain.moment import system_clock
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, enter
from tests.ui.desk.test_delivering import freeze

SECRET = bytes(range(16))


@pytest.fixture
def at_keeping(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    person = at_desk()
    enter(person, signed, key_file)
    person.press("desk-keeping")
    person.wait(lambda: not person.sees("keeping-none"))
    return person


def audited(person: Organiser) -> str:
    """Check the audit; what is said of it."""
    person.press("keeping-audit")
    person.rest()
    return person.text("keeping-outcome")


def test_what_is_not_due_cannot_be_erased(at_keeping: Organiser) -> None:
    assert any("3 entries with data. Nothing is due before it is handed over." in words for words in at_keeping.words())
    assert not at_keeping.find("keeping-erase").isEnabled()


def test_after_a_hand_over_it_is_told_when_it_is_due_to_be_erased(at_keeping: Organiser, tmp_path: Path) -> None:
    at_keeping.press("desk-deliveries")
    at_keeping.press("deliveries-begin-parliament")
    at_keeping.wait(lambda: at_keeping.sees("deliveries-review"))
    freeze(at_keeping, tmp_path / "out")
    at_keeping.press("deliveries-hand-over")
    at_keeping.press("hand-record")
    at_keeping.rest()
    at_keeping.press("desk-keeping")
    assert any("3 entries with data. They are due after " in words for words in at_keeping.words())
    assert any("The days run from " in words for words in at_keeping.words()), "as long as it collects, another hand-over is to come"


def test_the_audit_is_checked(at_keeping: Organiser) -> None:
    assert audited(at_keeping).startswith("The audit is whole")


def test_a_head_that_was_written_down_is_looked_for(at_keeping: Organiser) -> None:
    head = audited(at_keeping).partition("\u2066")[2].partition("\u2069")[0]
    at_keeping.fill("keeping-head", head)
    assert "The head that you wrote down is that of line" in audited(at_keeping)
    at_keeping.fill("keeping-head", "0123 4567 89ab cdef")
    assert "no line with the head \u20660123 4567 89ab cdef\u2069" in audited(at_keeping)


def test_what_is_no_head_is_told(at_keeping: Organiser) -> None:
    at_keeping.fill("keeping-head", "abc")
    at_keeping.press("keeping-audit")
    at_keeping.wait(lambda: at_keeping.sees("keeping-trouble"))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for who reads the file."""
    monkeypatch.setattr("kiosk.central.engines._PRAGMAS", (*engines._PRAGMAS, "busy_timeout = 1"))  # noqa: SLF001 - how long one waits is nobody else's business


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("is_read", [True, False])
def test_bytes_that_a_reader_kept_from_going_are_told_of(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path, is_read: bool
) -> None:
    device = SomeDevice(ring)
    device.sign(campaign, receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    batch = device.export(tmp_path)
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.intake([batch])
        office.approve(device.id.hex())
        office.intake([batch])
        office.open(workers=1)
    with Database.open(f"sqlite:///{database}", ring) as central:
        withdraw(central, SECRET, lambda: system_clock() - timedelta(days=30))
        person = at_desk()
        enter(person, database, key_file)
        person.press("desk-keeping")
        person.wait(lambda: person.find("keeping-erase").isEnabled())
        with central.reading() if is_read else nullcontext() as reader:
            if reader:
                assert reader.execute(select(AUDIT)).all()
            person.press_surely("keeping-erase")
            person.wait(lambda: person.sees("keeping-outcome"))
    told = person.text("keeping-outcome")
    assert told.startswith("What was due is erased for ever.")
    assert ("bytes of it may be left" in told) is is_read


def test_who_withdrew_and_was_sent_to_another_system_is_told_of_before_they_are_erased(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    device = SomeDevice(ring)
    device.sign(campaign, receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        take_all_in(office, device, tmp_path)
        office.open(workers=1)
    with Database.open(f"sqlite:///{database}", ring) as central:
        record_push(central, (device.id, 0, 1), bytes(16), TAKEN)
        withdraw(central, SECRET, lambda: system_clock() - timedelta(days=30))
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-keeping")
    person.wait(lambda: person.find("keeping-erase").isEnabled())
    assert any("1 of them was sent to other systems: erase them there first." in words for words in person.words())


def test_the_list_of_withdrawals_is_written(at_keeping: Organiser, tmp_path: Path) -> None:
    at_keeping.write("keeping-out", str(tmp_path / "withdrawals"))
    at_keeping.press("keeping-save")
    at_keeping.wait(lambda: at_keeping.sees("keeping-outcome"))
    assert (tmp_path / "withdrawals").exists()
    assert at_keeping.text("keeping-outcome").startswith("0 withdrawals are in the list."), "whoever applies it compares"


def test_after_an_undoing_it_is_told_what_stays_withdrawn_and_why(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    device = SomeDevice(ring)
    old = device.sign(campaign)
    device.withdraw(campaign, 1)
    device.sign(campaign, replaces=old.entry)
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        take_all_in(office, device, tmp_path)
        office.open(workers=1)
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-keeping")
    person.wait(lambda: person.sees("keeping-undo-0"))
    person.press("keeping-undo-0")
    person.wait(lambda: person.sees("keeping-outcome"))
    told = "0 signatures are withdrawn no more. What was corrected stays withdrawn: its correction stands for it."
    assert person.text("keeping-outcome") == told
