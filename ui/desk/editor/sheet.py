"""What is written in a campaign as fields show it: looked up by the file and the keys, with what is typed and not yet kept on top."""

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

import msgspec

from kiosk.domain.editing import Misfit, WrittenCampaign

CAMPAIGN: Final = "campaign.toml"
_NAMED_BY: Final = {"recipients": "id", "consents": "purpose", "assets": "name"}
"""How parts are named where something is found, that stand in lists."""

_IN_LINES: Final = re.compile(r"(.*\.)?(paragraphs|items|facts|address|joint|tags)(?=\.\d+$)")


class Sheet:
    """A campaign as it was read last, and what was typed since."""

    def __init__(self, written: WrittenCampaign | None = None) -> None:
        self._files = _files(written) if written else {}
        self._typed: Mapping[tuple[str, str], object] = {}
        self._misfits = {(one.file, self.path(one.file, one.finding.where)): one for one in reversed(written.misfits if written else ())}

    def cover(self, typed: Mapping[tuple[str, str], object]) -> None:
        """Show `typed`, values by file and dotted keys, in place of what was read."""
        self._typed = typed

    def value(self, file: str, path: str) -> object:
        """What stands there; None for nothing."""
        if (file, path) in self._typed:
            return self._typed[file, path]
        place: object = self._files.get(file)
        for key in path.split(".") if path else ():
            if isinstance(place, dict):
                place = place.get(key)
            elif isinstance(place, list):
                place = place[int(key)] if int(key) < len(place) else None
            else:
                return None
        return place

    def path(self, file: str, where: str) -> str:
        """The path of the field in which somebody mends what is found at `where`: a line with all of its list, a part by its number."""
        found = _IN_LINES.match(where)
        parts = (found[0] if found else where).split(".")
        if file == CAMPAIGN and len(parts) > 1 and parts[0] in _NAMED_BY:
            listed = self.value(CAMPAIGN, parts[0])
            names = [one[_NAMED_BY[parts[0]]] for one in listed] if isinstance(listed, list) else []
            parts[1] = str(names.index(parts[1])) if parts[1] in names else parts[1]
        return ".".join(parts)

    def misfit(self, file: str, path: str) -> Misfit | None:
        """What is wrong there."""
        return self._misfits.get((file, path))

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """All that is wrong or missing, one for each place."""
        return tuple(reversed(self._misfits.values()))


def text(value: object) -> str:
    """A value as a field shows it: lists in lines, dates year first."""
    if isinstance(value, list | tuple):
        return "\n".join(map(text, value))
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else str(value)


def lines(typed: str) -> list[str]:
    """What was typed, a text for each line that is not empty, without spaces at its ends."""
    return [line for line in (part.strip() for part in typed.split("\n")) if line]


def language_of(file: str) -> str:
    """The language whose words stand in `file`; nothing for what is the same in all."""
    name = PurePosixPath(file).stem
    return "" if name in ("campaign", "briefing") else name


def _files(written: WrittenCampaign) -> dict[str, object]:
    files: dict[str, object] = {CAMPAIGN: _plain(written.source)}
    files |= {f"texts/{language}.toml": _plain(words) for language, words in written.words.items()}
    files["briefings"] = {"ids": [one.id for one in written.briefings]}
    for one in written.briefings:
        files[f"briefings/{one.id}"] = {"languages": list(one.texts)}
        head = {"kind": one.kind.value, "date": one.date, "categories": list(one.categories), "pictures": list(one.pictures)}
        files[f"briefings/{one.id}/briefing.toml"] = head
        files |= {f"briefings/{one.id}/{language}.toml": _plain(words) for language, words in one.texts.items()}
    return files


def _plain(record: msgspec.Struct) -> object:
    return _listed(msgspec.to_builtins(record, builtin_types=(dt.date,)))


def _listed(value: object) -> object:
    """With lists, as changes have them, in place of tuples."""
    if isinstance(value, dict):
        return {key: _listed(part) for key, part in value.items()}
    return [_listed(one) for one in value] if isinstance(value, list | tuple) else value
