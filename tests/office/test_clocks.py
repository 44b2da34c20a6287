"""Whatever a device says of time, place and language, organisers read it: charts, pages, exports, deliveries, and the person's paper."""

from pathlib import Path

import msgspec
import pytest

from kiosk.domain.entry import Moment, Source
from kiosk.domain.reports.signatures import SignatureFilter
from kiosk.office import Office
from kiosk.office.contacts import FORMATS, Choices
from tests.office.test_office import RING, office
from tests.support.central_batches import RALLY, SomeCampaign, SomeDevice, take_all_in

__all__ = ["office"]
CLOCKS = {
    "impossible": ("2025-13-45T25:61:61Z", "Europe/Paris"),
    "first": ("0001-01-01T00:00:00Z", "America/Los_Angeles"),
    "last": ("9999-12-31T23:59:59Z", "Pacific/Kiritimati"),
    "long ago": ("0476-09-04T12:00:00Z", "Europe/Rome"),
    "no zone": ("2025-02-08T14:03:22Z", "Europe/Nowhere"),
    "a folder of zones": ("2025-02-08T14:03:22Z", "Europe"),
}


@pytest.mark.parametrize("told", CLOCKS)
def test_no_clock_keeps_organisers_from_their_numbers_files_and_papers(office: Office, tmp_path: Path, told: str) -> None:
    utc, timezone = CLOCKS[told]
    campaign, device, event = SomeCampaign(RING), SomeDevice(RING), msgspec.structs.replace(RALLY, name="There", timezone=timezone)
    strange = {"event": event, "time": Moment(utc=utc, offset=-1080), "screen_language": "qqq"}
    device.sign(campaign, given="Good", email="good@example.org", event=event)
    device.sign(campaign, given="Strange", email="strange@example.org", source=Source.PAPER, sheet="A", row=2**53 - 1, **strange)
    take_all_in(office, device, tmp_path)
    report = office.open(1)
    assert (report.opened, report.quarantined) == ((1, 1) if told == "impossible" else (2, 0))
    written = [
        *office.charts(_folder(tmp_path, "charts"), "svg").files,
        *office.rally_page("There", tmp_path / "rally.pdf").files,
        *office.deliver(campaign.id.hex(), "parliament", _folder(tmp_path, "delivery")).files,
    ]
    for kind in FORMATS:
        choices = Choices(kind, petition="7" if kind in {"civicrm-api", "engaging_networks"} else "")
        written += office.export_contacts(campaign.id.hex(), choices, _folder(tmp_path, kind)).files
    entries = [line.entry for line in office.signatures.page(SignatureFilter()).lines]
    assert len(entries) == report.opened
    office.access.write(office.access.of_entries(entries), tmp_path / "held.pdf", chosen=True)
    assert all(Path(path).stat().st_size for path in [*written, str(tmp_path / "held.pdf")])


def _folder(within: Path, name: str) -> Path:
    folder = within / name
    folder.mkdir()
    return folder
