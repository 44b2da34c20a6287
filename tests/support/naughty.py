"""The Big List of Naughty Strings (MIT), from its npm package: what breaks programs that read what people type."""

import hashlib
import json
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Final

_PACKAGE: Final = "blns@2.0.4"
_SHA512: Final = (
    "6446590fc0ef189853c3da04dee2e3c938450cc4506dc1f4d756324942be90072e787bda50345f58aa7b409ad06e56adf16cdc7a05b0545b8d77e5d9e3d2d139"
)


def naughty_strings(folder: Path) -> list[str]:
    """The strings; `folder` is where the package is downloaded to. Not a byte of it is used unless it is the package known here."""
    npm = shutil.which("npm")
    assert npm, "npm is missing: install it, since the hostile session types the strings of an npm package"
    subprocess.run([npm, "pack", _PACKAGE, "--silent", "--pack-destination", folder], check=True, stdout=subprocess.DEVNULL, timeout=120)
    package = next(folder.glob("blns-*.tgz"))
    assert hashlib.sha512(package.read_bytes()).hexdigest() == _SHA512, f"{_PACKAGE} is not the package that is known"
    with tarfile.open(package) as archive:
        listed = archive.extractfile("package/resources/blns.json")
        assert listed is not None
        return list(map(str, json.load(listed)))
