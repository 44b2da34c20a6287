"""Shares of a seed: enough of them give it back, and nothing else does."""

import itertools

import pytest

from kiosk.crypto import shares
from kiosk.crypto.shares import WORDS, combine, split
from kiosk.domain.errors import Bug, Code, KioskError, UserError
from tests.crypto.vectors import Case, each, load, outcome, raw

SEED = b"s" * 32


def named(words: list[str] | tuple[str, ...]) -> list[tuple[str, str]]:
    return [(f"{number}.txt", text) for number, text in enumerate(words, 1)]


def test_any_three_of_the_five_shares_of_old_give_the_seed() -> None:
    case = load("shares")["divided"]
    for some in itertools.combinations(case["shares"], 3):
        assert combine(named(some)) == raw(case, "seed")


@each("shares", "refused")
def test_other_words_are_refused(case: Case) -> None:
    with pytest.raises(KioskError) as caught:
        combine(named(case["shares"]))
    assert outcome(caught) == case["code"]


@pytest.mark.parametrize(("count", "threshold"), [(2, 2), (5, 3), (16, 16)])
def test_what_is_divided_comes_back_from_enough_shares(count: int, threshold: int) -> None:
    made = split(SEED, count, threshold)
    assert {len(words.split()) for words in made} == {WORDS}
    assert combine(named(made[-threshold:])) == SEED


def test_more_shares_than_are_needed_are_welcome() -> None:
    assert combine(named(split(SEED, 4, 2))) == SEED


def test_numbers_lines_and_capitals_as_on_paper_do_not_matter() -> None:
    typed = ["\n".join(f"{number}. {word.upper()}" for number, word in enumerate(words.split(), 1)) for words in split(SEED, 2, 2)]
    assert combine(named(typed)) == SEED


def test_a_misspelt_word_is_told_by_its_number_alone() -> None:
    first, second = split(SEED, 2, 2)
    words = first.split()
    words[6] = "rallykiosk"
    with pytest.raises(UserError) as caught:
        combine(named([" ".join(words), second]))
    assert caught.value.facts == {"path": "1.txt", "number": 7}


def test_two_divisions_of_one_key_have_nothing_in_common() -> None:
    assert not set(split(SEED, 3, 2)) & set(split(SEED, 3, 2))


@pytest.mark.parametrize(("count", "threshold"), [(1, 1), (3, 1), (2, 3), (17, 2), (0, 0)])
def test_a_division_that_protects_nothing_is_not_made(count: int, threshold: int) -> None:
    with pytest.raises(UserError) as caught:
        split(SEED, count, threshold)
    assert caught.value.code is Code.OPTION_WRONG


def test_control_a_division_that_gives_another_seed_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    made = split(b"t" * 32, 3, 2)
    monkeypatch.setattr(shares, "generate_mnemonics", lambda *_, **__: [list(made)])
    with pytest.raises(Bug):
        split(SEED, 3, 2)
