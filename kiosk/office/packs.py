"""Packs of campaigns that are written at the desk: what the next revision is, and building it with the organisation's key."""

from pathlib import Path

from kiosk.campaign.build import drafted
from kiosk.campaign.pack import manifest_in
from kiosk.campaign.revising import built_before, consequences, is_same, newest_pack, numbered, pack_place
from kiosk.central.catalogue import newest_revision, unread_revisions
from kiosk.central.database import Database
from kiosk.central.withdrawing import make_known
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.campaign import Manifest
from kiosk.domain.editing import Change, NextRevision
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.campaigns import BroughtPack, PackReport, StickReport
from kiosk.office import campaigns, sticks
from kiosk.office.writing import Writing


class Packs:
    """What becomes of a campaign's folder. Revisions only go up, beyond those that lie there and those that came back from devices."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def foreign(self) -> tuple[str, ...]:
        """Which revisions in the database are damaged or not the organisation's, in hexadecimal: they are left out everywhere."""
        with self._database.reading() as connection:
            return tuple(one.revision.hex() for one in unread_revisions(connection))

    def bring(self, path: Path) -> BroughtPack:
        """Let the database know the pack in the file `path`, and mend it there where it is damaged.

        Raises as `manifest_in` and `make_known`.
        """
        return make_known(self._database, manifest_in(path))

    def next(self, writing: Writing) -> NextRevision:
        """What building would give now."""
        draft, _ = writing.shown()
        built = built_before(writing.template)
        known = self._known(writing)
        return NextRevision(
            built=built.manifest.revision if built else 0,
            known=known,
            changed=built is None or known > built.manifest.revision or not is_same(draft, built.manifest),
            consequences=tuple(consequences(draft, built.manifest)) if built else (),
        )

    def build(self, writing: Writing) -> PackReport:
        """Number the next revision, and build its pack beside the campaign's folder.

        Raises as `campaigns.build`; nothing is numbered where the campaign is not whole, or the key may not sign packs.
        """
        writing.expect_whole()
        self._ring.signing_key(Role.PACK)
        draft, _ = drafted(writing.template, self._ring)
        built = built_before(writing.template)
        writing.number(self._numbers(writing, draft, built.manifest if built else None))
        return campaigns.build(writing.template.folder, self._ring, pack_place(writing.template))

    def stick(self, writing: Writing, out: Path, progress: Progress = unwatched) -> StickReport:
        """Write the newest pack with guide and program to a stick.

        Raises `UserError(FILE_MISSING)` before there is a pack, and as `sticks.starter`.
        """
        path = newest_pack(writing.template)
        if path is None:
            raise UserError(Code.FILE_MISSING, path=str(pack_place(writing.template)))
        return sticks.starter([path], out, sticks.program_beside(), progress)

    def _numbers(self, writing: Writing, draft: Manifest, built: Manifest | None) -> tuple[Change, ...]:
        return numbered(writing.template, draft, built, self._known(writing))

    def _known(self, writing: Writing) -> int:
        campaign = CampaignId(bytes.fromhex(writing.template.campaign.campaign))
        with self._database.reading() as connection:
            return newest_revision(connection, campaign)
