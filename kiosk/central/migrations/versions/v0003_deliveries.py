"""Deliveries that are reviewed before they are frozen, and what becomes of them after; contacts that were sent on."""

from alembic import op
from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, LargeBinary, PrimaryKeyConstraint, SmallInteger, Text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """New tables and columns. A delivery that was frozen before keeps the leaves of its receipts as far as they are there still."""
    for name, kind in (("revision", LargeBinary), ("audit", LargeBinary), ("left_out", BigInteger), ("not_promised", BigInteger)):
        op.add_column("delivery", Column(name, kind(), nullable=True))
    op.add_column("delivery_item", Column("leaf", LargeBinary(), nullable=True))
    op.execute(
        "UPDATE delivery_item SET leaf = (SELECT receipt_leaf FROM signature WHERE signature.device_id = delivery_item.device_id"
        " AND signature.branch = delivery_item.branch AND signature.seq = delivery_item.seq)"
    )
    op.create_table(
        "draft",
        Column("id", LargeBinary, nullable=False),
        Column("campaign", LargeBinary, nullable=False),
        Column("recipient", Text, nullable=False),
        Column("decisions", BigInteger, nullable=False),
        Column("made", Text, nullable=False),
        PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        CheckConstraint("length(id) = 16", name=op.f("ck_draft_id_size")),
        CheckConstraint("length(campaign) = 16", name=op.f("ck_draft_campaign_size")),
    )
    op.create_table(
        "draft_decision",
        Column("device_id", LargeBinary, nullable=False),
        Column("branch", SmallInteger, nullable=False),
        Column("seq", BigInteger, nullable=False),
        Column("delivery", LargeBinary, nullable=False),
        Column("subject", Text, nullable=False),
        Column("decision", Text, nullable=False),
        Column("decided", Text, nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", "delivery", "subject", name=op.f("pk_draft_decision")),
    )
    op.create_table(
        "delivery_file",
        Column("delivery", LargeBinary, nullable=False),
        Column("name", Text, nullable=False),
        Column("size", BigInteger, nullable=False),
        Column("sha256", LargeBinary, nullable=False),
        PrimaryKeyConstraint("delivery", "name", name=op.f("pk_delivery_file")),
        CheckConstraint("length(delivery) = 16", name=op.f("ck_delivery_file_delivery_size")),
        CheckConstraint("length(sha256) = 32", name=op.f("ck_delivery_file_sha256_size")),
    )
    op.create_table(
        "hand_over",
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
        PrimaryKeyConstraint("delivery", "number", name=op.f("pk_hand_over")),
    )
    op.create_table(
        "contact_push",
        Column("device_id", LargeBinary, nullable=False),
        Column("branch", SmallInteger, nullable=False),
        Column("seq", BigInteger, nullable=False),
        Column("target", LargeBinary, nullable=False),
        Column("outcome", Text, nullable=False),
        Column("pushed", Text, nullable=False),
        PrimaryKeyConstraint("device_id", "branch", "seq", "target", name=op.f("pk_contact_push")),
    )
