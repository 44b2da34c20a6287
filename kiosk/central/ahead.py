"""Files checked ahead in a process of its own, while others are written: an embedded database has one writer.

What is found out is tied to the bytes by their SHA-256: whoever takes a file in has read it once more, into a copy of its own.
"""

from collections import deque
from collections.abc import Sequence
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Final

import msgspec

from kiosk.central.crew import Crew, heard, say, working
from kiosk.central.intake import Checked
from kiosk.central.spool import spooled
from kiosk.domain.errors import KioskError
from kiosk.domain.ids import Digest, OrganisationId
from kiosk.transfer.batch import expect_batch, read_batch

_AT_ONCE: Final = 2
"""How many files the worker is given at once, so that it need not wait for the next."""


class Order(msgspec.Struct, frozen=True):
    """What a worker needs: whose batches are good."""

    organisation: bytes


class Next(msgspec.Struct, frozen=True):
    """A file to check."""

    path: str


class Verdict(msgspec.Struct, frozen=True, tag=True):
    """What was found out, nothing of a file that is no good batch; the first says only that the worker is ready."""

    checked: Checked | None = None


class Ahead:
    """Asks a crew of one, which checks the `files` that come after the one that is being taken in.

    A file is named only when a verdict was heard: so a single short name waits in the pipe, and neither end for the other.
    """

    def __init__(self, crew: Crew, files: Sequence[Path]) -> None:
        self._crew = crew
        self._files = files
        self._given: deque[int] = deque()

    def of(self, number: int) -> Checked | None:
        """What is known of the file at that place, to be asked in their order; waits where it is being checked.

        Nothing of this and all others where the worker fails: whoever takes them in checks them, too.
        """
        try:
            return self._heard_of(number)
        except KioskError:
            self._files = ()
            self._given.clear()
            return None

    def _heard_of(self, number: int) -> Checked | None:
        heard = next(self._crew.messages(Verdict, is_patient=bool(self._given)), None)
        if heard is None:
            return None
        if self._given:
            self._given.popleft()
        last = self._given[-1] if self._given else number
        for later in range(last + 1, min(len(self._files), number + 1 + _AT_ONCE)):
            self._crew.send(0, Next(str(self._files[later])))
            self._given.append(later)
        return heard[1].checked


def check_files(pipe: Pipe) -> None:
    """The life of a worker: check the files that are named, tell what was found out; until the pipe is closed."""
    with working(pipe):
        order = heard(pipe, Order)
        say(pipe, Verdict())
        while True:
            path = Path(heard(pipe, Next).path)
            say(pipe, Verdict(_checked(path, OrganisationId(order.organisation))))


def _checked(path: Path, organisation: OrganisationId) -> Checked | None:
    try:
        if not path.is_file():  # what can be read once only is for whoever takes it in
            return None
        with spooled(path, lambda start: expect_batch(start, organisation)) as spool:
            return Checked(Digest(spool.sha256), read_batch(spool.stream, organisation))
    except KioskError:  # whoever takes it in finds the same, and tells it
        return None
