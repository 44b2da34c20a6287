"""What is wrong with a campaign that is being written, in plain words: the flaw, and where it is."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.editing import Consequence, Misfit
from kiosk.domain.fields import FieldName
from kiosk.domain.findings import Finding, Flaw
from kiosk.domain.visible import isolated
from ui.i18n import own_name

_BY_HAND: Final = QT_TRANSLATE_NOOP("Flaws", "This was changed by hand, and cannot be used so.")
_UNSEEN: Final = QT_TRANSLATE_NOOP("Flaws", "There is a hidden character in it. Type it anew.")
_BEYOND: Final = QT_TRANSLATE_NOOP("Flaws", "The parts are more than the whole.")
_GONE: Final = QT_TRANSLATE_NOOP("Flaws", "{name} is not there any more.")

SENTENCES: Final[dict[Flaw, object]] = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("Flaws", "Nothing is written here yet."),
    Flaw.NOT_A_LINE: QT_TRANSLATE_NOOP("Flaws", "This must be one line of words, without spaces at its ends."),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("Flaws", "This is too long."),
    Flaw.MISLEADING: _UNSEEN,
    Flaw.UNSEEN: _UNSEEN,
    Flaw.NOT_IN_LANGUAGE: QT_TRANSLATE_NOOP("Flaws", "This is missing in this language."),
    Flaw.LANGUAGE_NOT_LISTED: QT_TRANSLATE_NOOP("Flaws", "The campaign is not in this language."),
    Flaw.OTHER_PARTS: QT_TRANSLATE_NOOP("Flaws", "This is not the same as in {language}."),
    Flaw.OTHER_NUMBER: QT_TRANSLATE_NOOP("Flaws", "{language} has {there} here, this has {here}. Each language needs as many lines."),
    Flaw.EMPTY_HERE: QT_TRANSLATE_NOOP("Flaws", "{language} says something here, this language does not yet."),
    Flaw.EMPTY_THERE: QT_TRANSLATE_NOOP("Flaws", "{language} says nothing here."),
    Flaw.REPEATED: QT_TRANSLATE_NOOP("Flaws", "This is there more than once: {value}."),
    Flaw.NO_DATE: QT_TRANSLATE_NOOP("Flaws", "This is no date. Write the year first, as 2030-01-31."),
    Flaw.NO_PARTIAL_DATE: QT_TRANSLATE_NOOP("Flaws", "Write a year, a month or a day: 2030, 2030-01 or 2030-01-31."),
    Flaw.NO_TIME_ZONE: QT_TRANSLATE_NOOP("Flaws", "This is no time zone. Write it as Europe/Paris."),
    Flaw.NO_COUNTRY: QT_TRANSLATE_NOOP("Flaws", "{code} is no country."),
    Flaw.NO_SECURE_ADDRESS: QT_TRANSLATE_NOOP("Flaws", "Write the address as https://hub.example.org, without spaces."),
    Flaw.NO_ID: _BY_HAND,
    Flaw.NO_REVISION: _BY_HAND,
    Flaw.RETENTION: QT_TRANSLATE_NOOP("Flaws", "Say for how many days the data are kept: 1 to {most}."),
    Flaw.BUCKET_STEP: _BY_HAND,
    Flaw.BUCKET_SMALL: _BY_HAND,
    Flaw.ENTRY_TOO_LARGE: QT_TRANSLATE_NOOP("Flaws", "There are too many recipients for one signature. Name fewer."),
    Flaw.KEY_UNUSABLE: QT_TRANSLATE_NOOP("Flaws", "One of these keys cannot be used. Take it away, and ask for it anew."),
    Flaw.KEY_TWICE: _BY_HAND,
    Flaw.NO_CONTROLLER: QT_TRANSLATE_NOOP("Flaws", "Say who answers for the data."),
    Flaw.NO_POSTAL_ADDRESS: QT_TRANSLATE_NOOP("Flaws", "Give a postal address."),
    Flaw.NO_CONTACT: QT_TRANSLATE_NOOP("Flaws", "Give an e-mail address to which people write to withdraw."),
    Flaw.NO_FACTS: QT_TRANSLATE_NOOP("Flaws", "Say what happens to the data, one short sentence on each line."),
    Flaw.NO_NOTICE: QT_TRANSLATE_NOOP("Flaws", "The full notice is missing."),
    Flaw.NO_SIGN_CONSENT: QT_TRANSLATE_NOOP("Flaws", "Nobody can sign without this consent."),
    Flaw.NO_VERSION: _BY_HAND,
    Flaw.NO_CONTACT_FIELD: QT_TRANSLATE_NOOP("Flaws", "To stay in touch, ask for an e-mail address or a telephone number."),
    Flaw.NO_CONTACT_CONSENT: QT_TRANSLATE_NOOP("Flaws", "This can only be asked together with the consent to be contacted."),
    Flaw.NO_NAME_FIELD: QT_TRANSLATE_NOOP("Flaws", "A signature needs a given name."),
    Flaw.NO_OFFICE_FIELD: QT_TRANSLATE_NOOP("Flaws", "A joint declaration asks for title or office, and for the country."),
    Flaw.NOTHING_PROMISED: QT_TRANSLATE_NOOP("Flaws", "Choose what is handed over: one field at least."),
    Flaw.MESSAGE_ALONE: QT_TRANSLATE_NOOP("Flaws", "A message is handed over beside a line of the list: choose another field, too."),
    Flaw.NEVER_ASKED: QT_TRANSLATE_NOOP("Flaws", "“{field}” would be handed over, and is never asked for."),
    Flaw.FOR_CONTACT_ONLY: QT_TRANSLATE_NOOP("Flaws", "“{field}” is given for contact only, and cannot be handed over."),
    Flaw.OTHER_LANGUAGE: QT_TRANSLATE_NOOP("Flaws", "Choose one of the campaign’s languages."),
    Flaw.NO_ADDRESS: QT_TRANSLATE_NOOP("Flaws", "A letter needs the lines of an address."),
    Flaw.NO_DEMANDS: QT_TRANSLATE_NOOP("Flaws", "List the demands, one on each line."),
    Flaw.FIGURES_MISPLACED: QT_TRANSLATE_NOOP("Flaws", "Figures stand in a section of figures, and nothing else does."),
    Flaw.BANNER_WITHOUT_DATE: QT_TRANSLATE_NOOP("Flaws", "An urgent line needs its last day, and that day needs the line."),
    Flaw.NUMBER_WITHOUT_DATE: QT_TRANSLATE_NOOP("Flaws", "The number online and its day belong together."),
    Flaw.NO_NUMBER: QT_TRANSLATE_NOOP("Flaws", "Say first how many signed online."),
    Flaw.COUNTRIES_BEYOND: _BEYOND,
    Flaw.PARTS_BEYOND: _BEYOND,
    Flaw.NO_EVENT: _GONE,
    Flaw.NO_CATEGORY: _GONE,
    Flaw.NO_PICTURE: _GONE,
    Flaw.OUT_OF_ORDER: _BY_HAND,
}

CONSEQUENCES: Final[dict[Consequence, object]] = {
    Consequence.NEW_RECIPIENT: QT_TRANSLATE_NOOP(
        "Flaws", "There is a new recipient. Who signed before was not told of them, and is not handed over to them."
    ),
    Consequence.RECIPIENT_GONE: QT_TRANSLATE_NOOP(
        "Flaws", "A recipient is no longer named. Nobody who signs from now on is handed over to them."
    ),
    Consequence.MORE_PROMISED: QT_TRANSLATE_NOOP(
        "Flaws", "More is handed over than before. Of who signed before, only what they were told is handed over."
    ),
    Consequence.LESS_PROMISED: QT_TRANSLATE_NOOP("Flaws", "Less is handed over than before, also of who signed before."),
    Consequence.KEPT_LONGER: QT_TRANSLATE_NOOP("Flaws", "The data are kept longer. For who signed before, the shorter time holds."),
    Consequence.CONSENT_REWORDED: QT_TRANSLATE_NOOP(
        "Flaws", "A consent has other words. It gets the next version; who agreed before agreed to the old words."
    ),
    Consequence.TEXT_CHANGED: QT_TRANSLATE_NOOP("Flaws", "The text has changed. Each signature stays with the text that its signer read."),
    Consequence.PAUSED: QT_TRANSLATE_NOOP("Flaws", "The campaign is paused: devices that get this revision collect nothing."),
}

_FIELDS: Final[dict[FieldName, object]] = {
    FieldName.GIVEN_NAME: QT_TRANSLATE_NOOP("FieldWords", "Given name"),
    FieldName.FAMILY_NAME: QT_TRANSLATE_NOOP("FieldWords", "Family name"),
    FieldName.EMAIL: QT_TRANSLATE_NOOP("FieldWords", "E-mail"),
    FieldName.PHONE: QT_TRANSLATE_NOOP("FieldWords", "Telephone"),
    FieldName.STREET: QT_TRANSLATE_NOOP("FieldWords", "Street and number"),
    FieldName.POSTAL_CODE: QT_TRANSLATE_NOOP("FieldWords", "Postal code"),
    FieldName.CITY: QT_TRANSLATE_NOOP("FieldWords", "City"),
    FieldName.COUNTRY: QT_TRANSLATE_NOOP("FieldWords", "Country"),
    FieldName.TITLE: QT_TRANSLATE_NOOP("FieldWords", "Title or office"),
    FieldName.ORGANISATION: QT_TRANSLATE_NOOP("FieldWords", "Institution or organisation"),
    FieldName.CONSTITUENCY: QT_TRANSLATE_NOOP("FieldWords", "Constituency"),
    FieldName.MESSAGE: QT_TRANSLATE_NOOP("FieldWords", "Your own words"),
}

_PLACES: Final[dict[str, object]] = {
    "acknowledgers": QT_TRANSLATE_NOOP("Flaws", "Partners who acknowledge"),
    "address": QT_TRANSLATE_NOOP("Flaws", "Address"),
    "alternative": QT_TRANSLATE_NOOP("Flaws", "Words for who cannot see it"),
    "announcements": QT_TRANSLATE_NOOP("Flaws", "Invitation"),
    "ask": QT_TRANSLATE_NOOP("Flaws", "What you ask"),
    "assets": QT_TRANSLATE_NOOP("Flaws", "Picture"),
    "banner": QT_TRANSLATE_NOOP("Flaws", "Urgent line"),
    "banner_until": QT_TRANSLATE_NOOP("Flaws", "Last day of the urgent line"),
    "by_category": QT_TRANSLATE_NOOP("Flaws", "Signers by kind"),
    "by_country": QT_TRANSLATE_NOOP("Flaws", "Signers by country"),
    "caption": QT_TRANSLATE_NOOP("Flaws", "Caption"),
    "categories": QT_TRANSLATE_NOOP("Flaws", "Category"),
    "closing": QT_TRANSLATE_NOOP("Flaws", "Closing words"),
    "consents": QT_TRANSLATE_NOOP("Flaws", "Consent"),
    "controller": QT_TRANSLATE_NOOP("Flaws", "Who answers for the data"),
    "counter": QT_TRANSLATE_NOOP("Flaws", "Signatures online"),
    "country": QT_TRANSLATE_NOOP("Flaws", "Country"),
    "credit": QT_TRANSLATE_NOOP("Flaws", "Whose picture it is"),
    "date": QT_TRANSLATE_NOOP("Flaws", "Date"),
    "email": QT_TRANSLATE_NOOP("Flaws", "E-mail"),
    "events": QT_TRANSLATE_NOOP("Flaws", "Rally"),
    "facts": QT_TRANSLATE_NOOP("Flaws", "Facts on data"),
    "fields": QT_TRANSLATE_NOOP("Flaws", "What is asked or handed over"),
    "figures": QT_TRANSLATE_NOOP("Flaws", "Figure"),
    "full": QT_TRANSLATE_NOOP("Flaws", "Full notice, part"),
    "hand_over": QT_TRANSLATE_NOOP("Flaws", "Hand-over"),
    "heading": QT_TRANSLATE_NOOP("Flaws", "Heading"),
    "honorific": QT_TRANSLATE_NOOP("Flaws", "Form of address"),
    "hub": QT_TRANSLATE_NOOP("Flaws", "Address of the hub"),
    "items": QT_TRANSLATE_NOOP("Flaws", "Demands"),
    "name": QT_TRANSLATE_NOOP("Flaws", "Name"),
    "number": QT_TRANSLATE_NOOP("Flaws", "Number"),
    "paragraphs": QT_TRANSLATE_NOOP("Flaws", "Paragraphs"),
    "permission": QT_TRANSLATE_NOOP("Flaws", "Why it may be shown"),
    "pictures": QT_TRANSLATE_NOOP("Flaws", "Pictures"),
    "place": QT_TRANSLATE_NOOP("Flaws", "Place"),
    "recipients": QT_TRANSLATE_NOOP("Flaws", "Recipient"),
    "retention_days": QT_TRANSLATE_NOOP("Flaws", "Days that the data are kept"),
    "salutation": QT_TRANSLATE_NOOP("Flaws", "Salutation"),
    "sections": QT_TRANSLATE_NOOP("Flaws", "Section"),
    "signers": QT_TRANSLATE_NOOP("Flaws", "Signers by kind"),
    "source": QT_TRANSLATE_NOOP("Flaws", "Source"),
    "subtitle": QT_TRANSLATE_NOOP("Flaws", "Subtitle"),
    "tags": QT_TRANSLATE_NOOP("Flaws", "Tags"),
    "text": QT_TRANSLATE_NOOP("Flaws", "Text"),
    "timezone": QT_TRANSLATE_NOOP("Flaws", "Time zone"),
    "title": QT_TRANSLATE_NOOP("Flaws", "Title"),
    "valid_until": QT_TRANSLATE_NOOP("Flaws", "Last day of signing"),
}

_NUMBERED: Final = frozenset({"sections", "full", "figures", "events"})


def sentence(finding: Finding) -> str:
    """What is wrong, in the language on screen."""
    return _translated(SENTENCES[finding.flaw]).format_map(_told(finding.facts))


def consequence(one: Consequence) -> str:
    """What a new revision means for who signed before."""
    return _translated(CONSEQUENCES[one])


def place(misfit: Misfit, language: str, number: Callable[[int], str]) -> list[str]:
    """Where it is: "Français", "Section 2", "Heading". `language`: the one of the words it stands in, or nothing; `number` writes one."""
    words = [own_name(language)] if language else []
    for key in misfit.finding.where.split("."):
        if key in _PLACES:
            words.append(_translated(_PLACES[key]))
        elif key.isdigit() and words and misfit.finding.where.split(f".{key}")[0].rpartition(".")[2] in _NUMBERED:
            words[-1] = f"{words[-1]} {number(int(key) + 1)}"
    return words


def field_name(field: str) -> str:
    """What a field that signers are asked for is called."""
    return QCoreApplication.translate("FieldWords", str(_FIELDS[FieldName(field)]))


def _told(facts: Mapping[str, str | int]) -> dict[str, str]:
    told = {name: isolated(str(value)) for name, value in facts.items()}
    if "language" in facts:
        told["language"] = own_name(str(facts["language"]))
    if "field" in facts:
        told["field"] = field_name(str(facts["field"]))
    return told


def _translated(words: object) -> str:
    return QCoreApplication.translate("Flaws", str(words))
