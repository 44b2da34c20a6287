"""Opening, making and refusing databases: one clear reason each, and the database stays as it was."""

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import OperationalError

from kiosk.central import audit, devices, engines, intake, withdrawing
from kiosk.central.address import Address, address_of, read_address
from kiosk.central.creation import create_database, upgrade_database
from kiosk.central.database import Database, writing
from kiosk.central.engines import SALT_SIZE
from kiosk.central.opening import open_entries
from kiosk.central.schema import HEAD, KNOWN, ORGANISATION
from kiosk.central.statistics import stats
from kiosk.central.versions import change_alone
from kiosk.crypto.keys import KeyName, KeyRing, Role, fingerprint
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.postgres import WITH_A_STANDBY, empty_database, running_server, unheard_commits

SOMETHING_ELSE = {
    "text": b"what we have to buy\n",
    "nothing": b"",
    "picture": b"\x89PNG\r\n\x1a\n".ljust(5000, b"\1"),
    "picture as long as pages": b"\x89PNG\r\n\x1a\n".ljust(8192, b"\0"),
    "another program's database": b"SQLite format 3\0".ljust(8192, b"\0"),
}


def reason(url: str, ring: KeyRing) -> Code:
    with pytest.raises(KioskError) as raised:
        Database.open(url, ring).close()
    return raised.value.code


def file_of(centre: Centre) -> Path:
    assert centre.database.address.path is not None
    centre.database.close()
    return centre.database.address.path


@pytest.fixture
def embedded(ring: KeyRing, tmp_path: Path) -> Path:
    """A database file."""
    path = tmp_path / "central.db"
    create_database(f"sqlite:///{path}", ring)
    return path


def test_a_new_database_says_what_it_is(centre: Centre, ring: KeyRing) -> None:
    report = centre.database.report()
    assert (report.schema, report.entries, report.durable) == (HEAD, 0, True)
    assert report.organisation == ring.organisation.hex()
    assert report.organisation_fingerprint == fingerprint(ring.organisation_public_key)
    assert len(bytes.fromhex(report.central)) == 16
    assert audit.verify_audit(centre.database) == 1


def test_every_database_has_an_id_of_its_own(ring: KeyRing, tmp_path: Path) -> None:
    ids = set()
    for name in ("one", "other"):
        create_database(f"sqlite:///{tmp_path}/{name}.db", ring)
        with Database.open(f"sqlite:///{tmp_path}/{name}.db", ring) as database:
            ids.add(database.central)
    assert len(ids) == 2


def test_a_database_that_exists_is_left_as_it_is(centre: Centre) -> None:
    central = centre.database.central
    with pytest.raises(UserError) as raised:
        create_database(centre.url, centre.ring)
    assert raised.value.code is Code.DATABASE_EXISTS
    with Database.open(centre.url, centre.ring) as database:
        assert database.central == central


def test_what_has_the_name_and_is_no_file_is_told_as_such(ring: KeyRing, tmp_path: Path) -> None:
    """A link, for one, to a stick that is not plugged in."""
    (tmp_path / "central.db").symlink_to(tmp_path / "gone" / "central.db")
    with pytest.raises(UserError) as raised:
        create_database(f"sqlite:///{tmp_path}/central.db", ring)
    assert (raised.value.code, raised.value.facts["path"]) == (Code.FILE_EXISTS, str(tmp_path / "central.db"))


def test_a_database_without_our_tables_is_missing(url: str, ring: KeyRing) -> None:
    assert reason(url, ring) is Code.DATABASE_MISSING


def test_another_organisations_database_is_foreign(centre: Centre) -> None:
    assert reason(centre.url, KeyRing.generate()) is (Code.DATABASE_NOT_OURS if centre.database.is_embedded else Code.DATABASE_FOREIGN)


def test_a_newer_schema_is_refused_and_left_untouched(centre: Centre) -> None:
    with centre.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert reason(centre.url, centre.ring) is Code.DATABASE_NEWER
    with pytest.raises(Refused) as raised:
        upgrade_database(centre.url, centre.ring)
    assert raised.value.code is Code.DATABASE_NEWER


def test_a_program_that_was_open_when_a_newer_one_upgraded_writes_nothing(centre: Centre) -> None:
    with writing(centre.database.engine, centre.database.address) as newer:
        newer.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Refused) as raised, centre.database.writing() as connection:
        audit.append(connection, "somebody", "look")
    assert raised.value.code is Code.DATABASE_NEWER
    assert audit.verify_audit(centre.database) == 1


def test_no_upgrade_begins_while_somebody_writes(postgres_url: str, ring: KeyRing) -> None:
    create_database(postgres_url, ring)
    with Database.open(postgres_url, ring) as database, database.writing(), database.engine.connect() as other:
        other.execute(text("SET lock_timeout = '100ms'"))
        with pytest.raises(OperationalError):
            change_alone(other)
        with database.writing():
            pass  # another who writes has it at once


def test_an_older_schema_asks_for_an_upgrade(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.central.versions.HEAD", "9999")
    monkeypatch.setattr("kiosk.central.versions.KNOWN", (*KNOWN, "9999"))
    assert reason(centre.url, centre.ring) is Code.DATABASE_OLDER


def test_an_upgrade_of_a_current_database_changes_nothing(centre: Centre) -> None:
    upgrade_database(centre.url, centre.ring)
    assert audit.verify_audit(centre.database) == 1


def test_the_organisation_row_is_not_trusted_blindly(centre: Centre) -> None:
    with centre.database.writing() as connection:
        connection.execute(update(ORGANISATION).values(id=bytes(32)))
    assert reason(centre.url, centre.ring) is Code.DATABASE_FOREIGN


# --- addresses ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite://host/file.db",
        "sqlite:///file.db?mode=ro",
        "sqlite:////tmp/what?.db",
        "sqlite:////tmp/\udcff.db",
        "mysql://host/name",
        "postgresql://host",
        "postgresql+asyncpg://host/name",
        "postgresql://host:port/name",
        "postgresql://somebody:hush@hush@host/name",
    ],
)
def test_an_address_of_no_database_is_wrong(url: str, ring: KeyRing) -> None:
    assert reason(url, ring) is Code.DATABASE_URL_WRONG


@pytest.mark.parametrize("name", ["C:\\Users\\Zoé\\petition.db", "پایگاه داده.db", "a:b@c#d.db", "100%.db", "%41?.db", "two\nlines.db"])
def test_the_address_of_a_file_leads_back_to_it(name: str) -> None:
    """Workers are told of a file by the address that people are shown."""
    shown = address_of(Path("/tmp", name))
    assert read_address(shown) == Address(shown, path=Path("/tmp", name))


def test_the_address_of_a_file_is_shown_as_it_is_written() -> None:
    assert read_address("sqlite:///C:\\Users\\Zoé\\پایگاه.db").shown == "sqlite:///C:\\Users\\Zoé\\پایگاه.db"
    assert read_address("sqlite:////tmp/two%0Alines.db").shown == "sqlite:////tmp/two%0Alines.db", "a name cannot write lines of its own"


def test_a_server_that_does_not_answer_is_unreachable_and_its_password_is_not_repeated(ring: KeyRing) -> None:
    with pytest.raises(EnvironmentProblem) as raised:
        Database.open("postgresql://somebody:hushhush@127.0.0.1:1/name?password=hushhush", ring)
    assert raised.value.code is Code.DATABASE_UNREACHABLE
    assert "hushhush" not in str(raised.value) + repr(raised.value)


def test_what_may_be_recorded_where_the_server_was_lost_is_not_told_as_undone(ring: KeyRing) -> None:
    with running_server(settings=WITH_A_STANDBY) as server, empty_database(server) as url:
        create_database(url, ring)
        with unheard_commits(server, url), Database.open(url, ring) as database, pytest.raises(EnvironmentProblem) as told:
            withdrawing.make_known(database, SomeCampaign(ring).signed)
        assert told.value.code is Code.DATABASE_UNSURE
        with Database.open(url, ring) as database:
            assert audit.verify_audit(database) == 2


def test_the_repr_of_a_database_holds_no_password(postgres_url: str, ring: KeyRing) -> None:
    url = postgres_url.replace("postgres@", "postgres:hushhush@")
    create_database(url, ring)
    with Database.open(url, ring) as database:
        assert "hushhush" not in repr(database) + database.report().url


def test_a_folder_that_is_missing_is_named(ring: KeyRing, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as raised:
        create_database(f"sqlite:///{tmp_path}/gone/central.db", ring)
    assert raised.value.code is Code.FOLDER_MISSING


def test_a_database_of_another_encoding_is_refused(postgres_url: str, ring: KeyRing) -> None:
    host = postgres_url.partition("host=")[2]
    with psycopg.connect(host=host, user="postgres", dbname="postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'SQL_ASCII'")
        try:
            with pytest.raises(UserError) as raised:
                create_database(f"postgresql://postgres@/latin?host={host}", ring)
        finally:
            connection.execute("DROP DATABASE latin WITH (FORCE)")
    assert raised.value.code is Code.OPTION_WRONG


# --- files --------------------------------------------------------------------------------------------------------


def test_a_file_needs_the_database_secret(embedded: Path, ring: KeyRing) -> None:
    assert reason(f"sqlite:///{embedded}", ring.delegate([KeyName(Role.INTAKE)])) is Code.KEY_ROLE_MISSING


def test_a_server_needs_no_database_secret(postgres_url: str, ring: KeyRing) -> None:
    create_database(postgres_url, ring)
    with Database.open(postgres_url, ring.delegate([KeyName(Role.INTAKE)])) as database:
        assert database.actor == "intake"


def test_a_file_is_for_its_owner_alone_and_shows_nothing(embedded: Path, ring: KeyRing) -> None:
    assert stat.S_IMODE(embedded.stat().st_mode) == 0o600
    content = embedded.read_bytes()
    assert b"SQLite" not in content
    assert b"organisation" not in content
    assert bytes(ring.organisation) not in content
    assert sorted(path.name for path in embedded.parent.iterdir()) == ["central.db"]


@pytest.mark.parametrize("damage", ["cut", "cut in a page", "page", "start", "noise"])
def test_a_damaged_file_is_refused_and_stays_as_it_is(embedded: Path, ring: KeyRing, damage: str) -> None:
    content = bytearray(embedded.read_bytes())
    damaged = {
        "cut": bytes(content[:5000]),
        "cut in a page": bytes(content[:20480]),
        "page": bytes(content[:100]) + bytes(4000) + bytes(content[4100:]),
        "start": bytes(content[:SALT_SIZE]) + os.urandom(200) + bytes(content[SALT_SIZE + 200 :]),
        "noise": bytes(content[:SALT_SIZE]) + os.urandom(len(content)),
    }[damage]
    embedded.write_bytes(damaged)
    assert reason(f"sqlite:///{embedded}", ring) is Code.DATABASE_DAMAGED
    assert embedded.read_bytes() == damaged
    assert [path.name for path in embedded.parent.iterdir()] == ["central.db"]


def test_damage_that_shows_only_later_is_named_as_damage(embedded: Path, ring: KeyRing) -> None:
    content = bytearray(embedded.read_bytes())
    for page in range(3, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    embedded.write_bytes(content)
    with pytest.raises(Refused) as raised, Database.open(f"sqlite:///{embedded}", ring) as database:
        database.report()
    assert raised.value.code is Code.DATABASE_DAMAGED


def test_a_file_of_smaller_pages_is_still_worked_with(
    embedded: Path, signed: Callable[[int], SomeDevice], ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As files were made before."""
    older, device = tmp_path / "older.db", signed(5)
    with monkeypatch.context() as before:
        before.setattr(engines, "_LAYOUTS", engines._LAYOUTS[::-1])  # noqa: SLF001 - what the maker chose
        create_database(f"sqlite:///{older}", ring)
    batch = device.export(tmp_path)
    for path, page in ((older, 4096), (embedded, 8192)):
        with Database.open(f"sqlite:///{path}", ring) as database:
            intake.take_in(database, batch, ring)
            devices.approve(database, device.id.hex())
            intake.settle_held(database, ring)
            assert open_entries(database, ring).opened == 5
            with database.reading() as connection:
                assert connection.exec_driver_sql("PRAGMA page_size").scalar() == str(page)
            after_a_crash = tmp_path / f"crashed-{page}.db"
            for end in ("", "-wal"):  # all of it is in the journal still, as when the machine stops now
                shutil.copy(f"{path}{end}", f"{after_a_crash}{end}")
        with Database.open(f"sqlite:///{after_a_crash}", ring) as database:
            assert database.report().entries == 5
            assert stats(database).campaigns[0].states["counted"] == 5


def test_a_file_keeps_the_locks_of_this_process_when_more_connections_are_opened(embedded: Path, ring: KeyRing) -> None:
    """Whoever opens and closes a file beside SQLite lets go of them; then another process may take the journal for nobody's."""
    with Database.open(f"sqlite:///{embedded}", ring) as database, database.reading() as first:
        first.execute(select(ORGANISATION)).one()
        locked = _locks_on(embedded)
        assert locked
        with database.reading() as second:
            second.execute(select(ORGANISATION)).one()
            assert _locks_on(embedded) == locked
        with Database.open(f"sqlite:///{embedded}", ring):
            assert _locks_on(embedded) == locked
        embedded.open("rb").close()
        assert _locks_on(embedded) != locked, "this is how it would show"


def _locks_on(path: Path) -> list[str]:
    """The locks of this process on a file, as the system tells them."""
    inode = str(path.stat().st_ino)
    rows = (line.split() for line in Path("/proc/locks").read_text().splitlines())
    return [" ".join(row[1:]) for row in rows if row[4] == str(os.getpid()) and row[5].endswith(f":{inode}")]


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_nothing_is_acknowledged_into_a_file_that_is_not_where_it_was(
    embedded: Path, ring: KeyRing, signed: Callable[[int], SomeDevice], tmp_path: Path, how: str
) -> None:
    batch, backup = signed(3).export(tmp_path), tmp_path / "backup.db"
    shutil.copy(embedded, backup)
    with Database.open(address_of(embedded), ring) as database:
        if how == "deleted":
            embedded.unlink()
        else:
            embedded.rename(tmp_path / "elsewhere.db")
        if how == "replaced":
            backup.rename(embedded)
        with pytest.raises(EnvironmentProblem) as raised:
            intake.take_in(database, batch, ring)
        assert raised.value.code is Code.DATABASE_MOVED
        assert stats(database).campaigns == ()


@pytest.mark.parametrize("content", SOMETHING_ELSE.values(), ids=SOMETHING_ELSE.keys())
def test_a_file_of_something_else_is_not_taken_for_ours(embedded: Path, ring: KeyRing, content: bytes) -> None:
    embedded.write_bytes(content)
    url = f"sqlite:///{embedded}"
    assert reason(url, ring) is Code.DATABASE_NOT_OURS
    for make in (create_database, upgrade_database):
        with pytest.raises(Refused, match=Code.DATABASE_NOT_OURS):
            make(url, ring)
    assert [path.read_bytes() for path in embedded.parent.iterdir()] == [content]


def test_what_is_left_of_our_own_file_is_damaged_and_not_something_else(embedded: Path, ring: KeyRing) -> None:
    whole = embedded.read_bytes()
    for size in (16, 100, len(whole) - 1):
        embedded.write_bytes(whole[:size])
        assert reason(f"sqlite:///{embedded}", ring) is Code.DATABASE_DAMAGED
        with pytest.raises(Refused, match=Code.DATABASE_DAMAGED):
            create_database(f"sqlite:///{embedded}", ring)


def test_a_file_that_cannot_be_made_leaves_nothing_behind(ring: KeyRing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise UserError(Code.DATABASE_URL_WRONG)

    monkeypatch.setattr("kiosk.central.creation.upgrade", fail)
    with pytest.raises(UserError):
        create_database(f"sqlite:///{tmp_path}/central.db", ring)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_creation_leaves_an_empty_server(postgres_url: str, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise UserError(Code.DATABASE_URL_WRONG)

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.central.audit.append", fail)
        with pytest.raises(UserError):
            create_database(postgres_url, ring)
    assert reason(postgres_url, ring) is Code.DATABASE_MISSING
    create_database(postgres_url, ring)


# --- durability ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", ["synchronous_commit"])
def test_intake_refuses_a_server_that_may_lose_entries(
    postgres_url: str, ring: KeyRing, device: SomeDevice, setting: str, tmp_path: Path
) -> None:
    create_database(postgres_url, ring)
    host, name = postgres_url.partition("host=")[2], postgres_url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(host=host, user="postgres", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} SET {setting} = off".encode())
    with Database.open(postgres_url, ring) as database:
        assert not database.report().durable
        device.sign(SomeCampaign(ring))
        with pytest.raises(EnvironmentProblem) as raised:
            intake.take_in(database, device.export(tmp_path), ring)
    assert (raised.value.code, raised.value.facts) == (Code.DATABASE_NOT_DURABLE, {"setting": setting})


def test_a_file_is_written_through(embedded: Path, ring: KeyRing) -> None:
    with Database.open(f"sqlite:///{embedded}", ring) as database, database.reading() as connection:
        assert connection.scalar(text("PRAGMA synchronous")) == 2
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA secure_delete")) == 1


@pytest.mark.parametrize("begins", ["before", "after"])
def test_work_that_ends_after_a_database_was_closed_leaves_its_file_closed(ring: KeyRing, tmp_path: Path, begins: str) -> None:
    url = f"sqlite:///{tmp_path / 'central.db'}"
    create_database(url, ring)
    database = Database.open(url, ring)
    if begins == "after":
        database.close()
    with database.reading() as connection:
        assert connection.execute(select(ORGANISATION)).all()
        assert (tmp_path / "central.db-wal").exists()
        if begins == "before":
            database.close()
    assert not (tmp_path / "central.db-wal").exists(), "SQLite takes it away when nobody has the file open any more"
