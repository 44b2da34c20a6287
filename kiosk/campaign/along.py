"""Signing other campaigns with the same details (DESIGN section 11, screen 3): which may be offered, and what is sealed for each.

Details and drawing are told once. The choice of what is handed over is told once too where a name brings no danger; at high risk
each campaign asks for itself. Consent, the answer to a further question and the personal message belong to one campaign alone.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec.structs import replace

from kiosk.campaign.answers import check_answers, kept_fields
from kiosk.domain.campaign import HandOver, Manifest, Risk
from kiosk.domain.fields import ONLY_ONE_NAME, FieldName
from kiosk.domain.flow import Draft, Offer

_ASKED_BY_EACH: Final = frozenset({"hand_over", "sign", "age"})


def offers(manifest: Manifest, draft: Draft, others: Iterable[Manifest], day: str) -> tuple[Offer, ...]:
    """Those of `others` that lack at most one answer beside what `draft` told for `manifest`, and collect on `day` (ISO, or empty).

    A country is never that one answer: it is chosen among all countries, which has its place on the first screen alone.
    """
    lacking = [
        (other, _lacking(other, along(manifest, draft, other, _blank(other, draft))))
        for other in others
        if other.campaign != manifest.campaign and not other.paused and day <= other.valid_until
    ]
    return tuple(
        Offer(campaign=other.campaign_id, question="".join(asked))
        for other, asked in lacking
        if not asked or (len(asked) == 1 and asked[0] != FieldName.COUNTRY)
    )


def along(manifest: Manifest, draft: Draft, other: Manifest, own: Draft) -> Draft:
    """`own`, the answers for `other` alone, with what `draft` told for `manifest`: what can be checked and sealed for `other`.

    Contact fields come along only as they would be sealed for `manifest`: an address given for its news is for that alone
    unless `other` requires one too.
    """
    return replace(
        own,
        screen_language=draft.screen_language,
        fields={**own.fields, **kept_fields(manifest, draft), **_lacked(draft)},
        ink=draft.ink,
        source=draft.source,
        hand_over={**_carried(manifest, draft, other), **own.hand_over},
    )


def _lacked(draft: Draft) -> Mapping[FieldName, str]:
    """Who has only one name need not say so twice; it is not kept, so that only the draft tells."""
    one_name = draft.fields.get(FieldName.FAMILY_NAME) == ONLY_ONE_NAME
    return {FieldName.FAMILY_NAME: ONLY_ONE_NAME} if one_name else {}


def _carried(manifest: Manifest, draft: Draft, other: Manifest) -> Mapping[str, HandOver]:
    """The choice that was made for recipients without danger, for those of `other`."""
    made = next((draft.hand_over[one.id] for one in manifest.recipients if one.risk is Risk.NORMAL and one.id in draft.hand_over), None)
    return {one.id: made for one in other.recipients if one.risk is Risk.NORMAL} if made else {}


def _lacking(other: Manifest, draft: Draft) -> tuple[str, ...]:
    return tuple(problem.where for problem in check_answers(other, draft) if problem.where not in _ASKED_BY_EACH)


def _blank(other: Manifest, draft: Draft) -> Draft:
    return Draft(campaign=other.campaign_id, screen_language=draft.screen_language, text_language=draft.text_language)
