"""One organisation with a device that has signed, as the command line makes it, on both kinds of central database."""

from pathlib import Path

import pytest

from tests.support.kioskctl import SAMPLES, Kioskctl

SIGNED = 5


@pytest.fixture(params=["embedded", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a central database that is not made yet."""
    return f"sqlite:///{tmp_path / 'central.db'}" if request.param == "embedded" else str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def kioskctl(url: str, tmp_path: Path) -> Kioskctl:
    """The command line in an empty folder."""
    return Kioskctl(tmp_path, url)


@pytest.fixture
def rally(kioskctl: Kioskctl, tmp_path: Path) -> Kioskctl:
    """The same after a rally: a key, a pack, a device `dev` with five signatures, its batch in `stick`, an empty database."""
    kioskctl.good("keys", "new", "org.key")
    campaign = kioskctl.good("campaign", "build", SAMPLES / "execution-spree", "-o", "spree.campaign")["campaign"]
    kioskctl.good("device", "init", "dev", "--pack", "spree.campaign", "--pin-file", "pin", "--label", "Tablet 1")
    kioskctl.device("event", "dev", "--name", "Paris", "--place", "République", "--date", "2025-02-08")
    kioskctl.device("sign", "dev", lines=[signer(campaign, f"Person {'abcde'[number]}") for number in range(SIGNED)])
    (tmp_path / "stick").mkdir()
    kioskctl.device("export", "dev", "-o", "stick")
    kioskctl.good("database", "init")
    return kioskctl


def signer(campaign: str, given_name: str) -> dict[str, object]:
    """A line for `device sign`."""
    fields = {"given_name": given_name, "country": "FR", "postal_code": "75014"}
    return {"campaign": campaign, "language": "fr", "fields": fields, "consents": {"sign": True}, "age": True}
