"""By whom those are found whom reviewers let count though another of the same person was withdrawn."""

from alembic import op
from sqlalchemy import text

revision = "0011"
down_revision = "0010"

_LET_COUNT = text("reason = 'stand_withdrawn' AND decision = 'apart'")


def upgrade() -> None:
    """It is made for all that are there already."""
    op.create_index("ix_review_let_count", "review", ["device_id"], postgresql_where=_LET_COUNT, sqlite_where=_LET_COUNT)
