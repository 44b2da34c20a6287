"""A declaration that came by letter, typed at the desk: its source, its consent to be listed, its line in the delivery."""

import csv
from pathlib import Path

from sqlalchemy import select

from kiosk.bootstrap.organisation import key_ring
from kiosk.central.database import Database
from kiosk.central.schema import CONSENT, SIGNATURE
from tests.support.kioskctl import PASSPHRASE, SAMPLES, Kioskctl

MAYOR = {"given_name": "Camille", "family_name": "Durand", "title": "Maire", "organisation": "Ville d’Exemple", "country": "FR"}
POET = {"given_name": "شیرین", "title": "شاعر", "country": "IR"}


def by_letter(campaign: str, fields: dict[str, str], *, listed: bool) -> dict[str, object]:
    consents = {"sign": True, "listed": listed}
    return {"campaign": campaign, "language": "ar", "fields": fields, "consents": consents, "age": True, "source": "desk"}


def test_a_declaration_that_came_by_letter_is_signed_at_the_desk(kioskctl: Kioskctl, url: str, tmp_path: Path) -> None:
    kioskctl.good("keys", "new", "org.key")
    campaign = kioskctl.good("campaign", "build", SAMPLES / "joint-declaration", "-o", "joint.campaign")["campaign"]
    device = kioskctl.good("device", "init", "dev", "--pack", "joint.campaign", "--pin-file", "pin", "--label", "Desk")["device"]
    planned = kioskctl.device("event", "dev")["planned"][0]["id"]
    kioskctl.device("event", "dev", "--planned", planned)
    letters = [by_letter(campaign, MAYOR, listed=True), by_letter(campaign, POET, listed=False)]
    assert kioskctl.device("sign", "dev", lines=letters)["signed"] == 2
    (tmp_path / "stick").mkdir()
    batch = kioskctl.device("export", "dev", "-o", "stick")["path"]
    kioskctl.good("database", "init")
    kioskctl("intake", batch)
    kioskctl.good("devices", "approve", device)
    kioskctl.good("intake", batch)
    assert kioskctl.good("open")["opened"] == 2

    with Database.open(url, key_ring(tmp_path / "org.key", PASSPHRASE)) as database, database.reading() as connection:
        assert set(connection.scalars(select(SIGNATURE.c.source))) == {"desk"}
        assert list(connection.scalars(select(CONSENT.c.seq).where(CONSENT.c.purpose == "listed"))) == [1]

    kioskctl.good("deliver", campaign, "--recipient", "united-nations", "-o", "out")
    (listed,) = (tmp_path / "out").glob("*.csv")
    rows = list(csv.reader(listed.read_text("utf-8-sig").splitlines()))[1:]
    assert sorted(row[1:] for row in rows) == [
        ["Camille", "Durand", "Maire", "Ville d’Exemple", "France"],
        ["شیرین", "", "شاعر", "", "Iran"],
    ]
