"""What is demanded of a new pack beyond `structure`: said to organisers who build it, and checked when a device takes it.

These rules may become stricter with any version, and look at lists that grow (countries, time zones). So they are never
asked of a manifest under which people have signed already.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Final

from kiosk.campaign.answers import contact_field
from kiosk.campaign.bucket import LARGEST, bucket_for
from kiosk.campaign.countries import country_codes
from kiosk.campaign.structure import Finding, breaches, covers, event_breaches, is_date, unique
from kiosk.domain.campaign import CampaignKind, Counter, Event, Figure, Manifest, Purpose, Section, SectionKind
from kiosk.domain.fields import CONTACT_FIELDS, FieldName, Requirement, normalise
from kiosk.domain.record import ByLanguage, first_day

_LETTERS: Final = frozenset({CampaignKind.LETTER, CampaignKind.OPEN_LETTER})
_NO_ZONE: Final = "Factory"
"""Stands in the IANA database for a clock that nobody has set."""


def findings(manifest: Manifest) -> Iterator[Finding]:
    """Everything that is wrong with `manifest`; nothing for one that a device may show and sign."""
    yield from breaches(manifest)
    for rule in _RULES:
        yield from rule(manifest)


def event_problems(event: Event) -> Iterator[tuple[str, str]]:
    """What is wrong with an event, planned or made on a device: the name of the part and what to do."""
    found = dict(event_breaches(event))
    yield from found.items()
    for name, text in (("name", event.name), ("place", event.place)):
        if name not in found and normalise(FieldName.CITY, text) != text:
            yield name, "holds characters that nobody sees, or that are spelt otherwise than they look: type it anew"
    if "timezone" not in found and event.timezone not in time_zones():
        yield "timezone", "is no time zone: a name like Europe/Paris"


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
            yield Finding(f"{place}.items", "a section of demands lists them")
        if (one.kind is SectionKind.FIGURES) != bool(one.figures):
            yield Finding(f"{place}.figures", "a section of figures lists them, each with number, text, source and date; no other does")
        if one.kind is SectionKind.QUOTE:
            yield from _filled(f"{place}.source", one.source)
        if not any((*one.paragraphs, *one.items, *one.figures)):
            yield Finding(place, "must not be empty")
        for position, figure in enumerate(one.figures):
            yield from _figure(f"{place}.figures.{position}", figure)


def _address(manifest: Manifest) -> Iterator[Finding]:
    if manifest.hub and not manifest.hub.startswith("https://"):
        yield Finding("hub", "the address must begin with https://")
    yield from _country("country", manifest.country)


def _counter(manifest: Manifest) -> Iterator[Finding]:
    counter = manifest.counter
    if bool(counter.online) != bool(counter.online_date):
        yield Finding("counter", "online and online_date belong together")
    if not counter.online and (counter.more_than or counter.countries or counter.by_country or counter.by_category):
        yield Finding("counter.online", "say how many signed: the rest tells more of that number")
    if counter.countries and len(counter.by_country) > counter.countries:
        yield Finding("counter.by_country", f"names more than the {counter.countries} countries of the whole")
    yield from _parts("counter.by_country", counter.by_country.values(), counter)
    yield from _parts("counter.by_category", [one.signers for one in counter.by_category], counter)
    for code in counter.by_country:
        yield from _country("counter.by_country", code)


def _parts(where: str, numbers: Collection[int], counter: Counter) -> Iterator[Finding]:
    if sum(numbers) > counter.online and not counter.more_than:
        yield Finding(where, f"adds up to {sum(numbers)}, more than the whole")


def _categories(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("counter.by_category", [one.id for one in manifest.counter.by_category])
    for number, one in enumerate(manifest.counter.by_category):
        yield from _in_all_languages(f"counter.by_category.{number}.name", manifest, one.name)


def _controller(manifest: Manifest) -> Iterator[Finding]:
    controller = manifest.controller
    if not controller.name.strip():
        yield Finding("controller.name", "say who answers for the data")
    if not controller.address:
        yield Finding("controller.address", "give a postal address")
    if "@" not in controller.email:
        yield Finding("controller.email", "give the address to write to for a withdrawal")


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
        yield from section_findings(f"{where}.sections", text.sections)


def _notices(manifest: Manifest) -> Iterator[Finding]:
    for language, notice in manifest.notices.items():
        where = f"notices.{language}"
        if not notice.facts:
            yield Finding(f"{where}.facts", "say what happens to the data")
        if not notice.full:
            yield Finding(f"{where}.full", "give the full notice")
        yield from section_findings(f"{where}.full", notice.full)


def _same_shape(manifest: Manifest) -> Iterator[Finding]:
    """The same meaning in every language begins with the same parts."""
    texts, notices = manifest.texts, manifest.notices
    yield from _alike(manifest, "texts", "subtitle", {language: bool(one.subtitle) for language, one in texts.items()})
    yield from _alike(manifest, "texts", "sections", {language: _shape(one.sections) for language, one in texts.items()})
    yield from _alike(manifest, "notices", "full", {language: _shape(one.full) for language, one in notices.items()})
    yield from _alike(manifest, "notices", "facts", {language: len(one.facts) for language, one in notices.items()})


def _fields(manifest: Manifest) -> Iterator[Finding]:
    if manifest.requirement(FieldName.GIVEN_NAME) is Requirement.HIDDEN:
        yield Finding("fields.given_name", "a signature needs a name")
    if manifest.kind is CampaignKind.DECLARATION:
        for field in (FieldName.TITLE, FieldName.COUNTRY):
            if manifest.requirement(field) is Requirement.HIDDEN:
                yield Finding(f"fields.{field}", "a declaration says in which office and country its signers are")
    for field in CONTACT_FIELDS:
        if manifest.requirement(field) is Requirement.OPTIONAL and manifest.consent(Purpose.CONTACT) is None:
            yield Finding(f"fields.{field}", "it is kept only with the consent to contact, which this campaign does not ask for")


def _consents(manifest: Manifest) -> Iterator[Finding]:
    if manifest.consent(Purpose.CONTACT) is not None and contact_field(manifest) is None:
        yield Finding("consents.contact", "ask for an e-mail address or a phone number too")
    for one in manifest.consents:
        yield from _words(f"consents.{one.purpose}.text", one.text)


def _recipients(manifest: Manifest) -> Iterator[Finding]:
    addressee = manifest.recipients[0]
    if manifest.kind is CampaignKind.LETTER and not addressee.address:
        yield Finding(f"recipients.{addressee.id}.address", "a letter has the lines of an address")
    for one in manifest.recipients:
        where = f"recipients.{one.id}"
        yield from _words(f"{where}.name", one.name)
        yield from _words(f"{where}.honorific", one.honorific)
        yield from _words(f"{where}.hand_over", one.hand_over)
        yield from _country(f"{where}.country", one.country)
        if not one.fields:
            yield Finding(f"{where}.fields", "promise one field at least")


def _events(manifest: Manifest) -> Iterator[Finding]:
    for number, one in enumerate(manifest.events):
        for name, problem in event_problems(one):
            yield Finding(f"events.{number}.{name}", problem)


def _announcements(manifest: Manifest) -> Iterator[Finding]:
    events = {one.id for one in manifest.events}
    yield from unique("announcements", [one.event for one in manifest.announcements])
    for one in manifest.announcements:
        if one.event not in events:
            yield Finding("announcements", f"{one.event} is no event of this campaign")
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
        problem = f"its largest entry would need {needed} bytes where {LARGEST} is the most: name fewer recipients"
        yield Finding("recipients", problem)
    elif manifest.bucket < needed:
        yield Finding("bucket", "the largest entry would not fit")


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
        yield Finding(f"{where}.date", "is no date: year, year-month, or year-month-day")


def _shape(sections: tuple[Section, ...]) -> tuple[Hashable, ...]:
    return tuple(
        (one.kind, one.audience, bool(one.heading), len(one.paragraphs), len(one.items), bool(one.source), _dates(one.figures))
        for one in sections
    )


def _dates(figures: tuple[Figure, ...]) -> tuple[str, ...]:
    return tuple(one.date for one in figures)


def _alike(manifest: Manifest, part: str, key: str, shapes: Mapping[str, Hashable]) -> Iterator[Finding]:
    own = manifest.languages[0]
    for language, shape in shapes.items():
        if shape != shapes.get(own, shape):
            problem = f"has other parts than {own}: the same sections, paragraphs and items in each language"
            yield Finding(f"{part}.{language}.{key}", problem)


def _in_all_languages(where: str, manifest: Manifest, words: ByLanguage) -> Iterator[Finding]:
    yield from covers(where, manifest, words)
    yield from _words(where, words)


def _words(where: str, words: ByLanguage) -> Iterator[Finding]:
    for language, text in words.items():
        yield from _filled(f"{where}.{language}", text)


def _filled(where: str, text: str) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(where, "must not be empty")


def _country(where: str, code: str) -> Iterator[Finding]:
    if code and code not in country_codes():
        yield Finding(where, f"{code} is no country of ISO 3166-1")
