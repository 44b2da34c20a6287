"""What each signer was promised decides what is handed over of them."""

import pytest

from kiosk.delivery.frozen import freeze
from kiosk.delivery.promise import Promise
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from tests.delivery.samples import FIRST, PROMISED, RECIPIENT, SECOND, manifest, signature

WIDER = (*PROMISED, FieldName.EMAIL)
NARROWER = (FieldName.COUNTRY,)


def test_a_field_promised_later_is_not_handed_over_of_who_signed_before() -> None:
    promise = Promise({FIRST: manifest(), SECOND: manifest(WIDER, revision=2)}, RECIPIENT)
    earlier, later = freeze([signature(1, revision=FIRST), signature(2, revision=SECOND)], promise).named
    assert FieldName.EMAIL not in earlier.fields
    assert FieldName.EMAIL in later.fields  # the control: that very field is there where it was promised


def test_a_field_promised_no_longer_is_handed_over_of_nobody() -> None:
    promise = Promise({FIRST: manifest(WIDER), SECOND: manifest(NARROWER, revision=2)}, RECIPIENT)
    assert promise.fields == NARROWER
    assert promise.to_signers_of(FIRST) == frozenset(NARROWER)


def test_who_saw_no_promise_to_this_recipient_is_left_out_entirely() -> None:
    promise = Promise({FIRST: manifest(recipient="somebody-else"), SECOND: manifest(revision=2)}, RECIPIENT)
    frozen = freeze([signature(1, revision=FIRST), signature(2, revision=SECOND)], promise)
    assert (frozen.total, frozen.not_promised, len(frozen.leaves), len(frozen.items)) == (1, 1, 1, 1)


def test_the_newest_revision_is_the_one_with_the_highest_number() -> None:
    newest = manifest(WIDER, revision=10)
    assert Promise({SECOND: newest, FIRST: manifest(revision=9)}, RECIPIENT).manifest is newest
    assert Promise({FIRST: manifest(revision=9), SECOND: newest}, RECIPIENT).manifest is newest


def test_a_message_is_not_handed_over_before_its_review() -> None:
    promise = Promise({FIRST: manifest((*PROMISED, FieldName.MESSAGE))}, RECIPIENT)
    assert promise.fields == PROMISED
    assert FieldName.MESSAGE not in freeze([signature()], promise).named[0].fields


def test_a_recipient_that_no_revision_names_is_unknown() -> None:
    with pytest.raises(UserError) as refusal:
        Promise({FIRST: manifest(), SECOND: manifest(recipient="mayor", revision=2)}, "nobody")
    assert refusal.value.code is Code.RECIPIENT_UNKNOWN
    assert refusal.value.facts == {"recipient": "nobody", "known": "mayor, parliament"}
