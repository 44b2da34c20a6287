"""Signers as JSON lines: strict in form, and silent about what stands in them."""

import json

import pytest
from rich.pretty import pretty_repr

from kiosk.device.lines import draft_of, read_line
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from tests.support.devices import CAMPAIGN

LINE: dict[str, object] = {
    "campaign": CAMPAIGN.hex(),
    "language": "fr",
    "fields": {"given_name": "Ava"},
    "consents": {"sign": True},
    "age": True,
}


def line(**changes: object) -> str:
    return json.dumps(LINE | changes)


def test_a_line_tells_what_a_signer_tells() -> None:
    told = draft_of(read_line(line(message="Hello", ink=[[[1, 2], [3.6, 4]]], source="paper", sheet="ABCD", row=3), 1), ("a", "b"))
    assert (told.campaign, told.screen_language, told.text_language) == (CAMPAIGN, "fr", "fr")
    assert (told.fields, told.message, told.ink) == ({FieldName.GIVEN_NAME: "Ava"}, "Hello", (((1, 2), (4, 4)),))
    assert (told.consents, told.age, told.source) == ({Purpose.SIGN: True}, True, Source.PAPER)
    assert (told.sheet, told.row) == ("ABCD", 3)


@pytest.mark.parametrize(
    ("said", "choice"),
    [
        ({}, {"a": HandOver.NAMED, "b": HandOver.NAMED}),
        ({"hand_over": "counted"}, {"a": HandOver.COUNTED, "b": HandOver.COUNTED}),
        ({"hand_over": {"b": "counted"}}, {"b": HandOver.COUNTED}),
    ],
)
def test_without_a_choice_a_line_means_named(said: dict[str, object], choice: dict[str, HandOver]) -> None:
    assert draft_of(read_line(line(**said), 1), ("a", "b")).hand_over == choice


def test_no_message_is_an_empty_message() -> None:
    assert draft_of(read_line(line(message=None), 1), ()).message == ""


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "[]",
        "canary",
        '"canary"',
        line()[:-1],
        line() + "x",
        line(canary=1),
        line(campaign="canary"),
        line(language="français"),
        line(fields={"canary": "x"}),
        line(fields={"given_name": None}),
        line(fields={"given_name": 5}),
        line(consents={"canary": True}),
        line(consents={"sign": "canary"}),
        line(age="canary"),
        line(hand_over="canary"),
        line(hand_over={"Not A Slug": "named"}),
        line(ink=[[["canary", 1]]]),
        line(ink=[[[1e300, 1]]]),
        line(ink=[[[1]]]),
        line(source="canary"),
        line(row=100),
        line(row="canary"),
        "[" * 100_000,
        '{"canary": "\ud800"}',
    ],
)
def test_a_wrong_line_is_told_by_its_number_and_by_nothing_of_it(wrong: str) -> None:
    with pytest.raises(UserError) as caught:
        read_line(wrong, 7)
    assert (caught.value.code, caught.value.facts) == (Code.LINE_WRONG, {"line": 7})
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_line_shows_nothing_of_itself() -> None:
    assert "Ava" not in repr(read_line(line(), 1))


def test_a_printed_line_shows_nothing_of_a_signer() -> None:
    line = read_line(json.dumps(LINE), 1)
    assert "Ava" not in repr(line) + pretty_repr(line)
