"""Names of things. Bytes in memory, lower-case hexadecimal in JSON and on the command line."""

from typing import NewType

OrganisationId = NewType("OrganisationId", bytes)
"""SHA-256 of the organisation's pack-signing public key; 32 bytes."""

CampaignId = NewType("CampaignId", bytes)
"""Random; 16 bytes."""

DeviceId = NewType("DeviceId", bytes)
"""SHA-256 of the device's public key; 32 bytes."""

KeyId = NewType("KeyId", bytes)
"""The first 16 bytes of the SHA-256 of a sealing public key."""

Digest = NewType("Digest", bytes)
"""A SHA-256 value; 32 bytes: a revision, a leaf or a head."""

EntryId = NewType("EntryId", bytes)
"""Random; 16 bytes."""
