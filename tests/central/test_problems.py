"""What a server's driver raises is told as what it is."""

import psycopg
import pytest

from kiosk.central.address import read_address
from kiosk.central.problems import translated
from kiosk.domain.errors import Bug, Code, EnvironmentProblem, KioskError, Refused

TOLD = [
    (psycopg.DataError("PostgreSQL text fields cannot contain NUL"), Bug, Code.BUG),
    (psycopg.errors.UniqueViolation(), Bug, Code.BUG),
    (psycopg.errors.InsufficientPrivilege(), EnvironmentProblem, Code.DATABASE_FORBIDDEN),
    (psycopg.OperationalError(), EnvironmentProblem, Code.DATABASE_UNREACHABLE),
    (psycopg.errors.DeadlockDetected(), EnvironmentProblem, Code.DATABASE_CHANGED),
    (psycopg.errors.SerializationFailure(), EnvironmentProblem, Code.DATABASE_CHANGED),
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
