"""A program without PostgreSQL's driver opens files, and says what it lacks for a server."""

import subprocess
import sys
from pathlib import Path
from typing import Final

_WITHOUT: Final = """
import sys
sys.modules["psycopg"] = None  # as where it was never installed

from sqlalchemy import make_url, text
from pathlib import Path
from kiosk.central.engines import embedded_engine, server_engine
from kiosk.central.problems import translated
from kiosk.central.address import read_address
from kiosk.domain.errors import Code, EnvironmentProblem

path = Path(sys.argv[1])
with translated(read_address(f"sqlite:///{path}")), embedded_engine(path, b"s" * 32).begin() as connection:
    assert connection.execute(text("SELECT 1")).scalar_one() == 1
try:
    server_engine(make_url("postgresql+psycopg://localhost/none"))
except EnvironmentProblem as problem:
    assert problem.code is Code.DRIVER_MISSING
    print("said")
"""


def test_files_need_no_driver_of_a_server(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _WITHOUT, str(tmp_path / "central.db")], capture_output=True, text=True, check=True)
    assert done.stdout == "said\n"
