"""What can be read of a campaign: who signed, figures, pictures and their permission, the next rally, the banner."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import RESOURCES
from kiosk.office import campaigns
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import DECLARATION, LETTER, PETITION, Person
from ui.device import signing_view
from ui.i18n import Languages
from ui.signing.campaign_model import CampaignModel
from ui.signing.session import Session


def changed_pack(folder: Path, name: str, changes: dict[str, tuple[str, str]]) -> Path:
    """A sample with other words in its files, as a pack."""
    source = Path(shutil.copytree(RESOURCES / "campaigns" / name, folder / "source"))
    for file, (old, new) in changes.items():
        text = (source / file).read_text(encoding="utf-8")
        assert old in text
        (source / file).write_text(text.replace(old, new), encoding="utf-8")
    campaigns.build(source, stage.ring(), folder / f"{name}.campaign")
    return folder / f"{name}.campaign"


# --- who signed ---


def test_signatures_online_are_told_with_their_date_and_countries_apart_from_those_here(signer: Person) -> None:
    signer.press(f"campaign-{DECLARATION}")
    assert "more than 3,000 online from 78 countries on 31 January 2025 + 0 here" in signer.words()


def test_signers_are_told_by_category_without_numbers_that_nobody_knows(signer: Person) -> None:
    signer.press(f"campaign-{DECLARATION}")
    signer.press("attract-read")
    assert {"By category", "parliamentarians", "cultural figures"} <= set(signer.words())
    assert "By country" not in signer.words()


def test_known_numbers_by_country_and_category_are_told_the_largest_first(at_window: Open, tmp_path: Path) -> None:
    by_country = "countries = 78\nby_country = { BE = 310, FR = 1200 }\n"
    pack = changed_pack(tmp_path, DECLARATION, {"campaign.toml": ("countries = 78\n", by_country)})
    person = at_window(stage.build_device(tmp_path / "own", [pack]))
    person.unlock()
    person.press("language-en")
    person.press("attract-read")
    words = person.words()
    assert words.index("France: 1,200") < words.index("Belgium: 310")


# --- what each recipient gets ---


def test_recipients_who_get_different_lines_are_told_apart(at_window: Open, tmp_path: Path) -> None:
    more = '["given_name", "family_name", "country"]'
    pack = changed_pack(tmp_path, PETITION, {"campaign.toml": ('["given_name", "country"]\nlanguage = "en"', f'{more}\nlanguage = "en"')})
    person = at_window(stage.build_device(tmp_path / "own", [pack]))
    person.unlock()
    person.press("language-en")
    person.press("attract-sign")
    person.type("Ava\rWhitfield\r75011\r")
    lines = person.text("choose-named").replace("\u2068", "").replace("\u2069", "")
    assert lines == "Government of Canada: Ava Whitfield, France\nUnited Nations: Ava, France"


# --- figures, pictures ---


def test_each_figure_has_its_source_and_date(signer: Person) -> None:
    signer.press(f"campaign-{DECLARATION}")
    signer.press("attract-read")
    words = signer.words()
    assert words[words.index("34") + 1 :][:2] == [
        "prisons in which prisoners take part in the strike",
        "Statements of the strike, January 2025",
    ]


def test_every_picture_is_shown_with_its_caption_credit_and_permission(signer: Person) -> None:
    signer.press("attract-read")
    words = signer.words()
    assert "Three executions a day on average in May 2023." in words
    assert words.count("Picture: Rally Kiosk. Permission: CC BY-SA 4.0.") == 2


# --- the next rally ---


def test_signers_are_invited_to_the_next_rally(signer: Person) -> None:
    signer.press(f"campaign-{DECLARATION}")
    signer.press("attract-read")
    assert signer.text("rally") == "Rally of Iranians living in France, on the anniversary of the 1979 revolution"
    assert "8 February 2025, Place Denfert-Rochereau, Paris" in signer.words()


def test_nobody_is_invited_to_the_rally_that_they_are_at(at_window: Open, original: Path, tmp_path: Path) -> None:
    device = stage.copied(original, tmp_path / "at-the-rally")
    with Station.open(device, stage.PIN) as station:
        station.choose_event(next(one for one in station.planned_events() if one.date == "2025-02-08"))
    person = at_window(device)
    person.unlock()
    person.press(f"campaign-{DECLARATION}")
    person.press("attract-read")
    assert not person.sees("rally")


# --- the banner ---


def test_a_banner_is_gone_after_its_last_day(at_window: Open, tmp_path: Path) -> None:
    pack = changed_pack(tmp_path, LETTER, {"campaign.toml": ("banner_until = 2035-06-30", "banner_until = 2023-06-30")})
    person = at_window(stage.build_device(tmp_path / "own", [pack]))
    person.unlock()
    person.press("language-en")
    assert not [words for words in person.words() if "Urgent" in words]
    assert person.find("attract-sign").isEnabled()


def test_a_banner_before_its_last_day_is_shown(signer: Person) -> None:
    signer.press(f"campaign-{LETTER}")
    assert [words for words in signer.words() if "Urgent" in words]


def test_a_banner_goes_at_night_while_nobody_is_there(qapp: QGuiApplication, device: Path) -> None:  # noqa: ARG001
    now = datetime(2035, 6, 30, 21, 59, tzinfo=UTC)  # in Paris a minute before midnight
    languages = Languages(RESOURCES / "translations", "en")
    session = Session(languages)
    with Station.open(device, stage.PIN) as station:
        session.open(signing_view(station), station)
    session.show(next(one.campaign for one in session.manifests if one.slug == LETTER))
    model = CampaignModel(session, languages, clock=lambda: now)
    changes: list[str] = []
    model.changed.connect(lambda: changes.append(model.property("banner")))
    assert model.property("banner")
    model.lookAtDay()
    now += timedelta(minutes=2)
    model.lookAtDay()
    assert changes == [""]
    languages.close()
