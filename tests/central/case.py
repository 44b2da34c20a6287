"""What reviewers decide on the signatures of one device, told by their sequence numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kiosk.central import withdrawing
from kiosk.central.retention import erase_on_request
from kiosk.domain.ids import DeviceId
from kiosk.domain.reports.review import Decision
from kiosk.office.review import Review
from tests.support.central_batches import SomeCampaign, SomeDevice

if TYPE_CHECKING:
    from tests.central.conftest import Centre

NO_PLACE: Final = {"given": "Ava", "postal": "-"}
"""Somebody without a postal code and a contact: no fingerprint leads to them."""


class Case:
    """Signatures of one campaign, all of one device, in a database; `review` is what decides on them."""

    def __init__(self, centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
        self.centre = centre
        self.campaign = campaign
        self.device = device
        self.review = Review(centre.database)
        self._approved: set[DeviceId] = set()

    def signed(self, *signers: str | dict[str, Any]) -> None:
        """Each signs, by a given name or by all answers; then the device comes in and is opened."""
        for signer in signers:
            self.device.sign(self.campaign, **({"given": signer} if isinstance(signer, str) else signer))
        self.come_in(self.device)

    def again(self) -> None:
        """One more of the same person comes in: everything that hangs together is decided on anew."""
        self.signed("Ava")

    def come_in(self, device: SomeDevice) -> None:
        """All of a device is taken in and opened; the first time it is approved."""
        if device.id not in self._approved:
            self.centre.approve(device)
            self._approved.add(device.id)
        self.centre.take_from(device)
        self.centre.open()

    def withdraw(self, seq: int) -> None:
        """It is withdrawn at the device where it was given."""
        self.device.withdraw(self.campaign, seq)
        self.come_in(self.device)

    def withdraw_elsewhere(self, seq: int) -> SomeDevice:
        """It is withdrawn at another device, as a forger might; which."""
        forger = SomeDevice(self.device.ring)
        self.device.withdraw(self.campaign, seq, at=forger)
        self.come_in(forger)
        return forger

    def undo_withdrawals(self, device: SomeDevice | None = None) -> None:
        """Those that came from `device`, by default the case's own."""
        withdrawing.undo_device(self.centre.database, (device or self.device).id)

    def erase(self, seq: int) -> None:
        """Its signer asks for it."""
        erase_on_request(self.centre.database, [(self.device.id, 0, seq)])

    def entry(self, seq: int) -> str:
        return f"{self.device.id.hex()}:{seq}"

    def decide(self, decision: Decision, *seqs: int) -> tuple[str, ...]:
        return self.review.decide(list(map(self.entry, seqs)), decision)

    def merge(self, *seqs: int, into: int) -> tuple[str, ...]:
        return self.review.decide(list(map(self.entry, seqs)), Decision.MERGE, self.entry(into))

    def undo(self, *seqs: int) -> None:
        self.review.undo(list(map(self.entry, seqs)))

    @property
    def states(self) -> dict[str, int]:
        """The states that occur, with their numbers."""
        return self.centre.states(self.campaign)

    @property
    def waiting(self) -> list[tuple[int, str, tuple[str, ...]]]:
        """What a reviewer is to look at: number, state, and why, but for what a reviewer put there."""
        lines = self.review.lines(self.campaign.id)
        return [(int(line.entry.rpartition(":")[2]), line.state, tuple(sorted({*line.reasons} - {"by_hand"}))) for line in lines]

    @property
    def stands(self) -> set[str]:
        """For whom those stand that are decided on: entries."""
        return {line.stands for line in self.review.lines(self.campaign.id, decided=True)}
