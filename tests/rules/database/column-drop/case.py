from alembic import op


def upgrade():
    op.drop_column("orders", "total")
    op.add_column("orders", "sum")
