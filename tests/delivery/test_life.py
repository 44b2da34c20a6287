"""A delivery from its draft to its hand-over, on both databases: whatever happens later, the frozen list stays what it was."""

import csv
import hashlib
import itertools
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import event, select, update

from kiosk.campaign.bucket import bucket_for
from kiosk.central import audit
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.events import event_digest
from kiosk.central.intake import take_in
from kiosk.central.merging import merge_events, part_events
from kiosk.central.opening import open_entries
from kiosk.central.schema import AUDIT, DELIVERY_ITEM, SIGNATURE
from kiosk.crypto.keys import KeyRing
from kiosk.delivery.receipts import read_receipts
from kiosk.domain.campaign import HandOver, Text
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.progress import unwatched
from kiosk.domain.reports.delivery import DeliveryReport, DeliveryState, HandOverTold, LeftOut, Lines
from kiosk.office.deliveries import Deliveries
from tests.delivery.samples import text_of
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice

RING = KeyRing.generate()
MESSAGE = "Freedom for all of them"


class Desk:
    """A campaign whose recipient is promised messages too, signed by five; and the deliveries of its database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder = database, folder
        self.campaign, self.device = _campaign(), SomeDevice(RING)
        for given, message in (("Ava", MESSAGE), ("Zoé", "Buy cheap watches"), ("Asdf", ""), ("=Mina", "")):
            self.device.sign(self.campaign, given=given, message=message)
        self.device.sign(self.campaign, given="Hidden", message="Not named", hand_over={"parliament": HandOver.COUNTED})
        self.take_in()
        self.deliveries = Deliveries(database, lambda: datetime(2025, 2, 10, 12, tzinfo=UTC))

    def take_in(self) -> None:
        """Everything of the device, approved, taken in and opened."""
        path = self.device.export(self.folder)
        take_in(self.database, path, RING)
        approve(self.database, self.device.id.hex())
        take_in(self.database, path, RING)
        open_entries(self.database, RING, 1, unwatched)

    def draft(self) -> str:
        return self.deliveries.draft(self.campaign.id, "parliament").delivery

    def entry(self, seq: int) -> str:
        return f"{self.device.id.hex()}:{seq}"

    def freeze(self, name: str, folder: str = "out") -> DeliveryReport:
        return self.deliveries.freeze(name, self.folder / folder)


def _campaign() -> SomeCampaign:
    plain = SomeCampaign(RING).manifest
    fields = {**plain.fields, FieldName.MESSAGE: Requirement.OPTIONAL}
    promised = (FieldName.GIVEN_NAME, FieldName.COUNTRY, FieldName.MESSAGE)
    recipients = tuple(type(one)(id=one.id, name=one.name, fields=promised, language="en") for one in plain.recipients)
    wanted: dict[str, Any] = {"fields": fields, "recipients": recipients}
    return SomeCampaign(RING, None, **wanted, bucket=bucket_for(SomeCampaign(RING, None, **wanted).manifest))


@pytest.fixture(params=["embedded", "server"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    url = f"sqlite:///{tmp_path / 'central.db'}" if request.param == "embedded" else str(request.getfixturevalue("postgres_url"))
    create_database(url, RING)
    with Database.open(url, RING) as database:
        yield Desk(database, tmp_path)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """The same on the embedded file alone, for what the database has no part in."""
    url = f"sqlite:///{tmp_path / 'central.db'}"
    create_database(url, RING)
    with Database.open(url, RING) as database:
        yield Desk(database, tmp_path)


def rows(report: DeliveryReport) -> list[list[str]]:
    (path,) = [Path(file) for file in report.files if file.endswith(".csv")]
    return list(csv.reader(path.read_text("utf-8-sig").splitlines()))


def pdf(report: DeliveryReport, folder: Path) -> str:
    return text_of(Path(report.files[0]).read_bytes(), folder)


def reason(error: pytest.ExceptionInfo[KioskError]) -> Code:
    return error.value.code


def test_who_is_left_out_is_in_no_part_of_the_delivery_and_counts_elsewhere(desk: Desk) -> None:
    name = desk.draft()
    row = desk.deliveries.leave_out(name, [desk.entry(3), desk.entry(5)], LeftOut.TEST)
    assert (row.named, row.counted_only, row.left_out) == (3, 0, {"test": 2})
    report = desk.freeze(name)
    assert (report.delivery, report.named, report.counted_only, report.left_out) == (name, 3, 0, 2)
    assert "Asdf" not in pdf(report, desk.folder) + str(rows(report))
    assert "Left out after a look at each of them: 2 signatures." in pdf(report, desk.folder)
    assert read_receipts(Path(report.files[2])).header.size == 3
    (frozen,) = desk.deliveries.list()
    assert (frozen.state, frozen.left_out, frozen.merkle_root) == (DeliveryState.FROZEN, {"test": 2}, report.merkle_root)
    assert desk.deliveries.draft(desk.campaign.id, "parliament").named == 4


def test_a_decision_can_be_undone_until_the_list_is_frozen(desk: Desk) -> None:
    name = desk.draft()
    desk.deliveries.leave_out(name, [desk.entry(1)], LeftOut.OTHER)
    desk.deliveries.leave_out(name, [desk.entry(1)], LeftOut.ASKED)
    assert desk.deliveries.take_back(name, [desk.entry(1)]).left_out == {}
    assert desk.freeze(name).named == 4


def test_only_messages_that_somebody_approved_are_handed_over(desk: Desk) -> None:
    name = desk.draft()
    waiting = desk.deliveries.lines(name, show=Lines.MESSAGES)
    assert sorted(one.message for one in waiting) == ["Buy cheap watches", MESSAGE]
    desk.deliveries.judge_messages(name, [desk.entry(1)], good=True)
    row = desk.deliveries.judge_messages(name, [desk.entry(2)], good=False)
    assert (row.messages, row.waiting) == (1, 0)
    with pytest.raises(KioskError, match="with a message") as refusal:
        desk.deliveries.judge_messages(name, [desk.entry(2), desk.entry(3)], good=True)
    assert reason(refusal) is Code.OPTION_WRONG
    report = desk.freeze(name)
    assert rows(report)[0][-1] == "message"
    assert sorted(row[-1] for row in rows(report)[1:]) == ["", "", "", MESSAGE]
    assert MESSAGE in pdf(report, desk.folder)
    assert "watches" not in pdf(report, desk.folder)
    assert report.fields[-1] == "message"


def test_without_a_review_no_message_is_handed_over(desk: Desk) -> None:
    report = desk.freeze(desk.draft())
    assert MESSAGE not in pdf(report, desk.folder) + str(rows(report))


def test_the_lines_are_those_that_will_be_printed_and_flags_stand_beside(desk: Desk) -> None:
    lines = desk.deliveries.lines(desk.draft())
    assert [(one.line, one.flags) for one in lines] == [
        ("Ava, France", ()),
        ("Zoé, France", ()),
        ("Asdf, France", ("test_name",)),
        ("=Mina, France", ("formula",)),
    ]
    flagged = desk.deliveries.lines(desk.draft(), show=Lines.FLAGGED)
    assert [one.entry for one in flagged] == [desk.entry(3), desk.entry(4)]
    assert [one.line for one in desk.deliveries.lines(desk.draft(), desk.entry(1), 1)] == ["Zoé, France"]


def test_a_page_of_lines_goes_on_behind_the_one_before_whatever_was_decided_meanwhile(desk: Desk) -> None:
    name = desk.draft()
    (first,) = desk.deliveries.lines(name, at_most=1, show=Lines.MESSAGES)
    desk.deliveries.judge_messages(name, [first.entry], good=True)
    (second,) = desk.deliveries.lines(name, first.entry, 1, Lines.MESSAGES)
    assert [one.message for one in (first, second)] == [MESSAGE, "Buy cheap watches"]
    assert desk.deliveries.lines(name, second.entry, 1, Lines.MESSAGES) == ()
    assert [one.entry for one in desk.deliveries.lines(name, desk.entry(3), show=Lines.FLAGGED)] == [desk.entry(4)]


def test_nothing_is_shown_behind_what_is_no_entry_of_the_campaign_as_if_the_list_had_ended(desk: Desk) -> None:
    desk.device.sign(SomeCampaign(RING), given="Elsewhere")
    desk.take_in()
    name = desk.draft()
    for wrong in (desk.entry(6), desk.entry(7), f"{'f' * 64}:1", f"{desk.device.id.hex()}:3:1"):
        with pytest.raises(KioskError) as error:
            desk.deliveries.lines(name, wrong)
        assert reason(error) is Code.OPTION_WRONG


def test_a_page_goes_on_behind_what_counts_no_more(desk: Desk) -> None:
    name = desk.draft()
    with desk.database.writing() as connection:
        connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == 2).values(state="withdrawn"))
    assert [one.entry for one in desk.deliveries.lines(name, desk.entry(2), 1)] == [desk.entry(3)]


def test_whoever_looks_through_the_lines_is_in_the_audit(desk: Desk) -> None:
    draft = desk.draft()
    before = audit.verify_audit(desk.database)
    lines = desk.deliveries.lines(draft, show=Lines.FLAGGED)
    assert audit.verify_audit(desk.database) == before + 1
    with desk.database.reading() as connection:
        action, facts = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    assert action == "look through"
    assert all(one in facts for one in (draft, desk.entry(3), desk.entry(4), '"shown":2'))
    assert not any(one.line in facts for one in lines)


def _afterwards(desk: Desk) -> None:
    """Much of what may happen after a list is frozen: a withdrawal, more signatures, a later pack that promises less."""
    later = SomeCampaign(RING, desk.campaign.id, revision=2)
    desk.device.withdraw(desk.campaign, 1)
    desk.device.sign(desk.campaign, given="Later")
    desk.device.sign(later, given="Latest")
    desk.take_in()


def test_a_frozen_list_stays_what_it_was_whatever_comes_later(desk: Desk) -> None:
    name = desk.draft()
    desk.deliveries.judge_messages(name, [desk.entry(1)], good=True)
    desk.deliveries.leave_out(name, [desk.entry(3)], LeftOut.TEST)
    report = desk.freeze(name)
    before = {Path(file).name: Path(file).read_bytes() for file in report.files}
    (kept,) = desk.deliveries.list()
    _afterwards(desk)
    again = desk.deliveries.write_again(name, desk.folder / "again")
    assert {Path(file).name: Path(file).read_bytes() for file in again} == before
    assert desk.deliveries.list() == (msgspec.structs.replace(kept, withdrawn=1),)
    assert {file: hashlib.sha256(content).hexdigest() for file, content in before.items()} == kept.files
    # The control: a list that is made now is another one.
    assert desk.freeze(desk.draft(), "now").merkle_root != report.merkle_root


def test_a_pack_that_was_built_twice_with_one_number_changes_no_frozen_list(small: Desk) -> None:
    name = small.draft()
    report = small.freeze(name)
    before = {Path(file).name: Path(file).read_bytes() for file in report.files}
    for twin in _twins(small.campaign):
        small.device.sign(twin, given="Later")
    small.take_in()
    again = small.deliveries.write_again(name, small.folder / "again")
    assert {Path(file).name: Path(file).read_bytes() for file in again} == before


def test_who_signed_earlier_wordings_is_told_of_before_a_list_is_frozen_and_on_its_page_about_the_method(desk: Desk) -> None:
    parts: dict[str, Any] = msgspec.structs.asdict(desk.campaign.manifest)
    del parts["campaign"]
    texts = {language: msgspec.structs.replace(text, title=f"Something else ({language})") for language, text in parts["texts"].items()}
    renamed = tuple(msgspec.structs.replace(one, name=dict.fromkeys(one.name, "The Assembly")) for one in parts["recipients"])
    later = SomeCampaign(RING, desk.campaign.id, **{**parts, "texts": texts, "recipients": renamed, "revision": 2})
    before = desk.deliveries.find(desk.draft())
    assert (before.earlier_texts, before.other_names) == (0, 0)
    desk.device.sign(later, given="Later")
    desk.take_in()
    row = desk.deliveries.find(desk.draft())
    signed = before.named + before.counted_only
    assert (row.earlier_texts, row.other_names, row.named + row.counted_only) == (signed, signed, signed + 1)
    report = desk.freeze(row.delivery)
    assert report.earlier_texts == signed
    title = desk.campaign.manifest.text("en")[1].title
    assert f"Given to an earlier wording of this text, titled “{title}”: {signed} signatures." in pdf(report, desk.folder)


def _twins(campaign: SomeCampaign) -> Iterator[SomeCampaign]:
    """Packs with other words and the same number, of which one comes before it in the order of their digests, and one after."""
    parts: dict[str, Any] = msgspec.structs.asdict(campaign.manifest)
    del parts["campaign"]
    texts = (dict.fromkeys(campaign.manifest.texts, Text(title=f"Another {number}", ask="Ask")) for number in itertools.count())
    twins = (SomeCampaign(RING, campaign.id, **{**parts, "texts": text}) for text in texts)
    for is_before in (True, False):
        yield next(twin for twin in twins if (twin.revision < campaign.revision) is is_before)


def test_events_that_are_merged_or_set_apart_later_change_no_frozen_list(small: Desk) -> None:
    other = msgspec.structs.replace(RALLY, id="ee" * 16, name="Denfert")
    small.device.sign(small.campaign, given="Later", event=other)
    small.take_in()
    rally, spelt = (event_digest(event).hex() for event in (RALLY, other))
    merge_events(small.database, [spelt], rally)
    name = small.draft()
    report = small.freeze(name)
    before = {Path(file).name: Path(file).read_bytes() for file in report.files}
    changes = (partial(part_events, small.database, [spelt]), partial(merge_events, small.database, [rally], spelt))
    for change in changes:
        change()
        again = small.deliveries.write_again(name, small.folder / f"again {len(list(small.folder.iterdir()))}")
        assert {Path(file).name: Path(file).read_bytes() for file in again} == before
    # The control: a list that is made now tells of the other event.
    now = small.freeze(small.draft(), "now")
    assert Path(now.files[0]).read_bytes() != Path(report.files[0]).read_bytes()


def test_files_that_would_no_longer_be_the_same_are_not_written(desk: Desk) -> None:
    name = desk.draft()
    desk.freeze(name)
    with desk.database.writing() as connection:
        connection.execute(update(SIGNATURE).where(SIGNATURE.c.seq == 1).values(fields="{}"))
    with pytest.raises(KioskError) as refusal:
        desk.deliveries.write_again(name, desk.folder / "again")
    assert reason(refusal) is Code.DELIVERY_NOT_THE_SAME
    assert not (desk.folder / "again").exists()


def test_receipts_stay_with_the_delivery_when_a_signature_is_erased(desk: Desk) -> None:
    report = desk.freeze(desk.draft())
    with desk.database.reading() as connection:
        leaves = sorted(bytes(leaf) for leaf in connection.scalars(select(DELIVERY_ITEM.c.leaf)))
    assert leaves == list(read_receipts(Path(report.files[2])).leaves)


def test_nothing_is_decided_on_what_is_frozen(small: Desk) -> None:
    name = small.draft()
    small.freeze(name)
    with pytest.raises(KioskError) as refusal:
        small.deliveries.leave_out(name, [small.entry(1)], LeftOut.OTHER)
    assert reason(refusal) is Code.DELIVERY_FROZEN
    with pytest.raises(KioskError) as refusal:
        small.deliveries.hand_over("00", HandOverTold(day="2025-02-08"))
    assert reason(refusal) is Code.DELIVERY_UNKNOWN


def test_a_frozen_delivery_tells_only_of_decisions_that_changed_it(desk: Desk) -> None:
    name = desk.draft()
    desk.deliveries.leave_out(name, [desk.entry(seq) for seq in (3, 4)], LeftOut.TEST)
    desk.deliveries.judge_messages(name, [desk.entry(seq) for seq in (1, 2, 5)], good=True)
    desk.device.withdraw(desk.campaign, 2)
    desk.device.withdraw(desk.campaign, 3)
    desk.take_in()
    (draft,) = desk.deliveries.list()
    report = desk.freeze(name)
    (frozen,) = desk.deliveries.list()
    assert (frozen.left_out, report.left_out) == ({"test": 1}, 1)
    assert (frozen.messages, draft.messages, sum(bool(row[-1]) for row in rows(report)[1:])) == (1, 1, 1)
    again = desk.deliveries.write_again(name, desk.folder / "again")
    assert {Path(file).read_bytes() for file in again} == {Path(file).read_bytes() for file in report.files}


def test_a_message_that_was_approved_is_not_handed_over_in_the_place_of_another(desk: Desk) -> None:
    """Whoever corrects writes another text, which nobody has read; the line that is left out has its own message still."""
    name, entry = desk.draft(), desk.device.sign(desk.campaign, given="Mona", message="Read and approved")
    desk.take_in()
    desk.deliveries.judge_messages(name, [desk.entry(6)], good=True)
    desk.device.withdraw(desk.campaign, 6)
    desk.device.sign(desk.campaign, given="Mona", message="Read by nobody", replaces=entry.entry)
    desk.take_in()
    row = desk.deliveries.find(name)
    assert (row.messages, row.waiting) == (0, 3)
    desk.deliveries.judge_messages(name, [desk.entry(8)], good=True)
    assert "Read by nobody" in str(rows(desk.freeze(name)))


def test_the_numbers_of_messages_are_those_of_who_is_not_left_out_in_anothers_place(desk: Desk) -> None:
    name, entry = desk.draft(), desk.device.sign(desk.campaign, given="Mona", message="One")
    desk.take_in()
    desk.deliveries.leave_out(name, [desk.entry(6)], LeftOut.ASKED)
    desk.device.withdraw(desk.campaign, 6)
    desk.device.sign(desk.campaign, given="Mona", message="Two", replaces=entry.entry)
    desk.take_in()
    assert desk.deliveries.find(name).waiting == 2
    row = desk.deliveries.judge_messages(name, [desk.entry(8)], good=True)
    assert (row.named, row.left_out, row.messages, row.waiting) == (4, {"asked": 1}, 0, 2)
    report = desk.freeze(name)
    assert (report.named, report.left_out) == (4, 1)
    again = desk.deliveries.write_again(name, desk.folder / "again")
    assert {Path(file).read_bytes() for file in again} == {Path(file).read_bytes() for file in report.files}


def test_a_decision_that_comes_while_the_files_are_made_keeps_the_list_from_being_frozen(small: Desk) -> None:
    name = small.draft()

    def decide_meanwhile(done: int, total: int) -> None:
        if (done, total) == (1, 1):
            small.deliveries.leave_out(name, [small.entry(1)], LeftOut.ASKED)

    def clock() -> datetime:
        decide_meanwhile(1, 1)
        return datetime(2025, 2, 8, tzinfo=UTC)

    with pytest.raises(EnvironmentProblem) as problem:
        Deliveries(small.database, clock).freeze(name, small.folder / "out")
    assert problem.value.code is Code.DATABASE_CHANGED
    assert list((small.folder / "out").iterdir()) == []
    assert [one.state for one in small.deliveries.list()] == [DeliveryState.DRAFT]


def test_only_counted_signatures_of_the_campaign_can_be_decided_on(small: Desk) -> None:
    name = small.draft()
    for entry in (small.entry(99), "00" * 32 + ":1", "nonsense", small.entry(1) + ":x"):
        with pytest.raises(KioskError) as refusal:
            small.deliveries.leave_out(name, [small.entry(1), entry], LeftOut.OTHER)
        assert reason(refusal) is Code.OPTION_WRONG
    assert small.deliveries.list()[0].left_out == {}


def test_a_refusal_and_a_hand_over_are_both_remembered(desk: Desk) -> None:
    name = desk.draft()
    desk.freeze(name)
    (desk.folder / "photo.jpg").write_bytes(b"people before a gate")
    desk.deliveries.hand_over(
        name, HandOverTold(outcome=DeliveryState.REFUSED, day="2025-02-08", place="Paris", giver="Ava", receiver="the porter")
    )
    record = HandOverTold(day="2025-02-10", place="Strasbourg", giver="Ava", receiver="the President", proof="stamp 12")
    row = desk.deliveries.hand_over(name, record, desk.folder / "photo.jpg")
    assert row.state is DeliveryState.HANDED_OVER
    assert [(one.outcome, one.day, one.receiver) for one in row.hand_overs] == [
        (DeliveryState.REFUSED, "2025-02-08", "the porter"),
        (DeliveryState.HANDED_OVER, "2025-02-10", "the President"),
    ]
    assert row.hand_overs[1].proof_sha256 == hashlib.sha256(b"people before a gate").hexdigest()
    audit.verify_audit(desk.database)
    with desk.database.reading() as connection:
        told = str(connection.execute(select(AUDIT.c.action, AUDIT.c.facts)).all())
    assert "hand over" in told
    assert "President" not in told


def test_a_draft_is_forgotten_with_its_decisions(small: Desk) -> None:
    name = small.draft()
    small.deliveries.leave_out(name, [small.entry(1)], LeftOut.OTHER)
    (draft,) = small.deliveries.list()
    small.deliveries.discard(name)
    assert small.deliveries.list() == ()
    with small.database.reading() as connection:
        action, facts = connection.execute(select(AUDIT.c.action, AUDIT.c.facts).order_by(AUDIT.c.number.desc()).limit(1)).one()
    assert (action, json.loads(facts)) == ("discard a draft", {"delivery": draft.delivery})


def told_by_place(desk: Desk) -> SomeCampaign:
    """A campaign that hands over postal codes and messages alone, signed by people who answer oddly."""
    promised = (FieldName.POSTAL_CODE, FieldName.MESSAGE)
    recipient = msgspec.structs.replace(desk.campaign.manifest.recipients[0], fields=promised)
    fields = {**desk.campaign.manifest.fields, FieldName.POSTAL_CODE: Requirement.OPTIONAL, FieldName.FAMILY_NAME: Requirement.OPTIONAL}
    wanted: dict[str, Any] = {"fields": fields, "recipients": (recipient,)}
    campaign = SomeCampaign(RING, None, **wanted, bucket=bucket_for(SomeCampaign(RING, None, **wanted).manifest))
    for given, postal in (("Placed", "75014"), ("Nowhere", "-"), ("Silent", ""), ('x","postal_code":"1', ""), ("100%_", "-")):
        desk.device.sign(campaign, given=given, postal=postal, message=f"From {given}")
    desk.take_in()
    return campaign


def test_a_draft_has_the_numbers_with_which_it_is_frozen(desk: Desk) -> None:
    """Whoever answered nothing that is handed over is a number, whatever else they wrote."""
    campaign, first = told_by_place(desk), len(desk.device.envelopes) - 4
    name = desk.deliveries.draft(campaign.id, "parliament").delivery
    assert desk.deliveries.find(name).waiting == 1
    desk.deliveries.judge_messages(name, [desk.entry(first), desk.entry(first + 1)], good=True)
    row = desk.deliveries.leave_out(name, [desk.entry(first + 1), desk.entry(first + 2)], LeftOut.NO_NAME)
    assert (row.named, row.counted_only, row.left_out, row.messages, row.waiting) == (1, 2, {"no_name": 2}, 1, 0)
    report = desk.freeze(name)
    assert (report.named, report.counted_only, report.left_out) == (row.named, row.counted_only, 2)


def test_whoever_lists_drafts_reads_nobodys_answers_and_counts_a_campaign_once(desk: Desk) -> None:
    names = [desk.draft() for _ in range(3)]
    desk.deliveries.leave_out(names[1], [desk.entry(3)], LeftOut.TEST)
    said: list[str] = []
    event.listen(desk.database.engine, "before_cursor_execute", lambda _connection, _cursor, statement, *_: said.append(statement))
    assert {row.delivery: row.named for row in desk.deliveries.list()} == dict(zip(names, (4, 3, 4), strict=True))
    read = [statement for statement in said if "FROM signature" in statement]
    counts = [statement for statement in read if "GROUP BY" in statement]
    assert sum("draft_decision" not in statement for statement in counts) == 1
    others = [statement for statement in read if "GROUP BY" not in statement]
    noted = [statement for statement in others if "stand_withdrawn" in statement]
    assert len(noted) == 2, "whom reviewers let count, once for all drafts, and once for each that leaves somebody out"
    assert len(others) == 4, "merged ones, and duplicates that say a number, once for all drafts"
    assert all("stand_seq" in statement and "fields" not in statement for statement in others)
