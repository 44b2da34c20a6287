"""Rally totals: a device's signed words on how many entries it holds, small enough for one code on its screen.

Whoever photographs the screens of a square can add it up without a network, and later say how many entries a lost
device held. A total proves only that the key it names signed it; whether that key counts is for the reader to judge.
"""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final

from kiosk.crypto.labels import Label, exactly, labelled
from kiosk.crypto.log import device_id, first_head
from kiosk.crypto.magic import check_start
from kiosk.crypto.sealing import MAX_SEQ
from kiosk.crypto.signing import SIGNATURE_SIZE, SigningKey, verify
from kiosk.domain.errors import Bug, Code, Refused
from kiosk.domain.ids import CampaignId, DeviceId, Digest, OrganisationId
from kiosk.domain.visible import is_line
from kiosk.transfer.spelling import spelt, unspelt

MAGIC: Final = "RKT1"
BEGINNING: Final = f"{MAGIC}:"
"""How the text of a total begins, which no other code does."""

MAX_TEXT: Final = 677
"""The most characters of a text; a code of version 17 holds it at level M."""

MAX_WORDS: Final = 40
"""The most bytes of a label or an event's name; longer ones are cut."""

MAX_CAMPAIGNS: Final = 8
"""How many campaigns are told apart."""

_VERSION: Final = 1
_PART: Final = "rally total"
_FIXED: Final = struct.Struct(">32s32sQ32sII")
_CAMPAIGN: Final = struct.Struct(">16sI")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR: Final = timedelta(hours=1)
_LAST_HOUR: Final = (datetime(9999, 12, 31, 23, tzinfo=UTC) - _EPOCH) // _HOUR


@dataclass(frozen=True)
class Total:
    """The device with this raw Ed25519 key holds a log of `seq` entries that ends with `head`, purged ones among them.

    `signatures` of them stand; `campaigns` says how many for each, at least one, ascending by id. Where there are more than
    `MAX_CAMPAIGNS` these are the largest, else they add up to `signatures`. `hour`: what the device's clock said, in hours
    since 1970 (UTC). `event` is empty where none is going on.
    """

    organisation: OrganisationId
    device_key: bytes
    seq: int
    head: Digest
    hour: int
    signatures: int
    label: str
    event: str
    campaigns: tuple[tuple[CampaignId, int], ...]

    @cached_property
    def device(self) -> DeviceId:
        """The name of its key."""
        return device_id(self.device_key)

    @property
    def moment(self) -> datetime:
        """The beginning of `hour`, as an aware datetime in UTC."""
        return _EPOCH + self.hour * _HOUR


def hour_of(moment: datetime) -> int:
    """How many hours after the beginning of 1970 (UTC) `moment` is; 0 before."""
    return max(0, (moment - _EPOCH) // _HOUR)


def short(words: str) -> str:
    """As much of a line as a total takes: at most `MAX_WORDS` bytes of whole characters, a line again."""
    return words.encode()[:MAX_WORDS].decode(errors="ignore").strip()


def largest(numbers: dict[CampaignId, int]) -> tuple[tuple[CampaignId, int], ...]:
    """The campaigns with signatures, ascending by id; where a total does not take all of them, those with the most."""
    signed = sorted(((number, campaign) for campaign, number in numbers.items() if number), reverse=True)
    return tuple(sorted((campaign, number) for number, campaign in signed[:MAX_CAMPAIGNS]))


def write_total(total: Total, key: SigningKey) -> str:
    """The signed text. `key` must be the device's own."""
    if key.public != total.device_key:
        raise Bug("a total names another device")
    body = _body(total)
    signed = body + key.sign(labelled(Label.TOTAL, body))
    return BEGINNING + spelt(signed[len(MAGIC) :])


def read_total(text: str) -> Total:
    """What the text says, once its signature under the device's own key is checked.

    Raises `Refused` with WRONG_KIND_OF_FILE, TOO_LARGE, NEWER_VERSION, NOT_CANONICAL, DAMAGED, CHAIN_BROKEN (the head of an
    empty log), and what `signing.verify` raises.
    """
    if not text.startswith(BEGINNING):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected=_PART)
    if len(text) > MAX_TEXT:
        raise Refused(Code.TOO_LARGE, part=_PART, limit=MAX_TEXT)
    content = MAGIC.encode() + unspelt(text.removeprefix(BEGINNING), _PART)
    check_start(content, MAGIC.encode(), _VERSION, _PART)
    body, signature = content[:-SIGNATURE_SIZE], content[-SIGNATURE_SIZE:]
    total = _Body(body).total()
    verify(total.device_key, signature, labelled(Label.TOTAL, body))
    _expect_sense(total)
    return total


def _body(total: Total) -> bytes:
    fixed = _FIXED.pack(
        exactly(32, total.organisation, "organisation"),
        exactly(32, total.device_key, "device key"),
        total.seq,
        exactly(32, total.head, "head"),
        total.hour,
        total.signatures,
    )
    words = b"".join(bytes([len(encoded)]) + encoded for encoded in (total.label.encode(), total.event.encode()))
    rows = b"".join(_CAMPAIGN.pack(exactly(16, campaign, "campaign"), number) for campaign, number in total.campaigns)
    return MAGIC.encode() + bytes([_VERSION]) + fixed + words + bytes([len(total.campaigns)]) + rows


class _Body:
    """Reads what is signed from front to back."""

    def __init__(self, body: bytes) -> None:
        self._rest = body[len(MAGIC) + 1 :]

    def total(self) -> Total:
        organisation, device_key, seq, head, hour, signatures = _FIXED.unpack(self._take(_FIXED.size))
        total = Total(
            organisation=OrganisationId(organisation),
            device_key=device_key,
            seq=seq,
            head=Digest(head),
            hour=hour,
            signatures=signatures,
            label=self._words(),
            event=self._words(),
            campaigns=tuple(self._campaign() for _ in range(self._number(MAX_CAMPAIGNS))),
        )
        if self._rest:
            raise _damaged()
        return total

    def _take(self, size: int) -> bytes:
        taken, self._rest = self._rest[:size], self._rest[size:]
        if len(taken) < size:
            raise _damaged()
        return taken

    def _number(self, at_most: int) -> int:
        number = self._take(1)[0]
        if number > at_most:
            raise _damaged()
        return number

    def _words(self) -> str:
        try:
            return self._take(self._number(MAX_WORDS)).decode()
        except UnicodeDecodeError as error:
            raise _damaged() from error

    def _campaign(self) -> tuple[CampaignId, int]:
        campaign, number = _CAMPAIGN.unpack(self._take(_CAMPAIGN.size))
        return CampaignId(campaign), number


def _expect_sense(total: Total) -> None:
    """Raises `Refused` for what no device says of itself, whoever signed it."""
    told = sum(number for _, number in total.campaigns)
    ids = [campaign for campaign, _ in total.campaigns]
    makes_sense = (
        is_line(total.label)
        and (not total.event or is_line(total.event))
        and total.seq <= MAX_SEQ
        and total.hour <= _LAST_HOUR
        and told <= total.signatures <= total.seq
        and (told == total.signatures or len(ids) == MAX_CAMPAIGNS)
        and ids == sorted(set(ids))
        and all(number > 0 for _, number in total.campaigns)
        and bytes(16) not in ids
    )
    if not makes_sense:
        raise _damaged()
    if total.seq == 0 and total.head != first_head(total.organisation, total.device_key):
        raise Refused(Code.CHAIN_BROKEN, part=_PART)


def _damaged() -> Refused:
    return Refused(Code.DAMAGED, part=_PART)
