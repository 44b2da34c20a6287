"""The summary says what kioskctl and the delivered files say, and a number that is not what the people did is noticed."""

import csv
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kiosk.domain.campaign import HandOver
from kiosk.domain.reports.campaigns import PackReport, RecipientReport
from kiosk.domain.reports.delivery import DeliveryReport
from kiosk.domain.reports.device import DeviceReport
from kiosk.domain.reports.statistics import CampaignStats, StatsReport
from ui.demonstration.desk import WANTED
from ui.demonstration.people import COUNTED, LETTER, PETITION, Conduct, Person
from ui.demonstration.summary import Summary, differences, summarise

PEOPLE = (
    Person(LETTER, "fr", "Élodie", "Lefèvre", "75014"),
    Person(LETTER, "fr", "elodie", "lefevre", "75014"),
    Person(LETTER, "fa", "زهرا", "احمدی", "75014", COUNTED),
    Person(LETTER, "en", "Grace", "Adeyemi", "93200", conduct=Conduct.ERASES),
    Person(PETITION, "fr", "Ousmane", "Diallo", "93400", conduct=Conduct.RETHINKS, changes_to="en"),
    Person(PETITION, "fr", "Noémie", "Garnier", "75018", also=((LETTER, COUNTED),)),
    Person(PETITION, "en", "Oliver", "Bennett", "75006", mistypes="Olvier"),
    Person(LETTER, "fa", "پریسا", "مرادی", "75017", COUNTED, withdraws=True),
)


PICTURES = tuple(
    f"/pictures/{name}.png"
    for name in (
        *(
            f"{page}-{code}"
            for page in ("pin", "read", "notice", "you", "volunteer", "exported", "acknowledged")
            for code in ("fr", "fa", "en")
        ),
        *(f"{page}-{code}" for page in ("thanks", "code") for code in ("fr", "fa", "en")),
        *(f"{page}-{LETTER}-{code}" for page in ("attract", "choose", "chosen") for code in ("fr", "fa")),
        *(f"attract-{LETTER}-en", *(f"{page}-{PETITION}-{code}" for page in ("attract", "choose", "chosen") for code in ("fr", "en"))),
        *("also-fr", "correcting-en", "corrected-en", "withdraw-fa", "withdrawn-fa"),
    )
)


def _pack(slug: str, kind: str) -> PackReport:
    return PackReport(
        path="",
        campaign=f"id of {slug}",
        slug=slug,
        revision=1,
        revision_sha256="",
        kind=kind,
        title="",
        languages=("fr", "en", "fa"),
        controller="",
        organisation="",
        organisation_fingerprint="",
        recipients=(RecipientReport(id="first", name="", fields=("given_name",), risk="normal"),),
        bucket=2048,
        bytes=0,
        valid_until="",
        paused=False,
    )


PACKS = (_pack(LETTER, "letter"), _pack(PETITION, "petition"))


def _campaign(slug: str, states: dict[str, int], languages: dict[str, int]) -> CampaignStats:
    return CampaignStats(
        campaign=f"id of {slug}",
        slug=slug,
        title="",
        entries=sum(states.values()),
        states=states,
        flagged=0,
        held=0,
        by_country={},
        by_language=languages,
        by_event={},
        by_device={},
    )


def _delivery(folder: Path, slug: str, rows: int) -> DeliveryReport:
    path = folder / f"{slug}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([["Given name"], *[["line one\r\nline two"]] * rows])
    return DeliveryReport(
        delivery="",
        campaign=f"id of {slug}",
        recipient="first",
        named=rows,
        counted_only=0,
        total=rows,
        fields=("given_name",),
        merkle_root="",
        files=(str(folder / f"{slug}.pdf"), str(path)),
    )


def _device(entries: int, acknowledged: int) -> DeviceReport:
    return DeviceReport(
        device="",
        label="",
        organisation="",
        organisation_fingerprint="",
        fingerprint="",
        entries=entries,
        acknowledged=acknowledged,
        unacknowledged=entries - acknowledged,
        unexported=0,
        waiting_days=0,
        campaigns=(),
        event="",
        alias="",
        exports=(),
        stopped="",
    )


@pytest.fixture
def summary(tmp_path: Path) -> Summary:
    letter = _campaign(LETTER, {"counted": 3, "duplicate": 1, "withdrawn": 1, "request": 1}, {"fr": 2, "fa": 1})
    petition = _campaign(PETITION, {"counted": 3, "duplicate": 0, "withdrawn": 1, "request": 2}, {"fr": 1, "en": 2})
    stats = StatsReport(campaigns=(letter, petition), devices=1, held=0)
    deliveries = [_delivery(tmp_path, LETTER, 1), _delivery(tmp_path, PETITION, 3)]
    numbers = summarise(PACKS, PEOPLE, stats, _device(entries=12, acknowledged=12), deliveries)
    return msgspec.structs.replace(numbers, screenshots=PICTURES, desk=WANTED)


def test_the_summary_adds_up(summary: Summary) -> None:
    assert (summary.signed, summary.requests, summary.abandoned, summary.left_on_device, summary.acknowledged) == (7, 3, 1, 0, True)
    assert summary.languages == {"fr": 3, "fa": 1, "en": 2}
    assert [(one.signed, one.counted, one.duplicates, one.withdrawn, one.requests, one.delivered_rows) for one in summary.campaigns] == [
        (4, 3, 1, 1, 1, 1),
        (3, 3, 0, 1, 2, 3),
    ]


def test_what_the_people_did_is_what_came_out(summary: Summary) -> None:
    assert differences(summary, PEOPLE, PACKS) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("signed", 5), ("abandoned", 0), ("languages", {"fr": 3}), ("acknowledged", False), ("left_on_device", 1), ("desk", None)],
)
def test_a_total_that_is_wrong_is_noticed(summary: Summary, name: str, value: object) -> None:
    assert differences(msgspec.structs.replace(summary, **{name: value}), PEOPLE, PACKS)


@pytest.mark.parametrize("name", ["signed", "counted", "duplicates", "withdrawn", "requests", "delivered_rows"])
def test_a_number_of_a_campaign_that_is_wrong_is_noticed(summary: Summary, name: str) -> None:
    first, second = summary.campaigns
    wrong = msgspec.structs.replace(first, **{name: 7})
    assert differences(msgspec.structs.replace(summary, campaigns=(wrong, second)), PEOPLE, PACKS)


def test_a_campaign_that_is_missing_is_noticed(summary: Summary) -> None:
    assert differences(msgspec.structs.replace(summary, campaigns=summary.campaigns[:1]), PEOPLE, PACKS)


@pytest.mark.parametrize("left_out", ["pin-fa", f"chosen-{PETITION}-en"])
def test_a_page_that_nobody_met_is_noticed(summary: Summary, left_out: str) -> None:
    fewer = tuple(path for path in PICTURES if left_out not in path)
    assert differences(msgspec.structs.replace(summary, screenshots=fewer), PEOPLE, PACKS) == [f"nobody took the picture {left_out}"]


@pytest.mark.parametrize(("chosen", "rows"), [(HandOver.NAMED, 1), (COUNTED, 0)])
def test_whoever_chose_to_be_a_number_at_one_of_two_signatures_is_expected_on_no_list(
    summary: Summary, chosen: HandOver, rows: int
) -> None:
    people = [replace(one, hand_over=chosen) if one.given_name == "elodie" else one for one in PEOPLE]
    letter, petition = summary.campaigns
    told = msgspec.structs.replace(summary, campaigns=(msgspec.structs.replace(letter, delivered_rows=rows), petition))
    assert differences(told, people, PACKS) == []
