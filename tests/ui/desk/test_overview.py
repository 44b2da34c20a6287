"""The overview: online and offline apart, towards the goal; by hour, event, country, language and way in; and while files come in."""

import threading
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap import organisation
from kiosk.central.opening import open_entries
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import Counter
from kiosk.domain.entry import Moment, Source
from kiosk.domain.reports.intake import OpenReport
from kiosk.office import office
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, brought, enter
from tests.ui.desk.test_importing import approve, bring_in
from tests.ui.looks import faults, told
from tests.ui.stage import rest, shown

OTHER_HOURS: Final = {
    "en": "By hour, in the time of the place (at other hours: 6)",
    "fr": "Par heure, à l’heure du lieu (à d’autres heures\u00a0: 6)",
    "fa": "بر پایهٔ ساعت، به وقت محل (در ساعت‌های دیگر: ۶)",
}


@pytest.fixture
def counted_online(ring: KeyRing) -> SomeCampaign:
    return SomeCampaign(ring, counter=Counter(online=785, online_date="2025-02-01", goal=1000))


def device_with(ring: KeyRing, campaign: SomeCampaign, *signers: dict[str, Any]) -> SomeDevice:
    device = SomeDevice(ring)
    for answers, (first, second) in zip(signers, product("abcdefgh", repeat=2), strict=False):
        device.sign(campaign, **{"given": f"Ava {first}{second}", **answers})
    return device


def taken_in(person: Organiser, device: SomeDevice, folder: Path) -> None:
    bring_in(person, device.export(folder))
    approve(person, device)
    person.press("desk-intake")
    person.wait(lambda: person.sees("intake-outcome"))
    person.press("desk-overview")


def counted(person: Organiser, campaign: SomeCampaign, number: str) -> None:
    """Wait until so many count."""
    name = f"overview-counted-{campaign.id.hex()}"
    person.wait(lambda: person.sees(name) and person.text(name) == number)


def moment(hour: str) -> Moment:
    return Moment(utc=f"{hour}:10:00Z", offset=60)


def length(person: Organiser, bar: str) -> float:
    """How long the bar is that a screen reader calls so."""
    (found,) = (item for item in shown(person.window.contentItem()) if called(item) == bar)
    return max(item.width() for item in found.childItems() if item.property("radius"))


def called(item: QQuickItem) -> str:
    heard: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return heard.text(QAccessible.Text.Name) if heard else ""


def test_online_and_offline_are_told_apart_and_together_towards_the_goal(
    organiser: Organiser, ring: KeyRing, counted_online: SomeCampaign, tmp_path: Path
) -> None:
    taken_in(organiser, device_with(ring, counted_online, {}, {}, {}), tmp_path)
    name = f"overview-reached-{counted_online.id.hex()}"
    counted(organiser, counted_online, "3")
    assert organiser.text(name) == "785 online on 1 February 2025 + 3 offline = 788, goal 1,000"


def test_a_campaign_without_a_goal_shows_none(organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    taken_in(organiser, device_with(ring, campaign, {}), tmp_path)
    counted(organiser, campaign, "1")
    assert not organiser.sees(f"overview-reached-{campaign.id.hex()}")


def test_each_way_to_count_has_a_chart_that_a_screen_reader_reads(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    device = device_with(
        ring,
        campaign,
        {"time": moment("2025-02-08T14"), "source": Source.ASSISTED},
        {"time": moment("2025-02-08T14"), "country": "BE"},
        {"time": moment("2025-02-08T16"), "language": "fa", "country": "IR"},
    )
    taken_in(organiser, device, tmp_path)
    counted(organiser, campaign, "3")
    heard = told(organiser.window)
    for words in ("8 February 2025, 15: 2", "8 February 2025, 16: 0", "8 February 2025, 17: 1", "Paris: 3", "Belgium: 1", "Iran: 1"):
        assert words in heard, f"{words} is not in {heard}"
    for words in ("Français: 2", "فارسی: 1", "With a volunteer’s help: 1", "By themselves: 2"):
        assert words in heard, f"{words} is not in {heard}"


def test_an_hour_that_the_place_never_had_is_none(organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    """In the night in which its clocks go on from two to three."""
    night = ({"time": moment(f"2025-03-30T0{hour}")} for hour in (0, 1))
    taken_in(organiser, device_with(ring, campaign, *night), tmp_path)
    counted(organiser, campaign, "2")
    heard = told(organiser.window)
    assert ["30 March 2025, 1: 1" in heard, "30 March 2025, 2: 0" in heard, "30 March 2025, 3: 1" in heard] == [True, False, True]


def test_a_clock_that_is_ahead_hides_no_rally(organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    rally = [f"2025-02-08T{hour}" for hour in (13, 14) for _ in range(20)]
    ahead = [f"2025-02-{day}T{hour:02}" for day in range(10, 18) for hour in range(3)]
    taken_in(organiser, device_with(ring, campaign, *({"time": moment(hour)} for hour in (*rally, *ahead))), tmp_path)
    counted(organiser, campaign, "64")
    assert "8 February 2025, 14: 20" in told(organiser.window)
    assert "By hour, in the time of the place (at other hours: 2)" in organiser.words()


@pytest.mark.parametrize(("language", "title"), OTHER_HOURS.items())
def test_signatures_of_hours_for_which_there_is_no_room_are_told(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path, language: str, title: str
) -> None:
    hours = ({"time": moment(f"2025-02-{day:02}T{hour}")} for day in range(1, 7) for hour in range(13, 18))
    brought(database, key_file, device_with(ring, campaign, *hours), tmp_path)
    person = at_desk(language=language)
    enter(person, database, key_file)
    person.wait(lambda: title in person.words())


def test_the_hours_of_one_day_have_room(organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path) -> None:
    taken_in(organiser, device_with(ring, campaign, {}), tmp_path)
    counted(organiser, campaign, "1")
    assert "By hour, in the time of the place" in organiser.words()


def test_what_is_added_up_in_a_chart_is_as_long_as_it_is_much(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    countries = ("BE", "DE", "DK", "ES", "FI", "FR", "IR", "IT", "NO", "PL", "PT", "SE")
    taken_in(organiser, device_with(ring, campaign, *({"country": country} for country in countries)), tmp_path)
    counted(organiser, campaign, "12")
    assert length(organiser, "others: 4") == pytest.approx(4 * length(organiser, "Belgium: 1"), rel=0.01)


def test_a_rally_that_is_told_by_its_day_has_it_in_the_words_and_digits_of_the_language(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    again = msgspec.structs.replace(RALLY, id="0f" * 16, date="2025-03-08")
    brought(database, key_file, device_with(ring, campaign, {}, {"event": again}), tmp_path)
    person = at_desk(language="fa")
    enter(person, database, key_file)
    counted(person, campaign, "۲")
    heard = told(person.window)
    assert any("۸ مارس ۲۰۲۵" in words for words in heard)
    assert not any("2025-03-08" in words for words in heard)


class HeldOpening:
    """An opening that begins and ends when it is told to."""

    def __init__(self) -> None:
        self._may_begin, self._may_end = threading.Event(), threading.Event()

    def __call__(self, *given: Any, **named: Any) -> OpenReport:  # noqa: ANN401  whatever an opening is given
        assert self._may_begin.wait(60)
        report = open_entries(*given, **named)
        assert self._may_end.wait(60)
        return report

    def begin(self) -> None:
        self._may_begin.set()

    def end(self) -> None:
        self._may_end.set()


@pytest.fixture
def held() -> Iterator[HeldOpening]:
    held = HeldOpening()
    yield held
    held.begin()
    held.end()


def test_the_numbers_follow_while_files_come_in_and_the_page_stays_where_it_was_scrolled_to(
    at_desk: OpenDesk,
    ring: KeyRing,
    campaign: SomeCampaign,
    database: Path,
    key_file: Path,
    tmp_path: Path,
    held: HeldOpening,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = at_desk((1024, 600))
    enter(person, database, key_file)
    device = device_with(ring, campaign, {"country": "BE"}, {"language": "fa", "country": "IR"})
    taken_in(person, device, tmp_path)
    counted(person, campaign, "2")
    monkeypatch.setattr(office, "open_entries", held)
    device.sign(campaign, given="Mina")
    person.press("desk-intake")
    person.fill("intake-place", str(device.export(tmp_path, 3)))
    person.press("intake-take")
    person.press("desk-overview")
    person.wait(lambda: any("not opened yet" in word for word in person.words()))
    area = person.find("overview-area")
    area.setProperty("contentY", 40.0)
    held.begin()
    counted(person, campaign, "3")
    assert person.sees("work-stop"), "the work has ended"
    assert area.property("contentY") == 40.0
    held.end()
    person.wait(lambda: not person.sees("work-stop"))


def test_what_is_shown_goes_when_all_of_it_is_withdrawn(
    organiser: Organiser, ring: KeyRing, campaign: SomeCampaign, tmp_path: Path
) -> None:
    device = device_with(ring, campaign, {})
    taken_in(organiser, device, tmp_path)
    counted(organiser, campaign, "1")
    device.withdraw(campaign, 1)
    bring_in(organiser, device.export(tmp_path, 2))
    organiser.press("desk-overview")
    counted(organiser, campaign, "0")
    assert not any("Paris" in words for words in told(organiser.window))


@pytest.mark.parametrize("language", ["fr", "en", "fa"])
def test_the_page_is_whole_in_each_language(
    at_desk: OpenDesk, ring: KeyRing, counted_online: SomeCampaign, database: Path, key_file: Path, tmp_path: Path, language: str
) -> None:
    device = device_with(ring, counted_online, {"time": moment("2025-02-07T23")}, {"country": "IR"}, {"country": "BE", "language": "fa"})
    brought(database, key_file, device, tmp_path)
    person = at_desk((1024, 640), language)
    enter(person, database, key_file)
    person.wait(lambda: person.sees(f"overview-counted-{counted_online.id.hex()}"))
    rest()
    assert faults(person.window, smallest=1) == []


def test_what_counts_and_is_erased_is_told_as_no_chart_has_it(
    at_desk: OpenDesk, ring: KeyRing, campaign: SomeCampaign, database: Path, key_file: Path, tmp_path: Path
) -> None:
    brought(database, key_file, device_with(ring, campaign, {}, {}, {}), tmp_path)
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as opened:
        opened.retention(dry_run=False, erase=[campaign.id.hex()])
    person = at_desk((1024, 640), "en")
    enter(person, database, key_file)
    counted(person, campaign, "3")
    assert any("counted and erased since: 3" in words for words in told(person.window))
