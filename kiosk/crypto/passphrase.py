"""Passphrases, PINs and codes as people type them: one byte string for one secret, and which passphrases are too weak."""

import unicodedata
from typing import Final

from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import plain_digits

LEAST_LENGTH: Final = 12
_LEAST_DISTINCT: Final = 5
_ROWS: Final = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1q2w3e4r5t6y7u8i9o0p",
    "1a2z3e4r5t6y7u8i9o0p",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
)
_COMMON: Final = """
    abcdef admin administrateur administrator azerty bonjour changeme changemoi default demonstration diamond dragon
    football guest iloveyou jetaime kiosk letmein liberte login master monkey motdepasse organisateur organiser
    organisation organization pass passphrase password passwort passw0rd p4ssword petition princess qwerty qwertz rally
    rallykiosk root secret sunshine superman temporary trustno welcome
"""
_WORDS: Final = frozenset(_COMMON.split())


def password_bytes(text: str) -> bytes:
    """What a passphrase, PIN or code counts as: NFKC, digits of every script as 0 to 9, UTF-8.

    Raises `UserError(PASSPHRASE_MISSING)` for nothing, `UserError(PASSPHRASE_WRONG)` for what is no text.
    """
    try:
        content = _typed(text).encode("utf-8")
    except UnicodeEncodeError as error:  # lone surrogates, from bytes that are no UTF-8
        raise UserError(Code.PASSPHRASE_WRONG) from error
    if not content:
        raise UserError(Code.PASSPHRASE_MISSING)
    return content


def check_passphrase(text: str) -> None:
    """Raises `UserError(PASSPHRASE_WEAK)` below 12 characters without white space, and for what is tried first.

    That is: fewer than five different characters, one part repeated, a row of the keyboard or alphabet, or a common
    word with digits or signs around it. The rest is the organiser's own judgement.
    """
    password_bytes(text)
    plain = "".join(char for char in _typed(text).casefold() if not char.isspace())
    if len(plain) < LEAST_LENGTH or len(set(plain)) < _LEAST_DISTINCT or _is_common(plain):
        raise UserError(Code.PASSPHRASE_WEAK, least=LEAST_LENGTH)


def _typed(text: str) -> str:
    return plain_digits(unicodedata.normalize("NFKC", text))


def _is_common(plain: str) -> bool:
    word = "".join(char for char in plain if char.isalpha())
    in_a_row = any(plain in row or plain[::-1] in row for row in _ROWS)
    return in_a_row or _repeats(plain) or _unrepeated(word) in _WORDS


def _repeats(text: str) -> bool:
    return text in (text + text)[1:-1]


def _unrepeated(word: str) -> str:
    """The shortest part of which `word` is a repetition."""
    return word[: (word + word).find(word, 1)] if word else word
