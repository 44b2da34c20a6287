"""A pack is believed as a whole or not at all. The vectors stand in tests/vectors/campaign."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import briefings, pack
from kiosk.campaign.pack import organisation_of, read_manifest, read_pack
from kiosk.crypto import container
from kiosk.crypto.keys import Role
from kiosk.domain import canonical
from kiosk.domain.errors import Code, KioskError, Refused, UserError
from tests.support.packs import RING, STRANGER, VECTORS, Change, manifest_container, pack_container, setting, vector_json, vector_pack

EXPECTED: Final = json.loads((VECTORS / "expected.json").read_text())
GOOD: Final = (VECTORS / "good.campaign").read_bytes()


def code_of(path: Path) -> Code:
    with pytest.raises(KioskError) as caught:
        read_pack(path)
    return caught.value.code


def nothing_found(*_: object) -> Iterator[object]:
    return iter(())


def believe_anything(*_: object) -> None:
    return None


def test_a_good_pack_opens() -> None:
    opened = read_pack(VECTORS / "good.campaign")
    assert opened.revision.hex() == EXPECTED["good"]["revision"]
    assert opened.manifest.texts["fa"].title == "عنوان"
    assert [hashlib.sha256(content).hexdigest() for content in opened.assets.values()] == [one.sha256 for one in opened.manifest.assets]


def test_a_declaration_opens_with_all_its_parts() -> None:
    manifest = read_pack(VECTORS / "declaration.campaign").manifest
    assert [figure.date for figure in manifest.texts["fr"].sections[1].figures] == ["2025-01"]
    assert manifest.next_rally(None) == (manifest.events[0], manifest.announcements[0])
    assert (manifest.counter.more_than, manifest.counter.countries, manifest.counter.by_country) == (True, 2, {"BE": 3, "FR": 7})
    assert [one.name["fr"] for one in manifest.counter.by_category] == ["maires"]


def test_the_revision_is_the_hash_of_the_signed_manifest() -> None:
    opened = read_pack(VECTORS / "good.campaign")
    assert opened.revision == hashlib.sha256(opened.manifest_bytes).digest()


def test_a_manifest_alone_says_the_same_as_in_its_pack() -> None:
    opened = read_pack(VECTORS / "good.campaign")
    assert read_manifest(opened.manifest_bytes) == (opened.manifest, opened.revision, RING.organisation)


def test_a_pack_with_briefings_opens() -> None:
    opened = read_pack(VECTORS / "good-with-briefings.campaign")
    assert opened.library is not None
    assert opened.library.briefings[1].texts["fa"].title == "عنوان"
    assert list(opened.assets) == [*vector_pack().assets, opened.manifest.briefings]


def test_a_pack_without_briefings_has_no_library() -> None:
    assert read_pack(VECTORS / "good.campaign").library is None


def test_no_batch_carries_the_briefings() -> None:
    opened = read_pack(VECTORS / "good-with-briefings.campaign")
    assert b"Source, 2025" in opened.assets[opened.manifest.briefings]
    assert b"Source, 2025" not in opened.manifest_bytes
    assert read_manifest(opened.manifest_bytes)[0] == opened.manifest


def test_every_vector_has_its_file() -> None:
    assert {path.stem for path in VECTORS.glob("*.campaign")} == {*EXPECTED["refused"], "good", "good-with-briefings", "declaration"}


@pytest.mark.parametrize(("name", "code"), EXPECTED["refused"].items())
def test_a_wrong_pack_is_refused_for_its_reason(name: str, code: str) -> None:
    assert code_of(VECTORS / f"{name}.campaign") == code


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
def test_no_changed_bit_goes_unnoticed(tmp_path_factory: pytest.TempPathFactory, place: int, bit: int) -> None:
    path = tmp_path_factory.getbasetemp() / "changed.campaign"
    path.write_bytes(GOOD[:place] + bytes([GOOD[place] ^ 1 << bit]) + GOOD[place + 1 :])
    with pytest.raises(Refused):
        read_pack(path)


@given(st.integers(0, len(GOOD) - 1))
def test_no_missing_end_goes_unnoticed(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    path = tmp_path_factory.getbasetemp() / "cut.campaign"
    path.write_bytes(GOOD[:length])
    with pytest.raises(Refused):
        read_pack(path)


def test_a_foreign_organisation_can_be_told_by_its_key(tmp_path: Path) -> None:
    stranger = STRANGER.signing_key(Role.PACK)
    foreign = manifest_container(vector_json(setting(organisation_key=_base64(stranger.public))), stranger)
    (tmp_path / "foreign.campaign").write_bytes(pack_container(foreign, key=stranger))
    assert organisation_of(read_pack(tmp_path / "foreign.campaign").manifest) == STRANGER.organisation


def test_a_broken_rule_is_named() -> None:
    with pytest.raises(Refused) as caught:
        read_pack(VECTORS / "language-without-texts.campaign")
    assert caught.value.facts["where"] == "texts.en"


STRICTER_LATER: Final = [
    setting(bucket=2048),
    setting(country="ZZ"),
    setting(hub="http://hub.example.org"),
    lambda content: content["events"][0].update(timezone="Europe/Nowhere"),
    lambda content: content["texts"]["fa"].pop("sections"),
    lambda content: content["controller"].update(email="nobody"),
]


@pytest.mark.parametrize("change", STRICTER_LATER)
def test_a_rule_for_new_packs_keeps_no_batch_of_an_old_one_out(tmp_path: Path, change: Change) -> None:
    signed = manifest_container(vector_json(change))
    (tmp_path / "new.campaign").write_bytes(pack_container(signed))
    assert code_of(tmp_path / "new.campaign") is Code.DAMAGED
    assert read_manifest(signed)[2] == RING.organisation


NO_MANIFEST: Final = [
    setting(revision=0),
    setting(campaign="0" * 32),
    setting(valid_until="2035-02-30"),
    setting(retention_days=36_501),
    setting(bucket=7001),
    lambda content: content["texts"].pop("fa"),
    lambda content: content["events"][0].update(name="a\0b"),
    lambda content: content["texts"]["fa"].update(title="a\0b"),
    lambda content: content.update(recovery_key=content["sealing_key"]),
    lambda content: content["consents"].pop(0),
]


@pytest.mark.parametrize("change", NO_MANIFEST)
def test_what_breaks_the_structure_is_no_manifest_anywhere(change: Change) -> None:
    with pytest.raises(Refused) as caught:
        read_manifest(manifest_container(vector_json(change)))
    assert caught.value.code is Code.DAMAGED


def test_control_without_the_structure_a_control_character_reaches_the_centre(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "breaches", nothing_found)
    manifest, _, _ = read_manifest(manifest_container(vector_json(setting(hub="https://a\0b"))))
    assert manifest.hub == "https://a\0b"


def test_a_missing_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_pack(tmp_path / "gone.campaign")
    assert caught.value.code is Code.FILE_MISSING


def test_a_folder_is_no_pack(tmp_path: Path) -> None:
    assert code_of(tmp_path) is Code.FILE_NOT_READABLE


def test_pictures_beyond_the_limit_of_a_pack_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "MAX_ASSETS_SIZE", 10)
    assert code_of(VECTORS / "good.campaign") is Code.TOO_LARGE


def test_control_without_verifying_signatures_a_foreign_signature_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "verify", believe_anything)
    assert read_pack(VECTORS / "pack-signed-by-another-key.campaign").manifest == vector_pack().manifest


def test_control_without_the_rules_a_bucket_that_is_too_small_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "findings", nothing_found)
    assert read_pack(VECTORS / "bucket-too-small.campaign").manifest.bucket == 2048


def test_control_without_looking_at_pictures_a_drawing_may_name_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "picture_problem", lambda *_: "")
    assert len(read_pack(VECTORS / "drawing-that-names-a-file.campaign").assets) == 2


def test_control_without_comparing_pictures_a_replaced_one_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "_named", lambda _, contents: {str(number): content for number, content in enumerate(contents)})
    assert len(read_pack(VECTORS / "picture-not-named.campaign").assets) == 3


def test_control_without_the_rules_of_briefings_an_escape_reaches_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(briefings, "library_findings", nothing_found)
    library = read_pack(VECTORS / "briefing-read-backwards.campaign").library
    assert library is not None
    assert "\u202e" in library.briefings[0].texts["fa"].sections[0].paragraphs[0]


def _base64(content: bytes) -> str:
    return str(json.loads(canonical.encode(content)))
