"""The organisation's key file: make one, show one, divide one."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.crypto.keyfile import read_key_file, write_key_file
from kiosk.crypto.keys import NO_CAMPAIGN, PER_CAMPAIGN, KeyName, KeyRing, Role, fingerprint
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports import KeyReport


def new(path: Path, passphrase: str) -> KeyReport:
    """Make an organisation key and write it to `path`, which must not exist."""
    ring = KeyRing.generate()
    write_key_file(path, ring, passphrase)
    return _report(path, ring)


def show(path: Path, passphrase: str) -> KeyReport:
    """What the key file at `path` can do."""
    return _report(path, read_key_file(path, passphrase))


def delegate(path: Path, passphrase: str, roles: Sequence[str], campaigns: Sequence[str], out: Path, new_passphrase: str) -> KeyReport:
    """Write a smaller key file with the secrets of `roles`; `seal` and `duplicates` for each of `campaigns` (hexadecimal ids)."""
    ring = read_key_file(path, passphrase).delegate(_names(roles, campaigns))
    write_key_file(out, ring, new_passphrase)
    return _report(out, ring)


def _names(roles: Sequence[str], campaigns: Sequence[str]) -> list[KeyName]:
    ids = [_campaign(text) for text in campaigns]
    return [KeyName(role, campaign) for role in map(_role, roles) for campaign in (ids if role in PER_CAMPAIGN else [NO_CAMPAIGN])]


def _role(text: str) -> Role:
    try:
        return Role(text.strip())
    except ValueError as error:
        raise UserError(Code.OPTION_WRONG, option="--roles", problem=f"there is no role {text!r}") from error


def _campaign(text: str) -> CampaignId:
    try:
        campaign = CampaignId(bytes.fromhex(text))
    except ValueError:
        campaign = NO_CAMPAIGN
    if len(campaign) != len(NO_CAMPAIGN) or campaign == NO_CAMPAIGN:
        raise UserError(Code.OPTION_WRONG, option="--campaign", problem="a campaign's id is 32 hexadecimal digits")
    return campaign


def _report(path: Path, ring: KeyRing) -> KeyReport:
    return KeyReport(
        path=str(path),
        organisation=ring.organisation.hex(),
        fingerprint=fingerprint(ring.organisation_public_key),
        complete=ring.is_complete,
        secrets=tuple(_spelt(name) for name in ring.names()),
    )


def _spelt(name: KeyName) -> str:
    return name.role.value if name.campaign == NO_CAMPAIGN else f"{name.role.value}:{name.campaign.hex()}:{name.rotation}"
