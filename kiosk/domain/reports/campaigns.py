"""Reports of keys, packs and starter sticks."""

from enum import StrEnum

import msgspec

from kiosk.domain.reports.base import Report


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


class BroughtPack(Report, frozen=True):
    """The campaign of a pack that the database has now. `mended`: what lay there in the pack's place was damaged or not the pack."""

    campaign: str
    title: str
    revision: int
    mended: bool


class StickReport(Report, frozen=True):
    """A starter stick is written. `packs`, `guide` and `program`: names on it; `program`: empty where none came along."""

    path: str
    packs: tuple[str, ...]
    guide: str
    program: str
    files: int
