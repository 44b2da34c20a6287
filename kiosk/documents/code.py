"""Codes on paper, for scanners and cameras."""

import importlib


def drawn(text: str) -> str:
    """The code (SVG) that a scanner types as `text`, black on nothing, a unit for each of its squares."""
    # Loaded when it is needed: a window that prints no sheet must not wait for it.
    library = importlib.import_module("qrcode")
    code = library.QRCode(error_correction=library.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    squares = code.get_matrix()
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(squares) for x, is_dark in enumerate(row) if is_dark)
    size = len(squares)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path d="{path}"/></svg>'
