"""Reports of duplicates, of what reviewers decide, and of samples."""

from enum import StrEnum

from kiosk.domain.reports.base import Report


class Decision(StrEnum):
    """What a reviewer can decide: it stays as it is, it does not count, it is nobody's duplicate, it is that of another."""

    KEEP = "keep"
    EXCLUDE = "exclude"
    APART = "apart"
    MERGE = "merge"


class ReviewLine(Report, frozen=True):
    """A signature before a reviewer: why, what it is now, who stands for it. `fields` is JSON and personal data.

    `signed`: when, in UTC by the clock of the device, whose label is `device`. `judged`: a `Judgement`, of one in a sample.
    `rule`: what joined a duplicate to the one that stands.
    """

    entry: str
    state: str
    stands: str
    reasons: tuple[str, ...]
    decision: str
    fields: str
    source: str
    sheet: str
    row: int
    signed: str = ""
    device: str = ""
    judged: str = ""
    rule: str = ""

    def __repr__(self) -> str:
        return f"ReviewLine({self.entry})"


class ReviewCase(Report, frozen=True):
    """Signatures to be looked at beside each other; the first stands for the others where there is a `rule` that joined them.

    `rule`: as in `DuplicateCluster`, `possible` where each counts, empty where they were only flagged for the `reasons`.
    `titles`: the campaign's, by language.
    """

    campaign: str
    titles: dict[str, str]
    rule: str
    reasons: tuple[str, ...]
    entries: tuple[str, ...]


class Earlier(Report, frozen=True):
    """What was decided of a signature before a step that may be undone: `decided` by a reviewer, or empty, and as what it stood then.

    `flags`: for each reason to look at it what was decided; empty: it waited.
    """

    entry: str
    state: str
    decided: str
    rule: str
    stands: str
    flags: dict[str, str]


class Judgement(StrEnum):
    """What a reviewer says of a signature that was drawn by chance."""

    VALID = "valid"
    INVALID = "invalid"
    DUPLICATE = "duplicate"


class EstimateReport(Report, frozen=True):
    """How many signatures are valid by a sample; nothing as long as some of it wait. `rate`: percent.

    `population`: how many counted when the sample was drawn, of which it speaks; `lowest` to `highest`: where the number of valid ones
    among them lies 19 times out of 20. `counted`: how many count now; `changed`: how many came or went since, at least. `enough`: how
    large a sample must be to say much of people who signed twice unnoticed.
    """

    counted: int
    population: int
    changed: int
    sample: int
    waiting: int
    judged: dict[str, int]
    rate: str
    projected: int
    lowest: int
    highest: int
    enough: int


class DuplicateCluster(Report, frozen=True):
    """Signatures of one person in one campaign: the one that stands and the others. Entries as `device:seq`.

    `rule`: all that joined them; `rules`: what joined each of the others. `state`: of the one that stands, `erased` where it is.
    """

    campaign: str
    stands: str
    others: tuple[str, ...]
    rule: str
    rules: tuple[str, ...]
    state: str


class DuplicatesReport(Report, frozen=True):
    """A page of the clusters found, how many there are in all, and how many pairs are only possible."""

    clusters: tuple[DuplicateCluster, ...]
    total: int
    possible: int


class PossibleGroup(Report, frozen=True):
    """Signatures of one campaign that may be one person's; each counts."""

    campaign: str
    entries: tuple[str, ...]


class PossibleReport(Report, frozen=True):
    """A page of the groups of possible duplicates, and how many pairs there are in all on which nobody decided."""

    groups: tuple[PossibleGroup, ...]
    possible: int
