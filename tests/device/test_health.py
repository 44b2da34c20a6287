"""What a volunteer sees: numbers and states, nobody's data."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.crypto.keys import fingerprint
from kiosk.device.schema import PACK
from tests.support.acknowledgements import signed
from tests.support.devices import CAMPAIGN, EVENT, LABEL, OTHER, RALLY, at, draft, fresh_device, pack_file, reopened, sign_some
from tests.support.packs import RING


def test_the_report_tells_whose_device_it_is_and_what_is_on_it(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        sign_some(station, 2)
        report = station.status()
        assert (report.label, report.organisation, report.event) == (LABEL, RING.organisation.hex(), EVENT.name)
        assert report.organisation_fingerprint == fingerprint(RING.organisation_public_key)
        assert (report.entries, report.acknowledged, report.unacknowledged, report.stopped) == (2, 0, 2, "")


def test_each_campaign_tells_how_many_signed_and_whether_it_collects(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        station.add_pack(pack_file(tmp_path, OTHER, paused=True))
        sign_some(station, 2)
        first, second = station.status().campaigns
    assert (first.campaign, first.revision, first.signed, first.collecting, first.title) == (CAMPAIGN.hex(), 3, 2, "", "Titre")
    assert (second.campaign, second.signed, second.collecting) == (OTHER.hex(), 0, "campaign_paused")


def test_a_campaign_whose_pack_does_not_verify_is_shown_as_damaged(tmp_path: Path) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        station.add_pack(pack_file(tmp_path, OTHER))
        sign_some(station, 2)
        with station._store.writing() as connection:  # noqa: SLF001 - the test damages what a device never changes
            connection.execute(PACK.update().where(PACK.c.campaign == CAMPAIGN).values(manifest=b"RKM1"))
        station.choose_event(EVENT)
        assert [(one.campaign, one.signed, one.collecting) for one in station.status().campaigns] == [
            (OTHER.hex(), 0, ""),
            (CAMPAIGN.hex(), 2, "damaged"),
        ]


def test_the_report_tells_for_how_many_days_entries_wait(tmp_path: Path) -> None:
    folder = fresh_device(tmp_path)
    with reopened(folder) as station:
        sign_some(station, 2)
    waited = []
    for days in (-400, 0, 6, 7):
        with reopened(folder, at(RALLY + timedelta(days=days, hours=1))) as station:
            waited.append(station.status().waiting_days)
    assert waited == [0, 0, 6, 7]


def test_what_is_acknowledged_waits_no_more(tmp_path: Path) -> None:
    folder = fresh_device(tmp_path)
    with reopened(folder) as station:
        sign_some(station, 2)
        station.acknowledge(signed(station, tmp_path, 2))
    with reopened(folder, at(RALLY + timedelta(days=30))) as station:
        assert station.status().waiting_days == 0


@pytest.mark.parametrize("name", ["Canaryname", "قناری"])
def test_no_report_names_a_signer(tmp_path: Path, name: str) -> None:
    with reopened(fresh_device(tmp_path)) as station:
        thanks = station.sign(draft(name))
        told = msgspec.json.encode([thanks, station.status(), station.tallies(), station.packs()]).decode()
    assert name not in told
