"""Desk entry: what organisers type from letters is sealed by the desk's own device and taken in like any other entry, on both databases."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from kiosk.campaign.build import build_pack
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.schema import AUDIT
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.device import purge
from kiosk.device.unlock import unlock
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.desk import DeskWords
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.flow import Draft, Step
from kiosk.domain.reports.statistics import CampaignStats
from kiosk.office import Office, desk_entry
from tests.support import packs
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in

RING = KeyRing.generate()
WORDS = DeskWords(label="Desk", event="By letter or e-mail", place="Desk")
ANSWERS = {FieldName.GIVEN_NAME: "Ava", FieldName.FAMILY_NAME: "Karimi", FieldName.POSTAL_CODE: "75014", FieldName.COUNTRY: "FR"}


class Desk:
    """An office with one campaign, at which one signature was taken in, and the folder of its desk entry."""

    def __init__(self, office: Office, folder: Path, campaign: SomeCampaign) -> None:
        self.office, self.folder, self.campaign = office, folder, campaign

    def open(self, pack: Path | None = None) -> desk_entry.DeskEntry:
        return self.office.desk_entry(self.folder / "desk", WORDS, pack)

    def draft(self, **changes: Any) -> Draft:  # noqa: ANN401  any part of a draft
        manifest = self.campaign.manifest
        draft = Draft(
            campaign=manifest.campaign_id,
            screen_language="fr",
            text_language="fr",
            revision=manifest.revision,
            fields=ANSWERS,
            hand_over={one.id: HandOver.NAMED for one in manifest.recipients},
            consents={Purpose.SIGN: True, Purpose.CONTACT: False},
            age=True,
            source=Source.DESK,
        )
        return msgspec.structs.replace(draft, **changes)

    def enter(self, **changes: Any) -> str:  # noqa: ANN401
        """Type a letter, have it taken in and opened; its code."""
        with self.open() as entry:
            code = entry.keep(self.draft(**changes)).code
            entry.hand_in()
        self.office.open(1)
        return code

    def stats(self) -> CampaignStats:
        return next(one for one in self.office.stats().campaigns if one.campaign == self.campaign.id.hex())

    def states(self) -> dict[str, int]:
        return {state: count for state, count in self.stats().states.items() if count}


@pytest.fixture(params=["embedded", "server"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path}/central.db" if request.param == "embedded" else str(request.getfixturevalue("postgres_url"))
    create_database(url, RING)
    with Database.open(url, RING) as opened:
        yield opened


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    campaign, device = SomeCampaign(RING, ink=Requirement.REQUIRED), SomeDevice(RING)
    office = Office(database, RING)
    device.sign(campaign, given="Zoé", postal="10115", ink=(((100, 2000), (900, 1000), (1800, 2600), (2600, 1200), (3800, 2200)),))
    take_all_in(office, device, tmp_path)
    office.open(1)
    return Desk(office, tmp_path, campaign)


def test_a_letter_counts_as_one_that_came_in_at_the_desk_without_anything_drawn(desk: Desk) -> None:
    desk.enter()
    assert desk.states() == {"counted": 2}
    assert desk.stats().by_source == {"self": 1, "desk": 1}
    assert desk.stats().by_event == {"Paris": 1, WORDS.event: 1}


def test_the_desk_is_one_device_that_its_organiser_approved(desk: Desk, database: Database) -> None:
    desk.enter()
    desk.enter(fields={**ANSWERS, FieldName.GIVEN_NAME: "Mina"})
    (row,) = [row for row in desk.office.devices() if row.label == WORDS.label]
    assert (row.status, row.entries, row.last, row.held) == ("approved", 2, 2, 0)
    with database.reading() as connection:
        told = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number)).all()
    assert [action for action, facts in told if row.device in facts] == ["approve", "intake", "intake"]


def test_who_signed_at_a_rally_and_wrote_a_letter_too_counts_once(desk: Desk) -> None:
    for given in ("Ava", "AVA"):
        desk.enter(fields={**ANSWERS, FieldName.GIVEN_NAME: given})
    assert desk.states() == {"counted": 2, "duplicate": 1}


def test_whoever_wrote_can_withdraw_by_the_code_that_they_are_sent(desk: Desk) -> None:
    code = desk.enter()
    desk.office.withdrawals.withdraw(code)
    assert desk.states() == {"counted": 1, "withdrawn": 1}


def test_nothing_of_a_letter_is_on_the_machine_but_sealed_and_nothing_once_it_is_handed_in(desk: Desk) -> None:
    with desk.open() as entry:
        entry.keep(desk.draft(fields={**ANSWERS, FieldName.GIVEN_NAME: "Canaryname"}))
        assert entry.waiting == 1
        entry.hand_in()
        assert entry.waiting == 0
        assert [path.name for path in (desk.folder / "desk").iterdir() if not path.is_dir()] == []
    files = [path for path in (desk.folder / "desk").rglob("*") if path.is_file()]
    assert files
    assert not any(b"Canaryname" in path.read_bytes() for path in files)
    assert not list((desk.folder / "desk").rglob("*.batch"))


def test_what_could_not_be_handed_in_waits_and_goes_with_the_next(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DATABASE_UNREACHABLE, url="server", problem="gone")

    with desk.open() as entry, monkeypatch.context() as patch:
        patch.setattr(desk_entry, "take_in", unreachable)
        entry.keep(desk.draft())
        with pytest.raises(EnvironmentProblem):
            entry.hand_in()
        assert entry.waiting == 1
    with desk.open() as entry:
        assert entry.waiting == 1
        file = entry.hand_in()
        assert file is not None
        assert file.stored == 1
        assert entry.hand_in() is None


def test_a_database_that_took_it_in_without_being_heard_counts_it_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DISK_FULL, path="desk", needed=1, free=0)

    with desk.open() as entry, monkeypatch.context() as patch:
        patch.setattr(purge, "take_acknowledgement", lost)
        entry.keep(desk.draft())
        with pytest.raises(EnvironmentProblem):
            entry.hand_in()
    with desk.open() as entry:
        entry.hand_in()
    desk.office.open(1)
    assert desk.states() == {"counted": 2}


def test_what_the_campaign_asks_is_asked_at_the_desk_too(desk: Desk) -> None:
    with desk.open() as entry:
        assert entry.check(desk.draft(), Step.YOU) == ()
        assert [one.where for one in entry.check(desk.draft(fields={}), Step.YOU)] == ["given_name", "postal_code", "country"]
        with pytest.raises(UserError) as caught:
            entry.keep(desk.draft(consents={Purpose.SIGN: False}))
        assert caught.value.code is Code.CONSENT_MISSING


def test_a_revoked_desk_enters_nothing_until_it_is_approved_again(desk: Desk) -> None:
    desk.enter()
    (device,) = [row.device for row in desk.office.devices() if row.label == WORDS.label]
    desk.office.revoke(device)
    with pytest.raises(Refused) as caught:
        desk.open()
    assert (caught.value.code, caught.value.facts) == (Code.DEVICE_REVOKED, {"revoked_after": 1})
    desk.office.approve(device)
    with desk.open() as entry:
        assert entry.waiting == 0


def test_it_is_open_in_one_place_at_a_time(desk: Desk) -> None:
    with desk.open(), pytest.raises(EnvironmentProblem) as caught:
        desk.open()
    assert caught.value.code is Code.STORE_IN_USE


def test_where_its_folder_cannot_be_made_that_is_told(desk: Desk) -> None:
    (desk.folder / "desk").write_text("a file of somebody")
    with pytest.raises(EnvironmentProblem) as caught:
        desk.open()
    assert caught.value.code is Code.NOT_WRITABLE


def test_a_key_that_opens_no_devices_store_enters_nothing(desk: Desk, database: Database) -> None:
    poorer = RING.delegate([KeyName(Role.INTAKE)])
    with pytest.raises(UserError) as caught:
        Office(database, poorer).desk_entry(desk.folder / "desk", WORDS)
    assert (caught.value.code, caught.value.facts["role"]) == (Code.KEY_ROLE_MISSING, "recover")


def test_another_organisations_key_opens_no_store(desk: Desk) -> None:
    desk.enter()
    (place,) = (desk.folder / "desk").iterdir()
    with pytest.raises(KioskError) as caught:
        unlock(place, KeyRing.generate().desk_pin(bytes.fromhex(place.name)))
    assert caught.value.code is Code.PIN_WRONG


def test_a_newer_revision_that_batches_bring_is_the_one_that_is_signed(desk: Desk, tmp_path: Path) -> None:
    desk.enter()
    newer, device = SomeCampaign(RING, desk.campaign.id, revision=2), SomeDevice(RING)
    device.sign(newer)
    desk.office.intake([device.export(tmp_path)])
    with desk.open() as entry:
        assert [one.revision for one in entry.manifests()] == [2]
        with pytest.raises(UserError) as caught:
            entry.keep(desk.draft(revision=1))
        assert caught.value.code is Code.CAMPAIGN_CHANGED


def test_a_campaign_of_which_nothing_came_in_yet_is_known_by_its_pack(tmp_path: Path) -> None:
    url, pack = f"sqlite:///{tmp_path}/central.db", tmp_path / "first.campaign"
    create_database(url, packs.RING)
    build_pack(packs.SOURCE, packs.RING, pack)
    with Office(Database.open(url, packs.RING), packs.RING) as office:
        with pytest.raises(UserError) as caught:
            office.desk_entry(tmp_path / "desk", WORDS)
        assert caught.value.code is Code.CAMPAIGN_UNKNOWN
        for given in (pack, None):  # it is remembered
            with office.desk_entry(tmp_path / "desk", WORDS, given) as entry:
                assert [one.slug for one in entry.manifests()] == [packs.vector_pack().manifest.slug]


def test_a_pack_of_another_organisation_is_refused_and_nothing_is_made(desk: Desk, tmp_path: Path) -> None:
    build_pack(packs.SOURCE, packs.RING, tmp_path / "other.campaign")
    with pytest.raises(Refused) as caught:
        desk.open(tmp_path / "other.campaign")
    assert caught.value.code is Code.PACK_FOREIGN
    assert not (desk.folder / "desk").exists()
