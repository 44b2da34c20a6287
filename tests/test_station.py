"""Every use case of the device side, as the window and the command line call it."""

import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.campaign.briefings import decode_library
from kiosk.device.pin import Delay
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.errors import Cancelled, Code, KioskError
from kiosk.domain.fields import FieldName, Problem, Trouble
from kiosk.domain.flow import Draft, Offer, Step
from kiosk.domain.reports.device import RefusedLine, Tally
from kiosk.station import Station
from kiosk.transfer.recovery import answer
from kiosk.transfer.request import read_request
from tests.support.devices import (
    CAMPAIGN,
    EVENT,
    LABEL,
    OTHER,
    PIN,
    RALLY,
    at,
    draft,
    fresh_device,
    pack_file,
    reopened,
    sign_some,
    ticking,
)
from tests.support.packs import RING, STRANGER, library_json, vector_pack


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fresh_device(tmp_path)


@pytest.fixture
def station(folder: Path) -> Iterator[Station]:
    with reopened(folder) as station:
        yield station


def line(given: str = "Ava", **changes: object) -> str:
    told: dict[str, object] = {
        "campaign": CAMPAIGN.hex(),
        "language": "fr",
        "fields": {"given_name": given, "country": "FR", "city": "Paris"},
        "consents": {"sign": True, "contact": False},
        "age": True,
    }
    return json.dumps(told | changes, ensure_ascii=False)


# --- opening and closing ----------------------------------------------------------------------------------------------


def test_a_device_is_set_up_from_a_pack_and_opened_again_with_its_pin(tmp_path: Path) -> None:
    with Station.set_up(tmp_path / "device", pack_file(tmp_path), PIN, "  Tablet\u202e 1 ") as station:
        assert station.status().label == "Tablet 1"
        device = station.status().device
    with Station.open(tmp_path / "device", PIN) as again:
        assert again.status().device == device
        assert [pack.campaign for pack in again.packs()] == [CAMPAIGN.hex()]


@pytest.mark.parametrize("label", ["", "   ", "x" * 81])
def test_a_device_has_a_label_that_people_can_read(tmp_path: Path, label: str) -> None:
    with pytest.raises(KioskError) as caught:
        Station.set_up(tmp_path / "device", pack_file(tmp_path), PIN, label)
    assert (caught.value.code, caught.value.facts["option"]) == (Code.OPTION_WRONG, "label")
    assert not (tmp_path / "device").exists()


def test_no_device_without_a_verified_pack(tmp_path: Path) -> None:
    path = pack_file(tmp_path)
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    with pytest.raises(KioskError) as caught:
        Station.set_up(tmp_path / "device", path, PIN, LABEL)
    assert caught.value.code is Code.SIGNATURE_INVALID
    assert not (tmp_path / "device").exists()


def test_000000_as_a_try_is_a_wrong_pin_and_no_weak_one(folder: Path) -> None:
    with pytest.raises(KioskError) as caught:
        Station.open(folder, "000000")
    assert (caught.value.code, caught.value.facts) == (Code.PIN_WRONG, {"left": 9})


def test_a_station_is_closed_at_the_end_of_its_block_and_twice_does_no_harm(folder: Path) -> None:
    with reopened(folder) as station:
        with pytest.raises(KioskError) as caught:
            Station.open(folder, PIN)
        assert caught.value.code is Code.STORE_IN_USE
    station.close()
    Station.open(folder, PIN).close()


def test_at_the_exit_a_wrong_pin_costs_time_and_the_right_one_opens(folder: Path) -> None:
    now = [0.0]
    with Station.open(folder, PIN, delay=Delay(lambda: now[0])) as station:
        for code in (Code.PIN_WRONG, Code.PIN_DELAYED):
            with pytest.raises(KioskError) as caught:
                station.check_pin("482916")
            assert (caught.value.code, caught.value.facts["seconds"]) == (code, 30 + (code is Code.PIN_DELAYED))
        assert station.sign(draft()).seq == 1
        now[0] = 31.0
        station.check_pin(PIN)


# --- packs and events -------------------------------------------------------------------------------------------------


def test_an_added_pack_is_told_and_kept(station: Station, tmp_path: Path) -> None:
    path = pack_file(tmp_path, OTHER)
    report = station.add_pack(path)
    assert (report.path, report.campaign, report.bytes) == (str(path), OTHER.hex(), path.stat().st_size)
    assert [manifest.campaign_id for manifest in station.manifests()] == [CAMPAIGN, OTHER]
    assert station.sign(draft(campaign=OTHER)).campaign == OTHER.hex()


def test_a_pack_of_another_organisation_changes_nothing(station: Station, tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        station.add_pack(pack_file(tmp_path, OTHER, STRANGER))
    assert caught.value.code is Code.PACK_FOREIGN
    assert len(station.packs()) == 1


def test_pictures_of_the_packs_are_there(station: Station) -> None:
    for sha256, content in vector_pack().assets.items():
        assert station.picture(sha256) == content


def test_briefings_of_the_packs_are_there_and_counted(station: Station, tmp_path: Path) -> None:
    report = station.add_pack(pack_file(tmp_path, OTHER, library=library_json()))
    without, with_briefings = station.manifests()
    assert report.briefings == {"quote": 1, "report": 1}
    assert station.library(without) is None
    assert station.library(with_briefings) == decode_library(library_json())


def test_an_event_is_chosen_or_made_and_going_on(station: Station) -> None:
    (planned,) = station.planned_events()
    station.choose_event(planned)
    assert station.event() == planned
    made = station.make_event("Lyon", "Bellecour", "2025-03-01", "Europe/Paris")
    assert station.event() == made
    assert station.planned_events() == (planned, made)


def test_the_event_is_remembered(folder: Path) -> None:
    with reopened(folder) as station:
        assert station.event() == EVENT


# --- signing ----------------------------------------------------------------------------------------------------------


def test_each_screen_is_checked_for_itself(station: Station) -> None:
    nobody = draft(fields={}, consents={}, hand_over={})
    assert station.check(nobody, Step.YOU) == tuple(Problem(where=where, trouble=Trouble.MISSING) for where in ("given_name", "country"))
    assert [problem.where for problem in station.check(nobody, Step.CHOOSE)] == ["hand_over", "sign"]
    assert station.check(draft(), Step.YOU) == station.check(draft(), Step.CHOOSE) == ()


def test_an_email_is_asked_for_only_by_who_wants_news(station: Station) -> None:
    wants = draft(consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert station.check(wants, Step.CHOOSE) == (Problem(where="email", trouble=Trouble.MISSING),)


def test_the_numbers_here_grow(station: Station) -> None:
    assert station.numbers() == {}
    sign_some(station, 3)
    assert station.numbers() == {CAMPAIGN.hex(): 3}


def test_the_sums_tell_hour_campaign_and_language_only(folder: Path) -> None:
    with reopened(folder, ticking(RALLY, timedelta(hours=1))) as station:
        station.sign(draft())
        station.sign(draft(text_language="fa"))
        told = station.tallies()
    assert [(one.hour, one.language, one.signed) for one in told] == [("2025-02-08T14", "fr", 1), ("2025-02-08T15", "fa", 1)]
    assert set(Tally.__struct_fields__) == {"hour", "campaign", "language", "signed"}


def test_several_threads_may_sign_and_look_at_once(station: Station) -> None:
    def sign() -> None:
        for _ in range(10):
            station.sign(draft())
            station.status()

    threads = [threading.Thread(target=sign) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert station.status().entries == 40
    assert station.numbers() == {CAMPAIGN.hex(): 40}


def test_several_are_signed_corrected_and_withdrawn(station: Station, tmp_path: Path) -> None:
    station.add_pack(pack_file(tmp_path, OTHER))
    assert station.offers(draft()) == (Offer(campaign=OTHER),)
    own = Draft(
        campaign=OTHER,
        screen_language="fr",
        text_language="fr",
        hand_over={"first": HandOver.COUNTED, "second": HandOver.COUNTED},
        consents={Purpose.SIGN: True},
        age=True,
    )
    signed = station.sign_all([draft("Avva"), station.along(draft("Avva"), own)])
    corrected = station.correct(signed, [draft(), station.along(draft(), own)])
    assert station.numbers() == corrected.numbers == {CAMPAIGN.hex(): 1, OTHER.hex(): 1}
    station.withdraw(corrected.thanks[0].code)
    assert (station.status().entries, station.numbers()) == (8, corrected.numbers)


def test_at_an_event_after_its_time_a_campaign_is_not_offered_along(station: Station, tmp_path: Path) -> None:
    station.add_pack(pack_file(tmp_path, OTHER, valid_until="2025-02-28"))
    assert station.offers(draft()) != ()
    station.make_event("Lyon", "Bellecour", "2025-03-01", "Europe/Paris")
    assert station.offers(draft()) == ()


# --- JSON lines -------------------------------------------------------------------------------------------------------


def test_each_line_is_signed_for_itself(station: Station) -> None:
    report = station.sign_lines([line("Zahra"), line("Élodie", source="assisted"), line("علي")])
    assert (report.signed, report.refused) == (3, ())
    assert station.status().entries == 3


def test_rows_of_a_paper_sheet_are_signed_by_lines_too(station: Station, tmp_path: Path) -> None:
    (sheet,) = station.print_sheets(station.manifests()[0].slug, ["fr"], 1, tmp_path).sheets

    def row(number: int, name: str = sheet) -> str:
        return line(source="paper", sheet=name, row=number)

    report = station.sign_lines([row(1), row(1), row(2, "ABCD"), row(2)])
    assert report.signed == 2
    assert report.refused == (RefusedLine(line=2, code="row_typed"), RefusedLine(line=3, code="sheet_unknown"))


def test_a_bad_line_is_told_by_its_number_and_stops_no_other(station: Station) -> None:
    lines = [line(), "no json", "", line(consents={"sign": False}), line(fields={}), line(campaign=OTHER.hex()), line()]
    report = station.sign_lines(lines)
    assert report.signed == 2
    assert report.refused == (
        RefusedLine(line=2, code="line_wrong"),
        RefusedLine(line=4, code="consent_missing", where=("sign",)),
        RefusedLine(line=5, code="answers_incomplete", where=("given_name", "country")),
        RefusedLine(line=6, code="campaign_unknown"),
    )


def test_an_entry_too_large_for_its_pack_is_one_bad_line(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.device.signing.kept_answers", lambda _, told: msgspec.structs.replace(told, message="x" * 9000))
    assert station.sign_lines([line()]).refused == (RefusedLine(line=1, code="entry_too_large"),)


def test_where_nobody_can_sign_no_line_is_read(folder: Path) -> None:
    with reopened(folder) as station:
        with station._store.writing() as connection:  # noqa: SLF001
            connection.exec_driver_sql("DELETE FROM event")
        station._signer.reload()  # noqa: SLF001
        with pytest.raises(KioskError) as caught:
            station.sign_lines([line()])
    assert caught.value.code is Code.EVENT_MISSING


def test_signing_lines_can_be_stopped_between_two(station: Station) -> None:
    def stop(done: int, total: int) -> None:
        assert total == 0
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        station.sign_lines([line()] * 5, stop)
    assert station.status().entries == 2


def test_no_report_of_lines_shows_what_stood_in_them(station: Station) -> None:
    report = station.sign_lines([line("Canary", consents={}), '{"canary": 1}'])
    assert "anary" not in msgspec.json.encode(report).decode()


# --- handing over -----------------------------------------------------------------------------------------------------


def test_a_device_asks_to_be_known(station: Station, tmp_path: Path) -> None:
    path = station.request(tmp_path)
    request = read_request(path.read_bytes())
    assert (request.organisation, request.label) == (RING.organisation.hex(), LABEL)
    assert path.name == f"{station.status().device[:8]}.request"


def test_a_forgotten_pin_costs_nothing_but_the_way_to_the_organisers(folder: Path, tmp_path: Path) -> None:
    with reopened(folder, at(RALLY)) as station:
        sign_some(station, 2)
    Station.request_recovery(folder, tmp_path / "request")
    given = answer((tmp_path / "request").read_bytes(), RING.recovery_key())
    (tmp_path / "unlock").write_bytes(given.unlock)
    Station.recover(folder, tmp_path / "unlock", given.code, "739164")
    with Station.open(folder, "739164") as again:
        assert again.sign(draft(fields={FieldName.GIVEN_NAME: "Ava", FieldName.COUNTRY: "FR"})).seq == 3
