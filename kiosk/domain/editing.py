"""Changes to the files in which a campaign is written, as an editor makes them, and what it shows of them.

A file is named by its place in the campaign's folder, such as `texts/fr.toml`; what stands in it by the keys that lead there.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from kiosk.domain.briefing import Briefing
from kiosk.domain.findings import Finding
from kiosk.domain.reports.base import Report
from kiosk.domain.source import CampaignSource, LanguageSource

Keys = tuple[str | int, ...]
"""The way to a value: names in tables, and numbers in lists, which may be spelt in digits."""


class Change(msgspec.Struct, frozen=True):
    """Base of the changes. `file`: where it is made."""

    file: str


class Put(Change, frozen=True):
    """`value` (of TOML's types) stands at `keys` from now on; None takes away what stands there, an item of a list too."""

    keys: Keys
    value: object


class Insert(Change, frozen=True):
    """`value` comes into the list at `keys`, which need not be there yet, before the item that has the number `place` now."""

    keys: Keys
    place: int
    value: object


class Move(Change, frozen=True):
    """The item `place` of the list at `keys` has the number `to` from now on."""

    keys: Keys
    place: int
    to: int


class Write(Change, frozen=True):
    """The whole file is `text`, or is there no more."""

    text: str | None


class Part(StrEnum):
    """What comes and goes as a whole, in every file that names it."""

    LANGUAGE = "language"
    RECIPIENT = "recipient"
    CONSENT = "consent"
    EVENT = "event"
    ANNOUNCEMENT = "announcement"
    SIGNERS = "signers"
    PICTURE = "picture"
    CATEGORY = "category"
    BRIEFING = "briefing"
    BRIEFING_WORDS = "briefing_words"


class Consequence(StrEnum):
    """What a new revision means for those who signed before it. Each has its words in `ui/desk/editor/flaws.py`."""

    NEW_RECIPIENT = "new_recipient"
    RECIPIENT_GONE = "recipient_gone"
    MORE_PROMISED = "more_promised"
    LESS_PROMISED = "less_promised"
    KEPT_LONGER = "kept_longer"
    CONSENT_REWORDED = "consent_reworded"
    TEXT_CHANGED = "text_changed"
    PAUSED = "paused"


class Misfit(Report, frozen=True):
    """Something that is wrong or missing: the file, and what is found at which of its keys."""

    file: str
    finding: Finding


class WrittenCampaign(Report, frozen=True):
    """A campaign as its files say it. `has_undo` and `has_redo`: whether there is a change to take back, or one that was."""

    folder: str
    source: CampaignSource
    words: Mapping[str, LanguageSource]
    briefings: tuple[Briefing, ...]
    misfits: tuple[Misfit, ...]
    has_undo: bool = False
    has_redo: bool = False


class CampaignFolder(Report, frozen=True):
    """A folder with a campaign in it. `missing`: how much is wrong or not there yet; `revision`: the newest pack beside it, 0 for none.

    `changed`: whether it says something else than that pack. `wrong`: why it cannot be read, or nothing.
    `titles`: those that are written, by language, the campaign's own first.
    """

    folder: str
    titles: Mapping[str, str] = {}
    kind: str = ""
    languages: tuple[str, ...] = ()
    missing: int = 0
    revision: int = 0
    changed: bool = False
    sample: bool = False
    wrong: str = ""


class NextRevision(Report, frozen=True):
    """What building would give. `built`: the newest pack, `known`: the newest that came back from devices; 0 for none.

    `changed`: whether there is something to build. `consequences`: for those who signed under the newest pack.
    """

    built: int
    known: int
    changed: bool
    consequences: tuple[Consequence, ...]
