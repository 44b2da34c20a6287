"""The core works where Qt is not installed, and its words need nothing but the standard library and msgspec."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
from importlib.abc import MetaPathFinder

class NotInstalled(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name)

def forbid(package):
    raise ImportError(package)

sys.meta_path.insert(0, NotInstalled())
package = importlib.import_module(sys.argv[1])
imported = 0
for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=forbid):
    if ".migrations." not in module.name and not module.name.endswith(".__main__"):
        importlib.import_module(module.name)
        imported += 1
print(imported)
"""


def _import_everything(package: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", IMPORT_EVERYTHING, package], cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_module_of_the_core_can_be_imported_without_qt() -> None:
    done = _import_everything("kiosk")
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


def test_the_windows_cannot() -> None:
    done = _import_everything("ui")
    assert "ModuleNotFoundError: PySide6" in done.stderr


def _imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _foreign(source: str) -> set[str]:
    allowed = sys.stdlib_module_names | {"msgspec"}
    return {name for name in _imported(source) if name.partition(".")[0] not in allowed and not name.startswith("kiosk.domain")} - {"kiosk"}


def test_the_domain_imports_only_the_standard_library_and_msgspec() -> None:
    found = {path.name: foreign for path in (ROOT / "kiosk/domain").glob("*.py") if (foreign := _foreign(path.read_text("utf-8")))}
    assert found == {}


def test_a_foreign_import_is_noticed() -> None:
    assert _foreign("import json\nimport msgspec\nfrom kiosk.domain import ids\nimport babel.core\n") == {"babel.core"}
