from alembic import op
def upgrade():
    op.drop_table("orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
