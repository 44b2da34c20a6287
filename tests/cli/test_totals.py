"""Rally totals by command line: devices show codes, somebody photographs them, the square adds up without a network."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.e2e.conftest import signer
from tests.support.kioskctl import SAMPLES, Kioskctl
from tests.support.pictures import code, jpeg, photographed, png, side_by_side


@pytest.fixture(scope="module")
def rally(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `square` begins with, made once."""
    folder = tmp_path_factory.mktemp("rally")
    kioskctl = Kioskctl(folder, "")
    kioskctl.good("keys", "new", "org.key")
    campaign = kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")["campaign"]
    for device, signers in (("one", 3), ("two", 2)):
        kioskctl.good("device", "init", device, "--pack", "spree.campaign", "--pin-file", "pin", "--label", f"Tablet {device}")
        kioskctl.device("event", device, "--name", "Paris", "--place", "République", "--date", "2025-02-08")
        kioskctl.device("sign", device, lines=[signer(campaign, f"Person {'abc'[number]}") for number in range(signers)])
        (folder / f"{device}.txt").write_text(kioskctl.device("total", device, "-o", f"{device}.png")["text"] + "\n")
    return folder


@pytest.fixture
def square(rally: Path, tmp_path: Path) -> Kioskctl:
    """Two devices, `one` with three signatures and `two` with two; what each told is in `one.png` and `one.txt`. No database."""
    folder = shutil.copytree(rally, tmp_path / "square")
    return Kioskctl(folder, f"sqlite:///{folder / 'central.db'}")


def text(kioskctl: Kioskctl, device: str) -> str:
    return (kioskctl.folder / f"{device}.txt").read_text().strip()


def verified(kioskctl: Kioskctl, *files: str, with_database: bool = False) -> tuple[int, Any]:
    """The exit code and the answer of `kioskctl verify`."""
    result = kioskctl("verify", *files, *([] if with_database else ["--database", ""]))
    return result.code, result.answer


def table(kioskctl: Kioskctl) -> str:
    """The name of a photograph that shows both devices."""
    seen = [photographed(code(text(kioskctl, device)), 0.8, turn, 0.8) for device, turn in (("one", 4.0), ("two", 176.0))]
    (kioskctl.folder / "table.jpg").write_bytes(jpeg(side_by_side(seen)))
    return "table.jpg"


def test_a_square_adds_up_from_its_pictures(square: Kioskctl) -> None:
    status, answer = verified(square, "one.png", "two.png")
    (found,) = answer["squares"]
    assert (status, found["added"], found["entries"], found["signatures"]) == (0, 2, 5, 5)
    assert list(found["campaigns"].values()) == [5]
    assert [(one["newest"]["label"], one["newest"]["event"], one["key"]) for one in found["devices"]] == [
        ("Tablet one", "Paris", "itself"),
        ("Tablet two", "Paris", "itself"),
    ]


def test_one_photograph_of_both_says_the_same(square: Kioskctl) -> None:
    status, answer = verified(square, table(square))
    assert (status, answer["squares"][0]["signatures"], len(answer["files"])) == (0, 5, 2)


def test_a_text_that_was_sent_is_as_good_as_a_picture(square: Kioskctl) -> None:
    status, answer = verified(square, "one.txt", "one.png")
    assert (status, answer["squares"][0]["added"], answer["squares"][0]["entries"]) == (0, 1, 3)


def test_people_are_told_that_no_database_was_asked(square: Kioskctl) -> None:
    shown = square("verify", "one.png", "two.png", "--database", "", json_output=False).out
    facts = [" ".join(line.split()) for line in shown.splitlines()]
    assert {"Devices added 2", "Their entries 5", "Signatures that stand 5"} <= set(facts)
    assert "signed by the key that it names itself" in shown


def test_a_database_that_is_named_is_not_asked_without_totals(square: Kioskctl) -> None:
    assert square("verify", "spree.campaign").code == 0


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("wall.png", png(Image.new("L", (300, 300), 200)), "code_missing"),
        ("poster.png", png(code("https://example.org")), "code_missing"),
        ("forged.png", png(code("RKT1:AEAA")), "damaged"),
        ("cut.png", png(code("x"))[:200], "damaged"),
        ("cut.txt", b"RKT1:AEAA", "damaged"),
        ("letters.txt", "RKT1:é".encode(), "damaged"),
    ],
)
def test_what_is_refused_is_listed_and_stops_nothing(square: Kioskctl, name: str, content: bytes, reason: str) -> None:
    (square.folder / name).write_bytes(content)
    status, answer = verified(square, name, "one.png")
    assert (status, [(one["valid"], one["code"]) for one in answer["files"]]) == (1, [(False, reason), (True, "")])
    assert answer["squares"][0]["entries"] == 3


def test_a_changed_letter_is_a_forgery(square: Kioskctl) -> None:
    right = text(square, "one")
    changed = right[:-2] + ("B" if right[-2] == "A" else "A") + right[-1]
    (square.folder / "forged.png").write_bytes(png(code(changed)))
    status, answer = verified(square, "forged.png")
    assert (status, answer["files"][0]["code"], answer["squares"]) == (1, "signature_invalid", [])


def test_of_a_lost_device_it_is_told_what_is_missing(square: Kioskctl) -> None:
    square.good("database", "init")
    (square.folder / "stick").mkdir()
    square.device("export", "one", "-o", "stick")
    device = square.device("status", "one")["device"]
    assert square("intake", *(square.folder / "stick").glob("*.batch")).code == 1
    square.good("devices", "approve", device)
    square.good("intake", *(square.folder / "stick").glob("*.batch"))

    status, answer = verified(square, table(square), with_database=True)
    (found,) = answer["squares"]
    first, second = found["devices"]
    assert (status, found["added"], found["entries"]) == (1, 1, 3)
    assert (first["key"], first["held"]["here"], first["held"]["missing"]) == ("approved", 3, 0)
    assert (second["key"], second["added"], second["held"]["here"], second["held"]["missing"]) == ("unknown", False, 0, 2)
    assert verified(square, "one.png", with_database=True)[0] == 0

    shown = square("verify", "one.png", "two.png", json_output=False).out
    assert "(Tablet one) held 3 entries: 3 are here, none is missing." in shown
    assert "(Tablet two) held 2 entries: 0 are here, 2 are missing (1-2)." in shown


def test_a_copied_device_is_found_on_the_square(square: Kioskctl) -> None:
    campaign = square.device("status", "one")["campaigns"][0]["campaign"]
    shutil.copytree(square.folder / "one", square.folder / "copy")
    for device in ("one", "copy"):
        square.device("sign", device, lines=[signer(campaign, f"Person {device}")])
        square.device("total", device, "-o", f"{device}-later.png")
    status, answer = verified(square, "one-later.png", "copy-later.png")
    (device,) = answer["squares"][0]["devices"]
    assert (status, [one["code"] for one in device["findings"]], device["findings"][0]["facts"]["seq"]) == (1, ["totals_differ"], 4)
    assert (
        "said two different things of entry 4"
        in square("verify", "one-later.png", "copy-later.png", "--database", "", json_output=False).out
    )
