"""Where sticks are plugged in for the windows of tests: no real medium comes or goes while they run."""

from pathlib import Path

from ui.volunteer.places import Place


class Socket:
    """Folders that are sticks as long as they are in."""

    def __init__(self) -> None:
        self._in: tuple[Place, ...] = ()

    def __call__(self) -> tuple[Place, ...]:
        return self._in

    def plug(self, folder: Path, free: int = 3_200_000_000) -> Path:
        """Put a stick in that has the name of its folder."""
        folder.mkdir(exist_ok=True)
        self._in = (*self._in, Place(folder.name, folder, free))
        return folder

    def pull(self, folder: Path) -> None:
        """Take one out; what is on it stays on it."""
        self._in = tuple(place for place in self._in if place.path != folder)
