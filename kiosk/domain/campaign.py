"""A campaign as its pack describes it: the manifest that organisers sign and devices show (DESIGN section 6, pack).

Everything that a signer reads is here or in the assets named here, in every language of the pack. No secret is.
"""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, Final, Literal

import msgspec

from kiosk.domain import canonical
from kiosk.domain.fields import CONTACT_FIELDS, FieldName, Requirement
from kiosk.domain.ids import CampaignId
from kiosk.domain.record import (
    ByLanguage,
    Hex16,
    Hex32,
    IsoDate,
    LanguageCode,
    PartialDate,
    Record,
    Slug,
    in_language,
)

SCHEMA: Literal[1] = 1

EVENT_TEXT_LIMIT: Final = 120
"""The most bytes of an event's name and of its place, each as it stands in the canonical JSON of an entry."""

TIMEZONE_LIMIT: Final = 40
"""The most bytes of a time zone's name; the longest of the IANA database has 32."""

Count = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
CountryCode = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{2}\Z")]


class CampaignKind(StrEnum):
    """What kind of text is signed (DESIGN section 1)."""

    PETITION = "petition"
    LETTER = "letter"
    DECLARATION = "declaration"
    OPEN_LETTER = "open_letter"


class SectionKind(StrEnum):
    """How a section of the text is set."""

    TEXT = "text"
    DEMANDS = "demands"
    QUOTE = "quote"
    FIGURES = "figures"


class Audience(StrEnum):
    """To whom a section speaks: to signers alone ("What can you do?"), or to the recipient too."""

    EVERYBODY = "everybody"
    SIGNERS = "signers"


class Risk(StrEnum):
    """Whether handing a name to this recipient may harm the signer or their family."""

    NORMAL = "normal"
    HIGH = "high"


class HandOver(StrEnum):
    """A signer's choice for one recipient: the promised fields, or a number by country only."""

    NAMED = "named"
    COUNTED = "counted"


class Purpose(StrEnum):
    """What a consent is for."""

    SIGN = "sign"
    CONTACT = "contact"
    LISTED = "listed"


class Figure(Record, frozen=True):
    """One number of a text: as it is said, what it counts, whose it is, and when it was so."""

    number: str
    text: str
    source: str
    date: PartialDate


class Section(Record, frozen=True):
    """One part of a text. `items` are the demands; `source` says whose words they are, with the date.

    What has signers as its `audience` is no part of the letter to a recipient.
    """

    kind: SectionKind = SectionKind.TEXT
    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    source: str = ""
    audience: Audience = Audience.EVERYBODY
    figures: tuple[Figure, ...] = ()


class Text(Record, frozen=True, dict=True):
    """The text of a campaign in one language. `ask` is its one sentence; salutation and closing belong to letters."""

    title: str
    ask: str
    subtitle: str = ""
    banner: str = ""
    salutation: str = ""
    sections: tuple[Section, ...] = ()
    closing: str = ""

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the exact text, as an entry names it; 64 hexadecimal digits."""
        return canonical.digest(self)

    @property
    def handed_over(self) -> "Text":
        """What of it a recipient gets: without the banner, and what is for signers alone."""
        sections = tuple(one for one in self.sections if one.audience is not Audience.SIGNERS)
        return msgspec.structs.replace(self, banner="", sections=sections)


class Controller(Record, frozen=True):
    """Who answers for the data (GDPR article 4(7)): name, postal address, where to write to withdraw or ask."""

    name: str
    address: tuple[str, ...]
    email: str
    joint: tuple[str, ...] = ()
    representative: str = ""


class Notice(Record, frozen=True):
    """What happens to the data, in one language: short facts for the screen, sections for the full notice."""

    facts: tuple[str, ...]
    full: tuple[Section, ...]


class Recipient(Record, frozen=True):
    """Whom the campaign addresses, what will be handed over to them, in which language, and whether that is dangerous.

    `fields` is the promise: exactly these fields of signers who chose to be named. `hand_over`: when and where, in words.
    """

    id: Slug
    name: ByLanguage
    fields: tuple[FieldName, ...]
    language: LanguageCode
    honorific: ByLanguage = msgspec.field(default_factory=dict)
    address: tuple[str, ...] = ()
    country: CountryCode | Literal[""] = ""
    risk: Risk = Risk.NORMAL
    hand_over: ByLanguage = msgspec.field(default_factory=dict)

    def addressed(self, language: str) -> str:
        """The name, with the honorific before it."""
        return f"{in_language(self.honorific, language)} {in_language(self.name, language)}".strip()


class ConsentWanted(Record, frozen=True):
    """A consent that a signer is asked for. The first version is 1; changed words get a new version."""

    purpose: Purpose
    version: Count
    text: ByLanguage

    def digest(self, language: str) -> str:
        """SHA-256 of the words in `language`; 64 hexadecimal digits."""
        return canonical.digest(self.text[language])


class Event(Record, frozen=True):
    """One rally. `timezone` is a name of the IANA database; name and place fit EVENT_TEXT_LIMIT."""

    id: Hex16
    name: str
    place: str
    date: IsoDate
    timezone: str


class Announcement(Record, frozen=True):
    """An invitation to one of the pack's events: its id, and what is said to signers beside its date and place."""

    event: Hex16
    text: ByLanguage


class SignerCategory(Record, frozen=True):
    """A kind of signers, such as mayors, and how many of them signed (0: not known)."""

    id: Slug
    name: ByLanguage
    signers: Count = 0


class Counter(Record, frozen=True):
    """Signatures gathered elsewhere, with the date of the number, and the goal (0: none).

    `more_than`: the number is one that was passed. `countries`: from how many they are (0: not known). `by_country` and
    `by_category` are parts of `online`, as far as they are known.
    """

    online: Count = 0
    online_date: IsoDate | Literal[""] = ""
    goal: Count = 0
    more_than: bool = False
    countries: Count = 0
    by_country: dict[CountryCode, Count] = msgspec.field(default_factory=dict)
    by_category: tuple[SignerCategory, ...] = ()


class Asset(Record, frozen=True):
    """A picture or logo of the pack: its content by SHA-256, its words by language, whose it is and why it may be shown.

    A picture in the role `briefing` is shown with briefings alone.
    """

    name: Slug
    sha256: Hex32
    media_type: Literal["image/png", "image/jpeg", "image/svg+xml"]
    role: Literal["picture", "logo", "briefing"] = "picture"
    alternative: ByLanguage = msgspec.field(default_factory=dict)
    caption: ByLanguage = msgspec.field(default_factory=dict)
    credit: str = ""
    permission: str = ""


class Acknowledger(Record, frozen=True):
    """A key beside the organisation's that may sign acknowledgements; `may_delete`: whether devices purge on its word."""

    key: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    may_delete: bool


class Manifest(Record, frozen=True, dict=True):
    """One revision of a campaign. Lists keep the order in which they are shown; the first language is the pack's own.

    Keys are raw: `organisation_key` Ed25519 (32 bytes), `sealing_key` and `recovery_key` X-Wing (1,216 bytes).
    `bucket` is the padded size of every entry in bytes. Ages are in years, 0 for none; `retention_days` count from the
    hand-over. `briefings` is the SHA-256 of the pack's briefing library, which stands outside: batches carry manifests.
    """

    schema: Literal[1]
    organisation_key: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    controller: Controller
    campaign: Hex16
    revision: Count
    kind: CampaignKind
    languages: Annotated[tuple[LanguageCode, ...], msgspec.Meta(min_length=1)]
    texts: dict[LanguageCode, Text]
    fields: dict[FieldName, Requirement]
    consents: tuple[ConsentWanted, ...]
    recipients: Annotated[tuple[Recipient, ...], msgspec.Meta(min_length=1)]
    notices: dict[LanguageCode, Notice]
    retention_days: Count
    valid_until: IsoDate
    sealing_key: Annotated[bytes, msgspec.Meta(min_length=1216, max_length=1216)]
    recovery_key: Annotated[bytes, msgspec.Meta(min_length=1216, max_length=1216)]
    bucket: Annotated[int, msgspec.Meta(ge=2048, le=65536)]
    slug: Slug
    rotation: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)] = 0
    country: CountryCode | Literal[""] = ""
    ink: Requirement = Requirement.HIDDEN
    events: tuple[Event, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    # Always written: msgspec tells the default of a struct by identity, which would let both `{}` and nothing stand for it.
    counter: Counter = msgspec.field(default_factory=Counter)
    assets: tuple[Asset, ...] = ()
    acknowledgers: tuple[Acknowledger, ...] = ()
    banner_until: IsoDate | Literal[""] = ""
    minimum_age: Annotated[int, msgspec.Meta(ge=0, le=120)] = 0
    contact_age: Annotated[int, msgspec.Meta(ge=0, le=120)] = 0
    receipt_code: bool = True
    contact_confirmation: Literal["single", "double"] = "double"
    paused: bool = False
    sample: bool = False
    hub: str = ""
    briefings: Hex32 | Literal[""] = ""

    @property
    def contents(self) -> tuple[str, ...]:
        """What the pack holds beside the manifest, by SHA-256, in its order: the pictures, then the briefing library."""
        return (*(asset.sha256 for asset in self.assets), *filter(None, (self.briefings,)))

    @cached_property
    def campaign_id(self) -> CampaignId:
        """The campaign's id as bytes."""
        return CampaignId(bytes.fromhex(self.campaign))

    def requirement(self, field: FieldName) -> Requirement:
        """How much this pack wants `field`."""
        return self.fields.get(field, Requirement.HIDDEN)

    @cached_property
    def details(self) -> tuple[FieldName, ...]:
        """The fields of the first screen, in the order in which they are asked.

        Every field but the message and what only the opt-in asks for.
        """
        contact = {field for field in CONTACT_FIELDS if self.requirement(field) is not Requirement.REQUIRED}
        elsewhere = {FieldName.MESSAGE, *contact}
        return tuple(field for field in FieldName if self.requirement(field) is not Requirement.HIDDEN and field not in elsewhere)

    def recipient(self, name: str) -> Recipient | None:
        """The recipient with this id."""
        return next((one for one in self.recipients if one.id == name), None)

    def consent(self, purpose: Purpose) -> ConsentWanted | None:
        """The consent asked for `purpose`."""
        return next((one for one in self.consents if one.purpose is purpose), None)

    @property
    def titles(self) -> dict[str, str]:
        """The title by language, the pack's own first."""
        return {language: self.texts[language].title for language in self.languages if language in self.texts}

    @property
    def title(self) -> str:
        """The title in the pack's own language."""
        return self.texts[self.languages[0]].title

    def text(self, language: str) -> tuple[str, Text]:
        """The text in `language`, else in the pack's own language, with the language it is in."""
        chosen = language if language in self.texts else self.languages[0]
        return chosen, self.texts[chosen]

    def is_urgent(self, day: str) -> bool:
        """Whether the banner is still shown on `day` (a date). Nothing else depends on a clock."""
        return day <= self.banner_until

    def next_rally(self, going_on: Event | None) -> tuple[Event, Announcement] | None:
        """The first event announced that comes after the one going on; which that is, no clock decides."""
        announced = {one.event: one for one in self.announcements}
        after = going_on.date if going_on else ""
        events = [one for one in self.events if one.id in announced and one.date > after]
        first = min(events, key=lambda one: one.date, default=None)
        return (first, announced[first.id]) if first else None
