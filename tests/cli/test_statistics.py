"""`kioskctl stats`: numbers as a table, as files, as charts, and a rally on one page."""

import csv
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    "words", [("--as", "csv"), ("-o", "x"), ("--as", "pdf", "-o", "x"), ("--as", "csv", "-o", "x", "--rally", "Paris")]
)
def test_options_that_do_not_go_together_are_the_users_mistake(words: tuple[str, ...], kioskctl: Kioskctl) -> None:
    assert kioskctl("stats", *words).code == 2
