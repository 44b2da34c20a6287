"""Withdrawals that can be undone, what erasure leaves, and what reviewers decide."""

from alembic import op
from sqlalchemy import BigInteger, Column, LargeBinary, PrimaryKeyConstraint, SmallInteger, Text

revision = "0004"
down_revision = "0003"

_SAME = "fingerprint.device_id = signature.device_id AND fingerprint.branch = signature.branch AND fingerprint.seq = signature.seq"


def upgrade() -> None:
    """New tables and columns. Hashes of withdraw tokens and times of withdrawals are found for what is there already."""
    op.add_column("signature", Column("token_hash", LargeBinary(), nullable=True))
    for name in ("withdrawn", "decided"):
        op.add_column("signature", Column(name, Text(), nullable=True))
    for name in ("undone", "erased"):
        op.add_column("withdrawal", Column(name, Text(), nullable=True))
    op.execute(f"UPDATE signature SET token_hash = fingerprint.value FROM fingerprint WHERE length(fingerprint.value) = 32 AND {_SAME}")  # noqa: S608
    op.execute(
        "UPDATE signature SET withdrawn = (SELECT max(arrived) FROM withdrawal WHERE withdrawal.token_hash = signature.token_hash"
        " AND withdrawal.campaign = signature.campaign) WHERE state = 'withdrawn'"
    )
    for name, cells in (
        ("erased", (Column("state", Text, nullable=False), Column("erased", Text, nullable=False))),
        ("sample", (Column("judged", Text),)),
    ):
        op.create_table(
            name,
            Column("device_id", LargeBinary, nullable=False),
            Column("branch", SmallInteger, nullable=False),
            Column("seq", BigInteger, nullable=False),
            Column("campaign", LargeBinary, nullable=False),
            *cells,
            PrimaryKeyConstraint("device_id", "branch", "seq", name=op.f(f"pk_{name}")),
        )
