"""Rallies that were spelt in several ways and are counted as one."""

from alembic import op
from sqlalchemy import CheckConstraint, Column, LargeBinary, PrimaryKeyConstraint, Text

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """A table beside that of events, at first without rows: every event stands for itself, and did in every delivery."""
    op.add_column("delivery", Column("merged", Text(), nullable=True))
    op.create_table(
        "merged_event",
        Column("digest", LargeBinary, nullable=False),
        Column("stands", LargeBinary, nullable=False),
        Column("merged", Text, nullable=False),
        PrimaryKeyConstraint("digest", name=op.f("pk_merged_event")),
        CheckConstraint("length(digest) = 16", name=op.f("ck_merged_event_digest_size")),
        CheckConstraint("length(stands) = 16", name=op.f("ck_merged_event_stands_size")),
        CheckConstraint("digest <> stands", name=op.f("ck_merged_event_stands_other")),
    )
