"""A first template for an organiser: commented, with a random campaign id, a legal block, and good enough to build as it is."""

import datetime as dt
import json
import secrets
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import msgspec

from kiosk.campaign.countries import country_codes
from kiosk.campaign.files import write_whole
from kiosk.campaign.template import CAMPAIGN, TEXTS, text_name
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.organiser import LANGUAGES, NOBODY_YET, NOTHING_YET, FirstWords, Organiser
from kiosk.domain.record import Slug
from kiosk.domain.visible import is_line

_STARTER: Final = "starter"
_SLUG: Final = "my-campaign"
_VALID: Final = dt.timedelta(days=365)
_EMAIL: Final = "privacy@example.org"
_OTHER_LAW: Final = "other"
_MESSAGE: Final = 'message = "optional"                           # the signer\'s own words, delivered only after review\n'
_OFFICE: Final = (
    'title = "required"                             # title or office\norganisation = "optional"                      # institution\n'
)
_LISTED: Final = '\n[[consents]]\npurpose = "listed"                             # on a public list: a box of its own\nversion = 1\n'


class Authority(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who takes complaints about personal data in a country, and by which law."""

    law: str
    name: str
    site: str


class StarterWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a template says in one language where it depends on its kind, organisation and country."""

    organisation: str
    address: tuple[str, ...]
    title: str
    ask: str
    recipient: str
    paragraphs: tuple[str, ...]
    salutation: str
    closing: str
    responsible: str
    listed: str
    comma: str
    complaint: str
    basis: dict[str, str]
    rights: dict[str, str]


def new_template(folder: Path, kind: CampaignKind, organiser: Organiser = NOBODY_YET, first: FirstWords = NOTHING_YET) -> None:
    """Make `folder` with a template for a campaign of `kind` in it, its notice by the law of the organiser's country.

    The campaign's short name is that of the folder, where it can be one.

    Raises `UserError` with FILE_EXISTS where something has that name already, or OPTION_WRONG for what cannot stand in a
    template, and as `files.write_whole` does.
    """
    _expect_sense(organiser, first)
    slug = folder.name if is_slug(folder.name) else _SLUG
    blanks = _blanks(kind, organiser) | _first_words(first, _words(organiser.language)) | {"slug": slug}
    _make(folder)
    starter = resources.files("kiosk.campaign") / _STARTER
    _write(folder / CAMPAIGN, starter / CAMPAIGN, blanks)
    _write(folder / text_name(organiser.language), starter / TEXTS / f"{organiser.language}.toml", blanks)


def authorities() -> dict[str, Authority]:
    """Who takes complaints about personal data, by the code of the country."""
    return msgspec.toml.decode((resources.files("kiosk.campaign") / _STARTER / "authorities.toml").read_bytes(), type=dict[str, Authority])


def is_slug(name: str) -> bool:
    """Whether `name` can be the short name of a campaign."""
    try:
        msgspec.convert(name, Slug)
    except msgspec.ValidationError:
        return False
    return True


def _expect_sense(organiser: Organiser, first: FirstWords) -> None:
    lines = [("--organisation", organiser.name), ("--email", organiser.email), *(("--address", line) for line in organiser.address)]
    lines += [("--title", first.title), ("--ask", first.ask), ("--recipient", first.recipient)]
    lines += [("--text", paragraph) for paragraph in first.paragraphs]
    for option, line in lines:
        if line and not is_line(line):
            raise UserError(Code.OPTION_WRONG, option=option, problem="it is one line of letters")
    if organiser.country and organiser.country not in country_codes():
        raise UserError(Code.OPTION_WRONG, option="--country", problem="it is a code of two capital letters, as FR")
    if organiser.language not in LANGUAGES:
        raise UserError(Code.OPTION_WRONG, option="--language", problem=f"a template begins in one of {', '.join(LANGUAGES)}")


def _make(folder: Path) -> None:
    try:
        folder.mkdir()
        (folder / TEXTS).mkdir()
    except FileExistsError as error:
        raise UserError(Code.FILE_EXISTS, path=str(folder)) from error
    except FileNotFoundError as error:
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder.parent)) from error
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(folder)) from error


def _blanks(kind: CampaignKind, organiser: Organiser) -> dict[str, str]:
    """What stands in place of each blank of the starter files."""
    is_declaration = kind is CampaignKind.DECLARATION
    words = _words(organiser.language)
    says_letter = kind in (CampaignKind.LETTER, CampaignKind.OPEN_LETTER)
    name = organiser.name or words.organisation
    return _legal_block(organiser, words, name) | {
        "campaign": secrets.token_hex(16),
        "event": secrets.token_hex(16),
        "kind": kind.value,
        "language": organiser.language,
        "country": organiser.country,
        "valid_until": (dt.datetime.now(dt.UTC).date() + _VALID).isoformat(),
        "letter": f"salutation = {_quoted(words.salutation)}\nclosing = {_quoted(words.closing)}\n" if says_letter else "",
        "fields": _MESSAGE if kind is CampaignKind.OPEN_LETTER else _OFFICE if is_declaration else "",
        "address": _array(words.address) if kind is CampaignKind.LETTER else "[]",
        "consents": _LISTED if is_declaration else "",
        "listed": f"listed = {_quoted(words.listed.format(organisation=name))}\n" if is_declaration else "",
    }


def _first_words(first: FirstWords, words: StarterWords) -> dict[str, str]:
    return {
        "title": _inside(first.title or words.title),
        "ask": _inside(first.ask or words.ask),
        "recipient": _inside(first.recipient or words.recipient),
        "paragraphs": _array(first.paragraphs or words.paragraphs),
    }


def _legal_block(organiser: Organiser, words: StarterWords, name: str) -> dict[str, str]:
    """Who answers for the data, by which law, and who takes complaints."""
    authority = authorities().get(organiser.country)
    law = authority.law if authority else _OTHER_LAW
    address = organiser.address or words.address
    complaint = words.complaint.format(authority=authority.name, site=authority.site) if authority else ""
    return {
        "organisation": _inside(name),
        "controller_address": _array(address),
        "email": _inside(organiser.email or _EMAIL),
        "responsible": _inside(words.responsible.format(organisation=name, address=words.comma.join(address))),
        "basis": _inside(words.basis[law]),
        "rights": _inside(words.rights[law]),
        "complaint": f"    {_quoted(complaint)},\n" if complaint else "",
    }


def _words(language: str) -> StarterWords:
    content = (resources.files("kiosk.campaign") / _STARTER / "words" / f"{language}.toml").read_bytes()
    return msgspec.toml.decode(content, type=StarterWords)


def _array(lines: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, lines))}]"


def _quoted(text: str) -> str:
    """`text` as a string of TOML, which spells the characters of a line as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def _inside(text: str) -> str:
    """The same within quotes that stand there."""
    return _quoted(text)[1:-1]


def _write(target: Path, starter: Traversable, blanks: dict[str, str]) -> None:
    """Fill each blank once: what fills one may look like another."""
    parts = starter.read_text(encoding="utf-8").split("@")
    text = "".join(blanks[part] if number % 2 else part for number, part in enumerate(parts))
    write_whole(target, lambda stream: stream.write(text.encode("utf-8")))
