"""Worker processes: started by spawn, fed and heard through pipes, gone when their work is done or the block is left."""

from collections.abc import Callable, Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Final, Self, TypeVar

import msgspec

from kiosk.central.opening_worker import Failed
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused, UserError

T = TypeVar("T")

_KINDS: Final[dict[str, type[KioskError]]] = {kind.__name__: kind for kind in (UserError, EnvironmentProblem, Refused)}


class Crew:
    """As many processes as wanted, each of which runs `target` with a pipe and gets `order` as its first message.

    Left by an error, the workers are ended at once; what they have not committed was never there.
    """

    def __init__(self, target: Callable[[Pipe], None], order: msgspec.Struct, workers: int) -> None:
        self._target = target
        self._order = order
        self._processes: dict[int, BaseProcess] = {}
        self._pipes: dict[int, Pipe] = {}
        self.workers = range(workers)

    def __enter__(self) -> Self:
        # Spawn: the process that opens may be a window's, and a forked copy of Qt is broken.
        context = get_context("spawn")
        for worker in self.workers:
            ours, theirs = context.Pipe()
            process = context.Process(target=self._target, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._processes[worker], self._pipes[worker] = process, ours
            self.send(worker, self._order)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for pipe in self._pipes.values():
            pipe.close()
        for process in self._processes.values():
            if kind is not None:
                process.terminate()
            process.join()
            process.close()

    def pids(self) -> tuple[int, ...]:
        """The workers' process ids, in their order."""
        return tuple(self._processes[worker].pid or 0 for worker in self.workers)

    def send(self, worker: int, message: msgspec.Struct) -> None:
        """Give `worker` a message; it must be waiting for one."""
        try:
            self._pipes[worker].send_bytes(msgspec.msgpack.encode(message))
        except ConnectionError:
            self._mourn(worker)

    def messages(self, kind: type[T]) -> Iterator[tuple[int, T]]:
        """What the workers say, with who said it, until all have ended. Raises what made a worker fail."""
        decoder = msgspec.msgpack.Decoder(kind | Failed)
        listening = {id(pipe): worker for worker, pipe in self._pipes.items()}
        while listening:
            for ready in wait([self._pipes[worker] for worker in listening.values()]):
                worker = listening[id(ready)]
                try:
                    said = decoder.decode(self._pipes[worker].recv_bytes())
                except (EOFError, ConnectionError):
                    del listening[id(ready)]
                    self._mourn(worker)
                    continue
                if isinstance(said, Failed):
                    raise _error(said)
                yield worker, said

    def _mourn(self, worker: int) -> None:
        process = self._processes[worker]
        process.join()
        if process.exitcode:
            raise Bug(f"a worker process ended with status {process.exitcode}")


def _error(failed: Failed) -> KioskError:
    kind = _KINDS.get(failed.kind)
    return kind(Code(failed.code), **failed.facts) if kind else Bug(str(failed.facts.get("what", failed.kind)))
