"""Quarantine is tried again once its cause is mended, and nothing that was opened before is opened twice."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, event, select, update

from kiosk.central import opening, retention
from kiosk.central.database import Database
from kiosk.central.quarantined import quarantined
from kiosk.central.resealing import reseal
from kiosk.central.retention import Plan
from kiosk.central.schema import ENTRY, QUARANTINE, RUN
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Cancelled, Code, UserError
from kiosk.domain.progress import Progress, unwatched
from tests.central.conftest import Centre
from tests.central.test_opening import partial
from tests.support.central_batches import SomeCampaign, SomeDevice, some_entry


@pytest.fixture
def mended(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Callable[[], None]:
    """Six signatures of which the third and fourth could not be opened, as their bytes were wrong here; what mends them."""
    for name in "abcdef":
        device.sign(campaign, given=f"Ava {name}")
    centre.approve(device)
    centre.take_from(device)
    good = {3: device.envelopes[2], 4: device.envelopes[3]}

    def write(envelopes: dict[int, bytes]) -> None:
        with centre.database.writing() as connection:
            for seq, envelope in envelopes.items():
                connection.execute(update(ENTRY).where(ENTRY.c.device_id == device.id, ENTRY.c.seq == seq).values(envelope=envelope))

    write({seq: envelope[:-1] + bytes([envelope[-1] ^ 1]) for seq, envelope in good.items()})
    centre.open()
    return lambda: write(good)


def retry(centre: Centre) -> tuple[int, int]:
    report = opening.open_entries(centre.database, centre.ring, 1, retry=True)
    return report.opened, report.quarantined


def runs(centre: Centre) -> list[tuple[int, int, bool]]:
    with centre.database.reading() as connection:
        rows = connection.execute(select(RUN.c.first, RUN.c.last, RUN.c.opened).order_by(RUN.c.first)).all()
    return [(row.first, row.last, bool(row.opened)) for row in rows]


def test_what_was_mended_is_opened_and_nothing_twice(centre: Centre, campaign: SomeCampaign, mended: Callable[[], None]) -> None:
    assert centre.states(campaign) == {"counted": 4, "quarantined": 2}
    assert retry(centre) == (0, 2), "nothing was mended yet"
    assert centre.states(campaign) == {"counted": 4, "quarantined": 2}
    mended()
    assert centre.open().opened == 0, "unasked nothing is tried again"
    assert retry(centre) == (2, 0)
    assert centre.states(campaign) == {"counted": 6}
    assert retry(centre) == (0, 0)


def test_a_retry_that_is_stopped_goes_on_with_the_next_opening(centre: Centre, campaign: SomeCampaign, mended: Callable[[], None]) -> None:
    mended()

    def stop(done: int, total: int) -> None:
        if done < total:
            raise Cancelled

    with pytest.raises(Cancelled):
        opening.open_entries(centre.database, centre.ring, 1, stop, retry=True)
    assert centre.states(campaign) == {"counted": 4, "unopened": 2}
    assert (3, 4, False) in runs(centre)
    assert centre.open().opened == 2
    assert centre.states(campaign) == {"counted": 6}


@pytest.mark.parametrize("is_stopped", [False, True])
def test_what_stays_in_quarantine_is_there_since_it_was_first_put_there(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, mended: Callable[[], None], is_stopped: bool
) -> None:
    """Also where the retry is stopped, and a later opening goes on with it."""
    (before,) = quarantined(centre.database)

    def tried(day: int, progress: Progress = unwatched, *, retry: bool) -> None:
        opening.open_entries(centre.database, centre.ring, 1, progress, lambda: datetime(2999, 1, day, tzinfo=UTC), retry=retry)

    def stop(done: int, total: int) -> None:
        if done < total:
            raise Cancelled

    for day in (1, 2):
        if is_stopped:
            with pytest.raises(Cancelled):
                tried(day, stop, retry=True)
        tried(day, retry=not is_stopped)
    assert quarantined(centre.database) == (before,)
    device.append(campaign, some_entry(campaign, device), b"nothing that opens")
    centre.take_from(device, device.last)
    tried(3, retry=False)
    mended()
    tried(4, retry=True)
    (after,) = quarantined(centre.database)
    assert (after.entries, after.arrived) == (1, "2999-01-03T00:00:00Z")


@pytest.fixture
def other(centre: Centre, ring: KeyRing) -> SomeCampaign:
    """Another campaign, of which an entry waits."""
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    return campaign


def test_a_key_of_another_campaign_leaves_it_in_quarantine_and_the_key_to_ask_for_is_told(
    centre: Centre, campaign: SomeCampaign, ring: KeyRing, mended: Callable[[], None], other: SomeCampaign
) -> None:
    mended()
    report = opening.open_entries(centre.database, partial(ring, other), 1, retry=True)
    (closed,) = report.closed
    assert (report.opened, closed.campaign, closed.entries) == (1, campaign.id.hex(), 2)
    assert f"seal:{campaign.id.hex()}:0" in closed.lacking
    assert centre.states(campaign) == {"counted": 4, "quarantined": 2}
    assert retry(centre) == (2, 0)


def test_a_retry_without_any_key_for_what_is_in_quarantine_says_which_secret_is_missing(
    centre: Centre, ring: KeyRing, mended: Callable[[], None]
) -> None:
    mended()
    stranger = partial(ring, SomeCampaign(ring))
    assert opening.open_entries(centre.database, stranger, 1).closed == (), "unasked nothing is tried again"
    with pytest.raises(UserError) as raised:
        opening.open_entries(centre.database, stranger, 1, retry=True)
    assert raised.value.code is Code.KEY_ROLE_MISSING


@pytest.mark.usefixtures("mended")
def test_what_was_erased_is_not_tried_again(centre: Centre, campaign: SomeCampaign) -> None:
    retention.retain(centre.database, Plan(now_too=frozenset({campaign.id})))
    assert retry(centre) == (0, 0)
    with centre.database.reading() as connection:
        assert connection.execute(select(QUARANTINE)).all() == []


def test_a_campaign_that_is_erased_while_its_quarantine_is_tried_again_leaves_nothing_to_open(
    centre: Centre, campaign: SomeCampaign, mended: Callable[[], None]
) -> None:
    mended()

    def retried(done: int, total: int) -> None:
        if done < total:
            reseal(centre.database, [campaign.id])

    retention.retain(centre.database, Plan(now_too=frozenset({campaign.id})), retried)
    assert all(opened for _, _, opened in runs(centre))
    assert centre.states(campaign) == {"counted": 4, "unopened": 2}
    assert (centre.open().opened, retry(centre)) == (0, (0, 0))


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_another_opening_would_open_meanwhile_waits_for_the_retry(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, mended: Callable[[], None]
) -> None:
    mended()
    device.append(campaign, some_entry(campaign, device), b'{"schema":1}')
    centre.take_from(device, device.last)

    def open_beside(connection: Connection, cursor: object, statement: str, *_: object) -> None:  # noqa: ARG001 - SQLAlchemy's order
        if statement.startswith("DELETE FROM quarantine") and not beside_opened:
            with Database.open(centre.url, centre.ring) as beside:
                beside_opened.append(opening.open_entries(beside, centre.ring, 1).quarantined)

    beside_opened: list[int] = []
    event.listen(centre.database.engine, "before_cursor_execute", open_beside)
    assert (retry(centre), beside_opened) == ((2, 1), [0])
    assert centre.states(campaign) == {"counted": 6, "quarantined": 1}
    assert retry(centre) == (0, 1)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_many_small_runs_are_claimed_together(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    """One by one each claim would pass all those that were claimed before it."""
    for number in range(40):
        entry = some_entry(campaign, device, given=f"Ava {number}")
        device.append(campaign, entry, b"nothing that opens" if number % 2 else None)
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().quarantined == 20
    said: list[str] = []
    event.listen(centre.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: said.append(statement))
    assert retry(centre) == (0, 20)
    assert sum("SKIP LOCKED" in statement for statement in said) <= 5
    assert sum("UPDATE run" in statement for statement in said) <= 5
