"""Packs on a device: bound to one organisation, only forward, verified again at each start."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kiosk.campaign.briefings import decode_library
from kiosk.crypto.keyfile import write_key_file
from kiosk.device.packs import asset_content, current_packs, library_of, manifests_of, pack_in_file, take_pack
from kiosk.device.schema import ASSET, PACK
from kiosk.device.unlock import Unlocked
from kiosk.domain.briefing import Library
from kiosk.domain.errors import Code, KioskError
from tests.support.devices import CAMPAIGN, OTHER, draft, fresh_device, pack_file, reopened, unlocked
from tests.support.packs import RING, STRANGER, library_json, setting, vector_pack


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Unlocked]:
    opened = unlocked(fresh_device(tmp_path))
    yield opened
    opened.close()


def take(device: Unlocked, path: Path) -> None:
    with device.store.writing() as connection:
        take_pack(connection, pack_in_file(path), device.identity.organisation)


def code_of_taking(device: Unlocked, path: Path) -> KioskError:
    with pytest.raises(KioskError) as caught:
        take(device, path)
    return caught.value


def revisions(device: Unlocked) -> list[tuple[str, int]]:
    with device.store.reading() as connection:
        held = current_packs(connection, device.identity.organisation).held
    return [(one.manifest.campaign, one.manifest.revision) for one in held]


def test_the_first_pack_is_there_after_the_set_up(device: Unlocked) -> None:
    assert revisions(device) == [(CAMPAIGN.hex(), 3)]


def test_a_newer_revision_replaces_the_present_one_in_its_place(device: Unlocked, tmp_path: Path) -> None:
    take(device, pack_file(tmp_path, OTHER))
    take(device, pack_file(tmp_path, revision=4))
    assert revisions(device) == [(CAMPAIGN.hex(), 4), (OTHER.hex(), 3)]


def test_an_older_revision_is_refused(device: Unlocked, tmp_path: Path) -> None:
    error = code_of_taking(device, pack_file(tmp_path, revision=2))
    assert (error.code, error.facts) == (Code.PACK_OLDER, {"revision": 2, "present": 3})


def test_the_same_pack_again_changes_nothing(device: Unlocked, tmp_path: Path) -> None:
    take(device, pack_file(tmp_path))
    assert revisions(device) == [(CAMPAIGN.hex(), 3)]


def test_another_text_under_the_same_revision_is_refused(device: Unlocked, tmp_path: Path) -> None:
    assert code_of_taking(device, pack_file(tmp_path, retention_days=91)).code is Code.PACK_OLDER


def test_a_pack_of_another_organisation_is_refused(device: Unlocked, tmp_path: Path) -> None:
    assert code_of_taking(device, pack_file(tmp_path, OTHER, STRANGER)).code is Code.PACK_FOREIGN


def test_a_damaged_pack_is_refused(device: Unlocked, tmp_path: Path) -> None:
    path = pack_file(tmp_path, revision=4)
    path.write_bytes(path.read_bytes()[:-1])
    assert code_of_taking(device, path).code is Code.DAMAGED
    assert revisions(device) == [(CAMPAIGN.hex(), 3)]


def test_a_private_key_is_no_pack_and_must_go_home(device: Unlocked, tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", RING, "correct horse battery staple")
    assert code_of_taking(device, tmp_path / "org.key").code is Code.PRIVATE_KEY_ON_DEVICE


def test_a_missing_pack_is_missing(device: Unlocked, tmp_path: Path) -> None:
    assert code_of_taking(device, tmp_path / "away.campaign").code is Code.FILE_MISSING
    assert code_of_taking(device, tmp_path).code is Code.FILE_NOT_READABLE


def test_pictures_come_out_as_they_were_signed(device: Unlocked) -> None:
    with device.store.reading() as connection:
        for sha256, content in vector_pack().assets.items():
            assert asset_content(connection, sha256) == content


def test_a_picture_that_no_pack_names_is_missing(device: Unlocked) -> None:
    with pytest.raises(KioskError) as caught, device.store.reading() as connection:
        asset_content(connection, "00" * 32)
    assert caught.value.code is Code.ASSET_MISSING


def test_a_pack_changed_in_the_store_collects_nothing_and_blocks_no_other(device: Unlocked, tmp_path: Path) -> None:
    take(device, pack_file(tmp_path, OTHER))
    with device.store.writing() as connection:
        content = connection.execute(select(PACK.c.manifest).where(PACK.c.campaign == CAMPAIGN)).scalar_one()
        changed = content.replace(b"Titre", b"Titra")
        assert changed != content
        connection.execute(update(PACK).where(PACK.c.campaign == CAMPAIGN).values(manifest=changed))
    with device.store.reading() as connection:
        packs = current_packs(connection, device.identity.organisation)
    assert [one.manifest.campaign_id for one in packs.held] == [OTHER]
    assert packs.unverified == (CAMPAIGN,)


def test_a_pack_of_another_organisation_in_the_store_collects_nothing(device: Unlocked) -> None:
    with device.store.reading() as connection:
        assert current_packs(connection, STRANGER.organisation).held == ()


def test_an_old_revision_stays_while_an_entry_names_it(tmp_path: Path) -> None:
    station = reopened(fresh_device(tmp_path))
    station.sign(draft())
    station.add_pack(pack_file(tmp_path, revision=4))
    station.add_pack(pack_file(tmp_path, revision=5))
    station.sign(draft())
    station.close()
    device = unlocked(tmp_path / "device")
    with device.store.reading() as connection:
        kept = connection.scalars(select(PACK.c.revision).order_by(PACK.c.revision)).all()
        carried = [hashlib.sha256(content).digest() == digest for digest, content in manifests_of(connection, 1, 2)]
    device.close()
    assert kept == [3, 5]
    assert carried == [True, True]


def test_pictures_that_no_current_pack_names_are_dropped(device: Unlocked, tmp_path: Path) -> None:
    with device.store.writing() as connection:
        connection.execute(ASSET.insert(), {"sha256": b"\x01" * 32, "content": b"old"})
    take(device, pack_file(tmp_path, revision=4))
    with device.store.reading() as connection:
        names = {name.hex() for name in connection.scalars(select(ASSET.c.sha256))}
    assert names == set(vector_pack().assets)


def libraries(device: Unlocked) -> list[Library | None]:
    with device.store.reading() as connection:
        held = current_packs(connection, device.identity.organisation).held
        return [library_of(connection, one.manifest) for one in held]


def test_briefings_come_out_as_they_were_signed(device: Unlocked, tmp_path: Path) -> None:
    take(device, pack_file(tmp_path, OTHER, library=library_json()))
    assert libraries(device) == [None, decode_library(library_json())]


def test_a_revision_without_briefings_takes_them_away(device: Unlocked, tmp_path: Path) -> None:
    take(device, pack_file(tmp_path, revision=4, library=library_json()))
    take(device, pack_file(tmp_path, revision=5))
    assert libraries(device) == [None]
    with device.store.reading() as connection:
        assert len(connection.scalars(select(ASSET.c.sha256)).all()) == len(vector_pack().assets)


def test_briefings_count_as_a_part_of_the_pack(device: Unlocked, tmp_path: Path) -> None:
    path = pack_file(tmp_path, revision=4, library=library_json())
    take(device, path)
    with device.store.reading() as connection:
        (held,) = current_packs(connection, device.identity.organisation).held
    assert held.size == len(pack_in_file(path).manifest_bytes) + sum(map(len, pack_in_file(path).assets.values()))


def test_briefings_of_another_shape_are_refused_and_sign_on(device: Unlocked, tmp_path: Path) -> None:
    """As a store would hold them that a later program has left."""
    take(device, pack_file(tmp_path, revision=4, library=library_json()))
    with device.store.writing() as connection:
        later = library_json(setting(schema=2))
        connection.execute(update(ASSET).where(ASSET.c.content == library_json()).values(content=later))
    assert revisions(device) == [(CAMPAIGN.hex(), 4)]
    with pytest.raises(KioskError) as caught:
        libraries(device)
    assert caught.value.code is Code.NEWER_VERSION
