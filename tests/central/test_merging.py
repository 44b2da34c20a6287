"""Events that ten tablets spelt in ten ways are counted as one, which can be undone, is in the audit, and changes no entry."""

import json
from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import event, select

from kiosk.central import contacts, signatures
from kiosk.central.audit import verify_audit
from kiosk.central.events import all_events, event_digest
from kiosk.central.merging import events_report, merge_events, part_events
from kiosk.central.rally import rally
from kiosk.central.schema import AUDIT, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import Event
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.signatures import SignatureFilter
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice


def spelt(name: str, place: str = RALLY.place) -> Event:
    """A rally as one more tablet made it."""
    return msgspec.structs.replace(RALLY, id=event_digest(msgspec.structs.replace(RALLY, name=name)).hex(), name=name, place=place)


PARIS, DENFERT, PLACE, LYON = (
    spelt("Denfert-Rochereau"),
    spelt("denfert rochereau"),
    spelt("Place Denfert Rochereau"),
    spelt("Lyon", "Bellecour"),
)
SPELT = (PARIS, PARIS, PARIS, DENFERT, DENFERT, PLACE, LYON)


def name(event: Event) -> str:
    return event_digest(event).hex()


@pytest.fixture
def signed_there(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Centre:
    for number, spelt in enumerate(SPELT):
        device.sign(campaign, given=f"Ava {'abcdefg'[number]}", email=f"ava{number}@example.org", event=spelt)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    return centre


def by_event(centre: Centre, campaign: SomeCampaign) -> dict[str, int]:
    return centre.stats(campaign).by_event


def test_each_spelling_stands_for_itself_and_what_seems_to_be_one_is_proposed(signed_there: Centre, campaign: SomeCampaign) -> None:
    assert by_event(signed_there, campaign) == {PARIS.name: 3, DENFERT.name: 2, PLACE.name: 1, LYON.name: 1}
    report = events_report(signed_there.database)
    assert {row.name: (row.counted, row.stands) for row in report.events} == {
        PARIS.name: (3, ""),
        DENFERT.name: (2, ""),
        PLACE.name: (1, ""),
        LYON.name: (1, ""),
    }
    assert report.alike == ((name(PARIS), name(DENFERT), name(PLACE)),)


def test_merged_ones_are_counted_as_one_everywhere(signed_there: Centre, campaign: SomeCampaign) -> None:
    assert merge_events(signed_there.database, [name(DENFERT), name(PLACE)], name(PARIS)) == tuple(sorted((name(DENFERT), name(PLACE))))
    assert by_event(signed_there, campaign) == {PARIS.name: 6, LYON.name: 1}
    for asked in (PARIS.name, DENFERT.name, PLACE.id[:8]):
        found = rally(signed_there.database, asked)
        assert (found.name, found.event, found.counted) == (PARIS.name, PARIS.id, 6)
    assert len(signatures.page(signed_there.database, SignatureFilter(event=PARIS.id)).lines) == 6
    shown = signatures.page(signed_there.database, SignatureFilter()).lines
    assert {line.event for line in shown} == {PARIS.name, LYON.name}
    assert [one.name.partition(",")[0] for one in signatures.choices(signed_there.database).events] == [PARIS.name, LYON.name]
    assert events_report(signed_there.database).alike == ()


def test_contacts_go_with_the_rally_they_were_met_at(signed_there: Centre, campaign: SomeCampaign) -> None:
    merge_events(signed_there.database, [name(DENFERT), name(PLACE)], name(PARIS))
    found = {digest: [one.event for one in some] for digest, some in contacts.consented_by_event(signed_there.database, campaign.id)}
    assert found == {event_digest(PARIS): [PARIS] * 6, event_digest(LYON): [LYON]}
    assert {one.event.name for one in contacts.not_yet_pushed(signed_there.database, campaign.id, bytes(16), 99, None)} == {
        PARIS.name,
        LYON.name,
    }


def test_the_signatures_are_looked_through_once_for_all_rallies(signed_there: Centre, campaign: SomeCampaign) -> None:
    said: list[str] = []
    event.listen(signed_there.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: said.append(statement))
    found = [(digest, len(list(some))) for digest, some in contacts.consented_by_event(signed_there.database, campaign.id)]
    assert sorted(number for _, number in found) == [1, 1, 2, 3]
    dates = {event_digest(one): one.date for one in (PARIS, DENFERT, PLACE, LYON)}
    assert [digest for digest, _ in found] == sorted(dict(found), key=lambda digest: (dates[digest], digest))
    assert sum("FROM signature" in statement for statement in said) == 1


def test_set_apart_everything_is_as_it_was(signed_there: Centre, campaign: SomeCampaign) -> None:
    before = by_event(signed_there, campaign), events_report(signed_there.database)
    merged = merge_events(signed_there.database, [name(DENFERT), name(PLACE)], name(PARIS))
    assert part_events(signed_there.database, merged) == merged
    assert (by_event(signed_there, campaign), events_report(signed_there.database)) == before


def test_what_was_merged_goes_along_and_comes_back_with_its_own(signed_there: Centre, campaign: SomeCampaign) -> None:
    merge_events(signed_there.database, [name(PLACE)], name(DENFERT))
    merge_events(signed_there.database, [name(PLACE)], name(PARIS))
    assert by_event(signed_there, campaign) == {PARIS.name: 6, LYON.name: 1}
    part_events(signed_there.database, [name(DENFERT)])
    assert by_event(signed_there, campaign) == {PARIS.name: 3, DENFERT.name: 3, LYON.name: 1}


def test_no_order_of_merging_goes_in_a_circle(signed_there: Centre) -> None:
    merge_events(signed_there.database, [name(DENFERT)], name(PARIS))
    assert merge_events(signed_there.database, [name(PARIS)], name(DENFERT)) == ()
    assert merge_events(signed_there.database, [name(PARIS)], name(PARIS)) == ()
    with signed_there.database.reading() as connection:
        assert all_events(connection).of(event_digest(DENFERT)) == PARIS


def test_entries_stay_as_they_were_sealed(signed_there: Centre) -> None:
    def sealed() -> list[object]:
        with signed_there.database.reading() as connection:
            return list(connection.execute(select(SIGNATURE.c.seq, SIGNATURE.c.event).order_by(SIGNATURE.c.seq)).all())

    before = sealed()
    merge_events(signed_there.database, [name(DENFERT)], name(PARIS))
    assert sealed() == before


def test_signatures_that_come_later_are_counted_there_too(signed_there: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    merge_events(signed_there.database, [name(DENFERT)], name(PARIS))
    device.sign(campaign, given="Later", event=DENFERT)
    signed_there.take_from(device)
    signed_there.open()
    assert by_event(signed_there, campaign)[PARIS.name] == 6


def test_both_are_in_the_audit_and_nothing_is_where_nothing_changed(signed_there: Centre) -> None:
    rows = verify_audit(signed_there.database)
    merge_events(signed_there.database, [name(DENFERT)], name(PARIS))
    merge_events(signed_there.database, [name(DENFERT)], name(PARIS))
    part_events(signed_there.database, [name(DENFERT)])
    part_events(signed_there.database, [name(DENFERT)])
    assert verify_audit(signed_there.database) == rows + 2
    with signed_there.database.reading() as connection:
        told = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).where(AUDIT.c.number > rows).order_by(AUDIT.c.number)).all()
    assert [(action, json.loads(facts)) for action, facts in told] == [
        ("merge events", {"events": name(DENFERT), "into": name(PARIS)}),
        ("part events", {"events": name(DENFERT)}),
    ]


@pytest.mark.parametrize("unknown", ["ffffffff", "", "zz", "f"])
def test_what_names_no_event_is_told(signed_there: Centre, unknown: str) -> None:
    asks: list[Callable[[], object]] = [
        lambda: merge_events(signed_there.database, [unknown], name(PARIS)),
        lambda: merge_events(signed_there.database, [name(PARIS)], unknown),
        lambda: part_events(signed_there.database, [unknown]),
    ]
    for ask in asks:
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.code is Code.EVENT_UNKNOWN


def test_an_event_that_a_pack_plans_stands_for_those_made_on_the_spot(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    campaign = SomeCampaign(ring, events=(PARIS,))
    device.sign(campaign, event=DENFERT)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    report = events_report(centre.database)
    assert [(row.name, row.planned, row.counted) for row in report.events] == [(PARIS.name, True, 0), (DENFERT.name, False, 1)]
    assert report.alike == ((name(PARIS), name(DENFERT)),)
