"""Contacts leave the desk as files or over the network: only of who agreed, and never with the token on screen or on disk."""

from pathlib import Path

import pytest

from kiosk.crypto.keys import KeyRing
from kiosk.delivery.connectors import push
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.failing_server import failing_server, says
from tests.ui.desk.conftest import OpenDesk, Organiser, brought, enter

PROMISED = "Write to nobody before they have confirmed: that was promised."


@pytest.fixture
def at_contacts(at_desk: OpenDesk, signed: Path, key_file: Path) -> Organiser:
    person = at_desk()
    enter(person, signed, key_file)
    person.press("desk-contacts")
    person.wait(lambda: person.sees("contacts-folder"))
    return person


def test_contacts_are_written_for_another_system(at_contacts: Organiser, tmp_path: Path) -> None:
    person = at_contacts
    person.press("contacts-civicrm-csv")
    assert not person.sees("contacts-send")
    person.write("contacts-folder", str(tmp_path / "contacts"))
    person.press("contacts-write")
    person.wait(lambda: person.sees("contacts-outcome"))
    assert person.text("contacts-outcome").startswith("1 contact written. CiviCRM does not count")

    written = "".join(path.read_text("utf-8") for path in (tmp_path / "contacts").iterdir() if path.suffix == ".csv")
    assert "ava@example.org" in written
    assert "Martin" not in written


@pytest.mark.parametrize(
    ("system", "fields"),
    [
        ("osdi", {"group"}),
        ("action_network", {"group"}),
        ("civicrm-csv", set()),
        ("civicrm-api", {"petition", "group"}),
        ("nationbuilder", set()),
        ("engaging_networks", {"petition"}),
    ],
)
def test_only_what_a_system_has_a_place_for_is_asked_and_reaches_it(
    system: str, fields: set[str], at_contacts: Organiser, tmp_path: Path
) -> None:
    person = at_contacts
    person.press("contacts-civicrm-api")
    person.write("contacts-petition", "7")
    person.write("contacts-group", "News")
    person.press(f"contacts-{system}")
    assert {name for name in ("petition", "group") if person.sees(f"contacts-{name}")} == fields
    person.write("contacts-folder", str(tmp_path / "contacts"))
    person.press("contacts-write")
    person.wait(lambda: person.sees("contacts-outcome"))
    assert person.text("contacts-outcome").startswith("1 contact written.")
    written = "".join(path.read_text("utf-8") for path in (tmp_path / "contacts").iterdir())
    assert ("News" in written) == ("group" in fields)


def test_the_group_goes_with_who_is_sent(at_contacts: Organiser) -> None:
    person = at_contacts
    person.press("contacts-osdi")
    person.write("contacts-group", "News")
    with failing_server() as server:
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-outcome"))
        assert [one["add_lists"] for one in server.taken.values()] == [["News"]]


def test_contacts_are_sent_once_and_the_token_is_gone(at_contacts: Organiser) -> None:
    person = at_contacts
    person.press("contacts-osdi")
    with failing_server() as server:
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-outcome"))
        assert person.text("contacts-outcome") == f"1 contact sent. {PROMISED}"
        send(person)
        person.wait(lambda: person.sees("contacts-outcome") and person.text("contacts-outcome") == f"0 contacts sent. {PROMISED}")
        assert len(server.taken) == 1


def test_nobody_is_subscribed_at_once_who_was_promised_to_be_asked_again(at_contacts: Organiser) -> None:
    person = at_contacts
    assert not person.sees("contacts-confirms")
    person.press("contacts-action_network")
    with failing_server() as server:
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-trouble"))
        assert server.requests == []
        person.press("contacts-confirms")
        send(person)
        person.wait(lambda: person.sees("contacts-outcome"))
        assert person.text("contacts-outcome").startswith("1 contact sent.")


def test_an_address_that_no_table_holds_is_told_with_what_to_do(
    at_contacts: Organiser, signed: Path, ring: KeyRing, campaign: SomeCampaign, key_file: Path, tmp_path: Path
) -> None:
    device = SomeDevice(ring)
    device.sign(campaign, given="Eve", email="+tag@example.org")
    brought(signed, key_file, device, tmp_path)
    person = at_contacts
    person.press("contacts-nationbuilder")
    person.write("contacts-folder", str(tmp_path / "contacts"))
    person.press("contacts-write")
    person.wait(lambda: person.sees("contacts-outcome"))
    left_out = "1 left out: a spreadsheet would take the address for a formula. Add it there by hand."
    assert person.text("contacts-outcome").startswith(f"1 contact written. {left_out} Import")


def test_what_was_corrected_after_it_was_sent_is_told_with_what_to_do(
    at_contacts: Organiser, signed: Path, ring: KeyRing, campaign: SomeCampaign, key_file: Path, tmp_path: Path
) -> None:
    device = SomeDevice(ring)
    first = device.sign(campaign, given="Evve", email="evve@example.org")
    brought(signed, key_file, device, tmp_path)
    person = at_contacts
    person.press("contacts-osdi")
    with failing_server() as server:
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-outcome"))
        device.withdraw(campaign, first.seq)
        device.sign(campaign, given="Eve", email="eve@example.org", replaces=first.entry)
        brought(signed, key_file, device, tmp_path)
        send(person)
        told = "1 was corrected after being sent: change that there by hand."
        person.wait(lambda: person.sees("contacts-outcome") and person.text("contacts-outcome") == f"0 contacts sent. {told} {PROMISED}")
        assert len(server.requests) == 2


def test_whoever_the_server_fails_on_is_told_with_what_to_do(at_contacts: Organiser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push, "TRIES", 1)  # between more of them, the desk would wait
    person = at_contacts
    person.press("contacts-osdi")
    with failing_server() as server:
        server.ways = [says(500)]
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-outcome"))
        failed = "The server failed on 1: send again later, and ask whoever runs it if it stays so."
        assert person.text("contacts-outcome") == f"0 contacts sent. {failed} {PROMISED}"


def test_of_whom_nobody_knows_whether_they_arrived_each_push_tells(
    at_contacts: Organiser,
    signed: Path,
    ring: KeyRing,
    campaign: SomeCampaign,
    key_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(push, "MOST_NAMED", 1)
    device = SomeDevice(ring)
    device.sign(campaign, given="Eve", email="eve@example.org")
    brought(signed, key_file, device, tmp_path)
    person, told = at_contacts, "Of 2 nobody knows whether they arrived: look there."
    person.press("contacts-osdi")
    with failing_server() as server:
        server.ways = [says(500), says(422)] * 2
        person.write("contacts-address", server.url)
        for _ in range(2):
            send(person)
            person.wait(lambda: person.sees("contacts-outcome"))
            assert person.text("contacts-outcome") == f"0 contacts sent. {told} {PROMISED}"
        assert len(server.requests) == 4


def test_what_came_of_it_is_in_sight_on_a_small_screen(at_desk: OpenDesk, signed: Path, key_file: Path) -> None:
    person = at_desk((1024, 600), "fr")
    enter(person, signed, key_file)
    person.press("desk-contacts")
    person.wait(lambda: person.sees("contacts-folder"))
    person.press("contacts-action_network")
    person.press("contacts-confirms")
    with failing_server() as server:
        person.write("contacts-address", server.url)
        send(person)
        person.wait(lambda: person.sees("contacts-outcome") and person.is_in_view("contacts-outcome"))


def send(person: Organiser) -> None:
    person.write("contacts-token", "secret")
    person.press("contacts-send")
    assert person.text("contacts-token") == ""
