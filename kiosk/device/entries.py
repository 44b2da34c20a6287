"""From what a signer told to a sealed entry. Nothing of it is written anywhere before `seal` has returned (DESIGN section 7)."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from msgspec.structs import replace

from kiosk.crypto.receipt import for_campaign, new_secret, withdraw_token
from kiosk.crypto.sealing import Header, seal
from kiosk.device.identity import Identity
from kiosk.device.packs import HeldPack
from kiosk.domain import canonical
from kiosk.domain.campaign import ConsentWanted, Event, Manifest
from kiosk.domain.entry import SCHEMA, ClockFlag, ConsentGiven, Entry, EntryKind, Moment, Source
from kiosk.domain.errors import Bug, Refused
from kiosk.domain.flow import Draft
from kiosk.domain.moment import day_at, hour_text, local_offset, utc_text


@dataclass(frozen=True)
class Occasion:
    """Where and when something is signed. `newest_hour`: the latest one known so far; `alias`: the shift's, if it has one."""

    event: Event
    now: datetime
    newest_hour: str
    alias: str = ""

    @cached_property
    def hour(self) -> str:
        """The hour, as tallies spell it."""
        return hour_text(self.now)


@dataclass(frozen=True)
class Mark:
    """What makes an entry this one: its place in the log, its random id (hexadecimal), and the id of the entry that it corrects."""

    seq: int
    entry: str
    replaces: str = ""


def new_entry_id() -> str:
    """A random id for an entry, in hexadecimal."""
    return secrets.token_hex(16)


def sealed_signature(draft: Draft, held: HeldPack, identity: Identity, occasion: Occasion, mark: Mark, secret: bytes) -> bytes:
    """The envelope of a signature. `draft` holds exactly what may be kept; `secret` is the session's receipt secret.

    Raises `UserError(ENTRY_TOO_LARGE)`.
    """
    header = _header(held, identity, mark.seq)
    receipt = for_campaign(secret, held.manifest.campaign_id)
    return _sealed(
        _signature(draft, held.manifest, _blank(held.manifest, header, occasion, mark, draft.text_language), receipt), header, held
    )


def sealed_withdrawal(held: HeldPack, identity: Identity, occasion: Occasion, mark: Mark, secret: bytes) -> bytes:
    """The envelope of a withdrawal of what was signed with the receipt secret `secret` in this campaign, if anything was.

    It says nothing of who withdraws: its language is the campaign's own, and its own receipt is of no use to anybody.
    """
    header = _header(held, identity, mark.seq)
    token = withdraw_token(for_campaign(secret, held.manifest.campaign_id))
    blank = _blank(held.manifest, header, occasion, mark, held.manifest.languages[0])
    return _sealed(replace(blank, kind=EntryKind.WITHDRAWAL, withdraws=token.hex()), header, held)


def moment(occasion: Occasion, manifest: Manifest) -> Moment:
    """What the clock says, and why it may be doubted. It is recorded and refuses nobody."""
    utc = utc_text(occasion.now)
    flags = {
        # The pack holds a number counted on that day: it cannot be earlier now.
        ClockFlag.BEFORE_PACK: utc < manifest.counter.online_date,
        ClockFlag.WENT_BACK: utc < occasion.newest_hour,
        ClockFlag.NOT_EVENT_DAY: day_at(occasion.event.timezone, occasion.now) != occasion.event.date,
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


def _blank(manifest: Manifest, header: Header, occasion: Occasion, mark: Mark, language: str) -> Entry:
    """What every entry says, and nothing of a signer."""
    language, text = manifest.text(language)
    return Entry(
        schema=SCHEMA,
        entry=mark.entry,
        kind=EntryKind.SIGNATURE,
        source=Source.SELF,
        organisation=header.organisation.hex(),
        campaign=header.campaign.hex(),
        revision=header.revision.hex(),
        key_id=header.key_id.hex(),
        device=header.device.hex(),
        seq=header.seq,
        text_sha256=text.digest,
        text_language=language,
        screen_language=language,
        event=occasion.event,
        time=moment(occasion, manifest),
        receipt=new_secret().hex(),
        shift=occasion.alias,
        replaces=mark.replaces,
    )


def _signature(draft: Draft, manifest: Manifest, blank: Entry, receipt: bytes) -> Entry:
    return replace(
        blank,
        screen_language=draft.screen_language,
        receipt=receipt.hex(),
        fields=dict(draft.fields),
        message=draft.message,
        ink=draft.ink,
        hand_over=dict(draft.hand_over),
        consents=tuple(_given(wanted, draft, blank.text_language) for wanted in manifest.consents),
        age=draft.age,
        source=draft.source,
        sheet=draft.sheet,
        row=draft.row,
    )


def _sealed(entry: Entry, header: Header, held: HeldPack) -> bytes:
    return seal(held.manifest.sealing_key, header, _readable(entry), held.manifest.bucket)


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
