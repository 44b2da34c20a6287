"""Reports of withdrawals, and of what retention erases and leaves."""

from typing import Annotated

import msgspec

from kiosk.domain.entry import MOMENT
from kiosk.domain.record import Hex16, Hex32
from kiosk.domain.reports.base import Report


class WithdrawReport(Report, frozen=True):
    """What a list withdrew. `listed`: how many it tells of, undone ones too. `waiting`: those whose signature is not here (yet).

    `undone`: signatures that are withdrawn no more, because the list tells that this was undone.
    """

    listed: int
    withdrawn: int
    waiting: int
    undone: int = 0


class CampaignReached(Report, frozen=True):
    """A campaign in which a signer's code withdraws what is here, and what comes later. `titles`: by language."""

    campaign: str
    title: str
    titles: dict[str, str]
    withdrawn: int


class CodeReport(Report, frozen=True):
    """What a signer's code withdrew. `waiting`: in how many of the campaigns it is waited for: nothing is here (yet).

    `campaigns`: all that are known here. In any other the code withdraws nothing until it is given again: it is not kept.
    `corrected`: how many signatures that correct these, or that these correct, are not withdrawn: they have codes of their own.
    `erased`: in how many campaigns what was signed with this code is erased. What corrects it is not found by it any more.
    `other_systems`: how many were sent what is withdrawn, and may have it still.
    """

    withdrawn: int
    waiting: int
    campaigns: tuple[CampaignReached, ...]
    corrected: int = 0
    erased: int = 0
    other_systems: int = 0


class WithdrawUndone(Report, frozen=True):
    """`undone`: signatures that are withdrawn no more. Whether they count is for reviews and duplicates to say.

    Others stay as they are. `erased`: their data are gone; `corrected`: they would count beside what replaces them; `others`:
    somebody else withdrew them too, and was not undone. `waiting`: what was withdrawn is not here (yet), and is waited for no more.
    """

    undone: int
    erased: int
    corrected: int = 0
    others: int = 0
    waiting: int = 0


class WithdrawalRow(Report, frozen=True):
    """Withdrawals from one device, which calls itself `label`; both are empty for the organisers' own. `alarm`: suddenly many."""

    device: str
    done: int = 0
    waiting: int = 0
    undone: int = 0
    erased: int = 0
    alarm: bool = False
    label: str = ""


class Withdrawn(Report, frozen=True):
    """One line of the list of withdrawals that is kept apart. `token`: the SHA-256 of a withdraw token; empty times: never.

    `requests`: the leaves of the entries by which devices asked for it, without the `undone_requests`; both empty once it is erased.
    `by_organisers`: whether they asked for it, and were not undone; `organisers_undone`: whether they asked, and were.
    """

    token: Hex32
    campaign: Hex16
    arrived: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})\Z")]
    undone: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})?\Z")] = ""
    erased: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{MOMENT})?\Z")] = ""
    requests: tuple[Hex32, ...] = ()
    undone_requests: tuple[Hex32, ...] = ()
    by_organisers: bool = False
    organisers_undone: bool = False


class StillHeld(Report, frozen=True):
    """A held file with something erased, which must wait: it holds other entries, too, that are nowhere else. `reason`: why it is held."""

    file: str
    device: str
    reason: str


class RetentionRow(Report, frozen=True):
    """A campaign (`titles`: by language), and when its data are to be erased.

    `days`: what its packs promised; `entries`: those that are there in full.
    `handed_over`: the last day, empty where it never was; then nothing is due (`due`: the day after which it is).
    `collects_until`: the end of its newest pack, where that is later, so that the days run from there.
    `is_unread`: no pack of it can be read, or one is damaged or may be of a newer program: nobody knows when it is due, and `days` is 0.
    """

    campaign: str
    slug: str
    title: str
    days: int
    handed_over: str
    due: str
    entries: int
    is_due: bool
    titles: dict[str, str] = msgspec.field(default_factory=dict)
    collects_until: str = ""
    is_unread: bool = False


class RetentionReport(Report, frozen=True):
    """What was erased, or would be in a dry run. `withdrawn`: signatures whose time to undo is over.

    `held_left`: held files with something that is erased, kept because they hold other entries that are nowhere else here;
    `still_held`: which these are.
    `left_bytes`: somebody read the file, or the database was gone afterwards: bytes of what was erased are in its files until the next run.
    `not_vacuumed`: they are in a server's tables until whoever made those vacuums them. `sent`: withdrawn ones, as entries, that other
    systems were sent and have still.
    """

    dry_run: bool
    withdrawn: int
    campaigns: tuple[RetentionRow, ...]
    held_dropped: int
    held_left: int
    left_bytes: bool = False
    not_vacuumed: bool = False
    still_held: tuple[StillHeld, ...] = ()
    sent: tuple[str, ...] = ()
