"""What is known of a campaign before it is written: whose it is, and its first words."""

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("en", "fa", "fr")
"""In which a campaign can begin and what is kept of a key on paper is written."""


@dataclass(frozen=True)
class Organiser:
    """Whose campaign it is, where that is known: who answers for the data, in which country, and in which language it is written."""

    name: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    country: str = ""
    language: str = "en"


@dataclass(frozen=True)
class FirstWords:
    """What a campaign says, as far as it is known: its title, the one sentence of the first screen, to whom, and why."""

    title: str = ""
    ask: str = ""
    recipient: str = ""
    paragraphs: tuple[str, ...] = ()


NOBODY_YET: Final = Organiser()
NOTHING_YET: Final = FirstWords()
