"""Bytes in the letters and digits that a QR code holds most densely and that survive chats and terminals: base32 without padding."""

import base64
import binascii

from kiosk.domain.errors import Code, Refused


def spelt(content: bytes) -> str:
    """`content` in letters and digits."""
    return base64.b32encode(content).decode().rstrip("=")


def unspelt(letters: str, part: str) -> bytes:
    """The bytes again. Raises `Refused` with DAMAGED, and NOT_CANONICAL for another spelling of the same; both name the `part`."""
    try:
        content = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise Refused(Code.DAMAGED, part=part) from error
    if spelt(content) != letters:
        raise Refused(Code.NOT_CANONICAL, part=part)
    return content
