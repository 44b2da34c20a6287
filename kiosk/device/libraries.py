"""The libraries that a device entrusts its entries to: their versions, and the versions that are known to fail it."""

import contextlib
import platform
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlcipher3 import dbapi2

from kiosk.crypto.library import openssl_version
from kiosk.domain.errors import Code
from kiosk.domain.reports.device import Grade, HealthFinding

Version = tuple[int, ...]


@dataclass(frozen=True)
class Fault:
    """What is wrong with a library from version `since` to before `mended`; `also`: older lines that were mended at these."""

    library: str
    since: Version
    mended: Version
    what: str
    also: tuple[Version, ...] = ()

    def is_in(self, version: Version) -> bool:
        """Whether `version` has it."""
        if any(version[:2] == line[:2] and version >= line for line in self.also):
            return False
        return self.since <= version < self.mended


FAULTS: Final = (
    Fault("SQLite", (3, 7), (3, 51, 3), "a write-ahead log that is begun anew can damage the file", also=((3, 44, 6), (3, 50, 7))),
    Fault("SQLCipher", (0,), (4, 4, 2), "an encryption that fails can damage a store with a write-ahead log"),
    Fault("OpenSSL", (3, 0, 0), (3, 0, 7), "CVE-2022-3602"),
    Fault("OpenSSL of SQLCipher", (3, 0, 0), (3, 0, 7), "CVE-2022-3602"),
)
"""SQLite: sqlite.org/wal.html, the WAL-reset bug. SQLCipher: its change log of 4.4.2. OpenSSL: its advisory of 1 November 2022."""


def library_versions() -> dict[str, str]:
    """The versions in use, by name."""
    with contextlib.closing(dbapi2.connect(":memory:")) as raw:
        raw.execute("PRAGMA key = 'none'")  # before that it does not know its own library
        (cipher,) = raw.execute("PRAGMA cipher_version").fetchone()
        (provider,) = raw.execute("PRAGMA cipher_provider_version").fetchone() or ("",)
    return {
        "SQLite": dbapi2.sqlite_version,
        "SQLCipher": cipher,
        "OpenSSL": openssl_version(),
        "OpenSSL of SQLCipher": provider.removeprefix("OpenSSL "),
        "Python": platform.python_version(),
    }


def faults_of(versions: Mapping[str, str]) -> Iterator[HealthFinding]:
    """The known faults of these versions. A version that cannot be read has none that is known."""
    for fault in FAULTS:
        version = versions.get(fault.library, "")
        if fault.is_in(_numbers(version)):
            yield HealthFinding(
                code=Code.LIBRARY_FAULTY.value,
                grade=Grade.WARNING,
                facts={"library": fault.library, "version": version, "fault": fault.what},
            )


def _numbers(version: str) -> Version:
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else (-1,)
