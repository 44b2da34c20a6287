"""Pictures of every page in every language, taken the first time that somebody is there."""

from pathlib import Path

from PySide6.QtGui import QImage

from ui.demonstration.eye import Eye
from ui.demonstration.waiting import happens, live

_REST = 3_000
_FRAMES = 3
_PAUSE = 40  # milliseconds, in which whatever fades in is seen to


class Album:
    """A folder of pictures, named after page and language."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, Path] = {}

    @property
    def paths(self) -> tuple[str, ...]:
        """All pictures so far."""
        return tuple(map(str, self._kept.values()))

    def lacks(self, page: str, language: str) -> bool:
        """Whether nobody has met this page in this language."""
        return _name(page, language) not in self._kept

    def keep(self, page: str, language: str, eye: Eye) -> None:
        """Take a picture of this page, once in each language, as soon as nothing moves on it any more."""
        name = _name(page, language)
        if name not in self._kept:
            self._kept[name] = self._saved(name, _still(eye))

    def evidence(self, eye: Eye) -> Path:
        """A picture of where something went wrong."""
        return self._saved("mishap", eye.picture())

    def _saved(self, name: str, picture: QImage) -> Path:
        path = self._folder / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(path))
        return path


def _name(page: str, language: str) -> str:
    return f"{page}-{language}"


def _still(eye: Eye) -> QImage:
    """The window once its images are there and two pictures in a row are the same."""
    pictures = [eye.picture()]

    def is_at_rest() -> bool:
        eye.await_frames(_FRAMES)  # a page that comes or goes looks the same for less than that
        live(_PAUSE)
        pictures.append(eye.picture())
        return not eye.awaits_images() and pictures[-1] == pictures[-2]

    happens(is_at_rest, limit=_REST)
    return pictures[-1]
