"""What makes a signature worth a person's look. It is flagged, never dropped: it counts until somebody decides."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kiosk.central.folding import folded
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
_ADDRESS: Final = re.compile(r"://|www\.|@|\.(?:com|org|net|info|ru|ir|fr|de|io|me)\b", re.IGNORECASE)
_TEST_NAMES: Final = (
    *("test", "tester", "testing", "teste", "essai", "prueba", "demo", "dummy", "asdf", "qwerty", "azerty", "foo", "bar", "foobar"),
    *("xxx", "aaa", "abc", "nobody", "noname", "anonymous", "تست", "آزمایش", "اختبار"),
)
_FOLDED_TEST_NAMES: Final = frozenset(map(folded, _TEST_NAMES))


def flags(fields: Mapping[FieldName, str]) -> tuple[Flag, ...]:
    """What is suspicious in the answers of one signature."""
    names = [fields[field] for field in _NAMES if field in fields]
    found = {
        Flag.ADDRESS_IN_NAME: any(_ADDRESS.search(name) for name in names),
        Flag.FORMULA: any(text[:1] in "=+-@" for field, text in fields.items() if field not in _MAY_BEGIN_SO),
        Flag.TEST_NAME: any(folded(name) in _FOLDED_TEST_NAMES for name in names),
    }
    return tuple(flag for flag, is_so in found.items() if is_so)
