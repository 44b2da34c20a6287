"""Parts of a campaign that come and go as a whole, in every file that names them. Their words begin empty, which is found."""

import secrets
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import count
from pathlib import PurePath
from typing import Any, Final

import tomlkit
from msgspec.structs import replace

from kiosk.campaign.template import BRIEFINGS, CAMPAIGN, Template, briefing_name, text_name
from kiosk.domain.briefing import BriefingKind
from kiosk.domain.campaign import Purpose
from kiosk.domain.editing import Change, Insert, Keys, Part, Put, Write
from kiosk.domain.errors import Code, UserError
from kiosk.domain.moment import today

Changes = tuple[Change, ...]

_TIMEZONE: Final = "Europe/Paris"
_EMPTY_POST: Final = {"title": "", "source": "", "tags": list[str](), "sections": [{"paragraphs": list[str]()}]}
_KEPT: Final = frozenset({"kind", "audience", "date"})
"""What is the same in the words of every language."""


# --- languages ---


def add_language(template: Template, language: str) -> Changes:
    """The words of the first language once more, all of them empty. Raises `UserError(OPTION_WRONG)` for one that is there."""
    languages = template.campaign.languages
    if language in languages:
        raise UserError(Code.OPTION_WRONG, option=language, problem="is there already")
    words = _emptied(template.manuscript.files[text_name(languages[0])])
    return (Write(text_name(language), words), Put(CAMPAIGN, ("languages",), [*languages, language]))


def drop_language(template: Template, language: str) -> Changes:
    """Without its words. A recipient who was to be written to in it gets the first that is left. The last one stays."""
    left = [one for one in template.campaign.languages if one != language]
    if not left:
        raise UserError(Code.OPTION_WRONG, option=language, problem="is the only language")
    own = {file for file in template.manuscript.files if file.endswith(f"/{language}.toml")}
    alone = [briefing for briefing in template.manuscript.briefings if not _words_of(template, briefing) - own]
    return (
        Put(CAMPAIGN, ("languages",), left),
        *(Put(CAMPAIGN, ("recipients", place, "language"), left[0]) for place in _written_in(template, language)),
        *(Write(file, None) for file in sorted(own)),
        *(Write(briefing_name(briefing), None) for briefing in alone),
    )


def lead_with(template: Template, language: str) -> Changes:
    """The campaign's own language from now on."""
    return (Put(CAMPAIGN, ("languages",), sorted(template.campaign.languages, key=lambda one: one != language)),)


# --- recipients and consents ---


def add_recipient(template: Template, _: str = "") -> Changes:
    """One more, to whom the same is promised as to the first."""
    first = template.campaign.recipients[0]
    name = _free("recipient", [one.id for one in template.campaign.recipients])
    source = {"id": name, "fields": list(first.fields), "language": first.language, "risk": "normal", "country": "", "address": []}
    return (
        Insert(CAMPAIGN, ("recipients",), len(template.campaign.recipients), source),
        *_in_words(template, ("recipients", name), {"name": "", "honorific": "", "hand_over": ""}),
    )


def drop_recipient(template: Template, name: str) -> Changes:
    """Somebody else stays: a campaign without a recipient is none."""
    names = [one.id for one in template.campaign.recipients]
    if len(names) == 1:
        raise UserError(Code.OPTION_WRONG, option=name, problem="is the only recipient")
    return (Put(CAMPAIGN, ("recipients", names.index(name)), None), *_in_words(template, ("recipients", name), None))


def add_consent(template: Template, purpose: str) -> Changes:
    """A consent that is asked for, in its first version."""
    consents = template.campaign.consents
    if any(one.purpose == purpose for one in consents):
        return ()
    return (
        Insert(CAMPAIGN, ("consents",), len(consents), {"purpose": Purpose(purpose).value, "version": 1}),
        *_in_words(template, ("consents", purpose), ""),
    )


def drop_consent(template: Template, purpose: str) -> Changes:
    """A consent that is asked for no more."""
    place = next((place for place, one in enumerate(template.campaign.consents) if one.purpose == purpose), None)
    if place is None:
        return ()
    return (Put(CAMPAIGN, ("consents", place), None), *_in_words(template, ("consents", purpose), None))


# --- events and numbers ---


def add_event(template: Template, _: str = "") -> Changes:
    """A rally, where the last one was."""
    events = template.campaign.events
    zone = events[-1].timezone if events else _TIMEZONE
    source = {"id": secrets.token_hex(16), "name": "", "place": "", "date": today(), "timezone": zone}
    return (Insert(CAMPAIGN, ("events",), len(events), source),)


def drop_event(template: Template, event: str) -> Changes:
    """With its announcement."""
    place = next(place for place, one in enumerate(template.campaign.events) if one.id == event)
    return (*keep_quiet(template, event), Put(CAMPAIGN, ("events", place), None))


def announce(template: Template, event: str) -> Changes:
    """Signers are invited to an event."""
    announced = template.campaign.announcements
    if event in announced:
        return ()
    return (Put(CAMPAIGN, ("announcements",), [*announced, event]), *_in_words(template, ("announcements", event), ""))


def keep_quiet(template: Template, event: str) -> Changes:
    """Signers are not invited to an event any more."""
    announced = template.campaign.announcements
    if event not in announced:
        return ()
    left = [one for one in announced if one != event]
    return (Put(CAMPAIGN, ("announcements",), left), *_in_words(template, ("announcements", event), None))


def add_signers(template: Template, _: str = "") -> Changes:
    """One more kind of signers whose number is known."""
    kinds = template.campaign.counter.by_category
    name = _free("signers", [one.id for one in kinds])
    return (
        Insert(CAMPAIGN, ("counter", "by_category"), len(kinds), {"id": name, "signers": 0}),
        *_in_words(template, ("signers", name), ""),
    )


def drop_signers(template: Template, name: str) -> Changes:
    """A kind of signers is told no more."""
    place = next(place for place, one in enumerate(template.campaign.counter.by_category) if one.id == name)
    return (Put(CAMPAIGN, ("counter", "by_category", place), None), *_in_words(template, ("signers", name), None))


# --- pictures and briefings ---


def add_picture(template: Template, file: str, role: str) -> Changes:
    """A picture that lies in the campaign's folder as `file`."""
    assets = template.campaign.assets
    name = _free(role, [one.name for one in assets])
    source = {"name": name, "file": file, "role": role, "credit": "", "permission": ""}
    words = {"alternative": ""} if role == "logo" else {"alternative": "", "caption": ""}
    return (Insert(CAMPAIGN, ("assets",), len(assets), source), *_in_words(template, ("assets", name), words))


def drop_picture(template: Template, name: str) -> Changes:
    """It is shown no more, with briefings neither. Its file stays in the folder."""
    place = next(place for place, one in enumerate(template.campaign.assets) if one.name == name)
    return (
        Put(CAMPAIGN, ("assets", place), None),
        *_in_words(template, ("assets", name), None),
        *(
            Put(briefing_name(one.id), ("pictures",), [picture for picture in one.pictures if picture != name])
            for one in template.briefings
            if name in one.pictures
        ),
    )


def add_category(template: Template, _: str = "") -> Changes:
    """One more kind of briefings."""
    categories = template.campaign.categories
    name = _free("category", categories)
    return (Put(CAMPAIGN, ("categories",), [*categories, name]), *_in_words(template, ("categories", name), ""))


def drop_category(template: Template, name: str) -> Changes:
    """Raises `UserError(OPTION_WRONG)` while a briefing belongs to it alone."""
    if any(one.categories == (name,) for one in template.briefings):
        raise UserError(Code.OPTION_WRONG, option=name, problem="is the only category of a briefing")
    return (
        Put(CAMPAIGN, ("categories",), [one for one in template.campaign.categories if one != name]),
        *_in_words(template, ("categories", name), None),
        *(
            Put(briefing_name(one.id), ("categories",), [category for category in one.categories if category != name])
            for one in template.briefings
            if name in one.categories
        ),
    )


def add_briefing(template: Template, kind: str) -> Changes:
    """A post in the campaign's own language, in its first category, which is made where there is none."""
    category = () if template.campaign.categories else add_category(template)
    name = _free(BriefingKind(kind).value, [one.id for one in template.briefings])
    first = template.campaign.categories[0] if template.campaign.categories else "category"
    source = {"kind": kind, "date": today(), "categories": [first]}
    return (
        *category,
        Write(briefing_name(name), tomlkit.dumps(source)),
        Write(briefing_name(name, template.campaign.languages[0]), tomlkit.dumps(_EMPTY_POST)),
    )


def drop_briefing(template: Template, name: str) -> Changes:
    """In all its languages."""
    return (*(Write(file, None) for file in sorted(_words_of(template, name))), Write(briefing_name(name), None))


def say_briefing(template: Template, words: str) -> Changes:
    """A post in one more language (`words`: its id, a slash, the language), with the parts that it has in the first."""
    name, language = words.split("/")
    there = _words_of(template, name)
    if briefing_name(name, language) in there:
        return ()
    example = next(briefing_name(name, one) for one in template.campaign.languages if briefing_name(name, one) in there)
    return (Write(briefing_name(name, language), _emptied(template.manuscript.files[example])),)


def unsay_briefing(template: Template, words: str) -> Changes:
    """Without the words of a language (`words` as in `say_briefing`). The last ones stay."""
    file = briefing_name(*words.split("/"))
    if _words_of(template, words.split("/", maxsplit=1)[0]) == {file}:
        raise UserError(Code.OPTION_WRONG, option=words, problem="is the only language of the briefing")
    return (Write(file, None),)


def picture_place(template: Template, path: PurePath) -> str:
    """Where a picture comes to lie in the campaign's folder: under its own name as far as that is plain and free."""
    stem = "".join(char for char in path.stem.lower() if char.isascii() and (char.isalnum() or char in "-_")) or "picture"
    suffix = path.suffix.lower()
    names = (f"pictures/{stem}{suffix}" if number == 1 else f"pictures/{stem}-{number}{suffix}" for number in count(1))
    return next(name for name in names if not (template.folder / name).exists())


# --- parts of texts ---


def in_each(files: Iterable[str], change: Change) -> Changes:
    """The same change in several files."""
    return tuple(replace(change, file=file) for file in files)


def _in_words(template: Template, keys: Keys, value: object) -> Iterator[Change]:
    return (Put(text_name(language), keys, value) for language in template.campaign.languages)


def _written_in(template: Template, language: str) -> list[int]:
    return [place for place, one in enumerate(template.campaign.recipients) if one.language == language]


def _words_of(template: Template, briefing: str) -> set[str]:
    folder = f"{BRIEFINGS}/{briefing}/"
    return {file for file in template.manuscript.files if file.startswith(folder)} - {briefing_name(briefing)}


def _free(stem: str, taken: Container[str]) -> str:
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(name for name in names if name not in taken)


def _emptied(text: str) -> str:
    words = tomlkit.parse(text)
    _empty(words)
    return tomlkit.dumps(words)


def _empty(words: Any) -> None:  # noqa: ANN401 - a table or a list of TOML
    """Every text becomes an empty one, every list of texts one without any; tables stay as many as they are."""
    for key, value in list(words.items() if isinstance(words, dict) else enumerate(words)):
        if isinstance(value, list) and not any(isinstance(one, dict) for one in value):
            value.clear()
        elif isinstance(value, dict | list):
            _empty(value)
        elif isinstance(value, str) and key not in _KEPT:
            words[key] = ""


ADD: Final[dict[Part, Callable[[Template, str], Changes]]] = {
    Part.LANGUAGE: add_language,
    Part.RECIPIENT: add_recipient,
    Part.CONSENT: add_consent,
    Part.EVENT: add_event,
    Part.ANNOUNCEMENT: announce,
    Part.SIGNERS: add_signers,
    Part.CATEGORY: add_category,
    Part.BRIEFING: add_briefing,
    Part.BRIEFING_WORDS: say_briefing,
}
"""How parts are added, by what they are; the name is that of the part where it has one already, or its kind."""

DROP: Final[dict[Part, Callable[[Template, str], Changes]]] = {
    Part.LANGUAGE: drop_language,
    Part.RECIPIENT: drop_recipient,
    Part.CONSENT: drop_consent,
    Part.EVENT: drop_event,
    Part.ANNOUNCEMENT: keep_quiet,
    Part.SIGNERS: drop_signers,
    Part.PICTURE: drop_picture,
    Part.CATEGORY: drop_category,
    Part.BRIEFING: drop_briefing,
    Part.BRIEFING_WORDS: unsay_briefing,
}
"""How parts are taken away, by what they are and their names."""
