"""The tables of the central database. The migrations make the very same ones on both dialects; a test compares the DDL.

Every primary key and unique constraint contains the column by which its table would be distributed: the device for what
belongs to entries, the value for fingerprints, the token's hash for withdrawals. No foreign key joins two such tables.
Columns with personal data have neither CHECK nor NOT NULL: PostgreSQL writes the values of a failed row into its log.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Sequence,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

HEAD: Final = "0011"
"""The revision of the schema that this program works with."""

KNOWN: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", HEAD)
"""All revisions, oldest first. Any other comes from a newer program."""

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

MAIN_BRANCH: Final = 0
"""The branch of a device's log that its acknowledgements are about; forked tails get higher numbers."""


def _sizes(**sizes: int) -> list[CheckConstraint]:
    return [CheckConstraint(f"length({column}) = {size}", name=f"{column}_size") for column, size in sizes.items()]


def _entry_key() -> list[Column[object]]:
    """The three columns that name an entry."""
    return [
        Column("device_id", LargeBinary, nullable=False),
        Column("branch", SmallInteger, nullable=False),
        Column("seq", BigInteger, nullable=False),
    ]


ORGANISATION: Final = Table(
    "organisation",
    METADATA,
    Column("id", LargeBinary, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("central", LargeBinary, nullable=False),
    Column("made", Text, nullable=False),
    PrimaryKeyConstraint("id"),
    *_sizes(id=32, public_key=32, central=16),
)
"""The one organisation of this database, and the random id by which acknowledgements name this database."""

CAMPAIGN: Final = Table(
    "campaign",
    METADATA,
    Column("id", LargeBinary, nullable=False),
    PrimaryKeyConstraint("id"),
    *_sizes(id=16),
)
"""The campaigns met in batches. Whoever decides on duplicates locks the campaign's row."""

PACK_REVISION: Final = Table(
    "pack_revision",
    METADATA,
    Column("revision", LargeBinary, nullable=False),
    Column("campaign", LargeBinary, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("manifest", LargeBinary, nullable=False),
    PrimaryKeyConstraint("revision"),
    *_sizes(revision=32, campaign=16),
)
"""Signed manifests as batches carried them. `revision` is the SHA-256 of `manifest`."""

EVENT: Final = Table(
    "event",
    METADATA,
    Column("digest", LargeBinary, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    PrimaryKeyConstraint("digest"),
    *_sizes(digest=16, id=16),
)
"""Rallies, planned in packs or made on devices. `digest`: the first 16 bytes of the SHA-256 of the event's canonical JSON."""

MERGED_EVENT: Final = Table(
    "merged_event",
    METADATA,
    Column("digest", LargeBinary, nullable=False),
    Column("stands", LargeBinary, nullable=False),
    Column("merged", Text, nullable=False),
    PrimaryKeyConstraint("digest"),
    *_sizes(digest=16, stands=16),
    CheckConstraint("digest <> stands", name="stands_other"),
)
"""Rallies that organisers merged: `stands` is the event in whose place this one is counted. It may be merged itself.

Entries stay as they were sealed; taking the row away sets the event apart again.
"""

DEVICE: Final = Table(
    "device",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("label", Text, nullable=False),
    Column("status", Text, nullable=False, server_default=text("'pending'")),
    Column("revoked_after", BigInteger),
    Column("last", BigInteger, nullable=False, server_default=text("0")),
    Column("registered", Text, nullable=False),
    PrimaryKeyConstraint("device_id"),
    *_sizes(device_id=32, public_key=32),
    CheckConstraint("status IN ('pending', 'approved', 'revoked')", name="status_known"),
    CheckConstraint("(status = 'revoked') = (revoked_after IS NOT NULL)", name="revoked_after_known"),
)
"""Devices that sent a batch, or asked to be known before.

`last`: the highest sequence number held on the main branch. Intake locks the row."""

BATCH: Final = Table(
    "batch",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("branch", SmallInteger, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("stored", BigInteger, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("taken", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "number"),
    *_sizes(device_id=32, sha256=32),
)
"""Files of which entries were stored. `number` counts intakes; `waiting`: on a branch that nobody has accepted yet."""

BATCH_NUMBER: Final = Sequence("batch_number", metadata=METADATA)
"""PostgreSQL's counter of intakes; an embedded database has one writer at a time and needs none."""

ENTRY: Final = Table(
    "entry",
    METADATA,
    *_entry_key(),
    Column("leaf", LargeBinary, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("batch", BigInteger, nullable=False),
    Column("campaign", LargeBinary, nullable=False),
    Column("envelope", LargeBinary),
    PrimaryKeyConstraint("device_id", "branch", "seq"),
    UniqueConstraint("device_id", "leaf"),
)
"""Sealed entries. `head` is the log's head after the entry. Erasure empties `envelope`; number, leaf and head stay."""

HOLE: Final = Table(
    "hole",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("central", LargeBinary, nullable=False),
    PrimaryKeyConstraint("device_id", "first"),
    *_sizes(device_id=32, head=32, central=16),
)
"""Entries of the main branch that another database acknowledged and this one lacks. `head`: the log's head after `last`."""

RUN: Final = Table(
    "run",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("branch", SmallInteger, nullable=False),
    Column("campaign", LargeBinary, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("opened", Boolean, nullable=False),
    Column("quarantined", Text),
    PrimaryKeyConstraint("device_id", "branch", "campaign", "first"),
    *_sizes(device_id=32, campaign=16),
    CheckConstraint("entries > 0", name="entries_some"),
)
"""What opening claims and finishes at once: the `entries` of one campaign numbered `first` to `last`.

`quarantined`: since when they were in quarantine, where they are tried once more."""

Index("ix_run_sealed", RUN.c.campaign, postgresql_where=text("NOT opened"), sqlite_where=text("opened = 0"))

HELD: Final = Table(
    "held",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("head_before", LargeBinary, nullable=False),
    Column("head_after", LargeBinary, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("reason", Text, nullable=False),
    Column("campaigns", Text, nullable=False),
    Column("arrived", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "sha256"),
    *_sizes(device_id=32, sha256=32, head_before=32, head_after=32),
)
"""Good batches that must wait: for approval, or for what comes before them. `campaigns`: entries by campaign, as JSON."""

HELD_PART: Final = Table(
    "held_part",
    METADATA,
    Column("device_id", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("part", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("device_id", "sha256", "part"),
)
"""The bytes of held files, in parts of a mebibyte."""

SIGNATURE: Final = Table(
    "signature",
    METADATA,
    *_entry_key(),
    Column("campaign", LargeBinary, nullable=False),
    Column("revision", LargeBinary, nullable=False),
    Column("intake", BigInteger, nullable=False),
    Column("entry", LargeBinary, nullable=False),
    Column("replaces", LargeBinary),
    Column("state", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("event", LargeBinary, nullable=False),
    Column("signed", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("screen_language", Text, nullable=False),
    Column("receipt_leaf", LargeBinary, nullable=False),
    Column("country", Text),
    Column("fields", Text),
    Column("message", Text),
    Column("ink", Text),
    Column("hand_over", Text),
    Column("by_email", LargeBinary),
    Column("by_phone", LargeBinary),
    Column("by_place", LargeBinary),
    Column("household", LargeBinary),
    Column("stand_device", LargeBinary),
    Column("stand_branch", SmallInteger),
    Column("stand_seq", BigInteger),
    Column("rule", Text),
    Column("sheet", Text),
    Column("row", BigInteger),
    Column("by_row", LargeBinary),
    Column("token_hash", LargeBinary),
    Column("withdrawn", Text),
    Column("decided", Text),
    Column("folded_name", LargeBinary),
    Column("folded_family", LargeBinary),
    Column("folded_email", LargeBinary),
    PrimaryKeyConstraint("device_id", "branch", "seq"),
)
"""Opened signatures. `fields`, `ink`, `hand_over` are canonical JSON. `sheet` and `row` say where it stands on paper.

`state`: counted, duplicate, withdrawn or excluded. `by_email` to `household` are keyed fingerprints of the name
with e-mail, with phone, with postal code and country, and of the e-mail alone; `by_row` is one of sheet and row. A duplicate
names the signature that stands for it and the `rule` that joined them; what is no duplicate any more because somebody decided or
withdrew names it still. `intake` is the number of the batch.
`token_hash`: that of its withdraw token, which is among the fingerprints too; `withdrawn`: since when it is, from which
retention counts; `decided`: what a reviewer made of it, `excluded`, `apart` or `merged`. `folded_name`, `folded_family`: the
full name as it is compared, once as it is said and once with the family name first; with `folded_email` what people search by.
They are the bytes of UTF-8, which every database orders alike, whatever its language.
"""

_DECIDED: Final = ("stand_device", "stand_branch", "stand_seq", "rule", "withdrawn", "decided")
TOLD: Final = tuple(column for column in SIGNATURE.columns if column.name not in _DECIDED)
"""The columns of `signature` that opening fills; the others are empty until something is decided."""

# By these a correction and what it corrects find each other, whichever comes first. Few signatures are in either index.
_HAS_REPLACED: Final = text("replaces IS NOT NULL")
_IS_WITHDRAWN: Final = text("state = 'withdrawn'")
Index("ix_signature_replaces", SIGNATURE.c.device_id, SIGNATURE.c.replaces, postgresql_where=_HAS_REPLACED, sqlite_where=_HAS_REPLACED)
Index("ix_signature_withdrawn", SIGNATURE.c.device_id, SIGNATURE.c.entry, postgresql_where=_IS_WITHDRAWN, sqlite_where=_IS_WITHDRAWN)

STAND: Final = (SIGNATURE.c.stand_device, SIGNATURE.c.stand_branch, SIGNATURE.c.stand_seq)
"""The columns that name what stands for a duplicate."""

SAYS_A_NUMBER: Final = text("state = 'duplicate' AND hand_over LIKE '%\"counted\"%'")
"""Duplicates that let a recipient have no more than a number, in the words of the index by which they are found."""

# Few say so: of thousands that are like one signature none needs to be read.
Index("ix_signature_number", *STAND, postgresql_where=SAYS_A_NUMBER, sqlite_where=SAYS_A_NUMBER)

# By these people page and search. A batch is of one device, so intake and number lead to one signature of a campaign.
Index("ix_signature_newest", SIGNATURE.c.campaign, SIGNATURE.c.intake, SIGNATURE.c.seq)
_HAS_NAME, _HAS_FAMILY, _HAS_EMAIL = (text(f"folded_{part} IS NOT NULL") for part in ("name", "family", "email"))
Index("ix_signature_name", SIGNATURE.c.folded_name, postgresql_where=_HAS_NAME, sqlite_where=_HAS_NAME)
Index("ix_signature_family", SIGNATURE.c.folded_family, postgresql_where=_HAS_FAMILY, sqlite_where=_HAS_FAMILY)
Index("ix_signature_email", SIGNATURE.c.folded_email, postgresql_where=_HAS_EMAIL, sqlite_where=_HAS_EMAIL)

CONSENT: Final = Table(
    "consent",
    METADATA,
    *_entry_key(),
    Column("purpose", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text_sha256", LargeBinary, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq", "purpose"),
)
"""What signers agreed to beside signing, with the words that were shown. Without consent to sign there is no signature."""

FINGERPRINT: Final = Table(
    "fingerprint",
    METADATA,
    Column("value", LargeBinary, nullable=False),
    *_entry_key(),
    PrimaryKeyConstraint("value", "device_id", "branch", "seq"),
    # In the embedded file rows stand in the order of their key, and no index repeats them.
    sqlite_with_rowid=False,
)
"""Where a fingerprint or the hash of a withdraw token occurs. 16 bytes of an HMAC-SHA-256, or 32 of a SHA-256."""

CROWD: Final = Table(
    "crowd",
    METADATA,
    Column("value", LargeBinary, nullable=False),
    *_entry_key(),
    PrimaryKeyConstraint("value", "device_id", "branch", "seq"),
)
"""Two of those duplicates of which there are very many with the same answers. `value`: a fingerprint that they have."""

REVIEW: Final = Table(
    "review",
    METADATA,
    *_entry_key(),
    Column("reason", Text, nullable=False),
    Column("decision", Text),
    Column("raised", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq", "reason"),
)
"""Why a person should look at a signature. Until they decide, it counts as it did."""

_MERGES: Final = text("decision = 'merge'")
Index("ix_review_merge", REVIEW.c.device_id, postgresql_where=_MERGES, sqlite_where=_MERGES)

LET_COUNT: Final = text("reason = 'stand_withdrawn' AND decision = 'apart'")
"""Notes that a reviewer let a signature count though another of the same person was withdrawn, in the words of their index."""

Index("ix_review_let_count", REVIEW.c.device_id, postgresql_where=LET_COUNT, sqlite_where=LET_COUNT)

QUARANTINE: Final = Table(
    "quarantine",
    METADATA,
    *_entry_key(),
    Column("campaign", LargeBinary, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("arrived", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq"),
)
"""Entries that could not be opened, with the code of the reason. Their bytes stay in `entry`."""

WITHDRAWAL: Final = Table(
    "withdrawal",
    METADATA,
    Column("token_hash", LargeBinary, nullable=False),
    *_entry_key(),
    Column("campaign", LargeBinary, nullable=False),
    Column("done", Boolean, nullable=False),
    Column("arrived", Text, nullable=False),
    Column("undone", Text),
    Column("erased", Text),
    PrimaryKeyConstraint("token_hash", "device_id", "branch", "seq"),
)
"""Opened withdrawals, each of them an entry of its own; and those of organisers, whose device is DESK (`taking_back.asked_here`),
with what stands for requests of which a list told alone (`taking_back.asked_there`).

`done`: its signature was found; else it waits for it. `undone`: when it was taken back, and counts for nothing since.
`erased`: when its signature was. Rows are never deleted: they are the list that is kept apart from the database.
"""

DESK: Final = bytes(32)
"""The device of withdrawals that no device sent."""

Index("ix_withdrawal_waiting", WITHDRAWAL.c.campaign, postgresql_where=text("NOT done"), sqlite_where=text("done = 0"))

ERASED: Final = Table(
    "erased",
    METADATA,
    *_entry_key(),
    Column("campaign", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("erased", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq"),
)
"""Entries of which nothing is left but number, leaf and head, with the state that they count in for ever."""

SAMPLE: Final = Table(
    "sample",
    METADATA,
    *_entry_key(),
    Column("campaign", LargeBinary, nullable=False),
    Column("judged", Text),
    PrimaryKeyConstraint("device_id", "branch", "seq"),
)
"""Signatures drawn by chance, by which the valid ones of a campaign are estimated. `judged`: valid, invalid or duplicate."""

DELIVERY: Final = Table(
    "delivery",
    METADATA,
    Column("id", LargeBinary, nullable=False),
    Column("campaign", LargeBinary, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("named", BigInteger, nullable=False),
    Column("counted_only", BigInteger, nullable=False),
    Column("root", LargeBinary, nullable=False),
    Column("made", Text, nullable=False),
    Column("revision", LargeBinary),
    Column("audit", LargeBinary),
    Column("left_out", BigInteger),
    Column("not_promised", BigInteger),
    Column("merged", Text),
    PrimaryKeyConstraint("id"),
    *_sizes(id=16, campaign=16, root=32),
)
"""Frozen lists, each for one recipient, with the Merkle root over the receipts.

`revision`: the newest pack that there was; `audit`: the head of the audit log that is printed in it; `left_out` by whoever reviewed
it; `not_promised`: who was never told of the recipient; `merged`: which events stood for others then, as JSON. Older ones know none
of these.
"""

DELIVERY_ITEM: Final = Table(
    "delivery_item",
    METADATA,
    *_entry_key(),
    Column("delivery", LargeBinary, nullable=False),
    Column("hand_over", Text, nullable=False),
    Column("leaf", LargeBinary),
    PrimaryKeyConstraint("device_id", "branch", "seq", "delivery"),
)
"""Which signatures a delivery stands for. They keep their place among duplicates.

Nothing here says who signed, so that nothing here is ever erased: `leaf`, the receipt's, keeps receipts provable when a signature is gone.
"""

DRAFT: Final = Table(
    "draft",
    METADATA,
    Column("id", LargeBinary, nullable=False),
    Column("campaign", LargeBinary, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("decisions", BigInteger, nullable=False),
    Column("made", Text, nullable=False),
    PrimaryKeyConstraint("id"),
    *_sizes(id=16, campaign=16),
)
"""Deliveries that are being reviewed. Freezing takes the row away and makes one of `delivery` with the same id. `decisions` counts them."""

DRAFT_DECISION: Final = Table(
    "draft_decision",
    METADATA,
    *_entry_key(),
    Column("delivery", LargeBinary, nullable=False),
    Column("subject", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("decided", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq", "delivery", "subject"),
)
"""What was decided for one delivery: a `signature` is left out, with the reason; a `message` is approved or refused."""

DELIVERY_FILE: Final = Table(
    "delivery_file",
    METADATA,
    Column("delivery", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    PrimaryKeyConstraint("delivery", "name"),
    *_sizes(delivery=16, sha256=32),
)
"""The files of a frozen delivery, by which they are known again for ever."""

HAND_OVER: Final = Table(
    "hand_over",
    METADATA,
    Column("delivery", LargeBinary, nullable=False),
    Column("number", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("place", Text),
    Column("giver", Text),
    Column("receiver", Text),
    Column("proof", Text),
    Column("proof_sha256", LargeBinary),
    Column("recorded", Text, nullable=False),
    Column("replaces", Integer),
    PrimaryKeyConstraint("delivery", "number"),
)
"""When and where a delivery was handed over, or refused, by whom to whom; `proof` says what shows it, `proof_sha256` which file.

No row is ever changed: one that was wrong is corrected by another that `replaces` its number. Outcome `frozen`: it never happened.
"""

CONTACT_PUSH: Final = Table(
    "contact_push",
    METADATA,
    *_entry_key(),
    Column("target", LargeBinary, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("pushed", Text, nullable=False),
    PrimaryKeyConstraint("device_id", "branch", "seq", "target"),
)
"""Which signatures another system was told of. `target`: the first 16 bytes of the SHA-256 of its address; `outcome`: taken,
refused, or of which nobody knows: sending and unanswered, which are to be told again, and unclear.
"""

AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", BigInteger, nullable=False, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    PrimaryKeyConstraint("number"),
    *_sizes(digest=32),
)
"""Who did what, without personal data. Each `digest` covers its row and the digest before: a chain that shows a lost or changed row."""
