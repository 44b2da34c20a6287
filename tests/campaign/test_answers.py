"""What a pack asks for is asked, and what it does not ask for is not kept."""

from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaign import answers
from kiosk.campaign.answers import check_answers, contact_field, kept_answers
from kiosk.domain.campaign import HandOver, Manifest, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import (
    CONTACT_FIELDS,
    LIMITS,
    NO_POSTAL_CODE,
    ONLY_ONE_NAME,
    FieldName,
    Problem,
    Requirement,
    Trouble,
    normalise,
    stored_size,
)
from kiosk.domain.flow import Draft, Step
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import Ink
from tests.support.packs import vector_manifest

PACK: Final = vector_manifest()
INK: Final[Ink] = (((100, 100), (900, 2000), (3000, 700), (3500, 2600)),)
GOOD: Final = Draft(
    campaign=CampaignId(bytes.fromhex(PACK.campaign)),
    screen_language="fa",
    text_language="fa",
    fields={FieldName.GIVEN_NAME: "آوا", FieldName.COUNTRY: "FR"},
    hand_over={"first": HandOver.COUNTED, "second": HandOver.NAMED},
    consents={Purpose.SIGN: True},
    age=True,
)


def pack(**changes: Any) -> Manifest:  # noqa: ANN401 - any part of a manifest
    return msgspec.structs.replace(PACK, **changes)


def asking(**requirements: Requirement) -> Manifest:
    return pack(fields={**PACK.fields, **{FieldName(name): requirement for name, requirement in requirements.items()}})


def draft(**changes: Any) -> Draft:  # noqa: ANN401 - any part of a draft
    return msgspec.structs.replace(GOOD, **changes)


def telling(**fields: str) -> Draft:
    return draft(fields={**GOOD.fields, **{FieldName(name): text for name, text in fields.items()}})


def problems(manifest: Manifest, told: Draft, step: Step | None = None) -> list[tuple[str, Trouble]]:
    return [(one.where, one.trouble) for one in check_answers(manifest, told, step)]


def test_good_answers_have_no_problem() -> None:
    assert check_answers(PACK, GOOD) == ()


@pytest.mark.parametrize(
    ("told", "where", "trouble"),
    [
        (telling(given_name=" \u200c "), "given_name", Trouble.MISSING),
        (telling(given_name="123"), "given_name", Trouble.NO_LETTER),
        (telling(family_name="--"), "family_name", Trouble.NO_LETTER),
        (telling(given_name="é" * 81), "given_name", Trouble.TOO_LONG),
        (telling(given_name="a" * 160 + '"'), "given_name", Trouble.TOO_LONG),
        (telling(country=""), "country", Trouble.MISSING),
        (telling(country="QQ"), "country", Trouble.COUNTRY_UNKNOWN),
        (telling(country="France"), "country", Trouble.TOO_LONG),
    ],
)
def test_a_wrong_detail_is_told_on_the_first_screen(told: Draft, where: str, trouble: Trouble) -> None:
    assert problems(PACK, told, Step.YOU) == [(where, trouble)]


@pytest.mark.parametrize(
    ("told", "where", "trouble"),
    [
        (draft(hand_over={"first": HandOver.NAMED}), "hand_over", Trouble.NOT_CHOSEN),
        (draft(hand_over={}), "hand_over", Trouble.NOT_CHOSEN),
        (draft(consents={}), "sign", Trouble.CONSENT_MISSING),
        (draft(consents={Purpose.SIGN: False}), "sign", Trouble.CONSENT_MISSING),
        (draft(age=False), "age", Trouble.CONSENT_MISSING),
        (draft(consents={Purpose.SIGN: True, Purpose.CONTACT: True}), "email", Trouble.MISSING),
        (draft(ink=(((1, 1), (2, 2)),)), "ink", Trouble.INK_EMPTY),
        (draft(message="x" * 401), "message", Trouble.TOO_LONG),
        (draft(message="بَّ" * 201), "message", Trouble.TOO_LONG),
        (draft(message="x" * 4801), "message", Trouble.TOO_LONG),
    ],
)
def test_a_wrong_choice_is_told_on_the_second_screen(told: Draft, where: str, trouble: Trouble) -> None:
    assert problems(PACK, told, Step.CHOOSE) == [(where, trouble)]


def test_each_screen_checks_its_own_questions_only() -> None:
    nothing = draft(fields={}, hand_over={}, consents={})
    first, second = (problems(PACK, nothing, step) for step in (Step.YOU, Step.CHOOSE))
    assert not set(first) & set(second)
    assert problems(PACK, nothing) == first + second


@pytest.mark.parametrize("step", [Step.ATTRACT, Step.THANKS])
def test_a_screen_without_questions_has_no_problem(step: Step) -> None:
    assert check_answers(PACK, draft(fields={}), step) == ()


def test_a_family_name_may_be_left_out() -> None:
    assert check_answers(PACK, telling(family_name="")) == ()


def test_a_field_that_is_not_asked_is_not_checked() -> None:
    assert check_answers(PACK, telling(street="x" * 999)) == ()


def test_no_age_is_asked_where_the_pack_has_none() -> None:
    assert check_answers(pack(minimum_age=0), draft(age=False)) == ()


@pytest.mark.parametrize("typed", ["ava@example.org", "آوا@example.org", "a.b+c@sub.example.org", "ava۱@example.org"])
def test_a_good_address_is_taken(typed: str) -> None:
    told = msgspec.structs.replace(telling(email=typed), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert check_answers(PACK, told) == ()


@pytest.mark.parametrize("typed", ["ava", "ava@", "@example.org", "ava@localhost", "a b@example.org", "ava@example.org, b@example.org"])
def test_a_wrong_address_is_told(typed: str) -> None:
    told = msgspec.structs.replace(telling(email=typed), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert problems(PACK, told) == [("email", Trouble.EMAIL_WRONG)]


def test_without_the_opt_in_an_address_is_not_even_looked_at() -> None:
    assert check_answers(PACK, telling(email="nonsense", phone="nonsense")) == ()


def test_a_required_address_is_asked_with_the_details() -> None:
    manifest = asking(email=Requirement.REQUIRED)
    assert FieldName.EMAIL in manifest.details
    assert problems(manifest, GOOD, Step.YOU) == [("email", Trouble.MISSING)]


def test_who_opts_in_is_reached_by_phone_where_no_address_is_asked() -> None:
    manifest = asking(email=Requirement.HIDDEN)
    assert contact_field(manifest) is FieldName.PHONE
    told = draft(consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert problems(manifest, told) == [("phone", Trouble.MISSING)]


@pytest.mark.parametrize("typed", ["06 12 34 56 78", "+33 6 12 34 56 78", "۰۶۱۲۳۴۵۶۷۸"])
def test_a_number_is_kept_as_it_is_dialled_from_anywhere(typed: str) -> None:
    told = msgspec.structs.replace(telling(email="a@example.org", phone=typed), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert check_answers(PACK, told) == ()
    assert kept_answers(PACK, told).fields[FieldName.PHONE] == "+33612345678"


@pytest.mark.parametrize("typed", ["12", "hello", "0612345678901234567"])
def test_a_wrong_number_is_told(typed: str) -> None:
    told = msgspec.structs.replace(telling(email="a@example.org", phone=typed), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert problems(PACK, told) == [("phone", Trouble.PHONE_WRONG)]


def test_a_number_is_read_as_dialled_in_the_signers_country() -> None:
    told = msgspec.structs.replace(
        telling(email="a@example.org", phone="030 901820", country="DE"), consents={Purpose.SIGN: True, Purpose.CONTACT: True}
    )
    assert kept_answers(PACK, told).fields[FieldName.PHONE] == "+4930901820"


def test_somebody_without_a_postal_code_can_say_so() -> None:
    manifest = asking(postal_code=Requirement.REQUIRED)
    assert problems(manifest, GOOD) == [("postal_code", Trouble.MISSING)]
    assert check_answers(manifest, telling(postal_code="-")) == ()


def test_required_ink_must_be_drawn() -> None:
    manifest = pack(ink=Requirement.REQUIRED)
    assert problems(manifest, GOOD) == [("ink", Trouble.INK_EMPTY)]
    assert check_answers(manifest, draft(ink=INK)) == ()


def test_who_cannot_draw_is_helped_instead_and_what_they_draw_all_the_same_must_be_a_signature() -> None:
    manifest = pack(ink=Requirement.REQUIRED)
    assert check_answers(manifest, draft(source=Source.ASSISTED)) == ()
    assert kept_answers(manifest, draft(source=Source.ASSISTED)).ink == ()
    assert problems(manifest, draft(ink=(((1, 1), (2, 2)),), source=Source.ASSISTED)) == [("ink", Trouble.INK_EMPTY)]


def test_a_required_message_must_be_written() -> None:
    manifest = asking(message=Requirement.REQUIRED)
    assert problems(manifest, draft(message=" \n ")) == [("message", Trouble.MISSING)]
    assert check_answers(manifest, draft(message="Please.")) == ()


def test_what_is_not_asked_is_not_kept() -> None:
    manifest = msgspec.structs.replace(asking(message=Requirement.HIDDEN), ink=Requirement.HIDDEN)
    told = msgspec.structs.replace(telling(city="Paris", title="Dr"), message="hello", ink=INK)
    kept = kept_answers(manifest, told)
    assert (set(kept.fields), kept.message, kept.ink) == ({FieldName.GIVEN_NAME, FieldName.COUNTRY}, "", ())


@pytest.mark.parametrize("letter", ["x", "é", "ی", "あ"])
def test_a_message_may_be_as_long_in_every_script(letter: str) -> None:
    assert check_answers(PACK, draft(message=letter * 400)) == ()


def test_the_message_is_no_field() -> None:
    kept = kept_answers(PACK, msgspec.structs.replace(telling(message="as a field"), message="as itself"))
    assert (FieldName.MESSAGE in kept.fields, kept.message) == (False, "as itself")


@pytest.mark.parametrize("contact", [{}, {Purpose.CONTACT: False}])
def test_contact_fields_are_dropped_without_the_opt_in(contact: dict[Purpose, bool]) -> None:
    told = msgspec.structs.replace(telling(email="a@example.org", phone="0612345678"), consents={Purpose.SIGN: True, **contact})
    assert not CONTACT_FIELDS & set(kept_answers(PACK, told).fields)


def test_control_with_an_opt_in_taken_for_granted_an_address_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_opted_in", lambda *_: True)
    assert FieldName.EMAIL in kept_answers(PACK, telling(email="a@example.org")).fields


def test_an_address_is_kept_with_the_opt_in() -> None:
    told = msgspec.structs.replace(telling(email="a@example.org"), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert kept_answers(PACK, told).fields[FieldName.EMAIL] == "a@example.org"


def test_a_pack_that_asks_no_contact_consent_keeps_no_address() -> None:
    manifest = pack(consents=PACK.consents[:1])
    told = msgspec.structs.replace(telling(email="a@example.org"), consents={Purpose.SIGN: True, Purpose.CONTACT: True})
    assert FieldName.EMAIL not in kept_answers(manifest, told).fields


def test_a_required_address_is_kept_without_the_opt_in() -> None:
    assert FieldName.EMAIL in kept_answers(asking(email=Requirement.REQUIRED), telling(email="a@example.org")).fields


def test_choices_for_strangers_and_consents_nobody_asked_for_are_dropped() -> None:
    told = draft(hand_over={**GOOD.hand_over, "stranger": HandOver.NAMED}, consents={Purpose.SIGN: True, Purpose.LISTED: True})
    kept = kept_answers(PACK, told)
    assert (kept.hand_over, kept.consents) == (GOOD.hand_over, {Purpose.SIGN: True, Purpose.CONTACT: False})


def test_ink_that_is_no_signature_is_not_kept() -> None:
    with pytest.raises(UserError) as caught:
        kept_answers(pack(ink=Requirement.REQUIRED), GOOD)
    assert caught.value.code is Code.INK_EMPTY


DRAFTS: Final = st.builds(
    Draft,
    campaign=st.just(GOOD.campaign),
    screen_language=st.just("fr"),
    text_language=st.just("fr"),
    fields=st.dictionaries(st.sampled_from(list(FieldName)), st.text() | st.sampled_from(["FR", "a@example.org", "0612345678"])),
    message=st.text(),
    ink=st.just(INK) | st.just(()),
    hand_over=st.dictionaries(st.sampled_from(["first", "second", "third"]), st.sampled_from(list(HandOver))),
    consents=st.dictionaries(st.sampled_from(list(Purpose)), st.booleans()),
    age=st.booleans(),
)


@given(DRAFTS)
def test_keeping_twice_changes_nothing_more(told: Draft) -> None:
    kept = kept_answers(PACK, told)
    assert kept_answers(PACK, kept) == kept


@given(DRAFTS)
def test_what_is_kept_has_the_same_problems(told: Draft) -> None:
    assert check_answers(PACK, kept_answers(PACK, told)) == check_answers(PACK, told)


@given(DRAFTS)
def test_all_that_is_kept_is_asked_and_normalised(told: Draft) -> None:
    for field, text in kept_answers(PACK, told).fields.items():
        assert PACK.requirement(field) is not Requirement.HIDDEN
        assert normalise(field, text) == text or Problem(where=field, trouble=Trouble.TOO_LONG) in check_answers(PACK, told)
        assert text


@given(st.text(), st.text(), st.text())
def test_answers_without_a_problem_are_within_the_limits(name: str, family: str, message: str) -> None:
    told = msgspec.structs.replace(telling(given_name=name * 9, family_name=family * 40), message=message * 150)
    if not check_answers(PACK, told):
        kept = kept_answers(PACK, told)
        stored = {**kept.fields, FieldName.MESSAGE: kept.message}
        assert all(stored_size(text) <= LIMITS[field] for field, text in stored.items())


def test_a_draft_shows_nothing_of_itself() -> None:
    assert "آوا" not in repr(GOOD)
    assert "آوا" not in repr(Problem(where="given_name", trouble=Trouble.MISSING))


def test_an_answer_that_is_too_long_at_sight_is_never_composed(monkeypatch: pytest.MonkeyPatch) -> None:
    marks = "a" + "\u0301\u0316" * 40_000
    composed: list[str] = []

    def watched(field: FieldName, text: str) -> str:
        composed.append(text)
        return normalise(field, text)

    monkeypatch.setattr(answers, "normalise", watched)
    told = draft(fields={FieldName.GIVEN_NAME: marks, FieldName.COUNTRY: marks, FieldName.POSTAL_CODE: "1"}, message=marks)
    assert Problem(where="given_name", trouble=Trouble.TOO_LONG) in check_answers(vector_manifest(), told)
    kept_answers(vector_manifest(), told)
    assert marks not in composed


# --- one name, no postal code ---


def test_who_has_only_one_name_signs_where_two_are_required() -> None:
    manifest = asking(family_name=Requirement.REQUIRED)
    assert problems(manifest, telling(family_name="")) == [("family_name", Trouble.MISSING)]
    one_name = telling(family_name=ONLY_ONE_NAME)
    assert problems(manifest, one_name) == []
    assert FieldName.FAMILY_NAME not in kept_answers(manifest, one_name).fields


def test_the_mark_for_one_name_is_no_given_name() -> None:
    assert problems(PACK, telling(given_name=ONLY_ONE_NAME)) == [("given_name", Trouble.NO_LETTER)]


@pytest.mark.parametrize("country", ["HK", "AE"])
def test_nobody_is_asked_for_a_postal_code_that_their_country_has_not(country: str) -> None:
    manifest = asking(postal_code=Requirement.REQUIRED, country=Requirement.REQUIRED)
    told = telling(country=country, postal_code="")
    assert problems(manifest, told) == []
    assert kept_answers(manifest, told).fields[FieldName.POSTAL_CODE] == NO_POSTAL_CODE


def test_a_postal_code_typed_before_the_country_was_changed_is_not_kept() -> None:
    manifest = asking(postal_code=Requirement.OPTIONAL, country=Requirement.REQUIRED)
    assert FieldName.POSTAL_CODE not in kept_answers(manifest, telling(country="HK", postal_code="75014")).fields


@pytest.mark.parametrize("country", ["FR", "IR", "XK", "ZZ"])
def test_elsewhere_a_required_postal_code_is_asked_for(country: str) -> None:
    manifest = asking(postal_code=Requirement.REQUIRED)
    assert ("postal_code", Trouble.MISSING) in problems(manifest, telling(country=country, postal_code=""))
