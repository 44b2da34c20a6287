"""The first store: device, packs, log, tallies, events, acknowledgements, exports."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of an empty store."""
    _device_and_packs()
    _log()
    _around_the_log()


def _device_and_packs() -> None:
    op.create_table(
        "device",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_key", sa.BLOB(), nullable=False),
        sa.Column("recovery_key", sa.BLOB(), nullable=False),
        sa.Column("seed", sa.BLOB(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("stopped", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("id = 1", name="one_device"),
        sa.CheckConstraint("length(organisation_key) = 32", name="organisation_key_size"),
        sa.CheckConstraint("length(recovery_key) = 1216", name="recovery_key_size"),
        sa.CheckConstraint("length(seed) = 32", name="seed_size"),
    )
    op.create_table(
        "pack",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign", sa.BLOB(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.BLOB(), nullable=False),
        sa.Column("manifest", sa.BLOB(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sha256", name="one_row_a_revision"),
        sa.CheckConstraint("length(campaign) = 16", name="campaign_size"),
        sa.CheckConstraint("length(sha256) = 32", name="sha256_size"),
        sa.CheckConstraint("current IN (0, 1)", name="current_is_boolean"),
    )
    op.create_table(
        "asset",
        sa.Column("sha256", sa.BLOB(), nullable=False),
        sa.Column("content", sa.BLOB(), nullable=False),
        sa.PrimaryKeyConstraint("sha256"),
        sa.CheckConstraint("length(sha256) = 32", name="sha256_size"),
    )


def _log() -> None:
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("leaf", sa.BLOB(), nullable=False),
        sa.Column("head", sa.BLOB(), nullable=False),
        sa.Column("pack", sa.Integer(), nullable=True),
        sa.Column("envelope", sa.BLOB(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sa.CheckConstraint("seq >= 1", name="seq_from_one"),
        sa.CheckConstraint("length(leaf) = 32 AND length(head) = 32", name="hash_sizes"),
        sa.CheckConstraint("(pack IS NULL) = (envelope IS NULL)", name="purged_whole"),
        sa.ForeignKeyConstraint(["pack"], ["pack.id"], name="pack_of_entry"),
    )
    op.create_table(
        "tally",
        sa.Column("hour", sa.Text(), nullable=False),
        sa.Column("campaign", sa.BLOB(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("signed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("hour", "campaign", "language"),
        sa.CheckConstraint("signed > 0", name="signed_positive"),
    )


def _around_the_log() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.BLOB(), nullable=False),
        sa.Column("content", sa.BLOB(), nullable=False),
        sa.Column("made", sa.Boolean(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("length(id) = 16", name="id_size"),
        sa.CheckConstraint("made IN (0, 1)", name="made_is_boolean"),
        sa.CheckConstraint("chosen IN (0, 1)", name="chosen_is_boolean"),
    )
    op.create_table(
        "acknowledgement",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("content", sa.BLOB(), nullable=False),
        sa.PrimaryKeyConstraint("kind"),
        sa.CheckConstraint("kind IN ('safe', 'received')", name="kind_known"),
    )
    op.create_table(
        "export",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
