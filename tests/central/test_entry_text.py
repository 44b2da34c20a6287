import pytest

from kiosk.central.entry_text import entry_text, read_entry
from kiosk.domain.errors import UserError

DEVICE = b"d" * 32


@pytest.mark.parametrize("key", [(DEVICE, 0, 1), (DEVICE, 0, 2**53 - 1), (DEVICE, 3, 7)])
def test_the_name_of_an_entry_names_it(key: tuple[bytes, int, int]) -> None:
    assert read_entry(entry_text(key)) == key


@pytest.mark.parametrize("text", ["", ":1", "00:1", f"{DEVICE.hex()}", f"{DEVICE.hex()}:x", f"{DEVICE.hex()}:0", f"{DEVICE.hex()}:1:2:3"])
def test_what_names_no_entry_is_the_users_mistake(text: str) -> None:
    with pytest.raises(UserError):
        read_entry(text)


@pytest.mark.parametrize("number", ["-1", str(2**53), "9" * 40, f"{2**15}:1", "-1:1"])
def test_numbers_that_no_database_holds_are_refused(number: str) -> None:
    with pytest.raises(UserError):
        read_entry(f"{DEVICE.hex()}:{number}")
