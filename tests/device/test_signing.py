"""The signing path: who is thanked is in the log, who is not has left nothing."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from rich.pretty import pretty_repr

from kiosk.crypto.receipt import decode_code, encode_code, for_campaign, new_secret, withdraw_token
from kiosk.crypto.sealing import read_header, unseal
from kiosk.device.log import envelopes, newest_hour, numbers, tallies
from kiosk.device.schema import EVENT as EVENTS
from kiosk.device.schema import PACK
from kiosk.device.signing import Signer
from kiosk.device.unlock import Unlocked
from kiosk.domain import canonical
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import ClockFlag, Entry, EntryKind
from kiosk.domain.errors import Bug, Code, KioskError, UserError
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
        signer.sign_all(drafts)
    return caught.value


def test_who_is_thanked_is_in_the_log(device: Unlocked, signer: Signer) -> None:
    first, second = (signer.sign_all([draft(name)]).thanks[0] for name in ("Ava", "Zahra"))
    assert (first.seq, first.number, second.seq, second.number) == (1, 1, 2, 2)
    assert [entry.fields[FieldName.GIVEN_NAME] for entry in read(device)] == ["Ava", "Zahra"]


def test_the_code_is_the_secret_that_the_entry_was_made_with(device: Unlocked, signer: Signer) -> None:
    (thanks,) = signer.sign_all([draft()]).thanks
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


def test_nobody_signs_a_text_that_was_not_on_the_screen(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path))
    seen = station.manifests()[0].revision
    station.sign(draft(revision=seen))
    station.add_pack(pack_file(tmp_path, revision=seen + 1))
    with pytest.raises(KioskError) as caught:
        station.sign(draft(revision=seen))
    assert caught.value.code is Code.CAMPAIGN_CHANGED
    assert station.sign(draft(revision=seen + 1)).number == 2
    station.close()


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
    one, two = station.sign_all([draft(), draft(campaign=OTHER)]).thanks
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
    Signer(device.store, device.identity, at(RALLY)).sign_all([draft()])
    Signer(device.store, device.identity, at(RALLY - timedelta(hours=2))).sign_all([draft()])
    assert [entry.time.flags for entry in read(device)] == [(), (ClockFlag.WENT_BACK,)]
    with device.store.reading() as connection:
        assert newest_hour(connection) == "2025-02-08T14"


def test_the_event_of_each_entry_is_the_one_that_was_going_on(device: Unlocked, signer: Signer) -> None:
    signer.sign_all([draft()])
    assert read(device)[0].event == EVENT


def test_details_without_the_opt_in_are_not_even_sealed(device: Unlocked, signer: Signer) -> None:
    told = draft(fields={FieldName.GIVEN_NAME: "Ava", FieldName.COUNTRY: "FR", FieldName.EMAIL: "a@example.org", FieldName.CITY: "Paris"})
    signer.sign_all([told])
    assert set(read(device)[0].fields) == {FieldName.GIVEN_NAME, FieldName.COUNTRY}


# --- correcting -------------------------------------------------------------------------------------------------------


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Unlocked]:
    """A device with two campaigns."""
    with reopened(fresh_device(tmp_path)) as station:
        station.add_pack(pack_file(tmp_path, OTHER))
    opened = unlocked(tmp_path / "device")
    yield opened
    opened.close()


def told(device: Unlocked) -> list[tuple[str, str, str]]:
    """Kind, campaign and given name of each entry, in the order of the log."""
    entries = [read_one(envelope) for envelope in envelopes(device.store, 1, 100)]
    names = {CAMPAIGN.hex(): "one", OTHER.hex(): "other"}
    return [(one.kind, names[one.campaign], one.fields.get(FieldName.GIVEN_NAME, "")) for one in entries]


def read_one(envelope: bytes) -> Entry:
    return canonical.decode(unseal(RING.opening_key(read_header(envelope).campaign), envelope)[1], Entry)


def counted(device: Unlocked) -> dict[CampaignId, int]:
    with device.store.reading() as connection:
        return numbers(connection)


def test_a_correction_withdraws_and_replaces_in_one_go(device: Unlocked, signer: Signer) -> None:
    first = signer.sign_all([draft("Avva")])
    second = signer.correct(first, [draft("Ava")])
    old, withdrawal, new = read(device)
    assert (withdrawal.kind, new.kind) == (EntryKind.WITHDRAWAL, EntryKind.SIGNATURE)
    assert bytes.fromhex(withdrawal.withdraws) == withdraw_token(bytes.fromhex(old.receipt))
    assert (new.replaces, new.fields[FieldName.GIVEN_NAME]) == (old.entry, "Ava")
    assert [one.entry for one in second.entries] == [new.entry]


def test_a_corrected_signature_cannot_be_withdrawn_by_the_withdrawal_of_what_it_replaces(device: Unlocked, signer: Signer) -> None:
    first = signer.sign_all([draft("Avva")])
    second = signer.correct(first, [draft("Ava")])
    old, _, new = read(device)
    assert old.receipt != new.receipt
    assert for_campaign(decode_code(second.thanks[0].code), CAMPAIGN).hex() == new.receipt


def test_the_number_here_does_not_grow_by_a_correction(device: Unlocked, signer: Signer) -> None:
    signer.sign_all([draft("Zahra")])
    first = signer.sign_all([draft("Avva")])
    second = signer.correct(first, [draft("Ava")])
    assert (first.thanks[0].number, second.thanks[0].number) == (2, 2)
    assert (first.thanks[0].seq, second.thanks[0].seq) == (2, 4)
    assert second.numbers == {CAMPAIGN.hex(): 2}
    assert counted(device) == {CAMPAIGN: 2}


def test_a_correction_counts_in_the_language_that_was_signed_at_last(device: Unlocked, signer: Signer) -> None:
    first = signer.sign_all([draft()])
    signer.correct(first, [draft(text_language="fa")])
    with device.store.reading() as connection:
        assert [(one.language, one.signed) for one in tallies(connection)] == [("fa", 1)]


def test_every_campaign_that_was_signed_together_is_corrected_together(both: Unlocked) -> None:
    signer = Signer(both.store, both.identity, at(RALLY))
    first = signer.sign_all([draft("Avva"), draft("Avva", OTHER)])
    second = signer.correct(first, [draft("Ava"), draft("Ava", OTHER)])
    assert told(both) == [
        ("signature", "one", "Avva"),
        ("signature", "other", "Avva"),
        ("withdrawal", "one", ""),
        ("withdrawal", "other", ""),
        ("signature", "one", "Ava"),
        ("signature", "other", "Ava"),
    ]
    assert counted(both) == {CAMPAIGN: 1, OTHER: 1}
    assert [(one.seq, one.number) for one in second.thanks] == [(5, 1), (6, 1)]


def test_a_campaign_left_out_of_a_correction_is_only_withdrawn(both: Unlocked) -> None:
    signer = Signer(both.store, both.identity, at(RALLY))
    first = signer.sign_all([draft(), draft(campaign=OTHER)])
    second = signer.correct(first, [draft()])
    assert [kind for kind, campaign, _ in told(both) if campaign == "other"] == ["signature", "withdrawal"]
    assert counted(both) == {CAMPAIGN: 1}
    assert second.numbers == {CAMPAIGN.hex(): 1, OTHER.hex(): 0}


def test_a_correction_to_nothing_only_withdraws(device: Unlocked, signer: Signer) -> None:
    taken_back = signer.correct(signer.sign_all([draft()]), [])
    assert [entry.kind for entry in read(device)] == [EntryKind.SIGNATURE, EntryKind.WITHDRAWAL]
    assert (taken_back.thanks, taken_back.entries, counted(device)) == ((), (), {})


def test_a_campaign_added_by_a_correction_replaces_nothing(both: Unlocked) -> None:
    signer = Signer(both.store, both.identity, at(RALLY))
    signer.correct(signer.sign_all([draft()]), [draft(), draft(campaign=OTHER)])
    assert [bool(read_one(envelope).replaces) for envelope in envelopes(both.store, 1, 100)] == [False, False, True, False]


def test_a_correction_can_be_corrected(device: Unlocked, signer: Signer) -> None:
    first = signer.sign_all([draft("Avva")])
    second = signer.correct(first, [draft("Awa")])
    signer.correct(second, [draft("Ava")])
    entries = read(device)
    assert [entries[4].replaces, entries[2].replaces] == [entries[2].entry, entries[0].entry]
    assert counted(device) == {CAMPAIGN: 1}


def test_a_correction_that_is_not_good_leaves_what_was_signed(device: Unlocked, signer: Signer) -> None:
    first = signer.sign_all([draft()])
    with pytest.raises(KioskError):
        signer.correct(first, [draft(consents={})])
    assert len(read(device)) == 1
    assert counted(device) == {CAMPAIGN: 1}


def test_what_is_remembered_of_a_signing_shows_nothing_when_printed(signer: Signer) -> None:
    signed = signer.sign_all([draft("Canary")])
    assert "Canary" not in f"{signed!r}{pretty_repr(signed)}"
    assert signed.secret.hex() not in f"{signed!r}{pretty_repr(signed)}"
    assert signed.thanks[0].code not in f"{signed!r}{pretty_repr(signed)}"


# --- withdrawing by code ----------------------------------------------------------------------------------------------


def test_a_code_withdraws_in_every_campaign_of_the_device(both: Unlocked) -> None:
    signer = Signer(both.store, both.identity, at(RALLY))
    code = signer.sign_all([draft()]).thanks[0].code
    signer.withdraw(code)
    _, *withdrawals = (read_one(envelope) for envelope in envelopes(both.store, 1, 100))
    tokens = [withdraw_token(for_campaign(decode_code(code), campaign)).hex() for campaign in (CAMPAIGN, OTHER)]
    assert [(one.kind, one.withdraws) for one in withdrawals] == [(EntryKind.WITHDRAWAL, token) for token in tokens]


def test_nothing_tells_whether_a_code_was_ever_used(both: Unlocked) -> None:
    signer = Signer(both.store, both.identity, at(RALLY))
    used = signer.sign_all([draft(), draft(campaign=OTHER)]).thanks[0].code
    unused = encode_code(new_secret())
    seen = []
    for code in (used, unused, used):
        before = len(told(both))
        signer.withdraw(code)
        seen.append((told(both)[before:], counted(both)))
    assert seen[0] == seen[1] == seen[2]


def test_a_paused_campaign_can_still_be_withdrawn_from(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path))
    code = station.sign(draft()).code
    station.add_pack(pack_file(tmp_path, revision=4, paused=True))
    station.withdraw(code)
    assert station.status().entries == 2
    station.close()


@pytest.mark.parametrize(
    "change", [lambda code: code[:-1], lambda code: code[:-1] + ("0" if code[-1] != "0" else "1"), lambda _: "", lambda _: "موسوی"]
)
def test_a_wrong_code_withdraws_nothing(device: Unlocked, signer: Signer, change: Callable[[str], str]) -> None:
    code = signer.sign_all([draft()]).thanks[0].code
    with pytest.raises(KioskError) as caught:
        signer.withdraw(change(code))
    assert caught.value.code is Code.RECEIPT_CODE_WRONG
    assert len(read(device)) == 1


def test_a_withdrawal_that_no_campaign_can_seal_is_not_said_to_be_done(device: Unlocked, signer: Signer) -> None:
    with device.store.writing() as connection:
        connection.execute(PACK.update().values(manifest=b"no pack"))
    signer.reload()
    with pytest.raises(UserError) as caught:
        signer.withdraw(encode_code(new_secret()))
    assert caught.value.code is Code.CAMPAIGN_UNKNOWN
