"""Why a signature is to be looked at, in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WHY: Final = {
    "email": QT_TRANSLATE_NOOP("Reasons", "Same name and e-mail address: counted once."),
    "phone": QT_TRANSLATE_NOOP("Reasons", "Same name and telephone: counted once."),
    "place": QT_TRANSLATE_NOOP("Reasons", "Same name, postal code and country: counted once."),
    "row": QT_TRANSLATE_NOOP("Reasons", "Typed from the same row of a paper sheet: counted once."),
    "review": QT_TRANSLATE_NOOP("Reasons", "Somebody made one of them a duplicate of the other."),
    "possible": QT_TRANSLATE_NOOP("Reasons", "Same name, and perhaps one person: each of them counts."),
    "address_in_name": QT_TRANSLATE_NOOP("Reasons", "A web or e-mail address stands in a name."),
    "formula": QT_TRANSLATE_NOOP("Reasons", "A name begins with a sign that spreadsheets take for a formula."),
    "test_name": QT_TRANSLATE_NOOP("Reasons", "The name looks like a test."),
    "impossible_email": QT_TRANSLATE_NOOP("Reasons", "No mail can reach this e-mail address."),
    "burst": QT_TRANSLATE_NOOP("Reasons", "More people signed on this device in one minute than can."),
    "household": QT_TRANSLATE_NOOP("Reasons", "Many names share one e-mail address."),
    "stand_withdrawn": QT_TRANSLATE_NOOP("Reasons", "The signature that counted was withdrawn. Do the others count?"),
    "stand_excluded": QT_TRANSLATE_NOOP("Reasons", "It was merged into a signature that was left out since. Does it count?"),
    "withdrawn_elsewhere": QT_TRANSLATE_NOOP(
        "Reasons", "It was handed over or set apart, and counts. The same person withdrew another one: does it still count?"
    ),
    "excluded_withdrawn": QT_TRANSLATE_NOOP(
        "Reasons", "It counts. Another one of that name, which was excluded, was withdrawn with its code: does this one still count?"
    ),
    "withdrawal_undone": QT_TRANSLATE_NOOP(
        "Reasons", "It counts apart from one that was withdrawn then and is not any more. Are they one person?"
    ),
    "left_out_before": QT_TRANSLATE_NOOP(
        "Reasons", "It counts in the place of one that was left out of this list as signed twice. Is it left out, too?"
    ),
    "like_merged": QT_TRANSLATE_NOOP(
        "Reasons", "It counts, and is like one that somebody made a duplicate of another one. Is it that person again?"
    ),
    "same_row": QT_TRANSLATE_NOOP("Reasons", "The same row of a paper sheet was typed twice. Look at the sheet."),
}


def reason_told(reason: str) -> str:
    """`reason` of a flag or a rule of duplicates as a sentence in the language on screen."""
    return QCoreApplication.translate("Reasons", str(_WHY[reason]))
