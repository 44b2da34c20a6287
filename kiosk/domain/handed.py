"""What a recipient gets of one signer: made by this one rule when it is promised on the screen and when it is delivered."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from kiosk.domain.fields import NO_POSTAL_CODE, FieldName

AFTER_REVIEW: Final = frozenset({FieldName.MESSAGE})
"""Handed over beside the line, and only once somebody has read it."""

_FULL_NAME: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME)
_AFTER_NAME: Final = (
    FieldName.TITLE,
    FieldName.ORGANISATION,
    FieldName.CONSTITUENCY,
    FieldName.STREET,
    FieldName.POSTAL_CODE,
    FieldName.CITY,
    FieldName.COUNTRY,
    FieldName.EMAIL,
    FieldName.PHONE,
)
_EMPTY: Final = frozenset({""})
_NO_POSTAL_CODES: Final = frozenset({"", NO_POSTAL_CODE})


def no_answers(name: FieldName) -> frozenset[str]:
    """What may stand as the answer to a field and tells nothing."""
    return _NO_POSTAL_CODES if name is FieldName.POSTAL_CODE else _EMPTY


def handed_over(answers: Mapping[FieldName, str], promised: Iterable[FieldName]) -> dict[FieldName, str]:
    """The answers that a recipient gets who was promised these fields; of none a signer is only a number."""
    told = {name: answers.get(name, "") for name in promised if name not in AFTER_REVIEW}
    return {name: text for name, text in told.items() if text not in no_answers(name)}


def line(handed: Mapping[FieldName, str], say: Callable[[FieldName, str], str]) -> tuple[str, ...]:
    """The parts of the signer's line in a list: the full name, then all else. `say` words an answer, such as a country's name."""
    full_name = " ".join(say(name, handed[name]) for name in _FULL_NAME if name in handed)
    others = (say(name, handed[name]) for name in _AFTER_NAME if name in handed)
    return tuple(part for part in (full_name, *others) if part)
