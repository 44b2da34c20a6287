"""Reports of what devices sent: taken in, held, opened, in quarantine."""

from enum import StrEnum
from typing import Self

import msgspec

from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.reports.base import Report


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

    `alarms`: `forked:DEVICE` of devices that were copied, and as `DatabaseReport` has them. `unreached`: campaigns in which codes must be
    given again.
    """

    files: tuple[IntakeFile, ...]
    settled: tuple[IntakeFile, ...] = ()
    alarms: tuple[str, ...] = ()
    hindrances: tuple[Hindrance, ...] = ()
    unreached: tuple[UnreachedCampaign, ...] = ()


class ClosedCampaign(Report, frozen=True):
    """A campaign of which `entries` stayed sealed, since the key file lacks some of its secrets: role:campaign:rotation, as in `KeyReport`.

    Where it is `lacking` none, the database has no pack of the campaign that can be read. `rotation`: its highest that batches brought.
    `titles`: by language.
    """

    campaign: str
    titles: dict[str, str]
    entries: int
    rotation: int
    lacking: tuple[str, ...]


class OpenReport(Report, frozen=True):
    """What one opening did.

    `alarms`: `withdrawals:DEVICE` of devices that withdrew suddenly many signatures, `runs:DEVICE` of those of which runs stood in the
    database that no batch brought. `closed`: what waits still, for want of a key or a pack.
    """

    opened: int
    quarantined: int
    workers: int
    seconds: float
    alarms: tuple[str, ...] = ()
    closed: tuple[ClosedCampaign, ...] = ()


class DeviceRow(Report, frozen=True):
    """A device as the central database knows it. `fingerprint`: empty where the key in the database is not its own.

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
