"""A campaign that asks for a telephone number alone: whoever agreed leaves by it, where the other system takes that."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.folding import folded_phone
from kiosk.central.intake import take_in
from kiosk.central.opening import open_entries
from kiosk.delivery.connectors.export import Export
from kiosk.delivery.connectors.settings import Format
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, Requirement
from tests.delivery.connectors import rules
from tests.delivery.connectors.conftest import RING, Square, brought, settings
from tests.support.central_batches import SomeCampaign, SomeDevice

NUMBERS = ("+33 6 12 34 56 78", "+98 912 345 6789")
DIGITS = {"33612345678", "989123456789"}


@pytest.fixture(params=["double"])
def square(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Square]:
    """The parameter: whether the pack promises a second confirmation."""
    url = f"sqlite:///{tmp_path / 'central.db'}"
    create_database(url, RING)
    plain = SomeCampaign(RING)
    fields = plain.manifest.fields | {FieldName.EMAIL: Requirement.HIDDEN, FieldName.PHONE: Requirement.OPTIONAL}
    campaign, device = SomeCampaign(RING, plain.id, fields=fields, contact_confirmation=request.param), SomeDevice(RING)
    for given, number in zip(("Ava", "مینا"), NUMBERS, strict=True):
        device.sign(campaign, given=given, family="Curie", phone=number, email="")
    device.sign(campaign, given="Eve", family="Curie", phone=NUMBERS[0], email="")
    with Database.open(url, RING) as database:
        path = device.export(tmp_path)
        take_in(database, path, RING)
        approve(database, device.id.hex())
        take_in(database, path, RING)
        open_entries(database, RING, 1)
        yield Square(database, campaign, tmp_path)


def exported(square: Square, kind: Format) -> tuple[int, dict[str, bytes]]:
    export = Export(square.database, square.secret, square.campaign.id, kind, settings(petition="77"))
    report = export.write(square.folder / "out")
    return report.contacts, {Path(file).name: Path(file).read_bytes() for file in report.files}


@pytest.mark.parametrize("kind", [one for one in Format if one is not Format.ENGAGING_NETWORKS])
def test_every_format_that_takes_numbers_keeps_its_rules_and_holds_them(square: Square, kind: Format) -> None:
    contacts, files = exported(square, kind)
    assert rules.problems(kind, files) == []
    told = b"".join(files.values()).decode()
    assert {digits for digits in DIGITS if digits in told} == DIGITS
    assert contacts == (2 if kind in {Format.ACTION_NETWORK, Format.NATIONBUILDER} else 3)


@pytest.mark.parametrize("kind", [Format.OSDI, Format.ACTION_NETWORK])
def test_a_body_has_the_number_and_its_country_and_no_address(square: Square, kind: Format) -> None:
    _, files = exported(square, kind)
    people = [msgspec.json.decode(line)["person"] for content in files.values() for line in content.splitlines()]
    assert {(one["phone_numbers"][0]["number"], one["phone_numbers"][0]["country"]) for one in people} == {
        ("33612345678", "FR"),
        ("989123456789", "IR"),
    }
    assert not any("email_addresses" in one for one in people)


@pytest.mark.parametrize("kind", [Format.ACTION_NETWORK, Format.NATIONBUILDER])
def test_what_is_no_number_of_the_whole_world_reaches_nobody_and_does_not_leave(kind: Format, square: Square) -> None:
    device, wrong = SomeDevice(RING), ("none", "0612345678", "+3", "+" + "1" * 20)
    for phone in wrong:
        device.sign(square.campaign, given="Wrong", phone=phone, email="")
    brought(square.database, device, square.folder)
    contacts, files = exported(square, kind)
    assert (contacts, b"Wrong" in b"".join(files.values())) == (2, False)


@pytest.mark.parametrize("number", ["+88 216 123 45678", "+881 6 1234 5678", "+247 62889"])
def test_a_number_of_no_country_that_has_a_code_names_none(number: str, square: Square) -> None:
    """Telephones by satellite, where a state has switched all others off; and an island whose code is only reserved."""
    device = SomeDevice(RING)
    device.sign(square.campaign, given="Far", phone=number, email="")
    brought(square.database, device, square.folder)
    _, files = exported(square, Format.OSDI)
    people = [msgspec.json.decode(line)["person"] for content in files.values() for line in content.splitlines()]
    (told,) = (one["phone_numbers"][0] for one in people if one["given_name"] == "Far")
    assert told == {"number": folded_phone(number), "primary": True, "number_type": "Mobile"}


@pytest.mark.parametrize("square", ["single"], indirect=True)
def test_an_opt_in_by_number_is_said_of_the_number_alone(square: Square) -> None:
    _, files = exported(square, Format.NATIONBUILDER)
    (content,) = files.values()
    assert {(row["email"], row["email_opt_in"], row["mobile_opt_in"]) for row in rules.table(content)} == {("", "", "Y")}


def test_a_system_that_wants_an_address_gets_nobody_without(square: Square) -> None:
    with pytest.raises(UserError) as refusal:
        exported(square, Format.ENGAGING_NETWORKS)
    assert refusal.value.code is Code.NO_CONTACTS
