"""What is wrong with a campaign, or not there yet: where it stands, and what kind of flaw it is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec


class Flaw(StrEnum):
    """The kinds. Each has its words here for errors and the command line, and in `ui/desk/editor/flaws.py` for screens."""

    # texts of every kind
    EMPTY = "empty"
    NOT_A_LINE = "not_a_line"
    TOO_LONG = "too_long"
    MISLEADING = "misleading"
    UNSEEN = "unseen"
    NOT_IN_LANGUAGE = "not_in_language"
    LANGUAGE_NOT_LISTED = "language_not_listed"
    OTHER_PARTS = "other_parts"
    OTHER_NUMBER = "other_number"
    EMPTY_HERE = "empty_here"
    EMPTY_THERE = "empty_there"
    REPEATED = "repeated"
    # dates, places, addresses
    NO_DATE = "no_date"
    NO_PARTIAL_DATE = "no_partial_date"
    NO_TIME_ZONE = "no_time_zone"
    NO_COUNTRY = "no_country"
    NO_SECURE_ADDRESS = "no_secure_address"
    # the campaign itself
    NO_ID = "no_id"
    NO_REVISION = "no_revision"
    RETENTION = "retention"
    BUCKET_STEP = "bucket_step"
    BUCKET_SMALL = "bucket_small"
    ENTRY_TOO_LARGE = "entry_too_large"
    KEY_UNUSABLE = "key_unusable"
    KEY_TWICE = "key_twice"
    # who answers for the data, and what is said of that
    NO_CONTROLLER = "no_controller"
    NO_POSTAL_ADDRESS = "no_postal_address"
    NO_CONTACT = "no_contact"
    NO_FACTS = "no_facts"
    NO_NOTICE = "no_notice"
    # consents and fields
    NO_SIGN_CONSENT = "no_sign_consent"
    NO_VERSION = "no_version"
    NO_CONTACT_FIELD = "no_contact_field"
    NO_CONTACT_CONSENT = "no_contact_consent"
    NO_NAME_FIELD = "no_name_field"
    NO_OFFICE_FIELD = "no_office_field"
    # recipients
    NOTHING_PROMISED = "nothing_promised"
    MESSAGE_ALONE = "message_alone"
    NEVER_ASKED = "never_asked"
    FOR_CONTACT_ONLY = "for_contact_only"
    OTHER_LANGUAGE = "other_language"
    NO_ADDRESS = "no_address"
    # parts of a text
    NO_DEMANDS = "no_demands"
    FIGURES_MISPLACED = "figures_misplaced"
    BANNER_WITHOUT_DATE = "banner_without_date"
    # counters
    NUMBER_WITHOUT_DATE = "number_without_date"
    NO_NUMBER = "no_number"
    COUNTRIES_BEYOND = "countries_beyond"
    PARTS_BEYOND = "parts_beyond"
    # events and briefings
    NO_EVENT = "no_event"
    NO_CATEGORY = "no_category"
    NO_PICTURE = "no_picture"
    OUT_OF_ORDER = "out_of_order"


_WORDS: Final[dict[Flaw, str]] = {
    Flaw.EMPTY: "must not be empty",
    Flaw.NOT_A_LINE: "must be one line, not empty, without spaces at its ends and without characters that nobody sees",
    Flaw.TOO_LONG: "must fit {limit} bytes",
    Flaw.MISLEADING: "holds a control character, or one that turns the reading direction: take it out",
    Flaw.UNSEEN: "holds characters that nobody sees, or that are spelt otherwise than they look: type it anew",
    Flaw.NOT_IN_LANGUAGE: "is missing in this language",
    Flaw.LANGUAGE_NOT_LISTED: "is in a language that the campaign does not list",
    Flaw.OTHER_PARTS: "has other parts than {language}: each language has the same",
    Flaw.OTHER_NUMBER: "has {here} where {language} has {there}: as many in each language",
    Flaw.EMPTY_HERE: "must not be empty: {language} says something here",
    Flaw.EMPTY_THERE: "must be empty, or say it in {language} too",
    Flaw.REPEATED: "{value} stands there {count} times",
    Flaw.NO_DATE: "is no date: year-month-day",
    Flaw.NO_PARTIAL_DATE: "is no date: year, year-month, or year-month-day",
    Flaw.NO_TIME_ZONE: "is no time zone: a name like Europe/Paris",
    Flaw.NO_COUNTRY: "{code} is no country of ISO 3166-1",
    Flaw.NO_SECURE_ADDRESS: "the address must be written as https://hub.example.org, without spaces",
    Flaw.NO_ID: "the id must be random: 32 hexadecimal digits",
    Flaw.NO_REVISION: "revisions count from 1",
    Flaw.RETENTION: "say how many days after the hand-over the data are kept: 1 to {most}",
    Flaw.BUCKET_STEP: "must be a multiple of {step}",
    Flaw.BUCKET_SMALL: "the largest entry would not fit",
    Flaw.ENTRY_TOO_LARGE: "its largest entry would need {needed} bytes where {most} is the most: name fewer recipients",
    Flaw.KEY_UNUSABLE: "is no usable public key",
    Flaw.KEY_TWICE: "must be another key than the one that opens entries",
    Flaw.NO_CONTROLLER: "say who answers for the data",
    Flaw.NO_POSTAL_ADDRESS: "give a postal address",
    Flaw.NO_CONTACT: "give the address to write to for a withdrawal",
    Flaw.NO_FACTS: "say what happens to the data",
    Flaw.NO_NOTICE: "give the full notice",
    Flaw.NO_SIGN_CONSENT: "nobody signs without this consent",
    Flaw.NO_VERSION: "versions count from 1",
    Flaw.NO_CONTACT_FIELD: "ask for an e-mail address or a phone number too",
    Flaw.NO_CONTACT_CONSENT: "it is kept only with the consent to contact, which this campaign does not ask for",
    Flaw.NO_NAME_FIELD: "a signature needs a name",
    Flaw.NO_OFFICE_FIELD: "a declaration says in which office and country its signers are",
    Flaw.NOTHING_PROMISED: "promise one field at least",
    Flaw.MESSAGE_ALONE: "a message is handed over beside a line of the list: promise another field too",
    Flaw.NEVER_ASKED: "{field} is promised to the recipient and never asked for",
    Flaw.FOR_CONTACT_ONLY: "{field} is given for contact only and cannot be handed over",
    Flaw.OTHER_LANGUAGE: "must be one of the campaign's languages",
    Flaw.NO_ADDRESS: "a letter has the lines of an address",
    Flaw.NO_DEMANDS: "a section of demands lists them",
    Flaw.FIGURES_MISPLACED: "a section of figures lists them, each with number, text, source and date; no other does",
    Flaw.BANNER_WITHOUT_DATE: "a banner and banner_until belong together",
    Flaw.NUMBER_WITHOUT_DATE: "online and online_date belong together",
    Flaw.NO_NUMBER: "say how many signed: the rest tells more of that number",
    Flaw.COUNTRIES_BEYOND: "names more than the {countries} countries of the whole",
    Flaw.PARTS_BEYOND: "adds up to {sum}, more than the whole",
    Flaw.NO_EVENT: "{name} is no event of this campaign",
    Flaw.NO_CATEGORY: "{name} is no category of this campaign",
    Flaw.NO_PICTURE: "{name} is no picture of this campaign",
    Flaw.OUT_OF_ORDER: "is out of order: the newest first, those of one day by their ids",
}


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong: the dotted key under which it stands, the kind of flaw, and the facts its words name."""

    where: str
    flaw: Flaw
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)

    @property
    def problem(self) -> str:
        """What is wrong, and what to do about it."""
        return _WORDS[self.flaw].format_map(self.facts)
