"""What makes a signature worth a person's look. It is flagged, never dropped: it counts until somebody decides."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kiosk.domain.fields import FieldName


class Flag(StrEnum):
    """Why a signature is flagged."""

    ADDRESS_IN_NAME = "address_in_name"
    FORMULA = "formula"
    TEST_NAME = "test_name"
    HOUSEHOLD = "household"
    STAND_WITHDRAWN = "stand_withdrawn"


_NAMES: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME)
_MAY_BEGIN_SO: Final = frozenset({FieldName.PHONE, FieldName.POSTAL_CODE})
_FORMULA: Final = "=+-@"
_ADDRESS: Final = re.compile(r"://|www\.|@|\.(?:com|org|net|info|ru|ir|fr|de|io|me)\b", re.IGNORECASE)
_ADDRESS_SIGNS: Final = frozenset(".@/")
_TEST_NAMES: Final = frozenset(
    (
        *("test", "tester", "testing", "teste", "essai", "prueba", "demo", "dummy", "asdf", "qwerty", "azerty", "foo", "bar"),
        *("xxx", "aaa", "abc", "nobody", "noname", "anonymous", "تست", "آزمایش", "اختبار"),
    )
)


def flags(fields: Mapping[FieldName, str]) -> tuple[Flag, ...]:
    """What is suspicious in the answers of one signature."""
    names = [fields[field] for field in _NAMES if field in fields]
    found = []
    if any(not _ADDRESS_SIGNS.isdisjoint(name) and _ADDRESS.search(name) for name in names):
        found.append(Flag.ADDRESS_IN_NAME)
    if any(text[0] in _FORMULA and field not in _MAY_BEGIN_SO for field, text in fields.items()):
        found.append(Flag.FORMULA)
    if not _TEST_NAMES.isdisjoint(map(str.casefold, names)):
        found.append(Flag.TEST_NAME)
    return tuple(found)
