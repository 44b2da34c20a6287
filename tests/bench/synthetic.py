"""Made-up signatures by the million, as rallies bring them: names in four scripts, some people twice, some ink, many devices.

Everything follows from a signature's number, so that any process makes any part of them, and how many people there are is
known exactly: whoever finds duplicates must count just as many.
"""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.crypto.keys import KeyRing
from kiosk.crypto.sealing import ENCAPSULATION, HEADER_SIZE, NUMBER
from kiosk.domain import canonical
from kiosk.domain.entry import Entry, Moment
from kiosk.domain.fields import Requirement
from kiosk.domain.ids import CampaignId
from kiosk.domain.ink import Ink
from tests.crypto.test_hpke_by_hand import decapsulated, scheduled
from tests.support.central_batches import SomeCampaign, SomeDevice, some_entry

PER_DEVICE: Final = 2000
RING: Final = KeyRing.from_seed(b"s" * 32)
CAMPAIGN: Final = CampaignId(b"c" * 16)


@dataclass(frozen=True)
class Script:
    """How people of one script are called. `syllables` spell a number: no two of them are compared as equal."""

    language: str
    country: str
    given: Sequence[str]
    family: Sequence[str]
    syllables: Sequence[str]


SCRIPTS: Final = (
    Script(
        "fr",
        "FR",
        ("Élodie", "Núria", "Søren", "John", "Shirin", "Zoé"),
        ("Lefèvre", "O’Neill", "Ångström", "Smith"),
        ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu"),
    ),
    Script(
        "fa",
        "IR",
        ("زهرا", "علی", "شیرین", "پروانه", "مریم", "كريم"),
        ("احمدی", "حسینی", "کریمی", "یوسفی"),
        ("با", "تو", "جم", "دل", "رس", "زن", "شب", "فر", "گل", "نا"),
    ),
    Script(
        "en",
        "UA",
        ("Оксана", "Тарас", "Наталія", "Іван", "Марія", "Петро"),
        ("Шевченко", "Коваль", "Бондар", "Мельник"),
        ("ба", "ве", "го", "да", "жу", "ка", "ле", "мо", "ну", "си"),
    ),
    Script(
        "en",
        "AM",
        ("Արամ", "Անի", "Տիգրան", "Նարե", "Հայկ", "Մարիամ"),
        ("Սարգսյան", "Հակոբյան", "Պետրոսյան", "Գրիգորյան"),
        ("բա", "գե", "դո", "զա", "լի", "կա", "մե", "նո", "պա", "սի"),
    ),
)


@dataclass(frozen=True)
class Crowd:
    """Signatures numbered from 0. Of a thousand, `twice` are somebody's who signed before, and `inked` come with ink."""

    twice: int = 30
    inked: int = 50

    def signer(self, number: int) -> int:
        """Which person gave signature `number`: the number of their first."""
        while self._is_again(number):
            number = _drawn("who", number) % number
        return number

    def people(self, first: int, count: int) -> int:
        """How many people sign for the first time among `count` signatures from `first` on."""
        return sum(not self._is_again(number) for number in range(first, first + count))

    def entry(self, campaign: SomeCampaign, device: SomeDevice, number: int) -> Entry:
        """Signature `number` as the next entry of `device`. Who signs again types their name otherwise, and may leave out their e-mail."""
        person = self.signer(number)
        script, given, family = name_of(person)
        email = f"p{person}@example.org" if person % 3 == 0 else ""
        if person != number:
            given, email = given.upper().replace("ی", "ي").replace("ک", "ك"), email if number % 2 else ""
        minute, second = divmod(30 * (device.last % 2880), 60)
        return some_entry(
            campaign,
            device,
            given=given,
            family=family,
            postal=f"{10_000 + _drawn('where', person) % 80_000}",
            country=script.country,
            email=email,
            language=script.language,
            ink=_ink(number) if _drawn("ink", number) % 1000 < self.inked else (),
            time=Moment(utc=f"2025-02-08T{minute // 60:02}:{minute % 60:02}:{second:02}Z", offset=60),
        )

    def _is_again(self, number: int) -> bool:
        return number > 0 and _drawn("again", number) % 1000 < self.twice


def some_campaign() -> SomeCampaign:
    """The campaign that everybody signs, the same in every process. Ink fits into what its entries are padded to."""
    return SomeCampaign(RING, CAMPAIGN, ink=Requirement.OPTIONAL)


def name_of(person: int) -> tuple[Script, str, str]:
    """How a person is called: the script, the given and the family name. No two people are called the same."""
    script = SCRIPTS[person % 4]
    spelt = "".join(script.syllables[int(digit)] for digit in f"{person:08}")
    return (
        script,
        script.given[_drawn("given", person) % len(script.given)],
        f"{script.family[_drawn('family', person) % 4]} {spelt.capitalize()}",
    )


def device_with(crowd: Crowd, first: int, count: int) -> SomeDevice:
    """A new device with the signatures from number `first` on. All but the first are sealed the cheap way."""
    campaign, device = some_campaign(), SomeDevice(RING, f"Tablet {first // PER_DEVICE + 1}")
    device.append(campaign, crowd.entry(campaign, device, first))
    sealed = _Sealed(campaign, device.envelopes[0])
    for number in range(first + 1, first + count):
        device.append_envelope(campaign, sealed.like(canonical.encode(crowd.entry(campaign, device, number)), device.last + 1))
    return device


class _Sealed:
    """Seals to the campaign with the encapsulation of an envelope, which is most of the work. To open them costs all the same."""

    def __init__(self, campaign: SomeCampaign, envelope: bytes) -> None:
        self._start = envelope[: NUMBER.start]
        self._encapsulation = envelope[HEADER_SIZE : HEADER_SIZE + ENCAPSULATION]
        self._shared = decapsulated(self._encapsulation, campaign.opening.secret)
        self._bucket = campaign.manifest.bucket

    def like(self, content: bytes, seq: int) -> bytes:
        """The envelope of `content` as the same device's entry `seq`."""
        header = self._start + seq.to_bytes(8)
        key, nonce = scheduled(self._shared, b"rally-kiosk/entry/v1\0" + header)
        padded = (len(content).to_bytes(4) + content).ljust(self._bucket, b"\0")
        return header + self._encapsulation + ChaCha20Poly1305(key).encrypt(nonce, padded, b"")


def batches(executor: Executor, crowd: Crowd, folder: Path, first: int, count: int) -> Iterator[Path]:
    """Files with `count` signatures from number `first` on, one of each device, written by the processes of `executor`."""
    starts = range(first, first + count, PER_DEVICE)
    return executor.map(partial(_batch, crowd, folder, first + count), starts)


def _batch(crowd: Crowd, folder: Path, end: int, first: int) -> Path:
    return device_with(crowd, first, min(PER_DEVICE, end - first)).export(folder)


def _ink(number: int) -> Ink:
    """A zigzag of sixty points."""
    return (tuple((64 * place, 600 + _drawn("ink", number + place) % 3000) for place in range(60)),)


def _drawn(what: str, number: int) -> int:
    """A number by chance that is always the same."""
    return int.from_bytes(hashlib.blake2b(f"{what} {number}".encode(), digest_size=4).digest())
