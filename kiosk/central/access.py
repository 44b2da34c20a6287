"""Everything that is held about one person: what they may ask for (GDPR, article 15), found by their code, contact or entries.

A correction has a code of its own, so what somebody corrected is found with it, and it with what it replaces.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Column, Connection, Row, and_, func, select, union_all

from kiosk.central import audit
from kiosk.central.branches import IS_WAITING
from kiosk.central.bulk import EntryKey, entry_columns, key_of, rows_of, stand_of
from kiosk.central.catalogue import known_campaigns, name_of, newest_manifests
from kiosk.central.clusters import APART
from kiosk.central.contacts import PERHAPS, TAKEN
from kiosk.central.corrections import corrected_beside, entry_id, replaced_among
from kiosk.central.database import Database
from kiosk.central.duplicates import ends_of, holders
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.folding import folded_answers, folded_email
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
    EVENT,
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
    told = {read_entry(name) for one in known for name in (*one.duplicates, one.stands) if name}
    with database.reading() as connection:
        found = map(key_of, rows_of(connection, entry_columns(SIGNATURE), told))
        return sorted(set(found) - {read_entry(one.entry) for one in known})


def not_searched(database: Database) -> NotSearched:
    """What is here and cannot be searched for a person."""
    unopened = select(func.sum(RUN.c.entries)).where(~RUN.c.opened)
    quarantined = select(func.count()).select_from(QUARANTINE)
    on_branches = select(func.count()).select_from(ENTRY).join(BATCH, IS_WAITING)
    with database.reading() as connection:
        in_files = [msgspec.json.decode(one, type=dict[str, int]) for one in connection.scalars(select(HELD.c.campaigns))]
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
    people = people_of(connection, keys)
    for row in sorted(rows_of(connection, _COLUMNS, keys), key=key_of):
        key, campaign = key_of(row), CampaignId(bytes(row.campaign))
        manifest = newest.get(campaign)
        name = name_of(campaign, manifest)
        stands = _stands(connection, row)
        event = connection.execute(select(EVENT).where(EVENT.c.digest == row.event)).one_or_none()
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
            rule=(row.rule or "") if row.state == DUPLICATE else "",
            stands=stands,
            duplicates=tuple(name for name in map(entry_text, sorted(people[key] - {key})) if name != stands),
            withdrawals=tuple(_withdrawals(connection, row)),
            list_decisions=tuple(_decision(connection, one) for one in on_lists.get(key, ())),
            deliveries=tuple(_delivery(connection, one) for one in items.get(key, ())),
            sent_to_other_systems=tuple(sorted(one.pushed for one in pushed.get(key, ()) if one.outcome == TAKEN)),
            perhaps_sent_to_other_systems=tuple(sorted(one.pushed for one in pushed.get(key, ()) if one.outcome in PERHAPS)),
        )


def _recipients(manifest: Manifest, language: str) -> dict[str, str]:
    return {one.id: one.name.get(language, "") or one.name[manifest.languages[0]] for one in manifest.recipients}


def _stands(connection: Connection, signature: Row[Any]) -> str:
    """Who stands for it in the end, if it is a duplicate."""
    stand = stand_of(signature) if signature.state == DUPLICATE else None
    return entry_text(ends_of(connection, [stand])[stand]) if stand else ""


def _withdrawals(connection: Connection, signature: Row[Any]) -> Iterator[HeldWithdrawal]:
    """Those of its receipt. What was undone is told too: its signer may never have asked for it, or never that it be undone."""
    columns = WITHDRAWAL.c
    ours = and_(columns.token_hash == signature.token_hash, columns.campaign == signature.campaign)
    wanted = select(columns.arrived, columns.undone).where(ours).order_by(columns.arrived, *entry_columns(WITHDRAWAL))
    for row in connection.execute(wanted):
        yield HeldWithdrawal(arrived=row.arrived, undone=row.undone or "")


def _delivery(connection: Connection, item: Row[Any]) -> HeldDelivery:
    delivery = connection.execute(select(DELIVERY).where(DELIVERY.c.id == item.delivery)).one()
    return HeldDelivery(recipient=delivery.recipient, made=delivery.made, handed_over=item.hand_over)


def _decision(connection: Connection, row: Row[Any]) -> HeldDecision:
    """A decision on a list that is being reviewed still, or is frozen."""
    recipients = (select(table.c.recipient).where(table.c.id == row.delivery) for table in (DRAFT, DELIVERY))
    recipient = connection.scalars(union_all(*recipients)).one()
    return HeldDecision(recipient=recipient, subject=row.subject, decision=row.decision, decided=row.decided)


def _by_entry(rows: Iterable[Row[Any]]) -> dict[EntryKey, list[Row[Any]]]:
    found: dict[EntryKey, list[Row[Any]]] = {}
    for row in rows:
        found.setdefault(key_of(row), []).append(row)
    return found
