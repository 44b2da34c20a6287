"""FORMAT.md says what the code does: its tables are read and compared."""

import itertools
import re
from pathlib import Path

import msgspec
import pytest

from kiosk import crypto
from kiosk.crypto import labels
from kiosk.crypto.container import FrameKind, Kind
from kiosk.crypto.keys import PER_CAMPAIGN, Role
from kiosk.domain import briefing, canonical, entry
from kiosk.domain import campaign as campaigns
from kiosk.domain.errors import Refused
from kiosk.domain.record import Record
from kiosk.domain.reports.withdrawals import Withdrawn
from kiosk.transfer.acknowledgement import Acknowledgement
from kiosk.transfer.batch import BatchHeader
from kiosk.transfer.recovery import RecoveryRequest, Unlock
from kiosk.transfer.request import DeviceRequest
from tests.crypto.vectors import Case, each, raw

TEXT = Path(crypto.__path__[0], "FORMAT.md").read_text(encoding="utf-8")
RECORDS = [
    campaigns.Manifest,
    campaigns.Controller,
    campaigns.Text,
    campaigns.Section,
    campaigns.Figure,
    campaigns.ConsentWanted,
    campaigns.Recipient,
    campaigns.Notice,
    campaigns.Event,
    campaigns.Counter,
    campaigns.SignerCategory,
    campaigns.Announcement,
    campaigns.Asset,
    campaigns.Acknowledger,
    briefing.Library,
    briefing.Category,
    briefing.Briefing,
    briefing.BriefingText,
    BatchHeader,
    Acknowledgement,
    DeviceRequest,
    RecoveryRequest,
    Unlock,
    entry.Entry,
    entry.Moment,
    entry.ConsentGiven,
]


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table after a heading or sentence, without its head."""
    lines = TEXT[TEXT.index(heading) :].splitlines()
    table = itertools.takewhile(lambda line: line.startswith("|"), itertools.dropwhile(lambda line: not line.startswith("|"), lines))
    return [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in list(table)[2:]]


@pytest.mark.parametrize("record", RECORDS)
def test_a_table_names_every_field_and_its_default(record: type[Record]) -> None:
    told = {name: default for name, _, default in rows(f"### {record.__name__}\n")}
    assert told == {field.name: spelt_default(field) for field in msgspec.structs.fields(record)}


def spelt_default(field: msgspec.structs.FieldInfo) -> str:
    if field.required:
        return "required"
    if field.default is not msgspec.NODEFAULT:
        return canonical.encode(field.default).decode()
    made = field.default_factory()
    return "always written" if isinstance(made, msgspec.Struct) else canonical.encode(made).decode()


def test_the_table_of_a_list_of_withdrawals_names_its_fields() -> None:
    assert [name for name, _ in rows("### Withdrawn\n")] == list(Withdrawn.__struct_fields__)


def test_the_table_of_containers_is_their_grammar() -> None:
    filled: list[list[str]] = []
    for row in rows("Frames stand in this order"):
        filled.append([cell or filled[-1][place] for place, cell in enumerate(row)])
    assert filled == [
        [
            kind.name.lower().replace("_", " "),
            kind.magic.decode(),
            kind.label.value,
            rule.kind.name,
            *map(str, (rule.least, rule.most, rule.limit)),
        ]
        for kind in Kind
        for rule in kind.grammar
    ]


def test_the_table_of_frames_is_theirs() -> None:
    assert rows("A container of one frame is 79 bytes") == [[str(kind.value), kind.name] for kind in FrameKind]


def test_frames_stand_in_the_order_of_their_numbers() -> None:
    for kind in Kind:
        assert [rule.kind for rule in kind.grammar] == sorted(rule.kind for rule in kind.grammar)


def test_the_table_of_roles_is_theirs() -> None:
    assert {row[0].strip("`"): row[3] for row in rows("Every other secret follows")} == {
        role.value: "the campaign's id" if role in PER_CAMPAIGN else "16 zero bytes" for role in Role
    }


def test_every_label_is_specified() -> None:
    assert set(re.findall(r"rally-kiosk/[a-z-]+/v1", TEXT)) == {label.value for label in labels.Label}


def test_no_label_holds_a_zero_byte_or_begins_another() -> None:
    texts = [f"{label.value}\0" for label in labels.Label]
    assert not [one for one in texts for other in texts if one is not other and other.startswith(one)]


@each("canonical", "valid")
def test_canonical_json_is_spelt_as_specified(case: Case) -> None:
    content = raw(case, "bytes")
    assert canonical.encode(case["value"]) == content


@each("canonical", "valid")
def test_canonical_json_is_read(case: Case) -> None:
    assert canonical.decode(raw(case, "bytes"), type(case["value"])) == case["value"]


@each("canonical", "refused")
def test_other_spellings_are_refused(case: Case) -> None:
    with pytest.raises(Refused):
        canonical.decode(raw(case, "bytes"), dict[str, int | str])


@each("canonical", "base64")
def test_bytes_are_base64_with_padding(case: Case) -> None:
    assert canonical.encode(raw(case, "bytes")) == f'"{case["text"]}"'.encode()


@pytest.mark.parametrize("content", [b'"//8"', b'"//9="', b'"_-8="', b'"//8=\\n"'])
def test_other_spellings_of_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        canonical.decode(content, bytes)


@pytest.mark.parametrize("record", RECORDS)
def test_no_default_leaves_two_spellings(record: type[Record]) -> None:
    """A record as default would be compared by identity: left out or written, both would be read."""
    assert not [field.name for field in msgspec.structs.fields(record) if isinstance(field.default, msgspec.Struct)]
