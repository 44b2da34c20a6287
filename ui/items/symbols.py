"""The line drawings on buttons, in any colour and size."""

from typing import Final

from ui.items.pictures import MemoryProvider

PROVIDER: Final = "symbol"

_SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="none" stroke="#{color}" stroke-width="1.8"'
    ' stroke-linecap="round" stroke-linejoin="round" d="{path}"/></svg>'
)
_PATHS: Final = {
    "back": "M15 5 8 12 15 19",
    "check": "M5 12.5 10 17.5 19.5 7",
    "close": "M6 6 18 18M18 6 6 18",
    "erase": "M9 6H20V18H9L3.5 12ZM11.5 9.5 16.5 14.5M16.5 9.5 11.5 14.5",
    "eye": "M2.5 12C6 5.8 18 5.8 21.5 12 18 18.2 6 18.2 2.5 12ZM9.2 12A2.8 2.8 0 1 0 14.8 12 2.8 2.8 0 1 0 9.2 12Z",
    "eye-closed": "M2.5 12C6 5.8 18 5.8 21.5 12 18 18.2 6 18.2 2.5 12ZM4.5 19.5 19.5 4.5",
    "keyboard": "M3 6.5H21V17.5H3ZM6.5 10H7M10 10H10.5M13.5 10H14M17 10H17.5M8 14H16",
    "keyboard-down": "M3 4.5H21V14.5H3ZM6.5 8H7M10 8H10.5M13.5 8H14M17 8H17.5M8 11.5H16M9.5 18.5 12 21 14.5 18.5",
    "letters": "M2.5 18 7.5 5.5 12.5 18M4.3 13.5H10.7M21 10.5V18M21 14.2A3.2 3.8 0 1 0 14.6 14.2 3.2 3.8 0 1 0 21 14.2",
    "lock": "M6 11H18V20H6ZM8.5 11V8A3.5 3.5 0 0 1 15.5 8V11",
    "shield": "M12 3 19 6V11.5C19 16 16 19.3 12 21 8 19.3 5 16 5 11.5V6ZM9 12 11.3 14.3 15.2 9.8",
    "shift": "M12 4 20 12H16V19H8V12H4Z",
    "shift-on": "M12 4 20 12H16V19H8V12H4ZM10 12V17M12 8V17M14 12V17",
    "speaker": "M4 9.5H8L13 5V19L8 14.5H4ZM16.5 9A4.5 4.5 0 0 1 16.5 15M19 6.5A8.5 8.5 0 0 1 19 17.5",
    "stick": "M8 9H16V21H8ZM10 9V3.5H14V9",
    "stop": "M7 7H17V17H7Z",
    "warning": "M12 4 21.5 20H2.5ZM12 10V14.5M12 17.3V17.4",
}
"""By name, on a grid of 24."""


class SymbolProvider(MemoryProvider):
    """Gives a symbol by name and colour: check/0b5a45. What is drawn once is kept by Qt; a data URL would be read anew by a thread."""

    def content(self, name: str) -> bytes:
        symbol, _, color = name.partition("/")
        return _SVG.format(color=color, path=_PATHS[symbol]).encode()
