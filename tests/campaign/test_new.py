"""A new template builds as it is."""

import re
from pathlib import Path

import pytest

from kiosk.campaign.build import build_pack
from kiosk.campaign.new import new_template
from kiosk.domain.campaign import CampaignKind
from kiosk.domain.errors import Code, KioskError
from tests.support.packs import RING


@pytest.mark.parametrize("kind", CampaignKind)
def test_a_new_template_of_each_kind_builds_as_it_is(tmp_path: Path, kind: CampaignKind) -> None:
    new_template(tmp_path / "mine", kind)
    assert build_pack(tmp_path / "mine", RING, tmp_path / "mine.campaign").manifest.kind is kind


def test_no_blank_stays_unfilled(tmp_path: Path) -> None:
    new_template(tmp_path / "mine", CampaignKind.OPEN_LETTER)
    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / "mine").rglob("*.toml")]
    assert len(texts) == 2
    assert not [blank for text in texts for blank in re.findall("@[a-z_]+@", text)]


def test_two_new_templates_are_two_campaigns(tmp_path: Path) -> None:
    ids = set()
    for name in ("one", "two"):
        new_template(tmp_path / name, CampaignKind.PETITION)
        ids.add(build_pack(tmp_path / name, RING, tmp_path / f"{name}.campaign").manifest.campaign)
    assert len(ids) == 2


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    with pytest.raises(KioskError) as caught:
        new_template(tmp_path / "mine", CampaignKind.PETITION)
    assert caught.value.code is Code.FILE_EXISTS
    assert list((tmp_path / "mine").iterdir()) == []


def test_a_missing_parent_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        new_template(tmp_path / "gone" / "mine", CampaignKind.PETITION)
    assert caught.value.code is Code.FOLDER_MISSING
