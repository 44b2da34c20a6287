"""`kioskctl open` with a key file that opens only some of the campaigns."""

from pathlib import Path

import pytest
from sqlalchemy import insert, update

from kiosk.campaign.pack import write_pack
from kiosk.central.database import Database
from kiosk.central.schema import PACK_REVISION, RUN
from kiosk.crypto.keys import Role
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl

OPENED = 2


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A database with entries of a campaign under two rotations, and of another; none is opened."""
    made = Kioskctl.with_database(tmp_path)
    ring = made.ring
    first, other = SomeCampaign(ring), SomeCampaign(ring)
    second = SomeCampaign(ring, first.id, revision=2, rotation=1, sealing_key=ring.opening_key(first.id, 1).public)
    device = SomeDevice(ring)
    for number, campaign in enumerate((first, second, second, other, other)):
        device.sign(campaign, given=f"Ava {number}")
    made.bring(device)
    return made


def named(kioskctl: Kioskctl) -> tuple[str, str]:
    """The campaign with two rotations, and the other."""
    first, other = sorted(kioskctl.good("stats")["campaigns"], key=lambda one: -int(one["entries"]))
    return str(first["campaign"]), str(other["campaign"])


def helper(kioskctl: Kioskctl, *campaigns: str) -> list[str]:
    of = [word for campaign in campaigns for word in ("--campaign", campaign)]
    roles = ("--roles", "seal,duplicates,database")
    kioskctl.good("keys", "delegate", "org.key", *roles, *of, "-o", "helper.key", "--new-passphrase-file", "pass")
    return ["open", "--workers", "1", "--key", "helper.key"]


def test_a_campaign_that_stays_sealed_is_a_finding(kioskctl: Kioskctl) -> None:
    first, other = named(kioskctl)
    result = kioskctl(*helper(kioskctl, first, other))
    (closed,) = result.answer["closed"]
    assert (result.code, result.answer["opened"]) == (1, OPENED)
    assert (closed["campaign"], closed["entries"], closed["lacking"]) == (first, 3, [f"seal:{first}:1"])


def test_people_are_told_what_to_ask_for_and_it_opens_the_rest(kioskctl: Kioskctl) -> None:
    first, other = named(kioskctl)
    told = kioskctl(*helper(kioskctl, first, other), json_output=False)
    assert (told.code, f"This key file lacks seal:{first}:1." in told.out) == (1, True)
    asked = told.out.partition("--campaign ")[2].partition(",")[0]
    (kioskctl.folder / "helper.key").unlink()
    result = kioskctl(*helper(kioskctl, asked))
    assert (result.code, result.answer["opened"], result.answer["closed"]) == (0, 3, [])


def spoilt(kioskctl: Kioskctl, content: bytes) -> SomeCampaign:
    """One more campaign, with two entries that wait, of which the pack reads so in the database; its pack lies in `ours.campaign`."""
    campaign, device = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring)
    for given in ("Mina", "Reza"):
        device.sign(campaign, given=given)
    kioskctl.bring(device)
    with Database.open(f"sqlite:///{kioskctl.folder}/central.db", kioskctl.ring) as database, database.writing() as connection:
        connection.execute(update(PACK_REVISION).where(PACK_REVISION.c.campaign == campaign.id).values(manifest=content))
    with (kioskctl.folder / "ours.campaign").open("wb") as stream:
        write_pack(stream, campaign.signed, {}, kioskctl.ring.signing_key(Role.PACK))
    return campaign


@pytest.mark.parametrize("content", [b"garbage", b"RKM1\xff"])
def test_entries_whose_pack_cannot_be_read_are_told_until_it_is_brought(kioskctl: Kioskctl, content: bytes) -> None:
    campaign = spoilt(kioskctl, content)
    told = kioskctl("open", json_output=False)
    assert told.code == 1
    sentence = f"Entries that stay sealed: 2 of {campaign.id.hex()}. No pack of this campaign in the database can be read."
    assert sentence in " ".join(told.out.split())
    for command in (("database", "status"), ("intake",)):
        said = " ".join(kioskctl(*command, json_output=False).out.split())
        assert "is damaged, or is of a newer version of Rally Kiosk" in said
        assert "`kioskctl campaign bring PACK`" in said
    kept = kioskctl("retention", "--dry-run", json_output=False)
    assert (kept.code, "nobody knows how long it may be kept" in " ".join(kept.out.split())) == (1, True)
    said = " ".join(kioskctl("campaign", "bring", "ours.campaign", json_output=False).out.split())
    assert said.startswith(f"Known here: {campaign.manifest.title}, revision 1. What lay here in its place was damaged")
    assert kioskctl.good("database", "status")["alarms"] == []
    assert kioskctl.good("open")["opened"] == 2
    (brought,) = kioskctl.good("campaign", "bring", "ours.campaign")["packs"]
    assert (brought["campaign"], brought["mended"]) == (campaign.id.hex(), False)
    assert kioskctl("retention", "--dry-run").code == 0


def add_runs(kioskctl: Kioskctl, *, campaigns: int, opened: bool, device: bytes = b"") -> None:
    """As whoever stole a login that takes batches in."""
    some = {"branch": 0, "first": 1, "last": 2, "entries": 2, "opened": opened}
    rows = [{"device_id": device or bytes([number]) * 32, "campaign": bytes([number]) * 16} for number in range(1, campaigns + 1)]
    with Database.open(f"sqlite:///{kioskctl.folder}/central.db", kioskctl.ring) as database, database.writing() as connection:
        connection.execute(insert(RUN), [some | row for row in rows])


def test_of_many_campaigns_that_somebody_put_there_a_few_are_told_and_what_takes_them_away(kioskctl: Kioskctl) -> None:
    add_runs(kioskctl, campaigns=40, opened=False, device=b"d" * 32)
    told = kioskctl("open", json_output=False)
    assert (told.code, told.out.count("No pack of this campaign"), "can be read: 35; with --json" in told.out) == (1, 5, True)
    assert len(kioskctl("open").answer["closed"]) == 40
    told = kioskctl("open", "--retry", json_output=False)
    assert (told.code, told.out.count("stay sealed"), told.out.count("Runs of device")) == (1, 0, 1)
    assert kioskctl("open").code == 0


def test_of_many_alarms_of_a_kind_a_few_are_told(kioskctl: Kioskctl) -> None:
    kioskctl.good("open")
    add_runs(kioskctl, campaigns=12, opened=True)
    told = kioskctl("stats", json_output=False)
    assert (told.code, told.out.count("these numbers are wrong"), "Further alarms of this kind: 7." in told.out) == (1, 5, True)
    assert (kioskctl("stats").code, len(kioskctl("stats").answer["alarms"])) == (1, 12)
    assert kioskctl("stats", "--as", "csv", "-o", "numbers.csv", json_output=False).out.count("these numbers are wrong") == 5
    assert kioskctl("open", "--retry", json_output=False).out.count("Runs of device") == 5
    assert kioskctl.good("stats")["alarms"] == []
