"""What the windows need of the core and do not load before they are on the screen."""

import importlib
from collections.abc import Callable
from typing import Any


def behind(side: str, name: str) -> Callable[..., Any]:
    """A function of `kiosk.bootstrap.<side>`, which is loaded when it is called for the first time."""

    def call(*told: object, **more: object) -> Any:  # noqa: ANN401 - whatever that function gives
        return getattr(importlib.import_module(f"kiosk.bootstrap.{side}"), name)(*told, **more)

    return call
