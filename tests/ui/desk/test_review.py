"""The review at the desk: side by side, decided by keys and by buttons, undone; quarantine and alarms with what to do."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from sqlalchemy import insert, update

from kiosk.campaign.pack import write_pack
from kiosk.central.database import Database
from kiosk.central.schema import PACK_REVISION, RUN
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.reports.statistics import CampaignStats
from kiosk.office.office import Office
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui.desk.conftest import OpenDesk, Organiser, enter
from tests.ui.desk.test_importing import bring_in
from tests.ui.test_keys import focused
from tests.ui.traces import Traces

TWICE = {"given": "Zahra", "family": "Ahmadi"}
MAYBE = ({"given": "Reza", "email": "r@x.org"}, {"given": "Reza", "email": "reza@y.org"})
PEOPLE = (TWICE, TWICE, *MAYBE, {"given": "Test", "family": "Quasimodo"})


class Reviewer:
    """Somebody at the review of a database in which a device's signatures are opened."""

    def __init__(self, person: Organiser, database: Path, key: Path, ring: KeyRing) -> None:
        self.person = person
        self._database, self.key, self._ring = database, key, ring

    def office(self) -> Office:
        return Office(Database.open(f"sqlite:///{self._database}", self._ring), self._ring)

    def take_in(self, *devices: SomeDevice) -> None:
        with self.office() as office:
            for number, device in enumerate(devices):
                folder = self._database.parent / f"from-{number}"
                folder.mkdir()
                office.intake([device.export(folder)])
                office.approve(device.id.hex())
                office.intake([])
            office.open(1)

    def come(self) -> None:
        enter(self.person, self._database, self.key)
        self.person.press("desk-review")
        self.wait_for_case()

    def wait_for_case(self) -> None:
        person = self.person
        person.wait(lambda: person.sees("review-none") or (person.sees("review-keep") and person.find("review-keep").isEnabled()))

    def strike(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.wait_for_case()
            self.person.strike(key)

    def states(self) -> dict[str, int]:
        return {state: count for state, count in self._stats().states.items() if count}

    def _stats(self) -> CampaignStats:
        with self.office() as office:
            return office.stats().campaigns[0]


@pytest.fixture
def reviewer(at_desk: OpenDesk, database: Path, key_file: Path, ring: KeyRing) -> Reviewer:
    return Reviewer(at_desk(), database, key_file, ring)


@pytest.fixture
def device(ring: KeyRing, campaign: SomeCampaign) -> SomeDevice:
    device = SomeDevice(ring, "Tablet 1")
    for person in PEOPLE:
        device.sign(campaign, **person)
    return device


def test_each_case_is_decided_with_one_key_and_undone_with_one(reviewer: Reviewer, device: SomeDevice) -> None:
    person = reviewer.person
    reviewer.take_in(device)
    before = reviewer.states()
    assert before == {"counted": 4, "duplicate": 1}
    reviewer.come()
    assert person.text("review-progress") == "1 of 3"
    assert person.text("review-why-0") == "The name looks like a test."
    assert {"Quasimodo", "Given name"} <= set(person.words())
    reviewer.strike(Qt.Key.Key_X, Qt.Key.Key_D, Qt.Key.Key_N)
    person.wait(lambda: person.sees("review-none"))
    person.wait(lambda: reviewer.states() == {"counted": 3, "duplicate": 1, "excluded": 1})
    reviewer.strike(Qt.Key.Key_U, Qt.Key.Key_U, Qt.Key.Key_U)
    person.wait(lambda: reviewer.states() == before)
    assert person.text("review-progress") == "1 of 3"


def test_the_focus_is_seen_before_and_after_there_is_something_to_decide(reviewer: Reviewer, device: SomeDevice) -> None:
    person = reviewer.person
    reviewer.take_in(device)
    reviewer.come()
    assert focused(person).objectName() == "review-sides"
    reviewer.strike(Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_K)
    person.wait(lambda: person.sees("review-none"))
    assert focused(person).objectName() == "review-show-cases"
    person.press("review-show-alarms")
    assert focused(person).objectName() == "review-show-alarms"
    person.press("review-show-cases")
    reviewer.strike(Qt.Key.Key_U)
    person.wait(lambda: not person.sees("review-none"))
    assert focused(person).objectName() == "review-sides"


def test_all_is_done_with_the_mouse_too_and_one_of_several_can_be_meant(reviewer: Reviewer, ring: KeyRing, campaign: SomeCampaign) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    for name in ("Ava", "Eva", "Iva", "Ova"):
        device.sign(campaign, given=name, email="home@example.org")
    reviewer.take_in(device)
    reviewer.come()
    assert person.text("review-why-0") == "Many names share one e-mail address."
    person.press("review-signature-3")
    assert person.is_chosen("review-signature-3")
    person.press("review-exclude")
    person.wait(lambda: reviewer.states() == {"counted": 3, "excluded": 1})
    assert person.text("review-progress") == "1 of 1"
    person.press("review-signature-2")
    person.press("review-signature-2")
    assert not person.is_chosen("review-signature-2")
    person.press("review-keep")
    person.wait(lambda: person.sees("review-none"))


def test_arrows_go_to_other_cases_and_to_one_signature(reviewer: Reviewer, device: SomeDevice) -> None:
    person = reviewer.person
    reviewer.take_in(device)
    reviewer.come()
    reviewer.strike(Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert person.text("review-progress") == "2 of 3"
    assert person.is_chosen("review-signature-0")
    reviewer.strike(Qt.Key.Key_Up)
    assert person.text("review-progress") == "1 of 3"


@pytest.mark.skipif("sys.platform != 'linux'", reason="places of keys are numbered by the system")
def test_a_key_means_its_letter_in_whatever_script_the_keyboard_writes(reviewer: Reviewer, device: SomeDevice) -> None:
    person = reviewer.person
    reviewer.take_in(device)
    reviewer.come()
    letter = "\u0646"  # what the key of K writes in Persian
    key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, 45, 0, 0, letter)
    QCoreApplication.sendEvent(person.window, key)
    person.wait(lambda: person.text("review-progress") == "2 of 3")


@pytest.mark.parametrize("way", ["desk-leave", "desk-overview"])
def test_nobody_is_remembered_once_the_review_is_left(reviewer: Reviewer, device: SomeDevice, way: str) -> None:
    person = reviewer.person
    reviewer.take_in(device)
    reviewer.come()
    known = ("Quasimodo", "Ahmadi", "r@x.org")
    assert Traces(person.kiosk).of(*known) == list(known)
    person.press(way)
    person.wait(lambda: not person.sees("review-progress"))
    person.wait(lambda: not Traces(person.kiosk).of(*known))


def test_what_could_not_be_opened_is_told_in_plain_words_and_tried_again(reviewer: Reviewer, ring: KeyRing, campaign: SomeCampaign) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    for country in ("FR", "XX", "XX"):
        device.sign(campaign, country=country)
    reviewer.take_in(device)
    reviewer.come()
    person.press("review-show-quarantine")
    person.wait(lambda: person.sees("quarantine-row-0"))
    assert {"2 entries from \u2068Tablet 1\u2069.", "An answer is missing or is not as this campaign allows."} <= set(person.words())
    person.press("quarantine-retry")
    person.wait(lambda: person.sees("quarantine-outcome"))
    assert person.text("quarantine-outcome") == "0 signatures opened. 2 still in quarantine."


def test_suddenly_many_withdrawals_raise_an_alarm_and_can_count_again(reviewer: Reviewer, ring: KeyRing, campaign: SomeCampaign) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    for number in range(11):
        device.sign(campaign, given=f"Ava{number}")
    for number in range(11):
        device.withdraw(campaign, number + 1)
    reviewer.take_in(device)
    reviewer.come()
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    assert person.text("alarm-sentence-0") == "\u2068Tablet 1\u2069 withdrew 11 signatures within a few days."
    person.press_surely("alarm-mend-0")
    person.wait(lambda: person.sees("alarms-none"))
    assert reviewer.states() == {"counted": 11, "request": 11}


def test_a_database_that_was_restored_says_so_until_what_is_lost_came_again(
    reviewer: Reviewer, database: Path, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    device.sign(campaign, given="Mina")
    reviewer.take_in(device)
    for given in ("Nasrin", "Omid"):
        device.sign(campaign, given=given)
    with Database.open(f"sqlite:///{database}", ring) as opened:
        said = device.acknowledged(2, central=opened.central)
    with reviewer.office() as office:
        office.intake([device.export(tmp_path, 3, 3, said)])
    reviewer.come()
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    sentence = "This database was restored from an older copy: entries of \u2068Tablet 1\u2069 that it acknowledged are missing."
    assert person.text("alarm-sentence-0") == sentence
    assert not person.sees("alarm-mend-0")
    person.press("desk-devices")
    person.wait(lambda: any(word.startswith("This database was restored from an older copy") for word in person.words()))
    person.press("desk-intake")
    person.fill("intake-place", str(device.export(tmp_path, 2, 2)))
    person.press("intake-take")
    person.wait(lambda: person.sees("intake-outcome"))
    person.press("desk-review")
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarms-none"))


def test_packs_that_the_organisation_did_not_sign_are_an_alarm_until_they_are_brought(
    reviewer: Reviewer, database: Path, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, device, other = reviewer.person, SomeDevice(ring), SomeCampaign(ring)
    for one in (campaign, other):
        device.sign(one, given="Mina")
    reviewer.take_in(device)
    device.sign(other, given="Zahra")
    with reviewer.office() as office:
        office.intake([device.export(tmp_path, 3, 3)])
    with Database.open(f"sqlite:///{database}", ring) as opened, opened.writing() as connection:
        connection.execute(update(PACK_REVISION).where(PACK_REVISION.c.campaign == other.id).values(manifest=b"no manifest"))
    reviewer.come()
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    sentence = "1 pack in this database is damaged, or your organisation did not sign it. It is left out everywhere."
    assert person.text("alarm-sentence-0") == sentence
    assert not person.sees("alarm-mend-0")
    assert any(word.endswith("Bring the campaign’s pack in under “Import”: that mends a damaged one.") for word in person.words())
    person.press("desk-overview")
    person.wait(lambda: other.id.hex() in person.words())
    person.press("desk-keeping")
    person.wait(lambda: any("so nobody knows when they are due" in word for word in person.words()))
    device.sign(campaign, given="Reza")
    bring_in(person, device.export(tmp_path, 4, 4))
    assert "Still sealed, since their packs in this database cannot be read:" in person.text("intake-outcome")
    pack = tmp_path / "ours.campaign"
    with pack.open("wb") as stream:
        write_pack(stream, other.signed, {}, ring.signing_key(Role.PACK))
    bring_in(person, pack)
    person.wait(lambda: person.text("intake-outcome") == "0 new entries taken in. 1 signature opened.")
    assert "Taken in" in person.words()
    person.press("desk-review")
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarms-none"))


def add_run(database: Path, ring: KeyRing, device: SomeDevice, campaign: SomeCampaign, *, opened: bool) -> None:
    """As whoever stole a login that takes batches in."""
    row = {"device_id": device.id, "branch": 0, "campaign": campaign.id, "first": 9, "last": 12, "entries": 4, "opened": opened}
    with Database.open(f"sqlite:///{database}", ring) as found, found.writing() as connection:
        connection.execute(insert(RUN).values(row))


def test_numbers_that_somebody_made_wrong_are_an_alarm_until_they_are_put_right(
    reviewer: Reviewer, database: Path, ring: KeyRing, campaign: SomeCampaign
) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    device.sign(campaign, given="Mina")
    reviewer.take_in(device)
    add_run(database, ring, device, campaign, opened=True)
    reviewer.come()
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    wrong = "Numbers are wrong: something stands in the database that no file of these devices brought (\u2068Tablet 1\u2069)."
    assert person.text("alarm-sentence-0") == wrong
    person.press_surely("alarm-mend-0")
    person.wait(lambda: person.sees("alarms-none"))
    mended = "Something stood in the database that no file of a device brought. It was put right."
    assert mended in person.text("alarms-outcome")


def test_what_an_opening_had_to_put_right_is_told_where_files_come_in(
    reviewer: Reviewer, database: Path, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    device.sign(campaign, given="Mina")
    reviewer.take_in(device)
    add_run(database, ring, device, campaign, opened=False)
    enter(person, database, reviewer.key)
    device.sign(campaign, given="Nasrin")
    bring_in(person, device.export(tmp_path, 2, 2))
    told = "Something stood in the database that no file of a device brought. It was put right. See who has a login, and check the audit."
    assert person.text("intake-outcome") == f"1 new entry taken in. 1 signature opened. {told}"


def test_what_people_signed_on_a_copy_of_a_device_is_taken_in(reviewer: Reviewer, ring: KeyRing, campaign: SomeCampaign) -> None:
    person, device = reviewer.person, SomeDevice(ring)
    device.sign(campaign, given="Mina")
    copy = device.copy()
    device.sign(campaign, given="Nasrin")
    copy.sign(campaign, given="Omid")
    reviewer.take_in(device, copy)
    reviewer.come()
    person.press("review-show-alarms")
    person.wait(lambda: person.sees("alarm-sentence-0"))
    assert person.text("alarm-sentence-0") == "\u2068Tablet 1\u2069 was copied or restored: 1 entry of the copy waits."
    person.press_surely("alarm-mend-0")
    person.wait(lambda: person.sees("alarms-none"))
    assert reviewer.states() == {"counted": 3}
