"""Writes the vectors of packs anew: `python -m tests.vectors.campaign.make`. Run it for a new rule only, and look at what changed.

Files of released versions stay as they are: they must open, or be refused, for ever.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from kiosk.crypto.keys import Role
from kiosk.domain.errors import Code
from tests.support.packs import (
    LIBRARY,
    RING,
    STRANGER,
    VECTORS,
    Change,
    library_json,
    manifest_container,
    naming,
    pack_container,
    pack_with,
    setting,
    vector_json,
    vector_pack,
)

Vector = tuple[str, Code, bytes]


def flipped(content: bytes, place: int) -> bytes:
    """`content` with one bit of the byte at `place` changed."""
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def refused() -> Iterator[Vector]:
    """All packs that must be refused: name, code, bytes."""
    yield from bytes_changed()
    yield from manifests_wrong()
    yield from signed_by_others()
    yield from assets_wrong()
    yield from briefings_wrong()
    yield from libraries_wrong()


def bytes_changed() -> Iterator[Vector]:
    """Damage that hits the file."""
    good = pack_container(vector_pack().manifest_bytes)
    yield "empty", Code.WRONG_KIND_OF_FILE, b""
    yield "another-kind-of-file", Code.WRONG_KIND_OF_FILE, b"RKB1" + good[4:]
    yield "newer-container", Code.NEWER_VERSION, good[:4] + b"\x02" + good[5:]
    yield "cut-by-a-byte", Code.DAMAGED, good[:-1]
    yield "a-byte-too-long", Code.DAMAGED, good + b"\0"
    yield "bit-in-the-manifest", Code.SIGNATURE_INVALID, flipped(good, good.index(b"Sinc"))
    yield "bit-in-a-picture", Code.SIGNATURE_INVALID, flipped(good, good.index(b"IHDR") + 9)
    yield "bit-in-the-signature", Code.SIGNATURE_INVALID, flipped(good, len(good) - 1)


def manifests_wrong() -> Iterator[Vector]:
    """Manifests that are signed and still not to be shown."""
    good = vector_json()
    small = vector_json(setting(bucket=2048))
    one_language = vector_json(setting(languages=["fr", "fa", "en"]))
    yield "newer-manifest", Code.NEWER_VERSION, signed(vector_json(setting(schema=2, colour="new")))
    yield "manifest-with-an-unknown-key", Code.DAMAGED, signed(vector_json(setting(colour="new")))
    yield "manifest-with-a-space", Code.NOT_CANONICAL, signed(good.replace(b'"slug":', b'"slug": '))
    yield "manifest-that-spells-a-default", Code.NOT_CANONICAL, signed(vector_json(setting(paused=False)))
    yield "manifest-that-spells-no-country", Code.DAMAGED, signed(vector_json(setting(country="")))
    yield "manifest-that-spells-no-announcement", Code.NOT_CANONICAL, signed(vector_json(setting(announcements=[])))
    yield "figure-of-no-date", Code.DAMAGED, signed(vector_json(figures(date="January 2025")))
    yield "figure-without-its-source", Code.DAMAGED, signed(vector_json(figures(source="")))
    yield "announcement-of-no-event", Code.DAMAGED, signed(vector_json(announcing("f" * 32)))
    yield "parts-above-the-whole", Code.DAMAGED, signed(vector_json(counting(by_country={"FR": 11})))
    yield "manifest-nested-deeply", Code.DAMAGED, signed(b'{"a":' + b"[" * 3000 + b"]" * 3000 + b"}")
    yield "bucket-too-small", Code.DAMAGED, signed(small)
    yield "event-with-a-zero-byte", Code.DAMAGED, signed(vector_json(event(name="a\0b")))
    yield "event-read-backwards", Code.DAMAGED, signed(vector_json(event(place="a\u202eb")))
    yield "event-in-no-time-zone", Code.DAMAGED, signed(vector_json(event(timezone="localtime")))
    yield "text-with-an-escape", Code.DAMAGED, signed(vector_json(title("a\x1bb")))
    yield "kept-too-long", Code.DAMAGED, signed(vector_json(setting(retention_days=36_501)))
    yield "one-key-for-two-uses", Code.DAMAGED, signed(vector_json(lambda content: content.update(recovery_key=content["sealing_key"])))
    yield "language-without-texts", Code.DAMAGED, signed(one_language)
    yield "weak-sealing-key", Code.DAMAGED, signed(vector_json(setting(sealing_key="A" * 1620 + "AA==")))
    yield "weak-recovery-key", Code.DAMAGED, signed(vector_json(setting(recovery_key="A" * 1620 + "AA==")))


def event(**values: str) -> Change:
    """A change of the first event."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["events"][0].update(values)

    return change


def figures(**values: str) -> Change:
    """A change of a section to one figure, in every language."""
    figure = {"number": "34", "text": "prisons", "source": "Statements", "date": "2025-01"} | values

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        for text in content["texts"].values():
            text["sections"][1] = {"kind": "figures", "figures": [figure]}

    return change


def announcing(event: str) -> Change:
    """A change that invites to an event."""
    return setting(announcements=[{"event": event, "text": {"fr": "Venez.", "fa": "بیایید."}}])


def counting(**values: object) -> Change:
    """A change of the counter."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["counter"].update(values)

    return change


def declaration(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
    """The parts that a joint declaration has and the good pack has not."""
    content["kind"] = "declaration"
    content["fields"]["title"] = "required"
    categories = [{"id": "mayors", "name": {"fr": "maires", "fa": "شهرداران"}}]
    figures()(content)
    announcing(content["events"][0]["id"])(content)
    counting(more_than=True, countries=2, by_country={"BE": 3, "FR": 7}, by_category=categories)(content)
    content["bucket"] += 1024


def title(text: str) -> Change:
    """Another title in one language."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["texts"]["fa"]["title"] = text

    return change


def signed_by_others() -> Iterator[Vector]:
    """Signatures that prove nothing, or that somebody else made."""
    stranger = STRANGER.signing_key(Role.PACK)
    identity = vector_json(setting(organisation_key="AQ" + "A" * 41 + "="))
    yield "manifest-signed-by-another-key", Code.SIGNATURE_INVALID, pack_container(manifest_container(vector_json(), stranger))
    yield "pack-signed-by-another-key", Code.SIGNATURE_INVALID, pack_container(vector_pack().manifest_bytes, key=stranger)
    yield "organisation-key-of-low-order", Code.WEAK_KEY, pack_container(manifest_container(identity))


def assets_wrong() -> Iterator[Vector]:
    """Pictures missing, too many, in another order, of another kind."""
    manifest = vector_pack().manifest_bytes
    dot, logo = vector_pack().assets.values()
    yield "picture-missing", Code.ASSET_MISSING, pack_container(manifest, [dot])
    yield "picture-replaced", Code.ASSET_MISSING, pack_container(manifest, [dot, logo + b"\n"])
    yield "picture-not-named", Code.DAMAGED, pack_container(manifest, [dot, logo, b"more"])
    yield "picture-twice", Code.DAMAGED, pack_container(manifest, [dot, logo, logo])
    yield "pictures-in-another-order", Code.DAMAGED, pack_container(manifest, [logo, dot])
    swapped = vector_json().replace(b"image/png", b"image/jpeg")
    yield "picture-of-another-kind", Code.DAMAGED, signed(swapped)

    yield (
        "drawing-that-names-a-file",
        Code.DAMAGED,
        with_logo(b'<svg xmlns:x="http://www.w3.org/1999/xlink"><image x:href="/etc/hosts"/></svg>'),
    )
    yield "drawing-with-an-entity", Code.DAMAGED, with_logo(b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')
    yield "drawing-with-a-script", Code.DAMAGED, with_logo(b"<svg><script>1</script></svg>")


def briefings_wrong() -> Iterator[Vector]:
    """Briefings missing, too many, in another place, spelt otherwise."""
    good = library_json()
    dot, logo = vector_pack().assets.values()
    yield "briefings-missing", Code.ASSET_MISSING, pack_container(naming(good))
    yield "briefings-not-named", Code.DAMAGED, pack_container(vector_pack().manifest_bytes, [dot, logo, good])
    yield "briefings-before-the-pictures", Code.DAMAGED, pack_container(naming(good), [good, dot, logo])
    yield "briefings-replaced", Code.ASSET_MISSING, pack_container(naming(good), [dot, logo, good.replace(b"Titre", b"Autre")])
    yield "briefings-of-a-later-schema", Code.NEWER_VERSION, pack_with(library_json(setting(schema=2, colour="new")))
    yield "briefings-with-an-unknown-key", Code.DAMAGED, pack_with(library_json(setting(colour="new")))
    yield "briefings-with-a-space", Code.NOT_CANONICAL, pack_with(good.replace(b'"kind":', b'"kind": ', 1))
    yield "briefings-that-spell-a-default", Code.NOT_CANONICAL, pack_with(library_json(briefing(0, pictures=[])))
    yield "briefings-that-are-none", Code.DAMAGED, pack_with(library_json(setting(briefings=[])))


def libraries_wrong() -> Iterator[Vector]:
    """Briefings that are spelt well and say what they may not."""
    wrong: dict[str, Change] = {
        "briefings-of-one-id": briefing(1, id="second"),
        "categories-of-one-id": category(1, id="prison"),
        "briefings-the-oldest-first": lambda content: content["briefings"].reverse(),  # type: ignore[attr-defined]
        "briefings-of-one-day-out-of-order": briefing(1, date="2025-02-01"),
        "briefing-of-no-kind": briefing(0, kind="video"),
        "briefing-on-no-day": briefing(0, date="2025-02-30"),
        "briefing-without-a-category": briefing(0, categories=[]),
        "briefing-of-an-unknown-category": briefing(0, categories=["women"]),
        "briefing-twice-in-a-category": briefing(0, categories=["law", "law"]),
        "briefing-without-a-text": briefing(0, texts={}),
        "briefing-in-a-language-not-listed": briefing(0, texts={"en": text(0, "fa")}),
        "briefing-with-an-unknown-picture": briefing(1, pictures=["gone"]),
        "briefing-with-the-logo-as-picture": briefing(1, pictures=["logo"]),
        "briefing-with-a-picture-twice": briefing(1, pictures=["dot", "dot"]),
        "briefing-with-a-title-of-two-lines": briefing(0, texts={"fa": text(0, "fa", title="a\nb")}),
        "briefing-without-a-source": briefing(0, texts={"fa": text(0, "fa", source="")}),
        "briefing-without-a-section": briefing(0, texts={"fa": text(0, "fa", sections=[])}),
        "briefing-with-an-empty-section": briefing(0, texts={"fa": text(0, "fa", sections=[{"heading": "a"}])}),
        "briefing-with-a-tag-twice": briefing(0, texts={"fa": text(0, "fa", tags=["a", "a"])}),
        "briefing-read-backwards": briefing(0, texts={"fa": text(0, "fa", sections=[{"paragraphs": ["a\u202eb"]}])}),
        "category-without-a-language": category(0, name={"fr": "Prison"}),
        "category-with-an-empty-name": category(0, name={"fr": "Prison", "fa": " "}),
    }
    for name, change in wrong.items():
        yield name, Code.DAMAGED, pack_with(library_json(change))


def briefing(number: int, **values: object) -> Change:
    """A change of a briefing."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["briefings"][number].update(values)

    return change


def category(number: int, **values: object) -> Change:
    """A change of a category."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["categories"][number].update(values)

    return change


def text(number: int, language: str, **values: object) -> dict[str, object]:
    """The text of a briefing with other values."""
    good: Any = LIBRARY
    return {**good["briefings"][number]["texts"][language], **values}


def with_logo(logo: bytes) -> bytes:
    """The good pack with another logo."""
    dot, _ = vector_pack().assets.values()

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        content["assets"][1]["sha256"] = hashlib.sha256(logo).hexdigest()

    return pack_container(manifest_container(vector_json(change)), [dot, logo])


def signed(content: bytes) -> bytes:
    """A pack of a manifest with this JSON, signed by the organisation itself."""
    return pack_container(manifest_container(content))


def main() -> None:
    """Write the files and what is expected of each."""
    expected = {}
    (VECTORS / "good.campaign").write_bytes(pack_container(vector_pack().manifest_bytes))
    (VECTORS / "good-with-briefings.campaign").write_bytes(pack_with(library_json()))
    (VECTORS / "declaration.campaign").write_bytes(signed(vector_json(declaration)))
    for name, code, content in refused():
        (VECTORS / f"{name}.campaign").write_bytes(content)
        expected[name] = code.value
    index = {"seed": RING.seed.hex(), "good": {"revision": vector_pack().revision.hex()}, "refused": expected}
    (VECTORS / "expected.json").write_text(json.dumps(index, indent=1) + "\n")


if __name__ == "__main__":
    main()
