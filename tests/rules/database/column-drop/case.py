from alembic import op


def upgrade():
    op.drop_column("orders", "total")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
    op.add_column("orders", "sum")
