"""Withdrawals as organisers work with them: by a signer's code, undone, and as a list that is backed up apart."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.campaign.files import read_small, write_whole
from kiosk.campaign.pack import manifest_in
from kiosk.central import audit, listed, withdrawing
from kiosk.central.database import Database
from kiosk.central.devices import find_device
from kiosk.central.entry_text import read_entry
from kiosk.central.withdrawal_list import MAX_BYTES, read_list, write_list
from kiosk.crypto.keys import KeyRing, Role
from kiosk.crypto.receipt import decode_code
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.withdrawals import CodeReport, WithdrawalRow, Withdrawn, WithdrawReport, WithdrawUndone

_NO_LIST: Final = (Code.WRONG_KIND_OF_FILE, Code.TOO_LARGE)
"""How a file is refused that is something else than a list."""


class Withdrawals:
    """The withdrawals of one central database."""

    def __init__(self, database: Database, ring: KeyRing, clock: Clock = system_clock) -> None:
        self._database = database
        self._ring = ring
        self._clock = clock

    def withdraw(self, code: str, packs: Sequence[Path] = ()) -> CodeReport:
        """Withdraw whatever was signed with a receipt's code, in the campaigns that are known here and those of these packs.

        From then on these are known here, too. Raises `UserError(RECEIPT_CODE_WRONG)` for what is no code, and for a pack as
        `manifest_in` and `make_known` do.
        """
        secret = decode_code(code)
        for signed in list(map(manifest_in, packs)):
            withdrawing.make_known(self._database, signed, self._clock)
        return withdrawing.withdraw(self._database, secret, self._clock)

    def list(self) -> tuple[WithdrawalRow, ...]:
        """Who sent how many, and of whom suddenly many came."""
        return withdrawing.withdrawals(self._database, self._clock)

    def undo_code(self, code: str) -> WithdrawUndone:
        """Undo the withdrawal of what was signed with a code."""
        return withdrawing.undo_code(self._database, decode_code(code), self._clock)

    def undo_device(self, device: str) -> WithdrawUndone:
        """Undo all that a device sent (its id or the beginning of it): a burst of forged ones."""
        return withdrawing.undo_device(self._database, find_device(self._database, device), self._clock)

    def undo_entries(self, entries: Sequence[str]) -> WithdrawUndone:
        """Undo the withdrawal of these signatures."""
        return withdrawing.undo_entries(self._database, list(map(read_entry, entries)), self._clock)

    def save(self, path: Path) -> int:
        """Write the list of withdrawals, to be kept apart from backups of the database, in the place of an older one; how many there are.

        Raises `UserError` with FILE_EXISTS where something else has that name, or LIST_KNOWS_MORE for a list with withdrawals that
        this database lacks: whoever wrote over it after a restore would let those count who withdrew since the backup. Raises
        `UserError(KEY_ROLE_MISSING)` without `Role.DATABASE`, and otherwise as `apply` for a list that stands there and is refused.
        """
        self._expect_nothing_more(path)
        written: list[int] = []
        write_whole(path, lambda stream: written.append(self._write(stream)), replace=True)
        return written[-1]

    def apply(self, path: Path) -> WithdrawReport:
        """Let a list count again, after a restore. Raises `UserError(KEY_ROLE_MISSING)` without `Role.DATABASE`, and as `read_list`."""
        return listed.apply(self._database, self._read(path), self._clock)

    def _expect_nothing_more(self, path: Path) -> None:
        if not os.path.lexists(path):
            return
        try:
            there = self._read(path)
        except Refused as error:
            if error.code not in _NO_LIST:
                raise
            raise UserError(Code.FILE_EXISTS, path=str(path)) from error
        if missing := listed.lacking(self._database, there):
            raise UserError(Code.LIST_KNOWS_MORE, path=str(path), missing=missing)

    def _read(self, path: Path) -> tuple[Withdrawn, ...]:
        return read_list(read_small(path, MAX_BYTES), self._database.organisation, self._ring.secret(Role.DATABASE))

    def _write(self, stream: BinaryIO) -> int:
        """Before the file has its name, the audit tells of it."""
        secret = self._ring.secret(Role.DATABASE)
        written = write_list(stream, self._database.organisation, secret, listed.listed(self._database))
        with self._database.writing() as connection:
            audit.append(connection, self._database.actor, "save withdrawals", self._clock, tokens=written)
        return written
