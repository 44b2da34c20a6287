"""The rally total of this device: what stands in its log now, signed by its own key."""

import importlib
import io
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from kiosk.device.identity import Identity
from kiosk.device.log import numbers, tip
from kiosk.domain.campaign import Event
from kiosk.domain.reports.device import TotalReport
from kiosk.transfer.total import Total, hour_of, largest, short, write_total

_SIDE: Final = 8
"""Pixels of one square of the code."""


def total_report(connection: Connection, identity: Identity, event: Event | None, now: datetime) -> TotalReport:
    """The total as it is shown: the numbers and the signed text of its code. Nobody's data."""
    signed, end = numbers(connection), tip(connection, identity)
    total = Total(
        organisation=identity.organisation,
        device_key=identity.key.public,
        seq=end.seq,
        head=end.head,
        hour=hour_of(now),
        signatures=sum(signed.values()),
        label=short(identity.label),
        event=short(event.name) if event else "",
        campaigns=largest(signed),
    )
    return TotalReport(entries=total.seq, signatures=total.signatures, text=write_total(total, identity.key))


def drawn(text: str) -> bytes:
    """The code of `text` as a picture (PNG), black on white with the margin that ISO/IEC 18004 asks for."""
    # Loaded when it is needed: a window that never draws one must not wait for it.
    library = importlib.import_module("qrcode")
    code = library.QRCode(error_correction=library.ERROR_CORRECT_M, box_size=_SIDE, border=4)
    code.add_data(text)
    picture = io.BytesIO()
    code.make_image().save(picture, "PNG")
    return picture.getvalue()
