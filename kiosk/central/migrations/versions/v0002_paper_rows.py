"""Where a signature stands on paper, so that two typings of one row meet."""

from alembic import op
from sqlalchemy import BigInteger, Column, LargeBinary, Text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Three columns, empty for whatever was opened before: no program typed sheets until now."""
    op.add_column("signature", Column("sheet", Text(), nullable=True))
    op.add_column("signature", Column("row", BigInteger(), nullable=True))
    op.add_column("signature", Column("by_row", LargeBinary(), nullable=True))
