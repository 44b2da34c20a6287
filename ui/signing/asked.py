"""Which answers a pack asks for beside the details: contact with the opt-in (DESIGN section 11)."""

from typing import Final

from kiosk.domain.campaign import Manifest, Purpose
from kiosk.domain.fields import CONTACT_FIELDS, NO_POSTAL_CODE, ONLY_ONE_NAME, FieldName, Requirement

NONE: Final = {FieldName.FAMILY_NAME: ONLY_ONE_NAME, FieldName.POSTAL_CODE: NO_POSTAL_CODE}
"""What somebody may lack though a pack requires it, and how a draft says so."""


def contacts(manifest: Manifest) -> tuple[FieldName, ...]:
    """The fields that only somebody who wants news fills in."""
    if manifest.consent(Purpose.CONTACT) is None:
        return ()
    return tuple(field for field in FieldName if field in CONTACT_FIELDS and manifest.requirement(field) is Requirement.OPTIONAL)


def asks(manifest: Manifest, field: FieldName) -> bool:
    return manifest.requirement(field) is not Requirement.HIDDEN
