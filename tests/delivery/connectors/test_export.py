"""Contacts leave only of who agreed, only what was asked for that, and as the other systems want it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, select

from kiosk.central.schema import AUDIT, CONSENT
from kiosk.crypto.keyed import contact_name
from kiosk.delivery.connectors.export import Export
from kiosk.delivery.connectors.settings import Format
from kiosk.domain.entry import Moment
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.reports.delivery import ContactsReport
from tests.delivery.connectors import rules
from tests.delivery.connectors.conftest import AGREED, OTHERS, RING, Square, brought, opened, settings
from tests.support.canaries import betrayed
from tests.support.central_batches import SomeCampaign, SomeDevice

WITH_NUMBER = {"petition": "77", "group": "News"}


def exported(square: Square, kind: Format, folder: str = "out", **chosen: object) -> tuple[ContactsReport, dict[str, bytes]]:
    export = Export(square.database, square.secret, square.campaign.id, kind, settings(**(WITH_NUMBER | chosen)))
    report = export.write(square.folder / folder)
    return report, {Path(file).name: Path(file).read_bytes() for file in report.files}


def calls_of(files: Mapping[str, bytes]) -> list[Any]:
    """The calls of CiviCRM's API in files."""
    return [msgspec.json.decode(line) for content in files.values() for line in content.splitlines()]


def test_every_format_keeps_the_rules_of_its_system_and_holds_who_agreed_and_nobody_else(square: Square) -> None:
    for kind in Format:
        report, files = exported(square, kind)
        assert rules.problems(kind, files) == [], kind
        contents = list(files.values())
        assert betrayed((*OTHERS, "Refused", "Withdrawn"), contents) == set(), kind
        assert betrayed(AGREED, contents) == set(AGREED), kind
        per_person = kind in {Format.ACTION_NETWORK, Format.NATIONBUILDER, Format.ENGAGING_NETWORKS}
        assert report.contacts == (4 if per_person else 5), kind


def test_the_audit_counts_who_is_in_the_files(small: Square) -> None:
    """Two people share an address, of whom one is there."""
    report, _ = exported(small, Format.NATIONBUILDER)
    with small.database.reading() as connection:
        told = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "export contacts")).one()
    assert (report.contacts, msgspec.json.decode(told)["contacts"]) == (4, 4)


def test_without_a_consent_nobody_leaves(square: Square) -> None:
    """The control: it is the consent that decides, and not that an address is there."""
    with square.database.writing() as connection:
        connection.execute(delete(CONSENT).where(CONSENT.c.seq == 1))
    _, files = exported(square, Format.OSDI)
    assert betrayed(AGREED, files.values()) == set(AGREED[1:])
    with square.database.writing() as connection:
        connection.execute(delete(CONSENT))
    with pytest.raises(UserError) as refusal:
        exported(square, Format.NATIONBUILDER, "none")
    assert refusal.value.code is Code.NO_CONTACTS
    assert list((square.folder / "none").iterdir()) == []


@pytest.mark.parametrize("kind", Format)
def test_what_is_no_address_reaches_nobody_and_does_not_leave(kind: Format, small: Square) -> None:
    """Screens refuse it; a dishonest device seals anything, also two addresses for one."""
    device, wrong = SomeDevice(RING), ("ava", "ava@example.org, eve@example.org", "@example.org")
    for email in wrong:
        device.sign(small.campaign, given="Wrong", email=email)
    brought(small.database, device, small.folder)
    report, files = exported(small, kind)
    assert rules.problems(kind, files) == []
    assert (report.skipped["no_address"], betrayed(("Wrong", "eve@example.org, "), files.values())) == (len(wrong), set())


LIKE_FORMULAS = ("+tag@example.org", "-eve@example.org", "=cmd@example.org", "a|-b@example.org")


@pytest.mark.parametrize("kind", Format)
def test_an_address_like_a_formula_is_left_out_of_tables_and_told_and_as_it_is_in_other_files(kind: Format, small: Square) -> None:
    device = SomeDevice(RING)
    for number, email in enumerate(LIKE_FORMULAS):
        device.sign(small.campaign, given=f"Formula {'abcd'[number]}", email=email)
    brought(small.database, device, small.folder)
    report, files = exported(small, kind)
    assert rules.problems(kind, files) == []
    contents = [content.decode() for content in files.values()]
    assert not [content for content in contents if "'" in content.replace("'=مینا", "")]
    if all(name.endswith(".csv") for name in files):
        assert report.skipped["address_like_formula"] == len(LIKE_FORMULAS)
        assert betrayed((*LIKE_FORMULAS, "Formula"), files.values()) == set()
        assert report.contacts == (5 if kind is Format.CIVICRM_CSV else 4)
    else:
        assert "address_like_formula" not in report.skipped
        assert {email for email in LIKE_FORMULAS for content in contents if f'"{email}"' in content} == set(LIKE_FORMULAS)


def test_a_person_has_one_name_in_all_campaigns_that_tells_nothing_without_the_key(small: Square) -> None:
    _, files = exported(small, Format.NATIONBUILDER)
    (content,) = files.values()
    ids = {row["email"]: row["external_id"] for row in rules.table(content)}
    assert ids[AGREED[0]] == f"rally-kiosk:{contact_name(small.secret, AGREED[0])}"
    assert contact_name(bytes(32), AGREED[0]) not in ids[AGREED[0]]


def test_no_cell_is_a_formula_and_the_separator_is_chosen(small: Square) -> None:
    _, files = exported(small, Format.NATIONBUILDER, separator=";", tags=("iran", "rally"))
    (content,) = files.values()
    assert rules.nationbuilder([content], ";") == []
    rows = rules.table(content, ";")
    assert "'=مینا" in {row["first_name"] for row in rows}
    assert {row["tag_list"] for row in rows} == {"iran,rally"}


def test_a_day_is_that_of_the_rally_and_not_that_of_greenwich(small: Square) -> None:
    """Half an hour after midnight, by the clocks of Paris."""
    device = SomeDevice(RING)
    device.sign(small.campaign, given="Late", email="late@example.org", time=Moment(utc="2025-02-08T23:30:00Z", offset=60))
    brought(small.database, device, small.folder)
    _, files = exported(small, Format.ENGAGING_NETWORKS)
    (content,) = files.values()
    days = {row["email"]: row["campaign_date"] for row in rules.table(content)}
    assert (days["late@example.org"], days[AGREED[0]]) == ("2025-02-09", "2025-02-08")


def test_a_second_confirmation_is_owed_to_whom_it_was_promised_whatever_later_packs_say(small: Square) -> None:
    assert small.campaign.manifest.contact_confirmation == "double"
    device = SomeDevice(RING)
    device.sign(SomeCampaign(RING, small.campaign.id, revision=2, contact_confirmation="single"), given="Late", email="late@example.org")
    brought(small.database, device, small.folder)
    expected = dict.fromkeys(AGREED, ("", "Pending")) | {"late@example.org": ("Y", "Added")}

    report, files = exported(small, Format.NATIONBUILDER)
    said = {row["email"]: row["email_opt_in"] for content in files.values() for row in rules.table(content)}
    assert said == {email: opt_in for email, (opt_in, _) in expected.items()}
    assert "confirmation_pending" in report.notes

    _, files = exported(small, Format.CIVICRM_API)
    calls = [call for call in calls_of(files) if "group" in call["params"]["chain"]]
    there = {call["params"]["records"][0]["email_primary.email"]: rules.joining(call)["status"] for call in calls}
    assert there == {email: status for email, (_, status) in expected.items()}


def test_nobody_is_told_of_a_confirmation_that_was_promised_to_nobody(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path / 'central.db'}", tmp_path, contact_confirmation="single") as square:
        report, files = exported(square, Format.NATIONBUILDER)
    assert report.notes == ("keep_choices",)
    assert {row["email_opt_in"] for content in files.values() for row in rules.table(content)} == {"Y"}


def test_people_who_share_an_address_are_joined_with_a_group_once_and_each_of_them_signed(small: Square) -> None:
    _, files = exported(small, Format.CIVICRM_API, group='The "first" group')
    shared = [call for call in calls_of(files) if call["params"]["records"][0]["email_primary.email"] == AGREED[-1]]
    assert ["group" in call["params"]["chain"] for call in shared] == [True, False]
    assert rules.joining(shared[0])["group_id:name"] == 'The "first" group'
    assert rules.problems(Format.CIVICRM_API, files) == []


def test_calls_that_are_exported_again_name_the_same_signatures(small: Square) -> None:
    first, again = (exported(small, Format.CIVICRM_API, folder)[1] for folder in ("first", "again"))
    assert first == again
    _, lines = exported(small, Format.OSDI, "osdi")
    names = {call["params"]["chain"]["petition"][2]["records"][0]["details"] for call in calls_of(first)}
    assert names == {body["identifiers"][0] for body in calls_of(lines)}


def test_a_town_is_cut_to_what_its_column_holds(tmp_path: Path) -> None:
    fields = dict.fromkeys(FieldName, Requirement.OPTIONAL)
    with opened(f"sqlite:///{tmp_path / 'central.db'}", tmp_path, fields=fields) as square:
        device = SomeDevice(RING)
        town = {FieldName.GIVEN_NAME: "Far", FieldName.EMAIL: "far@example.org", FieldName.CITY: "H" * 160, FieldName.COUNTRY: "FR"}
        device.sign(square.campaign, fields=town, contact=True)
        brought(square.database, device, square.folder)
        for kind in (Format.CIVICRM_CSV, Format.CIVICRM_API):
            _, files = exported(square, kind, kind.value)
            assert rules.problems(kind, files) == []
            assert b"H" * 64 in b"".join(files.values())


def test_what_cannot_be_written_whole_leaves_nothing(small: Square) -> None:
    (small.folder / "out").mkdir()
    (small.folder / "out" / "stop-civicrm-2025-02-08-x").mkdir()
    _, files = exported(small, Format.CIVICRM_CSV, "good")
    activities = next(name for name in files if "activities" in name)
    (small.folder / "out" / activities).write_text("in the way")
    with pytest.raises(UserError) as refusal:
        exported(small, Format.CIVICRM_CSV)
    assert refusal.value.code is Code.FILE_EXISTS
    assert not [path for path in (small.folder / "out").iterdir() if "contacts" in path.name]


def test_a_format_that_needs_a_number_asks_for_it(small: Square) -> None:
    for kind in (Format.CIVICRM_API, Format.ENGAGING_NETWORKS):
        with pytest.raises(UserError) as refusal:
            exported(small, kind, petition="")
        assert refusal.value.code is Code.OPTION_WRONG


def test_a_number_that_was_typed_in_other_digits_is_the_same_number(small: Square) -> None:
    for kind in (Format.CIVICRM_API, Format.ENGAGING_NETWORKS):
        _, files = exported(small, kind, petition="۷۷")
        assert rules.problems(kind, files) == []
        with pytest.raises(UserError) as refusal:
            exported(small, kind, "long", petition="7" * 5000)
        assert refusal.value.code is Code.OPTION_WRONG


@pytest.mark.parametrize("planted", ["status", "twice", "never", "language"])
def test_a_body_that_breaks_a_rule_is_noticed(planted: str, small: Square) -> None:
    """The control of the rules themselves."""
    _, files = exported(small, Format.ACTION_NETWORK)
    lines = [line for content in files.values() for line in content.splitlines()]
    changed = {
        "status": [lines[0].replace(b'"address_type"', b'"status":"subscribed","address_type"', 1)],
        "twice": [lines[0], lines[0]],
        "never": [lines[0].replace(b'"person":{', b'"person":{"is_opt_out":0,', 1)],
        "language": [lines[0].replace(b'"preferred_language":"fr"', b'"preferred_language":"fr_FR"')],
    }[planted]
    assert rules.action_network(lines) == []
    assert rules.action_network(changed) != []
