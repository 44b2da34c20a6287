"""The diagnostic file: what support needs, in words that a volunteer can read, and nothing of anybody."""

import json
from pathlib import Path

import pytest

from kiosk.device.folder import STORE
from kiosk.domain.campaign import Purpose
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.reports.device import DiagnosticReport
from kiosk.station import Station
from tests.support.canaries import betrayed, names
from tests.support.devices import EVENT, LABEL, draft, fresh_device, reopened, sign_some

ALIAS = "Zéphyrine"


def written(folder: Path, everybody: list[str]) -> bytes:
    """The file of a device on which everybody signed with all they can tell."""
    (folder / "Canarine aaa.stick").mkdir()
    with reopened(fresh_device(folder)) as station:
        station.choose_event(EVENT, ALIAS)
        for name in everybody:
            fields = {FieldName.GIVEN_NAME: name, FieldName.FAMILY_NAME: name, FieldName.COUNTRY: "FR"}
            station.sign(draft(fields=fields, message=name, consents={Purpose.SIGN: True, Purpose.CONTACT: False}))
        station.export(folder / "Canarine aaa.stick")
        (folder / "device" / f"{everybody[0]}.txt").write_text(everybody[0])
        Station.write_diagnostic(station.diagnose([Code.DISK_FULL.value]), folder / "file")
    return (folder / "file").read_bytes()


def test_nothing_of_a_signer_is_in_it(tmp_path: Path) -> None:
    everybody = [*names(20), "Canarine aaa"]
    assert betrayed(everybody, [written(tmp_path, everybody)]) == set()


def test_a_name_in_a_path_would_be_found(tmp_path: Path) -> None:
    written(tmp_path, names(1))
    with reopened(tmp_path / "device") as station:
        exported = station.status().exports[0].path.encode()
    assert betrayed(["Canarine aaa"], [exported]) == {"Canarine aaa"}


@pytest.mark.parametrize("kept", [LABEL, ALIAS, EVENT.name, EVENT.place, "Titre"])
def test_nothing_that_a_volunteer_or_an_organiser_wrote_is_in_it(tmp_path: Path, kept: str) -> None:
    written(tmp_path, names(2))
    assert kept not in (tmp_path / "file").read_text()


def test_no_path_is_in_it(tmp_path: Path) -> None:
    content = written(tmp_path, names(2)).decode()
    assert all(part not in content for part in (*tmp_path.parts[1:], str(Path.home())))


def test_it_tells_how_the_device_is(tmp_path: Path) -> None:
    told = json.loads(written(tmp_path, names(3)))
    assert (told["entries"], told["acknowledged"], told["campaigns"], told["opening"]) == (3, 0, {"00112233": 3}, "")
    assert told["exports"] == [{"first": 1, "last": 3, "bytes": told["exports"][0]["bytes"], "state": "written"}]
    assert told["files"][STORE].endswith(" bytes, mode 100600")
    assert (told["recent_errors"], told["other_files"]) == ([Code.DISK_FULL.value], 1)
    assert told["libraries"]["SQLite"]


def test_findings_are_told_by_their_codes(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    device.chmod(0o755)
    with reopened(device) as station:
        assert station.diagnose().findings == (Code.FOLDER_OPEN_TO_OTHERS.value,)


def test_it_is_text_that_a_person_can_read(tmp_path: Path) -> None:
    content = written(tmp_path, names(1)).decode()
    assert len(content.splitlines()) > 20
    assert max(map(len, content.splitlines())) < 160


def test_no_file_is_replaced(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        sign_some(station, 1)
        (tmp_path / "file").write_text("another")
        with pytest.raises(UserError) as caught:
            Station.write_diagnostic(station.diagnose(), tmp_path / "file")
    assert caught.value.code is Code.FILE_EXISTS


def test_a_device_that_does_not_open_is_told_of_from_outside(tmp_path: Path) -> None:
    device = fresh_device(tmp_path)
    (device / STORE).write_bytes(b"damaged")
    report = Station.diagnose_closed(device, Code.STORE_DAMAGED)
    Station.write_diagnostic(report, tmp_path / "file")
    assert (report.opening, report.entries) == ("store_damaged", 0)
    assert report.files[STORE].startswith("7 bytes")
    assert isinstance(report, DiagnosticReport)
    assert json.loads((tmp_path / "file").read_text())["opening"] == "store_damaged"
