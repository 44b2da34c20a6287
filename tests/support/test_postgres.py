"""The tests' own PostgreSQL is as strict about durability as intake wants it, and gives each test a database of its own."""

import subprocess
import sys

import psycopg

from tests.support.postgres import PostgresServer


def test_each_test_gets_an_empty_database(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)
        connection.execute("CREATE TABLE public.left_behind (number int)")


def test_another_test_gets_another_one(postgres_url: str) -> None:
    test_each_test_gets_an_empty_database(postgres_url)


def test_the_server_syncs_every_commit(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        settings = [connection.execute(f"SHOW {name}".encode()).fetchone() for name in ("fsync", "synchronous_commit", "full_page_writes")]
    assert settings == [("on",), ("on",), ("on",)]


def test_another_process_can_use_the_address(postgres_url: str) -> None:
    program = f"from sqlalchemy import create_engine, text; print(create_engine({postgres_url!r}).connect().scalar(text('SELECT 6 * 7')))"
    assert subprocess.check_output([sys.executable, "-c", program], text=True).strip() == "42"


def test_the_server_listens_on_no_network(postgres_server: PostgresServer) -> None:
    assert (postgres_server.folder / ".s.PGSQL.5432").is_socket()
    assert "listening on IP" not in postgres_server.log.read_text()
