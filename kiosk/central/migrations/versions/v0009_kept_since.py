"""Since when what is tried once more has been in quarantine."""

from alembic import op
from sqlalchemy import Column, Text

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """What waits to be opened by now has no such time."""
    op.add_column("run", Column("quarantined", Text(), nullable=True))
