"""Office: the organiser's side, bound to one central database and the secrets at hand."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from kiosk.campaign.files import is_folder, read_small, write_whole
from kiosk.central import audit, devices, mending, retention, totals
from kiosk.central.catalogue import known_campaigns, unread_revisions
from kiosk.central.database import Database
from kiosk.central.duplicates import find_duplicates
from kiosk.central.intake import Taken, settle_held
from kiosk.central.opening import open_entries
from kiosk.central.possible import possible_duplicates
from kiosk.central.quarantined import quarantined
from kiosk.central.rally import rally
from kiosk.central.statistics import stats
from kiosk.central.taking_in import take_each
from kiosk.central.withdrawing import unreached
from kiosk.crypto.keys import KeyRing, Role
from kiosk.delivery.charts import Picture
from kiosk.delivery.deliver import deliver
from kiosk.domain.desk import DeskWords
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import today
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.delivery import ContactsReport, DeliveryReport, DeliveryRow, PushReport
from kiosk.domain.reports.intake import (
    BranchRow,
    DeviceRow,
    HeldRow,
    Hindrance,
    IntakeFile,
    IntakeReport,
    IntakeStatus,
    OpenReport,
    QuarantineRow,
)
from kiosk.domain.reports.review import DuplicatesReport, PossibleReport
from kiosk.domain.reports.statistics import RallyReport, StatsReport
from kiosk.domain.reports.verification import AuditReport, VerifyReport
from kiosk.domain.reports.withdrawals import RetentionReport
from kiosk.office import squares, statistics, verification
from kiosk.office.access import Access
from kiosk.office.contacts import Choices, ContactsOffice
from kiosk.office.deliveries import Deliveries
from kiosk.office.desk_entry import DeskEntry
from kiosk.office.events import Events
from kiosk.office.helpers import Helpers
from kiosk.office.packs import Packs
from kiosk.office.requests import requests_in
from kiosk.office.review import Review
from kiosk.office.signatures import Signatures
from kiosk.office.withdrawals import Withdrawals
from kiosk.transfer import acknowledgement


class Office:
    """What an organiser does with a central database. Close it, or use it as a context."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    @property
    def helpers(self) -> Helpers:
        """Those who share the work on this database."""
        return Helpers(self._database, self._ring)

    @property
    def deliveries(self) -> Deliveries:
        """The deliveries of this database, from draft to hand-over."""
        return Deliveries(self._database)

    @property
    def packs(self) -> Packs:
        """The packs of this organisation's campaigns."""
        return Packs(self._database, self._ring)

    @property
    def events(self) -> Events:
        """The events of this database."""
        return Events(self._database)

    def desk_entry(self, folder: Path, words: DeskWords, pack: Path | None = None) -> DeskEntry:
        """The desk's own device in `folder`, for declarations that came by letter or e-mail. Errors as `DeskEntry.open`."""
        return DeskEntry.open(self._database, self._ring, folder, words, pack)

    @property
    def access(self) -> Access:
        """Requests of persons to this database."""
        return Access(self._database, self._ring)

    @property
    def review(self) -> Review:
        """The review of this database."""
        return Review(self._database)

    @property
    def signatures(self) -> Signatures:
        """The signatures of this database."""
        return Signatures(self._database)

    @property
    def withdrawals(self) -> Withdrawals:
        """The withdrawals of this database."""
        return Withdrawals(self._database, self._ring)

    def retention(
        self, *, dry_run: bool, erase: Sequence[str] = (), drop_held: bool = False, progress: Progress = unwatched
    ) -> RetentionReport:
        """Erase what is due; of the campaigns `erase` everything at once. In a dry run tell what would be erased, and do nothing."""
        plan = retention.Plan(now_too=frozenset(map(campaign_id, erase)), drops_held=drop_held)
        return retention.planned(self._database, plan) if dry_run else retention.retain(self._database, plan, progress)

    def draft(self, campaign: str, recipient: str) -> DeliveryRow:
        """Begin a delivery of `campaign` (its id in hexadecimal) that is reviewed before it is frozen."""
        return self.deliveries.draft(campaign_id(campaign), recipient)

    def devices(self) -> tuple[DeviceRow, ...]:
        """All devices that sent a batch."""
        return devices.list_devices(self._database)

    def approve(self, device: str) -> DeviceRow:
        """Trust a device (its id or the beginning of it). The next intake takes in what waits of it."""
        return devices.approve(self._database, device)

    def approve_asking(self, path: Path) -> tuple[DeviceRow, ...]:
        """Trust every device whose request is in the file or picture `path`, also before its first batch. Raises as `requests_in`."""
        return tuple(devices.approve_asking(self._database, asked) for asked in requests_in(path))

    def revoke(self, device: str, after: int | None = None) -> DeviceRow:
        """Trust nothing of a device after its entry `after`; by default after what is held now."""
        return devices.revoke(self._database, device, after)

    def accept_branch(self, device: str, branch: int) -> BranchRow:
        """Take in a branch of a device that was copied or restored."""
        return devices.accept_branch(self._database, device, branch)

    def branches(self) -> tuple[BranchRow, ...]:
        """The branches of copied or restored devices that wait to be accepted."""
        return devices.waiting_branches(self._database)

    def held(self) -> tuple[HeldRow, ...]:
        """The files that wait, and why."""
        return devices.waiting_files(self._database)

    def intake(
        self, files: Sequence[Path], acknowledgements: Path | None = None, progress: Progress = unwatched, workers: int = 2
    ) -> IntakeReport:
        """Take in batches, each by itself, in at most `workers` processes, then what is held; write acknowledgements into a folder.

        A file that is not there, is a folder, cannot be read, or of which no copy can be kept comes back as refused, like one that is no
        good batch. An acknowledgement that cannot be written is a hindrance: what is taken in is told all the same, and the next intake
        gives it again.
        """
        if acknowledgements is not None and not acknowledgements.is_dir():
            raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(acknowledgements))
        with self._database.reading() as connection:
            known = known_campaigns(connection)
        done = {number: _folder_refused(file) for number, file in enumerate(files) if is_folder(file)}
        given = [number for number in range(len(files)) if number not in done]
        progress(len(done), len(files))
        for place, one in take_each(self._database, [files[number] for number in given], self._ring, workers):
            done[given[place]] = _acknowledged(one, acknowledgements)
            progress(len(done), len(files))
        taken = [one for _, one in sorted(done.items())]
        taken += [_acknowledged(one, acknowledgements) for one in settle_held(self._database, self._ring)]
        progress(len(files), len(files))
        report = _report(taken)
        with self._database.reading() as connection:
            unread = tuple(one.alarm for one in unread_revisions(connection))
        return msgspec.structs.replace(report, alarms=(*report.alarms, *unread), unreached=unreached(self._database, known))

    def acknowledgement_text(self, path: Path) -> str:
        """The acknowledgement that was written to `path` as the text of a code. Raises `UserError` for the file, `Refused` for another."""
        content = read_small(path, acknowledgement.MAX_BYTES)
        acknowledgement.read_acknowledgement(content)
        return acknowledgement.acknowledgement_text(content)

    def open(self, workers: int = 2, progress: Progress = unwatched, *, retry: bool = False) -> OpenReport:
        """Unseal what is not opened yet in `workers` processes, and find duplicates; with `retry` what is in quarantine too."""
        return open_entries(self._database, self._ring, workers, progress, retry=retry)

    def quarantine(self) -> tuple[QuarantineRow, ...]:
        """What could not be opened, and why."""
        return quarantined(self._database)

    def wrong_numbers(self) -> tuple[str, ...]:
        """The alarms of `stats`: an opening with `retry` puts right what it can."""
        with self._database.reading() as connection:
            return mending.wrong_numbers(connection)

    def stats(self) -> StatsReport:
        """Everything in numbers."""
        return stats(self._database)

    def stats_as_csv(self, out: Path) -> FilesReport:
        """The same as one table in a file."""
        return statistics.write_csv(self.stats(), out)

    def charts(self, out: Path, kind: Picture, language: str = "") -> FilesReport:
        """The same as pictures in a folder."""
        return statistics.write_charts(self.stats(), out, kind, language, today())

    def save_numbers(self, campaign: str, folder: Path, language: str) -> FilesReport:
        """One campaign (its id in hexadecimal) as a table and as pictures in `folder`. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        found = next((one for one in self.stats().campaigns if one.campaign == campaign), None)
        if found is None:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign)
        return statistics.write_numbers(found, folder, language, today())

    def rally(self, event: str) -> RallyReport:
        """One event in numbers: by its id, the beginning of it, or its name."""
        return rally(self._database, event)

    def rally_page(self, event: str, out: Path, language: str = "") -> FilesReport:
        """The same on one page of PDF."""
        return statistics.write_rally(self.rally(event), out, language, today())

    def save_rally_page(self, event: str, folder: Path, language: str) -> FilesReport:
        """The same in `folder`, in a file that is named after the rally."""
        return statistics.write_rally_into(self.rally(event), folder, language, today())

    def duplicates(self, first: int, at_most: int) -> DuplicatesReport:
        """A page of who stands for whom, and by which rule."""
        return find_duplicates(self._database, first, at_most)

    def possible_duplicates(self, first: int, at_most: int) -> PossibleReport:
        """A page of those who may be one person, by group."""
        return possible_duplicates(self._database, first, at_most)

    def audit(self, written: str = "") -> AuditReport:
        """Whether the audit is whole: every row fits the one before, and each head that a delivery shows is among them.

        So is the head that somebody has `written` down, or the beginning of it. Raises `UserError(OPTION_WRONG)` for what is none.
        """
        digits = audit.head_digits(written) if written else ""
        try:
            chain = audit.read_chain(self._database, digits)
        except Refused as error:
            if error.code is not Code.CHAIN_BROKEN:
                raise
            return AuditReport(rows=0, head=audit.head(self._database).hex(), broken=int(error.facts["number"]))
        if digits and not chain.written:
            return AuditReport(rows=0, head=chain.head.hex(), broken=0, lacks=digits)
        return AuditReport(rows=chain.rows, head=chain.head.hex(), written=chain.written)

    def compare(self, report: VerifyReport) -> VerifyReport:
        """The same with its rally totals held against this database: which devices it trusts, and what of their entries is here."""
        known = totals.look_up(self._database, report.totals)
        added = squares.compared(report.totals, self._database.organisation.hex(), known)
        return msgspec.structs.replace(report, squares=added)

    def codes_in_words(self, words: str) -> tuple[str, ...]:
        """The codes of devices in words as people send them, for `square`."""
        return verification.codes_in_words(words)

    def square(self, paths: Sequence[Path], texts: Sequence[str], before: VerifyReport, progress: Progress = unwatched) -> VerifyReport:
        """What the rally totals in pictures, files and texts of codes come to, together with those read `before`, as `compare` tells it."""
        return self.compare(verification.joined(before, verification.verify(paths, progress, texts=texts)))

    def export_contacts(self, campaign: str, choices: Choices, out: Path, progress: Progress = unwatched) -> ContactsReport:
        """Write who agreed to be contacted into the folder `out`, in the format of another system."""
        return self._contacts().export(campaign_id(campaign), choices, out, progress)

    def push_contacts(self, campaign: str, choices: Choices, url: str, token: str, progress: Progress = unwatched) -> PushReport:
        """Send who agreed to be contacted to the server at `url`; the next time it goes on where it stopped."""
        return self._contacts().push(campaign_id(campaign), choices, url, token, progress)

    def _contacts(self) -> ContactsOffice:
        return ContactsOffice(self._database, self._ring.secret(Role.DATABASE))

    def deliver(self, campaign: str, recipient: str, out: Path, progress: Progress = unwatched) -> DeliveryReport:
        """Freeze the counted signatures of `campaign` (its id in hexadecimal) for `recipient`; write PDF and CSV into `out`."""
        return deliver(self._database, campaign_id(campaign), recipient, out, progress)


def campaign_id(text: str) -> CampaignId:
    """The campaign of this id in hexadecimal. Raises `UserError(CAMPAIGN_UNKNOWN)` for what is none."""
    try:
        return CampaignId(bytes.fromhex(text))
    except ValueError as error:
        raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=text) from error


def _folder_refused(path: Path) -> Taken:
    error = UserError(Code.FILE_IS_FOLDER, path=str(path))
    return Taken(IntakeFile(path=str(path), status=IntakeStatus.REFUSED, code=error.code.value, facts=error.facts))


def _acknowledged(taken: Taken, folder: Path | None) -> Taken:
    """The same, with its acknowledgement written: only after the commit, so that a device never hears too early."""
    if folder is None or not taken.acknowledgement:
        return taken
    try:
        path = _place_in(folder, taken)
        write_whole(path, lambda stream: stream.write(taken.acknowledgement), replace=True)
    except (EnvironmentProblem, UserError) as error:
        problem = EnvironmentProblem(Code.ACKNOWLEDGEMENT_NOT_WRITTEN, path=str(folder), problem=error.code.value)
        return replace(taken, hindrance=Hindrance.of(problem))
    if taken.file is not None and not taken.answers_held:
        return replace(taken, file=msgspec.structs.replace(taken.file, acknowledgement=str(path)))
    *others, last = taken.settled  # held files of one device, of which the last reaches farthest
    return replace(taken, settled=(*others, msgspec.structs.replace(last, acknowledgement=str(path))))


def _place_in(folder: Path, taken: Taken) -> Path:
    """Where an acknowledgement goes: over an older one of its device, never over that of a device whose id begins alike."""
    path = folder / taken.acknowledgement_name
    device = acknowledgement.read_acknowledgement(taken.acknowledgement).device
    return path.with_name(f"{device}-{path.name}") if _device_of(path) not in ("", device) else path


def _device_of(path: Path) -> str:
    """The device that the acknowledgement at `path` is for; nothing where there is none, or none that is whole."""
    try:
        return acknowledgement.read_acknowledgement(read_small(path, acknowledgement.MAX_BYTES)).device
    except Refused:
        return ""
    except UserError as error:
        if error.code is not Code.FILE_MISSING:
            raise
        return ""


def _report(taken: Iterable[Taken]) -> IntakeReport:
    given = list(taken)
    return IntakeReport(
        files=tuple(one.file for one in given if one.file),
        settled=tuple(settled for one in given for settled in one.settled),
        alarms=tuple(dict.fromkeys(alarm for one in given for alarm in one.alarms)),
        hindrances=_different(one.hindrance for one in given if one.hindrance),
    )


def _different(hindrances: Iterable[Hindrance]) -> tuple[Hindrance, ...]:
    """Each once: a folder that cannot be written keeps every acknowledgement from it."""
    return tuple({(one.code, tuple(one.facts.items())): one for one in hindrances}.values())
