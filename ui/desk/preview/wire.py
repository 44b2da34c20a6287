"""One end of a pipe in a program with a window: what comes is read in one thread, what goes is written in another."""

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from threading import Thread
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from ui.desk.preview.orders import encode

_GONE: Final = (EOFError, OSError)


class Wire(QObject):
    """`arrived`: a message, in the main thread. `sent`: the last message is on its way. `ended`: the other end is gone."""

    arrived = Signal(object)
    sent = Signal()
    ended = Signal()
    _arriving = Signal(object)
    _sending = Signal()
    _ending = Signal()

    def __init__(self, pipe: Connection, decode: Callable[[bytes], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe = pipe
        self._decode = decode
        # Queued, since they are emitted in threads: what hears them lives in the main one.
        self._arriving.connect(self.arrived, Qt.ConnectionType.QueuedConnection)
        self._sending.connect(self.sent, Qt.ConnectionType.QueuedConnection)
        self._ending.connect(self.ended, Qt.ConnectionType.QueuedConnection)
        self._reader = Thread(target=self._read, name="wire", daemon=True)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="wire")

    def start(self) -> None:
        self._reader.start()

    def send(self, message: msgspec.Struct) -> None:
        """In its turn; to an end that is gone nothing is sent any more."""
        self._writer.submit(self._write, message)

    def close(self) -> None:
        """The other end has to be gone: nothing else wakes whoever reads."""
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._reader.join()
        self._pipe.close()

    def _read(self) -> None:
        with contextlib.suppress(*_GONE):
            while True:
                self._arriving.emit(self._decode(self._pipe.recv_bytes()))
        self._ending.emit()

    def _write(self, message: msgspec.Struct) -> None:
        with contextlib.suppress(*_GONE):
            self._pipe.send_bytes(encode(message))
        self._sending.emit()
