"""Records of hand-overs that correct others."""

from alembic import op
from sqlalchemy import Column, Integer

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """What was recorded before corrects nothing."""
    op.add_column("hand_over", Column("replaces", Integer(), nullable=True))
