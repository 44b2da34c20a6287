"""Key files for helpers: the secrets that one kind of work needs and no others, for the campaigns that are here."""

from pathlib import Path
from typing import Final

from kiosk.central.catalogue import revisions
from kiosk.central.database import Database
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.campaigns import HelperWork, KeyReport
from kiosk.office.keys import report_of, secrets_for

_ROLES: Final = {
    HelperWork.INTAKE: (Role.INTAKE,),
    HelperWork.OPENING: (Role.INTAKE, Role.SEAL, Role.DUPLICATES),
    HelperWork.DESK: (Role.PACK, Role.INTAKE, Role.SEAL, Role.RECOVER, Role.DATABASE, Role.DUPLICATES),
}


class Helpers:
    """Those who share the work on one central database."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def write_key(self, work: HelperWork, out: Path, passphrase: str) -> KeyReport:
        """Write a key file for a helper to `out`. A campaign or a rotation that comes later needs another file.

        Raises `UserError` with KEY_ROLE_MISSING where the key at hand cannot give what the work needs, or with ROLES_NEED_SERVER
        for a database file, which shows all that was opened to whoever takes batches in; and as `write_key_file`.
        """
        if work is HelperWork.INTAKE and self._database.is_embedded:
            raise UserError(Code.ROLES_NEED_SERVER)
        ring = self._ring.delegate(self._names(work))
        write_key_file(out, ring, passphrase)
        return report_of(out, ring)

    def _names(self, work: HelperWork) -> list[KeyName]:
        with self._database.reading() as connection:
            known = revisions(connection).values()
        rotations: dict[CampaignId, int] = {}
        for one in known:
            rotations[one.campaign_id] = max(one.rotation, rotations.get(one.campaign_id, 0))
        # Without its key, a database file cannot be opened at all.
        roles = sorted({*_ROLES[work], *((Role.DATABASE,) if self._database.is_embedded else ())})
        return secrets_for(roles, rotations)
