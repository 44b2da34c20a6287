"""When the demonstration does not go as it is written."""


class Mishap(Exception):
    """What went wrong, in a sentence for whoever started the demonstration."""


def expect(holds: bool, otherwise: str) -> None:
    """Raise `Mishap(otherwise)` unless it `holds`."""
    if not holds:
        raise Mishap(otherwise)
