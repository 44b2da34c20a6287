"""What a pack asks of a signer's answers, and what of them is kept (DESIGN sections 7 and 11)."""

import unicodedata
from collections.abc import Iterator
from typing import Final

import msgspec
import phonenumbers
from email_validator import EmailNotValidError, validate_email

from kiosk.campaign.countries import country_codes
from kiosk.campaign.postal import postal_codes
from kiosk.campaign.sheets import kept_sheet
from kiosk.domain.campaign import Manifest, Purpose
from kiosk.domain.entry import WITHOUT_INK
from kiosk.domain.errors import UserError
from kiosk.domain.fields import (
    CONTACT_FIELDS,
    LIMITS,
    NO_POSTAL_CODE,
    ONLY_ONE_NAME,
    FieldName,
    Problem,
    Requirement,
    Trouble,
    exceeds,
    is_beyond,
    normalise,
)
from kiosk.domain.flow import Draft, Step
from kiosk.domain.ink import Ink, simplify
from kiosk.domain.message import length

_NAMES: Final = frozenset({FieldName.GIVEN_NAME, FieldName.FAMILY_NAME})


def check_answers(manifest: Manifest, draft: Draft, step: Step | None = None) -> tuple[Problem, ...]:
    """What is not good yet in `draft`, of the things asked on `step`; without a step, of all things.

    The details are asked on `YOU`; contact, message, hand-over, ink, consent and age on `CHOOSE`. A contact field that
    the pack requires belongs to the details. An age that is not declared is a missing consent at `age`.
    """
    asked = {
        Step.YOU: lambda: _details(manifest, draft),
        Step.CHOOSE: lambda: _choices(manifest, draft),
    }
    steps = tuple(asked) if step is None else (step,)
    return tuple(problem for one in steps if one in asked for problem in asked[one]())


def kept_answers(manifest: Manifest, draft: Draft) -> Draft:
    """`draft` with exactly what may be sealed: normalised, and without all that the pack does not ask.

    Contact fields stay only with the opt-in, unless the pack requires them. A phone number becomes E.164 where it can
    be read as one. Raises `UserError(INK_EMPTY)` for ink that is wanted and no signature.
    """
    return msgspec.structs.replace(
        draft,
        fields=kept_fields(manifest, draft),
        message=_kept(FieldName.MESSAGE, draft.message) if _wants(manifest, FieldName.MESSAGE) else "",
        ink=_kept_ink(manifest, draft),
        hand_over={one.id: draft.hand_over[one.id] for one in manifest.recipients if one.id in draft.hand_over},
        consents={one.purpose: draft.consents.get(one.purpose, False) for one in manifest.consents},
        sheet=kept_sheet(draft.sheet),
    )


def kept_fields(manifest: Manifest, draft: Draft) -> dict[FieldName, str]:
    """Those of the fields in `draft` that may be sealed for `manifest`, normalised; the empty ones left out."""
    asked = set(manifest.details)
    if _opted_in(manifest, draft):
        asked.update(field for field in CONTACT_FIELDS if _wants(manifest, field))
    fields = {field: _kept(field, typed) for field, typed in draft.fields.items() if field in asked and typed}
    if FieldName.POSTAL_CODE in asked and lacks_postal_codes(manifest, draft):
        fields[FieldName.POSTAL_CODE] = NO_POSTAL_CODE if _requires(manifest, FieldName.POSTAL_CODE) else ""
    if fields.get(FieldName.FAMILY_NAME) == ONLY_ONE_NAME:
        fields[FieldName.FAMILY_NAME] = ""
    if FieldName.PHONE in fields:
        fields[FieldName.PHONE] = _phone(fields[FieldName.PHONE], _region(manifest, draft)) or fields[FieldName.PHONE]
    return {field: text for field, text in fields.items() if text}


def contact_field(manifest: Manifest) -> FieldName | None:
    """The field by which a signer who opts in is reached: e-mail before phone; None if the pack asks for neither."""
    return next((field for field in (FieldName.EMAIL, FieldName.PHONE) if _wants(manifest, field)), None)


def lacks_postal_codes(manifest: Manifest, draft: Draft) -> bool:
    """Whether the signer's country has no postal codes, so that nobody there is asked for one."""
    return not postal_codes(_region(manifest, draft)).exist


def _details(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    for field in manifest.details:
        if field is FieldName.POSTAL_CODE and lacks_postal_codes(manifest, draft):
            continue
        if field is FieldName.FAMILY_NAME and draft.fields.get(field) == ONLY_ONE_NAME:
            continue
        yield from _field(manifest, draft, field, required=_requires(manifest, field))


def _choices(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    yield from _hand_over(manifest, draft)
    yield from _contact(manifest, draft)
    if _wants(manifest, FieldName.MESSAGE):
        yield from _field(manifest, draft, FieldName.MESSAGE, required=_requires(manifest, FieldName.MESSAGE))
    yield from _ink(manifest, draft)
    yield from _consent(manifest, draft)


def _hand_over(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    if not all(one.id in draft.hand_over for one in manifest.recipients):
        yield Problem(where="hand_over", trouble=Trouble.NOT_CHOSEN)


def _contact(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    if not _opted_in(manifest, draft):
        return
    for field in (FieldName.EMAIL, FieldName.PHONE):
        if manifest.requirement(field) is Requirement.OPTIONAL:
            yield from _field(manifest, draft, field, required=field is contact_field(manifest))


def _ink(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    if not _needs_ink(manifest, draft):
        return
    try:
        simplify(draft.ink)
    except UserError:
        yield Problem(where="ink", trouble=Trouble.INK_EMPTY)


def _consent(manifest: Manifest, draft: Draft) -> Iterator[Problem]:
    if not draft.consents.get(Purpose.SIGN, False):
        yield Problem(where="sign", trouble=Trouble.CONSENT_MISSING)
    elif manifest.minimum_age and not draft.age:
        yield Problem(where="age", trouble=Trouble.CONSENT_MISSING)


def _field(manifest: Manifest, draft: Draft, field: FieldName, *, required: bool) -> Iterator[Problem]:
    typed = draft.message if field is FieldName.MESSAGE else draft.fields.get(field, "")
    if is_beyond(field, typed):
        yield Problem(where=field, trouble=Trouble.TOO_LONG)
        return
    text = normalise(field, typed)
    trouble = _trouble(field, text, manifest, draft) if text else Trouble.MISSING if required else None
    if trouble is not None:
        yield Problem(where=field, trouble=trouble)


def _trouble(field: FieldName, text: str, manifest: Manifest, draft: Draft) -> Trouble | None:
    if exceeds(text, LIMITS[field]) or (field is FieldName.MESSAGE and length(text).left < 0):
        return Trouble.TOO_LONG
    if field in _NAMES and not any(unicodedata.category(char).startswith("L") for char in text):
        return Trouble.NO_LETTER
    if field is FieldName.EMAIL and not _is_email(text):
        return Trouble.EMAIL_WRONG
    if field is FieldName.PHONE and _phone(text, _region(manifest, draft)) is None:
        return Trouble.PHONE_WRONG
    if field is FieldName.COUNTRY and text not in country_codes():
        return Trouble.COUNTRY_UNKNOWN
    return None


def _is_email(text: str) -> bool:
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def _phone(text: str, region: str) -> str | None:
    """`text` in E.164, as a number dialled in `region`. Possible is enough: an offline list of prefixes grows old."""
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _region(manifest: Manifest, draft: Draft) -> str:
    typed = draft.fields.get(FieldName.COUNTRY, "")
    return manifest.country if is_beyond(FieldName.COUNTRY, typed) else normalise(FieldName.COUNTRY, typed) or manifest.country


def _kept(field: FieldName, typed: str) -> str:
    # What is too long at sight stays as it is: `check_answers` refuses it before and after.
    return typed if is_beyond(field, typed) else normalise(field, typed)


def _kept_ink(manifest: Manifest, draft: Draft) -> Ink:
    return simplify(draft.ink) if _needs_ink(manifest, draft) else ()


def _needs_ink(manifest: Manifest, draft: Draft) -> bool:
    """Whether there must be a drawn signature: whatever was drawn must be one, and not everybody can draw here."""
    if not draft.ink:
        return manifest.ink is Requirement.REQUIRED and draft.source not in WITHOUT_INK
    return manifest.ink is not Requirement.HIDDEN


def _opted_in(manifest: Manifest, draft: Draft) -> bool:
    return manifest.consent(Purpose.CONTACT) is not None and draft.consents.get(Purpose.CONTACT, False)


def _wants(manifest: Manifest, field: FieldName) -> bool:
    return manifest.requirement(field) is not Requirement.HIDDEN


def _requires(manifest: Manifest, field: FieldName) -> bool:
    return manifest.requirement(field) is Requirement.REQUIRED
