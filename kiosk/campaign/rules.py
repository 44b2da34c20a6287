"""What is demanded of a new pack beyond `structure`: said to organisers who build it, and checked when a device takes it.

These rules may become stricter with any version, and look at lists that grow (countries, time zones). So they are never
asked of a manifest under which people have signed already.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sized
from functools import cache
from importlib import resources
from typing import Final

from msgspec.structs import replace

from kiosk.campaign.answers import contact_field
from kiosk.campaign.bucket import LARGEST, bucket_for
from kiosk.campaign.countries import country_codes
from kiosk.campaign.structure import breaches, covers, event_breaches, is_date, unique
from kiosk.domain.campaign import CampaignKind, Counter, Event, Figure, Manifest, Notice, Purpose, Section, SectionKind, Text
from kiosk.domain.fields import CONTACT_FIELDS, FieldName, Requirement, normalise
from kiosk.domain.findings import Finding, Flaw
from kiosk.domain.handed import AFTER_REVIEW
from kiosk.domain.record import ByLanguage, first_day

_LETTERS: Final = frozenset({CampaignKind.LETTER, CampaignKind.OPEN_LETTER})
_HUB: Final = re.compile(r"https://[^\s/]+(/\S*)?")
_NO_ZONE: Final = "Factory"
"""Stands in the IANA database for a clock that nobody has set."""


def findings(manifest: Manifest) -> Iterator[Finding]:
    """Everything that is wrong with `manifest`; nothing for one that a device may show and sign."""
    yield from breaches(manifest)
    for rule in _RULES:
        yield from rule(manifest)


def event_findings(event: Event) -> Iterator[Finding]:
    """What is wrong with an event, planned or made on a device, by the name of the part."""
    found = {one.where: one for one in event_breaches(event)}
    yield from found.values()
    for name, text in (("name", event.name), ("place", event.place)):
        if name not in found and normalise(FieldName.CITY, text) != text:
            yield Finding(name, Flaw.UNSEEN)
    if "timezone" not in found and event.timezone not in time_zones():
        yield Finding("timezone", Flaw.NO_TIME_ZONE)


@cache
def time_zones() -> frozenset[str]:
    """The names of the IANA database that comes with this program, the same on every machine."""
    names = (resources.files("tzdata") / "zones").read_text(encoding="ascii").split()
    return frozenset(names) - {_NO_ZONE}


def section_findings(where: str, sections: tuple[Section, ...]) -> Iterator[Finding]:
    """What is wrong with the parts of a text that stand at `where`."""
    for number, one in enumerate(sections):
        place = f"{where}.{number}"
        if one.kind is SectionKind.DEMANDS and not one.items:
            yield Finding(f"{place}.items", Flaw.NO_DEMANDS)
        if (one.kind is SectionKind.FIGURES) != bool(one.figures):
            yield Finding(f"{place}.figures", Flaw.FIGURES_MISPLACED)
        if one.kind is SectionKind.QUOTE:
            yield from _filled(f"{place}.source", one.source)
        if not any((*one.paragraphs, *one.items, *one.figures)):
            yield Finding(place, Flaw.EMPTY)
        for position, figure in enumerate(one.figures):
            yield from _figure(f"{place}.figures.{position}", figure)


def _address(manifest: Manifest) -> Iterator[Finding]:
    if manifest.hub and not _HUB.fullmatch(manifest.hub):
        yield Finding("hub", Flaw.NO_SECURE_ADDRESS)
    yield from _country("country", manifest.country)


def _counter(manifest: Manifest) -> Iterator[Finding]:
    counter = manifest.counter
    if bool(counter.online) != bool(counter.online_date):
        yield Finding("counter", Flaw.NUMBER_WITHOUT_DATE)
    if not counter.online and (counter.more_than or counter.countries or counter.by_country or counter.by_category):
        yield Finding("counter.online", Flaw.NO_NUMBER)
    if counter.countries and len(counter.by_country) > counter.countries:
        yield Finding("counter.by_country", Flaw.COUNTRIES_BEYOND, {"countries": counter.countries})
    yield from _parts("counter.by_country", counter.by_country.values(), counter)
    yield from _parts("counter.by_category", [one.signers for one in counter.by_category], counter)
    for code in counter.by_country:
        yield from _country("counter.by_country", code)


def _parts(where: str, numbers: Collection[int], counter: Counter) -> Iterator[Finding]:
    if sum(numbers) > counter.online and not counter.more_than:
        yield Finding(where, Flaw.PARTS_BEYOND, {"sum": sum(numbers)})


def _categories(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("counter.by_category", [one.id for one in manifest.counter.by_category])
    for number, one in enumerate(manifest.counter.by_category):
        yield from _in_all_languages(f"counter.by_category.{number}.name", manifest, one.name)


def _controller(manifest: Manifest) -> Iterator[Finding]:
    controller = manifest.controller
    if not controller.name.strip():
        yield Finding("controller.name", Flaw.NO_CONTROLLER)
    if not controller.address:
        yield Finding("controller.address", Flaw.NO_POSTAL_ADDRESS)
    if "@" not in controller.email:
        yield Finding("controller.email", Flaw.NO_CONTACT)


def _texts(manifest: Manifest) -> Iterator[Finding]:
    for language, text in manifest.texts.items():
        where = f"texts.{language}"
        yield from _filled(f"{where}.title", text.title)
        yield from _filled(f"{where}.ask", text.ask)
        if bool(text.banner) != bool(manifest.banner_until):
            yield Finding(f"{where}.banner", Flaw.BANNER_WITHOUT_DATE)
        if manifest.kind in _LETTERS:
            yield from _filled(f"{where}.salutation", text.salutation)
            yield from _filled(f"{where}.closing", text.closing)
        yield from section_findings(f"{where}.sections", text.sections)


def _notices(manifest: Manifest) -> Iterator[Finding]:
    for language, notice in manifest.notices.items():
        where = f"notices.{language}"
        if not notice.facts:
            yield Finding(f"{where}.facts", Flaw.NO_FACTS)
        if not notice.full:
            yield Finding(f"{where}.full", Flaw.NO_NOTICE)
        yield from section_findings(f"{where}.full", notice.full)


def _same_shape(manifest: Manifest) -> Iterator[Finding]:
    """The same meaning in every language begins with the same parts."""
    own = manifest.languages[0]
    for language in manifest.languages[1:]:
        if {own, language} <= manifest.texts.keys() & manifest.notices.keys():
            yield from _like(own, f"texts.{language}", manifest.texts[language], manifest.texts[own])
            yield from _like(own, f"notices.{language}", manifest.notices[language], manifest.notices[own])


def _fields(manifest: Manifest) -> Iterator[Finding]:
    if manifest.requirement(FieldName.GIVEN_NAME) is Requirement.HIDDEN:
        yield Finding("fields.given_name", Flaw.NO_NAME_FIELD)
    if manifest.kind is CampaignKind.DECLARATION:
        for field in (FieldName.TITLE, FieldName.COUNTRY):
            if manifest.requirement(field) is Requirement.HIDDEN:
                yield Finding(f"fields.{field}", Flaw.NO_OFFICE_FIELD)
    for field in CONTACT_FIELDS:
        if manifest.requirement(field) is Requirement.OPTIONAL and manifest.consent(Purpose.CONTACT) is None:
            yield Finding(f"fields.{field}", Flaw.NO_CONTACT_CONSENT)


def _consents(manifest: Manifest) -> Iterator[Finding]:
    if manifest.consent(Purpose.CONTACT) is not None and contact_field(manifest) is None:
        yield Finding("consents.contact", Flaw.NO_CONTACT_FIELD)
    for one in manifest.consents:
        yield from _words(f"consents.{one.purpose}.text", one.text)


def _recipients(manifest: Manifest) -> Iterator[Finding]:
    addressee = manifest.recipients[0]
    if manifest.kind is CampaignKind.LETTER and not addressee.address:
        yield Finding(f"recipients.{addressee.id}.address", Flaw.NO_ADDRESS)
    for one in manifest.recipients:
        where = f"recipients.{one.id}"
        yield from _words(f"{where}.name", one.name)
        yield from _words(f"{where}.honorific", one.honorific)
        yield from _words(f"{where}.hand_over", one.hand_over)
        yield from _country(f"{where}.country", one.country)
        if not one.fields:
            yield Finding(f"{where}.fields", Flaw.NOTHING_PROMISED)
        elif AFTER_REVIEW.issuperset(one.fields):
            yield Finding(f"{where}.fields", Flaw.MESSAGE_ALONE)


def _events(manifest: Manifest) -> Iterator[Finding]:
    for number, one in enumerate(manifest.events):
        for found in event_findings(one):
            yield replace(found, where=f"events.{number}.{found.where}")


def _announcements(manifest: Manifest) -> Iterator[Finding]:
    events = {one.id for one in manifest.events}
    yield from unique("announcements", [one.event for one in manifest.announcements])
    for one in manifest.announcements:
        if one.event not in events:
            yield Finding("announcements", Flaw.NO_EVENT, {"name": one.event})
        yield from _in_all_languages(f"announcements.{one.event}.text", manifest, one.text)


def _assets(manifest: Manifest) -> Iterator[Finding]:
    for one in manifest.assets:
        where = f"assets.{one.name}"
        yield from _words(f"{where}.alternative", one.alternative)
        yield from _words(f"{where}.caption", one.caption)
        yield from _filled(f"{where}.credit", one.credit)
        yield from _filled(f"{where}.permission", one.permission)


def _bucket(manifest: Manifest) -> Iterator[Finding]:
    needed = bucket_for(manifest)
    if needed > LARGEST:
        yield Finding("recipients", Flaw.ENTRY_TOO_LARGE, {"needed": needed, "most": LARGEST})
    elif manifest.bucket < needed:
        yield Finding("bucket", Flaw.BUCKET_SMALL)


_RULES: Final[tuple[Callable[[Manifest], Iterator[Finding]], ...]] = (
    _address,
    _counter,
    _categories,
    _controller,
    _texts,
    _notices,
    _same_shape,
    _fields,
    _consents,
    _recipients,
    _events,
    _announcements,
    _assets,
    _bucket,
)


def _figure(where: str, figure: Figure) -> Iterator[Finding]:
    for name, text in (("number", figure.number), ("text", figure.text), ("source", figure.source)):
        yield from _filled(f"{where}.{name}", text)
    if not is_date(first_day(figure.date)):
        yield Finding(f"{where}.date", Flaw.NO_PARTIAL_DATE)


def _like(own: str, where: str, words: Text | Notice, example: Text | Notice) -> Iterator[Finding]:
    """Where `words` have other parts than `example`, which are in the language `own`."""
    if isinstance(words, Text) and isinstance(example, Text):
        yield from _both_or_none(own, f"{where}.subtitle", words.subtitle, example.subtitle)
        yield from _same_sections(own, f"{where}.sections", words.sections, example.sections)
    elif isinstance(words, Notice) and isinstance(example, Notice):
        yield from _as_many(own, f"{where}.facts", words.facts, example.facts)
        yield from _same_sections(own, f"{where}.full", words.full, example.full)


def _same_sections(own: str, where: str, sections: tuple[Section, ...], example: tuple[Section, ...]) -> Iterator[Finding]:
    if len(sections) != len(example):
        yield Finding(where, Flaw.OTHER_NUMBER, {"language": own, "here": len(sections), "there": len(example)})
        return
    for number, (one, other) in enumerate(zip(sections, example, strict=True)):
        yield from _same_section(own, f"{where}.{number}", one, other)


def _same_section(own: str, where: str, one: Section, other: Section) -> Iterator[Finding]:
    if (one.kind, one.audience) != (other.kind, other.audience):
        yield Finding(where, Flaw.OTHER_PARTS, {"language": own})
    yield from _both_or_none(own, f"{where}.heading", one.heading, other.heading)
    yield from _both_or_none(own, f"{where}.source", one.source, other.source)
    yield from _as_many(own, f"{where}.paragraphs", one.paragraphs, other.paragraphs)
    yield from _as_many(own, f"{where}.items", one.items, other.items)
    yield from _as_many(own, f"{where}.figures", one.figures, other.figures)
    for number, (figure, example) in enumerate(zip(one.figures, other.figures, strict=False)):
        if figure.date != example.date:
            yield Finding(f"{where}.figures.{number}.date", Flaw.OTHER_PARTS, {"language": own})


def _both_or_none(own: str, where: str, text: str, example: str) -> Iterator[Finding]:
    if example and not text:
        yield Finding(where, Flaw.EMPTY_HERE, {"language": own})
    elif text and not example:
        yield Finding(where, Flaw.EMPTY_THERE, {"language": own})


def _as_many(own: str, where: str, parts: Sized, example: Sized) -> Iterator[Finding]:
    if len(parts) != len(example):
        yield Finding(where, Flaw.OTHER_NUMBER, {"language": own, "here": len(parts), "there": len(example)})


def _in_all_languages(where: str, manifest: Manifest, words: ByLanguage) -> Iterator[Finding]:
    yield from covers(where, manifest, words)
    yield from _words(where, words)


def _words(where: str, words: ByLanguage) -> Iterator[Finding]:
    for language, text in words.items():
        yield from _filled(f"{where}.{language}", text)


def _filled(where: str, text: str) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(where, Flaw.EMPTY)


def _country(where: str, code: str) -> Iterator[Finding]:
    if code and code not in country_codes():
        yield Finding(where, Flaw.NO_COUNTRY, {"code": code})
