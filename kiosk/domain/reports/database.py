"""Reports of the central database itself."""

from kiosk.domain.reports.base import Report


class DatabaseReport(Report, frozen=True):
    """A central database: what it is and whether it may acknowledge. `entries`: those taken in, as in `StatsReport`.

    `alarms`: `restored:DEVICE` of devices of which it lacks entries that it acknowledged, as long as it lacks them, and
    `pack:REVISION` of what is no pack of the organisation's, or `promise:REVISION` where one of it may be in its place: damaged, or of a
    newer version.
    `audit`: what stands for its whole audit now; empty: not asked.
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
