"""Practice: the packs ask, check and thank as they would, and nothing is kept. There is no store behind it (DESIGN section 8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from kiosk.campaign import along
from kiosk.campaign.answers import check_answers, kept_fields
from kiosk.campaign.briefings import decode_library
from kiosk.campaign.build import described
from kiosk.campaign.postal import postal_codes
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.receipt import decode_code
from kiosk.device.entries import new_entry_id
from kiosk.device.signing import expect_good
from kiosk.domain.briefing import Library
from kiosk.domain.campaign import Event, Manifest
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName, Problem
from kiosk.domain.flow import Draft, Offer, Step
from kiosk.domain.ids import CampaignId
from kiosk.domain.postal import PostalCodes
from kiosk.domain.reports.device import Thanks
from kiosk.domain.signed import Signed, SignedEntry, TallyKey


@dataclass(frozen=True)
class PracticeStation:
    """What the pages of signers need of a `Station`, and no more. `shown`: manifests; `assets`: what they name, by SHA-256.

    Numbers stay as they are, and there is no receipt: it would promise something.
    """

    shown: tuple[Manifest, ...]
    assets: Mapping[str, bytes]
    signed: Mapping[str, int]
    going_on: Event | None

    @classmethod
    def from_template(cls, folder: Path, language: str) -> Self:
        """With the campaign in `folder`, before there is a device; `language` is shown first where the campaign has it.

        Its keys are made for this and forgotten. Errors as `described`.
        """
        manifest, assets = described(folder, KeyRing.generate())
        languages = sorted(manifest.languages, key=lambda one: one != language)
        return cls((replace(manifest, languages=tuple(languages)),), assets, {}, next(iter(manifest.events), None))

    def manifests(self) -> tuple[Manifest, ...]:
        """The campaigns, for the screens."""
        return self.shown

    def picture(self, sha256: str) -> bytes:
        """A picture that a manifest names. Raises `UserError(ASSET_MISSING)`."""
        if sha256 not in self.assets:
            raise UserError(Code.ASSET_MISSING, name=sha256)
        return self.assets[sha256]

    def library(self, manifest: Manifest) -> Library | None:
        """The briefings of a campaign. Errors as `picture` and `decode_library`."""
        return decode_library(self.picture(manifest.briefings)) if manifest.briefings else None

    def event(self) -> Event | None:
        """The event that is going on, or might."""
        return self.going_on

    def numbers(self) -> Mapping[str, int]:
        """How many have signed each campaign on the device: practice adds nobody."""
        return self.signed

    def postal_codes(self, country: str) -> PostalCodes:
        """As `Station.postal_codes`."""
        return postal_codes(country)

    def check(self, draft: Draft, step: Step) -> tuple[Problem, ...]:
        """As `Station.check`."""
        return check_answers(self._manifest(draft.campaign), draft, step)

    def offers(self, draft: Draft) -> tuple[Offer, ...]:
        """As `Station.offers`."""
        return along.offers(self._manifest(draft.campaign), draft, self.shown, self.going_on.date if self.going_on else "")

    def along(self, draft: Draft, own: Draft) -> Draft:
        """As `Station.along`."""
        return along.along(self._manifest(draft.campaign), draft, self._manifest(own.campaign), own)

    def kept_fields(self, draft: Draft) -> Mapping[FieldName, str]:
        """As `Station.kept_fields`."""
        return kept_fields(self._manifest(draft.campaign), draft)

    def sign_all(self, drafts: Sequence[Draft]) -> Signed:
        """Thanks for what could be signed. Raises `UserError` as `Station.sign_all` does for answers that are not good."""
        for draft in drafts:
            expect_good(self._manifest(draft.campaign), draft)
        return Signed(thanks=tuple(map(self._thanks, drafts)), entries=tuple(map(_entry, drafts)))

    def correct(self, signed: Signed, drafts: Sequence[Draft]) -> Signed:  # noqa: ARG002  there is nothing to correct
        """As `sign_all`."""
        return self.sign_all(drafts)

    def withdraw(self, code: str) -> None:
        """Nothing. Raises `UserError(RECEIPT_CODE_WRONG)` where `code` is none."""
        decode_code(code)

    def _manifest(self, campaign: CampaignId) -> Manifest:
        found = next((one for one in self.shown if one.campaign_id == campaign), None)
        if found is None:
            raise UserError(Code.CAMPAIGN_UNKNOWN, campaign=campaign.hex())
        return found

    def _thanks(self, draft: Draft) -> Thanks:
        campaign = draft.campaign.hex()
        return Thanks(campaign=campaign, seq=0, number=self.signed.get(campaign, 0), code="")


def _entry(draft: Draft) -> SignedEntry:
    return SignedEntry(new_entry_id(), TallyKey("", draft.campaign, draft.text_language))
