"""How charts and the page of a rally look with many columns, large numbers and long words: nothing stands on anything else."""

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import pytest
import typst

from kiosk.delivery.charts import Bar, Chart, Charts, Sheet
from kiosk.documents.language import Language
from kiosk.documents.part import part
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.domain.reports.statistics import RallyCampaign
from tests.delivery.test_charts import DAY, LANGUAGES, RALLY

PAGE, MARGIN = 595.3, 56.7
"""The width of a rally's page, and what is kept free at its sides, in points."""

NAMES: Final = 85.0
"""How wide names before bars may be, in points."""

PICTURE_MARGIN: Final = 22.7
LONG: Final = ("Demonstrationsversammlungen", "tablet_republique_paris_03", "W" * 19, "X" * 110, "گردهمایی‌بزرگ‌ایرانیان‌درپاریس‌ومونپلیه")
_WORD: Final = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)</word>')

_ASKED: Final = """
#set text(font: "Vazirmatn", size: 10pt, weight: "bold")
#context [#metadata(json(bytes(sys.inputs.words)).filter(it => measure(it).width > it.len() * 10pt)) <told>]
"""


class Word(NamedTuple):
    """A word of a page, and where it stands: points from the left and from above."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def words(pdf: bytes, folder: Path) -> list[Word]:
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    told = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, text=True).stdout
    found = _WORD.findall(told)
    return [Word(float(left), float(top), float(right), float(bottom), text) for left, top, right, bottom, text in found]


def colliding(seen: Sequence[Word]) -> list[tuple[str, str]]:
    """Words that stand on each other."""
    lettered = list(map(_letters, seen))
    return [(one.text, other.text) for one, other in combinations(lettered, 2) if _overlap(one, other)]


def _letters(word: Word) -> Word:
    """The word without the room that a font keeps around its letters, above and beneath most of all: turned, that is at their sides."""
    kept = 0.3 * min(word.right - word.left, word.bottom - word.top)
    return Word(word.left + kept, word.top + kept, word.right - kept, word.bottom - kept, word.text)


def _overlap(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0 and min(one.bottom, other.bottom) > max(one.top, other.top)


def drawn(chart: Chart, language: str, folder: Path, caption: str = "") -> list[Word]:
    sheet = Sheet(language, Language(language).right_to_left, part(caption), chart)
    return words(Typesetter(RESOURCES / "templates", RESOURCES / "fonts", DAY).pdf_in_any_letters("chart.typ", sheet), folder)


def chart(labels: Sequence[str], number: str, *, columns: bool) -> Chart:
    return Chart("", columns, tuple(Bar(part(label), number, 1.0) for label in labels))


def one_hour_a_day(first: date, many: int) -> Iterator[str]:
    for number in range(many):
        day = first + timedelta(days=number)
        yield f"15\n{day.day}/{day.month}\n{day.year}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("many", "number"), [(48, 120), (48, 12_345), (32, 1234), (24, 21_700), (14, 195_000), (3, 1_000_000)])
def test_each_number_stands_by_itself_above_its_column(language: str, many: int, number: int, tmp_path: Path) -> None:
    told = Language(language).number(number)
    seen = drawn(chart(["h"] * many, told, columns=True), language, tmp_path)
    assert colliding(seen) == []
    digits = [word.text for word in seen if word.text != "h"]
    assert max(map(len, digits)) <= len(told), "two have run together"
    assert len("".join(digits)) == many * len(re.sub(r"\s", "", told))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_hour_a_day_across_the_new_year_tells_each_day_by_itself(language: str, tmp_path: Path) -> None:
    seen = drawn(chart(list(one_hour_a_day(date(2024, 12, 10), 48)), "3", columns=True), language, tmp_path)
    assert colliding(seen) == []
    assert len({word.text for word in seen if "/" in word.text}) == 48


def test_a_day_is_told_once_beneath_all_of_its_columns(tmp_path: Path) -> None:
    seen = drawn(chart(["22\n31/12\n2024", "23", "0\n1/1\n2025", "1", "2", "3"], "7", columns=True), "en", tmp_path)
    middles = {word.text: (word.left + word.right) / 2 for word in seen}
    assert middles["31/12"] == pytest.approx((middles["22"] + middles["23"]) / 2, abs=1)
    assert middles["2025"] == pytest.approx((middles["1"] + middles["2"]) / 2, abs=1)


def test_no_byte_of_a_letter_is_wider_than_the_letter_is_high(tmp_path: Path) -> None:
    """Words that are short by this are not looked at."""
    printable = [chr(letter) * 10 for letter in (*range(0x21, 0x2200), *range(0xFB00, 0xFF00)) if chr(letter).isprintable()]
    (tmp_path / "asked.typ").write_text(_ASKED)
    told = typst.query(
        tmp_path / "asked.typ",
        "<told>",
        field="value",
        one=True,
        font_paths=[RESOURCES / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"words": json.dumps([*printable, "\ufdfd" * 10])},
    )
    assert json.loads(told) == []


@pytest.mark.parametrize(("language", "is_within"), [("en", (0.0, NAMES)), ("fa", (453.5 - 2 * PICTURE_MARGIN - NAMES, 453.5))])
def test_a_long_name_breaks_before_its_bar(language: str, is_within: tuple[float, float], tmp_path: Path) -> None:
    least, most = (edge + PICTURE_MARGIN for edge in is_within)
    seen = [word for word in drawn(chart(LONG, "3", columns=False), language, tmp_path) if word.text != "3"]
    assert len(seen) > len(LONG)
    assert [word for word in seen if word.left < least - 1 or word.right > most + 1] == []


def test_the_long_title_of_a_campaign_stays_on_its_picture(tmp_path: Path) -> None:
    seen = drawn(chart(["Paris"], "3", columns=False), "en", tmp_path, caption="X" * 110)
    assert max(word.right for word in seen) < 453.5 - PICTURE_MARGIN + 1
    assert colliding(seen) == []


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("long", LONG)
def test_long_words_stay_on_the_page_of_a_rally_and_stand_on_nothing(language: str, long: str, tmp_path: Path) -> None:
    states = {"counted": 40, "duplicate": 3, "withdrawn": 1}
    campaigns = (RallyCampaign(campaign="aa" * 16, slug="gates", title=long, titles={"en": long * 3}, states=states),)
    report = msgspec.structs.replace(
        RALLY, name=long, place=long * 2, organisation=long, campaigns=campaigns, by_device={long: 40}, by_country={long: 40}
    )
    seen = words(Charts(language).rally(report, DAY), tmp_path)
    assert colliding(seen) == []
    assert [word for word in seen if word.left < MARGIN - 1 or word.right > PAGE - MARGIN + 1] == []
