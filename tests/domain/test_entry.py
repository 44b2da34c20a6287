"""An entry before sealing is all that a signer told; nothing prints it."""

from rich.pretty import pretty_repr

from kiosk.domain.campaign import Event
from kiosk.domain.entry import Entry, EntryKind, Moment, Source
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
