"""Finding the few that are wrong among many, with few questions."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")


def failing(things: Sequence[Thing], are_good: Callable[[Sequence[Thing]], bool]) -> list[Thing]:
    """Those of `things` that are not good by themselves: halves are asked about until single ones are left.

    Where all are good together, that costs one question.
    """
    if not things or are_good(things):
        return []
    if len(things) == 1:
        return list(things)
    middle = len(things) // 2
    return failing(things[:middle], are_good) + failing(things[middle:], are_good)
