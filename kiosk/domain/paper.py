"""A paper sheet as whoever types it needs it."""

from dataclasses import dataclass

from kiosk.domain.campaign import Manifest


@dataclass(frozen=True)
class PaperSheet:
    """A sheet that was printed for `manifest` in `language`. `typed`: its rows that were typed here since the program started."""

    name: str
    manifest: Manifest
    language: str
    typed: frozenset[int] = frozenset()

    @property
    def next_row(self) -> int:
        """The row after the last one that was typed."""
        return max(self.typed, default=0) + 1
