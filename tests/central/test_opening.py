"""Opening: what becomes of each entry, and that nothing wrong with one touches another."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from kiosk.central import audit, devices, opening, opening_worker
from kiosk.central.checking import Reason
from kiosk.central.claims import Run
from kiosk.central.database import Database
from kiosk.central.opener import Opened, Opener, RevisionSecrets, SealedEntry
from kiosk.central.opening_worker import Done
from kiosk.central.schema import CONSENT, ENTRY, FINGERPRINT, QUARANTINE, SIGNATURE
from kiosk.central.statistics import MINUTE, local_hour
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.crypto.log import leaf
from kiosk.crypto.sealing import Header, seal
from kiosk.domain import canonical
from kiosk.domain.campaign import Event, HandOver, Purpose
from kiosk.domain.entry import ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.errors import Cancelled, Code, UserError
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.progress import Progress
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, Signed, SomeCampaign, SomeDevice, some_entry


def reasons(centre: Centre) -> dict[int, str]:
    """Why entries are in quarantine, by number."""
    with centre.database.reading() as connection:
        return dict(iter(connection.execute(select(QUARANTINE.c.seq, QUARANTINE.c.reason))))


def quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> str:
    """The reason why the last entry of `device`, after a good one, is in quarantine; the good one must be counted."""
    centre.approve(device)
    centre.take_from(device)
    report = centre.open()
    assert (report.opened, report.quarantined) == (1, 1)
    assert centre.states(campaign) == {"counted": 1, "quarantined": 1}
    (reason,) = reasons(centre).values()
    return reason


def test_an_entry_becomes_a_signature_with_all_that_was_told(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    entry = device.sign(campaign, given="زهرا", family="احمدی", email="Zahra@example.org", language="fa")
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().opened == 1
    with centre.database.reading() as connection:
        row = connection.execute(select(SIGNATURE)).one()
        consents = connection.execute(select(CONSENT.c.purpose, CONSENT.c.version, CONSENT.c.text_sha256)).all()
        stored = connection.scalars(select(FINGERPRINT.c.value)).all()
    secret = bytes.fromhex(entry.receipt)
    assert (row.device_id, row.branch, row.seq) == (device.id, 0, 1)
    assert (row.campaign, row.revision, row.entry) == (campaign.id, campaign.revision, bytes.fromhex(entry.entry))
    assert msgspec.json.decode(row.fields) == entry.fields
    assert msgspec.json.decode(row.hand_over) == {"parliament": "named"}
    assert (row.state, row.source, row.language, row.country, row.signed) == ("counted", "self", "fa", "FR", entry.time.utc)
    assert row.receipt_leaf == receipt.receipt_leaf(campaign.id, receipt.proof_token(secret))
    assert [tuple(one) for one in consents] == [("contact", 1, bytes.fromhex(entry.consents[1].text_sha256))]
    assert receipt.withdraw_hash(receipt.withdraw_token(secret)) in stored
    assert sorted(stored) == sorted([row.by_email, row.by_place, row.household, receipt.withdraw_hash(receipt.withdraw_token(secret))])


def test_before_opening_entries_are_unopened_and_afterwards_not_again(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(4)
    centre.approve(device)
    centre.take_from(device)
    assert centre.states(campaign) == {"unopened": 4}
    assert (centre.open().opened, centre.open().opened) == (4, 0)
    assert centre.states(campaign) == {"counted": 4}


def test_held_entries_are_not_opened(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    centre.take_from(signed(3))
    assert centre.open().opened == 0
    assert (centre.stats(campaign).entries, centre.stats(campaign).held) == (0, 3)


def test_a_branch_is_opened_once_it_is_accepted(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    copy = device.copy()
    device.sign(campaign, given="Main")
    copy.sign(campaign, given="Copy")
    centre.approve(device)
    centre.take_from(device)
    centre.take_from(copy)
    assert centre.open().opened == 3
    assert centre.stats(campaign).held == 1
    devices.accept_branch(centre.database, device.id.hex(), 1)
    assert centre.open().opened == 1
    assert centre.states(campaign) == {"counted": 4}
    assert centre.stats(campaign).held == 0


# --- quarantine ---------------------------------------------------------------------------------------------------


def replaced(entry: Entry, **changes: Any) -> Entry:  # noqa: ANN401
    return msgspec.structs.replace(entry, **changes)


Change = Callable[[Entry], Entry]


def _with_name(text: str) -> Change:
    return lambda entry: replaced(entry, fields={**entry.fields, FieldName.GIVEN_NAME: text})


CHANGES: dict[Reason, list[Change]] = {
    Reason.HEADER_DIFFERS: [
        lambda entry: replaced(entry, seq=entry.seq + 1),
        lambda entry: replaced(entry, device="00" * 32),
        lambda entry: replaced(entry, organisation="00" * 32),
        lambda entry: replaced(entry, campaign="00" * 16),
        lambda entry: replaced(entry, revision="00" * 32),
        lambda entry: replaced(entry, key_id="00" * 16),
    ],
    Reason.TEXT_UNKNOWN: [
        lambda entry: replaced(entry, text_sha256="00" * 32),
        lambda entry: replaced(entry, text_language="en"),
        lambda entry: replaced(entry, text_language="de"),
    ],
    Reason.CONSENT_MISSING: [
        lambda entry: replaced(entry, consents=()),
        lambda entry: replaced(entry, consents=(replaced_consent(entry.consents[0], given=False), entry.consents[1])),
        lambda entry: replaced(entry, consents=entry.consents[1:]),
    ],
    Reason.CONSENT_UNKNOWN: [
        lambda entry: replaced(entry, consents=(replaced_consent(entry.consents[0], text_sha256="00" * 32),)),
        lambda entry: replaced(entry, consents=(replaced_consent(entry.consents[0], version=2),)),
        lambda entry: replaced(entry, consents=(*entry.consents, replaced_consent(entry.consents[0], purpose=Purpose.LISTED))),
        lambda entry: replaced(entry, consents=(entry.consents[0], entry.consents[0])),
    ],
    Reason.RECIPIENT_UNKNOWN: [lambda entry: replaced(entry, hand_over={"somebody-else": HandOver.NAMED})],
    Reason.FIELD_UNKNOWN: [
        lambda entry: replaced(entry, fields={**entry.fields, FieldName.STREET: "rue X"}),
        lambda entry: replaced(entry, fields={**entry.fields, FieldName.MESSAGE: "hello"}),
        lambda entry: replaced(entry, message="hello"),
        lambda entry: replaced(entry, fields={**entry.fields, FieldName.EMAIL: "ava@example.org"}, consents=entry.consents[:1]),
        lambda entry: replaced(
            entry,
            fields={**entry.fields, FieldName.PHONE: "+33612345678"},
            consents=(entry.consents[0], replaced_consent(entry.consents[1], given=False)),
        ),
    ],
    Reason.FIELD_MISSING: [lambda entry: replaced(entry, fields={FieldName.GIVEN_NAME: "Ava", FieldName.COUNTRY: "FR"})],
    Reason.FIELD_TOO_LONG: [lambda entry: replaced(entry, fields={**entry.fields, FieldName.GIVEN_NAME: "ا" * 81})],
    Reason.FIELD_NOT_NORMALISED: [
        _with_name(text)
        for text in ("", " Ava", "Ava ", "A  va", "A\u202eva", "A\tva", "A\u0000va", "E\u0301lodie", "A\u00a0va", "A\u034fva", "\u3164")
    ],
    Reason.COUNTRY_UNKNOWN: [lambda entry: replaced(entry, fields={**entry.fields, FieldName.COUNTRY: "XX"})],
    Reason.INK_WRONG: [lambda entry: replaced(entry, ink=(((0, 0), (4095, 4095), (0, 4095), (4095, 0)),))],
    Reason.EVENT_WRONG: [
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="", place="x", date="2025-02-08", timezone="Europe/Paris")),
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="x", place="x", date="2025-02-30", timezone="Europe/Paris")),
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="x" * 121, place="x", date="2025-02-08", timezone="Europe/Paris")),
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="a\0b", place="x", date="2025-02-08", timezone="Europe/Paris")),
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="x", place="a\u202eb", date="2025-02-08", timezone="Europe/Paris")),
        lambda entry: replaced(entry, event=Event(id="0e" * 16, name="x", place="x", date="2025-02-08", timezone="a\0b")),
        lambda entry: replaced(entry, shift="a\0b"),
        lambda entry: replaced(entry, shift="x" * 41),
        lambda entry: replaced(entry, sheet="x" * 41),
    ],
    Reason.KIND_WRONG: [
        lambda entry: replaced(entry, withdraws="ab" * 32),
        lambda entry: replaced(entry, kind=EntryKind.WITHDRAWAL),
    ],
    Reason.SHEET_WRONG: [
        lambda entry: replaced(entry, source=Source.PAPER),
        lambda entry: replaced(entry, source=Source.PAPER, sheet="ABCD-EFGH-JKMN"),
        lambda entry: replaced(entry, source=Source.PAPER, row=1),
        lambda entry: replaced(entry, sheet="ABCD-EFGH-JKMN", row=1),
        lambda entry: replaced(entry, row=1),
    ],
}


def replaced_consent(consent: ConsentGiven, **changes: Any) -> ConsentGiven:  # noqa: ANN401
    return msgspec.structs.replace(consent, **changes)


def test_an_entry_that_its_pack_does_not_allow_is_quarantined_with_its_reason(centre: Centre, campaign: SomeCampaign) -> None:
    """All of them in one batch, each beside a good one."""
    device = SomeDevice(centre.ring)
    expected = {}
    for reason, changes in CHANGES.items():
        for change in changes:
            device.sign(campaign, given=f"Good {device.last}")
            expected[device.last + 1] = reason.value
            device.append(campaign, change(some_entry(campaign, device, given=f"Bad {device.last}")))
    centre.approve(device)
    centre.take_from(device)
    report = centre.open()
    assert reasons(centre) == expected
    assert (report.opened, report.quarantined) == (len(expected), len(expected))
    assert centre.states(campaign) == {"counted": len(expected), "quarantined": len(expected)}


def test_without_its_change_each_of_those_entries_is_good(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    device.append(campaign, some_entry(campaign, device, given="Bad"))
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().quarantined == 0


def test_bytes_of_a_quarantined_entry_stay(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    device.append(campaign, some_entry(campaign, device), b'{"schema":1}')
    assert quarantined(centre, campaign, device) == Code.DAMAGED.value
    with centre.database.reading() as connection:
        assert connection.scalar(select(ENTRY.c.envelope).where(ENTRY.c.seq == 2)) == device.envelopes[1]
        assert connection.scalar(select(QUARANTINE.c.leaf)) == leaf(device.envelopes[1])


NO_TIMES = (
    *("2025-13-45T14:00:00Z", "2025-02-30T14:00:00Z", "2025-02-29T14:00:00Z", "2025-00-10T14:00:00Z", "0000-01-01T00:00:00Z"),
    *("2025-02-08T25:00:00Z", "2025-02-08T24:00:00Z", "2025-02-08T14:61:00Z", "2025-02-08T14:00:60Z", "9999-99-99T99:99:99Z"),
)
WRONG_TIMES = ("0001-01-01T00:00:00Z", "1600-02-29T12:00:00Z", "1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "9999-12-31T23:59:59Z")


def test_what_is_no_time_is_quarantined_and_a_wrong_clock_is_not(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    for number, utc in enumerate(NO_TIMES):
        device.sign(campaign, given=f"Good {number}")
        device.sign(campaign, given=f"Bad {number}", time=Moment(utc=utc, offset=60))
    for number, utc in enumerate(WRONG_TIMES):
        device.sign(campaign, given=f"Wrong {number}", time=Moment(utc=utc, offset=-1080))
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert reasons(centre) == {2 * number + 2: Code.DAMAGED.value for number in range(len(NO_TIMES))}
    assert centre.states(campaign) == {"counted": len(NO_TIMES) + len(WRONG_TIMES), "quarantined": len(NO_TIMES)}
    assert {local_hour(RALLY.timezone, utc[:MINUTE]) for utc in WRONG_TIMES} < set(centre.stats(campaign).by_hour)


def test_json_that_is_not_canonical_is_quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    entry = some_entry(campaign, device)
    device.append(campaign, entry, canonical.encode(entry).replace(b'"kind":', b'"kind": '))
    assert quarantined(centre, campaign, device) == Code.NOT_CANONICAL.value


def test_an_envelope_that_was_changed_is_quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    device.sign(campaign)
    envelope = bytearray(device.envelopes.pop())
    device.heads.pop()
    envelope[-1] ^= 1
    device.append_envelope(campaign, bytes(envelope))
    device.campaigns.pop()
    assert quarantined(centre, campaign, device) == Code.CANNOT_UNSEAL.value


def test_an_entry_sealed_with_a_header_that_is_not_its_own_is_quarantined(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign)
    other = SomeDevice(centre.ring)
    other.sign(campaign)
    header = Header(centre.ring.organisation, campaign.id, campaign.revision, campaign.opening.key_id, device.id, 2)
    device.append_envelope(campaign, header.encode() + other.envelopes[0][142:])
    assert quarantined(centre, campaign, device) == Code.CANNOT_UNSEAL.value


def test_padding_that_is_not_zero_is_quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    header = Header(centre.ring.organisation, campaign.id, campaign.revision, campaign.opening.key_id, device.id, 2)
    content = canonical.encode(some_entry(campaign, device))
    full = content + b"\0" * 100 + b"\1"
    envelope = bytearray(seal(campaign.opening.public, header, full, campaign.manifest.bucket))
    device.append_envelope(campaign, bytes(envelope))
    assert quarantined(centre, campaign, device) == Code.DAMAGED.value


def test_an_entry_of_another_size_than_its_manifest_says_is_quarantined(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    header = Header(centre.ring.organisation, campaign.id, campaign.revision, campaign.opening.key_id, device.id, 2)
    longer = seal(campaign.opening.public, header, canonical.encode(some_entry(campaign, device)), campaign.manifest.bucket + 256)
    opener = Opener([RevisionSecrets(campaign.revision, campaign.manifest, campaign.opening.secret, bytes(32))])
    stored = [SealedEntry(device.id, 0, seq, 1, envelope) for seq, envelope in ((1, device.envelopes[0]), (2, longer))]
    opened = opener.open(campaign.id, stored, "2025-02-08T14:03:22Z")
    assert (len(opened.signature), [row[2] for row in opened.quarantine]) == (1, [2])
    assert opened.quarantine[0][-2] == Code.DAMAGED.value


def test_a_pack_may_require_an_age_and_ink(centre: Centre) -> None:
    ink = (((0, 0), (4095, 4095), (0, 4095), (4095, 0)),)
    strict = SomeCampaign(centre.ring, minimum_age=16, ink=Requirement.REQUIRED, bucket=8192)
    device = SomeDevice(centre.ring)
    device.sign(strict, given="Good", ink=ink)
    device.sign(strict, given="No ink")
    device.sign(strict, given="Dot", ink=(((0, 0), (1, 1), (0, 0), (1, 1)),))
    device.sign(strict, given="No age", ink=ink, age=False)
    device.sign(strict, given="Helped", source=Source.ASSISTED)
    device.sign(strict, given="Paper", source=Source.PAPER, sheet="ABCD-EFGH-JKMN", row=1)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert reasons(centre) == {2: Reason.INK_WRONG, 3: Reason.INK_WRONG, 4: Reason.AGE_NOT_DECLARED}


# --- keys ---------------------------------------------------------------------------------------------------------


def partial(ring: KeyRing, campaign: SomeCampaign) -> KeyRing:
    return ring.delegate([KeyName(Role.DATABASE), KeyName(Role.SEAL, campaign.id), KeyName(Role.DUPLICATES, campaign.id)])


def test_a_key_for_one_campaign_opens_that_campaign(centre: Centre, ring: KeyRing) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    for number in range(6):
        device.sign(campaigns[number % 2], given=f"Ava {number}")
    centre.approve(device)
    centre.take_from(device)
    report = opening.open_entries(centre.database, partial(ring, campaigns[1]))
    assert report.opened == 3
    assert [centre.states(one) for one in campaigns] == [{"unopened": 3}, {"counted": 3}]
    assert centre.open().opened == 3


def test_without_any_key_that_opens_it_says_which_secret_is_missing(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    centre.approve(device)
    centre.take_from(device)
    with pytest.raises(UserError) as raised:
        opening.open_entries(centre.database, centre.ring.delegate([KeyName(Role.DATABASE)]))
    lacking = {"role": "seal", "campaign": campaign.id.hex(), "rotation": 0}
    assert (raised.value.code, raised.value.facts) == (Code.KEY_ROLE_MISSING, lacking)


def test_with_nothing_to_open_no_key_is_needed(centre: Centre) -> None:
    assert opening.open_entries(centre.database, centre.ring.delegate([KeyName(Role.DATABASE)])).opened == 0


def test_entries_of_every_rotation_of_the_key_are_opened(centre: Centre, ring: KeyRing) -> None:
    first = SomeCampaign(ring)
    second = SomeCampaign(ring, first.id, revision=2, rotation=1, sealing_key=ring.opening_key(first.id, 1).public)
    device = SomeDevice(ring)
    device.sign(first)
    device.sign(second, given="Eva")
    centre.approve(device)
    centre.take_from(device)
    assert centre.open().opened == 2


def test_a_key_that_lacks_a_rotation_opens_the_other_campaigns_and_says_what_waits(centre: Centre, ring: KeyRing) -> None:
    first, other = SomeCampaign(ring), SomeCampaign(ring)
    second = SomeCampaign(ring, first.id, revision=2, rotation=1, sealing_key=ring.opening_key(first.id, 1).public)
    device = SomeDevice(ring)
    for number, campaign in enumerate((first, second, second, other)):
        device.sign(campaign, given=f"Ava {number}")
    centre.approve(device)
    centre.take_from(device)
    old = ring.delegate([*partial(ring, first).names(), *partial(ring, other).names()])
    report = opening.open_entries(centre.database, old)
    (closed,) = report.closed
    assert report.opened == 1
    assert (closed.campaign, closed.entries, closed.rotation) == (first.id.hex(), 3, 1)
    assert closed.lacking == (f"seal:{first.id.hex()}:1",)
    assert centre.states(first) == {"unopened": 3}
    rest = centre.open()
    assert (rest.opened, rest.closed) == (3, ())


@pytest.fixture
def renewed(centre: Centre, ring: KeyRing, rotation: int) -> tuple[SomeCampaign, Progress]:
    """A campaign of which an entry waits, and what, once an opening has begun, takes in another of its next revision."""
    first = SomeCampaign(ring)
    key = ring.opening_key(first.id, rotation).public
    second = SomeCampaign(ring, first.id, revision=2, rotation=rotation, sealing_key=key)
    device = SomeDevice(ring)
    device.sign(first, given="Ava")
    centre.approve(device)
    centre.take_from(device)
    device.sign(second, given="Mina")
    to_come = [device]

    def take_in_once(done: int, total: int) -> None:  # noqa: ARG001
        if to_come:
            centre.take_from(to_come.pop())

    return first, take_in_once


@pytest.mark.parametrize("rotation", [0, 1])
def test_what_comes_with_a_new_revision_during_an_opening_is_opened_and_not_quarantined(
    centre: Centre, ring: KeyRing, renewed: tuple[SomeCampaign, Progress]
) -> None:
    campaign, take_in = renewed
    report = opening.open_entries(centre.database, ring, 1, take_in)
    assert (report.opened, report.quarantined) == (2, 0)
    assert centre.states(campaign) == {"counted": 2}


@pytest.mark.parametrize("rotation", [1])
def test_what_comes_during_an_opening_and_is_sealed_for_another_key_stays_sealed_and_is_told(
    centre: Centre, ring: KeyRing, renewed: tuple[SomeCampaign, Progress]
) -> None:
    campaign, take_in = renewed
    report = opening.open_entries(centre.database, partial(ring, campaign), 1, take_in)
    (closed,) = report.closed
    assert (report.quarantined, closed.lacking) == (0, (f"seal:{campaign.id.hex()}:1",))
    assert centre.open().opened + report.opened == 2
    assert centre.states(campaign) == {"counted": 2}


def test_progress_tells_of_what_comes_with_a_new_revision_before_it_is_opened(
    centre: Centre, ring: KeyRing, campaign: SomeCampaign, device: SomeDevice
) -> None:
    device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    device.sign(SomeCampaign(ring, campaign.id, revision=2))
    device.sign(SomeCampaign(ring))
    told: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> None:
        if not told:
            centre.take_from(device)
        told.append((done, total))

    opening.open_entries(centre.database, ring, 1, watch)
    assert told[0] == (0, 1)
    assert told[-1] == (3, 3)
    assert all(done < total for done, total in told[:-1])


def test_a_closed_campaign_of_which_nothing_waits_is_not_told(centre: Centre, ring: KeyRing) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    device = SomeDevice(ring)
    device.sign(campaigns[0])
    device.sign(campaigns[1], given="Eva")
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert opening.open_entries(centre.database, partial(ring, campaigns[1])).closed == ()


# --- progress and audit -------------------------------------------------------------------------------------------


def test_progress_ends_with_everything_done(centre: Centre, signed: Signed) -> None:
    device = signed(5)
    centre.approve(device)
    centre.take_from(device)
    seen: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        seen.append((done, total))

    opening.open_entries(centre.database, centre.ring, 1, tell)
    assert (seen[0], seen[-1]) == ((0, 5), (5, 5))


def test_what_was_opened_before_a_stop_stays_and_the_rest_follows(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.storing.RUN_SIZE", 2)
    monkeypatch.setattr("kiosk.central.opening.ENOUGH", 2)
    monkeypatch.setattr("kiosk.central.opening.AT_ONCE", 2)
    device = signed(6)
    centre.approve(device)
    centre.take_from(device, 2)

    def stop(done: int, total: int) -> None:  # noqa: ARG001
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        opening.open_entries(centre.database, centre.ring, 1, stop)
    opened = centre.states(campaign)["counted"]
    assert 0 < opened < 6
    assert centre.open().opened == 6 - opened


@pytest.mark.parametrize("url", ["embedded"], indirect=True)  # next to a server each run is claimed
def test_what_is_left_of_a_group_of_which_another_process_opened_a_part_is_opened(
    centre: Centre, campaign: SomeCampaign, signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.storing.RUN_SIZE", 2)
    device = signed(6)
    centre.approve(device)
    centre.take_from(device)
    unseal = opening_worker.unsealed
    elsewhere: list[Done] = []

    def unseal_late(database: Database, opener: Opener, runs: Sequence[Run], now: str) -> Opened:
        if not elsewhere:
            first = unseal(database, opener, runs[:1], now)
            elsewhere.append(opening._write(database, [(runs[:1], lambda: first)], now))  # noqa: SLF001
        return unseal(database, opener, runs, now)

    monkeypatch.setattr(opening, "unsealed", unseal_late)
    assert centre.open().opened == 6 - elsewhere[0].entries
    assert centre.states(campaign) == {"counted": 6}


def test_opening_is_written_into_the_audit_without_personal_data(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign, given="Canary")
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert audit.verify_audit(centre.database) == 5
    with centre.database.reading() as connection:
        assert "anary" not in str(connection.exec_driver_sql("SELECT action, facts, actor FROM audit").all())


def test_events_are_known_by_their_words(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign, given="A")
    device.sign(campaign, given="B", event=msgspec.structs.replace(RALLY, name="Lyon"))
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert centre.stats(campaign).by_event == {"Lyon": 1, "Paris": 1}
