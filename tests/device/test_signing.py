"""The signing path: who is thanked is in the log, who is not has left nothing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.crypto.receipt import decode_code, for_campaign
from kiosk.crypto.sealing import unseal
from kiosk.device.log import envelopes, newest_hour
from kiosk.device.schema import EVENT as EVENTS
from kiosk.device.signing import Signer
from kiosk.device.unlock import Unlocked
from kiosk.domain import canonical
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import ClockFlag, Entry, Source
from kiosk.domain.errors import Bug, Code, KioskError
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from tests.support.devices import CAMPAIGN, EVENT, OTHER, RALLY, at, draft, fresh_device, new_station, pack_file, reopened, unlocked
from tests.support.packs import RING


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Unlocked]:
    opened = unlocked(fresh_device(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def signer(device: Unlocked) -> Signer:
    return Signer(device.store, device.identity, at(RALLY))


def read(device: Unlocked, campaign: CampaignId = CAMPAIGN) -> list[Entry]:
    key = RING.opening_key(campaign)
    return [canonical.decode(unseal(key, envelope)[1], Entry) for envelope in envelopes(device.store, 1, 100)]


def code_of_signing(signer: Signer, *drafts: Draft) -> KioskError:
    with pytest.raises(KioskError) as caught:
        signer.sign_all(drafts, Source.SELF)
    return caught.value


def test_who_is_thanked_is_in_the_log(device: Unlocked, signer: Signer) -> None:
    first, second = (signer.sign_all([draft(name)], Source.SELF)[0] for name in ("Ava", "Zahra"))
    assert (first.seq, first.number, second.seq, second.number) == (1, 1, 2, 2)
    assert [entry.fields[FieldName.GIVEN_NAME] for entry in read(device)] == ["Ava", "Zahra"]


def test_the_code_is_the_secret_that_the_entry_was_made_with(device: Unlocked, signer: Signer) -> None:
    (thanks,) = signer.sign_all([draft()], Source.SELF)
    assert for_campaign(decode_code(thanks.code), CAMPAIGN).hex() == read(device)[0].receipt


def test_a_pack_can_switch_the_code_off(tmp_path: Path) -> None:
    with new_station(tmp_path, at(RALLY), pack_file(tmp_path, receipt_code=False)) as station:
        assert station.sign(draft()).code == ""


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        ({"consents": {}}, Code.CONSENT_MISSING, "sign"),
        ({"consents": {Purpose.SIGN: False}, "fields": {}}, Code.CONSENT_MISSING, "sign"),
        ({"age": False}, Code.AGE_NOT_DECLARED, "age"),
        ({"hand_over": {"first": HandOver.NAMED}}, Code.HAND_OVER_NOT_CHOSEN, "second"),
        ({"ink": (((1, 1), (2, 2)),)}, Code.INK_EMPTY, "ink"),
        ({"fields": {FieldName.FAMILY_NAME: "Martin"}}, Code.ANSWERS_INCOMPLETE, "given_name, country"),
        ({"campaign": OTHER}, Code.CAMPAIGN_UNKNOWN, None),
    ],
)
def test_what_is_not_good_is_told_and_leaves_nothing(
    device: Unlocked, signer: Signer, change: dict[str, object], code: Code, where: str | None
) -> None:
    error = code_of_signing(signer, draft(**change))  # type: ignore[arg-type]
    assert (error.code, error.facts.get("where")) == (code, where)
    assert read(device) == []


def test_nobody_signs_before_an_event_is_chosen(device: Unlocked, signer: Signer) -> None:
    with device.store.writing() as connection:
        connection.execute(EVENTS.delete())
    signer.reload()
    assert code_of_signing(signer, draft()).code is Code.EVENT_MISSING


def test_a_paused_campaign_collects_nothing(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path))
    station.add_pack(pack_file(tmp_path, revision=4, paused=True))
    with pytest.raises(KioskError) as caught:
        station.sign(draft())
    assert caught.value.code is Code.CAMPAIGN_PAUSED
    station.close()


def test_an_expired_campaign_still_collects_since_the_clock_decides_nothing(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path), at(RALLY + timedelta(days=20_000)))
    assert station.sign(draft()).seq == 1
    station.close()


def test_several_campaigns_are_signed_at_once_with_one_code(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path))
    station.add_pack(pack_file(tmp_path, OTHER))
    one, two = station.sign_all([draft(), draft(campaign=OTHER)])
    station.close()
    assert one.code == two.code
    assert [(one.seq, one.number), (two.seq, two.number)] == [(1, 1), (2, 1)]
    device = unlocked(tmp_path / "device")
    first, second = envelopes(device.store, 1, 2)
    device.close()
    receipts = [
        canonical.decode(unseal(RING.opening_key(campaign), envelope)[1], Entry).receipt
        for campaign, envelope in ((CAMPAIGN, first), (OTHER, second))
    ]
    assert receipts == [for_campaign(decode_code(one.code), campaign).hex() for campaign in (CAMPAIGN, OTHER)]


def test_where_one_campaign_cannot_be_signed_none_is(device: Unlocked, signer: Signer) -> None:
    assert code_of_signing(signer, draft(), draft(campaign=OTHER)).code is Code.CAMPAIGN_UNKNOWN
    assert read(device) == []


def test_nobody_signs_one_campaign_twice_at_once(signer: Signer) -> None:
    assert isinstance(code_of_signing(signer, draft(), draft()), Bug)


def test_a_clock_that_goes_back_is_noticed_even_after_a_restart(device: Unlocked) -> None:
    Signer(device.store, device.identity, at(RALLY)).sign_all([draft()], Source.SELF)
    Signer(device.store, device.identity, at(RALLY - timedelta(hours=2))).sign_all([draft()], Source.SELF)
    assert [entry.time.flags for entry in read(device)] == [(), (ClockFlag.WENT_BACK,)]
    with device.store.reading() as connection:
        assert newest_hour(connection) == "2025-02-08T14"


def test_the_event_of_each_entry_is_the_one_that_was_going_on(device: Unlocked, signer: Signer) -> None:
    signer.sign_all([draft()], Source.SELF)
    assert read(device)[0].event == EVENT


def test_details_without_the_opt_in_are_not_even_sealed(device: Unlocked, signer: Signer) -> None:
    told = draft(fields={FieldName.GIVEN_NAME: "Ava", FieldName.COUNTRY: "FR", FieldName.EMAIL: "a@example.org", FieldName.CITY: "Paris"})
    signer.sign_all([told], Source.SELF)
    assert set(read(device)[0].fields) == {FieldName.GIVEN_NAME, FieldName.COUNTRY}
