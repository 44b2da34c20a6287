"""A delivery from a real central database: what was opened and counted there, and how it is recorded."""

import csv
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from kiosk.central.audit import head
from kiosk.central.counted import campaign_manifests, counted_signatures
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.handing import deliveries
from kiosk.central.intake import take_in
from kiosk.central.opening import open_entries
from kiosk.central.schema import DELIVERY, DELIVERY_ITEM, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.delivery.deliver import deliver, write_again
from kiosk.delivery.frozen import freeze
from kiosk.delivery.making import Making
from kiosk.delivery.placing import placed
from kiosk.delivery.promise import Promise
from kiosk.delivery.receipts import read_receipts
from kiosk.domain.campaign import HandOver, Recipient
from kiosk.domain.errors import Code, EnvironmentProblem, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId
from kiosk.domain.progress import unwatched
from kiosk.domain.reports.delivery import DeliveryReport
from tests.delivery.samples import CANARY, text_of
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.postgres import WITH_A_STANDBY, empty_database, running_server, unheard_commits

COUNTED = {"parliament": HandOver.COUNTED}


def _clock() -> datetime:
    return datetime(2025, 2, 8, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def ring() -> KeyRing:
    return KeyRing.generate()


@pytest.fixture(params=["embedded", "server"])
def database(request: pytest.FixtureRequest, ring: KeyRing, tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'central.db'}" if request.param == "embedded" else str(request.getfixturevalue("postgres_url"))
    create_database(url, ring)
    with Database.open(url, ring) as opened:
        yield opened


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def _take_in(database: Database, device: SomeDevice, folder: Path) -> None:
    """Everything of `device`, approved, taken in and opened."""
    path = device.export(folder)
    take_in(database, path, device.ring)
    approve(database, device.id.hex())
    take_in(database, path, device.ring)
    open_entries(database, device.ring, 1, unwatched)


def _three_named_one_counted_and_a_duplicate(database: Database, ring: KeyRing, folder: Path) -> SomeCampaign:
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    for given in ("Ava", "Zoé", "پروانه", "Ava"):
        device.sign(campaign, given=given, family="Curie", email=CANARY)
    device.sign(campaign, given="Somebody", family="Else", hand_over=COUNTED, country="BE")
    _take_in(database, device, folder)
    return campaign


def _deliver(database: Database, campaign: CampaignId, out: Path) -> DeliveryReport:
    return deliver(database, campaign, "parliament", out, clock=_clock)


def _deliveries(database: Database) -> tuple[int, int]:
    with database.reading() as connection:
        count, items = (connection.scalar(select(func.count()).select_from(table)) for table in (DELIVERY, DELIVERY_ITEM))
    return count or 0, items or 0


def test_a_delivery_holds_what_was_counted_and_promised(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    printed = head(database).hex()
    report = _deliver(database, campaign.id, out)
    assert (report.named, report.counted_only, report.total, report.not_promised) == (3, 1, 4, 0)
    assert report.fields == ("given_name", "family_name", "country")
    pdf, table, receipts = map(Path, report.files)
    assert (pdf.name, table.name) == ("stop-parliament-2025-02-08.pdf", "stop-parliament-2025-02-08.csv")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        assert [row[1:] for row in csv.reader(stream)][1:] == [[name, "Curie", "France"] for name in ("Ava", "Zoé", "پروانه")]
    text = text_of(pdf.read_bytes(), tmp_path)
    assert "Somebody" not in text
    assert CANARY not in text
    assert report.merkle_root in text.replace(" ", "")
    assert printed in text.replace(" ", "")
    assert read_receipts(receipts).header.root == report.merkle_root


def test_a_delivery_is_recorded_with_its_signatures(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    assert _deliveries(database) == (0, 0)
    report = _deliver(database, campaign.id, out)
    assert _deliveries(database) == (1, 4)
    with database.reading() as connection:
        row = connection.execute(select(DELIVERY)).one()
    assert (bytes(row.id).hex(), row.recipient, bytes(row.root).hex()) == (report.delivery, "parliament", report.merkle_root)


def test_the_files_of_a_delivery_stay_where_nobody_knows_whether_it_is_recorded(ring: KeyRing, tmp_path: Path, out: Path) -> None:
    with running_server(settings=WITH_A_STANDBY) as server, empty_database(server) as url:
        create_database(url, ring)
        with Database.open(url, ring) as database:
            campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
        with unheard_commits(server, url), Database.open(url, ring) as database, pytest.raises(EnvironmentProblem) as problem:
            _deliver(database, campaign.id, out)
        assert problem.value.code is Code.DATABASE_UNSURE
        with Database.open(url, ring) as database:
            (delivery,) = deliveries(database)
    assert delivery.files.keys() == {path.name for path in out.iterdir()}


def test_no_file_stays_of_a_delivery_that_cannot_be_recorded(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)

    def withdraw_somebody_meanwhile() -> datetime:
        with database.writing() as connection:
            connection.execute(update(SIGNATURE).values(state="withdrawn"))
        return _clock()

    with pytest.raises(EnvironmentProblem) as problem:
        deliver(database, campaign.id, "parliament", out, clock=withdraw_somebody_meanwhile)
    assert problem.value.code is Code.DATABASE_CHANGED
    assert list(out.iterdir()) == []
    assert _deliveries(database) == (0, 0)


def test_a_file_in_the_way_keeps_the_delivery_from_being_recorded(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    _deliver(database, campaign.id, out)
    before = _contents(out)
    with pytest.raises(UserError) as refusal:
        _deliver(database, campaign.id, out)
    assert refusal.value.code is Code.FILE_EXISTS
    assert _contents(out) == before
    assert _deliveries(database)[0] == 1


@pytest.fixture
def by_the_clocks_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves this machine into another zone."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_the_day_is_that_of_where_it_is_frozen_and_stays_so_elsewhere(
    database: Database, ring: KeyRing, tmp_path: Path, out: Path, by_the_clocks_of: Callable[[str], None]
) -> None:
    """At noon in Greenwich the next day has begun on Kiritimati."""
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    by_the_clocks_of("Pacific/Kiritimati")
    _deliver(database, campaign.id, out)
    assert {path.stem[-10:] for path in out.iterdir()} == {"2025-02-09"}
    (pdf,) = out.glob("*.pdf")
    assert "9 février 2025" in text_of(pdf.read_bytes(), tmp_path)
    by_the_clocks_of("Pacific/Honolulu")
    (frozen,) = deliveries(database)
    write_again(database, frozen, tmp_path / "again")
    again = {path.name: content for path, content in _contents(tmp_path / "again").items()}
    assert again == {path.name: content for path, content in _contents(out).items()}


def _leave_files_without_a_record(database: Database, campaign: CampaignId, out: Path) -> dict[Path, bytes]:
    """What a kill between the files and the record leaves: all that `deliver` does until there."""
    promise = Promise(campaign_manifests(database, campaign), "parliament")
    frozen = freeze(counted_signatures(database, campaign), promise)
    with placed(out, Making(promise, _clock().date(), head(database).hex()).files(frozen, unwatched)):
        return _contents(out)


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.iterdir()}


def test_the_same_list_takes_over_the_files_of_a_killed_delivery(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    left = _leave_files_without_a_record(database, campaign.id, out)
    assert _deliveries(database) == (0, 0)
    report = _deliver(database, campaign.id, out)
    assert _deliveries(database) == (1, 4)
    assert _contents(out) == left
    assert {Path(path) for path in report.files} == set(left)


def test_another_list_leaves_the_files_of_a_killed_delivery_and_says_what_they_are(
    database: Database, ring: KeyRing, tmp_path: Path, out: Path
) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    left = _leave_files_without_a_record(database, campaign.id, out)
    later = SomeDevice(ring)
    later.sign(campaign, given="Later")
    _take_in(database, later, tmp_path)
    with pytest.raises(UserError) as refusal:
        _deliver(database, campaign.id, out)
    assert refusal.value.code is Code.DELIVERY_UNRECORDED
    assert refusal.value.facts["path"] in {str(path) for path in left}
    assert _contents(out) == left
    assert _deliveries(database) == (0, 0)


def test_what_another_campaign_delivered_is_never_called_a_leftover(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    first, second = (_three_named_one_counted_and_a_duplicate(database, ring, tmp_path) for _ in range(2))
    assert first.manifest.slug == second.manifest.slug
    _deliver(database, first.id, out)
    delivered = _contents(out)
    with pytest.raises(UserError) as refusal:
        _deliver(database, second.id, out)
    assert (refusal.value.code, _contents(out)) == (Code.FILE_EXISTS, delivered)


def test_a_later_pack_widens_no_earlier_promise(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    first = SomeCampaign(ring)
    wider = tuple(_with_postal_code(one) for one in first.manifest.recipients)
    second = SomeCampaign(ring, first.id, revision=2, recipients=wider)
    device = SomeDevice(ring)
    device.sign(first, given="Ava", family="Earlier", postal="11111")
    device.sign(second, given="Zoé", family="Later", postal="22222")
    _take_in(database, device, tmp_path)
    report = _deliver(database, first.id, out)
    content = Path(report.files[1]).read_text("utf-8-sig")
    assert report.fields[-1] == "postal_code"
    assert "Earlier" in content
    assert "11111" not in content
    assert "22222" in content


def _with_postal_code(recipient: Recipient) -> Recipient:
    return Recipient(id=recipient.id, name=recipient.name, fields=(*recipient.fields, FieldName.POSTAL_CODE), language=recipient.language)


def test_nothing_is_written_where_nobody_counts(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign, device = SomeCampaign(ring), SomeDevice(ring)
    device.sign(campaign)
    take_in(database, device.export(tmp_path), ring)
    approve(database, device.id.hex())
    take_in(database, device.export(tmp_path), ring)  # taken in, never opened
    with pytest.raises(UserError) as refusal:
        _deliver(database, campaign.id, out)
    assert refusal.value.code is Code.NOTHING_TO_DELIVER
    assert not out.exists()


def test_an_unknown_campaign_or_recipient_is_refused(database: Database, ring: KeyRing, tmp_path: Path, out: Path) -> None:
    campaign = _three_named_one_counted_and_a_duplicate(database, ring, tmp_path)
    with pytest.raises(UserError) as refusal:
        _deliver(database, CampaignId(bytes(16)), out)
    assert refusal.value.code is Code.CAMPAIGN_UNKNOWN
    with pytest.raises(UserError) as refusal:
        deliver(database, campaign.id, "nobody", out, clock=_clock)
    assert refusal.value.code is Code.RECIPIENT_UNKNOWN
