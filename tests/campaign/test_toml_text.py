"""Texts of TOML that are changed: what they say is what the same changes do to plain values, and every remark stays."""

import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from kiosk.bootstrap import RESOURCES
from kiosk.campaign.new import new_template
from kiosk.campaign.toml_text import changed
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.editing import Change, Insert, Keys, Move, Put, Write
from kiosk.domain.errors import Bug

TEXT = """# the first remark
title = "Title"     # beside it

# before the sections
[[sections]]
heading = "One"
paragraphs = [
    "first",    # a remark in a list
    "second",
]

# between them
[[sections]]
kind = "figures"

[[sections.figures]]
number = "34"
# after the figure

[notice]
facts = ["a"]
# the last remark
"""


def put(*keys: str | int, to: object) -> Put:
    return Put("", keys, to)


def remarks(text: str) -> list[str]:
    return sorted(line.partition("#")[2] for line in text.splitlines() if "#" in line)


def test_nothing_changes_without_a_change() -> None:
    assert changed(TEXT, []) == TEXT


def test_a_value_is_changed_where_it_stands() -> None:
    assert changed(TEXT, [put("title", to='Ünïcode "quoted" فارسی')]) == TEXT.replace('"Title"', '"Ünïcode \\"quoted\\" فارسی"')


def test_an_item_of_a_list_is_changed_where_it_stands() -> None:
    assert changed(TEXT, [put("sections", 0, "paragraphs", to=["first", "other"])]) == TEXT.replace('"second"', '"other"')


def test_a_list_that_grows_and_shrinks_keeps_its_remarks() -> None:
    grown = changed(TEXT, [put("sections", 0, "paragraphs", to=["first", "second", "third", "fourth"])])
    assert remarks(grown) == remarks(TEXT)
    assert changed(grown, [put("sections", 0, "paragraphs", to=["first", "second"])]) == TEXT


def test_what_is_new_at_the_top_stands_before_the_tables() -> None:
    assert tomllib.loads(changed(TEXT, [put("banner", to="Now")]))["banner"] == "Now"


def test_a_table_that_is_not_there_yet_is_made() -> None:
    assert tomllib.loads(changed(TEXT, [put("counter", "online", to=3)]))["counter"] == {"online": 3}


@pytest.mark.parametrize("place", [0, 1])
def test_an_item_that_goes_leaves_the_remarks_below_it(place: int) -> None:
    assert remarks(changed(TEXT, [put("sections", place, to=None)])) in (
        remarks(TEXT),
        [one for one in remarks(TEXT) if one != " a remark in a list"],
    )


def test_the_last_item_takes_its_list_along_and_no_remark_but_its_own() -> None:
    left = changed(TEXT, [put("sections", 1, to=None), put("sections", 0, to=None)])
    assert "sections" not in tomllib.loads(left)
    assert remarks(left) == [one for one in remarks(TEXT) if one != " a remark in a list"]


def test_an_item_moves_with_all_it_holds() -> None:
    moved = changed(TEXT, [Move("", ("sections",), 0, 1)])
    assert [one.get("heading") for one in tomllib.loads(moved)["sections"]] == [None, "One"]
    assert remarks(moved) == remarks(TEXT)


def test_an_item_comes_between_others() -> None:
    text = changed(TEXT, [Insert("", ("sections",), 1, {"heading": "New", "figures": [{"number": "1"}]})])
    assert [one.get("heading") for one in tomllib.loads(text)["sections"]] == ["One", "New", None]
    assert "\n\n[[sections]]" in text


def test_a_text_that_would_say_something_else_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: one change in ten thousand that the library gets wrong must not reach a file."""
    monkeypatch.setattr(tomlkit, "dumps", lambda _: 'title = "something else"')
    with pytest.raises(Bug):
        changed(TEXT, [put("title", to="New")])


def test_a_whole_file_is_no_change_within_one() -> None:
    with pytest.raises(Bug):
        changed(TEXT, [Write("", "")])


# --- any change, in any campaign ---


def sources(folder: Path) -> Iterator[Path]:
    for kind in CampaignKind:
        new_template(folder / kind.value, kind)
    yield from folder.rglob("*.toml")
    yield from (RESOURCES / "campaigns").rglob("*.toml")


@pytest.mark.parametrize("seed", range(12))
def test_any_changes_keep_every_remark_between_values(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    paths = sorted(sources(tmp_path))
    for path in chance.sample(paths, 12):
        text = path.read_text("utf-8")
        for _ in range(8):
            before = remarks_of_their_own(text)
            text = changed(text, [some_change(chance, tomllib.loads(text))])
            assert before - remarks_of_their_own(text) == set(), path


def remarks_of_their_own(text: str) -> set[str]:
    return {line for line in text.splitlines() if line.startswith("#")}


def some_change(chance: random.Random, values: dict[str, Any]) -> Change:
    keys, value = chance.choice([*_all(values, ())])
    if isinstance(value, list):
        return _change_of_list(chance, keys, value)
    return Put("", keys, _other(chance, value))


def _change_of_list(chance: random.Random, keys: Keys, value: list[Any]) -> Change:
    place, what = chance.randrange(len(value) + 1), chance.randrange(4)
    if what == 3 and not any(isinstance(one, dict) for one in value):
        return Put("", keys, chance.sample([*value, "a", "b", "c" * 120], chance.randrange(len(value) + 3)))
    if what == 0 or not value:
        return Insert("", keys, place, {"new": "text"} if value and isinstance(value[0], dict) else "new")
    place = min(place, len(value) - 1)
    return Move("", keys, place, chance.randrange(len(value))) if what == 1 else Put("", (*keys, place), None)


def _other(chance: random.Random, value: object) -> object:
    if isinstance(value, dict):
        return None
    return chance.choice(["é", 'with "quotes"\nand lines', "c" * 120, 7, True])


def _all(value: object, keys: Keys) -> Iterator[tuple[Keys, object]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*keys, key), part
        yield from _all(part, (*keys, key))
