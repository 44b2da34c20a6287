"""The organisation's keys: one seed, and every other secret derived from it (FORMAT.md, Keys)."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.crypto.derivation import derived
from kiosk.crypto.labels import Label, digest, exactly
from kiosk.crypto.sealing import OpeningKey
from kiosk.crypto.signing import SigningKey, check_public_key
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import CampaignId, OrganisationId

SECRET_SIZE: Final = 32
NO_CAMPAIGN: Final = CampaignId(bytes(16))


class Role(StrEnum):
    """What a secret is for."""

    PACK = "pack"
    INTAKE = "intake"
    SEAL = "seal"
    RECOVER = "recover"
    DATABASE = "database"
    DUPLICATES = "duplicates"


PER_CAMPAIGN: Final = frozenset({Role.SEAL, Role.DUPLICATES})
"""The roles that have a secret for each campaign; the others have one for the organisation."""


@dataclass(frozen=True, order=True)
class KeyName:
    """Which secret: its role, its campaign (`NO_CAMPAIGN` but for `PER_CAMPAIGN`), how often it was rotated."""

    role: Role
    campaign: CampaignId = NO_CAMPAIGN
    rotation: int = 0

    def __post_init__(self) -> None:
        exactly(16, self.campaign, "campaign")
        if (self.role in PER_CAMPAIGN) != (self.campaign != NO_CAMPAIGN) or not 0 <= self.rotation < 2**32:
            raise Bug(f"there is no such key: {self.role}")

    @property
    def spelt(self) -> str:
        """As reports name it: role, or role:campaign:rotation."""
        return self.role.value if self.campaign == NO_CAMPAIGN else f"{self.role.value}:{self.campaign.hex()}:{self.rotation}"

    @property
    def missing(self) -> UserError:
        """What is raised where somebody does not hold it."""
        of: dict[str, str | int] = {"campaign": self.campaign.hex(), "rotation": self.rotation} if self.role in PER_CAMPAIGN else {}
        return UserError(Code.KEY_ROLE_MISSING, role=self.role.value, **of)


def derive(seed: bytes, name: KeyName) -> bytes:
    """The 32 bytes of the secret called `name`, from the organisation's seed."""
    role = name.role.encode("ascii") + b"\0"
    return derived(exactly(SECRET_SIZE, seed, "seed"), SECRET_SIZE, Label.KEY, role, name.campaign, name.rotation.to_bytes(4))


def organisation_id(public_key: bytes) -> OrganisationId:
    """The SHA-256 of an organisation's pack-signing public key."""
    return OrganisationId(hashlib.sha256(exactly(32, public_key, "organisation key")).digest())


def fingerprint(public_key: bytes) -> str:
    """Thirty digits by which two people compare a public key: six groups of five."""
    number = int.from_bytes(digest(Label.FINGERPRINT, public_key)) % 10**30
    digits = f"{number:030}"
    return " ".join(digits[start : start + 5] for start in range(0, 30, 5))


@dataclass(frozen=True, repr=False, eq=False)
class KeyRing:
    """The secrets somebody holds of one organisation: its seed, or some of what is derived from it.

    Raises `Refused(WEAK_KEY)` for an unusable public key, `Refused(DAMAGED)` where the seed, or the secret of
    `Role.PACK`, belongs to another public key.
    """

    organisation_public_key: bytes
    _seed: bytes | None = None
    _held: Mapping[KeyName, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_public_key(self.organisation_public_key)
        for secret in self._held.values():
            exactly(SECRET_SIZE, secret, "secret")
        object.__setattr__(self, "_held", MappingProxyType(dict(self._held)))
        if self.has(Role.PACK) and self.signing_key(Role.PACK).public != self.organisation_public_key:
            raise Refused(Code.DAMAGED, part="organisation key")

    @classmethod
    def generate(cls) -> "KeyRing":
        """The complete keys of a new organisation."""
        return cls.from_seed(secrets.token_bytes(SECRET_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> "KeyRing":
        """The complete keys of the organisation whose seed this is."""
        return cls(SigningKey(derive(seed, KeyName(Role.PACK))).public, seed)

    @property
    def organisation(self) -> OrganisationId:
        """The organisation whose keys these are."""
        return organisation_id(self.organisation_public_key)

    @property
    def seed(self) -> bytes:
        """The organisation's seed; raises `UserError(KEY_ROLE_MISSING)` unless the ring is complete."""
        if self._seed is None:
            raise UserError(Code.KEY_ROLE_MISSING, role="seed")
        return self._seed

    @property
    def is_complete(self) -> bool:
        """Whether the ring holds the seed, and so every secret."""
        return self._seed is not None

    def names(self) -> tuple[KeyName, ...]:
        """What a partial ring holds, in order; nothing for a complete one."""
        return tuple(sorted(self._held))

    def has(self, role: Role, campaign: CampaignId = NO_CAMPAIGN, rotation: int = 0) -> bool:
        """Whether `secret` would give this secret."""
        return self.is_complete or KeyName(role, campaign, rotation) in self._held

    def secret(self, role: Role, campaign: CampaignId = NO_CAMPAIGN, rotation: int = 0) -> bytes:
        """The 32 bytes of a secret; raises `UserError(KEY_ROLE_MISSING)` where the ring does not hold it."""
        return self._secret(KeyName(role, campaign, rotation))

    def delegate(self, names: Iterable[KeyName]) -> "KeyRing":
        """A partial ring of just these secrets; raises `UserError(KEY_ROLE_MISSING)` for one that is not held."""
        return KeyRing(self.organisation_public_key, None, {name: self._secret(name) for name in names})

    def signing_key(self, role: Role) -> SigningKey:
        """The Ed25519 key of `PACK` or `INTAKE`."""
        if role not in (Role.PACK, Role.INTAKE):
            raise Bug(f"{role} does not sign")
        return SigningKey(self.secret(role))

    def opening_key(self, campaign: CampaignId, rotation: int = 0) -> OpeningKey:
        """The X-Wing key to which a campaign's entries are sealed."""
        return OpeningKey(self.secret(Role.SEAL, campaign, rotation))

    def recovery_key(self) -> OpeningKey:
        """The X-Wing key to which the keys of devices' stores are sealed."""
        return OpeningKey(self.secret(Role.RECOVER))

    def desk_pin(self, central: bytes) -> str:
        """The PIN, sixty digits, of the device by which the desk beside the database `central` (16 bytes) seals what it enters.

        Whoever holds the secret of `RECOVER` opens the store of any device: it gives nobody anything new (FORMAT.md, The desk's device).
        """
        number = int.from_bytes(derived(self.secret(Role.RECOVER), SECRET_SIZE, Label.DESK, exactly(16, central, "central")))
        return f"{number % 10**60:060}"

    def _secret(self, name: KeyName) -> bytes:
        if self._seed is not None:
            return derive(self._seed, name)
        if name not in self._held:
            raise name.missing
        return self._held[name]
