"""`kioskctl verify --receipt`: a signer's code against what was delivered, without a key, a database or a network."""

from pathlib import Path

import pytest

from kiosk.cli.messages import code_sentence
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyRing
from kiosk.office import proofs
from tests.delivery.test_receipts import codes, written
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A folder with a list of five receipts and the code of the third."""
    written(tmp_path, 5)
    (tmp_path / "code").write_text(codes(5)[2] + "\n")
    (tmp_path / "stranger").write_text(receipt.encode_code(b"?" * 16))
    return Kioskctl(tmp_path, "")


def test_a_receipt_is_proved_and_the_proof_stands_by_itself(kioskctl: Kioskctl) -> None:
    (listed,) = kioskctl.good("verify", "gates.receipts", "--receipt", "code", "--proof", "mine.proof")["files"]
    (proof,) = kioskctl.good("verify", "mine.proof", "--receipt", "code")["files"]
    assert (listed["kind"], proof["kind"]) == ("list of receipts", "proof")
    assert listed["facts"] == proof["facts"]
    assert kioskctl.good("verify", "gates.receipts", "mine.proof")["files"][1]["valid"]


def test_the_root_is_shown_since_without_it_a_list_proves_only_that_it_fits_itself(kioskctl: Kioskctl) -> None:
    (listed,) = kioskctl.good("verify", "gates.receipts", "--receipt", "code")["files"]
    told = kioskctl("verify", "gates.receipts", "--receipt", "code", json_output=False).out
    assert listed["facts"]["root"] in told.replace("\n", "")
    assert "Compare it" in told.replace("\n", " ")


def test_a_receipt_that_was_not_counted_is_a_finding(kioskctl: Kioskctl) -> None:
    result = kioskctl("verify", "gates.receipts", "--receipt", "stranger")
    (file,) = result.answer["files"]
    assert (result.code, file["kind"], file["code"]) == (1, "list of receipts", "receipt_not_counted")
    assert kioskctl("verify", "gates.receipts", "--receipt", "stranger", "--proof", "x.proof").code == 1
    assert not (kioskctl.folder / "x.proof").exists()


def test_the_proof_of_another_receipt_says_of_nobody_that_they_are_missing(kioskctl: Kioskctl) -> None:
    proofs.prove(kioskctl.folder / "gates.receipts", codes(5)[1], kioskctl.folder / "other.proof")
    result = kioskctl("verify", "other.proof", "--receipt", "code")
    (file,) = result.answer["files"]
    told = code_sentence(file["code"], file["facts"])
    assert (result.code, "not among" in told, "another signature" in told) == (1, False, True)


def test_what_is_no_code_is_the_users_mistake(kioskctl: Kioskctl) -> None:
    (kioskctl.folder / "code").write_text("0000")
    assert kioskctl("verify", "gates.receipts", "--receipt", "code").code == 2
    assert kioskctl("verify", "gates.receipts", "--proof", "x.proof").code == 2


def test_an_empty_file_is_no_code_and_not_none_given(kioskctl: Kioskctl) -> None:
    """Whoever saved nothing is not to read that all is well."""
    proofs.prove(kioskctl.folder / "gates.receipts", codes(5)[2], kioskctl.folder / "mine.proof")
    for empty in ("", "\n"):
        (kioskctl.folder / "code").write_text(empty)
        for words in (["gates.receipts"], ["mine.proof"], ["gates.receipts", "--proof", "x.proof"]):
            result = kioskctl("verify", *words, "--receipt", "code")
            assert (result.code, result.answer["error"]["code"]) == (2, "receipt_code_wrong")


def test_a_code_is_not_called_good_where_nothing_given_could_hold_it(kioskctl: Kioskctl) -> None:
    ring = KeyRing.generate()
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(campaign)
    batch = device.export(kioskctl.folder).name
    result = kioskctl("verify", batch, "--receipt", "stranger")
    assert (result.code, result.answer["error"]["facts"]["option"]) == (2, "--receipt")
    assert kioskctl.good("verify", batch)["files"][0]["valid"]
    assert [file["valid"] for file in kioskctl.good("verify", batch, "gates.receipts", "--receipt", "code")["files"]] == [True, True]
    (kioskctl.folder / "page.receipts").write_text("<html>Sign in first</html>")
    assert kioskctl("verify", "page.receipts", "--receipt", "code").answer["files"][0]["code"] == "wrong_kind_of_file"


def test_the_code_is_never_shown(kioskctl: Kioskctl) -> None:
    for json_output in (True, False):
        result = kioskctl("verify", "gates.receipts", "--receipt", "code", json_output=json_output)
        assert codes(5)[2] not in result.out + result.err
