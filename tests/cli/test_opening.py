"""`kioskctl open` with a key file that opens only some of the campaigns."""

from pathlib import Path

import pytest

from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl

OPENED = 2


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """A database with entries of a campaign under two rotations, and of another; none is opened."""
    made = Kioskctl.with_database(tmp_path)
    ring = made.ring
    first, other = SomeCampaign(ring), SomeCampaign(ring)
    second = SomeCampaign(ring, first.id, revision=2, rotation=1, sealing_key=ring.opening_key(first.id, 1).public)
    device = SomeDevice(ring)
    for number, campaign in enumerate((first, second, second, other, other)):
        device.sign(campaign, given=f"Ava {number}")
    made.bring(device)
    return made


def named(kioskctl: Kioskctl) -> tuple[str, str]:
    """The campaign with two rotations, and the other."""
    first, other = sorted(kioskctl.good("stats")["campaigns"], key=lambda one: -int(one["entries"]))
    return str(first["campaign"]), str(other["campaign"])


def helper(kioskctl: Kioskctl, *campaigns: str) -> list[str]:
    of = [word for campaign in campaigns for word in ("--campaign", campaign)]
    roles = ("--roles", "seal,duplicates,database")
    kioskctl.good("keys", "delegate", "org.key", *roles, *of, "-o", "helper.key", "--new-passphrase-file", "pass")
    return ["open", "--workers", "1", "--key", "helper.key"]


def test_a_campaign_that_stays_sealed_is_a_finding(kioskctl: Kioskctl) -> None:
    first, other = named(kioskctl)
    result = kioskctl(*helper(kioskctl, first, other))
    (closed,) = result.answer["closed"]
    assert (result.code, result.answer["opened"]) == (1, OPENED)
    assert (closed["campaign"], closed["entries"], closed["lacking"]) == (first, 3, [f"seal:{first}:1"])


def test_people_are_told_what_to_ask_for_and_it_opens_the_rest(kioskctl: Kioskctl) -> None:
    first, other = named(kioskctl)
    told = kioskctl(*helper(kioskctl, first, other), json_output=False)
    assert (told.code, f"This key file lacks seal:{first}:1." in told.out) == (1, True)
    asked = told.out.partition("--campaign ")[2].partition(",")[0]
    (kioskctl.folder / "helper.key").unlink()
    result = kioskctl(*helper(kioskctl, asked))
    assert (result.code, result.answer["opened"], result.answer["closed"]) == (0, 3, [])
