"""Who signs faster than people can is looked at, however the log was cut into batches and in whatever order these were opened."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select, text, update

from kiosk.central import duplicates, pace
from kiosk.central.claims import claim, entries_of
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.keeping import keep
from kiosk.central.opener import Opener, RevisionSecrets
from kiosk.central.pace import BURST, NEAR, sudden
from kiosk.central.review import Flag
from kiosk.central.schema import REVIEW, RUN
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.entry import Moment, Source
from kiosk.domain.moment import utc_text
from tests.central.conftest import Centre
from tests.central.test_crowds import Cost
from tests.support.central_batches import SomeCampaign, SomeDevice

NOW = "2025-02-08T14:03:22Z"
DAY = datetime(2025, 2, 8, tzinfo=UTC)


def at(minute: int) -> Moment:
    return Moment(utc=utc_text(DAY + timedelta(minutes=minute)), offset=60)


def sign(device: SomeDevice, campaign: SomeCampaign, minutes: Iterable[int]) -> None:
    for minute in minutes:
        device.sign(campaign, given=f"Ava {device.last}", time=at(minute))


def flagged(centre: Centre) -> set[int]:
    """The numbers of what is flagged as given too fast."""
    with centre.database.reading() as connection:
        return set(connection.scalars(select(REVIEW.c.seq).where(REVIEW.c.reason == Flag.BURST.value)))


def take_in(centre: Centre, device: SomeDevice, ends: Sequence[int]) -> None:
    """A batch up to each of `ends`; nothing is opened."""
    centre.approve(device)
    for end, last in pairwise((0, *ends)):
        centre.take_from(device, end + 1, last)


def open_by(centre: Centre, *groups: Sequence[int]) -> None:
    """Open runs that begin at these numbers, those of one group together."""
    with centre.database.writing() as connection:
        connection.execute(update(RUN).values(opened=True))
    for group in groups:
        with centre.database.writing() as connection:
            connection.execute(update(RUN).where(RUN.c.first.in_(group)).values(opened=False))
        centre.open()


# --- what is a burst -----------------------------------------------------------------------------------------------


def test_more_in_a_minute_than_can_sign_are_a_burst() -> None:
    assert sudden((seq, at(3).utc) for seq in range(1, BURST + 1)) == set()
    assert sudden((seq, at(3).utc) for seq in range(1, BURST + 2)) == set(range(1, BURST + 2))


def test_far_apart_in_the_log_they_are_none() -> None:
    beside = [(seq, at(3).utc) for seq in range(1, BURST + 1)]
    assert sudden([*beside, (NEAR + 1, at(3).utc)]) == set()
    assert sudden([*beside, (NEAR, at(3).utc)]) == {*range(1, BURST + 1), NEAR}


# --- however it is cut ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [(2, 11), (11, 2)])
def test_a_burst_that_was_cut_is_flagged_whole_whichever_part_was_opened_first(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, order: tuple[int, int]
) -> None:
    device.sign(campaign, given="Eva")
    sign(device, campaign, [3] * (BURST + 1))
    take_in(centre, device, [1, 10, device.last])
    open_by(centre, *((first,) for first in order))
    assert flagged(centre) == set(range(2, device.last + 1))


@dataclass(frozen=True)
class Story:
    """One entry: given in a minute for the campaign or another one, on paper, or a withdrawal."""

    minute: int
    kind: str


KINDS = ("signs", "signs", "signs", "elsewhere", "paper", "withdraws")
STORIES = st.lists(st.builds(Story, st.integers(1, 2), st.sampled_from(KINDS)), min_size=4, max_size=20)


def tell(device: SomeDevice, told: Sequence[Story], campaign: SomeCampaign, other: SomeCampaign) -> None:
    device.sign(campaign, given="Eva")
    for row, story in enumerate(told, 1):
        if story.kind == "withdraws":
            device.withdraw(campaign, 1)
        elif story.kind == "paper":
            device.sign(campaign, given=f"Ava {row}", time=at(story.minute), source=Source.PAPER, sheet="K7", row=row)
        else:
            sign(device, other if story.kind == "elsewhere" else campaign, [story.minute])


def expected(told: Sequence[Story]) -> set[int]:
    """By looking at every stretch of the whole log."""
    found: set[int] = set()
    for first in range(2, len(told) + 2):
        for minute in (1, 2):
            for kind in ("signs", "elsewhere"):
                near = {seq for seq, story in enumerate(told, 2) if 0 <= seq - first < pace.NEAR and story == Story(minute, kind)}
                found |= near if len(near) > pace.BURST else set()
    return found


@pytest.mark.early
@settings(max_examples=25, deadline=None)
@given(STORIES, st.sets(st.integers(2, 20)), st.randoms(use_true_random=False))
def test_what_is_flagged_follows_from_the_log_and_not_from_its_batches_or_their_order(
    ring: KeyRing, campaign: SomeCampaign, tmp_path_factory: pytest.TempPathFactory, told: list[Story], cuts: set[int], random: Random
) -> None:
    device = SomeDevice(ring)
    url = f"sqlite:///{tmp_path_factory.mktemp('central')}/central.db"
    create_database(url, ring)
    with pytest.MonkeyPatch.context() as patch, Database.open(url, ring) as database:
        patch.setattr(pace, "BURST", 2)
        patch.setattr(pace, "NEAR", 6)
        tell(device, told, campaign, SomeCampaign(ring))
        centre = Centre(database, ring, tmp_path_factory.mktemp("stick"), url)
        take_in(centre, device, [1, *sorted(cut for cut in cuts if cut < device.last), device.last])
        with database.reading() as connection:
            firsts = sorted(set(connection.scalars(select(RUN.c.first))))
        random.shuffle(firsts)
        middle = random.randint(0, len(firsts))
        open_by(centre, *((first,) for first in firsts[:middle]), firsts[middle:])
        assert flagged(centre) == expected(told)


# --- at the same time ----------------------------------------------------------------------------------------------


def open_one(connection: Connection, centre: Centre, campaign: SomeCampaign) -> None:
    """What a worker does with one run."""
    secrets = (centre.ring.secret(Role.SEAL, campaign.id, campaign.manifest.rotation), centre.ring.secret(Role.DUPLICATES, campaign.id))
    opener = Opener([RevisionSecrets(campaign.revision, campaign.manifest, *secrets)])
    runs = claim(connection, [campaign.id], 1, 1)
    opened = opener.open(campaign.id, [entry for run in runs for entry in entries_of(connection, run)], NOW)
    keep(connection, campaign.id, runs, [opened], NOW)


def open_beside(centre: Centre, campaign: SomeCampaign) -> None:
    with centre.database.writing() as connection:
        open_one(connection, centre, campaign)


def somebody_waits(centre: Centre) -> bool:
    with centre.database.reading() as connection:
        waiting = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
        return bool(connection.scalar(waiting))


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("is_locked", [True, False])
def test_of_two_workers_that_open_neighbours_at_the_same_time_the_later_one_flags_both(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, is_locked: bool
) -> None:
    """The control: without the campaign's lock neither sees the other."""
    if not is_locked:
        monkeypatch.setattr(duplicates, "lock_campaign", lambda *_: None)
    sign(device, campaign, [3] * (BURST + 1))
    take_in(centre, device, [1, 10, BURST + 1])
    open_by(centre, (1,))
    with centre.database.writing() as connection:
        connection.execute(update(RUN).where(RUN.c.first > 1).values(opened=False))
    later = threading.Thread(target=open_beside, args=(centre, campaign))
    with centre.database.writing() as connection:
        open_one(connection, centre, campaign)
        later.start()
        while later.is_alive() and not somebody_waits(centre):
            later.join(0.01)
    later.join()
    assert centre.states(campaign) == {"counted": BURST + 1}
    assert flagged(centre) == (set(range(1, BURST + 2)) if is_locked else set())


# --- what it costs -------------------------------------------------------------------------------------------------


def cost_of_ten_more(centre: Centre, campaign: SomeCampaign, device: SomeDevice, cost: Cost) -> int:
    first = device.last + 1
    sign(device, campaign, range(first, first + 10))
    centre.take_from(device, first)
    return cost.of(centre.open)[1]


@pytest.mark.parametrize(("near", "grows"), [(16, False), (10**9, True)])
def test_the_cost_follows_the_new_signatures_and_not_those_before_them(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, near: int, grows: bool
) -> None:
    """The control: to look at the whole log."""
    monkeypatch.setattr(pace, "NEAR", near)
    sign(device, campaign, range(50))
    take_in(centre, device, [1, 50])
    centre.open()
    cost = Cost(centre.database.engine)
    before = cost_of_ten_more(centre, campaign, device, cost)
    sign(device, campaign, range(device.last, device.last + 500))
    centre.take_from(device, device.last - 499)
    centre.open()
    after = cost_of_ten_more(centre, campaign, device, cost)
    assert (after > 1.3 * before) is grows
