"""Shares of an organisation's seed: words on paper, some of which together give it back (SLIP-39; FORMAT.md, Shares of a seed)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from kiosk.crypto.keys import SECRET_SIZE
from kiosk.crypto.labels import exactly
from kiosk.domain.errors import Bug, Code, Refused, UserError

WORDS: Final = 33
"""Of each share of 32 bytes."""

MOST_SHARES: Final = 16
_LEAST_THRESHOLD: Final = 2
_KNOWN: Final = frozenset(WORDLIST)
_WORD: Final = re.compile(r"[^\W\d_]+")
"""Numbers, points and lines between the words do not matter."""


@dataclass(frozen=True)
class _Read:
    name: str
    words: str
    share: Share

    @property
    def division(self) -> tuple[int, int]:
        """What all shares of one division have in common."""
        return self.share.identifier, self.share.member_threshold


def split(seed: bytes, shares: int, threshold: int) -> tuple[str, ...]:
    """So many shares of `seed`, each of 33 words, of which any `threshold` give it back; that was tried.

    Raises `UserError(OPTION_WRONG)` unless 2 <= threshold <= shares <= 16.
    """
    exactly(SECRET_SIZE, seed, "seed")
    if not _LEAST_THRESHOLD <= threshold <= shares <= MOST_SHARES:
        problem = f"at least {_LEAST_THRESHOLD} of at most {MOST_SHARES} shares are needed together"
        raise UserError(Code.OPTION_WRONG, option="--threshold", problem=problem)
    # The passphrase of SLIP-39 stays empty: shares are there for who has forgotten one. So stretching it gains nothing.
    made = tuple(generate_mnemonics(1, [(threshold, shares)], seed, b"", extendable=True, iteration_exponent=0)[0])
    if any(combine_mnemonics(some) != seed for some in _windows(made, threshold)):
        raise Bug("shares do not give back what was divided")
    return made


def combine(texts: Iterable[tuple[str, str]]) -> bytes:
    """The seed that shares give back: for each the name that an error tells it by, and its words. More than are needed must agree.

    Raises `UserError` with SHARE_WORD_UNKNOWN, SHARE_WRONG, SHARE_REPEATED or SHARES_TOO_FEW, and `Refused(SHARES_MIXED)`.
    """
    read = [_read(name, text) for name, text in texts]
    _expect_each_once(read)
    if len({one.division for one in read}) > 1:
        raise Refused(Code.SHARES_MIXED)
    threshold = read[0].share.member_threshold if read else _LEAST_THRESHOLD
    if len(read) < threshold:
        raise UserError(Code.SHARES_TOO_FEW, given=len(read), needed=threshold)
    try:
        seed, *others = {bytes(combine_mnemonics(some)) for some in _windows([one.words for one in read], threshold)}
    except MnemonicError:  # its text may quote a share
        raise Refused(Code.SHARES_MIXED) from None
    if others:
        raise Refused(Code.SHARES_MIXED)
    return seed


def _read(name: str, text: str) -> _Read:
    words = _WORD.findall(text.lower())
    unknown = next((number for number, word in enumerate(words, 1) if word not in _KNOWN), 0)
    if unknown:
        raise UserError(Code.SHARE_WORD_UNKNOWN, path=name, number=unknown)
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        raise UserError(Code.SHARE_WRONG, path=name, words=len(words), expected=WORDS) from None
    if len(words) != WORDS or not _is_ours(share):
        raise UserError(Code.SHARE_WRONG, path=name, words=len(words), expected=WORDS)
    return _Read(name, " ".join(words), share)


def _is_ours(share: Share) -> bool:
    """Whether a share is of a division as `split` makes it; another may ask for hours of work."""
    plain = share.extendable and not share.iteration_exponent and share.group_count == 1
    return bool(plain and share.member_threshold >= _LEAST_THRESHOLD)


def _expect_each_once(read: Iterable[_Read]) -> None:
    ordered = sorted(read, key=lambda one: (one.division, one.share.index))
    for one, other in pairwise(ordered):
        if (one.division, one.share.index) == (other.division, other.share.index):
            raise UserError(Code.SHARE_REPEATED, path=other.name, like=one.name)


def _windows(shares: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """Neighbours, so many at a time, so that each share is tried."""
    return (shares[start : start + size] for start in range(len(shares) - size + 1))
