"""Manifests and events of a batch are kept in one order, so that intakes never wait for each other crosswise."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import psycopg
import pytest
from sqlalchemy import Connection, Table, delete, insert

from kiosk.central import bulk, catalogue
from kiosk.central.catalogue import foreign_revisions, newest_manifests, newest_revision, revisions, signed_manifests
from kiosk.central.counted import campaign_manifests
from kiosk.central.schema import CAMPAIGN, PACK_REVISION
from kiosk.crypto.keys import KeyRing
from kiosk.delivery.promise import Promise
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.office import databases
from kiosk.transfer.batch import Batch
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice


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


def test_of_two_packs_with_one_number_everybody_takes_the_same_for_the_newest(centre: Centre, ring: KeyRing) -> None:
    first, device = SomeCampaign(ring), SomeDevice(ring)
    texts = {language: msgspec.structs.replace(text, title="Another") for language, text in first.manifest.texts.items()}
    twins = sorted((first, SomeCampaign(ring, first.id, texts=texts)), key=lambda one: one.revision)
    older = SomeCampaign(ring, first.id, revision=0)
    for given, campaign in zip("ABC", (*twins, older), strict=True):
        device.sign(campaign, given=given)
    centre.approve(device)
    centre.take_from(device)
    with centre.database.reading() as connection:
        newest = newest_manifests(connection)[first.id]
    assert newest == twins[0].manifest
    recipient = newest.recipients[0].id
    assert Promise(campaign_manifests(centre.database, first.id), recipient).revision == twins[0].revision


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
        assert row["revision"] in foreign_revisions(connection)
        assert row["revision"] not in revisions(connection)
        assert newest_revision(connection, campaign.id) < 98
        assert campaign.signed in signed_manifests(connection) or row["revision"] == campaign.revision
    assert databases.status(centre.url, ring).alarms == (f"pack:{row['revision'].hex()}",)
    if row["revision"] != campaign.revision:
        centre.open()
        assert centre.stats(campaign).states["counted"] == 1
