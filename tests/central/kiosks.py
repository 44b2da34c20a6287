"""Devices in a history, honest and copied, and what they send."""

from dataclasses import dataclass

from kiosk.crypto.log import leaf
from kiosk.domain.ids import DeviceId
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.support.central_batches import SomeDevice


@dataclass(frozen=True, eq=False)
class Sent:
    """A batch, and what stands in it."""

    content: bytes
    device: DeviceId
    leaves: frozenset[bytes]


@dataclass(eq=False)
class Family:
    """One key, and the logs that were written with it: more than one where a folder was copied."""

    key: SomeDevice
    logs: list[SomeDevice]
    is_stranger: bool = False

    @property
    def longest(self) -> SomeDevice:
        return max(self.logs, key=lambda log: log.last)

    @property
    def is_honest(self) -> bool:
        """Whether no two of its logs differ: an older copy that signs nothing does no harm."""
        return all(self.longest.heads[log.last] == log.heads[-1] for log in self.logs)


@dataclass(eq=False)
class Kiosk:
    """A device as it behaves: it exports all that is not acknowledged, deletes what is, and stops when the word knows more than it."""

    family: Family
    log: SomeDevice
    safe: int = 0
    word: bytes = b""
    stopped: bool = False

    def sent(self, first: int, last: int) -> Sent:
        """A batch of these entries. The word goes with those right after it."""
        content = self.log.batch(first, last, self.word if first == self.safe + 1 else b"")
        return Sent(content, self.log.id, frozenset(map(leaf, self.log.envelopes[first - 1 : last])))

    def export(self) -> list[Sent]:
        return [self.sent(self.safe + 1, self.log.last)] if self.log.last > self.safe else []

    def hear(self, content: bytes) -> None:
        said = read_acknowledgement(content)
        if said.device != self.log.id.hex():
            return
        if said.last > self.log.last or said.head != self.log.heads[said.last].hex():
            self.stopped = True
        elif said.first <= self.safe + 1 and self.safe < said.last:
            self.safe, self.word = said.last, content
