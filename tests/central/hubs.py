"""A centre in a history: what organisers do to it, how it is killed and restored, and what may be asked of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import get_ident
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, event, select

from kiosk.central import devices, intake, opening, statistics
from kiosk.central.held import held_files, reopened
from kiosk.central.intake import Taken
from kiosk.central.schema import BATCH, DEVICE, ENTRY, HELD, HOLE, MAIN_BRANCH
from kiosk.central.settling import APPROVED
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import EnvironmentProblem
from kiosk.domain.ids import DeviceId
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.request import DeviceRequest
from tests.central.few_steps import in_few_steps
from tests.central.kiosks import Family, Sent
from tests.central.places import Killed, Place
from tests.support.central_batches import SomeCampaign

_MOMENTS: Final = ("before_cursor_execute", "commit")


class Hub:
    """A centre, with what it was given, said and raised."""

    def __init__(self, place: Place, ring: KeyRing, folder: Path) -> None:
        self.archive: dict[bytes, Sent] = {}
        self.refused: list[str] = []
        self.alarms: set[str] = set()
        self.statuses: Counter[str] = Counter()
        self.accepted: set[DeviceId] = set()
        self.trusted: dict[DeviceId, tuple[int, frozenset[bytes]]] = {}
        self.was_killed = self.was_restored = False
        self.database = place.database
        self._place, self._ring, self._folder = place, ring, folder
        self._seen: set[bytes] = set()
        self._backup: tuple[Any, set[bytes], set[DeviceId]] | None = None
        place.renew()

    # What organisers do

    def take(self, files: Sequence[Sent]) -> list[bytes]:
        """Take files in, and then what is held; the words for devices."""
        return in_few_steps(self.database, lambda: self._words(files))

    def take_at_once(self, *heaps: Sequence[Sent]) -> list[bytes]:
        """The same with several heaps of files by as many workers."""
        with ThreadPoolExecutor(len(heaps)) as workers:
            found = in_few_steps(self.database, lambda: list(workers.map(self._words, heaps)))
        return [word for words in found for word in words]

    def _words(self, files: Sequence[Sent]) -> list[bytes]:
        return [word for taken in self._taken(files) if (word := self._noted(taken))]

    def _taken(self, files: Sequence[Sent]) -> Iterator[Taken]:
        for sent in files:
            taken = self._give(sent)
            assert taken.file is not None
            if taken.file.status is not IntakeStatus.REFUSED:
                self._seen.add(sent.content)
            yield taken
        yield from intake.settle_held(self.database, self._ring)

    def _noted(self, taken: Taken) -> bytes:
        """The word that came of it, once it is seen to be true."""
        for file in (*([taken.file] if taken.file else []), *taken.settled):
            self.statuses[file.status] += 1
            if file.status is IntakeStatus.REFUSED:
                self.refused.append(file.code)
        self.alarms.update(taken.alarms)
        if taken.acknowledgement:
            said = read_acknowledgement(taken.acknowledgement)
            where = (
                ENTRY.c.device_id == bytes.fromhex(said.device),
                ENTRY.c.branch == MAIN_BRANCH,
                ENTRY.c.seq.between(said.first, said.last),
            )
            with self.database.reading() as connection:
                heads = connection.scalars(select(ENTRY.c.head).where(*where).order_by(ENTRY.c.seq)).all()
            assert len(heads) == said.last - said.first + 1, "entries are acknowledged that are not here"
            assert heads[-1].hex() == said.head
        return taken.acknowledgement

    def _give(self, sent: Sent) -> Taken:
        self.archive.setdefault(sent.content, sent)
        return intake.take_in(self.database, self._written(sent.content), self._ring)

    def refuses(self, content: bytes) -> bool:
        """Whether a file that nobody should take in is refused."""
        taken = intake.take_in(self.database, self._written(content), self._ring)
        assert taken.file is not None
        return taken.file.status is IntakeStatus.REFUSED and not (taken.alarms or taken.settled or taken.acknowledgement)

    def _written(self, content: bytes) -> Path:
        path = self._folder / f"{get_ident()}.batch"
        path.write_bytes(content)
        return path

    def open(self) -> None:
        opening.open_entries(self.database, self._ring, 1)

    def approve(self, family: Family) -> None:
        log = family.key
        request = DeviceRequest(schema=1, organisation=self._ring.organisation.hex(), device_key=log.key.public, label=log.label)
        devices.approve_asking(self.database, request)
        self._expect_trusted(log.id)
        self.trusted.pop(log.id, None)

    def revoke(self, device: DeviceId, after: int) -> None:
        """Trust nothing after this number; nothing happens to a device that was never met."""
        if self._is_known(device):
            self._expect_trusted(device)
            devices.revoke(self.database, device.hex(), after)
            self.trusted[device] = (after, self.leaves(device))

    def accept_branch(self, number: int) -> None:
        """Accept one of the branches that wait."""
        branches = select(BATCH.c.device_id, BATCH.c.branch).where(BATCH.c.waiting).distinct()
        with self.database.reading() as connection:
            waiting = connection.execute(branches.order_by(BATCH.c.device_id, BATCH.c.branch)).all()
        if waiting:
            device, branch = waiting[number % len(waiting)]
            devices.accept_branch(self.database, device.hex(), branch)
            self.accepted.add(device)

    def back_up(self) -> None:
        self._backup = (self._place.copy(), set(self._seen), set(self.accepted))

    def restore(self) -> None:
        """Go back to the newest backup, or to the beginning; what came since must be given again, as the organisers are told."""
        if self._backup is None:
            self._place.renew()
            self._seen, self.accepted = set(), set()
        else:
            self._place.bring_back(self._backup[0])
            self._seen, self.accepted = set(self._backup[1]), set(self._backup[2])
        self.trusted = {}
        self.was_restored = True

    def die(self, at: int, work: Callable[[], object]) -> bool:
        """Do `work`, killed before the statement or commit with number `at`, and tell whether it has so many.

        What it says at its end is lost in any case.
        """
        left, engine = at, self.database.engine

        def count(connection: Connection, *_: object) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                self._place.kill(connection)

        for moment in _MOMENTS:
            event.listen(engine, moment, count)
        try:
            work()
        except (Killed, EnvironmentProblem):
            if left > 0:
                raise
        finally:
            for moment in _MOMENTS:
                event.remove(engine, moment, count)
        self.was_killed = True
        if left <= 0:
            self._place.after_kill()
        return left <= 0

    def die_of(self, at: int, sent: Sent) -> bool:
        """The same while a file is taken in."""
        return self.die(at, lambda: self._give(sent))

    # What is asked of it

    def unseen(self, files: Iterable[Sent]) -> list[Sent]:
        """What was never taken in to its end since the backup that stands here."""
        return [sent for sent in files if sent.content not in self._seen]

    def rows(self) -> list[Row[Any]]:
        """All entries; `waiting` says that nobody has accepted them yet."""
        columns = (ENTRY.c.device_id, ENTRY.c.branch, ENTRY.c.seq, ENTRY.c.leaf, ENTRY.c.head, BATCH.c.waiting)
        came_with = and_(BATCH.c.device_id == ENTRY.c.device_id, BATCH.c.number == ENTRY.c.batch)
        with self.database.reading() as connection:
            return list(connection.execute(select(*columns).join(BATCH, came_with)))

    def leaves(self, device: DeviceId) -> frozenset[bytes]:
        return frozenset(row.leaf for row in self.rows() if row.device_id == device)

    def approved(self) -> set[DeviceId]:
        with self.database.reading() as connection:
            return set(connection.scalars(select(DEVICE.c.device_id).where(DEVICE.c.status == APPROVED)))

    def last(self, device: DeviceId) -> int:
        with self.database.reading() as connection:
            return connection.scalar(select(DEVICE.c.last).where(DEVICE.c.device_id == device)) or 0

    def held(self) -> Counter[DeviceId]:
        """How many files wait, by device."""
        with self.database.reading() as connection:
            return Counter(connection.scalars(select(HELD.c.device_id)))

    def held_numbers(self) -> list[tuple[DeviceId, int]]:
        """The numbers of all entries in files that wait, and the one before each file."""
        with self.database.reading() as connection:
            rows = connection.execute(select(HELD.c.device_id, HELD.c.first, HELD.c.last).order_by(HELD.c.device_id, HELD.c.first))
            return [(device, number) for device, first, last in rows for number in range(first - 1, last + 1)]

    def held_leaves(self, device: DeviceId) -> frozenset[bytes]:
        found: set[bytes] = set()
        with self.database.reading() as connection:
            for file in held_files(connection, device):
                with reopened(connection, file, self._ring.organisation) as incoming:
                    found.update(one.leaf for one in incoming.entries(incoming.first, incoming.last))
        return frozenset(found)

    def holes(self) -> set[DeviceId]:
        with self.database.reading() as connection:
            return set(connection.scalars(select(HOLE.c.device_id)))

    def states(self, campaign: SomeCampaign) -> dict[str, int]:
        """The states that occur, with their numbers; they add up."""
        found = next((one for one in statistics.stats(self.database).campaigns if one.campaign == campaign.id.hex()), None)
        if found is None:
            return {}
        assert sum(found.states.values()) == found.entries
        return {state: count for state, count in found.states.items() if count}

    def _is_known(self, device: DeviceId) -> bool:
        with self.database.reading() as connection:
            return connection.scalar(select(DEVICE.c.last).where(DEVICE.c.device_id == device)) is not None

    def _expect_trusted(self, device: DeviceId) -> None:
        """Of a device that was revoked nothing came in meanwhile beyond what is trusted."""
        if device in self.trusted:
            after, before = self.trusted[device]
            beyond = {row.leaf for row in self.rows() if row.device_id == device and row.seq > after}
            assert beyond <= before, "something of a revoked device was taken in"
