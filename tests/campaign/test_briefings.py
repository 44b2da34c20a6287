"""What a briefing library must hold is demanded rule by rule, and told with its place."""

from typing import Final

import pytest

from kiosk.campaign.briefings import decode_library, in_order, library_findings, read_library
from kiosk.domain.briefing import Library
from kiosk.domain.errors import Code, Refused
from tests.support.packs import Change, library_json, vector_manifest
from tests.vectors.campaign.make import briefing, category, libraries_wrong, text

BROKEN: Final[dict[str, Change]] = {
    "briefings": briefing(1, id="second"),
    "categories": category(1, id="prison"),
    "briefings.first": lambda content: content["briefings"].reverse(),  # type: ignore[attr-defined]
    "briefings.second": briefing(1, date="2025-02-01"),
    "briefings.first.date": briefing(1, date="2025-01-32"),
    "briefings.second.categories": briefing(0, categories=["women"]),
    "briefings.first.categories": briefing(1, categories=["law", "law"]),
    "briefings.second.texts.en": briefing(0, texts={"en": text(0, "fa")}),
    "briefings.second.pictures": briefing(0, pictures=["gone"]),
    "briefings.first.pictures": briefing(1, pictures=["logo"]),
    "briefings.second.texts.fa.title": briefing(0, texts={"fa": text(0, "fa", title="two\nlines")}),
    "briefings.second.texts.fa.source": briefing(0, texts={"fa": text(0, "fa", source="")}),
    "briefings.second.texts.fa.tags": briefing(0, texts={"fa": text(0, "fa", tags=["a", "a"])}),
    "briefings.second.texts.fa.tags.1": briefing(0, texts={"fa": text(0, "fa", tags=["a", " b"])}),
    "briefings.second.texts.fa.sections": briefing(0, texts={"fa": text(0, "fa", sections=[])}),
    "briefings.second.texts.fa.sections.0": briefing(0, texts={"fa": text(0, "fa", sections=[{"heading": "a"}])}),
    "briefings.second.texts.fa.sections.0.items": briefing(
        0, texts={"fa": text(0, "fa", sections=[{"kind": "demands", "paragraphs": ["a"]}])}
    ),
    "briefings.second.texts.fa.sections.0.heading": briefing(
        0, texts={"fa": text(0, "fa", sections=[{"heading": "\x07", "paragraphs": ["a"]}])}
    ),
    "categories.prison.name.fa": category(0, name={"fr": "Prison"}),
    "categories.law.name.fa": category(1, name={"fr": "Droit", "fa": ""}),
}


def found(change: Change) -> list[str]:
    library = decode_library(library_json(change))
    return [finding.where for finding in library_findings(library, vector_manifest())]


def test_a_good_library_breaks_no_rule() -> None:
    assert found(lambda _: None) == []


@pytest.mark.parametrize("where", BROKEN)
def test_a_broken_rule_is_told_with_its_place(where: str) -> None:
    assert where in found(BROKEN[where])


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_a_library_that_breaks_a_rule_is_refused(change: Change) -> None:
    with pytest.raises(Refused) as caught:
        read_library(library_json(change), vector_manifest())
    assert caught.value.code is Code.DAMAGED
    assert caught.value.facts["part"] == "briefings"


def test_a_picture_of_the_campaign_may_stand_with_a_briefing() -> None:
    assert found(briefing(0, pictures=["dot"])) == []


def test_a_briefing_may_be_in_some_of_the_languages_alone() -> None:
    (only,) = decode_library(library_json()).briefings[0].texts
    assert only == "fa"


def test_the_newest_stand_first_and_those_of_one_day_by_their_ids() -> None:
    library = decode_library(library_json(briefing(1, date="2025-02-01")))
    assert [one.id for one in in_order(library.briefings)] == ["first", "second"]
    assert [one.id for one in in_order(decode_library(library_json()).briefings)] == ["second", "first"]


def test_a_library_in_the_store_is_read_by_its_shape_alone() -> None:
    """Its rules were asked when the pack came; a later program may ask for more and must still show it."""
    assert isinstance(decode_library(library_json(BROKEN["briefings.first.pictures"])), Library)


def test_every_vector_of_libraries_is_refused_by_a_rule_of_its_own() -> None:
    names = [name for name, _, _ in libraries_wrong()]
    assert len(names) == len(set(names)) >= len(BROKEN)
