"""Codes in pictures: read as telephones take them, and no picture harms whoever looks at it."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.errors import Code, Refused, UserError
from kiosk.office import pictures
from kiosk.office.pictures import codes_in, is_picture
from kiosk.transfer.total import write_total
from tests.support.batches import DEVICE
from tests.support.pictures import code, jpeg, photographed, png, side_by_side
from tests.transfer.test_total import largest_possible
from tests.vectors.transfer.make import total

TEXT = write_total(total(), DEVICE)
LONG = write_total(largest_possible(), DEVICE)


def found(folder: Path, content: bytes) -> tuple[str, ...]:
    path = folder / "picture"
    path.write_bytes(content)
    return codes_in(path)


def refusal(folder: Path, content: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        found(folder, content)
    return caught.value.code


@pytest.mark.parametrize("text", [TEXT, LONG], ids=["usual", "largest"])
@pytest.mark.parametrize("scale", [0.4, 1.0, 1.7])
@pytest.mark.parametrize("turn", [0.0, 7.0, 45.0, 90.0, 191.0])
def test_a_code_is_read_from_near_and_far_however_it_is_turned(tmp_path: Path, text: str, scale: float, turn: float) -> None:
    assert found(tmp_path, png(photographed(code(text), scale, turn))) == (text,)


@pytest.mark.parametrize("text", [TEXT, LONG], ids=["usual", "largest"])
@pytest.mark.parametrize("blur", [1.0, 2.0])
def test_a_code_is_read_a_little_out_of_focus(tmp_path: Path, text: str, blur: float) -> None:
    assert found(tmp_path, jpeg(photographed(code(text), 1.0, 12.0, blur))) == (text,)


def test_a_code_with_a_reflection_on_it_is_read(tmp_path: Path) -> None:
    seen = photographed(code(TEXT))
    seen.paste(200, (seen.width // 2, seen.height // 2, seen.width // 2 + 60, seen.height // 2 + 60))
    assert found(tmp_path, png(seen)) == (TEXT,)


def test_all_codes_of_one_photograph_are_read(tmp_path: Path) -> None:
    texts = [write_total(total(seq=seq), DEVICE) for seq in (3, 4, 5)]
    table = side_by_side([photographed(code(text), 0.7, turn) for text, turn in zip(texts, (3.0, 90.0, 178.0), strict=True)])
    assert set(found(tmp_path, jpeg(table))) == set(texts)


def test_a_code_that_is_there_twice_is_told_once(tmp_path: Path) -> None:
    assert found(tmp_path, png(side_by_side([code(TEXT), code(TEXT)]))) == (TEXT,)


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "P", "I;16"])
def test_colours_do_not_matter(tmp_path: Path, mode: str) -> None:
    drawn = code(TEXT)
    seen = drawn.convert("I").point(lambda grey: grey * 257).convert("I;16") if mode == "I;16" else drawn.convert(mode)
    assert found(tmp_path, png(seen)) == (TEXT,)


def test_a_picture_without_a_code_has_none(tmp_path: Path) -> None:
    assert found(tmp_path, png(Image.new("L", (400, 300), 128))) == ()


def test_control_a_code_beyond_recognition_is_not_made_up(tmp_path: Path) -> None:
    assert found(tmp_path, png(photographed(code(TEXT), 1.0, 0.0, 12.0))) == ()


@pytest.mark.parametrize("size", [0, 3, 8, 20, 60])
def test_a_picture_that_is_cut_short_is_refused(tmp_path: Path, size: int) -> None:
    assert refusal(tmp_path, png(code(TEXT))[:size]) in (Code.DAMAGED, Code.WRONG_KIND_OF_FILE)


def test_every_cut_and_every_changed_byte_ends_in_words(tmp_path: Path) -> None:
    """Whatever the decoder makes of a damaged file, it is either read or refused."""
    for whole in (png(code(TEXT)), jpeg(code(TEXT))):
        for place in range(8, 400, 17):
            for content in (whole[:place], whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]):
                try:
                    assert found(tmp_path, content) in ((), (TEXT,))
                except Refused as error:
                    assert error.code in (Code.DAMAGED, Code.TOO_LARGE)  # noqa: PT017 - being read is as good


def test_another_kind_of_picture_is_not_looked_at(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"GIF89a" + bytes(100)) is Code.WRONG_KIND_OF_FILE
    assert not is_picture(b"GIF89a")


def test_a_small_file_that_stands_for_a_huge_picture_is_not_unpacked(tmp_path: Path) -> None:
    assert refusal(tmp_path, white(20_000)) is Code.TOO_LARGE


def test_control_without_the_limit_it_would_be_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    huge = white(7_000)
    assert refusal(tmp_path, huge) is Code.TOO_LARGE
    monkeypatch.setattr(pictures, "MAX_PIXELS", 50_000_000)
    assert found(tmp_path, huge) == ()


def white(side: int) -> bytes:
    """A white square of so many points a side, as a small PNG."""
    row = b"\0" + b"\xff" * -(-side // 8)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(row * 100) for _ in range(side // 100)) + packer.flush()
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)) + _chunk(b"IDAT", rows) + _chunk(b"IEND")
    )


def _chunk(name: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def test_a_file_that_is_too_long_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_BYTES", 100)
    assert refusal(tmp_path, png(code(TEXT))) is Code.TOO_LARGE


def test_a_picture_that_is_not_there_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        codes_in(tmp_path / "gone.png")
    assert caught.value.code is Code.FILE_MISSING
