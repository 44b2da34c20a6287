"""`kioskctl keys` on paper: a sheet and shares are made, and bring the key back."""

import re
import subprocess
from pathlib import Path

from tests.support.kioskctl import Kioskctl


def share_words(pdf: Path) -> str:
    """The words of a printed share, in their order."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True, text=True).stdout
    return " ".join(word for _, word in sorted((int(number), word) for number, word in re.findall(r"(\d+)\. +([a-z]+)", text)))


def test_a_key_goes_onto_paper_and_comes_back(tmp_path: Path) -> None:
    kioskctl = Kioskctl(tmp_path, "")
    made = kioskctl.good("keys", "new", "org.key")
    (sheet,) = kioskctl.good("keys", "sheet", "org.key", "-o", "sheet.pdf", "--language", "fr", "--name", "Ligue")["files"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-r", "110", tmp_path / sheet, tmp_path / "sheet"], check=True)
    assert kioskctl.good("keys", "restore", "sheet.png", "-o", "restored.key")["fingerprint"] == made["fingerprint"]

    shares = kioskctl.good("keys", "split", "org.key", "--shares", "3", "--threshold", "2", "-o", "shares")["files"]
    for number, share in enumerate(shares):
        (tmp_path / f"{number}.txt").write_text(share_words(tmp_path / share))
    back = kioskctl("keys", "combine", "0.txt", "2.txt", "-o", "back.key", json_output=False)
    assert (back.code, made["fingerprint"] in back.out) == (0, True)
    assert kioskctl.good("keys", "show", "back.key")["complete"] is True

    told = [
        (["0.txt"], "2 shares of this key are needed together, here are 1"),
        (["0.txt", "1.txt", "0.txt"], "Use each share once"),
        (["0.txt", "pass"], "Word 1 in pass is no word of a share"),
    ]
    for some, sentence in told:
        result = kioskctl("keys", "combine", *some, "-o", "other.key", json_output=False)
        assert (result.code, sentence in result.err) == (2, True), result
    assert not (tmp_path / "other.key").exists()


def test_a_passphrase_that_is_missing_is_not_asked_for_by_the_option_of_another(tmp_path: Path) -> None:
    kioskctl = Kioskctl(tmp_path, "")
    kioskctl.good("keys", "new", "org.key")
    told = kioskctl("keys", "delegate", "org.key", "--roles", "intake", "-o", "helper.key").answer["error"]
    assert (told["code"], "--passphrase-file" in told["sentence"]) == ("passphrase_missing", False), "the key file's own was given"
