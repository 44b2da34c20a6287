"""Who a device is: its own key, its organisation, what people call it."""

from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection, insert, select, update

from kiosk.crypto.keys import organisation_id
from kiosk.crypto.log import device_id
from kiosk.crypto.signing import SigningKey
from kiosk.device.schema import DEVICE
from kiosk.domain.errors import Code
from kiosk.domain.ids import DeviceId, OrganisationId


@dataclass(frozen=True)
class Identity:
    """One device. `organisation_key` is the raw Ed25519 key that signs its packs, `recovery_key` a raw X-Wing key."""

    organisation_key: bytes
    recovery_key: bytes
    key: SigningKey
    label: str

    @cached_property
    def organisation(self) -> OrganisationId:
        """The organisation it collects for."""
        return organisation_id(self.organisation_key)

    @cached_property
    def device(self) -> DeviceId:
        """The name of its key."""
        return device_id(self.key.public)


def write_identity(connection: Connection, identity: Identity) -> None:
    """Give a new store its device."""
    keys = {"organisation_key": identity.organisation_key, "recovery_key": identity.recovery_key, "seed": identity.key.seed}
    connection.execute(insert(DEVICE), keys | {"id": 1, "label": identity.label, "stopped": ""})


def read_identity(connection: Connection) -> Identity | None:
    """The device of this store; None where it was never given one."""
    row = connection.execute(select(DEVICE)).one_or_none()
    return None if row is None else Identity(row.organisation_key, row.recovery_key, SigningKey(row.seed), row.label)


def why_stopped(connection: Connection) -> str:
    """The code of why the device signs no more, or nothing while it signs."""
    return str(connection.execute(select(DEVICE.c.stopped)).scalar_one())


def stop(connection: Connection, why: Code) -> None:
    """From now on the device signs nothing; it still exports."""
    connection.execute(update(DEVICE).values(stopped=why.value))
