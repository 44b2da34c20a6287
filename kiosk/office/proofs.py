"""Whether a receipt was counted in a delivery: looked up in the list of its receipts, or shown by a proof out of it."""

from pathlib import Path
from typing import Final

from kiosk.campaign.files import start_of, write_whole
from kiosk.delivery.receipts import MAX_PROOF, Proof, ReceiptsHeader, read_proof, read_receipts
from kiosk.domain import canonical
from kiosk.domain.errors import Fact
from kiosk.domain.reports.delivery import ProofReport

_START: Final = b'{"'
_RECEIPTS, _PROOF = "list of receipts", "proof"
KINDS: Final = frozenset({_RECEIPTS, _PROOF})
"""What `name_of` gives: the kinds of files in which a receipt is looked up."""


def is_ours(start: bytes) -> bool:
    """Whether a file that begins so may be a list of receipts or a proof."""
    return start.startswith(_START)


def name_of(path: Path) -> str:
    """What such a file is: a list ends its first line, and a proof is one line without an end."""
    return _RECEIPTS if b"\n" in start_of(path, MAX_PROOF + 1) else _PROOF


def checked(path: Path, name: str, receipt: str | None) -> dict[str, Fact]:
    """What the file at `path` says, which by `name_of` is `name`. `receipt`: the code whose signature must be in it, if given.

    Raises what `read_receipts` and `read_proof` raise.
    """
    if name == _PROOF:
        return _facts(read_proof(path, receipt))
    receipts = read_receipts(path)
    if receipt is not None:
        receipts.proof(receipt)
    return _facts(receipts.header)


def prove(path: Path, receipt: str, out: Path) -> ProofReport:
    """Write the proof of the receipt with this code, out of the list of receipts at `path`, to `out`.

    Raises what `read_receipts` and `write_whole` raise, `Refused(RECEIPT_NOT_COUNTED)`, and `UserError` for no code.
    """
    proof = read_receipts(path).proof(receipt)
    write_whole(out, lambda stream: stream.write(canonical.encode(proof)))
    return ProofReport(path=str(out), campaign=proof.campaign, recipient=proof.recipient, day=proof.day, size=proof.size, root=proof.root)


def _facts(said: ReceiptsHeader | Proof) -> dict[str, Fact]:
    return {"campaign": said.campaign, "recipient": said.recipient, "day": said.day, "signatures": said.size, "root": said.root}
