"""Reading a template: the folder in which an organiser writes a campaign (`new.py` shows what stands in it)."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import Final, Literal, TypeVar

import msgspec

from kiosk.campaign.briefings import in_order
from kiosk.campaign.files import read_small
from kiosk.campaign.keeping import settle
from kiosk.campaign.pack import MAX_ASSETS_SIZE
from kiosk.campaign.pictures import picture_problem
from kiosk.domain.briefing import Briefing, BriefingText
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.record import Slug
from kiosk.domain.source import AssetSource, AssetWords, BriefingSource, CampaignSource, LanguageSource, RecipientWords, Source

T = TypeVar("T")
MediaType = Literal["image/png", "image/jpeg", "image/svg+xml"]

CAMPAIGN: Final = "campaign.toml"
TEXTS: Final = "texts"
BRIEFINGS: Final = "briefings"
BRIEFING: Final = "briefing.toml"

MEDIA_TYPES: Final[dict[str, MediaType]] = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".svg": "image/svg+xml",
}
"""Of the files that can be pictures, by how their names end."""

_MAX_SOURCE: Final = 4 * 1024 * 1024
_PLACE: Final = re.compile(r"(?P<problem>.*?)(?: - at (?:`key` in )?`\$(?P<where>.*)`)?")
_FIELD: Final = re.compile(r"field `(\w+)`")


@dataclass(frozen=True)
class Language:
    """The words of one language, by the ids of what they belong to."""

    source: LanguageSource
    recipients: Mapping[str, RecipientWords]
    assets: Mapping[str, AssetWords]


@dataclass(frozen=True)
class Picture:
    """The content of one asset."""

    source: AssetSource
    content: bytes
    media_type: MediaType

    @property
    def sha256(self) -> str:
        """The name of the content; 64 hexadecimal digits."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Manuscript:
    """The files of a template as they are written, by their places in its folder, such as `texts/fr.toml`."""

    folder: Path
    files: Mapping[str, str]

    @property
    def briefings(self) -> tuple[str, ...]:
        """The ids of the briefings."""
        return tuple(sorted({PurePath(file).parts[1] for file in self.files if file.startswith(f"{BRIEFINGS}/")}))


@dataclass(frozen=True)
class Template:
    """A template whose files could be read and whose ids fit together. What the whole says is checked when it is built."""

    manuscript: Manuscript
    campaign: CampaignSource
    languages: Mapping[str, Language]
    pictures: tuple[Picture, ...]
    briefings: tuple[Briefing, ...]

    @property
    def folder(self) -> Path:
        """Where its files and pictures lie."""
        return self.manuscript.folder


class _Named(Source, frozen=True):
    """What a folder is the id of."""

    id: Slug


def read_template(folder: Path) -> Template:
    """The template in `folder`. Raises as `read_manuscript` and `template_of`."""
    return template_of(read_manuscript(folder))


def read_manuscript(folder: Path) -> Manuscript:
    """The files of the template in `folder`, whatever they say.

    Raises `EnvironmentProblem(FOLDER_MISSING)`, `UserError(TEMPLATE_WRONG)` for a file that is no text, and as `settle`.
    """
    if not folder.is_dir():
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder))
    settle(folder)
    paths = (folder / CAMPAIGN, *(folder / TEXTS).glob("*.toml"), *(folder / BRIEFINGS).glob("*/*.toml"))
    return Manuscript(folder, {path.relative_to(folder).as_posix(): _text(path) for path in sorted(paths)})


def template_of(manuscript: Manuscript) -> Template:
    """What a manuscript says; its pictures are read from its folder.

    Raises `UserError(TEMPLATE_WRONG)` with `file`, `where` (the key, dotted) and `problem` (what is wrong and what to do) for
    the first thing that is wrong.
    """
    folder = manuscript.folder
    campaign = _convert(_toml(manuscript, CAMPAIGN), CampaignSource, folder / CAMPAIGN)
    _refuse_unlisted_languages(manuscript, campaign)
    if not any(bytes.fromhex(campaign.campaign)):
        raise wrong(folder / CAMPAIGN, "campaign", "is the id of no campaign: `campaign new` makes a random one")
    languages = {language: _language(manuscript, language, campaign) for language in campaign.languages}
    pictures = tuple(_picture(folder, source) for source in campaign.assets)
    return Template(manuscript, campaign, languages, pictures, _briefings(manuscript, campaign))


def text_name(language: str) -> str:
    """The file in which the words of `language` stand."""
    return f"{TEXTS}/{language}.toml"


def briefing_name(briefing: str, language: str = "") -> str:
    """The file in which a briefing stands: its words in `language`, or what is the same in all."""
    return f"{BRIEFINGS}/{briefing}/{language}.toml" if language else f"{BRIEFINGS}/{briefing}/{BRIEFING}"


def wrong(file: Path, where: str, problem: str) -> UserError:
    """What to raise about a template."""
    return UserError(Code.TEMPLATE_WRONG, file=str(file), where=where, problem=problem)


def iso(day: date | None) -> str:
    """`day` as a manifest has it; nothing for none."""
    return day.isoformat() if day else ""


def _text(file: Path) -> str:
    try:
        return read_small(file, _MAX_SOURCE).decode("utf-8")
    except UnicodeDecodeError as error:
        raise wrong(file, f"byte {error.start + 1}", "is not UTF-8: save the file in that encoding") from error
    except UserError as error:
        raise wrong(file, "", "the file is missing or cannot be read") from error


def _toml(manuscript: Manuscript, file: str) -> dict[str, object]:
    if file not in manuscript.files:
        raise wrong(manuscript.folder / file, "", "the file is missing or cannot be read")
    try:
        return tomllib.loads(manuscript.files[file])
    except tomllib.TOMLDecodeError as error:
        raise wrong(manuscript.folder / file, "TOML", str(error)) from error


def _convert(value: object, kind: type[T], file: Path, prefix: str = "") -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        match = _PLACE.fullmatch(str(error))
        problem, where = (match["problem"], match["where"] or "") if match else (str(error), "")
        field = _FIELD.search(problem)
        parts = [prefix, where.replace("[...]", "").strip("."), field[1] if field else ""]
        raise wrong(file, ".".join(part for part in parts if part), problem) from error


def _refuse_unlisted_languages(manuscript: Manuscript, campaign: CampaignSource) -> None:
    listed = {text_name(language) for language in campaign.languages}
    for file in manuscript.files:
        if file.startswith(f"{TEXTS}/") and file not in listed:
            language = PurePath(file).stem
            raise wrong(manuscript.folder / CAMPAIGN, "languages", f"does not list {language}, of which there is {file}")


def _language(manuscript: Manuscript, language: str, campaign: CampaignSource) -> Language:
    file = manuscript.folder / text_name(language)
    source = _convert(_toml(manuscript, text_name(language)), LanguageSource, file)
    _expect_ids(file, "recipients", source.recipients, (one.id for one in campaign.recipients))
    _expect_ids(file, "consents", source.consents, (one.purpose.value for one in campaign.consents))
    _expect_ids(file, "announcements", source.announcements, campaign.announcements)
    _expect_ids(file, "signers", source.signers, (one.id for one in campaign.counter.by_category))
    _expect_ids(file, "assets", source.assets, (one.name for one in campaign.assets))
    _expect_ids(file, "categories", source.categories, campaign.categories)
    return Language(
        source,
        {name: _convert(words, RecipientWords, file, f"recipients.{name}") for name, words in source.recipients.items()},
        {name: _convert(words, AssetWords, file, f"assets.{name}") for name, words in source.assets.items()},
    )


def _expect_ids(file: Path, where: str, written: Iterable[str], wanted: Iterable[str]) -> None:
    written, wanted = set(written), set(wanted)
    for name in sorted(wanted - written):
        raise wrong(file, f"{where}.{name}", f"is missing: {CAMPAIGN} names it")
    for name in sorted(written - wanted):
        raise wrong(file, f"{where}.{name}", f"is not named in {CAMPAIGN}")


def _briefings(manuscript: Manuscript, campaign: CampaignSource) -> tuple[Briefing, ...]:
    return in_order(_briefing(manuscript, one, campaign) for one in manuscript.briefings)


def _briefing(manuscript: Manuscript, briefing: str, campaign: CampaignSource) -> Briefing:
    folder, name = manuscript.folder, briefing_name(briefing)
    source = _convert(_toml(manuscript, name), BriefingSource, folder / name)
    texts = {
        PurePath(file).stem: _convert(_toml(manuscript, file), BriefingText, folder / file)
        for file in manuscript.files
        if file.startswith(f"{BRIEFINGS}/{briefing}/") and file != name
    }
    for language in texts:
        if language not in campaign.languages:
            raise wrong(folder / briefing_name(briefing, language), "", f"is in a language that {CAMPAIGN} does not list")
    if not texts:
        raise wrong(folder / name, "", f"is without words: write {campaign.languages[0]}.toml beside it")
    return Briefing(
        id=_convert({"id": briefing}, _Named, folder / BRIEFINGS / briefing).id,
        kind=source.kind,
        date=iso(source.date),
        categories=source.categories,
        texts=texts,
        pictures=source.pictures,
    )


def _picture(folder: Path, source: AssetSource) -> Picture:
    where = f"assets.{source.name}.file"
    media_type = MEDIA_TYPES.get(PurePath(source.file).suffix.lower())
    if media_type is None:
        raise wrong(folder / CAMPAIGN, where, "must end in .png, .jpg, .jpeg or .svg")
    content = _content(folder, source.file, where)
    if problem := picture_problem(content, media_type):
        raise wrong(folder / CAMPAIGN, where, f"{source.file} {problem}")
    return Picture(source, content, media_type)


def _content(folder: Path, name: str, where: str) -> bytes:
    file = (folder / name).resolve()
    if not file.is_relative_to(folder.resolve()):
        raise wrong(folder / CAMPAIGN, where, f"{name} is outside the template's folder")
    try:
        return read_small(file, MAX_ASSETS_SIZE)
    except (UserError, Refused) as error:
        raise wrong(folder / CAMPAIGN, where, f"{name} is missing, cannot be read, or is too large") from error
