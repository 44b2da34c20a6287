"""Manifests and events of a batch are kept in one order, so that intakes never wait for each other crosswise."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import psycopg
import pytest
from sqlalchemy import Connection, Table, delete, event, insert

from kiosk.campaign.pack import read_manifest
from kiosk.central import bulk, catalogue, opening
from kiosk.central.catalogue import newest_manifests, newest_revision, newest_signed, revisions, unread_revisions
from kiosk.central.counted import campaign_manifests
from kiosk.central.schema import CAMPAIGN, PACK_REVISION
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.ids import Digest, OrganisationId
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.office import Office, databases
from kiosk.transfer.batch import Batch
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice


def test_campaigns_are_kept_in_the_order_of_their_ids_whatever_their_revisions(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, list[object]]] = []
    real = bulk.insert_missing

    def watched(connection: Connection, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
        wanted = list(rows)
        written.append((table.name, [one.get("id") for one in wanted]))
        real(connection, table, wanted)

    monkeypatch.setattr(catalogue, "insert_missing", watched)
    monkeypatch.setattr("kiosk.central.events.insert_missing", watched)
    device = SomeDevice(centre.ring)
    for campaign in sorted((SomeCampaign(centre.ring) for _ in range(6)), key=lambda one: one.revision):
        device.sign(campaign)
    centre.take_from(device)
    ids = next(ids for name, ids in written if name == CAMPAIGN.name)
    assert [name for name, _ in written] == ["campaign", "pack_revision", "event"]
    assert (len(ids), ids) == (6, sorted(ids, key=bytes))  # type: ignore[arg-type]


def crossing(monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    """Let the server give up the first transactions; the list has one number for each."""
    given_up: list[int] = []
    real = catalogue.record_manifests

    def record(connection: Connection, batch: Batch) -> None:
        real(connection, batch)
        if len(given_up) < times:
            given_up.append(1)
            raise psycopg.errors.DeadlockDetected

    monkeypatch.setattr("kiosk.central.intake.record_manifests", record)
    return given_up


def test_an_intake_that_another_one_was_in_the_way_of_is_done_again(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = SomeDevice(centre.ring)
    device.sign(campaign)
    centre.approve(device)
    given_up = crossing(monkeypatch, times=2)
    file = centre.file_from(device)
    assert (file.status, file.stored, len(given_up)) == (IntakeStatus.ACCEPTED, 1, 2)


def test_an_intake_that_is_given_up_again_and_again_ends_with_a_reason(
    centre: Centre, campaign: SomeCampaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = SomeDevice(centre.ring)
    device.sign(campaign)
    given_up = crossing(monkeypatch, times=100)
    with pytest.raises(EnvironmentProblem) as raised:
        centre.take_from(device)
    assert raised.value.code is Code.DATABASE_CHANGED
    assert len(given_up) < 10


def twins_of(ring: KeyRing) -> list[SomeCampaign]:
    """Two packs of a campaign with one number, the one that passes for the newest first."""
    first = SomeCampaign(ring, revision=2)
    texts = {language: msgspec.structs.replace(text, title="Another") for language, text in first.manifest.texts.items()}
    return sorted((first, SomeCampaign(ring, first.id, revision=2, texts=texts)), key=lambda one: one.revision)


@pytest.mark.parametrize(("taken", "beside"), [(0, b"\xff" * 32), (1, bytes(32))], ids=["first", "second"])
def test_of_two_packs_with_one_number_the_same_is_the_newest_where_one_is_kept_beside_what_lies_in_its_place(
    centre: Centre, ring: KeyRing, device: SomeDevice, monkeypatch: pytest.MonkeyPatch, taken: int, beside: bytes
) -> None:
    """A delivery is written again with those that were known when its newest was (`deliver.write_again`)."""
    twins = twins_of(ring)
    monkeypatch.setattr("secrets.token_bytes", lambda _: beside)
    junk = {"revision": twins[taken].revision, "campaign": twins[0].id, "number": 2, "manifest": b"junk"}
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(junk))
    for campaign in twins:
        device.sign(campaign)
    centre.take_from(device)
    with centre.database.reading() as connection:
        assert list(revisions(connection, twins[0].id)) == [one.revision for one in twins]
        assert newest_signed(connection)[twins[0].id].content == twins[0].signed


def test_of_two_packs_with_one_number_everybody_takes_the_same_for_the_newest(centre: Centre, ring: KeyRing) -> None:
    twins, device = twins_of(ring), SomeDevice(ring)
    first = twins[0]
    older, other = SomeCampaign(ring, first.id), SomeCampaign(ring)
    for given, campaign in zip("ABCD", (*twins, older, other), strict=True):
        device.sign(campaign, given=given)
    centre.approve(device)
    assert centre.file_from(device).status is IntakeStatus.ACCEPTED
    with centre.database.reading() as connection:
        newest = newest_manifests(connection)[first.id]
        assert newest_signed(connection)[first.id].content == twins[0].signed
        assert next(iter(revisions(connection, first.id))) == twins[0].revision
        assert newest_revision(connection, first.id) == newest.revision
    assert newest == twins[0].manifest
    assert Promise(campaign_manifests(centre.database, first.id), newest.recipients[0].id).revision == twins[0].revision
    office = Office(centre.database, ring)
    helper = ring.delegate([KeyName(Role.DATABASE), KeyName(Role.SEAL, other.id), KeyName(Role.DUPLICATES, other.id)])
    (closed,) = opening.open_entries(centre.database, helper, 1).closed
    centre.open()
    reports = (office.retention(dry_run=True).campaigns, office.rally(RALLY.name).campaigns, office.stats().campaigns)
    told = [one.titles["fr"] for every in reports for one in every if one.campaign == first.id.hex()]
    assert [closed.titles["fr"], *told] == [newest.title] * 4


def test_the_newest_packs_are_read_at_once_and_no_older_ones(centre: Centre, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    campaigns, device = [SomeCampaign(ring) for _ in range(3)], SomeDevice(ring)
    newest = {one.id: SomeCampaign(ring, one.id, revision=2) for one in campaigns}
    for campaign in (*campaigns, *newest.values()):
        device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    read, asked = list[bytes](), list[str]()

    def counted(content: bytes) -> tuple[Manifest, Digest, OrganisationId]:
        read.append(content)
        return read_manifest(content)

    monkeypatch.setattr(catalogue, "read_manifest", counted)
    with centre.database.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda _connection, _cursor, statement, *_: asked.append(statement))
        assert {known: one.content for known, one in newest_signed(connection).items()} == {
            known: one.signed for known, one in newest.items()
        }
    assert sorted(read) == sorted(one.signed for one in newest.values())
    assert len(asked) == 2, "the organisation and the rows, however many campaigns there are"


def forged(campaign: SomeCampaign, **changed: object) -> dict[str, Any]:
    """A row as whoever takes batches in may write it: of a later revision, signed by somebody else."""
    other = SomeCampaign(KeyRing.generate(), campaign.id, revision=99, retention_days=1, valid_until="2025-01-01", rotation=99)
    return {"revision": other.revision, "campaign": campaign.id, "number": 99, "manifest": other.signed} | changed


@pytest.mark.parametrize(
    "changed",
    [{}, {"manifest": b"no manifest"}, {"manifest": None}, {"manifest": None, "revision": None, "number": 98}],
    ids=["another's", "garbage", "another revision's", "another number"],
)
def test_what_the_organisation_did_not_sign_decides_nothing_and_is_told(
    centre: Centre, ring: KeyRing, campaign: SomeCampaign, device: SomeDevice, changed: dict[str, object]
) -> None:
    device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    own = {"manifest": campaign.signed, "revision": campaign.revision}
    row = forged(campaign, **{name: own[name] if value is None else value for name, value in changed.items()})
    if row["revision"] == campaign.revision:
        with centre.database.writing() as connection:
            connection.execute(delete(PACK_REVISION))
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(row))
    with centre.database.reading() as connection:
        assert row["revision"] in [one.revision for one in unread_revisions(connection)]
        assert row["revision"] not in revisions(connection)
        kept = {} if row["revision"] == campaign.revision else {campaign.id: campaign.signed}
        assert {known: one.content for known, one in newest_signed(connection).items()} == kept
        is_whole = hashlib.sha256(row["manifest"]).digest() == row["revision"] and row["manifest"] != campaign.signed
        if is_whole:
            assert newest_revision(connection, campaign.id) == campaign.manifest.revision
    is_known = row["manifest"] == campaign.signed and row["revision"] != campaign.revision
    assert databases.status(centre.url, ring).alarms == (f"{'pack' if is_whole or is_known else 'promise'}:{row['revision'].hex()}",)
    if row["revision"] != campaign.revision:
        centre.open()
        assert centre.stats(campaign).states["counted"] == 1
