"""The organisation's key: make its file, show it, delegate from it, and bring it back from paper."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.campaign.files import read_small, start_of, write_whole
from kiosk.campaign.pack import organisation_of, read_pack
from kiosk.crypto import shares
from kiosk.crypto.keyfile import is_key_file, key_file_content, open_key_file, read_key_file, write_key_file
from kiosk.crypto.keys import NO_CAMPAIGN, PER_CAMPAIGN, KeyName, KeyRing, Role, fingerprint
from kiosk.delivery.placing import placed
from kiosk.documents.recovery import Paper
from kiosk.domain.errors import Code, Refused, UserError
from kiosk.domain.ids import CampaignId
from kiosk.domain.moment import today
from kiosk.domain.organiser import LANGUAGES
from kiosk.domain.reports.base import FilesReport
from kiosk.domain.reports.campaigns import KeyReport
from kiosk.office.pictures import START_SIZE, codes_in, is_picture
from kiosk.transfer.key_code import BEGINNING, read_key_code, write_key_code

_SHARE: Final = "share-{number}-of-{count}.pdf"
_LONGEST_TYPED: Final = 64 * 1024
"""Bytes of a text file; what is typed from paper has some hundreds."""

_CAMPAIGN: Final = re.compile(r"([0-9a-fA-F]{32})(?::([0-9]{1,9}))?", re.ASCII)
_ROTATIONS: Final = 1000
"""How many rotations of a campaign go into a smaller key file, the last ones: a number that was mistyped must not fill it."""


def new(path: Path, passphrase: str) -> KeyReport:
    """Make an organisation key and write it to `path`, which must not exist."""
    ring = KeyRing.generate()
    write_key_file(path, ring, passphrase)
    return report_of(path, ring)


def show(path: Path, passphrase: str) -> KeyReport:
    """What the key file at `path` can do."""
    return report_of(path, read_key_file(path, passphrase))


def delegate(path: Path, passphrase: str, roles: Sequence[str], campaigns: Sequence[str], out: Path, new_passphrase: str) -> KeyReport:
    """Write a smaller key file with the secrets of `roles`; `seal` and `duplicates` for each of `campaigns`.

    These are packs, or ids in hexadecimal, as ID or ID:ROTATION; `seal` is given for all rotations up to that of the pack, or to
    ROTATION. Raises as `read_key_file`, `read_pack` and `write_key_file` do, `UserError` with OPTION_WRONG or KEY_ROLE_MISSING, and
    `Refused(ORGANISATION_FOREIGN)` for the pack of another organisation.
    """
    whole = read_key_file(path, passphrase)
    wanted = [_role(text) for text in roles]
    if not campaigns and PER_CAMPAIGN.intersection(wanted):
        raise UserError(Code.OPTION_WRONG, option="--campaign", problem="seal and duplicates are those of a campaign: name its pack")
    ring = whole.delegate(secrets_for(wanted, _rotations(campaigns, whole)))
    write_key_file(out, ring, new_passphrase)
    return report_of(out, ring)


def secrets_for(roles: Sequence[Role], rotations: Mapping[CampaignId, int]) -> list[KeyName]:
    """The secrets that make up `roles` for campaigns of which the present rotations are given.

    Of `SEAL` those before, too: entries of a revision before the last rotation are still to come. None that is not used yet, since
    a rotation is what ends that a key opens whatever comes.
    """
    return [name for role in roles for name in _of_role(role, rotations)]


def sheet(path: Path, passphrase: str, out: Path, language: str, name: str = "") -> FilesReport:
    """Write the recovery sheet of a complete key file to `out`, a PDF of one page. `name`: what people call the organisation.

    Raises as `read_key_file` does, `UserError` with KEY_ROLE_MISSING for a key that is not complete, or OPTION_WRONG (language).
    """
    content = key_file_content(path)
    pdf = _paper(open_key_file(content, passphrase), language, name).sheet(write_key_code(content))
    write_whole(out, lambda stream: stream.write(pdf), size=len(pdf))
    return FilesReport(files=(str(out),))


def restore(sheet: Path, passphrase: str, out: Path) -> KeyReport:
    """Write the key file that a recovery sheet holds to `out`: `sheet` is a picture of its code, or its letters in a text file.

    Raises `UserError(PASSPHRASE_WRONG)` before anything is written, `Refused` for what holds no key, and as `codes_in`.
    """
    content = _content_of(sheet)
    ring = open_key_file(content, passphrase)
    write_whole(out, lambda stream: stream.write(content), size=len(content))
    return report_of(out, ring)


def split(path: Path, passphrase: str, count: int, threshold: int, out: Path, language: str, name: str = "") -> FilesReport:
    """Divide a complete key file, as `divide` does."""
    return divide(read_key_file(path, passphrase), count, threshold, out, language, name)


def divide(ring: KeyRing, count: int, threshold: int, out: Path, language: str, name: str) -> FilesReport:
    """Make `count` shares of a complete key in the folder `out`, a page of words each, of which any `threshold` give it back."""
    paper = _paper(ring, language, name)
    made = shares.split(ring.seed, count, threshold)
    pages = {
        _SHARE.format(number=number, count=count): paper.share(words.split(), number, count, threshold)
        for number, words in enumerate(made, 1)
    }
    with placed(out, pages) as paths:
        return FilesReport(files=tuple(map(str, paths)))


def is_key(path: Path) -> bool:
    """Whether a file, by its beginning, is a key file, or by its name the page of a share."""
    return is_key_file(start_of(path, 8)) or path.match(_SHARE.format(number="*", count="*"))


def combine(paths: Sequence[Path], out: Path, passphrase: str) -> KeyReport:
    """Write a complete key file under a new passphrase to `out`, from the words of enough shares, each in a text file."""
    return _combined([(str(path), _typed(path)) for path in paths], out, passphrase)


def combine_words(texts: Sequence[str], out: Path, passphrase: str) -> KeyReport:
    """The same from words that were typed just now; an error tells a share by its number from 1."""
    return _combined([(f"#{number}", text) for number, text in enumerate(texts, 1)], out, passphrase)


def report_of(path: Path, ring: KeyRing) -> KeyReport:
    """What the key file at `path`, which holds `ring`, can do."""
    return KeyReport(
        path=str(path),
        organisation=ring.organisation.hex(),
        fingerprint=fingerprint(ring.organisation_public_key),
        complete=ring.is_complete,
        secrets=tuple(name.spelt for name in ring.names()),
    )


def _combined(texts: Sequence[tuple[str, str]], out: Path, passphrase: str) -> KeyReport:
    ring = KeyRing.from_seed(shares.combine(texts))
    write_key_file(out, ring, passphrase)
    return report_of(out, ring)


def _paper(ring: KeyRing, language: str, name: str) -> Paper:
    if language not in LANGUAGES:
        raise UserError(Code.OPTION_WRONG, option="--language", problem=f"there are words for {', '.join(LANGUAGES)}")
    if not ring.is_complete:
        raise UserError(Code.KEY_ROLE_MISSING, role="seed")
    return Paper(name, fingerprint(ring.organisation_public_key), language, today())


def _content_of(sheet: Path) -> bytes:
    if not is_picture(start_of(sheet, START_SIZE)):
        return read_key_code(_typed(sheet))
    ours = [text for text in codes_in(sheet) if text.startswith(BEGINNING)]
    if not ours:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="recovery sheet")
    return read_key_code(ours[0])


def _typed(path: Path) -> str:
    """What somebody typed into a text file, whatever the editor put before it."""
    try:
        return read_small(path, _LONGEST_TYPED).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(Code.WRONG_KIND_OF_FILE, expected="text") from error


def _of_role(role: Role, rotations: Mapping[CampaignId, int]) -> list[KeyName]:
    if role is Role.SEAL:
        return [
            KeyName(role, one, rotation) for one, last in rotations.items() for rotation in range(max(0, last + 1 - _ROTATIONS), last + 1)
        ]
    return [KeyName(role, one) for one in (rotations if role in PER_CAMPAIGN else [NO_CAMPAIGN])]


def _role(text: str) -> Role:
    try:
        return Role(text.strip())
    except ValueError as error:
        raise UserError(Code.OPTION_WRONG, option="--roles", problem=f"there is no role {text!r}") from error


def _rotations(campaigns: Sequence[str], ring: KeyRing) -> dict[CampaignId, int]:
    """The highest rotation that is named of each campaign."""
    named: dict[CampaignId, int] = {}
    for text in campaigns:
        campaign, rotation = _of_pack(Path(text), ring) if Path(text).is_file() else _typed_campaign(text)
        named[campaign] = max(rotation, named.get(campaign, 0))
    return named


def _of_pack(path: Path, ring: KeyRing) -> tuple[CampaignId, int]:
    manifest = read_pack(path).manifest
    if organisation_of(manifest) != ring.organisation:
        raise Refused(Code.ORGANISATION_FOREIGN)
    return manifest.campaign_id, manifest.rotation


def _typed_campaign(text: str) -> tuple[CampaignId, int]:
    found = _CAMPAIGN.fullmatch(text)
    if found is None or int(found[1], 16) == 0:
        problem = "a campaign is its pack, or its id of 32 hexadecimal digits, with :1 after its first rotation, :2 after its second"
        raise UserError(Code.OPTION_WRONG, option="--campaign", problem=problem)
    return CampaignId(bytes.fromhex(found[1])), int(found[2] or 0)
