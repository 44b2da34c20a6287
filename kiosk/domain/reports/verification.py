"""Reports of what was verified: files, totals of a square, the audit."""

from enum import StrEnum

import msgspec

from kiosk.domain.reports.base import Report


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
