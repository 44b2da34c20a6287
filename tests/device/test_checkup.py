"""A check-up tells what is wrong with a device, the worst first, and keeps nobody from signing."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.device import libraries
from kiosk.device.folder import KEY_SLOTS, STORE
from kiosk.device.migrations import NEWEST
from kiosk.device.schema import ENTRY, PACK
from kiosk.domain.errors import Code
from kiosk.domain.reports.device import Grade, HealthFinding
from kiosk.station import Station
from tests.support.acknowledgements import signed
from tests.support.devices import RALLY, at, draft, fresh_device, pack_file, reopened, sign_some


def codes(station: Station) -> list[str]:
    return [one.code for one in station.health().findings]


def finding(station: Station, code: Code) -> HealthFinding:
    (found,) = (one for one in station.health().findings if one.code == code.value)
    return found


def test_a_device_in_good_health_has_no_findings(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        sign_some(station, 3)
        report = station.health()
    assert report.findings == ()
    assert report.schema == NEWEST
    assert report.free > 0
    assert report.store_bytes > 0
    assert all(report.libraries.values())


def test_whatever_is_found_signing_goes_on(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    device.chmod(0o755)
    with reopened(device, at(RALLY - timedelta(days=4000))) as station:
        assert len(codes(station)) >= 2
        assert station.sign(draft()).seq == 1


def test_the_worst_comes_first(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    device.chmod(0o755)
    with reopened(device, at(RALLY + timedelta(days=1))) as station:
        with station._store.writing() as connection:  # noqa: SLF001  the test damages what a device never changes
            connection.execute(PACK.update().values(manifest=b"RKM1"))
        station._signer.reload()  # noqa: SLF001
        grades = [one.grade for one in station.health().findings]
    assert grades == [Grade.ALARM, Grade.WARNING, Grade.NOTICE]


# --- the store --------------------------------------------------------------------------------------------------------


Damage = Callable[[Station, Path], None]


def _page(_: Station, device: Path) -> None:
    content = bytearray((device / STORE).read_bytes())
    content[-5000:-4500] = bytes(500)
    (device / STORE).write_bytes(content)


def _link(station: Station, _: Path) -> None:
    with station._store.writing() as connection:  # noqa: SLF001
        connection.execute(ENTRY.update().where(ENTRY.c.seq == 2).values(leaf=b"x" * 32))


def _missing_entry(station: Station, _: Path) -> None:
    with station._store.writing() as connection:  # noqa: SLF001
        connection.execute(ENTRY.delete().where(ENTRY.c.seq == 2))


def _other_envelope(station: Station, _: Path) -> None:
    with station._store.writing() as connection:  # noqa: SLF001
        connection.execute(ENTRY.update().where(ENTRY.c.seq == 2).values(envelope=b"other"))


@pytest.mark.parametrize("damage", [_page, _link, _missing_entry, _other_envelope])
def test_damage_that_came_while_it_is_open_is_found(tmp_path: Path, damage: Damage) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        sign_some(station, 4)
        station._store.settle()  # noqa: SLF001
        station._store.close()  # noqa: SLF001  so that no page is read from memory
        damage(station, device)
        assert finding(station, Code.STORE_DAMAGED).grade is Grade.ALARM


def test_a_purged_log_is_whole(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        sign_some(station, 150)
        station.acknowledge(signed(station, tmp_path, 100))
        assert codes(station) == []


def test_a_campaign_whose_pack_does_not_verify_is_found(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        with station._store.writing() as connection:  # noqa: SLF001
            connection.execute(PACK.update().values(manifest=b"RKM1"))
        station._signer.reload()  # noqa: SLF001
        assert finding(station, Code.PACK_UNVERIFIED).facts == {"campaign": "00112233"}


# --- the clock --------------------------------------------------------------------------------------------------------


def test_a_clock_that_went_back_behind_the_last_signature_is_found(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        sign_some(station, 1)
    with reopened(device, at(RALLY - timedelta(hours=1))) as station:
        assert codes(station) == [Code.CLOCK_WENT_BACK.value]


def test_a_clock_before_the_number_that_a_pack_holds_is_found(tmp_path: Path) -> None:
    counter = {"online": 785, "online_date": "2025-02-07"}
    with reopened(fresh_device(tmp_path), at(RALLY - timedelta(days=2))) as station:
        station.add_pack(pack_file(tmp_path, revision=9, counter=counter))
        found = finding(station, Code.CLOCK_BEFORE_PACK)
    assert found.facts == {"title": "Titre", "date": "2025-02-07"}


def test_an_event_of_another_day_is_told(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path), at(RALLY + timedelta(days=1))) as station:
        assert finding(station, Code.EVENT_OTHER_DAY).grade is Grade.NOTICE


def test_a_campaign_whose_time_is_over_is_a_warning(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        until = station.manifests()[0].valid_until
    with reopened(device, at(RALLY + timedelta(days=36_500))) as station:
        found = finding(station, Code.CAMPAIGN_OVER)
    assert (found.grade, found.facts["date"]) == (Grade.WARNING, until)


# --- who may read it --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "told"), [("", "device"), (STORE, STORE), (KEY_SLOTS, KEY_SLOTS)])
def test_what_is_open_to_others_is_found(tmp_path: Path, name: str, told: str) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        (device / name).chmod(0o750)
        assert finding(station, Code.FOLDER_OPEN_TO_OTHERS).facts == {"path": str(device), "names": told}


# --- the disk ---------------------------------------------------------------------------------------------------------


def test_a_folder_that_is_gone_is_a_finding_and_no_uncaught_error(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    with reopened(device) as station:
        device.rename(tmp_path / "elsewhere")
        assert finding(station, Code.DEVICE_NOT_WRITABLE).grade is Grade.ALARM
        (tmp_path / "elsewhere").rename(device)


# --- libraries --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("library", "version", "faulty"),
    [
        ("SQLite", "3.40.1", True),
        ("SQLite", "3.51.2", True),
        ("SQLite", "3.51.3", False),
        ("SQLite", "3.50.6", True),
        ("SQLite", "3.50.7", False),
        ("SQLite", "3.44.6", False),
        ("SQLCipher", "4.4.1 community", True),
        ("SQLCipher", "4.4.2 community", False),
        ("OpenSSL", "3.0.6 11 Oct 2022", True),
        ("OpenSSL", "3.0.7", False),
        ("OpenSSL", "1.1.1w", False),
        ("OpenSSL", "unknown", False),
    ],
)
def test_versions_that_are_known_to_fail_are_found(library: str, version: str, faulty: bool) -> None:
    assert bool(list(libraries.faults_of({library: version}))) is faulty


def test_a_faulty_library_is_told_with_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fault = libraries.Fault("SQLite", (0,), (999,), "it fails")
    monkeypatch.setattr(libraries, "FAULTS", (fault,))
    with reopened(fresh_device(tmp_path)) as station:
        found = finding(station, Code.LIBRARY_FAULTY)
    assert (found.facts["library"], found.facts["fault"]) == ("SQLite", "it fails")
