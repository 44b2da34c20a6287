"""What becomes of a delivery when its documents cannot be set."""

import os
from datetime import date

import pytest

from kiosk.delivery.making import RESOURCES
from kiosk.delivery.pdf import Press
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.progress import unwatched

DAY = date(2025, 2, 8)


class DyingPress(Press):
    """Ends its process, as the system does with one that takes too much memory."""

    def set(self, document: bytes) -> bytes:
        os._exit(len(document))


def test_a_process_that_the_system_ends_is_told_as_a_failed_document() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        DyingPress(RESOURCES / "templates", RESOURCES / "fonts", DAY).volumes([b"1", b"2"], unwatched)
    assert problem.value.code is Code.DOCUMENT_FAILED


def test_a_document_of_another_shape_is_refused_by_its_place_in_the_template() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        Press(RESOURCES / "templates", RESOURCES / "fonts", DAY).volumes([b'{"names": "Canary"}'], unwatched)
    assert problem.value.code is Code.DOCUMENT_FAILED
    assert str(problem.value.facts["problem"]).startswith("delivery.typ:")


def test_a_problem_in_a_volume_of_several_comes_through() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        Press(RESOURCES / "templates", RESOURCES / "fonts", DAY).volumes([b"{}", b"{}"], unwatched)
    assert str(problem.value.facts["problem"]).startswith("delivery.typ:")
