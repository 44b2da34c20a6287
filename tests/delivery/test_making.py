"""The files of a delivery: what they hold, what they never hold, and that nobody's name keeps them from being made."""

import csv
import dataclasses
import io
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.counted import CountedSignature
from kiosk.delivery.frozen import freeze
from kiosk.delivery.making import Making
from kiosk.delivery.promise import Promise
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.campaign import CampaignKind, Manifest
from kiosk.domain.errors import Cancelled, Code, EnvironmentProblem
from kiosk.domain.fields import FieldName, Requirement, normalise
from kiosk.domain.progress import unwatched
from tests.delivery.samples import CANARY, FIRST, PROMISED, RECIPIENT, TEXT, counted_only, manifest, signature, text_of

DAY = date(2025, 2, 8)
AUDIT = "0123456789abcdef" * 4


def _files(signatures: Sequence[CountedSignature], campaign: Manifest | None = None, volume: int = 10_000) -> dict[str, bytes]:
    promise = Promise({FIRST: campaign or manifest()}, RECIPIENT)
    return Making(promise, DAY, AUDIT, volume).files(freeze(signatures, promise), unwatched)


def _pdf(files: dict[str, bytes]) -> bytes:
    return files["gates-parliament-2025-02-08.pdf"]


def _rows(files: dict[str, bytes]) -> list[list[str]]:
    return list(csv.reader(io.StringIO(files["gates-parliament-2025-02-08.csv"].decode("utf-8-sig"), newline="")))


def test_files_are_named_for_campaign_recipient_and_day() -> None:
    assert set(_files([signature()])) == {f"gates-parliament-2025-02-08.{kind}" for kind in ("pdf", "csv", "receipts")}


def test_no_file_holds_what_was_not_promised(tmp_path: Path) -> None:
    files = _files([signature(number, city="Canaryville") for number in range(1, 4)])
    everything = text_of(_pdf(files), tmp_path) + files["gates-parliament-2025-02-08.csv"].decode()
    assert "Number2" in everything
    assert CANARY not in everything
    assert "Canaryville" not in everything
    assert CANARY.encode() not in _pdf(files)


def test_what_was_promised_is_there(tmp_path: Path) -> None:
    """The control: the same signature with a promise of the e-mail shows it in both files."""
    files = _files([signature()], manifest((*PROMISED, FieldName.EMAIL)))
    assert CANARY in text_of(_pdf(files), tmp_path)
    assert _rows(files)[1] == ["1", "Ava", "Number1", "France", CANARY]


def test_rows_have_the_same_numbers_in_both_files(tmp_path: Path) -> None:
    files = _files([signature(number) for number in (3, 1, 2)])
    text = text_of(_pdf(files), tmp_path)
    assert _rows(files) == [
        ["No.", "given name", "family name", "country"],
        ["1", "Ava", "Number1", "France"],
        ["2", "Ava", "Number2", "France"],
        ["3", "Ava", "Number3", "France"],
    ]
    assert all(f"{number} Ava Number{number}, France" in text for number in (1, 2, 3))


def test_who_is_only_counted_is_in_the_numbers_alone(tmp_path: Path) -> None:
    files = _files([signature(1), counted_only(2, given_name="Canary", country="BE")])
    text = text_of(_pdf(files), tmp_path)
    assert "2 people have signed" in text
    assert "1 1 By name Counted only" in text
    assert "Belgium 0 1 1" in text
    assert "Canary" not in text + files["gates-parliament-2025-02-08.csv"].decode()
    assert len(_rows(files)) == 2


def test_of_whoever_left_the_country_open_it_is_not_said_that_nobody_asked(tmp_path: Path) -> None:
    campaign = manifest()
    assert campaign.requirement(FieldName.COUNTRY) is Requirement.OPTIONAL
    text = text_of(_pdf(_files([signature(country=""), counted_only(2, country="FR")], campaign)), tmp_path)
    assert "Country not given 1 0 1" in text
    assert "not asked" not in text


def test_a_country_that_is_not_handed_over_of_the_named_is_told_by_no_sum(tmp_path: Path) -> None:
    """The control: of who is counted it is all that is told, and where it was promised nothing changes."""
    signatures = [signature(1), signature(2), counted_only(3)]
    told = text_of(_pdf(_files(signatures, manifest(PROMISED[:2]))), tmp_path)
    assert "Country not given 2 0 2 France 0 1 1" in told
    assert "France 2 1 3" in text_of(_pdf(_files(signatures)), tmp_path)


def test_where_an_older_pack_promises_a_message_alone_it_is_not_said_that_anybody_chose_to_be_listed(tmp_path: Path) -> None:
    text = text_of(_pdf(_files([signature()], manifest((FieldName.MESSAGE,)))), tmp_path)
    assert "be listed with" not in text
    assert "France 0 1 1" in text
    assert "be listed with" in text_of(_pdf(_files([signature()])), tmp_path)  # the control


def test_with_nobody_named_there_are_numbers_and_no_list(tmp_path: Path) -> None:
    files = _files([counted_only(1), counted_only(2)])
    text = text_of(_pdf(files), tmp_path)
    assert "2 people, as a number only." in text
    assert "The people who signed by name" not in text
    assert len(_rows(files)) == 1


@pytest.mark.parametrize(
    ("kind", "opening"),
    [
        (CampaignKind.PETITION, "We hand over to you the petition “Open the gates”, signed by 1 person."),
        (CampaignKind.DECLARATION, "We hand over to you the declaration “Open the gates”, signed by 1 person."),
        (CampaignKind.LETTER, "Dear Sir or Madam, Why"),
        (CampaignKind.OPEN_LETTER, "Dear Sir or Madam, Why"),
    ],
)
def test_the_letter_speaks_for_the_organisation_or_for_the_signers(kind: CampaignKind, opening: str, tmp_path: Path) -> None:
    text = text_of(_pdf(_files([signature()], manifest(kind=kind))), tmp_path)
    assert opening in text
    for part in (
        "Garden Friends",
        "The Parliament",
        "1 High Street",
        "8 February 2025",
        "We ask you to open the gates.",
        "keep them open",
        "gates without a key",
        "Source: Gardeners, May 2023",
    ):
        assert part in text


def test_the_document_shows_root_audit_and_pages(tmp_path: Path) -> None:
    signatures = [signature(number) for number in range(1, 4)]
    text = text_of(_pdf(_files(signatures)), tmp_path).replace(" ", "")
    assert freeze(signatures, Promise({FIRST: manifest()}, RECIPIENT)).root.hex() in text
    assert AUDIT in text
    assert "Page2of5" in text
    assert "Page5of5" in text


@pytest.mark.parametrize(
    ("language", "named", "country"),
    [("fr", "Les signataires, par leur nom", "Allemagne"), ("fa", "کسانی که با نام امضا کردهاند", "آلمان")],
)
def test_the_document_is_in_the_language_of_the_recipient(language: str, named: str, country: str, tmp_path: Path) -> None:
    files = _files([signature(country="DE"), signature(2, given_name="پروانه", family_name="چمنی")], manifest(language=language))
    text = text_of(_pdf(files), tmp_path)
    assert named in text
    assert country in text
    assert "پروانه چمنی" in text
    assert "Ava Number1" in text
    assert _rows(files)[1 if language == "fr" else 2][-1] == country


def test_a_name_in_other_letters_keeps_nobody_from_being_delivered(tmp_path: Path) -> None:
    signatures = [signature(1), signature(2, given_name="李", family_name="王"), signature(3, given_name="Zoé 🌸", family_name="Zorn")]
    files = _files(signatures)
    text = text_of(_pdf(files), tmp_path)
    assert "Ava Number1, France" in text
    assert "[see the CSV file], France" in text
    assert "Zoé Zorn, France" in text
    assert {row[2] for row in _rows(files)[1:]} == {"Number1", "王", "Zorn"}


def test_two_rallies_of_one_name_are_told_apart_by_their_days(tmp_path: Path) -> None:
    again = msgspec.structs.replace(signature().event, id="0c" * 16, date="2025-03-01")
    text = text_of(_pdf(_files([signature(1), signature(2), dataclasses.replace(signature(3), event=again)])), tmp_path)
    assert "Spring rally · 8 February 2025 2" in text
    assert "Spring rally · 1 March 2025 1" in text


@pytest.mark.parametrize("hostile", ["Ava\u20dd", "Ava\u20e4", "Ava\u1abe", "1\u0945\u0945x", "—\u0957\u0957x", "Paris\x1b[31m"])
def test_no_name_and_no_event_stops_the_delivery_of_the_others(hostile: str, tmp_path: Path) -> None:
    files = _files([signature(1), signature(2, given_name=hostile, family_name="", event=hostile), signature(3)])
    text = text_of(_pdf(files), tmp_path)
    assert "Ava Number1, France" in text
    assert "Ava Number3, France" in text
    assert "Spring rally 2" in text
    assert hostile in {row[1] for row in _rows(files)}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=4))
def test_any_names_can_be_delivered(names: list[str]) -> None:
    typed = [normalise(FieldName.GIVEN_NAME, name) for name in names]
    files = _files([signature(number, given_name=name, event=name) for number, name in enumerate(typed, 1)])
    assert _pdf(files).startswith(b"%PDF-")


def test_letters_of_the_campaign_itself_that_no_font_has_are_refused() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        _files([signature()], manifest(text=msgspec.structs.replace(TEXT, title="開門")))
    assert problem.value.code is Code.FONT_MISSING
    assert problem.value.facts == {"font": "門 開"}


def test_a_missing_font_is_refused_and_not_replaced(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "templates", tmp_path / "templates")
    (tmp_path / "fonts").mkdir()
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    with pytest.raises(EnvironmentProblem) as problem:
        Making(promise, DAY, resources=tmp_path).files(freeze([signature()], promise), unwatched)
    assert (problem.value.code, problem.value.facts) == (Code.FONT_MISSING, {"font": "Vazirmatn"})


def test_a_broken_template_is_reported_by_its_place_and_not_by_a_name(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "templates", tmp_path / "templates")
    shutil.copytree(RESOURCES / "fonts", tmp_path / "fonts")
    with (tmp_path / "templates" / "delivery.typ").open("a") as template:
        template.write("#panic(delivery.names.lines.first())\n")
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    with pytest.raises(EnvironmentProblem) as problem:
        Making(promise, DAY, resources=tmp_path).files(freeze([signature(given_name="Canary")], promise), unwatched)
    assert problem.value.code is Code.DOCUMENT_FAILED
    assert str(problem.value.facts["problem"]).startswith("delivery.typ:")
    assert "Canary" not in repr(problem.value)
    assert problem.value.__suppress_context__


def test_the_same_list_makes_the_same_files() -> None:
    signatures = [signature(number) for number in range(1, 50)]
    assert _files(signatures) == _files(Random(2).sample(signatures, len(signatures)))


def test_two_and_a_half_thousand_names_are_all_there(tmp_path: Path) -> None:
    files = _files([signature(number) for number in range(1, 2501)])
    words = set(text_of(_pdf(files), tmp_path).replace(",", "").split())
    assert {f"Number{number}" for number in range(1, 2501)} <= words
    assert len(_rows(files)) == 2501


def test_a_long_list_is_set_in_volumes_numbered_through(tmp_path: Path) -> None:
    files = _files([signature(number) for number in range(11, 36)], volume=10)
    texts = [text_of(files[f"gates-parliament-2025-02-08-{volume}.pdf"], tmp_path) for volume in (1, 2, 3)]
    assert [f"Volume {volume} of 3" in text for volume, text in enumerate(texts, 1)] == [True, True, True]
    assert ["people have signed" in text for text in texts] == [True, False, False]
    assert "Names 21 to 25" in texts[2]
    assert "25 Ava Number35, France" in texts[2]
    assert len(_rows(files)) == 26


def test_setting_volumes_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        assert (done, total) == (1, 3)
        raise Cancelled

    promise = Promise({FIRST: manifest()}, RECIPIENT)
    frozen = freeze([signature(number) for number in range(1, 4)], promise)
    with pytest.raises(Cancelled):
        Making(promise, DAY, volume=1).files(frozen, stop)
