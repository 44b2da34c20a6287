"""The order of names, as a reader of the recipient's language looks for them (decision 0010)."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import icu

from kiosk.delivery.frozen import NamedSigner
from kiosk.delivery.words import Words
from kiosk.domain.fields import FieldName

_MOST_KEYS: Final = 10_000


def sorted_by_name(signers: Iterable[NamedSigner], fields: Sequence[FieldName], words: Words, language: str) -> tuple[NamedSigner, ...]:
    """`signers` by family name, else given name, then by all `fields` as they are shown, in the alphabet of `language`.

    Only what is handed over is looked at: neither a hidden field nor the order of signing shows in the list.
    """
    # Given names, countries and towns come again and again.
    key = lru_cache(_MOST_KEYS)(icu.Collator.createInstance(icu.Locale(language)).getSortKey)

    def place(signer: NamedSigner) -> tuple[tuple[bytes, ...], tuple[str, ...]]:
        given, family = signer.fields.get(FieldName.GIVEN_NAME, ""), signer.fields.get(FieldName.FAMILY_NAME, "")
        values = tuple(words.answer(name, text) for name, text in zip(fields, signer.values(fields), strict=True))
        # The values themselves part what the collator holds for equal, such as ي and ی.
        return tuple(key(text) for text in (family or given, given, *values)), (*values, signer.message)

    return tuple(sorted(signers, key=place))


def sorted_words(words: Iterable[str], language: str) -> tuple[str, ...]:
    """`words`, such as countries' names, in the alphabet of `language`."""
    return tuple(sorted(words, key=icu.Collator.createInstance(icu.Locale(language)).getSortKey))
