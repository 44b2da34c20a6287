"""A campaign whose only pack in the database is damaged, or somebody else's: nothing else stops for it, and its entries are told."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from kiosk.campaign.pack import write_pack
from kiosk.central import retention
from kiosk.central.catalogue import newest_revision, unread_revisions
from kiosk.central.counted import campaign_manifests
from kiosk.central.schema import PACK_REVISION
from kiosk.central.withdrawing import make_known
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.desk import DeskWords
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.moment import today
from kiosk.domain.reports.campaigns import BroughtPack, HelperWork
from kiosk.domain.reports.delivery import DeliveryState, HandOverTold
from kiosk.domain.reports.intake import ClosedCampaign
from kiosk.domain.reports.signatures import SignatureFilter
from kiosk.domain.reports.withdrawals import RetentionReport, RetentionRow
from kiosk.office import Office, databases
from kiosk.office.contacts import Choices
from tests.central.conftest import Centre
from tests.central.operations import OPERATIONS, day_of, in_days, open_all
from tests.central.test_catalogue import forged
from tests.central.test_retention import handed_over, on
from tests.central.withdrawn import CODE, opened, sign_with
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice

NEWER: Final = b"RKM1\xff"
"""How a manifest begins that a later program wrote."""

WORDS: Final = DeskWords("Desk", "By letter", "At the desk")
CONTACTS: Final = Choices("civicrm-csv")


def damage(centre: Centre, campaign: SomeCampaign) -> None:
    """As a failing disk does."""
    with centre.database.writing() as connection:
        connection.execute(update(PACK_REVISION).where(PACK_REVISION.c.campaign == campaign.id).values(manifest=b"no manifest"))


def replace(centre: Centre, campaign: SomeCampaign) -> None:
    """As somebody does who may write into the database."""
    with centre.database.writing() as connection:
        connection.execute(delete(PACK_REVISION).where(PACK_REVISION.c.campaign == campaign.id))
        connection.execute(insert(PACK_REVISION).values(forged(campaign)))


def let_be_newer(centre: Centre, campaign: SomeCampaign) -> None:
    """As one byte does that is spoilt, or whoever has a login of the intake: it reads as a later program's."""
    with centre.database.writing() as connection:
        connection.execute(update(PACK_REVISION).where(PACK_REVISION.c.campaign == campaign.id).values(manifest=NEWER))


def add_newer(centre: Centre, campaign: SomeCampaign) -> None:
    """The same beside the pack, as a program does that is newer than this one."""
    with centre.database.writing() as connection:
        row = {"revision": hashlib.sha256(NEWER).digest(), "campaign": campaign.id, "number": 99, "manifest": NEWER}
        connection.execute(insert(PACK_REVISION).values(row))


Spoil = Callable[[Centre, SomeCampaign], None]
UNREAD: Final = pytest.mark.parametrize("spoil", [damage, replace, let_be_newer])
ALL: Final = pytest.mark.parametrize("spoil", [damage, replace, let_be_newer, add_newer])


@dataclass(frozen=True)
class Beside:
    """Two campaigns that were signed alike, on one device: the pack of `spoilt` cannot be read any more, that of `sound` can."""

    centre: Centre
    sound: SomeCampaign
    spoilt: SomeCampaign
    device: SomeDevice
    folder: Path

    @property
    def office(self) -> Office:
        return Office(self.centre.database, self.centre.ring)

    @property
    def entries(self) -> tuple[str, ...]:
        """Everybody's."""
        return tuple(one.entry for one in self.office.signatures.page(SignatureFilter()).lines)


def beside(centre: Centre, sound: SomeCampaign, device: SomeDevice, folder: Path) -> Beside:
    """Somebody with a code, somebody twice, and a name that looks like a test, in both campaigns; then something that waits."""
    spoilt = SomeCampaign(centre.ring)
    for campaign in (sound, spoilt):
        sign_with(device, campaign, email="ava@example.org")
        for given in ("Zahra", "Zahra", "Test"):
            device.sign(campaign, given=given, family="Ahmadi")
    opened(centre, device)
    for campaign in (sound, spoilt):
        device.sign(campaign, given="Pia")
    centre.take_from(device)
    return Beside(centre, sound, spoilt, device, folder)


def _stick(at: Beside, name: str) -> Path:
    folder = at.folder / name
    folder.mkdir()
    return folder


LOOKS: Final[Mapping[str, Callable[[Beside], object]]] = {
    "database status": lambda at: databases.status(at.centre.url, at.centre.ring),
    "stats": lambda at: at.office.stats(),
    "stats --csv": lambda at: at.office.stats_as_csv(at.folder / "stats.csv"),
    "stats --charts": lambda at: at.office.charts(at.folder / "charts", "svg"),
    "stats of one": lambda at: at.office.save_numbers(at.spoilt.id.hex(), at.folder / "numbers", "fr"),
    "rally": lambda at: at.office.rally(RALLY.name),
    "rally --page": lambda at: at.office.rally_page(RALLY.name, at.folder / "rally.pdf"),
    "events": lambda at: at.office.events.all(),
    "review": lambda at: at.office.review.cases(),
    "review lines": lambda at: (at.office.review.lines(at.spoilt.id), at.office.review.look(at.entries)),
    "review sample": lambda at: (at.office.review.sample(at.spoilt.id, 2), at.office.review.estimate(at.spoilt.id)),
    "duplicates": lambda at: (at.office.duplicates(0, 9), at.office.possible_duplicates(0, 9)),
    "signatures": lambda at: (at.office.signatures.choices(), [at.office.signatures.one(one) for one in at.entries]),
    "access by code": lambda at: at.office.access.by_code(CODE),
    "access by e-mail": lambda at: at.office.access.by_email("ava@example.org"),
    "access --write": lambda at: at.office.access.write(at.office.access.of_entries(at.entries), at.folder / "held.pdf", chosen=True),
    "devices": lambda at: (at.office.devices(), at.office.branches(), at.office.held(), at.office.quarantine()),
    "deliveries": lambda at: (at.office.deliveries.addressees(), at.office.deliveries.list()),
    "letters": lambda at: at.office.desk_entry(at.folder / "desk", WORDS).close(),
    "helpers": lambda at: at.office.helpers.write_key(HelperWork.OPENING, at.folder / "helper.key", "six words nobody guesses"),
    "retention --dry-run": lambda at: at.office.retention(dry_run=True),
    "withdrawals": lambda at: (at.office.withdrawals.list(), at.office.withdrawals.save(at.folder / "list")),
    "withdraw": lambda at: (at.office.withdrawals.withdraw(CODE), at.office.withdrawals.undo_code(CODE)),
    "intake": lambda at: at.office.intake([at.device.export(_stick(at, "again"))]),
    "open": lambda at: (at.office.open(1), at.office.open(1, retry=True)),
    "retention": lambda at: at.office.retention(dry_run=False, erase=[at.sound.id.hex()]),
    "audit": lambda at: at.office.audit(),
}
"""What organisers do at the desk and by command, in an order in which one can follow the other."""

REFUSED: Final[Mapping[str, Callable[[Beside], object]]] = {
    "draft": lambda at: at.office.draft(at.spoilt.id.hex(), "parliament"),
    "deliver": lambda at: at.office.deliver(at.spoilt.id.hex(), "parliament", at.folder),
    "export-contacts": lambda at: at.office.export_contacts(at.spoilt.id.hex(), CONTACTS, at.folder),
    "push-contacts": lambda at: at.office.push_contacts(at.spoilt.id.hex(), Choices("civicrm-api"), "http://localhost", "token"),
    "retention --erase": lambda at: at.office.retention(dry_run=False, erase=[at.spoilt.id.hex()]),
}
"""What cannot be done without knowing what signers were promised."""


@ALL
def test_nothing_stops_for_a_campaign_whose_pack_cannot_be_read(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    stopped = {}
    for name, look in LOOKS.items():
        try:
            look(at)
        except Exception as error:  # noqa: BLE001 - all that stop are told together
            stopped[name] = repr(error)
    assert stopped == {}


@UNREAD
def test_a_draft_that_nobody_was_promised_any_more_hides_no_other(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    for one in (at.sound, at.spoilt):
        at.office.deliveries.draft(one.id, "parliament")
    before = {one.campaign: one for one in at.office.deliveries.list()}
    spoil(centre, at.spoilt)
    after = {one.campaign: one for one in at.office.deliveries.list()}
    assert after[at.sound.id.hex()] == before[at.sound.id.hex()]
    spoilt, was = after[at.spoilt.id.hex()], before[at.spoilt.id.hex()]
    assert (spoilt.named, spoilt.counted_only, spoilt.not_promised) == (0, 0, was.named + was.counted_only)
    assert at.office.deliveries.find(spoilt.delivery) == spoilt
    at.office.deliveries.discard(spoilt.delivery)


def test_what_needs_the_promise_of_a_campaign_without_a_pack_is_refused_by_its_id(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    replace(centre, at.spoilt)
    for do in REFUSED.values():
        with pytest.raises(UserError) as raised:
            do(at)
        assert (raised.value.code, raised.value.facts) == (Code.CAMPAIGN_UNKNOWN, {"campaign": at.spoilt.id.hex()})


@pytest.mark.parametrize("spoil", [damage, let_be_newer, add_newer])
def test_nothing_is_promised_in_a_campaign_that_may_have_promised_more(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    begun = at.office.deliveries.draft(at.spoilt.id, "parliament")
    spoil(centre, at.spoilt)
    freeze: Mapping[str, Callable[[Beside], object]] = {"freeze": lambda at: at.office.deliveries.freeze(begun.delivery, at.folder)}
    for do in {**REFUSED, **freeze}.values():
        with pytest.raises(Refused) as raised:
            do(at)
        assert (raised.value.code, raised.value.facts) == (Code.PACK_UNREAD, {"campaign": at.spoilt.id.hex()})


@UNREAD
def test_entries_of_such_a_campaign_are_told_as_sealed(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    for expected in (1, 0):
        report = at.office.open(1)
        assert report.opened == expected
        assert report.closed == (ClosedCampaign(at.spoilt.id.hex(), {"und": at.spoilt.id.hex()}, entries=1, rotation=0, lacking=()),)


def test_what_waits_beside_a_newer_pack_is_opened_under_those_that_can_be_read(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    add_newer(centre, at.spoilt)
    report = at.office.open(1)
    assert (report.opened, report.closed) == (2, ())


@ALL
def test_nobody_knows_how_long_such_a_campaign_may_be_kept(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    for dry_run in (True, False):
        rows = {one.campaign: one for one in at.office.retention(dry_run=dry_run).campaigns}
        assert not rows[at.sound.id.hex()].is_unread
        row = rows[at.spoilt.id.hex()]
        assert (row.is_unread, row.is_due, row.due, row.entries) == (True, False, "", 5)


def test_data_whose_days_are_over_by_an_older_pack_wait_for_the_newer_one(
    centre: Centre, ring: KeyRing, device: SomeDevice, tmp_path: Path
) -> None:
    over = SomeCampaign(ring, retention_days=1, valid_until="2025-03-01")
    device.sign(over)
    opened(centre, device)
    frozen = Office(centre.database, ring).deliver(over.id.hex(), "parliament", tmp_path)
    told = HandOverTold(outcome=DeliveryState.HANDED_OVER, day=today().isoformat())
    Office(centre.database, ring).deliveries.hand_over(frozen.delivery, told)
    (due,) = retention.planned(centre.database, retention.Plan(), in_days(3)).campaigns
    add_newer(centre, over)
    (waits,) = retention.retain(centre.database, retention.Plan(), clock=in_days(3)).campaigns
    assert (due.is_due, waits.is_due, waits.is_unread) == (True, False, True)
    assert centre.states(over) == {"counted": 1}


@dataclass(frozen=True)
class Prolonged:
    """A campaign that was handed over, whose second revision collects for a year longer, and what lies in the place of that revision."""

    centre: Centre
    first: SomeCampaign
    second: SomeCampaign

    def spoil(self, **changed: object) -> None:
        with self.centre.database.writing() as connection:
            connection.execute(update(PACK_REVISION).where(PACK_REVISION.c.revision == self.second.revision).values(changed))


def row_of(report: RetentionReport) -> RetentionRow:
    """Of the only campaign."""
    (row,) = report.campaigns
    return row


def flipped(content: bytes) -> bytes:
    """With its last bit turned over."""
    return content[:-1] + bytes([content[-1] ^ 1])


SPOILT_ROWS: Final[Mapping[str, Callable[[SomeCampaign], dict[str, object]]]] = {
    "manifest": lambda one: {"manifest": flipped(one.signed)},
    "another's manifest": lambda one: {"manifest": forged(one)["manifest"]},
    "campaign": lambda one: {"campaign": flipped(one.id)},
    "number": lambda _: {"number": 0},
}
"""What a failing disk, or whoever has a login of the intake, can make of the row of a pack."""


@pytest.fixture
def prolonged(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> Prolonged:
    second = SomeCampaign(centre.ring, campaign.id, revision=2, valid_until="2027-12-31")
    device.sign(campaign)
    device.sign(second, given="Zoé")
    opened(centre, device)
    handed_over(centre, campaign, "2026-11-01")
    return Prolonged(centre, campaign, second)


@pytest.mark.parametrize("row", SPOILT_ROWS)
def test_nothing_is_erased_by_an_older_pack_while_the_row_of_the_newest_is_spoilt(prolonged: Prolonged, row: str) -> None:
    centre, late = prolonged.centre, on("2027-04-01")
    assert not row_of(retention.planned(centre.database, retention.Plan(), late)).is_due
    prolonged.spoil(**SPOILT_ROWS[row](prolonged.second))
    told = row_of(retention.retain(centre.database, retention.Plan(), clock=late))
    assert (told.is_due, told.is_unread, told.entries) == (False, True, 2)
    assert centre.states(prolonged.first) == {"counted": 2}


@pytest.mark.parametrize("row", SPOILT_ROWS)
def test_nothing_is_promised_and_no_pack_numbered_while_the_row_of_the_newest_is_spoilt(prolonged: Prolonged, row: str) -> None:
    prolonged.spoil(**SPOILT_ROWS[row](prolonged.second))
    database, campaign = prolonged.centre.database, prolonged.first.id
    with database.reading() as connection:
        for ask in (lambda: campaign_manifests(database, campaign), lambda: newest_revision(connection, campaign)):
            with pytest.raises(Refused) as raised:
                ask()
            assert (raised.value.code, raised.value.facts) == (Code.PACK_UNREAD, {"campaign": campaign.hex()})


@pytest.mark.parametrize("row", SPOILT_ROWS)
def test_whichever_part_of_the_row_is_spoilt_bringing_the_pack_mends_it(prolonged: Prolonged, row: str) -> None:
    prolonged.spoil(**SPOILT_ROWS[row](prolonged.second))
    database, campaign = prolonged.centre.database, prolonged.first.id
    for pack in (prolonged.first, prolonged.second):
        make_known(database, pack.signed)
    with database.reading() as connection:
        assert (unread_revisions(connection), newest_revision(connection, campaign)) == ([], 2)
    told = row_of(retention.planned(database, retention.Plan(), on("2027-04-01")))
    assert (told.is_due, told.is_unread, told.collects_until) == (False, False, "2027-12-31")


@pytest.mark.parametrize("names_another", [False, True])
def test_what_lies_in_the_place_of_a_pack_that_came_hides_neither_its_promise_nor_another_campaigns(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, names_another: bool
) -> None:
    other = SomeCampaign(centre.ring)
    second = SomeCampaign(centre.ring, campaign.id, revision=2, valid_until="2027-12-31")
    device.sign(campaign)
    opened(centre, device)
    make_known(centre.database, other.signed)
    junk = {"revision": second.revision, "campaign": other.id if names_another else campaign.id, "number": 2, "manifest": b"junk"}
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(junk))
    device.sign(second, given="Zoé")
    centre.take_from(device)
    handed_over(centre, campaign, "2026-11-01")
    for _ in range(2):
        rows = {one.campaign: one for one in retention.retain(centre.database, retention.Plan(), clock=on("2027-04-01")).campaigns}
        told = rows[campaign.id.hex()]
        assert (told.is_due, told.is_unread, told.entries, told.collects_until) == (False, False, 2, "2027-12-31")
        assert not rows[other.id.hex()].is_unread
        assert campaign_manifests(centre.database, other.id)
        make_known(centre.database, second.signed)
    with centre.database.reading() as connection:
        assert (unread_revisions(connection), len(read_rows(connection))) == ([], 3)


def read_rows(connection: Connection) -> list[bytes]:
    return list(connection.scalars(select(PACK_REVISION.c.revision)))


def test_a_pack_that_lies_under_a_wrong_hash_is_read_by_what_it_says(prolonged: Prolonged) -> None:
    prolonged.spoil(revision=flipped(prolonged.second.revision))
    database, campaign = prolonged.centre.database, prolonged.first.id
    with database.reading() as connection:
        assert (unread_revisions(connection), newest_revision(connection, campaign)) == ([], 2)
    told = row_of(retention.planned(database, retention.Plan(), on("2027-04-01")))
    assert (told.is_due, told.is_unread, told.collects_until) == (False, False, "2027-12-31")
    assert make_known(database, prolonged.second.signed).mended
    with database.reading() as connection:
        assert set(read_rows(connection)) == {prolonged.first.revision, prolonged.second.revision}


def brought(at: Beside) -> Path:
    """The pack of the spoilt campaign in a file."""
    path = at.folder / "spoilt.campaign"
    with path.open("wb") as stream:
        write_pack(stream, at.spoilt.signed, {}, at.centre.ring.signing_key(Role.PACK))
    return path


@pytest.mark.parametrize("spoil", [damage, let_be_newer])
def test_a_damaged_pack_is_mended_by_bringing_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    before = centre.stats(at.spoilt)
    spoil(centre, at.spoilt)
    at.office.intake([at.device.export(_stick(at, "again"))])
    (alarm,) = at.office.intake([]).alarms
    assert alarm.endswith(at.spoilt.revision.hex())
    assert at.office.packs.bring(brought(at)) == BroughtPack(
        campaign=at.spoilt.id.hex(), title=at.spoilt.manifest.title, revision=at.spoilt.manifest.revision, mended=True
    )
    assert (at.office.intake([]).alarms, databases.status(centre.url, centre.ring).alarms) == ((), ())
    assert centre.stats(at.spoilt) == before
    report = at.office.open(1)
    assert (report.opened, report.closed) == (2, ())
    at.office.draft(at.spoilt.id.hex(), "parliament")
    assert not at.office.packs.bring(brought(at)).mended


@pytest.mark.parametrize("wrong", [{"number": 7}, {"campaign": b"c" * 16}, {"manifest": b"garbage"}], ids=["number", "campaign", "garbage"])
def test_what_was_put_in_the_place_of_a_pack_to_come_is_mended(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, wrong: dict[str, object]
) -> None:
    row = {"revision": campaign.revision, "campaign": campaign.id, "number": 1, "manifest": campaign.signed} | wrong
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(row))
    device.sign(campaign)
    opened(centre, device)
    assert centre.states(campaign) == {"counted": 1}, "the pack that the batch brought is kept beside it"
    with centre.database.reading() as connection:
        assert [one.alarm for one in unread_revisions(connection)] == [f"pack:{campaign.revision.hex()}"]
    make_known(centre.database, campaign.signed)
    with centre.database.reading() as connection:
        assert unread_revisions(connection) == []


def test_all_that_changes_the_database_goes_on_beside_such_a_campaign(centre: Centre, campaign: SomeCampaign) -> None:
    day = day_of(centre, campaign)
    for operation in OPERATIONS.values():
        operation(day)
        if operation is open_all:
            damage(centre, day.other)
    with centre.database.reading() as connection:
        assert [one.revision for one in unread_revisions(connection)] == [day.other.revision]


@UNREAD
def test_no_entry_vanishes_with_the_pack_of_its_campaign(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    before = {one.id: centre.states(one) for one in (at.sound, at.spoilt)}
    spoil(centre, at.spoilt)
    told = centre.stats(at.spoilt)
    assert {one.id: centre.states(one) for one in (at.sound, at.spoilt)} == before
    assert sum(one.entries for one in at.office.stats().campaigns) == device.last
    assert (told.slug, told.title, set(told.titles.values())) == (at.spoilt.id.hex(), at.spoilt.id.hex(), {at.spoilt.id.hex()})
    (signed,) = (one for one in at.office.rally(RALLY.name).campaigns if one.campaign == at.spoilt.id.hex())
    assert signed.title == at.spoilt.id.hex()
    assert signed.counted == before[at.spoilt.id]["counted"]
    assert {one.titles.get("fr", one.campaign) for one in at.office.review.cases()} == {
        at.sound.manifest.title,
        at.spoilt.id.hex(),
    }


@UNREAD
def test_a_code_withdraws_whatever_became_of_the_pack(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Spoil
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    report = at.office.withdrawals.withdraw(CODE)
    assert (report.withdrawn, {one.title: one.withdrawn for one in report.campaigns}) == (
        2,
        {at.sound.manifest.title: 1, at.spoilt.id.hex(): 1},
    )
    assert centre.states(at.spoilt)["withdrawn"] == 1


def test_a_campaign_becomes_known_as_new_whatever_lies_in_the_place_of_its_pack(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, ring: KeyRing
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    at.office.withdrawals.withdraw(CODE)
    later = SomeCampaign(ring)
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(forged(later, revision=later.revision)))
    device.sign(later)
    (new,) = at.office.intake([device.export(_stick(at, "later"))]).unreached
    assert (new.campaign, new.titles, new.codes) == (later.id.hex(), later.manifest.titles, 1)


def test_a_rally_is_told_where_no_pack_can_be_read(centre: Centre, device: SomeDevice, campaign: SomeCampaign, tmp_path: Path) -> None:
    device.sign(campaign)
    opened(centre, device)
    damage(centre, campaign)
    office = Office(centre.database, centre.ring)
    report = office.rally(RALLY.name)
    assert (report.counted, report.language, report.organisation) == (1, "", "")
    assert office.rally_page(RALLY.name, tmp_path / "rally.pdf").files
