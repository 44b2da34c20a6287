"""What becomes of one batch, and then of the held ones of its device, in one transaction with the device's row locked."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import msgspec
from sqlalchemy import Connection, select, update

from kiosk.central.acknowledging import acknowledgement_of, vouching
from kiosk.central.bulk import insert_first
from kiosk.central.database import Database
from kiosk.central.device_log import DeviceLog, Range
from kiosk.central.held import HeldFile, Keeping, drop, give_reason, held_files, hold, reopened
from kiosk.central.incoming import Incoming
from kiosk.central.problems import KeyTakenError
from kiosk.central.schema import DEVICE
from kiosk.central.storing import standing_on_branches, store_accepted, store_branch
from kiosk.central.verdict import Verdict, is_plain_gap, judge
from kiosk.crypto.log import first_head
from kiosk.crypto.sealing import MAX_SEQ
from kiosk.domain.errors import Bug, Code, Fact, Refused
from kiosk.domain.ids import DeviceId, Digest
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from kiosk.transfer.acknowledgement import Acknowledgement
from kiosk.transfer.batch import batch_name

PENDING, APPROVED, REVOKED = "pending", "approved", "revoked"


@dataclass(frozen=True)
class Outcome:
    """What became of one batch. Entries in the unbroken run around number `around` are safe as far as `up_to`; 0: none.

    `changed`: whether the database is another now.
    """

    status: IntakeStatus
    code: Code | None = None
    facts: dict[str, Fact] = field(default_factory=dict)
    stored: int = 0
    around: int = 0
    up_to: int = 0
    alarm: str = ""
    changed: bool = False

    def report(self, path: str, device: DeviceId, first: int, last: int) -> IntakeFile:
        """The same for a screen, of the batch with entries `first` to `last`."""
        return IntakeFile(
            path=path,
            status=self.status,
            code=self.code.value if self.code else "",
            facts=self.facts,
            device=device.hex(),
            first=first,
            last=last,
            stored=self.stored,
        )


@dataclass(frozen=True)
class Device:
    """A device as its row says. `revoked_after` is there for a revoked one alone."""

    id: DeviceId
    public_key: bytes
    status: str
    revoked_after: int | None
    last: int


def lock_device(connection: Connection, device: DeviceId) -> Device | None:
    """The device's row, locked until the transaction ends; None for an unknown one."""
    row = connection.execute(select(DEVICE).where(DEVICE.c.device_id == device).with_for_update()).one_or_none()
    return Device(device, bytes(row.public_key), row.status, row.revoked_after, row.last) if row else None


def registered(connection: Connection, device: DeviceId, key: bytes, label: str, now: str) -> tuple[Device, bool]:
    """The locked row of a device, and whether it was met just now: then it waits for approval. `key` is its raw public key."""
    known = lock_device(connection, device)
    if known is not None:
        return known, False
    # That it waits, and holds nothing yet, is the database's to say: the role of intake may say nothing else of it.
    row = {"public_key": key, "label": label, "registered": now}
    is_first = insert_first(connection, DEVICE, {"device_id": device, **row})
    made = lock_device(connection, device)
    if made is None:
        raise Bug("a device that was registered is gone")
    return made, is_first


class Settlement:
    """Settles the batches of one locked device. `close` writes down how far its log goes now."""

    def __init__(self, connection: Connection, database: Database, device: Device, now: str) -> None:
        self._connection = connection
        self._database = database
        self._device = device
        self._now = now
        self._log = self._read_log(device.last)

    def settle(self, incoming: Incoming) -> Outcome:
        """Judge a batch by the table, and store what is to be stored."""
        self._begin_as(incoming)
        return self._settled(incoming, is_held=False)

    def settle_before(self, incoming: Incoming) -> Iterator[tuple[IntakeFile, Outcome]]:
        """Where a batch lies after a gap, settle first what waits: it may lie there, and a hole fills from its end only."""
        if incoming.first > self._log.last + 1:
            yield from self._told(self._settle_held(lambda file: file.sha256 != incoming.spool.sha256))

    def settle_held(self, besides: Digest | None = None) -> Iterator[tuple[IntakeFile, Outcome]]:
        """Settle what waits of this device until nothing changes, and tell what became of it; of the file `besides` nothing."""
        settled = self._settle_held(lambda _: True)
        yield from self._told((file, outcome) for file, outcome in settled if outcome.changed or file.sha256 != besides)

    def remarked(self, file: IntakeFile) -> IntakeFile:
        """The same for a good file, with what is missing right before it: to be asked last, since what waited may have filled it."""
        hole = next((one for one in self._log.holes if one.last == file.first - 1), None)
        if hole is None or file.status not in (IntakeStatus.ACCEPTED, IntakeStatus.REPEATED):
            return file
        facts = {"first": hole.first, "last": hole.last, "missing": hole.last - hole.first + 1}
        return msgspec.structs.replace(file, code=Code.HOLE_BEFORE.value, facts=facts)

    def alarms(self, outcomes: Iterable[Outcome]) -> tuple[str, ...]:
        """What `outcomes` found, and as long as entries are missing that this very database acknowledged, that it was restored."""
        is_restored = any(hole.central == self._database.central for hole in self._log.holes)
        found = [one.alarm for one in outcomes if one.alarm]
        return tuple(dict.fromkeys([*found, self._alarm("restored")] if is_restored else found))

    def close(self) -> None:
        """Write the device's row."""
        if self._log.last != self._device.last:
            is_device = DEVICE.c.device_id == self._device.id
            self._connection.execute(update(DEVICE).where(is_device).values(last=self._log.last))

    def acknowledgement(self, outcome: Outcome, signer: bytes) -> Acknowledgement | None:
        """What may be said to the device after `outcome`, by the holder of `signer`."""
        if not outcome.around:
            return None
        return acknowledgement_of(self._database, self._log, signer, outcome.around, outcome.up_to)

    def _told(self, settled: Iterable[tuple[HeldFile, Outcome]]) -> Iterator[tuple[IntakeFile, Outcome]]:
        for file, outcome in settled:
            name = batch_name(self._device.id, file.first, file.last)
            yield outcome.report(name, self._device.id, file.first, file.last), outcome

    def _settle_held(self, wanted: Callable[[HeldFile], bool]) -> Iterator[tuple[HeldFile, Outcome]]:
        """Until nothing changes; the files with which something happened."""
        changed = self._device.status != PENDING
        while changed:
            changed = False
            for file in held_files(self._connection, self._device.id):
                if not wanted(file) or self._still_waits(file):
                    continue
                outcome = self._settled_apart(file)
                if outcome.status is not IntakeStatus.HELD:
                    drop(self._connection, file)
                if outcome.status is not IntakeStatus.HELD or outcome.changed:
                    changed = True
                    yield file, outcome

    def _still_waits(self, file: HeldFile) -> bool:
        """Whether a file that was judged before waits for the same entries as then: to know that, it need not be read."""
        is_judged = self._device.status == APPROVED and file.reason == Code.BATCH_GAP.value
        return is_judged and is_plain_gap(self._log, file.first, file.last)

    def _settled_apart(self, file: HeldFile) -> Outcome:
        """What becomes of a held file. One that is refused takes back only what it did itself."""
        last = self._log.last
        try:
            with self._connection.begin_nested(), reopened(self._connection, file, self._database.organisation) as incoming:
                self._begin_as(incoming)
                return self._settled(incoming, is_held=True)
        except Refused as error:
            self._log = self._read_log(last)
            return Outcome(IntakeStatus.REFUSED, error.code, error.facts, changed=True)

    def _begin_as(self, incoming: Incoming) -> None:
        """Let the log begin as the batch's own key says, of which its device is the hash: the row's may be anything that somebody wrote."""
        key = incoming.batch.header.device_key
        if key != self._device.public_key:
            self._device = replace(self._device, public_key=key)
            self._log = self._read_log(self._log.last)

    def _read_log(self, last: int) -> DeviceLog:
        start = first_head(self._database.organisation, self._device.public_key)
        return DeviceLog(self._connection, self._device.id, start, last)

    def _settled(self, incoming: Incoming, *, is_held: bool) -> Outcome:
        if self._device.status == PENDING:
            return self._kept_waiting(incoming, Outcome(IntakeStatus.HELD, Code.DEVICE_PENDING), is_held=is_held)
        trusted = self._device.revoked_after
        if trusted is None or incoming.last <= trusted:
            outcome = self._judged(incoming, incoming.last)
            return self._kept_waiting(incoming, outcome, is_held=is_held) if outcome.status is IntakeStatus.HELD else outcome
        if known := self._known_whole(incoming, trusted):
            return known
        untouched = Outcome(IntakeStatus.HELD)
        part = untouched if trusted < incoming.first else self._judged(incoming, trusted)
        # The file has one reason as long as the log is the same: two that took turns would be news each time, without an end.
        if part.code is Code.LOG_FORKED and part.status is IntakeStatus.HELD:
            return self._kept_waiting(incoming, part, is_held=is_held)  # an alarm, that is told when it becomes the reason
        waiting = replace(part, status=IntakeStatus.HELD, code=Code.DEVICE_REVOKED, facts={"revoked_after": trusted})
        return self._kept_waiting(incoming, waiting, is_held=is_held)

    def _known_whole(self, incoming: Incoming, trusted: int) -> Outcome | None:
        """What becomes of a batch of which all came in before its device was revoked: kept again, it would bring back what was erased."""
        verdict = judge(self._log, incoming, incoming.last, is_bridged=False)
        if verdict.status is IntakeStatus.REPEATED:
            self._expect_stored(incoming, verdict)
            return Outcome(IntakeStatus.REPEATED, around=incoming.last, up_to=trusted)
        tail = verdict.tail
        if tail is None or verdict.pieces or not standing_on_branches(self._log, incoming, tail).keys() >= {*tail.numbers()}:
            return None
        return replace(self._forked(incoming, verdict, tail, 0), up_to=min(verdict.agreed, trusted))

    def _judged(self, incoming: Incoming, last: int) -> Outcome:
        """The entries up to `last`, of a device that is trusted with them. A file that is to wait is not kept here."""
        vouched = vouching(incoming, self._database.public_key)
        verdict = judge(self._log, incoming, last, is_bridged=vouched is not None)
        self._expect_stored(incoming, verdict)
        central = bytes.fromhex(vouched.central) if vouched else b""
        stored = store_accepted(self._connection, self._log, incoming, verdict, central, self._now)
        if verdict.waits is not None:
            return self._partly(verdict, verdict.waits, stored)
        if verdict.tail is not None:
            return self._forked(incoming, verdict, verdict.tail, stored)
        trusted = self._device.revoked_after
        return Outcome(
            verdict.status,
            stored=stored,
            around=verdict.agreed,
            up_to=MAX_SEQ if trusted is None else trusted,
            changed=bool(stored),
        )

    def _expect_stored(self, incoming: Incoming, verdict: Verdict) -> None:
        """Raise `KeyTakenError` where the log lacks entries that it seems to have, or has other bytes in their place.

        Heads alone say that it has them, and whoever takes batches in may write heads; a device deletes what it is told that we have.
        """
        agreed = Range(incoming.first, verdict.agreed)
        missing = {seq for one in self._log.missing(agreed.first, agreed.last) for seq in one.numbers()}
        stored = self._log.stored(agreed.first, agreed.last)
        if any(seq not in missing and stored.get(seq) != incoming.leaf(seq) for seq in agreed.numbers()):
            raise KeyTakenError("what stands in the place of an entry is another one")

    def _forked(self, incoming: Incoming, verdict: Verdict, tail: Range, stored: int) -> Outcome:
        stored += store_branch(self._connection, self._log, incoming, tail, self._now)
        return Outcome(
            verdict.status,
            Code.LOG_FORKED,
            {"common": verdict.agreed},
            stored=stored,
            around=verdict.agreed,
            up_to=verdict.agreed,
            alarm=self._alarm("forked"),
            changed=bool(stored),
        )

    def _partly(self, verdict: Verdict, reason: Code, stored: int) -> Outcome:
        """The file is to wait; what of it was certain is stored."""
        return Outcome(
            verdict.status,
            reason,
            {"common": verdict.agreed} if verdict.is_fork else {"first": verdict.gap_before},
            stored=stored,
            around=verdict.agreed,
            up_to=verdict.agreed,
            alarm=self._alarm("forked") if verdict.is_fork else "",
            changed=bool(stored),
        )

    def _kept_waiting(self, incoming: Incoming, waiting: Outcome, *, is_held: bool) -> Outcome:
        """`waiting`, once its file is kept for the reason that it says; refused where no room is left for it."""
        reason = waiting.code
        if reason is None:
            raise Bug("a file waits for nothing")
        if is_held:
            is_new = give_reason(self._connection, self._device.id, incoming.spool.sha256, reason)
            # That an alarm was found is told once, though the file waits on.
            return replace(waiting, changed=waiting.changed or (is_new and bool(waiting.alarm)))
        is_approved = self._device.status == APPROVED
        kept = hold(self._connection, incoming, reason, self._now, self._database.public_key, is_approved=is_approved)
        if kept is Keeping.FULL:
            return replace(waiting, status=IntakeStatus.REFUSED, code=Code.HELD_FULL, facts=self._trusted() or waiting.facts)
        return replace(waiting, changed=waiting.changed or kept is Keeping.KEPT)

    def _trusted(self) -> dict[str, Fact]:
        """How far a revoked device is trusted, for whoever would else be told to approve one that was seized."""
        after = self._device.revoked_after
        return {} if after is None else {"revoked_after": after}

    def _alarm(self, what: str) -> str:
        return f"{what}:{self._device.id.hex()}"
