"""PostgreSQL's own roles, tried by doing: each does its work, and nothing beside it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import insert, text

from kiosk.bootstrap import organisation
from kiosk.campaign.pack import write_pack
from kiosk.central import access, audit, devices, opening, signatures, statistics
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.duplicates import find_duplicates
from kiosk.central.intake import take_in
from kiosk.central.retention import Plan, erase_on_request, retain
from kiosk.central.roles import DatabaseRole, grant_roles
from kiosk.central.schema import DELIVERY, PACK_REVISION, RUN
from kiosk.central.withdrawing import make_known
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain.errors import Code, EnvironmentProblem, Refused, UserError
from kiosk.domain.progress import unwatched
from kiosk.domain.reports.intake import IntakeStatus
from kiosk.domain.reports.signatures import SignatureFilter
from kiosk.office import Office
from kiosk.office.contacts import Choices, ContactsOffice
from kiosk.office.review import Review
from tests.central.conftest import Centre
from tests.support.central_batches import RALLY, Signed, SomeCampaign, SomeDevice
from tests.support.failing_server import failing_server
from tests.support.kioskctl import PASSPHRASE
from tests.support.postgres import PostgresServer, empty_database
from ui.desk import intake_model

As = Callable[[DatabaseRole], Database]


@pytest.fixture
def url(postgres_url: str) -> str:
    """Files have no roles."""
    return postgres_url


@pytest.fixture
def as_role(centre: Centre, postgres_server: PostgresServer) -> Iterator[As]:
    """The database as somebody with that role alone opens it."""
    grant_roles(centre.database)
    opened: list[Database] = []
    for role in DatabaseRole:
        postgres_server.execute(f"CREATE ROLE some_{role} LOGIN IN ROLE {role}")

    def open_as(role: DatabaseRole) -> Database:
        opened.append(Database.open(centre.url.replace("postgres@", f"some_{role}@"), centre.ring))
        return opened[-1]

    yield open_as
    for database in opened:
        database.close()
    for role in DatabaseRole:
        postgres_server.execute(f"DROP ROLE some_{role}")
    end_roles(centre, postgres_server)


def end_roles(centre: Centre, server: PostgresServer) -> None:
    """Roles are the server's and outlive a database."""
    name = centre.url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(host=str(server.folder), user="postgres", dbname=name, autocommit=True) as connection:
        for role in DatabaseRole:
            connection.execute(f"DROP OWNED BY {role}".encode())
            connection.execute(f"DROP ROLE {role}".encode())


def may(database: Database, statement: str) -> bool:
    """Whether the server lets it through. Any other trouble than a missing privilege is none that may be looked over."""
    try:
        with database.writing() as connection:
            connection.execute(text(statement))
    except EnvironmentProblem as error:
        if error.code is not Code.DATABASE_FORBIDDEN:
            raise
        return False
    return True


def test_a_team_brings_a_signature_from_the_batch_to_the_count(centre: Centre, ring: KeyRing, as_role: As) -> None:
    campaign, device = SomeCampaign(ring, events=(RALLY,)), SomeDevice(ring)
    for given in "Ava", "Kian", "Sara":
        device.sign(campaign, given=given)
    device.sign(campaign, fields={})
    intake, desk = as_role(DatabaseRole.INTAKE), as_role(DatabaseRole.DESK)
    batch = device.export(centre.folder)
    assert take_in(intake, batch, centre.ring).file.status is IntakeStatus.HELD  # type: ignore[union-attr]
    devices.approve(desk, device.id.hex())
    assert take_in(intake, batch, centre.ring).file.stored == 4  # type: ignore[union-attr]
    opener = as_role(DatabaseRole.OPENER)
    assert opening.open_entries(opener, centre.ring, 1).opened == 3
    assert opening.open_entries(opener, centre.ring, 1, retry=True).quarantined == 1
    find_duplicates(opener)
    assert sum(one.entries for one in statistics.stats(as_role(DatabaseRole.READER)).campaigns) == 4
    assert retain(desk, Plan(now_too=frozenset({campaign.id}))).campaigns


def test_a_run_that_a_stolen_login_of_intake_adds_keeps_nothing_sealed(
    centre: Centre, campaign: SomeCampaign, signed: Signed, as_role: As
) -> None:
    device, stranger = signed(4), signed(1)
    centre.approve(device)
    centre.take_from(device, 1, 2)
    intake, opener = as_role(DatabaseRole.INTAKE), as_role(DatabaseRole.OPENER)
    assert opening.open_entries(opener, centre.ring, 1).opened == 2
    with intake.writing() as connection:
        for one, first, last, entries in ((device, 2, 2, 1), (device, 0, 2**62, 2**31 - 1), (stranger, 1, 9, 9)):
            row = {"device_id": one.id, "branch": 0, "campaign": campaign.id, "first": first, "last": last, "entries": entries}
            connection.execute(insert(RUN).values(**row, opened=False))
    centre.take_from(device)
    report = opening.open_entries(opener, centre.ring, 1)
    assert (report.opened, report.alarms) == (2, tuple(sorted(f"runs:{one.id.hex()}" for one in (device, stranger))))
    assert (centre.states(campaign), centre.stats(campaign).entries) == ({"counted": 4}, 4)
    assert opening.open_entries(opener, centre.ring, 1).alarms == ()


def brought_at_a_desk(office: Office, ring: KeyRing, campaign: SomeCampaign, folder: Path) -> list[tuple[IntakeStatus, str]]:
    """What becomes of the campaign's pack and of a batch of a device that nobody knows, dropped together."""
    device = SomeDevice(ring)
    device.sign(campaign)
    pack = folder / "brought.campaign"
    with pack.open("wb") as stream:
        write_pack(stream, campaign.signed, {}, ring.signing_key(Role.PACK))
    files = intake_model._take(office, [pack, device.export(folder)], folder, unwatched).files  # noqa: SLF001 - all of it but the page
    return [(one.status, one.code) for one in files]


def test_what_a_stolen_login_of_intake_puts_in_the_place_of_a_pack_is_told_until_a_desk_brings_the_pack(
    centre: Centre, campaign: SomeCampaign, signed: Signed, as_role: As
) -> None:
    intake, desk = as_role(DatabaseRole.INTAKE), as_role(DatabaseRole.DESK)
    with intake.writing() as connection:
        row = {"revision": campaign.revision, "campaign": campaign.id, "number": 99, "manifest": b"RKM1\xff"}
        connection.execute(insert(PACK_REVISION).values(row))
    device = signed(2)
    centre.approve(device)
    report = Office(intake, centre.ring).intake([device.export(centre.folder)])
    assert (report.files[0].status, report.alarms) == (IntakeStatus.ACCEPTED, (f"pack:{campaign.revision.hex()}",))
    with pytest.raises(EnvironmentProblem) as raised:
        make_known(intake, campaign.signed)
    assert raised.value.code is Code.DATABASE_FORBIDDEN
    assert opening.open_entries(as_role(DatabaseRole.OPENER), centre.ring, 1).opened == 2
    told = brought_at_a_desk(Office(intake, centre.ring), centre.ring, campaign, centre.folder)
    assert told == [(IntakeStatus.REFUSED, Code.DATABASE_FORBIDDEN.value), (IntakeStatus.HELD, Code.DEVICE_PENDING.value)]
    assert make_known(desk, campaign.signed).mended
    assert Office(intake, centre.ring).intake([]).alarms == ()


def test_who_may_not_vacuum_is_told_that_somebody_else_has_to(centre: Centre, campaign: SomeCampaign, signed: Signed, as_role: As) -> None:
    device = signed(3)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    desk = as_role(DatabaseRole.DESK)
    assert not retain(desk, Plan()).not_vacuumed, "nothing was erased"
    assert erase_on_request(desk, [(device.id, 0, 1)]).not_vacuumed
    assert not erase_on_request(centre.database, [(device.id, 0, 2)]).not_vacuumed
    assert retain(desk, Plan(now_too=frozenset({campaign.id}))).not_vacuumed


@pytest.mark.parametrize("role", [Role.INTAKE, Role.RECOVER])
def test_who_looks_gets_the_numbers_with_any_key_file_of_the_organisation(centre: Centre, signed: Signed, as_role: As, role: Role) -> None:
    device = signed(2)
    centre.approve(device)
    centre.take_from(device)
    as_role(DatabaseRole.READER)
    key = centre.folder / "reader.key"
    write_key_file(key, centre.ring.delegate([KeyName(role)]), PASSPHRASE)
    with organisation.office(centre.url.replace("postgres@", f"some_{DatabaseRole.READER}@"), key, PASSPHRASE) as office:
        assert [one.entries for one in office.stats().campaigns] == [2]


def test_who_may_not_remember_who_was_sent_sends_nobody(centre: Centre, as_role: As) -> None:
    campaign, device = SomeCampaign(centre.ring), SomeDevice(centre.ring)
    device.sign(campaign, email="ava@example.org")
    centre.approve(device)
    centre.take_from(device)
    opening.open_entries(centre.database, centre.ring, 1)
    contacts = ContactsOffice(as_role(DatabaseRole.READER), centre.ring.secret(Role.DATABASE))
    with failing_server() as server:
        with pytest.raises(EnvironmentProblem) as refusal:
            contacts.push(campaign.id, Choices("osdi"), server.url, "token")
        assert (refusal.value.code, server.requests) == (Code.DATABASE_FORBIDDEN, [])


@pytest.mark.parametrize("role", DatabaseRole)
def test_each_of_a_team_sees_what_the_database_is(as_role: As, role: DatabaseRole) -> None:
    assert as_role(role).report().durable


@pytest.mark.parametrize("table", ["signature", "consent", "fingerprint", "quarantine", "withdrawal", "review", "delivery_item", "crowd"])
def test_who_takes_batches_in_reads_nothing_of_a_signer(as_role: As, table: str) -> None:
    assert not may(as_role(DatabaseRole.INTAKE), f"SELECT count(*) FROM {table}")
    assert may(as_role(DatabaseRole.OPENER), f"SELECT count(*) FROM {table}")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM signature",
        "DELETE FROM entry",
        "UPDATE entry SET envelope = NULL",
        "UPDATE device SET status = 'approved'",
        "DELETE FROM audit",
        "SELECT count(*) FROM held_part",
        "INSERT INTO delivery_item SELECT * FROM delivery_item",
    ],
)
def test_who_opens_neither_erases_nor_approves_nor_delivers(as_role: As, statement: str) -> None:
    assert not may(as_role(DatabaseRole.OPENER), statement)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE device SET status = 'approved'", "DELETE FROM entry", "UPDATE entry SET envelope = NULL", "UPDATE audit SET actor = 'x'"],
)
def test_who_takes_batches_in_neither_approves_nor_erases(as_role: As, statement: str) -> None:
    """Approving a device is the desk's: whoever takes batches in could trust their own."""
    assert not may(as_role(DatabaseRole.INTAKE), statement)


@pytest.mark.parametrize("role", DatabaseRole)
def test_each_of_a_team_can_check_the_audit_up_to_the_heads_of_deliveries(centre: Centre, as_role: As, role: DatabaseRole) -> None:
    database = as_role(role)
    assert audit.verify_audit(database) == audit.verify_audit(centre.database) > 0
    made = {"campaign": bytes(16), "recipient": "parliament", "named": 0, "counted_only": 0, "root": bytes(32), "made": ""}
    with centre.database.writing() as connection:
        connection.execute(insert(DELIVERY).values(id=bytes(16), audit=bytes(32), **made))
    with pytest.raises(Refused) as refusal:
        audit.verify_audit(database)
    assert refusal.value.code is Code.CHAIN_BROKEN


@pytest.mark.parametrize("role", [DatabaseRole.INTAKE, DatabaseRole.OPENER])
@pytest.mark.parametrize("columns", ["*", "recipient", "named", "root"])
def test_who_checks_the_audit_sees_nothing_else_of_deliveries(as_role: As, role: DatabaseRole, columns: str) -> None:
    assert not may(as_role(role), f"SELECT {columns} FROM delivery")


@pytest.mark.parametrize("role", [DatabaseRole.INTAKE, DatabaseRole.OPENER, DatabaseRole.DESK])
def test_who_writes_the_audit_adds_to_it_and_nothing_else(as_role: As, role: DatabaseRole) -> None:
    database = as_role(role)
    assert may(database, "SELECT count(*) FROM audit")
    assert not may(database, "UPDATE audit SET actor = 'x'")
    assert not may(database, "DELETE FROM audit")


def test_hand_overs_are_recorded_and_never_changed_at_the_desk(as_role: As) -> None:
    database = as_role(DatabaseRole.DESK)
    assert may(database, "INSERT INTO hand_over SELECT * FROM hand_over")
    assert not may(database, "UPDATE hand_over SET day = '2025-02-08'")
    assert not may(database, "DELETE FROM hand_over")


def test_no_withdrawal_is_lost_at_the_desk(as_role: As) -> None:
    assert may(as_role(DatabaseRole.DESK), "UPDATE withdrawal SET undone = NULL")
    assert not may(as_role(DatabaseRole.DESK), "DELETE FROM withdrawal")


@pytest.mark.parametrize("role", [DatabaseRole.INTAKE, DatabaseRole.OPENER])
def test_who_locks_the_organisation_does_not_change_its_key(as_role: As, role: DatabaseRole) -> None:
    assert may(as_role(role), "SELECT id FROM organisation FOR UPDATE")
    assert not may(as_role(role), "UPDATE organisation SET public_key = public_key")


def test_who_only_reads_changes_nothing(as_role: As) -> None:
    reader = as_role(DatabaseRole.READER)
    for table in ("signature", "entry", "audit", "device", "merged_event"):
        assert may(reader, f"SELECT count(*) FROM {table}")
        assert not may(reader, f"DELETE FROM {table}")


def test_who_leaves_no_trace_in_the_audit_is_shown_nobody(centre: Centre, signed: Signed, campaign: SomeCampaign, as_role: As) -> None:
    device = signed(1)
    centre.approve(device)
    centre.take_from(device)
    reader, desk = as_role(DatabaseRole.READER), as_role(DatabaseRole.DESK)
    looks: tuple[Callable[[Database], object], ...] = (
        lambda database: signatures.page(database, SignatureFilter()),
        lambda database: access.held_about(database, []),
        lambda database: Review(database).lines(campaign.id),
    )
    for look in looks:
        with pytest.raises(EnvironmentProblem) as caught:
            look(reader)
        assert caught.value.code is Code.DATABASE_FORBIDDEN
        before = audit.verify_audit(centre.database)
        look(desk)
        assert audit.verify_audit(centre.database) == before + 1


_INSERT = "INSERT INTO device (device_id, public_key, label, registered{}) VALUES (sha256('x'), sha256('y'), 'Tablet', 'now'{})"


def test_who_takes_batches_in_adds_no_device_that_is_approved_already(centre: Centre, as_role: As) -> None:
    intake = as_role(DatabaseRole.INTAKE)
    for column, value in (("status", "'approved'"), ("last", "9"), ("revoked_after", "9")):
        statement = _INSERT.format(f", {column}", f", {value}")
        assert not may(intake, statement)
    with centre.database.writing() as connection:
        connection.execute(text(f"GRANT INSERT ON device TO {DatabaseRole.INTAKE}"))
    assert may(intake, _INSERT.format(", status", ", 'approved'")), "the control"


def test_a_device_waits_where_nobody_says_otherwise(centre: Centre, as_role: As) -> None:
    assert may(as_role(DatabaseRole.INTAKE), _INSERT.format("", ""))
    (row,) = devices.list_devices(centre.database)
    assert (row.status, row.last) == ("pending", 0)


def test_nobody_changes_the_schema(as_role: As) -> None:
    for role in DatabaseRole:
        assert not may(as_role(role), "DROP TABLE audit")
        assert not may(as_role(role), "UPDATE alembic_version SET version_num = 'x'")


def test_a_right_that_was_given_beside_them_is_taken_back(centre: Centre, as_role: As) -> None:
    """The control of the tests above: with the right the same statement passes."""
    with centre.database.writing() as connection:
        connection.execute(text(f"GRANT SELECT ON signature TO {DatabaseRole.INTAKE}"))
    assert may(as_role(DatabaseRole.INTAKE), "SELECT count(*) FROM signature")
    grant_roles(centre.database)
    assert not may(as_role(DatabaseRole.INTAKE), "SELECT count(*) FROM signature")


def test_a_right_to_the_numbers_of_batches_that_was_given_beside_them_is_taken_back(centre: Centre, as_role: As) -> None:
    with centre.database.writing() as connection:
        connection.execute(text(f"GRANT ALL ON SEQUENCE batch_number TO {DatabaseRole.INTAKE}, {DatabaseRole.READER}"))
    reader, intake = as_role(DatabaseRole.READER), as_role(DatabaseRole.INTAKE)
    assert may(reader, "SELECT nextval('batch_number')")
    grant_roles(centre.database)
    assert not may(reader, "SELECT nextval('batch_number')")
    assert not may(intake, "SELECT setval('batch_number', 1)")
    assert may(intake, "SELECT nextval('batch_number')")


def test_who_could_make_functions_beside_the_tables_cannot_any_more(centre: Centre, as_role: As) -> None:
    with centre.database.writing() as connection:
        connection.execute(text("GRANT CREATE ON SCHEMA public TO PUBLIC"))
    made = "CREATE FUNCTION made() RETURNS int LANGUAGE sql AS 'SELECT 1'; DROP FUNCTION made()"
    assert may(as_role(DatabaseRole.READER), made)
    grant_roles(centre.database)
    assert not may(as_role(DatabaseRole.READER), made)


def test_a_batch_that_waits_on_a_branch_is_not_let_in_by_who_takes_in(as_role: As) -> None:
    assert not may(as_role(DatabaseRole.INTAKE), "UPDATE batch SET waiting = false")


def test_a_right_that_was_passed_on_is_taken_back_with_the_one_that_it_came_from(centre: Centre, as_role: As) -> None:
    desk, intake = as_role(DatabaseRole.DESK), as_role(DatabaseRole.INTAKE)
    with centre.database.writing() as connection:
        connection.execute(text(f"GRANT SELECT ON signature TO {DatabaseRole.DESK} WITH GRANT OPTION"))
    assert may(desk, f"SET LOCAL ROLE {DatabaseRole.DESK}; GRANT SELECT ON signature TO {DatabaseRole.INTAKE}")
    grant_roles(centre.database)
    assert not may(intake, "SELECT count(*) FROM signature")
    assert may(desk, "SELECT count(*) FROM signature")


def test_a_file_has_no_roles(tmp_path_factory: pytest.TempPathFactory, ring: KeyRing) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('file')}/central.db"
    create_database(url, ring)
    with Database.open(url, ring) as database, pytest.raises(UserError) as caught:
        grant_roles(database)
    assert caught.value.code is Code.ROLES_NEED_SERVER


@pytest.mark.parametrize("databases", [1, 2])
def test_the_roles_are_made_by_two_at_once_as_by_one(
    centre: Centre, ring: KeyRing, postgres_server: PostgresServer, databases: int
) -> None:
    together = Barrier(2)

    def grant(url: str) -> tuple[DatabaseRole, ...]:
        with Database.open(url, ring) as database:
            together.wait()
            return grant_roles(database)

    with empty_database(postgres_server) as beside, ThreadPoolExecutor(2) as threads:
        create_database(beside, ring)
        for _ in range(3):
            granted = [threads.submit(grant, url) for url in ((centre.url, beside) if databases > 1 else (centre.url,) * 2)]
            assert [one.result() for one in granted] == [tuple(DatabaseRole)] * 2
    end_roles(centre, postgres_server)


def test_who_may_not_make_roles_is_told(as_role: As) -> None:
    with pytest.raises(UserError) as caught:
        grant_roles(as_role(DatabaseRole.DESK))
    assert caught.value.code is Code.ROLES_NEED_OWNER
