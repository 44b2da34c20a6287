"""Worker processes: started by spawn, fed and heard through pipes, gone when their work is done or the block is left."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Final, Self, TypeVar

import msgspec
import psutil

from kiosk.domain.errors import Bug, Code, EnvironmentProblem, Fact, KioskError, Refused, UserError

T = TypeVar("T")

_BEHIND: Final = 5
_LAST: Final = 19
"""How far workers come behind who started them, and how far anything can, as POSIX counts it."""

_OWN_FAULTS: Final = frozenset({signal.SIGABRT, signal.SIGFPE, signal.SIGILL, signal.SIGSEGV})
"""Signals by which a process ends that made a mistake; any other comes from outside, most often because memory ran out."""

_KINDS: Final[dict[str, type[KioskError]]] = {kind.__name__: kind for kind in (UserError, EnvironmentProblem, Refused)}


class Failed(msgspec.Struct, frozen=True, tag=True):
    """What kept a worker from going on."""

    kind: str
    code: str
    facts: dict[str, Fact]


@contextmanager
def working(pipe: Pipe) -> Iterator[None]:
    """The life of a worker: what it hears first is its order, and the other end is told what kept it from going on.

    It ends with its pipe, also before it heard anything: what is committed is committed.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started it is told, and closes the pipe
    try:
        yield
    except KioskError as error:
        say(pipe, Failed(type(error).__name__, error.code.value, error.facts))
    except (EOFError, ConnectionError):
        pass


def heard(pipe: Pipe, kind: type[T]) -> T:
    """The next message of the other end; raises `EOFError` or `ConnectionError` where there is none any more."""
    return msgspec.msgpack.decode(pipe.recv_bytes(), type=kind)


def say(pipe: Pipe, message: msgspec.Struct) -> None:
    """Give the other end a message; raises `ConnectionError` where there is none any more."""
    pipe.send_bytes(msgspec.msgpack.encode(message))


class Crew:
    """As many processes as wanted, each of which runs `target` with a pipe and gets `order` as its first message.

    Left by an error, the workers are ended at once; what they have not committed was never there.
    """

    def __init__(self, target: Callable[[Pipe], None], order: msgspec.Struct, workers: int) -> None:
        self._target = target
        self._order = order
        self._processes: dict[int, BaseProcess] = {}
        self._pipes: dict[int, Pipe] = {}
        self._listening: list[int] = []
        self.workers = range(workers)

    def __enter__(self) -> Self:
        try:
            for worker in self.workers:
                self._start(worker)
        except BaseException:
            self._end(at_once=True)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end(at_once=kind is not None)

    def pids(self) -> tuple[int, ...]:
        """The workers' process ids, in their order."""
        return tuple(self._processes[worker].pid or 0 for worker in self.workers)

    def send(self, worker: int, message: msgspec.Struct) -> None:
        """Give `worker` a message; it must be waiting for one."""
        try:
            say(self._pipes[worker], message)
        except ConnectionError:
            self._mourn(worker)

    def messages(self, kind: type[T], *, is_patient: bool = True) -> Iterator[tuple[int, T]]:
        """What the workers say, with who said it: until all have ended, or only what was said already. Raises what made one fail."""
        decoder = msgspec.msgpack.Decoder(kind | Failed)
        while self._listening:
            pipes = {id(self._pipes[worker]): worker for worker in self._listening}
            heard = wait([self._pipes[worker] for worker in self._listening], None if is_patient else 0)
            if not heard:
                return
            for pipe in heard:
                worker = pipes[id(pipe)]
                content = self._receive(worker)
                if content is not None:
                    yield worker, _told(decoder.decode(content))

    def _start(self, worker: int) -> None:
        # Spawn: the process that opens may be a window's, and a forked copy of Qt is broken.
        context = get_context("spawn")
        self._pipes[worker], theirs = context.Pipe()
        process = context.Process(target=self._target, args=(theirs,), daemon=True)
        try:
            process.start()
        except OSError as error:
            raise EnvironmentProblem(Code.WORKER_MISSING) from error
        self._processes[worker] = process
        with suppress(psutil.NoSuchProcess):  # one that ended at once is mourned where it is heard
            psutil.Process(process.pid).nice(_behind())
        theirs.close()
        self._listening.append(worker)
        self.send(worker, self._order)

    def _receive(self, worker: int) -> bytes | None:
        """The next message of `worker`; None when it has ended, as it should."""
        try:
            return self._pipes[worker].recv_bytes()
        except (EOFError, ConnectionError):
            self._listening.remove(worker)
            self._mourn(worker)
            return None

    def _end(self, *, at_once: bool) -> None:
        for pipe in self._pipes.values():
            pipe.close()
        for process in self._processes.values():
            if at_once:
                process.terminate()
            process.join()
            process.close()

    def _mourn(self, worker: int) -> None:
        process = self._processes[worker]
        process.join()
        status = process.exitcode or 0
        if status < 0 and -status not in _OWN_FAULTS:
            raise EnvironmentProblem(Code.WORKER_ENDED, signal=-status)
        if status:
            raise Bug(f"a worker process ended with status {status}")


def _behind() -> int:
    """As the system counts it: whatever somebody does on this machine meanwhile comes before the workers, a window above all."""
    ours = psutil.Process().nice()
    if sys.platform == "win32":
        gave_way = ours in (psutil.BELOW_NORMAL_PRIORITY_CLASS, psutil.IDLE_PRIORITY_CLASS)
        return psutil.IDLE_PRIORITY_CLASS if gave_way else psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:  # noqa: RET505 - mypy looks at one platform at a time
        return min(ours + _BEHIND, _LAST)


def _told(said: T | Failed) -> T:
    if isinstance(said, Failed):
        raise _error(said)
    return said


def _error(failed: Failed) -> KioskError:
    kind = _KINDS.get(failed.kind)
    return kind(Code(failed.code), **failed.facts) if kind else Bug(str(failed.facts.get("what", failed.kind)))
