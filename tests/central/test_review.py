import pytest

from kiosk.central.pace import BURST
from kiosk.central.review import Flag, flags
from kiosk.domain.entry import Source
from kiosk.domain.fields import FieldName
from tests.central.conftest import Centre
from tests.support.central_batches import SomeCampaign, SomeDevice


@pytest.mark.parametrize(
    ("field", "text", "flag"),
    [
        (FieldName.GIVEN_NAME, "https://example.org", Flag.ADDRESS_IN_NAME),
        (FieldName.FAMILY_NAME, "buy at www.example", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "Shop.COM", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "buy.de now", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "me@example", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "bit.ly/3xYz", Flag.ADDRESS_IN_NAME),
        (FieldName.FAMILY_NAME, "see shop.xyz/x", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "=1+1", Flag.FORMULA),
        (FieldName.FAMILY_NAME, "+49", Flag.FORMULA),
        (FieldName.FAMILY_NAME, "-x", Flag.FORMULA),
        (FieldName.CITY, "@SUM(A1)", Flag.FORMULA),
        (FieldName.GIVEN_NAME, "Test", Flag.TEST_NAME),
        (FieldName.FAMILY_NAME, "QWERTY", Flag.TEST_NAME),
        (FieldName.GIVEN_NAME, "تست", Flag.TEST_NAME),
        (FieldName.GIVEN_NAME, "آزمايش", Flag.TEST_NAME),
        (FieldName.FAMILY_NAME, "Tést", Flag.TEST_NAME),
        (FieldName.EMAIL, "ava", Flag.IMPOSSIBLE_EMAIL),
        (FieldName.EMAIL, "ava@example", Flag.IMPOSSIBLE_EMAIL),
        (FieldName.EMAIL, "ava@@example.org", Flag.IMPOSSIBLE_EMAIL),
        (FieldName.EMAIL, "ava@example..org", Flag.IMPOSSIBLE_EMAIL),
        (FieldName.EMAIL, "ava@-example.org", Flag.IMPOSSIBLE_EMAIL),
        (FieldName.EMAIL, "ava@192.168.0.1", Flag.IMPOSSIBLE_EMAIL),
    ],
)
def test_what_looks_wrong_is_flagged(field: FieldName, text: str, flag: Flag) -> None:
    assert flag in flags({FieldName.COUNTRY: "FR", field: text})


@pytest.mark.parametrize(
    "fields",
    [
        {FieldName.GIVEN_NAME: "Zahra", FieldName.FAMILY_NAME: "Al-Ahmadi"},
        {FieldName.GIVEN_NAME: "J. R.", FieldName.FAMILY_NAME: "O’Neill"},
        {FieldName.GIVEN_NAME: "St. John"},
        {FieldName.GIVEN_NAME: "Ali s/o M. K.", FieldName.CITY: "Bienne/Biel, Ch. d. Prés 4/5"},
        {FieldName.FAMILY_NAME: "J.de Vries", FieldName.CITY: "ul.Nowa/3"},
        {FieldName.CITY: "Basel, Str.12/34"},
        {FieldName.EMAIL: "a.b+c@mail.example-site.co.uk"},
        {FieldName.EMAIL: "زهره@نمونه.ایران"},
        {FieldName.GIVEN_NAME: "Ava", FieldName.PHONE: "+33612345678", FieldName.POSTAL_CODE: "-", FieldName.EMAIL: "ava@example.org"},
        {FieldName.GIVEN_NAME: "Testa", FieldName.FAMILY_NAME: "Prueban"},
        {FieldName.GIVEN_NAME: "Ava", FieldName.CITY: "Bar"},
    ],
)
def test_ordinary_names_are_not(fields: dict[FieldName, str]) -> None:
    assert flags(fields) == []


def test_more_in_a_minute_than_can_sign_are_flagged_and_count(centre: Centre, campaign: SomeCampaign, device: SomeDevice) -> None:
    for number in range(BURST):
        device.sign(campaign, given=f"Ava {number}")
    for number in range(BURST + 1):
        device.sign(campaign, given=f"Typed {number}", source=Source.PAPER, sheet="K7", row=number + 1)
    centre.approve(device)
    centre.take_from(device)
    centre.open()
    assert centre.stats(campaign).flagged == 0, "so many are possible, and paper is typed fast"
    other = SomeDevice(centre.ring)
    for number in range(BURST + 1):
        other.sign(campaign, given=f"Eva {number}")
    centre.approve(other)
    centre.take_from(other)
    centre.open()
    assert centre.stats(campaign).flagged == BURST + 1
    assert centre.states(campaign) == {"counted": 3 * BURST + 2}
