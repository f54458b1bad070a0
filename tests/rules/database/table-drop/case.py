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
from django.db import migrations


class Migration(migrations.Migration):
    operations = [
        migrations.DeleteModel("Order"),
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table of the model "Order" with its rows
        migrations.CreateModel("Invoice", fields=[]),
        migrations.RunSQL("DROP TABLE shop_order"),
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "shop_order" with its rows
        migrations.RunSQL("CREATE TABLE shop_invoice (id int)"),
    ]
