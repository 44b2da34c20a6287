"""What a process that holds signers' details in memory must not leave behind by accident."""

import os
import sys

if sys.platform != "win32":
    import resource

PRIVATE = 0o077
"""The umask of a device: what it creates is for its owner alone."""


def harden() -> None:
    """From now on this process creates private files only, and a crash writes no image of its memory."""
    os.umask(PRIVATE)
    if sys.platform != "win32":
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
