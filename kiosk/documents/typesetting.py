"""Sets documents with Typst. Everything stays in memory: what a document says is not written but into the finished file."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec
import typst

from kiosk.domain.errors import Code, EnvironmentProblem

if TYPE_CHECKING:
    from typst import PDFStandard  # stands in the stubs only

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
"""Beside the packages in a checkout and in a bundle alike."""

FAMILY: Final = "Vazirmatn"
"""The font of all documents; Typst's own fonts stand in for scripts that it lacks."""

STANDARDS: "Final[list[PDFStandard]]" = ["a-2a", "ua-1"]
"""For archives (ISO 19005-2) and for screen readers (ISO 14289-1). Both forbid letters that no font has."""

_SPACES: Final = ("\u202f", "\u00a0")
"""Spaces that do not break: narrow ones, as in French numbers, are next to nothing in this font, so that full ones are set."""

_DOTS: Final = 192.0
"""Of a picture, on an inch: twice those of a usual screen."""

_PLACE: Final = re.compile(r"[a-z]+\.typ:\d+:\d+")
"""Where in the templates Typst stopped."""


@dataclass(frozen=True)
class Typesetter:
    """What a document is set with: the folders of templates and fonts, and the day that it carries."""

    templates: Path
    fonts: Path
    day: date

    def pdf(self, template: str, document: msgspec.Struct | msgspec.Raw) -> bytes:
        """The PDF that `template` makes of `document`, all words of it ready; it may be JSON already.

        Raises `EnvironmentProblem` with FONT_MISSING, or DOCUMENT_FAILED with the place in the template; never with its words.
        """
        return self._set(template, document, "pdf", STANDARDS)

    def pdf_in_any_letters(self, template: str, document: msgspec.Struct) -> bytes:
        """The same of what people typed at a rally, in whatever letters. Raises as `pdf`.

        Where no font has some of them the PDF is none for archives: boxes stand for these, and the text can be copied.
        """
        try:
            return self.pdf(template, document)
        except EnvironmentProblem as problem:
            if problem.code is not Code.DOCUMENT_FAILED:
                raise
        return self._set(template, document, "pdf", [])

    def picture(self, template: str, document: msgspec.Struct, kind: Literal["png", "svg"]) -> bytes:
        """The same as a picture of its one page. Letters are drawn, so that it needs no font where it is shown."""
        return self._set(template, document, kind, [])

    def _set(
        self, template: str, document: msgspec.Struct | msgspec.Raw, kind: Literal["pdf", "png", "svg"], standards: "list[PDFStandard]"
    ) -> bytes:
        try:
            made, warnings = typst.compile_with_warnings(
                self.templates / template,
                font_paths=[self.fonts],
                ignore_system_fonts=True,
                # Here and not by a rule in each template, which Typst would look for in every line: a tenth of the time of a list of names.
                sys_inputs={"document": msgspec.json.encode(document).decode().replace(*_SPACES)},
                format=kind,
                ppi=_DOTS if kind == "png" else None,
                pdf_standards=standards,
                timestamp=datetime.combine(self.day, time(), UTC),
            )
        except typst.TypstError as error:
            raise _problem(error.message, error.diagnostic) from None  # its text may quote a name
        if warnings:
            raise _problem(warnings[0].message, warnings[0].diagnostic)
        return made


def _problem(message: str, diagnostic: str) -> EnvironmentProblem:
    if "unknown font family" in message:
        return EnvironmentProblem(Code.FONT_MISSING, font=FAMILY)
    place = _PLACE.search(diagnostic)
    return EnvironmentProblem(Code.DOCUMENT_FAILED, problem=place[0] if place else "no place given")
