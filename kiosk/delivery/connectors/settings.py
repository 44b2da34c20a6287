"""What an organiser chooses for an export of contacts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Format(StrEnum):
    """The formats, by the systems that read them."""

    OSDI = "osdi"
    ACTION_NETWORK = "action_network"
    CIVICRM_CSV = "civicrm-csv"
    CIVICRM_API = "civicrm-api"
    NATIONBUILDER = "nationbuilder"
    ENGAGING_NETWORKS = "engaging_networks"


@dataclass(frozen=True)
class Settings:
    """`petition`: the campaign's id in the other system; `group`: where people are added.

    `title` and `confirmation` come from the pack: whether an opt-in must still be confirmed by its owner (`double`).
    """

    title: str
    confirmation: Literal["single", "double"]
    petition: str = ""
    tags: tuple[str, ...] = ()
    group: str = ""
    separator: str = ","
