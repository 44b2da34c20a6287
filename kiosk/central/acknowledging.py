"""Which entries are safe here, who says so, and whether somebody else said so before."""

from kiosk.central.database import Database
from kiosk.central.device_log import DeviceLog
from kiosk.central.incoming import Incoming
from kiosk.central.problems import KeyTakenError
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.signing import SigningKey
from kiosk.transfer.acknowledgement import SCHEMA, Acknowledgement, read_acknowledgement


def acknowledging_key(ring: KeyRing) -> SigningKey:
    """The key that signs acknowledgements: `PACK` where it is at hand, else `INTAKE`, which every pack lets delete.

    Raises `UserError(KEY_ROLE_MISSING)`.
    """
    return ring.signing_key(Role.PACK if ring.has(Role.PACK) else Role.INTAKE)


def acknowledgement_of(database: Database, log: DeviceLog, signer: bytes, around: int, up_to: int) -> Acknowledgement | None:
    """The word on the unbroken run of entries around number `around`, as far as `up_to`; None where nothing is safe.

    The word names only entries that are stored here: the end of a hole is known, and yet in no run. Raises `KeyTakenError` where
    somebody wrote there so that some are not.
    """
    if not log.holds(around):
        return None
    run = log.unbroken(around)
    last = min(run.last, up_to)
    if last < run.first:
        return None
    head = log.head(last)
    if head is None or log.count(run.first, last) != last - run.first + 1:
        raise KeyTakenError("an entry that is held is not there")
    return Acknowledgement(
        schema=SCHEMA,
        organisation=database.organisation.hex(),
        central=database.central.hex(),
        signer=signer,
        device=log.device.hex(),
        first=run.first,
        last=last,
        head=head.hex(),
    )


def vouching(incoming: Incoming, organisation_key: bytes) -> Acknowledgement | None:
    """The acknowledgement in a batch, where it speaks for exactly what lies before the first entry and its signer may.

    A device deletes on the word of the organisation, or of an acknowledger that its packs let delete. The head that the
    word ends with stands for all before it, so its `first` may lie anywhere: earlier entries were others' to acknowledge,
    and a hole promises nothing about where its entries are.
    """
    content = incoming.batch.acknowledgement
    if not content:
        return None
    said = read_acknowledgement(content)
    fits = said.last == incoming.first - 1 and said.head == incoming.batch.head_before.hex()
    return said if fits and _may_delete(said.signer, incoming, organisation_key) else None


def _may_delete(signer: bytes, incoming: Incoming, organisation_key: bytes) -> bool:
    trusted = ({one.key for one in manifest.acknowledgers if one.may_delete} for manifest in incoming.batch.revisions.values())
    return signer == organisation_key or all(signer in keys for keys in trusted)
