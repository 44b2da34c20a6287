"""Names stand where a reader of the recipient's language looks for them."""

from random import Random

import pytest

from kiosk.delivery.collation import sorted_by_name, sorted_words
from kiosk.delivery.frozen import NamedSigner
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.fields import FieldName
from tests.delivery.samples import PROMISED

WORDS = Words(RESOURCES / "templates" / "words", "en")


def _signer(given: str, family: str = "", country: str = "FR") -> NamedSigner:
    return NamedSigner({FieldName.GIVEN_NAME: given, FieldName.FAMILY_NAME: family, FieldName.COUNTRY: country})


def _order(language: str, *families: str) -> list[str]:
    signers = [_signer("Ava", family) for family in families]
    return [one.fields[FieldName.FAMILY_NAME] for one in sorted_by_name(signers, PROMISED, WORDS, language)]


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("fr", ["Eaux", "Éluard", "Emery", "Œuvrard", "Zola", "آذری"]),
        ("sv", ["Olsson", "Zorn", "Åberg", "Ärlig", "Öberg"]),
        ("fa", ["آذری", "پروین", "چمنی", "ژاله", "کریمی", "گلستانی", "یوسفی", "Zola"]),
    ],
)
def test_names_follow_the_alphabet_of_the_language(language: str, order: list[str]) -> None:
    assert _order(language, *Random(1).sample(order, len(order))) == order
    assert sorted(order) != order  # the control: code points alone have another order


def test_a_signer_without_family_name_stands_under_the_given_name() -> None:
    signers = [_signer("Zoé", "Adam"), _signer("Bahar"), _signer("Ava", "Curie")]
    assert [one.fields[FieldName.GIVEN_NAME] for one in sorted_by_name(signers, PROMISED, WORDS, "fr")] == ["Zoé", "Bahar", "Ava"]


def test_namesakes_follow_the_names_of_their_countries_and_not_the_codes() -> None:
    signers = [_signer("Ava", "Adam", country) for country in ("GB", "FR", "IR")]
    assert [one.fields[FieldName.COUNTRY] for one in sorted_by_name(signers, PROMISED, WORDS, "en")] == ["FR", "IR", "GB"]


def test_the_order_of_signing_does_not_show() -> None:
    # Two spellings of one name that the collator holds for equal.
    signers = [_signer("Ava", family, country) for family in ("علی", "علي", "Ali") for country in ("FR", "BE", "FR")]
    one = sorted_by_name(signers, PROMISED, WORDS, "fa")
    other = sorted_by_name(signers[::-1], PROMISED, WORDS, "fa")
    assert [signer.values(PROMISED) for signer in one] == [signer.values(PROMISED) for signer in other]


def test_a_name_that_is_not_handed_over_does_not_order_the_list() -> None:
    signers = [NamedSigner({FieldName.GIVEN_NAME: given}) for given in ("Zoé", "Ava")]
    assert [one.fields[FieldName.GIVEN_NAME] for one in sorted_by_name(signers, (FieldName.GIVEN_NAME,), WORDS, "fr")] == ["Ava", "Zoé"]


def test_words_are_sorted_alike() -> None:
    assert sorted_words({"Zambie", "Éthiopie", "Espagne"}, "fr") == ("Espagne", "Éthiopie", "Zambie")
