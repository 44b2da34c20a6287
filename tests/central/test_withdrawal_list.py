"""The list of withdrawals that is kept apart from backups: it counts again after a restore, whichever is older."""

import hashlib
import hmac
import json
import shutil
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import delete, func, insert, select, update

from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import AUDIT, DESK, REVIEW, RUN, SIGNATURE, WITHDRAWAL
from kiosk.central.withdrawal_list import read_list
from kiosk.crypto import receipt
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain import canonical
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, Refused, UserError
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.withdrawn import CODE, SECRET, at_day, opened, sign_with
from tests.support.central_batches import SomeCampaign, SomeDevice

Signed = Callable[[int], SomeDevice]


@pytest.fixture
def saved(desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path) -> Path:  # noqa: ARG001 - whose signature is withdrawn
    """The list, once somebody withdrew."""
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    return tmp_path / "list"


def older_copy(centre: Centre) -> None:
    """Make the database what a backup from before all withdrawals was."""
    with centre.database.writing() as connection:
        requests = select(func.count()).select_from(WITHDRAWAL).where(WITHDRAWAL.c.device_id != DESK).scalar_subquery()
        connection.execute(update(RUN).values(entries=RUN.c.entries - requests))
        connection.execute(delete(WITHDRAWAL))
        connection.execute(delete(REVIEW))
        connection.execute(SIGNATURE.update().values(state="counted", withdrawn=None))


def backup_of(centre: Centre) -> list[dict[str, Any]]:
    """What a backup of this moment has of withdrawals."""
    with centre.database.reading() as connection:
        return [dict(row) for row in connection.execute(select(WITHDRAWAL)).mappings()]


def restore(centre: Centre, backup: list[dict[str, Any]], state: str, withdrawn: str | None = None) -> None:
    """Make the database what it was then; `state` and `withdrawn`: what its signature was."""
    with centre.database.writing() as connection:
        connection.execute(delete(WITHDRAWAL))
        connection.execute(insert(WITHDRAWAL), backup)
        connection.execute(SIGNATURE.update().values(state=state, withdrawn=withdrawn))


def test_the_list_that_is_kept_apart_counts_again_after_a_restore(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    sign_with(device, campaign)
    device.sign(campaign, given="Zoé")
    device.sign(campaign, given="Núria")
    device.withdraw(campaign, 2)
    opened(centre, device)
    desk.withdraw(CODE)
    assert desk.save(tmp_path / "list") == 2
    older_copy(centre)
    assert centre.states(campaign) == {"counted": 3}
    assert desk.apply(tmp_path / "list").withdrawn == 2
    assert centre.states(campaign) == {"counted": 1, "withdrawn": 2}
    assert desk.apply(tmp_path / "list").withdrawn == 2, "applying it twice changes nothing"
    assert desk.save(tmp_path / "again") == 2
    assert (tmp_path / "again").read_bytes() == (tmp_path / "list").read_bytes()


def test_a_list_that_knows_more_than_a_restored_database_is_not_written_over(centre: Centre, desk: Withdrawals, saved: Path) -> None:
    before = saved.read_bytes()
    older_copy(centre)
    with pytest.raises(UserError) as caught:
        desk.save(saved)
    assert (caught.value.code, caught.value.facts["missing"]) == (Code.LIST_KNOWS_MORE, 1)
    assert saved.read_bytes() == before
    desk.apply(saved)
    assert desk.save(saved) == 1


@pytest.mark.usefixtures("one_signed")
def test_a_list_knows_more_where_somebody_withdrew_again_or_was_erased_since(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).withdraw(CODE)
    desk.save(tmp_path / "again")
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(erased="2025-03-09T12:00:00Z"))
    desk.save(tmp_path / "erased")
    restore(centre, backup, state="counted")
    for name in ("again", "erased"):
        with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
            desk.save(tmp_path / name)


@pytest.mark.usefixtures("one_signed")
def test_a_list_knows_more_where_a_withdrawal_was_undone_since(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    """Written over, it would let what somebody forged be erased after all."""
    at_day(centre, 1).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    desk.save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        desk.save(tmp_path / "list")
    desk.apply(tmp_path / "list")
    assert desk.save(tmp_path / "list") == 1


@pytest.mark.usefixtures("one_signed")
def test_a_list_is_written_over_by_whatever_became_of_it_in_the_same_database(centre: Centre, desk: Withdrawals, tmp_path: Path) -> None:
    desk.save(tmp_path / "list")
    at_day(centre, 1).withdraw(CODE)
    assert desk.save(tmp_path / "list") == 1
    at_day(centre, 2).undo_code(CODE)
    assert desk.save(tmp_path / "list") == 1
    at_day(centre, 3).withdraw(CODE)
    assert desk.save(tmp_path / "list") == 1


def test_only_a_list_is_written_over_by_a_list(desk: Withdrawals, tmp_path: Path) -> None:
    (tmp_path / "org.key").write_bytes(b"a key")
    with pytest.raises(UserError, match=Code.FILE_EXISTS):
        desk.save(tmp_path / "org.key")
    assert (tmp_path / "org.key").read_bytes() == b"a key"


@pytest.mark.usefixtures("saved")
def test_whoever_saves_the_list_is_in_the_audit_before_the_list_is_there(
    centre: Centre, desk: Withdrawals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with centre.database.reading() as connection:
        last = select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)
        assert tuple(connection.execute(last).one()) == ("save withdrawals", '{"tokens":1}')

    def fail(*_: object, **__: object) -> None:
        raise EnvironmentProblem(Code.DATABASE_UNREACHABLE)

    monkeypatch.setattr("kiosk.central.audit.append", fail)
    with pytest.raises(EnvironmentProblem):
        desk.save(tmp_path / "untold")
    assert not (tmp_path / "untold").exists()


@pytest.mark.usefixtures("one_signed")
def test_what_was_undone_since_the_backup_is_undone_again(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, tmp_path: Path
) -> None:
    desk.withdraw(CODE)
    backup = backup_of(centre)
    desk.undo_code(CODE)
    desk.save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    desk.apply(tmp_path / "list")
    assert centre.states(campaign) == {"counted": 1}


def test_an_older_list_does_not_forget_what_was_erased_since(
    centre: Centre, desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path
) -> None:
    desk.withdraw(CODE)
    desk.save(tmp_path / "monday")
    erase_on_request(centre.database, [(one_signed.id, 0, 1)])
    desk.apply(tmp_path / "monday")
    with centre.database.reading() as connection:
        assert connection.scalars(select(WITHDRAWAL.c.erased)).one()


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_changes_nothing_that_was_asked_or_undone_since(centre: Centre, campaign: SomeCampaign, tmp_path: Path) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).save(tmp_path / "withdrawn")
    at_day(centre, 3).undo_code(CODE)
    at_day(centre, 4).save(tmp_path / "undone")
    at_day(centre, 5).apply(tmp_path / "withdrawn")
    assert centre.states(campaign) == {"counted": 1}, "it was undone after the list was written"
    at_day(centre, 6).withdraw(CODE)
    at_day(centre, 7).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1}, "they withdrew once more after the list was written"


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_counts_nobody_again_whose_withdrawal_a_newer_one_only_told_of_once_more(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 2).save(tmp_path / "older")
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 3).save(tmp_path / "newest")
    restore(centre, backup, state="withdrawn", withdrawn="2026-03-01T12:00:00Z")
    at_day(centre, 4).apply(tmp_path / "newest")
    at_day(centre, 5).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}


def test_what_a_device_asked_stays_undone_where_a_list_tells_what_somebody_else_asked(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    """Else the alarm would be back that suddenly many came from it."""
    sign_with(device, campaign)
    device.receipts[0] = receipt.for_campaign(SECRET, campaign.id)
    device.withdraw(campaign, 1)
    opened(centre, device)
    at_day(centre, 2).undo_device(device.id.hex())
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).save(tmp_path / "list")
    before = backup_of(centre)
    assert at_day(centre, 5).apply(tmp_path / "list").withdrawn == 1
    assert backup_of(centre) == before, "applying a list to the database that it is of changes nothing"


@pytest.mark.usefixtures("one_signed")
def test_a_clock_that_was_ahead_lets_no_older_list_count_whoever_withdrew_again(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 28).undo_code(CODE)
    at_day(centre, 28).save(tmp_path / "daily")
    at_day(centre, 3).withdraw(CODE)
    shutil.copy(tmp_path / "daily", tmp_path / "older")
    at_day(centre, 3).save(tmp_path / "daily")
    at_day(centre, 4).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}


@pytest.mark.usefixtures("one_signed")
def test_a_clock_that_is_behind_lets_a_list_know_of_an_undoing_all_the_same(centre: Centre, campaign: SomeCampaign, tmp_path: Path) -> None:
    at_day(centre, 28).withdraw(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "list")
    restore(centre, backup, state="withdrawn")
    with pytest.raises(UserError, match=Code.LIST_KNOWS_MORE):
        at_day(centre, 4).save(tmp_path / "list")
    at_day(centre, 4).apply(tmp_path / "list")
    assert centre.states(campaign) == {"counted": 1}


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_changes_nothing_that_a_newer_one_brought_back_to_an_older_copy(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "older")
    backup = backup_of(centre)
    at_day(centre, 4).withdraw(CODE)
    at_day(centre, 5).save(tmp_path / "newest")
    restore(centre, backup, state="counted")
    at_day(centre, 6).apply(tmp_path / "newest")
    at_day(centre, 7).apply(tmp_path / "older")
    assert centre.states(campaign) == {"withdrawn": 1}
    at_day(centre, 8).save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == (tmp_path / "newest").read_bytes()


@pytest.mark.usefixtures("one_signed")
def test_an_older_list_counts_nobody_again_who_was_erased_since_and_whom_an_older_copy_brought_back(
    centre: Centre, campaign: SomeCampaign, tmp_path: Path
) -> None:
    at_day(centre, 1).withdraw(CODE)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 3).save(tmp_path / "undone")
    backup = backup_of(centre)
    with centre.database.writing() as connection:  # as erasing on request notes it
        connection.execute(update(WITHDRAWAL).values(undone=None, erased="2026-03-04T12:00:00Z"))
    at_day(centre, 5).save(tmp_path / "erased")
    restore(centre, backup, state="counted")
    at_day(centre, 6).apply(tmp_path / "erased")
    at_day(centre, 7).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1}


def test_nobody_waits_for_what_is_erased(centre: Centre, desk: Withdrawals, one_signed: SomeDevice, tmp_path: Path) -> None:
    desk.withdraw(CODE)
    desk.save(tmp_path / "before")
    erase_on_request(centre.database, [(one_signed.id, 0, 1)])
    desk.save(tmp_path / "after")
    for name in ("before", "after"):
        report = desk.apply(tmp_path / name)
        assert (report.listed, report.withdrawn, report.waiting) == (1, 0, 0)


def test_whoever_signed_twice_with_one_secret_hides_nobody_who_is_waited_for(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path
) -> None:
    """A device that is not honest may do so."""
    sign_with(device, campaign)
    sign_with(device, campaign, given="Zoé")
    opened(centre, device)
    desk.withdraw(CODE)
    desk.withdraw(receipt.encode_code(bytes(16)))
    desk.save(tmp_path / "list")
    report = desk.apply(tmp_path / "list")
    assert (report.listed, report.withdrawn, report.waiting) == (2, 2, 1)


def test_whoever_withdrew_once_more_is_withdrawn_by_the_list_in_an_older_copy(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    sign_with(device, campaign)
    device.receipts[0] = receipt.for_campaign(SECRET, campaign.id)
    device.withdraw(campaign, 1)
    opened(centre, device)
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(arrived="2026-03-01T12:00:00Z"))
    at_day(centre, 2).undo_code(CODE)
    backup = backup_of(centre)
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).save(tmp_path / "list")
    restore(centre, backup, state="counted")
    at_day(centre, 5).apply(tmp_path / "list")
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}


def test_whoever_withdrew_once_more_in_an_older_copy_is_not_counted_by_the_list(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    sign_with(device, campaign)
    device.receipts[0] = receipt.for_campaign(SECRET, campaign.id)
    device.withdraw(campaign, 1)
    opened(centre, device)
    with centre.database.writing() as connection:
        connection.execute(update(WITHDRAWAL).values(arrived="2026-03-01T12:00:00Z"))
    backup = backup_of(centre)
    at_day(centre, 2).undo_code(CODE)
    at_day(centre, 2).save(tmp_path / "undone")
    restore(centre, backup, state="withdrawn", withdrawn="2026-03-01T12:00:00Z")
    at_day(centre, 3).withdraw(CODE)
    at_day(centre, 4).apply(tmp_path / "undone")
    assert centre.states(campaign) == {"withdrawn": 1, "request": 1}


def test_a_list_waits_for_campaigns_and_signatures_that_are_not_there(
    campaign: SomeCampaign, centre: Centre, one_signed: SomeDevice, ring: KeyRing, saved: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    create_database(url, ring)
    with Database.open(url, ring) as database:
        new = Centre(database, ring, centre.folder, url)
        assert Withdrawals(database, ring).apply(saved).waiting == 1
        opened(new, one_signed)
        assert new.states(campaign) == {"withdrawn": 1}


def test_a_list_with_one_byte_changed_is_refused(centre: Centre, saved: Path) -> None:
    good, ours = saved.read_bytes(), (centre.database.organisation, centre.ring.secret(Role.DATABASE))
    assert len(read_list(good, *ours)) == 1
    for place in range(len(good)):
        bad = good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :]
        with pytest.raises(Refused):
            read_list(bad, *ours)
    for cut in range(len(good)):
        with pytest.raises(Refused):
            read_list(good[:cut], *ours)


def test_a_forged_list_of_very_many_lines_is_refused_in_the_memory_that_its_bytes_take(ring: KeyRing) -> None:
    """Whoever may write where it lies would else end the program, and what else runs there, with a file of nothing but ends of lines."""
    forged = f"rally-kiosk withdrawals 2 {ring.organisation.hex()}\n".encode() + b"\n" * 1_000_000
    tracemalloc.start()
    with pytest.raises(Refused, match=Code.LIST_CHANGED):
        read_list(forged, ring.organisation, ring.secret(Role.DATABASE))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < len(forged)


def rewritten(listed: bytes, last: Callable[[bytes], bytes]) -> bytes:
    """A list in which somebody let the first withdrawal be undone; `last` makes its last line of those before it."""
    first, row, *others = listed.splitlines(keepends=True)[:-1]
    body = b"".join((first, canonical.encode(json.loads(row) | {"undone": "2999-03-09T12:00:00Z"}), b"\n", *others))
    return body + last(body)


def without_a_key(body: bytes) -> bytes:
    return f"end {hashlib.sha256(body).hexdigest()}\n".encode()


def under(secret: bytes) -> Callable[[bytes], bytes]:
    """Makes the last line as FORMAT.md, section 27, says."""
    label = b"rally-kiosk/withdrawals/v1\0"
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=label).derive(secret)
    return lambda body: b"end " + hmac.digest(key, label + body, "sha256").hex().encode() + b"\n"


def test_a_list_that_somebody_without_the_key_rewrote_changes_nothing(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: read as a list whose last line anybody can make, it lets somebody count who withdrew."""
    for last in (without_a_key, under(KeyRing.generate().secret(Role.DATABASE)), under(centre.ring.secret(Role.RECOVER))):
        (tmp_path / "forged").write_bytes(rewritten(saved.read_bytes(), last))
        for use in (desk.apply, desk.save):
            with pytest.raises(Refused, match=Code.LIST_CHANGED):
                use(tmp_path / "forged")
    assert centre.states(campaign) == {"withdrawn": 1}
    (tmp_path / "forged").write_bytes(rewritten(saved.read_bytes(), without_a_key))
    monkeypatch.setattr("kiosk.central.withdrawal_list.withdrawals_tag", lambda _: hashlib.sha256())
    desk.apply(tmp_path / "forged")
    assert centre.states(campaign) == {"counted": 1}


def test_a_list_is_authenticated_as_the_format_says(centre: Centre, saved: Path) -> None:
    *lines, last = saved.read_bytes().splitlines(keepends=True)
    assert last == under(centre.ring.secret(Role.DATABASE))(b"".join(lines))
    assert lines[0] == f"rally-kiosk withdrawals 2 {centre.ring.organisation.hex()}\n".encode()


def test_the_list_of_another_organisation_is_refused(centre: Centre, signed: Signed, desk: Withdrawals, tmp_path: Path) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    other = KeyRing.generate()
    with pytest.raises(Refused, match=Code.ORGANISATION_FOREIGN):
        read_list((tmp_path / "list").read_bytes(), other.organisation, other.secret(Role.DATABASE))


@pytest.mark.parametrize(
    ("beginning", "code"),
    [
        ("rally-kiosk withdrawals 1", Code.LIST_WITHOUT_KEY),
        ("rally-kiosk withdrawals 3", Code.NEWER_VERSION),
        ("rally-kiosk withdrawals 0", Code.LIST_CHANGED),
        ("rally-kiosk withdrawals", Code.LIST_CHANGED),
        ("rally-kiosk receipts 2", Code.WRONG_KIND_OF_FILE),
    ],
)
def test_a_list_of_another_version_is_refused_and_stays(
    centre: Centre, signed: Signed, desk: Withdrawals, tmp_path: Path, beginning: str, code: Code
) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    body = (tmp_path / "list").read_bytes().rpartition(b"end ")[0].replace(b"rally-kiosk withdrawals 2", beginning.encode())
    (tmp_path / "list").write_bytes(body + without_a_key(body))
    with pytest.raises(Refused, match=code):
        desk.apply(tmp_path / "list")
    with pytest.raises(KioskError, match=Code.FILE_EXISTS if code is Code.WRONG_KIND_OF_FILE else code):
        desk.save(tmp_path / "list")
    assert (tmp_path / "list").read_bytes() == body + without_a_key(body)


def test_who_lacks_the_key_of_the_list_neither_writes_nor_applies_one(
    centre: Centre, signed: Signed, desk: Withdrawals, ring: KeyRing, tmp_path: Path
) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    without = Withdrawals(centre.database, ring.delegate([KeyName(Role.INTAKE)]))
    for use, name in ((without.save, "new"), (without.save, "list"), (without.apply, "list")):
        with pytest.raises(UserError, match=Code.KEY_ROLE_MISSING):
            use(tmp_path / name)
    assert not (tmp_path / "new").exists()
    with_it_alone = Withdrawals(centre.database, ring.delegate([KeyName(Role.DATABASE)]))
    assert (with_it_alone.save(tmp_path / "list"), with_it_alone.apply(tmp_path / "list").waiting) == (1, 1)


@pytest.mark.parametrize("part", ["token", "campaign", "arrived", "undone", "erased"])
def test_a_list_that_is_not_written_as_the_format_says_stops_nothing_halfway(
    centre: Centre, signed: Signed, desk: Withdrawals, tmp_path: Path, part: str
) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    first, row, _ = (tmp_path / "list").read_bytes().splitlines(keepends=True)
    body = first + canonical.encode(json.loads(row) | {part: "nonsense"}) + b"\n"
    (tmp_path / "list").write_bytes(body + under(centre.ring.secret(Role.DATABASE))(body))
    with pytest.raises(Refused) as caught:
        desk.apply(tmp_path / "list")
    assert caught.value.code is Code.DAMAGED


def test_the_list_names_nobody(centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path) -> None:
    sign_with(device, campaign, given="Canaryname")
    opened(centre, device)
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    content = (tmp_path / "list").read_bytes()
    for word in (b"Canaryname", SECRET.hex().encode(), CODE.encode(), device.id.hex().encode()):
        assert word not in content
