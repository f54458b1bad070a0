from alembic import op
from sqlalchemy.orm import declarative_base

Base = declarative_base()


def reset(engine):
    Base.metadata.drop_all(engine)
    Base.metadata.create_all(engine)


def upgrade():
    op.drop_table("orders")
    op.create_table("invoices")


def clean(migrator):
    migrator.drop_table("orders")
    print("drop_all", "DROP TABLE orders")
