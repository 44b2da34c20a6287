"""What acknowledgements do on a device: the only thing that lets it delete, and only what is safe (DESIGN section 6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.device.identity import Identity, stop
from kiosk.device.log import head_at, tip
from kiosk.device.packs import HeldPack, campaigns_of, drop_unused
from kiosk.device.schema import ACKNOWLEDGEMENT, ENTRY
from kiosk.device.store import Store
from kiosk.domain.errors import Code, Refused
from kiosk.transfer.acknowledgement import Acknowledgement, read_acknowledgement


class Weight(StrEnum):
    """What an acknowledger's word weighs: entries may be deleted, or are only known to be there too."""

    SAFE = "safe"
    RECEIVED = "received"


class Outcome(StrEnum):
    """What an acknowledgement changed."""

    PURGED = "purged"
    RECEIVED = "received"
    ALREADY_KNOWN = "already_known"


@dataclass(frozen=True)
class Taken:
    """The outcome, how many entries were deleted, and up to which number the log is safe or received."""

    outcome: Outcome
    purged: int
    through: int


_STORE: Final = upsert(ACKNOWLEDGEMENT)
_KEEP: Final = _STORE.on_conflict_do_update(
    index_elements=["kind"], set_={"last": _STORE.excluded.last, "content": _STORE.excluded.content}
)


def take_acknowledgement(store: Store, identity: Identity, packs: Sequence[HeldPack], content: bytes) -> Taken:
    """Do what a signed acknowledgement allows; the caller tidies the store after a purge.

    Raises `Refused` with the codes of the file, ACKNOWLEDGEMENT_FOREIGN (of another device or organisation, or by
    nobody that the packs name), ACKNOWLEDGEMENT_GAP, ACKNOWLEDGEMENT_AHEAD where it knows more or other entries than
    this log: the folder is an older copy, and from then on signs nothing; ACKNOWLEDGEMENT_MAY_NOT_DELETE where such
    a word comes from somebody whose word does not weigh enough for that.
    """
    acknowledgement = read_acknowledgement(content)
    if (acknowledgement.organisation, acknowledgement.device) != (identity.organisation.hex(), identity.device.hex()):
        raise Refused(Code.ACKNOWLEDGEMENT_FOREIGN)
    taken = None
    with store.writing() as connection:
        weight = _weight(connection, identity, packs, acknowledgement)
        if _agrees(connection, identity, acknowledgement):
            taken = _taken(connection, identity, acknowledgement, weight, content)
        elif weight is Weight.SAFE:
            stop(connection, Code.SET_UP_ANEW)
        else:
            raise Refused(Code.ACKNOWLEDGEMENT_MAY_NOT_DELETE)
    if taken is None:  # raised only here, since the stop must be committed
        raise Refused(Code.ACKNOWLEDGEMENT_AHEAD)
    return taken


def through(connection: Connection, weight: Weight) -> int:
    """The last entry acknowledged with this weight; 0 for none."""
    last = connection.execute(select(ACKNOWLEDGEMENT.c.last).where(ACKNOWLEDGEMENT.c.kind == weight.value)).scalar_one_or_none()
    return 0 if last is None else int(last)


def waiting(connection: Connection, identity: Identity) -> int:
    """How many entries are not acknowledged: nobody but this device is certain to hold them."""
    return tip(connection, identity).seq - through(connection, Weight.SAFE)


def newest_acknowledgement(connection: Connection) -> bytes:
    """The signed file up to which entries were deleted, or nothing."""
    content = connection.execute(select(ACKNOWLEDGEMENT.c.content).where(ACKNOWLEDGEMENT.c.kind == Weight.SAFE.value)).scalar_one_or_none()
    return b"" if content is None else bytes(content)


def deleted_pages(connection: Connection) -> bool:
    """Whether the file still has room that deleted entries left."""
    return bool(connection.exec_driver_sql("PRAGMA freelist_count").scalar())


def _agrees(connection: Connection, identity: Identity, acknowledgement: Acknowledgement) -> bool:
    head = head_at(connection, identity, acknowledgement.last)
    return head is not None and head.hex() == acknowledgement.head


def _weight(connection: Connection, identity: Identity, packs: Sequence[HeldPack], acknowledgement: Acknowledgement) -> Weight:
    """What the signer's word weighs for every campaign of the range, by their current packs."""
    if acknowledgement.signer == identity.organisation_key:
        return Weight.SAFE
    named = {
        held.manifest.campaign_id: one.may_delete
        for held in packs
        for one in held.manifest.acknowledgers
        if one.key == acknowledgement.signer
    }
    if not named:
        raise Refused(Code.ACKNOWLEDGEMENT_FOREIGN)
    # Of entries beyond the log or deleted before nothing is known: then every campaign of the device must agree.
    campaigns = campaigns_of(connection, acknowledgement.first, acknowledgement.last) or {held.manifest.campaign_id for held in packs}
    return Weight.SAFE if all(named.get(campaign, False) for campaign in campaigns) else Weight.RECEIVED


def _taken(connection: Connection, identity: Identity, acknowledgement: Acknowledgement, weight: Weight, content: bytes) -> Taken:
    known = through(connection, Weight.SAFE)
    if weight is Weight.RECEIVED:
        known = max(known, through(connection, Weight.RECEIVED))
    if acknowledgement.last <= known:
        return Taken(Outcome.ALREADY_KNOWN, 0, known)
    if acknowledgement.first > known + 1:
        raise Refused(Code.ACKNOWLEDGEMENT_GAP, first=acknowledgement.first, expected=known + 1)
    connection.execute(_KEEP, {"kind": weight.value, "last": acknowledgement.last, "content": content})
    if weight is Weight.RECEIVED:
        return Taken(Outcome.RECEIVED, 0, acknowledgement.last)
    return Taken(Outcome.PURGED, _purge(connection, identity, acknowledgement.last), acknowledgement.last)


def _purge(connection: Connection, identity: Identity, last: int) -> int:
    """Delete the envelopes up to `last`; numbers, leaves and heads stay."""
    here = ENTRY.c.seq <= last, ENTRY.c.envelope.is_not(None)
    count = int(connection.execute(select(func.count()).select_from(ENTRY).where(*here)).scalar_one())
    connection.execute(update(ENTRY).where(*here).values(envelope=None, pack=None))
    drop_unused(connection, identity.organisation)
    return count
