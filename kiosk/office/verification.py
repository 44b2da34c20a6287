"""Files checked by themselves: what anyone can verify without a database or a key.

A rally total comes as a picture of the screen that shows it, with those of other devices perhaps, or as the text of its code.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.campaign.files import read_small, start_of
from kiosk.campaign.pack import read_pack
from kiosk.crypto.container import MAGIC_SIZE, MAX_ACKNOWLEDGEMENT, Kind, kind_of
from kiosk.crypto.keys import fingerprint
from kiosk.crypto.log import device_id
from kiosk.crypto.receipt import decode_code
from kiosk.domain.errors import Code, EnvironmentProblem, Fact, KioskError, Refused, UserError
from kiosk.domain.moment import hour_text
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.verification import StatedTotal, VerifiedFile, VerifyReport
from kiosk.office import proofs
from kiosk.office.pictures import START_SIZE, codes_in, is_picture
from kiosk.office.squares import alone
from kiosk.transfer import request
from kiosk.transfer.acknowledgement import read_acknowledgement
from kiosk.transfer.batch import read_batch
from kiosk.transfer.total import BEGINNING, MAX_TEXT, Total, read_total

_TOTAL: Final = "rally total"
_BEGINNINGS: Final = (BEGINNING, request.BEGINNING)


@dataclass(frozen=True)
class _Checked:
    """A file, or one of the codes in a picture."""

    file: VerifiedFile
    total: StatedTotal | None = None


def verify(paths: Sequence[Path], progress: Progress = unwatched, receipt: str | None = None, texts: Sequence[str] = ()) -> VerifyReport:
    """Check files of every kind that we write; a bad one does not keep the others from being checked.

    `receipt`: the code of a receipt, whose signature is to be in the lists of receipts and the proofs among the files.
    Raises `UserError(RECEIPT_CODE_WRONG)` for what is no code, and `UserError(OPTION_WRONG)` where all is good and nothing is
    what a code is looked up in. `texts`: of codes, as a telephone reads them; each stands as its own path.
    """
    if receipt is not None:
        decode_code(receipt)
    checked: list[_Checked] = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        checked += _looked_at(path, receipt)
    progress(len(paths), len(paths))
    checked += [_code(Path(text), text) for text in texts]
    if receipt is not None and all(one.file.valid and one.file.kind not in proofs.KINDS for one in checked):
        raise UserError(
            Code.OPTION_WRONG, option="--receipt", problem="it is looked up in a list of receipts or a proof, and none is given"
        )
    totals = tuple(one.total for one in checked if one.total)
    return VerifyReport(files=tuple(one.file for one in checked), totals=totals, squares=alone(totals))


def codes_in_words(words: str) -> tuple[str, ...]:
    """The codes that devices show, rally totals and requests, in words as people send them; each once."""
    return tuple(dict.fromkeys(word for word in words.split() if word.startswith(_BEGINNINGS)))


def joined(before: VerifyReport, now: VerifyReport) -> VerifyReport:
    """Both as one; a file that was checked again stands as it is now."""
    again = {file.path for file in now.files}
    totals = (*(one for one in before.totals if one.path not in again), *now.totals)
    files = (*(one for one in before.files if one.path not in again), *now.files)
    return VerifyReport(files=files, totals=totals, squares=alone(totals))


def _looked_at(path: Path, receipt: str | None) -> Iterator[_Checked]:
    name = "unknown"
    try:
        start = start_of(path, max(MAGIC_SIZE, START_SIZE))
        if is_picture(start):
            name = "picture"
            yield from (_code(path, code) for code in _our_codes(path))
        elif start.startswith(BEGINNING.encode()):
            name = _TOTAL
            yield _total(path, _text(path))
        elif proofs.is_ours(start):
            name = proofs.name_of(path)
            yield _Checked(VerifiedFile(path=str(path), kind=name, valid=True, facts=proofs.checked(path, name, receipt)))
        else:
            kind = _kind(start)
            name = _NAMES[kind]
            yield _Checked(VerifiedFile(path=str(path), kind=name, valid=True, facts=_CHECKS[kind](path)))
    except KioskError as error:
        if isinstance(error, EnvironmentProblem) and error.code is not Code.READER_MISSING:
            raise
        yield _Checked(_invalid(path, name, error))


def _invalid(path: Path, name: str, error: KioskError) -> VerifiedFile:
    return VerifiedFile(path=str(path), kind=name, valid=False, code=error.code.value, facts=error.facts)


def _kind(start: bytes) -> Kind:
    kind = kind_of(start)
    if kind is None or kind not in _CHECKS:
        raise Refused(
            Code.WRONG_KIND_OF_FILE, expected="pack, batch, acknowledgement, device request, rally total, list of receipts or proof"
        )
    return kind


def _our_codes(path: Path) -> tuple[str, ...]:
    """The codes in a picture that are rally totals or device requests; others belong to somebody else."""
    found = tuple(code for code in codes_in(path) if code.startswith(_BEGINNINGS))
    if not found:
        raise Refused(Code.CODE_MISSING, path=str(path))
    return found


def _text(path: Path) -> str:
    """The one line of a text file."""
    try:
        return read_small(path, 2 * MAX_TEXT).decode("ascii").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused(Code.DAMAGED, part=_TOTAL) from error


def _code(path: Path, code: str) -> _Checked:
    if code.startswith(BEGINNING):
        return _total(path, code)
    kind = _NAMES[Kind.DEVICE_REQUEST]
    try:
        facts = _asked(request.read_request_text(code))
    except Refused as error:
        return _Checked(_invalid(path, kind, error))
    return _Checked(VerifiedFile(path=str(path), kind=kind, valid=True, facts=facts))


def _total(path: Path, code: str) -> _Checked:
    try:
        total = read_total(code)
    except Refused as error:
        return _Checked(_invalid(path, _TOTAL, error))
    facts: dict[str, Fact] = {"device": total.device.hex(), "entries": total.seq, "head": total.head.hex()}
    return _Checked(VerifiedFile(path=str(path), kind=_TOTAL, valid=True, facts=facts), _stated(path, total))


def _stated(path: Path, total: Total) -> StatedTotal:
    return StatedTotal(
        path=str(path),
        organisation=total.organisation.hex(),
        device=total.device.hex(),
        fingerprint=fingerprint(total.device_key),
        label=total.label,
        event=total.event,
        hour=hour_text(total.moment),
        entries=total.seq,
        head=total.head.hex(),
        signatures=total.signatures,
        campaigns={campaign.hex(): number for campaign, number in total.campaigns},
    )


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
    return _asked(request.read_request(read_small(path, MAX_ACKNOWLEDGEMENT)))


def _asked(asked: request.DeviceRequest) -> dict[str, Fact]:
    return {"device": device_id(asked.device_key).hex(), "label": asked.label, "fingerprint": fingerprint(asked.device_key)}


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
