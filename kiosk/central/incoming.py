"""A checked batch that is being taken in: its range, and the log's head at any place of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kiosk.central.spool import Spool
from kiosk.crypto.log import next_head
from kiosk.crypto.sealing import read_header
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.progress import Progress, unwatched
from kiosk.transfer.batch import Batch, envelopes

_HEAD: Final = 32


@dataclass(frozen=True)
class Sealed:
    """One entry on its way in. `head`: the log's head after it."""

    seq: int
    leaf: Digest
    head: Digest
    campaign: CampaignId
    envelope: bytes = field(repr=False)


class Incoming:
    """A batch and the private copy that it was read from."""

    def __init__(self, batch: Batch, spool: Spool, progress: Progress = unwatched) -> None:
        self.batch = batch
        self.spool = spool
        self.progress = progress
        self._heads: bytearray | None = None

    @property
    def first(self) -> int:
        """The number of the first entry."""
        return self.batch.first

    @property
    def last(self) -> int:
        """The number of the last entry."""
        return self.batch.last

    def head(self, seq: int) -> Digest:
        """The head after entry `seq`, from the one before the first to the last. Only those two are known without a reading."""
        if seq == self.first - 1:
            return self.batch.head_before
        if seq == self.last:
            return self.batch.head_after
        place = (seq - self.first) * _HEAD
        return Digest(bytes(self._all_heads()[place : place + _HEAD]))

    def entries(self, first: int, last: int) -> Iterator[Sealed]:
        """Entries `first` to `last`."""
        head = self.head(first - 1)
        for seq, leaf, envelope in envelopes(self.spool.stream, first):
            if seq > last:
                return
            head = next_head(head, leaf)
            yield Sealed(seq, leaf, head, read_header(envelope).campaign, envelope)

    def campaigns(self) -> dict[str, int]:
        """How many entries each campaign has here, by its id in hexadecimal."""
        counts = Counter(read_header(envelope).campaign for _, _, envelope in envelopes(self.spool.stream))
        return {campaign.hex(): count for campaign, count in sorted(counts.items())}

    def _all_heads(self) -> bytearray:
        if self._heads is None:
            head, heads = self.batch.head_before, bytearray()
            for _, leaf, _ in envelopes(self.spool.stream):
                head = next_head(head, leaf)
                heads += head
            self._heads = heads
        return self._heads
