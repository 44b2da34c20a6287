import hashlib

import pytest

from kiosk.crypto import custody
from kiosk.crypto.custody import (
    BOX_OVERHEAD,
    RECOVERY_SIZE,
    lock,
    one_time_code,
    read_one_time_code,
    seal_for_recovery,
    unlock,
    unseal_from_recovery,
)
from kiosk.crypto.sealing import OpeningKey
from kiosk.domain.errors import Bug, Code, KioskError, Refused, UserError
from kiosk.domain.ids import DeviceId, OrganisationId
from tests.crypto.vectors import Case, each, load, outcome, raw, unhex

SECRET = b"a secret of a device, 32 bytes.."
BOX = lock(SECRET, "482915", b"context")


def recovery_parts() -> tuple[OpeningKey, OrganisationId, DeviceId]:
    secret, organisation, device = unhex(load("custody"), "recovery_secret", "organisation", "device")
    return OpeningKey(secret), OrganisationId(organisation), DeviceId(device)


@each("custody", "boxes")
def test_boxes_open_to_their_password(case: Case) -> None:
    box, context, secret = unhex(case, "box", "context", "secret")
    assert unlock(box, case["password"], context) == secret


@each("custody", "refused_boxes")
def test_wrong_boxes_and_passwords_are_refused(case: Case) -> None:
    box, context = unhex(case, "box", "context")
    with pytest.raises(KioskError) as caught:
        unlock(box, case["password"], context)
    assert outcome(caught) == case["code"]


def test_what_is_locked_opens_again() -> None:
    assert unlock(BOX, "482915", b"context") == SECRET


def test_a_box_is_longer_than_its_secret_by_a_fixed_number() -> None:
    assert len(BOX) == len(SECRET) + BOX_OVERHEAD == len(SECRET) + 69


def test_two_boxes_of_the_same_secret_share_nothing_but_their_parameters() -> None:
    again = lock(SECRET, "482915", b"context")
    assert again[:17] == BOX[:17]
    assert not {again[start : start + 8] for start in range(17, 100)} & {BOX[start : start + 8] for start in range(17, 100)}


def test_digits_of_any_keyboard_open_a_box() -> None:
    assert unlock(BOX, "۴۸۲۹۱۵", b"context") == unlock(BOX, "٤٨٢٩١٥", b"context") == SECRET


def test_damage_is_told_from_a_wrong_password_without_computing_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(custody, "_cipher", None)
    for place in range(len(BOX)):
        changed = bytearray(BOX)
        changed[place] ^= 1
        with pytest.raises(Refused):
            unlock(bytes(changed), "482915", b"context")


def test_control_without_associated_data_a_box_opens_in_any_context(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(custody, "labelled", lambda *_: b"")
    box = lock(SECRET, "482915", b"context")
    assert unlock(box, "482915", b"another context") == SECRET


def test_a_secret_of_nothing_or_too_much_is_our_mistake() -> None:
    for secret in (b"", bytes(1024 * 1024 + 1)):
        with pytest.raises(Bug):
            lock(secret, "482915", b"")


def test_a_box_larger_than_any_is_refused_before_a_key_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(custody, "_cipher", None)
    large = BOX[:45] + bytes(1024 * 1024 + 1 + 16)
    with pytest.raises(Refused) as caught:
        unlock(large + hashlib.sha256(large).digest()[:8], "482915", b"context")
    assert caught.value.code is Code.DAMAGED


def test_nothing_is_locked_without_a_password() -> None:
    with pytest.raises(UserError) as caught:
        lock(SECRET, "", b"")
    assert caught.value.code is Code.PASSPHRASE_MISSING


def test_a_wrong_password_is_not_repeated_in_the_error() -> None:
    with pytest.raises(UserError) as caught:
        unlock(BOX, "wrong-482916", b"context")
    assert "482916" not in f"{caught.value!r} {caught.value}"


@each("custody", "recoveries")
def test_store_keys_open_to_the_recovery_key(case: Case) -> None:
    sealed, store_key = unhex(case, "sealed", "store_key")
    assert unseal_from_recovery(recovery_parts()[0], sealed, *recovery_parts()[1:]) == store_key


@each("custody", "refused_recoveries")
def test_wrong_store_keys_for_recovery_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        unseal_from_recovery(recovery_parts()[0], raw(case, "sealed"), *recovery_parts()[1:])
    assert outcome(caught) == case["code"]


def test_a_store_key_sealed_for_recovery_opens_again() -> None:
    key, organisation, device = recovery_parts()
    sealed = seal_for_recovery(SECRET, key.public, organisation, device)
    assert len(sealed) == RECOVERY_SIZE == 1190
    assert unseal_from_recovery(key, sealed, organisation, device) == SECRET


def test_a_store_key_of_another_size_is_our_mistake() -> None:
    key, organisation, device = recovery_parts()
    with pytest.raises(Bug):
        seal_for_recovery(SECRET[:-1], key.public, organisation, device)


def test_a_one_time_code_has_80_bits_in_four_groups() -> None:
    code = one_time_code()
    assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
    assert len({one_time_code() for _ in range(100)}) == 100


def test_a_one_time_code_may_be_typed_in_many_ways() -> None:
    code = "0123-4567-89AB-CDEF"
    typed = [
        "0123 4567 89ab cdef",
        "o123456789ABCDEF",
        "Oi23-4567-89ab-cdef",
        "۰۱۲۳-۴۵۶۷-۸۹AB-CDEF",
        "\u200e0123\u20134567\u201389AB\u2013CDEF\n",
    ]
    assert {read_one_time_code(text) for text in [code, *typed]} == {code}


@pytest.mark.parametrize("typed", ["", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEF-0", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDE*"])
def test_what_is_no_one_time_code_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        read_one_time_code(typed)
    assert caught.value.code is Code.UNLOCK_CODE_WRONG


def test_the_check_of_a_box_tells_nothing_of_its_secret() -> None:
    assert BOX[-8:] == hashlib.sha256(BOX[:-8]).digest()[:8]
