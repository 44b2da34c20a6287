"""The organisation key stays at home: helpers work with the smallest key that does their job."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.conftest import SIGNED, signer
from tests.support.kioskctl import SAMPLES, Kioskctl


@pytest.fixture
def url(tmp_path: Path) -> str:
    """An embedded database: which kind it is makes no difference here."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def campaign(rally: Kioskctl) -> str:
    return str(rally.good("campaign", "show", "spree.campaign")["campaign"])


def delegated(rally: Kioskctl, name: str, roles: str, campaign: str = "") -> str:
    of = ["--campaign", campaign] if campaign else []
    rally.good("keys", "delegate", "org.key", "--roles", roles, *of, "-o", name, "--new-passphrase-file", "pass")
    return name


def test_each_step_needs_no_more_than_its_own_secrets(rally: Kioskctl, campaign: str) -> None:
    taker = delegated(rally, "taker.key", "intake,database")
    opener = delegated(rally, "opener.key", "seal,duplicates,database", campaign)
    (batch,) = (rally.folder / "stick").glob("*.batch")

    rally("intake", batch, "--key", taker)
    device = rally.good("devices", "list", "--key", taker)["devices"][0]["device"]
    rally.good("devices", "approve", device, "--key", taker)
    acknowledgement = rally.good("intake", batch, "--acknowledgements", "stick", "--key", taker)["files"][0]["acknowledgement"]
    assert rally.good("open", "--key", opener)["opened"] == SIGNED
    assert rally.good("deliver", campaign, "--recipient", "canada", "-o", "out", "--key", opener)["named"] == SIGNED

    rally.device("acknowledge", "dev", acknowledgement)
    assert rally.device("status", "dev")["unacknowledged"] == 0


def test_a_key_without_the_secret_is_told_so(rally: Kioskctl, campaign: str) -> None:
    taker = delegated(rally, "taker.key", "intake,database")
    opener = delegated(rally, "opener.key", "seal,duplicates,database", campaign)
    (batch,) = (rally.folder / "stick").glob("*.batch")
    commands: dict[str, list[str | Path]] = {
        taker: ["campaign", "build", SAMPLES / "execution-spree", "-o", "x.campaign"],
        opener: ["intake", batch],
    }
    for key, arguments in commands.items():
        refused = rally(*arguments, "--key", key)
        assert (refused.code, refused.answer["error"]["code"]) == (2, "key_role_missing")


def rotated(rally: Kioskctl) -> str:
    """The next revision of the campaign under a new key, on the device with one entry more; its pack."""
    source = shutil.copytree(SAMPLES / "execution-spree", rally.folder / "source")
    words = (source / "campaign.toml").read_text("utf-8")
    (source / "campaign.toml").write_text(words.replace("revision = 1\n", "revision = 2\nrotation = 1\n", 1), "utf-8")
    campaign = rally.good("campaign", "build", "source", "-o", "rotated.campaign")["campaign"]
    rally.device("packs", "dev", "--add", "rotated.campaign")
    rally.device("sign", "dev", lines=[signer(campaign, "Later")])
    return "rotated.campaign"


def taken_in(rally: Kioskctl) -> None:
    """All that the device has, in the database."""
    batch = rally.device("export", "dev", "-o", "stick")["path"]
    rally("intake", batch)
    rally.good("devices", "approve", rally.good("devices", "list")["devices"][0]["device"])
    rally.good("intake", batch)


@pytest.mark.parametrize("by", ["pack", "id"])
def test_a_key_up_to_the_last_rotation_opens_what_was_sealed_before_and_since(rally: Kioskctl, campaign: str, by: str) -> None:
    pack = rotated(rally)
    taken_in(rally)
    opener = delegated(rally, "opener.key", "seal,duplicates,database", pack if by == "pack" else f"{campaign}:1")
    assert f"seal:{campaign}:1" in rally.good("keys", "show", opener)["secrets"]
    assert rally.good("open", "--key", opener)["opened"] == SIGNED + 1


def test_a_key_from_before_the_rotation_is_told_which_secret_it_lacks(rally: Kioskctl, campaign: str) -> None:
    opener = delegated(rally, "opener.key", "seal,duplicates,database", "spree.campaign")
    rotated(rally)
    taken_in(rally)
    refused = rally("open", "--key", opener)
    facts = {"role": "seal", "campaign": campaign, "rotation": 1}
    assert (refused.code, refused.answer["error"]["code"], refused.answer["error"]["facts"]) == (2, "key_role_missing", facts)
    assert f"'seal' of campaign {campaign}, rotation 1." in refused.err
    assert rally.good("stats")["campaigns"][0]["states"]["unopened"] == SIGNED + 1
