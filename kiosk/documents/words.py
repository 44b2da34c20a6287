"""Files of words for what is set on paper, one for each language."""

from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.domain.errors import Bug

T = TypeVar("T")


def read_words(path: Path, kind: type[T]) -> T:
    """The words in the file at `path`. Raises `Bug` where the file or a word is missing, or a word is unknown or not text."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError) as error:
        raise Bug(f"the words in {path.name} are wrong: {error}") from error
