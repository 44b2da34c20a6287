"""Reports of a device: what is signed, exported and acknowledged on it, and how it is."""

from enum import StrEnum
from typing import Final

import msgspec

from kiosk.domain.reports.base import Report


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
