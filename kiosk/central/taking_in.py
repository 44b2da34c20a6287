"""Many batches: taken in by several processes next to PostgreSQL, all files of a device by one of them, in their order.

Into an embedded database one process takes them in, while another checks those to come.

Which device a file is of is read unchecked here. It says who takes the file in, and nothing of what becomes of it, nor does that it
cannot be read here.
"""

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from queue import SimpleQueue
from typing import Final

import msgspec

from kiosk.central import ahead
from kiosk.central.ahead import Ahead, check_files
from kiosk.central.crew import Crew, heard, say, working
from kiosk.central.database import Database
from kiosk.central.intake import Checked, Taken, take_in
from kiosk.central.problems import KeyTakenError
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.reports.intake import Hindrance, IntakeFile, IntakeStatus
from kiosk.transfer.batch import stated

WORTH_A_WORKER: Final = 32 * 1024**2
"""Bytes of batches for which another process is started: one takes in as many while it starts."""

_UNREADABLE: Final = frozenset({Code.FILE_MISSING, Code.FILE_NOT_READABLE})
_AHEAD: Final = 2
"""How many groups a worker is given at once, so that it need not wait for the next."""

Numbered = tuple[int, Taken]
"""What became of a file, by its place among those that were given."""


class Order(msgspec.Struct, frozen=True):
    """What a worker needs: the database, the secret that signs acknowledgements, and what the audit says of who works."""

    url: str
    organisation_key: bytes
    role: Role
    secret: bytes
    actor: str

    def __repr__(self) -> str:
        return "Order(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []


class Group(msgspec.Struct, frozen=True):
    """The files of one device, each by its place among those that were given."""

    files: tuple[tuple[int, str], ...]


class GroupTaken(msgspec.Struct, frozen=True, tag=True):
    """What became of a group."""

    taken: tuple[Numbered, ...]


def take_each(database: Database, files: Sequence[Path], ring: KeyRing, workers: int = 1) -> Iterator[Numbered]:
    """Take in all of `files`, and tell what became of each once it is committed.

    One that is not there, cannot be read, of which no copy can be kept, or in whose place others wrote into the database comes back as
    refused, like one that is no good batch.
    No more processes are started than the work is worth, and none where a name is no text, which no message could tell. Raises as
    `take_in`.
    """
    worth = 1 + sum(map(_size, files)) // WORTH_A_WORKER
    workers = min(workers, worth) if all(map(_has_text_name, files)) else 1
    if database.is_embedded and min(workers, len(files)) > 1:
        yield from _checked_ahead(database, ring, files)
        return
    groups = deque(_by_device(files) if workers > 1 else [])
    if len(groups) < workers:
        yield from _take_group(database, ring, enumerate(map(str, files)))
    else:
        yield from _by_crew(database, ring, groups, workers)


def take_in_groups(pipe: Pipe) -> None:
    """The life of a worker: take in the groups that are sent, tell what became of them; until the pipe is closed."""
    with working(pipe):
        order = heard(pipe, Order)
        ring = KeyRing(order.organisation_key, None, {KeyName(order.role): order.secret})
        with Database.open(order.url, ring) as opened:
            database = replace(opened, actor=order.actor)
            groups: SimpleQueue[Group | None] = SimpleQueue()
            threading.Thread(target=_listen, args=(pipe, groups), daemon=True).start()
            while (group := groups.get()) is not None:
                say(pipe, GroupTaken(tuple(_take_group(database, ring, group.files))))


def _listen(pipe: Pipe, groups: SimpleQueue[Group | None]) -> None:
    """Hear what is sent while a group is taken in: else both ends would wait forever where both have more to say than a pipe holds."""
    try:
        while True:
            groups.put(heard(pipe, Group))
    except (EOFError, ConnectionError):
        pass
    finally:
        groups.put(None)


def _by_crew(database: Database, ring: KeyRing, groups: deque[Group], workers: int) -> Iterator[Numbered]:
    """Take in here too, since this process need not start."""
    given = 0
    with Crew(take_in_groups, _order(database, ring), workers - 1) as crew:
        for worker in [*crew.workers] * _AHEAD:
            if len(groups) > 1:  # the first of all is for this process, while the others start
                crew.send(worker, groups.pop())
                given += 1
        while groups:
            yield from _take_group(database, ring, groups.popleft().files)
            for worker, done in crew.messages(GroupTaken, is_patient=False):
                given -= 1
                if groups:
                    crew.send(worker, groups.popleft())
                    given += 1
                yield from done.taken
        if given:
            for _, done in crew.messages(GroupTaken):
                yield from done.taken
                given -= 1
                if not given:
                    break
        if given:
            raise Bug("a worker ended before it had taken in what it was given")


def _checked_ahead(database: Database, ring: KeyRing, files: Sequence[Path]) -> Iterator[Numbered]:
    with Crew(check_files, ahead.Order(database.organisation), 1) as crew:
        known = Ahead(crew, files)
        for number, file in enumerate(files):
            yield number, _taken_or_refused(database, ring, file, known.of(number))


def _order(database: Database, ring: KeyRing) -> Order:
    role = Role.PACK if ring.has(Role.PACK) else Role.INTAKE
    url = "" if database.address.url is None else database.address.url.render_as_string(hide_password=False)
    return Order(url, database.public_key, role, ring.secret(role), database.actor)


def _by_device(files: Iterable[Path]) -> Iterable[Group]:
    groups: dict[bytes, list[tuple[int, str]]] = {}
    for number, file in enumerate(files):
        groups.setdefault(_stated_device(file), []).append((number, str(file)))
    return [Group(tuple(some)) for some in groups.values()]


def _stated_device(file: Path) -> bytes:
    try:
        return stated(file).device_key if file.is_file() else b""  # what can be read once only is for whoever takes it in
    except (KioskError, OSError):
        return b""


def _has_text_name(file: Path) -> bool:
    try:
        return bool(str(file).encode())
    except UnicodeEncodeError:
        return False


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _take_group(database: Database, ring: KeyRing, files: Iterable[tuple[int, str]]) -> Iterator[Numbered]:
    for number, file in files:
        yield number, _taken_or_refused(database, ring, Path(file))


def _taken_or_refused(database: Database, ring: KeyRing, file: Path, checked: Checked | None = None) -> Taken:
    try:
        return take_in(database, file, ring, checked=checked)
    except UserError as error:
        if error.code not in _UNREADABLE:
            raise
        return _refused(file, error)
    except EnvironmentProblem as error:
        if error.code is not Code.COPY_NOT_KEPT:  # whatever else fails, fails for every file
            raise
        return replace(_refused(file, error), hindrance=Hindrance.of(error))
    except KeyTakenError:  # somebody else wrote there
        return _refused(file, Refused(Code.PLACE_TAKEN))


def _refused(file: Path, error: KioskError) -> Taken:
    return Taken(IntakeFile(path=str(file), status=IntakeStatus.REFUSED, code=error.code.value, facts=error.facts))
