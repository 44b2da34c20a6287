"""Requests of devices are read from their file and from a photograph, and from nothing else."""

from pathlib import Path

import pytest

from kiosk.crypto.signing import SigningKey
from kiosk.domain.errors import Code, KioskError
from kiosk.office.requests import requests_in
from kiosk.transfer.request import DeviceRequest, request_text, write_request
from tests.support.pictures import code, photographed, png, side_by_side


def written(label: str) -> tuple[DeviceRequest, bytes]:
    key = SigningKey.generate()
    asked = DeviceRequest(schema=1, organisation="ab" * 32, device_key=key.public, label=label)
    return asked, write_request(asked, key)


def saved(folder: Path, content: bytes) -> Path:
    path = folder / "asked"
    path.write_bytes(content)
    return path


def test_a_file_is_one_request(tmp_path: Path) -> None:
    asked, content = written("Tablet 1")
    assert requests_in(saved(tmp_path, content)) == (asked,)


def test_a_photograph_may_show_several(tmp_path: Path) -> None:
    both = [written("Tablet 1"), written("Tablet 2")]
    picture = side_by_side([photographed(code(request_text(content)), 0.7) for _, content in both])
    assert set(requests_in(saved(tmp_path, png(picture)))) == {asked for asked, _ in both}


@pytest.mark.parametrize("what", ["empty", "text", "changed", "blank", "other"])
def test_anything_else_is_refused(tmp_path: Path, what: str) -> None:
    _, content = written("Tablet 1")
    contents = {
        "empty": b"",
        "text": b"a letter",
        "changed": content.replace(b"Tablet 1", b"Tablet 2"),
        "blank": png(code("somebody else's code")),
        "other": content + b" ",
    }
    with pytest.raises(KioskError):
        requests_in(saved(tmp_path, contents[what]))


def test_a_picture_without_a_request_says_so(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        requests_in(saved(tmp_path, png(code("somebody else's code"))))
    assert caught.value.code is Code.CODE_MISSING
