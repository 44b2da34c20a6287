"""One delivery, from the counted signatures in the central database to a PDF and a CSV in a folder."""

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from kiosk.central import audit
from kiosk.central.counted import (
    CountedSignature,
    DeliveryRecord,
    FrozenItem,
    campaign_manifests,
    counted_signatures,
    delivered_signatures,
    freeze_delivery,
)
from kiosk.central.database import Database
from kiosk.central.drafts import Decisions, Draft, decisions_on, holding, new_draft
from kiosk.central.events import merged_events
from kiosk.central.handing import Delivered
from kiosk.central.recorded import is_recorded
from kiosk.delivery.figures import handed_fields
from kiosk.delivery.frozen import FrozenList, freeze
from kiosk.delivery.making import Making
from kiosk.delivery.placing import placed
from kiosk.delivery.promise import Promise
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId, Digest
from kiosk.domain.moment import Clock, here, system_clock
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports.delivery import DeliveryReport

_DAY: Final = "2025-02-08"

_STEP: Final = 1000
"""After how many signatures somebody who waits is told so."""


def deliver(
    database: Database,
    campaign: CampaignId,
    recipient_id: str,
    out: Path,
    progress: Progress = unwatched,
    clock: Clock = system_clock,
) -> DeliveryReport:
    """The same as `freeze_draft` for a delivery that nobody reviews: all counted signatures, and no personal message."""
    return freeze_draft(database, new_draft(campaign, recipient_id), out, progress, clock)


def freeze_draft(
    database: Database, draft: Draft, out: Path, progress: Progress = unwatched, clock: Clock = system_clock
) -> DeliveryReport:
    """Freeze the counted signatures that `draft` hands over, write the files into the folder `out`, record the delivery.

    The files are there before the record, so that no record lacks its files, and go again when it cannot be made. A process
    that is killed in between leaves whole files without a record, and nothing of them counts as delivered. The same list,
    delivered again on that day by this machine's calendar, takes them over as they are; any other finds them in its way and says
    what they are.
    Raises `UserError` with CAMPAIGN_UNKNOWN, RECIPIENT_UNKNOWN, NOTHING_TO_DELIVER, LEFT_OUT_BEFORE, FILE_EXISTS (nothing is
    overwritten), or DELIVERY_UNRECORDED, where what is in the way belongs to no delivery that this database has recorded,
    and `EnvironmentProblem` with what keeps files, fonts or the database from being used. Then nothing is frozen or written;
    with DATABASE_UNSURE all of it or, as after a kill, the files alone.
    """
    made = _made(database, draft, progress, clock)
    with _telling_leftovers(lambda file: is_recorded(database, file)), placed(out, made.record.files) as paths:
        freeze_delivery(database, made.record, made.items, lambda: made.now)
    return replace(made.report, files=tuple(map(str, paths)))


class _Made(NamedTuple):
    """What is recorded of a delivery, its files among it, and what is told. The names are kept no longer than they are needed.

    `now`: the day of the files is that of the record.
    """

    record: DeliveryRecord
    items: tuple[FrozenItem, ...]
    report: DeliveryReport
    now: datetime


def _made(database: Database, draft: Draft, progress: Progress, clock: Clock) -> _Made:
    promise = Promise(campaign_manifests(database, draft.campaign), draft.recipient)
    decisions, merged = holding(database, draft), merged_events(database)
    frozen = freeze(_watched(counted_signatures(database, draft.campaign, merged), progress), promise, decisions)
    if not frozen.total:
        raise UserError(Code.NOTHING_TO_DELIVER, recipient=draft.recipient)
    if frozen.unsettled:
        raise UserError(Code.LEFT_OUT_BEFORE, delivery=draft.id.hex(), number=frozen.unsettled)
    now, log = clock(), audit.head(database)
    record = DeliveryRecord(
        draft=draft,
        named=len(frozen.named),
        counted_only=frozen.counted_only,
        root=frozen.root,
        revision=promise.revision,
        audit=log,
        left_out=frozen.left_out,
        not_promised=frozen.not_promised,
        merged=merged,
        in_effect=frozen.in_effect,
        files=Making(promise, here(now).date(), log.hex()).files(frozen, progress),
    )
    return _Made(record, frozen.items, _report(draft, frozen), now)


def write_again(database: Database, delivery: Delivered, out: Path, progress: Progress = unwatched) -> tuple[Path, ...]:
    """The files of a frozen delivery once more, byte by byte as they were, into the folder `out`.

    Raises `Refused(DELIVERY_NOT_THE_SAME)` where they would not be the same, such as when somebody on the list was erased
    since; then nothing is written. Otherwise raises as `freeze_draft`.
    """
    promise = Promise(_known_then(campaign_manifests(database, delivery.campaign), delivery.revision), delivery.recipient)
    decisions = Decisions(messages=decisions_on(database, delivery.id).messages, already_out=delivery.left_out)
    signatures = delivered_signatures(database, delivery.id, delivery.recipient, delivery.merged)
    frozen = freeze(_watched(signatures, progress), promise, decisions)
    files = Making(promise, _day(delivery), delivery.audit.hex()).files(frozen, progress)
    for name, sha256 in delivery.files.items():
        if name not in files or hashlib.sha256(files[name]).digest() != sha256:
            raise Refused(Code.DELIVERY_NOT_THE_SAME, file=name)
    with placed(out, {name: files[name] for name in delivery.files}) as paths:
        return paths


def _day(delivery: Delivered) -> date:
    """The day that stands in its files: where it was frozen it may have been another than in UTC, and their names tell."""
    name = next((name for name in delivery.files if name.endswith(".csv")), delivery.made[: len(_DAY)])
    return date.fromisoformat(name.removesuffix(".csv")[-len(_DAY) :])


def _known_then(manifests: Mapping[Digest, Manifest], newest: bytes) -> Mapping[Digest, Manifest]:
    """The revisions that there were when a delivery was made, as far as they matter.

    Of several with one number, which organisers may make by mistake, the first in the order of `revisions` is the newest: one that came
    later may stand before it.
    """
    if (then := manifests.get(Digest(newest))) is None:
        return manifests
    earlier = {revision: one for revision, one in manifests.items() if one.revision < then.revision}
    return earlier | {revision: one for revision, one in manifests.items() if one.revision == then.revision and revision >= newest}


@contextlib.contextmanager
def _telling_leftovers(has_record: Callable[[str], bool]) -> Iterator[None]:
    """`has_record`: whether a file of that name belongs to a delivery that was recorded."""
    try:
        yield
    except UserError as error:
        if error.code is not Code.FILE_EXISTS or has_record(Path(str(error.facts["path"])).name):
            raise
        raise UserError(Code.DELIVERY_UNRECORDED, path=error.facts["path"]) from error


def _watched(signatures: Iterable[CountedSignature], progress: Progress) -> Iterator[CountedSignature]:
    for done, signature in enumerate(signatures, 1):
        yield signature
        if done % _STEP == 0:
            progress(done, 0)


def _report(draft: Draft, frozen: FrozenList) -> DeliveryReport:
    return DeliveryReport(
        delivery=draft.id.hex(),
        campaign=draft.campaign.hex(),
        recipient=draft.recipient,
        named=len(frozen.named),
        counted_only=frozen.counted_only,
        total=frozen.total,
        not_promised=frozen.not_promised,
        earlier_texts=sum(frozen.earlier_texts.values()),
        left_out=frozen.left_out,
        fields=tuple(name.value for name in handed_fields(frozen)),
        merkle_root=frozen.root.hex(),
        files=(),
    )
