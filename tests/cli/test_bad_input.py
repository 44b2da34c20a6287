"""Bad input on the command line: one clear sentence with a next step, the right exit code, and every file as it was."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.kioskctl import SAMPLES, Kioskctl

SIGNER = {
    "language": "fr",
    "fields": {"given_name": "Canary", "country": "FR", "postal_code": "75014"},
    "consents": {"sign": True},
    "age": True,
}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, a pack, a device with one entry, its batch, a database that took it in, its acknowledgement."""
    folder = tmp_path_factory.mktemp("stage")
    kioskctl = Kioskctl(folder, f"sqlite:///{folder / 'central.db'}")
    kioskctl.good("keys", "new", "org.key")
    campaign = kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")["campaign"]
    device = kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet")["device"]
    kioskctl.device("event", "dev", "--name", "Paris", "--place", "République", "--date", "2025-02-08")
    kioskctl.device("sign", "dev", lines=[SIGNER | {"campaign": campaign}])
    (folder / "stick").mkdir()
    batch = Path(kioskctl.device("export", "dev", "-o", "stick")["path"])
    shutil.copy(folder / batch, folder / "good.batch")
    kioskctl.good("database", "init")
    kioskctl("intake", "good.batch")
    kioskctl.good("devices", "approve", device)
    acknowledgement = kioskctl.good("intake", "good.batch", "--acknowledgements", "stick")["files"][0]["acknowledgement"]
    shutil.copy(folder / acknowledgement, folder / "good.ack")
    return folder


@pytest.fixture
def kioskctl(stage: Path, tmp_path: Path) -> Kioskctl:
    folder = tmp_path / "work"
    shutil.copytree(stage, folder)
    return Kioskctl(folder, f"sqlite:///{folder / 'central.db'}")


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-70])


UNSTABLE = ("tries", "lock")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4] = 2
    path.write_bytes(content)


def something_else(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 a holiday photograph" * 50)


SPOILT = [flipped, truncated, emptied, newer, something_else]
READERS = {
    "spree.campaign": ["campaign", "show", "spree.campaign"],
    "good.batch": ["verify", "good.batch"],
    "good.ack": ["device", "acknowledge", "dev", "good.ack", "--pin-file", "pin"],
}


def files(folder: Path) -> dict[str, str]:
    """What stands in the folder, but for the try counter and the lock, which every opening of a device touches."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".db-wal", ".db-shm"))
    return {str(path.relative_to(folder)): _digest(path) for path in paths if path.name not in UNSTABLE}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def told(kioskctl: Kioskctl, code: int, *arguments: str) -> str:
    """The sentence of a command that must fail with `code`, leaving every file as it was."""
    before = files(kioskctl.folder)
    result = kioskctl(*arguments, json_output=False)
    assert result.code == code, result
    assert "Traceback" not in result.err
    assert files(kioskctl.folder) == before
    spoken = (result.err or result.out).strip()
    assert "{" not in spoken
    assert spoken
    return spoken


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
@pytest.mark.parametrize("name", READERS)
def test_a_spoilt_file_is_refused_with_a_sentence(kioskctl: Kioskctl, name: str, spoil: Callable[[Path], None]) -> None:
    spoil(kioskctl.folder / name)
    told(kioskctl, 1, *READERS[name])


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_a_spoilt_batch_does_not_keep_a_good_one_from_being_taken_in(kioskctl: Kioskctl, spoil: Callable[[Path], None]) -> None:
    shutil.copy(kioskctl.folder / "good.batch", kioskctl.folder / "bad.batch")
    spoil(kioskctl.folder / "bad.batch")
    result = kioskctl("intake", "bad.batch", "good.batch")
    assert result.code == 1
    assert [one["status"] for one in result.answer["files"]] == ["refused", "repeated"]


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_a_spoilt_key_file_is_told_from_a_wrong_passphrase(kioskctl: Kioskctl, spoil: Callable[[Path], None]) -> None:
    spoil(kioskctl.folder / "org.key")
    result = kioskctl("keys", "show", "org.key")
    assert result.code in (1, 2)
    # One changed byte of a sealed box cannot be told from a wrong passphrase; everything else can.
    assert result.answer["error"]["code"] != "passphrase_wrong" or spoil is flipped


@pytest.mark.parametrize("spoil", [flipped, truncated, emptied, something_else], ids=lambda spoil: spoil.__name__)
def test_a_spoilt_store_is_never_replaced(kioskctl: Kioskctl, spoil: Callable[[Path], None]) -> None:
    for path in (kioskctl.folder / "dev").glob("store.db-*"):
        path.unlink()
    spoil(kioskctl.folder / "dev" / "store.db")
    assert "left as it is" in told(kioskctl, 1, "device", "status", "dev", "--pin-file", "pin")


@pytest.mark.parametrize("spoil", [truncated, emptied, something_else], ids=lambda spoil: spoil.__name__)
def test_a_spoilt_database_file_is_never_replaced(kioskctl: Kioskctl, spoil: Callable[[Path], None]) -> None:
    spoil(kioskctl.folder / "central.db")
    told(kioskctl, 1, "stats")


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (2, ["campaign", "show", "nothing.campaign"]),
        (2, ["keys", "show", "nothing.key"]),
        (2, ["keys", "new", "org.key"]),
        (2, ["device", "status", "nowhere", "--pin-file", "pin"]),
        (2, ["device", "status", "dev", "--pin-file", "nothing"]),
        (2, ["device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Again"]),
        (2, ["device", "init", "other", "--pack", "org.key", "--pin-file", "pin", "--label", "Key"]),
        (3, ["device", "export", "dev", "-o", "no/such/folder", "--pin-file", "pin"]),
        (2, ["stats", "--database", "central.db"]),
        (2, ["stats", "--database", "mysql://root@127.0.0.1/x"]),
        (2, ["stats", "--database", "sqlite:///nothing.db"]),
        (3, ["stats", "--database", "postgresql://127.0.0.1:9/none"]),
        (2, ["database", "init"]),
        (2, ["devices", "approve", "00ff00ff"]),
        (2, ["deliver", "00" * 16, "--recipient", "x", "-o", "out"]),
        (3, ["intake", "good.batch", "--acknowledgements", "no/such/folder"]),
    ],
)
def test_a_mistake_gets_a_sentence_and_the_right_exit_code(kioskctl: Kioskctl, code: int, arguments: list[str]) -> None:
    told(kioskctl, code, *arguments)


def test_a_wrong_pin_is_counted_and_the_right_one_resets_the_count(kioskctl: Kioskctl) -> None:
    (kioskctl.folder / "wrong").write_text("000000")
    assert "9 tries" in told(kioskctl, 2, "device", "status", "dev", "--pin-file", "wrong")
    assert "8 tries" in told(kioskctl, 2, "device", "status", "dev", "--pin-file", "wrong")
    kioskctl.device("status", "dev")
    assert "9 tries" in told(kioskctl, 2, "device", "status", "dev", "--pin-file", "wrong")


def test_a_full_medium_loses_nothing_and_leaves_nothing_behind(kioskctl: Kioskctl) -> None:
    stick = kioskctl.folder / "full"
    stick.mkdir()
    before = files(kioskctl.folder)
    export = f"{sys.executable} -m kiosk.cli device export dev -o full --pin-file pin"
    inside = f"mount -t tmpfs -o size=8k none full && {export}; code=$?; ls -A full; exit $code"
    command = ["unshare", "-rm", "sh", "-c", inside]
    done = subprocess.run(command, cwd=kioskctl.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done
    assert "enough space" in done.stderr
    assert done.stdout == ""
    assert files(kioskctl.folder) == before
