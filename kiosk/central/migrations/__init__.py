"""Alembic's environment of the central database."""
