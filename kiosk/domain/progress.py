"""How long work tells how far it is, and how it is told to stop."""

from typing import Protocol


class Progress(Protocol):
    """Called with the number of steps done and their total (0: unknown). It may raise `errors.Cancelled`."""

    def __call__(self, done: int, total: int) -> None:
        """Take notice, or raise to stop the work."""


def unwatched(done: int, total: int) -> None:
    """A progress that nobody looks at."""
