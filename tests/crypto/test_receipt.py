import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.crypto.receipt import (
    decode_code,
    encode_code,
    for_campaign,
    kept_hashes,
    new_secret,
    proof_token,
    receipt_leaf,
    withdraw_hash,
    withdraw_token,
)
from kiosk.domain.errors import Bug, KioskError, UserError
from kiosk.domain.ids import CampaignId
from tests.crypto.vectors import Case, each, outcome, raw, unhex

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRETS = st.binary(min_size=16, max_size=16)


@each("receipt", "valid")
def test_everything_of_a_receipt_follows_from_its_secret(case: Case) -> None:
    secret, campaign, receipt, withdraw, proof = unhex(case, "secret", "campaign", "receipt", "withdraw", "proof")
    assert for_campaign(secret, CampaignId(campaign)) == receipt
    assert (withdraw_token(receipt), proof_token(receipt)) == (withdraw, proof)


@each("receipt", "valid")
def test_what_the_centre_keeps_follows_from_the_tokens(case: Case) -> None:
    campaign, withdraw, kept, proof, leaf = unhex(case, "campaign", "withdraw", "withdraw_hash", "proof", "leaf")
    assert (withdraw_hash(withdraw), receipt_leaf(CampaignId(campaign), proof)) == (kept, leaf)


@each("receipt", "valid")
def test_a_code_and_its_secret_are_one(case: Case) -> None:
    secret = raw(case, "secret")
    assert (encode_code(secret), decode_code(case["code"])) == (case["code"], secret)


@each("receipt", "typed")
def test_a_code_may_be_typed_in_many_ways(case: Case) -> None:
    assert decode_code(case["typed"]) == raw(case, "secret")


@each("receipt", "refused")
def test_what_is_no_code_is_refused(case: Case) -> None:
    with pytest.raises(UserError) as caught:
        decode_code(case["typed"])
    assert outcome(caught) == case["code"]


@given(secret=SECRETS)
def test_every_secret_has_a_code_in_seven_groups(secret: bytes) -> None:
    code = encode_code(secret)
    assert decode_code(code) == secret
    assert [len(group) for group in code.split("-")] == [4] * 7


@settings(max_examples=20)
@given(secret=SECRETS)
def test_one_wrong_letter_is_always_noticed(secret: bytes) -> None:
    code = encode_code(secret).replace("-", "")
    for place, letter in itertools.product(range(28), LETTERS):
        if letter != code[place]:
            assert is_refused(code[:place] + letter + code[place + 1 :])


@settings(max_examples=50)
@given(secret=SECRETS)
def test_two_swapped_neighbours_are_always_noticed(secret: bytes) -> None:
    code = encode_code(secret).replace("-", "")
    for place in range(27):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert swapped == code or is_refused(swapped)


def test_every_session_has_its_own_secret() -> None:
    assert new_secret() != new_secret()


def test_receipts_of_one_session_do_not_tell_that_they_belong_together() -> None:
    secret = new_secret()
    one, other = for_campaign(secret, CampaignId(b"c" * 16)), for_campaign(secret, CampaignId(b"d" * 16))
    tokens = {one, other, withdraw_token(one), withdraw_token(other), proof_token(one), proof_token(other), secret}
    assert len(tokens) == 7


def test_a_withdraw_token_of_another_size_is_our_mistake() -> None:
    with pytest.raises(Bug):
        withdraw_hash(b"short")


def is_refused(code: str) -> bool:
    try:
        decode_code(code)
    except KioskError:
        return True
    return False


def test_what_the_centre_keeps_is_what_the_tokens_give() -> None:
    for number in range(20):
        secret, campaign = bytes([number]) * 16, CampaignId(bytes([number + 1]) * 16)
        expected = (withdraw_hash(withdraw_token(secret)), receipt_leaf(campaign, proof_token(secret)))
        assert kept_hashes(secret, campaign) == expected
