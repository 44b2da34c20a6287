"""What people type where a file or a folder is meant."""

import contextlib
from pathlib import Path


def typed(text: str) -> Path:
    """The file or folder of that very name, be it with spaces at its ends; else what somebody who typed it means."""
    exact = Path(text)
    with contextlib.suppress(OSError, RuntimeError):
        return exact if exact.exists() else Path(text.strip()).expanduser()
    return exact
