"""A campaign that is being written: each change is checked, kept on the disk at once, and can be taken back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kiosk.campaign import parts
from kiosk.campaign.build import drafted, misfits
from kiosk.campaign.files import make_folder, read_small, write_whole
from kiosk.campaign.keeping import keep
from kiosk.campaign.pack import MAX_ASSETS_SIZE
from kiosk.campaign.pictures import picture_problem
from kiosk.campaign.template import MEDIA_TYPES, Manuscript, Template, read_template, template_of, wrong
from kiosk.campaign.toml_text import changed
from kiosk.crypto.keys import KeyRing
from kiosk.domain.campaign import Manifest
from kiosk.domain.editing import Change, Part, Put, Write, WrittenCampaign
from kiosk.domain.errors import Code, UserError

_MOST_STEPS: Final = 200


class Writing:
    """One campaign's folder in the hands of an editor. No organisation's key is needed: only building a pack asks for one.

    Whatever gives a `WrittenCampaign` raises `UserError` with TEMPLATE_CHANGED where somebody else changed a file meanwhile, or
    TEMPLATE_WRONG for a change after which the campaign could not be read, and as `keep`; nothing is changed then.
    """

    def __init__(self, folder: Path) -> None:
        """Raises as `read_template`."""
        self._ring = KeyRing.generate()  # packs name keys: those of a draft are nobody's
        self._template = read_template(folder)
        self._undo: list[Manuscript] = []
        self._redo: list[Manuscript] = []
        self._last: tuple[object, ...] = ()

    @property
    def template(self) -> Template:
        """What is written now."""
        return self._template

    def view(self) -> WrittenCampaign:
        """What is written, and all that is wrong with it or missing."""
        return WrittenCampaign(
            folder=str(self._template.folder),
            source=self._template.campaign,
            words={language: one.source for language, one in self._template.languages.items()},
            briefings=self._template.briefings,
            misfits=tuple(misfits(self._template, self._ring)),
            has_undo=bool(self._undo),
            has_redo=bool(self._redo),
        )

    def shown(self) -> tuple[Manifest, Mapping[str, bytes]]:
        """The campaign as signers would see it now, and what it names by SHA-256. Raises as `drafted`."""
        return drafted(self._template, self._ring)

    def expect_whole(self) -> None:
        """Raises `UserError(TEMPLATE_WRONG)` for the first thing that is wrong or missing."""
        for misfit in misfits(self._template, self._ring):
            raise wrong(self._template.folder / misfit.file, misfit.finding.where, misfit.finding.problem)

    # --- changes ---

    def change(self, changes: Sequence[Change]) -> WrittenCampaign:
        """Make `changes`, in their order. Those to the very places of the last ones are taken back together with them."""
        places = tuple((change.file, change.keys) for change in changes if isinstance(change, Put))
        joins = bool(self._undo) and len(places) == len(changes) and places == self._last and not self._redo
        before = self._template.manuscript
        self._go(_with(before, changes))
        if not joins:
            self._undo = [*self._undo, before][-_MOST_STEPS:]
        self._redo.clear()
        self._last = places
        return self.view()

    def undo(self) -> WrittenCampaign:
        """As it was before the last change; nothing where there is none."""
        return self._turn(self._undo, self._redo)

    def redo(self) -> WrittenCampaign:
        """As it was before it was taken back."""
        return self._turn(self._redo, self._undo)

    def number(self, changes: Sequence[Change]) -> None:
        """Make `changes` that nobody takes back: the numbers of a revision that is about to be built."""
        self._go(_with(self._template.manuscript, changes))
        self._last = ()

    # --- parts ---

    def add(self, part: Part, name: str = "") -> WrittenCampaign:
        """One more part, as `parts.ADD` knows it."""
        return self.change(parts.ADD[part](self._template, name))

    def drop(self, part: Part, name: str) -> WrittenCampaign:
        """A part less, as `parts.DROP` knows it."""
        return self.change(parts.DROP[part](self._template, name))

    def lead_with(self, language: str) -> WrittenCampaign:
        """Make `language` the campaign's own."""
        return self.change(parts.lead_with(self._template, language))

    def add_picture(self, path: Path, role: str) -> WrittenCampaign:
        """Copy the picture in `path` into the campaign's folder, and show it as `role` (picture, logo or briefing).

        Raises `UserError(PICTURE_WRONG)` with the `problem` for what is none, and as `read_small` and `write_whole`.
        """
        content = read_small(path, MAX_ASSETS_SIZE)
        media_type = MEDIA_TYPES.get(path.suffix.lower())
        problem = picture_problem(content, media_type) if media_type else "is neither PNG nor JPEG nor SVG"
        if problem:
            raise UserError(Code.PICTURE_WRONG, path=str(path), problem=problem)
        place = self._template.folder / parts.picture_place(self._template, path)
        make_folder(place.parent)
        write_whole(place, lambda stream: stream.write(content), size=len(content))
        return self.change(parts.add_picture(self._template, place.relative_to(self._template.folder).as_posix(), role))

    # --- within ---

    def _go(self, manuscript: Manuscript) -> None:
        template = template_of(manuscript)
        keep(manuscript.folder, self._template.manuscript.files, manuscript.files)
        self._template = template

    def _turn(self, back: list[Manuscript], forth: list[Manuscript]) -> WrittenCampaign:
        if back:
            now = self._template.manuscript
            self._go(back[-1])
            back.pop()
            forth.append(now)
            self._last = ()
        return self.view()


def _with(manuscript: Manuscript, changes: Sequence[Change]) -> Manuscript:
    files = dict(manuscript.files)
    for name in dict.fromkeys(change.file for change in changes):
        within: list[Change] = []
        for change in (one for one in changes if one.file == name):
            if isinstance(change, Write):
                within.clear()
                if change.text is None:
                    files.pop(name, None)
                else:
                    files[name] = change.text
            else:
                within.append(change)
        if within:
            files[name] = changed(files[name], within)
    return Manuscript(manuscript.folder, files)
