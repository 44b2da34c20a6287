"""Looking through signatures: every one once, by the newest or by their names, and never without a trace in the audit."""

import json

import pytest
from sqlalchemy import func, select

from kiosk.central.bulk import insert_missing
from kiosk.central.database import Database
from kiosk.central.retention import Plan, erase_on_request, retain
from kiosk.central.schema import AUDIT, CAMPAIGN, SIGNATURE
from kiosk.central.signatures import choices, page
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.signatures import SignatureFilter, SignatureLine
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice

ALL = SignatureFilter()


def walk(database: Database, wanted: SignatureFilter = ALL, at_most: int = 2) -> list[SignatureLine]:
    """All pages, one after the other."""
    found: list[SignatureLine] = []
    after = None
    while True:
        part = page(database, wanted, after, at_most)
        assert len(part.lines) <= at_most
        found += part.lines
        after = part.after
        if after is None:
            return found


def names(database: Database, **wanted: str) -> list[str]:
    return [line.name for line in walk(database, SignatureFilter(**wanted))]


def audited(database: Database) -> list[tuple[str, dict[str, object]]]:
    with database.reading() as connection:
        rows = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number)).all()
    return [(action, json.loads(facts)) for action, facts in rows]


@pytest.fixture
def people(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Centre:
    """Five people who write themselves in their own ways."""
    device.sign(campaign, given="Éric", family="Martin", email="E.Martin@Example.org", contact=True)
    device.sign(campaign, given="لیلا", family="كريمي", country="IR", language="fa")
    device.sign(campaign, given="Leïla", family="Eriksen", country="NO")
    device.sign(campaign, given="علی‌رضا", country="IR", language="fa")
    device.sign(campaign, given="Erika", family="Erik", email="erik@example.org", contact=True)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    return centre


def test_the_newest_come_first_and_each_once_whatever_the_size_of_a_page(people: Centre) -> None:
    whole = [line.name for line in page(people.database, ALL).lines]
    assert whole == ["Erika Erik", "علی‌رضا", "Leïla Eriksen", "لیلا كريمي", "Éric Martin"]
    for size in (1, 2, 3, 5):
        assert [line.name for line in walk(people.database, at_most=size)] == whole


def test_two_campaigns_are_looked_through_as_one_list_or_each_by_itself(centre: Centre, ring: KeyRing) -> None:
    one, other, device = SomeCampaign(ring), SomeCampaign(ring), SomeDevice(ring)
    for number, campaign in enumerate((one, other, other, one, other)):
        device.sign(campaign, given=f"Ava {'abcde'[number]}")
    centre.approve(device)
    centre.take_from(device, 1, 3)
    centre.take_from(device, 4, 5)
    centre.open()
    assert [line.name[-1] for line in walk(centre.database)] == ["e", "d", "c", "b", "a"]
    assert [name[-1] for name in names(centre.database, campaign=one.id.hex())] == ["d", "a"]
    assert [name[-1] for name in names(centre.database, campaign=other.id.hex(), text="ava")] == ["b", "c", "e"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("eri", ["Erika Erik", "Leïla Eriksen", "Éric Martin"]),
        ("ÉRIC m", ["Éric Martin"]),
        ("martin er", ["Éric Martin"]),
        ("کریمی", ["لیلا كريمي"]),
        ("كريمي ليلا", ["لیلا كريمي"]),
        ("علی رضا", ["علی‌رضا"]),
        ("e.martin@", ["Éric Martin"]),
        ("E.MARTIN", ["Éric Martin"]),
        ("e.martin@example.org.", []),
        ("ric", []),
        ("...", []),
        ("%", []),
    ],
)
def test_a_name_is_found_by_its_beginning_however_it_is_written(people: Centre, text: str, found: list[str]) -> None:
    """By the family name first, then by the given name, then by the address, and nobody twice."""
    for size in (1, 2, 100):
        assert [line.name for line in walk(people.database, SignatureFilter(text=text), size)] == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"country": "IR"}, ["علی‌رضا", "لیلا كريمي"]),
        ({"country": "IR", "text": "لی"}, ["لیلا كريمي"]),
        ({"source": "paper"}, []),
        ({"source": "self", "country": "NO"}, ["Leïla Eriksen"]),
        ({"state": "withdrawn"}, []),
        ({"event": RALLY.id, "country": "NO"}, ["Leïla Eriksen"]),
        ({"event": "00" * 16}, []),
        ({"device": "00" * 32}, []),
    ],
)
def test_only_those_are_shown_that_were_chosen(people: Centre, wanted: dict[str, str], found: list[str]) -> None:
    assert names(people.database, **wanted) == found


def test_a_device_is_chosen_by_its_id(people: Centre, campaign: SomeCampaign) -> None:
    (device,) = choices(people.database).devices
    assert device.name == "Tablet 1"
    assert len(walk(people.database, SignatureFilter(device=device.id, campaign=campaign.id.hex()))) == 5


def test_what_can_be_chosen_is_told_by_its_name(people: Centre, campaign: SomeCampaign) -> None:
    found = choices(people.database)
    assert found.campaigns == {campaign.id.hex(): campaign.manifest.titles}
    assert [(one.id, one.name) for one in found.events] == [(RALLY.id, "Paris, Denfert-Rochereau, 2025-02-08")]


def test_the_length_of_the_whole_list_is_told_without_counting_it(people: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Entries that are no signature, that could not be opened or are erased are not in it."""
    device.withdraw(campaign, 1)
    device.sign(campaign, fields={})
    device.sign(campaign, given="Zoé")
    people.take_from(device, 6)
    people.open()
    first = page(people.database, ALL, at_most=3)
    assert first.length == 6 == count(people.database)
    assert page(people.database, ALL, first.after, 3).length == -1
    assert page(people.database, SignatureFilter(country="IR")).length == -1
    assert page(people.database, SignatureFilter(campaign=campaign.id.hex())).length == 6
    erase_on_request(people.database, [(device.id, 0, 2)])
    assert page(people.database, ALL).length == 5 == count(people.database)
    retain(people.database, Plan(now_too=frozenset({campaign.id})))
    assert page(people.database, ALL).length == 0 == count(people.database)


def count(database: Database) -> int:
    with database.reading() as connection:
        return connection.scalars(select(func.count()).select_from(SIGNATURE)).one()


def test_erasing_takes_what_somebody_is_found_by(people: Centre, device: SomeDevice) -> None:
    erase_on_request(people.database, [(device.id, 0, 1)])
    assert names(people.database, text="martin") == names(people.database, text="e.martin@") == []


def test_states_are_shown_as_they_are_by_now(people: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.withdraw(campaign, 3)
    people.take_from(device, 6)
    people.open()
    assert names(people.database, state="withdrawn") == ["Leïla Eriksen"]
    assert len(walk(people.database, SignatureFilter(state="counted"))) == 4


def test_every_page_is_in_the_audit_without_what_was_sought(people: Centre, device: SomeDevice) -> None:
    before = len(audited(people.database))
    page(people.database, SignatureFilter(text="Martin", country="FR"))
    page(people.database, SignatureFilter(text="Nobody"))
    entry = f"{device.id.hex()}:1"
    assert audited(people.database)[before:] == [
        ("look through", {"country": "FR", "searched": 1, "shown": 1, "first": entry, "last": entry}),
        ("look through", {"searched": 1, "shown": 0}),
    ]


def test_nothing_of_a_page_is_in_its_repr(people: Centre) -> None:
    wanted = SignatureFilter(text="Martin")
    shown = repr((wanted, page(people.database, wanted, at_most=1)))
    assert "artin" not in shown
    assert "SignaturePlace(0)" in shown


def test_what_is_no_id_is_refused(centre: Centre) -> None:
    with pytest.raises(UserError) as caught:
        page(centre.database, SignatureFilter(campaign="nonsense"))
    assert caught.value.code is Code.OPTION_WRONG


def test_a_name_longer_than_an_index_takes_is_found_by_its_beginning(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign, given="\ufdfa" * 50, family="\ufdfa" * 50)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert len(walk(centre.database, SignatureFilter(text="\ufdfa"))) == 1
    assert len(walk(centre.database, SignatureFilter(text="\ufdfa" * 50))) == 1


def test_an_empty_database_has_an_empty_list(centre: Centre, campaign: SomeCampaign) -> None:
    assert page(centre.database, ALL).lines == ()
    with centre.database.writing() as connection:
        insert_missing(connection, CAMPAIGN, [{"id": campaign.id}])
    assert (page(centre.database, ALL).lines, page(centre.database, ALL).length) == ((), 0)
