"""What makes a signature worth a person's look. It is flagged, never dropped: it counts until somebody decides."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kiosk.domain.fields import FieldName
from kiosk.domain.folding import folded


class Flag(StrEnum):
    """Why a signature is flagged."""

    ADDRESS_IN_NAME = "address_in_name"
    FORMULA = "formula"
    TEST_NAME = "test_name"
    IMPOSSIBLE_EMAIL = "impossible_email"
    BURST = "burst"
    HOUSEHOLD = "household"
    STAND_WITHDRAWN = "stand_withdrawn"
    STAND_EXCLUDED = "stand_excluded"
    WITHDRAWN_ELSEWHERE = "withdrawn_elsewhere"
    EXCLUDED_WITHDRAWN = "excluded_withdrawn"
    WITHDRAWAL_UNDONE = "withdrawal_undone"
    SAME_ROW = "same_row"
    LIKE_MERGED = "like_merged"


COUNTS_STILL: Final = (Flag.WITHDRAWN_ELSEWHERE.value, Flag.EXCLUDED_WITHDRAWN.value)
"""Why a signature is flagged that counts though another one was withdrawn: whoever keeps it knows of no later withdrawal."""

BY_WITHDRAWAL: Final = (Flag.STAND_WITHDRAWN.value, *COUNTS_STILL)
"""Why a signature is flagged because another one was withdrawn: needless once that is undone."""

_MAY_LOOK_SO: Final = frozenset({FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE})
"""An e-mail address has its signs, a phone number begins with one, and so does the absence of a postal code."""

_SUSPICIOUS: Final = re.compile(r"[./@]|(?:\A|\n)[=+-]")
"""What both kinds of names have in common that are told apart below; hardly any name has it."""

_EMAIL: Final = re.compile(r"[^@\s]{1,64}@(?:[^\s@.-](?:[^\s@.]*[^\s@.-])?\.)+[^\s@.\d-][^\s@.]*[^\s@.-]")
"""What any address is like that mail can reach from everywhere: something before the sign, and a domain of two names at least."""

_ADDRESS: Final = re.compile(
    r"://|www\.|@|\.(?:com|org|net|info)\b|[^\s.]{2}\.(?:ru|ir|fr|de|io|me)\b|[^\s./]\.(?-i:[a-z]{2,})/", re.IGNORECASE
)
"""Initials before a particle (J.de Vries) and shortened streets (ul.Nowa/3) are none."""
_FORMULA: Final = ("=", "+", "-", "@")
_NAMES: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME)
_TEST_NAMES: Final = frozenset(
    folded(name)
    for name in (
        *("test", "tester", "testing", "teste", "essai", "prueba", "demo", "dummy", "asdf", "qwerty", "azerty", "foo", "bar"),
        *("xxx", "aaa", "abc", "nobody", "noname", "anonymous", "تست", "آزمایش", "اختبار"),
    )
)


def is_possible_email(text: str) -> bool:
    """Whether mail could reach somebody there from everywhere."""
    return _EMAIL.fullmatch(text) is not None


def flags(fields: Mapping[FieldName, str]) -> list[Flag]:
    """What is suspicious in the answers of one signature."""
    names = [text for field, text in fields.items() if field not in _MAY_LOOK_SO]
    found = []
    if _SUSPICIOUS.search("\n".join(names)):
        if any(map(_ADDRESS.search, names)):
            found.append(Flag.ADDRESS_IN_NAME)
        if any(name.startswith(_FORMULA) for name in names):
            found.append(Flag.FORMULA)
    if not _TEST_NAMES.isdisjoint(folded(fields.get(name, "")) for name in _NAMES):  # of no town: one in Montenegro is called Bar
        found.append(Flag.TEST_NAME)
    if (email := fields.get(FieldName.EMAIL)) and not is_possible_email(email):
        found.append(Flag.IMPOSSIBLE_EMAIL)
    return found
