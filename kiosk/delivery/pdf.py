"""Sets the volumes of a delivery with Typst. Everything stays in memory: no name is written but into the finished file."""

import multiprocessing
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
import typst

from kiosk.delivery.document import Document, decoded, encoded
from kiosk.delivery.lettering import Lettering
from kiosk.delivery.sparing import spared
from kiosk.documents.typesetting import FAMILY, STANDARDS, Typesetter
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.progress import Progress

_MOST_WORKERS: Final = 4
"""Each takes about 300 MB for a full volume, the program itself included."""

_PROBE: Final = f'#set document(title: "-")\n#set text(font: "{FAMILY}")\n#sys.inputs.letters'.encode()


@dataclass(frozen=True)
class Press:
    """What a document is set with: the folders of templates and fonts, and the day that it carries."""

    templates: Path
    fonts: Path
    day: date

    def volumes(self, documents: Sequence[bytes], progress: Progress) -> tuple[bytes, ...]:
        """The PDF of each encoded document. Names and events that cannot be set are replaced by words that say so.

        Raises `EnvironmentProblem` with FONT_MISSING, or DOCUMENT_FAILED with the place in the template; never a signer's data.
        """
        if len(documents) == 1:
            return (self.set(documents[0]),)
        try:
            return self._each_in_a_process(documents, progress)
        except BrokenProcessPool as error:
            raise EnvironmentProblem(Code.DOCUMENT_FAILED, problem="a volume's process was ended") from error

    def _each_in_a_process(self, documents: Sequence[bytes], progress: Progress) -> tuple[bytes, ...]:
        """Typst keeps what it has set in memory: a process that ends gives it back."""
        spawn = multiprocessing.get_context("spawn")
        finished = []
        with ProcessPoolExecutor(mp_context=spawn, max_workers=_workers(len(documents)), max_tasks_per_child=1) as processes:
            for pdf in processes.map(self.set, documents):
                finished.append(pdf)
                progress(len(finished), len(documents))
        return tuple(finished)

    def set(self, document: bytes) -> bytes:
        """The PDF of one encoded document."""
        try:
            return self._set_as_it_is(document)
        except EnvironmentProblem as problem:
            if problem.code is not Code.DOCUMENT_FAILED:
                raise
        return self._set_as_it_is(encoded(spared(decoded(document), self._can_set)))

    def _can_set(self, document: Document) -> bool:
        try:
            self._set_as_it_is(encoded(document))
        except EnvironmentProblem:
            return False
        return True

    def _set_as_it_is(self, document: bytes) -> bytes:
        return Typesetter(self.templates, self.fonts, self.day).pdf("delivery.typ", msgspec.Raw(document))

    def lettering(self, texts: Iterable[str]) -> Lettering:
        """What of `texts` the fonts can draw."""
        compiler = typst.Compiler(font_paths=[str(self.fonts)], ignore_system_fonts=True)

        def draws(text: str) -> bool:
            try:
                compiler.compile(_PROBE, sys_inputs={"letters": text}, format="pdf", pdf_standards=STANDARDS)
            except typst.TypstError:
                return False
            return True

        return Lettering(texts, draws)


def _workers(volumes: int) -> int:
    return min(volumes, os.cpu_count() or 1, _MOST_WORKERS)
