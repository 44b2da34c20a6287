"""A frozen list holds what was chosen and promised, and nothing else."""

from random import Random

from kiosk.central.counted import CountedSignature
from kiosk.crypto import merkle
from kiosk.delivery.frozen import FrozenList, freeze
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import HandOver
from kiosk.domain.fields import FieldName
from tests.delivery.samples import CANARY, FIRST, PROMISED, RECIPIENT, SECOND, counted_only, leaf, manifest, rally, signature


def _frozen(*signatures: CountedSignature) -> FrozenList:
    return freeze(signatures, Promise({FIRST: manifest()}, RECIPIENT))


def test_the_named_have_exactly_the_promised_fields() -> None:
    signer = _frozen(signature(7, city="Paris", phone="+33 1")).named[0]
    assert signer.fields == {FieldName.GIVEN_NAME: "Ava", FieldName.FAMILY_NAME: "Number7", FieldName.COUNTRY: "FR"}
    assert signer.values(PROMISED) == ("Ava", "Number7", "FR")


def test_a_promised_field_that_was_not_answered_stays_empty() -> None:
    assert _frozen(signature(family_name="")).named[0].values(PROMISED) == ("Ava", "", "FR")


def test_who_chose_to_be_counted_is_a_number_by_country_and_by_nothing_else() -> None:
    frozen = _frozen(signature(1), counted_only(2), counted_only(3, country="BE"), counted_only(4, country="BE"))
    assert frozen.counted_by_country == {"FR": 1, "BE": 2}
    assert frozen.named_by_country == {"FR": 1}
    assert frozen.named_by_event == {rally("Spring rally"): 1}
    assert (len(frozen.named), frozen.counted_only, frozen.total) == (1, 3, 4)


def test_a_country_that_was_not_promised_of_the_named_is_in_no_sum() -> None:
    """The control: where it was promised, it is; and who is counted was shown "one person from" theirs."""
    promise = Promise({FIRST: manifest(PROMISED[:2]), SECOND: manifest(revision=2)}, RECIPIENT)
    frozen = freeze([signature(1, revision=FIRST), signature(2, revision=SECOND), counted_only(3)], promise)
    assert (frozen.named_by_country, frozen.counted_by_country) == ({"": 1, "FR": 1}, {"FR": 1})


def test_who_is_a_number_for_want_of_anything_promised_is_one_of_their_country() -> None:
    """Just as the screen told them, whatever they chose."""
    promise = Promise({FIRST: manifest(PROMISED[:2])}, RECIPIENT)
    frozen = freeze([signature(given_name="", family_name="")], promise)
    assert (frozen.named, frozen.counted_by_country) == ((), {"FR": 1})


def test_without_a_choice_for_this_recipient_nobody_is_named() -> None:
    frozen = _frozen(signature(1, hand_over={}), signature(2, hand_over={"somebody-else": HandOver.NAMED}))
    assert (frozen.named, frozen.counted_only) == ((), 2)


def test_who_has_nothing_promised_to_show_is_a_number() -> None:
    frozen = _frozen(signature(given_name="", family_name="", country=""))
    assert (frozen.named, frozen.counted_by_country) == ((), {"": 1})


def test_the_root_covers_named_and_counted_and_each_can_prove_it() -> None:
    frozen = _frozen(*(signature(number) if number % 3 else counted_only(number) for number in range(1, 12)))
    for number in range(1, 12):
        place = frozen.leaves.index(leaf(number))
        proof = merkle.inclusion_proof(frozen.leaves, place)
        assert merkle.verify_inclusion(leaf(number), place, frozen.total, proof, frozen.root)


def test_the_root_says_nothing_about_the_order_of_signing() -> None:
    signatures = [signature(number) for number in range(1, 30)]
    shuffled = Random(1).sample(signatures, len(signatures))
    assert _frozen(*shuffled).root == _frozen(*signatures).root
    assert list(_frozen(*shuffled).leaves) == sorted(leaf(number) for number in range(1, 30))


def test_each_signature_is_recorded_once_with_its_choice() -> None:
    items = _frozen(signature(1), counted_only(2)).items
    assert [(item.seq, item.hand_over) for item in items] == [(1, HandOver.NAMED), (2, HandOver.COUNTED)]


def test_its_repr_shows_nobody() -> None:
    frozen = _frozen(signature(given_name="Canary"))
    assert "Canary" not in repr(frozen)
    assert "Canary" not in repr(frozen.named)
    assert CANARY not in repr(signature())
