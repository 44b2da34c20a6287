"""A new template builds as it is, with its legal block by the law of the country."""

import re
from pathlib import Path

import pytest

from kiosk.campaign.build import build_pack
from kiosk.campaign.countries import country_codes
from kiosk.campaign.new import authorities, new_template
from kiosk.domain.campaign import CampaignKind, Manifest
from kiosk.domain.errors import Code, KioskError, UserError
from kiosk.domain.organiser import LANGUAGES, FirstWords, Organiser
from tests.support.packs import RING

LIGUE = Organiser("Ligue “L’Étoile” \\ 7", ("12 rue de l’Exemple", "75014 Paris", "France"), "droits@example.org", "FR", "fr")


def built(folder: Path) -> Manifest:
    return build_pack(folder, RING, folder.with_suffix(".campaign")).manifest


def notice(manifest: Manifest) -> str:
    """The full notice in the campaign's own language."""
    return "\n".join(words for section in manifest.notices[manifest.languages[0]].full for words in section.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CampaignKind)
def test_a_new_template_of_each_kind_builds_as_it_is_in_each_language(tmp_path: Path, kind: CampaignKind, language: str) -> None:
    new_template(tmp_path / "mine", kind, Organiser(language=language))
    manifest = built(tmp_path / "mine")
    assert (manifest.kind, manifest.languages) == (kind, (language,))


def test_no_blank_stays_unfilled(tmp_path: Path) -> None:
    new_template(tmp_path / "mine", CampaignKind.OPEN_LETTER)
    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / "mine").rglob("*.toml")]
    assert len(texts) == 2
    assert not [blank for text in texts for blank in re.findall("@[a-z_]+@", text)]


def test_what_is_known_of_the_organiser_stands_wherever_it_belongs(tmp_path: Path) -> None:
    new_template(tmp_path / "mine", CampaignKind.DECLARATION, LIGUE)
    manifest = built(tmp_path / "mine")
    assert (manifest.controller.name, manifest.controller.address, manifest.controller.email, manifest.country) == (
        LIGUE.name,
        LIGUE.address,
        LIGUE.email,
        "FR",
    )
    assert f"{LIGUE.name}, 12 rue de l’Exemple, 75014 Paris, France, est responsable" in notice(manifest)
    assert all(LIGUE.name in str(consent.text["fr"]) for consent in manifest.consents)
    assert "RGPD" in notice(manifest)
    assert "CNIL, 3 place de Fontenoy, 75007 Paris (cnil.fr)" in notice(manifest)


def test_first_words_stand_in_the_campaign_and_its_short_name_is_the_folders(tmp_path: Path) -> None:
    first = FirstWords('A "title" with @ask@', "Release them.", "The minister", ("One.", "Two."))
    new_template(tmp_path / "release-them", CampaignKind.PETITION, Organiser(), first)
    manifest = built(tmp_path / "release-them")
    text = manifest.texts["en"]
    assert (text.title, text.ask, text.sections[0].paragraphs) == (first.title, first.ask, first.paragraphs)
    assert (manifest.recipients[0].name["en"], manifest.slug) == ("The minister", "release-them")


def test_a_folder_whose_name_is_no_short_name_makes_a_campaign_all_the_same(tmp_path: Path) -> None:
    new_template(tmp_path / "Für alle", CampaignKind.PETITION)
    assert built(tmp_path / "Für alle").slug == "my-campaign"


def test_the_union_its_neighbours_and_canada_have_an_authority_each() -> None:
    union = {*"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()}  # noqa: SIM905 - read as a list
    assert authorities().keys() == {*union, "IS", "LI", "NO", "GB", "CH", "CA"}
    assert authorities().keys() <= country_codes()
    assert all(authority.law == "gdpr" for country, authority in authorities().items() if country in union)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", ["DE", "GB", "CH", "CA", "US", ""])
def test_each_law_has_its_words_in_each_language(tmp_path: Path, country: str, language: str) -> None:
    new_template(tmp_path / "mine", CampaignKind.PETITION, Organiser(country=country, language=language))
    said = notice(built(tmp_path / "mine"))
    authority = authorities().get(country)
    assert (authority is None) or (authority.name in said and authority.site in said)
    assert ("GDPR" in said or "RGPD" in said) == (country in ("DE", "GB"))


@pytest.mark.parametrize(
    "organiser",
    [
        Organiser(name="two\nlines"),
        Organiser(email=" x@y.z"),
        Organiser(country="Fr"),
        Organiser(language="xx"),
        Organiser(address=("\u202e",)),
    ],
)
def test_what_cannot_stand_in_a_template_is_told_before_anything_is_written(tmp_path: Path, organiser: Organiser) -> None:
    with pytest.raises(UserError) as caught:
        new_template(tmp_path / "mine", CampaignKind.PETITION, organiser)
    assert caught.value.code is Code.OPTION_WRONG
    assert list(tmp_path.iterdir()) == []


def test_two_new_templates_are_two_campaigns(tmp_path: Path) -> None:
    ids = set()
    for name in ("one", "two"):
        new_template(tmp_path / name, CampaignKind.PETITION)
        ids.add(built(tmp_path / name).campaign)
    assert len(ids) == 2


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    with pytest.raises(KioskError) as caught:
        new_template(tmp_path / "mine", CampaignKind.PETITION)
    assert caught.value.code is Code.FILE_EXISTS
    assert list((tmp_path / "mine").iterdir()) == []


def test_a_missing_parent_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        new_template(tmp_path / "gone" / "mine", CampaignKind.PETITION)
    assert caught.value.code is Code.FOLDER_MISSING
