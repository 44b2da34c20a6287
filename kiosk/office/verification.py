"""Files checked by themselves: what anyone can verify without a database or a key."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from kiosk.campaign.files import read_small
from kiosk.campaign.pack import read_pack
from kiosk.crypto.container import MAGIC_SIZE, MAX_ACKNOWLEDGEMENT, Kind, kind_of
from kiosk.crypto.keys import fingerprint
from kiosk.crypto.log import device_id
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, KioskError, Refused, UserError
from kiosk.domain.progress import Progress
from kiosk.domain.reports import VerifiedFile, VerifyReport
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.batch import read_batch
from kiosk.transfer.request import read_request


def verify(paths: Sequence[Path], progress: Progress) -> VerifyReport:
    """Check packs, batches, acknowledgements and device requests; a bad one does not keep the others from being checked."""
    checked = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        checked.append(_verified(path))
    progress(len(paths), len(paths))
    return VerifyReport(files=tuple(checked))


def _verified(path: Path) -> VerifiedFile:
    kind = None
    try:
        kind = _kind(path)
        return VerifiedFile(path=str(path), kind=_NAMES[kind], valid=True, facts=_CHECKS[kind](path))
    except EnvironmentProblem:
        raise
    except KioskError as error:
        return VerifiedFile(path=str(path), kind=_NAMES[kind] if kind else "unknown", valid=False, code=error.code.value, facts=error.facts)


def _kind(path: Path) -> Kind:
    try:
        with path.open("rb") as stream:
            kind = kind_of(stream.read(MAGIC_SIZE))
    except FileNotFoundError as error:
        raise UserError(Code.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, path=str(path)) from error
    if kind is None or kind not in _CHECKS:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="pack, batch, acknowledgement or device request")
    return kind


def _pack(path: Path) -> dict[str, Fact]:
    pack = read_pack(path)
    return {
        "campaign": pack.manifest.campaign,
        "revision": pack.manifest.revision,
        "organisation_fingerprint": fingerprint(pack.manifest.organisation_key),
    }


def _batch(path: Path) -> dict[str, Fact]:
    batch = read_batch(path)
    return {"device": batch.device.hex(), "first": batch.first, "last": batch.last, "head": batch.header.head_after}


def _acknowledgement(path: Path) -> dict[str, Fact]:
    acknowledgement = read_acknowledgement(read_small(path, MAX_ACKNOWLEDGEMENT))
    return {
        "device": acknowledgement.device,
        "first": acknowledgement.first,
        "last": acknowledgement.last,
        "signer": fingerprint(acknowledgement.signer),
    }


def _request(path: Path) -> dict[str, Fact]:
    request = read_request(read_small(path, MAX_ACKNOWLEDGEMENT))
    return {"device": device_id(request.device_key).hex(), "label": request.label, "fingerprint": fingerprint(request.device_key)}


_CHECKS: Final[dict[Kind, Callable[[Path], dict[str, Fact]]]] = {
    Kind.PACK: _pack,
    Kind.BATCH: _batch,
    Kind.ACKNOWLEDGEMENT: _acknowledgement,
    Kind.DEVICE_REQUEST: _request,
}
_NAMES: Final[dict[Kind, str]] = {
    Kind.PACK: "pack",
    Kind.BATCH: "batch",
    Kind.ACKNOWLEDGEMENT: "acknowledgement",
    Kind.DEVICE_REQUEST: "device request",
}
