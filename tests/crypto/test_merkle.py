import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.merkle import inclusion_proof, root, verify_inclusion
from kiosk.domain.errors import Bug
from tests.crypto.vectors import Case, each, load

LEAVES = st.lists(st.binary(max_size=4), min_size=1, max_size=40)


@each("merkle", "trees")
def test_roots_are_those_of_rfc_9162(case: Case) -> None:
    assert root(leaves_of(case)).hex() == case["root"]


@each("merkle", "trees")
def test_proofs_are_those_of_rfc_9162(case: Case) -> None:
    leaves = leaves_of(case)
    assert [[step.hex() for step in inclusion_proof(leaves, index)] for index in range(len(leaves))] == case["proofs"]


def test_the_root_of_eight_is_the_published_one() -> None:
    vectors = load("merkle")
    assert root(leaves_of(vectors["trees"][8])).hex() == vectors["published_root_of_eight"]


@given(LEAVES)
def test_every_leaf_is_proved(leaves: list[bytes]) -> None:
    top = root(leaves)
    for index, leaf in enumerate(leaves):
        assert verify_inclusion(leaf, index, len(leaves), inclusion_proof(leaves, index), top)


@given(LEAVES, st.data())
def test_a_changed_proof_proves_nothing(leaves: list[bytes], draw: st.DataObject) -> None:
    index = draw.draw(st.integers(0, len(leaves) - 1))
    proof, top, size, leaf = list(inclusion_proof(leaves, index)), root(leaves), len(leaves), leaves[index]
    assert not verify_inclusion(leaf + b"x", index, size, proof, top)
    assert not verify_inclusion(leaf, index, size, [*proof, top], top)
    assert not verify_inclusion(leaf, index, size, proof, bytes(32))
    assert not proof or not verify_inclusion(leaf, index, size, proof[:-1], top)
    assert not proof or not verify_inclusion(leaf, index, size, [bytes(32), *proof[1:]], top)


def test_no_leaf_lies_outside_the_tree() -> None:
    leaves = [b"a", b"b", b"c"]
    for index in (-1, 3):
        assert not verify_inclusion(b"a", index, 3, inclusion_proof(leaves, 0), root(leaves))
        with pytest.raises(Bug):
            inclusion_proof(leaves, index)


def test_a_tree_of_one_or_none_has_no_other_leaf() -> None:
    assert verify_inclusion(b"a", 0, 1, [], root([b"a"]))
    assert not verify_inclusion(b"a", 1, 1, [], root([b"a"]))
    assert not verify_inclusion(b"", 0, 0, [], root([]))


def test_a_node_is_never_taken_for_a_leaf() -> None:
    leaves = [b"a", b"b", b"c", b"d"]
    left, right = root(leaves[:2]), root(leaves[2:])
    assert not verify_inclusion(left + right, 0, 1, [], root(leaves))


def leaves_of(case: Case) -> list[bytes]:
    return [bytes.fromhex(leaf) for leaf in case["leaves"]]
