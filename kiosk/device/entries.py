"""From what a signer told to a sealed entry. Nothing of it is written anywhere before `seal` has returned (DESIGN section 7)."""

import secrets
import zoneinfo
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.crypto.receipt import for_campaign
from kiosk.crypto.sealing import Header, seal
from kiosk.device.identity import Identity
from kiosk.device.packs import HeldPack
from kiosk.domain import canonical
from kiosk.domain.campaign import ConsentWanted, Event, Manifest
from kiosk.domain.entry import SCHEMA, ClockFlag, ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.errors import Bug, Refused
from kiosk.domain.flow import Draft
from kiosk.domain.moment import local_offset, utc_text

_UTC: Final = "UTC"


@dataclass(frozen=True)
class Occasion:
    """Where and when something is signed, and how the details came in. `newest_hour`: the latest one known so far."""

    event: Event
    source: Source
    now: datetime
    newest_hour: str


def sealed_signature(draft: Draft, held: HeldPack, identity: Identity, occasion: Occasion, seq: int, secret: bytes) -> bytes:
    """The envelope of a signature. `draft` holds exactly what may be kept; `secret` is the session's receipt secret.

    Raises `UserError(ENTRY_TOO_LARGE)`.
    """
    header = _header(held, identity, seq)
    entry = _signature(draft, held.manifest, header, occasion, for_campaign(secret, held.manifest.campaign_id))
    return seal(held.manifest.sealing_key, header, _readable(entry), held.manifest.bucket)


def moment(occasion: Occasion, manifest: Manifest) -> Moment:
    """What the clock says, and why it may be doubted. It is recorded and refuses nobody."""
    utc = utc_text(occasion.now)
    flags = {
        # The pack holds a number counted on that day: it cannot be earlier now.
        ClockFlag.BEFORE_PACK: utc < manifest.counter.online_date,
        ClockFlag.WENT_BACK: utc < occasion.newest_hour,
        ClockFlag.NOT_EVENT_DAY: _day_at(occasion.event, occasion.now) != occasion.event.date,
    }
    return Moment(utc=utc, offset=local_offset(occasion.now), flags=tuple(flag for flag, is_raised in flags.items() if is_raised))


def _header(held: HeldPack, identity: Identity, seq: int) -> Header:
    return Header(
        organisation=identity.organisation,
        campaign=held.manifest.campaign_id,
        revision=held.revision,
        key_id=held.key_id,
        device=identity.device,
        seq=seq,
    )


def _signature(draft: Draft, manifest: Manifest, header: Header, occasion: Occasion, receipt: bytes) -> Entry:
    language, text = manifest.text(draft.text_language)
    return Entry(
        schema=SCHEMA,
        entry=secrets.token_hex(16),
        kind=EntryKind.SIGNATURE,
        source=occasion.source,
        organisation=header.organisation.hex(),
        campaign=header.campaign.hex(),
        revision=header.revision.hex(),
        key_id=header.key_id.hex(),
        device=header.device.hex(),
        seq=header.seq,
        text_sha256=text.digest(),
        text_language=language,
        screen_language=draft.screen_language,
        event=occasion.event,
        time=moment(occasion, manifest),
        receipt=receipt.hex(),
        fields=dict(draft.fields),
        message=draft.message,
        ink=draft.ink,
        hand_over=dict(draft.hand_over),
        consents=tuple(_given(wanted, draft, language) for wanted in manifest.consents),
        age=draft.age,
    )


def _readable(entry: Entry) -> bytes:
    """The canonical JSON of `entry`, read once as the centre will read it: whoever was thanked must be counted."""
    content = canonical.encode(entry)
    try:
        canonical.decode(content, Entry)
    except Refused as error:
        # What stands in the decoder's message may be a signer's, so that it must not be shown with the error.
        raise Bug(f"an entry that nobody could read: {error.code}") from None
    return content


def _given(wanted: ConsentWanted, draft: Draft, language: str) -> ConsentGiven:
    given = draft.consents.get(wanted.purpose, False)
    return ConsentGiven(purpose=wanted.purpose, version=wanted.version, text_sha256=wanted.digest(language), given=given)


def _day_at(event: Event, now: datetime) -> str:
    """The date at the event's place. A zone that this machine does not know counts as UTC."""
    try:
        zone = zoneinfo.ZoneInfo(event.timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        zone = zoneinfo.ZoneInfo(_UTC)
    return now.astimezone(zone).date().isoformat()
