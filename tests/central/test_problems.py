"""What a server's driver raises is told as what it is."""

import psycopg
import pytest
from sqlalchemy import text

from kiosk.central import contacts
from kiosk.central.address import read_address
from kiosk.central.database import Database
from kiosk.central.duplicates import lock_campaign
from kiosk.central.problems import translated
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused
from kiosk.domain.ids import CampaignId
from tests.central.conftest import Centre
from tests.central.withdrawn import opened
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.postgres import PostgresServer

TOLD = [
    (psycopg.DataError("PostgreSQL text fields cannot contain NUL"), Bug, Code.BUG),
    (psycopg.errors.UniqueViolation(), Bug, Code.BUG),
    (psycopg.errors.InsufficientPrivilege(), EnvironmentProblem, Code.DATABASE_FORBIDDEN),
    (psycopg.OperationalError(), EnvironmentProblem, Code.DATABASE_UNREACHABLE),
    (psycopg.errors.DeadlockDetected(), EnvironmentProblem, Code.DATABASE_CHANGED),
    (psycopg.errors.SerializationFailure(), EnvironmentProblem, Code.DATABASE_CHANGED),
    (psycopg.errors.LockNotAvailable(), EnvironmentProblem, Code.DATABASE_IN_USE),
    (psycopg.errors.DiskFull(), EnvironmentProblem, Code.DISK_FULL),
    (psycopg.errors.DataCorrupted(), Refused, Code.DATABASE_DAMAGED),
]


@pytest.mark.parametrize(("raised", "kind", "code"), TOLD, ids=lambda value: type(value).__name__)
def test_a_servers_error_is_told_as_what_it_is(raised: psycopg.Error, kind: type[KioskError], code: Code) -> None:
    with pytest.raises(kind) as told, translated(read_address("postgresql://kiosk@localhost/spree")):
        raise raised
    assert told.value.code is code


def test_a_value_that_the_driver_refuses_is_not_repeated() -> None:
    with pytest.raises(Bug) as told, translated(read_address("postgresql://kiosk@localhost/spree")):
        raise psycopg.DataError("Canary\0")
    assert "Canary" not in repr(told.value)


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_a_server_that_is_lost_while_contacts_are_read_is_told_as_such(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read by event, and used outside of the function that reads them."""
    monkeypatch.setattr(contacts, "_ROWS_AT_ONCE", 1)
    for number in range(30):
        device.sign(campaign, given=f"Ava {number}", email=f"ava{number}@example.org")
    opened(centre, device)
    by_event = contacts.consented_by_event(centre.database, campaign.id)
    _, signatures = next(by_event)
    next(signatures)
    others = "backend_type = 'client backend' AND pid <> pg_backend_pid()"
    postgres_server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
    with pytest.raises(EnvironmentProblem) as told:
        list(signatures)
    assert told.value.code is Code.DATABASE_UNREACHABLE


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_who_may_not_wait_for_others_any_longer_is_told_that_they_work(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    device.sign(campaign)
    opened(centre, device)
    with centre.database.writing() as connection:
        lock_campaign(connection, campaign.id)
        with pytest.raises(EnvironmentProblem) as told:
            lock_at_once(centre.database, campaign.id)
    assert told.value.code is Code.DATABASE_IN_USE


def lock_at_once(database: Database, campaign: CampaignId) -> None:
    with database.writing() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
        lock_campaign(connection, campaign)
