"""How the answers of two signers are compared. What is stored stays as it was typed."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from kiosk.domain.fields import NO_POSTAL_CODE, FieldName, plain_digits
from kiosk.domain.folding import folded

# Looked up for every entry; the member of an enumeration costs more than the name of a module.
_GIVEN_NAME: Final = FieldName.GIVEN_NAME
_FAMILY_NAME: Final = FieldName.FAMILY_NAME
_EMAIL: Final = FieldName.EMAIL


# What stands between two words, hyphens and dashes of all kinds among it.
# Vowel signs of Arabic are no letters to a regular expression, but part no words.
_PARTING: Final = re.compile(r"[\s\u200c\u2010-\u2015-]")


class Folded(NamedTuple):
    """What a signer is known by, for comparison and to be found; each empty where nothing was said.

    `name` is the full name, `family` the same with the family name first. `turned` is the full name as it is compared: where it was
    divided between the two fields does not matter, nor which part comes first (decision 0060).
    """

    name: str
    family: str
    email: str
    turned: str


def folded_answers(fields: Mapping[FieldName, str]) -> Folded:
    """The name and the e-mail address in the answers of a signer."""
    said, said_family = fields.get(_GIVEN_NAME, ""), fields.get(_FAMILY_NAME, "")
    given, family = folded(said), folded(said_family)
    name = given + family
    has_parts = (given and family) or _PARTING.search(said or said_family)
    return Folded(name, family and family + given, folded_email(fields.get(_EMAIL, "")), _turned(name) if has_parts else name)


def _turned(name: str) -> str:
    """The first in the alphabet of what `name` becomes when it begins at another letter: alike for two parts in either order."""
    if not name:
        return name
    letter, size, twice = min(name), len(name), name + name
    at = name.index(letter)
    first = twice[at : at + size]
    while (at := name.find(letter, at + 1)) > 0:
        first = min(first, twice[at : at + size])
    return first


def folded_email(text: str) -> str:
    """An e-mail address for comparison."""
    return unicodedata.normalize("NFC", text).casefold()


def folded_phone(text: str) -> str:
    """A phone number for comparison: its digits, an international prefix without its zeros."""
    digits = "".join(char for char in plain_digits(text) if char in "0123456789")
    return digits.removeprefix("00")


def folded_postal_code(text: str) -> str:
    """A postal code for comparison; empty for "I have none"."""
    return "" if text == NO_POSTAL_CODE else folded(text)
