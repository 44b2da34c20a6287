"""Runs the steps of the store's history with Alembic."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

STEPS: Final = Path(__file__).parent
"""Where Alembic finds the steps."""


def upgrade(connection: Connection) -> None:
    """Take all steps that are missing, inside the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
