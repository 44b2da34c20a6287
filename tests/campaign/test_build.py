"""A build changes nothing in its source, gives the same bytes each time, and needs only its roles."""

from pathlib import Path

import pytest

from kiosk.campaign.bucket import bucket_for
from kiosk.campaign.build import build_pack
from kiosk.campaign.pack import read_pack
from kiosk.crypto.keys import KeyName, Role
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.ids import CampaignId
from tests.support.packs import RING, SOURCE, STRANGER, VECTORS

CAMPAIGN = CampaignId(bytes.fromhex("00112233445566778899aabbccddeeff"))
ROLES = (KeyName(Role.PACK), KeyName(Role.INTAKE), KeyName(Role.RECOVER), KeyName(Role.SEAL, CAMPAIGN))


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_same_source_and_key_give_the_bytes_of_the_vector(tmp_path: Path) -> None:
    build_pack(SOURCE, RING, tmp_path / "a.campaign")
    assert (tmp_path / "a.campaign").read_bytes() == (VECTORS / "good.campaign").read_bytes()


def test_a_build_changes_nothing_in_its_source(tmp_path: Path) -> None:
    before = contents(SOURCE)
    build_pack(SOURCE, RING, tmp_path / "a.campaign")
    assert contents(SOURCE) == before


def test_what_is_built_is_what_is_read(tmp_path: Path) -> None:
    built = build_pack(SOURCE, RING, tmp_path / "a.campaign")
    assert read_pack(tmp_path / "a.campaign") == built


def test_the_pack_holds_public_keys_of_the_organisation(tmp_path: Path) -> None:
    manifest = build_pack(SOURCE, RING, tmp_path / "a.campaign").manifest
    assert manifest.organisation_key == RING.organisation_public_key
    assert manifest.sealing_key == RING.opening_key(CAMPAIGN).public
    assert manifest.recovery_key == RING.recovery_key().public


def test_the_organisations_intake_may_always_delete(tmp_path: Path) -> None:
    own, other = build_pack(SOURCE, RING, tmp_path / "a.campaign").manifest.acknowledgers
    assert (own.key, own.may_delete, other.may_delete) == (RING.signing_key(Role.INTAKE).public, True, False)


def test_no_secret_of_the_organisation_stands_in_the_pack(tmp_path: Path) -> None:
    build_pack(SOURCE, RING, tmp_path / "a.campaign")
    content = (tmp_path / "a.campaign").read_bytes()
    secrets = [RING.seed, *(RING.secret(name.role, name.campaign) for name in ROLES)]
    assert not any(secret in content or secret.hex().encode() in content for secret in secrets)


def test_the_bucket_is_computed(tmp_path: Path) -> None:
    manifest = build_pack(SOURCE, RING, tmp_path / "a.campaign").manifest
    assert manifest.bucket == bucket_for(manifest)


def test_the_four_roles_are_enough(tmp_path: Path) -> None:
    build_pack(SOURCE, RING.delegate(ROLES), tmp_path / "a.campaign")
    assert (tmp_path / "a.campaign").read_bytes() == (VECTORS / "good.campaign").read_bytes()


@pytest.mark.parametrize("missing", ROLES, ids=lambda name: name.role.value)
def test_a_role_that_is_missing_is_named(tmp_path: Path, missing: KeyName) -> None:
    ring = RING.delegate(name for name in ROLES if name != missing)
    with pytest.raises(UserError) as caught:
        build_pack(SOURCE, ring, tmp_path / "a.campaign")
    assert (caught.value.code, caught.value.facts["role"]) == (Code.KEY_ROLE_MISSING, missing.role.value)


def test_building_again_is_no_conflict(tmp_path: Path) -> None:
    first = build_pack(SOURCE, RING, tmp_path / "a.campaign")
    assert build_pack(SOURCE, RING, tmp_path / "a.campaign") == first


def test_another_pack_is_not_overwritten(tmp_path: Path) -> None:
    build_pack(SOURCE, STRANGER, tmp_path / "a.campaign")
    before = contents(tmp_path)
    with pytest.raises(UserError) as caught:
        build_pack(SOURCE, RING, tmp_path / "a.campaign")
    assert caught.value.code is Code.FILE_EXISTS
    assert contents(tmp_path) == before


def test_another_pack_is_replaced_when_asked(tmp_path: Path) -> None:
    build_pack(SOURCE, STRANGER, tmp_path / "a.campaign")
    built = build_pack(SOURCE, RING, tmp_path / "a.campaign", replace=True)
    assert read_pack(tmp_path / "a.campaign") == built


def test_a_missing_target_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        build_pack(SOURCE, RING, tmp_path / "gone" / "a.campaign")
    assert caught.value.code is Code.FOLDER_MISSING
