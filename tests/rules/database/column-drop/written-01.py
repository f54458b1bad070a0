from alembic import op
def upgrade():
    with op.batch_alter_table("users") as b:
        b.drop_column("email")
#       ^^^^^^^^^^^^^^^^^^^^^^ high: drops the column "email"
