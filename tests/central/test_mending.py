"""A row of `run` that no batch brought ends no opening, opens nothing twice, and is told."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, delete, event, insert, select, update

from kiosk.central import claims, devices, mending, opening, opening_worker, quarantined, resealing, retention, statistics
from kiosk.central.audit import verify_audit
from kiosk.central.claims import Fate, Place
from kiosk.central.database import Database
from kiosk.central.intake import take_in
from kiosk.central.opener import Opened
from kiosk.central.opening import open_entries
from kiosk.central.opening_worker import Done
from kiosk.central.retention import Plan
from kiosk.central.schema import AUDIT, BATCH, ENTRY, RUN, SIGNATURE
from kiosk.central.taking_in import take_each
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Bug, Code
from kiosk.domain.reports.intake import IntakeStatus, OpenReport
from kiosk.office import Office
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


def test_a_run_of_a_campaign_that_is_not_there_keeps_nobody_sealed_and_the_next_retry_takes_it_away(
    centre: Centre, ring: KeyRing, signed: Signed
) -> None:
    device = signed(2)
    come_in(centre, device)
    put(centre, device, SomeCampaign(ring), Row(1, 2, 2))
    assert centre.open().opened == 2
    assert retry(centre).alarms == told(device)
    assert centre.database.report().entries == 2


OPENED_BY_ITSELF = [
    pytest.param([Row(2, 2, 1, opened=True)], id="a part of a run"),
    pytest.param([Row(0, 2**62, 1000, opened=True)], id="everything and more"),
    pytest.param([Row(9, 12, 4, opened=True)], id="what is not there yet"),
    pytest.param([Row(2, 6, 5, opened=True), Row(3, 3, 7), Row(7, 6, 1, opened=True)], id="several, over each other"),
]


@pytest.mark.parametrize("rows", OPENED_BY_ITSELF)
@pytest.mark.parametrize("is_open", [True, False], ids=["opened", "sealed"])
def test_a_run_that_says_that_it_is_opened_counts_nothing_after_the_next_retry(
    centre: Centre, campaign: SomeCampaign, signed: Signed, rows: Sequence[Row], is_open: bool
) -> None:
    device = signed(8)
    come_in(centre, device, 4)
    if is_open:
        centre.open()
    put(centre, device, campaign, *rows)
    report = retry(centre)
    assert (report.opened, report.alarms) == (0 if is_open else 8, told(device))
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 8}, 8)
    assert retry(centre).alarms == ()


@pytest.mark.parametrize("rows", OPENED_BY_ITSELF)
@pytest.mark.parametrize("is_open", [True, False], ids=["opened", "sealed"])
def test_numbers_that_such_a_run_makes_wrong_say_so_until_it_is_put_right(
    centre: Centre, campaign: SomeCampaign, signed: Signed, rows: Sequence[Row], is_open: bool
) -> None:
    device, other = signed(8), signed(3)
    come_in(centre, device, 4)
    come_in(centre, other)
    if is_open:
        centre.open()
    put(centre, device, campaign, *rows)
    assert wrong_numbers(centre) == (f"numbers:{device.id.hex()}",)
    retry(centre)
    assert wrong_numbers(centre) == ()


def wrong_numbers(centre: Centre) -> tuple[str, ...]:
    return statistics.stats(centre.database).alarms


@pytest.mark.parametrize("rows", [[], [Row(1, 4, 4, opened=True)]], ids=["in no run", "in one that says that it is opened"])
def test_entries_that_nothing_would_open_are_told_and_opened_by_the_next_retry(
    centre: Centre, campaign: SomeCampaign, signed: Signed, rows: Sequence[Row]
) -> None:
    """As whoever has a batch and the login can make them: no opening would ever find them, and a repeated batch brings no run."""
    device, other = signed(4), signed(2)
    for one in (device, other):
        come_in(centre, one)
    with centre.database.writing() as connection:
        connection.execute(delete(RUN).where(RUN.c.device_id == device.id))
    put(centre, device, campaign, *rows)
    assert (centre.open().opened, wrong_numbers(centre)) == (2, (f"numbers:{device.id.hex()}",))
    report = retry(centre)
    assert (report.opened, report.alarms, centre.states(campaign)) == (4, told(device), {"counted": 4, "duplicate": 2})


@pytest.mark.parametrize("row", [Row(2, 2, 1), Row(3, 3, 1), Row(0, 2**62, 1, opened=True), Row(2, 2, 1, opened=True)], ids=str)
def test_what_is_in_quarantine_can_be_tried_again_whatever_lies_there(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, row: Row
) -> None:
    mend_quarantined(centre, campaign, device)
    put(centre, device, campaign, row)
    assert (retry(centre).opened, centre.states(campaign)) == (1, {"counted": 3})
    assert centre.stats(campaign).entries == 3


@pytest.mark.parametrize("opened", [False, True])
def test_a_branch_can_be_accepted_whatever_lies_there(centre: Centre, campaign: SomeCampaign, device: SomeDevice, opened: bool) -> None:
    come_in_forked(centre, campaign, device)
    put(centre, device, campaign, Row(2, 3, 2, branch=1, opened=opened))
    assert devices.accept_branch(centre.database, device.id.hex(), 1).entries == 2
    assert (centre.open().opened, centre.states(campaign), centre.stats(campaign).entries) == (5, {"counted": 5}, 5)


def test_a_tail_that_was_erased_is_in_no_run_whatever_says_so(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, signed: Signed
) -> None:
    come_in_forked(centre, campaign, device)
    retention.retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    before = centre.stats(campaign).entries
    put(centre, device, campaign, Row(2, 3, 2, branch=1))
    come_in(centre, signed(2))
    assert (centre.open().opened, centre.stats(campaign).entries) == (2, before + 2)


def test_an_entry_of_a_batch_that_says_of_itself_that_it_waits_keeps_nobody_sealed(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device, ghost = signed(3), signed(1)
    come_in(centre, device)
    of_ghost = {"device_id": ghost.id, "branch": 0, "first": 1, "last": 1}
    batch = {"number": 1, "stored": 1, "sha256": bytes(32), "waiting": True, "taken": "2025-01-01T00:00:00Z"}
    entry = {"seq": 1, "leaf": bytes(32), "head": bytes(32), "batch": 1, "campaign": campaign.id, "envelope": b"x"}
    with centre.database.writing() as connection:
        connection.execute(insert(BATCH).values(**of_ghost, **batch))
        connection.execute(insert(ENTRY).values(device_id=ghost.id, branch=0, **entry))
    put(centre, ghost, campaign, Row(1, 1, 1))
    assert centre.open().opened == 3
    (numbers,) = statistics.stats(centre.database).campaigns
    assert (numbers.states["counted"], numbers.entries, wrong_numbers(centre)) == (3, 3, (f"numbers:{ghost.id.hex()}",))


def test_a_run_over_a_withdrawal_whose_bytes_are_erased_gives_it_no_second_state(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign)
    device.withdraw(campaign, 1)
    come_in(centre, device)
    centre.open()
    retention.retain(centre.database, Plan(grace_days=-1))
    before = centre.states(campaign)
    put(centre, device, campaign, Row(2, 2, 1))
    assert (centre.open().alarms, centre.states(campaign), centre.stats(campaign).entries) == (told(device), before, 2)


def test_a_time_that_is_none_is_not_told(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.append(campaign, some_entry(campaign, device), b'{"schema":1}')
    come_in(centre, device)
    with centre.database.writing() as connection:
        connection.execute(update(RUN).values(quarantined="\x1b[31m1970-01-01 evil.example"))
    centre.open()
    (row,) = quarantined.quarantined(centre.database)
    assert (row.arrived[:2], len(row.arrived)) == ("20", len("2025-01-01T00:00:00Z"))


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-11-01", ""])
def test_a_time_that_no_calendar_has_keeps_nothing_sealed(centre: Centre, campaign: SomeCampaign, device: SomeDevice, time: str) -> None:
    device.sign(campaign)
    device.append(campaign, some_entry(campaign, device), b'{"schema":1}')
    come_in(centre, device)
    with centre.database.writing() as connection:
        connection.execute(update(RUN).values(quarantined=time))
    assert (centre.open().quarantined, centre.states(campaign)) == (1, {"counted": 1, "quarantined": 1})


@pytest.mark.parametrize("opened", [False, True])
def test_a_run_where_a_batch_to_come_belongs_keeps_that_one_out_and_no_other(
    centre: Centre, campaign: SomeCampaign, signed: Signed, opened: bool
) -> None:
    device, other = signed(6), signed(2)
    come_in(centre, other)
    centre.approve(device)
    centre.take_from(device, 1, 3)
    put(centre, device, campaign, Row(4, 4, 1, opened=opened))
    other.sign(campaign, given="Zahra")
    files = [device.export(centre.folder, 4, 6), other.export(centre.folder, 3, 3)]
    assert became(centre, files) == [(IntakeStatus.REFUSED, Code.PLACE_TAKEN.value), (IntakeStatus.ACCEPTED, "")]
    assert retry(centre).opened == 6
    assert became(centre, files[:1]) == [(IntakeStatus.ACCEPTED, "")]
    assert (centre.open().opened, centre.stats(campaign).entries) == (3, 9)


def test_a_run_where_what_waits_belongs_keeps_that_waiting_and_no_other(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device, other = signed(6), signed(2)
    centre.approve(other)
    centre.take_from(device)
    put(centre, device, campaign, Row(1, 1, 1, opened=True))
    devices.approve(centre.database, device.id.hex())
    report = Office(centre.database, centre.ring).intake([other.export(centre.folder, 2, 2)])
    assert [file.status for file in report.files] == [IntakeStatus.ACCEPTED]
    assert [one.code for one in report.hindrances] == [Code.PLACE_TAKEN.value]
    assert retry(centre).opened == 2
    assert Office(centre.database, centre.ring).intake([]).settled[0].status is IntakeStatus.ACCEPTED


def test_a_run_where_what_waits_belongs_keeps_no_other_file_of_the_device_out(
    centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 5, 6)
    put(centre, device, campaign, Row(5, 5, 1, opened=True))
    assert became(centre, [device.export(centre.folder, 2, 4)]) == [(IntakeStatus.ACCEPTED, "")]
    assert retry(centre).opened == 4
    assert became(centre, [device.export(centre.folder, 5, 6)]) == [(IntakeStatus.ACCEPTED, "")]
    assert (centre.open().opened, centre.stats(campaign).entries) == (2, 6)


@pytest.mark.parametrize("url", ["embedded"], indirect=True)
def test_what_others_opened_and_let_be_tried_again_meanwhile_is_opened(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three processes at once: what this one read of a run was true between the two others alone."""
    for _ in range(3):
        device.append(campaign, some_entry(campaign, device), b'{"schema":1}')
    come_in(centre, device)
    centre.open()
    unseal, write, steps = opening_worker.unsealed, opening._write, list[str]()  # noqa: SLF001

    def after_another_opened_it(*order: Any) -> Opened:  # noqa: ANN401 - as it came
        if not steps:
            steps.append("opened")
            with Database.open(centre.url, centre.ring) as other:
                open_entries(other, centre.ring, 1)
        return unseal(*order)

    def reseal_first(*order: Any) -> Done:  # noqa: ANN401 - as it came
        if len(steps) == 1 and order[0] is centre.database:
            steps.append("resealed")
            with Database.open(centre.url, centre.ring) as other:
                resealing.reseal(other, [campaign.id])
        return write(*order)

    monkeypatch.setattr(opening, "unsealed", after_another_opened_it)
    monkeypatch.setattr(opening, "_write", reseal_first)
    assert (retry(centre).quarantined, steps) == (3, ["opened", "resealed"])


def became(centre: Centre, files: Sequence[Path]) -> list[tuple[IntakeStatus, str]]:
    """What became of each file that is taken in."""
    taken = (one.file for _, one in take_each(centre.database, files, centre.ring))
    return [(file.status, file.code) for file in taken if file]


def test_what_was_put_right_before_a_kill_is_told_by_the_audit(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = signed(3)
    come_in(centre, device)
    centre.open()
    put(centre, device, campaign, Row(2, 3, 2))
    monkeypatch.setattr(opening, "_recorded", killed)
    with pytest.raises(KeyboardInterrupt):
        centre.open()
    assert mended_devices(centre) == [device.id.hex()]


def killed(*_: object) -> None:
    raise KeyboardInterrupt


def mended_devices(centre: Centre) -> list[str]:
    with centre.database.reading() as connection:
        facts = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "mend runs").order_by(AUDIT.c.number))
        return [json.loads(one)["device"] for one in facts]


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("row", [Row(2, 8, 7), Row(4, 7, 4), Row(4, 8, 5)], ids=str)
def test_a_run_is_not_put_right_by_what_another_process_changes_meanwhile(
    centre: Centre, campaign: SomeCampaign, signed: Signed, row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An honest run is opened beside it, between any two statements that look at what is there."""
    device = signed(8)
    come_in(centre, device, 2)
    put(centre, device, campaign, row)
    opened: list[int] = []
    look = claims.fates_of

    def open_beside(connection: Connection, place: Place) -> dict[int, Fate]:
        before = look(connection, place)
        with Database.open(centre.url, centre.ring) as other:
            opened.append(open_entries(other, centre.ring, 1).opened)
        return before if len(opened) > 1 else look(connection, place)

    monkeypatch.setattr(mending, "fates_of", open_beside)
    monkeypatch.setattr(opening, "ENOUGH", 1)
    assert centre.open().opened + sum(opened) == 8
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 8}, 8)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_batch_that_comes_in_while_runs_are_put_right_keeps_its_own(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(8)
    centre.approve(device)
    centre.take_from(device, 1, 4)
    centre.open()
    put(centre, device, campaign, Row(2, 2**62, 9))
    came: list[int] = []

    def come_in_between(connection: Connection, cursor: object, statement: str, *_: object) -> None:  # noqa: ARG001 - SQLAlchemy's order
        if "FROM withdrawal" in statement and not came:
            came.append(1)
            with Database.open(centre.url, centre.ring) as other:
                take_in(other, device.export(centre.folder, 5, 8), centre.ring)

    event.listen(centre.database.engine, "before_cursor_execute", come_in_between)
    assert centre.open().alarms == told(device)
    assert came == [1]
    centre.open()
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 8}, 8)
    assert [row[:3] for row in runs(centre)] == [(1, 4, 4), (5, 8, 4)]


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
    mend_quarantined(centre, campaign, device)
    put(centre, device, campaign, Row(2, 2, 1))
    assert centre.open().alarms == told(device)
    assert centre.states(campaign) == {"counted": 2, "quarantined": 1}
    assert retry(centre).opened == 1
    assert centre.states(campaign) == {"counted": 3}


def mend_quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Three come in, of which the second is damaged when it is opened, and whole afterwards."""
    for number in range(3):
        device.append(campaign, some_entry(campaign, device, given=f"Ava {number}"))
    come_in(centre, device)
    good = device.envelopes[1]
    write(centre, device, 2, good[:-1] + bytes([good[-1] ^ 1]))
    centre.open()
    assert centre.states(campaign) == {"counted": 2, "quarantined": 1}
    write(centre, device, 2, good)


def retry(centre: Centre) -> OpenReport:
    return open_entries(centre.database, centre.ring, 1, retry=True)


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
    come_in_forked(centre, campaign, device)
    put(centre, device, campaign, Row(2, 3, 2, branch=1))
    report = centre.open()
    assert (report.opened, report.alarms) == (3, told(device))
    devices.accept_branch(centre.database, device.id.hex(), 1)
    assert centre.open().opened == 2
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 5}, 5)


def come_in_forked(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Three entries, and two of a copy that go on behind the first."""
    for name in "abc":
        device.sign(campaign, given=f"Ava {name}")
    copy = device.copy(1)
    for name in "de":
        copy.sign(campaign, given=f"Ava {name}")
    come_in(centre, device)
    centre.take_from(copy)


def write(centre: Centre, device: SomeDevice, seq: int, envelope: bytes) -> None:
    with centre.database.writing() as connection:
        connection.execute(update(ENTRY).where(ENTRY.c.device_id == device.id, ENTRY.c.seq == seq).values(envelope=envelope))


def test_what_was_put_right_is_in_the_audit(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(3)
    come_in(centre, device)
    centre.open()
    put(centre, device, campaign, Row(2, 3, 2))
    centre.open()
    assert mended_devices(centre) == [device.id.hex()]
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
