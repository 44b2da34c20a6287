import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.crypto import container
from kiosk.crypto.container import SINGLE_OVERHEAD, Frame, FrameKind, Kind, Reader, Writer, kind_of, read_whole, write_whole
from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Bug, Code, KioskError, Refused, UserError
from tests.crypto.vectors import Case, each, load, outcome, raw

KEY = SigningKey(b"k" * 32)
ACKNOWLEDGEMENT = write_whole(b'{"schema":1}', Kind.ACKNOWLEDGEMENT, KEY)
BATCH_FRAMES = [
    Frame(FrameKind.HEADER, b"h"),
    Frame(FrameKind.MANIFEST, b"m"),
    Frame(FrameKind.ACKNOWLEDGEMENT, b"a"),
    Frame(FrameKind.ENVELOPE, b"e"),
    Frame(FrameKind.ENVELOPE, b"f"),
]


class Dribble(io.BytesIO):
    """An unbuffered stream that gives one byte at a time and remembers the most that it was asked for."""

    most_asked = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.most_asked = max(self.most_asked, size or 0)
        return super().read(1)


def vector_key() -> bytes:
    return bytes.fromhex(load("container")["public_key"])


def read(content: bytes, kind: Kind, public_key: bytes) -> list[Frame]:
    reader = Reader(io.BytesIO(content), kind)
    frames = list(reader.frames())
    reader.finish(public_key)
    return frames


def written(kind: Kind, frames: list[Frame], key: SigningKey = KEY) -> bytes:
    stream = io.BytesIO()
    writer = Writer(stream, kind)
    for frame in frames:
        writer.frame(frame.kind, frame.payload)
    writer.finish(key)
    return stream.getvalue()


@each("container", "valid")
def test_good_containers_are_read(case: Case) -> None:
    frames = read(raw(case, "container"), Kind[case["kind"].upper()], vector_key())
    if isinstance(case["frames"], int):
        assert len(frames) == case["frames"]
    else:
        assert [(frame.kind, frame.payload.hex()) for frame in frames] == [(one["kind"], one["payload"]) for one in case["frames"]]


@each("container", "refused")
def test_wrong_containers_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        read(raw(case, "container"), Kind[case["kind"].upper()], vector_key())
    assert outcome(caught) == case["code"]


@each("container", "valid")
def test_what_is_written_again_is_the_same(case: Case) -> None:
    """One encoding for one content, but for whose signature it is."""
    content = raw(case, "container")
    kind = Kind[case["kind"].upper()]
    again = written(kind, read(content, kind, vector_key()))
    assert again[:-64] == content[:-64]


@each("container", "valid")
def test_the_first_bytes_tell_the_kind(case: Case) -> None:
    content = raw(case, "container")
    assert kind_of(content[:4]) is Kind[case["kind"].upper()]


def test_other_files_are_of_no_kind() -> None:
    assert [kind_of(start) for start in (b"", b"RK", b"RKK1", b"RKE1", b"%PDF")] == [None] * 5


@settings(max_examples=150)
@given(place=st.integers(0, len(ACKNOWLEDGEMENT) - 1), change=st.integers(1, 255))
def test_a_container_with_one_byte_changed_is_refused(place: int, change: int) -> None:
    changed = bytearray(ACKNOWLEDGEMENT)
    changed[place] ^= change
    with pytest.raises(Refused):
        read(bytes(changed), Kind.ACKNOWLEDGEMENT, KEY.public)


@pytest.mark.parametrize("size", range(len(ACKNOWLEDGEMENT)))
def test_a_cut_container_is_refused(size: int) -> None:
    with pytest.raises(Refused):
        read(ACKNOWLEDGEMENT[:size], Kind.ACKNOWLEDGEMENT, KEY.public)


@settings(max_examples=150)
@given(content=st.binary(max_size=200))
def test_noise_after_good_first_bytes_is_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        read(b"RKB1\x01" + content, Kind.BATCH, KEY.public)


@pytest.mark.parametrize(("missing"), range(len(BATCH_FRAMES)))
def test_a_frame_taken_out_of_a_batch_is_noticed(missing: int) -> None:
    kept = [frame for place, frame in enumerate(BATCH_FRAMES) if place != missing]
    whole = written(Kind.BATCH, BATCH_FRAMES)
    body = b"".join(bytes([frame.kind]) + len(frame.payload).to_bytes(4) + frame.payload for frame in kept)
    with pytest.raises(Refused):
        read(whole[:5] + body + whole[-69:], Kind.BATCH, KEY.public)


def test_control_without_verification_a_container_with_one_byte_changed_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = ACKNOWLEDGEMENT.replace(b"schema", b"schemb")
    monkeypatch.setattr(container, "verify", lambda *_: None)
    assert read(changed, Kind.ACKNOWLEDGEMENT, KEY.public)[0].payload == b'{"schemb":1}'


def test_control_without_the_label_a_container_of_another_kind_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    case = next(one for one in load("container")["refused"] if one["rule"] == "signed under another kind's label")
    monkeypatch.setattr(Kind.ACKNOWLEDGEMENT, "label", Kind.MANIFEST.label)
    assert read(raw(case, "container"), Kind.ACKNOWLEDGEMENT, vector_key())


def test_frames_come_one_by_one_with_no_more_read_ahead_than_how_the_next_begins() -> None:
    whole = written(Kind.BATCH, BATCH_FRAMES)
    stream = io.BytesIO(whole)
    frames = Reader(stream, Kind.BATCH).frames()
    assert (next(frames).payload, stream.tell()) == (b"h", 16)
    assert (next(frames).payload, stream.tell()) == (b"m", 22)


def test_a_length_above_the_limit_is_refused_before_anything_is_read() -> None:
    stream = Dribble(b"RKB1\x01\x02" + (64 * 1024 + 1).to_bytes(4))
    with pytest.raises(Refused) as caught:
        next(Reader(stream, Kind.BATCH).frames())
    assert (caught.value.code, stream.most_asked) == (Code.TOO_LARGE, 5)


def test_a_stream_that_gives_a_byte_at_a_time_is_read() -> None:
    reader = Reader(Dribble(written(Kind.BATCH, BATCH_FRAMES)), Kind.BATCH)
    assert list(reader.frames()) == BATCH_FRAMES
    reader.finish(KEY.public)


def test_nothing_can_be_trusted_before_all_frames_were_read() -> None:
    reader = Reader(io.BytesIO(ACKNOWLEDGEMENT), Kind.ACKNOWLEDGEMENT)
    with pytest.raises(Bug):
        reader.finish(KEY.public)


def test_a_small_container_is_written_and_read_whole() -> None:
    content = read_whole(ACKNOWLEDGEMENT, Kind.ACKNOWLEDGEMENT, lambda _: KEY.public)
    assert content == b'{"schema":1}'
    assert len(ACKNOWLEDGEMENT) == len(content) + SINGLE_OVERHEAD


def test_the_signer_may_be_named_by_the_content() -> None:
    assert read_whole(write_whole(KEY.public, Kind.DEVICE_REQUEST, KEY), Kind.DEVICE_REQUEST, lambda content: content) == KEY.public


def test_a_small_container_by_somebody_else_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        read_whole(ACKNOWLEDGEMENT, Kind.ACKNOWLEDGEMENT, lambda _: SigningKey(b"x" * 32).public)
    assert caught.value.code is Code.SIGNATURE_INVALID


def test_content_may_be_as_long_as_its_limit_and_no_longer() -> None:
    whole = write_whole(b"x" * 16305, Kind.ACKNOWLEDGEMENT, KEY)
    assert len(whole) == 16 * 1024
    with pytest.raises(UserError) as caught:
        write_whole(b"x" * 16306, Kind.ACKNOWLEDGEMENT, KEY)
    assert caught.value.facts == {"part": "content", "size": 16306, "limit": 16305, "most": 1}


def test_a_manifest_of_the_greatest_size_fits_a_pack_and_a_batch() -> None:
    manifest = write_whole(b"x" * 1024 * 1024, Kind.MANIFEST, KEY)
    pack = written(Kind.PACK, [Frame(FrameKind.MANIFEST, manifest)])
    batch = written(Kind.BATCH, [BATCH_FRAMES[0], Frame(FrameKind.MANIFEST, manifest), BATCH_FRAMES[3]])
    assert read(pack, Kind.PACK, KEY.public)[0].payload == read(batch, Kind.BATCH, KEY.public)[1].payload == manifest


WRONG_ORDERS: list[Callable[[Writer], None]] = [
    lambda writer: writer.finish(KEY),
    lambda writer: writer.frame(FrameKind.ENVELOPE, b"e"),
    lambda writer: writer.frame(FrameKind.CONTENT, b"c"),
    lambda writer: writer.frame(FrameKind.HEADER, b""),
]


@pytest.mark.parametrize("mistake", WRONG_ORDERS)
def test_a_container_written_in_a_wrong_order_is_our_mistake(mistake: Callable[[Writer], None]) -> None:
    with pytest.raises(Bug):
        mistake(Writer(io.BytesIO(), Kind.BATCH))


def test_too_many_assets_are_the_organisers_mistake() -> None:
    with pytest.raises(UserError):
        written(Kind.PACK, [Frame(FrameKind.MANIFEST, b"m"), *[Frame(FrameKind.ASSET, b"a")] * 501])


@given(st.binary(max_size=40).map(lambda noise: b"RKA1\x01" + noise))
def test_every_failure_is_one_of_ours(content: bytes) -> None:
    with pytest.raises(KioskError):
        read(content, Kind.ACKNOWLEDGEMENT, KEY.public)
