from alembic import op
from sqlalchemy.orm import declarative_base

Base = declarative_base()


def reset(engine):
    Base.metadata.drop_all(engine)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops every table of the metadata
    Base.metadata.create_all(engine)


def upgrade():
    op.drop_table("orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
    op.create_table("invoices")


def clean(migrator):
    migrator.drop_table("orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
    print("drop_all", "DROP TABLE orders")
