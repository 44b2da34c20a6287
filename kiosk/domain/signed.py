"""What is remembered of one signing for as long as its signer may correct it. It lives in memory and nowhere else."""

from collections.abc import Mapping

import msgspec

from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.device import Thanks


class TallyKey(msgspec.Struct, frozen=True):
    """Where a signature counts on its device: hour (UTC), campaign, language of the text."""

    hour: str
    campaign: CampaignId
    language: str


class SignedEntry(msgspec.Struct, frozen=True):
    """A signature that is in the log: the random id of its entry, in hexadecimal, and where it counts."""

    entry: str
    counts: TallyKey


class Signed(msgspec.Struct, frozen=True):
    """One signer's signatures, committed and synced, and what takes them back: `secret` is the receipt secret R behind the code.

    `numbers`: how many signed here now, for each campaign (hexadecimal) that this signing counted in or out. The repr shows
    nothing of a signer.
    """

    thanks: tuple[Thanks, ...] = ()
    entries: tuple[SignedEntry, ...] = ()
    numbers: Mapping[str, int] = msgspec.field(default_factory=dict)
    secret: bytes = b""

    def __repr__(self) -> str:
        return "Signed(...)"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        return []
