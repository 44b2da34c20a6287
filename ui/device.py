"""What the windows need of a device: how to open one, and what a screen shows of it, read once in the store's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.bootstrap import holds_device
from kiosk.domain.briefing import Library
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.flow import Draft, Rules
from kiosk.domain.postal import PostalCodes
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.device import DeviceReport, DiagnosticReport, RescueReport, Tally
from kiosk.domain.search import Index
from kiosk.domain.signed import Signed
from ui.behind import behind

if TYPE_CHECKING:
    from kiosk.station import Station  # loaded behind the window: see `ui.device.Doors`


class Packs(Rules, Protocol):
    """What the packs of a device ask, and what helps to answer; a `Station` knows."""

    def kept_fields(self, draft: Draft) -> Mapping[FieldName, str]:
        """The fields of `draft` as they would be sealed now."""

    def postal_codes(self, country: str) -> PostalCodes:
        """What is known of the postal codes of a country (ISO 3166-1 alpha-2)."""


class SigningStation(Packs, Protocol):
    """Where signers sign: a `Station`, or what stands in for one in practice."""

    def manifests(self) -> tuple[Manifest, ...]:
        """The campaigns."""

    def picture(self, sha256: str) -> bytes:
        """A picture that a manifest names."""

    def library(self, manifest: Manifest) -> Library | None:
        """The briefings of a campaign."""

    def numbers(self) -> Mapping[str, int]:
        """How many signed each campaign."""

    def event(self) -> Event | None:
        """The event that is going on."""

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        """Sign several campaigns at once, all or none."""

    def correct(self, signed: Signed, drafts: Sequence[Draft]) -> Signed:
        """Put `drafts` in the place of what was signed a moment ago."""

    def withdraw(self, code: str) -> None:
        """Withdraw whatever was signed with `code`."""


def _nothing() -> None:
    """All is loaded."""


@dataclass(frozen=True)
class Doors:
    """How a station is opened (folder, PIN) and made (folder, pack, PIN, label), and whether a folder holds one; or a test's ways.

    `look_at`: whose campaign file it is, before anything is made of it. `request_recovery`, `recover`, `rescue`: what can be done
    with a device whose PIN is forgotten, as the `Station` of the same name does it. `diagnose_closed`, `write_diagnostic`: the same
    for support.
    `load`: what these stand on takes several times as long to load as a window takes to come up. It is loaded in the store's
    thread while the first page is on the screen. `practice`: where to sign without anything being kept, with a station's
    campaigns or before there is one, and the language on the screen.
    """

    open: Callable[[Path, str], Station]
    set_up: Callable[[Path, Path, str, str], Station]
    holds_device: Callable[[Path], bool] = holds_device
    look_at: Callable[[Path], PackReport] = field(default=behind("device", "look_at"))
    load: Callable[[], object] = _nothing
    practice: Callable[[Station | None, str], SigningStation] = field(default=behind("device", "practice"))
    request_recovery: Callable[[Path, Path], Path] = field(default=behind("device", "request_recovery"))
    recover: Callable[[Path, Path, str, str], None] = field(default=behind("device", "recover"))
    rescue: Callable[[Path, Path], RescueReport] = field(default=behind("device", "rescue"))
    diagnose_closed: Callable[[Path, Code], DiagnosticReport] = field(default=behind("device", "diagnose_closed"))
    write_diagnostic: Callable[[DiagnosticReport, Path], None] = field(default=behind("device", "write_diagnostic"))


@dataclass(frozen=True)
class SigningView:
    """What the pages of signers show. `pictures` by SHA-256, `libraries` and `numbers` of signatures by campaign."""

    manifests: tuple[Manifest, ...]
    pictures: Mapping[str, bytes]
    libraries: Mapping[str, Index]
    numbers: Mapping[str, int]
    event: Event | None


@dataclass(frozen=True)
class DeviceView:
    """A device as all screens show it."""

    signing: SigningView
    planned: tuple[Event, ...]
    report: DeviceReport
    tallies: tuple[Tally, ...]
    request: str


def signing_view(station: SigningStation) -> SigningView:
    """Read what signers see; in the store's thread."""
    manifests = station.manifests()
    digests = {asset.sha256 for manifest in manifests for asset in manifest.assets}
    return SigningView(
        manifests=manifests,
        pictures={digest: station.picture(digest) for digest in digests},
        libraries={manifest.campaign: index for manifest in manifests if (index := _index(station, manifest)) is not None},
        numbers=station.numbers(),
        event=station.event(),
    )


def view_of(station: Station) -> DeviceView:
    """Read everything that the screens show; in the store's thread."""
    return DeviceView(
        signing_view(station),
        planned=station.planned_events(),
        report=station.status(),
        tallies=station.tallies(),
        request=station.request_text(),
    )


def _index(station: SigningStation, manifest: Manifest) -> Index | None:
    try:
        library = station.library(manifest)
    except (Refused, UserError):  # briefings that cannot be shown must not keep anybody from signing
        return None
    return Index(library, manifest.languages) if library is not None else None
