"""Desk entry: declarations that came by letter or e-mail, sealed and taken in like those of any device (decision 0053).

The desk has a device of its own beside each database. What organisers type is sealed and committed there first, then taken in as a
batch by the one intake that there is: duplicates, review, withdrawal, retention and delivery know nothing of where it came from.
"""

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from kiosk.campaign.answers import check_answers
from kiosk.campaign.files import PRIVATE, make_folder
from kiosk.campaign.pack import Pack, organisation_of
from kiosk.central import devices
from kiosk.central.catalogue import newest_signed
from kiosk.central.database import Database
from kiosk.central.intake import take_in
from kiosk.central.settling import APPROVED, REVOKED
from kiosk.crypto.keys import KeyRing
from kiosk.device import events, export, purge, unlock
from kiosk.device.folder import holds_device
from kiosk.device.packs import pack_in_file, take_pack
from kiosk.device.signing import Signer
from kiosk.device.store import connect
from kiosk.domain.campaign import Manifest
from kiosk.domain.desk import DeskWords
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.fields import Problem
from kiosk.domain.flow import Draft, Step
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.progress import unwatched
from kiosk.domain.reports.device import Thanks
from kiosk.domain.reports.intake import IntakeFile, IntakeStatus
from kiosk.transfer.request import SCHEMA, DeviceRequest

_ZONE: Final = "UTC"


class DeskEntry:
    """The desk's device, opened beside a database. Close it, or use it as a context; it may be called from several threads."""

    def __init__(self, database: Database, ring: KeyRing, folder: Path, unlocked: unlock.Unlocked, clock: Clock) -> None:
        self._database = database
        self._ring = ring
        self._folder = folder
        self._unlocked = unlocked
        self._clock = clock
        self._signer = Signer(unlocked.store, unlocked.identity, clock)

    @classmethod
    def open(
        cls, database: Database, ring: KeyRing, folder: Path, words: DeskWords, pack: Path | None = None, clock: Clock = system_clock
    ) -> Self:
        """The device of `database` in `folder`, which is made and approved when it is first opened.

        It knows the campaigns of the database, each in its newest revision, and that of `pack`. Raises `UserError` with
        KEY_ROLE_MISSING (it takes `RECOVER`) or CAMPAIGN_UNKNOWN where there is no campaign yet; `Refused` for the pack or with
        DEVICE_REVOKED; `EnvironmentProblem(STORE_IN_USE)`; and what opening a device raises.
        """
        pin, place = ring.desk_pin(database.central), folder / database.central.hex()
        known, given = _known(database), _given(database, pack)
        make_folder(folder, PRIVATE, parents=True)
        if not holds_device(place):
            if not (given or known):
                raise UserError(Code.CAMPAIGN_UNKNOWN, campaign="")
            unlock.set_up(place, (given or known)[0], pin, words.label)
        unlocked = unlock.unlock(place, pin, connect)
        try:
            entry = cls(database, ring, folder, unlocked, clock)
            entry._prepare(known, given, words)
            entry._be_trusted()
        except BaseException:
            unlocked.close()
            raise
        return entry

    def close(self) -> None:
        """Close the device; what waits stays in it. Doing it twice does no harm."""
        with contextlib.suppress(EnvironmentProblem):
            self._tidy()
        self._unlocked.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def waiting(self) -> int:
        """How many entries are sealed here and not yet known to be in the database."""
        with self._unlocked.store.reading() as connection:
            return purge.waiting(connection, self._unlocked.identity)

    def manifests(self) -> tuple[Manifest, ...]:
        """The campaigns for which something can be entered."""
        return tuple(held.manifest for held in self._signer.conditions.packs.held)

    def check(self, draft: Draft, step: Step) -> tuple[Problem, ...]:
        """What is not good yet of the things asked on `step`. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        return check_answers(self._signer.manifest(draft.campaign), draft, step)

    def keep(self, draft: Draft) -> Thanks:
        """Seal what somebody declared; it returns once that is committed and synced here. Errors as `Signer.sign_all`."""
        return self._signer.sign_all((draft,)).thanks[0]

    def hand_in(self) -> IntakeFile | None:
        """Take everything that waits here into the database; None where nothing waits. What is there is no longer kept here.

        Raises `Refused` with the reason where the database does not take it, and what intake raises: it waits then.
        """
        identity, store = self._unlocked.identity, self._unlocked.store
        if not self.waiting:
            return None
        with tempfile.TemporaryDirectory(dir=self._folder, prefix="batch-") as out:
            export.export(store, identity, Path(out), unwatched)
            (batch,) = Path(out).iterdir()
            taken = take_in(self._database, batch, self._ring, clock=self._clock)
            export.forget(store, batch)
        file = taken.file
        if file is None:
            raise Bug("a batch of the desk was not looked at")
        if file.status not in (IntakeStatus.ACCEPTED, IntakeStatus.REPEATED):
            raise Refused(Code(file.code), **file.facts)
        try:
            purge.take_acknowledgement(store, identity, self._signer.conditions.packs.held, taken.acknowledgement)
        finally:
            self._signer.reload()
        return file

    def _prepare(self, known: Sequence[Pack], given: Sequence[Pack], words: DeskWords) -> None:
        """The newest revision of each campaign; and once for all what stands for an event."""
        organisation = self._unlocked.identity.organisation
        with self._unlocked.store.writing() as connection:
            for pack in given:
                take_pack(connection, pack, organisation)
            for pack in known:
                with _as_it_is_if_newer():
                    take_pack(connection, pack, organisation)
            if events.chosen(connection) is None:
                event = events.new_event(words.event, words.place, self._clock().date().isoformat(), _ZONE)
                events.choose(connection, event, made=True)
        self._signer.reload()

    def _be_trusted(self) -> None:
        """Approve the device the first time; one that was revoked stays so until somebody approves it among the other devices."""
        identity = self._unlocked.identity
        status, revoked_after = devices.trust_in(self._database, identity.device)
        if status == REVOKED:
            raise Refused(Code.DEVICE_REVOKED, revoked_after=revoked_after)
        if status != APPROVED:
            asks = DeviceRequest(
                schema=SCHEMA, organisation=identity.organisation.hex(), device_key=identity.key.public, label=identity.label
            )
            devices.approve_asking(self._database, asks, self._clock)

    def _tidy(self) -> None:
        """Give back the room of entries that were handed in."""
        with self._unlocked.store.reading() as connection:
            is_needed = purge.deleted_pages(connection)
        if is_needed:
            self._unlocked.store.tidy()


def _known(database: Database) -> list[Pack]:
    """The campaigns of the database as packs without pictures: batches carry manifests alone, and nobody looks at anything here."""
    with database.reading() as connection:
        return [Pack(one.manifest, one.content, one.revision, {}) for one in newest_signed(connection).values()]


def _given(database: Database, path: Path | None) -> list[Pack]:
    """The pack in a file, for a campaign or a revision that no batch brought yet."""
    if path is None:
        return []
    pack = pack_in_file(path)
    if organisation_of(pack.manifest) != database.organisation:
        raise Refused(Code.PACK_FOREIGN)
    return [pack]


@contextlib.contextmanager
def _as_it_is_if_newer() -> Iterator[None]:
    """Pass over a pack of which the device has a newer revision."""
    try:
        yield
    except Refused as error:
        if error.code is not Code.PACK_OLDER:
            raise
