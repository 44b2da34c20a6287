"""The log beside the store: what a power cut leaves is whole enough, what a failing disk leaves is told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import insert, select, text

from kiosk.device import store as under_test
from kiosk.device.journal import is_damaged
from kiosk.device.schema import EXPORT
from kiosk.device.store import Store
from kiosk.domain.errors import Code, Refused

KEY: Final = b"k" * 32
HEADER: Final = 32
FRAME: Final = 24 + 4096


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "store.db", KEY)
    store.settle()
    yield store
    store.close()


def log_of(store: Store) -> Path:
    return store.path.with_name("store.db-wal")


def add(store: Store, size: int = 3000) -> None:
    """One transaction of one or more pages."""
    with store.writing() as connection:
        connection.execute(insert(EXPORT), {"first": 1, "last": 2, "bytes": 3, "path": "x" * size})


def killed(store: Store) -> dict[Path, bytes]:
    """Close the store, and leave the files as they are when it is killed instead."""
    left = {path: path.read_bytes() for path in (store.path, log_of(store))}
    store.close()
    for path, content in left.items():
        path.write_bytes(content)
    return left


def frames(log: Path) -> list[int]:
    """Where each frame begins."""
    return list(range(HEADER, log.stat().st_size, FRAME))


def flip(log: Path, place: int) -> None:
    content = bytearray(log.read_bytes())
    content[place] ^= 1
    log.write_bytes(content)


def ends(log: Path) -> list[int]:
    """The numbers of the frames with which transactions end."""
    content = log.read_bytes()
    return [number for number, place in enumerate(frames(log)) if content[place + 4 : place + 8] != bytes(4)]


def test_no_log_and_an_empty_one_are_whole(tmp_path: Path) -> None:
    assert not is_damaged(tmp_path / "store.db-wal")
    (tmp_path / "store.db-wal").touch()
    assert not is_damaged(tmp_path / "store.db-wal")


def test_a_log_that_a_kill_left_is_whole(store: Store) -> None:
    for _ in range(5):
        add(store)
    killed(store)
    assert not is_damaged(log_of(store))


@pytest.mark.parametrize("within", [0, 5, 9, 13, 17, 22, 24, 2000, FRAME - 1])
def test_a_bit_in_what_was_synced_is_damage(store: Store, within: int) -> None:
    for _ in range(4):
        add(store)
    killed(store)
    *_, before_last, _ = ends(log_of(store))
    for number in range(before_last):
        flip(log_of(store), frames(log_of(store))[number] + within)
        assert is_damaged(log_of(store)), number
        flip(log_of(store), frames(log_of(store))[number] + within)


@pytest.mark.parametrize("place", range(HEADER))
def test_a_bit_in_its_head_is_damage(store: Store, place: int) -> None:
    add(store, 12_000)
    killed(store)
    flip(log_of(store), place)
    assert is_damaged(log_of(store))


def test_a_last_transaction_in_pieces_is_what_a_power_cut_leaves(store: Store) -> None:
    for _ in range(3):
        add(store, 20_000)
    left = killed(store)[log_of(store)]
    *_, before_last, last = ends(log_of(store))
    for number in range(before_last + 1, last + 1):
        place = frames(log_of(store))[number]
        for content in (left[:place], left[: place + 100], left[:place] + bytes(FRAME) + left[place + FRAME :]):
            log_of(store).write_bytes(content)
            assert not is_damaged(log_of(store)), number


def test_older_pages_after_a_log_that_was_begun_anew_are_no_damage(store: Store) -> None:
    for _ in range(10):
        add(store)
    before = log_of(store).stat().st_size
    with store.alone():
        store._connected().raw.cursor().execute("PRAGMA wal_checkpoint(RESTART)")  # noqa: SLF001
    add(store)
    killed(store)
    assert log_of(store).stat().st_size == before
    assert not is_damaged(log_of(store))


def test_what_a_transaction_that_was_undone_left_behind_is_no_damage(store: Store) -> None:
    def undone() -> None:
        with store.writing() as connection:
            connection.exec_driver_sql("PRAGMA cache_size = 5")
            connection.execute(insert(EXPORT), [{"first": 1, "last": 2, "bytes": 3, "path": "x" * 3000}] * 50)
            raise LookupError

    add(store)
    with pytest.raises(LookupError):
        undone()
    add(store)
    killed(store)
    assert len(frames(log_of(store))) > 20
    assert not is_damaged(log_of(store))


def test_a_second_power_cut_over_the_pieces_of_the_first_is_no_damage(store: Store) -> None:
    add(store)
    add(store, 20_000)
    killed(store)
    *_, before_last, _ = ends(log_of(store))
    content = log_of(store).read_bytes()
    place = frames(log_of(store))[before_last + 1]
    log_of(store).write_bytes(content[:place] + bytes(FRAME) + content[place + FRAME :])
    again = Store.open(store.path, KEY)
    add(again)
    killed(again)
    assert not is_damaged(log_of(store))


def rows(path: Path) -> int:
    again = Store.open(path, KEY)
    try:
        with again.reading() as connection:
            return len(connection.execute(select(EXPORT)).all())
    finally:
        again.close()


def test_a_store_beside_a_damaged_log_is_refused_and_both_stay(store: Store) -> None:
    for _ in range(3):
        add(store)
    killed(store)
    flip(log_of(store), frames(log_of(store))[0] + 100)
    before = {path: path.read_bytes() for path in store.path.parent.iterdir()}
    with pytest.raises(Refused) as caught:
        rows(store.path)
    assert caught.value.code is Code.STORE_DAMAGED
    assert {path: path.read_bytes() for path in store.path.parent.iterdir()} == before


def test_without_the_check_what_was_synced_would_be_gone_in_silence(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        add(store)
    killed(store)
    flip(log_of(store), frames(log_of(store))[0] + 100)
    monkeypatch.setattr(under_test, "is_damaged", lambda _: False)
    assert rows(store.path) == 0


def test_a_page_of_the_log_is_read_as_the_store_writes_it(store: Store) -> None:
    with store.reading() as connection:
        assert connection.execute(text("PRAGMA page_size")).scalar() == str(FRAME - 24)
