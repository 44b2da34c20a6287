"""A verified pack as the report that screens and commands show."""

from collections import Counter
from pathlib import Path

from msgspec.structs import replace

from kiosk.campaign.pack import Pack, organisation_of
from kiosk.crypto.keys import fingerprint
from kiosk.domain.campaign import Manifest
from kiosk.domain.ids import Digest, OrganisationId
from kiosk.domain.record import in_language
from kiosk.domain.reports.campaigns import PackReport, RecipientReport


def whole_pack_report(pack: Pack, path: Path) -> PackReport:
    """The report of a verified pack in the file `path`, its briefings counted."""
    kinds = Counter(one.kind.value for one in pack.library.briefings) if pack.library is not None else {}
    report = pack_report(pack.manifest, pack.revision, organisation_of(pack.manifest), path=str(path), size=path.stat().st_size)
    return replace(report, briefings=dict(sorted(kinds.items())))


def pack_report(manifest: Manifest, revision: Digest, organisation: OrganisationId, *, path: str = "", size: int = 0) -> PackReport:
    """The report of the pack with this verified manifest; `path` and `size` (bytes) where it is a file."""
    language, text = manifest.text(manifest.languages[0])
    return PackReport(
        path=path,
        campaign=manifest.campaign,
        slug=manifest.slug,
        revision=manifest.revision,
        revision_sha256=revision.hex(),
        kind=manifest.kind.value,
        title=text.title,
        languages=manifest.languages,
        controller=manifest.controller.name,
        organisation=organisation.hex(),
        organisation_fingerprint=fingerprint(manifest.organisation_key),
        recipients=tuple(
            RecipientReport(
                id=one.id, name=in_language(one.name, language), fields=tuple(name.value for name in one.fields), risk=one.risk.value
            )
            for one in manifest.recipients
        ),
        bucket=manifest.bucket,
        bytes=size,
        valid_until=manifest.valid_until,
        paused=manifest.paused,
    )
