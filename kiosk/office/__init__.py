"""Every use case of the organiser's side. Windows and commands call it and decide nothing themselves."""

from kiosk.office.office import Office

__all__ = ["Office"]
