"""What a process of the opening does. It gets its secrets through the pipe it was started with: never as an argument.

Next to PostgreSQL a worker claims runs and writes them by itself. Of an embedded database, which has one writer, it reads and
unseals the runs that the writer names. Either way it ends when the other end of its pipe is closed, also by a kill.
"""

import contextlib
import gc
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection as Pipe
from typing import Final

import msgspec
from sqlalchemy import Connection, text

from kiosk.central.catalogue import known_revisions
from kiosk.central.claims import Run, claim, entries_of
from kiosk.central.crew import heard, say, working
from kiosk.central.database import Database
from kiosk.central.keeping import keep
from kiosk.central.mending import WrongRunsError, are_sealed, expect_whole, mend
from kiosk.central.opener import Opened, Opener, RevisionSecrets
from kiosk.central.problems import KeyTakenError
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Bug
from kiosk.domain.ids import CampaignId

WRONG: Final = (KeyTakenError, WrongRunsError)
"""What is raised where a run is not what it says, or another has its entries, too."""


class RevisionCameError(Exception):
    """A batch brought a revision after the order was given; its entries would all be taken for wrong. It never leaves this package."""


class Order(msgspec.Struct, frozen=True):
    """What a worker needs. Its repr shows no secret.

    `url`: the database, with its password; `file_secret`: that of an embedded one, or nothing; `enough`: entries to claim at
    once, at the most; `processes`: how many work on the same; `now`: the time for rows that keep one.
    """

    url: str
    file_secret: bytes
    organisation_key: bytes
    revisions: tuple[RevisionSecrets, ...]
    campaigns: tuple[bytes, ...]
    enough: int
    processes: int
    now: str

    def __repr__(self) -> str:
        return "Order(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []

    def expect_all_known(self, connection: Connection, campaigns: Iterable[bytes]) -> None:
        """Raise RevisionCameError where one of these campaigns has a revision that is not in here."""
        known = {one.revision for one in self.revisions}
        if any(known_revisions(connection, CampaignId(campaign)) - known for campaign in campaigns):
            raise RevisionCameError


class Task(msgspec.Struct, frozen=True):
    """Runs of one campaign for a worker to unseal."""

    runs: tuple[Run, ...]


class Done(msgspec.Struct, frozen=True, tag=True):
    """Entries that are written, and the devices of runs that had to be put right first."""

    entries: int
    quarantined: int
    mended: frozenset[bytes] = frozenset()


class Packed(msgspec.Struct, frozen=True, tag=True):
    """What `unsealed` gave, packed until it is written: so it takes a fifth of the room. It holds signers' data: its repr shows none."""

    content: bytes

    def __repr__(self) -> str:
        return "Packed(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []

    def unpacked(self) -> Opened:
        """The rows."""
        return msgspec.msgpack.decode(self.content, type=Opened)


# Values of rows must not reach the server's log, should one ever fail. Each setting is for those who may set it.
_QUIET: Final = {"log_error_verbosity": "terse", "log_min_error_statement": "panic", "log_parameter_max_length": "0"}

# The tables grow faster than the server's statistics of them, by which it would read a whole table for a few thousand values.
_BY_INDEX: Final = {"enable_seqscan": "off", "max_parallel_workers_per_gather": "0", "jit": "off"}

_BESIDE_A_WINDOW: Final = (5_000, 1_000, 1_000)
"""While rows are made: few enough new objects that a look at them holds up no window, and hardly ever the older ones."""

_ALONE: Final = (500_000, 1_000, 1_000)
"""Where no window is held up: more objects than the rows have that live at once."""


@contextlib.contextmanager
def sparing_collections(*, has_window: bool = False) -> Iterator[None]:
    """Let Python look for cycles rarely, and not among what is there before: thousands of rows live at once here and hold none.

    It does not look before it begins either, which would hold up a window. What a window has left out stays left out.
    """
    before = gc.get_threshold()
    leaves_out = gc.get_freeze_count() == 0
    if leaves_out:
        gc.freeze()
    gc.set_threshold(*(_BESIDE_A_WINDOW if has_window else _ALONE))
    try:
        yield
    finally:
        if leaves_out:
            gc.unfreeze()
        gc.set_threshold(*before)


def write_runs(pipe: Pipe) -> None:
    """The life of a worker next to PostgreSQL: claim, unseal, write, tell; until nothing is left."""
    with working(pipe):
        order = heard(pipe, Order)
        opener = Opener(order.revisions)
        with sparing_collections(), _opened(order) as database:
            while not pipe.poll() and (done := open_some(database, opener, order)):
                say(pipe, done)


def unseal_runs(pipe: Pipe) -> None:
    """The life of a worker of an embedded database: unseal the runs that are named, send the rows; until the pipe is closed."""
    with working(pipe):
        order = heard(pipe, Order)
        opener = Opener(order.revisions)
        with sparing_collections(), _opened(order) as database:
            while True:
                task = heard(pipe, Task)
                say(pipe, Packed(msgspec.msgpack.encode(unsealed(database, opener, task.runs, order.now))))


def unsealed(database: Database, opener: Opener, runs: Sequence[Run], now: str) -> Opened:
    """The rows of these runs of one campaign."""
    with database.reading() as connection:
        entries = [entry for run in runs for entry in entries_of(connection, run)]
    return opener.open(runs[0].campaign, entries, now)


def open_some(database: Database, opener: Opener, order: Order) -> Done | None:
    """Open a few runs in one transaction; None where no run is free, or where another order is needed for those that are.

    Where they are wrong they are put right instead.
    """
    runs: list[Run] = []
    try:
        with contextlib.suppress(RevisionCameError), database.writing() as connection:
            quieten(connection)
            look_up_by_index(connection)
            runs += claim(connection, [CampaignId(campaign) for campaign in order.campaigns], order.enough, order.processes)
            return _open_claimed(connection, opener, order, runs) if runs else None
    except WRONG as error:
        return put_right(database, runs, error)
    return None


def _open_claimed(connection: Connection, opener: Opener, order: Order, runs: Sequence[Run]) -> Done:
    order.expect_all_known(connection, [runs[0].campaign])  # after the claim: what brought a run brought its revisions
    entries = [entry for run in runs for entry in entries_of(connection, run)]
    opened = opener.open(runs[0].campaign, entries, order.now)
    expect_whole(runs, opened)
    keep(connection, runs[0].campaign, runs, [opened], order.now)
    return done(opened)


def put_right(database: Database, runs: Collection[Run], error: Exception) -> Done:
    """Put right what is wrong with runs that could not be written. Raises `Bug` where it was not they."""
    mended = mend(database, {run.place for run in runs})
    if not mended and are_sealed(database, runs) and not _is_past(database, runs, error):
        raise Bug("what was opened could not be written, and its runs are right") from error
    return Done(0, 0, mended)


def _is_past(database: Database, runs: Collection[Run], error: Exception) -> bool:
    """Whether they were wrong while they were read alone: another opened them then, and somebody lets them be tried once more."""
    with database.reading() as connection:
        return isinstance(error, WrongRunsError) and all(entries_of(connection, run) for run in runs)


def _opened(order: Order) -> Database:
    secrets = {KeyName(Role.DATABASE): order.file_secret} if order.file_secret else {}
    return Database.open(order.url, KeyRing(order.organisation_key, None, secrets))


def done(written: Opened) -> Done:
    """What was written, in numbers."""
    return Done(written.entries, len(written.quarantine))


def quieten(connection: Connection) -> None:
    """Keep values of failing rows out of PostgreSQL's log for the rest of the transaction, as far as this user may."""
    _set(connection, _QUIET, "CASE WHEN current_setting('is_superuser')::bool THEN {} END")


def look_up_by_index(connection: Connection) -> None:
    """Let PostgreSQL look values up in indexes for the rest of the transaction, so that the cost follows them, not what is there before."""
    _set(connection, _BY_INDEX, "{}")


def _set(connection: Connection, settings: Mapping[str, str], form: str) -> None:
    if connection.dialect.name == "postgresql":
        asked = ", ".join(form.format(f"set_config('{name}', '{value}', true)") for name, value in settings.items())
        connection.execute(text(f"SELECT {asked}"))
