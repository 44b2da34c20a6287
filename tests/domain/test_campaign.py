"""What a manifest says of itself: the banner's last day, the next rally, how a recipient is addressed."""

from msgspec.structs import replace

from kiosk.domain.campaign import Announcement, Event, Manifest
from tests.support.packs import vector_manifest

STAND, RALLY, LATER = (
    Event(id=f"{number}" * 32, name=name, place="Square", date=date, timezone="Europe/Paris")
    for number, name, date in ((1, "Stand", "2025-01-28"), (2, "Rally", "2025-02-08"), (3, "Later rally", "2025-03-08"))
)


def announcing(*events: Event) -> Manifest:
    announcements = tuple(Announcement(event=one.id, text={"fr": one.name, "fa": one.name}) for one in events)
    return replace(vector_manifest(), events=(LATER, STAND, RALLY), announcements=announcements)


def announced(manifest: Manifest, going_on: Event | None) -> str:
    found = manifest.next_rally(going_on)
    return found[1].text["fr"] if found else ""


def test_a_banner_is_shown_to_the_end_of_its_last_day() -> None:
    manifest = replace(vector_manifest(), banner_until="2025-03-01")
    assert [manifest.is_urgent(day) for day in ("2025-02-28", "2025-03-01", "2025-03-02")] == [True, True, False]


def test_without_a_last_day_nothing_is_urgent() -> None:
    assert not replace(vector_manifest(), banner_until="").is_urgent("2025-03-01")


def test_the_next_rally_is_the_first_one_after_what_is_going_on() -> None:
    manifest = announcing(LATER, RALLY)
    assert [announced(manifest, event) for event in (None, STAND, RALLY, LATER)] == ["Rally", "Rally", "Later rally", ""]


def test_only_announced_events_are_announced() -> None:
    assert announced(announcing(LATER), STAND) == "Later rally"
    assert announced(announcing(), STAND) == ""


def test_a_recipient_is_addressed_with_the_honorific_before_the_name() -> None:
    first, second = vector_manifest().recipients
    assert first.addressed("fr") == "Madame Premier"
    assert second.addressed("fr") == "Second"
