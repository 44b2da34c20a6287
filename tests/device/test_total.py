"""The rally total of a device: what stands in its log, whatever was purged or corrected, and nobody's data."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.log import tip
from kiosk.device.total import drawn
from kiosk.domain.campaign import Event
from kiosk.domain.errors import Code, UserError
from kiosk.office.pictures import codes_in
from kiosk.station import Station
from kiosk.transfer.total import Total, read_total
from tests.support.batches import acknowledged
from tests.support.devices import CAMPAIGN, OTHER, RALLY, at, draft, fresh_device, manifest_of, new_station, pack_file, reopened, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh_device(tmp_path)


@pytest.fixture
def station(folder: Path) -> Iterator[Station]:
    with reopened(folder, at(RALLY)) as opened:
        yield opened


def said(station: Station) -> Total:
    return read_total(station.total().text)


def test_a_total_tells_who_where_and_when(station: Station) -> None:
    status, total = station.status(), said(station)
    assert (total.device.hex(), total.organisation.hex()) == (status.device, status.organisation)
    assert (total.label, total.event) == ("Tablet 1", "Paris")
    assert total.moment == RALLY.replace(minute=0, second=0)


def test_a_total_of_an_empty_device_is_a_total(station: Station) -> None:
    assert (said(station).seq, said(station).campaigns, station.total().entries) == (0, (), 0)


def test_a_total_tells_the_end_of_the_log(folder: Path) -> None:
    with reopened(folder) as station:
        for name in ("Ava", "Lou"):
            station.sign(draft(name))
        total = said(station)
    opened = unlocked(folder)
    with opened.store.reading() as connection:
        end = tip(connection, opened.identity)
    opened.close()
    assert (total.seq, total.head) == (end.seq, end.head) == (2, end.head)


def test_a_total_counts_each_campaign(tmp_path: Path) -> None:
    with new_station(tmp_path, None, pack_file(tmp_path), pack_file(tmp_path, OTHER)) as station:
        station.sign_all([draft(), draft(campaign=OTHER)])
        station.sign(draft("Lou"))
        report, total = station.total(), said(station)
    assert (report.entries, report.signatures, total.signatures) == (3, 3, 3)
    assert total.campaigns == ((CAMPAIGN, 2), (OTHER, 1))


def test_what_a_correction_took_back_stands_no_more(station: Station) -> None:
    station.correct(station.sign_all([draft()]), [draft("Lou")])
    assert (said(station).seq, said(station).signatures) == (3, 1)


def test_a_withdrawal_is_an_entry_and_no_signature(station: Station) -> None:
    station.withdraw(station.sign(draft()).code)
    assert (said(station).seq, said(station).signatures) == (2, 1)


def test_what_was_purged_stays_in_the_total(station: Station, tmp_path: Path) -> None:
    station.sign(draft())
    before = said(station)
    path = tmp_path / "good.ack"
    path.write_bytes(acknowledged(1, before.head, device=before.device.hex()))
    assert station.acknowledge(path).purged == 1
    assert said(station) == before


def test_a_device_without_an_event_tells_none(tmp_path: Path) -> None:
    with Station.set_up(tmp_path / "device", pack_file(tmp_path), "482915", "Tablet 1") as station:
        assert said(station).event == ""


def test_long_names_are_cut_and_the_total_is_still_read(tmp_path: Path) -> None:
    with Station.set_up(tmp_path / "device", pack_file(tmp_path), "482915", "تبلت " * 16) as station:
        station.choose_event(Event(id="0e" * 16, name="میدان " * 8 + "x", place="Paris", date="2025-02-08", timezone="Europe/Paris"))
        total = said(station)
    assert total.label.startswith("تبلت تبلت")
    assert total.event.startswith("میدان میدان")


def test_a_total_holds_nothing_of_a_signer(station: Station) -> None:
    alone = station.total().text
    station.sign(draft("Zohreh"))
    one, two = read_total(alone), said(station)
    assert (two.seq - one.seq, two.signatures - one.signatures) == (1, 1)
    assert {one.label, one.event, two.label, two.event} == {"Tablet 1", "Paris"}
    assert [campaign.hex() for campaign, _ in two.campaigns] == [manifest_of(station).campaign]


def test_the_picture_holds_the_text(station: Station, tmp_path: Path) -> None:
    report = station.total(tmp_path / "total.png")
    assert codes_in(tmp_path / "total.png") == (report.text,)
    assert (tmp_path / "total.png").read_bytes() == drawn(report.text)


def test_no_picture_takes_the_place_of_another(station: Station, tmp_path: Path) -> None:
    (tmp_path / "total.png").write_bytes(b"a photograph")
    with pytest.raises(UserError) as caught:
        station.total(tmp_path / "total.png")
    assert caught.value.code is Code.FILE_EXISTS
    assert (tmp_path / "total.png").read_bytes() == b"a photograph"
