"""Retention: what is erased when, that nothing personal is left of it, and that no repeated batch brings it back."""

import itertools
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, insert, select, update

from kiosk.central import audit, devices, ending, erasing, retention, withdrawing
from kiosk.central.access import not_searched
from kiosk.central.audit import verify_audit
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.intake import settle_held
from kiosk.central.retention import Plan, erase_on_request, planned, retain
from kiosk.central.schema import (
    AUDIT,
    CONSENT,
    CONTACT_PUSH,
    DELIVERY,
    DELIVERY_ITEM,
    DEVICE,
    ENTRY,
    ERASED,
    HAND_OVER,
    HELD,
    HELD_PART,
    METADATA,
    RUN,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.log import leaf
from kiosk.domain.errors import Cancelled, Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports import Decision, IntakeStatus, RetentionReport, StillHeld
from kiosk.office.review import Review
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.withdrawn import opened
from tests.support.central_batches import SomeCampaign, SomeDevice

Signed = Callable[[int], SomeDevice]
SECRET = bytes(range(16))


def in_days(days: float) -> Callable[[], datetime]:
    return lambda: datetime.now(UTC) + timedelta(days=days)


def withdrawn_one(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """Three signed, and the second withdrew with a code."""
    device.sign(campaign, given="Zoé")
    r = receipt.for_campaign(SECRET, campaign.id).hex()
    device.sign(campaign, given="Canaryname", email="canary@example.org", contact=True, receipt=r)
    device.sign(campaign, given="Canaryname", email="canary@example.org")
    opened(centre, device)
    withdrawing.withdraw(centre.database, SECRET)


def rows_with(centre: Centre, device: SomeDevice, seq: int) -> set[str]:
    """The tables that have a row of this entry."""
    found = set()
    with centre.database.reading() as connection:
        for table in METADATA.tables.values():
            if (
                "seq" in table.c
                and connection.execute(select(table).where(table.c.device_id == device.id, table.c.seq == seq).limit(1)).first()
            ):
                found.add(table.name)
    return found


def envelopes(centre: Centre, device: SomeDevice) -> list[int]:
    """The numbers of the entries whose bytes are there."""
    with centre.database.reading() as connection:
        statement = select(ENTRY.c.seq).where(ENTRY.c.device_id == device.id, ENTRY.c.envelope.is_not(None)).order_by(ENTRY.c.seq)
        return list(connection.scalars(statement))


def test_what_was_withdrawn_is_erased_after_14_days_and_not_before(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    before = centre.states(campaign)
    assert retain(centre.database, Plan(), clock=in_days(13.9)).withdrawn == 0
    assert envelopes(centre, device) == [1, 2, 3]
    assert planned(centre.database, Plan(), in_days(14.1)).withdrawn == 1
    assert envelopes(centre, device) == [1, 2, 3], "a dry run erases nothing"
    assert retain(centre.database, Plan(), clock=in_days(14.1)).withdrawn == 1
    assert envelopes(centre, device) == [1, 3]
    assert rows_with(centre, device, 2) == {"entry", "erased"}
    assert centre.states(campaign) == before == {"counted": 1, "withdrawn": 1, "duplicate": 1}
    assert retain(centre.database, Plan(), clock=in_days(14.1)).withdrawn == 0
    assert verify_audit(centre.database) > 0


def test_a_repeated_batch_never_brings_erased_bytes_back(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    retain(centre.database, Plan(), clock=in_days(15))
    for first, last in ((1, 3), (2, 2), (2, 3)):
        assert centre.file_from(device, first, last).status is IntakeStatus.REPEATED
    device.sign(campaign, given="Núria")
    assert centre.file_from(device).status is IntakeStatus.ACCEPTED
    assert centre.open().opened == 1
    assert envelopes(centre, device) == [1, 3, 4]
    assert centre.states(campaign) == {"counted": 2, "withdrawn": 1, "duplicate": 1}


def test_without_the_leaf_a_repeated_batch_would(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    retain(centre.database, Plan(), clock=in_days(15))
    with centre.database.writing() as connection:
        connection.execute(ENTRY.delete().where(ENTRY.c.device_id == device.id))
        connection.execute(RUN.delete())
        connection.execute(update(DEVICE).values(last=0))
    centre.take_from(device)
    assert envelopes(centre, device) == [1, 2, 3]


def test_a_withdrawal_that_was_undone_is_not_erased(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    withdrawing.undo_code(centre.database, SECRET)
    assert retain(centre.database, Plan(), clock=in_days(99)).withdrawn == 0
    assert envelopes(centre, device) == [1, 2, 3]


def test_what_is_erased_cannot_be_undone_and_is_told(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    retain(centre.database, Plan(), clock=in_days(15))
    assert withdrawing.undo_code(centre.database, SECRET).erased == 1
    assert centre.states(campaign)["withdrawn"] == 1


def test_the_request_of_a_device_is_erased_with_what_it_withdrew(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    device.withdraw(campaign, 1)
    opened(centre, device)
    retain(centre.database, Plan(), clock=in_days(15))
    assert envelopes(centre, device) == [2]
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 1, "request": 1}


def test_after_a_restore_the_list_lets_it_be_erased_again_at_once(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    withdrawn_one(centre, campaign, device)
    with centre.database.reading() as connection:
        names = ("signature", "fingerprint", "consent", "entry")
        backup = {name: [dict(row) for row in connection.execute(select(METADATA.tables[name])).mappings()] for name in names}
    retain(centre.database, Plan(), clock=in_days(15))
    Withdrawals(centre.database).save(tmp_path / "list")
    with centre.database.writing() as connection:
        for table in (WITHDRAWAL, ERASED, *(METADATA.tables[name] for name in backup)):
            connection.execute(table.delete())
        for name, rows in backup.items():
            connection.execute(insert(METADATA.tables[name]), rows)
        connection.execute(update(SIGNATURE).values(state="counted", withdrawn=None, stand_device=None, stand_branch=None, stand_seq=None))
    assert centre.states(campaign) == {"counted": 3}
    Withdrawals(centre.database).apply(tmp_path / "list")
    assert retain(centre.database, Plan()).withdrawn == 1
    assert rows_with(centre, device, 2) == {"entry", "erased"}


def restored(centre: Centre, backup: dict[str, list[dict[str, object]]]) -> None:
    """Let these tables be what they were, and nothing be erased or withdrawn."""
    with centre.database.writing() as connection:
        for table in (WITHDRAWAL, ERASED, *(METADATA.tables[name] for name in backup)):
            connection.execute(table.delete())
        for name, rows in backup.items():
            connection.execute(insert(METADATA.tables[name]), rows)


@pytest.mark.parametrize("is_by_list", [True, False], ids=["a new list", "an older row"])
def test_who_was_erased_after_an_undone_withdrawal_does_not_come_back(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, is_by_list: bool
) -> None:
    withdrawn_one(centre, campaign, device)
    withdrawing.undo_code(centre.database, SECRET)
    with centre.database.reading() as connection:
        names = ("signature", "fingerprint", "consent", "entry")
        backup = {name: [dict(row) for row in connection.execute(select(METADATA.tables[name])).mappings()] for name in names}
        before = [dict(row) for row in connection.execute(select(WITHDRAWAL)).mappings()]
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).erased == 1
    Withdrawals(centre.database).save(tmp_path / "list")
    restored(centre, backup)
    assert centre.states(campaign)["counted"] == 2
    if is_by_list:
        Withdrawals(centre.database).apply(tmp_path / "list")
        assert centre.states(campaign) == {"counted": 1, "duplicate": 1, "withdrawn": 1}
    else:
        with centre.database.writing() as connection:
            connection.execute(insert(WITHDRAWAL), [{**row, "erased": "2026-01-01T00:00:00Z"} for row in before])
    assert retain(centre.database, Plan()).withdrawn == 1
    assert rows_with(centre, device, 2) == {"entry", "erased"}
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1, "withdrawn": 1}


@pytest.mark.parametrize("is_on_request", [True, False], ids=["on request", "after 14 days"])
def test_whoever_withdrew_is_not_counted_again_unseen_because_it_is_erased(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, is_on_request: bool
) -> None:
    device.sign(campaign, receipt=receipt.for_campaign(SECRET, campaign.id).hex())
    device.sign(campaign)
    opened(centre, device)
    review = Review(centre.database)
    if is_on_request:
        erase_on_request(centre.database, [(device.id, 0, 1)])
    else:
        withdrawing.withdraw(centre.database, SECRET)
        retain(centre.database, Plan(), clock=in_days(15))
    assert rows_with(centre, device, 1) == {"entry", "erased"}
    device.sign(campaign)
    centre.take_from(device)
    centre.open()
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 2}
    waiting = [line.entry for line in review.lines(campaign.id)]
    assert waiting == [f"{device.id.hex()}:{seq}" for seq in (2, 3)]
    review.decide(waiting[:1], Decision.APART)
    review.decide(waiting[1:], Decision.EXCLUDE)
    assert centre.states(campaign) == {"withdrawn": 1, "counted": 1, "excluded": 1}


def handed_over(centre: Centre, campaign: SomeCampaign, day: str, outcome: str = "handed_over") -> None:
    """Record a delivery as it is when it was handed over, or refused."""
    made = {"recipient": "parliament", "named": 1, "counted_only": 0, "root": bytes(32), "made": day}
    tried = {"delivery": b"d" * 16, "number": 1, "outcome": outcome, "day": day, "recorded": day}
    with centre.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(id=b"d" * 16, campaign=campaign.id, **made))
        connection.execute(insert(HAND_OVER).values(**tried))


def on(day: str) -> Callable[[], datetime]:
    return lambda: datetime.fromisoformat(f"{day}T12:00:00+00:00")


def of(report: RetentionReport, campaign: SomeCampaign) -> tuple[str, int, bool]:
    (row,) = (row for row in report.campaigns if row.campaign == campaign.id.hex())
    return row.due, row.entries, row.is_due


def test_what_a_pack_promises_for_ever_is_due_on_the_last_day_that_there_is(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    campaign = SomeCampaign(ring, valid_until="9999-12-31")
    device.sign(campaign)
    opened(centre, device)
    handed_over(centre, campaign, "2026-11-01")
    assert of(planned(centre.database, Plan(), on("2030-01-01")), campaign) == ("9999-12-31", 1, False)


@pytest.mark.parametrize(("outcome", "due"), [("handed_over", "2027-03-31"), ("refused", "")])
def test_a_campaign_is_due_as_its_pack_promised_after_the_last_hand_over(
    centre: Centre, campaign: SomeCampaign, signed: Signed, outcome: str, due: str
) -> None:
    opened(centre, signed(2))
    assert of(planned(centre.database, Plan(), on("2030-01-01")), campaign) == ("", 2, False), "it was never handed over"
    handed_over(centre, campaign, "2026-11-01", outcome)
    # The pack collects until 2026-12-31, and promises 90 days.
    assert of(planned(centre.database, Plan(), on("2027-03-31")), campaign) == (due, 2, False)
    assert of(planned(centre.database, Plan(), on("2027-04-01")), campaign) == (due, 2, bool(due))


def test_a_campaign_is_erased_whole_and_only_it(centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice) -> None:
    other = SomeCampaign(ring)
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="", fields={})
    device.sign(other, given="Zoé")
    device.sign(campaign, given="Test")
    device.withdraw(campaign, 5)
    opened(centre, device)
    device.sign(campaign, given="Núria")
    centre.take_from(device)
    before = centre.states(campaign)
    assert before == {"counted": 1, "duplicate": 1, "quarantined": 1, "withdrawn": 1, "request": 1, "unopened": 1}
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert (centre.states(campaign), centre.states(other)) == (before, {"counted": 1})
    assert envelopes(centre, device) == [4]
    for seq in (1, 2, 3, 5, 7):
        assert rows_with(centre, device, seq) == {"entry", "erased"}
    assert rows_with(centre, device, 6) == {"entry", "withdrawal"}
    assert centre.open().opened == 0
    assert centre.file_from(device).status is IntakeStatus.REPEATED
    assert retain(centre.database, Plan(now_too=frozenset({campaign.id}))).campaigns
    assert centre.states(campaign) == before


def test_a_campaign_that_nobody_knows_is_told(centre: Centre) -> None:
    with pytest.raises(UserError) as caught:
        planned(centre.database, Plan(now_too=frozenset({CampaignId(bytes(16))})))
    assert caught.value.code is Code.CAMPAIGN_UNKNOWN


def test_of_several_promises_the_shortest_holds(centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice) -> None:
    device.sign(campaign)
    device.sign(SomeCampaign(ring, campaign.id, revision=2, retention_days=30), given="Zoé")
    opened(centre, device)
    assert next(row.days for row in planned(centre.database, Plan()).campaigns if row.campaign == campaign.id.hex()) == 30


def test_a_stopped_erasure_goes_on(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    one, two = signed(2), signed(3)
    opened(centre, one, two)
    before = centre.states(campaign)

    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    plan = Plan(now_too=frozenset({campaign.id}))
    with pytest.raises(Cancelled):
        retain(centre.database, plan, stop)
    assert 0 < len(envelopes(centre, one)) + len(envelopes(centre, two)) < 5
    assert centre.states(campaign) == before
    retain(centre.database, plan)
    assert envelopes(centre, one) + envelopes(centre, two) == []
    assert centre.states(campaign) == before


@pytest.mark.parametrize(("together", "transactions"), [(2000, 1), (4, 2)])
def test_small_runs_are_erased_together_and_no_transaction_is_long(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, together: int, transactions: int
) -> None:
    """Each batch that brings an entry or two makes a run of its own."""
    monkeypatch.setattr(ending, "RUN_SIZE", together)
    for number in range(8):
        device.sign(campaign, given=f"Ava {number}")
        centre.approve(device)
        centre.take_from(device)
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert told_and_erased(centre) == (8, 8)
    with centre.database.reading() as connection:
        assert connection.scalars(select(func.count()).where(AUDIT.c.action == "erase")).one() == transactions
    assert centre.states(campaign) == {"unopened": 8}


def unfinished(centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice) -> Plan:
    """Everything that a run erases in transactions of its own, of two campaigns: one withdrawn, two runs together, one of a branch."""
    other = SomeCampaign(ring)
    device.sign(other, given="Zoé", receipt=receipt.for_campaign(SECRET, other.id).hex())
    for given in ("Ava", "Núria", "Béla"):
        device.sign(campaign, given=given)
    copy = device.copy(2)
    copy.sign(campaign, given="Eva")
    opened(centre, device)
    assert centre.file_from(copy).status is IntakeStatus.FORKED
    device.sign(campaign, given="Ida")
    centre.take_from(device)
    withdrawing.withdraw(centre.database, SECRET)
    return Plan(now_too=frozenset({campaign.id}))


def stopped_at(centre: Centre, plan: Plan, at: int) -> bool:
    """Retain until the statement or commit with number `at`; whether there are so many."""
    left, engine, moments = at, centre.database.engine, ("before_cursor_execute", "commit")

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Cancelled

    for moment in moments:
        event.listen(engine, moment, count)
    try:
        with suppress(Cancelled):
            retain(centre.database, plan, clock=in_days(15))
    finally:
        for moment in moments:
            event.remove(engine, moment, count)
    return left <= 0


def told_and_erased(centre: Centre) -> tuple[int, int]:
    """How many entries are erased by the audit, and how many are."""
    with centre.database.reading() as connection:
        facts = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "erase")).all()
        gone = connection.scalars(select(func.count()).select_from(ENTRY).where(ENTRY.c.envelope.is_(None))).one()
    return sum(json.loads(one)["entries"] for one in facts), gone


def test_wherever_an_erasure_is_stopped_the_audit_tells_all_that_is_erased(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice
) -> None:
    plan, seen = unfinished(centre, campaign, ring, device), set()
    for at in itertools.count(1):
        is_stopped = stopped_at(centre, plan, at)
        told, erased = told_and_erased(centre)
        assert told == erased
        seen.add(erased)
        if not is_stopped:
            break
    assert seen == {0, 1, 5, 6}, "it was stopped between any two transactions"
    with centre.database.reading() as connection:
        rows = [json.loads(one) for one in connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "erase"))]
    assert {row["campaign"] for row in rows if row["why"] == "ended"} == {campaign.id.hex()}
    assert [row["entries"] for row in rows if row["why"] == "withdrawn"] == [1]
    assert verify_audit(centre.database) > 0
    before = told_and_erased(centre), len(rows)
    retain(centre.database, plan, clock=in_days(15))
    with centre.database.reading() as connection:
        number = len(connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "erase")).all())
    assert (told_and_erased(centre), number) == before, "what is erased is told once"


def test_if_the_audit_were_written_at_the_end_alone_a_stopped_erasure_would_be_untold(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = unfinished(centre, campaign, ring, device)
    for module in (retention, ending):
        monkeypatch.setattr(module, "write_down", lambda *_: None)

    def stop(done: int, total: int) -> None:
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        retain(centre.database, plan, stop, clock=in_days(15))
    told, erased = told_and_erased(centre)
    assert told < erased


def test_what_an_earlier_run_left_in_the_journal_goes_with_the_next_or_is_told(tmp_path: Path, ring: KeyRing) -> None:
    url, journal = f"sqlite:///{tmp_path}/central.db", tmp_path / "central.db-wal"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        database.engine.dispose()
        event.listen(database.engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 1"))
        audit_row(database)
        with database.reading() as reader:
            assert reader.execute(select(METADATA.tables["audit"])).all()
            audit_row(database)
            assert retain(database, Plan()).left_bytes
            assert erase_on_request(database, []).left_bytes
            assert journal.stat().st_size > 0
        assert not retain(database, Plan()).left_bytes
        assert journal.stat().st_size == 0, "though nothing was due"


def audit_row(database: Database) -> None:
    with database.writing() as connection:
        audit.append(connection, database.actor, "test")


def held(centre: Centre) -> int:
    with centre.database.reading() as connection:
        return len(connection.execute(select(HELD.c.sha256)).all())


def test_a_held_file_with_something_erased_goes_unless_it_holds_something_else(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    withdrawn_one(centre, campaign, device)
    devices.revoke(centre.database, device.id.hex(), 3)
    device.sign(campaign, given="Núria")
    assert centre.file_from(device).status is IntakeStatus.HELD
    report = retain(centre.database, Plan(), clock=in_days(15))
    assert (report.held_left, report.held_dropped, held(centre)) == (1, 0, 1)
    report = retain(centre.database, Plan(drops_held=True), clock=in_days(15))
    assert (report.held_left, report.held_dropped, held(centre)) == (0, 1, 0)
    assert centre.file_from(device, 4, 4).status is IntakeStatus.HELD
    assert retain(centre.database, Plan(), clock=in_days(15)).held_left == 0, "a file without anything erased is none of this"
    assert held(centre) == 1


def held_with_others(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> StillHeld:
    """Three are here, of whom one withdrew; a file with them and one more is held. What is told of it."""
    withdrawn_one(centre, campaign, device)
    devices.revoke(centre.database, device.id.hex(), 3)
    device.sign(campaign, given="Núria")
    assert centre.file_from(device).status is IntakeStatus.HELD
    return StillHeld(file=f"{device.id.hex()[:8]}-1-4.batch", device=device.id.hex(), reason=Code.DEVICE_REVOKED.value)


def is_in_held(centre: Centre, envelope: bytes) -> bool:
    with centre.database.reading() as connection:
        return any(envelope in bytes(part) for part in connection.scalars(select(HELD_PART.c.content)))


def test_who_is_erased_on_request_is_told_of_a_held_file_that_has_them_still_and_the_next_intake_settles_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    told = held_with_others(centre, campaign, device)
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,)
    assert is_in_held(centre, device.envelopes[1]), "what is signed as a whole cannot be cut"
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,), "as long as it is so"
    assert planned(centre.database, Plan()).still_held == retain(centre.database, Plan()).still_held == (told,)
    devices.revoke(centre.database, device.id.hex(), 4)
    settle_held(centre.database, centre.ring)
    assert (held(centre), envelopes(centre, device)) == (0, [1, 3, 4]), "the other one is not lost"
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()


def test_without_a_look_at_held_files_nobody_would_be_told(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_with_others(centre, campaign, device)
    monkeypatch.setattr(retention, "_drop_held", lambda *_: [])
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()
    assert is_in_held(centre, device.envelopes[1])


def test_a_held_file_of_which_nothing_else_is_nowhere_else_goes_with_who_is_erased_on_request(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    held_with_others(centre, campaign, device)
    with centre.database.writing() as connection:
        row = connection.execute(select(ENTRY).where(ENTRY.c.device_id == device.id, ENTRY.c.seq == 3)).mappings().one()
        other = {"branch": 1, "seq": 4, "leaf": leaf(device.envelopes[3]), "envelope": device.envelopes[3]}
        connection.execute(insert(ENTRY).values(dict(row) | other))
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == ()
    assert held(centre) == 0
    with centre.database.reading() as connection:
        last = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    assert tuple(last) == ("drop held files", '{"files":1}')


def test_nobody_is_told_of_a_held_file_that_has_only_others_who_are_erased(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    told = held_with_others(centre, campaign, device)
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).still_held == (told,)
    device.sign(campaign, given="Béla")
    devices.revoke(centre.database, device.id.hex(), 5)
    centre.take_from(device, 5, 5)
    assert erase_on_request(centre.database, [(device.id, 0, 5)]).still_held == ()


def test_who_is_erased_on_request_is_reminded_of_deliveries_that_name_them_and_of_other_systems(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign, given="Ava")
    device.sign(campaign, given="Zoé")
    opened(centre, device)
    made = {"campaign": campaign.id, "named": 1, "counted_only": 1, "root": bytes(32), "made": "2026-11-01T12:00:00Z"}
    item = {"device_id": device.id, "branch": 0, "delivery": b"d" * 16}
    with centre.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(id=b"d" * 16, recipient="parliament", **made))
        connection.execute(insert(DELIVERY_ITEM), [item | {"seq": 1, "hand_over": "named"}, item | {"seq": 2, "hand_over": "counted"}])
        pushed = {"target": b"t" * 16, "outcome": "taken", "pushed": "2026-11-01T12:00:00Z"}
        connection.execute(insert(CONTACT_PUSH).values(device_id=device.id, branch=0, seq=1, **pushed))
    named = erase_on_request(centre.database, [(device.id, 0, 1)])
    assert [(one.recipient, one.made[:10]) for one in named.deliveries] == [("parliament", "2026-11-01")]
    assert named.other_systems == 1
    counted = erase_on_request(centre.database, [(device.id, 0, 2)])
    assert (counted.deliveries, counted.other_systems) == ((), 0), "a number says nothing of anybody"


def test_held_files_and_branches_of_a_campaign_go_with_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, signed: Signed
) -> None:
    for given in ("Ava", "Zoé"):
        device.sign(campaign, given=given)
    copy = device.copy(1)
    copy.sign(campaign, given="Núria")
    opened(centre, device)
    assert centre.file_from(copy).status is IntakeStatus.FORKED
    assert centre.file_from(signed(2)).status is IntakeStatus.HELD
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert (envelopes(centre, device), held(centre)) == ([], 0)


def test_of_a_branch_that_waits_only_what_is_not_erased_is_told_and_taken_in(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, ring: KeyRing
) -> None:
    goes_on = SomeCampaign(ring)
    device.sign(campaign)
    copy = device.copy(1)
    device.sign(campaign)
    copy.sign(campaign)
    copy.sign(goes_on)
    opened(centre, device)
    centre.take_from(copy)
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert [(one.branch, one.entries, one.first) for one in devices.waiting_branches(centre.database)] == [(1, 1, 3)]
    assert (centre.stats(campaign).held, centre.stats(goes_on).held, not_searched(centre.database).held) == (0, 1, 1)
    devices.accept_branch(centre.database, device.id.hex(), 1)
    report = centre.open()
    assert (report.opened, report.quarantined, centre.stats(campaign).entries) == (1, 0, 2)


def test_a_branch_of_which_everything_is_erased_waits_no_more(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    copy = device.copy(0)
    copy.sign(campaign)
    opened(centre, device)
    centre.take_from(copy)
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert (devices.waiting_branches(centre.database), devices.list_devices(centre.database)[0].branches) == ((), 0)
    with pytest.raises(UserError) as caught:
        devices.accept_branch(centre.database, device.id.hex(), 1)
    assert caught.value.code is Code.BRANCH_UNKNOWN


def test_a_person_is_erased_on_request_and_stays_so_by_the_list(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    device.sign(campaign, given="Canaryname", email="canary@example.org", contact=True)
    device.sign(campaign, given="Zoé")
    opened(centre, device)
    assert erase_on_request(centre.database, [(device.id, 0, 1)]).erased == 1
    assert (centre.states(campaign), envelopes(centre, device)) == ({"withdrawn": 1, "counted": 1}, [2])
    assert rows_with(centre, device, 1) == {"entry", "erased"}
    assert Withdrawals(centre.database).save(tmp_path / "list") == 1
    assert erase_on_request(centre.database, [(device.id, 0, 1)]).erased == 0


def test_no_word_of_an_erased_person_is_left_in_any_table(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    withdrawn_one(centre, campaign, device)
    erase_on_request(centre.database, [(device.id, 0, 3)])
    assert canaries(centre) > 0, "the other one is there still"
    retain(centre.database, Plan(), clock=in_days(15))
    assert canaries(centre) == 0


def canaries(centre: Centre) -> int:
    with centre.database.reading() as connection:
        cells = [cell for table in METADATA.tables.values() for row in connection.execute(select(table)) for cell in row]
    return sum("canary" in str(cell).casefold() for cell in cells)


@pytest.mark.parametrize("table", [SIGNATURE, CONSENT], ids=str)
def test_if_a_table_were_forgotten_it_would_be_seen(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, table: object
) -> None:
    monkeypatch.setattr(erasing, "BY_ENTRY", tuple(one for one in erasing.BY_ENTRY if one is not table))
    withdrawn_one(centre, campaign, device)
    retain(centre.database, Plan(), clock=in_days(15))
    assert rows_with(centre, device, 2) > {"entry", "erased"}


def test_every_table_with_entries_is_erased_or_says_nothing_about_anybody() -> None:
    with_entries = {name for name, table in METADATA.tables.items() if "seq" in table.c}
    erased = {table.name for table in erasing.BY_ENTRY} | {"fingerprint", "crowd"}
    kept = {"entry", "erased", "withdrawal", "delivery_item", "draft_decision"}
    assert with_entries == erased | kept
