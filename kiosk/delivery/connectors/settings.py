"""What an organiser chooses for an export of contacts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.errors import Code, UserError


class Format(StrEnum):
    """The formats, by the systems that read them."""

    OSDI = "osdi"
    ACTION_NETWORK = "action_network"
    CIVICRM_CSV = "civicrm-csv"
    CIVICRM_API = "civicrm-api"
    NATIONBUILDER = "nationbuilder"
    ENGAGING_NETWORKS = "engaging_networks"


_COMMA: Final = ","
_PLACES: Final[dict[str, frozenset[Format]]] = {
    "--petition": frozenset({Format.CIVICRM_API, Format.ENGAGING_NETWORKS}),
    "--tag": frozenset({Format.OSDI, Format.ACTION_NETWORK, Format.NATIONBUILDER}),
    "--group": frozenset({Format.OSDI, Format.ACTION_NETWORK, Format.CIVICRM_API}),
    "--separator": frozenset({Format.CIVICRM_CSV, Format.NATIONBUILDER, Format.ENGAGING_NETWORKS}),
}
"""Which formats have a place for what an option says."""

_TAGS_IN_A_CELL: Final = frozenset({Format.NATIONBUILDER})
"""Those that read all tags from one cell, with commas between them."""

_NOTES: Final[dict[Format, tuple[str, ...]]] = {
    Format.CIVICRM_CSV: ("not_in_petition_total", "contacts_first", "added_again"),
    Format.CIVICRM_API: ("known_again",),
    Format.ACTION_NETWORK: ("subscribed_at_once",),
    Format.NATIONBUILDER: ("keep_choices",),
}


@dataclass(frozen=True)
class Settings:
    """`petition`: the campaign's id in the other system; `group`: where people are added.

    `title` comes from the newest pack. `confirms_there`: whether the other system asks everybody once more before it writes to them.
    """

    title: str
    petition: str = ""
    tags: tuple[str, ...] = ()
    group: str = ""
    separator: str = _COMMA
    confirms_there: bool = False


def notes(kind: Format, *, some_must_confirm: bool) -> tuple[str, ...]:
    """What an organiser must know who imports the files, or has sent the contacts.

    `some_must_confirm`: whether an opt-in may still have to be confirmed by its owner.
    """
    return (*_NOTES.get(kind, ()), *(["confirmation_pending"] if some_must_confirm else []))


def refuse_without_place(kind: Format, settings: Settings) -> None:
    """Raises `UserError(OPTION_WRONG)` where something was chosen that `kind` has no place for, and that would be lost unseen.

    So it is with a tag that would become two. The address of a push names the petition: `petition` is for formats that write its number.
    """
    chosen = {
        "--petition": bool(settings.petition),
        "--tag": bool(settings.tags),
        "--group": bool(settings.group),
        "--separator": settings.separator != _COMMA,
    }
    for option, is_chosen in chosen.items():
        if is_chosen and kind not in _PLACES[option]:
            those = ", ".join(one.value for one in Format if one in _PLACES[option])
            raise UserError(Code.OPTION_WRONG, option=option, problem=f"{kind.value} has no place for it; these have: {those}")
    if kind in _TAGS_IN_A_CELL and any(_COMMA in tag for tag in settings.tags):
        raise UserError(Code.OPTION_WRONG, option="--tag", problem=f"{kind.value} ends a tag at a comma: give the option once for each tag")
