"""What waits for a reviewer, as cases: signatures that are to be looked at beside each other, and why.

A case holds no personal data. It waits until somebody has decided on each of its signatures, but for the first of those that hang
together: to say of all others what they are is enough. Whoever comes to them later makes the case wait again.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from kiosk.central import duplicates
from kiosk.central.bulk import entry_columns, key_of, same_entry
from kiosk.central.catalogue import name_of, newest_manifests
from kiosk.central.clusters import MERGED
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.flagged import WAITS
from kiosk.central.possible import possible_groups
from kiosk.central.review import Flag
from kiosk.central.schema import REVIEW, SIGNATURE
from kiosk.central.taking_back import links_of
from kiosk.domain.campaign import Manifest
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.review import ReviewCase

POSSIBLE: Final = "possible"
"""The rule of those that may be one person, and count each by itself."""


def waiting_cases(database: Database) -> tuple[ReviewCase, ...]:
    """All cases: what looks odd first, then who may be one person, then who was found to be."""
    with database.reading() as connection:
        newest = newest_manifests(connection)
        flagged = _flagged(connection)
        decided = _decided(connection) - flagged.keys()
        waiting = (one for one in _clusters(connection) if not decided.issuperset(one.entries[1:]))
        joined = [*waiting, *_possible(connection)]
        joined += _like_merged(connection, flagged, {entry for one in joined for entry in one.entries})
        together = {entry for one in joined for entry in one.entries}
        others = _gathered([one for entry, one in flagged.items() if entry not in together])
        return tuple(sorted((_told(one, newest, flagged) for one in (*joined, *others)), key=_urgency))


class _Flagged(NamedTuple):
    campaign: str
    entry: str
    household: bytes | None
    reasons: tuple[str, ...]


class _Found(NamedTuple):
    campaign: str
    rule: str
    entries: tuple[str, ...]


def _flagged(connection: Connection) -> dict[str, _Flagged]:
    """Signatures with flags that wait."""
    key = same_entry(SIGNATURE, REVIEW)
    wanted = select(*entry_columns(REVIEW), REVIEW.c.reason, SIGNATURE.c.campaign, SIGNATURE.c.household).join(SIGNATURE, key)
    found: dict[str, _Flagged] = {}
    for row in connection.execute(wanted.where(WAITS).order_by(*entry_columns(REVIEW), REVIEW.c.reason)):
        entry = entry_text(key_of(row))
        before = found[entry].reasons if entry in found else ()
        found[entry] = _Flagged(row.campaign.hex(), entry, row.household and bytes(row.household), (*before, row.reason))
    return found


def _decided(connection: Connection) -> set[str]:
    keys = connection.execute(select(*entry_columns(REVIEW)).where(REVIEW.c.decision.is_not(None)).distinct())
    return {entry_text((bytes(device), branch, seq)) for device, branch, seq in keys}


def _clusters(connection: Connection) -> Iterator[_Found]:
    for one in duplicates.clusters_in(connection):
        yield _Found(one.campaign, one.rule, (one.stands, *one.others))


def _gathered(flagged: Iterable[_Flagged]) -> list[_Found]:
    """Those with one e-mail address together, every other by itself."""
    groups: dict[tuple[str, object], list[str]] = defaultdict(list)
    for one in flagged:
        is_of_household = one.household is not None and Flag.HOUSEHOLD in one.reasons
        groups[one.campaign, one.household if is_of_household else one.entry].append(one.entry)
    return [_Found(campaign, "", tuple(entries)) for (campaign, _), entries in groups.items()]


def _possible(connection: Connection) -> Iterator[_Found]:
    for campaign, keys in possible_groups(connection):
        yield _Found(CampaignId(campaign).hex(), POSSIBLE, tuple(entry_text(key) for key in sorted(keys)))


def _like_merged(connection: Connection, flagged: Mapping[str, _Flagged], shown: Container[str]) -> list[_Found]:
    """Those like what a reviewer merged, each beside the one of whom that is a duplicate; but for those that are `shown` beside others."""
    found = []
    for entry, one in flagged.items():
        if Flag.LIKE_MERGED.value in one.reasons and entry not in shown:
            links = links_of(connection, [read_entry(entry)])
            members = duplicates.joined(connection, CampaignId(bytes.fromhex(one.campaign)), links).values()
            ends = duplicates.ends_of(connection, {other.now.stand for other in members if other.decided == MERGED and other.now.stand})
            stands = sorted(entry_text(end) for end in set(ends.values()))
            found += [_Found(one.campaign, Flag.LIKE_MERGED.value, (stand, entry)) for stand in stands[:1] if stand != entry]
    return found


def _told(found: _Found, newest: Mapping[CampaignId, Manifest], flagged: dict[str, _Flagged]) -> ReviewCase:
    campaign = CampaignId(bytes.fromhex(found.campaign))
    reasons = {reason for entry in found.entries if entry in flagged for reason in flagged[entry].reasons}
    return ReviewCase(
        campaign=found.campaign,
        titles=name_of(campaign, newest.get(campaign)).titles,
        rule=found.rule,
        reasons=tuple(sorted(reasons - {found.rule})),
        entries=found.entries,
    )


def _urgency(case: ReviewCase) -> tuple[bool, bool]:
    return not case.reasons, case.rule != POSSIBLE
