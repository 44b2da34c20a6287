"""A forgotten PIN: the organiser's answer to a device's recovery request."""

from pathlib import Path

from kiosk.campaign.files import read_small, write_whole
from kiosk.crypto.keys import KeyRing
from kiosk.domain.reports.intake import UnlockReport
from kiosk.transfer import recovery


def unlock(request: Path, ring: KeyRing, out: Path) -> UnlockReport:
    """Write the unlock file for `request` to `out`, under a fresh one-time code that only the report holds."""
    answer = recovery.answer(read_small(request, recovery.MAX_BYTES), ring.recovery_key())
    write_whole(out, lambda stream: stream.write(answer.unlock))
    return UnlockReport(path=str(out), device=answer.device.hex(), code=answer.code)
