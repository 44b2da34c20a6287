"""The whole cycle by command line, from an empty folder to a delivery, on both kinds of central database."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.commands import Apart, Commands
from tests.support.kioskctl import SAMPLES, Kioskctl

NAMES = [("Zohreh", "Karimi"), ("زهره", "کریمی"), ("Chloé", "Lefèvre"), ("Núria", "O’Neill"), ("علي", "حسن"), ("Søren", "Ångström")]
SIGNERS = 18
COUNTED_ONLY = 3


@pytest.fixture(scope="module")
def commands() -> Iterator[Commands]:
    with Commands() as commands:
        yield commands


@pytest.fixture
def kioskctl(url: str, tmp_path: Path, commands: Commands) -> Kioskctl:
    """Every command is a process of its own, as on an organiser's evening."""
    return Apart(tmp_path, url, commands)


def signer(number: int, campaign: str) -> dict[str, object]:
    given, family = NAMES[number % len(NAMES)]
    return {
        "campaign": campaign,
        "language": ["fr", "en", "fa"][number % 3],
        "fields": {
            "given_name": f"{given}{'abc'[number // len(NAMES)]}",
            "family_name": family,
            "email": f"canary{number}@example.org",
            "country": "FR",
            "postal_code": "75014",
        },
        "hand_over": "counted" if number >= SIGNERS - COUNTED_ONLY else "named",
        "consents": {"sign": True, "contact": number % 2 == 0},
        "age": True,
    }


@pytest.mark.early
def test_a_signature_goes_from_the_square_to_the_recipient_exactly_once(kioskctl: Kioskctl, tmp_path: Path) -> None:
    kioskctl.good("keys", "new", "org.key")
    pack = kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")
    campaign = pack["campaign"]

    device = kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 1")["device"]
    event = ("--name", "Paris", "--place", "Denfert-Rochereau", "--date", "2025-02-08", "--timezone", "Europe/Paris")
    kioskctl.device("event", "dev", *event)
    signers = [signer(number, campaign) for number in range(SIGNERS)]
    assert kioskctl.device("sign", "dev", lines=[*signers, signers[4]])["signed"] == SIGNERS + 1

    (tmp_path / "stick").mkdir()
    assert kioskctl.device("export", "dev", "-o", "stick")["entries"] == SIGNERS + 1
    assert kioskctl.device("status", "dev")["unacknowledged"] == SIGNERS + 1
    (batch,) = (tmp_path / "stick").glob("*.batch")

    kioskctl.good("database", "init")
    held = kioskctl("intake", batch, "--acknowledgements", "stick")
    assert (held.code, held.answer["files"][0]["status"]) == (1, "held")
    assert not list((tmp_path / "stick").glob("*.ack"))
    kioskctl.good("devices", "approve", device)
    assert kioskctl.good("intake", batch, "--acknowledgements", "stick")["files"][0]["status"] == "accepted"
    assert kioskctl.good("intake", batch, "--acknowledgements", "stick")["files"][0]["status"] == "repeated"

    assert kioskctl.good("open", "--workers", "2")["opened"] == SIGNERS + 1
    assert kioskctl.good("open", "--workers", "2")["opened"] == 0
    (counted,) = kioskctl.good("stats")["campaigns"]
    assert counted["states"]["counted"] == SIGNERS
    assert counted["states"]["duplicate"] == 1
    assert sum(counted["states"].values()) == counted["entries"] == SIGNERS + 1
    (cluster,) = kioskctl.good("duplicates")["clusters"]
    assert len(cluster["others"]) == 1

    (acknowledgement,) = (tmp_path / "stick").glob("*.ack")
    kioskctl.device("acknowledge", "dev", acknowledgement)
    assert kioskctl.device("status", "dev")["unacknowledged"] == 0

    recipient = pack["recipients"][0]
    delivery = kioskctl.good("deliver", campaign, "--recipient", recipient["id"], "-o", "out")
    assert (delivery["named"], delivery["counted_only"]) == (SIGNERS - COUNTED_ONLY, COUNTED_ONLY)
    assert sorted(delivery["fields"]) == sorted(recipient["fields"])
    (listed,) = (tmp_path / "out").glob("*.csv")
    content = listed.read_text("utf-8-sig")
    assert len(list(csv.reader(content.splitlines()))) == SIGNERS - COUNTED_ONLY + 1
    assert "canary" not in content
    assert "Lefèvre" not in content
    (document,) = (tmp_path / "out").glob("*.pdf")
    assert document.read_bytes().startswith(b"%PDF-")


@pytest.mark.early
def test_a_second_rally_continues_the_same_log(kioskctl: Kioskctl, tmp_path: Path) -> None:
    kioskctl.good("keys", "new", "org.key")
    campaign = kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")["campaign"]
    device = kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 1")["device"]
    kioskctl.device("event", "dev", "--name", "Paris", "--place", "République", "--date", "2025-02-08")
    kioskctl.good("database", "init")
    (tmp_path / "stick").mkdir()
    for day, signers in enumerate((range(4), range(4, 9))):
        kioskctl.device("sign", "dev", lines=[signer(number, campaign) for number in signers])
        path = kioskctl.device("export", "dev", "-o", "stick")["path"]
        if day == 0:
            kioskctl("intake", path)
            kioskctl.good("devices", "approve", device)
        taken = kioskctl.good("intake", path, "--acknowledgements", "stick")["files"][0]
        kioskctl.device("acknowledge", "dev", taken["acknowledgement"])
    status = kioskctl.device("status", "dev")
    assert (status["entries"], status["unacknowledged"]) == (9, 0)
    assert kioskctl.good("open")["opened"] == 9
    assert kioskctl.good("stats")["campaigns"][0]["states"]["counted"] == 9
