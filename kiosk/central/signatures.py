"""Signatures as people look through them: the newest first, or those of whom a name or an e-mail address begins with some letters.

A page goes on after the last row of the page before, in the order of an index, so that the thousandth costs what the first one did.
Every page is in the audit before anybody sees it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, Row, and_, func, not_, or_, select, tuple_

from kiosk.central import audit
from kiosk.central.bulk import entry_columns, key_of
from kiosk.central.catalogue import known_campaigns, name_of, newest_manifests
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text
from kiosk.central.events import all_events
from kiosk.central.folding import folded_email
from kiosk.central.opener import SOUGHT
from kiosk.central.schema import DESK, DEVICE, ERASED, QUARANTINE, RUN, SIGNATURE, WITHDRAWAL
from kiosk.domain.errors import Code, Fact, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.folding import folded
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.signatures import Choice, SignatureChoices, SignatureFilter, SignatureLine, SignaturePage, SignaturePlace

_COLUMNS: Final[Sequence[Column[Any]]] = (
    *entry_columns(SIGNATURE),
    *(SIGNATURE.c[name] for name in ("campaign", "intake", "state", "source", "event", "signed", "country", "fields")),
    *(SIGNATURE.c[name] for name in ("folded_name", "folded_family", "folded_email")),
)
_FIELDS: Final = msgspec.json.Decoder(dict[FieldName, str])
_AFTER_ALL_LETTERS: Final = b"\xff"
"""No text of UTF-8 has this byte."""

_Values = tuple[bytes | int, ...]


@dataclass(frozen=True)
class _Order:
    """One way through signatures: which of them stand there, by `columns` whose values give each a place of its own."""

    columns: tuple[Column[Any], ...]
    which: ColumnElement[bool]
    newest_first: bool = False

    def rows(self, connection: Connection, conditions: Sequence[ColumnElement[bool]], after: _Values, at_most: int) -> list[Row[Any]]:
        """The next signatures after these values, or the first ones."""
        place = tuple_(*self.columns)
        statement = select(*_COLUMNS).where(self.which, *conditions)
        if after:
            statement = statement.where(place < after if self.newest_first else place > after)
        ordered = (column.desc() if self.newest_first else column for column in self.columns)
        return list(connection.execute(statement.order_by(*ordered).limit(at_most)))

    def values(self, row: Row[Any]) -> _Values:
        """Where a row stands."""
        return tuple(value if isinstance(value, int) else bytes(value) for value in (getattr(row, one.name) for one in self.columns))


def page(
    database: Database, wanted: SignatureFilter, after: SignaturePlace | None = None, at_most: int = 100, clock: Clock = system_clock
) -> SignaturePage:
    """So many of the signatures that are `wanted`, from `after` on. It goes to the audit, without what was sought.

    Raises `EnvironmentProblem` for somebody who may read but leave no trace of it.
    """
    with database.reading() as connection:
        found = found_page(connection, wanted, after, at_most)
    audit.looked_through(database, [one.entry for one in found.lines], clock, **_told(wanted))
    return found


def choices(database: Database) -> SignatureChoices:
    """What signatures can be chosen by; nobody's data."""
    with database.reading() as connection:
        newest = newest_manifests(connection)
        titles = {one.hex(): name_of(one, newest.get(one)).titles for one in known_campaigns(connection)}
        events = sorted((event for _, event in all_events(connection).standing()), key=lambda event: event.date, reverse=True)
        devices = connection.execute(select(DEVICE.c.device_id, DEVICE.c.label).order_by(DEVICE.c.label, DEVICE.c.device_id)).all()
    named = {event.id: f"{event.name}, {event.place}, {event.date}" for event in events}
    return SignatureChoices(
        campaigns=titles,
        events=tuple(Choice(id=event, name=name) for event, name in named.items()),
        devices=tuple(Choice(id=device.device_id.hex(), name=device.label) for device in devices),
    )


def found_page(connection: Connection, wanted: SignatureFilter, after: SignaturePlace | None, at_most: int) -> SignaturePage:
    """A page that nobody has seen yet."""
    conditions = list(_conditions(connection, wanted))
    find = _sought if wanted.text.strip() else _newest
    rows, place = find(connection, wanted, conditions, after, at_most)
    is_all = not (after or conditions or wanted.text.strip())
    return SignaturePage(
        lines=tuple(_lines(connection, rows)),
        after=place if len(rows) == at_most else None,
        length=_length(connection, wanted.campaign) if is_all else -1,
    )


_Found = tuple[Sequence[Row[Any]], SignaturePlace | None]
"""Signatures, and the place of the last one."""


def _newest(
    connection: Connection, wanted: SignatureFilter, conditions: Sequence[ColumnElement[bool]], after: SignaturePlace | None, at_most: int
) -> _Found:
    """Campaign by campaign, since each has an order of its own in the index; together they are those of whichever was taken in last."""
    campaigns = [_id(wanted.campaign)] if wanted.campaign else known_campaigns(connection)
    orders = [_Order((SIGNATURE.c.intake, SIGNATURE.c.seq), SIGNATURE.c.campaign == one, newest_first=True) for one in campaigns]
    values = after.values if after else ()
    found = [(order.values(row), row) for order in orders for row in order.rows(connection, conditions, values, at_most)]
    newest = sorted(found, key=lambda one: one[0], reverse=True)[:at_most]
    return [row for _, row in newest], SignaturePlace(order=0, values=newest[-1][0]) if newest else None


def _sought(
    connection: Connection, wanted: SignatureFilter, conditions: Sequence[ColumnElement[bool]], after: SignaturePlace | None, at_most: int
) -> _Found:
    """Those found by the family name, then those by the given name, then those by the e-mail address."""
    ours = [*conditions, *([SIGNATURE.c.campaign == _id(wanted.campaign)] if wanted.campaign else [])]
    rows: list[Row[Any]] = []
    place = after
    for number, order in enumerate(_orders(wanted.text)):
        if number < (after.order if after else 0) or len(rows) == at_most:
            continue
        values = after.values if after and after.order == number else ()
        some = order.rows(connection, ours, values, at_most - len(rows))
        place = SignaturePlace(order=number, values=order.values(some[-1])) if some else place
        rows += some
    return rows, place


def _orders(text: str) -> Iterator[_Order]:
    """The ways in which somebody can be found by `text`; nobody stands in two of them."""
    name, email = folded(text)[:SOUGHT].encode(), folded_email(text.strip())[:SOUGHT].encode()
    by_name = () if "@" in text or not name else ((SIGNATURE.c.folded_family, name), (SIGNATURE.c.folded_name, name))
    before: list[ColumnElement[bool]] = []
    for column, start in (*by_name, (SIGNATURE.c.folded_email, email)):
        begins = and_(column >= start, column < start + _AFTER_ALL_LETTERS)
        yield _Order((column, *entry_columns(SIGNATURE)), and_(begins, *before))
        before.append(or_(column.is_(None), not_(begins)))


def _conditions(connection: Connection, wanted: SignatureFilter) -> Iterator[ColumnElement[bool]]:
    """What no order is by."""
    for name in ("state", "source", "country"):
        if value := getattr(wanted, name):
            yield SIGNATURE.c[name] == value
    if wanted.event:
        events, event = all_events(connection), _id(wanted.event).hex()
        yield SIGNATURE.c.event.in_([digest for digest in events.known if events.of(digest).id == event])
    if wanted.device:
        yield SIGNATURE.c.device_id == _id(wanted.device)


def _lines(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[SignatureLine]:
    events = all_events(connection)
    for row in rows:
        fields = _FIELDS.decode(row.fields)
        yield SignatureLine(
            entry=entry_text(key_of(row)),
            campaign=row.campaign.hex(),
            name=" ".join(filter(None, (fields.get(FieldName.GIVEN_NAME), fields.get(FieldName.FAMILY_NAME)))),
            email=fields.get(FieldName.EMAIL, ""),
            country=row.country or "",
            state=row.state,
            source=row.source,
            event=events.of(bytes(row.event)).name,
            signed=row.signed,
        )


def _length(connection: Connection, campaign: str) -> int:
    """How many signatures there are: whatever was opened and is nothing else. None of these tables has a row for each of them."""

    def of(number: ColumnElement[Any], column: Column[bytes], *which: ColumnElement[bool]) -> int:
        wanted = select(number).select_from(column.table).where(*which, *([column == _id(campaign)] if campaign else []))
        return int(connection.scalar(wanted) or 0)

    opened = of(func.sum(RUN.c.entries), RUN.c.campaign, RUN.c.opened)
    requests = of(func.count(), WITHDRAWAL.c.campaign, WITHDRAWAL.c.device_id != DESK)
    return opened - requests - sum(of(func.count(), table.c.campaign) for table in (QUARANTINE, ERASED))


def _told(wanted: SignatureFilter) -> dict[str, Fact]:
    """What the audit says of a page: by what it was found, but no letter of what was sought."""
    chosen: dict[str, Fact] = {name: value for name, value in msgspec.structs.asdict(wanted).items() if value and name != "text"}
    return {**chosen, "searched": int(bool(wanted.text.strip()))}


def _id(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise UserError(Code.OPTION_WRONG, option="ID", problem=f"{text!r} is no id") from error
