"""The list of withdrawals as a file: a line that says whose it is, a line for each token, and a line by which damage is seen."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

import msgspec

from kiosk.domain import canonical
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import OrganisationId
from kiosk.domain.reports import Withdrawn

_BEGINNING: Final = "rally-kiosk withdrawals 1"
MAX_BYTES: Final = 1024 * 1024 * 1024
_DECODER: Final = msgspec.json.Decoder(Withdrawn)


def write_list(stream: BinaryIO, organisation: OrganisationId, rows: Iterable[Withdrawn]) -> int:
    """Write the list; how many lines it has."""
    digest, number = hashlib.sha256(), 0
    for line in _lines(organisation, rows):
        digest.update(line)
        stream.write(line)
        number += 1
    stream.write(_last(digest))
    return number - 1


def read_list(content: bytes, organisation: OrganisationId) -> tuple[Withdrawn, ...]:
    """The rows of a list. Raises `Refused` with DAMAGED, or ORGANISATION_FOREIGN for another's."""
    lines = content.splitlines(keepends=True)
    if not lines or lines[-1] != _last(hashlib.sha256(b"".join(lines[:-1]))):
        raise Refused(Code.DAMAGED, part="list of withdrawals")
    if lines[0] != _first(organisation):
        raise Refused(Code.ORGANISATION_FOREIGN)
    try:
        return tuple(map(_DECODER.decode, lines[1:-1]))
    except msgspec.MsgspecError as error:
        raise Refused(Code.DAMAGED, part="list of withdrawals") from error


def _lines(organisation: OrganisationId, rows: Iterable[Withdrawn]) -> Iterator[bytes]:
    yield _first(organisation)
    for one in rows:
        yield canonical.encode(one) + b"\n"


def _first(organisation: OrganisationId) -> bytes:
    return f"{_BEGINNING} {organisation.hex()}\n".encode()


def _last(digest: "hashlib._Hash") -> bytes:
    return f"end {digest.hexdigest()}\n".encode()
