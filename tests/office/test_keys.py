"""The organisation's key on paper: what is printed brings the key back."""

import re
import stat
import subprocess
from pathlib import Path

import pytest

from kiosk.campaign.build import build_pack
from kiosk.crypto.keyfile import read_key_file, write_key_file
from kiosk.crypto.keys import KeyName, KeyRing, Role, fingerprint
from kiosk.domain.errors import Code, KioskError
from kiosk.office import keys
from tests.support.kioskctl import SAMPLES

PASSPHRASE = "correct horse battery staple"
RING = KeyRing.from_seed(b"s" * 32)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keys") / "org.key"
    write_key_file(path, RING, PASSPHRASE)
    return path


def printed(pdf: Path, dots: int = 110) -> Path:
    """A picture of the one page."""
    out = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-r", str(dots), pdf, out], check=True)
    return out.with_suffix(".png")


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True, text=True).stdout


def refusal(caught: pytest.ExceptionInfo[KioskError]) -> Code:
    return caught.value.code


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_code_of_a_printed_sheet_brings_the_key_file_back(key: Path, tmp_path: Path, language: str) -> None:
    keys.sheet(key, PASSPHRASE, tmp_path / "sheet.pdf", language, "Ligue")
    report = keys.restore(printed(tmp_path / "sheet.pdf"), PASSPHRASE, tmp_path / "back.key")
    assert report.fingerprint == fingerprint(RING.organisation_public_key)
    assert (tmp_path / "back.key").read_bytes() == key.read_bytes()
    assert stat.S_IMODE((tmp_path / "back.key").stat().st_mode) == 0o600


def test_the_letters_of_a_printed_sheet_bring_it_back_too(key: Path, tmp_path: Path) -> None:
    keys.sheet(key, PASSPHRASE, tmp_path / "sheet.pdf", "en")
    rows = re.findall(r"^ *((?:[A-Z2-7]{4} +)+[A-Z2-7]{1,4}) *$", text_of(tmp_path / "sheet.pdf"), re.MULTILINE)
    (tmp_path / "typed.txt").write_text("\n".join(rows).lower(), "utf-8-sig")
    keys.restore(tmp_path / "typed.txt", PASSPHRASE, tmp_path / "back.key")
    assert (tmp_path / "back.key").read_bytes() == key.read_bytes()


def test_a_sheet_is_made_by_who_knows_the_passphrase_alone(key: Path, tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        keys.sheet(key, f"{PASSPHRASE}!", tmp_path / "sheet.pdf", "en")
    assert refusal(caught) is Code.PASSPHRASE_WRONG
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_opens_with_its_passphrase_alone(key: Path, tmp_path: Path) -> None:
    keys.sheet(key, PASSPHRASE, tmp_path / "sheet.pdf", "en")
    with pytest.raises(KioskError) as caught:
        keys.restore(printed(tmp_path / "sheet.pdf"), f"{PASSPHRASE}!", tmp_path / "back.key")
    assert refusal(caught) is Code.PASSPHRASE_WRONG
    assert not (tmp_path / "back.key").exists()


def test_restoring_never_overwrites_another_key(key: Path, tmp_path: Path) -> None:
    keys.sheet(key, PASSPHRASE, tmp_path / "sheet.pdf", "en")
    (tmp_path / "other.key").write_bytes(b"somebody's")
    with pytest.raises(KioskError) as caught:
        keys.restore(printed(tmp_path / "sheet.pdf"), PASSPHRASE, tmp_path / "other.key")
    assert refusal(caught) is Code.FILE_EXISTS
    assert (tmp_path / "other.key").read_bytes() == b"somebody's"


def test_a_picture_without_a_key_and_bytes_that_are_no_text_are_refused(key: Path, tmp_path: Path) -> None:
    keys.split(key, PASSPHRASE, 2, 2, tmp_path / "shares", "en")
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\xff")
    for path in (printed(tmp_path / "shares" / "share-1-of-2.pdf", 40), tmp_path / "bytes.txt"):
        with pytest.raises(KioskError) as caught:
            keys.restore(path, PASSPHRASE, tmp_path / "back.key")
        assert refusal(caught) is Code.WRONG_KIND_OF_FILE


def test_a_helpers_key_has_no_sheet_and_no_shares(tmp_path: Path) -> None:
    write_key_file(tmp_path / "helper.key", RING.delegate([KeyName(Role.INTAKE)]), PASSPHRASE)
    with pytest.raises(KioskError) as sheet:
        keys.sheet(tmp_path / "helper.key", PASSPHRASE, tmp_path / "sheet.pdf", "en")
    with pytest.raises(KioskError) as shares:
        keys.split(tmp_path / "helper.key", PASSPHRASE, 3, 2, tmp_path / "shares", "en")
    assert refusal(sheet) is refusal(shares) is Code.KEY_ROLE_MISSING


def test_a_language_without_words_is_told(key: Path, tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        keys.sheet(key, PASSPHRASE, tmp_path / "sheet.pdf", "../en")
    assert refusal(caught) is Code.OPTION_WRONG


def test_the_words_of_enough_printed_shares_bring_the_key_back_under_a_new_passphrase(key: Path, tmp_path: Path) -> None:
    report = keys.split(key, PASSPHRASE, 3, 2, tmp_path / "shares", "fr", "Ligue")
    assert [Path(name).name for name in report.files] == ["share-1-of-3.pdf", "share-2-of-3.pdf", "share-3-of-3.pdf"]
    typed = []
    for name in report.files[1:]:
        rows = re.findall(r"(\d+)\. +([a-z]+)", text_of(Path(name)))
        typed.append(Path(name).with_suffix(".txt"))
        typed[-1].write_text("\n".join(f"{number}. {word}" for number, word in sorted(rows, key=lambda row: int(row[0]))))
    back = keys.combine(typed, tmp_path / "back.key", "a passphrase that is new")
    assert back.fingerprint == fingerprint(RING.organisation_public_key)
    assert read_key_file(tmp_path / "back.key", "a passphrase that is new").seed == RING.seed


def test_words_that_are_no_share_are_told_by_their_file(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("academic")
    with pytest.raises(KioskError) as caught:
        keys.combine([tmp_path / "one.txt"], tmp_path / "back.key", PASSPHRASE)
    assert caught.value.facts == {"path": str(tmp_path / "one.txt"), "words": 1, "expected": 33}
    assert refusal(caught) is Code.SHARE_WRONG


def delegated(key: Path, folder: Path, *campaigns: str, roles: str = "seal,duplicates") -> tuple[str, ...]:
    return keys.delegate(key, PASSPHRASE, roles.split(","), campaigns, folder / "helper.key", PASSPHRASE).secrets


def test_a_helper_gets_the_rotations_up_to_the_one_that_is_named_and_none_after_it(key: Path, tmp_path: Path) -> None:
    one, other = "1a" * 16, "2b" * 16
    assert delegated(key, tmp_path, f"{one}:2", other) == (
        f"duplicates:{one}:0",
        f"duplicates:{other}:0",
        *(f"seal:{one}:{rotation}" for rotation in range(3)),
        f"seal:{other}:0",
    )


def test_the_highest_rotation_that_is_named_counts(key: Path, tmp_path: Path) -> None:
    one = "1a" * 16
    assert delegated(key, tmp_path, f"{one}:1", one, roles="seal") == (f"seal:{one}:0", f"seal:{one}:1")


def test_a_rotation_that_was_mistyped_does_not_fill_the_file(key: Path, tmp_path: Path) -> None:
    secrets = delegated(key, tmp_path, f"{'1a' * 16}:999999999", roles="seal")
    assert (len(secrets), f"seal:{'1a' * 16}:999999999" in secrets) == (1000, True)


@pytest.mark.parametrize("text", ["", "1a", "00" * 16, "1a" * 16 + ":", "1a" * 16 + ":-1", "1a" * 16 + ":" + "9" * 10, "gone.campaign"])
def test_what_is_no_campaign_is_told(key: Path, tmp_path: Path, text: str) -> None:
    with pytest.raises(KioskError) as caught:
        delegated(key, tmp_path, text)
    assert (refusal(caught), caught.value.facts["option"]) == (Code.OPTION_WRONG, "--campaign")


@pytest.mark.parametrize("roles", ["seal,duplicates", "intake,seal"])
def test_a_key_that_opens_is_of_a_campaign_that_is_named(key: Path, tmp_path: Path, roles: str) -> None:
    with pytest.raises(KioskError) as caught:
        delegated(key, tmp_path, roles=roles)
    assert (refusal(caught), caught.value.facts["option"]) == (Code.OPTION_WRONG, "--campaign")
    assert not (tmp_path / "helper.key").exists()


def test_the_pack_of_another_organisation_gives_no_key(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.key", KeyRing.generate()
    write_key_file(ours, RING, PASSPHRASE)
    build_pack(SAMPLES / "execution-spree", theirs, tmp_path / "theirs.campaign")
    with pytest.raises(KioskError) as caught:
        delegated(ours, tmp_path, str(tmp_path / "theirs.campaign"))
    assert refusal(caught) is Code.ORGANISATION_FOREIGN
    assert not (tmp_path / "helper.key").exists()
