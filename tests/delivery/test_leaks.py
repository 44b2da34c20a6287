"""What was not promised, and whoever does not count by name, is in no byte of a delivery and in no temporary file on the way to it."""

import re
import subprocess
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec
import pytest

from kiosk.campaign.bucket import bucket_for
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.devices import approve
from kiosk.central.intake import take_in
from kiosk.central.opening import open_entries
from kiosk.central.statistics import stats
from kiosk.crypto.keys import KeyRing
from kiosk.delivery.deliver import deliver
from kiosk.domain.campaign import HandOver
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.progress import unwatched
from tests.support.canaries import betrayed
from tests.support.central_batches import SomeCampaign, SomeDevice

NAME: Final = "Standinglark"
ANSWERS: Final = ("lark.canary@example.org", "+33611223344", "CANARYPOST", "Canary message from the lark")
"""E-mail, phone, postal code and message of a signature that counts, by name."""

OTHERS: Final = ("Countedlark", "Withdrawnlark", "Silentlark", "DUPLICATEPOST", "Italie", "others.canary@", "33655667788", "Tabletlark")
"""Who is only counted, who withdrew, who chose nothing, what a duplicate alone says, their contacts, and the label of the device."""

PROMISED: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.COUNTRY)
WIDER: Final = (*PROMISED, FieldName.EMAIL, FieldName.PHONE, FieldName.POSTAL_CODE, FieldName.MESSAGE)


def _campaign(ring: KeyRing, promised: Iterable[FieldName]) -> SomeCampaign:
    plain = SomeCampaign(ring).manifest
    # Contacts can be promised where everybody has to give them, and only there.
    contacts = dict.fromkeys((FieldName.EMAIL, FieldName.PHONE), Requirement.REQUIRED)
    wanted = {**plain.fields, **contacts, FieldName.MESSAGE: Requirement.OPTIONAL}
    recipients = tuple(msgspec.structs.replace(one, fields=tuple(promised)) for one in plain.recipients)
    bucket = bucket_for(msgspec.structs.replace(plain, fields=wanted, recipients=recipients))
    return SomeCampaign(ring, fields=wanted, recipients=recipients, bucket=bucket)


def _sign(device: SomeDevice, campaign: SomeCampaign) -> None:
    email, phone, postal, message = ANSWERS
    others = {"email": "others.canary@example.org", "phone": "+33655667788"}
    device.sign(campaign, given=NAME, email=email, phone=phone, postal=postal, message=message)
    device.sign(campaign, given=NAME, email=email, phone=phone, postal="DUPLICATEPOST", country="IT", message=message)
    device.sign(campaign, given="Countedlark", hand_over={"parliament": HandOver.COUNTED}, **others)
    device.sign(campaign, given="Silentlark", hand_over={}, **others)
    device.sign(campaign, given="Withdrawnlark", **others)
    device.withdraw(campaign, device.last)


def _delivered(folder: Path, promised: Iterable[FieldName]) -> tuple[Path, Path, Path]:
    """The PDF and the CSV of that delivery."""
    ring = KeyRing.generate()
    campaign, device = _campaign(ring, promised), SomeDevice(ring, "Tabletlark")
    _sign(device, campaign)
    url, batch = f"sqlite:///{folder / 'central.db'}", device.export(folder)
    create_database(url, ring)
    with Database.open(url, ring) as database:
        take_in(database, batch, ring)
        approve(database, device.id.hex())
        take_in(database, batch, ring)
        open_entries(database, ring, 1, unwatched)
        states = stats(database).campaigns[0].states
        assert {state: number for state, number in states.items() if number} == {"counted": 3, "duplicate": 1, "withdrawn": 1, "request": 1}
        report = deliver(database, campaign.id, "parliament", folder / "out")
    assert {str(path) for path in (folder / "out").iterdir()} == set(report.files)
    pdf, table, receipts = map(Path, report.files)
    return pdf, table, receipts


def _said(pdf: Path) -> Iterator[bytes]:
    """Its name, its bytes, what stands compressed in it, its text and its metadata."""
    content = pdf.read_bytes()
    yield pdf.name.encode()
    yield content
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        yield _inflated(stream)
    path = str(pdf)
    for command in (["pdftotext", path, "-"], ["pdfinfo", path], ["pdfinfo", "-meta", path]):
        yield subprocess.run(command, capture_output=True, check=True).stdout


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream  # was not compressed, such as the metadata


@pytest.fixture
def no_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the place of the temporary folder: nothing can be written there, not even for a moment."""
    (tmp_path / "temporary").touch()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))


def test_a_delivery_holds_nothing_that_was_not_promised(tmp_path: Path) -> None:
    pdf, table, receipts = _delivered(tmp_path, PROMISED)
    contents = [*_said(pdf), table.name.encode(), table.read_bytes()]
    assert betrayed((*ANSWERS, *OTHERS), contents) == set()
    assert betrayed((NAME, *ANSWERS, *OTHERS), [receipts.name.encode(), receipts.read_bytes()]) == set()
    assert betrayed((NAME,), [table.read_bytes()]) == betrayed((NAME,), _said(pdf)) == {NAME}


def test_where_more_is_promised_the_same_search_finds_it_in_both_files(tmp_path: Path) -> None:
    """The control: all but the message, which waits for its review whatever was promised."""
    pdf, table, _ = _delivered(tmp_path, WIDER)
    assert betrayed(ANSWERS, _said(pdf)) == betrayed(ANSWERS, [table.read_bytes()]) == set(ANSWERS[:3])


@pytest.mark.usefixtures("no_temporary_folder")
def test_a_delivery_writes_no_temporary_file(tmp_path: Path) -> None:
    assert _delivered(tmp_path, PROMISED)[0].read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("no_temporary_folder")
def test_a_temporary_file_would_stop_it() -> None:
    with pytest.raises(NotADirectoryError), tempfile.TemporaryFile():
        pass
