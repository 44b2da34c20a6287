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
from kiosk.campaign.pack import MAX_ASSETS_SIZE
from kiosk.campaign.pictures import picture_problem
from kiosk.campaign.source import AssetSource, AssetWords, BriefingSource, CampaignSource, LanguageSource, RecipientWords, Source
from kiosk.domain.briefing import Briefing, BriefingText
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.record import Slug

T = TypeVar("T")
MediaType = Literal["image/png", "image/jpeg", "image/svg+xml"]

CAMPAIGN: Final = "campaign.toml"
TEXTS: Final = "texts"
BRIEFINGS: Final = "briefings"
BRIEFING: Final = "briefing.toml"

_MAX_SOURCE: Final = 4 * 1024 * 1024
_MEDIA_TYPES: Final[dict[str, MediaType]] = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".svg": "image/svg+xml",
}
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
class Template:
    """A template whose files could be read and whose ids fit together. What the whole says is checked when it is built."""

    folder: Path
    campaign: CampaignSource
    languages: Mapping[str, Language]
    pictures: tuple[Picture, ...]
    briefings: tuple[Briefing, ...]


class _Named(Source, frozen=True):
    """What a folder is the id of."""

    id: Slug


def read_template(folder: Path) -> Template:
    """The template in `folder`.

    Raises `EnvironmentProblem(FOLDER_MISSING)`, and `UserError(TEMPLATE_WRONG)` with `file`, `where` (the key, dotted)
    and `problem` (what is wrong and what to do) for the first thing that is wrong.
    """
    if not folder.is_dir():
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder))
    campaign = _convert(_toml(folder / CAMPAIGN), CampaignSource, folder / CAMPAIGN)
    _refuse_unlisted_languages(folder, campaign)
    if not any(bytes.fromhex(campaign.campaign)):
        raise wrong(folder / CAMPAIGN, "campaign", "is the id of no campaign: `campaign new` makes a random one")
    languages = {language: _language(text_file(folder, language), campaign) for language in campaign.languages}
    pictures = tuple(_picture(folder, source) for source in campaign.assets)
    return Template(folder, campaign, languages, pictures, _briefings(folder, campaign))


def text_file(folder: Path, language: str) -> Path:
    """Where the words of `language` stand."""
    return folder / TEXTS / f"{language}.toml"


def briefing_file(folder: Path, briefing: str, language: str = "") -> Path:
    """Where a briefing stands: its words in `language`, or what is the same in all."""
    return folder / BRIEFINGS / briefing / (f"{language}.toml" if language else BRIEFING)


def wrong(file: Path, where: str, problem: str) -> UserError:
    """What to raise about a template."""
    return UserError(Code.TEMPLATE_WRONG, file=str(file), where=where, problem=problem)


def iso(day: date | None) -> str:
    """`day` as a manifest has it; nothing for none."""
    return day.isoformat() if day else ""


def _toml(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(read_small(file, _MAX_SOURCE).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise wrong(file, f"byte {error.start + 1}", "is not UTF-8: save the file in that encoding") from error
    except tomllib.TOMLDecodeError as error:
        raise wrong(file, "TOML", str(error)) from error
    except UserError as error:
        raise wrong(file, "", "the file is missing or cannot be read") from error


def _convert(value: object, kind: type[T], file: Path, prefix: str = "") -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        match = _PLACE.fullmatch(str(error))
        problem, where = (match["problem"], match["where"] or "") if match else (str(error), "")
        field = _FIELD.search(problem)
        parts = [prefix, where.replace("[...]", "").strip("."), field[1] if field else ""]
        raise wrong(file, ".".join(part for part in parts if part), problem) from error


def _refuse_unlisted_languages(folder: Path, campaign: CampaignSource) -> None:
    for file in sorted((folder / TEXTS).glob("*.toml")):
        if file.stem not in campaign.languages:
            raise wrong(folder / CAMPAIGN, "languages", f"does not list {file.stem}, of which there is {TEXTS}/{file.name}")


def _language(file: Path, campaign: CampaignSource) -> Language:
    source = _convert(_toml(file), LanguageSource, file)
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


def _briefings(folder: Path, campaign: CampaignSource) -> tuple[Briefing, ...]:
    folders = (one for one in sorted((folder / BRIEFINGS).glob("*")) if one.is_dir())
    return in_order(_briefing(one, campaign) for one in folders)


def _briefing(folder: Path, campaign: CampaignSource) -> Briefing:
    source = _convert(_toml(folder / BRIEFING), BriefingSource, folder / BRIEFING)
    texts = {file.stem: _convert(_toml(file), BriefingText, file) for file in sorted(folder.glob("*.toml")) if file.name != BRIEFING}
    for language in texts:
        if language not in campaign.languages:
            raise wrong(folder / f"{language}.toml", "", f"is in a language that {CAMPAIGN} does not list")
    if not texts:
        raise wrong(folder / BRIEFING, "", f"is without words: write {campaign.languages[0]}.toml beside it")
    return Briefing(
        id=_convert({"id": folder.name}, _Named, folder).id,
        kind=source.kind,
        date=iso(source.date),
        categories=source.categories,
        texts=texts,
        pictures=source.pictures,
    )


def _picture(folder: Path, source: AssetSource) -> Picture:
    where = f"assets.{source.name}.file"
    media_type = _MEDIA_TYPES.get(PurePath(source.file).suffix.lower())
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
