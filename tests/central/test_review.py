import pytest

from kiosk.central.review import Flag, flags
from kiosk.domain.fields import FieldName


@pytest.mark.parametrize(
    ("field", "text", "flag"),
    [
        (FieldName.GIVEN_NAME, "https://example.org", Flag.ADDRESS_IN_NAME),
        (FieldName.FAMILY_NAME, "buy at www.example", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "Shop.COM", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "me@example", Flag.ADDRESS_IN_NAME),
        (FieldName.GIVEN_NAME, "=1+1", Flag.FORMULA),
        (FieldName.FAMILY_NAME, "+49", Flag.FORMULA),
        (FieldName.FAMILY_NAME, "-x", Flag.FORMULA),
        (FieldName.CITY, "@SUM(A1)", Flag.FORMULA),
        (FieldName.GIVEN_NAME, "Test", Flag.TEST_NAME),
        (FieldName.FAMILY_NAME, "QWERTY", Flag.TEST_NAME),
        (FieldName.GIVEN_NAME, "تست", Flag.TEST_NAME),
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
        {FieldName.GIVEN_NAME: "Ava", FieldName.PHONE: "+33612345678", FieldName.POSTAL_CODE: "-", FieldName.EMAIL: "ava@example.org"},
        {FieldName.GIVEN_NAME: "Testa", FieldName.FAMILY_NAME: "Prueban"},
    ],
)
def test_ordinary_names_are_not(fields: dict[FieldName, str]) -> None:
    assert flags(fields) == []
