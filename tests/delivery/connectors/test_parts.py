"""Files of bounded size out of lines without end."""

import tracemalloc

from kiosk.delivery.connectors.civicrm import civicrm_csv_files
from kiosk.delivery.connectors.contact import Contact
from kiosk.delivery.connectors.parts import parts
from kiosk.domain.campaign import Event
from tests.delivery.connectors import rules
from tests.delivery.connectors.conftest import settings

RALLY = Event(id="0e" * 16, name="Paris", place="Place de la République", date="2025-02-08", timezone="Europe/Paris")


def contact(number: int) -> Contact:
    return Contact(
        key=(b"d" * 32, 0, number),
        entry=f"{number:032x}",
        person=f"{number:032x}",
        signed="2025-02-08T14:03:22Z",
        local="2025-02-08 15:03:22",
        language="fr",
        event=RALLY,
        must_confirm=True,
        given_name="Zoé",
        family_name=f"Number{number}",
        email=f"zoe{number}@example.org",
        phone="",
        postal_code="75011",
        city="Paris",
        country="FR",
    )


def test_each_part_is_small_enough_and_nothing_is_lost() -> None:
    lines = [b"%04d\n" % number for number in range(1000)]
    made = dict(parts("x", "csv", lines, 500, b"head\n"))
    assert list(made)[:2] == ["x-001.csv", "x-002.csv"]
    assert all(len(content) < 500 and content.startswith(b"head\n") for content in made.values())
    assert b"".join(content.removeprefix(b"head\n") for content in made.values()) == b"".join(lines)
    assert list(parts("x", "csv", [], 500, b"head\n")) == []


def test_pairs_of_files_stay_small_and_each_person_is_there_before_their_activity() -> None:
    files = dict(civicrm_csv_files("rally", map(contact, range(16_000)), settings()))
    assert len(files) >= 4
    contacts, activities = ({name: content for name, content in files.items() if which in name} for which in ("contacts", "activities"))
    assert rules.civicrm_csv(contacts, activities) == []


def test_a_stream_is_written_in_bounded_memory() -> None:
    """Ten times as many lines take no more memory."""
    peaks = []
    for count in (5_000, 50_000):
        tracemalloc.start()
        for _ in parts("x", "ndjson", (b"x" * 100 for _ in range(count)), 200_000):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5
