"""The estimate from a sample: it speaks of those that counted when it was drawn, and changes nothing of what counts."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select, update

from kiosk.central.duplicates import lock_campaign
from kiosk.central.erasing import erase
from kiosk.central.schema import AUDIT
from kiosk.domain import canonical
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.review import Decision, Judgement
from tests.central.case import Case
from tests.support.central_batches import Signed

NOW = "2025-02-08T14:03:22Z"


def test_a_sample_gives_an_estimate_once_all_of_it_is_judged(case: Case, signed: Signed) -> None:
    case.come_in(signed(30))
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 10)]
    assert len(set(drawn)) == 10
    assert len(case.review.sample(case.campaign.id, 99)) == 30, "not more than there are"
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 10)]
    case.review.judge(drawn[1:], Judgement.VALID)
    assert (case.review.estimate(case.campaign.id).waiting, case.review.estimate(case.campaign.id).rate) == (1, "")
    case.review.judge(drawn[:1], Judgement.INVALID)
    found = case.review.estimate(case.campaign.id)
    assert (found.rate, found.projected, found.counted) == ("90.0000", 27, 30)
    assert found.lowest <= 27 <= found.highest
    assert case.states == {"counted": 30}, "judging changes nothing of what counts"
    with pytest.raises(UserError):
        case.review.judge([drawn[0][:-1] + "99"], Judgement.VALID)
    with case.centre.database.reading() as connection:
        told = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "judge a sample").order_by(AUDIT.c.number)).all()
    assert told == ['{"entries":9,"judgement":"valid"}', '{"entries":1,"judgement":"invalid"}']


def test_a_sample_is_shown_as_it_is_judged_and_not_drawn_over_unasked(case: Case, signed: Signed) -> None:
    case.come_in(signed(9))
    assert case.review.drawn(case.campaign.id) == ()
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 4)]
    case.review.judge(drawn[:3], Judgement.VALID)
    assert [(line.entry, line.judged) for line in case.review.drawn(case.campaign.id)] == [(one, "valid") for one in drawn[:3]] + [
        (drawn[3], "")
    ]
    with pytest.raises(UserError) as caught:
        case.review.sample(case.campaign.id, 5)
    assert (caught.value.code, caught.value.facts["option"]) == (Code.OPTION_WRONG, "--size")
    assert case.review.estimate(case.campaign.id).waiting == 1, "nothing is lost"
    assert len(case.review.sample(case.campaign.id, 5, anew=True)) == 5
    assert case.review.estimate(case.campaign.id).waiting == 5


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)  # a file has one writer at a time
def test_nobody_is_in_a_sample_who_was_erased_while_it_was_drawn(case: Case, signed: Signed) -> None:
    device = signed(3)
    case.come_in(device)
    with ThreadPoolExecutor(1) as others:
        with case.centre.database.writing() as connection:
            lock_campaign(connection, case.campaign.id)
            drawn = others.submit(case.review.sample, case.campaign.id, 3)
            case.centre.wait_for(drawn)
            erase(connection, case.campaign.id, [(device.id, 0, 2)], NOW)
        assert [line.entry for line in drawn.result()] == [f"{device.id.hex()}:{number}" for number in (1, 3)]
    assert case.review.estimate(case.campaign.id).waiting == 2


def test_whoever_draws_a_sample_sees_it_and_the_audit_keeps_which(case: Case, signed: Signed) -> None:
    case.come_in(signed(6))
    shown = [line.entry for line in case.review.sample(case.campaign.id, 4)]
    with case.centre.database.reading() as connection:
        action, facts = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    assert action == "look through"
    told = {"campaign": case.campaign.id.hex(), "first": shown[0], "last": shown[-1], "shown": 4}
    assert facts == canonical.encode(told).decode()


def test_what_is_judged_a_duplicate_of_another_in_the_sample_is_not_valid(case: Case, signed: Signed) -> None:
    case.come_in(signed(5))
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 5)]
    case.review.judge(drawn[1:], Judgement.VALID)
    case.review.judge(drawn[:1], Judgement.DUPLICATE)
    found = case.review.estimate(case.campaign.id)
    assert (found.rate, found.projected, found.lowest, found.highest) == ("80.0000", 4, 4, 4)


def test_of_an_unknown_campaign_there_is_no_sample(case: Case, signed: Signed) -> None:
    case.come_in(signed(1))
    unknown = CampaignId(bytes(reversed(case.campaign.id)))
    for ask in (lambda: case.review.sample(unknown, 1), lambda: case.review.drawn(unknown), lambda: case.review.estimate(unknown)):
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.code is Code.CAMPAIGN_UNKNOWN


def test_an_estimate_speaks_of_those_that_counted_when_the_sample_was_drawn(case: Case, signed: Signed) -> None:
    case.come_in(signed(12))
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 6)]
    case.review.judge(drawn[1:], Judgement.VALID)
    case.review.judge(drawn[:1], Judgement.INVALID)
    before = case.review.estimate(case.campaign.id)
    assert (before.population, before.changed, before.projected) == (12, 0, 10)
    case.review.decide(drawn, Decision.EXCLUDE)
    after = case.review.estimate(case.campaign.id)
    assert (after.counted, after.population, after.changed) == (6, 12, 6)
    assert (after.projected, after.lowest, after.highest) == (before.projected, before.lowest, before.highest)
    assert after.lowest < after.highest, "nobody looked at six of them"
    case.come_in(signed(30))
    later = case.review.estimate(case.campaign.id)
    assert (later.counted, later.population, later.changed) == (30, 12, 30)
    assert (later.projected, later.highest) == (before.projected, before.highest), "of what came it says nothing"


def test_a_sample_of_an_older_program_speaks_of_what_counts_and_what_of_it_went(case: Case, signed: Signed) -> None:
    case.come_in(signed(8))
    drawn = [line.entry for line in case.review.sample(case.campaign.id, 4)]
    with case.centre.database.writing() as connection:
        facts = canonical.encode({"campaign": case.campaign.id.hex(), "size": 4}).decode()
        connection.execute(update(AUDIT).where(AUDIT.c.action == "sample").values(facts=facts))
    case.review.judge(drawn, Judgement.VALID)
    case.review.decide(drawn[:1], Decision.EXCLUDE)
    found = case.review.estimate(case.campaign.id)
    assert (found.counted, found.population, found.changed) == (7, 8, 1)
