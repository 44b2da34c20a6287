"""By whom those duplicates are found that let a recipient have a number only."""

from alembic import op
from sqlalchemy import text

revision = "0010"
down_revision = "0009"

_SAYS_A_NUMBER = text("state = 'duplicate' AND hand_over LIKE '%\"counted\"%'")


def upgrade() -> None:
    """It is made for all that are there already."""
    columns = ["stand_device", "stand_branch", "stand_seq"]
    op.create_index("ix_signature_number", "signature", columns, postgresql_where=_SAYS_A_NUMBER, sqlite_where=_SAYS_A_NUMBER)
