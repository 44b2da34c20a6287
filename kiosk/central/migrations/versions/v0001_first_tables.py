"""The first tables."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Text,
    UniqueConstraint,
    text,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table.

    On PostgreSQL sealed bytes are not compressed, in vain, and envelopes of usual size stay in the table's own pages:
    beside it, both writing and reading an entry took twice as long.
    """
    op.create_table(
        "audit",
        Column("number", BigInteger(), autoincrement=False, nullable=False),
        Column("at", Text(), nullable=False),
        Column("actor", Text(), nullable=False),
        Column("action", Text(), nullable=False),
        Column("facts", Text(), nullable=False),
        Column("digest", LargeBinary(), nullable=False),
        CheckConstraint("length(digest) = 32", name=op.f("ck_audit_digest_size")),
        PrimaryKeyConstraint("number", name=op.f("pk_audit")),
    )
    op.create_table(
        "batch",
        Column("device_id", LargeBinary(), nullable=False),
        Column("number", BigInteger(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("first", BigInteger(), nullable=False),
        Column("last", BigInteger(), nullable=False),
        Column("stored", BigInteger(), nullable=False),
        Column("sha256", LargeBinary(), nullable=False),
        Column("waiting", Boolean(), nullable=False),
        Column("taken", Text(), nullable=False),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_batch_device_id_size")),
        CheckConstraint("length(sha256) = 32", name=op.f("ck_batch_sha256_size")),
        PrimaryKeyConstraint("device_id", "number", name=op.f("pk_batch")),
    )
    op.create_table(
        "campaign",
        Column("id", LargeBinary(), nullable=False),
        CheckConstraint("length(id) = 16", name=op.f("ck_campaign_id_size")),
        PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
    )
    op.create_table(
        "consent",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("purpose", Text(), nullable=False),
        Column("version", Integer(), nullable=False),
        Column("text_sha256", LargeBinary(), nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", "purpose", name=op.f("pk_consent")),
    )
    op.create_table(
        "crowd",
        Column("value", LargeBinary(), nullable=False),
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        PrimaryKeyConstraint("value", "device_id", "branch", "seq", name=op.f("pk_crowd")),
    )
    op.create_table(
        "delivery",
        Column("id", LargeBinary(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("recipient", Text(), nullable=False),
        Column("named", BigInteger(), nullable=False),
        Column("counted_only", BigInteger(), nullable=False),
        Column("root", LargeBinary(), nullable=False),
        Column("made", Text(), nullable=False),
        CheckConstraint("length(campaign) = 16", name=op.f("ck_delivery_campaign_size")),
        CheckConstraint("length(id) = 16", name=op.f("ck_delivery_id_size")),
        CheckConstraint("length(root) = 32", name=op.f("ck_delivery_root_size")),
        PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    op.create_table(
        "delivery_item",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("delivery", LargeBinary(), nullable=False),
        Column("hand_over", Text(), nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", "delivery", name=op.f("pk_delivery_item")),
    )
    op.create_table(
        "device",
        Column("device_id", LargeBinary(), nullable=False),
        Column("public_key", LargeBinary(), nullable=False),
        Column("label", Text(), nullable=False),
        Column("status", Text(), nullable=False),
        Column("revoked_after", BigInteger(), nullable=True),
        Column("last", BigInteger(), nullable=False),
        Column("registered", Text(), nullable=False),
        CheckConstraint("(status = 'revoked') = (revoked_after IS NOT NULL)", name=op.f("ck_device_revoked_after_known")),
        CheckConstraint("status IN ('pending', 'approved', 'revoked')", name=op.f("ck_device_status_known")),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_device_device_id_size")),
        CheckConstraint("length(public_key) = 32", name=op.f("ck_device_public_key_size")),
        PrimaryKeyConstraint("device_id", name=op.f("pk_device")),
    )
    op.create_table(
        "entry",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("leaf", LargeBinary(), nullable=False),
        Column("head", LargeBinary(), nullable=False),
        Column("batch", BigInteger(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("envelope", LargeBinary(), nullable=True),
        PrimaryKeyConstraint("device_id", "branch", "seq", name=op.f("pk_entry")),
        UniqueConstraint("device_id", "leaf", name=op.f("uq_entry_device_id")),
    )
    op.create_table(
        "event",
        Column("digest", LargeBinary(), nullable=False),
        Column("id", LargeBinary(), nullable=False),
        Column("name", Text(), nullable=False),
        Column("place", Text(), nullable=False),
        Column("date", Text(), nullable=False),
        Column("timezone", Text(), nullable=False),
        CheckConstraint("length(digest) = 16", name=op.f("ck_event_digest_size")),
        CheckConstraint("length(id) = 16", name=op.f("ck_event_id_size")),
        PrimaryKeyConstraint("digest", name=op.f("pk_event")),
    )
    op.create_table(
        "fingerprint",
        Column("value", LargeBinary(), nullable=False),
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        PrimaryKeyConstraint("value", "device_id", "branch", "seq", name=op.f("pk_fingerprint")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "held",
        Column("device_id", LargeBinary(), nullable=False),
        Column("sha256", LargeBinary(), nullable=False),
        Column("first", BigInteger(), nullable=False),
        Column("last", BigInteger(), nullable=False),
        Column("head_before", LargeBinary(), nullable=False),
        Column("head_after", LargeBinary(), nullable=False),
        Column("size", BigInteger(), nullable=False),
        Column("reason", Text(), nullable=False),
        Column("campaigns", Text(), nullable=False),
        Column("arrived", Text(), nullable=False),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_held_device_id_size")),
        CheckConstraint("length(head_after) = 32", name=op.f("ck_held_head_after_size")),
        CheckConstraint("length(head_before) = 32", name=op.f("ck_held_head_before_size")),
        CheckConstraint("length(sha256) = 32", name=op.f("ck_held_sha256_size")),
        PrimaryKeyConstraint("device_id", "sha256", name=op.f("pk_held")),
    )
    op.create_table(
        "held_part",
        Column("device_id", LargeBinary(), nullable=False),
        Column("sha256", LargeBinary(), nullable=False),
        Column("part", Integer(), nullable=False),
        Column("content", LargeBinary(), nullable=False),
        PrimaryKeyConstraint("device_id", "sha256", "part", name=op.f("pk_held_part")),
    )
    op.create_table(
        "hole",
        Column("device_id", LargeBinary(), nullable=False),
        Column("first", BigInteger(), nullable=False),
        Column("last", BigInteger(), nullable=False),
        Column("head", LargeBinary(), nullable=False),
        Column("central", LargeBinary(), nullable=False),
        CheckConstraint("length(central) = 16", name=op.f("ck_hole_central_size")),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_hole_device_id_size")),
        CheckConstraint("length(head) = 32", name=op.f("ck_hole_head_size")),
        PrimaryKeyConstraint("device_id", "first", name=op.f("pk_hole")),
    )
    op.create_table(
        "organisation",
        Column("id", LargeBinary(), nullable=False),
        Column("public_key", LargeBinary(), nullable=False),
        Column("central", LargeBinary(), nullable=False),
        Column("made", Text(), nullable=False),
        CheckConstraint("length(central) = 16", name=op.f("ck_organisation_central_size")),
        CheckConstraint("length(id) = 32", name=op.f("ck_organisation_id_size")),
        CheckConstraint("length(public_key) = 32", name=op.f("ck_organisation_public_key_size")),
        PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "pack_revision",
        Column("revision", LargeBinary(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("number", BigInteger(), nullable=False),
        Column("manifest", LargeBinary(), nullable=False),
        CheckConstraint("length(campaign) = 16", name=op.f("ck_pack_revision_campaign_size")),
        CheckConstraint("length(revision) = 32", name=op.f("ck_pack_revision_revision_size")),
        PrimaryKeyConstraint("revision", name=op.f("pk_pack_revision")),
    )
    op.create_table(
        "quarantine",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("leaf", LargeBinary(), nullable=False),
        Column("reason", Text(), nullable=False),
        Column("arrived", Text(), nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "review",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("reason", Text(), nullable=False),
        Column("decision", Text(), nullable=True),
        Column("raised", Text(), nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", "reason", name=op.f("pk_review")),
    )
    op.create_table(
        "run",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("first", BigInteger(), nullable=False),
        Column("last", BigInteger(), nullable=False),
        Column("entries", Integer(), nullable=False),
        Column("opened", Boolean(), nullable=False),
        CheckConstraint("entries > 0", name=op.f("ck_run_entries_some")),
        CheckConstraint("length(campaign) = 16", name=op.f("ck_run_campaign_size")),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_run_device_id_size")),
        PrimaryKeyConstraint("device_id", "branch", "campaign", "first", name=op.f("pk_run")),
    )
    op.create_index(
        "ix_run_sealed", "run", ["campaign"], unique=False, postgresql_where=text("NOT opened"), sqlite_where=text("opened = 0")
    )
    op.create_table(
        "signature",
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("revision", LargeBinary(), nullable=False),
        Column("intake", BigInteger(), nullable=False),
        Column("entry", LargeBinary(), nullable=False),
        Column("replaces", LargeBinary(), nullable=True),
        Column("state", Text(), nullable=False),
        Column("source", Text(), nullable=False),
        Column("event", LargeBinary(), nullable=False),
        Column("signed", Text(), nullable=False),
        Column("language", Text(), nullable=False),
        Column("screen_language", Text(), nullable=False),
        Column("receipt_leaf", LargeBinary(), nullable=False),
        Column("country", Text(), nullable=True),
        Column("fields", Text(), nullable=True),
        Column("message", Text(), nullable=True),
        Column("ink", Text(), nullable=True),
        Column("hand_over", Text(), nullable=True),
        Column("by_email", LargeBinary(), nullable=True),
        Column("by_phone", LargeBinary(), nullable=True),
        Column("by_place", LargeBinary(), nullable=True),
        Column("household", LargeBinary(), nullable=True),
        Column("stand_device", LargeBinary(), nullable=True),
        Column("stand_branch", SmallInteger(), nullable=True),
        Column("stand_seq", BigInteger(), nullable=True),
        Column("rule", Text(), nullable=True),
        PrimaryKeyConstraint("device_id", "branch", "seq", name=op.f("pk_signature")),
    )
    for name, column, which in (
        ("ix_signature_replaces", "replaces", text("replaces IS NOT NULL")),
        ("ix_signature_withdrawn", "entry", text("state = 'withdrawn'")),
    ):
        op.create_index(name, "signature", ["device_id", column], unique=False, postgresql_where=which, sqlite_where=which)
    op.create_table(
        "withdrawal",
        Column("token_hash", LargeBinary(), nullable=False),
        Column("device_id", LargeBinary(), nullable=False),
        Column("branch", SmallInteger(), nullable=False),
        Column("seq", BigInteger(), nullable=False),
        Column("campaign", LargeBinary(), nullable=False),
        Column("done", Boolean(), nullable=False),
        Column("arrived", Text(), nullable=False),
        PrimaryKeyConstraint("token_hash", "device_id", "branch", "seq", name=op.f("pk_withdrawal")),
    )
    op.create_index(
        "ix_withdrawal_waiting", "withdrawal", ["campaign"], unique=False, postgresql_where=text("NOT done"), sqlite_where=text("done = 0")
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SEQUENCE batch_number")
        op.execute("ALTER TABLE entry ALTER COLUMN envelope SET STORAGE EXTERNAL")
        op.execute("ALTER TABLE entry SET (toast_tuple_target = 8160)")
