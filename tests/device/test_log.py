"""The log: appended whole and synced, chained, counted; after a failed commit the heads decide."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlcipher3 import dbapi2

from kiosk.crypto.log import first_head, leaf, next_head
from kiosk.device.log import (
    NewEntry,
    Position,
    append,
    envelopes,
    envelopes_size,
    head_at,
    newest_hour,
    numbers,
    tallies,
    tip,
    waiting_since,
)
from kiosk.device.store import connect
from kiosk.device.unlock import Unlocked
from kiosk.domain.errors import Code, EnvironmentProblem, Refused
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.device import Tally
from kiosk.domain.signed import TallyKey
from tests.support.devices import CAMPAIGN, OTHER, fresh_device, unlocked

HOUR = "2025-02-08T14"


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Unlocked]:
    opened = unlocked(fresh_device(tmp_path))
    yield opened
    opened.close()


def entry(content: bytes = b"sealed", hour: str = HOUR, language: str = "fr", campaign: CampaignId = CAMPAIGN) -> NewEntry:
    return NewEntry(content, 1, counts=TallyKey(hour, campaign, language))


def withdrawal(counts_no_more: TallyKey | None = None) -> NewEntry:
    return NewEntry(b"withdrawal", 1, counts_no_more=counts_no_more)


def end(device: Unlocked) -> Position:
    with device.store.reading() as connection:
        return tip(connection, device.identity)


def add(device: Unlocked, *entries: NewEntry) -> Mapping[CampaignId, int]:
    return append(device.store, device.identity, end(device), entries).numbers


def test_an_empty_log_begins_at_head_0(device: Unlocked) -> None:
    assert end(device) == Position(0, first_head(device.identity.organisation, device.identity.key.public))


def test_each_entry_moves_the_head_by_its_leaf(device: Unlocked) -> None:
    before = end(device)
    appended = append(device.store, device.identity, before, [entry(b"one"), entry(b"two")])
    middle = next_head(before.head, leaf(b"one"))
    assert appended.tip == end(device) == Position(2, next_head(middle, leaf(b"two")))
    with device.store.reading() as connection:
        assert head_at(connection, device.identity, 0) == before.head
        assert head_at(connection, device.identity, 1) == middle
        assert head_at(connection, device.identity, 3) is None


def test_entries_come_out_in_order_and_as_they_went_in(device: Unlocked) -> None:
    contents = [f"entry {number}".encode() for number in range(1, 150)]
    add(device, *map(entry, contents))
    assert list(envelopes(device.store, 1, 149)) == contents
    assert list(envelopes(device.store, 64, 66)) == contents[63:66]
    with device.store.reading() as connection:
        assert envelopes_size(connection, 1, 2) == len(contents[0]) * 2


def test_the_number_is_how_many_signed_this_campaign_here(device: Unlocked) -> None:
    assert add(device, entry(), entry(campaign=OTHER)) == {CAMPAIGN: 1, OTHER: 1}
    assert add(device, entry(hour="2025-02-08T15", language="fa")) == {CAMPAIGN: 2}
    with device.store.reading() as connection:
        assert numbers(connection) == {CAMPAIGN: 2, OTHER: 1}


def test_sums_are_kept_by_hour_campaign_and_language(device: Unlocked) -> None:
    add(device, entry(), entry(), entry(language="fa"), entry(hour="2025-02-08T15"))
    with device.store.reading() as connection:
        assert tallies(connection) == (
            Tally(hour=HOUR, campaign=CAMPAIGN.hex(), language="fa", signed=1),
            Tally(hour=HOUR, campaign=CAMPAIGN.hex(), language="fr", signed=2),
            Tally(hour="2025-02-08T15", campaign=CAMPAIGN.hex(), language="fr", signed=1),
        )
        assert newest_hour(connection) == "2025-02-08T15"


def test_a_correction_moves_what_is_counted_and_adds_nothing(device: Unlocked) -> None:
    add(device, entry(), entry())
    corrected = (withdrawal(TallyKey(HOUR, CAMPAIGN, "fr")), entry(hour="2025-02-08T15", language="fa"))
    assert add(device, *corrected) == {CAMPAIGN: 2}
    with device.store.reading() as connection:
        assert tallies(connection) == (
            Tally(hour=HOUR, campaign=CAMPAIGN.hex(), language="fr", signed=1),
            Tally(hour="2025-02-08T15", campaign=CAMPAIGN.hex(), language="fa", signed=1),
        )


def test_a_sum_of_nothing_is_not_kept(device: Unlocked) -> None:
    add(device, entry())
    assert add(device, withdrawal(TallyKey(HOUR, CAMPAIGN, "fr"))) == {CAMPAIGN: 0}
    with device.store.reading() as connection:
        assert (tallies(connection), numbers(connection)) == ((), {})


def test_a_withdrawal_by_code_counts_nothing_out(device: Unlocked) -> None:
    add(device, entry())
    assert add(device, withdrawal()) == {}
    with device.store.reading() as connection:
        assert numbers(connection) == {CAMPAIGN: 1}


def test_entries_of_one_signing_are_there_all_or_none(device: Unlocked) -> None:
    wrong = NewEntry(b"", 99)
    with pytest.raises(Exception, match="bug"):
        add(device, entry(), wrong)
    assert end(device).seq == 0


# --- a commit that fails ----------------------------------------------------------------------------------------------


class FailingCursor:
    """The driver's cursor, but the first COMMIT reports an error: after it was done, or instead of it."""

    def __init__(self, cursor: Any, fault: "Fault") -> None:  # noqa: ANN401 - the driver's cursor has no type of its own
        self._cursor = cursor
        self._fault = fault

    def execute(self, statement: str, *parameters: object) -> object:
        if statement == "COMMIT" and self._fault.is_armed:
            self._fault.is_armed = False
            if self._fault.commits:
                self._cursor.execute(statement)
            raise self._planted()
        if "wal_checkpoint" in statement and not self._fault.syncs:
            raise self._planted()
        return self._cursor.execute(statement, *parameters)

    def _planted(self) -> dbapi2.OperationalError:
        error = dbapi2.OperationalError("planted")
        error.sqlite_errorcode = self._fault.number
        return error

    def __getattr__(self, name: str) -> object:
        return getattr(self._cursor, name)


class FailingConnection:
    """The driver's connection with failing cursors."""

    def __init__(self, connection: DBAPIConnection, fault: "Fault") -> None:
        self._connection = connection
        self._fault = fault

    def cursor(self) -> FailingCursor:
        return FailingCursor(self._connection.cursor(), self._fault)

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)


class Fault:
    """A failure of the disk at one commit. `commits`: whether the entry got there all the same; `syncs`: whether it stays there."""

    def __init__(self, *, commits: bool, syncs: bool = True, number: int = 10) -> None:
        self.commits = commits
        self.syncs = syncs
        self.number = number
        self.is_armed = False
        self.connections = 0

    def connect(self, path: Path, key: bytes) -> DBAPIConnection:
        self.connections += 1
        return FailingConnection(connect(path, key), self)  # type: ignore[return-value]


@pytest.fixture
def failing(tmp_path: Path) -> Iterator[Callable[[Fault], Unlocked]]:
    opened: list[Unlocked] = []

    def open_with(fault: Fault) -> Unlocked:
        opened.append(unlocked(fresh_device(tmp_path), fault.connect))
        return opened[-1]

    yield open_with
    for one in opened:
        one.close()


def test_a_commit_that_failed_and_is_there_all_the_same_counts(failing: Callable[[Fault], Unlocked]) -> None:
    fault = Fault(commits=True)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    assert append(device.store, device.identity, before, [entry()]).numbers == {CAMPAIGN: 1}
    assert end(device).seq == 1


def test_a_commit_that_is_there_and_cannot_be_synced_is_not_thanked_for(failing: Callable[[Fault], Unlocked]) -> None:
    fault = Fault(commits=True, syncs=False)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    with pytest.raises(EnvironmentProblem) as caught:
        append(device.store, device.identity, before, [entry()])
    assert caught.value.code is Code.COMMIT_UNKNOWN


@pytest.mark.parametrize(
    ("number", "code"), [(10, Code.COMMIT_FAILED), (13, Code.DISK_FULL), (8, Code.DEVICE_NOT_WRITABLE), (1034, Code.COMMIT_FAILED)]
)
def test_a_commit_that_failed_and_is_not_there_is_told(failing: Callable[[Fault], Unlocked], number: int, code: Code) -> None:
    fault = Fault(commits=False, number=number)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    with pytest.raises(EnvironmentProblem) as caught:
        append(device.store, device.identity, before, [entry()])
    assert caught.value.code is code
    assert end(device) == before


def test_a_signer_can_try_again_after_a_failed_commit_and_is_there_once(failing: Callable[[Fault], Unlocked]) -> None:
    fault = Fault(commits=False)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    with pytest.raises(EnvironmentProblem):
        append(device.store, device.identity, before, [entry()])
    assert add(device, entry()) == {CAMPAIGN: 1}
    assert end(device).seq == 1


def test_a_connection_that_found_damage_is_never_used_again(failing: Callable[[Fault], Unlocked]) -> None:
    fault = Fault(commits=False, number=11)
    device = failing(fault)
    before, connections = end(device), fault.connections
    fault.is_armed = True
    with pytest.raises(Refused) as caught:
        append(device.store, device.identity, before, [entry()])
    assert caught.value.code is Code.STORE_DAMAGED
    assert end(device) == before
    assert fault.connections == connections + 1


@pytest.mark.parametrize("commits", [True, False])
def test_the_connection_of_a_failed_commit_is_never_used_again(failing: Callable[[Fault], Unlocked], commits: bool) -> None:
    fault = Fault(commits=commits)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    if commits:
        append(device.store, device.identity, before, [entry()])
    else:
        with pytest.raises(EnvironmentProblem):
            append(device.store, device.identity, before, [entry()])
    assert fault.connections == 2


def test_without_comparing_heads_a_signer_who_is_there_would_be_asked_again(
    failing: Callable[[Fault], Unlocked], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault(commits=True)
    device = failing(fault)
    before = end(device)
    fault.is_armed = True
    monkeypatch.setattr("kiosk.device.log.tip", lambda *_: before)
    with pytest.raises(EnvironmentProblem):
        append(device.store, device.identity, before, [entry()])
    monkeypatch.undo()
    assert end(device).seq == 1


# --- since when entries wait ------------------------------------------------------------------------------------------


def since(device: Unlocked, waiting: int) -> str:
    with device.store.reading() as connection:
        return waiting_since(connection, waiting)


def test_the_sums_tell_since_when_the_oldest_entry_waits(device: Unlocked) -> None:
    add(device, *(entry(hour=f"2025-02-08T{hour}") for hour in (10, 10, 12, 14)))
    assert [since(device, waiting) for waiting in range(5)] == ["", *(f"2025-02-08T{hour}" for hour in (14, 12, 10, 10))]


def test_what_no_sum_counts_makes_nobody_wait_longer_than_they_do(device: Unlocked) -> None:
    add(device, entry(hour="2025-02-08T10"), entry(hour="2025-02-08T12"), withdrawal(), entry(hour="2025-02-08T14"))
    assert [since(device, waiting) for waiting in (1, 2, 3, 4)] == [f"2025-02-08T{hour}" for hour in (14, 14, 12, 10)]


def test_where_only_withdrawals_wait_no_hour_is_known(device: Unlocked) -> None:
    add(device, withdrawal())
    assert since(device, 1) == ""
