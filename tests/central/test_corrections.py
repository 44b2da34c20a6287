"""Corrections count once, in whatever order what belongs to them is opened."""

from itertools import permutations

import pytest
from sqlalchemy import update

from kiosk.central.schema import RUN
from kiosk.crypto.keys import KeyRing
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice

ORDERS = tuple(permutations((2, 3, 4)))


@pytest.fixture(autouse=True)
def _runs_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.storing.RUN_SIZE", 1)


def corrected(ring: KeyRing, campaign: SomeCampaign, given: str) -> SomeDevice:
    """A bystander, then Ava, who corrects herself: her signature, its withdrawal, what replaces it."""
    device = SomeDevice(ring)
    device.sign(campaign, given="Bystander")
    old = device.sign(campaign, given="Ava")
    device.withdraw(campaign, 2)
    device.sign(campaign, given=given, replaces=old.entry)
    return device


def open_in(order: tuple[int, ...], centre: Centre, device: SomeDevice) -> None:
    """Take everything in, then let these entries be opened one after the other; the others before."""
    centre.approve(device)
    centre.take_from(device)
    _let_wait(centre, device, set(order))
    centre.open()
    for seq in order:
        with centre.database.writing() as connection:
            connection.execute(update(RUN).where(RUN.c.device_id == device.id, RUN.c.first == seq).values(opened=False))
        assert centre.open().opened == 1


def _let_wait(centre: Centre, device: SomeDevice, entries: set[int]) -> None:
    """Keep these entries from being opened."""
    with centre.database.writing() as connection:
        connection.execute(update(RUN).where(RUN.c.device_id == device.id, RUN.c.first.in_(entries)).values(opened=True))


@pytest.mark.parametrize("given", ["Ava", "Eva"], ids=["the same name", "another name"])
@pytest.mark.parametrize("order", ORDERS)
def test_a_correction_counts_once_in_whatever_order_it_is_opened(
    centre: Centre, campaign: SomeCampaign, order: tuple[int, ...], given: str
) -> None:
    open_in(order, centre, corrected(centre.ring, campaign, given))
    assert centre.states(campaign) == {"counted": 2, "withdrawn": 1, "request": 1}


@pytest.mark.parametrize("order", ORDERS[::5])
def test_who_signed_elsewhere_before_and_corrects_here_counts_once(centre: Centre, campaign: SomeCampaign, order: tuple[int, ...]) -> None:
    elsewhere = SomeDevice(centre.ring)
    elsewhere.sign(campaign, given="Ava")
    centre.approve(elsewhere)
    centre.take_from(elsewhere)
    open_in(order, centre, corrected(centre.ring, campaign, "Ava"))
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1, "withdrawn": 1, "request": 1}


@pytest.mark.parametrize("order", ORDERS[::5])
def test_who_signs_elsewhere_after_a_correction_counts_once(centre: Centre, campaign: SomeCampaign, order: tuple[int, ...]) -> None:
    open_in(order, centre, corrected(centre.ring, campaign, "Ava"))
    later = SomeDevice(centre.ring)
    later.sign(campaign, given="Ava")
    centre.approve(later)
    centre.take_from(later)
    centre.open()
    assert centre.states(campaign) == {"counted": 2, "duplicate": 1, "withdrawn": 1, "request": 1}


@pytest.mark.parametrize("order", ORDERS[::5])
def test_a_correction_withdrawn_by_its_own_code_counts_nowhere(centre: Centre, campaign: SomeCampaign, order: tuple[int, ...]) -> None:
    device = corrected(centre.ring, campaign, "Ava")
    device.withdraw(campaign, 4)
    open_in((*order, 5), centre, device)
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 2, "request": 2}
