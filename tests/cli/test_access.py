"""`kioskctl access erase` as people run it."""

from pathlib import Path

import pytest

from kiosk.central import engines
from kiosk.central.audit import append
from kiosk.central.database import Database
from kiosk.crypto.keyfile import read_key_file
from tests.support.kioskctl import PASSPHRASE, Kioskctl


def test_who_erases_while_somebody_reads_the_file_is_told_to_do_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", (*engines._PRAGMAS, "busy_timeout = 1"))  # noqa: SLF001
    url = f"sqlite:///{tmp_path / 'central.db'}"
    kioskctl = Kioskctl(tmp_path, url)
    kioskctl.good("keys", "new", "org.key")
    kioskctl.good("database", "init")
    erase = ("access", "erase", f"{'0' * 64}:1")
    with Database.open(url, read_key_file(tmp_path / "org.key", PASSPHRASE)) as database:
        with database.reading() as reader:
            reader.exec_driver_sql("SELECT count(*) FROM audit").all()
            with database.writing() as connection:
                append(connection, "somebody", "something")
            busy = kioskctl(*erase, json_output=False)
            assert busy.code == 1
            assert "Run this again when nobody uses it." in busy.out
            assert kioskctl(*erase).answer == {"erased": 0, "left_bytes": True}
        assert kioskctl.good(*erase) == {"erased": 0, "left_bytes": False}
