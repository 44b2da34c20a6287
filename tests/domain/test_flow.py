import msgspec
import pytest
from rich.pretty import pretty_repr

from kiosk.domain.errors import Bug
from kiosk.domain.fields import FieldName, Problem, Trouble
from kiosk.domain.flow import Draft, SigningFlow, Step
from kiosk.domain.ids import CampaignId

EMPTY = Draft(campaign=CampaignId(bytes(16)), screen_language="fr", text_language="fr")
NAMED = msgspec.structs.replace(EMPTY, fields={FieldName.GIVEN_NAME: "Canary"})
MISSING = (Problem(where="given_name", trouble=Trouble.MISSING),)


def check(draft: Draft, step: Step) -> tuple[Problem, ...]:
    """A campaign that wants a given name on the first screen, and an age on the second."""
    if step is Step.YOU:
        return () if draft.fields else MISSING
    return () if draft.age else (Problem(where="sign", trouble=Trouble.CONSENT_MISSING),)


@pytest.fixture
def flow() -> SigningFlow:
    return SigningFlow(check)


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
    flow.tell(msgspec.structs.replace(EMPTY, age=True))
    assert not flow.ready()
    assert flow.problems == MISSING


def test_thanks_holds_nothing_of_the_signer(flow: SigningFlow) -> None:
    choosing(flow)
    flow.tell(msgspec.structs.replace(NAMED, age=True))
    assert flow.ready()
    assert flow.thanked() is Step.THANKS
    assert not flow.is_signing


def test_nobody_is_thanked_before_choosing(flow: SigningFlow) -> None:
    flow.begin(NAMED)
    with pytest.raises(Bug):
        flow.thanked()


def test_the_next_person_begins_with_nothing(flow: SigningFlow) -> None:
    choosing(flow)
    flow.thanked()
    flow.cancel()
    flow.begin(EMPTY)
    assert flow.draft.fields == {}


def test_a_draft_shows_nothing_of_the_signer_when_printed() -> None:
    assert "Canary" not in f"{NAMED} {NAMED!r} {(NAMED,)}"


def test_a_printed_draft_shows_nothing_of_a_signer() -> None:
    told = Draft(campaign=CampaignId(b"1" * 16), screen_language="fr", text_language="fr", fields={FieldName.GIVEN_NAME: "Zahra"})
    assert "Zahra" not in repr(told) + pretty_repr(told)
