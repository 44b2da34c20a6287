"""Why entries are in quarantine, and why files are held, in words."""

from typing import Final

from kiosk.domain.errors import Code
from kiosk.domain.reports.intake import HeldRow

RETRY: Final = "`kioskctl open --retry` tries them once more, after the cause was mended."
REVIEW_QUARANTINE: Final = f"`kioskctl review quarantine` says why. {RETRY}"

FORKED_IN_HOLE: Final = "The device was copied or restored, and a hole hides whose entries these are: take in its other batches."
"""Why a file is held whose entries may be the device's own or a copy's: they are on no branch that could be accepted."""

FORKED_BEFORE: Final = "The device was copied or restored: its log has two ends. Nothing of it waits on a branch any more."
"""What is told of a file whose entries went to a branch, once all branches of its device are taken in."""

_OTHER_KEY: Final = "It was sealed for a key that the key file did not have. Open with the campaign's own key file."
_OTHER_CAMPAIGN: Final = "The text, consents or recipients are none of this campaign's."
_NOT_ALLOWED: Final = "An answer is missing or is not as this campaign allows."
_NOT_OURS: Final = "It is not built as Rally Kiosk builds entries."
_QUARANTINE: Final = {
    Code.WRONG_KEY.value: _OTHER_KEY,
    Code.KEY_ROLE_MISSING.value: _OTHER_KEY,
    Code.CAMPAIGN_UNKNOWN.value: "Its version of the campaign is not here. Take in a batch that was made with it.",
    Code.NEWER_VERSION.value: "It comes from a newer version of Rally Kiosk. Update the program.",
    Code.CANNOT_UNSEAL.value: "It was changed after it was sealed.",
    Code.DAMAGED.value: "It is damaged or cut short.",
    **dict.fromkeys(("text_unknown", "consent_unknown", "recipient_unknown"), _OTHER_CAMPAIGN),
    "consent_missing": "Nobody agreed to sign, so it cannot count.",
    "age_not_declared": "The signer did not say that they are old enough.",
    **dict.fromkeys(("field_unknown", "field_missing", "field_too_long", "field_not_normalised"), _NOT_ALLOWED),
    **dict.fromkeys(("country_unknown", "ink_wrong", "sheet_wrong"), _NOT_ALLOWED),
    "header_differs": "What stands on its envelope is not what is in it.",
    "event_wrong": "Its event is not written as events are.",
}
_HELD: Final = {
    Code.DEVICE_PENDING.value: "The device is not approved: compare fingerprints, run `kioskctl devices approve`, then `kioskctl intake`.",
    Code.DEVICE_REVOKED.value: "The device is revoked, and not trusted with all that is in the file. Ask who had it. "
    "`kioskctl devices approve` trusts it again, `kioskctl devices revoke --after` as far as an entry; then run `kioskctl intake`.",
    Code.BATCH_GAP.value: "Entries before it are missing: take in the device's earlier batches, or export from it again.",
    Code.LOG_FORKED.value: FORKED_IN_HOLE,
}
_TRUSTED_NOW: Final = "The device is approved now: run `kioskctl intake`."
_NOT_JUDGED: Final = "Nothing that is known here: run `kioskctl intake`, which judges it again."
_UNTRUSTED: Final = frozenset({Code.DEVICE_PENDING.value, Code.DEVICE_REVOKED.value})


def quarantine_reason(reason: str) -> str:
    """Why an entry is in quarantine; for the code of an unknown reason what is true of any."""
    return _QUARANTINE.get(reason, _NOT_OURS)


def held_reason(row: HeldRow) -> str:
    """Why a file is held, and what to do about it. What it waits for may have come since it was judged."""
    if row.status == "approved" and row.reason in _UNTRUSTED:
        return _TRUSTED_NOW
    return _HELD.get(row.reason, _NOT_JUDGED)  # whoever takes batches in may write anything there
