"""Every use case of the device side. The kiosk's window and `kioskctl device` call this and nothing beneath it."""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.campaign import along
from kiosk.campaign.answers import check_answers, kept_fields
from kiosk.campaign.files import read_small, write_whole
from kiosk.campaign.postal import postal_codes
from kiosk.campaign.report import pack_report, whole_pack_report
from kiosk.device import checkup, diagnosis, events, export, health, lines, log, packs, process, purge, rescue, total, unlock
from kiosk.device.folder import holds_device
from kiosk.device.pin import Delay
from kiosk.device.practice import PracticeStation
from kiosk.device.safety import SafetyStick
from kiosk.device.sheets import TypedRows, print_sheets
from kiosk.device.signing import Signer
from kiosk.device.store import Connect, connect
from kiosk.domain.briefing import Library
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.fields import FieldName, Problem, normalise
from kiosk.domain.flow import Draft, Offer, Step
from kiosk.domain.moment import Clock, system_clock, today
from kiosk.domain.paper import PaperSheet
from kiosk.domain.postal import PostalCodes
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import (
    AcknowledgeReport,
    DeviceReport,
    DiagnosticReport,
    ExportReport,
    HealthReport,
    RefusedLine,
    RemovalReport,
    RescueReport,
    SheetsReport,
    SignReport,
    Tally,
    Thanks,
    TotalReport,
)
from kiosk.domain.signed import Signed
from kiosk.transfer.acknowledgement import MAX_BYTES, acknowledgement_in
from kiosk.transfer.request import SCHEMA, DeviceRequest, request_name, request_text, write_request

LABEL_LIMIT = 80
"""The most characters of a device's label."""


class Station:
    """One opened device. It may be called from several threads; they take turns at the store."""

    def __init__(self, folder: Path, unlocked: unlock.Unlocked, clock: Clock = system_clock, delay: Delay | None = None) -> None:
        self._folder = folder
        self._unlocked = unlocked
        self._store = unlocked.store
        self._identity = unlocked.identity
        self._clock = clock
        self._delay = delay or Delay()
        self._signer = Signer(self._store, self._identity, clock)
        self._rows = TypedRows(self._signer)

    # --- opening and closing --------------------------------------------------------------------------------------

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a device in `folder`; the remains of one count."""
        return holds_device(folder)

    @staticmethod
    def look_at(pack: Path) -> PackReport:
        """Whose pack it is, before a device is bound to it. Raises `Refused` for the pack, `UserError(PRIVATE_KEY_ON_DEVICE)`."""
        return whole_pack_report(packs.pack_in_file(pack), pack)

    @classmethod
    def set_up(cls, folder: Path, pack: Path, pin: str, label: str, clock: Clock = system_clock) -> Self:
        """A new device in `folder`, bound for ever to the organisation that signed `pack`.

        Raises `UserError` with STORE_EXISTS, FILE_EXISTS (the folder holds something else), PIN_WEAK, OPTION_WRONG
        (the label), PRIVATE_KEY_ON_DEVICE; `Refused` for the pack; `EnvironmentProblem` for the folder.
        """
        process.harden()
        unlock.set_up(folder, packs.pack_in_file(pack), pin, _label(label))
        return cls.open(folder, pin, clock)

    @classmethod
    def open(cls, folder: Path, pin: str, clock: Clock = system_clock, *, connect: Connect = connect, delay: Delay | None = None) -> Self:
        """The device in `folder`.

        Raises `UserError` with STORE_MISSING, PIN_WRONG (`left`) or PIN_LOCKED, `EnvironmentProblem(STORE_IN_USE)`,
        `Refused` with STORE_DAMAGED or NEWER_VERSION; whatever is refused stays as it is.
        """
        process.harden()
        unlocked = unlock.unlock(folder, pin, connect)
        try:
            station = cls(folder, unlocked, clock, delay)
            station._tidy_if_needed()
        except BaseException:
            unlocked.close()
            raise
        return station

    def close(self) -> None:
        """Close the store for good and let others open it; what is being kept is kept first. Doing it twice does no harm."""
        self._unlocked.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def check_pin(self, pin: str) -> None:
        """The hidden exit. Wrong tries only cost time: signing goes on.

        Raises `UserError` with PIN_WRONG (`seconds` to wait now) or PIN_DELAYED (`seconds` still to wait).
        """
        self._delay.expect_over()
        if not unlock.check_pin(self._unlocked.slots, pin):
            raise UserError(Code.PIN_WRONG, seconds=self._delay.begin())
        self._delay.end()

    # --- packs and events -----------------------------------------------------------------------------------------

    def add_pack(self, path: Path) -> PackReport:
        """Take a pack: a new campaign, or a newer revision of one.

        Raises `Refused` with PACK_FOREIGN, PACK_OLDER or what is wrong with the file, `UserError(PRIVATE_KEY_ON_DEVICE)`.
        """
        pack = packs.pack_in_file(path)
        with self._store.writing() as connection:
            packs.take_pack(connection, pack, self._identity.organisation)
        self._signer.reload()
        return whole_pack_report(pack, path)

    def packs(self) -> tuple[PackReport, ...]:
        """The current revision of each campaign, in the order in which they came."""
        held = self._signer.conditions.packs.held
        return tuple(pack_report(one.manifest, one.revision, self._identity.organisation, size=one.size) for one in held)

    def manifests(self) -> tuple[Manifest, ...]:
        """The same as manifests, for the screens."""
        return tuple(held.manifest for held in self._signer.conditions.packs.held)

    def picture(self, sha256: str) -> bytes:
        """A picture that a current pack names. Raises `UserError(ASSET_MISSING)`."""
        with self._store.reading() as connection:
            return packs.asset_content(connection, sha256)

    def library(self, manifest: Manifest) -> Library | None:
        """The briefings of a current pack; none where it has none.

        Raises `UserError(ASSET_MISSING)`, and `Refused` for a library of another shape than this program knows.
        """
        with self._store.reading() as connection:
            return packs.library_of(connection, manifest)

    def planned_events(self) -> tuple[Event, ...]:
        """The events that packs plan, then those made here."""
        with self._store.reading() as connection:
            return events.planned(self.manifests(), connection)

    def event(self) -> Event | None:
        """The event that is going on."""
        return self._signer.conditions.event

    def choose_event(self, event: Event, alias: str = "") -> None:
        """From now on `event` is going on; `alias`: by what name its volunteers want to be told apart, sealed with each entry.

        Raises `UserError(OPTION_WRONG)` with the `option` that cannot be used.
        """
        self._choose(event, alias, made=False)

    def make_event(self, name: str, place: str, date: str, timezone: str, alias: str = "") -> Event:
        """An event that no pack plans; from now on it is going on. As `choose_event`."""
        event = events.new_event(name, place, date, timezone)
        self._choose(event, alias, made=True)
        return event

    # --- signing --------------------------------------------------------------------------------------------------

    def postal_codes(self, country: str) -> PostalCodes:
        """What is known of the postal codes of a country (ISO 3166-1 alpha-2)."""
        return postal_codes(country)

    def check(self, draft: Draft, step: Step) -> tuple[Problem, ...]:
        """What is not good yet of the things asked on `step`. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        return check_answers(self._signer.manifest(draft.campaign), draft, step)

    def offers(self, draft: Draft) -> tuple[Offer, ...]:
        """The other campaigns that may be signed with the details in `draft`; those whose time was over at the event are not."""
        event = self._signer.conditions.event
        return along.offers(self._signer.manifest(draft.campaign), draft, self.manifests(), event.date if event else "")

    def along(self, draft: Draft, own: Draft) -> Draft:
        """What is signed for another campaign: its own answers with what `draft` told. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        return along.along(self._signer.manifest(draft.campaign), draft, self._signer.manifest(own.campaign), own)

    def kept_fields(self, draft: Draft) -> Mapping[FieldName, str]:
        """The fields of `draft` as they would be sealed now. Raises `UserError(CAMPAIGN_UNKNOWN)`."""
        return kept_fields(self._signer.manifest(draft.campaign), draft)

    def sign(self, draft: Draft) -> Thanks:
        """Sign one campaign; it returns once the entry is committed and synced. Errors as `Signer.sign_all`."""
        return self.sign_all((draft,)).thanks[0]

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        """Sign several campaigns at once: each its own entry, one code for all, all or none. Errors as `Signer.sign_all`."""
        return self._signer.sign_all(drafts)

    def correct(self, signed: Signed, drafts: Sequence[Draft]) -> Signed:
        """Put `drafts` in the place of what was signed a moment ago, all or nothing. Errors as `Signer.correct`."""
        return self._signer.correct(signed, drafts)

    def withdraw(self, code: str) -> None:
        """Withdraw whatever was signed with `code` in the campaigns of this device. Errors as `Signer.withdraw`."""
        self._signer.withdraw(code)

    # --- paper ----------------------------------------------------------------------------------------------------

    def print_sheets(self, slug: str, languages: Sequence[str], count: int, out: Path) -> SheetsReport:
        """Write blank paper sheets of a campaign as a PDF. Errors as `device.sheets.print_sheets`, and `UserError(CAMPAIGN_UNKNOWN)`."""
        manifest = next((one for one in self.manifests() if one.slug == slug), None)
        if manifest is None:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=slug)
        return print_sheets(manifest, languages, count, out, today(self._clock))

    def sheet(self, name: str) -> PaperSheet:
        """The paper sheet with this name, of whichever campaign. Raises `UserError(SHEET_UNKNOWN)`."""
        return self._rows.find(self.manifests(), name)

    def enter(self, draft: Draft, *, instead: bool = False) -> Thanks:
        """Sign for one row of a paper sheet. Errors as `TypedRows.sign`."""
        return self._rows.sign(draft, instead=instead)

    # --- JSON lines -----------------------------------------------------------------------------------------------

    def sign_lines(self, signers: Iterable[str], progress: Progress = unwatched) -> SignReport:
        """Sign for each JSON line, each for itself; empty lines are nobody. A line that cannot be signed stops no other.

        Raises what `Signer.expect_ready` raises: then no line could be signed.
        """
        self._signer.expect_ready()
        signed, refused = 0, list[RefusedLine]()
        for number, line in enumerate(signers, start=1):
            progress(number, 0)
            if line.strip():
                refusal = self._sign_line(line, number)
                signed += refusal is None
                refused += [refusal] if refusal else []
        return SignReport(signed=signed, refused=tuple(refused))

    def numbers(self) -> Mapping[str, int]:
        """How many have signed each campaign (hexadecimal) on this device; a purge changes nothing."""
        with self._store.reading() as connection:
            return {campaign.hex(): signed for campaign, signed in log.numbers(connection).items()}

    def tallies(self) -> tuple[Tally, ...]:
        """How many signed, by hour, campaign and language."""
        with self._store.reading() as connection:
            return log.tallies(connection)

    def practice(self) -> PracticeStation:
        """The same campaigns and event, to sign without anything being kept."""
        manifests = self.manifests()
        named = {name for manifest in manifests for name in (*(one.sha256 for one in manifest.assets), manifest.briefings) if name}
        with self._store.reading() as connection:
            assets = {name: packs.asset_content(connection, name) for name in named}
        return PracticeStation(manifests, assets, self.numbers(), self.event())

    # --- handing over ---------------------------------------------------------------------------------------------

    def status(self) -> DeviceReport:
        """What is on the device and what of it is safe elsewhere."""
        with self._store.reading() as connection:
            return health.device_report(connection, self._identity, self._signer.conditions, self._clock())

    def export(self, folder: Path, progress: Progress = unwatched) -> ExportReport:
        """Write everything not acknowledged to `folder` as one verified batch; nothing is deleted. Errors as `device.export`."""
        return export.export(self._store, self._identity, folder, progress)

    def safety_stick(self, folder: Path) -> SafetyStick:
        """A stick that stays in: call its `keep` every few seconds, in any thread. It exports by itself when that is due."""
        return SafetyStick(self._store, self._identity, folder)

    def acknowledge(self, path: Path) -> AcknowledgeReport:
        """Take an acknowledgement: its file, or the text of its code saved as one. Errors as `acknowledge_text`, and `UserError`."""
        return self._acknowledge(acknowledgement_in(read_small(path, MAX_BYTES)), str(path))

    def acknowledge_all(self, paths: Sequence[Path]) -> tuple[AcknowledgeReport, ...]:
        """Take several acknowledgements, each for itself: one that is refused is told with its code and keeps no other out.

        Raises what the first was refused for where none was taken, and `EnvironmentProblem` at once.
        """
        reports, refusals = list[AcknowledgeReport](), list[KioskError]()
        for path in paths:
            try:
                reports.append(self.acknowledge(path))
            except (Refused, UserError) as error:
                refusals.append(error)
                reports.append(AcknowledgeReport(str(path), "refused", purged=0, through=0, code=error.code.value, facts=error.facts))
        if refusals and len(refusals) == len(paths):
            raise refusals[0]
        return tuple(reports)

    def acknowledge_text(self, text: str) -> AcknowledgeReport:
        """The same by the text of its code, as a scanner types it.

        Errors as `purge.take_acknowledgement` and `acknowledgement_in`.
        """
        return self._acknowledge(acknowledgement_in(text), "")

    def total(self, picture: Path | None = None) -> TotalReport:
        """How many entries are on the device now, as a signed text small enough for one code, drawn into `picture` where one is named.

        Raises `UserError(FILE_EXISTS)` and `EnvironmentProblem` for the picture.
        """
        with self._store.reading() as connection:
            report = total.total_report(connection, self._identity, self._signer.conditions.event, self._clock())
        if picture:
            drawn = total.drawn(report.text)
            write_whole(picture, lambda stream: stream.write(drawn), size=len(drawn))
        return report

    def request(self, folder: Path) -> Path:
        """Write the request by which organisers can approve this device beforehand. `EnvironmentProblem` for the folder."""
        content, path = self._request(), folder / request_name(self._identity.device)
        write_whole(path, lambda stream: stream.write(content), size=len(content))
        return path

    def request_text(self) -> str:
        """The same request as the text of a QR code."""
        return request_text(self._request())

    # --- health ---------------------------------------------------------------------------------------------------

    def health(self) -> HealthReport:
        """A check-up of the device now. Whatever it finds, signing goes on."""
        return checkup.check_up(self._store, self._identity, self._signer.conditions, self._clock())

    def diagnose(self, recent: Sequence[str] = ()) -> DiagnosticReport:
        """The device for support, without anybody's data. `recent`: codes of the errors since the program began."""
        return diagnosis.diagnosis(self._folder, self.health(), self.status(), recent, self._clock())

    @staticmethod
    def diagnose_closed(folder: Path, opening: Code, clock: Clock = system_clock) -> DiagnosticReport:
        """The same of a device that does not open, and the code of why."""
        return diagnosis.diagnosis_of_closed(folder, opening, clock())

    @staticmethod
    def write_diagnostic(report: DiagnosticReport, out: Path) -> None:
        """Write the very text that was shown. Raises `UserError(FILE_EXISTS)` and `EnvironmentProblem` for the file."""
        content = report.text.encode()
        write_whole(out, lambda stream: stream.write(content), size=len(content))

    # --- a forgotten PIN ------------------------------------------------------------------------------------------

    @staticmethod
    def request_recovery(folder: Path, out: Path) -> None:
        """Write the request that organisers answer when the PIN is forgotten. Errors as `unlock.request_recovery`."""
        unlock.request_recovery(folder, out)

    @staticmethod
    def request_recovery_in(folder: Path, place: Path) -> Path:
        """The same as a new file in `place`, with a name that tells the device."""
        out = place / unlock.request_name(folder)
        unlock.request_recovery(folder, out)
        return out

    @staticmethod
    def recover(folder: Path, answer: Path, code: str, new_pin: str) -> None:
        """A new PIN with the organisers' answer; every entry is kept. Errors as `unlock.recover`."""
        process.harden()
        unlock.recover(folder, answer, code, new_pin)

    @staticmethod
    def rescue(folder: Path, out: Path) -> RescueReport:
        """Copy a device that nobody can open to `out`, for its organisers alone. Errors as `rescue.rescue`."""
        process.harden()
        return rescue.rescue(folder, out)

    # --- the end --------------------------------------------------------------------------------------------------

    def remove(self, pin: str, at_risk: int) -> RemovalReport:
        """Remove everything of this device. `at_risk`: how many entries are not acknowledged, as whoever removes it was told.

        Raises as `check_pin` and as `unlock.remove`.
        """
        self.check_pin(pin)
        return unlock.remove(self._unlocked, self._folder, at_risk)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _request(self) -> bytes:
        identity = self._identity
        asked = DeviceRequest(schema=SCHEMA, organisation=identity.organisation.hex(), device_key=identity.key.public, label=identity.label)
        return write_request(asked, identity.key)

    def _choose(self, event: Event, alias: str, *, made: bool) -> None:
        with self._store.writing() as connection:
            events.choose(connection, event, alias, made=made)
        self._signer.reload()

    def _sign_line(self, line: str, number: int) -> RefusedLine | None:
        try:
            signer = lines.read_line(line, number)
            recipients = self._signer.manifest(lines.campaign_of(signer)).recipients
            draft = lines.draft_of(signer, tuple(one.id for one in recipients))
            (self.enter if draft.source is Source.PAPER else self.sign)(draft)
        except (UserError, EnvironmentProblem) as error:
            return _refusal(error, number)
        return None

    def _acknowledge(self, content: bytes, path: str) -> AcknowledgeReport:
        try:
            taken = purge.take_acknowledgement(self._store, self._identity, self._signer.conditions.packs.held, content)
        finally:
            self._signer.reload()
        self._tidy_if_needed()
        return AcknowledgeReport(path=path, status=taken.outcome.value, purged=taken.purged, through=taken.through)

    def _tidy_if_needed(self) -> None:
        """Give back the room of deleted entries. Where the disk is too full for that now, the next start does it."""
        with self._store.reading() as connection:
            is_needed = purge.deleted_pages(connection)
        if is_needed:
            with contextlib.suppress(EnvironmentProblem):
                self._store.tidy()


def _label(label: str) -> str:
    kept = normalise(FieldName.CITY, label)
    if not 0 < len(kept) <= LABEL_LIMIT:
        raise UserError(Code.OPTION_WRONG, option="label", problem=f"it takes 1 to {LABEL_LIMIT} characters")
    return kept


def _refusal(error: KioskError, number: int) -> RefusedLine:
    where = str(error.facts.get("where", ""))
    return RefusedLine(line=number, code=error.code.value, where=tuple(where.split(", ")) if where else ())
