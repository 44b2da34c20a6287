import pickle
import re

import pytest

from kiosk.cli.messages import SENTENCES, exit_code, sentence
from kiosk.domain.errors import Bug, Cancelled, Code, EnvironmentProblem, KioskError, Refused, UserError

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


def test_a_missing_fact_does_not_hide_the_error() -> None:
    assert "?" in sentence(UserError(Code.FILE_MISSING))


def test_a_fact_stands_in_the_sentence() -> None:
    assert "a.batch" in sentence(UserError(Code.FILE_MISSING, path="a.batch"))
