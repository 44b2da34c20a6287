"""How many signatures are valid, estimated from a sample that somebody looked at.

The projection is that of the California Code of Regulations, title 2, sections 20530 to 20540: the rate of valid ones in the sample,
times all, less what the duplicates found in the sample stand for, each weighing A (A - 1) with A = all / sample. By that weight what
is a duplicate of another in the sample is no valid one: of a sample of everybody, A is 1 and the valid ones are the whole answer. The
interval is ours: Wilson's for the rate (95 %), narrowed for a sample that is a large part of all, and for the duplicates Byar's limits
of a Poisson count, which leave room where none was found: both signatures of a person are seldom in one sample. Neither goes
beyond what was seen: the valid ones are, and of all others at most those can be that nobody looked at.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from math import ceil, sqrt
from typing import Final

_Z: Final = 1.959964
_UNNOTICED: Final = 0.05
"""What part of all may have signed twice though the sample shows nobody who did, for a sample to be enough."""
_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True)
class Estimate:
    """`rate`: valid in the sample, in percent; `lowest` to `highest`: where the number of valid ones lies, 19 times out of 20.

    `enough`: how large a sample must be to show whether more than a twentieth of all signed twice.
    """

    rate: Decimal
    projected: int
    lowest: int
    highest: int
    enough: int


def estimate(everything: int, sample: int, valid: int, duplicates: int) -> Estimate | None:
    """Of `everything` a `sample` was looked at: `valid` ones, and others that are `duplicates` of these. None where there is no sample."""
    if not 0 < sample <= everything or min(valid, duplicates) < 0 or valid + duplicates > sample:
        return None
    rate = _rounded(Decimal(valid) / sample)
    factor = _rounded(Decimal(everything) / sample)
    weight = _rounded(factor * (factor - 1))
    most = valid + everything - sample
    projected = min(most, max(valid, _whole(everything * rate) - _whole(duplicates * weight)))
    low, high = _wilson(everything, sample, valid)
    fewest, most_twice = _byar(duplicates)
    lowest = int(everything * low - float(weight) * most_twice)
    highest = round(everything * high - float(weight) * fewest)
    return Estimate(
        rate=rate * 100,
        projected=projected,
        lowest=min(projected, max(valid, lowest)),
        highest=max(projected, min(most, highest)),
        enough=_enough(everything),
    )


def _wilson(everything: int, sample: int, valid: int) -> tuple[float, float]:
    if sample == everything:
        return valid / sample, valid / sample
    size = sample * (everything - 1) / (everything - sample)
    share, square = valid / sample, _Z * _Z
    middle = (share + square / (2 * size)) / (1 + square / size)
    half = _Z / (1 + square / size) * sqrt(share * (1 - share) / size + square / (4 * size * size))
    return max(0.0, middle - half), min(1.0, middle + half)


def _byar(seen: int) -> tuple[float, float]:
    """Between what numbers the mean of a count lies of which `seen` were met (Breslow and Day, 1987, section 2.3)."""
    low = seen * (1 - 1 / (9 * seen) - _Z / (3 * sqrt(seen))) ** 3 if seen else 0.0
    more = seen + 1
    return max(0.0, low), more * (1 - 1 / (9 * more) + _Z / (3 * sqrt(more))) ** 3


def _enough(everything: int) -> int:
    """The smallest sample in which nobody met twice excludes that more than `_UNNOTICED` of all are."""
    weight = _UNNOTICED * everything / _byar(0)[1]
    return min(everything, ceil(everything / ((1 + sqrt(1 + 4 * weight)) / 2)))


def _rounded(number: Decimal) -> Decimal:
    return number.quantize(_PLACES, ROUND_HALF_UP)


def _whole(number: Decimal) -> int:
    return int(number.quantize(Decimal(1), ROUND_CEILING))
