"""Building what is written at the desk: revisions only go up, and who signed before is told of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap import RESOURCES
from kiosk.campaign.pack import read_pack
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.editing import Consequence, Part, Put
from kiosk.domain.errors import Code, UserError
from kiosk.office import campaigns
from kiosk.office.office import Office
from kiosk.office.packs import Packs
from kiosk.office.writing import Writing
from tests.support.central_batches import SomeCampaign, SomeDevice, take_all_in

RING = KeyRing.generate()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'central.db'}"
    create_database(url, RING)
    with Database.open(url, RING) as opened:
        yield opened


@pytest.fixture
def packs(database: Database) -> Packs:
    return Packs(database, RING)


@pytest.fixture
def writing(tmp_path: Path) -> Writing:
    campaigns.new(tmp_path / "ours", CampaignKind.PETITION)
    return Writing(tmp_path / "ours")


def title(text: str) -> Put:
    return Put("texts/en.toml", ("title",), text)


def consent(text: str) -> Put:
    return Put("texts/en.toml", ("consents", "sign"), text)


def test_the_first_pack_is_the_first_revision(packs: Packs, writing: Writing, tmp_path: Path) -> None:
    assert packs.next(writing).changed
    report = packs.build(writing)
    assert (report.revision, Path(report.path)) == (1, tmp_path / "ours-1.campaign")
    told = packs.next(writing)
    assert (told.built, told.known, told.changed, told.consequences) == (1, 0, False, ())


def test_a_change_becomes_the_next_revision_and_the_first_pack_stays(packs: Packs, writing: Writing, tmp_path: Path) -> None:
    packs.build(writing)
    writing.change([title("Another")])
    assert packs.next(writing).consequences == (Consequence.TEXT_CHANGED,)
    assert packs.build(writing).revision == 2
    assert read_pack(tmp_path / "ours-1.campaign").manifest.texts["en"].title != "Another"
    assert read_pack(tmp_path / "ours-2.campaign").manifest.texts["en"].title == "Another"


def test_the_folder_goes_on_from_what_was_built(packs: Packs, writing: Writing) -> None:
    packs.build(writing)
    view = writing.change([title("Another")])
    packs.build(writing)
    view = writing.change([title("A third")])
    assert view.source.revision == 2
    assert packs.build(writing).revision == 3
    assert writing.undo().words["en"].title == "Another"
    assert packs.build(writing).revision == 4


def test_a_consent_in_other_words_gets_the_next_version(packs: Packs, writing: Writing, tmp_path: Path) -> None:
    packs.build(writing)
    writing.change([consent("I agree to something else.")])
    assert Consequence.CONSENT_REWORDED in packs.next(writing).consequences
    packs.build(writing)
    versions = {one.purpose: one.version for one in read_pack(tmp_path / "ours-2.campaign").manifest.consents}
    assert versions == {"sign": 2, "contact": 1}


def test_a_consent_in_one_more_language_is_the_same_consent(packs: Packs, tmp_path: Path) -> None:
    writing = Writing(campaigns.copy_in(tmp_path, RESOURCES / "campaigns" / "execution-spree"))
    writing.drop(Part.LANGUAGE, "fa")
    packs.build(writing)
    writing.undo()
    packs.build(writing)
    assert {one.version for one in read_pack(tmp_path / "execution-spree-2.campaign").manifest.consents} == {1}


def test_who_signed_before_is_told_of(packs: Packs, writing: Writing) -> None:
    packs.build(writing)
    writing.add(Part.RECIPIENT)
    writing.change(
        [
            Put("texts/en.toml", ("recipients", "recipient-2", "name"), "Another"),
            Put("texts/en.toml", ("recipients", "recipient-2", "hand_over"), "Soon."),
        ]
    )
    writing.change([Put("campaign.toml", ("recipients", 0, "fields"), ["given_name", "postal_code"])])
    writing.change([Put("campaign.toml", ("retention_days",), 900), Put("campaign.toml", ("paused",), True)])
    assert set(packs.next(writing).consequences) == {
        Consequence.NEW_RECIPIENT,
        Consequence.MORE_PROMISED,
        Consequence.LESS_PROMISED,
        Consequence.KEPT_LONGER,
        Consequence.PAUSED,
    }


def test_what_came_back_from_devices_counts_even_where_no_pack_lies(database: Database, packs: Packs, tmp_path: Path) -> None:
    """The folder was copied to another machine: another revision of the same number would be refused by every device."""
    campaign = SomeCampaign(RING)
    device = SomeDevice(RING)
    device.sign(campaign)
    office = Office(database, RING)
    take_all_in(office, device, tmp_path)
    campaigns.new(tmp_path / "ours", CampaignKind.PETITION)
    writing = Writing(tmp_path / "ours")
    writing.change([Put("campaign.toml", ("campaign",), campaign.manifest.campaign)])
    assert packs.next(writing).known == campaign.manifest.revision
    assert packs.build(writing).revision == campaign.manifest.revision + 1


def test_nothing_is_numbered_while_something_is_missing(packs: Packs, writing: Writing, tmp_path: Path) -> None:
    packs.build(writing)
    writing.change([title("")])
    with pytest.raises(UserError) as caught:
        packs.build(writing)
    assert caught.value.code is Code.TEMPLATE_WRONG
    assert writing.view().source.revision == 1
    assert not (tmp_path / "ours-2.campaign").exists()


def test_a_key_that_may_not_sign_packs_numbers_nothing(database: Database, packs: Packs, writing: Writing) -> None:
    packs.build(writing)
    writing.change([title("Another")])
    with pytest.raises(UserError) as caught:
        Packs(database, RING.delegate([KeyName(Role.INTAKE), KeyName(Role.DATABASE)])).build(writing)
    assert caught.value.code is Code.KEY_ROLE_MISSING
    assert writing.view().source.revision == 1


# --- the folders ---


def test_campaigns_are_listed_with_what_became_of_them(packs: Packs, writing: Writing, tmp_path: Path) -> None:
    packs.build(writing)
    writing.change([title("Ours")])
    campaigns.new(tmp_path / "new", CampaignKind.LETTER)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "campaign.toml").write_text("nonsense")
    broken, new, ours = campaigns.written_in(tmp_path)
    assert (ours.titles, ours.kind, ours.languages) == ({"en": "Ours"}, "petition", ("en",))
    assert (ours.missing, ours.revision, ours.changed) == (0, 1, True)
    assert (new.kind, new.revision, new.changed, new.wrong) == ("letter", 0, True, "")
    assert (broken.titles, broken.revision) == ({}, 0)
    assert broken.wrong


def test_a_copy_is_another_campaign(tmp_path: Path) -> None:
    source = RESOURCES / "campaigns" / "call-to-action"
    first, second = campaigns.copy_in(tmp_path, source), campaigns.copy_in(tmp_path, source)
    views = [Writing(folder).view() for folder in (source, first, second)]
    assert len({one.source.campaign for one in views}) == 3
    assert (second.name, views[2].source.slug) == ("call-to-action-2", "call-to-action-2")
    assert (views[1].source.revision, views[1].source.sample, views[1].misfits, views[1].words) == (1, False, (), views[0].words)


def test_a_pack_can_be_looked_at_as_signers_see_it(packs: Packs, writing: Writing) -> None:
    manifest, assets = campaigns.preview(Path(packs.build(writing).path))
    assert (manifest.texts["en"].title, dict(assets)) == ("Title of the campaign", {})
