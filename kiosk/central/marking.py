"""Writing down what was decided on signatures: where they stand among others, and that a person should look at them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, and_, bindparam, delete, or_, update

from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, has_key, in_parts, insert_missing
from kiosk.central.clusters import Standing
from kiosk.central.opener import COUNTED, DUPLICATE
from kiosk.central.review import Flag
from kiosk.central.schema import REVIEW, SIGNATURE

_DECIDED_HERE: Final = (COUNTED, DUPLICATE)
"""The states that follow from duplicates alone."""


def mark(connection: Connection, changed: Mapping[EntryKey, Standing]) -> None:
    """Write what was decided. What signers or reviewers decided stands above it, also where they did so since it was read.

    Of what is withdrawn from whom it is apart may change, and nothing else.
    """
    if not changed:
        return
    rows = [
        {
            "key_device": device,
            "key_branch": branch,
            "key_seq": seq,
            "key_state": one.state,
            "state": one.state,
            "rule": one.rule,
            **dict(zip(("stand_device", "stand_branch", "stand_seq"), one.stand or (None, None, None), strict=True)),
        }
        for (device, branch, seq), one in sorted(changed.items())
    ]
    columns = SIGNATURE.c
    is_key = and_(
        columns.device_id == bindparam("key_device"), columns.branch == bindparam("key_branch"), columns.seq == bindparam("key_seq")
    )
    is_free = or_(columns.state == bindparam("key_state"), *(columns.state == state for state in _DECIDED_HERE))
    connection.execute(update(SIGNATURE).where(is_key, is_free), rows)


def flag(connection: Connection, keys: Iterable[EntryKey], reason: Flag, now: str) -> None:
    """Put signatures before a person, each once for each reason."""
    rows = [
        {"device_id": device, "branch": branch, "seq": seq, "reason": reason.value, "raised": now} for device, branch, seq in sorted(keys)
    ]
    insert_missing(connection, REVIEW, rows)


def flag_again(connection: Connection, keys: Collection[EntryKey], reason: Flag, now: str) -> None:
    """The same where something happened just now: whatever was decided before was decided without knowing it."""
    flag(connection, keys, reason, now)
    for some in in_parts(sorted(keys), VALUES_AT_ONCE):
        connection.execute(update(REVIEW).where(has_key(REVIEW, some), REVIEW.c.reason == reason.value).values(decision=None))


def take_flag(connection: Connection, keys: Collection[EntryKey], reason: Flag) -> None:
    """Nobody needs to look for this reason any more, unless somebody did already."""
    for some in in_parts(sorted(keys), VALUES_AT_ONCE):
        needless = and_(has_key(REVIEW, some), REVIEW.c.reason == reason.value, REVIEW.c.decision.is_(None))
        connection.execute(delete(REVIEW).where(needless))
