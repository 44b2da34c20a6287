"""Campaigns and counted signatures for the tests of deliveries."""

import hashlib
import re
import subprocess
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.central.counted import CountedSignature
from kiosk.domain.campaign import CampaignKind, Controller, Event, Figure, HandOver, Manifest, Recipient, Section, SectionKind, Text
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.ids import DeviceId, Digest

FIRST: Final = Digest(b"1" * 32)
SECOND: Final = Digest(b"2" * 32)
RECIPIENT: Final = "parliament"
CANARY: Final = "canary@example.org"
PROMISED: Final = (FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.COUNTRY)

TEXT: Final = Text(
    title="Open the gates",
    ask="We ask you to open the gates.",
    sections=(
        Section(heading="Why", paragraphs=("They are closed.",)),
        Section(kind=SectionKind.DEMANDS, heading="We urge you to", items=("open them", "keep them open")),
        Section(kind=SectionKind.QUOTE, paragraphs=("A gate is for walking through.",), source="A gardener, 2023"),
        Section(kind=SectionKind.FIGURES, figures=(Figure(number="2", text="gates without a key", source="Gardeners", date="2023-05"),)),
    ),
)


def manifest(
    promised: Sequence[FieldName] = PROMISED,
    *,
    language: str = "en",
    recipient: str = RECIPIENT,
    revision: int = 1,
    kind: CampaignKind = CampaignKind.PETITION,
    text: Text = TEXT,
) -> Manifest:
    """A campaign with one recipient. Its keys are no keys: a delivery looks at none."""
    return Manifest(
        schema=1,
        organisation_key=bytes(32),
        controller=Controller(name="Garden Friends", address=("1 Garden Road", "Paris"), email="friends@example.org"),
        campaign="ab" * 16,
        revision=revision,
        kind=kind,
        languages=("en",),
        texts={"en": text},
        fields=dict.fromkeys(FieldName, Requirement.OPTIONAL),
        consents=(),
        recipients=(
            Recipient(id=recipient, name={"en": "The Parliament"}, fields=tuple(promised), language=language, address=("1 High Street",)),
        ),
        notices={},
        retention_days=30,
        valid_until="2030-01-01",
        sealing_key=bytes(1216),
        recovery_key=bytes(1216),
        bucket=2048,
        slug="gates",
    )


def rally(name: str, date: str = "2025-02-08") -> Event:
    """A rally of that name."""
    return Event(id=hashlib.sha256(f"{name}{date}".encode()).hexdigest()[:32], name=name, place="", date=date, timezone="Europe/Paris")


def signature(
    number: int = 1,
    *,
    revision: Digest = FIRST,
    hand_over: Mapping[str, HandOver] | None = None,
    event: str = "Spring rally",
    **answers: str,
) -> CountedSignature:
    """A signature by Ava Number `number`, from France if not said otherwise, who gave a canary as e-mail and chose to be named."""
    given = {"given_name": "Ava", "family_name": f"Number{number}", "country": "FR", "email": CANARY, "message": CANARY} | answers
    return CountedSignature(
        device=DeviceId(b"d" * 32),
        branch=0,
        seq=number,
        revision=revision,
        language="en",
        event=rally(event),
        country=given["country"],
        receipt_leaf=leaf(number),
        hand_over={RECIPIENT: HandOver.NAMED} if hand_over is None else hand_over,
        fields={FieldName(name): text for name, text in given.items()},
    )


def counted_only(number: int = 1, *, given_name: str = "Ava", country: str = "FR") -> CountedSignature:
    """The same by somebody who chose to be a number."""
    return signature(number, hand_over={RECIPIENT: HandOver.COUNTED}, given_name=given_name, country=country)


def leaf(number: int) -> Digest:
    """The receipt leaf of signature `number`."""
    return Digest(hashlib.sha256(str(number).encode()).digest())


def text_of(pdf: bytes, folder: Path) -> str:
    """What `pdf` says, without controls of direction and joining, in single spaces."""
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout.decode()
    return re.sub(r"\s+", " ", "".join(char for char in text if unicodedata.category(char) != "Cf"))
