"""What is imported by its name is invisible to the maker of the bundle: `build.spec` has to name it."""

import ast
import sys
from pathlib import Path
from typing import Final

import pytest

_ROOT: Final = Path(__file__).parents[2]
_SPEC: Final = (_ROOT / "build.spec").read_text(encoding="utf-8")


def loaded_by_name(source: str) -> set[str]:
    """The libraries that a source imports by a constant name, without those of the standard library and our own."""
    named = {
        node.args[0].value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")) == "import_module"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    ours = {"kiosk", "ui", *sys.stdlib_module_names}
    return {str(name) for name in named if str(name).split(".")[0] not in ours}


def strings_of_spec(source: str) -> set[str]:
    return {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def not_held(sources: list[str], spec: str) -> set[str]:
    """What some source loads and `spec` neither brings along nor leaves out on purpose."""
    named = strings_of_spec(spec)
    loaded = set().union(*(loaded_by_name(source) for source in sources))
    return {name for name in loaded if not named & {name, name.split(".")[0]}}


def test_all_that_is_loaded_by_name_is_named_to_the_bundle() -> None:
    sources = [path.read_text(encoding="utf-8") for folder in ("kiosk", "ui") for path in (_ROOT / folder).rglob("*.py")]
    assert not_held(sources, _SPEC) == set()


@pytest.mark.parametrize("name", ["psutil", "qrcode", "wakepy", "zxingcpp", "PySide6.QtTextToSpeech"])
def test_a_name_that_is_taken_out_is_missed(name: str) -> None:
    source = f"import importlib\nimportlib.import_module({name!r})\n"
    assert not_held([source], _SPEC.replace(f'"{name}"', '"other"')) == {name}
    assert not_held([source], _SPEC) == set()
