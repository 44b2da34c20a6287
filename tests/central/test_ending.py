"""The end of a campaign: everything of it is erased, wherever a run is stopped, and the audit tells it."""

import itertools
import json
from contextlib import suppress

import msgspec
import pytest
from sqlalchemy import delete, event, func, select, update

from kiosk.central import devices, ending, retention, withdrawing
from kiosk.central.access import not_searched
from kiosk.central.audit import verify_audit
from kiosk.central.rally import rally
from kiosk.central.retention import Plan, retain
from kiosk.central.schema import AUDIT, RUN
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Cancelled, Code, UserError
from kiosk.domain.reports.intake import IntakeStatus
from tests.central.conftest import Centre
from tests.central.erased import envelopes, held, in_days, rows_with, told_and_erased
from tests.central.withdrawn import SECRET, opened, sign_with
from tests.support.central_batches import RALLY, Signed, SomeCampaign, SomeDevice


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


def test_what_counted_and_is_erased_is_told_beside_the_numbers_that_are_without_it(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice
) -> None:
    other, later = SomeCampaign(ring), msgspec.structs.replace(RALLY, id="1f" * 16, name="Berlin", date="2999-03-01")
    for given in ("Ava", "Zoé", "Ava"):
        device.sign(campaign, given=given)
    device.sign(other, given="Mina")
    device.sign(other, given="Eva", event=later)
    opened(centre, device)
    assert (centre.stats(campaign).erased, rally(centre.database, "Paris").erased) == (0, 0)
    retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    found = centre.stats(campaign)
    for group in (found.by_country, found.by_language, found.by_event, found.by_device, found.by_source, found.by_hour):
        assert sum(group.values()) + found.erased == found.states["counted"] == 2
    assert centre.stats(other).erased == 0
    assert [(one.counted, one.erased) for one in (rally(centre.database, "Paris"), rally(centre.database, "Berlin"))] == [(1, 2), (1, 0)]


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


def test_what_is_erased_is_counted_where_its_runs_are_cut_anew_meanwhile(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ending, "RUN_SIZE", 2)
    for number in range(4):
        device.sign(campaign, given=f"Ava {number}")
        centre.approve(device)
        centre.take_from(device)

    def cut_anew(done: int, total: int) -> None:
        assert total == 2, "four entries are two runs"
        if done == 0:
            with centre.database.writing() as connection:
                connection.execute(delete(RUN).where(RUN.c.first > 1))
                connection.execute(update(RUN).where(RUN.c.first == 1).values(last=4, entries=4))

    retain(centre.database, Plan(now_too=frozenset({campaign.id})), progress=cut_anew)
    assert centre.states(campaign) == {"unopened": 4}


def unfinished(centre: Centre, campaign: SomeCampaign, ring: KeyRing, device: SomeDevice) -> Plan:
    """Everything that a run erases in transactions of its own, of two campaigns: one withdrawn, two runs together, one of a branch."""
    other = SomeCampaign(ring)
    sign_with(device, other, "Zoé")
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
