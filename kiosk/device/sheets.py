"""Paper sheets: printed blank, and typed row by row, each row an entry of its own with the rules of every other signature."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.campaign.files import write_whole
from kiosk.campaign.sheets import find_sheet, kept_sheet, new_sheet
from kiosk.device.signing import Signer
from kiosk.documents.sheet import sheets
from kiosk.documents.typesetting import RESOURCES, Typesetter
from kiosk.domain.campaign import Manifest
from kiosk.domain.errors import Code, UserError
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from kiosk.domain.paper import PaperSheet
from kiosk.domain.reports.device import SheetsReport, Thanks
from kiosk.domain.signed import Signed

MOST_PAGES: Final = 500
"""Of one document; setting them takes some seconds and about 400 MB."""

_TEMPLATES: Final = RESOURCES / "templates"


def print_sheets(manifest: Manifest, languages: Sequence[str], count: int, out: Path, day: date) -> SheetsReport:
    """Write blank sheets as a PDF: `count` in each language, every one with a new name; the device keeps none of them.

    `out` is the file, or a folder for one. Raises `UserError` with OPTION_WRONG (languages, count) or FILE_EXISTS, and
    `EnvironmentProblem` with FONT_MISSING, DOCUMENT_FAILED or what keeps the file from being written.
    """
    _expect_sense(manifest, languages, count)
    names = [(language, [new_sheet(manifest, language) for _ in range(count)]) for language in languages]
    first = names[0][1][0]
    pdf = Typesetter(_TEMPLATES, RESOURCES / "fonts", day).pdf("sheet.typ", sheets(manifest, names, _TEMPLATES / "sheet_words"))
    path = out / f"{manifest.slug}-{first}.pdf" if out.is_dir() else out
    write_whole(path, lambda stream: stream.write(pdf), size=len(pdf))
    return SheetsReport(path=str(path), sheets=tuple(name for _, some in names for name in some))


def _expect_sense(manifest: Manifest, languages: Sequence[str], count: int) -> None:
    if not languages or len(set(languages)) < len(languages) or not set(manifest.languages).issuperset(languages):
        known = ", ".join(manifest.languages)
        raise UserError(Code.OPTION_WRONG, option="languages", problem=f"this campaign has {known}, each at most once")
    most = MOST_PAGES // len(languages)
    if not 0 < count <= most:
        raise UserError(Code.OPTION_WRONG, option="count", problem=f"it is a number from 1 to {most} for so many languages")


class TypedRows:
    """What was typed since the program started. It is in memory alone: the centre settles the rest (decision 0032)."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        self._signed: dict[tuple[CampaignId, str, int], Signed] = {}

    def find(self, manifests: Iterable[Manifest], typed: str) -> PaperSheet:
        """The sheet whose name was typed. Raises `UserError(SHEET_UNKNOWN)`."""
        manifest, language, name = find_sheet(manifests, typed)
        rows = frozenset(row for campaign, sheet, row in self._signed if (campaign, sheet) == (manifest.campaign_id, name))
        return PaperSheet(name, manifest, language, rows)

    def sign(self, draft: Draft, *, instead: bool = False) -> Thanks:
        """Seal the row in `draft`. `instead`: in the place of what was typed for this row before, which is withdrawn with it.

        Raises `UserError(ROW_TYPED)` where it was typed and nobody said so, else as `Signer.sign_all`.
        """
        place = (draft.campaign, kept_sheet(draft.sheet), draft.row)
        before = self._signed.get(place)
        if before and not instead:
            raise UserError(Code.ROW_TYPED, row=draft.row)
        signed = self._signer.correct(before, (draft,)) if before else self._signer.sign_all((draft,))
        self._signed[place] = signed
        return signed.thanks[0]
