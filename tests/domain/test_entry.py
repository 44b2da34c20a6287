"""An entry before sealing is all that a signer told; nothing prints it."""

import itertools
import re
from datetime import datetime

from rich.pretty import pretty_repr

from kiosk.domain.campaign import Event
from kiosk.domain.entry import MOMENT, Entry, EntryKind, Moment, Source
from kiosk.domain.fields import FieldName

ENTRY = Entry(
    schema=1,
    entry="0e" * 16,
    kind=EntryKind.SIGNATURE,
    source=Source.SELF,
    organisation="0f" * 32,
    campaign="0c" * 16,
    revision="0a" * 32,
    key_id="0b" * 16,
    device="0d" * 32,
    seq=7,
    text_sha256="00" * 32,
    text_language="fa",
    screen_language="fa",
    event=Event(id="00" * 16, name="Rally", place="Square", date="2025-02-08", timezone="Europe/Paris"),
    time=Moment(utc="2025-02-08T14:03:22Z", offset=60),
    receipt="ab" * 16,
    fields={FieldName.GIVEN_NAME: "Zahra"},
    message="secret",
)


def test_a_printed_entry_shows_nothing_of_a_signer() -> None:
    for shown in (repr(ENTRY), pretty_repr(ENTRY), str(ENTRY)):
        assert not [word for word in ("Zahra", "secret", "abab", "Square") if word in shown]


def is_moment(*parts: int) -> bool:
    try:
        datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - only whether there is one
    except ValueError:
        return False
    return True


def test_a_time_is_what_the_calendar_has_and_nothing_else() -> None:
    """Days of two rounds of leap years, and of the last year; then every time of a day."""
    years, months, days, clock = (
        (*range(801), 1900, 2000, 9999),
        range(14),
        (0, 1, 28, 29, 30, 31, 32),
        (0, 9, 10, 19, 20, 23, 24, 59, 60, 61),
    )
    for day in itertools.product(years, months, days):
        assert bool(re.fullmatch(MOMENT, "{:04}-{:02}-{:02}T14:03:22Z".format(*day))) == is_moment(*day), day
    for at in itertools.product(clock, clock, clock):
        assert bool(re.fullmatch(MOMENT, "2025-02-08T{:02}:{:02}:{:02}Z".format(*at))) == is_moment(2025, 2, 8, *at), at
