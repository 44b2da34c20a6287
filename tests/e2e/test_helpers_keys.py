"""The organisation key stays at home: helpers work with the smallest key that does their job."""

from pathlib import Path

import pytest

from tests.e2e.conftest import SIGNED
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
