"""What becomes of a delivery when its documents cannot be set."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.delivery.compose import Composer
from kiosk.delivery.document import encoded
from kiosk.delivery.frozen import freeze
from kiosk.delivery.pdf import Press
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.progress import unwatched
from tests.delivery.samples import FIRST, RECIPIENT, manifest, signature

DAY = date(2025, 2, 8)


class DyingPress(Press):
    """Ends its process, as the system does with one that takes too much memory."""

    def set(self, document: bytes) -> bytes:
        os._exit(len(document))


def _volumes() -> list[bytes]:
    """Two of them, encoded."""
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    frozen = freeze([signature(number, given_name="Canary") for number in (1, 2)], promise)
    composer = Composer(frozen, frozen.named, promise, Words(RESOURCES / "templates" / "words", "en"), DAY)
    return list(map(encoded, composer.volumes(1)))


def _broken_press(folder: Path) -> Press:
    shutil.copytree(RESOURCES / "templates", folder / "templates")
    with (folder / "templates" / "delivery.typ").open("a") as template:
        template.write("#panic(delivery.names)\n")
    return Press(folder / "templates", RESOURCES / "fonts", DAY)


def test_a_process_that_the_system_ends_is_told_as_a_failed_document() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        DyingPress(RESOURCES / "templates", RESOURCES / "fonts", DAY).volumes(_volumes(), unwatched)
    assert problem.value.code is Code.DOCUMENT_FAILED


@pytest.mark.parametrize("volumes", [1, 2])
def test_a_fault_of_the_template_comes_through_by_its_place_and_without_a_name(volumes: int, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        _broken_press(tmp_path).volumes(_volumes()[:volumes], unwatched)
    assert problem.value.code is Code.DOCUMENT_FAILED
    assert str(problem.value.facts["problem"]).startswith("delivery.typ:")
    assert "Canary" not in repr(problem.value)
