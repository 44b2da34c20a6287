"""What can go wrong, as one tree.

    KioskError
    ├── UserError            the wrong file, PIN, option: the user can do otherwise      (exit code 2)
    ├── EnvironmentProblem   full disk, stick gone, database away: the surroundings       (exit code 3)
    ├── Refused              forged, damaged, replayed, from a newer version: not taken   (exit code 1)
    ├── Cancelled            the user stopped a long piece of work; nothing is half done
    └── Bug                  our mistake: a promise between two parts of the program is broken

An error carries a stable `code` and its `facts`; never a sentence and never a signer's data.
The sentence that a person reads is made from them in `ui/messages.py` and `kiosk/cli/messages.py`.
"""

from enum import StrEnum

from kiosk.domain.visible import legible

Fact = str | int


class Code(StrEnum):
    """The stable names of all errors. Each has a sentence and a next step in both places of messages."""

    # files of every kind
    FILE_MISSING = "file_missing"
    FILE_NOT_READABLE = "file_not_readable"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_EXISTS = "file_exists"
    FOLDER_MISSING = "folder_missing"
    WRONG_KIND_OF_FILE = "wrong_kind_of_file"
    NEWER_VERSION = "newer_version"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    SIGNATURE_INVALID = "signature_invalid"
    WEAK_KEY = "weak_key"
    NOT_CANONICAL = "not_canonical"
    # keys and secrets
    PASSPHRASE_WRONG = "passphrase_wrong"
    PASSPHRASE_MISSING = "passphrase_missing"
    PASSPHRASE_WEAK = "passphrase_weak"
    KEY_MISSING = "key_missing"
    KEY_ROLE_MISSING = "key_role_missing"
    WRONG_KEY = "wrong_key"
    CANNOT_UNSEAL = "cannot_unseal"
    PRIVATE_KEY_ON_DEVICE = "private_key_on_device"
    SHARE_WORD_UNKNOWN = "share_word_unknown"
    SHARE_WRONG = "share_wrong"
    SHARE_REPEATED = "share_repeated"
    SHARES_TOO_FEW = "shares_too_few"
    SHARES_MIXED = "shares_mixed"
    # PIN and store of a device
    PIN_WRONG = "pin_wrong"
    PIN_WEAK = "pin_weak"
    PIN_LOCKED = "pin_locked"
    PIN_DELAYED = "pin_delayed"
    STORE_MISSING = "store_missing"
    STORE_EXISTS = "store_exists"
    STORE_DAMAGED = "store_damaged"
    STORE_IN_USE = "store_in_use"
    COMMIT_FAILED = "commit_failed"
    COMMIT_UNKNOWN = "commit_unknown"
    UNLOCK_CODE_WRONG = "unlock_code_wrong"
    UNLOCK_FOREIGN = "unlock_foreign"
    SET_UP_ANEW = "set_up_anew"
    DEVICE_CLOSED = "device_closed"
    ENTRIES_AT_RISK = "entries_at_risk"
    # health of a device
    DEVICE_NOT_WRITABLE = "device_not_writable"
    DEVICE_DISK_FAILS = "device_disk_fails"
    SPACE_LOW = "space_low"
    FOLDER_OPEN_TO_OTHERS = "folder_open_to_others"
    CLOCK_WENT_BACK = "clock_went_back"
    CLOCK_BEFORE_PACK = "clock_before_pack"
    EVENT_OTHER_DAY = "event_other_day"
    CAMPAIGN_OVER = "campaign_over"
    PACK_UNVERIFIED = "pack_unverified"
    LIBRARY_FAULTY = "library_faulty"
    # packs and campaigns
    TEMPLATE_WRONG = "template_wrong"
    TEMPLATE_CHANGED = "template_changed"
    PICTURE_WRONG = "picture_wrong"
    PACK_OLDER = "pack_older"
    PACK_FOREIGN = "pack_foreign"
    PACK_UNREAD = "pack_unread"
    CAMPAIGN_UNKNOWN = "campaign_unknown"
    CAMPAIGN_CHANGED = "campaign_changed"
    CAMPAIGN_PAUSED = "campaign_paused"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    ASSET_MISSING = "asset_missing"
    # signing
    ANSWERS_INCOMPLETE = "answers_incomplete"
    CONSENT_MISSING = "consent_missing"
    AGE_NOT_DECLARED = "age_not_declared"
    HAND_OVER_NOT_CHOSEN = "hand_over_not_chosen"
    INK_EMPTY = "ink_empty"
    ENTRY_TOO_LARGE = "entry_too_large"
    EVENT_MISSING = "event_missing"
    LINE_WRONG = "line_wrong"
    # paper sheets
    SHEET_UNKNOWN = "sheet_unknown"
    ROW_WRONG = "row_wrong"
    ROW_TYPED = "row_typed"
    # export and acknowledgement
    NOTHING_TO_EXPORT = "nothing_to_export"
    DISK_FULL = "disk_full"
    NOT_WRITABLE = "not_writable"
    MEDIUM_GONE = "medium_gone"
    VERIFICATION_FAILED = "verification_failed"
    ACKNOWLEDGEMENT_FOREIGN = "acknowledgement_foreign"
    ACKNOWLEDGEMENT_MAY_NOT_DELETE = "acknowledgement_may_not_delete"
    ACKNOWLEDGEMENT_GAP = "acknowledgement_gap"
    ACKNOWLEDGEMENT_AHEAD = "acknowledgement_ahead"
    # central database
    DATABASE_URL_WRONG = "database_url_wrong"
    DATABASE_UNREACHABLE = "database_unreachable"
    DATABASE_UNSURE = "database_unsure"
    DATABASE_FORBIDDEN = "database_forbidden"
    DRIVER_MISSING = "driver_missing"
    READER_MISSING = "reader_missing"
    CITUS_MISSING = "citus_missing"
    ROLES_NEED_SERVER = "roles_need_server"
    ROLES_NEED_OWNER = "roles_need_owner"
    COPIED_BY_SERVER = "copied_by_server"
    DATABASE_IN_USE = "database_in_use"
    DATABASE_MISSING = "database_missing"
    DATABASE_EXISTS = "database_exists"
    JOURNAL_ALONE = "journal_alone"
    DATABASE_OLDER = "database_older"
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_NOT_DURABLE = "database_not_durable"
    DATABASE_FOREIGN = "database_foreign"
    DATABASE_NOT_OURS = "database_not_ours"
    DATABASE_CHANGED = "database_changed"
    DATABASE_MOVED = "database_moved"
    DEVICE_UNKNOWN = "device_unknown"
    DEVICE_PENDING = "device_pending"
    DEVICE_REVOKED = "device_revoked"
    DEVICE_FOREIGN = "device_foreign"
    DEVICE_KEY_WRONG = "device_key_wrong"
    CHAIN_BROKEN = "chain_broken"
    BATCH_GAP = "batch_gap"
    LOG_FORKED = "log_forked"
    HELD_FULL = "held_full"
    COPY_NOT_KEPT = "copy_not_kept"
    PLACE_TAKEN = "place_taken"
    ACKNOWLEDGEMENT_NOT_WRITTEN = "acknowledgement_not_written"
    HOLE_BEFORE = "hole_before"
    BRANCH_UNKNOWN = "branch_unknown"
    LIST_KNOWS_MORE = "list_knows_more"
    LIST_CHANGED = "list_changed"
    LIST_WITHOUT_KEY = "list_without_key"
    EVENT_UNKNOWN = "event_unknown"
    ORGANISATION_FOREIGN = "organisation_foreign"
    # rally totals
    CODE_MISSING = "code_missing"
    TOTALS_DIFFER = "totals_differ"
    TOTAL_NOT_OF_LOG = "total_not_of_log"
    # delivery
    NOTHING_TO_DELIVER = "nothing_to_deliver"
    LEFT_OUT_BEFORE = "left_out_before"
    DELIVERY_UNKNOWN = "delivery_unknown"
    DELIVERY_FROZEN = "delivery_frozen"
    DELIVERY_NOT_THE_SAME = "delivery_not_the_same"
    DAY_WRONG = "day_wrong"
    DAY_TO_COME = "day_to_come"
    HAND_OVER_UNKNOWN = "hand_over_unknown"
    NO_CONTACTS = "no_contacts"
    CONFIRMATION_PROMISED = "confirmation_promised"
    SERVER_REFUSES = "server_refuses"
    SERVER_IS_ANOTHER = "server_is_another"
    SERVER_SILENT = "server_silent"
    EMAIL_WRONG = "email_wrong"
    SEVERAL_PEOPLE = "several_people"
    RECEIPT_CODE_WRONG = "receipt_code_wrong"
    RECEIPT_NOT_COUNTED = "receipt_not_counted"
    DELIVERY_UNRECORDED = "delivery_unrecorded"
    FONT_MISSING = "font_missing"
    DOCUMENT_FAILED = "document_failed"
    # everything else
    WORKER_ENDED = "worker_ended"
    WORKER_MISSING = "worker_missing"
    CANCELLED = "cancelled"
    OPTION_WRONG = "option_wrong"
    BUG = "bug"


class KioskError(Exception):
    """Root of all errors that Rally Kiosk raises on purpose.

    `code` says what happened, `facts` the names and numbers that belong into the sentence (paths, ids, counts;
    never a signer's data, a PIN or a passphrase).
    """

    def __init__(self, code: Code, **facts: Fact) -> None:
        told = {name: legible(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        super().__init__(code.value, told)
        self.code = code
        self.facts = told

    def __str__(self) -> str:
        return ", ".join(
            [
                self.code.value,
                *(f"{name}={value}" for name, value in self.facts.items()),
            ]
        )

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.code, self.facts))


class UserError(KioskError):
    """The user gave something wrong and can do otherwise."""


class EnvironmentProblem(KioskError):
    """The surroundings failed: disk, stick, network, database server."""


class Refused(KioskError):
    """Input that is forged, damaged, replayed or from a newer version. It was left as it is."""


class Cancelled(KioskError):
    """The user stopped a long piece of work."""

    def __init__(self) -> None:
        super().__init__(Code.CANCELLED)

    def __reduce__(self) -> tuple[object, ...]:
        return (Cancelled, ())


class Bug(KioskError):
    """A broken promise inside the program."""

    def __init__(self, what: str) -> None:
        super().__init__(Code.BUG, what=what)

    def __reduce__(self) -> tuple[object, ...]:
        return (Bug, (self.facts["what"],))


def _rebuild(kind: type[KioskError], code: Code, facts: dict[str, Fact]) -> KioskError:
    return kind(code, **facts)
