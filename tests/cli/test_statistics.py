"""`kioskctl stats`: numbers as a table, as files, as charts, and a rally on one page."""

import csv
import re
import time
from pathlib import Path

import pytest

from tests.delivery.samples import text_of
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice
from tests.support.kioskctl import Kioskctl


@pytest.fixture
def kioskctl(tmp_path: Path) -> Kioskctl:
    """An opened campaign with two signatures."""
    made = Kioskctl.with_database(tmp_path)
    ring = made.ring
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for given in ("Ava", "Zoé"):
        device.sign(campaign, given=given)
    made.bring(device)
    made.good("open", "--workers", "1")
    return made


def test_numbers_come_as_a_table_as_charts_and_on_a_page(kioskctl: Kioskctl) -> None:
    told = kioskctl("stats", json_output=False)
    assert "Hour there" in told.out
    kioskctl.good("stats", "--as", "csv", "-o", "numbers.csv")
    rows = list(csv.DictReader((kioskctl.folder / "numbers.csv").read_text("utf-8-sig").splitlines()))
    assert {(row["group"], row["value"], row["entries"]) for row in rows} >= {("states", "counted", "2"), ("hour", "2025-02-08 15", "2")}
    charts = kioskctl.good("stats", "--as", "svg", "-o", "charts")["files"]
    assert len(charts) == 7
    kioskctl.good("stats", "--as", "pdf", "--rally", RALLY.name, "-o", "rally.pdf", "--language", "fa")
    assert (kioskctl.folder / "rally.pdf").read_bytes().startswith(b"%PDF-")


def test_what_waits_stands_in_the_table_of_numbers_beside_the_states_that_add_up(kioskctl: Kioskctl) -> None:
    campaign, device, stranger = SomeCampaign(kioskctl.ring), SomeDevice(kioskctl.ring), SomeDevice(kioskctl.ring)
    device.sign(campaign, given="=Ava")
    device.withdraw(campaign, 1, at=device)
    device.sign(campaign, given="Zoé")
    kioskctl.bring(device)
    kioskctl.good("open", "--workers", "1")
    stranger.sign(campaign, given="Eva")
    kioskctl("intake", str(stranger.export(kioskctl.folder)))
    (told,) = (one for one in kioskctl.good("stats")["campaigns"] if one["campaign"] == campaign.id.hex())
    kioskctl.good("stats", "--as", "csv", "-o", "numbers.csv")
    table = csv.DictReader((kioskctl.folder / "numbers.csv").read_text("utf-8-sig").splitlines())
    rows = {(row["group"], row["value"]): int(row["entries"]) for row in table if row["campaign"] == campaign.id.hex()}
    beside = {name: rows["beside", name] for name in ("flagged", "held", "waiting", "erased")}
    assert beside == {name: told[name] for name in beside}
    assert (beside["held"], sum(number for (group, _), number in rows.items() if group == "states")) == (1, told["entries"])


def test_charts_speak_the_campaigns_own_language_unless_told_otherwise(kioskctl: Kioskctl) -> None:
    for folder, words in {"own": (), "fr": ("--language", "fr"), "en": ("--language", "en")}.items():
        kioskctl.good("stats", "--as", "svg", "-o", folder, *words)
    own, french, english = ([path.read_bytes() for path in sorted((kioskctl.folder / one).iterdir())] for one in ("own", "fr", "en"))
    assert own == french != english


def test_the_table_says_why_it_is_without_what_counted_and_is_erased(kioskctl: Kioskctl) -> None:
    (campaign,) = kioskctl.good("stats")["campaigns"]
    assert "erased since" not in kioskctl("stats", json_output=False).out
    kioskctl.good("retention", "--erase", campaign["campaign"])
    assert "2 that counted are erased since" in kioskctl("stats", json_output=False).out


def test_the_page_of_a_rally_is_made_on_the_day_that_it_is_where_it_is_made(kioskctl: Kioskctl, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between these zones lies always more than a day."""
    made = set[str]()
    try:
        for zone in ("Etc/GMT+12", "Etc/GMT-14"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            kioskctl.good("stats", "--as", "pdf", "--rally", RALLY.name, "-o", f"{zone[-2:]}.pdf", "--language", "en")
            made |= set(re.findall(r"Made on (.+?) of", text_of((kioskctl.folder / f"{zone[-2:]}.pdf").read_bytes(), kioskctl.folder)))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert len(made) == 2


@pytest.mark.parametrize(
    "words", [("--as", "csv"), ("-o", "x"), ("--as", "pdf", "-o", "x"), ("--as", "csv", "-o", "x", "--rally", "Paris")]
)
def test_options_that_do_not_go_together_are_the_users_mistake(words: tuple[str, ...], kioskctl: Kioskctl) -> None:
    assert kioskctl("stats", *words).code == 2
