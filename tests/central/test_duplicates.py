"""Duplicates in the database: found whatever came in first, in however many pieces, and never deleted."""

import itertools
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, true, update

from kiosk.central import decisions, duplicates, marking, possible
from kiosk.central.clusters import Standing
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.duplicates import find_duplicates
from kiosk.central.entry_text import entry_text
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN, _Prints
from kiosk.central.possible import possible_duplicates
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.entry import Source
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.reports.review import Decision
from tests.central.conftest import Centre
from tests.central.histories import Story, devices_of, stories, taken_in
from tests.support.central_batches import SomeCampaign, SomeDevice

ONE = {"given": "Zahra", "family": "Ahmadi"}


def take_and_open(centre: Centre, *devices: SomeDevice) -> None:
    for device in devices:
        centre.approve(device)
        centre.take_from(device)
        centre.open()


def signed_by(ring: KeyRing, campaign: SomeCampaign, *people: dict[str, Any]) -> SomeDevice:
    device = SomeDevice(ring)
    for person in people:
        device.sign(campaign, **person)
    return device


def flags(centre: Centre) -> dict[str, int]:
    with centre.database.reading() as connection:
        return dict(iter(connection.execute(select(REVIEW.c.reason, func.count()).group_by(REVIEW.c.reason))))


def test_duplicates_within_one_batch_are_found(centre: Centre, campaign: SomeCampaign) -> None:
    device = signed_by(centre.ring, campaign, ONE, {"given": "زهرا"}, {**ONE, "given": "ZAHRA"})
    take_and_open(centre, device)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    (cluster,) = find_duplicates(centre.database).clusters
    assert (cluster.stands, cluster.others, cluster.rule) == (f"{device.id.hex()}:1", (f"{device.id.hex()}:3",), "place")


def test_who_gives_the_family_name_first_is_the_same_person(centre: Centre, campaign: SomeCampaign) -> None:
    said = {"given": "Zahra", "family": "Ahmadi", "email": "z@example.org"}
    device = signed_by(
        centre.ring, campaign, said, {**said, "given": "احمدی زهرا", "family": ""}, {**said, "given": "AHMADI", "family": "Zahra"}
    )
    take_and_open(centre, device)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    (cluster,) = find_duplicates(centre.database).clusters
    assert (cluster.stands, cluster.others, cluster.rule) == (f"{device.id.hex()}:1", (f"{device.id.hex()}:3",), "email")


def test_duplicates_on_different_devices_are_found_whichever_is_opened_first(centre: Centre, campaign: SomeCampaign) -> None:
    devices = [signed_by(centre.ring, campaign, {**ONE, "email": "z@example.org"}) for _ in range(3)]
    take_and_open(centre, *devices)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 2}


def test_the_first_that_was_taken_in_stands_even_when_it_is_opened_last(centre: Centre, campaign: SomeCampaign) -> None:
    first, second = (signed_by(centre.ring, campaign, ONE) for _ in range(2))
    for device in (first, second):
        centre.approve(device)
        centre.take_from(device)
    centre.open()
    (cluster,) = find_duplicates(centre.database).clusters
    assert cluster.stands == f"{first.id.hex()}:1"


def test_the_same_person_in_another_campaign_is_no_duplicate(centre: Centre, ring: KeyRing) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    for one in campaigns:
        device.sign(one, **ONE, email="z@example.org")
    take_and_open(centre, device)
    assert [centre.states(one) for one in campaigns] == [{"counted": 1}, {"counted": 1}]


def test_who_gives_no_contact_joins_those_of_the_same_place(centre: Centre, campaign: SomeCampaign) -> None:
    people = (
        {**ONE, "email": "a@x.org", "postal": "1"},
        {**ONE, "email": "b@x.org", "postal": "2"},
        {**ONE, "postal": "1"},
        {**ONE, "postal": "2"},
    )
    take_and_open(centre, *(signed_by(centre.ring, campaign, person) for person in people))
    assert centre.states(campaign) == {"counted": 2, "duplicate": 2}


def test_same_name_and_place_with_contacts_that_differ_are_possible_and_count_both(centre: Centre, campaign: SomeCampaign) -> None:
    take_and_open(centre, signed_by(centre.ring, campaign, {**ONE, "email": "a@x.org"}, {**ONE, "email": "b@x.org"}, {"given": "Other"}))
    report = find_duplicates(centre.database)
    assert (report.clusters, report.possible) == ((), 1)
    assert centre.states(campaign) == {"counted": 3}


def test_without_a_postal_code_the_same_name_is_only_possible(centre: Centre, campaign: SomeCampaign) -> None:
    people = (
        {**ONE, "postal": "-"},
        {**ONE, "postal": "-"},
        {**ONE, "postal": "75014"},
        {**ONE, "postal": "69001"},
        {**ONE, "postal": "-", "country": "BE"},
    )
    take_and_open(centre, signed_by(centre.ring, campaign, *people))
    report = find_duplicates(centre.database)
    assert centre.states(campaign) == {"counted": 5}
    assert report.possible == 1 + 2 * 2


@pytest.mark.parametrize("postal", ["75014", "-"])
def test_who_gave_no_name_is_nobodys_duplicate_without_a_contact(centre: Centre, ring: KeyRing, postal: str) -> None:
    """A pack may leave the name to its signers; what nobody said is no name that two have in common."""
    asked = SomeCampaign(ring).manifest.fields
    unnamed = SomeCampaign(ring, fields={**asked, FieldName.GIVEN_NAME: Requirement.OPTIONAL})
    people = [{"given": "", "postal": postal, "email": email} for email in ("", "", "", "a@x.org", "b@x.org", "A@x.org")]
    take_and_open(centre, signed_by(ring, unnamed, *people))
    assert centre.states(unnamed) == {"counted": 5, "duplicate": 1}, "those with one address are one"
    assert possible_duplicates(centre.database, 0, 9).groups == ()
    assert find_duplicates(centre.database).possible == 0


@pytest.mark.parametrize("decision", [Decision.KEEP, Decision.APART])
@pytest.mark.parametrize("postal", ["-", "75014"])
def test_possible_pairs_follow_decisions(centre: Centre, campaign: SomeCampaign, decision: Decision, postal: str) -> None:
    people = [{**ONE, "postal": postal, "email": f"{name}@x.org"} for name in "abc"]
    device = signed_by(centre.ring, campaign, *people)
    take_and_open(centre, device)
    entries = [(device.id, 0, seq) for seq in (1, 2, 3)]
    (group,) = possible_duplicates(centre.database, 0, 9).groups
    assert group.entries == tuple(map(entry_text, entries))
    assert possible_duplicates(centre.database, 1, 9).groups == ()
    left = []
    for entry in entries:
        left.append(find_duplicates(centre.database).possible)
        decisions.decide_on(centre.database, [entry], decision)
    assert left == [3, 1, 0]
    assert possible_duplicates(centre.database, 0, 9).groups == ()
    decisions.undo(centre.database, entries)
    assert possible_duplicates(centre.database, 0, 9).possible == 3


def test_if_decisions_were_not_looked_for_the_number_would_stay(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(possible, "_is_open", true)
    device = signed_by(centre.ring, campaign, {**ONE, "email": "a@x.org"}, {**ONE, "email": "b@x.org"})
    take_and_open(centre, device)
    decisions.decide_on(centre.database, [(device.id, 0, 1)], Decision.KEEP)
    assert find_duplicates(centre.database).possible == 1


def test_the_number_counted_does_not_depend_on_the_order_of_intake(ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    """Three batches in every order, each order in a database of its own: the same numbers."""
    people = [
        [{**ONE, "email": "a@x.org"}, {"given": "Ali"}],
        [{**ONE, "email": "b@x.org"}, {**ONE}],
        [{**ONE, "email": "a@x.org", "postal": "69001"}, {"given": "ALI", "email": "ali@x.org"}],
    ]
    devices = [signed_by(ring, campaign, *some) for some in people]
    found = set()
    for number, order in enumerate(itertools.permutations(devices)):
        place = f"sqlite:///{tmp_path}/order-{number}.db"
        create_database(place, ring)
        with Database.open(place, ring) as database:
            centre = Centre(database, ring, tmp_path, place)
            take_and_open(centre, *order)
            found.add(tuple(sorted(centre.states(campaign).items())))
    assert found == {(("counted", 3), ("duplicate", 3))}


PEOPLE = (
    {**ONE, "email": "a@x.org"},
    {**ONE, "email": "b@x.org"},
    {**ONE},
    {**ONE, "email": "a@x.org", "postal": "69001"},
    {"given": "Ali"},
)


@pytest.mark.early
@settings(max_examples=15, deadline=None)
@given(stories(PEOPLE, most=8), st.randoms(use_true_random=False))
def test_the_states_do_not_depend_on_the_order_of_intake_though_signers_withdraw(
    ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory, told: list[Story], random: Random
) -> None:
    devices = devices_of(ring, campaign, told)
    states = []
    for _ in range(2):
        with taken_in(tmp_path_factory.mktemp("central"), ring, devices, random) as centre:
            states.append(centre.states(campaign))
    assert states[0] == states[1]


def test_one_address_with_more_than_three_names_is_flagged_and_still_counts(centre: Centre, campaign: SomeCampaign) -> None:
    family = [{"given": name, "email": "home@example.org"} for name in ("Ava", "Eva", "Iva")]
    take_and_open(centre, signed_by(centre.ring, campaign, *family))
    assert flags(centre) == {}
    take_and_open(centre, signed_by(centre.ring, campaign, {"given": "Ova", "email": "HOME@example.org"}))
    assert flags(centre) == {"household": 4}
    assert centre.states(campaign) == {"counted": 4}
    assert centre.stats(campaign).flagged == 4


@pytest.mark.parametrize(("then", "flagged"), [("corrected", 0), ("withdrawn", 4)])
def test_a_name_that_its_signer_corrected_is_none_of_a_household(centre: Centre, campaign: SomeCampaign, then: str, flagged: int) -> None:
    device = signed_by(centre.ring, campaign, *[{"given": given, "email": "home@x.org"} for given in ("Ava", "Bob")])
    mistyped = device.sign(campaign, given="Lielo", email="home@x.org")
    device.withdraw(campaign, 3)
    changes = {"replaces": mistyped.entry} if then == "corrected" else {}
    device.sign(campaign, given="Leila", email="home@x.org", **changes)
    take_and_open(centre, device)
    assert centre.states(campaign) == {"counted": 3, "withdrawn": 1, "request": 1}
    assert flags(centre).get("household", 0) == flagged


def test_when_a_counted_signature_is_withdrawn_its_duplicates_go_to_review(centre: Centre, campaign: SomeCampaign) -> None:
    device = signed_by(centre.ring, campaign, ONE, ONE)
    take_and_open(centre, device)
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 1, "request": 1}
    assert flags(centre) == {"stand_withdrawn": 1}


def test_a_cluster_tells_of_each_which_rule_joined_it_and_what_its_stand_is(centre: Centre, campaign: SomeCampaign) -> None:
    device = signed_by(centre.ring, campaign, {**ONE, "email": "a@x.org"}, {**ONE, "email": "a@x.org", "postal": "2"}, ONE)
    take_and_open(centre, device)
    (cluster,) = find_duplicates(centre.database).clusters
    assert (cluster.state, cluster.rule, cluster.rules) == ("counted", "email+place", ("email", "place"))
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    assert [one.state for one in find_duplicates(centre.database).clusters] == ["withdrawn"]
    erase_on_request(centre.database, [(device.id, 0, 1)])
    assert [one.state for one in find_duplicates(centre.database).clusters] == ["erased"]


# --- rows of paper sheets ---


def row(number: int, sheet: str = "ABCD-EFGH-JKMN", **person: Any) -> dict[str, Any]:  # noqa: ANN401
    return {**person, "source": Source.PAPER, "sheet": sheet, "row": number}


def test_two_typings_of_a_row_meet_in_review_and_count_once(centre: Centre, campaign: SomeCampaign) -> None:
    """From whichever devices, and whatever each of them read there."""
    devices = [
        signed_by(centre.ring, campaign, row(3, given="Zahra", postal="75014"), row(4, given="Ali")),
        signed_by(centre.ring, campaign, row(3, given="Sarah", postal="75011", email="s@example.org")),
    ]
    take_and_open(centre, *devices)
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1}
    assert flags(centre) == {"same_row": 2}
    (cluster,) = find_duplicates(centre.database).clusters
    assert (cluster.stands, cluster.others, cluster.rule) == (f"{devices[0].id.hex()}:1", (f"{devices[1].id.hex()}:1",), "row")


def test_two_typings_of_a_row_on_one_device_and_in_one_batch_meet_too(centre: Centre, campaign: SomeCampaign) -> None:
    take_and_open(centre, signed_by(centre.ring, campaign, row(3, given="Zahra"), row(3, given="Sarah", postal="75011")))
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1}
    assert flags(centre) == {"same_row": 2}


def test_other_rows_and_other_sheets_are_other_people(centre: Centre, campaign: SomeCampaign) -> None:
    people = (row(1, given="Zahra"), row(2, given="Ali"), row(1, "ABCD-EFGH-JKMP", given="Eva"), {"given": "Iva"})
    take_and_open(centre, signed_by(centre.ring, campaign, *people))
    assert (centre.states(campaign), flags(centre)) == ({"counted": 4}, {})


def test_the_same_row_of_the_same_sheet_name_in_another_campaign_is_another_signature(centre: Centre, ring: KeyRing) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    for one in campaigns:
        device.sign(one, **row(1, given="Zahra"))
    take_and_open(centre, device)
    assert ([centre.states(one) for one in campaigns], flags(centre)) == ([{"counted": 1}, {"counted": 1}], {})


def test_without_the_fingerprint_of_rows_two_typings_would_count_twice(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _Prints.of
    monkeypatch.setattr(_Prints, "of", lambda prints, entry, folded: made(prints, msgspec.structs.replace(entry, sheet=""), folded))
    take_and_open(centre, signed_by(centre.ring, campaign, row(3, given="Zahra"), row(3, given="Sarah", postal="75011")))
    assert (centre.states(campaign), flags(centre)) == ({"counted": 2}, {})


def test_a_row_that_was_corrected_where_it_was_typed_counts_and_needs_no_review(centre: Centre, campaign: SomeCampaign) -> None:
    device = SomeDevice(centre.ring)
    first = device.sign(campaign, **row(3, given="Zahra"))
    device.withdraw(campaign, 1)
    device.sign(campaign, **row(3, given="Sarah", postal="75011"), replaces=first.entry)
    take_and_open(centre, device)
    assert centre.states(campaign) == {"withdrawn": 1, "counted": 1, "request": 1}
    assert flags(centre) == {}


def test_the_sheet_and_row_are_kept_for_whoever_reviews(centre: Centre, campaign: SomeCampaign) -> None:
    take_and_open(centre, signed_by(centre.ring, campaign, row(3), {"given": "Ali"}))
    with centre.database.reading() as connection:
        found = connection.execute(select(SIGNATURE.c.sheet, SIGNATURE.c.row).order_by(SIGNATURE.c.seq)).all()
    assert [tuple(one) for one in found] == [("ABCD-EFGH-JKMN", 3), (None, None)]


def decide_anew(centre: Centre, campaign: SomeCampaign) -> None:
    with centre.database.writing() as connection:
        duplicates.lock_campaign(connection, campaign.id)
        links = connection.scalars(select(SIGNATURE.c.by_place)).all()
        duplicates.decide(connection, campaign.id, [bytes(link) for link in links if link], "2025-02-08T14:03:22Z")


@pytest.mark.parametrize(("protected", "states"), [(True, {"withdrawn": 1, "excluded": 1, "counted": 1}), (False, {"counted": 3})])
def test_what_a_signer_or_reviewer_decided_is_never_overwritten(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, protected: bool, states: dict[str, int]
) -> None:
    """Not even by what was decided on an older reading; without the condition it is."""
    take_and_open(centre, signed_by(centre.ring, campaign, *[{**ONE, "email": f"{name}@x.org"} for name in "abc"]))
    with centre.database.writing() as connection:
        for seq, state in ((1, WITHDRAWN), (2, EXCLUDED)):
            connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == seq).values(state=state))
    monkeypatch.setattr(duplicates, "standings", lambda members: {one.key: Standing(COUNTED) for one in members})
    if not protected:
        monkeypatch.setattr(marking, "_DECIDED_HERE", (COUNTED, DUPLICATE, WITHDRAWN, EXCLUDED))
    decide_anew(centre, campaign)
    assert centre.states(campaign) == states


def test_nothing_is_deleted(centre: Centre, campaign: SomeCampaign) -> None:
    take_and_open(centre, signed_by(centre.ring, campaign, ONE, ONE, ONE))
    with centre.database.reading() as connection:
        rows = connection.execute(
            select(SIGNATURE.c.seq, SIGNATURE.c.state, SIGNATURE.c.stand_seq, SIGNATURE.c.rule).order_by(SIGNATURE.c.seq)
        )
        assert [tuple(row) for row in rows] == [(1, "counted", None, None), (2, "duplicate", 1, "place"), (3, "duplicate", 1, "place")]


def test_fingerprints_say_nothing_without_the_key(centre: Centre, campaign: SomeCampaign) -> None:
    other = SomeCampaign(KeyRing.generate(), campaign.id)
    assert other.id == campaign.id
    take_and_open(centre, signed_by(centre.ring, campaign, ONE))
    with centre.database.reading() as connection:
        place = connection.scalar(select(SIGNATURE.c.by_place))
    assert isinstance(place, bytes)
    assert len(place) == 16


@pytest.mark.parametrize("email", ["", "z@example.org"])
def test_many_of_one_person_are_one_cluster(centre: Centre, campaign: SomeCampaign, email: str) -> None:
    device = signed_by(centre.ring, campaign, *[{**ONE, "email": email}] * 600)
    take_and_open(centre, device)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 599}
