"""How the answers of two signers are compared. What is stored stays as it was typed."""

import unicodedata

from kiosk.domain.fields import NO_POSTAL_CODE, plain_digits
from kiosk.domain.folding import folded


def folded_name(given: str, family: str) -> str:
    """A full name for comparison. Where it was divided between the two fields does not matter; the order of words does."""
    return folded(given + family)


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
