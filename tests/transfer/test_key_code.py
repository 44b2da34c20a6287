"""The code of a key file: what is typed from paper is the file again, or refused."""

from pathlib import Path

import pytest

from kiosk.crypto.keyfile import open_key_file, write_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, Refused
from kiosk.transfer.key_code import read_key_code, write_key_code
from tests.crypto.vectors import load, raw

CONTENT = raw(load("keyfile")["complete"], "file")
TEXT = write_key_code(CONTENT)


def test_a_code_gives_the_file_back_byte_by_byte() -> None:
    assert read_key_code(TEXT) == CONTENT


def test_a_code_has_letters_that_a_scanner_holds_densely() -> None:
    assert TEXT.startswith("RKK1:")
    assert len(TEXT) < 240
    assert TEXT.replace(":", "").isalnum()
    assert TEXT.isupper()


@pytest.mark.parametrize("typed", [TEXT.lower(), f" {TEXT[:9]}\n{TEXT[9:]} ", TEXT.partition(":")[2]])
def test_spaces_case_and_a_beginning_that_was_left_out_do_not_matter(typed: str) -> None:
    assert read_key_code(typed) == CONTENT


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("RKT1:AAAA", Code.WRONG_KIND_OF_FILE),
        (f"{TEXT}=", Code.DAMAGED),
        (f"{TEXT}1", Code.DAMAGED),
        ("", Code.DAMAGED),
    ],
)
def test_other_letters_are_refused(text: str, code: Code) -> None:
    with pytest.raises(Refused) as caught:
        open_key_file(read_key_code(text), "correct horse battery staple")
    assert caught.value.code is code


def test_one_wrong_letter_anywhere_is_damage_and_no_wrong_passphrase(tmp_path: Path) -> None:
    write_key_file(tmp_path / "org.key", KeyRing.generate(), "correct horse battery staple")
    text = write_key_code((tmp_path / "org.key").read_bytes())
    for place in range(7, len(text)):  # the first two letters after the colon are the version
        wrong = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        with pytest.raises(Refused):
            open_key_file(read_key_code(wrong), "correct horse battery staple")
