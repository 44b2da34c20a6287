"""What each signer was promised decides what is handed over of them."""

import msgspec
import pytest

from kiosk.delivery.frozen import freeze
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import Audience, Manifest, Risk, Section
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from tests.delivery.samples import FIRST, PROMISED, RECIPIENT, SECOND, TEXT, manifest, signature

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


OTHER_BODY = {"name": {"en": "Embassy"}, "risk": Risk.HIGH}


@pytest.mark.parametrize("changed", [OTHER_BODY, {"name": {"en": "Embassy"}, "country": "IR"}], ids=["danger", "country"])
def test_who_saw_another_body_under_the_same_id_is_left_out_entirely(changed: dict[str, object]) -> None:
    promise = Promise({FIRST: manifest(), SECOND: with_recipient(changed)}, RECIPIENT)
    frozen = freeze([signature(1, revision=FIRST), signature(2, revision=SECOND)], promise)
    assert (frozen.total, frozen.not_promised) == (1, 1)


@pytest.mark.parametrize("changed", [{"risk": Risk.HIGH, "country": "IR"}, {"name": {"en": "THE PARLIAMENT", "fr": "Assemblée"}}, {}])
def test_a_recipient_with_a_name_that_they_had_is_the_same(changed: dict[str, object]) -> None:
    promise = Promise({FIRST: manifest(), SECOND: with_recipient(changed)}, RECIPIENT)
    assert promise.to_signers_of(FIRST) == frozenset(PROMISED)
    assert not promise.has_other_name(FIRST)


def test_a_recipient_who_only_has_another_name_is_told_of() -> None:
    promise = Promise({FIRST: manifest(), SECOND: with_recipient({"name": {"en": "The Assembly"}})}, RECIPIENT)
    assert promise.to_signers_of(FIRST) == frozenset(PROMISED)
    assert [promise.has_other_name(revision) for revision in (FIRST, SECOND)] == [True, False]


def with_recipient(changed: dict[str, object]) -> Manifest:
    """A second revision, in which the recipient is another so far."""
    given = manifest(revision=2)
    return msgspec.structs.replace(given, recipients=(msgspec.structs.replace(given.recipients[0], **changed),))


@pytest.mark.parametrize(
    "changed", [{"title": "Close the gates"}, {"ask": "We ask you to close them."}, {"sections": ()}, {"closing": "Now."}]
)
def test_who_signed_another_wording_is_counted_by_its_title_then(changed: dict[str, object]) -> None:
    now = msgspec.structs.replace(TEXT, **changed)
    promise = Promise({FIRST: manifest(), SECOND: manifest(revision=2, text=now)}, RECIPIENT)
    frozen = freeze([signature(number, revision=revision) for number, revision in enumerate((FIRST, FIRST, SECOND))], promise)
    assert frozen.earlier_texts == {TEXT.title: 2}


def test_what_is_for_signers_alone_makes_no_other_wording() -> None:
    for_signers = Section(paragraphs=("Bring a friend.",), audience=Audience.SIGNERS)
    now = msgspec.structs.replace(TEXT, banner="Tonight", sections=(*TEXT.sections, for_signers))
    promise = Promise({FIRST: manifest(), SECOND: manifest(revision=2, text=now)}, RECIPIENT)
    assert freeze([signature(revision=FIRST)], promise).earlier_texts == {}


def test_each_is_compared_in_the_language_that_they_read() -> None:
    texts = {"en": TEXT, "fr": msgspec.structs.replace(TEXT, title="Ouvrez")}
    then = msgspec.structs.replace(manifest(), languages=("en", "fr"), texts=texts)
    now = msgspec.structs.replace(then, revision=2, texts={**texts, "fr": msgspec.structs.replace(TEXT, title="Fermez")})
    promise = Promise({FIRST: then, SECOND: now}, RECIPIENT)
    assert promise.earlier_title(FIRST, "en") is None
    assert promise.earlier_title(FIRST, "fr") == TEXT.title, "in the recipient's language"
    assert promise.earlier_title(FIRST, "fa") is None, "a language that neither has"


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
