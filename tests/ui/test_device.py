"""What a window is told of a device."""

from pathlib import Path

from sqlalchemy import update

from kiosk.device.schema import ASSET
from tests.support.devices import CAMPAIGN, OTHER, fresh_device, pack_file, reopened, unlocked
from tests.support.packs import library_json, setting
from ui.device import signing_view


def with_briefings(folder: Path) -> Path:
    device = fresh_device(folder)
    with reopened(device) as station:
        station.add_pack(pack_file(folder, OTHER, library=library_json()))
    return device


def test_briefings_are_made_ready_for_the_campaigns_that_have_them(tmp_path: Path) -> None:
    with reopened(with_briefings(tmp_path)) as station:
        libraries = signing_view(station).libraries
    assert list(libraries) == [OTHER.hex()]
    assert [one.id for one in libraries[OTHER.hex()].library.briefings] == ["second", "first"]


def test_briefings_that_cannot_be_read_keep_nobody_from_signing(tmp_path: Path) -> None:
    device = with_briefings(tmp_path)
    opened = unlocked(device)
    with opened.store.writing() as connection:
        later = library_json(setting(schema=2))
        connection.execute(update(ASSET).where(ASSET.c.content == library_json()).values(content=later))
    opened.close()
    with reopened(device) as station:
        view = signing_view(station)
    assert [manifest.campaign_id for manifest in view.manifests] == [CAMPAIGN, OTHER]
    assert view.libraries == {}
