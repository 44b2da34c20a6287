"""What must hold in a manifest beyond the types of its parts: said to organisers who build, demanded of packs that are read."""

import zoneinfo
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.campaign.answers import contact_field
from kiosk.campaign.bucket import STEP, bucket_for
from kiosk.campaign.countries import country_codes
from kiosk.crypto.sealing import check_sealing_key
from kiosk.crypto.signing import check_public_key
from kiosk.domain.campaign import EVENT_TEXT_LIMIT, TIMEZONE_LIMIT, CampaignKind, Event, Manifest, Purpose, Recipient, Section, SectionKind
from kiosk.domain.errors import Refused
from kiosk.domain.fields import CONTACT_FIELDS, FieldName, Requirement, stored_size
from kiosk.domain.record import ByLanguage

_LETTERS: Final = frozenset({CampaignKind.LETTER, CampaignKind.OPEN_LETTER})
_LISTS: Final = frozenset({SectionKind.DEMANDS, SectionKind.FIGURES})


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: the key in the manifest, and what to do about it."""

    where: str
    problem: str


def findings(manifest: Manifest) -> Iterator[Finding]:
    """Everything that is wrong with `manifest`; nothing for one that a device may show and sign."""
    for rule in _RULES:
        yield from rule(manifest)


def _identity(manifest: Manifest) -> Iterator[Finding]:
    if not any(manifest.campaign_id):
        yield Finding("campaign", "the id must be random: 32 hexadecimal digits")
    if manifest.revision < 1:
        yield Finding("revision", "revisions count from 1")
    if manifest.hub and not manifest.hub.startswith("https://"):
        yield Finding("hub", "the address must begin with https://")
    if manifest.retention_days < 1:
        yield Finding("retention_days", "say how many days after the hand-over the data are kept")
    yield from _country("country", manifest.country)


def _dates(manifest: Manifest) -> Iterator[Finding]:
    yield from _date("valid_until", manifest.valid_until)
    yield from _date("banner_until", manifest.banner_until)
    yield from _date("counter.online_date", manifest.counter.online_date)
    if bool(manifest.counter.online) != bool(manifest.counter.online_date):
        yield Finding("counter", "online and online_date belong together")


def _controller(manifest: Manifest) -> Iterator[Finding]:
    controller = manifest.controller
    if not controller.name.strip():
        yield Finding("controller.name", "say who answers for the data")
    if not controller.address:
        yield Finding("controller.address", "give a postal address")
    if "@" not in controller.email:
        yield Finding("controller.email", "give the address to write to for a withdrawal")


def _languages(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("languages", manifest.languages)
    for part, written in (("texts", manifest.texts), ("notices", manifest.notices)):
        yield from _covers(part, manifest, written)


def _texts(manifest: Manifest) -> Iterator[Finding]:
    for language, text in manifest.texts.items():
        where = f"texts.{language}"
        yield from _filled(f"{where}.title", text.title)
        yield from _filled(f"{where}.ask", text.ask)
        if bool(text.banner) != bool(manifest.banner_until):
            yield Finding(f"{where}.banner", "a banner and banner_until belong together")
        if manifest.kind in _LETTERS:
            yield from _filled(f"{where}.salutation", text.salutation)
            yield from _filled(f"{where}.closing", text.closing)
        yield from _sections(f"{where}.sections", text.sections)


def _notices(manifest: Manifest) -> Iterator[Finding]:
    for language, notice in manifest.notices.items():
        where = f"notices.{language}"
        if not notice.facts:
            yield Finding(f"{where}.facts", "say what happens to the data")
        if not notice.full:
            yield Finding(f"{where}.full", "give the full notice")
        yield from _sections(f"{where}.full", notice.full)


def _same_shape(manifest: Manifest) -> Iterator[Finding]:
    """The same meaning in every language begins with the same parts."""
    texts, notices = manifest.texts, manifest.notices
    yield from _alike(manifest, "texts", "sections", {language: _shape(one.sections) for language, one in texts.items()})
    yield from _alike(manifest, "notices", "full", {language: _shape(one.full) for language, one in notices.items()})
    yield from _alike(manifest, "notices", "facts", {language: len(one.facts) for language, one in notices.items()})


def _fields(manifest: Manifest) -> Iterator[Finding]:
    if manifest.requirement(FieldName.GIVEN_NAME) is Requirement.HIDDEN:
        yield Finding("fields.given_name", "a signature needs a name")
    for field in CONTACT_FIELDS:
        if manifest.requirement(field) is Requirement.OPTIONAL and manifest.consent(Purpose.CONTACT) is None:
            yield Finding(f"fields.{field}", "it is kept only with the consent to contact, which this campaign does not ask for")


def _consents(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("consents", [one.purpose.value for one in manifest.consents])
    if manifest.consent(Purpose.SIGN) is None:
        yield Finding("consents.sign", "nobody signs without this consent")
    if manifest.consent(Purpose.CONTACT) is not None and contact_field(manifest) is None:
        yield Finding("consents.contact", "ask for an e-mail address or a phone number too")
    for one in manifest.consents:
        if one.version < 1:
            yield Finding(f"consents.{one.purpose}.version", "versions count from 1")
        yield from _words(f"consents.{one.purpose}.text", manifest, one.text, required=True)


def _recipients(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("recipients", [one.id for one in manifest.recipients])
    for one in manifest.recipients:
        where = f"recipients.{one.id}"
        yield from _words(f"{where}.name", manifest, one.name, required=True)
        yield from _words(f"{where}.honorific", manifest, one.honorific)
        yield from _words(f"{where}.hand_over", manifest, one.hand_over)
        yield from _country(f"{where}.country", one.country)
        yield from _promise(f"{where}.fields", manifest, one)
        if one.language not in manifest.languages:
            yield Finding(f"{where}.language", "must be one of the campaign's languages")


def _promise(where: str, manifest: Manifest, recipient: Recipient) -> Iterator[Finding]:
    yield from _unique(where, recipient.fields)
    if not recipient.fields:
        yield Finding(where, "promise one field at least")
    for field in recipient.fields:
        requirement = manifest.requirement(field)
        if requirement is Requirement.HIDDEN:
            yield Finding(where, f"{field} is promised to the recipient and never asked for")
        if field in CONTACT_FIELDS and requirement is Requirement.OPTIONAL:
            yield Finding(where, f"{field} is given for contact only and cannot be handed over")


def _events(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("events", [one.id for one in manifest.events])
    for number, one in enumerate(manifest.events):
        for name, problem in event_problems(one):
            yield Finding(f"events.{number}.{name}", problem)


def event_problems(event: Event) -> Iterator[tuple[str, str]]:
    """What is wrong with an event, planned or made on a device: the name of the part and what to do."""
    for name, text in (("name", event.name), ("place", event.place)):
        if not text.strip():
            yield name, "must not be empty"
        if stored_size(text) > EVENT_TEXT_LIMIT:
            yield name, f"must fit {EVENT_TEXT_LIMIT} bytes"
    if not _is_date(event.date):
        yield "date", "is no date: year-month-day"
    if not _is_timezone(event.timezone):
        yield "timezone", "is no time zone: a name like Europe/Paris"


def _assets(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("assets", [one.name for one in manifest.assets])
    yield from _unique("assets", [one.sha256 for one in manifest.assets])
    for one in manifest.assets:
        where = f"assets.{one.name}"
        yield from _words(f"{where}.alternative", manifest, one.alternative, required=True)
        yield from _words(f"{where}.caption", manifest, one.caption)
        yield from _filled(f"{where}.credit", one.credit)
        yield from _filled(f"{where}.permission", one.permission)


def _keys(manifest: Manifest) -> Iterator[Finding]:
    yield from _unique("acknowledgers", [one.key for one in manifest.acknowledgers])
    for one in manifest.acknowledgers:
        yield from _usable("acknowledgers", one.key, check_public_key)
    yield from _usable("organisation_key", manifest.organisation_key, check_public_key)
    yield from _usable("sealing_key", manifest.sealing_key, check_sealing_key)
    yield from _usable("recovery_key", manifest.recovery_key, check_sealing_key)


def _bucket(manifest: Manifest) -> Iterator[Finding]:
    if manifest.bucket % STEP or manifest.bucket < bucket_for(manifest):
        yield Finding("bucket", "the largest entry would not fit")


_RULES: Final[tuple[Callable[[Manifest], Iterator[Finding]], ...]] = (
    _identity,
    _dates,
    _controller,
    _languages,
    _texts,
    _notices,
    _same_shape,
    _fields,
    _consents,
    _recipients,
    _events,
    _assets,
    _keys,
    _bucket,
)


def _sections(where: str, sections: tuple[Section, ...]) -> Iterator[Finding]:
    for number, one in enumerate(sections):
        if one.kind in _LISTS and not one.items:
            yield Finding(f"{where}.{number}.items", f"a section of {one.kind} lists them")
        if not any((*one.paragraphs, *one.items)):
            yield Finding(f"{where}.{number}", "must not be empty")


def _shape(sections: tuple[Section, ...]) -> tuple[Hashable, ...]:
    return tuple((one.kind, bool(one.heading), len(one.paragraphs), len(one.items), bool(one.source)) for one in sections)


def _alike(manifest: Manifest, part: str, key: str, shapes: Mapping[str, Hashable]) -> Iterator[Finding]:
    own = manifest.languages[0]
    for language, shape in shapes.items():
        if shape != shapes.get(own, shape):
            problem = f"has other parts than {own}: the same sections, paragraphs and items in each language"
            yield Finding(f"{part}.{language}.{key}", problem)


def _words(where: str, manifest: Manifest, words: ByLanguage, *, required: bool = False) -> Iterator[Finding]:
    if words or required:
        yield from _covers(where, manifest, words)
    for language, text in words.items():
        yield from _filled(f"{where}.{language}", text)


def _covers(where: str, manifest: Manifest, written: Iterable[str]) -> Iterator[Finding]:
    for language in sorted(set(manifest.languages) - set(written)):
        yield Finding(f"{where}.{language}", "is missing in this language")
    for language in sorted(set(written) - set(manifest.languages)):
        yield Finding(f"{where}.{language}", "is in a language that the campaign does not list")


def _filled(where: str, text: str) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(where, "must not be empty")


def _unique(where: str, values: Iterable[Hashable]) -> Iterator[Finding]:
    for value, count in Counter(values).items():
        if count > 1:
            yield Finding(where, f"{value!r} stands there {count} times")


def _country(where: str, code: str) -> Iterator[Finding]:
    if code and code not in country_codes():
        yield Finding(where, f"{code} is no country of ISO 3166-1")


def _date(where: str, text: str) -> Iterator[Finding]:
    if text and not _is_date(text):
        yield Finding(where, "is no date: year-month-day")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_timezone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of the database
        return False
    return len(name) <= TIMEZONE_LIMIT


def _usable(where: str, key: bytes, check: Callable[[bytes], None]) -> Iterator[Finding]:
    try:
        check(key)
    except Refused:
        yield Finding(where, "is no usable public key")
