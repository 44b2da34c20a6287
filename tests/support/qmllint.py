"""qmllint for pages whose view-models are written in Python: `python -m tests.support.qmllint [FOLDER]`.

qmllint reads types from `.qmltypes` files, which Qt's tools make from Python source. They are made in a copy of the windows'
package, so that the checkout stays free of generated files. Ends with status 1 at any warning, or when there is no page at all.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

_METATYPES = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
_FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick", "quicktemplates2")
_IMPORTED = re.compile(r"^from [\w.]+\.(\w+) import", re.MULTILINE)
_IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"$', re.MULTILINE)


class LintFailure(Exception):
    """A tool found something; `report` is what it wrote."""

    def __init__(self, report: str) -> None:
        super().__init__(report)
        self.report = report


@dataclass(frozen=True)
class Module:
    """A QML module with types in Python: its import name, its folder, its Python files."""

    name: str
    folder: Path
    sources: tuple[Path, ...]

    @property
    def types(self) -> Path:
        return self.folder / f"{self.name.rpartition('.')[2]}.qmltypes"

    @property
    def metaobjects(self) -> Path:
        return self.folder / "metaobjects.json"


def check(package: Path) -> int:
    """Lint every page below `package` and return their number; LintFailure at any warning."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / package.name
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__", "*.qmltypes"))
        _make_types(tuple(_modules(copy)))
        pages = sorted(str(page.relative_to(folder)) for page in copy.rglob("*.qml"))
        if not pages:
            raise LintFailure(f"no QML page below {package}\n")
        _run("qmllint", "-W", "0", "-I", ".", *pages, cwd=Path(folder))
        return len(pages)


def _modules(package: Path) -> Iterator[Module]:
    for qmldir in sorted(package.rglob("qmldir")):
        found = {source: _IMPORT_NAME.search(source.read_text("utf-8")) for source in sorted(qmldir.parent.glob("*.py"))}
        named = {source: match[1] for source, match in found.items() if match}
        if named:
            names = set(named.values())
            if len(names) > 1:
                raise LintFailure(f"{qmldir.parent}: one folder, several import names: {sorted(names)}\n")
            yield Module(names.pop(), qmldir.parent, _bases_first(named))


def _bases_first(sources: Collection[Path]) -> tuple[Path, ...]:
    """Every file after those that it imports: `metaobjectdump` takes a class for a QObject only where it has seen its base."""
    by_name = {source.stem: source for source in sources}
    imports = {source: [by_name[name] for name in _IMPORTED.findall(source.read_text("utf-8")) if name in by_name] for source in sources}
    return tuple(TopologicalSorter(imports).static_order())


def _make_types(modules: tuple[Module, ...]) -> None:
    for module in modules:
        _run("metaobjectdump", "-o", str(module.metaobjects), *map(str, module.sources))
    for module in modules:
        _register(module, [other.metaobjects for other in modules if other is not module])
        _mention_types(module)


def _register(module: Module, others: list[Path]) -> None:
    foreign = [*(_METATYPES / f"qt6{name}_metatypes.json" for name in _FOREIGN), *others]
    _run(
        "qmltyperegistrar",
        f"--generate-qmltypes={module.types}",
        f"--import-name={module.name}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={','.join(map(str, foreign))}",
        "-o",
        str(module.folder / "registration.cpp"),
        str(module.metaobjects),
    )


def _mention_types(module: Module) -> None:
    qmldir = module.folder / "qmldir"
    line = f"typeinfo {module.types.name}"
    lines = qmldir.read_text("utf-8").splitlines()
    if line not in lines:
        qmldir.write_text("\n".join([*lines, line, ""]), "utf-8")


def _run(tool: str, *arguments: str, cwd: Path | None = None) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([program, *arguments], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode or done.stdout.strip():
        raise LintFailure(done.stdout)


def main() -> int:
    package = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("ui")
    try:
        print(f"qmllint: {check(package)} pages, no warning")
    except LintFailure as failure:
        print(failure.report, end="", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
