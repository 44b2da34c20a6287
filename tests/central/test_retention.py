"""Retention: what is erased when, that nothing personal is left of it, and that no repeated batch brings it back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, event, insert, select, text, update

from kiosk.central import audit, devices, erasing, retention, withdrawing
from kiosk.central.audit import verify_audit
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.engines import driver
from kiosk.central.held import HeldFile, held_files
from kiosk.central.retention import Plan, erase_on_request, planned, retain
from kiosk.central.schema import CONSENT, DELIVERY, DEVICE, ENTRY, ERASED, HAND_OVER, METADATA, RUN, SIGNATURE, WITHDRAWAL
from kiosk.central.settling import lock_device
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.ids import CampaignId, DeviceId
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.domain.reports.review import Decision
from kiosk.domain.reports.withdrawals import RetentionReport
from kiosk.office.review import Review
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.erased import envelopes, held, in_days, rows_with, withdrawn_one
from tests.central.withdrawn import SECRET, opened, sign_with
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice

Copied = dict[str, list[dict[str, object]]]


def copied(centre: Centre) -> Copied:
    """The rows of the tables that erasing empties."""
    names = ("signature", "fingerprint", "consent", "entry")
    with centre.database.reading() as connection:
        return {name: [dict(row) for row in connection.execute(select(METADATA.tables[name])).mappings()] for name in names}


def restored(centre: Centre, backup: Copied) -> None:
    """Let these tables be what they were, and nothing be erased or withdrawn."""
    with centre.database.writing() as connection:
        for table in (WITHDRAWAL, ERASED, *(METADATA.tables[name] for name in backup)):
            connection.execute(table.delete())
        for name, rows in backup.items():
            connection.execute(insert(METADATA.tables[name]), rows)


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


def test_what_was_withdrawn_by_a_clock_that_was_ahead_is_erased_14_days_after_it_is_right_again(centre: Centre, device: SomeDevice) -> None:
    sign_with(device, SomeCampaign(centre.ring))
    opened(centre, device)
    withdrawing.withdraw(centre.database, SECRET, in_days(9000))
    for days in (1, 8, 21.9):  # the first finds that somebody worked at a later time, and believes neither clock
        assert retain(centre.database, Plan(), clock=in_days(days)).withdrawn == 0
    assert retain(centre.database, Plan(), clock=in_days(22.1)).withdrawn == 1


def test_a_clock_that_went_back_ends_no_time_to_undo(centre: Centre, device: SomeDevice) -> None:
    sign_with(device, SomeCampaign(centre.ring))
    opened(centre, device)
    withdrawing.withdraw(centre.database, SECRET)
    for days in (-9000, -8993, -9000, 13.9):
        assert retain(centre.database, Plan(), clock=in_days(days)).withdrawn == 0
    assert retain(centre.database, Plan(), clock=in_days(14.1)).withdrawn == 1


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
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, desk: Withdrawals, tmp_path: Path
) -> None:
    withdrawn_one(centre, campaign, device)
    backup = copied(centre)
    retain(centre.database, Plan(), clock=in_days(15))
    desk.save(tmp_path / "list")
    restored(centre, backup)
    with centre.database.writing() as connection:
        connection.execute(update(SIGNATURE).values(state="counted", withdrawn=None, stand_device=None, stand_branch=None, stand_seq=None))
    assert centre.states(campaign) == {"counted": 3}
    desk.apply(tmp_path / "list")
    assert retain(centre.database, Plan()).withdrawn == 1
    assert rows_with(centre, device, 2) == {"entry", "erased"}


@pytest.mark.parametrize("is_by_list", [True, False], ids=["a new list", "an older row"])
def test_who_was_erased_after_an_undone_withdrawal_does_not_come_back(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, desk: Withdrawals, tmp_path: Path, is_by_list: bool
) -> None:
    withdrawn_one(centre, campaign, device)
    withdrawing.undo_code(centre.database, SECRET)
    backup = copied(centre)
    with centre.database.reading() as connection:
        before = [dict(row) for row in connection.execute(select(WITHDRAWAL)).mappings()]
    assert erase_on_request(centre.database, [(device.id, 0, 2)]).erased == 1
    desk.save(tmp_path / "list")
    restored(centre, backup)
    assert centre.states(campaign)["counted"] == 2
    if is_by_list:
        desk.apply(tmp_path / "list")
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
    sign_with(device, campaign)
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


def handed_over(centre: Centre, campaign: SomeCampaign, day: str, outcome: str = "handed_over", frozen: str = "") -> None:
    """Record a delivery as it is when it was handed over, or refused; `frozen` when, if not on that day."""
    made = {"recipient": "parliament", "named": 1, "counted_only": 0, "root": bytes(32), "made": frozen or day}
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


@pytest.mark.parametrize(("day", "until"), [("2026-11-01", "2026-12-31"), ("2027-01-01", "")])
def test_it_is_told_that_a_campaign_is_kept_for_longer_since_it_collects_still(
    day: str, until: str, centre: Centre, campaign: SomeCampaign, signed: Signed
) -> None:
    opened(centre, signed(2))
    assert [row.collects_until for row in planned(centre.database, Plan(), on(day)).campaigns] == [""], "it was never handed over"
    handed_over(centre, campaign, day)
    assert [row.collects_until for row in planned(centre.database, Plan(), on(day)).campaigns] == [until]


def test_a_year_that_somebody_mistyped_lets_no_campaign_be_erased(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    opened(centre, signed(2))
    handed_over(centre, campaign, "2026-06-02", frozen="2027-06-02T02:00:00Z")
    # Promised are 90 days. Where it was frozen it may have been the first of June.
    assert of(planned(centre.database, Plan(), on("2027-06-03")), campaign) == ("2027-08-30", 2, False)
    assert of(planned(centre.database, Plan(), on("2027-08-31")), campaign) == ("2027-08-30", 2, True)


def test_a_campaign_that_nobody_knows_is_told(centre: Centre) -> None:
    with pytest.raises(UserError) as caught:
        planned(centre.database, Plan(now_too=frozenset({CampaignId(bytes(16))})))
    assert caught.value.code is Code.CAMPAIGN_UNKNOWN


def test_of_several_promises_the_shortest_holds(centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice) -> None:
    device.sign(campaign)
    device.sign(SomeCampaign(ring, campaign.id, revision=2, retention_days=30), given="Zoé")
    opened(centre, device)
    assert next(row.days for row in planned(centre.database, Plan()).campaigns if row.campaign == campaign.id.hex()) == 30


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


def test_a_server_that_is_gone_after_an_erasure_does_not_keep_from_telling_of_it(
    postgres_url: str, ring: KeyRing, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    create_database(postgres_url, ring)
    with Database.open(postgres_url, ring) as database:
        centre = Centre(database, ring, tmp_path, postgres_url)
        withdrawn_one(centre, campaign, device)
        event.listen(database.engine, "before_cursor_execute", end_who_vacuums)
        report = retain(database, Plan(), clock=in_days(15))
        assert (report.withdrawn, report.left_bytes) == (1, True)
        assert erase_on_request(database, []).left_bytes


def end_who_vacuums(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
    if statement.startswith("VACUUM"):
        with psycopg.connect(driver(connection).info.dsn, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s, 10000)", (driver(connection).info.backend_pid,))


def audit_row(database: Database) -> None:
    with database.writing() as connection:
        audit.append(connection, database.actor, "test")


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


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("is_asked", [True, False], ids=["asked", "due"])
def test_nobody_settles_a_held_file_while_it_is_looked_through(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, *, is_asked: bool
) -> None:
    withdrawn_one(centre, campaign, device)
    devices.revoke(centre.database, device.id.hex(), 3)
    device.sign(campaign, given="Núria")
    assert centre.file_from(device).status is IntakeStatus.HELD
    waited = list[Code]()

    def held_while_others_wait(connection: Connection, one: DeviceId) -> tuple[HeldFile, ...]:
        with pytest.raises(EnvironmentProblem) as told:
            lock_device_at_once(centre.database, one)
        waited.append(told.value.code)
        return held_files(connection, one)

    monkeypatch.setattr(retention, "held_files", held_while_others_wait)
    if is_asked:
        erase_on_request(centre.database, [(device.id, 0, 3)])
    else:
        retain(centre.database, Plan(), clock=in_days(15))
    assert waited == [Code.DATABASE_IN_USE]


def lock_device_at_once(database: Database, device: DeviceId) -> None:
    with database.writing() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
        lock_device(connection, device)


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
