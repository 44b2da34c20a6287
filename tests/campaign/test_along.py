"""What may be signed along with one campaign, and what is sealed for each."""

import msgspec

from kiosk.campaign.along import along, offers
from kiosk.campaign.answers import check_answers
from kiosk.domain.campaign import HandOver, Manifest, Purpose, Recipient, Risk
from kiosk.domain.fields import ONLY_ONE_NAME, FieldName, Requirement
from kiosk.domain.flow import Draft, Offer
from kiosk.domain.ids import CampaignId
from tests.support.devices import draft
from tests.support.packs import vector_manifest

FIRST = CampaignId(bytes.fromhex("00112233445566778899aabbccddeeff"))
OTHER = CampaignId(b"\xff" * 16)
INK = (((0, 0), (4095, 4095), (0, 4095), (4095, 0)),)
TICKED = Draft(campaign=OTHER, screen_language="", text_language="", consents={Purpose.SIGN: True}, age=True)

GIVEN, FAMILY, EMAIL, CITY, COUNTRY, MESSAGE = (
    FieldName.GIVEN_NAME,
    FieldName.FAMILY_NAME,
    FieldName.EMAIL,
    FieldName.CITY,
    FieldName.COUNTRY,
    FieldName.MESSAGE,
)
NEEDED, ASKED = Requirement.REQUIRED, Requirement.OPTIONAL


def other(*, fields: dict[FieldName, Requirement] | None = None, **changes: object) -> Manifest:
    fields = {GIVEN: NEEDED, COUNTRY: NEEDED} if fields is None else fields
    return msgspec.structs.replace(vector_manifest(), campaign=OTHER.hex(), fields=fields, **changes)


def question(offered: Manifest, told: Draft | None = None, day: str = "") -> str | None:
    """The one question of `offered`; None where it is not offered."""
    found = offers(vector_manifest(), told or draft(), [vector_manifest(), offered], day)
    assert {offer.campaign for offer in found} <= {OTHER}
    return found[0].question if found else None


def recipient(name: str, risk: Risk = Risk.NORMAL) -> Recipient:
    return Recipient(id=name, name={"fr": name, "fa": name}, fields=(GIVEN,), language="fr", risk=risk)


# --- offers -----------------------------------------------------------------------------------------------------------


def test_what_needs_no_more_than_was_told_is_offered() -> None:
    assert offers(vector_manifest(), draft(), [vector_manifest(), other()], "") == (Offer(campaign=OTHER),)


def test_what_is_optional_elsewhere_is_not_asked() -> None:
    assert question(other(fields={GIVEN: NEEDED, CITY: ASKED, MESSAGE: ASKED, EMAIL: ASKED}, ink=Requirement.OPTIONAL)) == ""


def test_what_needs_one_more_answer_asks_just_that() -> None:
    assert question(other(fields={GIVEN: NEEDED, FieldName.STREET: NEEDED})) == "street"
    assert question(other(fields={GIVEN: NEEDED, MESSAGE: NEEDED})) == "message"
    assert question(other(ink=Requirement.REQUIRED)) == "ink"


def test_what_needs_two_more_answers_is_not_offered() -> None:
    assert question(other(fields={FieldName.STREET: NEEDED, MESSAGE: NEEDED})) is None


def test_a_drawing_made_already_serves_all() -> None:
    assert question(other(ink=Requirement.REQUIRED), draft(ink=INK)) == ""


def test_who_has_only_one_name_is_not_asked_for_a_second_one_again() -> None:
    told = draft(fields={GIVEN: "Ava", FAMILY: ONLY_ONE_NAME, COUNTRY: "FR"})
    assert question(other(fields={GIVEN: NEEDED, FAMILY: NEEDED}), told) == ""
    assert question(other(fields={GIVEN: NEEDED, FAMILY: NEEDED}), draft(fields={GIVEN: "Ava", COUNTRY: "FR"})) == "family_name"


def test_what_is_paused_or_over_is_not_offered() -> None:
    assert question(other(paused=True)) is None
    assert question(other(valid_until="2025-02-07"), day="2025-02-08") is None
    assert question(other(valid_until="2025-02-08"), day="2025-02-08") == ""


# --- what is signed ---------------------------------------------------------------------------------------------------


def signed(manifest: Manifest, told: Draft | None = None, own: Draft = TICKED) -> Draft:
    return along(vector_manifest(), told or draft(), manifest, own)


def test_details_and_drawing_come_along() -> None:
    told = draft(ink=INK)
    assert (signed(other(), told).fields, signed(other(), told).ink) == (told.fields, INK)


def test_the_language_of_the_screen_comes_along_and_that_of_the_text_does_not() -> None:
    found = signed(other(), draft(screen_language="en", text_language="fr"), msgspec.structs.replace(TICKED, text_language="fa"))
    assert (found.screen_language, found.text_language) == ("en", "fa")


def test_the_message_belongs_to_its_campaign_alone() -> None:
    assert signed(other(), draft(message="Only for the first")).message == ""


def test_a_further_answer_belongs_to_its_campaign_alone_and_gives_way_to_what_was_told_for_all() -> None:
    own = msgspec.structs.replace(TICKED, fields={FieldName.STREET: "Rue de l’Exemple", FAMILY: "Old"})
    assert signed(other(), own=own).fields == {**draft().fields, FieldName.STREET: "Rue de l’Exemple"}


def test_an_address_given_for_news_serves_only_who_wants_news() -> None:
    fields = {GIVEN: "Ava", COUNTRY: "FR", EMAIL: "ava@example.org"}
    for wants in (False, True):
        told = draft(fields=fields, consents={Purpose.SIGN: True, Purpose.CONTACT: wants})
        assert (EMAIL in signed(other(), told).fields) is wants
        assert not signed(other(), told).consents.get(Purpose.CONTACT)


def test_a_choice_without_danger_holds_for_all_recipients_without_danger() -> None:
    told = draft(hand_over={"first": HandOver.COUNTED, "second": HandOver.COUNTED})
    two = other(recipients=(recipient("one"), recipient("two", Risk.HIGH)))
    main = msgspec.structs.replace(vector_manifest(), recipients=(recipient("first"), recipient("second")))
    assert along(main, told, two, TICKED).hand_over == {"one": HandOver.COUNTED}


def test_a_choice_at_high_risk_holds_for_nobody_else() -> None:
    main = msgspec.structs.replace(vector_manifest(), recipients=(recipient("first", Risk.HIGH),))
    told = draft(hand_over={"first": HandOver.NAMED})
    for risk in Risk:
        assert along(main, told, other(recipients=(recipient("one", risk),)), TICKED).hand_over == {}


def test_what_is_signed_along_is_judged_by_its_own_pack() -> None:
    manifest = other(recipients=(recipient("one", Risk.HIGH),))
    unticked = msgspec.structs.replace(TICKED, consents={}, age=False)
    assert {problem.where for problem in check_answers(manifest, signed(manifest, own=unticked))} == {"hand_over", "sign"}
    chosen = msgspec.structs.replace(TICKED, hand_over={"one": HandOver.COUNTED})
    assert check_answers(manifest, signed(manifest, own=chosen)) == ()
