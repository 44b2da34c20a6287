"""Somebody who signs thousands of times: nothing comes out otherwise, and each time costs what it cost in the beginning."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, event, select, text

from kiosk.central import crowds, duplicates
from kiosk.central.database import Database
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.entry import Source
from tests.central.conftest import Centre
from tests.central.histories import Person, Story, devices_of, stories, taken_in
from tests.support.central_batches import SomeCampaign, SomeDevice

ONE = {"given": "Zahra", "family": "Ahmadi", "email": "z@example.org"}
NOW = "2025-02-08T14:03:22Z"


def standings(connection: Connection) -> list[tuple[object, ...]]:
    """What was decided on every signature, and why they are to be looked at."""
    columns = ("device_id", "seq", "state", "stand_device", "stand_branch", "stand_seq", "rule")
    signatures = connection.execute(select(*(SIGNATURE.c[name] for name in columns))).all()
    flags = connection.execute(select(REVIEW.c.device_id, REVIEW.c.seq, REVIEW.c.reason)).all()
    return [*sorted(map(tuple, signatures)), *sorted(map(tuple, flags))]


def decided_anew(database: Database, campaign: SomeCampaign) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """What is decided, and what it would be were all signatures looked at together."""
    with database.writing() as connection:
        before = standings(connection)
        duplicates.lock_campaign(connection, campaign.id)
        rows = connection.execute(select(*(SIGNATURE.c[name] for name in ("by_email", "by_phone", "by_place", "by_row")))).all()
        duplicates.decide(connection, campaign.id, {bytes(value) for row in rows for value in row if value}, NOW)
        households = connection.scalars(select(SIGNATURE.c.household)).all()
        duplicates.flag_households(connection, campaign.id, {bytes(value) for value in households if value}, NOW)
        return before, standings(connection)


def taken(centre: Centre, device: SomeDevice) -> None:
    centre.take_from(device)
    centre.open()


def signing(ring: KeyRing, campaign: SomeCampaign, times: int, person: Person = ONE) -> SomeDevice:
    device = SomeDevice(ring)
    for _ in range(times):
        device.sign(campaign, **person)
    return device


def again(device: SomeDevice, campaign: SomeCampaign, times: int, person: Person = ONE) -> SomeDevice:
    for _ in range(times):
        device.sign(campaign, **person)
    return device


PAPER = {"source": Source.PAPER, "sheet": "ABCD-EFGH-JKMN"}
PEOPLE: tuple[Person, ...] = (
    ONE,
    ONE,
    {**ONE, "email": ""},
    {**ONE, "postal": "69001"},
    *({"given": name, "email": ONE["email"]} for name in ("Ali", "Eva", "Iva")),
    *({**PAPER, "given": name, "row": row} for name, row in (("Zahra", 1), ("Ava", 1), ("Ava", 2))),
)


@pytest.mark.early
@settings(max_examples=15, deadline=None)
@given(stories(PEOPLE, most=16), st.randoms(use_true_random=False))
def test_in_a_crowd_the_same_is_decided_as_by_looking_at_all(
    ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory, told: list[Story], random: Random
) -> None:
    devices = devices_of(ring, campaign, told)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crowds, "MOST", 1)
        with taken_in(tmp_path_factory.mktemp("central"), ring, devices, random) as centre:
            crowd, all_of_them = decided_anew(centre.database, campaign)
    assert crowd == all_of_them


@pytest.fixture
def crowd(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> SomeDevice:
    """A device on which one person signed a few times, which is a crowd here. One of an earlier intake waits to be opened."""
    monkeypatch.setattr(crowds, "MOST", 3)
    device = signing(centre.ring, campaign, 5)
    centre.approve(device)
    taken(centre, device)
    return device


def test_who_joins_a_crowd_is_a_duplicate_of_whom_the_others_are(centre: Centre, campaign: SomeCampaign, crowd: SomeDevice) -> None:
    taken(centre, again(crowd, campaign, 3))
    assert centre.states(campaign) == {"counted": 1, "duplicate": 7}
    (cluster,) = duplicates.find_duplicates(centre.database).clusters
    assert (cluster.stands, len(cluster.others), cluster.rule) == (f"{crowd.id.hex()}:1", 7, "email")


def test_who_joins_a_crowd_from_another_device_does_too(centre: Centre, campaign: SomeCampaign, crowd: SomeDevice) -> None:
    other = signing(centre.ring, campaign, 3)
    centre.approve(other)
    taken(centre, other)
    assert centre.states(campaign) == {"counted": 1, "duplicate": 7}
    assert crowd.last == 5


def test_who_joins_those_of_whom_one_withdrew_goes_to_review(centre: Centre, campaign: SomeCampaign, crowd: SomeDevice) -> None:
    crowd.withdraw(campaign, 3)
    taken(centre, crowd)
    taken(centre, again(crowd, campaign, 2))
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 6, "request": 1}
    assert centre.stats(campaign).flagged == 6


def test_who_joins_a_household_of_too_many_names_goes_to_review(centre: Centre, campaign: SomeCampaign, crowd: SomeDevice) -> None:
    for name in ("Ali", "Eva", "Iva"):
        crowd.sign(campaign, given=name, email=ONE["email"])
    taken(centre, crowd)
    taken(centre, again(crowd, campaign, 2))
    assert centre.stats(campaign).flagged == centre.stats(campaign).entries == 10


def test_who_joins_a_crowd_and_has_withdrawn_is_withdrawn(centre: Centre, campaign: SomeCampaign, crowd: SomeDevice) -> None:
    again(crowd, campaign, 2)
    crowd.withdraw(campaign, 7)
    taken(centre, crowd)
    assert centre.states(campaign) == {"withdrawn": 1, "duplicate": 6, "request": 1}


def earlier_than_a_crowd(centre: Centre, campaign: SomeCampaign) -> SomeDevice:
    """A device with one signature that is taken in before a crowd and opened after it."""
    early, late = signing(centre.ring, campaign, 1), signing(centre.ring, campaign, 6)
    for device in (early, late):
        centre.approve(device)
    centre.take_from(early)
    centre.take_from(late)
    for is_late in (True, False):
        with centre.database.writing() as connection:
            connection.execute(text(f"UPDATE run SET opened = (device_id {'=' if is_late else '<>'} :early)"), {"early": early.id})
        centre.open()
    return early


def stands(centre: Centre) -> set[str]:
    return {cluster.stands for cluster in duplicates.find_duplicates(centre.database).clusters}


def test_who_came_before_a_crowd_stands_for_it(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowds, "MOST", 3)
    early = earlier_than_a_crowd(centre, campaign)
    assert stands(centre) == {f"{early.id.hex()}:1"}


def test_if_the_order_were_not_looked_at_they_would_not(centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowds, "MOST", 3)
    decided = vars(crowds)["_decided"]
    monkeypatch.setattr(crowds, "_decided", lambda *asked: replace(decided(*asked), rank=(0, b"", 0, 0)))
    early = earlier_than_a_crowd(centre, campaign)
    assert stands(centre) != {f"{early.id.hex()}:1"}
    crowd, all_of_them = decided_anew(centre.database, campaign)
    assert crowd != all_of_them


# --- what it costs ------------------------------------------------------------------------------------------------

_ROWS_READ = "SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables"


class Cost:
    """What a database did: statements, and rows that PostgreSQL read or steps that SQLite took."""

    def __init__(self, engine: Engine) -> None:
        self.statements = 0
        self.work = 0
        event.listen(engine, "before_cursor_execute", self._count_statement)
        if engine.dialect.name == "postgresql":
            event.listen(engine, "begin", self._note_rows)
            event.listen(engine, "commit", self._count_rows)
        else:
            event.listen(engine, "checkout", lambda connection, *_: connection.set_progress_handler(self._count_step, 10))

    def of(self, work: Callable[[], object]) -> tuple[int, int]:
        """Statements and rows or steps of this work alone."""
        before = self.statements, self.work
        work()
        return self.statements - before[0], self.work - before[1]

    def _count_statement(self, *_: object) -> None:
        self.statements += 1

    def _note_rows(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # as if the tables were large
        self.work -= self._rows_read(connection)

    def _count_rows(self, connection: Connection) -> None:
        self.work += self._rows_read(connection)

    def _rows_read(self, connection: Connection) -> int:
        """Since statistics were last sent to where they are kept, which is between transactions."""
        return int(connection.exec_driver_sql(_ROWS_READ).scalar() or 0)

    def _count_step(self) -> int:
        self.work += 1
        return 0


def cost_of_ten_more(centre: Centre, campaign: SomeCampaign, device: SomeDevice, cost: Cost) -> tuple[int, int]:
    first = device.last + 1
    centre.take_from(again(device, campaign, 10), first)
    return cost.of(centre.open)


@pytest.mark.parametrize(("crowd", "grows"), [(50, False), (10**9, True)])
def test_the_next_signatures_of_a_crowd_cost_no_more_than_those_before(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch, crowd: int, grows: bool
) -> None:
    """Without crowds their cost follows how many there are already."""
    monkeypatch.setattr(crowds, "MOST", crowd)
    device = signing(centre.ring, campaign, 150)
    centre.approve(device)
    taken(centre, device)
    cost = Cost(centre.database.engine)
    statements, work = cost_of_ten_more(centre, campaign, device, cost)
    centre.take_from(again(device, campaign, 600), device.last - 599)
    centre.open()
    more_statements, more_work = cost_of_ten_more(centre, campaign, device, cost)
    assert (more_work > 3 * work) is grows
    if not grows:
        assert more_statements == statements
        assert more_work < 1.1 * work
