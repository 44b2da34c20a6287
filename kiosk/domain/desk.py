"""The organisers' desk as a device among others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DeskWords:
    """What the desk's device is called (`label`), and what stands for an event in what it seals: its name and place."""

    label: str
    event: str
    place: str
