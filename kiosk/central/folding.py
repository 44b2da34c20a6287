"""How the answers of two signers are compared. What is stored stays as it was typed."""

import unicodedata
from collections.abc import Mapping
from typing import Final, NamedTuple

from kiosk.domain.fields import NO_POSTAL_CODE, FieldName, plain_digits
from kiosk.domain.folding import folded

# Looked up for every entry; the member of an enumeration costs more than the name of a module.
_GIVEN_NAME: Final = FieldName.GIVEN_NAME
_FAMILY_NAME: Final = FieldName.FAMILY_NAME
_EMAIL: Final = FieldName.EMAIL


class Folded(NamedTuple):
    """What a signer is known by, for comparison and to be found; each empty where nothing was said.

    `name` is the full name: where it was divided between the two fields does not matter, the order of words does. `family` is
    the same with the family name first.
    """

    name: str
    family: str
    email: str


def folded_answers(fields: Mapping[FieldName, str]) -> Folded:
    """The name and the e-mail address in the answers of a signer."""
    given, family = folded(fields.get(_GIVEN_NAME, "")), folded(fields.get(_FAMILY_NAME, ""))
    return Folded(given + family, family and family + given, folded_email(fields.get(_EMAIL, "")))


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
