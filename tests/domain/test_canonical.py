"""One content has one spelling, and every other is refused."""

import json
from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import canonical
from kiosk.domain.errors import Code, Refused
from kiosk.domain.record import Record


class Note(Record, frozen=True):
    """A record with a required field and one that has a default."""

    text: str
    count: int = 0


def code_of(content: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        canonical.decode(content, Note)
    return caught.value.code


@given(st.text(), st.integers(-(2**53), 2**53))
def test_what_was_encoded_is_decoded(text: str, count: int) -> None:
    note = Note(text=text, count=count)
    assert canonical.decode(canonical.encode(note), Note) == note


@given(st.dictionaries(st.text(), st.integers(0, 9)))
def test_keys_are_sorted_by_code_point(value: dict[str, int]) -> None:
    assert list(json.loads(canonical.encode(value))) == sorted(value)


def test_the_spelling_of_a_record_is_fixed() -> None:
    assert canonical.encode(Note(text="آوا", count=2)) == '{"count":2,"text":"آوا"}'.encode()


def test_a_default_is_left_out() -> None:
    assert canonical.encode(Note(text="a")) == b'{"text":"a"}'


def test_a_digest_is_of_the_canonical_bytes() -> None:
    assert canonical.digest("a") == "ac8d8342bbb2362d13f0a559a3621bb407011368895164b628a54f7fc33fc43c"


@pytest.mark.parametrize(
    "content",
    [
        b'{"text": "a"}',
        b'{"text":"a"}\n',
        b'{"text":"a","count":2}',
        b'{"count":0,"text":"a"}',
        b'{"text":"\\u0061"}',
        b'{"text":"\\/"}',
        b'{"text":"b","text":"a"}',
    ],
    ids=["space", "line end", "order", "default", "escape", "solidus", "twice"],
)
def test_a_second_spelling_is_refused(content: bytes) -> None:
    assert code_of(content) is Code.NOT_CANONICAL


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"text":1}',
        b'{"other":1,"text":"a"}',
        b'{"count":1.5,"text":"a"}',
        b'{"text":"\xff"}',
        b'{"text":"\\ud800"}',
        b"[" * 100_000,
    ],
    ids=["nothing", "cut", "list", "type", "unknown", "fraction", "no UTF-8", "surrogate", "deep"],
)
def test_what_is_no_such_record_is_damaged(content: bytes) -> None:
    assert code_of(content) is Code.DAMAGED


def test_control_without_comparing_a_second_spelling_is_taken() -> None:
    assert msgspec.json.decode(b'{"text": "\\u0061"}', type=Note) == Note(text="a")


class Versioned(Record, frozen=True):
    """A record that says its schema."""

    schema: Literal[1]


def versioned(content: bytes) -> Code:
    with pytest.raises(Refused) as caught:
        canonical.decode_record(content, Versioned)
    return caught.value.code


def test_a_record_of_this_version_is_read() -> None:
    assert canonical.decode_record(b'{"schema":1}', Versioned) == Versioned(schema=1)


@pytest.mark.parametrize("content", [b'{"schema":2}', b'{"colour":{"a":[1]},"schema":7}', b'{"schema":4294967295}'])
def test_a_record_of_a_later_version_is_no_damage(content: bytes) -> None:
    assert versioned(content) is Code.NEWER_VERSION


NESTED = b"[" * 3000 + b"]" * 3000


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":' + NESTED + b"}",
        b'{"a":' + NESTED + b',"schema":2}',
        b'{"schema":' + NESTED + b"}",
        b'{"schema":-1}',
        b'{"schema":4294967296}',
        b'{"schema":' + b"9" * 5000 + b"}",
        b'{"schema":2.0}',
    ],
)
def test_what_only_looks_like_a_later_version_is_damage(content: bytes) -> None:
    assert versioned(content) is Code.DAMAGED
