"""The code that a signer photographs at the kiosk finds their signature in what was delivered."""

import subprocess
import sys
from pathlib import Path

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.office import Office
from kiosk.office.proofs import prove
from kiosk.office.verification import verify
from tests.support.devices import CAMPAIGN, draft, fresh_device, reopened
from tests.support.packs import RING

SCRIPT = Path(__file__).parents[2] / "docs" / "check_receipt.py"


def test_the_code_from_the_thanks_page_is_found_in_the_delivery_and_another_is_not(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with reopened(fresh_device(tmp_path)) as station:
        codes = [station.sign(draft(given)).code for given in ("Ava", "Mina", "Zoé")]
        batch = Path(station.export(tmp_path / "stick").path)
        device = station.status().device
        later = station.sign(draft("Later")).code
    url = f"sqlite:///{tmp_path}/central.db"
    create_database(url, RING)
    with Office(Database.open(url, RING), RING) as office:
        office.intake([batch])
        office.approve(device)
        office.intake([batch])
        office.open(1)
        delivery = office.deliver(CAMPAIGN.hex(), "second", tmp_path / "out")
    (receipts,) = [Path(file) for file in delivery.files if file.endswith(".receipts")]
    for code in codes:
        assert [one.valid for one in verify([receipts], receipt=code).files] == [True]
        told = subprocess.run([sys.executable, "-I", SCRIPT, receipts], input=code, capture_output=True, text=True, check=True).stdout
        assert delivery.merkle_root in told
    assert [one.code for one in verify([receipts], receipt=later).files] == ["receipt_not_counted"]
    assert prove(receipts, codes[1], tmp_path / "mina.proof").root == delivery.merkle_root
