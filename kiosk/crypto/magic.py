"""How every format begins: four bytes that say what it is, then its version."""

from kiosk.domain.errors import Code, Refused


def check_start(content: bytes, magic: bytes, version: int, part: str) -> None:
    """Raises `Refused(WRONG_KIND_OF_FILE)` unless `content` begins with `magic`, and what `check_version` raises."""
    if not content.startswith(magic):
        raise Refused(Code.WRONG_KIND_OF_FILE, expected=part)
    check_version(int.from_bytes(content[len(magic) :][:1]), version, part)


def check_version(found: int, known: int, part: str) -> None:
    """Raises `Refused(NEWER_VERSION)` for a version or suite to come, `Refused(DAMAGED)` for one that never was."""
    if found > known:
        raise Refused(Code.NEWER_VERSION, part=part, version=found)
    if found < known:
        raise Refused(Code.DAMAGED, part=part)
