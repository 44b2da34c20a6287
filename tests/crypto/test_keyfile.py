import errno
import os
import stat
from pathlib import Path

import pytest

from kiosk.crypto import keyfile
from kiosk.crypto.keyfile import is_key_file, read_key_file, write_key_file
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, UserError
from kiosk.domain.ids import CampaignId
from tests.crypto.vectors import Case, each, load, outcome, raw, unhex

PASSPHRASE = "correct horse battery staple"
RING = KeyRing.from_seed(b"s" * 32)


def placed(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "org.key"
    path.write_bytes(content)
    return path


def test_a_complete_key_file_gives_the_seed(tmp_path: Path) -> None:
    seed, content = unhex(load("keyfile")["complete"], "seed", "file")
    ring = read_key_file(placed(tmp_path, content), load("keyfile")["passphrase"])
    assert (ring.seed, ring.organisation_public_key.hex()) == (seed, load("keyfile")["organisation_public_key"])


def test_a_partial_key_file_gives_its_secrets(tmp_path: Path) -> None:
    partial = load("keyfile")["partial"]
    ring = read_key_file(placed(tmp_path, raw(partial, "file")), PASSPHRASE)
    secrets = {
        KeyName(Role(one["role"]), CampaignId(bytes.fromhex(one["campaign"])), one["rotation"]): one["secret"] for one in partial["secrets"]
    }
    assert set(ring.names()) == set(secrets)
    assert {name: ring.secret(name.role, name.campaign, name.rotation).hex() for name in ring.names()} == secrets


def test_a_key_file_of_the_pack_secret_signs_for_its_organisation(tmp_path: Path) -> None:
    ring = read_key_file(placed(tmp_path, raw(load("keyfile")["with_pack"], "file")), PASSPHRASE)
    assert ring.signing_key(Role.PACK).public == ring.organisation_public_key


@each("keyfile", "refused")
def test_wrong_key_files_are_refused_and_stay_as_they_are(case: Case, tmp_path: Path) -> None:
    path = placed(tmp_path, raw(case, "file"))
    with pytest.raises(KioskError) as caught:
        read_key_file(path, PASSPHRASE)
    assert (outcome(caught), path.read_bytes().hex()) == (case["code"], case["file"])


@pytest.mark.parametrize(
    "ring",
    [RING, RING.delegate([KeyName(Role.INTAKE), KeyName(Role.SEAL, CampaignId(b"c" * 16), 3), KeyName(Role.SEAL, CampaignId(b"b" * 16))])],
)
def test_what_is_written_is_read_back(ring: KeyRing, tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", ring, PASSPHRASE)
    back = read_key_file(tmp_path / "org.key", PASSPHRASE)
    assert (back.organisation, back.is_complete, back.names()) == (ring.organisation, ring.is_complete, ring.names())


def test_a_key_file_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert stat.S_IMODE((tmp_path / "org.key").stat().st_mode) == 0o600


def test_nothing_but_the_key_file_is_left_behind(tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert [path.name for path in tmp_path.iterdir()] == ["org.key"]


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    path = placed(tmp_path, b"somebody's")
    with pytest.raises(UserError) as caught:
        write_key_file(path, RING, PASSPHRASE)
    assert (caught.value.code, path.read_bytes()) == (Code.FILE_EXISTS, b"somebody's")


@pytest.mark.parametrize("linkless", [False, True])
def test_a_file_that_appears_meanwhile_is_not_overwritten(linkless: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = placed(tmp_path, b"somebody's")
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    if linkless:
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    with pytest.raises(UserError) as caught:
        write_key_file(path, RING, PASSPHRASE)
    assert (caught.value.code, path.read_bytes(), len(list(tmp_path.iterdir()))) == (Code.FILE_EXISTS, b"somebody's", 1)


def test_a_medium_without_hard_links_takes_a_key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert read_key_file(tmp_path / "org.key", PASSPHRASE).is_complete
    assert len(list(tmp_path.iterdir())) == 1


def test_a_rename_that_fails_leaves_no_empty_key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", no_links)
    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(EnvironmentProblem) as caught:
        write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert (caught.value.code, list(tmp_path.iterdir())) == (Code.DISK_FULL, [])


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(EnvironmentProblem) as caught:
        write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert (caught.value.code, list(tmp_path.iterdir())) == (Code.DISK_FULL, [])


def test_the_file_is_synced_before_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(is_folder(descriptor)))
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert synced == [False, True]


def test_a_medium_whose_folders_cannot_be_synced_takes_a_key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: fails(errno.EINVAL) if is_folder(descriptor) else None)
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)


def test_a_folder_that_fails_to_sync_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda descriptor: fails(errno.EIO) if is_folder(descriptor) else None)
    with pytest.raises(EnvironmentProblem) as caught:
        write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert caught.value.code is Code.NOT_WRITABLE


def test_a_link_that_fails_for_another_reason_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", lambda *_: fails(errno.EIO))
    with pytest.raises(EnvironmentProblem) as caught:
        write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert (caught.value.code, list(tmp_path.iterdir())) == (Code.NOT_WRITABLE, [])


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_key_file(tmp_path / "none" / "org.key", RING, PASSPHRASE)
    assert (caught.value.code, caught.value.facts) == (Code.FOLDER_MISSING, {"path": str(tmp_path / "none")})


def test_a_weak_passphrase_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_key_file(tmp_path / "org.key", RING, "Password2025!")
    assert (caught.value.code, list(tmp_path.iterdir())) == (Code.PASSPHRASE_WEAK, [])


def test_a_missing_key_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_key_file(tmp_path / "none.key", PASSPHRASE)
    assert caught.value.code is Code.FILE_MISSING


def test_a_folder_is_no_key_file(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        read_key_file(tmp_path, PASSPHRASE)
    assert caught.value.code is Code.FILE_NOT_READABLE


def test_a_file_longer_than_any_key_file_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = placed(tmp_path, raw(load("keyfile")["complete"], "file"))
    os.truncate(path, 1 << 40)  # a file with a hole: reading it would never end
    with pytest.raises(KioskError) as caught:
        read_key_file(path, PASSPHRASE)
    assert caught.value.code is Code.DAMAGED


def test_the_greatest_key_file_is_read_and_one_byte_more_is_refused(tmp_path: Path) -> None:
    names = [KeyName(Role.SEAL, CampaignId(b"c" * 16), rotation) for rotation in range(10_000)]
    write_key_file(tmp_path / "org.key", RING.delegate(names), PASSPHRASE)
    assert len(read_key_file(tmp_path / "org.key", PASSPHRASE).names()) == 10_000
    with (tmp_path / "org.key").open("ab") as file:
        file.write(b"\0")
    with pytest.raises(KioskError) as caught:
        read_key_file(tmp_path / "org.key", PASSPHRASE)
    assert caught.value.code is Code.DAMAGED


def test_a_wrong_passphrase_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_key_file(placed(tmp_path, raw(load("keyfile")["complete"], "file")), "correct horse battery")
    assert caught.value.code is Code.PASSPHRASE_WRONG


def test_key_files_of_every_version_are_recognised() -> None:
    assert is_key_file(b"RKK1\x01...")
    assert is_key_file(b"RKK1\xff")
    assert not is_key_file(b"RKP1\x01...")


def test_a_ring_without_secrets_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(Bug):
        write_key_file(tmp_path / "org.key", RING.delegate([]), PASSPHRASE)


def test_no_secret_stands_in_the_file(tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert RING.seed not in (tmp_path / "org.key").read_bytes()


def test_control_without_the_box_the_seed_stands_in_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyfile, "lock", lambda secret, *_: secret)
    write_key_file(tmp_path / "org.key", RING, PASSPHRASE)
    assert RING.seed in (tmp_path / "org.key").read_bytes()


def is_folder(descriptor: int) -> bool:
    return stat.S_ISDIR(os.fstat(descriptor).st_mode)


def fails(number: int) -> None:
    raise OSError(number, os.strerror(number))


def no_links(*_: object) -> None:
    fails(errno.EPERM)


def no_space(*_: object) -> None:
    fails(errno.ENOSPC)
