"""Connections: a program without PostgreSQL's driver opens files, and neither end of a connection waits for a machine that is gone."""

import socket
import subprocess
import sys
from pathlib import Path
from typing import Final

from sqlalchemy import make_url, text

from kiosk.central.engines import driver, server_engine
from tests.support.postgres import running_server

_WITHOUT: Final = """
import sys
sys.modules["psycopg"] = None  # as where it was never installed

from sqlalchemy import make_url, text
from pathlib import Path
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.problems import translated
from kiosk.central.address import read_address
from kiosk.domain.errors import Code, EnvironmentProblem

path = Path(sys.argv[1])
with translated(read_address(f"sqlite:///{path}")), embedded_engine(path, b"s" * 32).begin() as connection:
    assert connection.execute(text("SELECT 1")).scalar_one() == 1
try:
    server_engine(make_url("postgresql+psycopg://localhost/none"))
except EnvironmentProblem as problem:
    assert problem.code is Code.DRIVER_MISSING
    print("said")
"""


def test_files_need_no_driver_of_a_server(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _WITHOUT, str(tmp_path / "central.db")], capture_output=True, text=True, check=True)
    assert done.stdout == "said\n"


def test_neither_end_waits_for_a_machine_that_died_or_lost_its_network() -> None:
    """By themselves both wait two hours, and the server keeps for it what it claimed and locked."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running_server(settings={"listen_addresses": "127.0.0.1", "port": str(port)}):
        engine = server_engine(make_url(f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"))
        with engine.connect() as connection:
            asked = ("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count", "tcp_user_timeout")
            connection.rollback()
            at_server = [connection.scalar(text(f"SELECT setting FROM pg_settings WHERE name = '{name}'")) for name in asked]
            here = driver(connection).info.get_parameters()
        engine.dispose()
    assert at_server == ["60", "10", "6", "120000"]
    assert [here[name] for name in ("keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout")] == at_server


def test_who_waited_for_a_lock_sees_what_was_done_under_it_whatever_the_servers_default_is(postgres_url: str) -> None:
    """As of the moment before, the audit would get its next number twice, and equal signatures would not meet."""
    engine = server_engine(make_url(postgres_url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE things AS SELECT 1 AS number"))
        connection.execute(text(f"ALTER DATABASE {connection.engine.url.database} SET default_transaction_isolation = serializable"))
    engine.dispose()
    with engine.begin() as first, engine.begin() as second:
        assert second.scalar(text("SELECT number FROM things")) == 1
        first.execute(text("UPDATE things SET number = 2"))
        first.commit()
        assert second.scalar(text("SELECT number FROM things FOR UPDATE")) == 2
    engine.dispose()
