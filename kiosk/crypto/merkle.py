"""Merkle trees of RFC 9162, section 2.1, over leaf data in the order in which the caller sorted it."""

import hashlib
from collections.abc import Iterable, Sequence

from kiosk.domain.errors import Bug
from kiosk.domain.ids import Digest


def root(leaves: Iterable[bytes]) -> Digest:
    """The root over the leaves' data; of none, the SHA-256 of nothing."""
    level = [_leaf(leaf) for leaf in leaves]
    while len(level) > 1:
        level = _parents(level)
    return level[0] if level else Digest(hashlib.sha256().digest())


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[Digest, ...]:
    """The hashes that lead from leaf `index` (from 0) to the root, lowest first."""
    if not 0 <= index < len(leaves):
        raise Bug(f"a tree of {len(leaves)} has no leaf {index}")
    proof = []
    level = [_leaf(leaf) for leaf in leaves]
    while len(level) > 1:
        if (sibling := index ^ 1) < len(level):  # the last of an odd level has none and goes up as it is
            proof.append(level[sibling])
        level, index = _parents(level), index >> 1
    return tuple(proof)


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether `proof` leads from the data of leaf `index` to `root` in a tree of `size` leaves (RFC 9162, section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last, steps = _leaf(leaf), size - 1, iter(proof)
    while last:
        if index & 1 or index < last:
            sibling = next(steps, None)
            if sibling is None:
                return False
            node = _parent(sibling, node) if index & 1 else _parent(node, sibling)
        index, last = index >> 1, last >> 1
    return next(steps, None) is None and node == root


def _leaf(content: bytes) -> Digest:
    return Digest(hashlib.sha256(b"\0" + content).digest())


def _parent(left: bytes, right: bytes) -> Digest:
    return Digest(hashlib.sha256(b"\1" + left + right).digest())


def _parents(level: Sequence[Digest]) -> list[Digest]:
    paired = [_parent(level[place], level[place + 1]) for place in range(0, len(level) - 1, 2)]
    return paired + list(level[len(paired) * 2 :])
