"""Batches: what is read back is what was written, and nothing that was changed, dropped, reordered or spliced is taken."""

import io
import json
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.log import leaf, next_head
from kiosk.crypto.sealing import envelope_size
from kiosk.domain.errors import Bug, Cancelled, Code, Refused, UserError
from kiosk.domain.ids import DeviceId, Digest, OrganisationId
from kiosk.transfer import batch
from kiosk.transfer.batch import batch_name, envelopes, read_batch, write_batch
from tests.support.batches import DEVICE, DEVICE_ID, acknowledged, envelope, good, later, manifest_of, parts
from tests.support.packs import RING, STRANGER

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "transfer"
REFUSED: Final[dict[str, str]] = json.loads((VECTORS / "expected.json").read_text())["batch"]


def good_head() -> Digest:
    return Digest(bytes.fromhex(good().said.head_after))


def code_of(content: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        read_batch(io.BytesIO(content))
    return caught.value.code


def test_a_batch_tells_its_device_its_range_and_its_manifests() -> None:
    read = read_batch(io.BytesIO(good().file()))
    assert (read.device, read.organisation, read.first, read.last) == (DEVICE_ID, RING.organisation, 1, 3)
    assert read.manifests == good().manifests
    assert [manifest.slug for manifest in read.revisions.values()] == ["c1", "c2"]
    assert read.head_after.hex() == read.header.head_after


def test_a_batch_carries_the_acknowledgement_of_what_came_before() -> None:
    read = read_batch(io.BytesIO(later().file()))
    assert read.acknowledgement == acknowledged(3, read.head_before)


def test_what_the_writer_writes_the_reader_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.batch"
    with path.open("wb") as stream:
        write_batch(stream, good().said, good().manifests, b"", good().envelopes, DEVICE)
    assert path.read_bytes() == good().file()
    assert read_batch(path).header == good().said


def test_the_entries_come_out_as_they_went_in() -> None:
    assert list(envelopes(io.BytesIO(later().file()))) == list(later().envelopes)


def test_a_checked_batch_knows_what_stands_for_each_entry_and_the_head_after_it() -> None:
    read, head = read_batch(io.BytesIO(later().file())), b""
    leaves = [leaf(one) for one in later().envelopes]
    assert read.leaves == b"".join(leaves)
    for place, own in enumerate(leaves):
        head = next_head(Digest(head or read.head_before), own)
        assert read.heads[32 * place : 32 * place + 32] == head
    assert head == read.head_after


def test_a_batch_of_a_released_version_is_read() -> None:
    assert read_batch(VECTORS / "good.batch").last == 3
    assert read_batch(VECTORS / "later.batch", RING.organisation).first == 4


def test_every_vector_has_its_expectation() -> None:
    assert {path.stem for path in VECTORS.glob("*.batch")} == {*REFUSED, "good", "later"}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_batch_is_refused_with_its_reason(name: str) -> None:
    assert code_of((VECTORS / f"{name}.batch").read_bytes()) == REFUSED[name]


@given(st.data())
def test_no_byte_of_a_batch_can_be_changed(data: st.DataObject) -> None:
    content = (VECTORS / "good.batch").read_bytes()
    place, bit = data.draw(st.integers(0, len(content) - 1)), data.draw(st.integers(0, 7))
    changed = content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]
    code_of(changed)


@given(st.integers(0, (VECTORS / "good.batch").stat().st_size - 1))
def test_no_batch_can_be_cut_short(size: int) -> None:
    code_of((VECTORS / "good.batch").read_bytes()[:size])


def test_a_batch_for_another_organisation_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refused) as caught:
        read_batch(io.BytesIO(good().file()[:600]), STRANGER.organisation)
    assert caught.value.code is Code.ORGANISATION_FOREIGN


def test_without_the_chain_an_exchanged_entry_would_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    replaced = replace(good(), envelopes=(*good().envelopes[:2], envelope(3))).file()
    assert code_of(replaced) is Code.CHAIN_BROKEN
    monkeypatch.setattr(batch, "next_head", lambda *_: good_head())
    assert read_batch(io.BytesIO(replaced)).last == 3


def test_a_size_of_its_own_is_told_by_its_number() -> None:
    with pytest.raises(Refused) as caught:
        read_batch(VECTORS / "entry-longer-than-the-others.batch")
    assert caught.value.facts == {"part": "size", "seq": 2}


def test_control_without_the_size_an_entry_could_stick_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "envelope_size", lambda _: envelope_size(2048))
    assert read_batch(VECTORS / "entry-shorter-than-the-others.batch").last == 1


@pytest.mark.parametrize("label", ["Tablet 1", "محمد\u200cرضا", "Élodie", "\U000c0000"])
def test_a_label_may_be_any_line_even_with_letters_of_a_later_unicode(label: str) -> None:
    assert read_batch(io.BytesIO(good().saying(label=label).file())).header.label == label


def test_a_batch_is_checked_in_bounded_memory() -> None:
    one = manifest_of()
    small, large = (parts([envelope(seq, one) for seq in range(1, count + 1)], [one]).file() for count in (10, 500))

    def peak(content: bytes) -> int:
        stream = io.BytesIO(content)
        tracemalloc.start()
        read_batch(stream)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(small)
    assert peak(large) < peak(small) + len(large) // 10


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        read_batch(io.BytesIO(good().file()), progress=stop)
    assert told == [(0, 3)]


def test_writing_tells_how_far_it_is_and_ends_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    write_batch(io.BytesIO(), good().said, good().manifests, b"", good().envelopes, DEVICE, lambda *step: told.append(step))
    assert told == [(0, 3), (3, 3)]


def test_a_device_cannot_write_a_batch_in_anothers_name() -> None:
    other = replace(good().saying(device_key=b"\x02" * 32), key=DEVICE)
    with pytest.raises(Bug):
        write_batch(io.BytesIO(), other.said, other.manifests, b"", other.envelopes, DEVICE)


def test_a_missing_batch_is_the_users_matter(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_batch(tmp_path / "none.batch")
    assert caught.value.code is Code.FILE_MISSING


def test_a_folder_is_no_batch(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_batch(tmp_path)
    assert caught.value.code is Code.FILE_NOT_READABLE


def test_a_batch_is_named_by_device_and_range() -> None:
    assert batch_name(DeviceId(bytes.fromhex("0123456789" + "00" * 27)), 7, 12) == "01234567-7-12.batch"


def test_a_batch_shows_its_organisation_as_its_header_names_it() -> None:
    assert read_batch(io.BytesIO(good().file())).organisation == OrganisationId(bytes.fromhex(good().said.organisation))
