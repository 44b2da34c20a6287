"""Vectors of FORMAT.md, section 25: shares of a seed, made with the reference implementation of SLIP-0039."""

from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from tests.vectors.makers.formats import SEED, Case


def shares() -> Case:
    made, other = divided(SEED), divided(SEED)
    exchanged = made[0].split()
    exchanged[6], exchanged[7] = exchanged[7], exchanged[6]
    another = made[0].split()
    another[9] = WORDLIST[(WORDLIST.index(another[9]) + 1) % len(WORDLIST)]
    refused = [
        ("a word that is none of the list", [f"{made[0]} rallykiosk", *made[1:3]], "share_word_unknown"),
        ("a word of the list in the place of another", [" ".join(another), *made[1:3]], "share_wrong"),
        ("two words exchanged", [" ".join(exchanged), *made[1:3]], "share_wrong"),
        ("a word left out", [made[0].rpartition(" ")[0], *made[1:3]], "share_wrong"),
        ("no word", ["", *made[1:3]], "share_wrong"),
        ("shares of a shorter secret", divided(SEED[:16])[:3], "share_wrong"),
        ("a passphrase that is stretched", divided(SEED, exponent=1)[:3], "share_wrong"),
        ("not extendable", divided(SEED, extendable=False)[:3], "share_wrong"),
        ("a share that is enough alone", generate_mnemonics(1, [(1, 1)], SEED, b"", True, 0)[0], "share_wrong"),
        ("of two groups", [group[0] for group in generate_mnemonics(2, [(2, 2), (2, 2)], SEED, b"", True, 0)], "share_wrong"),
        ("one share twice", [made[0], made[1], made[0]], "share_repeated"),
        ("of two divisions", [made[0], made[1], other[2]], "shares_mixed"),
        ("one too few", made[:2], "shares_too_few"),
        ("none", [], "shares_too_few"),
    ]
    return {
        "divided": {"seed": SEED, "threshold": 3, "shares": made},
        "refused": [{"rule": rule, "shares": some, "code": code} for rule, some, code in refused],
    }


def divided(secret: bytes, *, extendable: bool = True, exponent: int = 0) -> list[str]:
    """Three of five."""
    made: list[str] = generate_mnemonics(1, [(3, 5)], secret, b"", extendable, exponent)[0]
    return made
