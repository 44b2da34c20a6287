"""A row of `run` that no batch brought ends no opening, opens nothing twice, and is told."""

from collections.abc import Sequence
from typing import NamedTuple

import pytest
from sqlalchemy import Connection, event, insert, select, update

from kiosk.central import devices, opening, retention
from kiosk.central.audit import verify_audit
from kiosk.central.database import Database
from kiosk.central.opening import open_entries
from kiosk.central.retention import Plan
from kiosk.central.schema import AUDIT, ENTRY, RUN, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Bug
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice, some_entry


class Row(NamedTuple):
    """A run of the device under test that no batch brought."""

    first: int
    last: int
    entries: int
    branch: int = 0
    opened: bool = False


def put(centre: Centre, device: SomeDevice, campaign: SomeCampaign, *rows: Row) -> None:
    """As whoever may add runs, and nothing else, can do it."""
    with centre.database.writing() as connection:
        for row in rows:
            connection.execute(insert(RUN).values(device_id=device.id, campaign=campaign.id, **row._asdict()))


def come_in(centre: Centre, device: SomeDevice, *ends: int) -> None:
    """The device is approved and brings its entries in batches that end with these; each is a run."""
    centre.approve(device)
    for first, last in zip([1, *(end + 1 for end in ends)], [*ends, device.last], strict=True):
        centre.take_from(device, first, last)


def told(device: SomeDevice) -> tuple[str, ...]:
    return (f"runs:{device.id.hex()}",)


def runs(centre: Centre) -> list[tuple[int, int, int, bool]]:
    with centre.database.reading() as connection:
        rows = connection.execute(select(RUN).order_by(RUN.c.first)).all()
    return [(row.first, row.last, row.entries, bool(row.opened)) for row in rows]


def signed_numbers(centre: Centre) -> list[int]:
    with centre.database.reading() as connection:
        return list(connection.scalars(select(SIGNATURE.c.seq).order_by(SIGNATURE.c.seq)))


BEYOND_ALL = Row(1, 2**62, 2**31 - 1)
OVER_WHAT_IS_OPENED = [
    pytest.param([Row(2, 3, 2)], id="a part of one run"),
    pytest.param([Row(3, 5, 3)], id="parts of two"),
    pytest.param([Row(2, 8, 7), Row(3, 8, 6), Row(4, 4, 1)], id="several, over each other"),
    pytest.param([BEYOND_ALL._replace(first=2)], id="everything and more"),
    pytest.param([Row(7, 9, 3)], id="the end, and what is not there"),
    pytest.param([Row(20, 29, 10)], id="nothing that is there"),
    pytest.param([Row(6, 2, 3)], id="what ends before it begins"),
    pytest.param([Row(1, 4, 4, branch=3)], id="a branch that is not there"),
    pytest.param([Row(-4, 0, 5)], id="numbers that no entry has"),
]


@pytest.mark.parametrize("rows", OVER_WHAT_IS_OPENED)
def test_a_run_over_what_is_opened_opens_nothing_again_and_keeps_nobody_else_sealed(
    centre: Centre, campaign: SomeCampaign, signed: Signed, rows: Sequence[Row]
) -> None:
    device, other = signed(8), signed(2)
    come_in(centre, device, 4)
    assert centre.open().opened == 8
    put(centre, device, campaign, *rows)
    come_in(centre, other)
    report = centre.open()
    assert (report.opened, report.quarantined, report.alarms) == (2, 0, told(device))
    assert centre.states(campaign) == {"counted": 8, "duplicate": 2}
    assert (centre.stats(campaign).entries, centre.open().alarms) == (10, ())


UNDER_WHAT_IS_SEALED = [
    pytest.param([Row(2, 3, 2)], id="a part of one run"),
    pytest.param([Row(3, 6, 4)], id="parts of two"),
    pytest.param([Row(2, 8, 7), Row(3, 7, 5), Row(4, 4, 1)], id="several, over each other"),
    pytest.param([BEYOND_ALL._replace(first=0)], id="everything and more"),
    pytest.param([Row(2, 8, 3)], id="a wrong number"),
    pytest.param([Row(2, 1, 1), Row(3, 3, 1), Row(2, 8, 7, branch=1)], id="small ones"),
]


@pytest.mark.parametrize("rows", UNDER_WHAT_IS_SEALED)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_over_what_is_sealed_still_lets_each_entry_be_opened_once(
    centre: Centre, campaign: SomeCampaign, signed: Signed, rows: Sequence[Row], workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "WORTH_A_WORKER", 1)
    device, other = signed(8), signed(2)
    come_in(centre, device, 4)
    come_in(centre, other)
    put(centre, device, campaign, *rows)
    report = centre.open(workers)
    assert (report.opened, report.quarantined, report.alarms) == (10, 0, told(device))
    assert centre.states(campaign) == {"counted": 8, "duplicate": 2}
    assert centre.stats(campaign).entries == 10


def test_a_run_of_a_device_that_is_not_there_is_taken_away(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device, stranger = signed(2), signed(1)
    come_in(centre, device)
    put(centre, stranger, campaign, Row(1, 5, 5))
    report = centre.open()
    assert (report.opened, report.alarms) == (2, told(stranger))
    assert centre.stats(campaign).entries == 2


def test_a_run_of_a_campaign_that_is_not_there_is_taken_away(centre: Centre, ring: KeyRing, signed: Signed) -> None:
    device = signed(2)
    come_in(centre, device)
    put(centre, device, SomeCampaign(ring), Row(1, 2, 2))
    report = centre.open()
    assert (report.opened, report.closed, report.alarms) == (2, (), told(device))
    assert centre.database.report().entries == 2


def test_two_campaigns_in_one_range_are_no_run_over_another(
    centre: Centre, ring: KeyRing, campaign: SomeCampaign, device: SomeDevice
) -> None:
    other = SomeCampaign(ring)
    for number in range(8):
        device.sign(other if number % 2 else campaign, given=f"Ava {number}")
    come_in(centre, device, 4)
    before = runs(centre)
    assert (centre.open().opened, centre.open().alarms) == (8, ())
    assert [row[:3] for row in runs(centre)] == [row[:3] for row in before]


def test_a_run_over_what_is_erased_brings_nothing_back_and_counts_nothing_twice(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(4)
    come_in(centre, device)
    centre.open()
    retention.retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    before = centre.states(campaign)
    put(centre, device, campaign, Row(2, 4, 3))
    assert centre.open().alarms == told(device)
    assert centre.states(campaign) == before
    assert centre.open().alarms == ()


def test_a_run_over_what_is_in_quarantine_gives_no_entry_two_states(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    for number in range(3):
        entry = some_entry(campaign, device, given=f"Ava {number}")
        device.append(campaign, entry)
    come_in(centre, device)
    good = device.envelopes[1]
    write(centre, device, 2, good[:-1] + bytes([good[-1] ^ 1]))
    centre.open()
    assert centre.states(campaign) == {"counted": 2, "quarantined": 1}
    write(centre, device, 2, good)
    put(centre, device, campaign, Row(2, 2, 1))
    assert centre.open().alarms == told(device)
    assert centre.states(campaign) == {"counted": 2, "quarantined": 1}
    assert open_entries(centre.database, centre.ring, 1, retry=True).opened == 1
    assert centre.states(campaign) == {"counted": 3}


def test_a_run_over_withdrawals_is_none_of_another_withdrawal(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    device.withdraw(campaign, 1)
    device.withdraw(campaign, 1)
    come_in(centre, device)
    centre.open()
    before = centre.states(campaign)
    put(centre, device, campaign, Row(2, 3, 2))
    assert centre.open().alarms == told(device)
    assert centre.states(campaign) == before


def test_a_run_of_a_tail_that_nobody_accepted_opens_none_of_it_and_keeps_nobody_from_accepting_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    for name in "abc":
        device.sign(campaign, given=f"Ava {name}")
    copy = device.copy(1)
    for name in "de":
        copy.sign(campaign, given=f"Ava {name}")
    come_in(centre, device)
    centre.take_from(copy)
    put(centre, device, campaign, Row(2, 3, 2, branch=1))
    report = centre.open()
    assert (report.opened, report.alarms) == (3, told(device))
    devices.accept_branch(centre.database, device.id.hex(), 1)
    assert centre.open().opened == 2
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 5}, 5)


def write(centre: Centre, device: SomeDevice, seq: int, envelope: bytes) -> None:
    with centre.database.writing() as connection:
        connection.execute(update(ENTRY).where(ENTRY.c.device_id == device.id, ENTRY.c.seq == seq).values(envelope=envelope))


def test_what_was_put_right_is_in_the_audit(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(3)
    come_in(centre, device)
    centre.open()
    put(centre, device, campaign, Row(2, 3, 2))
    centre.open()
    with centre.database.reading() as connection:
        (facts,) = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "mend runs"))
    assert facts == f'{{"device":"{device.id.hex()}"}}'
    verify_audit(centre.database)


def test_what_no_run_explains_is_still_told_as_our_mistake(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    """Else an opening would try for ever."""
    device = signed(2)
    come_in(centre, device)
    refuse_signatures(centre)
    with pytest.raises(Bug):
        centre.open()
    assert centre.states(campaign) == {"unopened": 2}


def refuse_signatures(centre: Centre) -> None:
    """Let two of them have the same key, whatever they are."""
    with centre.database.writing() as connection:
        connection.exec_driver_sql("CREATE UNIQUE INDEX odd ON signature (device_id)")


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_two_processes_open_at_once_of_two_runs_over_each_other_is_opened_once(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(6)
    come_in(centre, device, 3)
    put(centre, device, campaign, Row(2, 5, 4))
    beside: list[int] = []

    def open_beside(connection: Connection, cursor: object, statement: str, *_: object) -> None:  # noqa: ARG001 - SQLAlchemy's order
        if "SKIP LOCKED" in statement and not beside:
            beside.append(0)
        elif statement.startswith("UPDATE run") and beside == [0]:
            with Database.open(centre.url, centre.ring) as other:
                beside[0] = open_entries(other, centre.ring, 1).opened

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "ENOUGH", 1)
        event.listen(centre.database.engine, "before_cursor_execute", open_beside)
        report = centre.open()
    assert report.opened + beside[0] == 6
    assert centre.states(campaign) == {"counted": 6}
    assert centre.stats(campaign).entries == 6
