"""Practice: everything as if it were real, and nothing of it stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.device import practice
from kiosk.crypto.receipt import encode_code, new_secret
from kiosk.device.practice import PracticeStation
from kiosk.domain.campaign import HandOver
from kiosk.domain.errors import Code, KioskError
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Step
from kiosk.domain.reports.device import Thanks
from kiosk.station import Station
from tests.support.devices import CAMPAIGN, OTHER, draft, new_station, pack_file


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with new_station(tmp_path) as opened:
        yield opened


@pytest.fixture
def practising(station: Station) -> PracticeStation:
    return practice(station, "fr")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_shows_what_the_device_shows(station: Station, practising: PracticeStation) -> None:
    assert practising.manifests() == station.manifests()
    assert practising.event() == station.event()
    [manifest] = station.manifests()
    assert [practising.picture(one.sha256) for one in manifest.assets] == [station.picture(one.sha256) for one in manifest.assets]
    assert practising.library(manifest) == station.library(manifest)


def test_it_asks_what_the_device_asks(station: Station, practising: PracticeStation) -> None:
    for told in (draft(), draft("")):
        for step in (Step.YOU, Step.CHOOSE):
            assert practising.check(told, step) == station.check(told, step)
        assert practising.offers(told) == station.offers(told)
        assert practising.kept_fields(told) == station.kept_fields(told)
    assert practising.postal_codes("NL") == station.postal_codes("NL")


def test_it_thanks_with_the_number_of_before_and_without_a_code(station: Station, practising: PracticeStation) -> None:
    station.sign(draft("Ava"))
    again = practice(station, "fr")
    for _ in range(2):
        assert again.sign_all([draft("Zahra")]).thanks == (Thanks(campaign=CAMPAIGN.hex(), seq=0, number=1, code=""),)
    assert again.numbers() == station.numbers() == {CAMPAIGN.hex(): 1}
    assert practising.numbers() == {}


def test_nothing_in_the_folder_of_the_device_changes(tmp_path: Path, station: Station, practising: PracticeStation) -> None:
    before = contents(tmp_path)
    signed = practising.sign_all([draft()])
    practising.correct(signed, [draft("Zahra")])
    practising.withdraw(encode_code(new_secret()))
    assert contents(tmp_path) == before
    station.sign(draft())
    assert contents(tmp_path) != before


def test_it_refuses_what_the_device_refuses(station: Station, practising: PracticeStation) -> None:
    for told in (draft(""), draft(campaign=OTHER)):
        codes = set()
        for place in (station, practising):
            with pytest.raises(KioskError) as caught:
                place.sign_all([told])
            codes.add(caught.value.code)
        assert len(codes) == 1


def test_a_paused_campaign_is_paused_in_practice_too(tmp_path: Path) -> None:
    with new_station(tmp_path, None, pack_file(tmp_path, paused=True)) as station, pytest.raises(KioskError) as caught:
        practice(station, "fr").sign_all([draft()])
    assert caught.value.code is Code.CAMPAIGN_PAUSED


def test_before_there_is_a_device_there_is_a_campaign_to_practise_with() -> None:
    [manifest] = practice(None, "fr").manifests()
    assert manifest.sample
    told = draft(
        campaign=manifest.campaign_id,
        fields={FieldName.GIVEN_NAME: "Ava", FieldName.POSTAL_CODE: "75011", FieldName.COUNTRY: "FR"},
        hand_over={one.id: HandOver.NAMED for one in manifest.recipients},
    )
    [thanks] = practice(None, "fr").sign_all([told]).thanks
    assert (thanks.number, thanks.code) == (0, "")


def test_it_is_shown_in_the_language_of_the_screen_first() -> None:
    for language in ("fa", "ckb"):
        [manifest] = practice(None, language).manifests()
        assert (manifest.languages[0], len(manifest.languages)) == (language, 5)


def test_its_keys_are_forgotten() -> None:
    assert len({practice(None, "fr").manifests()[0].sealing_key for _ in range(2)}) == 2


def test_a_picture_that_no_campaign_names_is_missing(practising: PracticeStation) -> None:
    with pytest.raises(KioskError) as caught:
        practising.picture("00" * 32)
    assert caught.value.code is Code.ASSET_MISSING
