"""Acknowledgements: the only thing that lets a device delete, by the rules of DESIGN section 6, one test each."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import func, select

from kiosk.crypto.keys import Role
from kiosk.crypto.log import device_id
from kiosk.crypto.signing import SigningKey
from kiosk.device import log
from kiosk.device.purge import deleted_pages
from kiosk.device.schema import ENTRY, PACK
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from kiosk.domain.reports.device import AcknowledgeReport, ExportState
from kiosk.station import Station
from kiosk.transfer.acknowledgement import acknowledgement_text
from kiosk.transfer.batch import read_batch
from tests.support.acknowledgements import PACK_KEY, signed
from tests.support.devices import OTHER, PIN, acknowledger, draft, fresh_device, pack_file, reopened, sign_some, store_key
from tests.support.packs import RING, STRANGER

INTAKE = RING.signing_key(Role.INTAKE)
RELAY = SigningKey(b"r" * 32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh_device(tmp_path)


@pytest.fixture
def station(folder: Path) -> Iterator[Station]:
    with reopened(folder) as station:
        sign_some(station, 4)
        yield station


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def code_of_acknowledging(station: Station, path: Path) -> KioskError:
    with pytest.raises(KioskError) as caught:
        station.acknowledge(path)
    return caught.value


def envelopes_left(station: Station) -> int:
    with station._store.reading() as connection:  # noqa: SLF001
        return int(connection.execute(select(func.count(ENTRY.c.envelope))).scalar_one())


# --- what deletes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [PACK_KEY, INTAKE])
def test_the_organisations_word_deletes_what_is_safe(station: Station, stick: Path, key: SigningKey) -> None:
    path = signed(station, stick, 3, key)
    assert station.acknowledge(path) == AcknowledgeReport(path=str(path), status="purged", purged=3, through=3)
    assert (envelopes_left(station), station.status().unacknowledged) == (1, 1)


def test_a_code_that_is_scanned_or_saved_as_a_file_says_the_same_as_the_file(station: Station, stick: Path) -> None:
    text = acknowledgement_text(signed(station, stick, 3).read_bytes())
    assert station.acknowledge_text(text.lower()) == AcknowledgeReport(path="", status="purged", purged=3, through=3)
    saved = stick / "saved.ack"
    saved.write_text(acknowledgement_text(signed(station, stick, 4).read_bytes()) + "\n")
    assert station.acknowledge(saved).purged == 1
    assert envelopes_left(station) == 0


def test_numbers_leaves_and_heads_stay(station: Station, stick: Path) -> None:
    station.acknowledge(signed(station, stick, 4))
    with station._store.reading() as connection:  # noqa: SLF001
        rows = connection.execute(select(ENTRY)).all()
    assert [(row.seq, row.pack, row.envelope, len(row.leaf), len(row.head)) for row in rows] == [
        (n, None, None, 32, 32) for n in range(1, 5)
    ]


def test_the_sums_survive(station: Station, stick: Path) -> None:
    before = station.numbers(), station.tallies()
    station.acknowledge(signed(station, stick, 4))
    assert (station.numbers(), station.tallies()) == before
    assert station.sign(draft()).number == 5


def test_the_log_goes_on_where_it_was(station: Station, stick: Path) -> None:
    station.acknowledge(signed(station, stick, 4))
    assert station.sign(draft()).seq == 5
    batch = read_batch(Path(station.export(stick).path))
    assert (batch.first, batch.last) == (5, 5)
    assert batch.acknowledgement == (stick / "4.ack").read_bytes()


def test_the_room_is_given_back(folder: Path, stick: Path) -> None:
    with reopened(folder) as station:
        sign_some(station, 200)
        before = (folder / "store.db").stat().st_size + (folder / "store.db-wal").stat().st_size
        station.acknowledge(signed(station, stick, 200))
        after = (folder / "store.db").stat().st_size
        assert (folder / "store.db-wal").stat().st_size == 0
        assert after < before - 200 * 6912


def test_revisions_that_nothing_names_any_more_are_dropped(station: Station, stick: Path, tmp_path: Path) -> None:
    station.add_pack(pack_file(tmp_path, revision=4))
    station.acknowledge(signed(station, stick, 4))
    with station._store.reading() as connection:  # noqa: SLF001
        assert connection.scalars(select(PACK.c.revision)).all() == [4]


def test_when_all_is_acknowledged_there_is_nothing_to_export(station: Station, stick: Path) -> None:
    station.acknowledge(signed(station, stick, 4))
    with pytest.raises(KioskError) as caught:
        station.export(stick)
    assert caught.value.code is Code.NOTHING_TO_EXPORT


# --- what deletes nothing ---------------------------------------------------------------------------------------------


def test_the_same_word_again_is_already_known(station: Station, stick: Path) -> None:
    path = signed(station, stick, 3)
    station.acknowledge(path)
    assert station.acknowledge(path) == AcknowledgeReport(path=str(path), status="already_known", purged=0, through=3)


def test_an_older_word_is_already_known(station: Station, stick: Path) -> None:
    older = signed(station, stick, 2)
    station.acknowledge(signed(station, stick, 3))
    assert station.acknowledge(older).status == "already_known"


def test_a_word_that_begins_after_a_gap_deletes_nothing(station: Station, stick: Path) -> None:
    error = code_of_acknowledging(station, signed(station, stick, 4, first=3))
    assert (error.code, error.facts) == (Code.ACKNOWLEDGEMENT_GAP, {"first": 3, "expected": 1})
    assert envelopes_left(station) == 4


def test_a_word_that_begins_within_what_is_known_is_taken(station: Station, stick: Path) -> None:
    station.acknowledge(signed(station, stick, 2))
    assert station.acknowledge(signed(station, stick, 4, first=2)).purged == 2


@pytest.mark.parametrize("changes", [{"device": device_id(b"\x02" * 32).hex()}, {"organisation": STRANGER.organisation.hex()}])
def test_a_word_for_another_device_or_organisation_deletes_nothing(station: Station, stick: Path, changes: dict[str, Any]) -> None:
    assert code_of_acknowledging(station, signed(station, stick, 4, **changes)).code is Code.ACKNOWLEDGEMENT_FOREIGN
    assert envelopes_left(station) == 4


@pytest.mark.parametrize("key", [RELAY, STRANGER.signing_key(Role.PACK)])
def test_a_word_of_somebody_no_pack_names_deletes_nothing(station: Station, stick: Path, key: SigningKey) -> None:
    assert code_of_acknowledging(station, signed(station, stick, 4, key)).code is Code.ACKNOWLEDGEMENT_FOREIGN
    assert envelopes_left(station) == 4


def test_a_changed_word_deletes_nothing(station: Station, stick: Path) -> None:
    path = signed(station, stick, 3)
    path.write_bytes(path.read_bytes().replace(b'"last":3', b'"last":4'))
    assert code_of_acknowledging(station, path).code is Code.SIGNATURE_INVALID
    assert envelopes_left(station) == 4


def test_a_missing_or_endless_file_deletes_nothing(station: Station, stick: Path) -> None:
    (stick / "long.ack").write_bytes(bytes(100_000))
    assert code_of_acknowledging(station, stick / "away.ack").code is Code.FILE_MISSING
    assert code_of_acknowledging(station, stick / "long.ack").code is Code.TOO_LARGE


# --- relays and hubs --------------------------------------------------------------------------------------------------


def with_relay(station: Station, tmp_path: Path, *, may_delete: bool, revision: int = 4) -> None:
    keys = [acknowledger(INTAKE.public, may_delete=True), acknowledger(RELAY.public, may_delete=may_delete)]
    station.add_pack(pack_file(tmp_path, revision=revision, acknowledgers=keys))


def test_a_relay_says_received_and_nothing_is_deleted(station: Station, stick: Path, tmp_path: Path) -> None:
    with_relay(station, tmp_path, may_delete=False)
    report = station.acknowledge(signed(station, stick, 3, RELAY))
    assert (report.status, report.purged, report.through) == ("received", 0, 3)
    assert (envelopes_left(station), station.status().unacknowledged) == (4, 4)
    assert station.acknowledge(signed(station, stick, 3, RELAY)).status == "already_known"


def test_what_counts_is_the_current_pack(station: Station, stick: Path, tmp_path: Path) -> None:
    with_relay(station, tmp_path, may_delete=True)
    with_relay(station, tmp_path, may_delete=False, revision=5)
    assert station.acknowledge(signed(station, stick, 2, RELAY)).status == "received"
    with_relay(station, tmp_path, may_delete=True, revision=6)
    assert station.acknowledge(signed(station, stick, 3, RELAY)).status == "purged"


def test_an_acknowledger_must_be_named_by_every_campaign_of_the_range(station: Station, stick: Path, tmp_path: Path) -> None:
    with_relay(station, tmp_path, may_delete=True)
    station.add_pack(pack_file(tmp_path, OTHER))
    station.sign(draft(campaign=OTHER))
    assert station.acknowledge(signed(station, stick, 4, RELAY)).status == "purged"
    assert station.acknowledge(signed(station, stick, 5, RELAY)).status == "received"
    assert envelopes_left(station) == 1


def test_a_volunteer_sees_what_became_of_each_export(station: Station, stick: Path, tmp_path: Path) -> None:
    with_relay(station, tmp_path, may_delete=False)
    station.export(stick)
    sign_some(station, 1)
    station.export(stick)
    station.acknowledge(signed(station, stick, 4, RELAY))
    assert [one.state for one in station.status().exports] == [ExportState.WRITTEN, ExportState.RECEIVED]
    station.acknowledge(signed(station, stick, 4))
    assert [one.state for one in station.status().exports] == [ExportState.WRITTEN, ExportState.SAFE]


# --- a copied or restored folder --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("last", "changes"), [(9, {}), (4, {"head": "01" * 32}), (1, {"head": "01" * 32})])
def test_a_device_that_is_shown_more_or_other_entries_stops_signing_for_good(
    station: Station, stick: Path, folder: Path, last: int, changes: dict[str, Any]
) -> None:
    assert code_of_acknowledging(station, signed(station, stick, last, **changes)).code is Code.ACKNOWLEDGEMENT_AHEAD
    with pytest.raises(KioskError) as caught:
        station.sign(draft())
    assert caught.value.code is Code.SET_UP_ANEW
    station.close()
    with reopened(folder) as again:
        with pytest.raises(KioskError) as caught:
            again.sign(draft())
        assert caught.value.code is Code.SET_UP_ANEW
        status = again.status()
        assert (status.stopped, status.campaigns[0].collecting) == ("set_up_anew", "set_up_anew")


def test_a_stopped_device_still_exports_and_still_purges_what_is_safe(station: Station, stick: Path) -> None:
    code_of_acknowledging(station, signed(station, stick, 9))
    assert station.export(stick).entries == 4
    assert station.acknowledge(signed(station, stick, 4)).purged == 4


def test_another_head_for_what_was_purged_long_ago_stops_the_device_too(station: Station, stick: Path) -> None:
    station.acknowledge(signed(station, stick, 4))
    assert code_of_acknowledging(station, signed(station, stick, 2, head="01" * 32)).code is Code.ACKNOWLEDGEMENT_AHEAD
    assert station.status().stopped == "set_up_anew"


@pytest.mark.parametrize(
    ("key", "code"), [(RELAY, Code.ACKNOWLEDGEMENT_MAY_NOT_DELETE), (STRANGER.signing_key(Role.PACK), Code.ACKNOWLEDGEMENT_FOREIGN)]
)
def test_somebody_whose_word_does_not_weigh_cannot_stop_a_device(
    station: Station, stick: Path, tmp_path: Path, key: SigningKey, code: Code
) -> None:
    with_relay(station, tmp_path, may_delete=False)
    assert code_of_acknowledging(station, signed(station, stick, 9, key)).code is code
    assert station.sign(draft()).seq == 5


# --- the device is stopped while it deletes ---------------------------------------------------------------------------


def test_what_a_stopped_purge_left_is_tidied_at_the_next_start(folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: object) -> None:
        raise KeyboardInterrupt

    with reopened(folder) as station:
        sign_some(station, 100)
        monkeypatch.setattr("kiosk.device.store.Store.tidy", stopped)
        with pytest.raises(KeyboardInterrupt):
            station.acknowledge(signed(station, stick, 100))
        monkeypatch.undo()
        assert station.status().unacknowledged == 0
    before = (folder / "store.db").stat().st_size
    Station.open(folder, PIN).close()
    assert (folder / "store.db").stat().st_size < before - 100 * 6912


def test_a_disk_too_full_to_tidy_keeps_nobody_from_purging(station: Station, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise EnvironmentProblem(Code.DISK_FULL)

    monkeypatch.setattr("kiosk.device.store.Store.tidy", full)
    assert station.acknowledge(signed(station, stick, 4)).status == "purged"


# --- what is left of it on the disk -----------------------------------------------------------------------------------

_PAGE = 4096
_RESERVED = 80  # of each page SQLCipher takes: 16 bytes to begin its chain with, 64 of authentication


def on_disk(folder: Path) -> bytes:
    """All that whoever has the store's key reads in its files, in use or not: every page of the file and of the log beside it."""
    file, log = (folder / "store.db").read_bytes(), (folder / "store.db-wal").read_bytes()
    pages = [file[place : place + _PAGE] for place in range(0, len(file), _PAGE)]
    frame = 24 + _PAGE
    pages += [log[place + 24 : place + frame] for place in range(32, len(log), frame)]
    return b"".join(map(_decrypted, pages))


def _decrypted(page: bytes) -> bytes:
    content, begin = page[: _PAGE - _RESERVED], page[_PAGE - _RESERVED :][:16]
    aes = Cipher(algorithms.AES(store_key()), modes.CBC(begin)).decryptor()
    # The very first page begins with 16 bytes in the clear; beginning there only spoils the 16 after them.
    return aes.update(content) + aes.finalize()


def traces(folder: Path, sealed: list[bytes]) -> int:
    """Of how many envelopes something can be read beyond the header, which names the device and the campaign alone."""
    there = on_disk(folder)
    return sum(any(envelope[place : place + 32] in there for place in range(512, len(envelope), 512)) for envelope in sealed)


def test_nothing_of_what_was_deleted_is_left_in_the_files(folder: Path, stick: Path) -> None:
    with reopened(folder) as station:
        sign_some(station, 30)
        sealed = list(log.envelopes(station._store, 1, 30))  # noqa: SLF001
        assert traces(folder, sealed) == 30
        station.acknowledge(signed(station, stick, 20))
        assert (traces(folder, sealed[:20]), traces(folder, sealed[20:])) == (0, 10)


@pytest.mark.parametrize("left_out", ["settle", "_maintain"])
def test_control_without_truncating_the_log_and_without_vacuum_it_can_be_read_or_its_room_stays(
    folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, left_out: str
) -> None:
    with reopened(folder) as station:
        sign_some(station, 30)
        sealed = list(log.envelopes(station._store, 1, 30))  # noqa: SLF001
        monkeypatch.setattr(f"kiosk.device.store.Store.{left_out}", lambda *_: None)
        station.acknowledge(signed(station, stick, 30))
        with station._store.reading() as connection:  # noqa: SLF001
            has_room = deleted_pages(connection)
        assert traces(folder, sealed) == 30 if left_out == "settle" else has_room
