"""Campaigns: a template to edit, a pack to build, a pack to look at."""

from pathlib import Path

from kiosk.campaign.build import build_pack
from kiosk.campaign.new import new_template
from kiosk.campaign.pack import read_pack
from kiosk.campaign.report import whole_pack_report
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.organiser import NOBODY_YET, NOTHING_YET, FirstWords, Organiser
from kiosk.domain.reports import PackReport


def new(folder: Path, kind: CampaignKind, organiser: Organiser = NOBODY_YET, first: FirstWords = NOTHING_YET) -> None:
    """Write a template that builds as it is into `folder`, which must not exist, with what is known already."""
    new_template(folder, kind, organiser, first)


def build(folder: Path, ring: KeyRing, out: Path) -> PackReport:
    """Check the source in `folder` and write its signed pack to `out`."""
    return whole_pack_report(build_pack(folder, ring, out), out)


def show(path: Path) -> PackReport:
    """Verify the pack at `path`."""
    return whole_pack_report(read_pack(path), path)
