"""What Alembic runs: the steps, on the connection and in the transaction that `upgrading.upgrade` was given."""

from alembic import context

from kiosk.central.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
