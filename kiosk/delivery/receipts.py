"""What lets a signer see that they were counted: the receipts of a delivery, and the proof of one (FORMAT.md, sections 18 and 23)."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from kiosk.campaign.files import read_small
from kiosk.crypto import merkle, receipt
from kiosk.domain import canonical
from kiosk.domain.campaign import Count
from kiosk.domain.errors import Code, Refused
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.record import Hex16, Hex32, IsoDate, Record, Slug

MAX_RECEIPTS: Final = 1024**3
"""The most bytes of a list: sixteen million signatures."""

MAX_PROOF: Final = 16_384


class ReceiptsHeader(Record, frozen=True):
    """The first line of a list: whose signatures they are, how many, and the root over them."""

    format: Literal["rally-kiosk/receipts"]
    schema: Literal[1]
    campaign: Hex16
    title: str
    recipient: Slug
    day: IsoDate
    size: Count
    root: Hex32


class Proof(Record, frozen=True):
    """That one leaf is in the tree of a delivery, without any other. `path`: the hashes from the leaf to the root."""

    format: Literal["rally-kiosk/proof"]
    schema: Literal[1]
    campaign: Hex16
    title: str
    recipient: Slug
    day: IsoDate
    size: Count
    root: Hex32
    leaf: Hex32
    index: Count
    path: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=64)]


@dataclass(frozen=True)
class Receipts:
    """The list of a delivery: leaf data in ascending order, which tells nothing of the order of names."""

    header: ReceiptsHeader
    leaves: Sequence[Digest]

    def encoded(self) -> bytes:
        """The file: the header's canonical JSON, then a leaf a line, in hexadecimal."""
        whole = io.BytesIO()
        whole.write(canonical.encode(self.header) + b"\n")
        whole.writelines(b"%s\n" % leaf.hex().encode() for leaf in self.leaves)
        return whole.getvalue()

    def proof(self, code: str) -> Proof:
        """The proof for who holds the receipt with this `code`. Raises `Refused(RECEIPT_NOT_COUNTED)`, or `UserError` for no code."""
        leaf = leaf_of(code, self.header.campaign)
        if leaf not in self.leaves:
            raise Refused(Code.RECEIPT_NOT_COUNTED, recipient=self.header.recipient, day=self.header.day)
        index = self.leaves.index(leaf)
        path = tuple(step.hex() for step in merkle.inclusion_proof(self.leaves, index))
        of = self.header
        return Proof(
            format="rally-kiosk/proof",
            schema=1,
            campaign=of.campaign,
            title=of.title,
            recipient=of.recipient,
            day=of.day,
            size=of.size,
            root=of.root,
            leaf=leaf.hex(),
            index=index,
            path=path,
        )


def leaf_of(code: str, campaign: str) -> Digest:
    """The leaf data that a receipt's code stands for in a campaign (its id in hexadecimal). Raises `UserError` for no code."""
    identity = CampaignId(bytes.fromhex(campaign))
    secret = receipt.for_campaign(receipt.decode_code(code), identity)
    return receipt.receipt_leaf(identity, receipt.proof_token(secret))


def read_receipts(path: Path) -> Receipts:
    """The list in a file, once its leaves lead to the root that it names.

    Raises `Refused` with WRONG_KIND_OF_FILE, NEWER_VERSION, DAMAGED, NOT_CANONICAL or TOO_LARGE, and `UserError` as `read_small`.
    """
    first, *lines = read_small(path, MAX_RECEIPTS).split(b"\n")
    header = canonical.decode_record(first, ReceiptsHeader)
    if not lines or lines.pop() != b"":
        raise Refused(Code.DAMAGED, part="receipts")
    leaves = [Digest(_unhex(line)) for line in lines]
    if len(leaves) != header.size or leaves != sorted(leaves) or merkle.root(leaves).hex() != header.root:
        raise Refused(Code.DAMAGED, part="receipts")
    return Receipts(header, leaves)


def read_proof(path: Path, code: str | None = None) -> Proof:
    """The proof in a file, once its path leads from its leaf to the root, and the leaf is that of the receipt with this `code`, if given.

    Raises as `read_receipts`, and `Refused(RECEIPT_NOT_COUNTED)` where it is the proof of another receipt.
    """
    proof = canonical.decode_record(read_small(path, MAX_PROOF), Proof)
    steps = [bytes.fromhex(step) for step in proof.path]
    if not merkle.verify_inclusion(bytes.fromhex(proof.leaf), proof.index, proof.size, steps, bytes.fromhex(proof.root)):
        raise Refused(Code.DAMAGED, part="proof")
    if code is not None and leaf_of(code, proof.campaign).hex() != proof.leaf:
        raise Refused(Code.RECEIPT_NOT_COUNTED, recipient=proof.recipient, day=proof.day, proof=path.name)
    return proof


def _unhex(line: bytes) -> bytes:
    try:
        leaf = bytes.fromhex(line.decode("ascii"))
    except ValueError as error:
        raise Refused(Code.DAMAGED, part="receipts") from error
    if len(leaf) != 32 or leaf.hex().encode() != line:
        raise Refused(Code.NOT_CANONICAL, part="receipts")
    return leaf
