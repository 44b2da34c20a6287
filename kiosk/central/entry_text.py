"""How an entry is named by people and reports: `device:seq`, or `device:branch:seq` where it is on a branch that was accepted."""

from typing import Final

from kiosk.central.bulk import EntryKey
from kiosk.central.schema import MAIN_BRANCH
from kiosk.domain.errors import Code, UserError

_DEVICE_SIZE: Final = 32
_BRANCHES: Final = 2**15
_SEQS: Final = 2**53


def entry_text(key: EntryKey) -> str:
    """The name of an entry."""
    device, branch, seq = key
    return f"{device.hex()}:{seq}" if branch == MAIN_BRANCH else f"{device.hex()}:{branch}:{seq}"


def read_entry(text: str) -> EntryKey:
    """The entry of this name. Raises `UserError(OPTION_WRONG)` for what is none."""
    device, *numbers = text.strip().split(":")
    try:
        identity = bytes.fromhex(device)
        branch, seq = (MAIN_BRANCH, *map(int, numbers))[-2:]
    except ValueError as error:
        raise _wrong(text) from error
    if len(identity) != _DEVICE_SIZE or len(numbers) not in (1, 2) or not 0 <= branch < _BRANCHES or not 0 < seq < _SEQS:
        raise _wrong(text)
    return identity, branch, seq


def _wrong(text: str) -> UserError:
    return UserError(Code.OPTION_WRONG, option="ENTRY", problem=f"{text!r} names no entry; it is device:number")
