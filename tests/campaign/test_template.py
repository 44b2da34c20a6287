"""A template that is wrong is told where and what to do: the file, the key, the problem."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.bootstrap import RESOURCES
from kiosk.campaign import build
from kiosk.campaign.build import build_pack
from kiosk.campaign.template import read_template
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from tests.support.packs import RING, SOURCE


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the vectors' template to spoil."""
    return Path(shutil.copytree(SOURCE, tmp_path / "source"))


def spoil(source: Path, file: str, old: str, new: str) -> None:
    path = source / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaint(source: Path) -> tuple[str, str, str]:
    """File, key and problem of what `build_pack` raises."""
    with pytest.raises(UserError) as caught:
        build_pack(source, RING, source.parent / "out.campaign")
    assert caught.value.code is Code.TEMPLATE_WRONG
    facts = caught.value.facts
    assert not (source.parent / "out.campaign").exists()
    return str(Path(str(facts["file"])).relative_to(source)), str(facts["where"]), str(facts["problem"])


def test_a_good_template_is_read() -> None:
    read = read_template(SOURCE)
    assert list(read.languages) == ["fr", "fa"]
    assert [picture.media_type for picture in read.pictures] == ["image/png", "image/svg+xml"]


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "problem"),
    [
        ("campaign.toml", "revision = 3", "revision = three", "TOML", "line"),
        ("campaign.toml", "revision = 3", 'revision = "3"', "revision", "Expected `int`"),
        ("campaign.toml", "revision = 3", "revision = 0", "revision", "count from 1"),
        ("campaign.toml", "revision = 3", "", "revision", "missing"),
        ("campaign.toml", 'kind = "letter"', 'kind = "novel"', "kind", "novel"),
        ("campaign.toml", 'ink = "optional"', 'colour = "red"', "colour", "unknown field"),
        ("campaign.toml", 'given_name = "required"', 'first_name = "required"', "fields", "first_name"),
        ("campaign.toml", 'given_name = "required"', 'given_name = "perhaps"', "fields", "perhaps"),
        ("campaign.toml", "00112233445566778899aabbccddeeff", "0" * 32, "campaign", "random"),
        ("campaign.toml", "00112233445566778899aabbccddeeff", "001122", "campaign", "regex"),
        ("campaign.toml", "valid_until = 2035-12-31", 'valid_until = "soon"', "valid_until", "date"),
        ("campaign.toml", 'languages = ["fr", "fa"]', 'languages = ["fr"]', "languages", "texts/fa.toml"),
        ("campaign.toml", 'id = "second"', 'name = "second"', "recipients[1].name", "unknown field"),
        ("campaign.toml", 'id = "second"', 'id = "third"', "recipients.third", "is missing"),
        ("campaign.toml", '["given_name", "country"]', '["given_name", "city"]', "recipients.first.fields", "never asked for"),
        ("campaign.toml", 'purpose = "contact"', 'purpose = "listed"', "consents.listed", "is missing"),
        ("campaign.toml", "Europe/Paris", "Europe/Pairs", "events.0.timezone", "time zone"),
        ("campaign.toml", 'file = "dot.png"', 'file = "gone.png"', "assets.dot.file", "missing"),
        ("campaign.toml", 'file = "dot.png"', 'file = "dot.gif"', "assets.dot.file", ".png"),
        ("campaign.toml", 'file = "dot.png"', 'file = "logo.svg"', "assets", "2 times"),
        ("campaign.toml", 'file = "dot.png"', 'file = "texts/fr.toml.png"', "assets.dot.file", "missing"),
        ("campaign.toml", 'file = "dot.png"', 'file = "../other.png"', "assets.dot.file", "outside"),
        ("campaign.toml", 'file = "dot.png"', 'file = "/etc/hostname.png"', "assets.dot.file", "outside"),
        ("campaign.toml", "d75a98", "not hex", "acknowledgers[0].key", "regex"),
        ("texts/fa.toml", 'title = "عنوان"', "", "title", "missing"),
        ("texts/fa.toml", 'title = "عنوان"', 'title = " "', "title", "empty"),
        ("texts/fa.toml", 'banner = "فوری"', "", "banner", "banner_until"),
        ("texts/fa.toml", 'paragraphs = ["یک.", "دو."]', 'paragraphs = ["یک."]', "sections.0.paragraphs", "1 where fr has 2"),
        ("texts/fa.toml", 'kind = "demands"', 'kind = "poem"', "sections[1].kind", "poem"),
        ("texts/fa.toml", "[recipients.second]", "[recipients.secnd]", "recipients.second", "is missing"),
        ("texts/fa.toml", 'name = "دوم"', "", "recipients.second.name", "missing"),
        ("texts/fa.toml", 'honorific = "خانم"', "", "recipients.first.honorific", "empty"),
        ("texts/fa.toml", 'honorific = "خانم"', 'honourific = "خانم"', "recipients.first.honourific", "unknown field"),
        ("texts/fa.toml", 'contact = "به من بنویسید."', "", "consents.contact", "is missing"),
        ("texts/fa.toml", 'contact = "به من بنویسید."', 'contact = ""', "consents.contact", "empty"),
        ("texts/fa.toml", "[assets.logo]", "[assets.badge]", "assets.logo", "is missing"),
        ("texts/fa.toml", 'alternative = "یک نشان."', 'caption = "یک نشان."', "assets.logo.alternative", "missing"),
        ("texts/fa.toml", 'facts = ["یک واقعیت."]', "facts = []", "notice.facts", "happens to the data"),
    ],
)
def test_a_mistake_is_told_with_its_place(source: Path, file: str, old: str, new: str, where: str, problem: str) -> None:
    spoil(source, file, old, new)
    told_file, told_where, told_problem = complaint(source)
    assert told_where == where
    assert problem in told_problem
    assert told_file == file or (file, told_file) == ("campaign.toml", "texts/fr.toml")


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "problem"),
    [
        ("campaign.toml", 'announcements = ["1029', 'announcements = ["2029', "announcements.2029", "is missing"),
        ("campaign.toml", 'id = "mayors"', 'id = "mayor"', "signers.mayor", "is missing"),
        ("campaign.toml", "online = 3000\n", "", "counter", "belong together"),
        ("texts/ar.toml", 'mayors = "رؤساء بلديات"', 'mayors = ""', "signers.mayors", "empty"),
        ("texts/ar.toml", 'mayors = "رؤساء بلديات"', 'mayors = "\u202e"', "signers.mayors", "reading direction"),
        ("texts/ar.toml", 'number = "34"', 'number = ""', "sections.1.figures.0.number", "empty"),
        ("texts/ar.toml", 'date = "2025-01"', 'date = "2024-01"', "sections", "other parts than fr"),
        ("texts/ar.toml", 'source = "من هذا الإعلان"', "", "sections.2.source", "empty"),
    ],
)
def test_a_mistake_in_a_declaration_is_told_with_its_place(tmp_path: Path, file: str, old: str, new: str, where: str, problem: str) -> None:
    source = Path(shutil.copytree(RESOURCES / "campaigns" / "joint-declaration", tmp_path / "source"))
    spoil(source, file, old, new)
    _, told_where, told_problem = complaint(source)
    assert told_where.startswith(where)
    assert problem in told_problem


def test_a_missing_language_file_is_told(source: Path) -> None:
    (source / "texts" / "fa.toml").unlink()
    assert complaint(source)[0] == "texts/fa.toml"


def test_a_template_without_its_first_file_is_told(source: Path) -> None:
    (source / "campaign.toml").unlink()
    assert complaint(source)[0] == "campaign.toml"


def test_an_id_of_words_that_nothing_has_is_told(source: Path) -> None:
    with (source / "texts" / "fr.toml").open("a", encoding="utf-8") as stream:
        stream.write('\n[assets.extra]\nalternative = "x"\n')
    assert complaint(source) == ("texts/fr.toml", "assets.extra", "is not named in campaign.toml")


def test_a_file_in_another_encoding_is_told(source: Path) -> None:
    path = source / "texts" / "fr.toml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1"))
    file, where, problem = complaint(source)
    assert (file, re.sub(r"\d+", "N", where)) == ("texts/fr.toml", "byte N")
    assert "UTF-8" in problem


def test_a_picture_that_is_none_is_told(source: Path) -> None:
    (source / "dot.png").write_bytes(b"GIF89a")
    assert complaint(source)[:2] == ("campaign.toml", "assets.dot.file")


def test_pictures_too_large_together_are_told(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "MAX_ASSETS_SIZE", 150)
    assert complaint(source)[:2] == ("campaign.toml", "assets")


def test_a_link_out_of_the_folder_is_not_followed(source: Path) -> None:
    outside = source.parent / "secret.png"
    outside.write_bytes((source / "dot.png").read_bytes())
    (source / "dot.png").unlink()
    (source / "dot.png").symlink_to(outside)
    assert complaint(source)[1] == "assets.dot.file"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        read_template(tmp_path / "gone")
    assert caught.value.code is Code.FOLDER_MISSING


def add_briefings(source: Path) -> None:
    """Two short briefings, one of them in both languages."""
    spoil(source, "campaign.toml", "slug = ", 'categories = ["prison"]\nslug = ')
    for language, name in (("fr", "Prison"), ("fa", "زندان")):
        with (source / "texts" / f"{language}.toml").open("a", encoding="utf-8") as stream:
            stream.write(f'\n[categories]\nprison = "{name}"\n')
    for briefing, date, languages in (("older", "2025-01-21", ("fr", "fa")), ("newer", "2025-02-08", ("fa",))):
        folder = source / "briefings" / briefing
        folder.mkdir(parents=True)
        (folder / "briefing.toml").write_text(f'kind = "report"\ndate = {date}\ncategories = ["prison"]\npictures = ["dot"]\n')
        for language in languages:
            words = f'title = "{briefing} {language}"\nsource = "Somebody"\ntags = ["a"]\n[[sections]]\nparagraphs = ["One."]\n'
            (folder / f"{language}.toml").write_text(words)


def test_briefings_are_read_the_newest_first(source: Path) -> None:
    add_briefings(source)
    built = build_pack(source, RING, source.parent / "out.campaign")
    assert built.library is not None
    assert [(one.id, sorted(one.texts)) for one in built.library.briefings] == [("newer", ["fa"]), ("older", ["fa", "fr"])]
    assert built.library.categories[0].name == {"fr": "Prison", "fa": "زندان"}
    assert built.library.briefings[1].texts["fr"].title == "older fr"


def test_a_template_without_briefings_gives_a_pack_without_a_library(source: Path) -> None:
    assert build_pack(source, RING, source.parent / "out.campaign").manifest.briefings == ""


@pytest.mark.parametrize(
    ("file", "old", "new", "told", "where", "problem"),
    [
        ("briefings/older/briefing.toml", "report", "video", "", "kind", "video"),
        ("briefings/older/briefing.toml", '["prison"]', '["women"]', "", "categories", "no category"),
        ("briefings/older/briefing.toml", '["prison"]', "[]", "", "categories", "length"),
        ("briefings/older/briefing.toml", '["dot"]', '["logo"]', "", "pictures", "no picture"),
        ("briefings/older/briefing.toml", "date = 2025-01-21", "", "", "date", "missing"),
        ("briefings/older/fr.toml", 'source = "Somebody"', "", "", "source", "missing"),
        ("briefings/older/fr.toml", 'source = "Somebody"', 'source = ""', "", "source", "one line"),
        ("briefings/older/fr.toml", 'paragraphs = ["One."]', 'paragraphs = [""]', "", "sections.0", "empty"),
        ("briefings/older/fr.toml", 'tags = ["a"]', 'tags = ["a", "a"]', "", "tags", "2 times"),
        ("texts/fa.toml", 'prison = "زندان"', "", "", "categories.prison", "is missing"),
        ("texts/fa.toml", 'prison = "زندان"', 'prison = " "', "", "categories.prison", "one line"),
        ("campaign.toml", 'categories = ["prison"]', "categories = []", "texts/fr.toml", "categories.prison", "not named"),
    ],
)
def test_a_mistake_in_a_briefing_is_told_with_its_place(
    source: Path, file: str, old: str, new: str, told: str, where: str, problem: str
) -> None:
    add_briefings(source)
    spoil(source, file, old, new)
    told_file, told_where, told_problem = complaint(source)
    assert (told_file, told_where) == (told or file, where)
    assert problem in told_problem


def test_a_briefing_in_a_language_that_is_not_listed_is_told(source: Path) -> None:
    add_briefings(source)
    (source / "briefings" / "older" / "en.toml").write_text((source / "briefings" / "older" / "fr.toml").read_text())
    assert complaint(source)[:2] == ("briefings/older/en.toml", "")


def test_a_briefing_without_words_is_told(source: Path) -> None:
    add_briefings(source)
    (source / "briefings" / "newer" / "fa.toml").unlink()
    assert complaint(source)[:2] == ("briefings/newer/briefing.toml", "")


def test_a_folder_whose_name_is_no_id_is_told(source: Path) -> None:
    add_briefings(source)
    (source / "briefings" / "newer").rename(source / "briefings" / "The newer")
    assert complaint(source)[:2] == ("briefings/The newer", "id")
