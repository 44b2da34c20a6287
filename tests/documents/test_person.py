"""What is held about somebody, on paper, in their language."""

import re
import subprocess
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
import pytest

from kiosk.central.decisions import BY_HAND
from kiosk.central.drafts import APPROVED, REFUSED
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN
from kiosk.central.review import Flag
from kiosk.documents import person
from kiosk.documents.language import Language
from kiosk.documents.person import LANGUAGES, PersonPaper, access_words
from kiosk.domain.campaign import HandOver, Purpose
from kiosk.domain.entry import Source
from kiosk.domain.fields import FieldName
from kiosk.domain.reports.delivery import LeftOut
from kiosk.domain.reports.persons import HeldConsent, HeldDecision, HeldDelivery, HeldSignature, HeldWithdrawal
from kiosk.domain.reports.review import Decision, Judgement

DAY: Final = date(2025, 2, 9)
HELD: Final = HeldSignature(
    entry="0f" * 16 + ":3",
    campaign="1e" * 16,
    title="Libérez Narges Mohammadi",
    state=COUNTED,
    source=Source.ASSISTED.value,
    event="Tuesdays, Paris, 2025-02-08",
    signed="2025-02-08T14:03:22Z",
    withdrawn="",
    language="fr",
    screen_language="fa",
    fields={"given_name": "زهره", "country": "FR"},
    message="Pour ma sœur.",
    ink=(((10, 20), (300, 220)), ((40, 40), (90, 200))),
    sheet="",
    hand_over={"parliament": "counted"},
    recipients={"parliament": "Parlement européen"},
    consents=(HeldConsent(purpose="contact", version=2),),
    looked_at=(Flag.BURST.value,),
    deliveries=(HeldDelivery(recipient="parliament", made="2025-03-01T10:00:00Z", handed_over="counted"),),
    sent_to_other_systems=("2025-03-02T10:00:00Z",),
    perhaps_sent_to_other_systems=("2025-03-03T11:00:00Z",),
    rule="email",
    stands="0f" * 16 + ":1",
    duplicates=("0f" * 16 + ":7", "0f" * 16 + ":8"),
    decisions=(Decision.KEEP.value,),
    judged=Judgement.VALID.value,
    withdrawals=(HeldWithdrawal(arrived="2025-02-09T09:00:00Z", undone="2025-02-10T10:30:00Z"),),
    list_decisions=(
        HeldDecision(recipient="parliament", subject="signature", decision=LeftOut.ASKED.value, decided="2025-02-20T10:00:00Z"),
    ),
)


def shown(held: HeldSignature, language: str) -> dict[str, str]:
    """What the page says, by its name."""
    says = access_words(language)
    page = person._page(held, says, Language(says.locale))  # noqa: SLF001
    return {row.name: row.value.text for row in page.rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_held_has_words(language: str) -> None:
    says = access_words(language)
    kept = {one.value for one in FieldName if one is not FieldName.MESSAGE}
    told = {one.name for one in msgspec.structs.fields(HeldSignature)} - {"fields", "ink", "recipients", "hand_over", "title", "titles"}
    assert {*says.names} == {*kept, *told, "title"}
    assert {*says.states} == {COUNTED, DUPLICATE, WITHDRAWN, EXCLUDED}
    for words, wanted in ((says.sources, Source), (says.choices, HandOver), (says.purposes, Purpose), (says.decisions, Decision)):
        assert {*words} == {one.value for one in wanted}
    assert {*says.reasons} == {*Flag, BY_HAND}
    assert {*says.judgements} == {*Judgement}
    assert {*says.list_decisions} == {*LeftOut, APPROVED, REFUSED}
    assert {*says.rules} == {"email", "phone", "place", "row", "review"}


def test_all_of_it_is_told_in_words_of_the_language() -> None:
    told = shown(HELD, "fr")
    assert told["Pays"] == "France"
    assert told["Voie d’arrivée"] == "signée sur un appareil avec l’aide d’un bénévole"
    assert told["Ce que reçoit Parlement européen"] == "un nombre, sans votre nom"
    assert told["Figure dans"] == "Parlement européen, liste du 1er mars 2025 : un nombre, sans votre nom"
    assert told["Celle qui compte pour elle"] == f"{'0f' * 16}:1"
    assert told["Semblent être de la même personne"] == f"{'0f' * 16}:7; {'0f' * 16}:8"
    assert told["Pourquoi elle compte une fois avec une autre"] == "même nom et même adresse e-mail"
    assert told["Décision après examen"] == "reste comme elle est"
    assert told["Regardée au hasard, dans un échantillon"] == "valable"
    assert told["Décidé pour une liste"] == "Parlement européen, 20 février 2025 : laissée de côté : à votre demande"
    assert told["Signée"] == "8 février 2025, 14:03 UTC"
    assert told["Langue de l’écran"] == "persan"
    assert "Retirée" not in told
    assert told["Retrait reçu"] == "9 février 2025, 09:00 UTC, annulé le 10 février 2025, 10:30 UTC"
    assert shown(HELD, "fa")["زمان امضا"] == "۸ فوریهٔ ۲۰۲۵، ۱۴:۰۳ (UTC)"


@pytest.mark.parametrize("with_stand", [False, True])
def test_no_other_signature_is_told_of_but_those_that_are_written_with_it(tmp_path: Path, with_stand: bool) -> None:
    """Somebody else of the same name and household may have signed them, which nobody else is to learn."""
    written = [HELD, msgspec.structs.replace(HELD, entry=HELD.duplicates[0], stands="", duplicates=())]
    if with_stand:
        written.append(msgspec.structs.replace(HELD, entry=HELD.stands, stands="", duplicates=()))
    path = tmp_path / "held.pdf"
    path.write_bytes(PersonPaper("en", DAY).pdf(written))
    words = "".join(subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout.split())
    assert words.count(HELD.duplicates[0]) == 2
    assert HELD.duplicates[1] not in words
    assert words.count(HELD.stands) == 2 * with_stand


def test_it_is_in_the_language_of_the_screen_that_was_signed_on() -> None:
    assert PersonPaper.of([HELD], DAY).language == "fa"
    older = msgspec.structs.replace(HELD, signed="2025-02-01T14:03:22Z", screen_language="fr")
    assert PersonPaper.of([older, HELD], DAY).language == "fa"
    unknown = msgspec.structs.replace(HELD, screen_language="de")
    assert PersonPaper.of([unknown], DAY).language == PersonPaper.of([], DAY).language == LANGUAGES[0]


@pytest.mark.parametrize("language", ["en", "fr", "fa", "ar", "ckb"])
def test_whoever_signed_in_a_language_of_the_kiosk_reads_it_in_that(language: str) -> None:
    assert PersonPaper.of([msgspec.structs.replace(HELD, screen_language=language)], DAY).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_set_in_each_language_with_the_drawing(language: str) -> None:
    drawn, bare = (PersonPaper(language, DAY).pdf([msgspec.structs.replace(HELD, ink=ink)]) for ink in (HELD.ink, ()))
    assert drawn.startswith(b"%PDF-")
    assert len(drawn) > len(bare)
    assert PersonPaper(language, DAY).pdf([]).startswith(b"%PDF-")


@pytest.mark.parametrize("typed", ["王伟", "สมชาย 😀", "\ufffe"])
def test_everybody_gets_it_in_whatever_letters_they_wrote(typed: str) -> None:
    held = msgspec.structs.replace(HELD, fields={"given_name": typed}, message=typed, sheet=typed)
    assert PersonPaper("fr", DAY).pdf([held]).startswith(b"%PDF-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_held_runs_off_the_page(language: str, tmp_path: Path) -> None:
    address = "a" * 64 + "@" + "b" * 63 + ".org"
    held = msgspec.structs.replace(HELD, entry="0f" * 32 + ":123456", fields={"given_name": "W" * 120, "email": address})
    path = tmp_path / "held.pdf"
    path.write_bytes(PersonPaper(language, DAY).pdf([held]))
    read = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, text=True).stdout
    places = [(float(left), float(right)) for left, right in re.findall(r'<word xMin="(-?[\d.]+)".*xMax="(-?[\d.]+)"', read)]
    assert min(left for left, _ in places) > 60
    assert max(right for _, right in places) < 595 - 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_signature_stands_on_one_page(language: str, tmp_path: Path) -> None:
    path = tmp_path / "held.pdf"
    held = [msgspec.structs.replace(HELD, entry=f"{one:032x}:1", fields={"given_name": f"first{one}"}) for one in range(5)]
    path.write_bytes(PersonPaper(language, DAY).pdf(held))
    pages = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout.split("\f")
    for one in held:
        assert [page for page in pages if one.entry in page] == [page for page in pages if one.fields["given_name"] in page]
    assert not all(one.entry in pages[0] for one in held)


@pytest.mark.parametrize("language", ["fa", "ar", "ckb"])
def test_a_line_that_names_a_recipient_in_other_letters_goes_as_the_document_does(language: str) -> None:
    says = access_words(language)
    page = person._page(HELD, says, Language(says.locale))  # noqa: SLF001
    told = [row.value.rtl for row in page.rows if "Parlement" in row.value.text]
    assert told == [True, True]
