"""The list of withdrawals as a file: a line that says whose it is, a line for each token, and a line that only the organisation can make.

So nobody who can write where the list lies adds or removes a withdrawal (FORMAT.md, List of withdrawals; decision 0065).
"""

import hmac
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

import msgspec

from kiosk.crypto.keyed import withdrawals_tag
from kiosk.domain import canonical
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import OrganisationId
from kiosk.domain.reports.withdrawals import Withdrawn

_BEGINNING: Final = b"rally-kiosk withdrawals"
_VERSION: Final = 2
_WITHOUT_KEY: Final = 1
_FIRST: Final = re.compile(re.escape(_BEGINNING) + rb" ([1-9][0-9]{0,8}) ([0-9a-f]{64})\n")
MAX_BYTES: Final = 1024 * 1024 * 1024
_DECODER: Final = msgspec.json.Decoder(Withdrawn)


def write_list(stream: BinaryIO, organisation: OrganisationId, secret: bytes, rows: Iterable[Withdrawn]) -> int:
    """Write the list; how many withdrawals it has. `secret` is that of `Role.DATABASE`."""
    tag, number = withdrawals_tag(secret), 0
    for line in _lines(organisation, rows):
        tag.update(line)
        stream.write(line)
        number += 1
    stream.write(_last(tag))
    return number - 1


def read_list(content: bytes, organisation: OrganisationId, secret: bytes) -> tuple[Withdrawn, ...]:
    """The rows of a list. `secret` is that of `Role.DATABASE`.

    Raises `Refused` with WRONG_KIND_OF_FILE, NEWER_VERSION, LIST_WITHOUT_KEY for one of the first version, which anybody could
    make, ORGANISATION_FOREIGN, LIST_CHANGED, or DAMAGED for rows that are none although their tag fits.
    """
    rows = _expect_ours(content, organisation)
    last = content.rfind(b"\n", 0, -1) + 1
    tag = withdrawals_tag(secret)
    # Whole, and before anything is made of it: a forged one may be nothing but ends of lines, each of which would be an object.
    tag.update(memoryview(content)[:last])
    if not hmac.compare_digest(content[last:], _last(tag)):
        raise Refused(Code.LIST_CHANGED)
    try:
        return tuple(map(_DECODER.decode, _cut(content, rows, last)))
    except msgspec.MsgspecError as error:
        raise Refused(Code.DAMAGED, part="list of withdrawals") from error


def _expect_ours(content: bytes, organisation: OrganisationId) -> int:
    """Where the rows begin."""
    if not content.startswith(_BEGINNING):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="withdrawals")
    found = _FIRST.match(content)
    if found is None:
        raise Refused(Code.LIST_CHANGED)
    version = int(found[1])
    if version != _VERSION:
        raise Refused(Code.LIST_WITHOUT_KEY if version == _WITHOUT_KEY else Code.NEWER_VERSION)
    if found[2] != organisation.hex().encode():
        raise Refused(Code.ORGANISATION_FOREIGN)
    return found.end()


def _cut(content: bytes, start: int, end: int) -> Iterator[bytes]:
    while start < end:
        after = content.index(b"\n", start, end) + 1
        yield content[start:after]
        start = after


def _lines(organisation: OrganisationId, rows: Iterable[Withdrawn]) -> Iterator[bytes]:
    yield _BEGINNING + f" {_VERSION} {organisation.hex()}\n".encode()
    for one in rows:
        yield canonical.encode(one) + b"\n"


def _last(tag: hmac.HMAC) -> bytes:
    return f"end {tag.hexdigest()}\n".encode()
