"""PostgreSQL writes the values of a failed row into its log. Openers keep signers' data out of it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.central import opening
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.opening_worker import quieten
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Bug
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.postgres import PostgresServer

CANARY = "canaryzahra"


_INTERRUPTED = """
import sys
from sqlalchemy import make_url, text
from kiosk.central.engines import driver, server_engine
with server_engine(make_url(sys.argv[1])).connect() as connection:
    connection.execute(text("CREATE TEMPORARY TABLE some_rows (number integer)"))
    with driver(connection).cursor() as cursor, cursor.copy("COPY some_rows FROM STDIN") as copy:
        copy.write(sys.argv[2] + "\\n")
        raise KeyboardInterrupt
"""


def test_what_the_driver_cannot_raise_is_not_written_into_the_terminal(postgres_url: str) -> None:
    """It comes in the server's words: a row that was being copied stands in them."""
    command = [sys.executable, "-c", _INTERRUPTED, postgres_url, CANARY]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "KeyboardInterrupt" in done.stderr
    assert CANARY not in done.stderr


@pytest.fixture
def served(postgres_url: str, postgres_server: PostgresServer, ring: KeyRing, tmp_path: Path) -> Iterator[tuple[Centre, PostgresServer]]:
    create_database(postgres_url, ring)
    with Database.open(postgres_url, ring) as database:
        yield Centre(database, ring, tmp_path, postgres_url), postgres_server


def log(server: PostgresServer) -> str:
    return server.log.read_text(errors="replace")


def spoil(centre: Centre, statement: str) -> None:
    with centre.database.writing() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize("spoiled", ["ADD CHECK (state <> 'counted')", "ALTER message SET NOT NULL", "ADD CHECK (length(fields) < 5)"])
def test_a_row_that_fails_while_opening_leaves_no_signer_in_the_log(
    served: tuple[Centre, PostgresServer], campaign: SomeCampaign, device: SomeDevice, spoiled: str
) -> None:
    centre, server = served
    device.sign(campaign, given=CANARY, email=f"{CANARY}@example.org")
    centre.approve(device)
    centre.take_from(device)
    spoil(centre, f"ALTER TABLE signature {spoiled}")
    before = len(log(server))
    with pytest.raises(Bug) as raised:
        opening.open_entries(centre.database, centre.ring, 1)
    assert "signature" in log(server)[before:], "the server noticed"
    assert CANARY not in log(server)[before:]
    assert CANARY not in repr(raised.value) + str(raised.value)
    assert raised.value.__cause__ is None
    assert centre.states(campaign) == {"unopened": 1}


def fail(centre: Centre, *, is_quiet: bool) -> None:
    with centre.database.engine.begin() as connection:
        if is_quiet:
            quieten(connection)
        connection.exec_driver_sql(f"INSERT INTO signature (device_id, branch, seq, fields) VALUES ('\\x00', 0, 1, '{CANARY}')")


@pytest.mark.parametrize("is_quiet", [True, False])
def test_without_the_terse_session_the_log_would_show_the_signer(served: tuple[Centre, PostgresServer], is_quiet: bool) -> None:
    """The control: the same failing row, with and without."""
    centre, server = served
    before = len(log(server))
    with pytest.raises(DBAPIError):
        fail(centre, is_quiet=is_quiet)
    assert (CANARY in log(server)[before:]) is not is_quiet


def test_a_user_who_may_not_quieten_the_log_opens_all_the_same(
    served: tuple[Centre, PostgresServer], campaign: SomeCampaign, device: SomeDevice
) -> None:
    centre, server = served
    device.sign(campaign)
    centre.approve(device)
    centre.take_from(device)
    spoil(centre, "DROP ROLE IF EXISTS opener")
    spoil(centre, "CREATE ROLE opener LOGIN")
    spoil(centre, "GRANT ALL ON ALL TABLES IN SCHEMA public TO opener")
    spoil(centre, "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO opener")
    with Database.open(centre.url.replace("postgres@", "opener@"), centre.ring) as database:
        assert opening.open_entries(database, centre.ring, 1).opened == 1
    with psycopg.connect(host=str(server.folder), user="postgres", dbname=centre.url.partition("@/")[2].partition("?")[0]) as connection:
        connection.execute("DROP OWNED BY opener")
        connection.execute("DROP ROLE opener")
