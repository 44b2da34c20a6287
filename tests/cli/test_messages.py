import pickle
import re

import pytest

from kiosk.central.checking import Reason
from kiosk.cli.messages import SENTENCES, code_sentence, exit_code, sentence
from kiosk.cli.reasons import held_reason, quarantine_reason
from kiosk.domain.errors import Bug, Cancelled, Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.domain.reports.intake import HeldRow

EXIT_CODES = [
    (UserError(Code.FILE_MISSING, path="a.batch"), 2),
    (EnvironmentProblem(Code.DISK_FULL, path="stick"), 3),
    (Refused(Code.DAMAGED, part="frame"), 1),
    (Cancelled(), 130),
    (Bug("nobody is signing"), 3),
]


@pytest.mark.parametrize(("error", "code"), EXIT_CODES, ids=lambda value: type(value).__name__)
def test_each_kind_of_error_has_its_exit_code(error: KioskError, code: int) -> None:
    assert exit_code(error) == code


@pytest.mark.parametrize("error", [error for error, _ in EXIT_CODES], ids=lambda error: type(error).__name__)
def test_an_error_crosses_to_another_process_whole(error: KioskError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), back.code, back.facts) == (type(error), error.code, error.facts)


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)


@pytest.mark.parametrize("code", Code)
def test_a_sentence_says_what_to_do_next(code: Code) -> None:
    sentences = [part for part in re.split(r"(?<=[.?!])\s|[:;,] ", SENTENCES[code]) if part]
    assert len(sentences) > 1
    assert SENTENCES[code].endswith(".")


UNKNOWN = quarantine_reason("unknown")


# Of this one nothing better can be said.
@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.KIND_WRONG])
def test_every_reason_of_quarantine_has_words_of_its_own(reason: Reason) -> None:
    assert quarantine_reason(reason.value) != UNKNOWN


def held(reason: Code, status: str) -> str:
    row = HeldRow(device="ab" * 32, label="", status=status, first=1, last=2, reason=reason.value, size=1, arrived="")
    return held_reason(row)


@pytest.mark.parametrize("reason", [Code.DEVICE_PENDING, Code.DEVICE_REVOKED, Code.BATCH_GAP, Code.LOG_FORKED])
def test_every_reason_to_hold_a_file_has_words(reason: Code) -> None:
    assert held(reason, "pending").endswith(".")


@pytest.mark.parametrize("reason", [Code.DEVICE_PENDING, Code.DEVICE_REVOKED])
def test_what_waited_for_approval_only_waits_for_an_intake_now(reason: Code) -> None:
    assert "kioskctl intake" in held(reason, "approved")
    assert held(reason, "approved") != held(reason, "pending")


def test_a_missing_fact_does_not_hide_the_error() -> None:
    assert "?" in sentence(UserError(Code.FILE_MISSING))


def test_a_fact_stands_in_the_sentence() -> None:
    assert "a.batch" in sentence(UserError(Code.FILE_MISSING, path="a.batch"))


def test_nobody_is_told_to_approve_a_device_that_was_revoked_as_if_it_were_new() -> None:
    told = code_sentence(Code.HELD_FULL.value, {"revoked_after": 2})
    assert "revoked after entry 2" in told
    assert "Ask who had the device" in told
    assert "unapproved" in code_sentence(Code.HELD_FULL.value, {})


def test_a_beginning_that_several_devices_share_is_not_told_to_be_nobodys() -> None:
    told = code_sentence(Code.DEVICE_UNKNOWN.value, {"device": "0fbbd4e4"})
    assert "or several begin so" in told
    assert "--json" in told
