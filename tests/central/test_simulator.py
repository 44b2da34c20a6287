"""Histories drawn by chance: devices, centres, files and words that are cut, lost, late, doubled, damaged, brought at once or to nobody.

No honest history ends with anything held or lost, whatever happened on the way; no dishonest one is taken in unseen; the
numbers add up. `world.py` says what may happen and what must be so in the end.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from sqlalchemy import Connection, update

from kiosk.central.schema import DEVICE
from kiosk.crypto.keys import KeyRing
from kiosk.domain.ids import DeviceId
from tests.central.hubs import Hub
from tests.central.places import FilePlace, Place, ServerPlace
from tests.central.world import World
from tests.support.central_batches import SomeCampaign
from tests.support.postgres import PostgresServer, empty_database

FEW = 20
"""Histories on each kind of database in every run of the tests."""
_STEPS = 16

number = st.integers(0, 7)
some = st.lists(number, min_size=1, max_size=3)
moment = st.integers(1, 200)


def one_of(*what: str) -> st.SearchStrategy[str]:
    """What happens; a word that stands there twice happens more often."""
    return st.sampled_from(what)


class Histories(RuleBasedStateMachine):
    """One history. Every argument is a word or a number, so that what is drawn depends on nothing that happened."""

    def __init__(self, begin: Callable[[int], World], tally: Counter[str]) -> None:
        super().__init__()
        self._begin, self._tally = begin, tally

    @initialize(
        how=one_of("well", "well", "copied", "elsewhere", "copied elsewhere"), hubs=st.integers(1, 2), known=st.booleans(), people=some
    )
    def begin(self, how: str, hubs: int, known: bool, people: list[int]) -> None:
        """Of two devices one has sent something already, and the other perhaps is not approved yet."""
        self.world = self._begin(hubs)
        for kiosk in range(2):
            self.world.set_up()
            for hub in range(hubs):
                if kiosk == 0 or known:
                    self.world.approve(hub, kiosk)
            self.world.sign(kiosk, people)
        self.world.bring_own(0, 0)
        if how == "copied":
            self.world.copy_folder(0, 1, people)
            self.world.bring_own(0, -1)
        elif how == "elsewhere":
            self.world.sign(0, people)
            self.world.bring_own(-1, 0)
        elif how == "copied elsewhere":  # the copy leaves the log where this centre has a hole, if there is another
            self.world.sign(0, people)
            self.world.copy_folder(0, 1, people)
            self.world.bring_own(-1, 0)
            self.world.sign(0, people)
            self.world.bring_own(0, 0)
            self.world.bring_own(0, -1)

    @rule(
        what=one_of("sign", "bring", "bring", "withdraw", "copy", "reinstall", "stranger"),
        kiosk=number,
        other=number,
        people=some,
    )
    def at_a_device(self, what: str, kiosk: int, other: int, people: list[int]) -> None:
        match what:
            case "sign":
                self.world.sign(kiosk, people)
            case "bring":
                self.world.sign(kiosk, people)
                self.world.bring_own(other, kiosk)
            case "withdraw":
                self.world.withdraw(kiosk, people[0], other)
            case "copy":
                self.world.copy_folder(kiosk, other % 4, people[1:])
            case "reinstall":
                self.world.reinstall(kiosk)
            case _:
                self.world.set_up(is_stranger=True)

    @rule(what=one_of("export", "parts", "lose", "hear", "hear"), kiosk=number, one=number)
    def on_the_way(self, what: str, kiosk: int, one: int) -> None:
        match what:
            case "export":
                self.world.export(kiosk)
            case "parts":
                self.world.export_parts(kiosk, one)
            case "lose":
                self.world.lose_file(one)
                self.world.lose_word(one)
            case _:
                self.world.hear(one, kiosk)

    @rule(
        what=one_of("take", "killed", "at once", "forged", "exchange", "open", "killed opening"),
        hub=number,
        files=some,
        at=moment,
    )
    def at_a_centre(self, what: str, hub: int, files: list[int], at: int) -> None:
        match what:
            case "take":
                self.world.bring(hub, files)
            case "killed":
                self.world.bring_and_be_killed(hub, files[0], at % 40)
            case "at once":
                self.world.bring_at_once(hub, [files, [*files[1:], at]])
            case "forged":
                self.world.bring_damaged(hub, files[0], at * at)
                self.world.bring_spliced(hub, files[0], files[-1], at)
            case "exchange":
                self.world.exchange(hub, files)
            case "open":
                self.world.open(hub)
            case _:
                self.world.open_and_be_killed(hub, at % 40)

    @rule(
        what=one_of("approve", "revoke", "revoke who waits", "accept", "accept", "accept", "back up", "restore"),
        hub=number,
        kiosk=number,
        after=number,
    )
    def at_the_desk(self, what: str, hub: int, kiosk: int, after: int) -> None:
        match what:
            case "approve":
                self.world.approve(hub, kiosk)
            case "revoke":
                self.world.revoke(hub, kiosk, after)
            case "revoke who waits":
                self.world.revoke_who_waits(hub, kiosk * 8 + after)
            case "accept":
                self.world.accept_branch(hub, after)
            case "back up":
                self.world.back_up(hub)
            case _:
                self.world.restore(hub)

    def teardown(self) -> None:
        self.world.end()
        self.world.tell(self._tally)


Begin = Callable[[int], World]


@pytest.fixture
def file_places(ring: KeyRing, tmp_path: Path) -> Iterator[list[Place]]:
    places = [FilePlace(tmp_path / f"{name}.db", ring) for name in ("one", "two")]
    yield list(places)
    for place in places:
        place.database.close()


@pytest.fixture
def server_places(ring: KeyRing, postgres_server: PostgresServer) -> Iterator[list[Place]]:
    with empty_database(postgres_server) as one, empty_database(postgres_server) as two, connected(one) as to_one, connected(two) as to_two:
        places = [ServerPlace(one, ring, to_one), ServerPlace(two, ring, to_two)]
        yield list(places)
        for place in places:
            place.database.close()


def connected(url: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(url.replace("postgresql+psycopg", "postgresql"), autocommit=True)


@pytest.fixture
def begin_in_files(ring: KeyRing, campaign: SomeCampaign, file_places: list[Place], tmp_path: Path) -> Begin:
    """Begins a history with so many centres."""
    return lambda hubs: World(ring, campaign, [Hub(place, ring, tmp_path) for place in file_places[:hubs]])


@pytest.fixture
def begin_on_servers(ring: KeyRing, campaign: SomeCampaign, server_places: list[Place], tmp_path: Path) -> Begin:
    """The same."""
    return lambda hubs: World(ring, campaign, [Hub(place, ring, tmp_path) for place in server_places[:hubs]])


@pytest.fixture(params=["files", "servers"])
def begin(request: pytest.FixtureRequest) -> Begin:
    """The same, with either."""
    return cast(Begin, request.getfixturevalue({"files": "begin_in_files", "servers": "begin_on_servers"}[request.param]))


def run(begin: Begin, histories: int) -> Counter[str]:
    """Let so many histories happen; what they consisted of, in numbers."""
    tally: Counter[str] = Counter()
    chosen = settings(max_examples=histories, stateful_step_count=_STEPS, database=None, suppress_health_check=list(HealthCheck))
    # No class of its own, which Hypothesis would keep for ever, and with it the centres; a function does as well, its docstring says.
    run_state_machine_as_test(lambda: Histories(begin, tally), settings=chosen)  # type: ignore[arg-type]
    return tally


def test_histories_end_well(begin: Begin) -> None:
    assert run(begin, FEW)["histories"] >= FEW


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_many_histories_end_well_in_a_file(begin_in_files: Begin, block: int) -> None:  # noqa: ARG001 - one of many
    tally = run(begin_in_files, 500)
    assert tally["histories"] >= 500
    assert all(tally.values()), "everything happens in some of them"


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_many_histories_end_well_on_a_server(begin_on_servers: Begin, block: int) -> None:  # noqa: ARG001
    assert run(begin_on_servers, 100)["histories"] >= 100


def test_an_intake_that_is_killed_before_any_step_in_a_file_loses_and_doubles_nothing(begin_in_files: Begin) -> None:
    killed_at_every_step(begin_in_files)


@pytest.mark.long
def test_an_intake_that_is_killed_before_any_step_on_a_server_loses_and_doubles_nothing(begin_on_servers: Begin) -> None:
    killed_at_every_step(begin_on_servers)


def killed_at_every_step(begin: Begin) -> None:
    """Of an intake after which a held file can be settled, and of an opening after it."""
    is_so_long, steps = True, 0
    while is_so_long:
        steps += 1
        world = begin(1)
        in_parts(world)
        is_so_long = world.bring_and_be_killed(0, -1, steps)
        is_so_long |= world.open_and_be_killed(0, steps)
        world.end()
    assert steps > 10


# Each protection taken away, and seen to be missed: the same few steps end well with it.


def rally(world: World) -> World:
    """A device of which two signatures are in, and a third is signed."""
    world.set_up()
    world.approve(0, 0)
    world.sign(0, [0, 1])
    world.bring_own(0, 0)
    world.sign(0, [2])
    world.export(0)
    return world


def copied(world: World) -> None:
    rally(world)
    world.copy_folder(0, 1, [3])


def restored(world: World) -> None:
    rally(world)
    world.restore(0)


def in_parts(world: World) -> None:
    rally(world)
    world.sign(0, [3])
    world.export_parts(0, 0)
    world.bring(0, [-2])


def revoked(world: World) -> None:
    rally(world)
    world.revoke(0, 0, 2)
    world.bring_own(0, 0)


def strange(world: World) -> None:
    world.set_up(is_stranger=True)
    world.sign(0, [0])
    world.bring_own(0, 0)


def ending(history: Callable[[World], object], world: World) -> None:
    history(world)
    world.end()


def trust_all(connection: Connection, device: DeviceId, status: str, after: int | None) -> None:
    values = {"status": status, "revoked_after": None if after is None else 99}
    connection.execute(update(DEVICE).where(DEVICE.c.device_id == device).values(values))


CONTROLS = {
    "the other is told": (copied, "settling.Settlement._alarm", lambda *_: ""),
    "acknowledged here": (restored, "settling.Settlement._alarm", lambda *_: ""),
    "held for ever": (in_parts, "settling.Settlement._settle_held", lambda *_: iter(())),
    "of a revoked device": (revoked, "devices._set_status", trust_all),
    "a stranger is taken in": (strange, "settling.PENDING", "approved"),
    "add up": (rally, "storing._Runs.rows", lambda _: []),
}


@pytest.mark.parametrize("missed", CONTROLS)
def test_a_centre_without_a_protection_would_be_noticed(begin_in_files: Begin, missed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    history, protection, instead = CONTROLS[missed]
    ending(history, begin_in_files(1))
    monkeypatch.setattr(f"kiosk.central.{protection}", instead)
    with pytest.raises(AssertionError, match=missed):
        ending(history, begin_in_files(1))
