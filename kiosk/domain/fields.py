"""What a signer may be asked, and how it is cleaned before it is sealed (DESIGN section 7).

Normalisation keeps what a person typed readable: it never folds letters for comparison. That happens centrally.
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from kiosk.domain import canonical
from kiosk.domain.record import Record
from kiosk.domain.visible import SPACES, UNSEEN, ZERO_WIDTH_NON_JOINER, is_shown


class FieldName(StrEnum):
    """All fields that a pack may ask for."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    EMAIL = "email"
    PHONE = "phone"
    STREET = "street"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    COUNTRY = "country"
    TITLE = "title"
    ORGANISATION = "organisation"
    CONSTITUENCY = "constituency"
    MESSAGE = "message"


class Requirement(StrEnum):
    """How much a pack wants a field. A field that a pack does not name is hidden."""

    HIDDEN = "hidden"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Trouble(StrEnum):
    """What may be wrong with one answer. The sentence is made in the screens."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    NO_LETTER = "no_letter"
    EMAIL_WRONG = "email_wrong"
    PHONE_WRONG = "phone_wrong"
    COUNTRY_UNKNOWN = "country_unknown"
    NOT_CHOSEN = "not_chosen"
    CONSENT_MISSING = "consent_missing"
    INK_EMPTY = "ink_empty"


class Problem(Record, frozen=True):
    """One answer that is not good yet. `where`: a field's name, or hand_over, sign, age, ink."""

    where: str
    trouble: Trouble


LIMITS: Final[dict[FieldName, int]] = {
    FieldName.GIVEN_NAME: 160,
    FieldName.FAMILY_NAME: 160,
    FieldName.EMAIL: 254,
    FieldName.PHONE: 32,
    FieldName.STREET: 240,
    FieldName.POSTAL_CODE: 24,
    FieldName.CITY: 160,
    FieldName.COUNTRY: 2,
    FieldName.TITLE: 200,
    FieldName.ORGANISATION: 240,
    FieldName.CONSTITUENCY: 160,
    FieldName.MESSAGE: 1200,
}
"""The most bytes of each field, as it stands in the canonical JSON of an entry."""

CONTACT_FIELDS: Final = frozenset({FieldName.EMAIL, FieldName.PHONE})
"""Kept only with the opt-in to contact, unless the pack requires them."""

NO_POSTAL_CODE: Final = "-"
"""What stands for "I have no postal code"."""

ONLY_ONE_NAME: Final = "-"
"""What a draft says for "I have only one name". It is not kept: the family name is left out, also where a pack requires one."""

_MOST_BYTES: Final = 4
"""Of one character of a normalised text in canonical JSON."""

_MOST_TYPED: Final = 4
"""Characters for each byte that may be stored. Beyond that an answer is too long at sight; normalising it could take minutes."""

_ASCII_DIGITS: Final = frozenset({FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE})
_MOST_MARKS: Final = 4
"""Nonspacing marks in a row that a word of some living script needs; more of them only smear over the lines around."""

_LOOKED_AT_CLOSELY: Final = re.compile(f"[{ZERO_WIDTH_NON_JOINER}\u2800]|" + UNSEEN.pattern + rf"|[^\w\s!-~]{{{_MOST_MARKS + 1}}}")
"""What is dropped from printable text: the zero-width non-joiner, what is unseen, a row of too many marks."""


def normalise(field: FieldName, text: str) -> str:
    """`text` as it is stored: NFC, nothing that is not shown, single spaces, plain digits where digits count.

    A zero-width non-joiner stays between letters. Line breaks stay in the personal message alone. Doing it twice changes
    nothing more.
    """
    if field is FieldName.MESSAGE:
        lines = [_one_line(line) for line in text.splitlines()]
        return "\n".join(lines).strip("\n")
    if field in _ASCII_DIGITS:
        text = plain_digits(text)
    if field in (FieldName.COUNTRY, FieldName.POSTAL_CODE):
        text = text.upper()  # before composing: some capitals fall into two characters
    return _one_line(text)


def plain_digits(text: str) -> str:
    """`text` with the digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def stored_size(text: str) -> int:
    """Bytes that `text` takes between its quotation marks in canonical JSON."""
    return len(canonical.encode(text)) - 2


def exceeds(text: str, limit: int) -> bool:
    """Whether a normalised text takes more than `limit` bytes in canonical JSON; few are so long that they must be counted."""
    if len(text) * _MOST_BYTES <= limit or (len(text) <= limit and text.isascii() and text.isalnum()):
        return False
    return stored_size(text) > limit


def is_plain(line: str) -> bool:
    """Whether a few questions that Python answers in C show that `line` is one line as `normalise` leaves it.

    Nearly every answer is; cleaning it letter by letter costs a signer's device and an opening ten times as much.
    """
    if "  " in line or line[:1] == " " or line[-1:] == " ":
        return False
    if line.isascii():
        return line.isprintable()
    # What is printable has no control, format or unassigned character and no space but the plain one.
    return line.isprintable() and not _LOOKED_AT_CLOSELY.search(line) and unicodedata.is_normalized("NFC", line)


def is_beyond(field: FieldName, typed: str) -> bool:
    """Whether what was typed is too long at sight."""
    return len(typed) > _MOST_TYPED * LIMITS[field]


def _one_line(text: str) -> str:
    return text if is_plain(text) else _cleaned(text)


def _cleaned(text: str) -> str:
    shown = "".join(char for char in SPACES.sub(" ", text) if is_shown(char) and unicodedata.category(char) != "Cn")
    line = unicodedata.normalize("NFC", SPACES.sub(" ", _with_joints(shown)).strip(" "))
    return line if line.isascii() else _with_few_marks(line)


def _with_joints(text: str) -> str:
    """`text` with zero-width non-joiners only where they part two letters; anywhere else nobody sees them."""
    first, *others = text.split(ZERO_WIDTH_NON_JOINER)
    joined = [first]
    for part in filter(None, others):
        before = joined[-1][-1:]
        parts_letters = before and unicodedata.category(before)[0] in "LM" and unicodedata.category(part[0])[0] == "L"
        joined.append(ZERO_WIDTH_NON_JOINER + part if parts_letters else part)
    return "".join(joined)


def _with_few_marks(text: str) -> str:
    kept, row = [], 0
    for char in text:
        row = row + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if row <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)
