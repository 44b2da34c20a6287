"""The tables of a device's store. The migrations make the very same ones; a test compares the DDL.

No row of an entry holds a time or a language, and none holds anything of a signer but the sealed envelope.
"""

from typing import Final

from sqlalchemy import BLOB, Boolean, CheckConstraint, Column, ForeignKey, Integer, MetaData, Table, Text, UniqueConstraint

METADATA: Final = MetaData()

DEVICE: Final = Table(
    "device",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("organisation_key", BLOB, nullable=False),
    Column("recovery_key", BLOB, nullable=False),
    Column("seed", BLOB, nullable=False),
    Column("label", Text, nullable=False),
    Column("stopped", Text, nullable=False),
    CheckConstraint("id = 1", name="one_device"),
    CheckConstraint("length(organisation_key) = 32", name="organisation_key_size"),
    CheckConstraint("length(recovery_key) = 1216", name="recovery_key_size"),
    CheckConstraint("length(seed) = 32", name="seed_size"),
)
"""The one device of this store. `seed` is its Ed25519 private key; `stopped` the code of why it signs no more, or nothing."""

PACK: Final = Table(
    "pack",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("campaign", BLOB, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("sha256", BLOB, nullable=False),
    Column("manifest", BLOB, nullable=False),
    Column("position", Integer, nullable=False),
    Column("current", Boolean, nullable=False),
    UniqueConstraint("sha256", name="one_row_a_revision"),
    CheckConstraint("length(campaign) = 16", name="campaign_size"),
    CheckConstraint("length(sha256) = 32", name="sha256_size"),
    CheckConstraint("current IN (0, 1)", name="current_is_boolean"),
)
"""Signed manifests: the current one of each campaign, and older ones while entries name them."""

ASSET: Final = Table(
    "asset",
    METADATA,
    Column("sha256", BLOB, primary_key=True),
    Column("content", BLOB, nullable=False),
    CheckConstraint("length(sha256) = 32", name="sha256_size"),
)
"""Pictures, logos and briefing libraries of the current packs."""

ENTRY: Final = Table(
    "entry",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("leaf", BLOB, nullable=False),
    Column("head", BLOB, nullable=False),
    Column("pack", Integer, ForeignKey("pack.id", name="pack_of_entry")),
    Column("envelope", BLOB),
    CheckConstraint("seq >= 1", name="seq_from_one"),
    CheckConstraint("length(leaf) = 32 AND length(head) = 32", name="hash_sizes"),
    CheckConstraint("(pack IS NULL) = (envelope IS NULL)", name="purged_whole"),
)
"""The log. After a purge an entry keeps its number, leaf and head alone."""

TALLY: Final = Table(
    "tally",
    METADATA,
    Column("hour", Text, primary_key=True),
    Column("campaign", BLOB, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("signed", Integer, nullable=False),
    CheckConstraint("signed > 0", name="signed_positive"),
)
"""How many signed: sums apart from the entries, which survive a purge."""

EVENT: Final = Table(
    "event",
    METADATA,
    Column("id", BLOB, primary_key=True),
    Column("content", BLOB, nullable=False),
    Column("made", Boolean, nullable=False),
    Column("chosen", Boolean, nullable=False),
    CheckConstraint("length(id) = 16", name="id_size"),
    CheckConstraint("made IN (0, 1)", name="made_is_boolean"),
    CheckConstraint("chosen IN (0, 1)", name="chosen_is_boolean"),
)
"""Events made on this device, and the one that is going on; canonical JSON."""

SHIFT: Final = Table(
    "shift",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("alias", Text, nullable=False),
    CheckConstraint("id = 1", name="one_shift"),
)
"""By what name the volunteers of the event that is going on want to be told apart, if they gave one."""

ACKNOWLEDGEMENT: Final = Table(
    "acknowledgement",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("content", BLOB, nullable=False),
    CheckConstraint("kind IN ('safe', 'received')", name="kind_known"),
)
"""The newest signed file of each kind: `safe` let entries be deleted, `received` only says where they are too."""

EXPORT: Final = Table(
    "export",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("path", Text, nullable=False),
)
"""Batches written so far. What became of them follows from the acknowledgements."""
