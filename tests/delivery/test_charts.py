"""Charts and the page of a rally: in the language asked for, one page, and no number is lost."""

import re
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest

from kiosk.central.statistics import STATES
from kiosk.delivery.charts import MOST_BARS, Chart, Charts, ChartWords, Picture
from kiosk.delivery.words import FALLBACK
from kiosk.documents.language import Language
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.documents.words import read_words
from kiosk.domain.campaign import EVENT_TEXT_LIMIT
from kiosk.domain.entry import Source
from kiosk.domain.errors import Bug, EnvironmentProblem
from kiosk.domain.reports.statistics import CampaignStats, RallyCampaign, RallyReport
from tests.delivery.samples import text_of

FOLDER = RESOURCES / "templates" / "chart_words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))
DAY = date(2025, 2, 9)
TITLES = {"en": "Open the gates", "fa": "درها را بگشایید"}
STATS = CampaignStats(
    campaign="aa" * 16,
    slug="gates",
    title="Open the gates",
    titles=TITLES,
    entries=50,
    states={"counted": 40, "duplicate": 9, "withdrawn": 1, "excluded": 0, "quarantined": 0, "unopened": 0, "request": 0},
    flagged=0,
    held=0,
    by_country={"FR": 20, "IR": 10, **dict.fromkeys(("DE", "BE", "IT", "ES", "PT", "SE", "NO", "FI", "DK", "PL"), 1)},
    by_language={"fr": 30, "fa": 10},
    by_event={"Paris": 40},
    by_device={"ab" * 32: 40},
    by_source={"self": 40},
    by_hour={"2025-02-08T22": 30, "2025-02-09T01": 10},
)
RALLY = RallyReport(
    event="0e" * 16,
    name="Paris",
    place="République",
    date="2025-02-08",
    timezone="Europe/Paris",
    language="fr",
    organisation="Garden Friends",
    campaigns=(
        RallyCampaign(campaign="aa" * 16, slug="gates", title="Open the gates", titles=TITLES, states={"counted": 40, "withdrawn": 1}),
    ),
    by_hour={"2025-02-08 15": 30, "2025-02-08 17": 10},
    by_country={"FR": 40},
    by_language={"fr": 40},
    by_source={"self": 40},
    by_device={"Tablet 1": 40},
)


def text(language: str, report: RallyReport, folder: Path) -> str:
    return text_of(Charts(language).rally(report, DAY), folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_words_and_the_same_blanks(language: str) -> None:
    ours, english = (msgspec.to_builtins(read_words(FOLDER / f"{one}.toml", ChartWords)) for one in (language, FALLBACK))
    assert set(ours["states"]) == set(english["states"]) == set(STATES)
    assert set(ours["sources"]) == set(Source)
    assert [re.findall(r"{\w+}", str(ours[name])) for name in ours] == [re.findall(r"{\w+}", str(english[name])) for name in english]


def test_a_file_that_lacks_a_word_is_our_mistake(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('locale = "en"')
    with pytest.raises(Bug):
        read_words(tmp_path / "en.toml", ChartWords)


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_there_is_a_picture_for_each_way_to_count(kind: Picture) -> None:
    pictures = dict(Charts("fa").pictures(STATS, kind, DAY))
    assert list(pictures) == [f"{name}.{kind}" for name in ("hours", "countries", "languages", "events", "devices", "sources", "states")]
    for content in pictures.values():
        if kind == "png":
            assert content.startswith(b"\x89PNG")
        else:
            assert ET.fromstring(content.decode()).tag.endswith("svg")


def test_what_was_never_counted_has_no_picture() -> None:
    nothing = msgspec.structs.replace(STATS, by_event={}, by_hour={}, states={})
    assert "hours.svg" not in dict(Charts("en").pictures(nothing, "svg", DAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_tells_how_many_are_erased_and_so_not_on_it(language: str) -> None:
    charts, number = Charts(language), Language(read_words(FOLDER / f"{language}.toml", ChartWords).locale).number(1207)
    assert not any(number in note for note in charts.page(RALLY, DAY).notes)
    assert number in charts.page(msgspec.structs.replace(RALLY, erased=1207), DAY).notes[-1]


def test_many_rows_are_added_up_and_none_is_lost() -> None:
    many = msgspec.structs.replace(RALLY, by_country={f"{a}{b}": 1 for a in "ABCDEF" for b in "ABCD"})
    countries = Charts("en").page(many, DAY).charts[0]
    assert len(countries.bars) <= MOST_BARS
    assert sum(int(bar.number) for bar in countries.bars) == 24


def test_hours_in_which_nobody_signed_stand_between() -> None:
    hours = Charts("en").page(RALLY, DAY).hours
    assert [(bar.label.text, bar.number, bar.share) for bar in hours.bars] == [("15", "30", 1.0), ("16", "0", 0.0), ("17", "10", 1 / 3)]
    two_days = msgspec.structs.replace(RALLY, by_hour={"2025-02-08 23": 1, "2025-02-09 0": 1} | {"2025-02-09 00": 2})
    del two_days.by_hour["2025-02-09 0"]
    assert [bar.label.text for bar in Charts("en").page(two_days, DAY).hours.bars] == ["23\n8/2", "0\n9/2"]


def test_the_page_of_a_rally_has_no_hour_that_its_place_never_had() -> None:
    spring = msgspec.structs.replace(RALLY, date="2025-03-30", by_hour={"2025-03-30 01": 5, "2025-03-30 03": 6})
    assert [bar.label.text for bar in Charts("en").page(spring, DAY).hours.bars] == ["1", "3"]
    elsewhere = msgspec.structs.replace(spring, timezone="Asia/Tehran")
    assert [bar.label.text for bar in Charts("en").page(elsewhere, DAY).hours.bars] == ["1", "2", "3"]


def campaigns_hours(**changes: object) -> Chart:
    """The chart of hours that is saved of a campaign."""
    return dict(Charts("en")._of_campaign(msgspec.structs.replace(STATS, **changes)))["hours"]  # noqa: SLF001


def test_the_chart_of_a_campaign_has_no_hour_that_none_of_its_places_had() -> None:
    spring = {"2025-03-30 01": 5, "2025-03-30 03": 6}
    drawn = {zones: campaigns_hours(by_hour=spring, timezones=zones) for zones in (("Europe/Paris",), ("Asia/Tehran", "Europe/Paris"))}
    assert [[bar.number for bar in chart.bars] for chart in drawn.values()] == [["5", "6"], ["5", "0", "6"]]


def test_the_chart_of_a_campaign_shows_the_newest_rally_and_tells_of_a_larger_one_before() -> None:
    rallies = {f"2025-{month:02}-08 {hour:02}": number for month, number in ((1, 90), (2, 30)) for hour in range(24)}
    chart = campaigns_hours(by_hour=rallies | {f"2025-03-0{day} 12": 20 for day in range(1, 6)})
    assert [bar.number for bar in chart.bars] == [*["90"] * 19, *["30"] * 24, *["20"] * 5]
    assert chart.title == "By hour, in the time of the place (at other hours: 450)"


def test_a_clock_that_is_years_off_makes_no_endless_chart() -> None:
    wrong = msgspec.structs.replace(RALLY, by_hour={"1970-01-01 00": 1, "2025-02-08 15": 30})
    assert len(Charts("en").page(wrong, DAY).hours.bars) == 2


@pytest.mark.parametrize(("first", "label"), [("2025-02-08 15", "15"), ("2025-02-09 15", "15\n9/2"), ("2026-02-08 15", "15\n8/2\n2026")])
def test_hours_of_another_day_than_the_rallys_do_not_pass_for_its_own(first: str, label: str) -> None:
    hours = Charts("en").page(msgspec.structs.replace(RALLY, by_hour={first: 3}), DAY).hours
    assert [bar.label.text for bar in hours.bars] == [label]


def test_a_picture_of_hours_tells_their_day() -> None:
    """It stands by itself: nothing else says when that was."""
    one_day, another = (
        dict(Charts("en").pictures(msgspec.structs.replace(STATS, by_hour={hour: 3}), "svg", DAY))["hours.svg"]
        for hour in ("2025-02-08 15", "2025-02-09 15")
    )
    assert one_day != another


def test_of_more_hours_than_there_is_room_for_those_of_the_rally_are_shown_and_the_others_told() -> None:
    """A clock that is days ahead does not put itself in the place of the rally."""
    ahead = {f"2025-02-{day:02} {hour:02}": 1 for day in range(9, 18) for hour in (14, 15, 16)}
    late = msgspec.structs.replace(RALLY, by_hour={"2025-02-08 14": 20, "2025-02-08 15": 30, **ahead})
    hours = Charts("en").page(late, DAY).hours
    assert [(bar.label.text, bar.number) for bar in hours.bars[:3]] == [("14\n8/2", "20"), ("15", "30"), ("16\n10/2", "1")]
    assert (len(hours.bars), hours.title) == (24, "By hour, in the time of the place (at other hours: 5)")
    assert Charts("en").page(RALLY, DAY).hours.title == "By hour, in the time of the place"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hours_of_many_days_tell_of_every_signature(language: str) -> None:
    days = msgspec.structs.replace(RALLY, by_hour={f"2025-{month:02}-{day:02} 15": 10 for month in (1, 2, 3) for day in range(1, 29)})
    hours = Charts(language).page(days, DAY).hours
    assert len(hours.bars) == 24
    words = read_words(FOLDER / f"{language}.toml", ChartWords)
    assert hours.title == words.other_hours.format(title=words.by_hour, number=Language(words.locale).number(600))


@pytest.mark.parametrize(("language", "said"), [("fr", "signatures comptent"), ("fa", "امضا شمرده"), ("de", "signatures count")])
def test_a_rally_is_one_page_in_its_language(language: str, said: str, tmp_path: Path) -> None:
    many = tuple(RallyCampaign(f"{number:032x}", "x", "Stop " * 12, {"counted": 7}, {"en": "Stop " * 12}) for number in range(30))
    crowded = msgspec.structs.replace(
        RALLY,
        campaigns=many,
        by_country={f"{a}{b}": 1 for a in "ABCDEF" for b in "ABCD"},
        by_device={f"Tablet {number}": 1 for number in range(40)},
        by_language=dict.fromkeys(("fr", "fa", "en", "ar", "ckb", "de", "it"), 3),
        by_hour={f"2025-02-08 {hour:02}": hour for hour in range(24)},
    )
    assert said in text(language, crowded, tmp_path)
    told = subprocess.run(["pdfinfo", tmp_path / "read.pdf"], capture_output=True, check=True, text=True).stdout
    assert re.search(r"Pages:\s+1\n", told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_as_long_as_they_may_be_and_all_notes_keep_a_rally_on_one_page(language: str, tmp_path: Path) -> None:
    states = dict.fromkeys(("counted", "duplicate", "withdrawn", "excluded"), 7)
    longest = msgspec.structs.replace(
        RALLY,
        name="Stop " * (EVENT_TEXT_LIMIT // 5),
        place="Here " * (EVENT_TEXT_LIMIT // 5),
        campaigns=tuple(RallyCampaign(f"{number:032x}", "x", "Stop " * 30, states, {"en": "Stop " * 30}) for number in range(30)),
        by_country=dict.fromkeys(("CF", "GS", "HM", "IO", "PM", "TF", "UM", "VC"), 3),
        by_device={f"The tablet {number} of those who stand next to the stage": 1 for number in range(40)},
        by_language=dict.fromkeys(("fr", "fa", "en", "ar", "ckb", "de", "it"), 3),
        by_hour={"2024-01-01 00": 1, **{f"2025-02-08 {hour:02}": hour for hour in range(24)}},
        erased=1207,
    )
    (tmp_path / "rally.pdf").write_bytes(Charts(language).rally(longest, DAY))
    told = subprocess.run(["pdfinfo", tmp_path / "rally.pdf"], capture_output=True, check=True, text=True).stdout
    assert re.search(r"Pages:\s+1\n", told)


def test_letters_that_no_font_has_keep_nobody_from_the_page(tmp_path: Path) -> None:
    strange = msgspec.structs.replace(RALLY, name="廣場 😀", place="\ufffe Square", by_device={"Tablet สมชาย": 40})
    typesetter = Typesetter(RESOURCES / "templates", RESOURCES / "fonts", DAY)
    with pytest.raises(EnvironmentProblem):  # the control: no PDF for archives takes them
        typesetter.pdf("rally.typ", Charts("en").page(strange, DAY))
    assert "Square" in text("en", strange, tmp_path)
    assert Charts("en").rally(RALLY, DAY) == typesetter.pdf("rally.typ", Charts("en").page(RALLY, DAY))


def test_the_page_tells_the_numbers_of_the_rally(tmp_path: Path) -> None:
    said = text("en", RALLY, tmp_path)
    for told in ("Paris", "République · 8 February 2025", "Garden Friends", "Open the gates", "40", "France", "Tablet 1", "by themselves"):
        assert told in said


def test_a_campaign_is_called_as_it_calls_itself_in_the_language_of_the_page(tmp_path: Path) -> None:
    assert Charts("fa").page(RALLY, DAY).campaigns[0].title.text == TITLES["fa"]
    assert Charts("fr").page(RALLY, DAY).campaigns[0].title.text == TITLES["en"], "it has no French title"
    assert "Open the gates" not in text("fa", RALLY, tmp_path)


def test_place_and_day_have_each_their_own_direction() -> None:
    place, day = Charts("fa").page(RALLY, DAY).where
    assert (place.rtl, day.rtl) == (False, True)


def test_an_event_that_is_told_by_its_day_keeps_it_whole_beside_a_name_in_other_letters() -> None:
    def drawn(called: str) -> bytes:
        return dict(Charts("en").pictures(msgspec.structs.replace(STATS, by_event={called: 3}), "svg", DAY))["events.svg"]

    assert drawn("پاریس · 2025-02-08") == drawn("\u2068پاریس\u2069 · \u20682025-02-08\u2069")
