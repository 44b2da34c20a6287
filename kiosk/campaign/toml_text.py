"""Texts of TOML that are changed in one place and stay as somebody wrote them in all others: comments, order, line breaks."""

import tomllib
from collections.abc import Iterable, MutableMapping, MutableSequence
from typing import Any, Final, cast

import tomlkit
from tomlkit.container import Container
from tomlkit.items import AoT, Comment, Item, Key, Table, Whitespace

from kiosk.domain.editing import Change, Insert, Keys, Move, Put
from kiosk.domain.errors import Bug

_LONG_LINE: Final = 100

Plain = MutableMapping[str, Any] | MutableSequence[Any]
"""A table or a list, as TOML or Python has it."""


def changed(text: str, changes: Iterable[Change]) -> str:
    """`text`, good TOML, after `changes`. What it says is compared with what the same changes do to its values: else a `Bug`."""
    document = tomlkit.parse(text)
    values = tomllib.loads(text)
    for change in changes:
        _change(document, change)
        _change(values, change)
    result = tomlkit.dumps(document)
    if _said(tomllib.loads(result)) != _said(values):
        raise Bug("a text of TOML says something else than it should")
    return result


def _said(value: object) -> object:
    """`value` without tables that hold nothing: those that stand only in the names of others go with the last of these."""
    if isinstance(value, dict):
        return {key: part for key, one in value.items() if (part := _said(one)) != {}}
    return [_said(one) for one in value] if isinstance(value, list) else value


def _change(whole: Plain, change: Change) -> None:
    match change:
        case Put(keys=keys, value=None):
            _drop(whole, keys)
        case Put(keys=keys, value=value):
            _put(_within(whole, keys[:-1]), keys[-1], value)
        case Insert(keys=keys, place=place, value=value):
            _insert(_within(whole, keys[:-1]), str(keys[-1]), place, value)
        case Move(keys=keys, place=place, to=to):
            _move(_within(whole, keys), place, to)
        case _:
            raise Bug("no change within a file")


def _within(whole: Plain, keys: Keys) -> Any:  # noqa: ANN401 - a table or a list of whatever kind
    """What stands at `keys`; tables that are not there yet are made."""
    place: Any = whole
    for key in keys:
        own = _own(place, key)
        if isinstance(own, str) and own not in place:
            place[own] = _new(place, {})
        place = place[own]
    return place


def _own(inside: object, key: str | int) -> Any:  # noqa: ANN401 - a number in a list, a name in a table
    return int(key) if isinstance(inside, MutableSequence) else str(key)


def _put(inside: Any, key: str | int, value: object) -> None:  # noqa: ANN401
    """Lists are changed item by item, so that what is written between their items stays."""
    own = _own(inside, key)
    before = inside.get(own) if isinstance(own, str) else inside[own]
    if isinstance(before, MutableSequence) and isinstance(value, list | tuple) and not isinstance(before, AoT):
        _fill(before, list(value))
    else:
        inside[own] = _new(inside, value)


def _fill(before: MutableSequence[Any], after: list[object]) -> None:
    """Make `before` say `after` by changing as few of its items as can be told apart from the ends."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    middle = after[head : len(after) - tail]
    for place, value in enumerate(middle, head):
        if place < len(before) - tail:
            before[place] = value
        else:
            before.insert(place, value)
    for _ in range(len(before) - len(after)):
        del before[head + len(middle)]


def _insert(inside: Any, key: str, place: int, value: object) -> None:  # noqa: ANN401
    if key not in inside or (isinstance(value, dict) and not inside[key]):
        inside[key] = _new(inside, [value])
        return
    items = inside[key]
    if isinstance(items, AoT):
        _part(items[min(place, len(items)) - 1] if place else None)
        items.insert(place, cast("Table", _new(items, value)))
    else:
        items.insert(place, value)


def _move(items: MutableSequence[Any], place: int, to: int) -> None:
    item = items[place]
    del items[place]
    if isinstance(items, AoT):
        _part(item)
        _part(items[to - 1] if to else None)
    items.insert(to, item)


def _drop(whole: Plain, keys: Keys) -> None:
    """The last table of a list takes the list with it. Remarks below a table go to what stands before it."""
    above = _within(whole, keys[:-1])
    key = _own(above, keys[-1])
    if isinstance(key, int) and len(above) == 1 and isinstance(above[0], MutableMapping):
        _drop(whole, keys[:-1])
        return
    remarks = _remarks(above[key]) if isinstance(above, Container | Table | AoT) else []
    del above[key]
    if not isinstance(above, AoT):
        _add(above, remarks)
    elif key:
        _add(above[key - 1], remarks)
    else:
        _put_first(above[0], remarks)


def _new(inside: Any, value: object) -> object:  # noqa: ANN401
    """`value` as it is written inside a text of TOML, or as it is inside plain values."""
    if not isinstance(inside, Item | Container):
        return _plain(value)
    if isinstance(value, dict) and isinstance(inside, Container | Table | AoT):
        table = tomlkit.table()
        for name, part in value.items():
            table[name] = _new(table, part)
        table.add(tomlkit.nl())
        return table
    if isinstance(value, list | tuple):
        return _new_list(inside, list(value))
    return value


def _new_list(inside: Any, values: list[object]) -> object:  # noqa: ANN401
    if values and all(isinstance(one, dict) for one in values) and isinstance(inside, Container | Table):
        tables = tomlkit.aot()
        for one in values:
            tables.append(cast("Table", _new(tables, one)))
        return tables
    array = tomlkit.array()
    array.extend(_plain(one) for one in values)
    return array.multiline(sum(len(str(one)) + 4 for one in values) > _LONG_LINE)


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _last(item: object) -> Container | None:
    """Where the last lines of a table stand, which may be those of a table within."""
    while isinstance(item, Table | AoT):
        if isinstance(item, AoT):
            item = item[-1]
            continue
        named = [one for key, one in item.value.body if key is not None]
        if not named or not isinstance(named[-1], Table | AoT):
            return item.value
        item = named[-1]
    return None


def _remarks(item: object) -> list[Item]:
    """What is written below the last value of a table, but for empty lines alone."""
    last = _last(item)
    found: list[Item] = []
    for key, one in reversed(last.body if last is not None else []):
        if key is not None or not isinstance(one, Comment | Whitespace):
            break
        found.insert(0, one)
    return found if any(isinstance(one, Comment) for one in found) else []


def _add(item: object, remarks: list[Item]) -> None:
    place = item if isinstance(item, Container) else _last(item)
    if place is not None:
        for remark in remarks:
            place.add(remark)


def _put_first(table: Table, remarks: list[Item]) -> None:
    body: list[tuple[Key | None, Item]] = [(None, remark) for remark in remarks]
    _rebuild(table, [*body, *table.value.body])


def _rebuild(table: Table, body: list[tuple[Key | None, Item]]) -> None:
    whole = Container()
    for key, item in body:
        whole.append(key, item)
    table._value = whole  # noqa: SLF001  tomlkit has no way to put something before the first key


def _part(item: object) -> None:
    """See to an empty line below a table, before another comes."""
    last = _last(item)
    if last is not None and not (last.body and isinstance(last.body[-1][1], Whitespace)):
        last.add(tomlkit.nl())
