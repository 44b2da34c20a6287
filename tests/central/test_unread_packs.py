"""A campaign whose only pack in the database is damaged, or somebody else's: nothing else stops for it, and its entries are told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import delete, insert, update

from kiosk.central.catalogue import foreign_revisions
from kiosk.central.schema import PACK_REVISION
from kiosk.crypto.keys import KeyRing
from kiosk.domain.desk import DeskWords
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.campaigns import HelperWork
from kiosk.domain.reports.signatures import SignatureFilter
from kiosk.office import Office, databases
from kiosk.office.contacts import Choices
from tests.central.conftest import Centre
from tests.central.operations import OPERATIONS, day_of, open_all
from tests.central.test_catalogue import forged
from tests.central.withdrawn import CODE, opened, sign_with
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice

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


SPOIL: Final = pytest.mark.parametrize("spoil", [damage, replace])


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


@SPOIL
def test_nothing_stops_for_a_campaign_whose_pack_cannot_be_read(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Callable[[Centre, SomeCampaign], None]
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


@SPOIL
def test_a_draft_that_nobody_was_promised_any_more_hides_no_other(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Callable[[Centre, SomeCampaign], None]
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


@SPOIL
def test_what_needs_the_promise_of_such_a_campaign_is_refused_by_its_id(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Callable[[Centre, SomeCampaign], None]
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    for do in REFUSED.values():
        with pytest.raises(UserError) as raised:
            do(at)
        assert (raised.value.code, raised.value.facts) == (Code.CAMPAIGN_UNKNOWN, {"campaign": at.spoilt.id.hex()})


def test_all_that_changes_the_database_goes_on_beside_such_a_campaign(centre: Centre, campaign: SomeCampaign) -> None:
    day = day_of(centre, campaign)
    for operation in OPERATIONS.values():
        operation(day)
        if operation is open_all:
            damage(centre, day.other)
    with centre.database.reading() as connection:
        assert foreign_revisions(connection) == [day.other.revision]


@SPOIL
def test_no_entry_vanishes_with_the_pack_of_its_campaign(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Callable[[Centre, SomeCampaign], None]
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


@SPOIL
def test_a_code_withdraws_whatever_became_of_the_pack(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, spoil: Callable[[Centre, SomeCampaign], None]
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    spoil(centre, at.spoilt)
    report = at.office.withdrawals.withdraw(CODE)
    assert (report.withdrawn, {one.title: one.withdrawn for one in report.campaigns}) == (
        2,
        {at.sound.manifest.title: 1, at.spoilt.id.hex(): 1},
    )
    assert centre.states(at.spoilt)["withdrawn"] == 1


def test_a_campaign_becomes_known_as_new_though_only_another_ones_pack_came_for_it(
    centre: Centre, campaign: SomeCampaign, device: SomeDevice, tmp_path: Path, ring: KeyRing
) -> None:
    at = beside(centre, campaign, device, tmp_path)
    at.office.withdrawals.withdraw(CODE)
    later = SomeCampaign(ring)
    with centre.database.writing() as connection:
        connection.execute(insert(PACK_REVISION).values(forged(later, revision=later.revision)))
    device.sign(later)
    (new,) = at.office.intake([device.export(_stick(at, "later"))]).unreached
    assert (new.campaign, set(new.titles.values()), new.codes) == (later.id.hex(), {later.id.hex()}, 1)


def test_a_rally_is_told_where_no_pack_can_be_read(centre: Centre, device: SomeDevice, campaign: SomeCampaign, tmp_path: Path) -> None:
    device.sign(campaign)
    opened(centre, device)
    damage(centre, campaign)
    office = Office(centre.database, centre.ring)
    report = office.rally(RALLY.name)
    assert (report.counted, report.language, report.organisation) == (1, "", "")
    assert office.rally_page(RALLY.name, tmp_path / "rally.pdf").files
