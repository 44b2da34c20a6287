from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Final

import pytest
from sqlalchemy import event

from kiosk.central import audit
from kiosk.central.counted import CountedSignature, DeliveryRecord, FrozenItem, campaign_manifests, counted_signatures, freeze_delivery
from kiosk.central.database import Database
from kiosk.central.drafts import new_draft
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import HandOver
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId, Digest
from tests.central.conftest import Centre
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice

_KEPT: Final = "PRAGMA cache_size = "
_FEW, _MANY = 4 * 1024, 96 * 1024


def frozen(centre: Centre, campaign: SomeCampaign, signatures: list[CountedSignature]) -> str:
    items = [FrozenItem(one.device, one.branch, one.seq, HandOver.NAMED, one.receipt_leaf) for one in signatures]
    nothing = Digest(bytes(32))
    record = DeliveryRecord(new_draft(campaign.id, "parliament"), len(items), 0, root=nothing, revision=campaign.revision, audit=nothing)
    return freeze_delivery(centre.database, record, items)


def test_counted_signatures_carry_what_a_delivery_needs(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    entry = device.sign(campaign, given="زهرا", hand_over={"parliament": HandOver.COUNTED}, language="fa")
    device.sign(campaign, given="زهرا", language="fa")
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    (one,) = counted_signatures(centre.database, campaign.id)
    assert (one.device, one.branch, one.seq, one.revision) == (device.id, 0, 1, campaign.revision)
    assert (one.language, one.event.name, one.country) == ("fa", "Paris", "FR")
    assert one.fields == {FieldName.GIVEN_NAME: "زهرا", FieldName.POSTAL_CODE: "75014", FieldName.COUNTRY: "FR"}
    assert one.hand_over == {"parliament": HandOver.COUNTED}
    assert one.receipt_leaf == receipt.receipt_leaf(campaign.id, receipt.proof_token(bytes.fromhex(entry.receipt)))
    assert "زهرا" not in repr(one)


@contextmanager
def kept(database: Database) -> Iterator[list[int]]:
    """How many KiB of the embedded file a connection is told to keep in memory, each time that it is told meanwhile."""
    told: list[int] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(_KEPT):
            told.append(int(statement.removeprefix(_KEPT)))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        yield told
    finally:
        event.remove(database.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("read", [1, 3], ids=["given up", "to the end"])
def test_who_goes_through_all_signatures_keeps_few_pages_of_the_file_meanwhile(
    centre: Centre, campaign: SomeCampaign, signed: Signed, read: int
) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    with kept(centre.database) as told:
        found = list(islice(counted_signatures(centre.database, campaign.id), read))
    assert len(found) == read
    assert told == [-_FEW, -_MANY] * _is_file(centre)


def test_so_does_who_freezes_them(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    signatures = list(counted_signatures(centre.database, campaign.id))
    with kept(centre.database) as told:
        frozen(centre, campaign, signatures)
    assert told == [-_FEW, -_MANY] * _is_file(centre)


def _is_file(centre: Centre) -> bool:
    return centre.database.engine.dialect.name == "sqlite"


def test_only_one_campaign_is_read(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    campaigns = [SomeCampaign(ring), SomeCampaign(ring)]
    for one in campaigns:
        device.sign(one)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert [len(list(counted_signatures(centre.database, one.id))) for one in campaigns] == [1, 1]


def test_all_revisions_of_a_campaign_are_given(centre: Centre, ring: KeyRing, device: SomeDevice) -> None:
    first = SomeCampaign(ring)
    second = SomeCampaign(ring, first.id, revision=2)
    device.sign(first)
    device.sign(second)
    centre.take_from(device)
    found = campaign_manifests(centre.database, first.id)
    assert {revision: one.revision for revision, one in found.items()} == {first.revision: 1, second.revision: 2}


def test_an_unknown_campaign_is_the_users_mistake(centre: Centre) -> None:
    with pytest.raises(UserError) as raised:
        campaign_manifests(centre.database, CampaignId(b"x" * 16))
    assert raised.value.code is Code.CAMPAIGN_UNKNOWN


def test_what_is_delivered_keeps_its_place_when_an_earlier_duplicate_is_opened(centre: Centre, campaign: SomeCampaign) -> None:
    early, late = SomeDevice(centre.ring), SomeDevice(centre.ring)
    early.sign(campaign)
    late.sign(campaign)
    for device in (early, late):
        centre.approve(device)
    centre.take_from(early)
    centre.take_from(late)
    with centre.database.writing() as connection:
        connection.exec_driver_sql("UPDATE run SET opened = (1=1) WHERE device_id = (SELECT device_id FROM batch ORDER BY number LIMIT 1)")
    centre.open()
    frozen(centre, campaign, list(counted_signatures(centre.database, campaign.id)))
    with centre.database.writing() as connection:
        connection.exec_driver_sql("UPDATE run SET opened = (1=0) WHERE device_id = (SELECT device_id FROM batch ORDER BY number LIMIT 1)")
    centre.open()
    (one,) = counted_signatures(centre.database, campaign.id)
    assert one.device == late.id
    assert centre.states(campaign) == {"counted": 1, "duplicate": 1}


def test_a_list_that_is_no_longer_true_is_not_frozen(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(2)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    signatures = list(counted_signatures(centre.database, campaign.id))
    device.withdraw(campaign, 1)
    centre.take_from(device)
    centre.open()
    rows = audit.verify_audit(centre.database)
    with pytest.raises(EnvironmentProblem) as raised:
        frozen(centre, campaign, signatures)
    assert raised.value.code is Code.DATABASE_CHANGED
    assert audit.verify_audit(centre.database) == rows


def test_a_delivery_is_in_the_audit(centre: Centre, campaign: SomeCampaign, signed: Signed) -> None:
    device = signed(1)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    name = frozen(centre, campaign, list(counted_signatures(centre.database, campaign.id)))
    with centre.database.reading() as connection:
        facts = connection.exec_driver_sql("SELECT facts FROM audit ORDER BY number DESC LIMIT 1").scalar()
    assert name in str(facts)
