"""What holds in every manifest, for ever (FORMAT.md, section 8): demanded wherever one is read, by programs of every age.

Nothing is ever added here. What was right when people signed under it must stay right, or their batches could not be
taken in any more; stricter rules for new packs go into `rules`.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from kiosk.campaign.bucket import STEP
from kiosk.crypto.sealing import check_sealing_key
from kiosk.crypto.signing import check_public_key
from kiosk.domain.campaign import EVENT_TEXT_LIMIT, TIMEZONE_LIMIT, Event, Manifest, Purpose
from kiosk.domain.errors import Refused
from kiosk.domain.fields import CONTACT_FIELDS, Requirement, stored_size
from kiosk.domain.findings import Finding, Flaw
from kiosk.domain.record import ByLanguage, Record
from kiosk.domain.visible import is_line, is_text

LONGEST_RETENTION: Final = 36_500
"""Days: a hundred years, so that every date that follows from it is one."""

_ZONE: Final = re.compile(rf"(?=.{{1,{TIMEZONE_LIMIT}}}\Z)[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\Z")
_NAMED_BY: Final = {"recipients": "id", "consents": "purpose", "assets": "name", "announcements": "event"}
"""Lists whose items organisers know by a name instead of a number."""


def breaches(manifest: Manifest) -> Iterator[Finding]:
    """Everything that makes `manifest` none."""
    for rule in _RULES:
        yield from rule(manifest)


def event_breaches(event: Event) -> Iterator[Finding]:
    """What makes an event none, planned or made on a device, by the name of the part."""
    for name, text in (("name", event.name), ("place", event.place)):
        if stored_size(text) > EVENT_TEXT_LIMIT:
            yield Finding(name, Flaw.TOO_LONG, {"limit": EVENT_TEXT_LIMIT})
        elif not is_line(text):
            yield Finding(name, Flaw.NOT_A_LINE)
    if not is_date(event.date):
        yield Finding("date", Flaw.NO_DATE)
    if not _ZONE.match(event.timezone):
        yield Finding("timezone", Flaw.NO_TIME_ZONE)


def misleading(record: Record, named_by: Mapping[str, str]) -> Iterator[Finding]:
    """Every text in `record` that does not read as it stands. `named_by`: how the items of its lists are named."""
    for where, text in _strings(msgspec.to_builtins(record), (), named_by):
        if not is_text(text):
            yield Finding(where, Flaw.MISLEADING)


def covers(where: str, manifest: Manifest, written: Iterable[str]) -> Iterator[Finding]:
    """What is missing or too much in words that are to be there in exactly the languages of `manifest`."""
    for language in sorted(set(manifest.languages) - set(written)):
        yield Finding(f"{where}.{language}", Flaw.NOT_IN_LANGUAGE)
    for language in sorted(set(written) - set(manifest.languages)):
        yield Finding(f"{where}.{language}", Flaw.LANGUAGE_NOT_LISTED)


def unique(where: str, values: Iterable[Hashable]) -> Iterator[Finding]:
    """What is said twice and may be said once."""
    for value, count in Counter(values).items():
        if count > 1:
            yield Finding(where, Flaw.REPEATED, {"value": str(value), "count": count})


def is_date(text: str) -> bool:
    """Whether `text` is a day of the calendar, spelt `2025-02-08`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _identity(manifest: Manifest) -> Iterator[Finding]:
    if not any(manifest.campaign_id):
        yield Finding("campaign", Flaw.NO_ID)
    if manifest.revision < 1:
        yield Finding("revision", Flaw.NO_REVISION)
    if not 1 <= manifest.retention_days <= LONGEST_RETENTION:
        yield Finding("retention_days", Flaw.RETENTION, {"most": LONGEST_RETENTION})
    if manifest.bucket % STEP:
        yield Finding("bucket", Flaw.BUCKET_STEP, {"step": STEP})


def _characters(manifest: Manifest) -> Iterator[Finding]:
    yield from misleading(manifest, _NAMED_BY)


def _dates(manifest: Manifest) -> Iterator[Finding]:
    dates = {
        "valid_until": manifest.valid_until,
        "banner_until": manifest.banner_until,
        "counter.online_date": manifest.counter.online_date,
    }
    for where, text in dates.items():
        if text and not is_date(text):
            yield Finding(where, Flaw.NO_DATE)


def _languages(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("languages", manifest.languages)
    for part, written in (("texts", manifest.texts), ("notices", manifest.notices)):
        yield from covers(part, manifest, written)


def _consents(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("consents", [one.purpose.value for one in manifest.consents])
    if manifest.consent(Purpose.SIGN) is None:
        yield Finding("consents.sign", Flaw.NO_SIGN_CONSENT)
    for one in manifest.consents:
        if one.version < 1:
            yield Finding(f"consents.{one.purpose}.version", Flaw.NO_VERSION)
        yield from covers(f"consents.{one.purpose}.text", manifest, one.text)


def _recipients(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("recipients", [one.id for one in manifest.recipients])
    for one in manifest.recipients:
        where = f"recipients.{one.id}"
        yield from covers(f"{where}.name", manifest, one.name)
        yield from _words(f"{where}.honorific", manifest, one.honorific)
        yield from _words(f"{where}.hand_over", manifest, one.hand_over)
        yield from unique(f"{where}.fields", one.fields)
        for field in one.fields:
            requirement = manifest.requirement(field)
            if requirement is Requirement.HIDDEN:
                yield Finding(f"{where}.fields", Flaw.NEVER_ASKED, {"field": field.value})
            if field in CONTACT_FIELDS and requirement is Requirement.OPTIONAL:
                yield Finding(f"{where}.fields", Flaw.FOR_CONTACT_ONLY, {"field": field.value})
        if one.language not in manifest.languages:
            yield Finding(f"{where}.language", Flaw.OTHER_LANGUAGE)


def _events(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("events", [one.id for one in manifest.events])
    for number, one in enumerate(manifest.events):
        for found in event_breaches(one):
            yield replace(found, where=f"events.{number}.{found.where}")


def _assets(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("assets", [one.name for one in manifest.assets])
    yield from unique("assets", [one.sha256 for one in manifest.assets])
    for one in manifest.assets:
        yield from covers(f"assets.{one.name}.alternative", manifest, one.alternative)
        yield from _words(f"assets.{one.name}.caption", manifest, one.caption)


def _keys(manifest: Manifest) -> Iterator[Finding]:
    yield from unique("acknowledgers", [one.key.hex() for one in manifest.acknowledgers])
    for one in manifest.acknowledgers:
        yield from _usable("acknowledgers", one.key, check_public_key)
    yield from _usable("organisation_key", manifest.organisation_key, check_public_key)
    yield from _usable("sealing_key", manifest.sealing_key, check_sealing_key)
    yield from _usable("recovery_key", manifest.recovery_key, check_sealing_key)
    if manifest.sealing_key == manifest.recovery_key:
        yield Finding("recovery_key", Flaw.KEY_TWICE)


_RULES: Final[tuple[Callable[[Manifest], Iterator[Finding]], ...]] = (
    _identity,
    _characters,
    _dates,
    _languages,
    _consents,
    _recipients,
    _events,
    _assets,
    _keys,
)


def _strings(value: object, path: tuple[str, ...], named_by: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every string in `value`, with the dotted key under which it stands."""
    if isinstance(value, str):
        yield ".".join(path), value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _strings(part, (*path, key), named_by)
    elif isinstance(value, list | tuple):
        for number, part in enumerate(value):
            name = part[named_by[path[0]]] if len(path) == 1 and path[0] in named_by else number
            yield from _strings(part, (*path, str(name)), named_by)


def _words(where: str, manifest: Manifest, words: ByLanguage) -> Iterator[Finding]:
    if words:
        yield from covers(where, manifest, words)


def _usable(where: str, key: bytes, check: Callable[[bytes], None]) -> Iterator[Finding]:
    try:
        check(key)
    except Refused:
        yield Finding(where, Flaw.KEY_UNUSABLE)
