from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from rich.pretty import pretty_repr

from kiosk.domain.campaign import Purpose
from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem, Trouble
from kiosk.domain.flow import Draft, Offer, SigningFlow, Step
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.device import Thanks
from kiosk.domain.signed import Signed, SignedEntry, TallyKey

EMPTY = Draft(campaign=CampaignId(bytes(16)), screen_language="fr", text_language="fr")
NAMED = replace(EMPTY, fields={FieldName.GIVEN_NAME: "Canary"})
MISSING = (Problem(where="given_name", trouble=Trouble.MISSING),)
NO_CONSENT = (Problem(where="sign", trouble=Trouble.CONSENT_MISSING),)

OTHER = CampaignId(b"\1" * 16)
TICKED = Draft(campaign=OTHER, screen_language="fr", text_language="fr", consents={Purpose.SIGN: True}, age=True)
UNTICKED = replace(TICKED, consents={Purpose.SIGN: False}, age=False)
SIGNED = Signed(entries=(SignedEntry("e0" * 16, TallyKey("2025-02-08T14", CampaignId(bytes(16)), "fr")),), secret=b"r" * 16)


class SomePacks:
    """A campaign that wants a given name on the first screen, and an age on the second; another that may be signed along."""

    def __init__(self) -> None:
        self.offered: tuple[Offer, ...] = (Offer(campaign=OTHER),)

    def check(self, draft: Draft, step: Step) -> tuple[Problem, ...]:
        if step is Step.YOU:
            return () if draft.fields else MISSING
        return () if draft.age else NO_CONSENT

    def offers(self, draft: Draft) -> tuple[Offer, ...]:
        return self.offered if draft.fields else ()

    def along(self, draft: Draft, own: Draft) -> Draft:
        return replace(own, fields=draft.fields)


@pytest.fixture
def packs() -> SomePacks:
    return SomePacks()


@pytest.fixture
def flow(packs: SomePacks) -> SigningFlow:
    return SigningFlow(packs)


def choosing(flow: SigningFlow) -> SigningFlow:
    flow.begin(EMPTY)
    flow.tell(NAMED)
    flow.forward()
    return flow


def test_missing_details_keep_the_signer_on_the_first_screen(flow: SigningFlow) -> None:
    flow.begin(EMPTY)
    assert flow.forward() is Step.YOU
    assert flow.problems == MISSING


def test_problems_are_gone_once_the_details_are_good(flow: SigningFlow) -> None:
    flow.begin(EMPTY)
    flow.forward()
    flow.tell(NAMED)
    assert flow.forward() is Step.CHOOSE
    assert flow.problems == ()


def test_back_keeps_what_was_typed(flow: SigningFlow) -> None:
    choosing(flow)
    assert flow.back() is Step.YOU
    assert flow.draft == NAMED


def test_back_from_the_first_screen_leaves_nothing(flow: SigningFlow) -> None:
    flow.begin(NAMED)
    assert flow.back() is Step.ATTRACT
    assert not flow.is_signing


@pytest.mark.parametrize("at", [Step.YOU, Step.CHOOSE])
def test_cancel_erases_on_every_screen(flow: SigningFlow, at: Step) -> None:
    choosing(flow)
    if at is Step.YOU:
        flow.back()
    assert flow.cancel() is Step.ATTRACT
    with pytest.raises(Bug):
        _ = flow.draft


def test_a_draft_without_consent_is_not_ready(flow: SigningFlow) -> None:
    choosing(flow)
    assert not flow.ready()
    assert flow.problems[0].trouble is Trouble.CONSENT_MISSING


def test_details_spoilt_on_the_second_screen_are_noticed(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell(replace(EMPTY, age=True))
    assert not flow.ready()
    assert flow.problems == MISSING


def test_nobody_is_thanked_before_choosing(flow: SigningFlow) -> None:
    flow.begin(NAMED)
    with pytest.raises(Bug):
        flow.thanked(SIGNED)


def test_the_next_person_begins_with_nothing(flow: SigningFlow) -> None:
    choosing(flow)
    flow.thanked(SIGNED)
    flow.cancel()
    flow.begin(EMPTY)
    assert flow.draft.fields == {}


# --- several at once --------------------------------------------------------------------------------------------------


def test_what_is_ticked_is_signed_along_with_the_same_details(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    assert flow.drafts == (NAMED, replace(TICKED, fields=NAMED.fields))


def test_what_is_not_ticked_is_not_signed(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    flow.tell_along(UNTICKED)
    assert flow.drafts == (NAMED,)


def test_what_is_not_offered_cannot_be_signed_along(flow: SigningFlow) -> None:
    choosing(flow)
    with pytest.raises(Bug):
        flow.tell_along(replace(TICKED, campaign=CampaignId(b"\2" * 16)))


def test_a_problem_of_another_campaign_is_told_apart_and_keeps_all_from_being_signed(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell(replace(NAMED, age=True))
    flow.tell_along(replace(TICKED, age=False))
    assert not flow.ready()
    assert (flow.problems, flow.problems_along) == ((), {OTHER: NO_CONSENT})
    flow.tell_along(TICKED)
    assert flow.ready()
    assert flow.problems_along == {}


def test_back_keeps_what_was_ticked(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    flow.back()
    flow.forward()
    assert flow.own(OTHER) == TICKED


def test_what_is_offered_no_more_is_signed_no_more(flow: SigningFlow, packs: SomePacks) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    flow.back()
    packs.offered = ()
    flow.forward()
    assert flow.drafts == (NAMED,)


def test_cancel_erases_what_was_ticked(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    flow.cancel()
    assert (flow.own(OTHER), flow.offers) == (None, ())


# --- correcting -------------------------------------------------------------------------------------------------------


def thanked(flow: SigningFlow) -> SigningFlow:
    choosing(flow)
    flow.tell_along(TICKED)
    flow.thanked(SIGNED)
    return flow


def held_by(flow: SigningFlow) -> Iterator[object]:
    """What of a signer the flow holds."""
    for value in vars(flow).values():
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,):
            if isinstance(part, Draft | Offer | Problem) or part == SIGNED:
                yield part


def test_thanks_close_the_form(flow: SigningFlow) -> None:
    assert thanked(flow).step is Step.THANKS
    assert not flow.is_signing
    with pytest.raises(Bug):
        _ = flow.draft


def test_a_correction_opens_the_form_with_all_that_was_told(flow: SigningFlow) -> None:
    assert thanked(flow).correct() is Step.YOU
    assert (flow.draft, flow.own(OTHER), flow.signed) == (NAMED, TICKED, SIGNED)


def test_a_correction_knows_what_it_would_take_back(flow: SigningFlow, packs: SomePacks) -> None:
    choosing(flow)
    flow.tell_along(TICKED)
    numbers = tuple(Thanks(seq=1, campaign=campaign.hex(), number=1, code="") for campaign in (NAMED.campaign, OTHER))
    flow.thanked(replace(SIGNED, thanks=numbers))
    flow.correct()
    flow.forward()
    assert flow.taken_back == frozenset()
    flow.back()
    packs.offered = ()
    flow.forward()
    assert flow.taken_back == {OTHER}


def test_once_it_is_too_late_to_correct_nothing_is_held(flow: SigningFlow) -> None:
    assert list(held_by(thanked(flow))) != []
    flow.let_go()
    assert list(held_by(flow)) == []
    assert flow.step is Step.THANKS
    with pytest.raises(Bug):
        flow.correct()


@pytest.mark.parametrize("corrects", [False, True])
def test_the_next_person_finds_nothing_to_correct(flow: SigningFlow, corrects: bool) -> None:
    thanked(flow)
    if corrects:
        flow.correct()
    flow.cancel()
    assert list(held_by(flow)) == []


def test_leaving_a_correction_by_back_erases(flow: SigningFlow) -> None:
    thanked(flow).correct()
    assert flow.back() is Step.ATTRACT
    assert list(held_by(flow)) == []


# --- printed ----------------------------------------------------------------------------------------------------------


def test_a_draft_shows_nothing_of_the_signer_when_printed() -> None:
    assert "Canary" not in f"{NAMED} {NAMED!r} {(NAMED,)}"


def test_a_printed_draft_shows_nothing_of_a_signer() -> None:
    told = Draft(campaign=CampaignId(b"1" * 16), screen_language="fr", text_language="fr", fields={FieldName.GIVEN_NAME: "Zahra"})
    assert "Zahra" not in repr(told) + pretty_repr(told)
