"""What nobody sees is told from what people can read."""

import unicodedata

import pytest

from kiosk.domain.visible import UNSEEN, is_line, is_text


@pytest.mark.parametrize("text", ["Tablet 1", "محمد\u200cرضا", "Élodie", "😀", "a  b", "\U000c0000"])
def test_a_line_that_can_be_read_is_one(text: str) -> None:
    assert is_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        " a",
        "a ",
        "a\nb",
        "a\tb",
        "a\0b",
        "a\x1b[2J",
        "a\u202eb",
        "a\u200fb",
        "a\u00a0b",
        "a\u2028b",
        "\u3164",
        "a\ufe0fb",
        "a\ud800",
        "a\ue000",
    ],
)
def test_a_line_with_what_nobody_sees_is_none(text: str) -> None:
    assert not is_line(text)


@pytest.mark.parametrize("text", ["", "a\nb", " a\u00a0b ", "سلام\u200f!", "❤\ufe0f"])
def test_a_text_may_have_lines_and_marks_of_direction(text: str) -> None:
    assert is_text(text)


@pytest.mark.parametrize("char", ["\0", "\t", "\r", "\x1b", "\x7f", "\x85", "\ud800", "\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_text_that_reads_otherwise_than_it_stands_is_none(char: str) -> None:
    assert not is_text(f"a{char}b")


def test_every_control_character_but_the_line_break_is_refused() -> None:
    controls = {chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in ("Cc", "Cs")}
    assert {char for char in controls if is_text(char)} == {"\n"}


def test_every_format_character_is_refused_in_a_line_but_the_zero_width_non_joiner() -> None:
    formats = {chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf" or UNSEEN.match(chr(code))}
    assert {char for char in formats if is_line(f"a{char}b")} == {"\u200c"}
