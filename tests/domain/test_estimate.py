"""The estimate of valid signatures, by the official worked example and by drawing samples."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.estimate import Estimate, estimate


def test_the_official_worked_example() -> None:
    found = estimate(24_034, 722, 516, 2)
    assert found is not None
    assert (found.rate, found.projected) == (Decimal("71.4700"), 15_028)
    assert found.lowest < found.projected < found.highest


def test_who_looks_at_everything_knows() -> None:
    assert estimate(1000, 1000, 900, 0) == Estimate(Decimal("90.0000"), 900, 900, 900, enough=237)


@pytest.mark.parametrize(("valid", "duplicates"), [(3, 0), (8, 2), (29_999, 1)])
def test_of_whom_everybody_was_looked_at_a_duplicate_is_not_valid(valid: int, duplicates: int) -> None:
    everything = max(10, valid + duplicates)
    found = estimate(everything, everything, valid, duplicates)
    assert found is not None
    assert (found.projected, found.lowest, found.highest) == (valid, valid, valid)


@pytest.mark.parametrize("pairs", [20, 150])
def test_the_projection_meets_the_truth_on_average_though_people_signed_twice(pairs: int) -> None:
    """Each of `pairs` people signed twice; whoever is drawn twice is found once as valid and once as a duplicate."""
    random, everything = Random(7), 1000
    signers = [*range(everything - pairs), *range(pairs)]
    projected = []
    for _ in range(300):
        drawn = random.sample(signers, 250)
        found = estimate(everything, 250, len(set(drawn)), 250 - len(set(drawn)))
        assert found is not None
        projected.append(found.projected)
    assert abs(sum(projected) / 300 - (everything - pairs)) < 12


@given(st.integers(1, 40_000), st.data())
def test_the_projection_lies_in_its_interval_and_both_agree_with_what_was_seen(everything: int, data: st.DataObject) -> None:
    sample = data.draw(st.integers(1, everything))
    valid = data.draw(st.integers(0, sample))
    found = estimate(everything, sample, valid, data.draw(st.integers(0, sample - valid)))
    assert found is not None
    assert valid <= found.lowest <= found.projected <= found.highest <= valid + everything - sample


@pytest.mark.parametrize("numbers", [(0, 0, 0, 0), (10, 0, 0, 0), (10, 11, 1, 0), (10, 5, 6, 0), (10, 5, 3, 3)])
def test_without_a_sample_there_is_none(numbers: tuple[int, int, int, int]) -> None:
    assert estimate(*numbers) is None


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_the_interval_holds_the_truth_about_nineteen_times_of_twenty(share: float) -> None:
    random, everything = Random(5), 5000
    truth = round(everything * share)
    people = [number < truth for number in range(everything)]
    held = 0
    for _ in range(400):
        found = estimate(everything, 300, sum(random.sample(people, 300)), 0)
        assert found is not None
        held += found.lowest <= truth <= found.highest
    assert 0.92 < held / 400 < 0.99


@pytest.mark.parametrize(("everything", "sample", "pairs"), [(24_034, 722, 0), (24_034, 722, 500), (10_000, 400, 300), (1000, 250, 150)])
def test_the_interval_holds_the_truth_though_the_sample_shows_few_who_signed_twice(everything: int, sample: int, pairs: int) -> None:
    random, held = Random(11), 0
    signers = [*range(everything - pairs), *range(pairs)]
    for _ in range(200):
        different = len(set(random.sample(signers, sample)))
        found = estimate(everything, sample, different, sample - different)
        assert found is not None
        held += found.lowest <= everything - pairs <= found.highest
    assert held / 200 > 0.94


@pytest.mark.parametrize(("everything", "enough"), [(1, 1), (10, 9), (1000, 237), (24_034, 1292), (1_000_000, 8529)])
def test_a_sample_is_enough_where_nobody_met_twice_says_that_few_signed_twice(everything: int, enough: int) -> None:
    found = estimate(everything, enough, enough, 0)
    assert found is not None
    assert found.enough == enough
    if everything > 10:
        assert found.lowest > everything * 0.93
        less = estimate(everything, enough // 2, enough // 2, 0)
        assert less is not None
        assert less.lowest < everything * 0.85


def test_more_duplicates_mean_fewer_and_a_wider_interval() -> None:
    none, some = estimate(24_034, 722, 516, 0), estimate(24_034, 722, 516, 2)
    assert none is not None
    assert some is not None
    assert some.projected < none.projected
    assert some.highest - some.lowest > none.highest - none.lowest
