"""The models are what the migrations make, shown on the DDL: comparing by reflection misses a lost CHECK."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, MetaData, event, insert, select, text

from kiosk.central.address import read_address
from kiosk.central.claims import sealed_campaigns
from kiosk.central.corrections import replaced_among, withdrawn_among
from kiosk.central.database import engine_for
from kiosk.central.duplicates import merged_into
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.events import all_events, read_merged
from kiosk.central.handing import IS_CORRECTED
from kiosk.central.one_person import let_count
from kiosk.central.schema import (
    DELIVERY,
    DELIVERY_ITEM,
    DEVICE,
    EVENT,
    FINGERPRINT,
    HAND_OVER,
    HEAD,
    KNOWN,
    METADATA,
    ORGANISATION,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.central.signatures import found_page
from kiosk.central.statistics import withdrawals_waiting
from kiosk.central.upgrading import upgrade
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.reports.signatures import SignatureFilter, SignaturePlace
from tests.support.postgres import PostgresServer, empty_database


@pytest.fixture(params=["embedded", "postgresql"])
def engines(request: pytest.FixtureRequest, ring: KeyRing, tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """Two empty databases of one kind."""
    if request.param == "embedded":
        made = [embedded_engine(tmp_path / name, ring.secret(Role.DATABASE)) for name in ("one.db", "other.db")]
        yield made[0], made[1]
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        with empty_database(server) as one, empty_database(server) as other:
            made = [server_engine(address.url) for address in map(read_address, (one, other)) if address.url]
            yield made[0], made[1]
            _dispose(made)
    _dispose(made)


def _dispose(engines: list[Engine]) -> None:
    for engine in engines:
        engine.dispose()


def structure(connection: Connection) -> dict[str, str]:
    """What the database says of its tables, their columns, constraints and indexes."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        return {name: _plain(sql) for name, sql in rows if "alembic" not in name}
    found = {}
    columns = text(
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid) "
        "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
        "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0"
    )
    constraints = text(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
    )
    for table, name, *rest in [*connection.execute(columns), *connection.execute(constraints)]:
        found[f"{table}.{name}"] = str(rest)
    indexes = connection.execute(text("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"))
    found |= dict(iter(indexes))
    found |= dict.fromkeys(connection.scalars(text("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'")), "sequence")
    return {name: definition for name, definition in found.items() if "alembic" not in name}


def _plain(sql: str) -> str:
    """The statement without white space; the order of constraints says nothing."""
    head, _, body = re.sub(r"\s+", " ", sql).partition("(")
    return head + "".join(sorted(part.strip(" ()") for part in re.split(r",(?![^()]*\))", body)))


def test_the_migrations_make_just_what_the_models_say(engines: tuple[Engine, Engine]) -> None:
    migrated, modelled = engines
    with migrated.begin() as connection:
        upgrade(connection)
    with modelled.begin() as connection:
        METADATA.create_all(connection)
    with migrated.begin() as one, modelled.begin() as other:
        assert structure(one) == structure(other)
        assert len(structure(one)) > 20


def test_what_an_older_schema_held_is_there_after_the_upgrade(engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = engines
    to = command.upgrade
    with engine.begin() as connection, monkeypatch.context() as patch:
        patch.setattr("kiosk.central.upgrading.command.upgrade", lambda config, _: to(config, KNOWN[0]))
        upgrade(connection)
        texts = ("state", "source", "signed", "language", "screen_language")
        row: dict[str, object] = {"branch": 0, "seq": 7, "intake": 1, **dict.fromkeys(texts, "x")}
        row |= dict.fromkeys(("device_id", "campaign", "revision", "entry", "event", "receipt_leaf"), b"x")
        told = '{"email":"Ava@Example.org","family_name":"كريمي","given_name":"Éva"}'
        connection.execute(insert(SIGNATURE), [row | {"state": "withdrawn", "fields": told}])
        asked = {"token_hash": b"t" * 32, "device_id": b"y", "branch": 0, "seq": 1, "campaign": b"x", "done": True, "arrived": "then"}
        connection.execute(insert(WITHDRAWAL), [asked])
        prints = [{"value": value, "device_id": b"x", "branch": 0, "seq": 7} for value in (b"p" * 16, b"t" * 32)]
        connection.execute(insert(FINGERPRINT), prints)
        item: dict[str, object] = {"device_id": b"x", "branch": 0, "seq": 7, "delivery": b"d" * 16, "hand_over": "named"}
        connection.execute(insert(DELIVERY_ITEM), [item])
        device = {"device_id": bytes(32), "public_key": bytes(32), "label": "Tablet", "status": "revoked", "revoked_after": 7, "last": 9}
        connection.execute(insert(DEVICE), [device | {"registered": "then"}])
        made = {
            "id": b"d" * 16,
            "campaign": b"c" * 16,
            "recipient": "parliament",
            "named": 1,
            "counted_only": 0,
            "root": bytes(32),
            "made": "x",
        }
        connection.execute(insert(DELIVERY), [made])
        rally = {"digest": b"e" * 16, "id": b"i" * 16, "name": "Paris", "place": "", "date": "2025-02-08", "timezone": "Europe/Paris"}
        connection.execute(insert(EVENT), [rally])
    with engine.begin() as connection:
        upgrade(connection)
        found = connection.execute(select(SIGNATURE)).one()
        assert (found.seq, found.sheet, found.row, found.by_row) == (7, None, None, None)
        assert (found.token_hash, found.withdrawn, found.decided) == (b"t" * 32, "then", None)
        folded = [bytes(one).decode() for one in (found.folded_name, found.folded_family, found.folded_email)]
        assert folded == ["evaکریمی", "کریمیeva", "ava@example.org"]
        assert connection.execute(select(WITHDRAWAL.c.undone, WITHDRAWAL.c.erased)).one() == (None, None)
        assert connection.execute(select(DELIVERY_ITEM.c.leaf)).one().leaf == b"x"
        assert connection.execute(select(DEVICE)).one() == (*device.values(), "then")
        delivery = connection.execute(select(DELIVERY)).one()
        assert (delivery.named, delivery.revision, delivery.audit, delivery.left_out) == (1, None, None, None)
        assert read_merged(delivery.merged) == {}
        assert all_events(connection).alike(b"e" * 16) == (b"e" * 16,)


def test_a_hand_over_of_an_older_schema_stands_after_the_upgrade(engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = engines
    to = command.upgrade
    recorded = {"delivery": b"d" * 16, "number": 1, "outcome": "refused", "day": "2025-02-08", "place": "Paris", "recorded": "then"}
    with engine.begin() as connection, monkeypatch.context() as patch:
        patch.setattr("kiosk.central.upgrading.command.upgrade", lambda config, _: to(config, "0007"))
        upgrade(connection)
        connection.execute(insert(HAND_OVER).values(**recorded))
    with engine.begin() as connection:
        upgrade(connection)
        found = connection.execute(select(HAND_OVER).where(~IS_CORRECTED)).one()
        assert (found.number, found.day, found.place, found.replaces) == (1, "2025-02-08", "Paris", None)


def test_a_lost_check_would_be_seen(engines: tuple[Engine, Engine]) -> None:
    whole, poorer = engines
    copy = MetaData()
    table = ORGANISATION.to_metadata(copy)
    table.constraints = {one for one in table.constraints if not str(one.name).endswith("central_size")}
    with whole.begin() as connection:
        ORGANISATION.create(connection)
    with poorer.begin() as connection:
        table.create(connection)
    with whole.begin() as one, poorer.begin() as other:
        assert structure(one) != structure(other)


def test_a_failed_step_leaves_nothing_behind(engines: tuple[Engine, Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = engines

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("alembic.runtime.migration.HeadMaintainer.update_to_step", fail)
    with pytest.raises(RuntimeError), engine.begin() as connection:
        upgrade(connection)
    with engine.begin() as connection:
        assert structure(connection) == {}


def test_the_revisions_known_to_the_program_are_those_of_the_migrations() -> None:
    folder = Path(__file__).parents[2] / "kiosk" / "central" / "migrations" / "versions"
    found = [re.search(r'^revision = "(\w+)"$', path.read_text(), re.MULTILINE) for path in sorted(folder.glob("v*.py"))]
    assert tuple(match[1] for match in found if match) == KNOWN
    assert KNOWN[-1] == HEAD


Ask = Callable[[Connection], object]
ENTRIES = [(bytes(32), bytes(16))]
STANDS = [(bytes(32), 0, 1)]
NEWEST = SignaturePlace(order=0, values=(7, 7))
FAMILY = SignaturePlace(order=0, values=(b"karimi", bytes(32), 0, 7))


@pytest.mark.parametrize(
    ("index", "ask"),
    [
        ("ix_run_sealed", sealed_campaigns),
        ("ix_withdrawal_waiting", withdrawals_waiting),
        ("ix_signature_replaces", lambda connection: replaced_among(connection, bytes(16), ENTRIES)),
        ("ix_review_merge", lambda connection: merged_into(connection, STANDS)),
        ("ix_review_let_count", let_count),
        ("ix_signature_withdrawn", lambda connection: withdrawn_among(connection, bytes(16), ENTRIES)),
        ("ix_signature_newest", lambda connection: found_page(connection, SignatureFilter(campaign="00" * 16), None, 9)),
        ("ix_signature_newest", lambda connection: found_page(connection, SignatureFilter(campaign="00" * 16), NEWEST, 9)),
        ("ix_signature_family", lambda connection: found_page(connection, SignatureFilter(text="kar"), None, 9)),
        ("ix_signature_family", lambda connection: found_page(connection, SignatureFilter(text="kar"), FAMILY, 9)),
        ("ix_signature_name", lambda connection: found_page(connection, SignatureFilter(text="kar"), None, 9)),
        ("ix_signature_email", lambda connection: found_page(connection, SignatureFilter(text="kar@"), None, 9)),
    ],
)
def test_an_index_of_some_rows_is_used_by_who_asks_for_them(engines: tuple[Engine, Engine], index: str, ask: Ask) -> None:
    """Databases take such an index only where statement and index say the same in the same words; each has words of its own."""
    whole, poorer = engines
    for engine in engines:
        with engine.begin() as connection:
            METADATA.create_all(connection)
    with poorer.begin() as connection:
        connection.execute(text(f"DROP INDEX {index}"))
        assert index not in plan(connection, ask)
    with whole.begin() as connection:
        assert index in plan(connection, ask)


def plan(connection: Connection, ask: Ask) -> str:
    """How the database means to find what `ask` asks for, were its tables large."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    ask(connection)
    event.remove(connection, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN"
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN"
    return str([connection.exec_driver_sql(f"{explain} {statement}", parameters).all() for statement, parameters in asked])


def test_envelopes_are_kept_uncompressed_on_postgresql(postgres_url: str, ring: KeyRing) -> None:
    engine = engine_for(read_address(postgres_url), ring)
    with engine.begin() as connection:
        upgrade(connection)
        storage = connection.scalar(text("SELECT attstorage FROM pg_attribute WHERE attrelid = 'entry'::regclass AND attname = 'envelope'"))
        options = connection.scalar(text("SELECT reloptions::text FROM pg_class WHERE relname = 'entry'"))
    engine.dispose()
    assert storage == "e"
    assert "toast_tuple_target=8160" in str(options)
