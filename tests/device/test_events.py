"""The event that is going on."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.crypto.sealing import unseal
from kiosk.device.events import alias, choose, chosen, new_event, planned
from kiosk.device.unlock import Unlocked
from kiosk.domain import canonical
from kiosk.domain.campaign import Event
from kiosk.domain.entry import Entry
from kiosk.domain.errors import Code, UserError
from kiosk.transfer.batch import envelopes
from tests.support.devices import CAMPAIGN, EVENT, draft, fresh_device, new_station, unlocked
from tests.support.packs import RING, vector_manifest

MANIFEST = vector_manifest()


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Unlocked]:
    opened = unlocked(fresh_device(tmp_path))
    yield opened
    opened.close()


def pick(device: Unlocked, event: Event, *, made: bool = False) -> None:
    with device.store.writing() as connection:
        choose(connection, event, made=made)


def going_on(device: Unlocked) -> Event | None:
    with device.store.reading() as connection:
        return chosen(connection)


def known(device: Unlocked) -> tuple[Event, ...]:
    with device.store.reading() as connection:
        return planned([MANIFEST, MANIFEST], connection)


def test_the_chosen_event_is_going_on(device: Unlocked) -> None:
    pick(device, MANIFEST.events[0])
    assert going_on(device) == MANIFEST.events[0]


def test_each_planned_event_is_known_once(device: Unlocked) -> None:
    assert known(device) == MANIFEST.events


def test_an_event_made_here_stays_known_when_another_is_chosen(device: Unlocked) -> None:
    made = new_event(" Lyon ", "Place\tBellecour", "2025-03-01", "Europe/Paris")
    pick(device, made, made=True)
    pick(device, MANIFEST.events[0])
    assert known(device) == (*MANIFEST.events, made)
    assert (made.name, made.place) == ("Lyon", "Place Bellecour")
    pick(device, made)
    assert going_on(device) == made
    assert made in known(device)


@pytest.mark.parametrize(
    ("change", "option"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"place": "\N{LATIN SMALL LETTER E WITH ACUTE}" * 61}, "place"),
        ({"date": "8 February"}, "date"),
        ({"date": "2025-02-30"}, "date"),
        ({"timezone": "Paris"}, "timezone"),
        ({"timezone": "../../etc/passwd"}, "timezone"),
        ({"timezone": ""}, "timezone"),
    ],
)
def test_an_event_that_no_entry_can_hold_is_refused(device: Unlocked, change: dict[str, str], option: str) -> None:
    before = going_on(device)
    with pytest.raises(UserError) as caught:
        pick(device, msgspec.structs.replace(EVENT, **change))
    assert (caught.value.code, caught.value.facts["option"]) == (Code.OPTION_WRONG, option)
    assert going_on(device) == before


def test_every_entry_says_the_alias_of_its_shift(tmp_path: Path) -> None:
    with new_station(tmp_path) as station:
        station.choose_event(MANIFEST.events[0], "  Table\tNorth ")
        station.sign(draft("Ava"))
        station.choose_event(MANIFEST.events[0])
        station.sign(draft("Mina"))
        path = Path(station.export(tmp_path).path)
    opened = [canonical.decode(unseal(RING.opening_key(CAMPAIGN), content)[1], Entry) for content in envelopes(path)]
    assert [one.shift for one in opened] == ["Table North", ""]


def test_an_alias_fits_every_entry(device: Unlocked) -> None:
    with pytest.raises(UserError) as caught, device.store.writing() as connection:
        choose(connection, MANIFEST.events[0], "\N{ARABIC LETTER SHEEN}" * 20, made=False)
    assert (caught.value.code, caught.value.facts["option"]) == (Code.OPTION_WRONG, "alias")
    with device.store.reading() as connection:
        assert alias(connection) == ""
