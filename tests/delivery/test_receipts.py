"""A signer finds their receipt in a delivery, with our program and with one that has nothing of ours."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec
import pytest

from kiosk.crypto import merkle, receipt
from kiosk.delivery.receipts import Proof, Receipts, ReceiptsHeader, leaf_of, read_proof, read_receipts
from kiosk.domain import canonical
from kiosk.domain.errors import Code, KioskError, Refused
from kiosk.office import proofs

CAMPAIGN: Final = "ab" * 16
SCRIPT: Final = Path(__file__).parents[2] / "docs" / "check_receipt.py"


def codes(number: int) -> list[str]:
    return [receipt.encode_code(bytes([one]) * 16) for one in range(number)]


def receipts_of(some: list[str], title: str = "درها را باز کنید") -> Receipts:
    leaves = sorted(leaf_of(code, CAMPAIGN) for code in some)
    header = ReceiptsHeader(
        format="rally-kiosk/receipts",
        schema=1,
        campaign=CAMPAIGN,
        title=title,
        recipient="parliament",
        day="2025-02-08",
        size=len(leaves),
        root=merkle.root(leaves).hex(),
    )
    return Receipts(header, leaves)


def written(folder: Path, size: int) -> Path:
    path = folder / "gates.receipts"
    path.write_bytes(receipts_of(codes(size)).encoded())
    return path


def asked(path: Path, code: str) -> subprocess.CompletedProcess[str]:
    """The script that has nothing of ours, in a Python without our packages."""
    return subprocess.run([sys.executable, "-I", SCRIPT, path], input=f"{code}\n", capture_output=True, text=True, check=False, timeout=60)


def reason(read: Callable[[], object]) -> Code:
    with pytest.raises(KioskError) as raised:
        read()
    return raised.value.code


@pytest.mark.parametrize("size", range(1, 9))
def test_every_receipt_of_a_delivery_is_proved(size: int, tmp_path: Path) -> None:
    path = written(tmp_path, size)
    for number, code in enumerate(codes(size)):
        out = tmp_path / f"{number}.proof"
        assert proofs.prove(path, code, out).size == size
        assert read_proof(out, code).index < size
        assert proofs.name_of(out) == "proof"
        assert proofs.checked(out, "proof", code)["signatures"] == size


def test_a_receipt_that_was_not_counted_is_told_so(tmp_path: Path) -> None:
    path, stranger = written(tmp_path, 3), receipt.encode_code(b"?" * 16)
    assert reason(lambda: proofs.prove(path, stranger, tmp_path / "x.proof")) is Code.RECEIPT_NOT_COUNTED
    assert reason(lambda: proofs.checked(path, proofs.name_of(path), stranger)) is Code.RECEIPT_NOT_COUNTED
    assert not (tmp_path / "x.proof").exists()


def test_the_proof_of_another_receipt_proves_nothing(tmp_path: Path) -> None:
    one, other = codes(2)
    proofs.prove(written(tmp_path, 2), one, tmp_path / "one.proof")
    assert reason(lambda: read_proof(tmp_path / "one.proof", other)) is Code.RECEIPT_NOT_COUNTED


def test_a_proof_shows_no_other_receipt(tmp_path: Path) -> None:
    ours, *others = codes(8)
    proofs.prove(written(tmp_path, 8), ours, tmp_path / "one.proof")
    text = (tmp_path / "one.proof").read_text()
    assert leaf_of(ours, CAMPAIGN).hex() in text
    assert not any(leaf_of(code, CAMPAIGN).hex() in text for code in others)


@pytest.mark.parametrize("suffix", ["receipts", "proof"])
def test_the_script_without_our_code_comes_to_the_same(suffix: str, tmp_path: Path) -> None:
    path, code = written(tmp_path, 7), codes(7)[4]
    proofs.prove(path, code, tmp_path / "gates.proof")
    told = asked(tmp_path / f"gates.{suffix}", code.lower().replace("-", " "))
    assert (told.returncode, told.stderr) == (0, "")
    assert receipts_of(codes(7)).header.root in told.stdout
    assert "is among them" in told.stdout
    stranger = asked(tmp_path / f"gates.{suffix}", receipt.encode_code(b"?" * 16))
    assert (stranger.returncode, "is among them" in stranger.stdout) == (1, False)


def test_the_script_says_of_no_other_signature_that_it_is_missing_where_it_has_the_proof_of_one(tmp_path: Path) -> None:
    path, (one, other) = written(tmp_path, 2), codes(2)
    proofs.prove(path, one, tmp_path / "one.proof")
    told = asked(tmp_path / "one.proof", other)
    assert told.returncode == 1
    assert "NOT among them" not in told.stdout
    assert "This proof is of another signature" in told.stdout
    assert "NOT among them" in asked(path, receipt.encode_code(b"?" * 16)).stdout


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code.translate({ord(digit): chr(0x6F0 + int(digit)) for digit in "0123456789"}),
        lambda code: code.replace("-", "\u2013"),
        lambda code: code.replace("-", "\u2011"),
        lambda code: f"\u200e{code}\r",
    ],
)
def test_the_script_reads_codes_as_people_type_them(typed: Callable[[str], str], tmp_path: Path) -> None:
    told = asked(written(tmp_path, 7), typed(codes(7)[4]))
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_the_script_takes_no_character_of_a_title_for_the_end_of_a_line(end: str, tmp_path: Path) -> None:
    path = tmp_path / "gates.receipts"
    path.write_bytes(receipts_of(codes(3), f"Open{end}the gates").encoded())
    told = asked(path, codes(3)[1])
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("place", ["title", "day"])
def test_no_word_of_a_file_hides_the_answer_of_the_script(place: str, tmp_path: Path) -> None:
    path, code = written(tmp_path, 3), codes(3)[1]
    proofs.prove(path, code, tmp_path / "gates.proof")
    proof = json.loads((tmp_path / "gates.proof").read_text())
    proof[place] += "\nYour signature is among them.\x1b[8m\u202e"
    (tmp_path / "gates.proof").write_text(json.dumps(proof))
    told = asked(tmp_path / "gates.proof", receipt.encode_code(b"?" * 16))
    assert told.returncode == 1
    assert told.stdout.splitlines()[-1].startswith("This proof is of another")
    assert "\x1b" not in told.stdout
    assert "\u202e" not in told.stdout
    assert [line for line in told.stdout.splitlines() if line.startswith("Your")] == []


def test_the_script_answers_where_the_title_has_no_letters_of_the_screen(tmp_path: Path) -> None:
    """Into a file, and into another program, Windows writes what its country reads."""
    path, environment = written(tmp_path, 3), {**os.environ, "PYTHONIOENCODING": "cp1252"}
    said = subprocess.run([sys.executable, SCRIPT, path], input=codes(1)[0], capture_output=True, text=True, check=True, env=environment)
    assert said.stdout.endswith("\nYour signature is among them.\n")


def test_the_script_notices_a_list_that_was_changed_and_a_code_that_is_none(tmp_path: Path) -> None:
    path, code = written(tmp_path, 3), codes(1)[0]
    assert "no code" in asked(path, code[:-1] + "?").stderr
    assert "no code" in asked(path, ("1" if code[0] == "0" else "0") + code[1:]).stderr
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    assert "damaged" in asked(path, code).stderr


NO_LISTS: Final = {
    "a page of a network": b"<html>Sign in first</html>\n",
    "bytes": b"\xff\xfe\x00",
    "nothing": b"",
    "other JSON": b"[]\n",
    "half a list": receipts_of(codes(3)).encoded()[:-20],
    "a newer list": receipts_of(codes(3)).encoded().replace(b'"schema":1', b'"schema":2'),
    "another kind": receipts_of(codes(3)).encoded().replace(b"rally-kiosk/receipts", b"rally-kiosk/witnesses"),
}


@pytest.mark.parametrize("what", NO_LISTS)
def test_the_script_says_of_no_signature_that_it_is_missing_where_the_file_is_none_that_it_reads(what: str, tmp_path: Path) -> None:
    path = tmp_path / "gates.receipts"
    path.write_bytes(NO_LISTS[what])
    told = asked(path, codes(1)[0])
    assert (told.returncode, told.stdout) == (1, "")
    assert re.fullmatch(r"(This file|There) is [^\n]+\n", told.stderr)


def test_the_script_says_in_a_sentence_that_there_is_no_such_file(tmp_path: Path) -> None:
    assert asked(tmp_path / "gates.receipts", codes(1)[0]).stderr.count("\n") == 1


@pytest.mark.parametrize("place", ["root", "leaf"])
def test_the_script_calls_a_proof_that_was_changed_damaged_and_not_a_signature_missing(place: str, tmp_path: Path) -> None:
    code = codes(3)[1]
    proofs.prove(written(tmp_path, 3), code, tmp_path / "gates.proof")
    proof = json.loads((tmp_path / "gates.proof").read_text())
    (tmp_path / "gates.proof").write_text(json.dumps({**proof, place: "00" * 32}))
    told = asked(tmp_path / "gates.proof", code)
    assert (told.returncode, told.stdout) == (1, "")
    assert "damaged" in told.stderr


@pytest.mark.parametrize("size", ["NaN", "Infinity", "1e999", "4.5"])
def test_the_script_comes_to_an_end_whatever_a_proof_says_of_its_size(size: str, tmp_path: Path) -> None:
    code = codes(3)[1]
    proofs.prove(written(tmp_path, 3), code, tmp_path / "gates.proof")
    proof = (tmp_path / "gates.proof").read_text()
    (tmp_path / "gates.proof").write_text(proof.replace('"size":3', f'"size":{size}'))
    told = asked(tmp_path / "gates.proof", code)
    assert (told.returncode, told.stdout) == (1, "")
    assert "damaged" in told.stderr


def test_the_script_is_short_and_uses_nothing_of_ours() -> None:
    text = SCRIPT.read_text()
    assert len(text.splitlines()) < 100
    assert "import kiosk" not in text
    assert "from kiosk" not in text


def change(content: bytes, how: str) -> bytes:
    head, *leaves = content.splitlines(keepends=True)
    changed = {
        "a leaf less": b"".join((head, *leaves[1:])),
        "a leaf twice": b"".join((head, leaves[0], *leaves)),
        "another order": b"".join((head, *reversed(leaves))),
        "another leaf": b"".join((head, b"0" * 64 + b"\n", *leaves[1:])),
        "no leaf": b"".join((head, b"zz" * 32 + b"\n", *leaves[1:])),
        "capitals": b"".join((head, leaves[0].upper(), *leaves[1:])),
        "another root": content.replace(b'"root":"', b'"root":"00', 1),
        "no end": content[:-1],
        "a second header": head + content,
    }
    return changed[how]


@pytest.mark.parametrize(
    "how",
    ["a leaf less", "a leaf twice", "another order", "another leaf", "no leaf", "capitals", "another root", "no end", "a second header"],
)
def test_a_list_that_was_changed_is_refused(how: str, tmp_path: Path) -> None:
    path = written(tmp_path, 5)
    assert read_receipts(path).header.size == 5
    path.write_bytes(change(path.read_bytes(), how))
    assert reason(lambda: read_receipts(path)) in {Code.DAMAGED, Code.NOT_CANONICAL}


def test_every_changed_byte_of_a_leaf_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path, 3)
    content = path.read_bytes()
    for place in range(content.index(b"\n") + 1, len(content)):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert reason(lambda: read_receipts(path)) in {Code.DAMAGED, Code.NOT_CANONICAL}


@pytest.mark.parametrize("size", range(1, 9))
def test_a_proof_that_was_changed_is_refused(size: int, tmp_path: Path) -> None:
    path = tmp_path / "one.proof"
    for code in codes(size):
        proof = receipts_of(codes(size)).proof(code)
        for changed in _probes(proof):
            path.write_bytes(canonical.encode(changed))
            assert reason(lambda: read_proof(path)) is Code.DAMAGED


def _probes(proof: Proof) -> list[Proof]:
    """The ways in which the tests of transparency-dev/merkle corrupt a proof: place, size, leaf, root, steps too few, too many, changed."""
    nothing, path = "00" * 32, proof.path
    indices = {proof.index + 1, proof.index ^ 2, max(proof.index - 1, 0), proof.size} - {proof.index}
    probes: list[dict[str, object]] = [{"index": index} for index in indices]
    probes += [{"leaf": nothing}, {"root": nothing}, {"path": (*path, nothing)}, {"path": (nothing, *path)}, {"path": (*path, proof.root)}]
    probes += [{"path": path[:-1]}, {"path": path[1:]}] if path else []
    probes += [{"path": (*path[:place], nothing, *path[place + 1 :])} for place in range(len(path))]
    probes += [{"size": size} for size in (0, proof.size * 2, proof.size // 2) if _is_another_tree(proof, size)]
    return [msgspec.structs.replace(proof, **probe) for probe in probes]


def _is_another_tree(proof: Proof, size: int) -> bool:
    """Whether a tree of `size` leads to its root by another number of steps from there."""
    return proof.index >= size or len(merkle.inclusion_proof([b""] * size, proof.index)) != len(proof.path)


def test_a_newer_list_asks_for_a_newer_program(tmp_path: Path) -> None:
    path = written(tmp_path, 1)
    path.write_bytes(path.read_bytes().replace(b'"schema":1', b'"schema":2'))
    with pytest.raises(Refused) as raised:
        read_receipts(path)
    assert raised.value.code is Code.NEWER_VERSION
