"""Packs for tests: a small template with a fixed seed, and packs put together by hand, also wrong ones."""

import copy
import hashlib
import io
import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.campaign.build import build_pack
from kiosk.campaign.pack import Pack
from kiosk.crypto import container
from kiosk.crypto.container import FrameKind, Kind, Writer
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.signing import SigningKey
from kiosk.domain import canonical
from kiosk.domain.campaign import Manifest

Change = Callable[[dict[str, object]], None]

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "campaign"
SOURCE: Final = VECTORS / "source"
RING: Final = KeyRing.from_seed(bytes(range(32)))
STRANGER: Final = KeyRing.from_seed(bytes(32))


@cache
def vector_pack() -> Pack:
    """The pack of the template in tests/vectors/campaign/source, built anew."""
    with TemporaryDirectory() as folder:
        return build_pack(SOURCE, RING, Path(folder) / "good.campaign")


def vector_manifest(change: Change = lambda _: None) -> Manifest:
    """Its manifest after `change` to its JSON; no rule but the types is checked."""
    return json_manifest(vector_json(change))


def vector_json(change: Change = lambda _: None) -> bytes:
    """The JSON of its manifest after `change`, canonical."""
    content: dict[str, object] = json.loads(canonical.encode(vector_pack().manifest))
    change(content)
    return canonical.encode(content)


def json_manifest(content: bytes) -> Manifest:
    """The manifest that `content` spells."""
    return canonical.decode(content, Manifest)


def manifest_container(content: bytes, key: SigningKey | None = None) -> bytes:
    """`content` as a signed manifest, signed by the test organisation unless another key is given."""
    return container.write_whole(content, Kind.MANIFEST, key or RING.signing_key(Role.PACK))


def pack_container(manifest: bytes, assets: Sequence[bytes] | None = None, key: SigningKey | None = None) -> bytes:
    """A pack of a manifest container and assets (unless given, the right ones), signed by the test organisation or by `key`."""
    stream = io.BytesIO()
    writer = Writer(stream, Kind.PACK)
    writer.frame(FrameKind.MANIFEST, manifest)
    for content in tuple(vector_pack().assets.values()) if assets is None else assets:
        writer.frame(FrameKind.ASSET, content)
    writer.finish(key or RING.signing_key(Role.PACK))
    return stream.getvalue()


LIBRARY: Final[dict[str, object]] = {
    "schema": 1,
    "categories": [{"id": "prison", "name": {"fr": "Prison", "fa": "زندان"}}, {"id": "law", "name": {"fr": "Droit", "fa": "حقوق"}}],
    "briefings": [
        {
            "id": "second",
            "kind": "quote",
            "date": "2025-02-01",
            "categories": ["law"],
            "texts": {"fa": {"title": "سخن", "source": "کسی", "sections": [{"kind": "quote", "paragraphs": ["یک."], "source": "کسی"}]}},
        },
        {
            "id": "first",
            "kind": "report",
            "date": "2025-01-21",
            "categories": ["prison", "law"],
            "pictures": ["dot"],
            "texts": {
                "fr": {"title": "Titre", "source": "Source, 2025", "tags": ["grève"], "sections": [{"paragraphs": ["Un.", "Deux."]}]},
                "fa": {"title": "عنوان", "source": "منبع، ۲۰۲۵", "sections": [{"paragraphs": ["یک."]}]},
            },
        },
    ],
}
"""The briefings of the vectors, as their JSON says them."""


def library_json(change: Change = lambda _: None) -> bytes:
    """`LIBRARY` after `change`, canonical."""
    content = copy.deepcopy(LIBRARY)
    change(content)
    return canonical.encode(content)


def naming(library: bytes) -> bytes:
    """A manifest container that names `library` as its briefings."""
    return manifest_container(vector_json(setting(briefings=hashlib.sha256(library).hexdigest())))


def pack_with(library: bytes) -> bytes:
    """The good pack with these briefings."""
    return pack_container(naming(library), [*vector_pack().assets.values(), library])


def setting(**values: object) -> Change:
    """A change that sets top-level keys."""

    def change(content: dict[str, object]) -> None:
        content.update(values)

    return change


def without(content: Mapping[str, object], *names: str) -> dict[str, object]:
    """`content` without the keys `names`."""
    return {name: value for name, value in content.items() if name not in names}
