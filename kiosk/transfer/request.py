"""A device's request to be known: its key and label, signed by itself, so that organisers can approve it beforehand."""

from typing import Final, Literal

from kiosk.crypto.container import Kind, read_whole, write_whole
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.errors import Bug, Code, Refused
from kiosk.domain.ids import DeviceId
from kiosk.domain.record import Hex32, Record
from kiosk.transfer.acknowledgement import PublicKey
from kiosk.transfer.batch import Label, expect_label
from kiosk.transfer.spelling import spelt, unspelt

SCHEMA: Final = 1
MAX_BYTES: Final = 16 * 1024
"""The most bytes of a request file."""
BEGINNING: Final = "RKR1:"
"""How the text of a request in a QR code begins."""


class DeviceRequest(Record, frozen=True):
    """The device with this raw Ed25519 key collects for `organisation` and is called `label`."""

    schema: Literal[1]
    organisation: Hex32
    device_key: PublicKey
    label: Label


def write_request(request: DeviceRequest, key: SigningKey) -> bytes:
    """The signed file. `key` must be the device's own."""
    if key.public != request.device_key:
        raise Bug("a request names another device")
    return write_whole(canonical.encode(request), Kind.DEVICE_REQUEST, key)


def read_request(content: bytes) -> DeviceRequest:
    """What the file says, once its signature under the device's own key is checked. Raises `Refused`."""
    payload = read_whole(content, Kind.DEVICE_REQUEST, lambda said: canonical.decode_record(said, DeviceRequest).device_key)
    request = canonical.decode_record(payload, DeviceRequest)
    expect_label(request.label)
    return request


def request_text(content: bytes) -> str:
    """A request file as the text of a QR code."""
    return BEGINNING + spelt(content)


def read_request_text(text: str) -> DeviceRequest:
    """What such a text says. Raises `Refused` as `read_request`, and for a text that is none or spelt otherwise."""
    if not text.startswith(BEGINNING):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="device request")
    return read_request(unspelt(text.removeprefix(BEGINNING), "device request"))


def request_name(device: DeviceId) -> str:
    """The name of its file: `<first 8 of device>.request`."""
    return f"{device.hex()[:8]}.request"
