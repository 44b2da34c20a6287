"""As `tests/ui/test_slots.py`, for the desk."""

from tests.ui.desk.conftest import Organiser
from tests.ui.test_slots import grown


def test_no_model_of_an_open_desk_has_grown_a_slot(organiser: Organiser) -> None:
    assert grown(organiser.desk.models().values()) == []
