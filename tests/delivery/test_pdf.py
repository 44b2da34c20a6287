"""What becomes of a delivery when its documents cannot be set."""

import os
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from kiosk.central.counted import CountedSignature
from kiosk.delivery.compose import VOLUME, Composer
from kiosk.delivery.document import encoded
from kiosk.delivery.frozen import freeze
from kiosk.delivery.pdf import Press
from kiosk.delivery.promise import Promise
from kiosk.delivery.words import Words
from kiosk.documents.typesetting import RESOURCES
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.domain.progress import unwatched
from tests.bench.memory import peak_here
from tests.bench.synthetic import name_of
from tests.delivery.samples import FIRST, RECIPIENT, manifest, signature

DAY = date(2025, 2, 8)


class DyingPress(Press):
    """Ends its process, as the system does with one that takes too much memory."""

    def set(self, document: bytes) -> bytes:
        os._exit(len(document))


class WeighedPress(Press):
    """Gives in the place of a PDF how many MiB its process had at most."""

    def set(self, document: bytes) -> bytes:
        super().set(document)
        return b"%d" % peak_here()


def _volumes(signatures: Iterable[CountedSignature] | None = None, size: int = 1) -> list[bytes]:
    """Those of some signatures, by default two with one name each; encoded."""
    promise = Promise({FIRST: manifest()}, RECIPIENT)
    frozen = freeze(signatures or [signature(number, given_name="Canary") for number in (1, 2)], promise)
    composer = Composer(frozen, frozen.named, promise, Words(RESOURCES / "templates" / "words", "en"), DAY)
    return list(map(encoded, composer.volumes(size)))


def _ukrainian(number: int) -> CountedSignature:
    _, given, family = name_of(4 * number + 2)
    return signature(number, given_name=given, family_name=family)


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


def test_a_full_volume_of_names_in_other_letters_takes_no_process_more_than_its_share_of_memory() -> None:
    volumes = _volumes((_ukrainian(number) for number in range(VOLUME + 1)), VOLUME)
    full, _ = WeighedPress(RESOURCES / "templates", RESOURCES / "fonts", DAY).volumes(volumes, unwatched)
    assert int(full) < 330
