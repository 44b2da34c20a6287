"""A sealed entry holds what was told, what was shown and what the clock said, and only the organisation reads it."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.campaign.answers import kept_answers
from kiosk.central.unsealed import read_unsealed
from kiosk.crypto.receipt import for_campaign, withdraw_token
from kiosk.crypto.sealing import OVERHEAD, read_header, unseal
from kiosk.crypto.signing import SigningKey
from kiosk.device.entries import Mark, Occasion, moment, new_entry_id, sealed_signature, sealed_withdrawal
from kiosk.device.identity import Identity
from kiosk.device.packs import HeldPack, pack_in_file
from kiosk.domain import canonical
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import ClockFlag, Entry, EntryKind, Source
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft
from tests.support.devices import CAMPAIGN, EVENT, LABEL, RALLY, draft, pack_file
from tests.support.packs import RING

SECRET = b"r" * 16
REPLACED = "e1" * 16
IDENTITY = Identity(RING.organisation_public_key, RING.recovery_key().public, SigningKey(b"d" * 32), LABEL)
OCCASION = Occasion(EVENT, RALLY, "")


@pytest.fixture
def held(tmp_path: Path) -> HeldPack:
    pack = pack_in_file(pack_file(tmp_path))
    return HeldPack(1, pack.manifest, pack.revision, 0)


def seal(held: HeldPack, told: Draft | None = None, occasion: Occasion = OCCASION, seq: int = 7) -> bytes:
    return sealed_signature(
        kept_answers(held.manifest, told or draft()), held, IDENTITY, occasion, Mark(seq, new_entry_id(), REPLACED), SECRET
    )


def opened(envelope: bytes) -> Entry:
    _, content = unseal(RING.opening_key(CAMPAIGN), envelope)
    return canonical.decode(content, Entry)


def test_the_organisation_reads_what_the_signer_told(held: HeldPack) -> None:
    entry = opened(seal(held, draft("  Zahra ", message=" Hello\nthere ")))
    assert entry.fields == {FieldName.GIVEN_NAME: "Zahra", FieldName.FAMILY_NAME: "Martin", FieldName.COUNTRY: "FR"}
    assert (entry.message, entry.hand_over) == ("Hello\nthere", {"first": HandOver.NAMED, "second": HandOver.COUNTED})
    assert (entry.kind, entry.source, entry.age) == (EntryKind.SIGNATURE, Source.SELF, True)


def test_the_entry_repeats_its_header(held: HeldPack) -> None:
    envelope = seal(held)
    header, entry = read_header(envelope), opened(envelope)
    assert (header.organisation.hex(), header.campaign.hex(), header.revision.hex()) == (entry.organisation, entry.campaign, entry.revision)
    assert (header.key_id.hex(), header.device.hex(), header.seq) == (entry.key_id, entry.device, entry.seq)
    assert (header.revision, header.device, header.seq) == (held.revision, IDENTITY.device, 7)


def test_the_entry_names_the_very_words_that_were_shown(held: HeldPack) -> None:
    entry = opened(seal(held, draft(text_language="fa", screen_language="en")))
    assert (entry.text_language, entry.screen_language) == ("fa", "en")
    assert entry.text_sha256 == held.manifest.texts["fa"].digest
    assert [given.text_sha256 for given in entry.consents] == [wanted.digest("fa") for wanted in held.manifest.consents]


def test_a_text_that_the_pack_lacks_is_shown_in_its_own_language(held: HeldPack) -> None:
    assert opened(seal(held, draft(text_language="en"))).text_language == "fr"


def test_every_consent_asked_for_is_answered(held: HeldPack) -> None:
    entry = opened(seal(held))
    assert [(one.purpose, one.version, one.given) for one in entry.consents] == [(Purpose.SIGN, 1, True), (Purpose.CONTACT, 2, False)]


def test_the_receipt_secret_of_the_session_is_not_in_the_entry(held: HeldPack) -> None:
    assert opened(seal(held)).receipt == for_campaign(SECRET, CAMPAIGN).hex()


def test_all_entries_of_a_pack_have_one_size(held: HeldPack) -> None:
    long = draft("x" * 150, message="y" * 1000, ink=(((0, 0), (4095, 4095), (0, 4095), (4095, 0)),))
    assert len(seal(held)) == len(seal(held, long)) == OVERHEAD + held.manifest.bucket


def test_the_same_signer_twice_gives_two_entries_that_nobody_can_link(held: HeldPack) -> None:
    one, two = seal(held), seal(held)
    assert one[:142] == two[:142]
    assert one[142:] != two[142:]
    assert opened(one).entry != opened(two).entry


def test_the_event_and_the_way_the_details_came_in_are_kept(held: HeldPack) -> None:
    entry = opened(seal(held, draft(source=Source.ASSISTED)))
    assert (entry.event, entry.source) == (EVENT, Source.ASSISTED)


def test_the_time_is_kept_to_the_second(held: HeldPack) -> None:
    entry = opened(seal(held))
    assert entry.time.utc == "2025-02-08T14:03:22Z"
    assert timedelta(minutes=entry.time.offset) == RALLY.astimezone().utcoffset()


@pytest.mark.parametrize(
    ("now", "newest_hour", "flags"),
    [
        (RALLY, "", ()),
        (RALLY, "2025-02-08T14", ()),
        (RALLY, "2025-02-08T15", (ClockFlag.WENT_BACK,)),
        (datetime(2025, 2, 7, 22, 59, tzinfo=UTC), "", (ClockFlag.NOT_EVENT_DAY,)),
        (datetime(2025, 2, 7, 23, 0, tzinfo=UTC), "", ()),
        (datetime(2024, 12, 31, 23, 59, tzinfo=UTC), "", (ClockFlag.BEFORE_PACK, ClockFlag.NOT_EVENT_DAY)),
        (datetime(1970, 1, 1, tzinfo=UTC), "2025-02-08T14", tuple(ClockFlag)),
    ],
)
def test_a_doubtful_clock_is_recorded_and_refuses_nobody(
    held: HeldPack, now: datetime, newest_hour: str, flags: tuple[ClockFlag, ...]
) -> None:
    assert moment(Occasion(EVENT, now, newest_hour), held.manifest).flags == flags


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "FAR-20"])
@pytest.mark.parametrize("utc", ["0001-01-01T00:00:00Z", "1600-02-29T12:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_no_clock_however_wrong_keeps_anybody_from_signing(held: HeldPack, utc: str, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for there in ("Pacific/Kiritimati", "America/Los_Angeles", "Europe"):
            event = msgspec.structs.replace(EVENT, timezone=there)
            envelope = seal(held, occasion=Occasion(event, datetime.fromisoformat(utc), ""))
            _, content = unseal(RING.opening_key(CAMPAIGN), envelope)
            assert read_unsealed(content).time.utc == utc
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_correction_names_the_entry_that_it_replaces(held: HeldPack) -> None:
    assert opened(seal(held)).replaces == REPLACED


# --- withdrawals ------------------------------------------------------------------------------------------------------


def seal_withdrawal(held: HeldPack) -> bytes:
    return sealed_withdrawal(held, IDENTITY, OCCASION, Mark(7, "e2" * 16), SECRET)


def test_a_withdrawal_carries_the_token_of_what_it_withdraws(held: HeldPack) -> None:
    entry = opened(seal_withdrawal(held))
    assert (entry.kind, entry.entry) == (EntryKind.WITHDRAWAL, "e2" * 16)
    assert bytes.fromhex(entry.withdraws) == withdraw_token(for_campaign(SECRET, CAMPAIGN))


def test_a_withdrawal_says_nothing_of_who_withdraws_nor_of_their_receipt(held: HeldPack) -> None:
    entry = opened(seal_withdrawal(held))
    assert (entry.fields, entry.message, entry.ink, entry.hand_over, entry.consents, entry.age) == ({}, "", (), {}, (), False)
    assert entry.screen_language == entry.text_language == held.manifest.languages[0]
    assert entry.receipt not in (SECRET.hex(), for_campaign(SECRET, CAMPAIGN).hex())


def test_a_withdrawal_looks_like_a_signature_from_outside(held: HeldPack) -> None:
    withdrawal, signature = seal_withdrawal(held), seal(held)
    assert (len(withdrawal), withdrawal[:142]) == (len(signature), signature[:142])


def test_what_the_centre_could_not_read_is_never_sealed(held: HeldPack) -> None:
    with pytest.raises(Bug) as caught:
        seal(held, draft("canary", screen_language="Französisch"))
    assert "canary" not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"
