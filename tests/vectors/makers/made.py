"""All files of vectors, and how they are written."""

import json
from collections.abc import Callable
from typing import Final

from tests.vectors.makers import codes, containers, custody, keys, sealing, shares
from tests.vectors.makers.formats import Case

MAKERS: Final[dict[str, Callable[[], Case]]] = {
    "keys": keys.keys,
    "signing": keys.signing,
    "sealing": sealing.sealing,
    "log": sealing.log,
    "container": containers.containers,
    "custody": custody.custody,
    "passphrase": custody.passphrases,
    "keyfile": custody.keyfiles,
    "shares": shares.shares,
    "receipt": codes.receipts,
    "merkle": codes.merkle,
    "keyed": codes.keyed,
    "canonical": codes.canonical,
}


def text(vectors: Case) -> str:
    """A file of vectors: JSON with bytes in hexadecimal."""
    return json.dumps(vectors, indent=1, default=bytes.hex) + "\n"
