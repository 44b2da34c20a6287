"""Histories drawn by chance: whatever two databases of one organisation saw, and in which order, they come to agree, and nobody is harmed.

`organised.py` says what may happen.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, select

from kiosk.central.schema import ENTRY, METADATA
from kiosk.crypto.keys import KeyRing
from tests.central.organised import AT_DEVICES, OF_DECISIONS, OF_TIME, OF_WITHDRAWALS, Desk, Organisation
from tests.central.places import FilePlace
from tests.support.central_batches import SomeCampaign

FEW = 5
KINDS = [OF_WITHDRAWALS, (*OF_WITHDRAWALS, *OF_TIME), (*OF_WITHDRAWALS, *OF_DECISIONS), (*OF_WITHDRAWALS, *OF_DECISIONS, *OF_TIME)]
STAYS = {"erased", "withdrawal"}
"""Where an erased entry has its number still, beside its empty envelope."""

Begin = Callable[[Random], Organisation]


@pytest.fixture
def begin(ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> Iterator[Begin]:
    """Begins a history with two empty files."""
    places = [FilePlace(tmp_path / f"{name}.db", ring) for name in ("one", "two")]
    yield lambda chance: Organisation([Desk(place, ring, campaign, tmp_path) for place in places], ring, campaign, chance)
    for place in places:
        place.database.close()


def live(organisation: Organisation, chance: Random, monkeypatch: pytest.MonkeyPatch) -> None:
    """A history from its beginning to its end, with what must be so on the way."""
    wanted = (*AT_DEVICES, *["take in"] * 5, *chance.choice(KINDS))
    for what in ["sign", "sign", *chance.choices(wanted, k=chance.randint(8, 16))]:
        judge(organisation, organisation.happen(what), chance, monkeypatch)
    organisation.end()
    for desk in organisation.desks:
        judge(organisation, desk, chance, monkeypatch)
    judge_the_end(organisation)


def judge(organisation: Organisation, desk: Desk, chance: Random, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.decided()
    desk.decide_again(chance, monkeypatch)
    assert desk.decided() == before, "deciding again changes nothing, in whichever order signatures are read"
    asked = desk.asked()
    for row in desk.signatures().values():
        assert (row.state == "withdrawn") == (row.token_hash in asked), "who asked is withdrawn, and nobody else"
    if not desk.is_told_apart:
        judge_people(organisation, desk)


def judge_people(organisation: Organisation, desk: Desk) -> None:
    """Where nobody decided and nothing is erased. A correction that is not here yet is none."""
    here = desk.signatures()
    for some in organisation.people().values():
        states = [here[one.key].state for one in some if one.key in here]
        expected = 1 if states and "withdrawn" not in states else 0
        assert states.count("counted") <= expected, "nobody counts twice, and nobody who withdrew"


def judge_the_end(organisation: Organisation) -> None:
    found = [desk.signatures() for desk in organisation.desks]
    quiet = [{one for one in organisation.signed if one.key not in here or here[one.key].state == "withdrawn"} for here in found]
    assert quiet[0] == quiet[1], "they agree on who withdrew"
    assert all(one.withdrew or one.is_corrected for one in quiet[0]), "nobody withdrew who did not ask"
    if not any(desk.is_told_apart for desk in organisation.desks):
        numbers = [sum(row.state == "counted" for row in here.values()) for here in found]
        expected = sum(not quiet[0] & set(some) for some in organisation.people().values())
        assert numbers == [expected, expected], "everyone counts once who did not withdraw"
    for desk, here in zip(organisation.desks, found, strict=True):
        desk.retain(organisation.now + timedelta(days=20))
        left = desk.signatures()
        assert {key for key, row in left.items() if row.state == "counted"} == {key for key, row in here.items() if row.state == "counted"}
        assert all(row.state != "withdrawn" for row in left.values())
        with desk.centre.database.reading() as connection:
            assert not any(rest(connection, *one.key) for one in quiet[0]), "what is erased is nowhere"


def rest(connection: Connection, device: bytes, branch: int, seq: int) -> set[str]:
    """The tables that tell more of an entry than its number."""
    found = set()
    for table in METADATA.tables.values():
        if table.name not in STAYS and {"device_id", "branch", "seq"} <= set(table.c.keys()):
            one = select(table).where(table.c.device_id == device, table.c.branch == branch, table.c.seq == seq)
            if connection.execute(one if table is not ENTRY else one.where(ENTRY.c.envelope.is_not(None))).first():
                found.add(table.name)
    return found


@pytest.mark.parametrize("seed", range(FEW))
def test_two_databases_come_to_agree(begin: Begin, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = Random(seed)
    live(begin(chance), chance, monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_two_databases_come_to_agree_in_many_histories(begin: Begin, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(FEW + 100 * block, FEW + 100 * (block + 1)):
        chance = Random(seed)
        live(begin(chance), chance, monkeypatch)


CONTROLS = {
    "nobody who withdrew": (4, "clusters.Member.is_taken_back", property(lambda _: False)),
    "agree on who withdrew": (9, "listed._undo_as_there", lambda *_: set()),
    "counts once": (2, "duplicates.replaced_among", lambda *_: set()),
}


@pytest.mark.parametrize("missed", CONTROLS)
def test_without_a_protection_they_would_not(begin: Begin, missed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seed, protection, instead = CONTROLS[missed]
    monkeypatch.setattr(f"kiosk.central.{protection}", instead)
    chance = Random(seed)
    with pytest.raises(AssertionError, match=missed):
        live(begin(chance), chance, monkeypatch)
