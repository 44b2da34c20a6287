"""A checked batch that is being taken in: its range, and the log's head at any place of it."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from kiosk.central.spool import Spool
from kiosk.crypto.sealing import campaign_of
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.progress import Progress, unwatched
from kiosk.transfer.batch import Batch, envelopes

_HASH: Final = 32


class Sealed(NamedTuple):
    """One entry on its way in. `head`: the log's head after it."""

    seq: int
    leaf: bytes
    head: bytes
    campaign: CampaignId
    envelope: bytes


class Incoming:
    """A batch and the private copy that it was read from."""

    def __init__(self, batch: Batch, spool: Spool, progress: Progress = unwatched) -> None:
        self.batch = batch
        self.spool = spool
        self.progress = progress

    @property
    def first(self) -> int:
        """The number of the first entry."""
        return self.batch.first

    @property
    def last(self) -> int:
        """The number of the last entry."""
        return self.batch.last

    def head(self, seq: int) -> Digest:
        """The head after entry `seq`, from the one before the first to the last."""
        return self.batch.head_before if seq == self.first - 1 else Digest(self._of(self.batch.heads, seq))

    def leaf(self, seq: int) -> bytes:
        """That of entry `seq`."""
        return self._of(self.batch.leaves, seq)

    def entries(self, first: int, last: int) -> Iterator[Sealed]:
        """Entries `first` to `last`."""
        leaves, heads, of = self.batch.leaves, self.batch.heads, self._of
        numbered = zip(range(first, last + 1), islice(envelopes(self.spool.stream), first - self.first, None), strict=False)
        for seq, envelope in numbered:
            yield Sealed(seq, of(leaves, seq), of(heads, seq), campaign_of(envelope), envelope)

    def campaigns(self) -> dict[str, int]:
        """How many entries each campaign has here, by its id in hexadecimal."""
        counts = Counter(map(campaign_of, envelopes(self.spool.stream)))
        return {campaign.hex(): count for campaign, count in sorted(counts.items())}

    def _of(self, chain: bytes, seq: int) -> bytes:
        """What `chain` has for entry `seq`."""
        place = (seq - self.first) * _HASH
        return chain[place : place + _HASH]
