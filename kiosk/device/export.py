"""Exports: everything not yet acknowledged as one batch, read back from its medium. Nothing is marked as gone (DESIGN section 8)."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.campaign.files import write_whole
from kiosk.device.identity import Identity
from kiosk.device.log import Position, envelopes, envelopes_size, head_at, tip
from kiosk.device.packs import manifests_of
from kiosk.device.purge import Weight, newest_acknowledgement, through
from kiosk.device.schema import EXPORT
from kiosk.device.store import Store
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import Digest
from kiosk.domain.progress import Progress
from kiosk.domain.reports.device import ExportReport, ExportState
from kiosk.domain.visible import legible
from kiosk.transfer.batch import SCHEMA, BatchHeader, batch_name, read_batch, write_batch

SHOWN = 50
"""How many of the newest exports are told of."""


@dataclass(frozen=True)
class _Range:
    """What an export holds, as it stood when it began."""

    first: int
    last: Position
    head_before: Digest
    manifests: tuple[tuple[Digest, bytes], ...]
    acknowledgement: bytes
    size: int


def export(store: Store, identity: Identity, folder: Path, progress: Progress) -> ExportReport:
    """Write the batch of all entries not acknowledged to `folder`, durably, and verify it as the centre would.

    The same entries give the same file; doing it again changes nothing. `progress` counts each entry twice: written
    and verified. Signing and acknowledging may go on meanwhile in other threads.

    Raises `UserError` with NOTHING_TO_EXPORT, or FILE_EXISTS where a sound batch with other entries has its name
    (of a copied folder), and `EnvironmentProblem` as `write_whole` does.
    """
    span = _range(store, identity)
    target = folder / batch_name(identity.device, span.first, span.last.seq)
    try:
        size = _write(store, identity, span, target, progress)
    except EnvironmentProblem as error:
        if error.code is Code.VERIFICATION_FAILED and _range(store, identity).first != span.first:
            return export(store, identity, folder, progress)  # what was acknowledged meanwhile could no longer be written
        raise
    report = ExportReport(
        path=legible(str(target)),
        entries=span.last.seq - span.first + 1,
        first=span.first,
        last=span.last.seq,
        bytes=size,
        state=ExportState.WRITTEN,
    )
    _remember(store, report)
    return report


def exports(connection: Connection) -> tuple[ExportReport, ...]:
    """The newest exports first, with what became of them."""
    safe, received = through(connection, Weight.SAFE), through(connection, Weight.RECEIVED)
    rows = connection.execute(select(EXPORT).order_by(EXPORT.c.id.desc()).limit(SHOWN))
    return tuple(
        ExportReport(
            path=row.path,
            entries=row.last - row.first + 1,
            first=row.first,
            last=row.last,
            bytes=row.bytes,
            state=_state(row.last, safe, received),
        )
        for row in rows
    )


def exported(connection: Connection) -> int:
    """The last entry that is in an export; 0 for none. A safety stick that was written over counts no more."""
    return connection.execute(select(func.max(EXPORT.c.last))).scalar_one() or 0


def forget(store: Store, path: Path) -> None:
    """Tell no more of an export that is no longer there."""
    with store.writing() as connection:
        connection.execute(delete(EXPORT).where(EXPORT.c.path == legible(str(path))))


def _state(last: int, safe: int, received: int) -> ExportState:
    if last <= safe:
        return ExportState.SAFE
    return ExportState.RECEIVED if last <= received else ExportState.WRITTEN


def _range(store: Store, identity: Identity) -> _Range:
    with store.reading() as connection:
        first, last = through(connection, Weight.SAFE) + 1, tip(connection, identity)
        if first > last.seq:
            raise UserError(Code.NOTHING_TO_EXPORT)
        head_before = head_at(connection, identity, first - 1)
        if head_before is None:
            raise Bug("an acknowledged entry is not in the log")
        manifests = manifests_of(connection, first, last.seq)
        size = envelopes_size(connection, first, last.seq) + sum(len(content) for _, content in manifests)
        return _Range(first, last, head_before, manifests, newest_acknowledgement(connection), size)


def _write(store: Store, identity: Identity, span: _Range, target: Path, progress: Progress) -> int:
    """How many bytes were written and read back."""
    total, size = span.last.seq - span.first + 1, 0

    def write(stream: BinaryIO) -> None:
        sealed = envelopes(store, span.first, span.last.seq)
        header, manifests = _header(identity, span), (content for _, content in span.manifests)
        write_batch(stream, header, manifests, span.acknowledgement, sealed, identity.key, lambda done, _: progress(done, 2 * total))

    def check(written: Path) -> None:
        nonlocal size
        with written.open("rb") as stream:  # here, so that a stick that is out is told as such
            read_batch(stream, identity.organisation, lambda done, _: progress(total + done, 2 * total))
            size = stream.tell()

    try:
        write_whole(target, write, check, size=span.size)
    except UserError as error:
        if error.code is not Code.FILE_EXISTS or _is_sound(target):
            raise
        # What has the name is the remains of an export that was cut off, by a pulled stick for instance.
        write_whole(target, write, check, size=span.size, replace=True)
    return size


def _is_sound(path: Path) -> bool:
    try:
        read_batch(path)
    except Refused:
        return False
    return True


def _header(identity: Identity, span: _Range) -> BatchHeader:
    return BatchHeader(
        schema=SCHEMA,
        organisation=identity.organisation.hex(),
        device_key=identity.key.public,
        label=identity.label,
        first=span.first,
        last=span.last.seq,
        head_before=span.head_before.hex(),
        head_after=span.last.head.hex(),
        manifests=tuple(digest.hex() for digest, _ in span.manifests),
    )


def _remember(store: Store, report: ExportReport) -> None:
    # The batch is on its medium: a device whose own disk is full must still say so.
    with contextlib.suppress(EnvironmentProblem), store.writing() as connection:
        connection.execute(delete(EXPORT).where(EXPORT.c.path == report.path))
        connection.execute(insert(EXPORT), {"first": report.first, "last": report.last, "bytes": report.bytes, "path": report.path})
