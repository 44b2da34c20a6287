"""What a person asks for is done at the desk: seen, withdrawn, undone, erased; and nobody is shown longer than they are looked at."""

from pathlib import Path

import pytest

from kiosk.bootstrap import RESOURCES, organisation
from kiosk.campaign.build import build_pack
from kiosk.central.database import Database
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from tests.delivery.samples import text_of
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, brought, enter

SECRET = bytes(range(16))


@pytest.fixture
def device(ring: KeyRing) -> SomeDevice:
    return SomeDevice(ring)


@pytest.fixture
def code(database: Path, device: SomeDevice, campaign: SomeCampaign, key_file: Path, tmp_path: Path) -> str:
    """The code of somebody whose signature is in the database."""
    told = receipt.for_campaign(SECRET, campaign.id).hex()
    device.sign(campaign, given="Ava", family="Karimi", email="ava@example.org", receipt=told)
    brought(database, key_file, device, tmp_path)
    return receipt.encode_code(SECRET)


@pytest.fixture
def with_code(at_desk: OpenDesk, database: Path, key_file: Path, code: str) -> Organiser:
    """Somebody at the page for persons, who has typed the code."""
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-persons")
    person.write("persons-asked", code)
    return person


def told(person: Organiser, words: str) -> None:
    person.wait(lambda: person.sees("persons-outcome") and person.text("persons-outcome").startswith(words))


def test_a_withdrawal_can_be_undone(with_code: Organiser) -> None:
    person = with_code
    person.press("persons-withdraw")
    told(person, "1 signature withdrawn.")
    assert "will not count in: \u200e\u2068Stop executions (en)" in person.text("persons-outcome")
    assert "Keep the code" in person.text("persons-outcome")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-state-0"))
    assert person.text("persons-state-0") == "It is withdrawn."
    person.press("persons-undo")
    told(person, "1 signature is withdrawn no more.")


def test_nobody_is_told_that_what_is_erased_counts_again(with_code: Organiser, device: SomeDevice, database: Path, key_file: Path) -> None:
    person = with_code
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.access.erase([f"{device.id.hex()}:1"])
    person.press("persons-undo")
    told(person, "0 signatures are withdrawn no more. What is erased cannot come back.")


def test_a_code_from_before_a_correction_leaves_the_correction_and_says_so(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    person, older = with_code, bytes(16)
    old = device.sign(campaign, given="Eva", receipt=receipt.for_campaign(older, campaign.id).hex())
    device.withdraw(campaign, 2)
    device.sign(campaign, given="Zoé", replaces=old.entry)
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.intake([device.export(tmp_path)])
        office.open(1)
    person.fill("persons-asked", receipt.encode_code(older))
    person.press("persons-withdraw")
    told(person, "1 signature withdrawn. It was corrected, and the correction still stands")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-erase-1"))
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.access.erase([f"{device.id.hex()}:2"])
    person.fill("persons-asked", receipt.encode_code(older))
    person.press("persons-withdraw")
    told(person, "What was signed with it is erased. A correction may stand")


def test_where_no_campaign_is_known_a_code_is_to_be_given_again_or_with_a_campaign(
    at_desk: OpenDesk, database: Path, key_file: Path, ring: KeyRing, tmp_path: Path
) -> None:
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-persons")
    person.write("persons-asked", receipt.encode_code(SECRET))
    assert not person.sees("persons-pack")
    person.press("persons-withdraw")
    told(person, "No campaign is known here yet")
    build_pack(RESOURCES / "campaigns" / "execution-spree", ring, tmp_path / "spree.campaign")
    person.write("persons-pack", str(tmp_path / "spree.campaign"))
    person.press("persons-withdraw-beyond")
    told(person, "Nothing with this code is here yet. What comes later with this code will not count in: ")
    assert "Keep the code" in person.text("persons-outcome")


def test_somebody_is_found_by_their_address_and_given_a_page_of_what_is_held(with_code: Organiser, tmp_path: Path) -> None:
    person = with_code
    person.fill("persons-asked", "ava@example.org")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-facts-0"))
    assert "Karimi" in person.text("persons-facts-0")
    person.write("persons-out", str(tmp_path / "answer.pdf"))
    person.press("persons-write")
    told(person, "Written for the person.")
    assert (tmp_path / "answer.pdf").read_bytes().startswith(b"%PDF")


def test_who_is_not_found_is_told_so(with_code: Organiser, database: Path, ring: KeyRing, key_file: Path, tmp_path: Path) -> None:
    person, stranger = with_code, SomeDevice(ring)
    stranger.sign(SomeCampaign(ring), given="Eva")
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.intake([stranger.export(tmp_path)])
    person.fill("persons-asked", "nobody@example.org")
    person.press("persons-find")
    told(person, "Nothing was found. 1 entry not opened, in quarantine or held could not be searched.")


def test_erasing_asks_once_more_and_then_is_for_ever(with_code: Organiser) -> None:
    person = with_code
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-erase-0"))
    person.press_surely("persons-erase-0")
    told(person, "1 signature erased for ever.")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-outcome"))
    assert "Karimi" not in " ".join(person.words())


def test_whoever_is_asked_by_a_code_sees_the_persons_other_signatures_too_and_what_is_left_of_them_after_an_erasure(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    person = with_code
    device.sign(campaign, given="AVA", family="KARIMI")
    device.sign(campaign, given="Zoé")
    brought(database, key_file, device, tmp_path)
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-erase-1"))
    told(person, "1 signature found. 1 other signature seems to be the same person’s")
    person.write("persons-out", str(tmp_path / "answer.pdf"))
    person.press("persons-write")
    told(person, "Written for the person.")
    words = text_of((tmp_path / "answer.pdf").read_bytes(), tmp_path)
    assert ("ava@example.org" in words, "KARIMI" in words) == (True, False), "nobody has said that the other one is theirs"
    person.press_surely("persons-erase-0")
    told(person, "1 signature erased for ever.")
    assert "1 other signature seems to be the same person’s" in person.text("persons-outcome")
    assert "KARIMI" in person.text("persons-facts-0")
    person.press_surely("persons-erase-0")
    told(person, "1 signature erased for ever.")
    assert "other signature" not in person.text("persons-outcome")


def test_who_erases_is_told_of_a_held_file_that_has_it_still(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    person = with_code
    device.sign(campaign, given="Zoé")
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        office.revoke(device.id.hex(), 1)
        office.intake([device.export(tmp_path)])
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-erase-0"))
    person.press_surely("persons-erase-0")
    told(person, "1 signature erased for ever.")
    words = person.text("persons-outcome")
    assert "Held files have it still" in words
    assert f"{device.id.hex()[:8]}-1-2.batch" in words
    assert "A delivery names the person" not in words


def test_a_code_that_is_none_is_told(with_code: Organiser) -> None:
    person = with_code
    person.fill("persons-asked", "nonsense")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-trouble"))
    assert any("compare it with the receipt" in words for words in person.words())


def test_a_withdrawal_is_counted_and_told_though_its_page_is_left_at_once(with_code: Organiser, database: Path, ring: KeyRing) -> None:
    person = with_code
    with Database.open(f"sqlite:///{database}", ring) as central, central.writing():
        person.press("persons-withdraw")
        person.press("desk-overview")
    person.wait(lambda: "withdrawn: 1" in " ".join(person.words()).lower())
    person.press("desk-persons")
    told(person, "1 signature withdrawn.")


def test_nobody_is_held_once_the_page_is_left(with_code: Organiser) -> None:
    person = with_code
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-facts-0"))
    model = person.desk.models()["persons"]
    assert model.property("held")
    person.press("desk-overview")
    person.wait(lambda: not model.property("held"))


def test_of_an_address_that_a_household_shares_only_what_is_ticked_is_given_out(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    person = with_code
    device.sign(campaign, given="Nima", family="Karimi", email="ava@example.org")
    brought(database, key_file, device, tmp_path)
    person.fill("persons-asked", "ava@example.org")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-theirs-1"))
    told(person, "2 signatures found. Several people used this address")
    person.write("persons-out", str(tmp_path / "answer.pdf"))
    assert not person.find("persons-write").isEnabled(), "nothing is anybody's until somebody says so"
    (nimas,) = [place for place in (0, 1) if "Nima" in person.text(f"persons-facts-{place}")]
    person.press(f"persons-theirs-{nimas}")
    person.press("persons-write")
    told(person, "Written for the person.")
    words = text_of((tmp_path / "answer.pdf").read_bytes(), tmp_path)
    assert ("Nima" in words, "Ava" in words) == (True, False)


@pytest.fixture
def with_others(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, ring: KeyRing, tmp_path: Path
) -> tuple[Organiser, int]:
    """The same, who found two signatures by the code, in two campaigns, and a duplicate of one; with the place where that one is shown."""
    person, other = with_code, SomeCampaign(ring)
    device.sign(campaign, given="AVA", family="KARIMI")
    device.sign(other, given="Ava", family="Karimi", postal="75002", receipt=receipt.for_campaign(SECRET, other.id).hex())
    brought(database, key_file, device, tmp_path)
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-erase-2"))
    (first,) = [place for place in range(3) if "ava@example.org" in person.text(f"persons-facts-{place}")]
    return person, first


def test_what_was_shown_before_an_erasure_is_shown_still_with_what_seems_to_be_the_same_persons(
    with_others: tuple[Organiser, int], tmp_path: Path
) -> None:
    person, first = with_others
    told(person, "2 signatures found. 1 other signature seems to be the same person’s")
    person.press_surely(f"persons-erase-{first}")
    told(person, "1 signature erased for ever.")
    assert "1 other signature seems to be the same person’s" in person.text("persons-outcome")
    facts = [person.text(f"persons-facts-{place}") for place in range(2)]
    assert sorted("KARIMI" in one for one in facts) == [False, True]
    assert sorted("75002" in one for one in facts) == [False, True]
    assert not person.sees("persons-facts-2")
    person.write("persons-out", str(tmp_path / "answer.pdf"))
    person.press("persons-write")
    told(person, "Written for the person.")
    words = text_of((tmp_path / "answer.pdf").read_bytes(), tmp_path)
    assert ("75002" in words, "KARIMI" in words) == (True, False), "what was the person's is theirs still"


def test_of_a_household_the_others_are_shown_still_when_one_signature_is_erased(
    with_code: Organiser, device: SomeDevice, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    person = with_code
    device.sign(campaign, given="Nima", family="Karimi", email="ava@example.org")
    brought(database, key_file, device, tmp_path)
    person.fill("persons-asked", "ava@example.org")
    person.press("persons-find")
    person.wait(lambda: person.sees("persons-theirs-1"))
    (nimas,) = [place for place in (0, 1) if "Nima" in person.text(f"persons-facts-{place}")]
    person.press_surely(f"persons-erase-{nimas}")
    told(person, "1 signature erased for ever.")
    assert "Ava" in person.text("persons-facts-0")
    assert "other signature" not in person.text("persons-outcome")
    person.write("persons-out", str(tmp_path / "answer.pdf"))
    assert not person.find("persons-write").isEnabled(), "nobody has said yet that it is theirs"


def test_once_the_page_is_left_during_an_erasure_nobody_sees_what_was_shown_before(
    with_others: tuple[Organiser, int], database: Path, ring: KeyRing
) -> None:
    person, first = with_others
    with Database.open(f"sqlite:///{database}", ring) as central, central.writing():
        person.press_surely(f"persons-erase-{first}")
        person.press("desk-overview")
    person.rest()
    person.press("desk-persons")
    told(person, "1 signature erased for ever.")
    assert "KARIMI" in person.text("persons-facts-0"), "nothing else would find it any more"
    assert not person.sees("persons-facts-1")
