"""A batch made by the product, read by a program that knows nothing but FORMAT.md."""

import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.campaign.build import build_pack
from kiosk.campaign.new import new_template
from kiosk.campaign.pack import Pack
from kiosk.crypto.container import FrameKind, Kind, Reader, Writer
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.log import device_id, first_head, leaf, next_head
from kiosk.crypto.sealing import Header, key_id, seal
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.campaign import CampaignKind, Event
from kiosk.domain.entry import Entry, EntryKind, Moment, Source
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import Digest
from kiosk.transfer.acknowledgement import Acknowledgement, write_acknowledgement
from kiosk.transfer.batch import BatchHeader, write_batch
from tests.vectors import independent_reader
from tests.vectors.independent_reader import open_entry, read_batch, read_header, sealing_secret

RING = KeyRing.from_seed(b"s" * 32)
DEVICE = SigningKey(b"d" * 32)
NAMES = ("Zahra Ahmadi", "زهرا احمدی", "Élodie Lefèvre")


@dataclass(frozen=True)
class Made:
    """A batch and what went into it."""

    content: bytes
    entries: tuple[Entry, ...]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("source")
    packs = [pack(folder / name) for name in ("one", "two")]
    entries = tuple(entry(packs[seq % 2], seq, name) for seq, name in enumerate(NAMES, start=1))
    envelopes = [sealed(packs[seq % 2], one) for seq, one in enumerate(entries, start=1)]
    heads = [first_head(RING.organisation, DEVICE.public)]
    for envelope in envelopes:
        heads.append(next_head(heads[-1], leaf(envelope)))
    used = [packs[1], packs[0]]
    stream = io.BytesIO()
    write_batch(stream, header(used, heads), [one.manifest_bytes for one in used], acknowledgement(heads[0]), envelopes, DEVICE)
    return Made(stream.getvalue(), entries)


def pack(folder: Path) -> Pack:
    new_template(folder, CampaignKind.PETITION)
    return build_pack(folder, RING, folder.with_suffix(".campaign"))


def entry(pack: Pack, seq: int, name: str) -> Entry:
    manifest = pack.manifest
    return Entry(
        schema=1,
        entry=f"{seq:032x}",
        kind=EntryKind.SIGNATURE,
        source=Source.SELF,
        organisation=RING.organisation.hex(),
        campaign=manifest.campaign,
        revision=pack.revision.hex(),
        key_id=key_id(manifest.sealing_key).hex(),
        device=device_id(DEVICE.public).hex(),
        seq=seq,
        text_sha256=manifest.texts[manifest.languages[0]].digest,
        text_language=manifest.languages[0],
        screen_language=manifest.languages[0],
        event=Event(id="e" * 32, name="Paris", place="Denfert-Rochereau", date="2025-02-08", timezone="Europe/Paris"),
        time=Moment(utc="2025-02-08T14:03:22Z", offset=60),
        receipt="c" * 32,
        fields={FieldName.GIVEN_NAME: name},
    )


def sealed(pack: Pack, one: Entry) -> bytes:
    manifest = pack.manifest
    head = Header(RING.organisation, manifest.campaign_id, pack.revision, key_id(manifest.sealing_key), device_id(DEVICE.public), one.seq)
    return seal(manifest.sealing_key, head, canonical.encode(one), manifest.bucket)


def header(packs: list[Pack], heads: list[Digest]) -> BatchHeader:
    return BatchHeader(
        schema=1,
        organisation=RING.organisation.hex(),
        device_key=DEVICE.public,
        label="Tablet 1",
        first=1,
        last=len(heads) - 1,
        head_before=heads[0].hex(),
        head_after=heads[-1].hex(),
        manifests=tuple(one.revision.hex() for one in packs),
    )


def acknowledgement(head: Digest) -> bytes:
    key = RING.signing_key(Role.INTAKE)
    device = device_id(DEVICE.public).hex()
    said = Acknowledgement(
        schema=1, organisation=RING.organisation.hex(), central="c" * 32, signer=key.public, device=device, first=1, last=1, head=head.hex()
    )
    return write_acknowledgement(said, key)


def test_it_imports_nothing_of_ours_and_has_less_than_150_lines() -> None:
    source = Path(independent_reader.__file__).read_text(encoding="utf-8")
    assert len(source.splitlines()) < 150
    assert not any(line.startswith(("import kiosk", "from kiosk", "import tests", "from tests")) for line in source.splitlines())


def test_it_verifies_a_batch_and_opens_its_entries(made: Made) -> None:
    opened = [open_entry(one, sealing_secret(RING.seed, read_header(one)["campaign"], turn)) for one, turn in read_batch(made.content)]
    assert opened == [independent_reader.read_json(canonical.encode(one)) for one in made.entries]


def test_it_runs_by_itself(made: Made, tmp_path: Path) -> None:
    (tmp_path / "a.batch").write_bytes(made.content)
    (tmp_path / "seed").write_bytes(RING.seed)
    command = [sys.executable, "-I", independent_reader.__file__, str(tmp_path / "a.batch"), str(tmp_path / "seed")]
    printed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env={"PYTHONUTF8": "1"}).stdout
    assert all(name in printed for name in NAMES)


def test_it_opens_nothing_with_another_key(made: Made) -> None:
    envelope, _ = read_batch(made.content)[0]
    with pytest.raises(ValueError, match="4: key"):
        open_entry(envelope, b"x" * 32)


@pytest.mark.parametrize("frame", range(7))
def test_control_one_changed_byte_in_each_frame_is_noticed(made: Made, frame: int) -> None:
    changed = bytearray(made.content)
    changed[places(made.content)[frame]] ^= 1
    with pytest.raises((ValueError, LookupError)):
        read_batch(bytes(changed))


@pytest.mark.parametrize("frame", range(7))
def test_control_one_changed_byte_in_each_frame_is_noticed_even_when_the_device_signs_it(made: Made, frame: int) -> None:
    """A device can sign what it likes: manifests, acknowledgement, envelopes and the chain hold by themselves."""
    with pytest.raises((ValueError, LookupError)):
        read_batch(signed_again(made.content, frame, another_last if frame == 0 else another_byte))


def test_control_a_batch_signed_again_without_a_change_is_taken(made: Made) -> None:
    assert len(read_batch(signed_again(made.content, 0, lambda payload: payload))) == len(NAMES)


@pytest.mark.parametrize("size", [0, 4, 5, 9, 100, -65, -64, -1])
def test_control_a_cut_batch_is_noticed(made: Made, size: int) -> None:
    with pytest.raises((ValueError, LookupError)):
        read_batch(made.content[:size])


def another_last(header: bytes) -> bytes:
    return header.replace(b'"last":3', b'"last":2')


def another_byte(payload: bytes) -> bytes:
    return payload[:150] + bytes([payload[150] ^ 1]) + payload[151:]


def places(content: bytes) -> list[int]:
    """Where the middle of each frame's payload stands."""
    found, place = [], 5
    for frame in Reader(io.BytesIO(content), Kind.BATCH).frames():
        found.append(place + 5 + len(frame.payload) // 2)
        place += 5 + len(frame.payload)
    return found


def signed_again(content: bytes, number: int, change: Callable[[bytes], bytes]) -> bytes:
    stream = io.BytesIO()
    writer = Writer(stream, Kind.BATCH)
    for place, frame in enumerate(Reader(io.BytesIO(content), Kind.BATCH).frames()):
        writer.frame(FrameKind(frame.kind), change(frame.payload) if place == number else frame.payload)
    writer.finish(DEVICE)
    return stream.getvalue()
