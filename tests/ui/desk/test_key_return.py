"""A lost key comes back at the desk, from its sheet or from shares."""

from pathlib import Path

import pytest

from kiosk.crypto.keyfile import read_key_file
from kiosk.crypto.keys import KeyRing, fingerprint
from kiosk.crypto.shares import split
from kiosk.transfer.key_code import write_key_code
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser
from tests.ui.looks import faults
from tests.ui.stage import rest

NEW = "another passphrase of five words"


def test_the_letters_of_a_sheet_bring_the_key_back(at_desk: OpenDesk, ring: KeyRing, key_file: Path, tmp_path: Path) -> None:
    (tmp_path / "typed.txt").write_text(write_key_code(key_file.read_bytes()))
    person = at_desk()
    person.press("door-return")
    person.write("return-sheet", str(tmp_path / "typed.txt"))
    person.write("return-passphrase", PASSPHRASE)
    person.write("return-folder", str(tmp_path))
    person.press("return-bring")
    person.wait(lambda: person.sees("return-outcome"))
    assert fingerprint(ring.organisation_public_key) in person.text("return-outcome")
    assert (tmp_path / "organisation.key").read_bytes() == key_file.read_bytes()
    person.press("return-leave")
    person.wait(lambda: person.sees("door-key"))
    assert person.text("door-key") == str(tmp_path / "organisation.key")


def test_the_words_of_enough_shares_bring_it_back_under_a_new_passphrase(at_desk: OpenDesk, ring: KeyRing, tmp_path: Path) -> None:
    first, second, _ = split(ring.seed, 3, 2)
    person = at_desk()
    person.press("door-return")
    person.press("return-by-shares")
    person.write("return-words", first)
    assert phrase(first) in shown(person), "or the end of this test would say nothing"
    person.press("return-add")
    assert phrase(first) not in shown(person)
    for field, text in (("passphrase", NEW), ("passphrase-again", NEW), ("folder", str(tmp_path))):
        person.write(f"return-{field}", text)
    person.press("return-bring")
    person.wait(lambda: person.sees("return-trouble"))
    assert "2 shares are needed together" in " ".join(person.words()).replace("\u2068", "").replace("\u2069", "")
    person.write("return-words", second)
    person.press("return-add")
    person.write("return-passphrase", NEW)
    person.write("return-passphrase-again", NEW)
    person.press("return-bring")
    person.wait(lambda: person.sees("return-outcome"))
    assert read_key_file(tmp_path / "organisation.key", NEW).seed == ring.seed
    assert phrase(first) not in shown(person)
    assert phrase(second) not in shown(person)


def phrase(share: str) -> str:
    """Some words of a share that follow each other: one alone may well be a word of the desk."""
    return " ".join(share.split()[4:8])


def shown(person: Organiser) -> str:
    return " ".join(person.words())


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_both_ways_are_whole_in_each_language(at_desk: OpenDesk, language: str) -> None:
    person = at_desk((1024, 640), language)
    person.press("door-return")
    for way in ("return-by-sheet", "return-by-shares"):
        person.press(way)
        rest()
        assert faults(person.window, smallest=1) == []
