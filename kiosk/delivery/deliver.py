"""One delivery, from the counted signatures in the central database to a PDF and a CSV in a folder."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.central import audit
from kiosk.central.counted import CountedSignature, DeliveryRecord, campaign_manifests, counted_signatures, freeze_delivery
from kiosk.central.database import Database
from kiosk.central.recorded import is_recorded
from kiosk.delivery.frozen import FrozenList, freeze
from kiosk.delivery.making import Making
from kiosk.delivery.placing import placed
from kiosk.delivery.promise import Promise
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import Clock, system_clock
from kiosk.domain.progress import Progress, unwatched
from kiosk.domain.reports import DeliveryReport

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
    """Freeze the counted signatures of `campaign` for one recipient, write the files into the folder `out`, record the delivery.

    The files are there before the record, so that no record lacks its files, and go again when it cannot be made. A process
    that is killed in between leaves whole files without a record, and nothing of them counts as delivered. The same list,
    delivered again on that day, takes them over as they are; any other finds them in its way and says what they are.
    Raises `UserError` with CAMPAIGN_UNKNOWN, RECIPIENT_UNKNOWN, NOTHING_TO_DELIVER, FILE_EXISTS (nothing is overwritten), or
    DELIVERY_UNRECORDED, where what is in the way belongs to no delivery of that day that this database has recorded,
    and `EnvironmentProblem` with what keeps files, fonts or the database from being used. Then nothing is frozen or written.
    """
    promise = Promise(campaign_manifests(database, campaign), recipient_id)
    frozen = freeze(_watched(counted_signatures(database, campaign), progress), promise)
    if not frozen.total:
        raise UserError(Code.NOTHING_TO_DELIVER, recipient=recipient_id)
    now = clock()  # once: the day of the files is that of the record
    files = Making(promise, now.date(), audit.head(database).hex()).files(frozen, progress)
    with _telling_leftovers(lambda: is_recorded(database, campaign, recipient_id, now.date())), placed(out, files) as paths:
        record = DeliveryRecord(campaign, recipient_id, len(frozen.named), frozen.counted_only, frozen.root)
        delivery = freeze_delivery(database, record, frozen.items, lambda: now)
    return _report(delivery, campaign, recipient_id, frozen, paths)


@contextlib.contextmanager
def _telling_leftovers(has_record: Callable[[], bool]) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        if error.code is not Code.FILE_EXISTS or has_record():
            raise
        raise UserError(Code.DELIVERY_UNRECORDED, path=error.facts["path"]) from error


def _watched(signatures: Iterable[CountedSignature], progress: Progress) -> Iterator[CountedSignature]:
    for done, signature in enumerate(signatures, 1):
        yield signature
        if done % _STEP == 0:
            progress(done, 0)


def _report(delivery: str, campaign: CampaignId, recipient_id: str, frozen: FrozenList, paths: Iterable[Path]) -> DeliveryReport:
    return DeliveryReport(
        delivery=delivery,
        campaign=campaign.hex(),
        recipient=recipient_id,
        named=len(frozen.named),
        counted_only=frozen.counted_only,
        total=frozen.total,
        not_promised=frozen.not_promised,
        fields=tuple(name.value for name in frozen.fields),
        merkle_root=frozen.root.hex(),
        files=tuple(str(path) for path in paths),
    )
