"""The way back into a locked device: a sealed request, an answer under a one-time code; neither opens anything by itself."""

import hashlib
from typing import Final

import pytest

from kiosk.crypto.custody import seal_for_recovery
from kiosk.domain.errors import Code, KioskError, Refused, UserError
from kiosk.transfer.recovery import MAX_BYTES, answer, open_unlock, read_recovery_request, read_unlock, write_recovery_request
from tests.support.batches import DEVICE_ID
from tests.support.packs import RING, STRANGER

KEYS: Final = (b"k" * 32, b"l" * 32)


def request(*keys: bytes) -> bytes:
    recovery_key = RING.recovery_key().public
    sealed = tuple(seal_for_recovery(key, recovery_key, RING.organisation, DEVICE_ID) for key in keys)
    return write_recovery_request(RING.organisation, DEVICE_ID, sealed)


def refused(content: bytes) -> Code:
    with pytest.raises(KioskError) as caught:
        read_recovery_request(content)
    return caught.value.code


@pytest.mark.parametrize("keys", [KEYS[:1], KEYS])
def test_the_organisers_give_back_the_store_keys_under_a_code(keys: tuple[bytes, ...]) -> None:
    asked = request(*keys)
    given = answer(asked, RING.recovery_key())
    unlocking = read_unlock(given.unlock)
    assert open_unlock(unlocking, given.code) == keys
    assert (given.device, unlocking.device) == (DEVICE_ID, DEVICE_ID.hex())
    assert unlocking.request == hashlib.sha256(asked).hexdigest()


def test_a_code_may_be_typed_carelessly() -> None:
    given = answer(request(KEYS[0]), RING.recovery_key())
    assert open_unlock(read_unlock(given.unlock), given.code.lower().replace("-", " ")) == KEYS[:1]


def test_another_code_opens_nothing() -> None:
    asked = request(KEYS[0])
    first, second = answer(asked, RING.recovery_key()), answer(asked, RING.recovery_key())
    with pytest.raises(UserError) as caught:
        open_unlock(read_unlock(first.unlock), second.code)
    assert caught.value.code is Code.UNLOCK_CODE_WRONG


def test_a_code_that_is_no_code_is_wrong() -> None:
    given = answer(request(KEYS[0]), RING.recovery_key())
    with pytest.raises(UserError) as caught:
        open_unlock(read_unlock(given.unlock), "!")
    assert caught.value.code is Code.UNLOCK_CODE_WRONG


def test_another_organisation_cannot_answer() -> None:
    with pytest.raises(Refused) as caught:
        answer(request(KEYS[0]), STRANGER.recovery_key())
    assert caught.value.code is Code.WRONG_KEY


def test_a_request_cannot_be_turned_into_another_devices() -> None:
    forged = request(KEYS[0]).replace(DEVICE_ID.hex().encode(), b"00" * 32)
    with pytest.raises(Refused) as caught:
        answer(forged, RING.recovery_key())
    assert caught.value.code is Code.CANNOT_UNSEAL


def test_an_answer_cannot_be_turned_into_another_devices() -> None:
    given = answer(request(KEYS[0]), RING.recovery_key())
    with pytest.raises(UserError):
        open_unlock(read_unlock(given.unlock.replace(DEVICE_ID.hex().encode(), b"00" * 32)), given.code)


def test_an_answer_cannot_be_turned_into_one_to_another_request() -> None:
    asked, other = request(KEYS[0]), request(KEYS[0])
    given = answer(asked, RING.recovery_key())
    own, others = (hashlib.sha256(one).hexdigest().encode() for one in (asked, other))
    with pytest.raises(UserError) as caught:
        open_unlock(read_unlock(given.unlock.replace(own, others)), given.code)
    assert caught.value.code is Code.UNLOCK_CODE_WRONG


def test_neither_file_shows_the_store_key() -> None:
    asked = request(KEYS[0])
    for content in (asked, answer(asked, RING.recovery_key()).unlock):
        assert KEYS[0] not in content
        assert KEYS[0].hex().encode() not in content


def test_what_is_wrong_with_a_request_is_told() -> None:
    good = request(KEYS[0])
    assert refused(b"") is Code.WRONG_KIND_OF_FILE
    assert refused(b"\xff\xfe") is Code.WRONG_KIND_OF_FILE
    assert refused(answer(good, RING.recovery_key()).unlock) is Code.WRONG_KIND_OF_FILE
    assert refused(good[:-1]) is Code.WRONG_KIND_OF_FILE
    assert refused(good.replace(b'"schema":1', b'"schema":2')) is Code.NEWER_VERSION
    assert refused(good.replace(b'"schema":1', b'"schema": 1')) is Code.NOT_CANONICAL
    assert refused(good.replace(b'"sealed":["', b'"sealed":["","')) is Code.DAMAGED
    assert refused(good.replace(b'"sealed":[', b'"sealed":[' + b"[" * 3000 + b"]" * 3000 + b",")) is Code.WRONG_KIND_OF_FILE
    assert refused(good.replace(b"{", b'{"a":' + b"[" * 3000 + b"]" * 3000 + b",", 1)) is Code.WRONG_KIND_OF_FILE
    assert refused(good + b" " * MAX_BYTES) is Code.TOO_LARGE


def test_an_answer_shows_nothing_of_itself() -> None:
    given = answer(request(KEYS[0]), RING.recovery_key())
    assert given.code not in repr(given)
