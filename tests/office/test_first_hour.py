"""An organisation's first hour: from an empty folder to a stick, each step possible again."""

from pathlib import Path

import pytest

from kiosk.campaign.pack import read_pack
from kiosk.crypto.keyfile import read_key_file
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.errors import Bug, Code, KioskError
from kiosk.domain.organiser import FirstWords, Organiser
from kiosk.office import sticks
from kiosk.office.first_hour import FirstHour

PASSPHRASE = "correct horse battery staple"
LIGUE = Organiser("Ligue des droits", ("12 rue de l’Exemple", "75014 Paris"), "droits@example.org", "FR", "fr")
FIRST = FirstWords("Libérez-les !", "Nous demandons leur libération.", "Le ministre", ("Ils sont détenus sans procès.",))


@pytest.fixture(autouse=True)
def _without_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "program_beside", lambda: None)


@pytest.fixture
def hour(tmp_path: Path) -> FirstHour:
    begun = FirstHour(tmp_path / "ligue", LIGUE)
    begun.make_key(PASSPHRASE)
    return begun


def test_an_hour_goes_from_an_empty_folder_to_a_stick(hour: FirstHour, tmp_path: Path) -> None:
    database = hour.make_database()
    pack = hour.make_campaign(CampaignKind.PETITION, FIRST)
    (tmp_path / "stick").mkdir()
    stick = hour.make_stick(tmp_path / "stick")
    assert database.organisation_fingerprint == pack.organisation_fingerprint
    assert (pack.slug, pack.title, pack.controller, pack.languages) == ("liberez-les", FIRST.title, LIGUE.name, ("fr",))
    assert read_pack(tmp_path / "stick" / stick.packs[0]).manifest.country == "FR"
    made = {path.name for path in (tmp_path / "ligue").iterdir()}
    assert made >= {"organisation.key", "recovery-sheet.pdf", "central.db", "liberez-les", "liberez-les.campaign"}


def test_the_hour_may_be_taken_up_again_with_its_passphrase(hour: FirstHour, tmp_path: Path) -> None:
    first = hour.make_database()
    again = FirstHour(tmp_path / "ligue", LIGUE)
    with pytest.raises(KioskError) as caught:
        again.make_key(f"{PASSPHRASE}!")
    assert caught.value.code is Code.PASSPHRASE_WRONG
    again.make_key(PASSPHRASE)
    assert again.make_database().central == first.central


def test_the_sheet_of_a_key_that_is_gone_is_never_taken_for_that_of_a_new_one(hour: FirstHour, tmp_path: Path) -> None:
    hour.key.rename(tmp_path / "elsewhere.key")
    with pytest.raises(KioskError) as caught:
        FirstHour(tmp_path / "ligue", LIGUE).make_key(PASSPHRASE)
    assert (caught.value.code, caught.value.facts) == (Code.FILE_EXISTS, {"path": str(hour.sheet)})
    assert not hour.key.exists()


def test_two_campaigns_of_one_title_are_two(hour: FirstHour) -> None:
    packs = [hour.make_campaign(CampaignKind.PETITION, FirstWords("پتیشن")) for _ in range(2)]
    assert [pack.slug for pack in packs] == ["campaign", "campaign-2"]


def test_a_database_of_another_organisation_is_not_taken(hour: FirstHour, tmp_path: Path) -> None:
    hour.make_database(f"sqlite:///{tmp_path / 'shared.db'}")
    other = FirstHour(tmp_path / "other", LIGUE)
    other.make_key(PASSPHRASE)
    with pytest.raises(KioskError) as caught:
        other.make_database(f"sqlite:///{tmp_path / 'shared.db'}")
    assert caught.value.code is Code.DATABASE_NOT_OURS


def test_a_server_is_tried_at_once(hour: FirstHour, postgres_url: str) -> None:
    assert hour.make_database(postgres_url).dialect == "postgresql"
    with pytest.raises(KioskError) as caught:
        hour.make_database("postgresql://nobody@127.0.0.1:9/none")
    assert caught.value.code is Code.DATABASE_UNREACHABLE


def test_shares_of_the_hour_lie_beside_its_key(hour: FirstHour, tmp_path: Path) -> None:
    assert [Path(path).parent for path in hour.split(3, 2).files] == [tmp_path / "ligue" / "shares"] * 3


def test_shares_are_gone_once_they_are_on_paper(hour: FirstHour, tmp_path: Path) -> None:
    pages = [Path(path) for path in hour.split(3, 2).files]
    beside = tmp_path / "same-bytes.pdf"
    beside.hardlink_to(pages[0])
    before = beside.read_bytes()
    hour.forget_shares()
    assert not (tmp_path / "ligue" / "shares").exists()
    assert beside.read_bytes()[:64] != before[:64], "the bytes on the disk are others now"
    assert len(hour.split(3, 2).files) == 3


def test_the_key_of_the_hour_is_complete(hour: FirstHour) -> None:
    assert read_key_file(hour.key, PASSPHRASE).is_complete


def test_nothing_is_made_before_the_key(tmp_path: Path) -> None:
    with pytest.raises(Bug):
        FirstHour(tmp_path, LIGUE).make_database()
