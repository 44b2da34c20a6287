"""HMAC-SHA-256 (RFC 2104) for very many short messages, at half of what `hmac` costs: opening makes six for each entry."""

import hashlib
from typing import Final

from kiosk.domain.errors import Bug

_BLOCK: Final = 64
_INNER: Final = bytes(byte ^ 0x36 for byte in range(256))
_OUTER: Final = bytes(byte ^ 0x5C for byte in range(256))


class Mac:
    """The two hashes of the HMAC under one key of at most 64 bytes, begun once. `start` begins each message."""

    __slots__ = ("_inner", "_outer")

    def __init__(self, key: bytes, start: bytes = b"") -> None:
        if len(key) > _BLOCK:
            raise Bug("a key is longer than a block")
        block = key.ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(block.translate(_INNER) + start)
        self._outer = hashlib.sha256(block.translate(_OUTER))

    def of(self, message: bytes) -> bytes:
        """The HMAC of `start` and `message`; 32 bytes."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(message)
        outer.update(inner.digest())
        return outer.digest()
