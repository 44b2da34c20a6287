"""The rally total at the desk, from pictures of real codes: each device once, and of each picture what it gave or why it gave nothing."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QAccessible

from kiosk.bootstrap import organisation
from kiosk.crypto.keys import KeyRing
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.office import pictures, verification
from kiosk.transfer.total import Total, write_total
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.pictures import code, jpeg, photographed, png, side_by_side
from tests.ui.desk.conftest import PASSPHRASE, OpenDesk, Organiser, enter
from tests.ui.desk.test_importing import bring_in
from tests.ui.looks import faults, told
from tests.ui.walk import LANGUAGES

RALLY: Final = "Place de la République"


def device_with(ring: KeyRing, campaign: SomeCampaign, label: str, signatures: int) -> SomeDevice:
    device = SomeDevice(ring, label)
    for _ in range(signatures):
        device.sign(campaign)
    return device


def total(device: SomeDevice, campaign: SomeCampaign, entries: int | None = None, event: str = RALLY) -> Total:
    """What the device says after so many signatures."""
    seq = device.last if entries is None else entries
    return Total(
        organisation=device.ring.organisation,
        device_key=device.key.public,
        seq=seq,
        head=device.heads[seq],
        hour=482_000,
        signatures=seq,
        label=device.label,
        event=event,
        campaigns=((campaign.id, seq),) if seq else (),
    )


def said(device: SomeDevice, campaign: SomeCampaign, entries: int | None = None, event: str = RALLY) -> str:
    return write_total(total(device, campaign, entries, event), device.key)


def photograph(path: Path, *codes: str, turn: float = 4) -> Path:
    screens = [photographed(code(text), 0.8, turn, 0.6) for text in codes]
    path.write_bytes(jpeg(screens[0] if len(screens) == 1 else side_by_side(screens)))
    return path


@pytest.fixture
def devices(database: Path, ring: KeyRing, campaign: SomeCampaign, key_file: Path, tmp_path: Path) -> Mapping[str, SomeDevice]:
    """A and B are approved, and everything of A is here; C waits; nobody knows D."""
    found = {label: device_with(ring, campaign, f"Tablet {label}", number) for label, number in zip("ABCD", (3, 5, 2, 4), strict=True)}
    with organisation.office(f"sqlite:///{database}", key_file, PASSPHRASE) as office:
        for label, last in (("A", 3), ("B", 1), ("C", 2)):
            (tmp_path / label).mkdir()
            office.intake([found[label].export(tmp_path / label, 1, last)])
        for label in "AB":
            office.approve(found[label].id.hex())
        office.intake([])
    return found


@pytest.fixture
def at_square(at_desk: OpenDesk, database: Path, key_file: Path, devices: Mapping[str, SomeDevice]) -> Organiser:  # noqa: ARG001  they are known
    person = at_desk()
    enter(person, database, key_file)
    person.press("desk-square")
    person.wait(lambda: person.sees("square-none"))
    return person


def add(person: Organiser, *files: Path | str) -> None:
    known = person.names("square-row-")
    person.drop("square-place", *files)
    person.wait(lambda: person.find("square-files").isEnabled() and (person.sees("square-trouble") or person.names("square-row-") != known))


def heard(person: Organiser, number: int) -> str:
    return person.told(f"square-row-{number}").text(QAccessible.Text.Name)


def row_of(person: Organiser, name: str) -> tuple[str, str]:
    """The result of a file, and what is said of it."""
    for number in range(len(person.names("square-row-"))):
        if person.text(f"square-file-{number}") == name:
            return person.text(f"square-result-{number}"), heard(person, number)
    raise AssertionError(f"no row of {name}")


def test_approved_devices_add_up_and_others_say_what_they_wait_for(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path
) -> None:
    person = at_square
    table = photograph(tmp_path / "table.jpg", *(said(devices[label], campaign) for label in "AB"))
    third = photograph(tmp_path / "third.jpg", said(devices["C"], campaign, event="Nantes"))
    add(person, table, third, photograph(tmp_path / "fourth.jpg", said(devices["D"], campaign)))
    assert person.text("square-total") == "8 signatures"
    assert person.text("square-told") == "on 2 devices that are approved. 6 more are on devices that nobody has approved, and not added."
    assert {"By campaign", "By event", RALLY} <= set(person.words())
    assert "Nantes" not in person.words()
    assert row_of(person, "third.jpg")[0] == "Not added"
    assert "Nobody has approved this device yet." in row_of(person, "third.jpg")[1]
    assert "This device is not known here yet." in row_of(person, "fourth.jpg")[1]
    assert any("4 of its entries are not here yet: import its files." in heard(person, number) for number in range(4))


def test_a_device_counts_once_however_often_its_screen_is_photographed(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, device = at_square, devices["A"]
    add(person, photograph(tmp_path / "late.jpg", said(device, campaign)))
    add(
        person,
        photograph(tmp_path / "early.jpg", said(device, campaign, 1)),
        photograph(tmp_path / "again.jpg", said(device, campaign), turn=90),
    )
    assert person.text("square-total") == "3 signatures"
    assert row_of(person, "early.jpg")[0] == "Counted once"
    add(person, said(device, campaign))
    assert person.text("square-total") == "3 signatures"


def test_campaigns_of_one_title_are_told_apart(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, ring: KeyRing, tmp_path: Path
) -> None:
    person, namesake = at_square, SomeCampaign(ring)
    bring_in(person, device_with(ring, namesake, "Tablet E", 1).export(tmp_path))
    person.press("desk-square")
    add(person, said(devices["A"], campaign) + "\n" + said(devices["B"], namesake))
    assert person.text("square-total") == "8 signatures"
    for one, number in ((campaign, 3), (namesake, 5)):
        assert f"\u2068{one.id.hex()[:8]}\u2069 · \u2068Stop executions (en)\u2069: {number}" in told(person.window)


def test_what_is_called_the_same_is_added_up(at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign) -> None:
    add(at_square, said(devices["A"], campaign, event="") + "\n" + said(devices["B"], campaign, event="No event"))
    assert "No event: 8" in told(at_square.window)


def test_what_is_no_total_says_so_and_keeps_no_other_from_counting(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, ring: KeyRing, tmp_path: Path
) -> None:
    person, foreign = at_square, SomeCampaign(KeyRing.generate())
    stranger = device_with(KeyRing.generate(), campaign, "Stranger", 2)
    (tmp_path / "wall.png").write_bytes(png(photographed(code("https://example.org"), 0.5)))
    (tmp_path / "cat.heic").write_bytes(b"\0\0\0 ftypheic" + bytes(40))
    (tmp_path / "cut.jpg").write_bytes(photograph(tmp_path / "whole.jpg", said(devices["A"], foreign)).read_bytes()[:300])
    photograph(tmp_path / "stranger.jpg", said(stranger, campaign))
    photograph(tmp_path / "forged.jpg", said(devices["A"], campaign)[:-3] + "AAA")
    names = ("wall.png", "cat.heic", "cut.jpg", "stranger.jpg", "forged.jpg")
    add(person, *(tmp_path / name for name in names), photograph(tmp_path / "good.jpg", said(devices["A"], campaign)))
    assert person.text("square-total") == "3 signatures"
    assert "Take the picture again" in row_of(person, "wall.png")[1]
    assert "Save the picture as JPEG or PNG, and drop that." in row_of(person, "cat.heic")[1]
    assert "This belongs to another organisation." in row_of(person, "stranger.jpg")[1]
    assert [row_of(person, name)[0] for name in names] == ["No total", "No total", "No total", "Not added", "No total"]
    assert ring.organisation != stranger.ring.organisation


def test_a_device_that_tells_of_another_log_is_named(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, device = at_square, devices["A"]
    other = write_total(replace(total(device, campaign), head=devices["B"].heads[1]), device.key)
    add(person, photograph(tmp_path / "other.jpg", other))
    assert "told of another log than the one that is here" in row_of(person, "other.jpg")[1]


def test_the_text_that_a_telephone_reads_is_as_good_as_a_picture(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign
) -> None:
    person = at_square
    add(person, f"Hello, this is tablet B:\n{said(devices['B'], campaign)}\nand A {said(devices['A'], campaign)}")
    assert person.text("square-total") == "8 signatures"
    assert person.text("square-file-0") == "A code as text"


def test_a_device_is_added_as_soon_as_it_is_approved(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path
) -> None:
    person = at_square
    add(person, photograph(tmp_path / "third.jpg", said(devices["C"], campaign)))
    assert person.text("square-total") == "0 signatures"
    person.press("desk-devices")
    button = f"devices-approve-{devices['C'].id.hex()}"
    person.wait(lambda: person.sees(button) and person.find(button).isEnabled())
    person.press(button)
    person.press("desk-square")
    person.wait(lambda: person.sees("square-total") and person.text("square-total") == "2 signatures")


def test_a_folder_is_read_and_one_without_pictures_is_told(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path
) -> None:
    person, folder = at_square, tmp_path / "from telephones"
    (folder / "Ava").mkdir(parents=True)
    (folder / "list.odt").write_bytes(b"none of these")
    add(person, folder)
    assert person.sees("square-trouble")
    photograph(folder / "Ava" / "1.JPG", said(devices["A"], campaign))
    add(person, folder)
    assert person.text("square-total") == "3 signatures"
    person.press("square-clear")
    person.wait(lambda: person.sees("square-none"))


def test_where_no_picture_can_be_read_texts_still_can(
    at_square: Organiser, devices: Mapping[str, SomeDevice], campaign: SomeCampaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_reader(_: Path) -> tuple[str, ...]:
        raise EnvironmentProblem(Code.READER_MISSING)

    monkeypatch.setattr(verification, "codes_in", without_reader)
    assert pictures.codes_in is not without_reader
    (tmp_path / "B.txt").write_text(said(devices["B"], campaign))
    add(at_square, photograph(tmp_path / "A.jpg", said(devices["A"], campaign)), tmp_path / "B.txt")
    assert at_square.text("square-total") == "5 signatures"
    assert "This program comes without what reads codes in pictures." in row_of(at_square, "A.jpg")[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_cut_or_unheard(
    at_desk: OpenDesk,
    database: Path,
    key_file: Path,
    devices: Mapping[str, SomeDevice],
    campaign: SomeCampaign,
    language: str,
    tmp_path: Path,
) -> None:
    person = at_desk((1024, 600), language)
    enter(person, database, key_file)
    person.press("desk-square")
    assert faults(person.window, smallest=1) == []
    add(person, *(photograph(tmp_path / f"{label}.jpg", said(devices[label], campaign)) for label in "ABCD"))
    assert faults(person.window, smallest=1) == []
