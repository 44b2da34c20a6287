"""The process in which the kiosk is shown: begun at once, and loaded in itself."""

import importlib
import multiprocessing
from multiprocessing.connection import Connection


def run(pipe: Connection) -> None:
    """Be the kiosk. What it needs takes a while to load, which is none of the desk's business."""
    importlib.import_module("ui.desk.preview.process").run(pipe)


class Child:
    """A process that shows the kiosk, and the desk's end of its pipe."""

    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")  # a copy of a process with windows is broken
        self.pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=run, args=(theirs,), name="preview", daemon=True)
        self._process.start()
        theirs.close()

    def end(self) -> None:
        """At once: it keeps nothing."""
        self._process.terminate()
        self._process.join()
        self._process.close()
