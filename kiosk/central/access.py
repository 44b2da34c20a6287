"""Everything that is held about one person: what they may ask for (GDPR, article 15), found by their code, contact or entries.

A correction has a code of its own, so what somebody corrected is found with it, and it with what it replaces.
"""

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Column, Connection, Row, func, select

from kiosk.central import audit
from kiosk.central.branches import IS_WAITING
from kiosk.central.bulk import VALUES_AT_ONCE, EntryKey, entry_columns, in_parts, is_among, key_of, rows_of, stand_of
from kiosk.central.catalogue import known_campaigns, name_of, newest_manifests
from kiosk.central.clusters import APART
from kiosk.central.contacts import PERHAPS, TAKEN
from kiosk.central.corrections import corrected_beside, entry_id, replaced_among
from kiosk.central.database import Database
from kiosk.central.duplicates import ends_of, holders, rule_of
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.events import all_events
from kiosk.central.folding import folded_answers, folded_email
from kiosk.central.held import campaigns_in
from kiosk.central.one_person import people_of
from kiosk.central.opener import DUPLICATE, household_print
from kiosk.central.schema import (
    BATCH,
    CONSENT,
    CONTACT_PUSH,
    DELIVERY,
    DELIVERY_ITEM,
    DRAFT,
    DRAFT_DECISION,
    ENTRY,
    HELD,
    QUARANTINE,
    REVIEW,
    RUN,
    SAMPLE,
    SIGNATURE,
    WITHDRAWAL,
)
from kiosk.crypto import receipt
from kiosk.crypto.keyed import Fingerprinter
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, normalise
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.reports.persons import HeldConsent, HeldDecision, HeldDelivery, HeldSignature, HeldWithdrawal, NotSearched

_COLUMNS: Final[Sequence[Column[Any]]] = tuple(SIGNATURE.c)
_COMPARED: Final[Sequence[Column[Any]]] = (
    *entry_columns(SIGNATURE),
    *(SIGNATURE.c[name] for name in ("campaign", "entry", "decided", "stand_device", "stand_branch", "stand_seq")),
)
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+")
"""Wide enough for addresses that are flagged as impossible, and were signed with."""

_NAMED: Final = 100
"""So many signatures of one person name each other, each of them all. A burst of forged ones is of thousands."""


def by_code(database: Database, secret: bytes) -> list[EntryKey]:
    """What was signed with the receipt secret R (16 bytes), in all campaigns."""
    with database.reading() as connection:
        campaigns = known_campaigns(connection)
        tokens = [receipt.withdraw_hash(receipt.withdraw_token(receipt.for_campaign(secret, campaign))) for campaign in campaigns]
        return _found(connection, tokens)


def by_email(database: Database, ring: KeyRing, address: str) -> list[EntryKey]:
    """What was signed with an e-mail address, in the campaigns for which `ring` has `DUPLICATES`, once it is cleaned as signers' are.

    Raises `UserError` with KEY_ROLE_MISSING, or EMAIL_WRONG for what is no address: that nothing is found of it would say nothing.
    """
    cleaned = normalise(FieldName.EMAIL, address)
    if not _ADDRESS.fullmatch(cleaned):
        raise UserError(Code.EMAIL_WRONG)
    with database.reading() as connection:
        campaigns = known_campaigns(connection)
        prints = [Fingerprinter(ring.secret(Role.DUPLICATES, campaign)) for campaign in campaigns]
        return _found(connection, [household_print(one, folded_email(cleaned)) for one in prints])


def held_about(database: Database, keys: Collection[EntryKey], clock: Clock = system_clock) -> tuple[HeldSignature, ...]:
    """All that the database has of these signatures; what is erased or was never there is missing. The audit tells of this look."""
    with database.reading() as connection:
        held = tuple(_held(connection, sorted(set(keys))))
    with database.writing() as connection:
        audit.append(connection, database.actor, "look", clock, entries=" ".join(one.entry for one in held))
    return held


def names(database: Database, held: Iterable[HeldSignature]) -> int:
    """How many people these signatures are of, as far as is known: by their names as duplicates compare them, and by reviewers' word.

    What its signer corrected has no name.
    """
    by_key = {read_entry(one.entry): one for one in held}
    with database.reading() as connection:
        rows = list(rows_of(connection, _COMPARED, by_key))
        replaced = {campaign: replaced_among(connection, campaign, map(entry_id, rows)) for campaign in {row.campaign for row in rows}}
    present = (by_key[key_of(row)] for row in rows if entry_id(row) not in replaced[row.campaign])
    found = {folded_answers({FieldName(field): said for field, said in one.fields.items()}).turned for one in present}
    apart = len([row for row in rows if row.decided == APART and stand_of(row) in by_key])
    return max(len(found - {""}), apart and apart + 1)


def others(database: Database, held: Iterable[HeldSignature]) -> list[EntryKey]:
    """The other signatures that are told with these, also those that stand for them, as far as they are there."""
    known = list(held)
    told = set(map(read_entry, {name for one in known for name in (*one.duplicates, one.stands) if name}))
    with database.reading() as connection:
        found = map(key_of, rows_of(connection, entry_columns(SIGNATURE), told))
        return sorted(set(found) - {read_entry(one.entry) for one in known})


def not_searched(database: Database) -> NotSearched:
    """What is here and cannot be searched for a person."""
    unopened = select(func.sum(RUN.c.entries)).where(~RUN.c.opened)
    quarantined = select(func.count()).select_from(QUARANTINE)
    on_branches = select(func.count()).select_from(ENTRY).join(BATCH, IS_WAITING)
    with database.reading() as connection:
        in_files = [campaigns_in(one) for one in connection.scalars(select(HELD.c.campaigns))]
        return NotSearched(
            unopened=int(connection.scalar(unopened) or 0),
            quarantined=connection.scalar(quarantined) or 0,
            held=sum(sum(one.values()) for one in in_files) + (connection.scalar(on_branches) or 0),
        )


def _found(connection: Connection, values: Iterable[bytes]) -> list[EntryKey]:
    keys = {key for found in holders(connection, values).values() for key in found}
    return sorted(corrected_beside(connection, keys))


def _held(connection: Connection, keys: Sequence[EntryKey]) -> Iterator[HeldSignature]:
    newest = newest_manifests(connection)
    consents = _by_entry(rows_of(connection, tuple(CONSENT.c), keys))
    reviews = _by_entry(rows_of(connection, tuple(REVIEW.c), keys))
    judged = {key_of(row): row.judged for row in rows_of(connection, (*entry_columns(SAMPLE), SAMPLE.c.judged), keys)}
    on_lists = _by_entry(rows_of(connection, tuple(DRAFT_DECISION.c), keys))
    pushed = _by_entry(rows_of(connection, (*entry_columns(CONTACT_PUSH), CONTACT_PUSH.c.pushed, CONTACT_PUSH.c.outcome), keys))
    items = _by_entry(rows_of(connection, tuple(DELIVERY_ITEM.c), keys))
    lists = [row.delivery for rows in (*on_lists.values(), *items.values()) for row in rows]
    drafts, deliveries = _by_key(connection, DRAFT.c.id, lists), _by_key(connection, DELIVERY.c.id, lists)
    signatures = sorted(rows_of(connection, _COLUMNS, keys), key=key_of)
    events = all_events(connection).known
    withdrawals = _withdrawals(connection, signatures)
    stands = _stands(connection, signatures)
    names = _names(people_of(connection, keys))
    for row in signatures:
        key, campaign = key_of(row), CampaignId(bytes(row.campaign))
        manifest = newest.get(campaign)
        name = name_of(campaign, manifest)
        stand, event = stands.get(key, ""), events.get(bytes(row.event))
        yield HeldSignature(
            entry=entry_text(key),
            campaign=row.campaign.hex(),
            title=name.title,
            titles=name.titles,
            state=row.state,
            source=row.source,
            event=f"{event.name}, {event.place}, {event.date}" if event else "",
            signed=row.signed,
            withdrawn=row.withdrawn or "",
            language=row.language,
            screen_language=row.screen_language,
            fields=json.loads(row.fields),
            message=row.message or "",
            ink=json.loads(row.ink) if row.ink else (),
            sheet=f"{row.sheet}, {row.row}" if row.sheet else "",
            hand_over=json.loads(row.hand_over),
            recipients=_recipients(manifest, row.language) if manifest else {},
            consents=tuple(HeldConsent(purpose=one.purpose, version=one.version) for one in consents.get(key, ())),
            looked_at=tuple(sorted(one.reason for one in reviews.get(key, ()))),
            decisions=tuple(sorted({one.decision for one in reviews.get(key, ()) if one.decision})),
            judged=judged.get(key) or "",
            rule=rule_of(row),
            stands=stand,
            duplicates=tuple(name for name in names[key] if name != stand),
            withdrawals=tuple(withdrawals.get((row.campaign, row.token_hash), ())),
            list_decisions=tuple(_decision(one, drafts.get(one.delivery) or deliveries[one.delivery]) for one in on_lists.get(key, ())),
            deliveries=tuple(_delivery(one, deliveries[one.delivery]) for one in items.get(key, ())),
            sent_to_other_systems=tuple(sorted(one.pushed for one in pushed.get(key, ()) if one.outcome == TAKEN)),
            perhaps_sent_to_other_systems=tuple(sorted(one.pushed for one in pushed.get(key, ()) if one.outcome in PERHAPS)),
        )


def _recipients(manifest: Manifest, language: str) -> dict[str, str]:
    return {one.id: one.name.get(language, "") or one.name[manifest.languages[0]] for one in manifest.recipients}


def _names(people: Mapping[EntryKey, set[EntryKey]]) -> dict[EntryKey, tuple[str, ...]]:
    """Of each of these the others that are the same person's, by name.

    Of more than `_NAMED` the first of these alone names all, and the others name that one: they would be millions of names.
    """
    first: dict[int, EntryKey] = {}
    found: dict[EntryKey, tuple[str, ...]] = {}
    for key, person in sorted(people.items(), key=lambda item: item[0]):
        one = first.setdefault(id(person), key)
        named = person if key == one or len(person) <= _NAMED else {one}
        found[key] = tuple(map(entry_text, sorted(named - {key})))
    return found


def _stands(connection: Connection, signatures: Iterable[Row[Any]]) -> dict[EntryKey, str]:
    """Who stands for those that are duplicates in the end."""
    stands = {key_of(row): stand for row in signatures if row.state == DUPLICATE and (stand := stand_of(row))}
    ends = ends_of(connection, set(stands.values()))
    return {key: entry_text(ends[stand]) for key, stand in stands.items()}


def _withdrawals(connection: Connection, signatures: Iterable[Row[Any]]) -> dict[tuple[bytes, bytes], list[HeldWithdrawal]]:
    """Those of their receipts, by campaign and hash.

    What was undone is told too: its signer may never have asked for it, or never that it be undone.
    """
    columns = WITHDRAWAL.c
    found: dict[tuple[bytes, bytes], list[HeldWithdrawal]] = defaultdict(list)
    for some in in_parts(sorted({row.token_hash for row in signatures if row.token_hash}), VALUES_AT_ONCE):
        wanted = select(columns.campaign, columns.token_hash, columns.arrived, columns.undone)
        ours = wanted.where(is_among(connection, columns.token_hash, some)).order_by(columns.arrived, *entry_columns(WITHDRAWAL))
        for row in connection.execute(ours):
            found[row.campaign, row.token_hash].append(HeldWithdrawal(arrived=row.arrived, undone=row.undone or ""))
    return found


def _delivery(item: Row[Any], delivery: Row[Any]) -> HeldDelivery:
    return HeldDelivery(recipient=delivery.recipient, made=delivery.made, handed_over=item.hand_over)


def _decision(row: Row[Any], of: Row[Any]) -> HeldDecision:
    """A decision on a list that is being reviewed still, or is frozen."""
    return HeldDecision(recipient=of.recipient, subject=row.subject, decision=row.decision, decided=row.decided)


def _by_key(connection: Connection, column: Column[bytes], values: Iterable[bytes]) -> dict[bytes, Row[Any]]:
    """The row of each of these `values` that are there, of the table of which `column` is the key."""
    found: dict[bytes, Row[Any]] = {}
    for some in in_parts(sorted(set(values)), VALUES_AT_ONCE):
        rows = connection.execute(select(column, column.table).where(is_among(connection, column, some)))
        found.update((row[0], row) for row in rows)
    return found


def _by_entry(rows: Iterable[Row[Any]]) -> dict[EntryKey, list[Row[Any]]]:
    found: dict[EntryKey, list[Row[Any]]] = {}
    for row in rows:
        found.setdefault(key_of(row), []).append(row)
    return found
