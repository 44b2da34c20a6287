"""A campaign in the hands of an editor: each change is kept at once, checked, and taken back; nothing else of its files changes."""

import shutil
import tomllib
from pathlib import Path

import pytest

from kiosk.bootstrap import RESOURCES
from kiosk.campaign.build import build_pack
from kiosk.campaign.new import new_template
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.editing import Insert, Part, Put, Write, WrittenCampaign
from kiosk.domain.errors import Code, KioskError, UserError
from kiosk.domain.findings import Flaw
from kiosk.office.writing import Writing

SAMPLES = sorted(path.name for path in (RESOURCES / "campaigns").iterdir())
PNG = RESOURCES / "campaigns" / "execution-spree" / "pictures" / "chairs.png"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_template(tmp_path / "campaign", CampaignKind.PETITION)
    return tmp_path / "campaign"


@pytest.fixture
def writing(folder: Path) -> Writing:
    return Writing(folder)


def copied(tmp_path: Path, sample: str) -> Path:
    return Path(shutil.copytree(RESOURCES / "campaigns" / sample, tmp_path / sample))


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.toml")}


def flaws(view: WrittenCampaign, file: str) -> list[tuple[str, Flaw]]:
    return [(one.finding.where, one.finding.flaw) for one in view.misfits if one.file == file]


def title(text: str, language: str = "en") -> Put:
    return Put(f"texts/{language}.toml", ("title",), text)


def test_a_new_template_has_nothing_wrong(writing: Writing) -> None:
    view = writing.view()
    assert (view.misfits, view.has_undo, view.has_redo) == ((), False, False)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_sample_can_be_edited_and_has_nothing_wrong(tmp_path: Path, sample: str) -> None:
    assert Writing(copied(tmp_path, sample)).view().misfits == ()


# --- one change ---


def test_a_change_is_on_the_disk_at_once_and_nothing_else_has_changed(writing: Writing, folder: Path) -> None:
    before = texts(folder)
    view = writing.change([title("Löst sie auf")])
    assert view.words["en"].title == "Löst sie auf"
    assert texts(folder) == before | {"texts/en.toml": before["texts/en.toml"].replace('"Title of the campaign"', '"Löst sie auf"')}


def test_what_is_missing_is_found_where_it_is(writing: Writing) -> None:
    assert flaws(writing.change([title("  ")]), "texts/en.toml") == [("title", Flaw.EMPTY)]


@pytest.mark.parametrize(
    "change",
    [
        Put("campaign.toml", ("kind",), "novel"),
        Put("campaign.toml", ("languages",), ["en", "fr"]),
        Put("campaign.toml", ("recipients", 0), None),
        Put("texts/en.toml", ("nonsense",), "x"),
        Put("campaign.toml", ("retention_days",), "soon"),
        Write("texts/en.toml", "not TOML ="),
    ],
)
def test_a_change_that_makes_it_unreadable_is_refused_and_nothing_changes(writing: Writing, folder: Path, change: Put) -> None:
    before = texts(folder)
    with pytest.raises(UserError) as caught:
        writing.change([change])
    assert caught.value.code is Code.TEMPLATE_WRONG
    assert texts(folder) == before
    assert not writing.view().has_undo


def test_a_file_that_somebody_else_changed_is_left_to_them(writing: Writing, folder: Path) -> None:
    path = folder / "texts" / "en.toml"
    path.write_text(path.read_text("utf-8") + "\n# by hand\n", "utf-8")
    with pytest.raises(UserError) as caught:
        writing.change([title("New")])
    assert caught.value.code is Code.TEMPLATE_CHANGED
    assert path.read_text("utf-8").endswith("# by hand\n")
    assert Writing(folder).change([title("New")]).words["en"].title == "New"


# --- taking back ---


def test_changes_are_taken_back_one_after_the_other_to_the_very_bytes(writing: Writing, folder: Path) -> None:
    states = [texts(folder)]
    writing.change([title("One")])
    states.append(texts(folder))
    writing.add(Part.LANGUAGE, "fa")
    states.append(texts(folder))
    writing.add(Part.RECIPIENT)
    for state in reversed(states):
        writing.undo()
        assert texts(folder) == state
    assert not writing.undo().has_undo
    for state in states[1:]:
        writing.redo()
        assert texts(folder) == state


def test_what_is_typed_into_one_place_is_taken_back_together(writing: Writing) -> None:
    for typed in ("O", "On", "One"):
        writing.change([title(typed)])
    assert writing.undo().words["en"].title == "Title of the campaign"
    assert writing.redo().words["en"].title == "One"


def test_another_change_forgets_what_was_taken_back(writing: Writing) -> None:
    writing.change([title("One")])
    writing.undo()
    view = writing.change([Put("texts/en.toml", ("ask",), "Two")])
    assert (view.has_redo, writing.undo().has_undo) == (False, False)


# --- parts ---


def test_a_language_begins_with_the_parts_of_the_first_and_no_words(writing: Writing, folder: Path) -> None:
    view = writing.add(Part.LANGUAGE, "fa")
    assert view.source.languages == ("en", "fa")
    assert (view.words["fa"].title, len(view.words["fa"].sections)) == ("", len(view.words["en"].sections))
    assert ("title", Flaw.EMPTY) in flaws(view, "texts/fa.toml")
    assert "# What happens to the data" in (folder / "texts" / "fa.toml").read_text("utf-8")
    with pytest.raises(UserError):
        writing.add(Part.LANGUAGE, "fa")


@pytest.mark.parametrize("sample", SAMPLES)
def test_languages_come_and_go_in_every_sample(tmp_path: Path, sample: str) -> None:
    folder = copied(tmp_path, sample)
    writing = Writing(folder)
    before = texts(folder)
    writing.add(Part.LANGUAGE, "de")
    writing.drop(Part.LANGUAGE, "de")
    assert {name: tomllib.loads(text) for name, text in texts(folder).items()} == {
        name: tomllib.loads(text) for name, text in before.items()
    }
    view = writing.drop(Part.LANGUAGE, "fr")
    assert "fr" not in view.words
    assert view.misfits == ()
    assert all(one.language != "fr" for one in view.source.recipients)


def test_the_last_language_stays(writing: Writing) -> None:
    with pytest.raises(UserError):
        writing.drop(Part.LANGUAGE, "en")


def test_another_language_can_lead(writing: Writing) -> None:
    writing.add(Part.LANGUAGE, "fa")
    assert writing.lead_with("fa").source.languages == ("fa", "en")


def test_a_recipient_comes_and_goes_in_all_files(writing: Writing) -> None:
    writing.add(Part.LANGUAGE, "fr")
    view = writing.add(Part.RECIPIENT)
    assert [one.id for one in view.source.recipients] == ["recipient", "recipient-2"]
    assert ("recipients.recipient-2.name", Flaw.EMPTY) in flaws(view, "texts/en.toml")
    view = writing.drop(Part.RECIPIENT, "recipient")
    assert set(view.words["fr"].recipients) == {"recipient-2"}
    with pytest.raises(UserError):
        writing.drop(Part.RECIPIENT, "recipient-2")


def test_a_consent_comes_and_goes(writing: Writing) -> None:
    view = writing.add(Part.CONSENT, "listed")
    assert ("consents.listed", Flaw.EMPTY) in flaws(view, "texts/en.toml")
    assert "listed" not in writing.drop(Part.CONSENT, "listed").words["en"].consents
    assert writing.drop(Part.CONSENT, "listed").misfits == ()


def test_a_rally_is_announced_and_goes_with_its_announcement(writing: Writing) -> None:
    event = writing.add(Part.EVENT).source.events[0].id
    view = writing.add(Part.ANNOUNCEMENT, event)
    assert view.source.announcements == (event,)
    assert (f"announcements.{event}", Flaw.EMPTY) in flaws(view, "texts/en.toml")
    view = writing.drop(Part.EVENT, event)
    assert (view.source.announcements, dict(view.words["en"].announcements), view.misfits) == ((), {}, ())


def test_a_number_of_signers_by_kind_comes_and_goes(writing: Writing) -> None:
    view = writing.add(Part.SIGNERS)
    assert [one.id for one in view.source.counter.by_category] == ["signers"]
    assert writing.drop(Part.SIGNERS, "signers").misfits == ()


def test_a_picture_is_copied_into_the_folder_and_shown(writing: Writing, folder: Path) -> None:
    view = writing.add_picture(PNG, "picture")
    assert (folder / "pictures" / "chairs.png").read_bytes() == PNG.read_bytes()
    assert set(flaws(view, "campaign.toml")) == {("assets.picture.credit", Flaw.EMPTY), ("assets.picture.permission", Flaw.EMPTY)}
    assert ("assets.picture.alternative", Flaw.EMPTY) in flaws(view, "texts/en.toml")
    assert writing.drop(Part.PICTURE, "picture").misfits == ()
    assert writing.undo().source.assets[0].file == "pictures/chairs.png"


def test_what_is_no_picture_is_refused(writing: Writing, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"GIF89a")
    (tmp_path / "x.gif").write_bytes(b"GIF89a")
    for name in ("x.png", "x.gif"):
        with pytest.raises(UserError) as caught:
            writing.add_picture(tmp_path / name, "picture")
        assert caught.value.code is Code.PICTURE_WRONG
    assert not (folder / "pictures").exists()


def test_a_briefing_comes_with_its_first_category_and_goes(writing: Writing, folder: Path) -> None:
    writing.add(Part.LANGUAGE, "fa")
    view = writing.add(Part.BRIEFING, "report")
    assert [(one.id, list(one.texts)) for one in view.briefings] == [("report", ["en"])]
    assert view.source.categories == ("category",)
    view = writing.add(Part.BRIEFING_WORDS, "report/fa")
    assert sorted(view.briefings[0].texts) == ["en", "fa"]
    with pytest.raises(UserError):
        writing.drop(Part.CATEGORY, "category")
    writing.drop(Part.BRIEFING_WORDS, "report/en")
    with pytest.raises(UserError):
        writing.drop(Part.BRIEFING_WORDS, "report/fa")
    assert writing.drop(Part.BRIEFING, "report").briefings == ()
    assert writing.drop(Part.CATEGORY, "category").source.categories == ()
    assert not list(folder.rglob("briefing.toml"))


def test_a_picture_goes_from_the_briefings_that_show_it(tmp_path: Path) -> None:
    writing = Writing(copied(tmp_path, "call-to-action"))
    name = next(picture for one in writing.view().briefings for picture in one.pictures)
    view = writing.drop(Part.PICTURE, name)
    assert all(name not in one.pictures for one in view.briefings)
    assert view.misfits == ()


def test_a_section_comes_into_all_languages(writing: Writing) -> None:
    writing.add(Part.LANGUAGE, "fa")
    files = [f"texts/{language}.toml" for language in ("en", "fa")]
    view = writing.change([Insert(file, ("sections",), 1, {"kind": "quote", "paragraphs": [], "source": ""}) for file in files])
    assert {len(words.sections) for words in view.words.values()} == {3}


# --- what comes of it ---


def test_what_is_written_here_is_what_the_command_line_builds(writing: Writing, folder: Path, tmp_path: Path) -> None:
    writing.change([title("Built")])
    pack = build_pack(folder, KeyRing.generate(), tmp_path / "out.campaign")
    assert pack.manifest.texts["en"].title == "Built"


def test_what_signers_would_see_is_there_before_it_is_whole(writing: Writing) -> None:
    writing.change([title("")])
    writing.add(Part.LANGUAGE, "fa")
    manifest, assets = writing.shown()
    assert (manifest.languages, dict(assets)) == (("en", "fa"), {})


def test_a_folder_without_a_campaign_is_told(tmp_path: Path) -> None:
    with pytest.raises(KioskError):
        Writing(tmp_path)
