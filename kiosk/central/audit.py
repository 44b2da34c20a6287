"""Who did what: an append-only chain without personal data, whose head is printed in each delivery.

A row that was changed, dropped or moved breaks the chain from there on, for whoever knows a later head: one that a delivery shows,
or that somebody wrote down. Without one, a chain whose end was cut off is as whole as it was when it ended there.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import hexdigits
from typing import Final

from sqlalchemy import Connection, RowMapping, insert, inspect, select

from kiosk.central.database import Database
from kiosk.central.schema import AUDIT, DELIVERY, ORGANISATION
from kiosk.domain import canonical
from kiosk.domain.errors import Code, Fact, Refused, UserError
from kiosk.domain.ids import Digest, OrganisationId
from kiosk.domain.moment import Clock, system_clock, utc_text

_LABEL: Final = b"rally-kiosk/audit/v1\0"
_DIGITS: Final = range(16, 64 + 1)
"""How many digits of a head are written down: all, or as many as nobody makes another head for by chance."""


@dataclass(frozen=True)
class Chain:
    """A chain whose every row was checked: how many it has, what stands for all of them, and which row has the head that was sought.

    `written`: 0 where none has it, or none was sought.
    """

    rows: int
    head: Digest
    written: int


def append(connection: Connection, actor: str, action: str, clock: Clock = system_clock, **facts: Fact) -> None:
    """Write one row at the end of the chain, in the transaction of `connection`.

    Call it last: it locks the chain until the transaction ends.
    """
    organisation = connection.scalars(select(ORGANISATION.c.id).with_for_update()).one()
    number, before = _end(connection, OrganisationId(organisation))
    row = {"number": number + 1, "at": utc_text(clock()), "actor": actor, "action": action, "facts": canonical.encode(facts).decode()}
    connection.execute(insert(AUDIT).values(**row, digest=_digest(before, row)))


def looked_through(database: Database, entries: Sequence[str], clock: Clock, **chosen: Fact) -> None:
    """Write down that somebody is about to see these signatures, in this order, and by what they were `chosen`."""
    ends: dict[str, Fact] = {"first": entries[0], "last": entries[-1]} if entries else {}
    with database.writing() as connection:
        append(connection, database.actor, "look through", clock, **chosen, shown=len(entries), **ends)


def head(database: Database) -> Digest:
    """What stands for the whole chain so far; 32 bytes."""
    with database.reading() as connection:
        return _end(connection, database.organisation)[1]


def head_digits(text: str) -> str:
    """The digits of a head as somebody wrote it down: hexadecimal, in groups or not, whole or the beginning of it.

    Raises `UserError(OPTION_WRONG)` for what is none, or too little of it.
    """
    digits = "".join(text.split()).lower()
    if len(digits) not in _DIGITS or not set(digits) <= set(hexdigits):
        raise UserError(Code.OPTION_WRONG, option="--head", problem="a head has 64 hexadecimal digits; give at least the first 16")
    return digits


def verify_audit(database: Database) -> int:
    """How many rows the chain has, each checked, as in `read_chain`."""
    return read_chain(database).rows


def read_chain(database: Database, written: str = "") -> Chain:
    """Check the whole chain, and look in it for a head of which somebody has `written` down these digits.

    Raises `Refused(CHAIN_BROKEN)` with the first `number` that does not fit, or 0 where it lacks a head that a delivery shows.
    """
    digest, number, found = _start(database.organisation), 0, 0
    with database.reading() as connection:
        shown = _shown(connection) - {digest}
    chain = select(AUDIT).order_by(AUDIT.c.number).execution_options(yield_per=1000)
    with database.reading() as connection, connection.execute(chain).mappings() as rows:
        for row in rows:
            number += 1
            digest = _digest(digest, row)
            if row["number"] != number or row["digest"] != digest:
                raise Refused(Code.CHAIN_BROKEN, part="audit", number=number)
            shown.discard(digest)
            if written and digest.hex().startswith(written):
                found = number
    if shown:  # its end was cut off and made anew
        raise Refused(Code.CHAIN_BROKEN, part="audit", number=0)
    return Chain(number, digest, found)


def _shown(connection: Connection) -> set[bytes]:
    """The heads that deliveries show. Before schema 0003 they showed none."""
    if DELIVERY.c.audit.name not in {column["name"] for column in inspect(connection).get_columns(DELIVERY.name)}:
        return set()
    return {bytes(one) for one in connection.scalars(select(DELIVERY.c.audit).where(DELIVERY.c.audit.is_not(None)))}


def _end(connection: Connection, organisation: OrganisationId) -> tuple[int, Digest]:
    row = connection.execute(select(AUDIT.c.number, AUDIT.c.digest).order_by(AUDIT.c.number.desc()).limit(1)).one_or_none()
    return (row.number, Digest(row.digest)) if row else (0, _start(organisation))


def _start(organisation: OrganisationId) -> Digest:
    return Digest(hashlib.sha256(_LABEL + organisation).digest())


def _digest(before: Digest, row: Mapping[str, object] | RowMapping) -> Digest:
    said = canonical.encode({name: row[name] for name in ("number", "at", "actor", "action", "facts")})
    return Digest(hashlib.sha256(_LABEL + before + said).digest())
