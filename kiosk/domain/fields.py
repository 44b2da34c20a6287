"""What a signer may be asked, and how it is cleaned before it is sealed (DESIGN section 7).

Normalisation keeps what a person typed readable: it never folds letters for comparison. That happens centrally.
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from kiosk.domain import canonical
from kiosk.domain.record import Record


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

_ASCII_DIGITS: Final = frozenset({FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE})
_ZERO_WIDTH_NON_JOINER: Final = "\u200c"
_SPACES: Final = re.compile(r"\s+")


def normalise(field: FieldName, text: str) -> str:
    """`text` as it is stored: NFC, no control or bidi-control characters, single spaces, plain digits where digits count.

    Line breaks stay in the personal message alone. Doing it twice changes nothing more.
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


def _one_line(text: str) -> str:
    spaced = _SPACES.sub(" ", text)
    kept = "".join(char for char in spaced if _is_kept(char))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", kept).strip(f" {_ZERO_WIDTH_NON_JOINER}"))


def _is_kept(char: str) -> bool:
    # Cc: controls, Cf: formats (bidi controls, zero-width joiner, tags), Cs: lone surrogates, Co and Cn: no meaning to anyone.
    return char == _ZERO_WIDTH_NON_JOINER or unicodedata.category(char) not in (
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
    )
