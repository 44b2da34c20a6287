"""Requests of persons: everything about them and nobody else, on paper too, and gone when they ask."""

from pathlib import Path

import pytest

from kiosk.central.database import Database
from kiosk.central.duplicates import HOUSEHOLD_LIMIT
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyName, Role
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.delivery import LeftOut
from kiosk.domain.reports.persons import NotSearched
from kiosk.domain.reports.review import Decision, Judgement
from kiosk.office import Office
from tests.office.test_office import RING, office
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in

__all__ = ["office"]
SECRET = bytes(range(16))


@pytest.fixture
def signed(office: Office, tmp_path: Path) -> SomeDevice:
    """Zohreh signed two campaigns with one code, and somebody else signed one."""
    device = SomeDevice(RING)
    for campaign in (SomeCampaign(RING), SomeCampaign(RING)):
        secret = receipt.for_campaign(SECRET, campaign.id).hex()
        device.sign(campaign, given="زهره", email="Zohreh@example.org", contact=True, receipt=secret, message="")
    device.sign(campaign, given="Canaryname", email="other@example.org", contact=True)
    take_all_in(office, device, tmp_path)
    office.open(1)
    return device


def test_a_code_shows_everything_about_its_holder_and_nobody_else(office: Office, signed: SomeDevice) -> None:
    held = office.access.by_code(receipt.encode_code(SECRET))
    assert [one.entry for one in held] == [f"{signed.id.hex()}:{seq}" for seq in (1, 2)]
    assert held[0].fields == {"given_name": "زهره", "email": "Zohreh@example.org", "postal_code": "75014", "country": "FR"}
    assert (held[0].state, held[0].hand_over, held[0].consents[0].purpose) == ("counted", {"parliament": "named"}, "contact")
    assert "Canaryname" not in str([one.fields for one in held])
    assert "زهره" not in repr(held)


@pytest.mark.usefixtures("signed")
def test_an_address_finds_the_same_however_it_is_spelled(office: Office) -> None:
    held = office.access.by_code(receipt.encode_code(SECRET))
    for spelled in ("zohreh@EXAMPLE.org", " Zohreh@example.org\t", "\ufeffZohreh@example.org\u200f", "zohreh@example.org\r\n"):
        assert office.access.by_email(spelled) == held
    assert office.access.by_email("nobody@example.org") == ()


@pytest.mark.parametrize("text", ["", "Zohreh", "Zohreh@", "@example.org", "a@example.org, b@example.org", "a@example.org\nb@example.org"])
def test_nobody_is_told_that_nothing_is_held_of_what_is_no_address(office: Office, text: str) -> None:
    with pytest.raises(UserError) as caught:
        office.access.by_email(text)
    assert caught.value.code is Code.EMAIL_WRONG


@pytest.mark.parametrize("asked", [0, 1], ids=["the old code", "the newest code"])
def test_what_was_corrected_is_found_by_every_code(office: Office, tmp_path: Path, asked: int) -> None:
    device, campaign, secrets = SomeDevice(RING), SomeCampaign(RING), (SECRET, bytes(reversed(SECRET)))
    old = device.sign(campaign, given="Ava", receipt=receipt.for_campaign(secrets[0], campaign.id).hex())
    middle = device.sign(campaign, given="Eva", replaces=old.entry)
    device.sign(campaign, given="Iva", replaces=middle.entry, receipt=receipt.for_campaign(secrets[1], campaign.id).hex())
    device.sign(campaign, given="Zoé")
    take_all_in(office, device, tmp_path)
    office.open(1)
    held = office.access.by_code(receipt.encode_code(secrets[asked]))
    assert [one.entry for one in held] == [f"{device.id.hex()}:{seq}" for seq in (1, 2, 3)]


def test_every_look_is_in_the_audit(office: Office, signed: SomeDevice) -> None:
    before = office.audit().rows
    office.access.by_code(receipt.encode_code(SECRET))
    office.access.by_email("nobody@example.org")
    assert office.signatures.one(f"{signed.id.hex()}:3").fields["given_name"] == "Canaryname"
    assert office.audit().rows == before + 3


def test_one_signature_that_is_not_there_is_told_as_such(office: Office, signed: SomeDevice) -> None:
    with pytest.raises(UserError) as caught:
        office.signatures.one(f"{signed.id.hex()}:9")
    assert caught.value.code is Code.OPTION_WRONG


def test_deliveries_are_told_and_the_page_is_written(office: Office, signed: SomeDevice, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    office.deliver(signed.campaigns[0].id.hex(), "parliament", tmp_path / "out")
    held = office.access.by_code(receipt.encode_code(SECRET))
    assert [one.recipient for one in held[0].deliveries] == ["parliament"]
    office.access.write(held, tmp_path / "held.pdf")
    office.access.write((), tmp_path / "nothing.pdf")
    assert (tmp_path / "held.pdf").read_bytes().startswith(b"%PDF-")


def test_what_was_decided_about_somebody_is_held_too(office: Office, signed: SomeDevice, tmp_path: Path) -> None:
    again = SomeDevice(RING)
    campaign = signed.campaigns[0]
    again.sign(campaign, given="زهره", email="zohreh@example.org", receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    batch = again.export(tmp_path)
    office.intake([batch])
    office.approve(again.id.hex())
    office.intake([batch])
    office.open(1)
    entry = f"{signed.id.hex()}:1"
    office.review.sample(campaign.id, 1)
    office.review.judge([entry], Judgement.INVALID)
    office.review.decide([entry], Decision.KEEP)
    draft = office.draft(campaign.id.hex(), "parliament").delivery
    office.deliveries.leave_out(draft, [entry], LeftOut.ASKED)
    held = {one.entry: one for one in office.access.by_code(receipt.encode_code(SECRET))}
    first, duplicate = held[entry], held[f"{again.id.hex()}:1"]
    assert (first.judged, first.decisions, first.rule, first.stands) == ("invalid", ("keep",), "", "")
    assert [(one.recipient, one.subject, one.decision) for one in first.list_decisions] == [("parliament", "signature", "asked")]
    assert (duplicate.rule, duplicate.stands, duplicate.judged, duplicate.list_decisions) == ("email", entry, "", ())
    office.access.write(tuple(held.values()), tmp_path / "held.pdf")
    assert (tmp_path / "held.pdf").read_bytes().startswith(b"%PDF-")


def test_each_decision_on_a_signature_is_held(office: Office, signed: SomeDevice, tmp_path: Path) -> None:
    entry = f"{signed.id.hex()}:1"
    office.review.decide([entry], Decision.APART)
    relative = SomeDevice(RING)
    for number in range(HOUSEHOLD_LIMIT):
        relative.sign(signed.campaigns[0], given=f"Kian{number}", email="zohreh@example.org")
    batch = relative.export(tmp_path)
    office.intake([batch])
    office.approve(relative.id.hex())
    office.intake([batch])
    office.open(1)
    office.review.decide([entry], Decision.KEEP)
    (held,) = [one for one in office.access.by_code(receipt.encode_code(SECRET)) if one.entry == entry]
    assert held.looked_at == ("by_hand", "household")
    assert held.decisions == ("apart", "keep")


def test_a_withdrawal_is_held_too_and_when_it_was_undone(office: Office, signed: SomeDevice, tmp_path: Path) -> None:
    code = receipt.encode_code(SECRET)
    office.withdrawals.withdraw(code)
    before = office.access.by_code(code)
    office.withdrawals.undo_entries([before[0].entry])
    undone, kept = office.access.by_code(code)
    assert [(one.withdrawals[0].undone, len(one.withdrawals)) for one in before] == [("", 1), ("", 1)]
    assert (undone.state, undone.withdrawn, undone.withdrawals[0].arrived) == ("counted", "", before[0].withdrawn)
    assert undone.withdrawals[0].undone >= undone.withdrawals[0].arrived
    assert (kept.state, kept.withdrawals) == ("withdrawn", before[1].withdrawals)
    (other,) = office.access.of_entries([f"{signed.id.hex()}:3"])
    assert other.withdrawals == ()
    office.access.write((undone, kept), tmp_path / "held.pdf")
    assert (tmp_path / "held.pdf").read_bytes().startswith(b"%PDF-")


def test_what_nobody_can_search_is_counted(office: Office, signed: SomeDevice, tmp_path: Path) -> None:
    assert office.access.not_searched() == NotSearched(unopened=0, quarantined=0, held=0)
    signed.sign(signed.campaigns[0], given="Zoé")
    signed.sign(signed.campaigns[0], given="Ava", fields={"given_name": ""})
    office.intake([signed.export(tmp_path, signed.last - 1)])
    assert office.access.not_searched() == NotSearched(unopened=2, quarantined=0, held=0)
    office.open(1)
    stranger = SomeDevice(RING)
    for given in ("Ava", "Eva", "Iva"):
        stranger.sign(SomeCampaign(RING), given=given)
    office.intake([stranger.export(tmp_path)])
    assert office.access.not_searched() == NotSearched(unopened=0, quarantined=1, held=3)


def test_what_is_erased_on_request_is_held_no_more(office: Office, signed: SomeDevice) -> None:
    held = office.access.by_email("zohreh@example.org")
    assert office.access.erase([one.entry for one in held]).erased == 2
    assert office.access.by_email("zohreh@example.org") == ()
    assert office.access.by_code(receipt.encode_code(SECRET)) == ()
    assert len(office.access.of_entries([f"{signed.id.hex()}:3"])) == 1


def twice(office: Office, folder: Path, *given: str) -> SomeDevice:
    """Ava signs with her code, then others sign with the same postal code."""
    campaign, device = SomeCampaign(RING), SomeDevice(RING)
    device.sign(campaign, given="Ava", receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    for one in given:
        device.sign(campaign, given=one)
    take_all_in(office, device, folder)
    office.open(1)
    return device


def others(office: Office, device: SomeDevice, seq: int) -> tuple[str, set[int]]:
    """Which signature stands for one, and the numbers of those that are told beside it."""
    (held,) = office.access.of_entries([f"{device.id.hex()}:{seq}"])
    return held.stands, {int(one.rpartition(":")[2]) for one in held.duplicates}


def test_who_asks_about_the_signature_that_counts_is_told_its_duplicates_and_the_other_way_round(office: Office, tmp_path: Path) -> None:
    device = twice(office, tmp_path, "Ava", "Zoé", "Ava")
    first = f"{device.id.hex()}:1"
    (held,) = office.access.by_code(receipt.encode_code(SECRET))
    assert (held.stands, held.duplicates) == ("", (f"{device.id.hex()}:2", f"{device.id.hex()}:4"))
    assert [others(office, device, seq) for seq in (2, 3, 4)] == [(first, {4}), ("", set()), (first, {2})]


def test_who_is_merged_into_another_is_told_with_it_and_who_is_set_apart_is_not(office: Office, tmp_path: Path) -> None:
    device = twice(office, tmp_path, "Ava", "Zoé")
    name = device.id.hex()
    office.review.decide([f"{name}:3"], Decision.MERGE, f"{name}:1")
    assert others(office, device, 1) == ("", {2, 3})
    assert others(office, device, 3) == (f"{name}:1", {2})
    office.review.decide([f"{name}:2"], Decision.APART)
    assert [others(office, device, seq)[1] for seq in (1, 2, 3)] == [{3}, set(), set()]


@pytest.mark.parametrize("what", ["excluded", "withdrawn"])
def test_a_duplicate_that_is_excluded_or_withdrawn_is_held_and_told_still(office: Office, tmp_path: Path, what: str) -> None:
    device = twice(office, tmp_path, "Ava")
    name = device.id.hex()
    if what == "excluded":
        office.review.decide([f"{name}:2"], Decision.EXCLUDE)
    else:
        device.withdraw(device.campaigns[0], 2)
        office.intake([device.export(tmp_path)])
        office.open(1)
    held = {seq: others(office, device, seq) for seq in (1, 2)}
    assert held == ({1: ("", {2}), 2: ("", {1})} if what == "excluded" else {1: (f"{name}:2", set()), 2: ("", {1})})


def test_who_is_erased_is_not_taken_for_gone_while_another_signature_of_theirs_is_held(office: Office, tmp_path: Path) -> None:
    device = twice(office, tmp_path, "Ava", "Zoé", "Ava")
    name = device.id.hex()
    assert office.access.erase([f"{name}:3"]).duplicates == ()
    report = office.access.erase([f"{name}:1"])
    assert (report.erased, report.duplicates) == (1, (f"{name}:2", f"{name}:4"))
    assert others(office, device, 2) == (f"{name}:1", {4}), "whom it was a duplicate of is erased, and they wait together"
    assert office.access.erase([f"{name}:1"]).duplicates == (), "nothing is known of it any more"
    report = office.access.erase(report.duplicates)
    assert (report.erased, report.duplicates) == (2, ())


@pytest.mark.usefixtures("signed")
def test_without_the_key_of_fingerprints_no_address_is_found(tmp_path: Path) -> None:
    ring = RING.delegate([KeyName(Role.DATABASE)])
    with Office(Database.open(f"sqlite:///{tmp_path}/central.db", ring), ring) as poorer, pytest.raises(UserError) as caught:
        poorer.access.by_email("zohreh@example.org")
    assert caught.value.code is Code.KEY_ROLE_MISSING


HOME = "home@example.org"


def household(office: Office, folder: Path) -> SomeDevice:
    """A parent and a child with one address; the child's name was corrected once."""
    campaign, device = SomeCampaign(RING), SomeDevice(RING)
    device.sign(campaign, given="Ava", email=HOME)
    child = device.sign(campaign, given="Nilo", email=HOME)
    device.withdraw(campaign, 2)
    device.sign(campaign, given="Nila", email=HOME, replaces=child.entry)
    take_all_in(office, device, folder)
    office.open(1)
    return device


def test_of_a_household_with_one_address_nobody_is_given_what_is_held_about_the_others(office: Office, tmp_path: Path) -> None:
    device = household(office, tmp_path)
    found = office.access.by_email(HOME)
    assert len(found) == 3
    with pytest.raises(UserError) as caught:
        office.access.write(found, tmp_path / "held.pdf")
    assert (caught.value.code, caught.value.facts) == (Code.SEVERAL_PEOPLE, {"names": 2})
    assert not (tmp_path / "held.pdf").exists()
    office.access.write([one for one in found if one.entry != f"{device.id.hex()}:1"], tmp_path / "held.pdf")
    assert (tmp_path / "held.pdf").exists(), "what somebody corrected is their own"
    office.access.write(found, tmp_path / "all.pdf", chosen=True)
    assert (tmp_path / "all.pdf").exists(), "somebody who may speak for all of them was told by name"


def test_two_of_one_name_and_address_whom_a_reviewer_set_apart_are_two(office: Office, tmp_path: Path) -> None:
    campaign, device = SomeCampaign(RING), SomeDevice(RING)
    for _ in range(2):
        device.sign(campaign, given="Ava", email=HOME)
    take_all_in(office, device, tmp_path)
    office.open(1)
    found = office.access.by_email(HOME)
    assert office.access.names(found) == 1
    office.review.decide([found[1].entry], Decision.APART)
    assert office.access.names(found) == 2
    assert office.access.names(found[1:]) == 1
    with pytest.raises(UserError) as caught:
        office.access.write(found, tmp_path / "held.pdf")
    assert caught.value.code is Code.SEVERAL_PEOPLE


def test_one_of_a_household_is_erased_alone(office: Office, tmp_path: Path) -> None:
    device = household(office, tmp_path)
    office.access.erase([f"{device.id.hex()}:4"])
    assert [(one.fields["given_name"], one.state) for one in office.access.by_email(HOME)] == [("Ava", "counted")]
