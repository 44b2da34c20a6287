"""The shapes of a template's files.

`campaign.toml` holds what is the same in all languages, `texts/<language>.toml` the words. Each briefing has a folder
`briefings/<id>` with `briefing.toml` and one `<language>.toml` for each language that it is in. Where a part has the very
shape it has in the manifest (DESIGN section 6) or in the library, the type of these stands here.
"""

import datetime as dt
from typing import Annotated, Literal

import msgspec

from kiosk.domain.briefing import BriefingKind
from kiosk.domain.campaign import CampaignKind, Controller, Count, CountryCode, Notice, Purpose, Risk, Section
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.record import Hex16, Hex32, LanguageCode, Slug

Age = Annotated[int, msgspec.Meta(ge=0, le=120)]
MaybeCountry = Annotated[str, msgspec.Meta(pattern=r"\A([A-Z]{2})?\Z")]


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the shapes; only its settings are inherited."""


class RecipientSource(Source, frozen=True):
    """A recipient without its words."""

    id: Slug
    fields: tuple[FieldName, ...]
    language: LanguageCode
    address: tuple[str, ...] = ()
    country: MaybeCountry = ""
    risk: Risk = Risk.NORMAL


class ConsentSource(Source, frozen=True):
    """A consent without its words."""

    purpose: Purpose
    version: Count


class EventSource(Source, frozen=True):
    """A planned rally. Its name and place stand as they are said there, in one language."""

    id: Hex16
    name: str
    place: str
    date: dt.date
    timezone: str


class SignerCategorySource(Source, frozen=True):
    """A kind of signers without its name, and how many of them signed where that is known."""

    id: Slug
    signers: Count = 0


class CounterSource(Source, frozen=True):
    """Signatures gathered elsewhere, the date of that number, the goal; from how many countries, and its known parts."""

    online: Count = 0
    online_date: dt.date | None = None
    goal: Count = 0
    more_than: bool = False
    countries: Count = 0
    by_country: dict[CountryCode, Count] = msgspec.field(default_factory=dict)
    by_category: tuple[SignerCategorySource, ...] = ()


class AssetSource(Source, frozen=True):
    """A picture or logo: a file inside the template's folder, whose it is, why it may be shown."""

    name: Slug
    file: str
    credit: str
    permission: str
    role: Literal["picture", "logo", "briefing"] = "picture"


class AcknowledgerSource(Source, frozen=True):
    """A public key beside the organisation's own that may sign acknowledgements, in hexadecimal."""

    key: Hex32
    may_delete: bool


class CampaignSource(Source, frozen=True):
    """`campaign.toml`."""

    slug: Slug
    campaign: Hex16
    revision: Count
    kind: CampaignKind
    languages: Annotated[tuple[LanguageCode, ...], msgspec.Meta(min_length=1)]
    valid_until: dt.date
    retention_days: Count
    controller: Controller
    fields: dict[FieldName, Requirement]
    recipients: Annotated[tuple[RecipientSource, ...], msgspec.Meta(min_length=1)]
    consents: tuple[ConsentSource, ...]
    rotation: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)] = 0
    country: MaybeCountry = ""
    ink: Requirement = Requirement.HIDDEN
    events: tuple[EventSource, ...] = ()
    announcements: tuple[Hex16, ...] = ()
    counter: CounterSource = CounterSource()
    assets: tuple[AssetSource, ...] = ()
    categories: tuple[Slug, ...] = ()
    acknowledgers: tuple[AcknowledgerSource, ...] = ()
    banner_until: dt.date | None = None
    minimum_age: Age = 0
    contact_age: Age = 0
    receipt_code: bool = True
    contact_confirmation: Literal["single", "double"] = "double"
    paused: bool = False
    sample: bool = False
    hub: str = ""


class BriefingSource(Source, frozen=True):
    """`briefings/<id>/briefing.toml`: a briefing without its words."""

    kind: BriefingKind
    date: dt.date
    categories: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1)]
    pictures: tuple[Slug, ...] = ()


class RecipientWords(Source, frozen=True):
    """A recipient in one language."""

    name: str
    honorific: str = ""
    hand_over: str = ""


class AssetWords(Source, frozen=True):
    """A picture in one language. `alternative` says what is on it to those who cannot see it."""

    alternative: str
    caption: str = ""


class LanguageSource(Source, frozen=True):
    """`texts/<language>.toml`. What belongs to a recipient, consent, event, category or picture is named by its id of `campaign.toml`."""

    title: str
    ask: str
    notice: Notice
    consents: dict[str, str]
    recipients: dict[str, dict[str, str]]
    subtitle: str = ""
    banner: str = ""
    salutation: str = ""
    closing: str = ""
    sections: tuple[Section, ...] = ()
    announcements: dict[str, str] = msgspec.field(default_factory=dict)
    signers: dict[str, str] = msgspec.field(default_factory=dict)
    assets: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    categories: dict[str, str] = msgspec.field(default_factory=dict)
