"""Review: what was flagged, what is decided on it, and how many signatures are valid by a sample."""

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.central import audit, cases, decisions, sampling
from kiosk.central.database import Database
from kiosk.central.devices import find_device
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.review import Decision, Earlier, EstimateReport, Judgement, ReviewCase, ReviewLine


class Review:
    """The review of one central database. Entries are named as `lines` names them."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    def lines(self, campaign: CampaignId, first: int = 0, at_most: int = 100, *, decided: bool = False) -> tuple[ReviewLine, ...]:
        """Signatures that wait for a decision, or those on which somebody decided; the audit keeps that somebody looked.

        Raises `UserError(CAMPAIGN_UNKNOWN)`.
        """
        found = decisions.review_lines(self._database, campaign, first, at_most, decided=decided)
        audit.looked_through(self._database, [one.entry for one in found], self._clock, campaign=campaign.hex())
        return found

    def of_device(self, device: str, after: int = 0) -> tuple[ReviewLine, ...]:
        """All signatures of a device (its id or the beginning of it) after its entry `after`; the audit keeps that somebody looked."""
        found = decisions.device_lines(self._database, find_device(self._database, device), after)
        audit.looked_through(self._database, [one.entry for one in found], self._clock)
        return found

    def exclude_device(self, device: str, after: int = 0) -> int:
        """Exclude the signatures of a device after its entry `after` on which nobody decided yet, in all campaigns; how many."""
        return decisions.exclude_of_device(self._database, find_device(self._database, device), after, self._clock)

    def undo_device(self, device: str, after: int = 0) -> int:
        """Let the excluded signatures of a device after its entry `after` be what they would be had nobody decided; how many."""
        return decisions.undo_of_device(self._database, find_device(self._database, device), after, self._clock)

    def cases(self) -> tuple[ReviewCase, ...]:
        """Everything that waits for a decision, of all campaigns, by what is looked at together."""
        return cases.waiting_cases(self._database)

    def look(self, entries: Sequence[str]) -> tuple[ReviewLine, ...]:
        """These signatures; the audit keeps that somebody looked."""
        return decisions.look(self._database, list(map(read_entry, entries)), self._clock)

    def decide(self, entries: Sequence[str], decision: Decision, into: str = "") -> tuple[str, ...]:
        """Decide on entries of one campaign; on which. `into`: whom a merged one is a duplicate of, with its own duplicates."""
        stand = read_entry(into) if into else None
        decided = decisions.decide_on(self._database, list(map(read_entry, entries)), decision, stand, self._clock)
        return tuple(map(entry_text, decided))

    def earlier(self, entries: Sequence[str]) -> tuple[Earlier, ...]:
        """What is decided of these and of those that a merge brings along, for who may undo what is decided next."""
        return decisions.earlier(self._database, list(map(read_entry, entries)))

    def undo(self, entries: Sequence[str], before: Sequence[Earlier] = ()) -> int:
        """Undo what was decided on entries of one campaign; how many. Of those of which it is told, what was decided `before` stands."""
        return decisions.undo(self._database, list(map(read_entry, entries)), self._clock, before)

    def sample(self, campaign: CampaignId, size: int, *, anew: bool = False) -> tuple[ReviewLine, ...]:
        """Draw counted signatures by chance, in the place of an earlier sample; as `drawn` shows them. Raises as `sampling.draw` does."""
        sampling.draw(self._database, campaign, size, self._clock, anew=anew)
        return self.drawn(campaign)

    def drawn(self, campaign: CampaignId) -> tuple[ReviewLine, ...]:
        """The present sample, with what each is judged to be; the audit keeps that somebody looked.

        Raises `UserError(CAMPAIGN_UNKNOWN)`.
        """
        judged = sampling.sampled(self._database, campaign)
        found = [replace(one, judged=judged[read_entry(one.entry)]) for one in decisions.lines_of(self._database, list(judged))]
        audit.looked_through(self._database, [one.entry for one in found], self._clock, campaign=campaign.hex())
        return tuple(found)

    def judge(self, entries: Sequence[str], judgement: Judgement) -> int:
        """Say of drawn signatures what they are; how many."""
        return sampling.judge(self._database, list(map(read_entry, entries)), judgement, self._clock)

    def estimate(self, campaign: CampaignId) -> EstimateReport:
        """How many of the signatures that counted when the sample was drawn are valid, with an interval. Raises as `drawn` does."""
        return sampling.estimated(self._database, campaign)
