"""From what is written to the next revision: what was built before, what has changed since, and which numbers follow.

Signers are held to the revision that they saw (decision 11): whatever a later one says counts for those who sign under it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from kiosk.campaign.pack import Pack, read_pack
from kiosk.campaign.template import CAMPAIGN, Template
from kiosk.domain.campaign import ConsentWanted, Manifest
from kiosk.domain.editing import Change, Consequence, Put
from kiosk.domain.errors import Refused, UserError

SUFFIX: Final = ".campaign"


def built_before(template: Template) -> Pack | None:
    """The newest pack of this campaign that lies beside its folder; None where there is none that can be read."""
    return _newest(template)[1]


def newest_pack(template: Template) -> Path | None:
    """Where that pack lies."""
    return _newest(template)[0]


def _newest(template: Template) -> tuple[Path | None, Pack | None]:
    found = [(path, pack) for path in sorted(template.folder.parent.glob(f"*{SUFFIX}")) if (pack := _pack(path)) is not None]
    own = [(path, pack) for path, pack in found if pack.manifest.campaign == template.campaign.campaign]
    return max(own, key=lambda one: one[1].manifest.revision, default=(None, None))


def pack_place(template: Template) -> Path:
    """Where the pack of what is written now belongs: beside its folder, each revision under a name of its own."""
    return template.folder.with_name(f"{template.folder.name}-{template.campaign.revision}{SUFFIX}")


def is_same(draft: Manifest, built: Manifest) -> bool:
    """Whether a draft says what was built, whosever keys the draft names and whatever its number is."""
    acknowledgers = (*built.acknowledgers[:1], *draft.acknowledgers[1:])
    keys = {name: getattr(built, name) for name in ("organisation_key", "sealing_key", "recovery_key", "revision")}
    return replace(draft, acknowledgers=acknowledgers, **keys) == built


def numbered(template: Template, draft: Manifest, built: Manifest | None, known: int) -> tuple[Change, ...]:
    """What numbers the next revision, and each consent whose words are not those of `built` any more.

    `known`: the highest revision that has come back from devices; 0 for none.
    """
    last = max(known, built.revision if built else 0)
    revision = max(template.campaign.revision, last + 1 if last else 1)
    changes = [] if revision == template.campaign.revision else [Put(CAMPAIGN, ("revision",), revision)]
    for place, one in enumerate(draft.consents):
        before = built.consent(one.purpose) if built else None
        if before is not None and one.version <= before.version and _is_reworded(one, before):
            changes.append(Put(CAMPAIGN, ("consents", place, "version"), before.version + 1))
    return tuple(changes)


def consequences(draft: Manifest, built: Manifest) -> Iterator[Consequence]:
    """What holds for those who signed before, since something has changed that was promised to them."""
    before = {one.id: set(one.fields) for one in built.recipients}
    now = {one.id: set(one.fields) for one in draft.recipients}
    if now.keys() - before.keys():
        yield Consequence.NEW_RECIPIENT
    if any(now[name] - before[name] for name in now.keys() & before.keys()):
        yield Consequence.MORE_PROMISED
    if any(before[name] - now[name] for name in now.keys() & before.keys()):
        yield Consequence.LESS_PROMISED
    if before.keys() - now.keys():
        yield Consequence.RECIPIENT_GONE
    if draft.retention_days > built.retention_days:
        yield Consequence.KEPT_LONGER
    if any(_is_reworded(one, other) for one in draft.consents if (other := built.consent(one.purpose)) is not None):
        yield Consequence.CONSENT_REWORDED
    if draft.texts != built.texts:
        yield Consequence.TEXT_CHANGED
    if draft.paused and not built.paused:
        yield Consequence.PAUSED


def _pack(path: Path) -> Pack | None:
    try:
        return read_pack(path)
    except (Refused, UserError):
        return None


def _is_reworded(now: ConsentWanted, before: ConsentWanted) -> bool:
    """In a language that both have: to say the same in one more changes nothing for those who agreed."""
    return any(now.text[language] != before.text[language] for language in now.text.keys() & before.text.keys())
