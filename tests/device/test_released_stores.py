"""The devices of every released version open, with everybody who signed on them, and go on."""

import shutil
from pathlib import Path
from typing import Final

import pytest

from kiosk.crypto.sealing import unseal
from kiosk.domain import canonical
from kiosk.domain.entry import Entry
from kiosk.domain.fields import FieldName
from kiosk.station import Station
from kiosk.transfer.batch import envelopes
from tests.support.devices import CAMPAIGN, PIN, draft
from tests.support.packs import RING
from tests.vectors.device.make import SIGNED

VECTORS: Final = Path(__file__).parent.parent / "vectors" / "device"


@pytest.mark.parametrize("version", [path.name for path in VECTORS.iterdir() if path.name.startswith("v")])
def test_a_device_of_a_released_version_opens_and_goes_on(tmp_path: Path, version: str) -> None:
    shutil.copytree(VECTORS / version, tmp_path / "device")
    with Station.open(tmp_path / "device", PIN) as station:
        assert station.sign(draft("new")).seq == len(SIGNED) + 1
        path = Path(station.export(tmp_path).path)
    opened = [canonical.decode(unseal(RING.opening_key(CAMPAIGN), content)[1], Entry) for content in envelopes(path)]
    assert [entry.fields[FieldName.GIVEN_NAME] for entry in opened] == [*SIGNED, "new"]
