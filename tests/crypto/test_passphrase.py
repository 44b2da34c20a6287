import pytest

from kiosk.crypto.passphrase import check_passphrase, password_bytes
from kiosk.domain.errors import UserError
from tests.crypto.vectors import Case, each, outcome


@each("passphrase", "bytes")
def test_the_same_password_from_any_keyboard_is_the_same_bytes(case: Case) -> None:
    assert password_bytes(case["typed"]).hex() == case["bytes"]


@each("passphrase", "weak")
def test_what_is_tried_first_is_refused(case: Case) -> None:
    with pytest.raises(UserError) as caught:
        check_passphrase(case["passphrase"])
    assert outcome(caught) == case["code"]


@each("passphrase", "strong")
def test_other_passphrases_are_taken(case: Case) -> None:
    check_passphrase(case["passphrase"])
