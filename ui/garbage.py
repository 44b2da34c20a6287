"""When Python looks for garbage: not before all is loaded that stays, and then not among that."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """The last that a window loads: from then on garbage is looked for again, which `ui.start` has put off.

    What is there by then is left out. Python would look through all of it, again and again, for a tenth of a second each time.
    """
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
