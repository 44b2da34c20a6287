"""Campaigns: where they are written, a template to edit, a pack to build, a pack to look at."""

import re
import secrets
import shutil
import unicodedata
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Final

from kiosk.campaign.build import build_pack, drafted, misfits
from kiosk.campaign.keeping import keep
from kiosk.campaign.new import is_slug, new_template
from kiosk.campaign.pack import read_pack
from kiosk.campaign.report import whole_pack_report
from kiosk.campaign.revising import built_before, is_same
from kiosk.campaign.template import CAMPAIGN, read_manuscript, read_template
from kiosk.campaign.toml_text import changed
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import CampaignKind, Manifest
from kiosk.domain.editing import CampaignFolder, Change, Put
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from kiosk.domain.organiser import NOBODY_YET, NOTHING_YET, FirstWords, Organiser
from kiosk.domain.reports.campaigns import PackReport

_MOST_FOLDERS: Final = 500
_NAME: Final = "campaign"
_LONGEST: Final = 40


def new(folder: Path, kind: CampaignKind, organiser: Organiser = NOBODY_YET, first: FirstWords = NOTHING_YET) -> None:
    """Write a template that builds as it is into `folder`, which must not exist, with what is known already."""
    new_template(folder, kind, organiser, first)


def new_in(place: Path, kind: CampaignKind, organiser: Organiser, first: FirstWords) -> Path:
    """The same in a new folder of `place`, named by its title. Gives that folder; raises as `new`."""
    folder = _unused(place, _plain(first.title))
    new(folder, kind, organiser, first)
    return folder


def build(folder: Path, ring: KeyRing, out: Path) -> PackReport:
    """Check the source in `folder` and write its signed pack to `out`."""
    return whole_pack_report(build_pack(folder, ring, out), out)


def show(path: Path) -> PackReport:
    """Verify the pack at `path`."""
    return whole_pack_report(read_pack(path), path)


def preview(pack: Path) -> tuple[Manifest, Mapping[str, bytes]]:
    """What a pack shows to signers: its manifest, and what that names by SHA-256. Errors as `read_pack`."""
    whole = read_pack(pack)
    return whole.manifest, whole.assets


def written_in(folder: Path) -> tuple[CampaignFolder, ...]:
    """The campaigns that are written in folders of `folder`, in the order of these. Raises `EnvironmentProblem(FOLDER_MISSING)`."""
    if not folder.is_dir():
        raise EnvironmentProblem(Code.FOLDER_MISSING, path=str(folder))
    ring = KeyRing.generate()
    found = sorted(path.parent for path in folder.glob(f"*/{CAMPAIGN}"))[:_MOST_FOLDERS]
    return tuple(_looked_at(one, ring) for one in found)


def copy_in(place: Path, source: Path) -> Path:
    """Begin another campaign from the one in `source`, in a new folder of `place`: with an id of its own, and nobody has signed it.

    Gives that folder. Raises `EnvironmentProblem(NOT_WRITABLE)`, and as `read_template` and `keep`.
    """
    template = read_template(source)
    target = _unused(place, source.name)
    try:
        shutil.copytree(source, target, ignore=lambda _, names: [name for name in names if name.startswith(".")])
    except OSError as error:
        raise EnvironmentProblem(Code.NOT_WRITABLE, path=str(target)) from error
    fresh: list[Change] = [Put(CAMPAIGN, ("campaign",), secrets.token_hex(16)), Put(CAMPAIGN, ("revision",), 1)]
    fresh += [Put(CAMPAIGN, ("consents", place, "version"), 1) for place in range(len(template.campaign.consents))]
    if is_slug(target.name):
        fresh.append(Put(CAMPAIGN, ("slug",), target.name))
    if template.campaign.sample:
        fresh.append(Put(CAMPAIGN, ("sample",), False))
    files = read_manuscript(target).files
    keep(target, files, {**files, CAMPAIGN: changed(files[CAMPAIGN], fresh)})
    return target


def _plain(title: str) -> str:
    """A short name in plain letters; titles in other scripts have none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-") or _NAME


def _unused(place: Path, name: str) -> Path:
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(path for path in map(place.joinpath, names) if not path.exists())


def _looked_at(folder: Path, ring: KeyRing) -> CampaignFolder:
    try:
        template = read_template(folder)
        draft, _ = drafted(template, ring)
    except KioskError as error:  # one that cannot be read must not hide the others
        return CampaignFolder(folder=str(folder), wrong=str(error.facts.get("problem", error.code.value)))
    source, built = template.campaign, built_before(template)
    return CampaignFolder(
        folder=str(folder),
        titles={one: title for one in source.languages if (title := template.languages[one].source.title)},
        kind=source.kind.value,
        languages=source.languages,
        missing=sum(1 for _ in misfits(template, ring)),
        revision=built.manifest.revision if built else 0,
        changed=built is None or not is_same(draft, built.manifest),
        sample=source.sample,
    )
