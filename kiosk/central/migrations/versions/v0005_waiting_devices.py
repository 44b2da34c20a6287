"""Devices that wait unless somebody says otherwise, and merges that are found without reading every note of a review."""

from alembic import op
from sqlalchemy import BigInteger, CheckConstraint, Column, LargeBinary, PrimaryKeyConstraint, Text, text

revision = "0005"
down_revision = "0004"

_MERGES = text("decision = 'merge'")


def upgrade() -> None:
    """SQLite gives a column a default only in a new table."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("device", "status", server_default=text("'pending'"))
        op.alter_column("device", "last", server_default=text("0"))
    else:
        _make_device_anew()
    op.create_index("ix_review_merge", "review", ["device_id"], postgresql_where=_MERGES, sqlite_where=_MERGES)


def _make_device_anew() -> None:
    op.rename_table("device", "device_before")
    op.create_table(
        "device",
        Column("device_id", LargeBinary, nullable=False),
        Column("public_key", LargeBinary, nullable=False),
        Column("label", Text, nullable=False),
        Column("status", Text, nullable=False, server_default=text("'pending'")),
        Column("revoked_after", BigInteger),
        Column("last", BigInteger, nullable=False, server_default=text("0")),
        Column("registered", Text, nullable=False),
        PrimaryKeyConstraint("device_id", name=op.f("pk_device")),
        CheckConstraint("length(device_id) = 32", name=op.f("ck_device_device_id_size")),
        CheckConstraint("length(public_key) = 32", name=op.f("ck_device_public_key_size")),
        CheckConstraint("status IN ('pending', 'approved', 'revoked')", name=op.f("ck_device_status_known")),
        CheckConstraint("(status = 'revoked') = (revoked_after IS NOT NULL)", name=op.f("ck_device_revoked_after_known")),
    )
    op.execute("INSERT INTO device SELECT device_id, public_key, label, status, revoked_after, last, registered FROM device_before")
    op.drop_table("device_before")
