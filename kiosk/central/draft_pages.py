"""The counted signatures that a draft may hand over, page by page, with what somebody who reviews it should know of each.

A page goes on behind the last signature of the page before, in the order of an index, so that the last page costs what the first one did.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, or_

from kiosk.central.bulk import EntryKey, has_key, keys_where
from kiosk.central.counted import CountedSignature, counted_page, has_message
from kiosk.central.database import Database
from kiosk.central.drafts import Decisions, Draft, decisions_among, inherited, is_judged
from kiosk.central.entry_text import entry_text
from kiosk.central.flagged import is_flagged, open_flags
from kiosk.central.schema import ENTRY, SIGNATURE
from kiosk.domain.errors import Code, UserError
from kiosk.domain.reports.delivery import LEFT_OUT_BEFORE, Lines


@dataclass(frozen=True)
class DraftPage:
    """Some signatures; of those that have any, the reasons to look at them, by entry; and what was decided for the draft on them."""

    signatures: Sequence[CountedSignature] = field(repr=False)
    flags: Mapping[EntryKey, tuple[str, ...]]
    decisions: Decisions


def draft_pages(database: Database, draft: Draft, after: EntryKey | None, size: int, show: Lines) -> Iterator[DraftPage]:
    """Those of the draft's campaign that are to be shown, in the order of entries, from behind `after` on; at most `size` a page.

    `after` may be withdrawn or erased meanwhile. Raises `UserError(OPTION_WRONG)` where it never was an entry of the campaign: behind a
    name that was mistyped nobody would be shown, as at the end of the list.
    """
    with database.reading() as connection:
        if after:
            _expect_entry(connection, draft, after)
        others = inherited(connection, draft)
        while True:
            found = counted_page(connection, draft.campaign, after, size, *_which(draft, after, show, others.unsettled))
            keys = [one.key for one in found]
            flags = _with_unsettled(open_flags(connection, keys), others.unsettled.intersection(keys))
            yield DraftPage(found, flags, others.added_to(decisions_among(connection, draft.id, keys)))
            if len(found) < size:
                return
            after = keys[-1]


def _expect_entry(connection: Connection, draft: Draft, key: EntryKey) -> None:
    if not keys_where(connection, ENTRY, has_key(ENTRY, [key]), ENTRY.c.campaign == draft.campaign):
        raise UserError(Code.OPTION_WRONG, option="ENTRY", problem=f"{entry_text(key)!r} is no entry of this campaign")


def _with_unsettled(flags: Mapping[EntryKey, tuple[str, ...]], unsettled: Collection[EntryKey]) -> dict[EntryKey, tuple[str, ...]]:
    return {**flags, **{key: (*flags.get(key, ()), LEFT_OUT_BEFORE) for key in unsettled}}


def _which(draft: Draft, after: EntryKey | None, show: Lines, unsettled: Collection[EntryKey]) -> tuple[ColumnElement[bool], ...]:
    which: Mapping[Lines, tuple[ColumnElement[bool], ...]] = {
        Lines.ALL: (),
        Lines.FLAGGED: (or_(is_flagged(after), has_key(SIGNATURE, unsettled)),),
        Lines.MESSAGES: (has_message(), ~is_judged(draft.id)),
    }
    return which[show]
