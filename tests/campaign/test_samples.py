"""The sample campaigns use what their kinds can do, in every language, soberly, and say that they are samples."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
import pytest

from kiosk.campaign.answers import check_answers, kept_answers
from kiosk.campaign.build import build_pack
from kiosk.campaign.pack import Pack
from kiosk.domain.briefing import BriefingKind
from kiosk.domain.campaign import Audience, CampaignKind, HandOver, Manifest, Purpose, Risk, SectionKind
from kiosk.domain.fields import FieldName, Requirement
from kiosk.domain.flow import Draft
from kiosk.domain.ids import CampaignId
from tests.support.packs import RING

SAMPLES: Final = Path(__file__).parent.parent.parent / "resources" / "campaigns"
LANGUAGES: Final = {
    "protesters-at-risk": ("fr", "en", "fa"),
    "execution-spree": ("fr", "en", "fa"),
    "call-to-action": ("fr", "en", "fa"),
    "joint-declaration": ("fr", "en", "fa", "ar"),
    "release-narges-mohammadi": ("fr", "en", "fa"),
}
NAMES: Final = tuple(LANGUAGES)
SENTENCE_END: Final = re.compile(r"[.!?؟;؛:]+(?:\s|$)")


@cache
def sample(name: str) -> Pack:
    with TemporaryDirectory() as folder:
        return build_pack(SAMPLES / name, RING, Path(folder) / "sample.campaign")


def texts(value: object) -> Iterator[str]:
    """Every text inside a part of a manifest."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from texts("" if name in ("kind", "audience") else part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)


def words_in(pack: Pack, language: str) -> list[str]:
    """Everything that a signer can read in `language`."""
    manifest = pack.manifest
    parts: list[object] = [msgspec.to_builtins(manifest.texts[language]), msgspec.to_builtins(manifest.notices[language])]
    parts += [one.text[language] for one in manifest.consents]
    parts += [one.text[language] for one in manifest.announcements]
    parts += [one.name[language] for one in manifest.counter.by_category]
    parts += [
        one.get(language, "") for recipient in manifest.recipients for one in (recipient.name, recipient.honorific, recipient.hand_over)
    ]
    parts += [one.get(language, "") for asset in manifest.assets for one in (asset.alternative, asset.caption)]
    if pack.library is not None:
        parts += [one.name[language] for one in pack.library.categories]
        parts += [msgspec.to_builtins(one.texts[language]) for one in pack.library.briefings]
    return [text for text in texts(parts) if text]


def told_in_short(manifest: Manifest, language: str) -> list[str]:
    """What stands right before the signature: the facts and the consents."""
    return [*manifest.notices[language].facts, *(one.text[language] for one in manifest.consents)]


everywhere = pytest.mark.parametrize(("name", "language"), [(name, language) for name in NAMES for language in LANGUAGES[name]])
each = pytest.mark.parametrize("name", NAMES)


@each
def test_a_sample_says_that_it_is_one(name: str) -> None:
    manifest = sample(name).manifest
    assert manifest.sample
    assert manifest.slug == name
    assert "sample" in manifest.controller.name
    last = [text.sections[-1].heading for text in manifest.texts.values()]
    assert set(last) <= {"About this sample", "À propos de cet exemple", "دربارهٔ این نمونه", "عن هذا النموذج"}


@each
def test_a_sample_tells_recipients_nothing_that_is_meant_for_signers(name: str) -> None:
    marked = {"What can you do?", "Read more on this device", "About this sample"}
    text = sample(name).manifest.texts["en"]
    for_signers = {one.heading for one in text.sections if one.audience is Audience.SIGNERS}
    assert for_signers == marked & {one.heading for one in text.sections}
    assert all("sign this" not in paragraph.lower() for one in text.sections if one.heading not in marked for paragraph in one.paragraphs)


@each
def test_a_sample_speaks_its_languages(name: str) -> None:
    assert sample(name).manifest.languages == LANGUAGES[name]


@each
def test_a_sample_can_be_signed_on_any_day(name: str) -> None:
    assert sample(name).manifest.valid_until >= "2035"


@each
def test_the_pictures_of_a_sample_are_small_enough_for_old_machines(name: str) -> None:
    pack = sample(name)
    assert {"picture", "logo"} <= {asset.role for asset in pack.manifest.assets}
    assert all(len(content) < 200_000 for content in pack.assets.values())


@each
def test_the_paris_rally_is_planned(name: str) -> None:
    dates = {(one.date, one.timezone) for one in sample(name).manifest.events}
    assert ("2025-02-08", "Europe/Paris") in dates


def test_all_samples_know_the_same_rallies() -> None:
    assert len({sample(name).manifest.events for name in NAMES}) == 1


@everywhere
def test_what_is_told_before_signing_is_short(name: str, language: str) -> None:
    for text in told_in_short(sample(name).manifest, language):
        assert all(len(sentence.split()) < 20 for sentence in SENTENCE_END.split(text)), text


@everywhere
def test_nothing_is_promised_that_cannot_be_kept(name: str, language: str) -> None:
    forbidden = re.compile(r"anonym|ناشناس|مجهول|100 ?%|۱۰۰ درصد|۱۰۰٪|completely safe|tout à fait sûr|کاملاً امن", re.IGNORECASE)
    assert not [text for text in words_in(sample(name), language) if forbidden.search(text)]


@everywhere
def test_the_full_notice_says_what_the_law_asks_for(name: str, language: str) -> None:
    notice = " ".join(texts(msgspec.to_builtins(sample(name).manifest.notices[language])))
    for needed in ("75014 Paris", "donnees@example.org", "CNIL", {"fr": "RGPD"}.get(language, "GDPR")):
        assert needed in notice


@each
def test_french_spaces_do_not_break_before_punctuation(name: str) -> None:
    wrong = re.compile(r" [;:?!»]|« |[^\s\u00a0][;?!](?:\s|$)| %")
    assert not [text for text in words_in(sample(name), "fr") if wrong.search(text)]


@each
def test_persian_is_written_with_persian_letters_and_signs(name: str) -> None:
    wrong = re.compile(r"[يكى]|\bن?می |[\u0600-\u06ff] ?[,;?]|[\u0600-\u06ff] ها\b|[0-9]%")
    assert not [text for text in words_in(sample(name), "fa") if wrong.search(text)]


def test_arabic_is_written_with_arabic_letters_digits_and_signs() -> None:
    wrong = re.compile(r"[پچژگکیۀە۰-۹٠-٩]|[\u0600-\u06ff] ?[,;?]|[0-9]%")
    words = words_in(sample("joint-declaration"), "ar")
    assert not [text for text in words if wrong.search(text)]
    assert all("\u0600" <= next(char for char in text if char.isalpha()) <= "\u06ff" for text in words if any(map(str.isalpha, text)))


@each
def test_persian_texts_begin_with_a_persian_letter(name: str) -> None:
    beginnings = [next((char for char in text if char.isalpha()), "ا") for text in words_in(sample(name), "fa")]
    assert all("\u0600" <= char <= "\u06ff" for char in beginnings)


def test_the_letter_is_a_letter_to_a_dangerous_addressee() -> None:
    manifest = sample("protesters-at-risk").manifest
    (addressee,) = manifest.recipients
    assert manifest.kind is CampaignKind.LETTER
    assert addressee.risk is Risk.HIGH
    assert "1050 Brussels" in addressee.address
    assert manifest.texts["en"].closing == "Yours sincerely,"
    assert manifest.banner_until < manifest.valid_until
    assert all(text.banner and text.salutation for text in manifest.texts.values())


def test_the_petition_has_figures_demands_two_recipients_and_a_counter() -> None:
    manifest = sample("execution-spree").manifest
    kinds = [section.kind for section in manifest.texts["en"].sections]
    assert manifest.kind is CampaignKind.PETITION
    assert {SectionKind.FIGURES, SectionKind.DEMANDS} <= set(kinds)
    assert (manifest.counter.online, manifest.counter.online_date) == (785, "2023-06-09")
    assert [one.fields for one in manifest.recipients] == [(FieldName.GIVEN_NAME, FieldName.COUNTRY)] * 2
    assert all("July" in one.hand_over["en"] for one in manifest.recipients)
    assert all(asset.caption and asset.credit and asset.permission for asset in manifest.assets if asset.role == "picture")


def test_the_declaration_asks_for_an_office_and_shows_its_figures_and_signers() -> None:
    manifest = sample("joint-declaration").manifest
    figures = [figure for section in manifest.texts["en"].sections for figure in section.figures]
    assert manifest.kind is CampaignKind.DECLARATION
    assert manifest.requirement(FieldName.TITLE) is Requirement.REQUIRED
    assert manifest.requirement(FieldName.ORGANISATION) is Requirement.OPTIONAL
    assert all(figure.source and figure.date for figure in figures)
    assert {figure.number for figure in figures} == {"34", "53rd week", "more than 3,000"}
    assert any(section.kind is SectionKind.QUOTE and section.source for section in manifest.texts["en"].sections)
    assert (manifest.counter.online, manifest.counter.more_than, manifest.counter.countries) == (3000, True, 78)
    assert [one.name["en"] for one in manifest.counter.by_category][:2] == ["parliamentarians", "mayors"]


def test_the_declaration_invites_to_the_rally_and_asks_apart_whether_to_list_a_signer() -> None:
    manifest = sample("joint-declaration").manifest
    stand, rally = manifest.events[:2]
    announced = manifest.next_rally(stand)
    assert announced
    assert announced[0] == rally
    assert (rally.date, rally.place) == ("2025-02-08", "Place Denfert-Rochereau, Paris")
    assert "publicly" in manifest.consent(Purpose.LISTED).text["en"]  # type: ignore[union-attr]


def test_the_call_to_action_has_briefings_of_every_kind_in_several_categories() -> None:
    pack = sample("call-to-action")
    assert pack.library is not None
    posts = pack.library.briefings
    assert 10 <= len(posts) <= 14
    assert {one.kind for one in posts} == set(BriefingKind)
    assert all(len(one.categories) > 1 and set(one.texts) == set(LANGUAGES["call-to-action"]) for one in posts)
    assert {name for one in posts for name in one.categories} == {one.id for one in pack.library.categories}
    assert {name for one in posts for name in one.pictures} == {one.name for one in pack.manifest.assets if one.role == "briefing"}


@pytest.mark.parametrize(("language", "mark"), [("fr", "(exemple)"), ("en", "(sample)"), ("fa", "(نمونه)")])
def test_every_briefing_is_attributed_and_marked_as_a_sample(language: str, mark: str) -> None:
    library = sample("call-to-action").library
    assert library is not None
    assert all(mark in one.texts[language].source for one in library.briefings)
    quotes = [one.texts[language] for one in library.briefings if one.kind is BriefingKind.QUOTE]
    assert all(text.sections[0].kind is SectionKind.QUOTE and text.sections[0].source for text in quotes)


@pytest.mark.parametrize("language", LANGUAGES["call-to-action"])
def test_briefings_say_one_fact_in_a_sentence(language: str) -> None:
    library = sample("call-to-action").library
    assert library is not None
    for one in library.briefings:
        for section in one.texts[language].sections:
            assert all(len(sentence.split()) < 26 for text in section.paragraphs for sentence in SENTENCE_END.split(text)), one.id


def test_briefings_have_the_same_parts_in_every_language() -> None:
    library = sample("call-to-action").library
    assert library is not None
    for one in library.briefings:
        shapes = [[(part.kind, len(part.paragraphs), len(part.items)) for part in text.sections] for text in one.texts.values()]
        assert all(shape == shapes[0] for shape in shapes), one.id


def test_the_open_letter_takes_a_message_and_ink_and_quotes_itself() -> None:
    manifest = sample("release-narges-mohammadi").manifest
    (addressee,) = manifest.recipients
    assert manifest.kind is CampaignKind.OPEN_LETTER
    assert manifest.ink is Requirement.OPTIONAL
    assert manifest.requirement(FieldName.MESSAGE) is Requirement.OPTIONAL
    assert FieldName.MESSAGE in addressee.fields
    assert all(addressee.honorific.values())
    assert all(any(one.kind is SectionKind.QUOTE for one in text.sections) for text in manifest.texts.values())
    assert all(text.subtitle and text.sections[0].heading for text in manifest.texts.values())


@each
def test_somebody_with_the_usual_answers_can_sign(name: str) -> None:
    manifest = sample(name).manifest
    told = Draft(
        campaign=CampaignId(bytes.fromhex(manifest.campaign)),
        screen_language="fa",
        text_language="fa",
        fields={
            FieldName.GIVEN_NAME: "زهرا",
            FieldName.FAMILY_NAME: "احمدی",
            FieldName.EMAIL: "zahra@example.org",
            FieldName.COUNTRY: "FR",
            FieldName.POSTAL_CODE: "75014",
            FieldName.CITY: "Paris",
            FieldName.TITLE: "شهردار",
        },
        message="hello",
        ink=(((100, 100), (900, 2000), (3000, 700), (3500, 2600)),),
        hand_over={one.id: HandOver.NAMED for one in manifest.recipients},
        consents={Purpose.SIGN: True, Purpose.CONTACT: False},
        age=True,
    )
    kept = kept_answers(manifest, told)
    assert check_answers(manifest, told) == ()
    fourth = FieldName.TITLE if manifest.kind is CampaignKind.DECLARATION else FieldName.POSTAL_CODE
    assert set(kept.fields) == {FieldName.GIVEN_NAME, FieldName.FAMILY_NAME, FieldName.COUNTRY, fourth}
    assert bool(kept.message) == bool(kept.ink) == (manifest.kind is CampaignKind.OPEN_LETTER)
