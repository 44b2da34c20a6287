"""Stands in for `PySide6.QtOpenGL`, 9 MB, which Qt Quick’s binding asks for: nothing of ours draws with its types."""

import sys
from types import ModuleType

sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
