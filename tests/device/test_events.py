"""The event that is going on."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.device.events import choose, chosen, new_event, planned
from kiosk.device.unlock import Unlocked
from kiosk.domain.campaign import Event
from kiosk.domain.errors import Code, UserError
from tests.support.devices import EVENT, fresh_device, unlocked
from tests.support.packs import vector_manifest

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
