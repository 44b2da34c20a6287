"""Results that cross from Station and Office to a screen or to `--json`: frozen, without personal data but where named.

Ids are lower-case hexadecimal. Times are UTC, ISO 8601.
"""

from enum import StrEnum
from typing import Annotated, Final, Self

import msgspec

from kiosk.domain.campaign import Counter
from kiosk.domain.entry import MOMENT
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.record import Hex16, Hex32


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the reports; only its settings are inherited."""


# --- keys and campaigns -------------------------------------------------------------------------------------------


class KeyReport(Report, frozen=True):
    """What a key file can do. `secrets`: role, or role:campaign:rotation."""

    path: str
    organisation: str
    fingerprint: str
    complete: bool
    secrets: tuple[str, ...]


class HelperWork(StrEnum):
    """What somebody with a key file of their own does: takes batches in, opens entries too, or all of an organiser's work."""

    INTAKE = "intake"
    OPENING = "opening"
    DESK = "desk"


class RecipientReport(Report, frozen=True):
    """A recipient and what is promised to be handed over."""

    id: str
    name: str
    fields: tuple[str, ...]
    risk: str


class PackReport(Report, frozen=True):
    """A pack that was built or verified. `controller`: who answers for the data; `briefings`: how many of each kind, if all was read."""

    path: str
    campaign: str
    slug: str
    revision: int
    revision_sha256: str
    kind: str
    title: str
    languages: tuple[str, ...]
    controller: str
    organisation: str
    organisation_fingerprint: str
    recipients: tuple[RecipientReport, ...]
    bucket: int
    bytes: int
    valid_until: str
    paused: bool
    briefings: dict[str, int] = msgspec.field(default_factory=dict)


class StickReport(Report, frozen=True):
    """A starter stick is written. `packs`, `guide` and `program`: names on it; `program`: empty where none came along."""

    path: str
    packs: tuple[str, ...]
    guide: str
    program: str
    files: int


# --- device -------------------------------------------------------------------------------------------------------


class Thanks(Report, frozen=True):
    """A signature is committed and synced. `number`: signatures for this campaign on this device so far."""

    campaign: str
    seq: int
    number: int
    code: str


class RescueReport(Report, frozen=True):
    """A copy of a device that nobody can open was written to the folder `path`."""

    path: str
    device: str
    bytes: int


class RemovalReport(Report, frozen=True):
    """The device is no longer in `folder`. `lost`: entries that were not acknowledged; `left`: what was not the device's own and stays."""

    folder: str
    lost: int
    left: tuple[str, ...]


class SheetsReport(Report, frozen=True):
    """Blank paper sheets are written. `sheets`: their names, in the order of the pages."""

    path: str
    sheets: tuple[str, ...]


class RefusedLine(Report, frozen=True):
    """A line of input that was not signed, by its number from 1, and the code of the reason."""

    line: int
    code: str
    where: tuple[str, ...] = ()


class SignReport(Report, frozen=True):
    """What became of a file of signers."""

    signed: int
    refused: tuple[RefusedLine, ...]


class ExportState(StrEnum):
    """What a volunteer sees for each export: on the stick, taken in centrally, safe to purge here."""

    WRITTEN = "written"
    RECEIVED = "received"
    SAFE = "safe"


class ExportReport(Report, frozen=True):
    """A batch that was written, synced and read back from its medium."""

    path: str
    entries: int
    first: int
    last: int
    bytes: int
    state: ExportState


class AcknowledgeReport(Report, frozen=True):
    """What an acknowledgement changed. `status`: purged, received (may not delete), already_known, or refused, with the code why."""

    path: str
    status: str
    purged: int
    through: int
    code: str = ""
    facts: dict[str, str | int] = msgspec.field(default_factory=dict)


class CampaignOnDevice(Report, frozen=True):
    """A campaign as the dashboard shows it. `collecting` is empty where it collects, else a code why not."""

    campaign: str
    slug: str
    title: str
    revision: int
    signed: int
    collecting: str


REMIND_AFTER: Final = 7
"""Days without an acknowledgement after which a volunteer is reminded."""


class DeviceReport(Report, frozen=True):
    """The state of a device. `unacknowledged`: entries that are nowhere else for certain; `unexported`: those in no export.

    `waiting_days`: for how many whole days the oldest of them has waited, as far as the clock can be believed.
    """

    device: str
    label: str
    organisation: str
    organisation_fingerprint: str
    fingerprint: str
    entries: int
    acknowledged: int
    unacknowledged: int
    unexported: int
    waiting_days: int
    campaigns: tuple[CampaignOnDevice, ...]
    event: str
    alias: str
    exports: tuple[ExportReport, ...]
    stopped: str

    @property
    def is_overdue(self) -> bool:
        """Whether it is time to remind of the acknowledgement that is missing; nothing else follows from it."""
        return self.waiting_days >= REMIND_AFTER


class Tally(Report, frozen=True):
    """Signatures in one hour (UTC, `2025-02-08T14`), of one campaign, in one language."""

    hour: str
    campaign: str
    language: str
    signed: int


class Grade(StrEnum):
    """How much a finding matters: good to know, to be mended soon, or entries are at risk."""

    NOTICE = "notice"
    WARNING = "warning"
    ALARM = "alarm"


class HealthFinding(Report, frozen=True):
    """Something to look at on a device: the code of its sentence, and the facts for it."""

    code: str
    grade: Grade
    facts: dict[str, str | int] = msgspec.field(default_factory=dict)


class HealthReport(Report, frozen=True):
    """What a check-up of a device found, the worst first. `libraries`: their versions; `free`: bytes where the device is kept."""

    findings: tuple[HealthFinding, ...]
    libraries: dict[str, str]
    schema: str
    free: int
    store_bytes: int


class DiagnosticReport(Report, frozen=True):
    """What support needs to know of a device, and nothing of anybody.

    It has no label, alias, title, event or place, no path, and no hour of a signature. `opening`: the code of why it does not
    open; then what only the store knows is left out. `campaigns`: how many signed, by the first digits of the campaign's id.
    `recent_errors`: codes, the newest last. `files`: bytes and octal mode of the device's own; `other_files`: how many others
    lie there.
    """

    about: str
    made: str
    opening: str
    program: str
    system: str
    libraries: dict[str, str]
    free: int
    files: dict[str, str]
    other_files: int
    recent_errors: tuple[str, ...]
    device: str = ""
    schema: str = ""
    findings: tuple[str, ...] = ()
    entries: int = 0
    acknowledged: int = 0
    waiting_days: int = 0
    campaigns: dict[str, int] = msgspec.field(default_factory=dict)
    exports: tuple[dict[str, str | int], ...] = ()
    stopped: str = ""

    @property
    def text(self) -> str:
        """The report as it is shown and written: JSON that a person can read."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2).decode() + "\n"


class TotalReport(Report, frozen=True):
    """A device's rally total. `text` is what its code says, signed by the device; `signatures` are those of its entries that stand."""

    entries: int
    signatures: int
    text: str


# --- central database ---------------------------------------------------------------------------------------------


class IntakeStatus(StrEnum):
    """The results of the decision table of intake (DESIGN section 9)."""

    REFUSED = "refused"
    HELD = "held"
    FORKED = "forked"
    REPEATED = "repeated"
    ACCEPTED = "accepted"


class IntakeFile(Report, frozen=True):
    """What became of one batch file. `code` is the reason of a refusal, why it is held, or what is to be noticed about a good one."""

    path: str
    status: IntakeStatus
    code: str = ""
    facts: dict[str, str | int] = msgspec.field(default_factory=dict)
    device: str = ""
    first: int = 0
    last: int = 0
    stored: int = 0
    acknowledgement: str = ""


class Hindrance(Report, frozen=True):
    """What of the surroundings kept a part of the work from being done, though all the rest was done."""

    code: str
    facts: dict[str, str | int]

    @classmethod
    def of(cls, error: EnvironmentProblem) -> Self:
        """The same for a report."""
        return cls(code=error.code.value, facts=error.facts)

    def error(self) -> EnvironmentProblem:
        """The same as an error, to be told after all that was done."""
        return EnvironmentProblem(Code(self.code), **self.facts)


class UnreachedCampaign(Report, frozen=True):
    """A campaign that became known only after organisers were given `codes` to withdraw with: in it these withdraw nothing.

    `titles`: by language.
    """

    campaign: str
    titles: dict[str, str]
    codes: int


class IntakeReport(Report, frozen=True):
    """What became of all files of one intake, and of held files that this intake settled.

    `unreached`: campaigns in which codes must be given again.
    """

    files: tuple[IntakeFile, ...]
    settled: tuple[IntakeFile, ...] = ()
    alarms: tuple[str, ...] = ()
    hindrances: tuple[Hindrance, ...] = ()
    unreached: tuple[UnreachedCampaign, ...] = ()


class ClosedCampaign(Report, frozen=True):
    """A campaign of which `entries` stayed sealed, since the key file lacks some of its secrets: role:campaign:rotation, as in `KeyReport`.

    `rotation`: its highest that batches brought. `titles`: by language.
    """

    campaign: str
    titles: dict[str, str]
    entries: int
    rotation: int
    lacking: tuple[str, ...]


class OpenReport(Report, frozen=True):
    """What one opening did. `alarms`: `withdrawals:DEVICE` of devices that withdrew suddenly many signatures.

    `closed`: what waits still, for want of a key.
    """

    opened: int
    quarantined: int
    workers: int
    seconds: float
    alarms: tuple[str, ...] = ()
    closed: tuple[ClosedCampaign, ...] = ()


class DeviceRow(Report, frozen=True):
    """A device as the central database knows it.

    `revoked_after`: the last entry that a revoked one is trusted with; `beyond`: how many after it were in already, and stay.
    `lost`: those of its `holes` that this very database acknowledged, so that it was restored from an older copy.
    """

    device: str
    fingerprint: str
    label: str
    status: str
    entries: int
    last: int
    held: int
    holes: tuple[tuple[int, int], ...]
    branches: int
    revoked_after: int | None = None
    beyond: int = 0
    lost: tuple[tuple[int, int], ...] = ()


class UnlockReport(Report, frozen=True):
    """The answer to a recovery request. `code` is for the volunteer alone, told by another way than the file."""

    path: str
    device: str
    code: str


class WithdrawReport(Report, frozen=True):
    """What a list withdrew. `listed`: how many it tells of, undone ones too. `waiting`: those whose signature is not here (yet)."""

    listed: int
    withdrawn: int
    waiting: int


class CampaignReached(Report, frozen=True):
    """A campaign in which a signer's code withdraws what is here, and what comes later. `titles`: by language."""

    campaign: str
    title: str
    titles: dict[str, str]
    withdrawn: int


class CodeReport(Report, frozen=True):
    """What a signer's code withdrew. `waiting`: in how many of the campaigns it is waited for: nothing is here (yet).

    `campaigns`: all that are known here. In any other the code withdraws nothing until it is given again: it is not kept.
    `corrected`: how many signatures that correct these, or that these correct, are not withdrawn: they have codes of their own.
    `erased`: in how many campaigns what was signed with this code is erased. What corrects it is not found by it any more.
    """

    withdrawn: int
    waiting: int
    campaigns: tuple[CampaignReached, ...]
    corrected: int = 0
    erased: int = 0


class WithdrawUndone(Report, frozen=True):
    """`undone`: signatures that are withdrawn no more. Whether they count is for reviews and duplicates to say.

    Others stay as they are. `erased`: their data are gone; `corrected`: they would count beside what replaces them; `others`:
    somebody else withdrew them too, and was not undone. `waiting`: what was withdrawn is not here (yet), and is waited for no more.
    """

    undone: int
    erased: int
    corrected: int = 0
    others: int = 0
    waiting: int = 0


class WithdrawalRow(Report, frozen=True):
    """Withdrawals from one device, which calls itself `label`; both are empty for the organisers' own. `alarm`: suddenly many."""

    device: str
    done: int = 0
    waiting: int = 0
    undone: int = 0
    erased: int = 0
    alarm: bool = False
    label: str = ""


class Withdrawn(Report, frozen=True):
    """One line of the list of withdrawals that is kept apart. `token`: the SHA-256 of a withdraw token; empty times: never.

    `requests`: the leaves of the entries by which devices asked for it, without the `undone_requests`; both empty once it is erased.
    `by_organisers`: whether they asked for it, and were not undone; `organisers_undone`: whether they asked, and were.
    """

    token: Hex32
    campaign: Hex16
    arrived: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})\Z")]
    undone: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})?\Z")] = ""
    erased: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})?\Z")] = ""
    requests: tuple[Hex32, ...] = ()
    undone_requests: tuple[Hex32, ...] = ()
    by_organisers: bool = False
    organisers_undone: bool = False


class StillHeld(Report, frozen=True):
    """A held file with something erased, which must wait: it holds other entries, too, that are nowhere else. `reason`: why it is held."""

    file: str
    device: str
    reason: str


class RetentionRow(Report, frozen=True):
    """A campaign (`titles`: by language), and when its data are to be erased.

    `days`: what its packs promised; `entries`: those that are there in full.
    `handed_over`: the last day, empty where it never was; then nothing is due (`due`: the day after which it is).
    `collects_until`: the end of its newest pack, where that is later, so that the days run from there.
    """

    campaign: str
    slug: str
    title: str
    days: int
    handed_over: str
    due: str
    entries: int
    is_due: bool
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    collects_until: str = ""


class RetentionReport(Report, frozen=True):
    """What was erased, or would be in a dry run. `withdrawn`: signatures whose time to undo is over.

    `held_left`: held files with something that is erased, kept because they hold other entries that are nowhere else here;
    `still_held`: which these are.
    `left_bytes`: somebody read the file, or the database was gone afterwards: bytes of what was erased are in its files until the next run.
    """

    dry_run: bool
    withdrawn: int
    campaigns: tuple[RetentionRow, ...]
    held_dropped: int
    held_left: int
    left_bytes: bool = False
    still_held: tuple[StillHeld, ...] = ()


class Decision(StrEnum):
    """What a reviewer can decide: it stays as it is, it does not count, it is nobody's duplicate, it is that of another."""

    KEEP = "keep"
    EXCLUDE = "exclude"
    APART = "apart"
    MERGE = "merge"


class ReviewLine(Report, frozen=True):
    """A signature before a reviewer: why, what it is now, who stands for it. `fields` is JSON and personal data.

    `signed`: when, in UTC by the clock of the device, whose label is `device`. `judged`: a `Judgement`, of one in a sample.
    `rule`: what joined a duplicate to the one that stands.
    """

    entry: str
    state: str
    stands: str
    reasons: tuple[str, ...]
    decision: str
    fields: str
    source: str
    sheet: str
    row: int
    signed: str = ""
    device: str = ""
    judged: str = ""
    rule: str = ""

    def __repr__(self) -> str:
        return f"ReviewLine({self.entry})"


class ReviewCase(Report, frozen=True):
    """Signatures to be looked at beside each other; the first stands for the others where there is a `rule` that joined them.

    `rule`: as in `DuplicateCluster`, `possible` where each counts, empty where they were only flagged for the `reasons`.
    `titles`: the campaign's, by language.
    """

    campaign: str
    titles: dict[str, str]
    rule: str
    reasons: tuple[str, ...]
    entries: tuple[str, ...]


class QuarantineRow(Report, frozen=True):
    """How many entries of a device could not be opened for one reason, and since when."""

    campaign: str
    device: str
    label: str
    reason: str
    entries: int
    arrived: str


class BranchRow(Report, frozen=True):
    """Entries that wait on a branch of a device's log, which was copied or restored. The branch is accepted by its number.

    `first`: the number of the first of them.
    """

    device: str
    label: str
    branch: int
    entries: int
    first: int


class HeldRow(Report, frozen=True):
    """A file of a device that must wait with its entries `first` to `last`: the code of the reason, its bytes, since when.

    `status`: that of the device now.
    """

    device: str
    label: str
    status: str
    first: int
    last: int
    reason: str
    size: int
    arrived: str


class Judgement(StrEnum):
    """What a reviewer says of a signature that was drawn by chance."""

    VALID = "valid"
    INVALID = "invalid"
    DUPLICATE = "duplicate"


class EstimateReport(Report, frozen=True):
    """How many signatures are valid by a sample; nothing as long as some of it wait. `rate`: percent.

    `population`: how many counted when the sample was drawn, of which it speaks; `lowest` to `highest`: where the number of valid ones
    among them lies 19 times out of 20. `counted`: how many count now; `changed`: how many came or went since, at least.
    """

    counted: int
    population: int
    changed: int
    sample: int
    waiting: int
    judged: dict[str, int]
    rate: str
    projected: int
    lowest: int
    highest: int


class SignatureFilter(Report, frozen=True):
    """Which signatures are wanted; what is empty leaves them all. `text`: how a name or an e-mail address begins: personal data.

    `campaign`, `event` and `device` are ids; `state` and `source` as `SignatureLine` has them; `country` is ISO 3166-1 alpha-2.
    """

    campaign: str = ""
    text: str = ""
    state: str = ""
    source: str = ""
    country: str = ""
    event: str = ""
    device: str = ""

    def __repr__(self) -> str:
        return f"SignatureFilter({self.campaign})"


class SignatureLine(Report, frozen=True):
    """A signature in a list: personal data. Its repr shows nobody. `event`: its name."""

    entry: str
    campaign: str
    name: str
    email: str
    country: str
    state: str
    source: str
    event: str
    signed: str

    def __repr__(self) -> str:
        return f"SignatureLine({self.entry})"


class SignaturePlace(Report, frozen=True):
    """Where the next page of a list begins: after the signature with these `values` in the order of number `order`. Shows nobody."""

    order: int
    values: tuple[bytes | int, ...]

    def __repr__(self) -> str:
        return f"SignaturePlace({self.order})"


class SignaturePage(Report, frozen=True):
    """A part of a list of signatures. `after`: where the next one begins; None at the end.

    `length`: how many the whole list has; -1 where they would have to be counted.
    """

    lines: tuple[SignatureLine, ...]
    after: SignaturePlace | None
    length: int = -1


class Choice(Report, frozen=True):
    """Something that can be chosen, by its id."""

    id: str
    name: str


class SignatureChoices(Report, frozen=True):
    """What there is to choose among signatures: devices, and events, the newest first, as `name, place, date`.

    `campaigns`: the titles of each by language, by its id.
    """

    campaigns: dict[str, dict[str, str]]
    events: tuple[Choice, ...]
    devices: tuple[Choice, ...]


class HeldConsent(Report, frozen=True):
    """Something that a person agreed to beside signing."""

    purpose: str
    version: int


class HeldDelivery(Report, frozen=True):
    """A list that a signature stands in: by name, or as a number."""

    recipient: str
    made: str
    handed_over: str


class HeldDecision(Report, frozen=True):
    """What whoever reviewed a list decided: on the `signature` why it is left out (`LeftOut`), on its `message` approved or refused."""

    recipient: str
    subject: str
    decision: str
    decided: str


class HeldWithdrawal(Report, frozen=True):
    """That somebody withdrew a signature, and when organisers undid it, such as for a burst of forged ones; else empty."""

    arrived: str
    undone: str


class HeldSignature(Report, frozen=True):
    """Everything that is held of one signature: personal data, for the person alone. Its repr shows nobody.

    `hand_over`: what may be handed over, by recipient; `recipients`: their names in the language that was signed in.
    `titles`: the campaign's, by language. `decisions`: reviewers', on one flag and another, `judged`: in a sample. Of a duplicate,
    `rule`: what joined it to the one that `stands` for it, as `device:seq`. `list_decisions`: on lists that it stands in, or does not.
    `withdrawn`: since when it is; `withdrawals`: all that ever came, undone ones too.
    """

    entry: str
    campaign: str
    title: str
    state: str
    source: str
    event: str
    signed: str
    withdrawn: str
    language: str
    screen_language: str
    fields: dict[str, str]
    message: str
    ink: tuple[tuple[tuple[int, int], ...], ...]
    sheet: str
    hand_over: dict[str, str]
    recipients: dict[str, str]
    consents: tuple[HeldConsent, ...]
    looked_at: tuple[str, ...]
    deliveries: tuple[HeldDelivery, ...]
    sent_to_other_systems: tuple[str, ...]
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    rule: str = ""
    stands: str = ""
    decisions: tuple[str, ...] = ()
    judged: str = ""
    list_decisions: tuple[HeldDecision, ...] = ()
    withdrawals: tuple[HeldWithdrawal, ...] = ()

    def __repr__(self) -> str:
        return f"HeldSignature({self.entry})"


class NotSearched(Report, frozen=True):
    """Entries of which nobody can tell whose they are: not opened yet, in quarantine, in files or branches that are held."""

    unopened: int
    quarantined: int
    held: int

    @property
    def number(self) -> int:
        """How many altogether."""
        return self.unopened + self.quarantined + self.held


class ErasureReport(Report, frozen=True):
    """How many signatures were erased for whoever asked, with so many `earlier` ones that those had corrected.

    `left_bytes` and `still_held`: what of them is left, as in `RetentionReport`. Others have them still: `deliveries` that name them,
    and so many `other_systems` that were told of them.
    """

    erased: int
    earlier: int = 0
    left_bytes: bool = False
    still_held: tuple[StillHeld, ...] = ()
    deliveries: tuple[HeldDelivery, ...] = ()
    other_systems: int = 0


class CampaignStats(Report, frozen=True):
    """The entries of one campaign. `states` has exactly one state for each entry and adds up to `entries`.

    States: counted, duplicate, withdrawn, excluded, quarantined, unopened, request. `waiting`: how many of the requests are
    withdrawals whose signature is not there. `by_hour`: by each event's own time (`2025-02-08 15`), as the devices' clocks told it.
    `by_event`: with the day, and the place if need be, where several have one name. `counter`: what the newest pack that came in says
    of signatures gathered elsewhere and of the goal; none of them is among `entries`. `titles`: by language, the campaign's own first.
    `held`: entries that wait in files or on branches, and are not among `entries`. `erased`: how many of the counted are erased since,
    as their campaign's time was over; nobody can tell any more where they belong, so they are in none of the groups `by_...`.
    """

    campaign: str
    slug: str
    title: str
    entries: int
    states: dict[str, int]
    flagged: int
    held: int
    by_country: dict[str, int]
    by_language: dict[str, int]
    by_event: dict[str, int]
    by_device: dict[str, int]
    waiting: int = 0
    by_source: dict[str, int] = msgspec.field(default_factory=dict)
    by_hour: dict[str, int] = msgspec.field(default_factory=dict)
    counter: Counter = msgspec.field(default_factory=Counter)
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    erased: int = 0


class StatsReport(Report, frozen=True):
    """The whole database in numbers."""

    campaigns: tuple[CampaignStats, ...]
    devices: int
    held: int


class FilesReport(Report, frozen=True):
    """Files that were written."""

    files: tuple[str, ...]


class EventRow(Report, frozen=True):
    """One spelling of a rally, named by the `event`'s digest. `counted`: signatures that say just this.

    `stands`: the one in whose place it is counted; nothing where it stands for itself. `planned`: a pack says so too.
    """

    event: str
    id: str
    name: str
    place: str
    date: str
    counted: int
    planned: bool
    stands: str = ""


class EventsReport(Report, frozen=True):
    """All spellings of all rallies by their dates. `alike`: such as seem to be one, each beginning with that which could stand for them."""

    events: tuple[EventRow, ...]
    alike: tuple[tuple[str, ...], ...]


class RallyCampaign(Report, frozen=True):
    """What one campaign got at a rally, by the state of its signatures. `titles`: by language."""

    campaign: str
    slug: str
    title: str
    states: dict[str, int]
    titles: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def counted(self) -> int:
        """How many count."""
        return self.states.get("counted", 0)


class RallyReport(Report, frozen=True):
    """One event in numbers, of all campaigns together. `by_hour`: by the event's own time (`2025-02-08 15`); devices by their labels.

    What is not opened belongs to no event yet, and what is erased to none any more: `erased` tells how many signatures that counted
    were erased on its day or later, whichever rally they were given at.
    """

    event: str
    name: str
    place: str
    date: str
    timezone: str
    language: str
    organisation: str
    campaigns: tuple[RallyCampaign, ...]
    by_hour: dict[str, int]
    by_country: dict[str, int]
    by_language: dict[str, int]
    by_source: dict[str, int]
    by_device: dict[str, int]
    erased: int = 0

    @property
    def counted(self) -> int:
        """How many signatures count, of all campaigns."""
        return sum(one.counted for one in self.campaigns)


class DuplicateCluster(Report, frozen=True):
    """Signatures of one person in one campaign: the one that stands and the others. Entries as `device:seq`.

    `rule`: all that joined them; `rules`: what joined each of the others. `state`: of the one that stands, `erased` where it is.
    """

    campaign: str
    stands: str
    others: tuple[str, ...]
    rule: str
    rules: tuple[str, ...]
    state: str


class DuplicatesReport(Report, frozen=True):
    """A page of the clusters found, how many there are in all, and how many pairs are only possible."""

    clusters: tuple[DuplicateCluster, ...]
    total: int
    possible: int


class PossibleGroup(Report, frozen=True):
    """Signatures of one campaign that may be one person's; each counts."""

    campaign: str
    entries: tuple[str, ...]


class PossibleReport(Report, frozen=True):
    """A page of the groups of possible duplicates, and how many pairs there are in all on which nobody decided."""

    groups: tuple[PossibleGroup, ...]
    possible: int


class DatabaseReport(Report, frozen=True):
    """A central database: what it is and whether it may acknowledge. `entries`: those taken in, as in `StatsReport`.

    `alarms`: `restored:DEVICE` of devices of which it lacks entries that it acknowledged, as long as it lacks them. `audit`: what
    stands for its whole audit now; empty: not asked.
    """

    url: str
    dialect: str
    schema: str
    organisation: str
    organisation_fingerprint: str
    central: str
    entries: int
    durable: bool
    alarms: tuple[str, ...] = ()
    audit: str = ""


class DatabaseCopy(Report, frozen=True):
    """A backup that was made, or a database that was restored: `path` is where it is.

    `schema` may be an older one. `audit`: what stands for its whole audit now; `moved`: where the file went that was there before.
    """

    path: str
    schema: str
    entries: int
    audit: str
    moved: str = ""


# --- delivery -----------------------------------------------------------------------------------------------------


class DeliveryReport(Report, frozen=True):
    """One delivery: how many by name, how many as a number, which fields, which files.

    `not_promised`: counted signatures left out, because their signers saw a pack without this recipient.
    `left_out`: those that its review left out.
    """

    delivery: str
    campaign: str
    recipient: str
    named: int
    counted_only: int
    total: int
    fields: tuple[str, ...]
    merkle_root: str
    files: tuple[str, ...]
    not_promised: int = 0
    left_out: int = 0


class LeftOut(StrEnum):
    """Why a signature is left out of one delivery."""

    NO_NAME = "no_name"
    TEST = "test"
    OFFENSIVE = "offensive"
    DUPLICATE = "duplicate"
    ASKED = "asked"
    OTHER = "other"


class Lines(StrEnum):
    """Which lines of a draft are shown: all, those to be looked at, those with a message that nobody has judged."""

    ALL = "all"
    FLAGGED = "flagged"
    MESSAGES = "messages"


class DeliveryState(StrEnum):
    """How far a delivery is. `refused`: the recipient did not take it, on the last day on which somebody tried."""

    DRAFT = "draft"
    FROZEN = "frozen"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"


class HandOverRecord(Report, frozen=True):
    """One attempt to hand a delivery over: who gave it to whom, where and when, and what shows it. It names people.

    They are numbered from 1 as they were recorded. One that was wrong stays, `corrected_by` the number of another that `replaces` it;
    0 means none. Where the other's outcome is FROZEN, it only says that this one never happened.
    """

    outcome: DeliveryState
    day: str
    place: str
    giver: str
    receiver: str
    proof: str
    proof_sha256: str
    recorded: str
    number: int = 0
    replaces: int = 0
    corrected_by: int = 0

    @property
    def stands(self) -> bool:
        """Whether it is to be believed that it happened."""
        return not self.corrected_by and self.outcome is not DeliveryState.FROZEN


class HandOverTold(Report, frozen=True):
    """What somebody tells of an attempt to hand a delivery over. What is None, a correction leaves as it was."""

    outcome: DeliveryState | None = None
    day: str | None = None
    place: str | None = None
    giver: str | None = None
    receiver: str | None = None
    proof: str | None = None


class Addressee(Report, frozen=True):
    """To whom a campaign can be delivered; both by their names in one of the campaign's languages, and by their ids."""

    campaign: str
    title: str
    recipient: str
    name: str


class DeliveryRow(Report, frozen=True):
    """A delivery. `left_out`: how many were left out for which reason; `messages`: approved ones.

    `waiting`: messages that nobody has judged, and of a draft all numbers are those of now. `latest`: the hand-over of the latest
    day that stands, which `state` follows. `withdrawn`: how many of a frozen list are withdrawn by now; it holds them still.
    """

    delivery: str
    campaign: str
    recipient: str
    state: DeliveryState
    named: int
    counted_only: int
    not_promised: int
    left_out: dict[str, int]
    messages: int
    waiting: int
    merkle_root: str = ""
    made: str = ""
    files: dict[str, str] = msgspec.field(default_factory=dict)
    withdrawn: int = 0
    hand_overs: tuple[HandOverRecord, ...] = ()
    latest: HandOverRecord | None = None


class DraftLine(Report, frozen=True):
    """What a draft hands over of one entry. It shows a signer: `line` as it is printed, and the personal message.

    `message_decision`: approved, refused, or empty. `flags`: what is to be looked at; `left_out`: the reason, or empty.
    """

    entry: str
    line: str
    message: str
    message_decision: str
    flags: tuple[str, ...]
    left_out: str


class ContactsReport(Report, frozen=True):
    """Contacts were written to files. `skipped`: of how many nothing was written, by reason; `notes`: what to know before an import."""

    campaign: str
    format: str
    contacts: int
    skipped: dict[str, int]
    files: tuple[str, ...]
    notes: tuple[str, ...]


class PushReport(Report, frozen=True):
    """Contacts were sent to another system now. `refused`: the entries that it did not want, as `device:seq`.

    `deferred`: those that it failed on although it took others; the next push sends them again.
    """

    campaign: str
    sent: int
    refused: tuple[str, ...]
    deferred: tuple[str, ...]
    skipped: dict[str, int]
    notes: tuple[str, ...] = ()


class ProofReport(Report, frozen=True):
    """The proof that a receipt is among the `size` signatures of a delivery was written to `path`."""

    path: str
    campaign: str
    recipient: str
    day: str
    size: int
    root: str


class VerifiedFile(Report, frozen=True):
    """A file that was checked by itself, whatever kind of ours it is."""

    path: str
    kind: str
    valid: bool
    code: str = ""
    facts: dict[str, str | int] = msgspec.field(default_factory=dict)


class StatedTotal(Report, frozen=True):
    """What a rally total says that was read from the file `path`; its signature is right under the key of `device` itself.

    `campaigns`: signatures by campaign; of a device with very many campaigns, of the largest.
    """

    path: str
    organisation: str
    device: str
    fingerprint: str
    label: str
    event: str
    hour: str
    entries: int
    head: str
    signatures: int
    campaigns: dict[str, int]


class DeviceKey(StrEnum):
    """Who vouches for the key of a device: nobody but itself, where there was no database to ask, else what the database says."""

    ITSELF = "itself"
    UNKNOWN = "unknown"
    PENDING = "pending"
    APPROVED = "approved"
    REVOKED = "revoked"


class TotalFinding(Report, frozen=True):
    """Something to look at in the totals of a device."""

    code: str
    facts: dict[str, str | int]


class HeldOfDevice(Report, frozen=True):
    """How many of the entries that a total tells of the central database has, which it lacks, and how many files of the device wait."""

    here: int
    missing: int
    ranges: tuple[tuple[int, int], ...]
    waiting: int


class DeviceTotal(Report, frozen=True):
    """A device on a square: its newest total and who vouches for it. `added`: whether it is in the sum. `held`: with a database."""

    newest: StatedTotal
    key: DeviceKey
    added: bool
    held: HeldOfDevice | None = None
    findings: tuple[TotalFinding, ...] = ()


class SquareReport(Report, frozen=True):
    """The rally totals of one organisation, each device once, and the sum of those that were added.

    `campaigns` and `events`: their signatures by campaign, and by the event that each device named, with its day, as the devices'
    clocks tell it, where there are several of one name.
    """

    organisation: str
    devices: tuple[DeviceTotal, ...]
    added: int
    entries: int
    signatures: int
    campaigns: dict[str, int]
    events: dict[str, int]


class AuditReport(Report, frozen=True):
    """The audit of a database: how many rows it has, each checked, and what stands for all of them. `broken`: at which row; -1: nowhere.

    `broken` is 0 where its end was cut off: it lacks a head that a delivery shows, or that was written down (`lacks`: its digits).
    `written`: the row with the head that was written down; 0 where none was given.
    """

    rows: int
    head: str
    broken: int = -1
    written: int = 0
    lacks: str = ""


class VerifyReport(Report, frozen=True):
    """What the check of several files gave, what the rally totals among them come to, and of a database whether its audit is whole."""

    files: tuple[VerifiedFile, ...]
    totals: tuple[StatedTotal, ...] = ()
    squares: tuple[SquareReport, ...] = ()
    audit: AuditReport | None = None
