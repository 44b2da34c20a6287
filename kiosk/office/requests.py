"""Device requests as they reach the organisers: the file, or a photograph of the screen that shows it."""

from pathlib import Path

from kiosk.campaign.files import read_small, start_of
from kiosk.domain.errors import Code, Refused
from kiosk.office.pictures import START_SIZE, codes_in, is_picture
from kiosk.transfer.request import BEGINNING, MAX_BYTES, DeviceRequest, read_request, read_request_text


def requests_in(path: Path) -> tuple[DeviceRequest, ...]:
    """Every request in a file or a picture, each signed by its device.

    Raises `Refused` for anything else, CODE_MISSING for a picture without one; `UserError` with FILE_MISSING or
    FILE_NOT_READABLE.
    """
    if not is_picture(start_of(path, START_SIZE)):
        return (read_request(read_small(path, MAX_BYTES)),)
    codes = [code for code in codes_in(path) if code.startswith(BEGINNING)]
    if not codes:
        raise Refused(Code.CODE_MISSING, path=str(path))
    return tuple(read_request_text(code) for code in codes)
