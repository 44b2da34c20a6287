"""The people of the demonstration, all invented, in the order in which they come to the kiosk."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.domain.campaign import HandOver

NAMED: Final = HandOver.NAMED
COUNTED: Final = HandOver.COUNTED

LETTER: Final = "protesters-at-risk"
PETITION: Final = "execution-spree"
DECLARATION: Final = "joint-declaration"
CALL: Final = "call-to-action"
OPEN_LETTER: Final = "release-narges-mohammadi"


class Conduct(StrEnum):
    """What a person does with the form."""

    SIGNS = "signs"
    RETHINKS = "goes back, changes the language, then signs"
    ERASES = "erases everything"
    LEAVES = "walks away in the middle"


class Means(StrEnum):
    """How a person presses and types."""

    MOUSE = "mouse and keyboard"
    TOUCH = "touch and keyboard"
    SCREEN = "touch and the keyboard on the screen"


@dataclass(frozen=True)
class Person:
    """One person at the kiosk. An empty country is the one that the page offers first; an e-mail address means news are wanted.

    `title`, `organisation` and `listed` (wants to be listed publicly) belong to the declaration. `also`: other campaigns signed
    along, each with a choice since a name would be dangerous there. `mistypes`: the given name that is signed at first, and
    corrected at once.

    `searches`: what is typed into the search of the briefings, `reads`: the post that is read then.
    """

    campaign: str
    language: str
    given_name: str
    family_name: str
    postal_code: str
    hand_over: HandOver = NAMED
    country: str = ""
    email: str = ""
    message: str = ""
    conduct: Conduct = Conduct.SIGNS
    changes_to: str = ""
    draws: bool = False
    title: str = ""
    organisation: str = ""
    listed: bool = False
    means: Means = Means.MOUSE
    also: tuple[tuple[str, HandOver], ...] = ()
    mistypes: str = ""
    withdraws: bool = False
    searches: str = ""
    reads: str = ""

    @property
    def signs(self) -> bool:
        """Whether this person ends with a signature."""
        return self.conduct in (Conduct.SIGNS, Conduct.RETHINKS)

    @property
    def choices(self) -> dict[str, HandOver]:
        """What may be handed over, by the campaigns that are signed."""
        return {self.campaign: self.hand_over, **dict(self.also)} if self.signs else {}

    @property
    def ends_in(self) -> str:
        """The language on the screen at the end."""
        return self.changes_to or self.language

    @property
    def name(self) -> str:
        """The name as a line."""
        return f"{self.given_name} {self.family_name}".strip()


PEOPLE: Final = (
    # before everyone else, at a kiosk that waits for nobody long
    Person(OPEN_LETTER, "en", "Louise", "Martin", "33000", COUNTED, conduct=Conduct.LEAVES),
    # the letter to an official of the state that persecutes: everyone chooses explicitly
    Person(LETTER, "fr", "Élodie", "Lefèvre", "75014"),
    Person(LETTER, "en", "Fiona", "O’Neill", "75011", COUNTED, means=Means.TOUCH),
    Person(LETTER, "fa", "زهرا", "احمدی", "75014", COUNTED),
    Person(LETTER, "fr", "Núria", "Puig i Ferrer", "66000", country="ES", means=Means.TOUCH),
    Person(LETTER, "fa", "کیان", "رستمی", "۱۳۰۰۱", COUNTED, means=Means.SCREEN),
    Person(LETTER, "en", "Søren", "Ångström", "1050", country="BE"),
    Person(LETTER, "fr", "Mathieu", "", "69003", COUNTED),
    Person(LETTER, "fa", "مهتاب", "شیرازی", "92100", email="mahtab@example.org"),
    # the same person again, typed in haste: small letters and no accents
    Person(LETTER, "fr", "elodie", "lefevre", "75014", COUNTED, means=Means.TOUCH),
    Person(LETTER, "en", "Grace", "Adeyemi", "93200", COUNTED, conduct=Conduct.ERASES),
    Person(LETTER, "en", "Tomasz", "Wiśniewski", "75020", email="tomasz@example.net"),
    Person(LETTER, "ar", "سلمى", "الخطيب", "75012", COUNTED),
    Person(LETTER, "ckb", "ژیان", "ڕەسووڵ", "75016", COUNTED, means=Means.TOUCH),
    # the petition: named unless one says otherwise
    Person(PETITION, "fr", "Camille", "Durand", "75005", email="camille.durand@example.org"),
    Person(PETITION, "fa", "علی", "کریمی", "75015"),
    Person(PETITION, "en", "Amelia", "Whitfield", "75008", means=Means.TOUCH),
    Person(PETITION, "fr", "Ousmane", "Diallo", "93400", conduct=Conduct.RETHINKS, changes_to="en"),
    Person(PETITION, "fa", "شیرین", "نوری", "10115", country="DE"),
    Person(PETITION, "en", "Björn", "Lindqvist", "75003", COUNTED),
    Person(PETITION, "fr", "Inès", "Benali", "13002", email="ines@example.com", means=Means.TOUCH),
    # the same person again, with the letters of an Arabic keyboard
    Person(PETITION, "fa", "علي", "كريمي", "75015", means=Means.TOUCH),
    Person(PETITION, "en", "Zoë", "Nakamura", "K1A 0B1", country="CA"),
    Person(PETITION, "fr", "Hugo", "Marchand", "31000", COUNTED),
    Person(PETITION, "en", "Priya", "Raman", "75010", email="priya@example.org", means=Means.SCREEN),
    Person(PETITION, "fa", "آرش", "فرهادی", "59000", COUNTED),
    Person(PETITION, "fr", "Léa", "", "44000"),
    Person(PETITION, "ar", "يوسف", "بن علي", "93100", means=Means.TOUCH),
    Person(PETITION, "ckb", "هێمن", "کەریم", "75018"),
    # the declaration: public figures, who tell their office
    Person(DECLARATION, "fr", "Jeanne", "Vidal-Roche", "", title="Maire", organisation="Commune d’Exemple", listed=True),
    Person(DECLARATION, "en", "Patrick", "Gallagher", "", country="GB", title="Member of Parliament", listed=True, means=Means.TOUCH),
    Person(DECLARATION, "fa", "پروین", "سهرابی", "", COUNTED, title="نویسنده"),
    Person(DECLARATION, "ar", "ليلى", "حداد", "", country="BE", title="رئيسة بلدية", organisation="بلدية المثال", listed=True),
    Person(DECLARATION, "fr", "Ibrahim", "Sow", "", title="Imam", email="ibrahim.sow@example.org"),
    Person(DECLARATION, "ar", "كريم", "منصور", "", COUNTED, title="شاعر", means=Means.TOUCH),
    Person(DECLARATION, "en", "Ruth", "Abrams", "", title="Rabbi", organisation="Congregation of Example"),
    Person(DECLARATION, "ckb", "شیلان", "ئەحمەد", "", title="شاعیر", means=Means.TOUCH),
    # one who signs three at once, one who corrects at once what was signed
    Person(PETITION, "fr", "Noémie", "Garnier", "75018", also=((LETTER, COUNTED), (OPEN_LETTER, NAMED))),
    Person(PETITION, "en", "Oliver", "Bennett", "75006", mistypes="Olvier"),
    # the call to action: some read before they sign
    Person(CALL, "fr", "Solène", "Garnier", "69007", searches="betancourt", reads="four-speakers"),
    Person(CALL, "en", "Judith", "Klein", "75016", COUNTED, means=Means.TOUCH, searches="tuesdays", reads="three-words"),
    Person(CALL, "fa", "سارا", "رهنما", "۷۵۰۲۰", means=Means.SCREEN, searches="زنان", reads="thirty-two-women"),
    Person(CALL, "fr", "Thomas", "Weiss", "67000", email="thomas.weiss@example.org"),
    Person(CALL, "fa", "پویا", "کاظمی", "78000", COUNTED, means=Means.TOUCH),
    Person(CALL, "ar", "هدى", "ناصر", "69001", means=Means.SCREEN),
    Person(CALL, "ckb", "ئارام", "سەعید", "٦٧١٠٠", COUNTED, means=Means.SCREEN),
    # the open letter: some add words of their own
    Person(
        OPEN_LETTER,
        "en",
        "Margaret",
        "Sinclair",
        "75007",
        message="She is in our thoughts every day. Let her see her children.",
        draws=True,
    ),
    Person(OPEN_LETTER, "fr", "Élodie", "Lefèvre", "75014", message="Libérez-la, sans condition."),
    Person(OPEN_LETTER, "fa", "زهرا", "احمدی", "75014", COUNTED, message="آزادی حق اوست."),
    Person(OPEN_LETTER, "fr", "Jean-Baptiste", "Le Goff", "35000", COUNTED),
    Person(OPEN_LETTER, "en", "Marta", "Kowalczyk", "75019", means=Means.TOUCH),
    Person(OPEN_LETTER, "fa", "نیلوفر", "موسوی‌زاده", "75013", message="صدای او خاموش نمی‌شود.", draws=True, means=Means.TOUCH),
    Person(OPEN_LETTER, "fr", "Anaïs", "Roussel", "06000", email="anais.roussel@example.org"),
    Person(OPEN_LETTER, "en", "Daniel", "Okonkwo", "8001", COUNTED, country="CH"),
    Person(OPEN_LETTER, "fa", "بهرام", "صادقی", "94200", conduct=Conduct.RETHINKS, changes_to="fr"),
    Person(OPEN_LETTER, "ar", "رنا", "الحاج", "75009", COUNTED, message="الحرية لها الآن."),
    Person(OPEN_LETTER, "ckb", "دڵسۆز", "عومەر", "75020", message="ئازادی بۆ ئەو.", means=Means.TOUCH),
    # one who thinks better of it, with the code
    Person(OPEN_LETTER, "fa", "پریسا", "مرادی", "75017", COUNTED, withdraws=True, means=Means.TOUCH),
)
"""58 people: 56 sign, one erases, one walks away; two of the signatures are of people who had signed that campaign before."""

COUNTRIES: Final = {"ES": "Espagne", "CA": "Canada"}
"""What is typed to find a country that has no chip of its own."""

SAME_PERSON: Final = {
    (LETTER, "elodie lefevre"): "Élodie Lefèvre",
    (PETITION, "علي كريمي"): "علی کریمی",
}
"""Who is who, told by hand: by campaign, the name of a second signature and the name of the first."""


def is_repeated(person: Person) -> bool:
    """Whether this person had signed the same campaign before."""
    return person.signs and (person.campaign, person.name) in SAME_PERSON


def signers(people: Iterable[Person]) -> list[Person]:
    """Those who end with a signature."""
    return [person for person in people if person.signs]
