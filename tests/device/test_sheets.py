"""Paper sheets on a device: blank ones to print, and rows that are typed with the rules of every other signature."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaign.sheets import new_sheet
from kiosk.crypto.sealing import unseal
from kiosk.device.log import envelopes, numbers
from kiosk.device.sheets import MOST_PAGES, TypedRows, print_sheets
from kiosk.device.signing import Signer
from kiosk.device.unlock import Unlocked
from kiosk.domain import canonical
from kiosk.domain.campaign import Manifest, Purpose
from kiosk.domain.entry import Entry, EntryKind, Source
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.flow import Draft
from tests.support.devices import CAMPAIGN, RALLY, at, draft, fresh_device, new_station, pack_file, unlocked
from tests.support.packs import RING, vector_pack

MANIFEST = vector_pack().manifest
SHEET = new_sheet(MANIFEST, "fr")


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Unlocked]:
    opened = unlocked(fresh_device(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def rows(device: Unlocked) -> TypedRows:
    return TypedRows(Signer(device.store, device.identity, at(RALLY)))


def row(number: int, given: str = "Ava", sheet: str = SHEET, **changes: Any) -> Draft:  # noqa: ANN401
    told: dict[str, Any] = {"source": Source.PAPER, "sheet": sheet, "row": number, **changes}
    return draft(given, **told)


def read(device: Unlocked) -> list[Entry]:
    key = RING.opening_key(CAMPAIGN)
    return [canonical.decode(unseal(key, envelope)[1], Entry) for envelope in envelopes(device.store, 1, 100)]


def code_of(rows: TypedRows, draft: Draft) -> Code:
    with pytest.raises(UserError) as caught:
        rows.sign(draft)
    return caught.value.code


# --- typing -----------------------------------------------------------------------------------------------------------


def test_each_row_is_an_entry_of_its_own_with_its_sheet_and_row(device: Unlocked, rows: TypedRows) -> None:
    rows.sign(row(1, "  Zahra  ", SHEET.lower()))
    rows.sign(row(2))
    assert [(one.source, one.sheet, one.row, one.fields[FieldName.GIVEN_NAME]) for one in read(device)] == [
        (Source.PAPER, SHEET, 1, "Zahra"),
        (Source.PAPER, SHEET, 2, "Ava"),
    ]


def test_who_signs_on_paper_gets_no_code(rows: TypedRows) -> None:
    assert rows.sign(row(1)).code == ""


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"consents": {}}, Code.CONSENT_MISSING), ({"fields": {}}, Code.ANSWERS_INCOMPLETE), ({"hand_over": {}}, Code.HAND_OVER_NOT_CHOSEN)],
)
def test_a_row_obeys_the_rules_of_every_signature(device: Unlocked, rows: TypedRows, changes: dict[str, Any], code: Code) -> None:
    assert code_of(rows, row(1, **changes)) is code
    assert read(device) == []


def test_a_row_that_was_typed_already_is_told_and_leaves_nothing(device: Unlocked, rows: TypedRows) -> None:
    rows.sign(row(3))
    assert code_of(rows, row(3, "Eva", SHEET.replace("-", " "))) is Code.ROW_TYPED
    assert len(read(device)) == 1


def test_another_row_or_sheet_is_not_that_row(rows: TypedRows) -> None:
    for one in (row(3), row(4), row(3, sheet=new_sheet(MANIFEST, "fr"))):
        rows.sign(one)


def test_a_row_typed_instead_withdraws_what_was_typed_before_and_counts_once(device: Unlocked, rows: TypedRows) -> None:
    rows.sign(row(3, "Avva"))
    rows.sign(row(3, "Ava"), instead=True)
    first, withdrawal, second = read(device)
    assert (withdrawal.kind, second.replaces, second.row) == (EntryKind.WITHDRAWAL, first.entry, 3)
    with device.store.reading() as connection:
        assert numbers(connection) == {CAMPAIGN: 1}


def test_what_was_typed_is_known_only_while_the_program_runs(device: Unlocked, rows: TypedRows) -> None:
    """Nothing on the disk says which sheets were typed here."""
    rows.sign(row(3))
    again = TypedRows(Signer(device.store, device.identity, at(RALLY)))
    assert (rows.find([MANIFEST], SHEET).typed, again.find([MANIFEST], SHEET).typed) == (frozenset({3}), frozenset())
    again.sign(row(3))


def test_a_sheet_tells_what_it_was_printed_for_and_its_next_row(rows: TypedRows) -> None:
    rows.sign(row(1))
    rows.sign(row(4))
    found = rows.find([MANIFEST], SHEET.lower())
    assert (found.name, found.manifest, found.language, found.next_row) == (SHEET, MANIFEST, "fr", 5)


def test_on_paper_a_signature_is_drawn_on_the_paper(tmp_path: Path) -> None:
    with new_station(tmp_path, at(RALLY), pack_file(tmp_path, ink=Requirement.REQUIRED.value, bucket=8192)) as station:
        sheet = new_sheet(station.manifests()[0], "fr")
        assert station.enter(row(1, sheet=sheet)).number == 1
        with pytest.raises(UserError) as caught:
            station.sign(draft())
        assert caught.value.code is Code.INK_EMPTY


def test_an_address_is_kept_only_with_the_box_for_news(device: Unlocked, rows: TypedRows) -> None:
    fields = {**draft().fields, FieldName.EMAIL: "ava@example.org"}
    rows.sign(row(1, fields=fields))
    rows.sign(row(2, fields=fields, consents={Purpose.SIGN: True, Purpose.CONTACT: True}))
    assert [FieldName.EMAIL in one.fields for one in read(device)] == [False, True]


# --- printing ---------------------------------------------------------------------------------------------------------


def printed(folder: Path, *languages: str, count: int = 2, manifest: Manifest = MANIFEST) -> tuple[Path, tuple[str, ...]]:
    report = print_sheets(manifest, languages, count, folder, RALLY.date())
    return Path(report.path), report.sheets


def words_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True, text=True).stdout


def test_every_sheet_is_a_page_with_a_name_of_its_own(tmp_path: Path) -> None:
    path, names = printed(tmp_path, "fr", "fa", count=3)
    assert len(set(names)) == 6
    pages = words_of(path).split("\f")[:-1]
    assert len(pages) == 6
    for page, name in zip(pages, names, strict=True):
        assert all(group in page for group in name.split("-"))
    assert path.name == f"{MANIFEST.slug}-{names[0]}.pdf"


def test_each_name_is_of_the_language_of_its_page(tmp_path: Path, rows: TypedRows) -> None:
    _, names = printed(tmp_path, "fa", "fr", count=1)
    assert [rows.find([MANIFEST], name).language for name in names] == ["fa", "fr"]


def test_a_sheet_says_what_the_screens_say_before_somebody_signs(tmp_path: Path) -> None:
    path, _ = printed(tmp_path, "fr", count=1)
    said = " ".join(words_of(path).split())
    text = MANIFEST.texts["fr"]
    for words in (text.title, text.ask, MANIFEST.controller.name, MANIFEST.controller.email, *MANIFEST.notices["fr"].facts):
        assert " ".join(words.split()) in said
    for consent in MANIFEST.consents:
        assert consent.text["fr"] in said
    for recipient in MANIFEST.recipients:
        assert recipient.addressed("fr") in said


@pytest.mark.parametrize(
    ("languages", "count", "option"),
    [
        ((), 1, "languages"),
        (("de",), 1, "languages"),
        (("fr", "fr"), 1, "languages"),
        (("fr",), 0, "count"),
        (("fr", "fa"), MOST_PAGES // 2 + 1, "count"),
    ],
)
def test_what_cannot_be_printed_is_told_and_nothing_is_written(tmp_path: Path, languages: tuple[str, ...], count: int, option: str) -> None:
    with pytest.raises(UserError) as caught:
        printed(tmp_path, *languages, count=count)
    assert (caught.value.code, caught.value.facts["option"], list(tmp_path.iterdir())) == (Code.OPTION_WRONG, option, [])


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    there = tmp_path / "sheets.pdf"
    there.write_text("mine")
    with pytest.raises(UserError) as caught:
        print_sheets(MANIFEST, ["fr"], 1, there, RALLY.date())
    assert (caught.value.code, there.read_text()) == (Code.FILE_EXISTS, "mine")
