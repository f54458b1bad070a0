from alembic import op


def upgrade():
    op.drop_column("orders", "total")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
    op.add_column("orders", "sum")
from django.db import migrations

operations = [
    migrations.RemoveField("Order", "total"),
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "total"
    migrations.AddField("Order", "sum", field),
]
