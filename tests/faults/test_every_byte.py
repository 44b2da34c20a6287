"""Of a pack, a batch and an acknowledgement: every byte changed, every frame dropped, repeated, exchanged or put in from another file."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, permutations
from pathlib import Path
from typing import Final

import pytest

from kiosk.campaign.pack import read_pack
from kiosk.crypto import container
from kiosk.crypto.log import first_head
from kiosk.domain.errors import Refused
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.batch import read_batch
from tests.support.batches import DEVICE, acknowledged, chain, good, later, manifest_of
from tests.support.packs import RING, VECTORS

_START: Final = 5
_FRAME: Final = 5
_END: Final = 69
"""Bytes of magic and version, of a frame's kind and length, and of the frame that ends with the signature."""

_CHANGES: Final = (0x01, 0x80, 0xFF)
_SMALL: Final = 1000
"""Bytes of a file of which every byte is changed in every way."""
_PARTS: Final = 4


@dataclass(frozen=True)
class Sort:
    """A sort of file: a good one, another good one, and how such a file is read."""

    file: bytes
    other: bytes
    read: Callable[[bytes], object]


FIRST: Final = chain(first_head(RING.organisation, DEVICE.public), good().envelopes[:2])


def of_sort(name: str, folder: Path) -> Sort:
    def read_pack_from(content: bytes) -> object:
        path = folder / "some.campaign"
        path.write_bytes(content)
        return read_pack(path)

    if name == "batch":
        return Sort(good().file(), later().file(), lambda content: read_batch(io.BytesIO(content)))
    if name == "acknowledgement":
        return Sort(later().acknowledgement, acknowledged(2, FIRST), read_acknowledgement)
    packs = [(VECTORS / f"{one}.campaign").read_bytes() for one in ("good", "good-with-briefings")]
    return Sort(packs[0], packs[1], read_pack_from)


@pytest.fixture(params=["batch", "acknowledgement", "pack"])
def sort(request: pytest.FixtureRequest, tmp_path: Path) -> Sort:
    return of_sort(request.param, tmp_path)


def frames(file: bytes) -> list[bytes]:
    """The frames of a file, without the one that ends it."""
    body, found = file[_START:-_END], []
    while body:
        size = _FRAME + int.from_bytes(body[1:_FRAME])
        found.append(body[:size])
        body = body[size:]
    return found


def rearranged(file: bytes, other: bytes) -> Iterator[bytes]:
    """The file with its frames in every wrong way."""
    ours, theirs = frames(file), frames(other)
    for place, frame in enumerate(ours):
        yield with_frames(file, [*ours[:place], *ours[place + 1 :]])
        yield with_frames(file, [*ours[:place], frame, *ours[place:]])
        for foreign in theirs:
            yield with_frames(file, [*ours[:place], foreign, *ours[place:]])
            if foreign != frame:
                yield with_frames(file, [*ours[:place], foreign, *ours[place + 1 :]])
    for one, two in combinations(range(len(ours)), 2):
        swapped = list(ours)
        swapped[one], swapped[two] = swapped[two], swapped[one]
        if swapped != ours:
            yield with_frames(file, swapped)
    yield file[:-_END] + other[-_END:]


def with_frames(file: bytes, some: list[bytes]) -> bytes:
    return file[:_START] + b"".join(some) + file[-_END:]


def accepted(sort: Sort, files: Iterator[bytes]) -> int:
    """How many of these files are read as if they were good."""
    found = 0
    for content in files:
        try:
            sort.read(content)
        except Refused:
            continue
        found += 1
    return found


def test_no_file_with_other_frames_is_accepted(sort: Sort) -> None:
    assert sort.read(sort.file)
    assert with_frames(sort.file, frames(sort.file)) == sort.file
    assert accepted(sort, rearranged(sort.file, sort.other)) == 0


@pytest.mark.long
@pytest.mark.parametrize("part", range(_PARTS))
def test_no_file_with_one_byte_changed_is_accepted(sort: Sort, part: int) -> None:
    def changed() -> Iterator[bytes]:
        for place in range(part, len(sort.file), _PARTS):
            for change in range(1, 256) if len(sort.file) < _SMALL else [_CHANGES[place % len(_CHANGES)]]:
                yield sort.file[:place] + bytes([sort.file[place] ^ change]) + sort.file[place + 1 :]

    assert accepted(sort, changed()) == 0


def test_a_device_that_signs_other_frames_itself_is_refused_by_the_chain() -> None:
    batch = good()
    spliced = [*batch.envelopes, *later().envelopes]
    for some in {*permutations(spliced, 2), *permutations(spliced, 3), *permutations(spliced, 4)} - {batch.envelopes}:
        with pytest.raises(Refused):
            read_batch(io.BytesIO(replace(batch, envelopes=some).file()))
    one, two = batch.manifests
    for manifests in ((one,), (two,), (two, one), (one, one), (one, two, two), (one, manifest_of(3)), (one, two, manifest_of(3))):
        with pytest.raises(Refused):
            read_batch(io.BytesIO(replace(batch, manifests=manifests).file()))


def test_without_the_signature_a_changed_byte_would_be_accepted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sort = of_sort("acknowledgement", tmp_path)
    monkeypatch.setattr(container, "verify", lambda *_: None)
    place = len(sort.file) - 1
    assert accepted(sort, iter([sort.file[:place] + bytes([sort.file[place] ^ 1])])) == 1
