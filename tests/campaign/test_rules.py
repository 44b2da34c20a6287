"""What a manifest must say, rule by rule: one change to a good manifest, and where it is found."""

from copy import deepcopy
from typing import Any, Final

import pytest

from kiosk.campaign.bucket import STEP
from kiosk.campaign.rules import event_findings, findings
from kiosk.campaign.structure import breaches
from kiosk.domain.campaign import Event
from kiosk.domain.findings import Finding, Flaw
from tests.support.batches import text_of
from tests.support.packs import vector_manifest

EVENT: Final = Event(id="0" * 32, name="Rally", place="Square", date="2025-02-08", timezone="Europe/Paris")

RALLY: Final = "0123456789abcdef0123456789abcdef"
MAYORS: Final = {"id": "mayors", "name": {"fr": "maires", "fa": "شهرداران"}}
FIGURE: Final = {"number": "34", "text": "prisons", "source": "Communiqués", "date": "2025-01"}


def found(path: str, value: object) -> list[Finding]:
    """What is found after the value at `path` (dotted; `-` removes it) is another."""

    def change(content: Any) -> None:  # noqa: ANN401 - JSON of any shape
        *parents, last = path.removesuffix("-").rstrip(".").split(".")
        for name in parents:
            content = content[int(name) if isinstance(content, list) else name]
        key = int(last) if isinstance(content, list) else last
        if path.endswith("-"):
            del content[key]
        else:
            content[key] = deepcopy(value)

    return list(findings(vector_manifest(change)))


def test_a_good_manifest_breaks_no_rule() -> None:
    assert list(findings(vector_manifest())) == []


BROKEN: Final = [
    ("campaign", "0" * 32, "campaign"),
    ("revision", 0, "revision"),
    ("hub", "http://hub.example.org", "hub"),
    ("hub", "https://", "hub"),
    ("hub", "https://hub.example.org /batches", "hub"),
    ("retention_days", 0, "retention_days"),
    ("retention_days", 36_501, "retention_days"),
    ("country", "ZZ", "country"),
    ("valid_until", "2035-02-30", "valid_until"),
    ("banner_until", "2035-13-01", "banner_until"),
    ("counter.online_date", "2023-00-01", "counter.online_date"),
    ("counter.online_date.-", None, "counter"),
    ("counter.online.-", None, "counter"),
    ("counter", {"countries": 3}, "counter.online"),
    ("counter", {"more_than": True}, "counter.online"),
    ("counter.by_country", {"FR": 6, "BE": 5}, "counter.by_country"),
    ("counter.by_country", {"QO": 1}, "counter.by_country"),
    ("counter", {"online": 9, "online_date": "2025-01-01", "countries": 1, "by_country": {"FR": 1, "BE": 1}}, "counter.by_country"),
    ("counter.by_category", [MAYORS | {"signers": 11}], "counter.by_category"),
    ("counter.by_category", [MAYORS, MAYORS], "counter.by_category"),
    ("counter.by_category", [MAYORS | {"name": {"fr": "maires"}}], "counter.by_category.0.name.fa"),
    ("counter.by_category", [MAYORS | {"name": {"fr": "maires", "fa": " "}}], "counter.by_category.0.name.fa"),
    ("controller.name", " ", "controller.name"),
    ("controller.address", [], "controller.address"),
    ("controller.email", "nobody", "controller.email"),
    ("languages", ["fr", "fr", "fa"], "languages"),
    ("texts.fa.-", None, "texts.fa"),
    ("notices.fa.-", None, "notices.fa"),
    ("texts.de", {"title": "a", "ask": "b", "banner": "c", "salutation": "d", "closing": "e"}, "texts.de"),
    ("texts.fa.title", " ", "texts.fa.title"),
    ("texts.fa.ask", "", "texts.fa.ask"),
    ("texts.fa.banner.-", None, "texts.fa.banner"),
    ("banner_until.-", None, "texts.fr.banner"),
    ("texts.fa.salutation.-", None, "texts.fa.salutation"),
    ("texts.fa.closing.-", None, "texts.fa.closing"),
    ("texts.fa.sections.1.-", None, "texts.fa.sections"),
    ("texts.fa.sections.0.paragraphs", ["یک."], "texts.fa.sections.0.paragraphs"),
    ("texts.fa.sections.0.heading.-", None, "texts.fa.sections.0.heading"),
    ("texts.fa.sections.0.audience", "signers", "texts.fa.sections.0"),
    ("texts.fr.sections.1", {"kind": "demands", "paragraphs": ["x"]}, "texts.fr.sections.1.items"),
    ("texts.fr.sections.0", {"heading": "only"}, "texts.fr.sections.0"),
    ("texts.fa.subtitle", "زیرعنوان", "texts.fa.subtitle"),
    ("texts.fr.sections.1", {"kind": "figures", "items": ["34"]}, "texts.fr.sections.1.figures"),
    ("texts.fr.sections.1", {"paragraphs": ["x"], "figures": [FIGURE]}, "texts.fr.sections.1.figures"),
    ("texts.fr.sections.1", {"kind": "quote", "paragraphs": ["x"]}, "texts.fr.sections.1.source"),
    ("texts.fr.sections.1", {"kind": "figures", "figures": [FIGURE | {"number": ""}]}, "texts.fr.sections.1.figures.0.number"),
    ("texts.fr.sections.1", {"kind": "figures", "figures": [FIGURE | {"text": " "}]}, "texts.fr.sections.1.figures.0.text"),
    ("texts.fr.sections.1", {"kind": "figures", "figures": [FIGURE | {"source": ""}]}, "texts.fr.sections.1.figures.0.source"),
    ("texts.fr.sections.1", {"kind": "figures", "figures": [FIGURE | {"date": "2025-13"}]}, "texts.fr.sections.1.figures.0.date"),
    ("texts.fr.sections.1", {"kind": "figures", "figures": [FIGURE | {"date": "2025-02-30"}]}, "texts.fr.sections.1.figures.0.date"),
    ("announcements", [{"event": "0" * 32, "text": {"fr": "x", "fa": "y"}}], "announcements"),
    ("announcements", [{"event": RALLY, "text": {"fr": "x", "fa": "y"}}] * 2, "announcements"),
    ("announcements", [{"event": RALLY, "text": {"fr": "x"}}], f"announcements.{RALLY}.text.fa"),
    ("announcements", [{"event": RALLY, "text": {"fr": "x", "fa": ""}}], f"announcements.{RALLY}.text.fa"),
    ("announcements", [{"event": RALLY, "text": {"fr": "x", "fa": "a\tb"}}], f"announcements.{RALLY}.text.fa"),
    ("kind", "declaration", "fields.title"),
    ("recipients.0.address.-", None, "recipients.first.address"),
    ("notices.fa.facts", ["یک", "دو"], "notices.fa.facts"),
    ("notices.fr.facts", [], "notices.fr.facts"),
    ("notices.fa.full", [], "notices.fa.full"),
    ("fields.given_name.-", None, "fields.given_name"),
    ("fields.country.-", None, "recipients.first.fields"),
    ("consents.0.-", None, "consents.sign"),
    ("consents.1.-", None, "fields.email"),
    ("consents.1.purpose", "sign", "consents"),
    ("consents.1.version", 0, "consents.contact.version"),
    ("consents.0.text.fa.-", None, "consents.sign.text.fa"),
    ("consents.0.text.fa", "", "consents.sign.text.fa"),
    ("fields", {"given_name": "required", "country": "required"}, "consents.contact"),
    ("recipients.1.id", "first", "recipients"),
    ("recipients.0.name.fa.-", None, "recipients.first.name.fa"),
    ("recipients.0.name.de", "x", "recipients.first.name.de"),
    ("recipients.0.honorific.fa.-", None, "recipients.first.honorific.fa"),
    ("recipients.0.hand_over.fa.-", None, "recipients.first.hand_over.fa"),
    ("recipients.0.country", "QO", "recipients.first.country"),
    ("recipients.0.language", "en", "recipients.first.language"),
    ("recipients.0.fields", [], "recipients.first.fields"),
    ("recipients.0.fields", ["given_name", "given_name"], "recipients.first.fields"),
    ("recipients.0.fields", ["given_name", "city"], "recipients.first.fields"),
    ("recipients.0.fields", ["given_name", "email"], "recipients.first.fields"),
    ("events.0.date", "2025-02-30", "events.0.date"),
    ("events.0.timezone", "Europe/Nowhere", "events.0.timezone"),
    ("events.0.timezone", "posix/Europe/Paris", "events.0.timezone"),
    ("events.0.timezone", "Europe/../Europe/Paris", "events.0.timezone"),
    ("events.0.timezone", "localtime", "events.0.timezone"),
    ("events.0.timezone", "Factory", "events.0.timezone"),
    ("events.0.name", "a\0b", "events.0.name"),
    ("events.0.place", "a\u202eb", "events.0.place"),
    ("events.0.place", "A\u3164", "events.0.place"),
    ("events.0.name", "two\nlines", "events.0.name"),
    ("texts.fa.title", "a\0b", "texts.fa.title"),
    ("texts.fr.sections.0.paragraphs", ["a", "\x1b[2J"], "texts.fr.sections.0.paragraphs.1"),
    ("notices.fa.facts.0", "a\u202eb", "notices.fa.facts.0"),
    ("consents.0.text.fa", "a\tb", "consents.sign.text.fa"),
    ("recipients.0.name.fa", "a\u2066b", "recipients.first.name.fa"),
    ("assets.0.credit", "a\x85b", "assets.dot.credit"),
    ("controller.name", "a\rb", "controller.name"),
    ("hub", "https://a\x07b", "hub"),
    ("assets.1.name", "dot", "assets"),
    ("assets.0.alternative.-", None, "assets.dot.alternative.fa"),
    ("assets.0.caption.fa.-", None, "assets.dot.caption.fa"),
    ("assets.0.credit.-", None, "assets.dot.credit"),
    ("assets.0.permission", " ", "assets.dot.permission"),
    ("acknowledgers.1.key", "AQ" + "A" * 41 + "=", "acknowledgers"),
    ("organisation_key", "AQ" + "A" * 41 + "=", "organisation_key"),
    ("sealing_key", "A" * 1620 + "AA==", "sealing_key"),
    ("recovery_key", "A" * 1620 + "AA==", "recovery_key"),
    ("bucket", 2048, "bucket"),
    ("bucket", 7001, "bucket"),
]


@pytest.mark.parametrize(("path", "value", "where"), BROKEN)
def test_a_broken_rule_is_found_where_it_is(path: str, value: object, where: str) -> None:
    assert where in [one.where for one in found(path, value)]


@pytest.mark.parametrize(("promised", "is_refused"), [(["message"], True), (["message", "country"], False)])
def test_no_new_pack_promises_a_message_and_no_line_beside_which_it_stands(promised: list[str], is_refused: bool) -> None:
    """It would never be handed over. People have signed under older packs, which are read as before."""

    def change(content: Any) -> None:  # noqa: ANN401
        content["fields"]["message"] = "optional"
        content["recipients"][0]["fields"] = promised

    manifest = vector_manifest(change)
    assert (Finding("recipients.first.fields", Flaw.MESSAGE_ALONE) in findings(manifest)) is is_refused
    assert [one for one in breaches(manifest) if one.where != "bucket"] == []


@pytest.mark.parametrize("date", ["2025", "2025-01", "2025-01-31"])
def test_a_figure_may_be_dated_as_far_as_is_known(date: str) -> None:
    def change(content: Any) -> None:  # noqa: ANN401
        for text in content["texts"].values():
            text["sections"][1] = {"kind": "figures", "figures": [FIGURE | {"date": date}]}

    assert list(findings(vector_manifest(change))) == []


def test_figures_of_another_date_in_another_language_are_found() -> None:
    def change(content: Any) -> None:  # noqa: ANN401
        for text, date in zip(content["texts"].values(), ("2025", "2024"), strict=True):
            text["sections"][1] = {"kind": "figures", "figures": [FIGURE | {"date": date}]}

    assert [one.where for one in findings(vector_manifest(change))] == ["texts.fa.sections.1.figures.0.date"]


def test_categories_without_numbers_and_parts_of_a_number_that_was_passed_are_fine() -> None:
    assert found("counter.by_category", [MAYORS]) == []
    counted = {"online": 10, "online_date": "2025-01-01", "more_than": True, "countries": 2, "by_country": {"FR": 8, "BE": 4}}
    assert found("counter", counted) == []


def test_the_same_asset_twice_is_found() -> None:
    manifest = vector_manifest()
    assert "assets" in [one.where for one in found("assets.1.sha256", manifest.assets[0].sha256)]


def test_the_same_acknowledger_twice_is_found() -> None:
    def change(content: Any) -> None:  # noqa: ANN401
        content["acknowledgers"][1]["key"] = content["acknowledgers"][0]["key"]

    assert [one.where for one in findings(vector_manifest(change))] == ["acknowledgers"]


def test_a_bucket_is_a_whole_number_of_steps() -> None:
    larger = vector_manifest().bucket + STEP // 2
    assert [one.where for one in found("bucket", larger)] == ["bucket"]


def test_a_larger_bucket_is_allowed() -> None:
    assert found("bucket", vector_manifest().bucket + STEP) == []


def test_the_key_of_devices_is_not_the_one_that_opens_entries() -> None:
    assert [one.where for one in found("recovery_key", text_of(vector_manifest().sealing_key))] == ["recovery_key"]


def test_more_recipients_than_an_entry_can_speak_of_are_found() -> None:
    def change(content: Any) -> None:  # noqa: ANN401
        content["recipients"] = [{**content["recipients"][0], "id": f"r{number:039}"} for number in range(1300)]

    assert [one.where for one in findings(vector_manifest(change))] == ["recipients"]


def test_a_mark_of_direction_may_stand_in_a_persian_text() -> None:
    assert found("texts.fa.closing", "با احترام\u200f!") == []


def test_lines_may_break_in_a_text() -> None:
    assert found("texts.fa.closing", "با احترام\nما") == []


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"name": " "}, ["name"]),
        ({"place": ""}, ["place"]),
        ({"name": "ش" * 61}, ["name"]),
        ({"place": "x" * 121}, ["place"]),
        ({"date": "8 February"}, ["date"]),
        ({"date": "2025-W06-6"}, ["date"]),
        ({"date": "20250208"}, ["date"]),
        ({"timezone": ""}, ["timezone"]),
        ({"timezone": "right/Europe/Paris"}, ["timezone"]),
        ({"name": "a\0b"}, ["name"]),
        ({"name": " Paris"}, ["name"]),
        ({"place": "a\u034fb"}, ["place"]),
        ({"place": "E\u0301tampes"}, ["place"]),
        ({"timezone": "Europe"}, ["timezone"]),
        ({"timezone": "../etc/passwd"}, ["timezone"]),
        ({"name": "ش" * 60, "place": "x" * 120}, []),
    ],
)
def test_an_event_made_on_a_device_is_checked(change: dict[str, str], parts: list[str]) -> None:
    event = Event(**{**{name: getattr(EVENT, name) for name in EVENT.__struct_fields__}, **change})
    assert [one.where for one in event_findings(event)] == parts
